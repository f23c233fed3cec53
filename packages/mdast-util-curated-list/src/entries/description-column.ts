import type {Span} from '../types.ts'

/** Names of the column that describes, in the languages that lists on GitHub are commonly written in. */
const names =
  /descri|about|summary|detail|what|notes?\b|comment|purpose|beschreib|описание|說明|说明|介绍|介紹|描述|简介|簡介|설명|説明|概要|explica/i

/** Least mean length of the cells of a column that describes, in characters; names and tags are shorter. */
const leastLength = 24

/** Finds the column that describes: the one so named, or else the wordiest behind the first. */
export function descriptionColumn(header: Span[], rows: Span[][]): number | undefined {
  const named = header.findIndex(({text}) => names.test(text))
  if (named > 0) return named
  const totals: number[] = []
  for (const cells of rows) {
    cells.forEach(({text}, column) => {
      totals[column] = (totals[column] ?? 0) + text.replace(/\]\([^()]*\)/g, '').length
    })
  }
  const others = totals.slice(1)
  const most = others.reduce((longest, total) => Math.max(longest, total), 0)
  return most >= leastLength * rows.length && most > 0 ? others.indexOf(most) + 1 : undefined
}
