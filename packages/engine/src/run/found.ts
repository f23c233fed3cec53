import type {Position, Point as UnistPoint} from 'unist'
import {VFileMessage} from 'vfile-message'
import type {Finding, Place, Point, Related} from '../types.ts'

/** A finding of one place, before those of one cause are put together. */
export type Found = Finding & {
  /** Findings of one rule with the same group have one cause. */
  group?: string
}

/** Reads what a rule reported out of its message. */
export function foundOf(message: VFileMessage): Found {
  const range = placeOf(message.place)
  const focus = message.focus && placeOf(message.focus)
  const expected = message.expected ?? []
  const suggest = expected.length > 1 ? expected : message.suggest
  const safe = expected.length === 1 ? expected[0] : undefined
  const related = relatedOf(message.cause)
  return {
    rule: message.ruleId ?? '',
    severity: message.fatal ? 'error' : 'warning',
    message: message.reason,
    ...(message.note === undefined ? {} : {note: message.note}),
    url: message.url ?? '',
    place: focus ?? range,
    ...(focus ? {repair: range} : {}),
    ...(typeof message.actual === 'string' ? {actual: message.actual} : {}),
    ...(safe === undefined ? {} : {expected: safe}),
    ...(suggest === undefined ? {} : {suggest}),
    fix: safe !== undefined ? 'safe' : suggest !== undefined ? 'suggest' : null,
    ...(related ? {related: [related]} : {}),
    ...(message.group === undefined ? {} : {group: message.group})
  }
}

function relatedOf(cause: unknown): Related | undefined {
  if (!(cause instanceof VFileMessage)) return undefined
  return {
    ...(cause.file === undefined || cause.file === '' ? {} : {path: cause.file}),
    place: placeOf(cause.place),
    message: cause.reason
  }
}

function placeOf(place: Position | UnistPoint | undefined): Place {
  const [start, end] = place === undefined ? [] : 'start' in place ? [place.start, place.end] : [place, place]
  return {start: pointOf(start), end: pointOf(end)}
}

function pointOf(point: UnistPoint | undefined): Point {
  return {line: point?.line ?? 1, column: point?.column ?? 1, offset: point?.offset ?? 0}
}
