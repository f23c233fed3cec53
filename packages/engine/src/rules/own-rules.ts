import type {RuleMeta} from 'unified-list-rule'
import {lintComment, lintCommentUrl} from '../comments/index.ts'
import {contribution, contributionUrl} from '../contribution/index.ts'

/** What the engine's own rules say about themselves; they have no package. */
export const ownRules: RuleMeta[] = [contribution, lintComment]

const pages = new Map([
  [contribution.id, contributionUrl],
  [lintComment.id, lintCommentUrl]
])

/** Says where a rule is documented. */
export function pageOf(id: string): string {
  return pages.get(id) ?? `https://github.com/listwright/listwright/tree/main/packages/remark-lint-${id}#readme`
}
