import type {Io} from '../io.ts'

/** Decides about colours: `--color`, then `FORCE_COLOR` and `NO_COLOR` as Node takes them, then what `output` is. */
export function wantsColor(choice: string | undefined, env: Io['env'], output: Io['stdout']): boolean {
  if (choice === 'always') return true
  if (choice === 'never') return false
  const {FORCE_COLOR, NO_COLOR, TERM} = env
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR)
  if (NO_COLOR) return false
  return output.isTTY && TERM !== 'dumb'
}
