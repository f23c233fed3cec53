import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'list-layout',
  summary: 'bullets, indentation, line ends and blank lines unlike the rest of the list',
  why: 'A list in one layout diffs cleanly, and slips of white space can swallow an entry into the one above it.',
  fix: 'safe',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      bullet: {
        enum: ['learn', '*', '-', '+', 'any'],
        default: 'learn',
        description: 'The bullet of all lists of entries and of the contents.'
      },
      indent: {
        enum: ['learn', 'tab', '2 spaces', '3 spaces', '4 spaces', 'any'],
        default: 'learn',
        description: 'What one level of nesting is indented by.'
      },
      bulletSpacing: {
        enum: ['learn', '1 space', '2 spaces', '3 spaces', 'tab', 'any'],
        default: 'learn',
        description: 'What stands between a bullet and its text.'
      },
      lineEnds: {
        enum: ['learn', 'no blanks', 'any'],
        default: 'learn',
        description: 'Whether lines may end in spaces and tabs that mean nothing.'
      },
      entryGap: {
        enum: ['learn', 'nothing', 'any'],
        default: 'learn',
        description: 'Whether blank lines may stand between the entries of a list.'
      },
      headingGap: {
        enum: ['learn', 'blank line', 'any'],
        default: 'learn',
        description: 'Whether headings need a blank line before and behind them.'
      },
      finalNewline: {
        type: 'boolean',
        default: true,
        description: 'Whether the file has to end with a newline.'
      }
    }
  },
  related: [
    'markdownlint/MD004',
    'markdownlint/MD007',
    'markdownlint/MD009',
    'markdownlint/MD022',
    'markdownlint/MD030',
    'markdownlint/MD047',
    'remark-lint/unordered-list-marker-style',
    'remark-lint/list-item-indent',
    'remark-lint/final-newline'
  ]
}
