import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'entry-order',
  summary: 'entries out of the order of their section',
  why: 'A reader finds a name in a sorted section at a glance, and two people who add the same entry meet on one line.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      order: {
        description:
          '`learn` what each section does, `alphabetical`, `append` (an added entry stands last; needs a base to compare with) or `none`.',
        enum: ['learn', 'alphabetical', 'append', 'none'],
        default: 'learn'
      },
      collation: {
        description:
          'How titles are compared when `order` is `alphabetical`; `learn` takes what explains the list best.',
        enum: ['learn', 'dictionary', 'characters', 'letters only', 'without articles', 'dictionary, numbers by value'],
        default: 'learn'
      }
    },
    additionalProperties: false
  },
  related: ['awesome-go/TestAlpha', 'free-programming-books-lint/alphabetize-lists']
}
