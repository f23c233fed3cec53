import {type Address, nameIn, segments, valueIn} from '../address.ts'
import type {Because} from '../reason.ts'

/** The software that a code host runs. */
type Forge = 'github' | 'gitlab' | 'gitea' | 'bitbucket'

/** Public code hosts; a host that starts with `gitlab.` runs GitLab. */
const forges: ReadonlyMap<string, Forge> = new Map([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['invent.kde.org', 'gitlab'],
  ['salsa.debian.org', 'gitlab'],
  ['framagit.org', 'gitlab'],
  ['0xacab.org', 'gitlab'],
  ['codeberg.org', 'gitea'],
  ['gitea.com', 'gitea'],
  ['git.disroot.org', 'gitea'],
  ['bitbucket.org', 'bitbucket']
])

/** The software that a host runs, when it is a known code host. */
export function forgeOf(host: string): Forge | undefined {
  return forges.get(host) ?? (host.startsWith('gitlab.') ? 'gitlab' : undefined)
}

/** Branches that a code host makes a repository's default; `HEAD` names it whichever it is. */
const defaultBranches = new Set(['main', 'master', 'HEAD'])

/** Top-level pages of GitHub itself, where no owner's name stands. */
const sitePages = new Set(['orgs', 'topics', 'marketplace', 'features', 'sponsors', 'apps', 'collections', 'settings'])

/**
 * Brings addresses of a repository to one form: owner and name in lower case (the hosts ignore case there), no `.git`,
 * no default branch, no `#readme`.
 */
export function normaliseForge(address: Address, because: Because): void {
  const parts = segments(address.path)
  const forge = forgeOf(address.host)
  if (forge === undefined || parts[0] === undefined || sitePages.has(parts[0])) return
  const depth = forge === 'gitlab' ? projectDepth(parts) : 2
  const project = parts.slice(0, depth).map((part) => lowerCase(part, because))
  const name = project.pop() ?? ''
  project.push(project.length > 0 ? withoutGit(name, because) : name)
  const view = withoutDefaultBranch(parts.slice(depth), forge, because)
  address.path = `/${[...project, ...view].join('/')}`
  if (project.length > 1 && view.length === 0) dropReadme(address, because)
}

/** GitLab nests projects in groups; what is not the project begins with `-`, in old addresses with the view. */
function projectDepth(parts: readonly string[]): number {
  const end = parts.findIndex((part, at) => at >= 2 && ['-', 'tree', 'blob'].includes(part))
  return end < 0 ? parts.length : end
}

/** Brings a gist to its id, which names it without its owner. */
export function normaliseGist(address: Address, because: Because): void {
  const [owner, id, ...rest] = segments(address.path)
  if (owner === undefined) return
  if (id !== undefined && rest.length === 0 && /^[0-9a-f]{20,32}(?:\.git)?$/i.test(id)) {
    because('host-alias', 'gist.github.com')
    address.path = `/${withoutGit(id.toLowerCase(), because)}`
  } else address.path = [``, lowerCase(owner, because), ...(id === undefined ? [] : [id]), ...rest].join('/')
}

function lowerCase(name: string, because: Because): string {
  const lower = name.toLowerCase()
  if (lower !== name) because('path-case')
  return lower
}

function withoutGit(name: string, because: Because): string {
  const bare = name.replace(/(?<=.)(?:\.git)+$/, '')
  if (bare !== name) because('git-suffix')
  return bare
}

/** The path segments that each software puts before the branch, when it shows a folder or a file. */
const views: Record<Forge, RegExp> = {
  github: /^(?:tree|blob)$/,
  gitlab: /^(?:tree|blob)$/,
  gitea: /^src\/branch$/,
  bitbucket: /^src$/
}

function withoutDefaultBranch(parts: string[], forge: Forge, because: Because): string[] {
  const rest = forge === 'gitlab' && parts[0] === '-' ? parts.slice(1) : parts
  const at = forge === 'gitea' ? 2 : 1
  const view = rest.slice(0, at)
  if (!views[forge].test(view.join('/'))) return parts
  const branch = rest[at]
  const prefix = forge === 'gitlab' ? ['-', ...view] : view
  if (branch === undefined || !defaultBranches.has(branch)) return [...prefix, ...rest.slice(at)]
  if (branch !== 'HEAD' || view[0] !== 'blob') because('default-branch', branch)
  return view[0] !== 'blob' && rest.length === at + 1 ? [] : [...prefix, 'HEAD', ...rest.slice(at + 1)]
}

function dropReadme(address: Address, because: Because): void {
  if (/^(?:user-content-)?readme(?:-ov-file)?$/i.test(address.fragment)) {
    address.fragment = ''
    because('readme')
  }
  const query = address.query.filter((piece) => nameIn(piece) !== 'tab' || valueIn(piece) !== 'readme-ov-file')
  if (query.length < address.query.length) because('readme')
  address.query = query
}
