import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const allowed: Record<string, string> = {
  'packages/engine/src/write/replacement.ts': 'the writer',
  'packages/engine/src/write/stream-writer.ts': 'writes to standard output',
  'packages/action/src/commits/git-commit.ts': 'copies the index of git into a temporary folder',
  'packages/action/src/output/runner-file.ts': 'appends to files that other steps append to as well',
  'scripts/release/stage.mjs': 'fills a temporary folder that npm packs',
  'scripts/pictures.mjs': 'hands pages to a browser in a temporary folder'
}

/** Names of `node:fs` that write into a file or put one somewhere. */
const writing =
  /\b(?:appendFile|copyFile|cp|createWriteStream|link|rename|symlink|truncate|write|writeFile|writev)(?:Sync)?\b/

function sources(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map(({parentPath, name}) => join(parentPath, name))
}

test('no file is written but by the one writer', () => {
  const folders = readdirSync('packages').map((name) => `packages/${name}/src`)
  const found = ['scripts', ...folders].flatMap(sources).filter((path) => {
    const text = readFileSync(path, 'utf8')
    const imports = [...text.matchAll(/^import ([^;]*?) from '(?:node:)?fs(?:\/promises)?'/gm)]
    return imports.some(([, names = '']) => writing.test(names) || !/^(?:type )?\{/.test(names))
  })
  expect(found.sort()).toEqual(Object.keys(allowed).sort())
})
