import {visibleLines} from './visible.ts'

/** Makes a text a plain-text message of SARIF, without links of its own (SARIF 2.1.0, section 3.11.6). */
export function sarifMessage(text: string): string {
  const shown = visibleLines(text)
  return /\]\s*\(/.test(shown) ? shown.replaceAll(/[[\\\]]/g, String.raw`\$&`) : shown
}
