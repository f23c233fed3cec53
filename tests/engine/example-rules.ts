import {type ListRule, listRule, type RuleMeta} from 'unified-list-rule'

function meta(id: string, schema: RuleMeta['schema'] = {type: 'object', additionalProperties: false}): RuleMeta {
  return {id, summary: `examples of ${id}`, why: 'For tests.', fix: 'safe', schema, related: []}
}

function places(text: string, pattern: RegExp): Array<{start: number; end: number}> {
  return [...text.matchAll(pattern)].map(({index, 0: found}) => ({start: index, end: index + found.length}))
}

const word: RuleMeta['schema'] = {
  type: 'object',
  properties: {
    word: {type: 'string', description: 'What to look for.', default: 'teh'},
    form: {type: 'string', description: 'Not used.', enum: ['short', 'long'], default: 'short'}
  },
  additionalProperties: false
}

/** Replaces a word that is an option by `the`: a safe fix. */
export const typo: ListRule = listRule<{word: string}>(meta('typo', word), ({list}, report, options) => {
  for (const at of places(list.text, new RegExp(`\\b${options.word}\\b`, 'g'))) {
    report({at, message: `Unexpected \`${options.word}\`, expected \`the\``, expected: 'the'})
  }
})

/** Takes blanks off the ends of lines: a safe fix with one cause. */
export const blanks: ListRule = listRule(meta('blanks'), ({list}, report) => {
  for (const at of places(list.text, /[ \t]+(?=\r?\n|$)/g)) {
    report({at, message: 'Unexpected blanks at the end of a line, expected none', expected: '', group: 'blanks'})
  }
})

/** Proposes to spell a name otherwise: a suggestion. */
export const naming: ListRule = listRule(meta('naming'), ({list}, report) => {
  for (const at of places(list.text, /\bFoo\b/g)) {
    report({at, message: 'Unexpected `Foo`, expected `Bar`', suggest: ['Bar'], note: 'Because.'})
  }
})

/** Reports an address that was listed before, with the place of the first. */
export const duplicateUrls: ListRule = listRule(meta('duplicate-urls'), ({list}, report) => {
  const first = new Map<string, {start: number; end: number}>()
  for (const at of places(list.text, /https:\/\/[^\s)]+/g)) {
    const url = list.text.slice(at.start, at.end)
    const other = first.get(url)
    if (other) report({at, message: `Unexpected duplicate \`${url}\``, cause: {at: other, message: 'First here'}})
    else first.set(url, at)
  }
})

/** Moves sections and items that are called `Last` to the end of the text: a repair over several lines. */
export const last: ListRule = listRule(meta('last'), ({list}, report) => {
  for (const focus of places(list.text, /^(?:## |[*] )Last.*\n/gm)) {
    const behind = list.text.slice(focus.end)
    if (behind.trim() === '') continue
    const expected = behind + list.text.slice(focus.start, focus.end)
    report({
      at: {start: focus.start, end: list.text.length},
      focus,
      message: 'Unexpected `Last` before others',
      expected
    })
  }
})

/** Crashes when a text says so. */
export const crash: ListRule = listRule(meta('crash'), ({list}) => {
  if (list.text.includes('crash')) throw new Error('it broke')
})

/** Two rules that undo each other's work. */
export const up: ListRule = listRule(meta('up'), ({list}, report) => {
  for (const at of places(list.text, /\bx\b/g)) report({at, message: 'Unexpected `x`, expected `X`', expected: 'X'})
})

/** The other one. */
export const down: ListRule = listRule(meta('down'), ({list}, report) => {
  for (const at of places(list.text, /\bX\b/g)) report({at, message: 'Unexpected `X`, expected `x`', expected: 'x'})
})

/** Breaks a line at `LIE` and calls that certain. */
export const liar: ListRule = listRule(meta('liar'), ({list}, report) => {
  for (const at of places(list.text, /LIE /g)) {
    report({at, message: 'Unexpected `LIE`, expected truth', expected: '\n- ', note: 'It lies'})
  }
})

/** Holds lines to capitals where most have them: `yes` where three of four do, `no` where five of six do. */
export const habit: ListRule = listRule(meta('habit'), ({list, learned}, report) => {
  const shouted = (learned.text.match(/^- [A-Z]+$/gm) ?? []).length
  for (const at of places(
    list.text,
    shouted > 4 ? /(?<=^- )(?:yes|no)$/gm : shouted === 4 ? /(?<=^- )yes$/gm : /(?!)/g
  )) {
    const expected = list.text.slice(at.start, at.end).toUpperCase()
    report({at, message: 'Unexpected small letters, expected capitals', expected, group: 'capitals'})
  }
})
