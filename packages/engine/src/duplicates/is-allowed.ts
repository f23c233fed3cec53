import {urlIdentity} from 'url-identity'
import type {ActiveRule} from '../run/index.ts'

/** Tells whether the config lets the page of a URL stand more than once. */
export function isAllowed(url: string, {options}: ActiveRule): boolean {
  if (!Array.isArray(options.allow)) return false
  const {key} = urlIdentity(url)
  return options.allow.some((allowed) => urlIdentity(String(allowed)).key === key)
}
