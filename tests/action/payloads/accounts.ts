import type {Json} from '../github/description.ts'
import {base} from '../github/state.ts'
import {example, partOf, rewritten} from './examples.ts'

/** An account as GitHub shows it; that of an app when its name ends with `[bot]`. */
export function account(login: string): object {
  const isBot = login.endsWith('[bot]')
  const page = isBot ? `apps/${login.replace('[bot]', '')}` : login
  const shape = rewritten(partOf(example('pull_request', 'opened'), 'sender'), [
    [`https://github.com/${base.owner}`, `https://github.com/${page}`],
    [base.owner, encodeURIComponent(login)]
  ])
  return {
    ...shape,
    login,
    id: idOf(login),
    node_id: nodeId('U', idOf(login)),
    type: isBot ? 'Bot' : 'User',
    site_admin: false
  }
}

/** A repository in the shape of an example; a fork unless it is ours. */
export function repositoryLike(shape: Json, fullName: string): object {
  const [owner = '', name = ''] = fullName.split('/')
  const id = fullName === base.fullName ? base.id : idOf(fullName)
  const isWhole = 'has_wiki' in shape
  return {
    ...rewritten(shape, [
      [base.fullName, fullName],
      [`/${base.owner}`, `/${owner}`]
    ]),
    id,
    node_id: nodeId('R', id),
    name,
    // Those who push have a name, too.
    owner: {...account(owner), ...(isObject(shape.owner) && 'name' in shape.owner && {name: owner, email: null})},
    private: false,
    fork: fullName !== base.fullName,
    // What the examples are too old for.
    ...(isWhole && {
      visibility: 'public',
      default_branch: 'main',
      homepage: null,
      has_discussions: false,
      topics: []
    })
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A name of an object for GraphQL, which tells nobody anything. */
export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}

function idOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 90_000_000, 7) + 100_000_000
}
