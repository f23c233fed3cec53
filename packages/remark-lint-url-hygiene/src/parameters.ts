import type {Range} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {contextParameters, type Parameter, trackingParameters} from 'url-identity'
import type {Address} from './address.ts'

/**
 * Finds the parameters that only follow readers.
 *
 * Affiliates earn somebody money, and a referrer is told by its value alone: a person decides on those, and on all in a line
 * in which something is open, where an address may go on.
 */
export function trackingFindings(address: Address, allowed: ReadonlySet<string>): Finding[] {
  const all = trackingParameters(address.url)
  if (all.length === 0) return []
  const known = taken(address.url, all, (one) => !isDoubtful(one) && !allowed.has(one.name.toLowerCase()))
  const others = taken(address.url, all, (one) => isDoubtful(one) && !allowed.has(one.name.toLowerCase()))
  return [...runs(known), ...runs(others)].flatMap((run) => {
    const at = address.rangeOf(run.start, run.end)
    return at ? [trackingFinding(run, at, address)] : []
  })
}

type Judged = Pick<Parameter, 'name' | 'isAffiliate' | 'isGuess'>

function isDoubtful({isAffiliate, isGuess}: Judged): boolean {
  return isAffiliate || isGuess
}

/** Picks parameters; which separator goes with one depends on what stays, so they are looked for anew when some do. */
function taken(url: string, all: Parameter[], takes: (one: Judged) => boolean): Parameter[] {
  if (all.every(takes)) return all
  return all.some(takes) ? trackingParameters(url, takes) : []
}

function trackingFinding({parameters}: Run, at: Range, address: Address): Finding {
  const isSure = !parameters.some(isDoubtful) && address.isWhole()
  const kind = parameters.some(({isAffiliate}) => isAffiliate) ? 'affiliate' : 'tracking'
  const names = parameters.map(({name}) => name)
  const sources = [...new Set(parameters.map(({source}) => source))].join(', ')
  return {
    at,
    message: `Unexpected ${kind} ${named('parameter', names)}, expected the URL without, remove ${names.length > 1 ? 'them' : 'it'}`,
    ...(isSure ? {expected: ''} : {suggest: ['']}),
    note: `Set by ${sources}; the page is the same without`,
    group: isSure ? kind : `${kind} to confirm`
  }
}

/** Finds the playlist that a single video was opened from. */
export function playlistFindings(address: Address, allowed: ReadonlySet<string>): Finding[] {
  const parameters = contextParameters(address.url).filter(({name}) => !allowed.has(name.toLowerCase()))
  return runs(parameters).flatMap((run) => {
    const at = address.rangeOf(run.start, run.end)
    if (!at) return []
    const names = run.parameters.map(({name}) => name)
    return {
      at,
      message: `Unexpected playlist ${named('parameter', names)} on a single video, expected the video alone`,
      suggest: [''],
      note: 'The video opens inside somebody’s list or an automatic mix'
    }
  })
}

type Run = {start: number; end: number; parameters: Parameter[]}

/** Puts parameters that stand side by side together. */
function runs(parameters: readonly Parameter[]): Run[] {
  const found: Run[] = []
  for (const parameter of parameters) {
    const last = found.at(-1)
    if (last && last.end === parameter.start) {
      last.end = parameter.end
      last.parameters.push(parameter)
    } else found.push({start: parameter.start, end: parameter.end, parameters: [parameter]})
  }
  return found
}

/** More names than a message should hold. */
const mostNames = 4

function named(noun: string, names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name.slice(0, 40)}\``)
  const rest = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  return `${noun}${names.length > 1 ? 's' : ''} ${shown.join(', ')}${rest}`
}
