import {expect, test} from 'vitest'
import {sectionOf, withSection} from '../../../scripts/release/changelog.mjs'

const changelog = '# Changelog\n\n## 0.1.0\n\n- Light lamps.\n- Trim wicks.\n'

test('a release has its section above the others, larger changes first', () => {
  const changes = [
    {summary: 'Mend a lamp.', type: 'patch'},
    {summary: 'Sell oil:\n\nby the litre.\n', type: 'minor'}
  ] as const
  expect(withSection(changelog, '0.2.0', [...changes])).toBe(
    '# Changelog\n\n## 0.2.0\n\n- Sell oil:\n\n  by the litre.\n- Mend a lamp.\n\n## 0.1.0\n\n- Light lamps.\n- Trim wicks.\n'
  )
})

test('the first release has a section as well', () => {
  expect(withSection('# Changelog\n', '0.1.0', [{summary: 'Light lamps.', type: 'minor'}])).toBe(
    '# Changelog\n\n## 0.1.0\n\n- Light lamps.\n'
  )
})

test('takes along what waits in a section of its own', () => {
  const waiting = changelog.replace('## 0.1.0', '## Unreleased\n\n- Ring a bell.\n\n## 0.1.0')
  expect(withSection(waiting, '0.2.0', [{summary: 'Mend a lamp.', type: 'patch'}])).toBe(
    '# Changelog\n\n## 0.2.0\n\n- Mend a lamp.\n- Ring a bell.\n\n## 0.1.0\n\n- Light lamps.\n- Trim wicks.\n'
  )
})

test('gives what it says of one version', () => {
  expect(sectionOf(`${changelog}\n## 0.0.9\n\n- Begin.\n`, '0.1.0')).toBe('- Light lamps.\n- Trim wicks.')
  expect(() => sectionOf(changelog, '0.1')).toThrow('Unexpected version 0.1')
})
