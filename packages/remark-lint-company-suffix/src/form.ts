import type {Inference} from './inference.ts'

/** The form that a title gives to its company, and the range that has to change. */
export type Form = {
  /** Nowhere, at the end but joined by something else than "at", or elsewhere. */
  kind: 'absent' | 'joined' | 'elsewhere'
  /** Offsets into the name of the title. */
  start: number
  end: number
  /** What joins the company, or the name without it. */
  text: string
}

/** What joins a company to its work where the others write "at". */
const joint = /(?<!\s)\s+(?:of|in|for|by|inside|within|@|[-–—|])\s+(?:the\s+)?$|(?<!\s)\s*[:,]\s+$/i
/** Words that make the company an object of the sentence. */
const object = /\s(?:with|on|using|to|against|and|vs\.?|via|over|or|than|like|into|from|through|without)\s+$|[&+/]\s*$/i

const connector = /(?<!\s)\s+at\s+$/i

/** Reads how a title names its company; nothing where a company at the end is the title's object. */
export function formOf(name: string, {mention, tie}: Inference): Form | undefined {
  const absent: Form = {kind: 'absent', start: name.length, end: name.length, text: ''}
  if (!mention) return absent
  const possessive = /^['’]s\b/.exec(name.slice(mention.end))?.[0] ?? ''
  const before = name.slice(0, mention.start)
  const after = name.slice(mention.end + possessive.length)
  if (after.trim() === '' && possessive === '') return atEnd(before) ?? (tie && absent)
  if (!tie && !mention.isListed && !connector.test(before.slice(-20))) return undefined
  const range = {start: mention.start, end: mention.end + possessive.length}
  return {kind: 'elsewhere', ...range, text: withoutCompany(before, after)}
}

/**
 * Tells whether a title ends in `of Company`, as in `History of Acme`: what is told of may be the company itself. A list's
 * owner may want `at` there all the same; no contributor is asked for it.
 */
export function isGenitive(name: string, inference: Inference): boolean {
  const form = formOf(name, inference)
  return form?.kind === 'joined' && /^of\b/i.test(form.text.trim())
}

function atEnd(before: string): Form | undefined {
  // Connectors are short: the end of the text is enough, and keeps long runs of white space linear.
  const end = before.slice(-20)
  const joined = joint.exec(end)?.[0]
  if (joined !== undefined)
    return {kind: 'joined', start: before.length - joined.length, end: before.length, text: joined}
  if (object.test(end)) return undefined
  return {kind: 'joined', start: before.length, end: before.length, text: ''}
}

/** Takes the company out of a name: with the colon behind it, or the "at" before it. */
function withoutCompany(before: string, after: string): string {
  const head = before.slice(0, before.length - (connector.exec(before.slice(-20))?.[0].length ?? 0)).trimEnd()
  const tail = after.replace(/^\s*[:,]\s*/, head === '' ? '' : ': ').trimStart()
  if (head === '') return tail.charAt(0).toUpperCase() + tail.slice(1)
  return /^[:,.;)]/.test(tail) ? head + tail : `${head} ${tail}`
}
