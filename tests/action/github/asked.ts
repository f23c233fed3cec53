import type {FakeGitHub} from './fake-github.ts'

/** Asks the fake as a program does, without the Action. */
export async function ask(
  github: FakeGitHub,
  method: string,
  path: string,
  body?: unknown
): Promise<{status: number; link: string; value: Record<string, unknown>}> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: {authorization: 'Bearer ghs_secret'},
    ...(body !== undefined && {body: JSON.stringify(body)})
  })
  const text = await response.text()
  return {
    status: response.status,
    link: response.headers.get('link') ?? '',
    value: text === '' ? {} : JSON.parse(text)
  }
}

/** Asks for what is in the repository by GraphQL. */
export async function query(github: FakeGitHub, fields: string): Promise<Record<string, unknown>> {
  const text = `query { repository(owner: "lamps", name: "list") { ${fields} } }`
  return (await ask(github, 'POST', '/graphql', {query: text})).value
}

/** Takes the faults that the test has provoked, so that it does not fail for them. */
export function takeFaults({faults}: FakeGitHub): string[] {
  return faults.splice(0)
}

/** Tells whether a request is a GraphQL query that changes nothing. */
export function isQuery(path: string, body: unknown): boolean {
  return path === '/graphql' && JSON.stringify(body).includes('"query":"query')
}
