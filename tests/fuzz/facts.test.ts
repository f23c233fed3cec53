import {describe, expect, test} from 'vitest'
import {type Claim, faultsOf, findingAt} from './claimed.ts'

const oak = '- [Oak](https://oak.example) - Stands in a field.\n'
const elm = '- [Elm](https://elm.example) - Stands by a road.\n'
const ash = '- [Ash](https://ash.example) - Stands on a hill.\n'

/** What must not happen, with the facts that tell of it. */
const harms: Array<[name: string, facts: string[], claim: Claim]> = [
  [
    'a word is changed that no finding names',
    ['lines', 'visibility', 'bytes'],
    {before: oak, after: oak.replace('field', 'wood')}
  ],
  [
    'the stop of one line lands on another',
    ['lines', 'bytes'],
    {
      before: (oak + elm).replace('field.', 'field'),
      after: (oak + elm).replace('field.', 'field').replace('road.', 'road..'),
      edits: [['field', 'field.']]
    }
  ],
  ['an entry is lost', ['lines', 'visibility', 'bytes'], {before: oak + elm, after: elm}],
  ['an address is changed', ['lines', 'bytes'], {before: oak, after: oak.replace('oak.example', 'oaks.example')}],
  [
    'an entry goes to another section',
    ['places'],
    {
      before: `## A\n\n${oak}\n## B\n\n${elm}${ash}`,
      after: `## A\n\n${oak}${elm}\n## B\n\n${ash}`,
      edits: [[`${oak}\n## B\n\n${elm}`, `${oak}${elm}\n## B\n\n`]]
    }
  ],
  [
    'a child goes to another parent',
    ['places'],
    {
      before: `${oak}  ${elm}${ash}`,
      after: `${oak}${ash}  ${elm}`,
      edits: [[`  ${elm}${ash}`, `${ash}  ${elm}`]]
    }
  ],
  ['entries change places that no finding names', ['order'], {before: oak + elm, after: elm + oak}],
  [
    'two entries share a line',
    ['lines', 'own line'],
    {before: oak + elm, after: oak.trimEnd() + elm, edits: [['\n- [Elm]', '- [Elm]']]}
  ],
  [
    'a link leads to another heading',
    ['anchors'],
    {
      before: `[Up](#x)\n\n<a name="x"></a>\n\n## A\n\n${oak}\n## B\n\n${elm}`,
      after: `[Up](#x)\n\n## A\n\n${oak}\n<a name="x"></a>\n\n## B\n\n${elm}`,
      edits: [['<a name="x"></a>\n\n## A\n\n', '## A\n\n']]
    }
  ],
  [
    'an entry is hidden in a comment',
    ['lines', 'visibility'],
    {before: `${oak}\n<!-- x -->\n\n${elm}`, after: `${oak}\n<!-- x\n\n${elm}`, edits: [['<!-- x -->', '<!-- x']]}
  ],
  [
    'a comment comes to light',
    ['lines'],
    {
      before: `${oak}\n<!-- hidden words -->\n`,
      after: `${oak}\nhidden words\n`,
      edits: [
        ['<!-- ', ''],
        [' -->', '']
      ]
    }
  ],
  [
    'an entry becomes code',
    ['lines', 'visibility'],
    {before: `Words.\n\n${oak}`, after: `Words.\n\n    ${oak}`, edits: [['Words.\n\n', 'Words.\n\n    ']]}
  ],
  [
    'a change of layout parts a list',
    ['lines', 'layout'],
    {before: `${oak}  ${elm}`, after: `${oak}* ${elm.slice(2)}`, edits: [['  - [Elm]', '* [Elm]', 'list-layout']]}
  ],
  ['a second run changes more', ['settled'], {before: oak, after: oak, again: {after: elm}}],
  [
    'repairs undo each other',
    ['settled'],
    {before: oak, after: oak, problems: [{message: 'Unexpected cycle of repairs, `a` and `b` undo each other'}]}
  ],
  [
    'a second look promises a repair',
    ['second look'],
    {before: oak, after: oak, again: {after: oak, found: [findingAt(oak, '- ', 'safe')]}}
  ],
  [
    'a second look finds what was repaired',
    ['second look'],
    {
      before: oak,
      after: oak,
      found: [findingAt(oak, '- ', 'safe')],
      again: {after: oak, found: [findingAt(oak, '- ', null)]}
    }
  ],
  ['the byte order mark is lost', ['bytes'], {before: `\uFEFF${oak}`, after: oak}],
  ['line endings change', ['bytes'], {before: `${oak}${elm}`.replaceAll('\n', '\r\n'), after: oak + elm}],
  ['a rule crashes', ['no problem'], {before: oak, after: oak, problems: [{message: 'Rule `x` crashed: no'}]}],
  [
    'less is made than was promised',
    ['promise'],
    {before: oak, after: oak, found: [findingAt(oak, '- ', 'safe')], fixed: 0}
  ],
  [
    'a repair is withheld',
    ['withheld'],
    {before: oak, after: oak, left: [findingAt(oak, '- ', 'suggest', 'Not repaired unasked: an entry is lost')]}
  ]
]

