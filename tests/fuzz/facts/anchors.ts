import {type Page, type PageHeading, sectionName} from '../page/page.ts'
import {matchHeadings} from '../trial/match-headings.ts'
import type {Trial} from '../trial/trial.ts'
import type {Fact} from './fact.ts'

/** Every fragment that a link leads to, and every name that HTML gives, still leads to the same heading. */
export const anchors: Fact = ({before, after, named}) => {
  const matches = matchHeadings(before, after)
  const linked = linkedFragments(after)
  const fragments = new Set([...[...linkedFragments(before)].filter((one) => linked.has(one)), ...before.names])
  return [...fragments].flatMap((fragment) => {
    const target = resolved(before, fragment)
    if (!target || isRewritten(fragment, named)) return []
    const now = resolved(after, fragment)
    if (!now) return [`#${fragment} leads nowhere any more`]
    const expected = target.heading && matches.get(target.heading)
    return now.heading === expected || (target.heading && !expected)
      ? []
      : [`#${fragment} led to ${nameOf(target.heading)} and leads to ${nameOf(now.heading)}`]
  })
}

function linkedFragments({blocks}: Page): Set<string> {
  const hrefs = blocks.flatMap(({links}) => links.map(({href}) => href))
  return new Set(
    hrefs.filter((href) => /^#./.test(href) && !/^#user-content-fn/.test(href)).map((href) => href.slice(1))
  )
}

function resolved({anchors: all}: Page, fragment: string): {heading: PageHeading | undefined} | undefined {
  for (const name of [fragment, fragment.replace(/^user-content-/, ''), fragment.toLowerCase()]) {
    if (all.has(name)) return {heading: all.get(name)}
  }
  return undefined
}

/** Tells whether a finding changes a line that links to the fragment. */
function isRewritten(fragment: string, named: Trial['named']): boolean {
  return named.some(
    ({lines, lost, gained}) => lost.size + gained.size > 0 && lines.some((line) => line.includes(`(#${fragment}`))
  )
}

function nameOf(heading: PageHeading | undefined): string {
  return heading ? `"${sectionName(heading)}" (${heading.index})` : 'the top'
}
