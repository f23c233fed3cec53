import {columnsOf} from '../columns-of.ts'

/** How plain words and words between backticks are coloured. */
export type WordStyle = {plain: (word: string) => string; code: (word: string) => string}

/** A word, in pieces: `` `Uber`, `` is code and a plain comma. */
type Word = {width: number; pieces: Array<{text: string; isCode: boolean}>}

/** Breaks a text at spaces into lines of at most `width` columns, longer words apart, and colours its words. */
export function wrapped(text: string, width: number, style: WordStyle): string[] {
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of wordsOf(text)) {
    if (used > 0 && used + 1 + word.width > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(word)
    used += word.width + (used > 0 ? 1 : 0)
  }
  return lines.map((line) => line.map((word) => colored(word, style)).join(' '))
}

function wordsOf(text: string): Word[] {
  let isCode = false
  return text.split(' ').map((word) => {
    const pieces = word.split(/(?<=`)|(?=`)/).map((piece) => {
      if (piece === '`') isCode = !isCode
      return {text: piece, isCode: isCode || piece === '`'}
    })
    return {width: columnsOf(word), pieces}
  })
}

function colored({pieces}: Word, {plain, code}: WordStyle): string {
  const runs: Word['pieces'] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.isCode === piece.isCode) last.text += piece.text
    else runs.push({...piece})
  }
  return runs.map(({text, isCode}) => (text === '' ? '' : (isCode ? code : plain)(text))).join('')
}
