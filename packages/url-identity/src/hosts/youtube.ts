import {type Address, nameIn, parameter, segments} from '../address.ts'
import type {Because} from '../reason.ts'

/** Paths that carry the id of a video in their second segment. */
const playerPaths = new Set(['embed', 'v', 'e', 'shorts', 'live', 'watch'])

/** What a YouTube id is written with. */
const videoId = /^[\w-]{6,20}$/

/** Brings a video to `/watch?v=ID`, with `t` when it starts somewhere, and a channel to its start page. */
export function normaliseYouTube(address: Address, because: Because): void {
  const video = videoOf(address)
  if (video === undefined) normaliseChannel(address, because)
  else {
    const comment = parameter(address.query, 'lc')
    const start = startOf(address)
    if (address.host !== 'youtube.com' || address.path !== '/watch') because('video')
    for (const piece of address.query) {
      if (!['v', 't', 'lc'].includes(nameIn(piece))) because('view-parameter', nameIn(piece))
    }
    if (address.fragment !== '' && startIn(address.fragment) !== undefined) address.fragment = ''
    Object.assign(address, {host: 'youtube.com', path: '/watch'})
    address.query = [`v=${video}`]
    if (start > 0) address.query.push(`t=${start}`)
    if (comment) address.query.push(`lc=${encodeURIComponent(comment)}`)
  }
}

/** The id of the video that an address plays; nothing for other pages. */
export function videoOf({host, path, query}: Address): string | undefined {
  const [first, second] = segments(path)
  if (host === 'youtu.be') return first !== undefined && videoId.test(first) ? first : undefined
  if (first === 'watch' && second === undefined) {
    const id = parameter(query, 'v')
    return id !== undefined && videoId.test(id) ? id : undefined
  }
  if (first === undefined || second === undefined || !playerPaths.has(first)) return undefined
  return videoId.test(second) && second !== 'videoseries' ? second : undefined
}

function startOf({query, fragment}: Address): number {
  const written = parameter(query, 't') ?? parameter(query, 'start') ?? parameter(query, 'time_continue')
  return (written === undefined ? startIn(fragment) : seconds(written)) ?? 0
}

function startIn(fragment: string): number | undefined {
  return fragment.startsWith('t=') ? seconds(fragment.slice(2)) : undefined
}

/** Seconds of `90`, `90s`, `1m30s` or `1h2m3s`. */
function seconds(written: string): number | undefined {
  const [whole, hours = 0, minutes = 0, rest = 0] =
    /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s?)?$/.exec(written) ?? []
  return whole === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
}

/** Handles ignore case, and `/featured` is the page that a channel opens with. */
function normaliseChannel(address: Address, because: Because): void {
  if (address.host === 'youtu.be') return
  const parts = segments(address.path)
  const handle = parts[0]?.startsWith('@') ? 0 : 1
  const name = parts[handle]
  if (name === undefined || (handle === 1 && !['user', 'c'].includes(parts[0] ?? ''))) return
  const kept = parts.with(handle, name.toLowerCase())
  if (kept.length === handle + 2 && kept.at(-1) === 'featured') kept.pop()
  const path = `/${kept.join('/')}`
  if (path === address.path) return
  address.path = path
  because('path-case')
}
