import type {Wording} from './wording.ts'

/**
 * What is not to be edited: the file by name, a part by name, what is left open (`Do not edit!`), or something that was
 * named before (`do not edit it`, `should not be edited`, `changes will be lost`).
 */
type NotToEdit = 'file' | 'part' | 'open' | 'before'

const ban =
  /(?:\b(?:do not|do n[o'’]t|don['’´]?t|never)|\bplease no)\s+(?:(?:ever|please|just|try to|attempt to)\s+)?(?:(?:manually|directly|hand)[ -]?)?(?:edit|modify|change|touch|alter)\b(?:(?: or | and |\/)(?:edit|modify|change|delete|remove|touch|alter|reformat))?/gi

const passiveBan =
  /\b(?:(?:should|must|may|can|shall)(?:n['’]t| ?not)|not (?:meant|intended|supposed) to|never|not) be (?:(?:manually|directly)\s)?(?:hand-?)?(?:edited|modified|changed|touched|altered)\b/i

const loss =
  /\b(?:edits?|changes?|modifications?)\b[^.]{0,60}\b(?:will|would|may|might|can|gets?) (?:be )?(?:\w+ )?(?:overwritten|overridden|lost|discarded|reverted|erased|squashed)\b|\bwill be (?:overwritten|overridden)\b/i

const partObject =
  /^\s+(?:(?:this|the following|these|the|that|anything|everything) )?(?:\w+ )?(?:section|part|block|table|toc|contents?|lines?|area|region|below|between|above|past)\b/i

const openObject =
  /^(?:\s*(?:$|[.!,;:)\]—–]| [->])|\s+(?:directly|manually|by hand|here|me)(?!\w)|\s+this(?=\s*(?:$|[.!,;:)])))/i

const pronoun = /^\s+(?:it|them)(?!\w)/i

/** A ban with a condition is a request of people to people. */
const condition = /^[^.]{0,80}\b(?:without|unless|until|before|except|if you)\b/i

/** `edit the data, not this file`, up to the file. */
const instead =
  /\b(?:edit|modify|change|update)\b(?:[^.]|\.\w){0,80}?\b(?:not|instead of(?: editing)?|rather than(?: editing)?)(?= )/gi

/**
 * Tells what a text says not to edit; nothing when it forbids something else, as a line or a badge, or nothing at all.
 *
 * @param text on one line.
 */
export function saysNotToEdit(text: string, {fileObject}: Wording): NotToEdit | undefined {
  const said = new Set<NotToEdit>()
  for (const {index, 0: found} of text.matchAll(ban)) {
    const rest = text.slice(index + found.length)
    if (condition.test(rest)) continue
    if (fileObject.test(rest)) return 'file'
    if (openObject.test(rest)) said.add('open')
    else if (pronoun.test(rest)) said.add('before')
    else if (partObject.test(rest)) said.add('part')
  }
  for (const {index, 0: found} of text.matchAll(instead)) {
    if (fileObject.test(text.slice(index + found.length))) return 'file'
  }
  if (said.has('part')) return 'part'
  if (said.has('open')) return 'open'
  return said.has('before') || passiveBan.test(text) || loss.test(text) ? 'before' : undefined
}
