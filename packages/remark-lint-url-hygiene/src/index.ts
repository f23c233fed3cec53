import {type ListRule, listRule} from 'unified-list-rule'
import {isCopy} from 'url-identity'
import {addressesOf} from './address.ts'
import {shortenerFindings, wrapperFindings} from './detours.ts'
import {httpFindings, secureHosts} from './https.ts'
import {malformedFindings} from './malformed.ts'
import {meta} from './meta.ts'
import type {Options} from './options.ts'
import {playlistFindings, trackingFindings} from './parameters.ts'

export type {Options} from './options.ts'

/**
 * Reports URLs of entries that carry more than the page they lead to, or that were not written as they were meant.
 *
 * Each kind looks at one address at a time; only `https` needs the rest of the list, for evidence.
 */
const urlHygiene: ListRule<Options> = listRule<Options>(meta, ({list, learned, isChange}, report, options) => {
  const allowed = new Set(options.allow.map((each) => each.toLowerCase()))
  const secure = options.https === 'learn' ? secureHosts(learned, isChange ? 'change' : 'list') : undefined
  for (const address of addressesOf(list)) {
    const malformed = options.malformed && !isCopy(address.url) ? malformedFindings(address) : []
    const findings =
      malformed.length > 0
        ? malformed
        : [
            ...(options.shorteners ? shortenerFindings(address, allowed) : []),
            ...(options.wrappers ? wrapperFindings(address, allowed) : []),
            ...(options.https === 'ignore' ? [] : httpFindings(address, secure, allowed)),
            ...(options.tracking ? trackingFindings(address, allowed) : []),
            ...(options.playlists ? playlistFindings(address, allowed) : [])
          ]
    for (const finding of findings) report(finding)
  }
})

export default urlHygiene
