import {readFileSync} from 'node:fs'
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoDeprecatedCustomRule,
  parse,
  validate
} from 'graphql'

// The package has no name for the file alone, and loading all of it would take longer than reading the schema.
const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))

let schema: GraphQLSchema | undefined

/** The schema of GitHub's GraphQL API as GitHub publishes it; made once, since it has 1.2 MB. */
export function githubSchema(): GraphQLSchema {
  schema ??= buildASTSchema(parse(readFileSync(file, 'utf8'), {noLocation: true}), {assumeValidSDL: true})
  return schema
}

/** A query that was looked through. */
export type Query = {
  document: DocumentNode
  /** Why GitHub does not answer it. */
  errors: readonly GraphQLError[]
  /** Fields that GitHub has said it will remove. */
  deprecations: readonly GraphQLError[]
}

const queries = new Map<string, Query>()

/**
 * Reads a query.
 *
 * @throws {GraphQLError} when it is none.
 */
export function queryOf(text: string): Query {
  const known = queries.get(text)
  if (known) return known
  const document = parse(text)
  const errors = validate(githubSchema(), document)
  const query = {document, errors, deprecations: validate(githubSchema(), document, [NoDeprecatedCustomRule])}
  queries.set(text, query)
  return query
}
