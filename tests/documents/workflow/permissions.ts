import {type Content, type Fault, isMapping, mappingOf, type Way} from '../block.ts'
import {faultAt, isCall, jobsOf, ourAction, type Step, stepsOf} from './steps.ts'

/** What a workflow may be granted at most, and the steps that need it. */
const grants: Record<string, (step: Step) => boolean> = {
  'contents: read': () => true,
  'contents: write': ({run}) => /\bgh release create\b|\bgit push\b|\bmove-major\.mjs\b/.test(run),
  'id-token: write': ({run}) => /\bnpm publish\b|\bpublish\.mjs\b/.test(run),
  'pull-requests: read': ({action}) => action === ourAction,
  'pull-requests: write': ({action, inputs}) => action === ourAction && isPosting(inputs.review),
  'security-events: write': ({action}) => action === 'github/codeql-action/upload-sarif',
  'issues: write': ({run}) => /\bgh issue (?:comment|create|edit)\b/.test(run)
}

function isPosting(review = ''): boolean {
  return review === 'comments' || review === 'suggestions'
}

/** Whether each job has all permissions that its steps need and no other. */
export function permissionFaults(content: Content): Fault[] {
  const {permissions} = mappingOf(content.value)
  const isStated = isMapping(permissions)
  const faults = isStated ? [] : [faultAt(content, ['permissions'], 'permissions', 'They are not stated one by one')]
  for (const [name, job] of Object.entries(jobsOf(content.value))) {
    if (isCall(job)) continue
    const way: Way = 'permissions' in job ? ['jobs', name, 'permissions'] : ['permissions']
    const steps = stepsOf({value: {jobs: {[name]: job}}})
    faults.push(...jobFaults(content, way, mappingOf(job.permissions ?? permissions), steps))
  }
  return faults
}

function jobFaults(content: Content, way: Way, permissions: Record<string, unknown>, steps: Step[]): Fault[] {
  const given = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`)
  const idle = given.filter((grant) => !steps.some((step) => grants[grant]?.(step)))
  const needed = Object.entries(grants).filter(([grant, needs]) => / write$/.test(grant) && steps.some(needs))
  const missing = needed.map(([grant]) => grant).filter((grant) => !given.includes(grant))
  return [
    ...idle.map((grant) => faultAt(content, [...way, scopeOf(grant)], 'permissions', `No step needs \`${grant}\``)),
    ...missing.map((grant) => faultAt(content, way, 'permissions', `A step needs \`${grant}\``))
  ]
}

function scopeOf(grant: string): string {
  return grant.replace(/:.*/, '')
}
