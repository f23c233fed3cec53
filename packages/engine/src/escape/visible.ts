/**
 * What a terminal would obey, hide or misplace: controls (C0 with tab and line ends, DEL, C1), soft hyphen, zero-width
 * space and joiners that no script needs, line and paragraph separators, bidirectional controls (Unicode TR 9, "Trojan
 * Source"), interlinear and tag characters, unpaired surrogates. ZWJ and ZWNJ stay: emoji and Persian need them.
 */
const unseen =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

const controlPictures = 0x2400
const deletePicture = '\u2421'

/** Makes control, bidirectional and other invisible characters visible (`␛`, `\u202e`), so that no terminal obeys them. */
export function visible(text: string): string {
  return text.replaceAll(unseen, pictureOf)
}

/** As `visible`, but line feeds and tabs stay, for text that is printed as it stands. */
export function visibleLines(text: string): string {
  return text.replaceAll(unseen, (character) =>
    character === '\n' || character === '\t' ? character : pictureOf(character)
  )
}

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCharCode(controlPictures + code)
  if (code === 0x7f) return deletePicture
  const digits = code.toString(16)
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`
}
