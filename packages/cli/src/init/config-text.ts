import {stringify} from 'yaml'
import type {Statement} from './statement.ts'

const schema = 'https://raw.githubusercontent.com/listwright/listwright/main/schema.json'

/** Writes `.listwright.yml`: each setting below the evidence for it. */
export function configText(path: string, statements: Statement[]): string {
  const rules = new Map<string, Statement[]>()
  for (const statement of statements) rules.set(statement.rule, [...(rules.get(statement.rule) ?? []), statement])
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    '# What the list keeps to, as `listwright init` read it. Change what you like;',
    '# what is not set here, the rules go on learning from the list.',
    `files: ${stringify([path], {collectionStyle: 'flow', flowCollectionPadding: false}).trim()}`
  ]
  if (rules.size > 0) lines.push('', 'rules:')
  for (const [rule, settings] of rules) {
    lines.push(`  ${rule}:`)
    for (const {option, value, evidence} of settings) {
      lines.push(`    # ${evidence}`, `    ${stringify({[option]: value}).trim()}`)
    }
  }
  return `${lines.join('\n')}\n`
}
