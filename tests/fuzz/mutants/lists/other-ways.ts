import type {Random} from '../random.ts'
import {disordered, withSlips} from './slips.ts'
import {type Item, itemsOf, topicsOf} from './vocabulary.ts'

/** Tables of links, padded and not. */
export function linkTable(random: Random): string[] {
  const lines = ['# Interfaces', '']
  const isPadded = random.chance(0.4)
  for (const [index, topic] of topicsOf(random, 1 + random.below(3)).entries()) {
    lines.push(`## ${topic}`, '', 'API | Description | Auth |', '|---|---|---|')
    for (const item of withSlips(disordered(itemsOf(random, 3 + random.below(8), index * 20), random), random, 0.15)) {
      const auth = random.pick(['No', 'No', '`apiKey`', 'OAuth', 'no', ''])
      const text = isPadded ? item.text.padEnd(50) : item.text
      const edge = random.chance(0.9) ? '| ' : ''
      lines.push(`${edge}[${item.title}](${item.url}) | ${text} | ${auth} |${random.chance(0.05) ? ' Yes |' : ''}`)
    }
    lines.push('')
  }
  return lines
}

/** Lines of raw HTML and lines broken with `<br>`. */
export function htmlList(random: Random): string[] {
  const lines = ['<h1 align="center">Crafts</h1>', '', '<p align="center"><a href="#tools">Tools</a></p>', '']
  lines.push('<a name="tools"></a>', '', '## Tools', '')
  const items = withSlips(disordered(itemsOf(random, 5 + random.below(8), 0), random), random, 0.1)
  const isDetails = random.chance(0.3)
  if (isDetails) lines.push('<details>', '<summary>All</summary>', '')
  for (const {title, url, text} of items) {
    lines.push(`&ensp;<a href=${random.chance(0.3) ? url : `"${url}"`}><b>${title}</b></a> - ${text}.<br>`)
  }
  if (isDetails) lines.push('', '</details>')
  return lines
}

/** Entries that name definitions further below, and footnotes. */
export function referenceList(random: Random): string[] {
  const items = withSlips(disordered(itemsOf(random, 6 + random.below(8), 0), random), random, 0.1)
  const way = (item: Item, index: number): string =>
    random.chance(0.7) ? `[${item.title}][r${index}]` : `[${item.title}]`
  const lines = ['# Crafts', '', '## Tools', '']
  for (const [index, item] of items.entries()) {
    const mark = random.chance(0.2) ? `[^n${index % 3}]` : ''
    lines.push(`- ${way(item, index)} - ${item.text}${mark}.`)
  }
  lines.push('')
  for (const [index, {title, url}] of items.entries()) lines.push(`[r${index}]: ${url}`, `[${title}]: ${url}`)
  lines.push('', '[^n0]: A first note.', '[^n1]: A second note', '    that goes on.', '[^n2]: A third.')
  return lines
}

/** Entries whose words are Chinese, Arabic or Hebrew. */
export function foreignList(random: Random): string[] {
  const [end, separator] = random.pick([
    ['。', ' - '],
    ['。', '：'],
    ['.', ' - '],
    ['۔', ' – ']
  ] as const)
  const words = random.pick([
    ['免费的编程书籍', '画图工具', '数据库入门', '网络安全指南'],
    ['كتاب البرمجة', 'أدوات الرسم', 'دليل الشبكات'],
    ['ספר תכנות', 'כלי ציור', 'מדריך רשת']
  ])
  const lines = ['# 列表', '', '## 工具 Tools', '']
  for (const {title, url} of withSlips(disordered(itemsOf(random, 6 + random.below(8), 0), random), random, 0.1)) {
    const text = `${random.pick(words)}${random.chance(0.2) ? ' Github' : ''}`
    const last = random.chance(0.9) ? end : ''
    lines.push(random.chance(0.85) ? `- [${title}](${url})${separator}${text}${last}` : `- ${text}：${url}${last}`)
  }
  return lines
}

/** Paragraphs and loose lines that start with a link, and bare addresses. */
export function looseList(random: Random): string[] {
  const lines = ['# Links', '', '## All', '']
  const isApart = random.chance(0.5)
  for (const {title, url, text} of withSlips(
    disordered(itemsOf(random, 6 + random.below(6), 0), random),
    random,
    0.1
  )) {
    lines.push(random.chance(0.85) ? `[${title}](${url}) - ${text}.` : `${title} ${url}`)
    if (isApart) lines.push('')
  }
  return lines
}
