/** A word of a title; offsets count in the title. */
export type Word = {
  start: number
  end: number
  text: string
  /** No further word follows behind a single space. */
  isLast: boolean
}

/** Cuts the first word off a name as words are cut from titles. */
export function firstWord(name: string): string {
  return wordsOf(name)[0]?.text ?? ''
}

/** Cuts the words out of a title; points, `&` and hyphens inside of a word belong to it. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.&-]*/gu)].map(({0: chunk, index}) => {
    let length = chunk.length
    while ('.&-'.includes(chunk.charAt(length - 1))) length--
    const end = index + length
    return {start: index, end, text: chunk.slice(0, length), isLast: text[end] !== ' '}
  })
}
