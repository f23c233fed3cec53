import type {Convention, CuratedList, Entry} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {type Form, formOf} from './form.ts'
import type {Inference} from './inference.ts'

/** Words that begin a sentence which loses its subject when the company moves. */
const sentence = /^(?:how|why|what|when|where|who)\b/i

/** Reports a title that should end in its company and does not, with the repair that its form asks for. */
export function missingFinding(
  list: CuratedList,
  entry: Entry,
  inference: Inference,
  convention: Convention<boolean>
): Finding | undefined {
  const note = evidence(inference, convention)
  const form = formOf(entry.title.name.text, inference)
  if (!form) return undefined
  if (form.kind === 'absent') {
    const at = endOf(entry)
    const message = `Unexpected title without company, expected \`at ${inference.name}\` at its end, add it`
    return {at, message, note, suggest: [` at ${inference.name}`]}
  }
  if (form.kind === 'joined') return joinedFinding(entry, inference, form, note)
  return movedFinding(list, entry, inference, form, note)
}

/** `Architecture of Nubank`, `Airflow - Netflix`, `Autoscaling Pinterest`. */
function joinedFinding(entry: Entry, {name}: Inference, form: Form, note: string): Finding {
  const start = entry.title.name.start + form.start
  const end = entry.title.name.start + form.end
  if (form.text.trim() === '') {
    return {
      at: end,
      message: `Unexpected company \`${name}\` without \`at\`, expected \`at ${name}\``,
      note,
      suggest: ['at ']
    }
  }
  const actual = form.text.trim()
  const message = `Unexpected \`${actual}\` before company \`${name}\`, expected \`at\``
  return {at: {start, end}, message, note, suggest: [' at ']}
}

/** `Alibaba Monitoring System`, `MongoDB at Baidu: Storing Documents`, `Event Sourcing for Netflix Downloads`. */
function movedFinding(list: CuratedList, entry: Entry, {name}: Inference, form: Form, note: string): Finding {
  const {start} = entry.title.name
  const end = endOf(entry)
  const tail = list.text.slice(entry.title.name.end, end)
  const message = `Unexpected company \`${name}\` inside the title, expected \`at ${name}\` at its end, move it`
  const repair = `${form.text}${tail} at ${name}`
  const at = {start: start + form.start, end: start + form.end}
  if (sentence.test(entry.title.name.text)) return {at, message, note}
  return {at: {start, end}, focus: at, message, note, suggest: [repair]}
}

/** Where a company would follow: behind note and parts. */
function endOf({title}: Entry): number {
  return Math.max(title.name.end, title.note?.end ?? 0, title.parts?.end ?? 0)
}

function evidence({tie, name}: Inference, {support, of}: Convention<boolean>): string {
  const around = `${support} of ${of} titles around it that have a company end in it`
  return tie ? `${tie.support} of ${tie.of} titles of ${tie.place} name \`${name}\`; ${around}` : around
}
