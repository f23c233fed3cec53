import {isObject, type JsonObject} from '../json.ts'
import {ApiError} from './api-error.ts'

/** Most bytes of an answer: a blob of 10 MB in base64, with room. */
const mostBytes = 32 * 2 ** 20

/** Reads the JSON of an answer, and the message in it when it is an error. */
export async function answerOf(response: Response): Promise<{value: unknown; message: string}> {
  const text = await bodyOf(response)
  try {
    const value: unknown = text === '' ? undefined : JSON.parse(text)
    const message = (isObject(value) && messageIn(value)) || response.statusText
    return {value, message: `${response.status} ${message}`}
  } catch {
    if (response.ok) throw new ApiError(response.status, 'Unexpected answer of the API that is not JSON')
    return {value: undefined, message: `${response.status} ${response.statusText}`}
  }
}

/** The message of an error with its reasons: texts, or objects with a message of their own. */
function messageIn({message, errors}: JsonObject): string | undefined {
  if (typeof message !== 'string') return undefined
  const reasons = (Array.isArray(errors) ? errors : []).map((one) => (isObject(one) ? one.message : one))
  return [message, ...reasons.filter((reason) => typeof reason === 'string')].join(': ')
}

async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > mostBytes) throw new ApiError(response.status, 'Unexpected answer of the API of more than 32 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
