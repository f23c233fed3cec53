import type {Report} from '@listwright/engine'
import fc from 'fast-check'
import {hostileText} from '../escape/hostile-text.ts'
import {placeOf, reportOf} from './report-of-text.ts'

const source = '* [A](https://a.example)\n* [B](https://b.example)\n'

/** Reports of two findings and a problem in which every text is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({path: hostileText, message: hostileText, note: hostileText, text: hostileText})
  .map(({path, message, note, text}) => {
    const related = [{path, place: placeOf(source, 'A'), message: text}]
    const found = reportOf(
      source,
      [
        {place: placeOf(source, 'A'), message, note, actual: 'A', expected: text, fix: 'safe'},
        {place: placeOf(source, 'B'), severity: 'error', message, suggest: [text, note], fix: 'suggest', related}
      ],
      path
    )
    found.problems.push({path, message, remedy: note, line: 2})
    return found
  })
