import {existsSync, lstatSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {configNames} from '../config/index.ts'
import {type FoundFiles, selectPaths} from '../files/index.ts'
import {type Kind, lostLists, naming, otherReadmes, packagedConfig, touchedSettings} from '../touched/index.ts'
import type {Problem} from '../types.ts'
import {nameIn, renamesSince} from './base.ts'
import {git} from './git.ts'
import {indexOf, type TreeFile, treeAt} from './trees.ts'

/** What a run looks at, and since when. */
export type Look = {
  /** Absolute; the folder that holds `.git`. */
  root: string
  commit: string
  /** Globs that mean the lists, relative to the root; none: its readme. */
  globs: string[]
  ignore: string[]
  found: FoundFiles
  /** Config and baseline of the run, as absolute paths. */
  settings: string[]
}

/** The files to look at, and what a change did besides changing them, as sentences. */
export type ChangeSince = FoundFiles & {notices: string[]}

/**
 * Finds out what became of the lists that there were, and which settings a change touches. Lists that another readme
 * hides are looked at all the same; those that a sparse checkout leaves out are not taken for missing.
 */
export async function changeSince(look: Look): Promise<ChangeSince> {
  const {root, commit, globs, ignore, found} = look
  const [before, index] = [treeAt(root, commit), indexOf(root)]
  const names = [...before].filter(([, {mode}]) => mode.startsWith('100')).map(([name]) => name)
  const lists = await selectPaths({files: globs, ignore}, names)
  const meant = new Set(found.files.map((file) => nameIn(root, file)))
  const isOut = (name: string): boolean => index.get(name)?.isLeftOut === true && !existsSync(join(root, name))
  const kindOf = (name: string): Kind => (isOut(name) ? 'file' : kindAt(root, name, index.get(name)))
  const renamed = new Map([...renamesSince(root, commit)].map(([now, old]) => [old, now]))
  const left = {kindOf, renamedTo: (name: string) => renamed.get(name), isMeant: (name: string) => meant.has(name)}
  const newNames = new Set(renamed.values())
  const changed = [...new Set([...before.keys(), ...index.keys()])].filter(
    (name) => before.get(name)?.sha !== index.get(name)?.sha
  )
  const touched = touchedNames(look, before)
  const others = changed.filter((name) => !touched.includes(name))
  const hidden = lists.filter((name) => !meant.has(name) && !isOut(name) && kindOf(name) === 'file')
  const out = [...new Set([...lists, ...meant])].filter(isOut)
  const asked = out.filter((name) => meant.has(name) || found.files.length === 0)
  const unseen = out.filter((name) => !asked.includes(name) && changed.includes(name))
  return {
    files: [...found.files.filter((file) => !isOut(nameIn(root, file))), ...withoutTwins(look, hidden)],
    problems: asked.length > 0 ? asked.map(leftOut) : found.problems,
    notices: [
      ...lostLists(lists, left),
      ...otherReadmes(
        lists,
        changed.filter((name) => !before.has(name) && !newNames.has(name))
      ),
      ...naming(unseen, (some) => `This sparse checkout leaves out ${some}, which changed: it was not looked at`),
      ...naming(touched, (some) => `The change touches ${some}, which this run goes by`),
      ...touchedSettings(others)
    ]
  }
}

function leftOut(name: string): Problem {
  const message = `Unexpected sparse checkout without \`${name}\`, expected a file to lint`
  return {message, remedy: 'Add it with `git sparse-checkout add`.'}
}

function kindAt(root: string, name: string, known: TreeFile | undefined): Kind {
  if (known?.mode === '160000') return 'repository'
  try {
    const stats = lstatSync(join(root, name), {throwIfNoEntry: false})
    if (!stats) return undefined
    return stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'file'
  } catch {
    // A folder of its name is a file by now.
    return undefined
  }
}

/** Leaves out what a file system without capitals knows by two names. */
function withoutTwins({root, found: {files}}: Look, names: string[]): string[] {
  const known = new Set(files.map(identityOf))
  return names.map((name) => join(root, name)).filter((path) => !known.has(identityOf(path)))
}

function identityOf(path: string): string {
  const stats = statSync(path, {throwIfNoEntry: false})
  return stats ? `${stats.dev} ${stats.ino}` : path
}

/** The names of config and baseline that are not what they were, line ends aside: git may have changed those. */
function touchedNames({root, settings}: Look, before: Map<string, TreeFile>): string[] {
  const names = new Set([...configNames, 'package.json', ...settings.map((path) => nameIn(root, path))])
  return [...names].filter((name) => {
    if (name.startsWith('../')) return false
    const old = before.get(name)
    const was = old && git(root, 'cat-file', 'blob', old.sha).output?.toString()
    const relevant = name === 'package.json' ? packagedConfig : normal
    return relevant(was) !== relevant(textAt(join(root, name)))
  })
}

function textAt(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}

function normal(text: string | undefined): string | undefined {
  return text?.replaceAll('\r\n', '\n')
}
