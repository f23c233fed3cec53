import type {Source} from './source.ts'

/** Gives a text the byte order mark that its source had. */
export function withByteOrderMark(source: Pick<Source, 'hasByteOrderMark'>, text: string): string {
  return source.hasByteOrderMark ? `\uFEFF${text}` : text
}
