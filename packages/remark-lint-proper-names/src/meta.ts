import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'proper-names',
  summary: 'well-known names in another spelling than their own',
  why: 'A name that its owner writes in one way is found by searching for that way, and a list that gets names right is trusted.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      allow: {
        description: 'Spellings that are left alone, letter by letter.',
        type: 'array',
        items: {type: 'string'},
        default: []
      },
      lowerCase: {
        description:
          'What to do with a name all in lower case, which may be a package or a command: `learn` reports it where the list itself writes the name right, `always` or `never`.',
        enum: ['learn', 'always', 'never'],
        default: 'learn'
      }
    },
    additionalProperties: false
  },
  related: ['awesome-lint/awesome-spell-check', 'markdownlint/MD044', 'textlint-rule-terminology']
}
