import type {Origin} from './generated-part.ts'

/** Endings of files that texts are made of or by. */
const endings =
  'json5?|jsonc|ya?ml|toml|csv|tsv|xlsx?|ods|db|sqlite3?|sql|xml|bib|txt|mdx?|rmd|qmd|org|adoc|rst|html?|hbs|ejs|njk|j2|jinja2?|' +
  'mustache|liquid|tmpl|tpl|gotmpl|template|in|nix|py|ipynb|[cm]?[jt]s|rb|go|rs|sh|bash|php|pl|java|kts?|cs|hs|r|lua|jl|exs?|ps1'

const path = String.raw`(?<![\w./])(?:[\w@.*{}-]+\/)+(?:[\w@.*{}-]+)?|(?<![\w./])[\w@*{}-][\w@.*{}-]*\.(?:${endings})\b`

/** Code, an address or a path: what is named beyond doubt. */
const thing = String.raw`(?:\x60([^\x60]{1,120})\x60|(https?:\/\/[^\s)>\x60]+)|(${path}))`

const words = String.raw`(?:(?!(?:by|using|with|via|not)\b)[\w'’-]+:? ){0,5}?`

const sources = [
  String.raw`\bfrom:? ${words}${thing}`,
  String.raw`\b(?:edit|modify|change|update|changing|editing)(?:ing)? ${words}${thing}`,
  String.raw`\bsources?(?: of truth| files?| data)?(?: (?:is|are|lies?|lives?)\b|:)? ${words}${thing}`,
  String.raw`\b(?:made|make|edits|changes|additions|entries)\b[^.]{0,40}?\b(?:in|to) ${words}${thing}`,
  `(?:根据|根據|从|從) ?${thing}`,
  String.raw`\b(?:overrid|overwrit|replac)\w+ (?:by|from|with) ${words}${thing}`
].map((pattern) => new RegExp(pattern, 'gi'))

const tools = [
  `由 ?${thing}`,
  String.raw`\b(?:by|using|via|with|through) ${words}${thing}`,
  String.raw`\b(?:re-?)?run(?:ning)?:? ${words}${thing}`
].map((pattern) => new RegExp(pattern, 'gi'))

/** A tool that is named without a mark of code: `by doctoc`, `re-run tidy-list to update`. */
const namedTool =
  /\b(?:by|using|via|re-?run(?:ning)?) (@?[a-z][\w./@-]*\w)(?= ?(?:$|[.,;:!)—–-]| (?:from|on|at|to|and|v?\d)))/gi

/** `Node.js`, which is no file. */
const brand = /^[A-Z]\w*\.(?:js|io)$/

/** Words behind `by` that name no tool. */
const commonWords =
  /^(?:an?|our|my|this|that|it|hand|its|your|us|me|script|scripts|bot|bots|ci|github|action|actions|program|default|editing|running)$/i

/**
 * Reads what a text is made of, and by what: `generated from data/list.yml by scripts/build.py`.
 *
 * @param text on one line, code between backticks.
 * @param isOwn whether a name is that of the file itself, which is the source of nothing in it.
 */
export function originIn(text: string, isOwn: (name: string) => boolean): Origin {
  const source = firstOf(sources, text, (name) => !isOwn(name))
  const isTool = (name: string): boolean => name !== source && !isOwn(name) && !commonWords.test(name)
  const tool = firstOf(tools, text, isTool) ?? firstOf([namedTool], text, isTool)
  return {...(source !== undefined && {source}), ...(tool !== undefined && {tool})}
}

function firstOf(patterns: RegExp[], text: string, fits: (name: string) => boolean): string | undefined {
  for (const pattern of patterns) {
    for (const {index, 1: code, 2: address, 3: plain} of text.matchAll(pattern)) {
      const name = (code ?? address ?? plain ?? '').replace(/[.,;:!]+$/, '').trim()
      if (name !== '' && !brand.test(name) && fits(name) && !isDenied(text.slice(Math.max(0, index - 24), index)))
        return name
    }
  }
  return undefined
}

/** Tells whether what follows is not to be done, or is not so. */
function isDenied(before: string): boolean {
  return /\b(?:not|never|don['’]?t|cannot|no longer)\s(?:\w+\s){0,2}$/i.test(before)
}
