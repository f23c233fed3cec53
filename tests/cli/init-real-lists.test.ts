import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {runMain} from './run-main.ts'

const folder = fileURLToPath(new URL('../../../shared/corpus/lists/', import.meta.url))
const isThere = existsSync(folder)
if (!isThere) console.log(`Skipping the lists of ${folder}: they are not part of this repository`)

/** Longer ones take minutes together: with LISTWRIGHT_LISTS=all they are looked at, too. */
const longest = process.env.LISTWRIGHT_LISTS === 'all' ? Number.POSITIVE_INFINITY : 20_000

const names = isThere ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : []
const texts = names
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({name, text: readFileSync(folder + name, 'utf8')}))
const lists = texts.filter(({text}) => text.length <= longest)
if (lists.length < texts.length) {
  console.log(`Skipping ${texts.length - lists.length} of ${texts.length} lists: longer than ${longest} characters`)
}

/** What a run finds, less the reasons: they name the habit or the setting. */
async function findings(cwd: string): Promise<unknown[]> {
  const {stdout, stderr} = await runMain(['--format', 'json'], {cwd})
  expect(stderr).toBe('')
  const {files}: {files: Array<{findings: Array<{note?: string}>}>} = JSON.parse(stdout)
  return files.flatMap((file) => file.findings.map(({note, ...finding}) => finding))
}

describe.skipIf(!isThere)('what init writes finds as much as the rules without it', () => {
  test.each(lists)('$name', {timeout: 300_000}, async ({text}) => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': text})
    const before = await findings(cwd)
    expect(await runMain(['init'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(await findings(cwd)).toEqual(before)
  })
})
