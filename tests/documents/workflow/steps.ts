import {type Content, type Fault, listOf, mappingOf, type Way} from '../block.ts'

/** A step of a workflow. */
export type Step = {
  way: Way
  id: string
  /** The Action without its ref; `./` is ours. */
  action: string
  ref: string
  run: string
  /** Its inputs, as text. */
  inputs: Record<string, string>
  condition: string
}

/** This repository's Action as workflows name it. */
export const ourAction = 'listwright/listwright'

/** The steps of all jobs. */
export function stepsOf({value}: Pick<Content, 'value'>): Step[] {
  return Object.entries(jobsOf(value)).flatMap(([job, {steps}]) =>
    listOf(steps).map((step, index) => stepOf(mappingOf(step), ['jobs', job, 'steps', index]))
  )
}

/** The jobs by name. */
export function jobsOf(value: unknown): Record<string, Record<string, unknown>> {
  const jobs = Object.entries(mappingOf(mappingOf(value).jobs))
  return Object.fromEntries(jobs.map(([name, job]) => [name, mappingOf(job)]))
}

/** Whether a job only calls another workflow, which has its own steps, limits and permissions. */
export function isCall(job: Record<string, unknown>): boolean {
  return 'uses' in job
}

/** The names of the events that start a workflow. */
export function eventsOf(value: unknown): string[] {
  const {on} = mappingOf(value)
  if (typeof on === 'string') return [on]
  return Array.isArray(on) ? on.map(String) : Object.keys(mappingOf(on))
}

function stepOf(step: Record<string, unknown>, way: Way): Step {
  const [action = '', ref = ''] = textOf(step.uses).split('@')
  const inputs = Object.entries(mappingOf(step.with)).map(([name, value]) => [name, textOf(value)])
  return {
    way,
    id: textOf(step.id),
    action: action === './' ? ourAction : action,
    ref,
    run: textOf(step.run),
    inputs: Object.fromEntries(inputs),
    condition: textOf(step.if)
  }
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

/** A fault of the house at a place of a workflow. */
export function faultAt({lineOf}: Content, way: Way, check: string, message: string): Fault {
  return {line: lineOf(way), check, message}
}
