import fc from 'fast-check'

/** A document of sections: the text, and what each heading holds. */
export type SectionDocument = {text: string; titles: string[]}

const names = ['Ants', 'Bees', 'Cats', 'Dogs', 'Eels', 'Foxes', 'Goats', 'Hens', 'Ibex', 'Jays', 'Koi', 'Lynx']

/** What may stand between two sections. */
const gaps = ['', '\n', '\n\n', '\n---\n\n', '\n[ref]: https://ref.example\n\n']

const body = fc.record({
  entries: fc.integer({min: 1, max: 3}),
  hasSubsection: fc.boolean(),
  isTight: fc.boolean(),
  hasAnchor: fc.boolean(),
  gap: fc.constantFrom(...gaps)
})

/** Makes documents whose sections stand in any order, with any spacing, line ending and end. */
export const sectionDocuments: fc.Arbitrary<SectionDocument & {sorted: string[]}> = fc
  .record({
    titles: fc.shuffledSubarray(names, {minLength: 2}),
    bodies: fc.array(body, {minLength: names.length, maxLength: names.length}),
    ending: fc.constantFrom('\n', '\r\n'),
    hasFinalEnding: fc.boolean(),
    hasFooter: fc.boolean()
  })
  .map(({titles, bodies, ending, hasFinalEnding, hasFooter}) => {
    const sections = titles.map((title, index) => sectionText(title, bodies[index]))
    const footer = hasFooter ? '\n## License\n\nFree.\n' : ''
    const text = `# Awesome Animals\n\n${sections.join('')}${footer}`
    const trimmed = hasFinalEnding ? text : text.trimEnd()
    return {text: trimmed.replaceAll('\n', ending), titles, sorted: [...titles].sort()}
  })

function sectionText(
  title: string,
  of: {entries: number; hasSubsection: boolean; isTight: boolean; hasAnchor: boolean; gap: string} | undefined
): string {
  const {entries = 1, hasSubsection, isTight, hasAnchor, gap} = of ?? {}
  const lines = Array.from({length: entries}, (_, index) => `- [${title} ${index}](https://${title}${index}.example)\n`)
  const below = hasSubsection ? `\n### More ${title}\n\n- [${title} more](https://more-${title}.example)\n` : ''
  return `${hasAnchor ? `<a name="x-${title}"></a>\n` : ''}## ${title}\n${isTight ? '' : '\n'}${lines.join('')}${below}${gap}`
}

/** The lines of a text, sorted: what a move must keep. */
export function sortedLines(text: string): string[] {
  return text.split(/\r?\n/).sort()
}

/** The titles of the second-level headings of a text that are among some names. */
export function headingsOf(text: string, among: string[]): string[] {
  return [...text.matchAll(/^## (\w+)\r?$/gm)].map((match) => match[1] ?? '').filter((title) => among.includes(title))
}
