import {learnTitleMark, markStyle, type TitleMark, titleMarks} from 'mdast-util-curated-list'
import type {Finding, RuleContext} from 'unified-list-rule'
import {firm} from './firm.ts'
import type {Options} from './options.ts'

type Kind = TitleMark['kind']
type Style = {value: string; note: string}

const names: Record<Kind, string> = {apostrophe: 'apostrophe', quotes: 'quotation mark', dash: 'dash'}
const forms: Record<string, Record<string, string>> = {
  apostrophe: {straight: "'", curly: '’'},
  quotes: {straight: '"', curly: '“ ”'}
}

/** Reports apostrophes, quotation marks and dashes unlike the list's; all of one kind have one cause. */
export function checkMarks(context: RuleContext, report: (finding: Finding) => void, options: Options): void {
  const styles = {
    apostrophe: styleOf('apostrophe', options.apostrophe, context),
    quotes: styleOf('quotes', options.quotes, context),
    dash: styleOf('dash', options.dash, context)
  }
  for (const {title} of context.list.entries) {
    for (const mark of titleMarks(title)) {
      const style = styles[mark.kind]
      if (!style || markStyle(mark) === style.value) continue
      const expected = formOf(mark, style.value, title.text.slice(0, mark.start - title.start))
      report({
        at: {start: mark.start, end: mark.end},
        message: `Unexpected ${names[mark.kind]} \`${mark.text}\` in title, expected \`${expected}\``,
        suggest: [expected],
        note: style.note,
        group: mark.kind
      })
    }
  }
}

function styleOf(kind: Kind, option: string | false, context: RuleContext): Style | undefined {
  if (option === false) return undefined
  if (option !== 'learn') return {value: forms[kind]?.[option] ?? option, note: `The ${names[kind]} is set`}
  const style = firm(learnTitleMark(context.learned, kind), context)
  if (!style) return undefined
  return {
    value: style.value,
    note: `${style.support} of ${style.of} titles with a ${names[kind]} have \`${style.value}\``
  }
}

/** A curly quotation mark opens at the start and behind white space or a bracket. */
function formOf(mark: TitleMark, style: string, before: string): string {
  if (mark.kind !== 'quotes' || style === '"') return style
  return before === '' || /[\s([{/-]$/.test(before) ? '“' : '”'
}
