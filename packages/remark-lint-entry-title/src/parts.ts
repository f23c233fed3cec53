import {
  type CuratedList,
  type Entry,
  holds,
  isCertain,
  isReadClearly,
  partsForm,
  partsPlace,
  partsWithin,
  type Title
} from 'mdast-util-curated-list'
import type {Finding, RuleContext} from 'unified-list-rule'
import type {Options} from './options.ts'

type Report = (finding: Finding) => void
type Form = {value: string; note: string; isCertain: boolean}
type Judge = (entry: Entry) => boolean

/** Reports accounts of parts, `(3 parts)`, in another form or place than the list's. */
export function checkParts({list, learned, isChange}: RuleContext, report: Report, {parts}: Options): void {
  if (parts === false) return
  const isClear: Judge = (entry) => isReadClearly(list, entry)
  const form =
    parts === 'learn' ? learnForm(learned) : {value: parts, note: `The form is set to \`${parts}\``, isCertain: true}
  if (form) for (const entry of list.entries) checkForm(entry, form, isClear, isChange, report)
  const place = learned.conventions.partsPlace.list
  if (!holds(place) || place.value !== 'before company') return
  const note = `${place.support} of ${place.of} titles have their parts before the company`
  const isSure: Judge = (entry) => isCertain(place) && isClear(entry)
  for (const entry of list.entries) checkPlace(entry, note, isSure, report)
}

function learnForm(learned: CuratedList): Form | undefined {
  const form = learned.conventions.partsForm.list
  if (!holds(form)) return undefined
  const note = `${form.support} of ${form.of} titles say \`${form.value}\``
  return {value: form.value, note, isCertain: isCertain(form)}
}

/**
 * Another form is repaired when only letters, number or hyphen differ. One that names its parts would lose the names, for
 * which a list's owner may decide and no contributor is asked.
 */
function checkForm(entry: Entry, form: Form, isClear: Judge, isAddition: boolean, report: Report): void {
  const {title} = entry
  const {value, note} = form
  const parts = title.parts ?? partsWithin(title.name)
  if (parts?.count === undefined || parts.count < 2) return
  const expected = value.replace('N', String(parts.count))
  if (parts.text === expected || (isAddition && namesParts(parts.text))) return
  const isSame = partsForm(parts) !== undefined && skeleton(parts.text) === skeleton(expected)
  const isSure = isSame && form.isCertain && isClear(entry)
  const message = `Unexpected parts \`${parts.text}\`, expected \`${expected}\``
  report({at: {start: parts.start, end: parts.end}, message, note, ...(isSure ? {expected} : {suggest: [expected]})})
}

/** `(Part 1: Ropes, Part 2: Sails)`. */
function namesParts(text: string): boolean {
  return /part\s+[\divx]+\s*[:.–—-]\s*\p{L}/iu.test(text)
}

/** `(2 Parts)`, `(2-part series)` and `[2 part]` say the same. */
function skeleton(text: string): string {
  return text
    .toLowerCase()
    .replace(/series|[^a-z\d]/g, '')
    .replace(/s$/, '')
}

function checkPlace(entry: Entry, note: string, isSure: Judge, report: Report): void {
  const {title} = entry
  const {parts, connector, company} = title
  if (partsPlace(title) === 'behind company' && parts && connector && company) {
    const text = title.text.slice(connector.start - title.start, parts.end - title.start)
    const rest = text.slice(0, parts.start - connector.start).trimEnd()
    report({
      at: {start: connector.start, end: parts.end},
      message: `Unexpected parts \`${parts.text}\` behind the company, expected them before \`at ${company.text}\`, move them`,
      ...(isSure(entry) ? {expected: ` ${parts.text}${rest}`} : {suggest: [` ${parts.text}${rest}`]}),
      note
    })
    return
  }
  const within = parts ? undefined : partsWithin(title.name)
  if (within) reportWithin(title, within, note, report)
}

/** `Trees (2 parts) in Forests`. */
function reportWithin(
  title: Title,
  within: {start: number; end: number; text: string},
  note: string,
  report: Report
): void {
  const at = {start: within.start, end: title.name.end}
  const rest = title.text.slice(within.end - title.start, title.name.end - title.start).trim()
  if (!/^[\p{L}\p{N}]/u.test(rest)) return
  report({
    at,
    message: `Unexpected parts \`${within.text}\` inside the title, expected them at its end, move them`,
    suggest: [`${rest} ${within.text}`],
    note
  })
}
