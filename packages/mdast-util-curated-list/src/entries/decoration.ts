import {isBadge} from '../links/link-role.ts'
import type {EntryLink} from '../types.ts'

/** Pictures and chips that may stand between a link and its separator. */
const chip =
  /\s*(?:!\[[^[\]]*\](?:\([^()\s]*(?:\s+"[^"()]*")?\)|\[[^[\]]*\])|<(kbd|sup|sub)>[^<>]*<\/\1>|<img\b[^<>]*>|\[\^[^\]\s]{1,60}\]|:[a-z\d_+-]{2,40}:|\p{Extended_Pictographic}[\u200d\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}]*)/iuy

/** Moves an offset on over badges, images, `<kbd>` chips, emoji and shortcodes that follow a link. */
export function overDecoration(text: string, from: number, to: number, links: EntryLink[]): number {
  let at = from
  let next = links.findIndex((link) => link.start >= from)
  for (;;) {
    const badge = links[next]
    if (next !== -1 && badge && isBadge(badge) && badge.end <= to && text.slice(at, badge.start).trim() === '') {
      at = badge.end
      next++
      continue
    }
    const length = chipAt(text, at)
    if (length === 0 || at + length > to) return at
    at += length
  }
}

function chipAt(text: string, at: number): number {
  chip.lastIndex = at
  return chip.exec(text)?.[0].length ?? 0
}
