import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'section-content',
  summary: 'sections that are empty, stand there twice, skip a heading level or hold too few or too many entries',
  why: 'A heading promises content: one without any, or one that comes twice, sends the reader the wrong way.',
  fix: null,
  schema: {
    type: 'object',
    properties: {
      min: {
        description: 'Least entries of a section that has any and no subsections; 0 for no limit.',
        type: 'integer',
        minimum: 0,
        default: 0
      },
      max: {
        description: 'Most entries of a section, those of its subsections not counted; 0 for no limit.',
        type: 'integer',
        minimum: 0,
        default: 0
      },
      levels: {
        description: '`learn` whether headings keep their levels, `keep` (report every skipped level) or `any`.',
        enum: ['learn', 'keep', 'any'],
        default: 'learn'
      }
    },
    additionalProperties: false
  },
  related: ['awesome-go/TestEmptySections', 'public-apis/min-entries', 'markdownlint/MD024', 'markdownlint/MD001']
}
