import {importSource} from './import-source.mjs'

/**
 * Writes files as the command does: all or none, each in one step, and none through a link out of the repository.
 *
 * @param {Array<{path: string, content: string | Uint8Array, makesFolder?: boolean, mode?: number}>} files with absolute paths
 * @param {string} root absolute; the folder that no link may lead out of
 */
export async function writeFiles(files, root) {
  const writer = await importSource('packages/engine/src/write/index.ts')
  const fault = await writer.writeFiles(files, root)
  if (fault) throw new Error(`${fault.file}: ${fault.message}. ${fault.remedy}`)
}
