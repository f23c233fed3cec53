import type {Problem} from '../types.ts'

/** Says which rules did not come to rest. */
export function unsettled(path: string, {cycle, unfinished}: {cycle: string[]; unfinished: string[]}): Problem[] {
  if (cycle.length > 0) {
    const message = `Unexpected cycle of repairs, ${names(cycle)} undo each other's`
    return [{path, message, remedy: 'Set their options so that they agree, or turn one of them off.'}]
  }
  if (unfinished.length === 0) return []
  const message = `Unexpected repairs without end, ${names(unfinished)} still ask for some after ten passes`
  return [{path, message, remedy: 'Run again, and report it with the file when it stays.'}]
}

function names(rules: string[]): string {
  return rules.map((rule) => `\`${rule}\``).join(', ')
}
