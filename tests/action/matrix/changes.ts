import type {Changes} from '../repository.ts'
import {faultyLine, oldList} from '../scenario.ts'

/** What a contribution does besides adding a faulty line. */
export type Change = {
  /** The repository before. */
  first: Changes
  /** The contribution, with a line added to its list. */
  withLine: (line: string) => Changes
  /** What the base does meanwhile. */
  meanwhile?: Changes
}

const both = {'.listwright.yml': 'files: ["*.md"]\n'}

/** All changes, by their names. */
export const changes: Record<string, Change> = {
  'the base has moved': {
    first: {'readme.md': oldList},
    withLine: (line) => ({'readme.md': oldList + line}),
    meanwhile: {'readme.md': oldList.replace('# Lamps', '# All Lamps')}
  },
  'a conflict': {
    first: {'readme.md': oldList},
    withLine: (line) => ({'readme.md': oldList + line}),
    meanwhile: {'readme.md': `${oldList}* [Wax](https://lamps.example/wax)\n`}
  },
  'a rename': {
    first: {...both, 'old.md': oldList},
    withLine: (line) => ({'old.md': null, 'new.md': oldList + line})
  },
  'a deletion': {
    first: {...both, 'gone.md': oldList, 'readme.md': oldList},
    withLine: (line) => ({'gone.md': null, 'readme.md': oldList + line})
  },
  '350 files': {
    first: {'readme.md': oldList},
    withLine: (line) => ({
      'readme.md': oldList + line,
      ...Object.fromEntries(Array.from({length: 350}, (_, index) => [`notes/${index}.txt`, `${index}\n`]))
    })
  }
}

/** The line without its fault. */
export const mendedLine: string = faultyLine.replace(' ]', ']')