/** Repairs that are right, however they look. */
const repairs: Array<[name: string, claim: Claim]> = [
  [
    'an entry moves in its list',
    {before: oak + elm + ash, after: ash + oak + elm, edits: [[oak + elm + ash, ash + oak + elm]]}
  ],
  [
    'a section moves, with its anchor',
    {
      before: `[Up](#b-1)\n\n## B\n\n${oak}\n<a name="b-1"></a>\n\n## A\n\n${elm}`,
      after: `[Up](#b-1)\n\n<a name="b-1"></a>\n\n## A\n\n${elm}\n## B\n\n${oak}`,
      edits: [
        [`## B\n\n${oak}\n<a name="b-1"></a>\n\n## A\n\n${elm}`, `<a name="b-1"></a>\n\n## A\n\n${elm}\n## B\n\n${oak}`]
      ]
    }
  ],
  [
    'a tracker goes',
    {
      before: '- https://oak.example?a=1&utm_source=b\n',
      after: '- https://oak.example?a=1\n',
      edits: [['&utm_source=b', '']]
    }
  ],
  [
    'a tracker of a definition goes',
    {
      before: '- [Oak][o] - Stands.\n\n[o]: https://oak.example?utm_source=b\n',
      after: '- [Oak][o] - Stands.\n\n[o]: https://oak.example\n',
      edits: [['?utm_source=b', '']]
    }
  ],
  [
    'a link is mended',
    {
      before: '- [Oak] (https://oak.example) - Stands.\n',
      after: '- [Oak](https://oak.example) - Stands.\n',
      edits: [['] (', '](']]
    }
  ],
  [
    'a word is split at its end',
    {
      before: '- [Oak](https://oak.example) - Uses Githubs.\n',
      after: '- [Oak](https://oak.example) - Uses GitHubs.\n',
      edits: [['Github', 'GitHub']]
    }
  ],
  [
    'the contents gets an item',
    {
      before: `- [A](#a)\n\n## A\n\n${oak}\n## B\n\n${elm}`,
      after: `- [A](#a)\n- [B](#b)\n\n## A\n\n${oak}\n## B\n\n${elm}`,
      edits: [['- [A](#a)', '- [A](#a)\n- [B](#b)']]
    }
  ],
  [
    'a heading gets its name right',
    {
      before: `[Up](#on-github)\n\n## On Github\n\n${oak}`,
      after: `[Up](#on-github)\n\n## On GitHub\n\n${oak}`,
      edits: [['Github', 'GitHub']]
    }
  ],
  [
    'a cell is code no more',
    {
      before: '| A | B |\n|---|---|\n| [Oak](https://oak.example) | `No` |\n',
      after: '| A | B |\n|---|---|\n| [Oak](https://oak.example) | No |\n',
      edits: [['`No`', 'No']]
    }
  ],
  ['the last line gets its end', {before: (oak + elm).trimEnd(), after: oak + elm, edits: [['', '\n', 'list-layout']]}],
  [
    'a list gets other bullets',
    {
      before: oak + elm,
      after: (oak + elm).replaceAll('- [', '* ['),
      edits: [
        ['- [Oak', '* [Oak', 'list-layout'],
        ['- [Elm', '* [Elm', 'list-layout']
      ]
    }
  ]
]

describe('harm is told', () => {
  test.each(harms)('when %s', (_, names, claim) => {
    expect(Object.keys(faultsOf(claim)).sort()).toEqual([...names].sort())
  })
})

describe('nothing is told', () => {
  test.each(repairs)('when %s', (_, claim) => {
    expect(faultsOf(claim)).toEqual({})
  })
})
