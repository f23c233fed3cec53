import type {Statement} from './statement.ts'

const start = '<!-- listwright: written by `listwright init --contributing` -->'
const end = '<!-- /listwright -->'

/** Writes the rules in words into a text: between the markers of an earlier run, or at the end. */
export function contributingText(old: string, statements: Statement[]): string {
  const sentences = statements.map(({sentence}) => `- ${sentence}`)
  const section = [
    start,
    '## Adding an entry',
    '',
    'The list keeps to these rules, which `listwright` checks and mostly repairs (`listwright --fix`):',
    '',
    ...sentences,
    end
  ].join('\n')
  const [from, to] = [old.indexOf(start), old.indexOf(end)]
  if (from >= 0 && to > from) return old.slice(0, from) + section + old.slice(to + end.length)
  const before = old.trim() === '' ? '# Contributing' : old.trimEnd()
  return `${before}\n\n${section}\n`
}
