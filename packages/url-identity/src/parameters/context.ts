import {nameIn, parameter, parseAddress} from '../address.ts'
import {videoOf} from '../hosts/youtube.ts'
import {normalisePlace} from '../normalise/place.ts'
import {type Parameter, removals} from './removal.ts'

/** What YouTube adds to a video that was opened from a playlist or a mix. */
const playlist = new Set(['list', 'index', 'start_radio', 'rv'])

/** Lists that nobody made to be shown: automatic mixes, and a reader's own (watch later, liked, favourites). */
const ownList = /^(?:RD|UL|WL|LL|FL)/

/**
 * Finds the parameters that only say in what surroundings a video was opened; `v` and `t` are the video's own.
 *
 * The first video of a playlist is how people link the playlist itself, so there the list is content.
 */
export function contextParameters(href: string): Parameter[] {
  if (!href.includes('?')) return []
  const address = parseAddress(href)
  if (!address) return []
  normalisePlace(address, href, () => {})
  if (!['youtube.com', 'youtu.be'].includes(address.host) || videoOf(address) === undefined) return []
  const isChosen = Number(parameter(address.query, 'index')) > 1 || ownList.test(parameter(address.query, 'list') ?? '')
  return isChosen ? removals(href, (piece) => (playlist.has(nameIn(piece)) ? 'YouTube' : undefined)) : []
}
