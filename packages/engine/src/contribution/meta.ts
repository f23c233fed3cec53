import type {RuleMeta} from 'unified-list-rule'

/** The engine's own rule on a change as a whole: silent until a limit is set, and where there is nothing to compare with. */
export const contribution: RuleMeta = {
  id: 'contribution',
  summary: 'changes that add more entries than they may, or add to a section that is too small or too large then',
  why: 'A maintainer who reads one entry can judge it; ten in one pull request are taken or left together.',
  fix: null,
  schema: {
    type: 'object',
    properties: {
      entries: {
        description:
          'Most entries that one change may add, all files together; 0 for no limit. What is moved or renamed is not added.',
        type: 'integer',
        minimum: 0,
        default: 0,
        examples: [1]
      },
      minSection: {
        description:
          'Least entries of a section that the change begins, or adds to while it makes it smaller; 0 for no limit.',
        type: 'integer',
        minimum: 0,
        default: 0
      },
      maxSection: {
        description: 'Most entries of a section that the change adds to; 0 for no limit.',
        type: 'integer',
        minimum: 0,
        default: 0
      }
    },
    additionalProperties: false
  },
  related: ['awesome-go/check-pr-diff']
}

/** Where the rule is documented. */
export const contributionUrl = 'https://github.com/listwright/listwright#what-one-pull-request-may-bring'
