import type {Convention, CuratedList, Entry, NotePlace} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'

/** Notes that speak of the company and belong behind it: `at Parse (acquired by Facebook)`. */
const ofCompany = /^[(（]\s*(?:acquired|formerly|previously|now|ex|part of|owned|a|an|the|aka|a\.k\.a\.)\b/i

/** Reports a note behind the company of a title where the list writes notes before it. */
export function noteBehindFinding(
  list: CuratedList,
  entry: Entry,
  {support, of}: Convention<NotePlace>
): Finding | undefined {
  const {name, note, connector, company, people} = entry.title
  if (people.length > 0 || !note || !connector || !company || note.start < company.end || ofCompany.test(note.text))
    return undefined
  const between = list.text.slice(name.end, note.start).trimEnd()
  return {
    at: {start: name.end, end: note.end},
    focus: note,
    message: `Unexpected note \`${note.text}\` behind company \`${company.text}\`, expected it before \`at\`, move it`,
    note: `${support} of ${of} notes of titles with a company stand before it`,
    suggest: [` ${note.text}${between}`]
  }
}
