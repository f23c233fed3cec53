import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'

const style = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8'
)

/** What GitHub puts around Markdown: near enough to be recognised, with its colours of 2026. */
const frame = `
body { margin: 0; padding: 16px; background: #fff; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
.markdown-body { font-size: 14px; font-family: inherit; }
.box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
.bar { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; }
.bar b { color: #1f2328; }
.body { padding: 16px; }
.body > :last-child { margin-bottom: 0; }
.body > .box { margin-top: 16px; }
td:nth-child(1), td:nth-child(3) { white-space: nowrap; }
.diff { font: 12px/20px ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
.diff div { padding: 0 12px; }
.old { background: #ffebe9; } .new { background: #dafbe1; }
.button { float: right; border: 1px solid #d1d9e0; border-radius: 6px; background: #f6f8fa; padding: 3px 12px; font-weight: 500; font-size: 12px; margin: 8px; }
.name { background: #eff1f3; border-radius: 2em; padding: 0 7px; font-size: 12px; border: 1px solid #d1d9e0; }
.clear { clear: both; }`

/** The summary of a job, as its page shows it. */
export function summaryPage(text) {
  const body = `<div class="box"><div class="bar"><b>lint</b> summary</div><div class="body">${markdown(text)}</div></div>`
  return {width: 1100, html: page(body)}
}

/** A review comment with its suggestion, as the files of a pull request show it. */
export function suggestionPage(text) {
  const [before, lines] =
    /^([\s\S]*)\n(`{3,})suggestion\n([\s\S]*)\n\2\n$/.exec(text)?.filter((_, index) => index % 2 === 1) ?? []
  const diff = [row('old', '-', contributed), ...lines.split('\n').map((line) => row('new', '+', line))]
  const body = `<div class="box"><div class="diff">${row('new', '14 +', contributed)}</div>
<div class="bar" style="border-top: 1px solid #d1d9e0"><b>github-actions</b> <span class="name">bot</span> now</div>
<div class="body">${markdown(before)}<div class="box"><div class="bar">Suggested change</div><div class="diff">${diff.join('')}</div>
<span class="button">Commit suggestion</span><div class="clear"></div></div></div></div>`
  return {width: 900, html: page(body)}
}

/** The line that the suggestion of the walk-through is about. */
const contributed =
  '- [Tin Loaves  for Beginners](https://rye.example/tins?utm_source=newsletter) - No shaping, no banneton'

function row(kind, sign, line) {
  return `<div class="${kind}">${sign} ${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>`
}

function markdown(text) {
  const html = micromark(text, {allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()]})
  return `<div class="markdown-body">${html}</div>`
}

function page(body) {
  const measure = 'document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)'
  return `<!doctype html><meta charset="utf-8"><style>${style}${frame}</style><body>${body}<script>${measure}</script>`
}
