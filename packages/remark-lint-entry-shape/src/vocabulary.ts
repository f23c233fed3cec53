import type {CuratedList} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {quoted} from './table/quoted.ts'

/** Reports cells whose text is none of the words that the configuration gives for their column. */
export function checkVocabulary(
  list: CuratedList,
  vocabulary: Record<string, string[]>,
  report: (finding: Finding) => void
): void {
  for (const group of list.groups) {
    for (const [column, header] of (group.header ?? []).entries()) {
      const words = vocabulary[header.text]
      if (!words) continue
      for (const {cells} of group.entries) {
        const cell = cells?.[column]
        if (!cell || words.includes(cell.text)) continue
        report({
          at: {start: cell.start, end: cell.end},
          message: `Unexpected ${quoted(cell.text)} in column ${quoted(header.text)}, expected ${words.map(quoted).join(' or ')}`,
          suggest: nearest(words, cell.text)
        })
      }
    }
  }
}

/** The words that differ from a cell in case, backticks and spaces alone. */
function nearest(words: string[], text: string): string[] {
  const fold = (word: string) => word.replace(/[`\s]/g, '').toLowerCase()
  return words.filter((word) => fold(word) === fold(text))
}
