import type {Answer} from './answer.ts'
import type {ApiRequest} from './api-request.ts'
import {isDescribed, type Json, type Operation, operationOf, schemaFault} from './description.ts'

/** What is wrong with a request, and the status that it gets for it. */
export type RequestFault = {status: 404 | 422; message: string}

/** Says what is wrong with a request by GitHub's own description; nothing when it fits or there is no description. */
export function requestFault(request: ApiRequest): RequestFault | undefined {
  if (!isDescribed) return undefined
  const {method, path} = request
  const operation = operationOf(method, path)
  if (!operation) return {status: 404, message: `There is no operation ${method} ${path}`}
  const message = parametersFault(operation, request) ?? bodyFault(operation, request)
  return message === undefined ? undefined : {status: 422, message: `${method} ${path}: ${message}`}
}

function parametersFault({parameters, values}: Operation, {query}: ApiRequest): string | undefined {
  const names = new Set(parameters.map(({name}) => String(name)))
  const unknown = [...query.keys()].find((name) => !names.has(name))
  if (unknown !== undefined) return `it takes no ${unknown}`
  for (const parameter of parameters) {
    const name = String(parameter.name)
    const value = String(parameter.in) === 'path' ? decodeURIComponent(values[name] ?? '') : query.get(name)
    const fault = value === null ? undefined : parameterFault(parameter, value)
    if (fault !== undefined) return `${name}: ${fault}`
  }
  return undefined
}

function bodyFault({body: schema, isBodyNeeded}: Operation, {body}: ApiRequest): string | undefined {
  if (body === undefined) return isBodyNeeded ? 'it needs a body' : undefined
  return schema ? schemaFault(schema, body) : 'it takes no body'
}

function parameterFault({schema, description}: Json, text: string): string | undefined {
  const isNumber = String(schema?.type) === 'integer' && /^-?\d+$/.test(text)
  // The most is in the words of the description only.
  const [, most] = /\(max (\d+)\)/.exec(String(description)) ?? []
  if (isNumber && most !== undefined && (Number(text) < 1 || Number(text) > Number(most)))
    return `${text} of at most ${most}`
  return schema && schemaFault(schema, isNumber ? Number(text) : text)
}

/** Errors that the description leaves out have the shape of all the others. */
const errorSchema = {$ref: '#/components/schemas/basic-error'}

/** Says what is wrong with an answer by GitHub's own description of its status. */
export function answerFault({method, path}: ApiRequest, {status, body}: Answer): string | undefined {
  const operation = operationOf(method, path)
  if (!operation) return undefined
  const response = operation.responses[status]
  // Any request may be sent to another address.
  if (!response && status < 300) return `${method} ${path} is never answered with ${status}`
  if (status < 400 && !response?.content) return body === undefined ? undefined : `${status} has no body`
  const fault = schemaFault(response?.content?.['application/json']?.schema ?? errorSchema, described(status, body))
  return fault === undefined ? undefined : `${status} to ${method} ${path}: ${fault}`
}

/** All errors repeat their status, which only some of the descriptions know. */
function described(status: number, body: unknown): unknown {
  if (status < 400 || typeof body !== 'object' || body === null || Array.isArray(body)) return body
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'status'))
}
