import type {Reporter} from './reporter.ts'

export {logText, visible, visibleLines} from '../escape/index.ts'
export {columnsOf} from './columns-of.ts'
export {counted} from './counted.ts'
export {folderOf} from './path-from-root.ts'
export {type WordStyle, wrapped} from './pretty/wrapped.ts'
export {problemText} from './problem-text.ts'
export type {Reporter, View} from './reporter.ts'

/** The name of a report format. */
export type Format = 'pretty' | 'text' | 'json' | 'sarif' | 'github' | 'junit' | 'gitlab' | 'markdown'

/** The formats of a report; each reporter is loaded when it is asked for. */
export const reporters: Record<Format, () => Promise<Reporter>> = {
  pretty: async (): Promise<Reporter> => (await import('./pretty/pretty.ts')).pretty,
  text: async (): Promise<Reporter> => (await import('./text.ts')).text,
  json: async (): Promise<Reporter> => (await import('./json.ts')).json,
  sarif: async (): Promise<Reporter> => (await import('./sarif/sarif.ts')).sarif,
  github: async (): Promise<Reporter> => (await import('./github.ts')).github,
  junit: async (): Promise<Reporter> => (await import('./junit.ts')).junit,
  gitlab: async (): Promise<Reporter> => (await import('./gitlab.ts')).gitlab,
  markdown: async (): Promise<Reporter> => (await import('./markdown.ts')).markdown
}
