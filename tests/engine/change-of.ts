import {commitConfig, type LintText, lintTexts, type Report} from '@listwright/engine'

/** The files of one side of a change, by path. */
export type Files = Record<string, string>

/** Lints a change from one set of files to another as a pull request, with nothing but the engine's own rules. */
export async function lintChange(base: Files, head: Files, setting: unknown, worker?: URL): Promise<Report> {
  const files = {'.listwright.yml': JSON.stringify({rules: {contribution: setting}})}
  const commit = {
    has: (path: string) => Object.hasOwn(files, path),
    read: async () => Buffer.from(files['.listwright.yml'])
  }
  const {config, problems} = await commitConfig(commit, undefined, {})
  if (problems[0]) throw new Error(problems[0].message)
  const texts = Object.entries(head).map(([path, text]): LintText => {
    const before = base[path]
    return {path, content: Buffer.from(text), ...(before !== undefined && {base: Buffer.from(before)})}
  })
  const removed = Object.entries(base).filter(([path]) => !Object.hasOwn(head, path))
  const change = {removed: async () => removed.map(([, text]) => Buffer.from(text))}
  return lintTexts({texts, config, change, ...(worker && {worker})}, {})
}

/** The findings of a report: where, and what. */
export function told({files}: Report): string[] {
  return files.flatMap(({path, findings}) =>
    findings.map(({rule, place, message}) => `${path}:${place.start.line} ${rule}: ${message}`)
  )
}

/** Writes entries as a list. */
export function items(...names: string[]): string {
  return names.map((name) => `- [${name}](https://${name.toLowerCase()}.example) - Tall.\n`).join('')
}
