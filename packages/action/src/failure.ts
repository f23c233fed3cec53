import type {Problem} from '@listwright/engine'

/** Why the Action cannot do its job, and what to do about it; ends the run with exit code 2. */
export class Failure extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}
