import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'

/** Reads what a reader sees of raw HTML: no tags or comments, references decoded, white space as one space. */
export function htmlText(html: string): string {
  const bare = html.replace(/<[^<>]*>/g, '')
  return decodeReferences(bare).replace(/\s+/g, ' ').trim()
}

/** Decodes character references such as `&amp;` and `&#38;`; unknown ones stay as they are. */
export function decodeReferences(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][\da-zA-Z]{1,31}));/g,
    (all, decimal, hex, name) => {
      if (decimal) return decodeNumericCharacterReference(decimal, 10)
      if (hex) return decodeNumericCharacterReference(hex, 16)
      return decodeNamedCharacterReference(name) || all
    }
  )
}
