import {type Io, main} from '@listwright/cli'

/** What a run of the command came to. */
export type Run = {code: 0 | 1 | 2; stdout: string; stderr: string}

/** What a test sets; the rest is a pipe without colours. */
export type World = {
  cwd: string
  stdin?: string | Uint8Array
  env?: Io['env']
  /** Columns of the terminal; without it, output goes into pipes. */
  terminal?: number
  /** Why standard output loses something. */
  lost?: {message: string; remedy: string}
}

/** Runs the command in this process. */
export async function runMain(argv: string[], {cwd, stdin = '', env = {}, terminal, lost}: World): Promise<Run> {
  const [stdout, stderr] = [collector(terminal, lost), collector(terminal)]
  const code = await main(argv, {cwd, env, stdin: chunksOf(stdin), stdout: stdout.output, stderr: stderr.output})
  return {code, stdout: stdout.text(), stderr: stderr.text()}
}

async function* chunksOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content)
}

function collector(terminal: number | undefined, lost?: World['lost']): {output: Io['stdout']; text: () => string} {
  const chunks: Buffer[] = []
  return {
    output: {
      isTTY: terminal !== undefined,
      columns: terminal,
      write: (chunk) => void chunks.push(Buffer.from(chunk)),
      settle: async () => lost
    },
    text: () => Buffer.concat(chunks).toString()
  }
}
