import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

const question = /^\/(?:questions|q)\/(\d{1,12})(?:\/[^/]+)?(?:\/(\d{1,12}))?$/
const answer = /^\/a\/(\d{1,12})(?:\/\d{1,12})?$/

/** Brings a question to its number (the words behind it are decoration), an answer to its own. */
export function normaliseStackExchange(address: Address, because: Because): void {
  const [isQuestion, number, answered] = question.exec(address.path) ?? []
  const ownNumber = answer.exec(address.path)?.[1] ?? answered
  if (isQuestion === undefined && ownNumber === undefined) return
  const path = ownNumber === undefined ? `/questions/${number}` : `/a/${ownNumber}`
  if (path !== address.path) because('question')
  address.path = path
  if (ownNumber !== undefined && [ownNumber, `answer-${ownNumber}`].includes(address.fragment)) address.fragment = ''
}
