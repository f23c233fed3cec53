import type {TestRepository} from '../repository.ts'

/** Most bytes of a content that GraphQL gives; it cuts what is longer. */
const mostBytes = 512_000

/** The entry of a commit's tree at a path; null when there is none. */
export function fileAt({output, read}: TestRepository, commit: string, path: string): object | null {
  const entry = output('ls-tree', '-z', '--full-tree', commit, '--', path).split('\0')[0]
  const [, mode = '', type, oid = ''] = /^(\d+) (\w+) (\w+)\t/.exec(entry ?? '') ?? []
  if (type === undefined) return null
  return {
    name: path.split('/').at(-1),
    path,
    mode: Number.parseInt(mode, 8),
    type,
    oid,
    object: () => (type === 'blob' ? blobNode(read(oid), oid) : type === 'tree' ? {__typename: 'Tree', oid} : null)
  }
}

function blobNode(content: Buffer, oid: string): object {
  const isBinary = content.includes(0)
  return {
    __typename: 'Blob',
    oid,
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > mostBytes,
    text: isBinary ? null : content.subarray(0, mostBytes).toString()
  }
}
