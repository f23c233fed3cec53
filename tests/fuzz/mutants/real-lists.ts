import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Random} from './random.ts'

/** Reads the Markdown files below folders, as lines; folders that are not there give none. */
export function readLists(folders: string[]): string[][] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8').split(/\r\n|\n|\r/))
    )
}

/** Most lines of a list that is taken whole. */
const mostWhole = 40

/** Cuts a window of 12 to 36 lines that starts at a heading, now and then with the head of the list above it. */
export function windowOf(lines: string[], random: Random): string[] {
  if (lines.length <= mostWhole) return lines
  const headings = lines.flatMap((line, index) => (/^#{1,4} /.test(line) ? [index] : []))
  const start = headings.length > 0 && random.chance(0.9) ? random.pick(headings) : random.below(lines.length)
  const cut = lines.slice(start, start + 12 + random.below(25))
  return random.chance(0.25) ? [...contentsOf(lines, cut), ...cut] : cut
}

/** The items of the list's contents that lead to the headings of a window, below a heading of their own. */
function contentsOf(lines: string[], cut: string[]): string[] {
  const titles = cut.flatMap((line) => /^#+ +(.*?)[ #]*$/.exec(line)?.[1] ?? [])
  const items = lines.filter(
    (line) => /^[ \t]*[-*+] \[[^\]]*\]\(#/.test(line) && titles.some((title) => line.includes(`[${title}]`))
  )
  return items.length > 0 ? ['# List', '', '## Contents', '', ...items, ''] : []
}
