import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import {readInputs} from '../../../packages/action/src/inputs.ts'
import {type Content, type Fault, mappingOf} from '../block.ts'
import {faultAt, ourAction, type Step, stepsOf} from './steps.ts'

/** This repository's action.yml. */
export const actionMetadata: Record<string, unknown> = mappingOf(parse(readFileSync('action.yml', 'utf8')))

/** The inputs that our documents use of other Actions; look a new one up in the `action.yml` there. */
const knownInputs: Record<string, string[]> = {
  [ourAction]: Object.keys(mappingOf(actionMetadata.inputs)),
  'actions/checkout': ['fetch-depth', 'persist-credentials'],
  'actions/download-artifact': ['name', 'path'],
  'actions/setup-node': ['cache', 'node-version', 'registry-url'],
  'actions/upload-artifact': ['if-no-files-found', 'name', 'path'],
  'github/codeql-action/upload-sarif': ['category', 'sarif_file'],
  'lycheeverse/lychee-action': ['args', 'fail']
}

/** Inputs that an Action does not have, values that ours does not take, and outputs that ours does not give. */
export function inputAndOutputFaults(content: Content, text: string): Fault[] {
  const steps = stepsOf(content)
  const ours = steps.filter(({action}) => action === ourAction)
  return [
    ...steps.filter(({action}) => action !== '').flatMap((step) => nameFaults(content, step)),
    ...ours.flatMap((step) => valueFaults(content, step)),
    ...outputFaults(
      text,
      ours.map(({id}) => id)
    )
  ]
}

function nameFaults(content: Content, {way, action, inputs}: Step): Fault[] {
  const known = knownInputs[action]
  if (known === undefined) return [faultAt(content, way, 'inputs', `Nothing is known of \`${action}\``)]
  const strange = Object.keys(inputs).filter((name) => !known.includes(name))
  return strange.map((name) => faultAt(content, [...way, 'with', name], 'inputs', `\`${action}\` has no \`${name}\``))
}

function valueFaults(content: Content, {way, inputs}: Step): Fault[] {
  const plain = Object.entries(inputs).filter(([, value]) => !value.includes('${{'))
  try {
    readInputs(Object.fromEntries(plain.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])))
    return []
  } catch (error) {
    return [faultAt(content, [...way, 'with'], 'inputs', String(error))]
  }
}

function outputFaults(text: string, ids: string[]): Fault[] {
  const outputs = Object.keys(mappingOf(actionMetadata.outputs))
  return text.split('\n').flatMap((line, index) => {
    const used = [...line.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    const strange = used.filter(([, id = '', name = '']) => ids.includes(id) && !outputs.includes(name))
    return strange.map(([what]) => ({line: index + 1, check: 'outputs', message: `The Action has no \`${what}\``}))
  })
}
