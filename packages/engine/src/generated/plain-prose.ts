/**
 * Takes the markup off the source of a paragraph: one line, with links and code between backticks. A link to a file is
 * that file, any other link is its text.
 *
 * @param source of at most some thousand UTF-16 units; each bracket is looked at once.
 */
export function plainProse(source: string): string {
  return linksAsCode(source)
    .replace(/<[a-z/][^<>]*>/gi, ' ')
    .replace(/^[ \t]*>[ \t]?/gm, '')
    .replace(/\*+|~~|(?<![^\W_])_+|_+(?![^\W_])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Puts what links lead to, when it is a file, or else what they say, between backticks; takes out pictures. */
export function linksAsCode(source: string): string {
  return source
    .replace(/!\[[^[\]]*\](?:\([^()\s]*(?:\s[^()]*)?\))?/g, ' ')
    .replace(/\[([^[\]]*)\]\(<?([^()\s<>]*)>?(?:\s[^()]*)?\)/g, (_, label: string, url: string) =>
      code(pathIn(url) ?? label)
    )
    .replace(/\[([^[\]!]+)\]\[[^[\]]*\]/g, (_, label: string) => code(label))
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``
}

/** The file that a link leads to, when it is one of the same repository. */
function pathIn(url: string): string | undefined {
  if (url === '' || url.startsWith('#') || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return undefined
  return url.replace(/^(?:\.\/)+/, '').replace(/#.*$/, '')
}
