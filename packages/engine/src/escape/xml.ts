import {visibleLines} from './visible.ts'

/** What XML cannot hold even as a reference, besides controls and surrogates, which are shown (XML 1.0, section 2.2). */
const impossible = /[\uFFFE\uFFFF]/g
const structural = /["&'<>\n\t]/g

/** Makes a text the content of an element or of a quoted attribute; line feeds and tabs survive in both. */
export function xmlText(text: string): string {
  return visibleLines(text)
    .replaceAll(impossible, '')
    .replaceAll(structural, (character) => `&#${character.charCodeAt(0)};`)
}
