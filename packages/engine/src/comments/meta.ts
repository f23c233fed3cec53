import type {RuleMeta} from 'unified-list-rule'

/** The engine's own rule: comments that speak to the linter and do nothing. */
export const lintComment: RuleMeta = {
  id: 'lint-comment',
  summary: 'lint comments that name no rule, have no effect or are not understood',
  why: 'A comment that does nothing hides that the finding it was written for is reported, or gone.',
  fix: null,
  schema: {type: 'object', properties: {}, additionalProperties: false},
  related: ['eslint/--report-unused-disable-directives', 'rumdl/MD087']
}

/** Where the rule is documented. */
export const lintCommentUrl = 'https://github.com/listwright/listwright#comments'
