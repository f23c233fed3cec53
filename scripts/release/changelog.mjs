/** A change as its author described it; `type` is that of the package which it changes most. */
/** @typedef {{summary: string, type: 'major' | 'minor' | 'patch'}} Change */

const types = ['major', 'minor', 'patch']

/**
 * The changelog with a section for a version above the others: one item a change, the largest first. What stands under
 * "Unreleased" goes into it.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {Change[]} changes
 */
export function withSection(changelog, version, changes) {
  const sorted = [...changes].sort((a, b) => types.indexOf(a.type) - types.indexOf(b.type))
  const items = sorted.map(({summary}) => `- ${summary.trim().replace(/\n(?=.)/g, '\n  ')}\n`)
  const [title, ...sections] = changelog.split(/^(?=## )/m)
  const waiting = sections[0]?.startsWith(unreleased) ? (sections.shift() ?? '').slice(unreleased.length).trim() : ''
  const section = `## ${version}\n\n${items.join('')}${waiting}`.trimEnd()
  return [`${title.trimEnd()}\n\n`, `${section}\n\n`, ...sections].join('').trimEnd().concat('\n')
}

const unreleased = '## Unreleased\n'

/**
 * What the changelog says of a version, without its heading.
 *
 * @param {string} changelog
 * @param {string} version
 * @throws {RangeError} when it says nothing
 */
export function sectionOf(changelog, version) {
  const section = changelog.split(/^## /m).find((text) => text.split('\n', 1)[0] === version)
  if (section === undefined) throw new RangeError(`Unexpected version ${version}, expected one of CHANGELOG.md`)
  return section.slice(version.length).trim()
}
