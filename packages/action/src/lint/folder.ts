/** The folder of a repository that config and globs are relative to; empty for the root. */
export type Folder = string

/** Names a path of the folder from the root of the repository. */
export function fromRoot(folder: Folder, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

/** Names a path of the repository from the folder; nothing when it lies elsewhere. */
export function fromFolder(folder: Folder, path: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}
