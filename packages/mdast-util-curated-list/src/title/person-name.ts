/** Small words inside a person's name: `Ludwig van Beethoven`. */
const particles = /^(?:van|von|de|der|den|di|da|del|della|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|af|av|y|e)$/
const initial = /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u
/** `Jo`, `O'Reilly`, `McCarthy`, `Chun-Ho`, `Jr.`, and given names of two capitals such as `JP`. */
const nameWord =
  /^(?:(?:Mc|Mac|De|Di|Du|Le|La|Van|O['’]|D['’])?\p{Lu}[\p{Ll}\p{M}'’]+)(?:-\p{Lu}?[\p{Ll}\p{M}'’]+)*\.?$|^(?:[A-Z]J|J[A-Z])$/u
const nickname = /^(?:\([\p{L}\p{M} .'’-]+\)|["“'][\p{L}\p{M}]+["”'])$/u

/** Ends of nouns that no name has. */
const nounEnd = /(?:tion|sion|ment|ness|ility|ivity|ology|ware|graphy|tecture)s?$/
/** Words of titles and organisations; capitalised in a subtitle they look like names. */
const titleWords = new Set(
  `about academy access advanced agile algorithms analysis analytics and api apis applications apps art at backend
  bank based basic basics behind best better beyond big blog book books bridge build building business caching case
  cases center central class classic clean closer cloud club code coding college common community company complete
  computer computing concepts conf conference consistent core course courses data database databases day days deep
  deeper demo design designing developer developers development devops digital distributed dive docs driven dynamic
  easy ebook ebooks edge effective engine engineer engineering engineers essential essentials event events ever every
  everything evolution experience explained exploring extra fast feature features first five focus for foundation four
  framework free from frontend full functional future games general generic getting global good great ground group
  guide guidelines hacks handbook hands hard hidden high home how human ideas impact improving in inc inside insights
  institute intro into it its journal journey key kit lab labs language languages large latency learn learned learning
  lecture lectures lesson lessons level life limited line linux live local look magazine making manager managing manual
  mastering media meets memory methods microservices micro mini mistakes mobile model models modern monitoring more
  native network networks new news next notes official old on one online open operating our out over overview paper
  papers part parts past patterns performance perspective pitfalls platform podcast posts practical practice practices
  present press primer principles problems process processing production products program programming project projects
  quick rapid real reality reference release reliable remote report research resources review revisited road rules
  running safe scale scaling school science scientific search second secret secure security self series server service
  services simple site slides small smart social solutions some source stack started state static step stories story
  strategies street structures studio studios study summary systems talk talks team teams tech techniques
  technologies technology test testing the theory things thinking thoughts three time times tips to tools top training
  tricks true tutorial tutorials two types ultimate under understanding university unix update using version via video
  videos view visual visualizing volume way ways web week what when where which why wiki with work working world
  worlds writing year years you your`.split(/\s+/)
)

/** Tells whether a text has the form of a person's full name: two to five words, none of them a word of titles. */
export function looksLikePersonName(text: string): boolean {
  if (text.length > 60) return false
  const words = text.split(/\s+/)
  const full = words.filter((word) => nameWord.test(word))
  return (
    words.length <= 5 &&
    full.length >= (words.some((word) => initial.test(word)) ? 1 : 2) &&
    isFullOrInitial(words[0]) &&
    isFullOrInitial(words.at(-1)) &&
    words.every((word) => isOfName(word)) &&
    !full.some((word) => isOfTitles(word))
  )
}

/** Tells whether one word has the form of a surname. */
export function looksLikeSingleName(text: string): boolean {
  return nameWord.test(text) && !isOfTitles(text)
}

function isOfName(word: string): boolean {
  return nameWord.test(word) || initial.test(word) || particles.test(word) || nickname.test(word)
}

function isFullOrInitial(word: string | undefined): boolean {
  return word !== undefined && (nameWord.test(word) || initial.test(word))
}

function isOfTitles(word: string): boolean {
  const lower = word.toLowerCase()
  return titleWords.has(lower) || nounEnd.test(lower)
}
