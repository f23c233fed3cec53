import type {Fact} from './fact.ts'

/** As many repairs are made as the report promised, place by place. */
export const promise: Fact = ({repaired: {found, fixed}}) => {
  const promised = found.filter(({fix}) => fix === 'safe').length
  return promised === fixed ? [] : [`${promised} repairs promised, ${fixed} made`]
}
