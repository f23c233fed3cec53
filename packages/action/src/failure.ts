import type {Problem} from '@listwright/engine'

/** Why the Action cannot do its job, and what to do about it; ends the run with exit code 2. */
export class Failure extends Error {
  readonly problems: Problem[]

  constructor(problem: Problem, ...more: Problem[]) {
    super(problem.message)
    this.problems = [problem, ...more]
  }
}
