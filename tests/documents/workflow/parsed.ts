import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
import {parseAction} from '@actions/workflow-parser/actions/action-parser'
import type {Fault} from '../block.ts'

/** What GitHub's own parser says of a workflow: of its grammar, then of what it means. */
export async function parsedWorkflow(text: string): Promise<Fault[]> {
  const {context, value} = parseWorkflow({name, content: text}, new NoOperationTraceWriter())
  if (value) await convertWorkflowTemplate(context, value)
  return faultsIn(context)
}

/** What GitHub's own parser says of an `action.yml`. */
export function parsedAction(text: string): Fault[] {
  return faultsIn(parseAction({name, content: text}, new NoOperationTraceWriter()).context)
}

const name = 'file'

function faultsIn({errors}: ReturnType<typeof parseWorkflow>['context']): Fault[] {
  return errors.getErrors().map(({range, rawMessage}) => ({
    line: range?.start.line ?? 1,
    check: 'workflow-parser',
    message: rawMessage
  }))
}
