import type {Origin} from './generated-part.ts'
import {isMadeByPeople} from './made-by-people.ts'
import {originIn} from './origin.ts'
import type {Passage} from './passages.ts'
import {saysNotToEdit} from './says-not-to-edit.ts'
import type {Wording} from './wording.ts'

/** What a passage says to be generated: the file, or the part that it stands in. */
export type Statement = Origin & {about: 'file' | 'part'}

/** A heading such as `Note:` or `⚠️`, and what comments are framed with. */
const frame =
  /^[^\w@\u00c0-\u1fff\u3040-\ud7ff]*(?:(?:note|warning|attention|caution|important|notice|beware|info|hint|tip|please note|heads up)\b(?: that)?[^\w@\u00c0-\u1fff\u3040-\ud7ff]*){0,2}/i

/** A sentence that begins with it speaks of what it stands in. */
const startsGenerated =
  /(?:^|[.!?] )(?:@generated\b|(?:(?:auto(?:matically|magically)?|machine|programmatically)[ -]?)?(?:re-?)?generated\b(?: automatically)?(?= (?:file|document|page|list|readme|markdown|content|docs?|documentation|index|by|from|using|with|via|on|at|for|daily)\b| ?$| ?[.,:;!({[—–-]))/i

const startsGeneratedPart =
  /^(?:(?:auto(?:matically)?|machine)[ -]?)?generated (?:section|part|block|table|toc|table of contents|contents|region|area)\b/i

const isGeneratedFile =
  /\b(?:this|it|which) is an? (?:(?:auto(?:matically)?|machine)[ -]?)?generated (?:file|document|page|list|readme|index|markdown)\b/i

const automatic = /\bauto(?:matically|magically)?[ -]?(?:re-?)?generated|generated automatically/i

/** Something else that is generated, perhaps of this file: a page, a feed. */
const otherGenerated =
  /(\x60[^\x60]{1,100}\x60|(?<![\w./-])[\w/-]+\.[\w.]{1,12}|\b(?:web ?site|site|web ?page|api|app|feed|rss|json|html|pdf|epub|database|index)) (?:is|are|gets?|was|were) (?:\w+ ){0,2}generated/i

/** Words of Chinese and Japanese comments for "generated automatically" and "please do not edit". */
const inHanScript =
  /自动生成|自動生成|自動產生|自動作成|请勿(?:手动|直接)?(?:编辑|修改)|請勿(?:手動|直接)?(?:編輯|修改)|編集しないでください/

/** What each kind of statement has in common: quick to look for, where the wordings in full are not. */
const hints = {
  generated: /generated/i,
  built:
    /\b(?:is|was|are|were|gets?|been) (?:\w+ ){0,3}(?:built|created|compiled|rendered|produced|assembled|converted|exported)\b/i,
  forbidden: /(?:edit|modif|chang|touch|alter)/i,
  denied: /\bno\b|\bnot\b|n[o'’´]?t\b|\bnever\b|instead|rather|overwr|overrid|\blost\b|discard|revert|eras|squash/i
}

/**
 * Reads whether a passage says that its file, or the part that it stands in, is generated, and of what.
 *
 * A comment before the first entry has to say it in so many words. Prose has to name the file, and elsewhere than at the
 * top by its own name: "this file" may be another one that is told of.
 */
export function statementIn(
  passage: Passage,
  wording: Wording,
  isOwn: (name: string) => boolean
): Statement | undefined {
  const text = passage.text.replace(frame, '')
  const said = {
    text,
    where: passage.where,
    isGenerated: hints.generated.test(text),
    ban: hints.forbidden.test(text) && hints.denied.test(text) ? saysNotToEdit(text, wording) : undefined
  }
  const about =
    passage.kind === 'comment' ? commentAbout(said, wording) : proseAbout(said, wording, () => originIn(text, isOwn))
  if (about === undefined) return undefined
  const other = otherGenerated.exec(text)?.[1]?.replaceAll('`', '')
  if (other !== undefined && !isOwn(other) && !wording.fileGenerated.test(text)) return undefined
  return isMadeByPeople(text, said.ban !== undefined) ? undefined : {about, ...originIn(text, isOwn)}
}

type About = Statement['about'] | undefined

/** A passage, with what it says at first sight. */
type Said = Pick<Passage, 'text' | 'where'> & {isGenerated: boolean; ban: ReturnType<typeof saysNotToEdit>}

function commentAbout({text, where, isGenerated, ban}: Said, wording: Wording): About {
  if (where === 'entry') return undefined
  if (isGenerated) {
    if (wording.fileGenerated.test(text) || isGeneratedFile.test(text)) return 'file'
    if (wording.partGenerated.test(text) || startsGeneratedPart.test(text)) return 'part'
    if (startsGenerated.test(text)) return where === 'head' && ban !== 'part' ? 'file' : 'part'
  }
  if (ban === 'part') return isGenerated || /\bre-?(?:run|generate)\b/i.test(text) ? 'part' : undefined
  return where === 'head' && (ban === 'file' || ban === 'open' || inHanScript.test(text)) ? 'file' : undefined
}

function proseAbout({text, where, isGenerated, ban}: Said, wording: Wording, origin: () => Origin): About {
  if (isGenerated) {
    const isSupported = (): boolean =>
      ban !== undefined || automatic.test(text) || origin().source !== undefined || origin().tool !== undefined
    const isPresent = /\bis generated\b/i.test(text)
    if (wording.fileGenerated.test(text)) return isPresent || isSupported() ? 'file' : undefined
    if (wording.partGenerated.test(text)) return isPresent || isSupported() ? 'part' : undefined
    if (where === 'head' && (isGeneratedFile.test(text) || startsGenerated.test(text)) && isSupported()) return 'file'
  }
  if (hints.built.test(text) && wording.fileBuilt.test(text)) return origin().source === undefined ? undefined : 'file'
  if (ban !== 'file') return undefined
  if (/generat|overwr|overrid/i.test(text)) return 'file'
  if (where !== 'head') return undefined
  return /\bby hand\b|\bmanually\b/i.test(text) || origin().source !== undefined ? 'file' : undefined
}
