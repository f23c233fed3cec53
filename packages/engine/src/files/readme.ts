import {readdirSync} from 'node:fs'

/** Names the readme of a folder, in any case; `README.md` before others. Nothing when there is none. */
export function readmeOf(folder: string): string | undefined {
  const names = readdirSync(folder).filter((name) => name.toLowerCase() === 'readme.md')
  return names.includes('README.md') ? 'README.md' : names.sort()[0]
}
