import {type ExecutionResult, execute, GraphQLError, type GraphQLFieldResolver, Kind} from 'graphql'
import {type Answer, refusal} from './answer.ts'
import type {ApiRequest} from './api-request.ts'
import {graphOf} from './graph.ts'
import {githubSchema, type Query, queryOf} from './graphql-schema.ts'
import {RefusedQuery} from './refused-query.ts'
import type {ApiState} from './state.ts'

/** What is said of the state of a pull request, and no mistake of who asks. */
const answers = new Set(['NOT_FOUND', 'FORBIDDEN'])

/** Answers a GraphQL query by GitHub's own schema; errors have the status 200, too. */
export function graphqlAnswer(request: ApiRequest, state: ApiState, faults: string[]): Answer {
  if (request.authorization === undefined) return refusal(request, 401, 'Requires authentication')
  const {query: text, variables = {}} = request.body as {query: string; variables?: Record<string, unknown>}
  const {data, errors = []} = resultOf(text, variables, state, faults)
  for (const error of errors) {
    const {originalError: cause} = error
    if (!(cause instanceof RefusedQuery && answers.has(cause.type))) faults.push(`GraphQL: ${error.message}`)
  }
  return {status: 200, body: {...(data !== undefined && {data}), ...(errors.length > 0 && {errors: errors.map(shown)})}}
}

function resultOf(text: string, variables: object, state: ApiState, faults: string[]): ExecutionResult {
  try {
    const query = queryOf(text)
    const {document, errors, deprecations} = query
    faults.push(...deprecations.map(({message}) => message), ...unknownVariables(query, variables))
    if (errors.length > 0) return {errors}
    const result = execute({
      schema: githubSchema(),
      document,
      rootValue: graphOf(state),
      variableValues: {...variables},
      fieldResolver
    })
    if (result instanceof Promise) throw new Error('The fake answers at once')
    return result
  } catch (error) {
    if (error instanceof GraphQLError) return {errors: [error]}
    throw error
  }
}

/** GitHub overlooks variables that a query does not declare; they were meant for something. */
function unknownVariables({document}: Query, variables: object): string[] {
  const declared = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? (one.variableDefinitions ?? []).map(({variable}) => variable.name.value)
      : []
  )
  return Object.keys(variables)
    .filter((name) => !declared.includes(name))
    .map((name) => `GraphQL: the query has no variable $${name}`)
}

/** Gives a field that the fake has; one that it lacks is not null at GitHub. */
const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  source,
  values,
  _,
  {fieldName, parentType}
) => {
  if (!(fieldName in source)) throw new Error(`The fake does not know ${parentType.name}.${fieldName}`)
  const value = source[fieldName]
  return typeof value === 'function' ? value(values) : value
}

/** An error as GitHub writes it. */
function shown({message, locations, path, originalError}: GraphQLError): object {
  return {
    ...(originalError instanceof RefusedQuery && {type: originalError.type}),
    ...(path && {path}),
    ...(locations && {locations}),
    message
  }
}
