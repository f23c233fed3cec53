import type {Finding, Problem} from '../types.ts'
import {counted} from './counted.ts'

/** The message of a finding with how often it holds. */
export function toldFinding({message, count}: Finding): string {
  return count === undefined ? message : `${message} (${counted(count, 'place')})`
}

/** What kept the tool from its job and what to do about it, on one line. */
export function toldProblem({message, remedy}: Problem): string {
  return remedy === undefined ? message : `${message}. ${remedy}`
}
