import {atLine, type Mutation} from './mutation.ts'

const words = [
  '工具',
  '。',
  '：',
  '「列表」',
  'أدوات',
  'كتاب',
  'שלום',
  '\u200F',
  '\u200B',
  '🔧',
  '👩‍💻',
  'é',
  'e\u0301',
  '\u00A0',
  '\u3000',
  'İ',
  'ß',
  '\uFE0F',
  '…',
  '“',
  '’',
  '–'
]

/** Letters of other scripts and characters that nobody sees, within words and beside marks. */
export const scriptMutations: Record<string, Mutation> = {
  'foreign word': atLine((line, random) => {
    const letters = [...line]
    return letters.toSpliced(random.below(letters.length + 1), 0, random.pick(words)).join('')
  }),
  'foreign title': atLine((line, random) =>
    line.replace(/\[[^\]]*\]/, `[${random.pick(words)} ${random.pick(words)}]`)
  ),
  'foreign end': atLine((line, random) => line.replace(/\.?$/, random.pick(words))),
  'well-known name': atLine((line, random) =>
    line.replace(
      / (?=\S+$)/,
      ` ${random.pick(['Github', 'github', 'Javascript', 'Youtube', 'Nodejs', 'MacOS', 'Mysql'])} `
    )
  ),
  'first word': atLine((line, random) =>
    line.replace(
      /(?<=\) [-–] )\S+/,
      random.pick(['npm', 'ncurses', 'window.matchMedia', 'iOS', 'a', 'uv-build', '`x`', '*the*', 'é', 'ct'])
    )
  )
}
