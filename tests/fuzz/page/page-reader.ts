import {endsLine, OpenElements} from './elements.ts'
import type {HtmlToken} from './html-tokens.ts'
import type {Block, Page, PageHeading, PageLink} from './page.ts'
import {slugger} from './slug.ts'
import {addressTokens, codeToken, linkTokens, readable, wordsOf} from './tokens.ts'

/** Makes a page of the tokens of its HTML, one after the other. */
export class PageReader {
  readonly #open = new OpenElements()
  readonly #page: Omit<Page, 'html'> = {blocks: [], headings: [], hidden: [], anchors: new Map(), names: new Set()}
  readonly #slug = slugger()
  #tokens: string[] = []
  #links: PageLink[] = []
  /** The text of the line less code marks and addresses, which slugs are made of. */
  #plain = ''
  #code: string | undefined
  #codeDepth = 0
  #section: PageHeading | undefined
  #link: {href: string; label: string; isFootnote: boolean; title: string; start: number} | undefined
  /** Names that no text has followed yet: they stand for the heading that comes next. */
  #names: string[] = []

  /** Takes the next token. */
  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#text(token.text)
    else if (token.kind === 'hidden') this.#page.hidden.push(token.text.split(/\s+/).join(' '))
    else if (token.kind === 'open') this.#opening(token.name, token.attributes)
    else this.#closing(token.name)
  }

  /** Gives the page when all tokens were taken. */
  end(): Omit<Page, 'html'> {
    this.#endLine(this.#section)
    this.#settleNames(this.#section)
    return this.#page
  }

  #text(text: string): void {
    if (this.#code !== undefined) this.#code += text
    else this.#tokens.push(...(this.#link?.isFootnote ? [] : wordsOf(text)))
    if (this.#link) this.#link.label += text
    if (text.trim() !== '' || this.#plain !== '') this.#plain += text
  }

  #opening(name: string, attributes: Map<string, string>): void {
    const wasPre = this.#open.has('pre')
    if (endsLine(name)) this.#endLine(this.#section)
    this.#open.open(name, attributes.get('start'))
    for (const key of ['id', 'name']) this.#name(attributes.get(key))
    if (name === 'pre' || (name === 'code' && !wasPre)) {
      this.#codeDepth++
      this.#code ??= ''
    }
    if (name === 'a') this.#openLink(attributes)
    if (name === 'td' || name === 'th') this.#tokens.push(name === 'td' ? '|' : '‖')
    if (name === 'hr') this.#tokens.push('―')
    if (name === 'input') this.#tokens.push(attributes.has('checked') ? '☑' : '☐')
    if (name === 'img') {
      this.#tokens.push('▣', ...wordsOf(attributes.get('alt') ?? ''), ...addressTokens(attributes.get('src') ?? ''))
    }
    if (name === 'hr') this.#endLine(this.#section)
  }

  #closing(name: string): void {
    const isPre = this.#open.has('pre')
    if (name === 'a') this.#closeLink()
    if (name === 'pre' || (name === 'code' && !isPre)) this.#closeCode()
    const level = this.#open.level
    if (level !== undefined && /^h[1-6]$/.test(name)) this.#endHeading(level)
    if (endsLine(name)) this.#endLine(this.#section)
    this.#open.close(name)
  }

  #name(name: string | undefined): void {
    if (name !== undefined && name !== '') this.#names.push(name.trim())
  }

  #openLink(attributes: Map<string, string>): void {
    this.#closeLink()
    const href = attributes.get('href')
    if (href === undefined) return
    const isFootnote = attributes.has('data-footnote-ref') || attributes.has('data-footnote-backref')
    this.#link = {href, label: '', isFootnote, title: attributes.get('title') ?? '', start: this.#tokens.length}
  }

  #closeLink(): void {
    if (!this.#link) return
    const {href, label, isFootnote, title, start} = this.#link
    this.#link = undefined
    // The number of a footnote says where it stands among others, not what it is.
    const isLiteral =
      !isFootnote && [label, `http://${label}`, `mailto:${label}`].some((one) => readable(one) === readable(href))
    const inner = this.#tokens.splice(start)
    if (isLiteral) this.#tokens.push(...linkTokens('‹'), ...inner, ...linkTokens('›'))
    else if (isFootnote) this.#tokens.push(...addressTokens(href.replace(/(-fnref-.*?)-\d+$/, '$1')))
    else {
      const address = [...addressTokens(href), ...addressTokens(title)]
      this.#tokens.push(...linkTokens('['), ...inner, ...linkTokens(']('), ...address, ...linkTokens(')'))
    }
    this.#links.push({href: readable(href), label: wordsOf(label).join(' ')})
  }

  #closeCode(): void {
    if (this.#codeDepth === 0) return
    this.#codeDepth--
    if (this.#codeDepth > 0 || this.#code === undefined) return
    if (this.#code.trim() !== '') this.#tokens.push(codeToken(this.#code.trimEnd()))
    this.#code = undefined
  }

  /** Ends a heading; one within an item, a quote or a table opens no section. */
  #endHeading(level: number): void {
    const title = this.#plain.replace(/\s+/g, ' ').trim()
    const {headings, anchors} = this.#page
    const above = enclosing(this.#section, level)
    const heading: PageHeading = {level, title, slug: this.#slug(title), above, index: headings.length}
    if (heading.slug !== '' && !anchors.has(heading.slug)) anchors.set(heading.slug, heading)
    this.#settleNames(heading)
    this.#endLine(above)
    headings.push(heading)
    if (!/(?:li|blockquote|table)(?:>|$)/.test(this.#open.path)) this.#section = heading
  }

  /** Ends the line: what stands in it becomes a block. Code and links that are still open end with it. */
  #endLine(heading: PageHeading | undefined): void {
    this.#closeLink()
    if (!this.#open.has('pre')) while (this.#codeDepth > 0) this.#closeCode()
    if (this.#tokens.length > 0) {
      const block: Block = {path: this.#open.path, tokens: this.#tokens, links: this.#links, heading, below: undefined}
      this.#open.place(block)
      this.#page.blocks.push(block)
      this.#settleNames(heading)
    }
    this.#tokens = []
    this.#links = []
    this.#plain = ''
  }

  #settleNames(heading: PageHeading | undefined): void {
    const {anchors, names} = this.#page
    for (const name of this.#names) {
      if (anchors.has(name)) continue
      anchors.set(name, heading)
      names.add(name)
    }
    this.#names = []
  }
}

/** The heading that one of some level lies below: the last of a higher rank that no other has closed. */
function enclosing(last: PageHeading | undefined, level: number): PageHeading | undefined {
  for (let one = last; one; one = one.above) if (one.level < level) return one
  return undefined
}
