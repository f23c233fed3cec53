import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

/** Brings a post to its number and a profile to lower case: names ignore case and a post answers to any name. */
export function normaliseTwitter(address: Address, because: Because): void {
  const [, name, number] = /^\/(\w{1,15})(?:\/status(?:es)?\/(\d{1,20}))?$/.exec(address.path) ?? []
  if (name === undefined) return
  const path = number === undefined ? `/${name.toLowerCase()}` : `/i/status/${number}`
  if (path === address.path) return
  because(number === undefined ? 'path-case' : 'post')
  address.path = path
}
