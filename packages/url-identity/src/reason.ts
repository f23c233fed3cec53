/** The normalisations that lead from an address to its key, with the words that name each to a reader. */
const words = {
  wrapper: 'the wrapper',
  scheme: '`http` and `https`',
  'default-port': 'the default port',
  'host-spelling': 'the spelling of the host',
  'trailing-dot': 'the dot behind the host',
  www: '`www.`',
  'host-alias': 'another host of the same site',
  'percent-encoding': 'percent-encoding',
  'empty-query': 'an empty query',
  'empty-fragment': 'an empty fragment',
  'text-fragment': 'a text fragment',
  'tracking-parameter': 'the tracking parameter',
  'parameter-order': 'the order of the parameters',
  'index-file': 'the index file',
  'trailing-slash': 'the trailing slash',
  'path-case': 'letter case',
  'git-suffix': 'the suffix `.git`',
  'default-branch': 'the default branch',
  readme: 'the readme of the start page',
  video: 'another address of the same video',
  'view-parameter': 'the view parameter',
  paper: 'another form of the same paper',
  doi: 'another address of the same DOI',
  post: 'another address of the same post',
  product: 'another address of the same product',
  question: 'another address of the same question'
}

/** What was normalised. */
export type ReasonId = keyof typeof words

/** One normalisation that an address needed; `detail` is what it was about, such as the name of a parameter. */
export type Reason = {id: ReasonId; detail?: string}

/** Notes that an address needed a normalisation. */
export type Because = (id: ReasonId, detail?: string) => void

/** Says a reason in words that fit behind "they differ in", details in backticks. */
export function explainReason({id, detail}: Reason): string {
  return detail === undefined ? words[id] : `${words[id]} \`${detail}\``
}
