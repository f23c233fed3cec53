import {wantsColor} from './command-line/wants-color.ts'
import type {Io} from './io.ts'
import {safeText} from './safe-text.ts'

/** Most files that are named. */
const mostNames = 5

/**
 * Waits until all is written; tells when some of the output was lost, by a full disk or a pipe that its reader closed.
 *
 * @param written the files that were written in spite of that.
 * @returns whether something was lost.
 */
export async function tellLostOutput({env, stdout, stderr}: Io, written: string[]): Promise<boolean> {
  const fault = await stdout.settle()
  if (fault) {
    const {problemText} = await import('@listwright/engine/report')
    const remedy = `${fault.remedy}${writtenSentence(written)}`
    stderr.write(safeText(problemText({...fault, remedy}, wantsColor(undefined, env, stderr)), {env}))
  }
  const isSilent = (await stderr.settle()) !== undefined
  return fault !== undefined || isSilent
}

function writtenSentence(written: string[]): string {
  if (written.length === 0) return ''
  const names = written.slice(0, mostNames).map((path) => `\`${path}\``)
  const rest = written.length - names.length
  return ` Written all the same: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}
