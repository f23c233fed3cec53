import {spawnSync} from 'node:child_process'

/** What a program did: its exit code, and what it wrote to both streams. */
export type Run = {status: number | null; output: string; milliseconds: number}

/** Milliseconds after which a program is ended. */
const patience = 170_000

/** Runs a program to its end. */
export function run(cwd: string, env: NodeJS.ProcessEnv, program: string, ...args: string[]): Run {
  const start = performance.now()
  const {status, stdout, stderr, error} = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    timeout: patience,
    killSignal: 'SIGKILL'
  })
  const output = `${stdout}${stderr}${error ? String(error) : ''}`
  return {status, output, milliseconds: Math.round(performance.now() - start)}
}

/**
 * Runs a program that has to do its job; gives what it wrote.
 *
 * @throws {Error} with what it wrote when it ends with another code than 0.
 */
export function runWell(cwd: string, env: NodeJS.ProcessEnv, program: string, ...args: string[]): string {
  const {status, output} = run(cwd, env, program, ...args)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${output}`)
  return output
}
