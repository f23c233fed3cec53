/**
 * Makes a list of invented entries: sections of 25, descriptions, every tenth an entry with two children.
 *
 * @param {number} entries how many entries of the first level
 * @returns {string} Markdown
 */
export function madeList(entries) {
  const lines = ['# Made list', '', '> A list to measure with.', '']
  for (let index = 0; index < entries; index++) {
    if (index % 25 === 0) lines.push('', `## Section ${index / 25 + 1}`, '')
    const name = `tool-${String(index).padStart(5, '0')}`
    lines.push(`- [${name}](https://${name}.example/guide?id=${index}) - Does one of many things, the ${index}th way.`)
    if (index % 10 !== 0) continue
    for (const part of ['handbook', 'notes']) {
      lines.push(`  - [${name} ${part}](https://${name}.example/${part}) - Tells more about it.`)
    }
  }
  return `${lines.join('\n')}\n`
}
