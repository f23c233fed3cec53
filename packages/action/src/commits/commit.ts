/** A file of a commit: its mode as git writes it, and the name of its content. */
export type TreeEntry = {mode: string; sha: string}

/** A commit whose files can be read as data: nothing of it is checked out. */
export type Commit = {
  sha: string
  /** By path relative to the root, with `/`. */
  tree: Map<string, TreeEntry>
  /**
   * Reads a content by its name.
   *
   * @throws {LargeContent} when it is larger than what is read.
   */
  read: (sha: string) => Promise<Uint8Array>
}

/** Tells whether a file is a regular one: neither a symbolic link (120000) nor another repository (160000). */
export function isRegular(entry: TreeEntry | undefined): boolean {
  return entry?.mode === '100644' || entry?.mode === '100755'
}

/** Tells whether an entry is a symbolic link. */
export function isLink(entry: TreeEntry | undefined): boolean {
  return entry?.mode === '120000'
}

/** Tells whether a path can be one of a file in a repository; an API could answer anything. */
export function isRepositoryPath(path: string): boolean {
  return path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
