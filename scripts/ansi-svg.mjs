/** Draws text with ANSI colours as an SVG image of a terminal window. */

const theme = {
  background: '#161b22',
  frame: '#30363d',
  text: '#e6edf3',
  dim: '#7d8590',
  31: '#ff7b72',
  32: '#56d364',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#76e3ea'
}

const font = {size: 14, width: 8.4, line: 20}
const margin = {left: 20, top: 56, bottom: 24}

/**
 * @param {string} ansi text with SGR sequences (bold, dim, underline, the colours of the theme)
 * @param {{title: string, columns: number}} options
 */
export function ansiSvg(ansi, {title, columns}) {
  const lines = ansi.trimEnd().split('\n')
  const width = Math.round(columns * font.width + 2 * margin.left)
  const height = lines.length * font.line + margin.top + margin.bottom
  const rows = linesOfRuns(lines).map((runs, row) => runs.map((run) => drawn(run, row)).join(''))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>text{font:${font.size}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:${theme.text};white-space:pre}.b{font-weight:700}.u{text-decoration:underline}.t{font-size:13px;fill:${theme.dim};text-anchor:middle}</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10" fill="${theme.background}" stroke="${theme.frame}"/>
<circle cx="22" cy="20" r="6" fill="#ff5f57"/><circle cx="42" cy="20" r="6" fill="#febc2e"/><circle cx="62" cy="20" r="6" fill="#28c840"/>
<text class="t" x="${width / 2}" y="25">${escaped(title)}</text>
${rows.filter((row) => row !== '').join('\n')}
</svg>
`
}

/** Splits lines into runs of one style; a style lasts over line ends. */
function linesOfRuns(lines) {
  let style = {}
  return lines.map((line) => {
    const runs = []
    let column = 0
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what it looks for.
    for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
      if (part.startsWith('\u001b')) style = styled(style, Number(part.slice(2, -1)))
      else if (part !== '') {
        const length = [...part].length
        runs.push({text: part, column, length, ...style})
        column += length
      }
    }
    return runs.filter((run) => run.text.trim() !== '')
  })
}

function styled(style, code) {
  if (code === 0) return {}
  if (code === 1) return {...style, bold: true}
  if (code === 2) return {...style, dim: true}
  if (code === 4) return {...style, underline: true}
  if (code === 22) return {...style, bold: false, dim: false}
  if (code === 24) return {...style, underline: false}
  return {...style, color: code === 39 ? undefined : theme[code]}
}

/** Every run has its own place and length, so that it stands where the terminal has it in whatever font. */
function drawn({text, column, length, bold, dim, underline, color}, row) {
  const [lead] = /^ */.exec(text)
  const shown = text.trim()
  const x = (margin.left + (column + lead.length) * font.width).toFixed(1)
  const y = margin.top + row * font.line + font.size
  const size = ((length - lead.length - (text.length - text.trimEnd().length)) * font.width).toFixed(1)
  const names = [bold && 'b', underline && 'u'].filter(Boolean).join(' ')
  const fill = color ?? (dim ? theme.dim : undefined)
  const attributes = [names && ` class="${names}"`, fill && ` style="fill:${fill}"`].filter(Boolean).join('')
  return `<text x="${x}" y="${y}" textLength="${size}" lengthAdjust="spacingAndGlyphs"${attributes}>${escaped(shown)}</text>`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
