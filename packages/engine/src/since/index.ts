export {type Base, baseAt, baseOf, nameIn, notARepository, ownerProblem} from './base.ts'
export {git} from './git.ts'
