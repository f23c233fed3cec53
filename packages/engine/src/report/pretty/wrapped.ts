import stringWidth from 'string-width'

/** How plain words and words between backticks are coloured. */
export type WordStyle = {plain: (word: string) => string; code: (word: string) => string}

type Word = {text: string; isCode: boolean}

/** Breaks a text at spaces into lines of at most `width` columns, longer words apart, and colours its words. */
export function wrapped(text: string, width: number, style: WordStyle): string[] {
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of wordsOf(text)) {
    const needed = stringWidth(word.text)
    if (used > 0 && used + 1 + needed > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(word)
    used += needed + (used > 0 ? 1 : 0)
  }
  return lines.map((line) => line.map((word) => (word.isCode ? style.code : style.plain)(word.text)).join(' '))
}

function wordsOf(text: string): Word[] {
  let isCode = false
  return text.split(' ').map((word) => {
    const ticks = word.split('`').length - 1
    const wasCode = isCode
    if (ticks % 2 === 1) isCode = !isCode
    return {text: word, isCode: wasCode || ticks > 0}
  })
}
