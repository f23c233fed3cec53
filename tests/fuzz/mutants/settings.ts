import {styles} from 'remark-preset-lint-curated-list'
import type {Random} from './random.ts'

/** Options of rules by id, as a config has them; rules that are not named keep their defaults, `off` ones do not run. */
export type Settings = Record<string, Record<string, unknown> | 'off'>

/** Options that change what is repaired, each with the rule that takes it. */
const options: Array<[rule: string, options: Record<string, unknown>]> = [
  ['section-order', {order: 'alphabetical'}],
  ['section-order', {order: 'contents'}],
  ['entry-order', {order: 'alphabetical'}],
  ['entry-order', {order: 'alphabetical', collation: 'letters only'}],
  ['list-layout', {bullet: '-'}],
  ['list-layout', {bullet: '*', bulletSpacing: '1 space'}],
  ['list-layout', {indent: '4 spaces', bulletSpacing: '3 spaces'}],
  ['list-layout', {indent: 'tab', headingGap: 'blank line'}],
  ['list-layout', {indent: '2 spaces', lineEnds: 'no blanks', entryGap: 'nothing'}],
  ['list-layout', {bulletSpacing: 'tab', finalNewline: false}],
  ['entry-description', {end: '.'}],
  ['entry-description', {end: '.', capital: 'upper'}],
  ['entry-description', {end: 'none'}],
  ['entry-description', {end: '。'}],
  ['entry-shape', {separator: ' - '}],
  ['entry-shape', {separator: ': '}],
  ['entry-title', {case: 'title', quotes: 'curly', apostrophe: 'curly', dash: '–'}],
  ['entry-title', {parts: '(N parts)'}],
  ['table-of-contents', {repair: 'whole'}],
  ['table-of-contents', {repair: 'whole', required: true, order: 'sections'}],
  ['table-of-contents', {order: 'sections'}],
  ['url-hygiene', {https: 'always'}],
  ['proper-names', {lowerCase: 'always'}]
]

/** Chooses what the rules are set to: defaults, a style, up to four options, or one rule alone. */
export function chooseSettings(random: Random, rules: string[]): Settings {
  if (random.chance(0.3)) return {}
  if (random.chance(0.1)) return {...random.pick(Object.values(styles))}
  const settings: Settings = {}
  for (let times = 1 + random.below(4); times > 0; times--) {
    const [rule, chosen] = random.pick(options)
    settings[rule] = chosen
  }
  if (contradicts(settings)) delete settings['table-of-contents']
  if (!random.chance(0.3)) return settings
  // Repairs of layout alone are held to more than others.
  const alone = random.chance(0.6) ? 'list-layout' : random.pick(Object.keys(settings))
  return Object.fromEntries(rules.map((rule) => [rule, rule === alone ? (settings[rule] ?? {}) : 'off']))
}

/** Sections that follow the contents, and a contents that follows the sections: a run says that they undo each other. */
function contradicts(settings: Settings): boolean {
  const orderOf = (rule: string): unknown =>
    Object.entries(settings[rule] ?? {}).find(([name]) => name === 'order')?.[1]
  return orderOf('section-order') === 'contents' && orderOf('table-of-contents') === 'sections'
}
