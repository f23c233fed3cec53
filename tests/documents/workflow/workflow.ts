import {type Block, type Content, contentOf, type Fault} from '../block.ts'
import {commandFaults} from '../commands.ts'
import {actionlintSays} from './actionlint.ts'
import {houseFaults} from './house-rules.ts'
import {inputAndOutputFaults} from './inputs-and-outputs.ts'
import {editorSays} from './language-service.ts'
import {parsedWorkflow} from './parsed.ts'
import {permissionFaults} from './permissions.ts'
import {stepsOf} from './steps.ts'

/** A workflow that asks for nothing, up to where its steps stand. */
const frame = `name: steps
on: pull_request
permissions:
  contents: read
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  steps:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
`

/** What is wrong with a workflow. */
export async function workflowFaults({path, text}: Pick<Block, 'path' | 'text'>): Promise<Fault[]> {
  const content = contentOf({text, language: 'yaml'})
  return [...(await jobFaults(content, text, path)), ...permissionFaults(content)]
}

/** What is wrong with a list of steps; which permissions they need is not said beside them. */
export async function stepFaults({path, text}: Pick<Block, 'path' | 'text'>): Promise<Fault[]> {
  const whole = workflowWith(text)
  const faults = await jobFaults(contentOf({text: whole, language: 'yaml'}), whole, path)
  const before = frame.split('\n').length - 1
  return faults.map((fault) => ({...fault, line: Math.max(1, fault.line - before)}))
}

/** A workflow with the steps of a document. */
export function workflowWith(steps: string): string {
  return frame + steps.replace(/^(?=.)/gm, '      ')
}

async function jobFaults(content: Content, text: string, path: string): Promise<Fault[]> {
  return [
    ...(await parsedWorkflow(text)),
    ...(await editorSays(text)),
    ...(await actionlintSays(text)),
    ...houseFaults(content, path),
    ...inputAndOutputFaults(content, text),
    ...stepsOf(content).flatMap(({way, run}) => {
      const line = content.lineOf([...way, 'run'])
      return commandFaults(run).map((fault) => ({...fault, line}))
    })
  ]
}
