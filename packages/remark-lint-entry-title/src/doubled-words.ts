import type {CuratedList} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'

/**
 * English words that never stand twice in a row in lower case.
 *
 * Left out are words that do ("had had", "that that", "is is"), words that other languages double ("die die", "a a"), and
 * whatever may be a name ("Duran Duran", "The The").
 */
const doubled = /(?<![\p{L}\p{N}'’-])(the|and|of|for|from|with|your|our|into|their)(\s+)(\1)(?![\p{L}\p{N}'’-])/giu

/** Reports a small word that is written twice. */
export function checkDoubledWords(list: CuratedList, report: (finding: Finding) => void): void {
  for (const {title} of list.entries) {
    for (const match of title.text.matchAll(doubled)) {
      const [whole, first = '', , second = ''] = match
      if (second !== second.toLowerCase()) continue
      const start = title.start + match.index
      report({
        at: {start, end: start + whole.length},
        message: `Unexpected doubled word \`${whole}\`, expected \`${first}\``,
        suggest: [first]
      })
    }
  }
}
