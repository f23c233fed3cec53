import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {frontMatter} from './front-matter.ts'
import {htmlTokens} from './html-tokens.ts'
import type {Page} from './page.ts'
import {PageReader} from './page-reader.ts'
import {codeToken} from './tokens.ts'

/** Renders Markdown as GitHub does, raw HTML included. */
function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()]
  })
}

/** Reads what a reader sees of a text: renders it and reads the HTML as a browser does. */
export function readPage(text: string): Page {
  const {matter, body} = frontMatter(text.replace(/^\uFEFF/, ''))
  const html = render(body)
  const reader = new PageReader()
  for (const token of htmlTokens(html)) reader.take(token)
  const page = {...reader.end(), html}
  if (matter === '') return page
  const first = {path: 'front matter', tokens: [codeToken(matter)], links: [], heading: undefined, below: undefined}
  return {...page, blocks: [first, ...page.blocks]}
}
