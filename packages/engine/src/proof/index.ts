export {prover} from './prove.ts'
