import {spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {readSource, type Source} from '../../packages/engine/src/source/index.ts'
import {reasonOf, writeFiles, writeSource} from '../../packages/engine/src/write/index.ts'
import {temporaryFolder} from './temporary-folder.ts'

const isRoot = process.getuid?.() === 0
if (!isRoot) console.log('Skipped: only root may make files of others')

/** Writes one file; gives the message when it is refused. */
async function write(root: string, path: string, content = 'new\n'): Promise<string | undefined> {
  return (await writeFiles([{path: join(root, path), content}], root))?.message
}

function read(path: string): Source {
  const source = readSource(path, path)
  if ('message' in source) throw new Error(source.message)
  return source
}

describe('what stands there after writing', () => {
  test('is the new content under the old mode, and nothing beside it', async () => {
    const root = temporaryFolder({'a.md': 'old\n'})
    const path = join(root, 'a.md')
    chmodSync(path, 0o755)
    expect(await write(root, 'a.md')).toBeUndefined()
    expect({content: readFileSync(path, 'utf8'), mode: statSync(path).mode & 0o777}).toEqual({
      content: 'new\n',
      mode: 0o755
    })
    expect(readdirSync(root)).toEqual(['a.md'])
  })

  test('is a new file as others make them, or with the permissions asked for', async () => {
    const root = temporaryFolder({'usual.md': ''})
    const path = join(root, 'bin/run')
    expect(await write(root, 'a.md')).toBeUndefined()
    expect(await writeFiles([{path, content: '', makesFolder: true, mode: 0o755}], root)).toBeUndefined()
    expect(statSync(join(root, 'a.md')).mode).toBe(statSync(join(root, 'usual.md')).mode)
    expect(statSync(path).mode & 0o700).toBe(0o700)
  })

  test('has the old content under other names of the same file', async () => {
    const root = temporaryFolder({'a.md': 'old\n'})
    linkSync(join(root, 'a.md'), join(root, 'b.md'))
    await write(root, 'a.md')
    expect(['a.md', 'b.md'].map((name) => readFileSync(join(root, name), 'utf8'))).toEqual(['new\n', 'old\n'])
  })

  test('may have the longest name that a disk takes', async () => {
    const name = 'a'.repeat(255)
    const root = temporaryFolder({[name]: 'old\n'})
    expect(await write(root, name)).toBeUndefined()
    expect(readFileSync(join(root, name), 'utf8')).toBe('new\n')
  })

  test.skipIf(!isRoot)('belongs to whom it did', async () => {
    const root = temporaryFolder({'a.md': 'old\n'})
    chownSync(join(root, 'a.md'), 12_345, 23_456)
    chmodSync(join(root, 'a.md'), 0o640)
    await write(root, 'a.md')
    const {uid, gid, mode} = statSync(join(root, 'a.md'))
    expect({uid, gid, mode: mode & 0o777}).toEqual({uid: 12_345, gid: 23_456, mode: 0o640})
  })
})

describe('links', () => {
  test('within the repository are followed and stay', async () => {
    const root = temporaryFolder({'.git/HEAD': '', 'docs/a.md': 'old\n'})
    symlinkSync('docs/a.md', join(root, 'a.md'))
    symlinkSync('docs', join(root, 'texts'))
    expect(await write(root, 'a.md', '1\n')).toBeUndefined()
    expect(readFileSync(join(root, 'docs/a.md'), 'utf8')).toBe('1\n')
    expect(lstatSync(join(root, 'a.md')).isSymbolicLink()).toBe(true)
    expect(await write(root, 'texts/new.md', '2\n')).toBeUndefined()
    expect(readFileSync(join(root, 'docs/new.md'), 'utf8')).toBe('2\n')
    expect(readdirSync(join(root, 'docs')).sort()).toEqual(['a.md', 'new.md'])
  })

  test('that lead out are refused with where they lead, and nothing is made there', async () => {
    const outside = temporaryFolder({'secret.md': 'old\n'})
    const root = temporaryFolder({'.git/HEAD': 'old\n'})
    symlinkSync(join(outside, 'secret.md'), join(root, 'direct.md'))
    symlinkSync(outside, join(root, 'folder'))
    symlinkSync('.git/HEAD', join(root, 'git.md'))
    symlinkSync(join(outside, 'none.md'), join(root, 'nowhere.md'))
    symlinkSync('cycle.md', join(root, 'cycle.md'))
    const path = join(root, 'folder/deep/a.md')
    const deep = await writeFiles([{path, content: '', makesFolder: true}], root)
    const names = ['direct.md', 'folder/secret.md', 'folder/new.md', 'git.md', 'nowhere.md', 'cycle.md', 'nowhere.md/a']
    expect([deep?.message, ...(await Promise.all(names.map((name) => write(root, name))))]).toEqual([
      `Unexpected path that leads by a symbolic link to \`${outside}/deep/a.md\`, outside of the repository, nothing was written`,
      `Unexpected symbolic link to \`${outside}/secret.md\`, outside of the repository, nothing was written`,
      `Unexpected path that leads by a symbolic link to \`${outside}/secret.md\`, outside of the repository, nothing was written`,
      `Unexpected path that leads by a symbolic link to \`${outside}/new.md\`, outside of the repository, nothing was written`,
      `Unexpected symbolic link to \`${root}/.git/HEAD\`, where git keeps its own, nothing was written`,
      'Unexpected symbolic link that leads nowhere, nothing was written',
      'Unexpected cycle of symbolic links, nothing was written',
      'Unexpected symbolic link that leads nowhere, nothing was written'
    ])
    expect(readdirSync(outside)).toEqual(['secret.md'])
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('old\n')
    expect(readFileSync(join(root, '.git/HEAD'), 'utf8')).toBe('old\n')
    expect(readdirSync(root).sort()).toEqual(['.git', 'cycle.md', 'direct.md', 'folder', 'git.md', 'nowhere.md'])
  })

  test('out of the working directory are refused where there is no repository', async () => {
    const outside = temporaryFolder({'secret.md': 'old\n'})
    const root = temporaryFolder()
    symlinkSync(join(outside, 'secret.md'), join(root, 'a.md'))
    expect(await write(root, 'a.md')).toContain(`outside of \`${root}\`, nothing was written`)
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('old\n')
  })

  test('of a file that was named elsewhere may not leave its own folder either', async () => {
    const root = temporaryFolder({'.git/HEAD': ''})
    const other = temporaryFolder({'secret.md': 'old\n', 'there/b.md': ''})
    symlinkSync('../secret.md', join(other, 'there/a.md'))
    const contents = ['a.md', 'b.md'].map((name) => [{path: join(other, 'there', name), content: 'new\n'}])
    const faults = await Promise.all(contents.map((content) => writeFiles(content, root)))
    expect(faults.map((fault) => fault?.message)).toEqual([expect.stringContaining('outside of `'), undefined])
    expect(readFileSync(join(other, 'secret.md'), 'utf8')).toBe('old\n')
  })
})

/** A device; root, who could replace those of the system, gets one to itself. */
function deviceIn(root: string): string {
  if (!isRoot) return '/dev/null'
  spawnSync('mknod', [join(root, 'device'), 'c', '1', '3'])
  return join(root, 'device')
}

describe('what is no file is refused by its name', () => {
  test('a folder, a pipe, a socket, a device', async () => {
    const root = temporaryFolder({'folder/a.md': ''})
    spawnSync('mkfifo', [join(root, 'pipe')])
    const server = createServer().listen(join(root, 'socket'))
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    symlinkSync('pipe', join(root, 'link'))
    const refused = await Promise.all(['folder', 'pipe', 'socket', 'link'].map((name) => write(root, name)))
    const path = deviceIn(root)
    const device = await writeFiles([{path, content: ''}], root)
    expect([...refused, device?.message]).toEqual([
      'Unexpected folder, expected a file, nothing was written',
      'Unexpected pipe, expected a file, nothing was written',
      'Unexpected socket, expected a file, nothing was written',
      'Unexpected pipe, expected a file, nothing was written',
      'Unexpected device, expected a file, nothing was written'
    ])
    expect(statSync(join(root, 'pipe')).isFIFO()).toBe(true)
    expect(statSync(join(root, 'socket')).isSocket()).toBe(true)
    expect(statSync(path).isCharacterDevice()).toBe(true)
  })

  test('a path through a file or into a folder that is not there', async () => {
    const root = temporaryFolder({'a.md': 'old\n'})
    expect(await write(root, 'a.md/b.md')).toBe(
      'Unexpected path through a file, expected a folder, nothing was written'
    )
    expect(await write(root, 'no/b.md')).toBe('Unexpected path into a missing folder, nothing was written')
    expect(readdirSync(root)).toEqual(['a.md'])
  })

  test('and so is a read-only file', async () => {
    const root = temporaryFolder({'a.md': 'old\n'})
    chmodSync(join(root, 'a.md'), 0o444)
    expect(await write(root, 'a.md')).toBe('Unexpected read-only file, nothing was written')
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old\n')
  })
})

describe('several files', () => {
  test('are written all or none', async () => {
    const root = temporaryFolder({'a.md': 'old\n', 'folder/b.md': ''})
    const contents = (...names: string[]) => names.map((name) => ({path: join(root, name), content: 'new\n'}))
    expect(await writeFiles(contents('a.md', 'c.md', 'folder'), root)).toEqual({
      file: join(root, 'folder'),
      message: 'Unexpected folder, expected a file, nothing was written',
      remedy: 'Put a file there, or name one.'
    })
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old\n')
    expect(readdirSync(root).sort()).toEqual(['a.md', 'folder'])
    expect(await writeFiles(contents('a.md', 'c.md'), root)).toBeUndefined()
    expect(['a.md', 'c.md'].map((name) => readFileSync(join(root, name), 'utf8'))).toEqual(['new\n', 'new\n'])
  })
})

test('a mistake of ours is thrown, not told as one of the disk, and leaves nothing behind', async () => {
  const root = temporaryFolder({'a.md': 'old\n'})
  const wrong = {
    path: join(root, 'b.md'),
    get content(): string {
      throw new TypeError('ours')
    }
  }
  await expect(writeFiles([{path: join(root, 'a.md'), content: 'new\n'}, wrong], root)).rejects.toThrow('ours')
  expect(readdirSync(root)).toEqual(['a.md'])
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old\n')
})

describe('a text that was read', () => {
  test('keeps its byte order mark', async () => {
    const path = join(temporaryFolder({'a.md': '\uFEFFold\r\n'}), 'a.md')
    expect(await writeSource(read(path), 'new\r\n', path)).toBeUndefined()
    expect(readFileSync(path, 'utf8')).toBe('\uFEFFnew\r\n')
  })

  test('is not written when it is the same', async () => {
    const path = join(temporaryFolder({'a.md': 'same\n'}), 'a.md')
    const before = statSync(path)
    expect(await writeSource(read(path), 'same\n', path)).toBeUndefined()
    expect(statSync(path).ino).toBe(before.ino)
  })

  test('is left alone when it was changed, removed or became a pipe since', async () => {
    const root = temporaryFolder({'a.md': 'old\n'})
    const path = join(root, 'a.md')
    const source = read(path)
    const changes = [
      () => writeFileSync(path, 'theirs\n'),
      () => rmSync(path),
      () => spawnSync('mkfifo', [path]),
      () => mkdirSync(join(rmSyncOf(path), 'x'), {recursive: true})
    ]
    const messages: Array<string | undefined> = []
    for (const change of changes) {
      change()
      messages.push((await writeSource(source, 'ours\n', root))?.message)
    }
    expect(messages).toEqual([
      'Unexpected change of the file since it was read, nothing was written',
      'Unexpected change of the file since it was read, nothing was written',
      'Unexpected pipe, expected a file, nothing was written',
      'Unexpected folder, expected a file, nothing was written'
    ])
    expect(readdirSync(root)).toEqual(['a.md'])
    expect(existsSync(join(path, 'x'))).toBe(true)
  })
})

function rmSyncOf(path: string): string {
  rmSync(path)
  return path
}

test.each([
  ['ENOSPC', 'Unexpected full disk'],
  ['EDQUOT', 'Unexpected end of the disk quota'],
  ['EROFS', 'Unexpected read-only file system'],
  ['EXDEV', 'Unexpected file on another file system than its folder'],
  ['EBUSY', 'Unexpected file that is mounted by itself'],
  ['EACCES', 'Unexpected lack of permission to write'],
  ['EPERM', 'Unexpected file that may not be changed'],
  ['EFBIG', 'Unexpected file above the size limit'],
  ['EIO', 'Unexpected error of the disk'],
  ['EPIPE', 'Unexpected closed pipe'],
  ['EMFILE', 'Unexpected error when writing (EMFILE: too many)'],
  ['constructor', 'Unexpected error when writing (constructor: too many)']
])('%s is told in words, with a remedy', (code, message) => {
  const error = Object.assign(new Error(`${code}: too many, open '/a/.listwright-1.tmp'`), {code})
  expect(reasonOf(error)).toEqual({message, remedy: expect.stringMatching(/^[A-Z].*\.$/)})
})
