/** A change as its author described it; `type` is that of the package which it changes most. */
/** @typedef {{summary: string, type: 'major' | 'minor' | 'patch'}} Change */

const types = ['major', 'minor', 'patch']

/**
 * The changelog with a section for a version above the others: one item a change, the largest first.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {Change[]} changes
 */
export function withSection(changelog, version, changes) {
  const sorted = [...changes].sort((a, b) => types.indexOf(a.type) - types.indexOf(b.type))
  const items = sorted.map(({summary}) => `- ${summary.trim().replace(/\n(?=.)/g, '\n  ')}\n`)
  const [title, ...sections] = changelog.split(/^(?=## )/m)
  return [`${title.trimEnd()}\n\n`, `## ${version}\n\n${items.join('')}\n`, ...sections].join('').trimEnd().concat('\n')
}

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
