/** Brands that write themselves in lower case or begin with a number, so that their form does not tell. */
const knownBrands = new Set(
  `adidas airbnb amazon dbt deepset dropbox facebook flickr github gitlab google idealo imgix imgur inovex linkedin
  loveholidays microsoft netflix nginx npm otto pinterest reddit sourcegraph spotify stripe thoughtbot trivago tumblr
  twilio twitter uber vimeo wix yahoo youtube zalando 500px 8x8 3m 4chan 2k 7digital`.split(/\s+/)
)

/** Words that begin a manner, time or place and no company: `at Various Layers`, `at First Glance`. */
const openers = new Set(
  `all any both each either every few first full half high huge large last least low many massive maximum minimum most
  multiple no once other peak petabyte planet several some that their these this those top various web-scale
  what which you your`.split(/\s+/)
)

/** Nouns that end a manner, time or place and no company: `at Google Scale`, `at Home`, `at the Edge`. */
const closersOfManner = new Set(
  `anytime beginning best bottom breakfast compile-time cost costs crossroads dawn deadline depth dinner edge end
  events glance hand heart home hyperscale hyper-scale interviews large last launch layer layers least length level
  levels limit load lunch margin midnight moment night noon odds once peace peak point points present rate rest risk
  runtime run-time rps qps fps tps scale school sea seconds sight speed speeds stake startup startups top
  velocity war warp web-scale will work workplace`.split(/\s+/)
)

/** Small words inside a company's name: `Bank of America`. */
const inside = /^(?:of|the|and|&|de|la|du|der|van|von|\+|und|et|y|e|a)$/
/** `Twitter`, `eBay`, `O'Reilly`, `bol.com`, `Yahoo!`, `AT&T`; a script without case counts as capital. */
const nameLike = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’+/_-]*[!,]?$/u
const brandLike = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{Ll}+[-.]?\p{Lu}|[\p{L}\d-]+\.[a-z]{2,}$|\d+\p{L}{4,})/u

/** Longest company, in words (`The Center for American Progress` and the like are shorter than most sentences). */
const mostWords = 6

/**
 * Tells whether a text that stands behind "at" may be the name of a company.
 *
 * "at Scale", "at Google Scale", "at Various Layers" and "at 10 Million RPS" are none.
 */
export function looksLikeCompany(text: string): boolean {
  if (text.length > 80) return false
  const words = text.split(/\s+/)
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (words.length > mostWords || !words.every((word) => isNameWord(word)) || !startsName(first)) return false
  if (inside.test(last) || last.endsWith(',')) return false
  return !openers.has(first.toLowerCase()) && !closersOfManner.has(last.toLowerCase())
}

function isNameWord(word: string): boolean {
  return inside.test(word) || (nameLike.test(word) && (startsName(word) || /^\d/.test(word)))
}

function startsName(word: string): boolean {
  return brandLike.test(word) || knownBrands.has(word.toLowerCase())
}
