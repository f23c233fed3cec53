import type {Reporter} from './reporter.ts'

export {columnsOf} from './columns-of.ts'
export {counted} from './counted.ts'
export {type WordStyle, wrapped} from './pretty/wrapped.ts'
export {problemText} from './problem-text.ts'
export type {Reporter, View} from './reporter.ts'
export {visible, visibleLines} from './visible.ts'

/** The name of a report format. */
export type Format = 'pretty' | 'text' | 'json'

/** The formats of a report; each reporter is loaded when it is asked for. */
export const reporters: Record<Format, () => Promise<Reporter>> = {
  pretty: async (): Promise<Reporter> => (await import('./pretty/pretty.ts')).pretty,
  text: async (): Promise<Reporter> => (await import('./text.ts')).text,
  json: async (): Promise<Reporter> => (await import('./json.ts')).json
}
