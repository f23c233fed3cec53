import type {RuleMeta} from 'unified-list-rule'
import type {Finding} from '../../types.ts'

/** What SARIF says of a rule (section 3.49); GitHub needs the descriptions and the help. */
type Descriptor = {
  id: string
  shortDescription: {text: string}
  fullDescription: {text: string}
  help: {text: string; markdown: string}
  helpUri?: string
  defaultConfiguration: {level: 'warning'}
  properties: {tags: string[]}
}

/** Describes the rules that found something, in the order of their ids. */
export function rulesOf(findings: Finding[], metas: RuleMeta[]): Descriptor[] {
  const urls = new Map(findings.map(({rule, url}) => [rule, url]))
  return [...urls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, url]) => descriptor(id, url, metas))
}

function descriptor(id: string, url: string, metas: RuleMeta[]): Descriptor {
  const meta = metas.find((one) => one.id === id)
  const summary = meta === undefined ? id : `Reports ${meta.summary}`
  const why = meta?.why ?? summary
  const link = url === '' ? '' : `\n\n[${id}](${url})`
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: `${summary}. ${why}`},
    help: {text: why, markdown: `${why}${link}`},
    ...(url !== '' && {helpUri: url}),
    defaultConfiguration: {level: 'warning'},
    properties: {tags: ['markdown', 'list']}
  }
}
