import {anchorTarget} from 'mdast-util-curated-list'
import type {Proven} from './proven.ts'
import type {SectionPairs} from './section-pairs.ts'
import type {Violation} from './violation.ts'

/** Tells of anchors that lead to another heading than before, or to none: links from elsewhere depend on all of them. */
export function anchorViolations({before, after, offsets}: Proven, pairs: SectionPairs): Violation[] {
  const violations: Violation[] = []
  const tell = (anchor: string, start: number): void => {
    violations.push({what: `\`#${anchor.slice(0, 60)}\` would lead elsewhere`, edits: offsets.around(start)})
  }
  for (const anchor of before.list.anchors) {
    const target = anchorTarget(before.list, anchor)
    if (!target) continue
    const now = anchorTarget(after.list, anchor)
    const {section} = target
    if (!now || now.section !== (section && pairs.get(section))) tell(anchor, section?.range.start ?? 0)
  }
  return violations
}
