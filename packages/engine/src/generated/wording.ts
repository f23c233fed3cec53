/** How texts say that this file, or a part of it, is generated or not to be edited. */
export type Wording = {
  /** `this file is generated`, up to that word. */
  fileGenerated: RegExp
  /** `this list is built`, which other than the former may well be done by people. */
  fileBuilt: RegExp
  /** `the table below is generated`. */
  partGenerated: RegExp
  /** The file as what is not to be edited, behind the verb. */
  fileObject: RegExp
}

/** Speaks of a place in the file or of a condition, not of the file as it is. */
const notSubject = String.raw`(?<!\b(?:in|on|of|to|from|into|inside|within|for|at|how|when|whenever|if|whether|once|until|unless|after|before|ensure|sure|where|why|not)(?: that)? (?:the |this |our |a |its )?)`

const is = '(?:is|was|are|were|gets?|has been|have been)'

/** How it is done, unless only in part or at first. */
const adverbs =
  '(?:(?!part|origin|initial|former|previous|most|usual|on)\\w+ly[ -]|auto[ -]?|machine[ -]|re-?|(?:now|also|always|being) ){0,3}'

const generated = String.raw`\(?(?:re-?)?\)?(?:auto-?)?generated\b`

const built = '(?:built|created|compiled|rendered|produced|assembled|converted|exported)\\b'

const part =
  '(?:this |the |the following |following |^)(?:section|part|block|table|toc|table of contents|contents|' +
  '(?:lists?|index|sections|entries|content) (?:below|above))(?: (?:below|above|here))?'

const nouns = {any: 'file|document|doc|page|list|index|catalog(?:ue)?|markdown', own: 'list'}

/** What may stand behind an object that is the file and not something of it. */
const objectEnd = String.raw`(?=$|[.,;:!)\]"*—–]|\s[-—–(]|\s(?:directly|manually|by hand|yourself|or|as|because|since|instead|it|this|is|in place|on github|by)(?!\w))`

/**
 * Makes the wording for a file.
 *
 * @param name of the file, without folders.
 * @param isFarBelow whether the text stands where "this file" may well be another one that it tells of.
 */
export function wordingFor(name: string, isFarBelow: boolean): Wording {
  const names = [escaped(name), ...(isReadme(name) ? [String.raw`read ?me(?:\.md)?`] : [])]
  const own = String.raw`(?<![\w./-])\x60?(?:${names.join('|')})\x60?(?![\w/-]|\.\w)`
  const noun = `(?:${nouns[isFarBelow ? 'own' : 'any']})`
  const file = String.raw`(?:(?:this|the|our) (?:whole |entire |generated |md |markdown )?${noun}(?!\w)|${own})(?: file| itself| here)?`
  const subject = notSubject + file
  return {
    fileGenerated: new RegExp(`${subject} ${is} ${adverbs}${generated}`, 'i'),
    fileBuilt: new RegExp(`${subject} ${is} ${adverbs}${built}`, 'i'),
    partGenerated: new RegExp(`${notSubject}${part} ${is} ${adverbs}${generated}`, 'i'),
    fileObject: new RegExp(`^\\s+(?:the (?:root )?|this |our )?${file}${objectEnd}`, 'i')
  }
}

/** Tells whether a file is a readme, or has no name of its own, as standard input. */
function isReadme(name: string): boolean {
  return /^(?:readme\b|<)/i.test(name)
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
