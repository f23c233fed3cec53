import type {ApiRequest} from './api-request.ts'
import {operationOf} from './description.ts'

/** An answer of the fake API; `text` is sent as it is, in place of JSON. */
export type Answer = {status: number; body?: unknown; text?: string; headers?: Record<string, string>}

/** A connection that ends without an answer: before what was asked for is done, or behind it. */
export type Cut = {cut: 'before' | 'behind'}

/** Answers with an error as GitHub writes it. */
export function refusal({method, path}: ApiRequest, status: number, message: string, errors?: unknown[]): Answer {
  const docs = operationOf(method, path)?.docs ?? 'https://docs.github.com/rest'
  return {status, body: {message, ...(errors && {errors}), documentation_url: docs, status: String(status)}}
}

/** What GitHub answers to a token without the permission. */
export const denial = 'Resource not accessible by integration'
