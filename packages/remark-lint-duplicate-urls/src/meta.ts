import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'duplicate-urls',
  summary: 'entries that lead to the same page',
  why: 'A reader who follows two entries wants to read two pages, and two titles for one page drift apart.',
  fix: 'suggest',
  schema: {
    type: 'object',
    properties: {
      scope: {
        description: 'Where a page may stand once: in the `file`, in a `section`, or in one `list` of siblings.',
        enum: ['file', 'section', 'list'],
        default: 'file'
      },
      crossListing: {
        description:
          'An entry that stands under the same title in two sections: `learn` whether the list means it, `allow` or `report`.',
        enum: ['learn', 'allow', 'report'],
        default: 'learn'
      },
      nearDuplicates: {
        description: 'Also report one post at two addresses: the same words end both URLs and the titles agree.',
        type: 'boolean',
        default: true
      },
      allow: {
        description: 'URLs that may stand more than once.',
        type: 'array',
        items: {type: 'string'},
        default: []
      }
    },
    additionalProperties: false
  },
  related: ['awesome-lint/double-link']
}
