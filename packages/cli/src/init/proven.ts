import {type CommitFiles, commitConfig, lintTexts, type Report} from '@listwright/engine'
import {configText} from './config-text.ts'
import type {Statement} from './statement.ts'

/** What a config may say of a list, and what a run under it finds, which is what a run without it finds. */
export type Proven = {statements: Statement[]; report: Report}

/** A list to write a config for; `path` is relative to its folder. */
type Text = {path: string; content: Uint8Array}

/**
 * Keeps what may be set without another finding: by running the rules with the config and without.
 *
 * Learning looks closer than a setting can: at every section, at how many words there are, at what is written in another
 * script. Options of one rule do not change what another finds, so that all rules are tried in the same runs.
 */
export async function proven(text: Text, statements: Statement[]): Promise<Proven> {
  const report = await linted(text, [])
  const wanted = tellings(report)
  const differing = async (tried: Statement[]): Promise<Set<string>> =>
    differences(wanted, tellings(await linted(text, tried)))
  const doubtful = await differing(statements)
  if (doubtful.size === 0) return {statements, report}
  const kept = new Set(statements.filter(({rule}) => !doubtful.has(rule)))
  for (const turn of turns(statements.filter(({rule}) => doubtful.has(rule)))) {
    const others = await differing(turn)
    for (const statement of turn) if (!others.has(statement.rule)) kept.add(statement)
  }
  const rest = statements.filter((statement) => kept.has(statement))
  const last = await differing(rest)
  return {statements: last.size === 0 ? rest : [], report}
}

/** One statement of each rule a turn. */
function turns(statements: Statement[]): Statement[][] {
  const found: Statement[][] = []
  const counts = new Map<string, number>()
  for (const statement of statements) {
    const index = counts.get(statement.rule) ?? 0
    counts.set(statement.rule, index + 1)
    found[index] = [...(found[index] ?? []), statement]
  }
  return found
}

async function linted({path, content}: Text, statements: Statement[]): Promise<Report> {
  const name = '.listwright.yml'
  const files: CommitFiles = {
    has: (wanted) => wanted === name,
    read: async () => new TextEncoder().encode(configText(path, statements))
  }
  const {config} = await commitConfig(files)
  return lintTexts({texts: [{path, content}], config})
}

/** What a reader is told of a list, with the rule that tells it; less the reasons, which name a habit or the setting. */
function tellings({files}: Report): Map<string, string> {
  const findings = files.flatMap((file) => file.findings)
  return new Map(findings.map(({note, ...finding}) => [JSON.stringify(finding), finding.rule]))
}

/** The rules that tell something in one of them only. */
function differences(one: Map<string, string>, other: Map<string, string>): Set<string> {
  const ofOne = [...one].filter(([finding]) => !other.has(finding))
  const ofOther = [...other].filter(([finding]) => !one.has(finding))
  return new Set([...ofOne, ...ofOther].map(([, rule]) => rule))
}
