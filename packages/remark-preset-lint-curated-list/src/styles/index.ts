import {awesome} from './awesome.ts'
import {linkTable} from './link-table.ts'
import {readingList} from './reading-list.ts'
import type {Style} from './style.ts'

export type {Style} from './style.ts'

/** The styles by the name that a config gives them. */
export const styles: Readonly<Record<string, Style>> = {
  awesome,
  'link-table': linkTable,
  'reading-list': readingList
}
