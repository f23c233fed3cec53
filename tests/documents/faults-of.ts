import {type Block, type Content, contentOf, type Fault, mappingOf} from './block.ts'
import {commandFaults} from './commands.ts'
import {dependabotFaults, issueChooserFaults, issueFormFaults} from './github-forms.ts'
import {lefthookFaults, lintStagedFaults, manifestFaults, preCommitFaults} from './hook-configs.ts'
import {type Kind, kindOf} from './kind.ts'
import {configFaults, engineFaults, remarkFaults, ruleOptionFaults} from './listwright-config.ts'
import {parsedAction} from './workflow/parsed.ts'
import {stepFaults, workflowFaults} from './workflow/workflow.ts'

type Check = (block: Block, content: Content) => Fault[] | Promise<Fault[]>

const checks: Record<Kind, Check> = {
  action: ({text}) => parsedAction(text),
  commands: ({text}) => commandFaults(text),
  dependabot: (_, content) => dependabotFaults(content),
  'hook manifest': manifestFaults,
  'issue chooser': (_, content) => issueChooserFaults(content),
  'issue form': (_, content) => issueFormFaults(content),
  lefthook: (_, content) => lefthookFaults(content),
  'lint-staged': (_, content) => lintStagedFaults(content),
  'listwright config': configFaults,
  package: packageFaults,
  'pre-commit': preCommitFaults,
  'remark config': (_, content) => remarkFaults(content),
  'rule options': ruleOptionFaults,
  steps: stepFaults,
  workflow: workflowFaults
}

async function faultsOf(block: Block): Promise<Fault[]> {
  const content = block.language === 'sh' ? shell : contentOf(block)
  if (content.faults.length > 0) return content.faults
  const kind = kindOf(block, content.value)
  if (kind === undefined) return [{line: 1, check: 'kind', message: 'The block is of no known kind'}]
  return checks[kind](block, content)
}

const shell: Content = {value: undefined, lineOf: () => 1, faults: []}

/** The same as people read it, on the lines of the document. */
export async function shownFaultsOf(block: Block): Promise<string[]> {
  const faults = await faultsOf(block)
  return faults.map(({line, check, message}) => `${block.path}:${block.line + line - 1}: ${check}: ${message}`)
}

/** What is wrong with a piece of a `package.json`. */
async function packageFaults({text}: Block, content: Content): Promise<Fault[]> {
  const value = mappingOf(content.value)
  const staged = {...content, value: value['lint-staged']}
  return [...(await engineFaults('package.json', text)), ...lintStagedFaults(staged)]
}
