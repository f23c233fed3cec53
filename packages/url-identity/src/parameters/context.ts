import {nameIn, parseAddress} from '../address.ts'
import {videoOf} from '../hosts/youtube.ts'
import {normalisePlace} from '../normalise/place.ts'
import {type Parameter, removals} from './removal.ts'

/** What YouTube adds to a video that was opened from a playlist or a mix. */
const playlist = new Set(['list', 'index', 'start_radio', 'rv'])

/** Finds the parameters that only say in what surroundings a video was opened; `v` and `t` are the video's own. */
export function contextParameters(href: string): Parameter[] {
  if (!href.includes('?')) return []
  const address = parseAddress(href)
  if (!address) return []
  normalisePlace(address, href, () => {})
  if (!['youtube.com', 'youtu.be'].includes(address.host) || videoOf(address) === undefined) return []
  return removals(href, (piece) => (playlist.has(nameIn(piece)) ? 'YouTube' : undefined))
}
