import type {GeneratedPart} from './generated-part.ts'

/** Says of one finding where to mend it, since what it stands in is written anew with the next run of a tool. */
export function mendElsewhere(part: GeneratedPart): string {
  const what = part.isFile ? 'The file says that it is' : 'This part of the file is'
  return `${what} ${madeOf(part)}, ${remedy(part)}`
}

/** What a part is made of, and by what: ``generated from `list.yml` by `build.py` ``. */
export function madeOf({source, tool}: GeneratedPart): string {
  const from = source === undefined ? '' : ` from \`${shortened(source)}\``
  return `generated${from}${tool === undefined ? '' : ` by \`${shortened(tool)}\``}`
}

/** What to do instead, as an imperative. */
export function remedy({source, tool, isContents}: GeneratedPart): string {
  if (isContents) return tool === undefined ? 'run the tool that does so' : 'run it instead'
  if (source !== undefined) return 'mend it there'
  return tool === undefined ? 'mend what it is made from' : `mend what \`${shortened(tool)}\` reads`
}

/** Most characters of a name that are shown; a path is mostly known by its end. */
const longest = 60

function shortened(name: string): string {
  return name.length > longest ? `…${name.slice(-longest)}` : name
}
