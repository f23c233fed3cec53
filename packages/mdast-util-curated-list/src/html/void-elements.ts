/** Elements without end tag (HTML Living Standard, 13.1.2 "Void elements"). */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' ')
)
