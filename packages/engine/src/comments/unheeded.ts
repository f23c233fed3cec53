import type {Change} from './before-change.ts'
import {type Directive, directivesOf} from './directive.ts'
import type {Heeded} from './heed-comments.ts'

/** Most comments that are named, and characters of each. */
const most = {comments: 5, characters: 60}

/**
 * Says which comments a change adds, or makes to reach further than before, so that they were not heeded; nothing where
 * there are none.
 */
export function unheededNotice({directives, unheeded}: Heeded, {base}: Change): string[] {
  const added = addedTo(base ? directivesOf(base.tree) : [], directives)
  const named = directives.filter((one) => unheeded.has(one) || (added.has(one) && one.verb !== 'enable'))
  if (named.length === 0) return []
  const places = named.slice(0, most.comments).map(placeOf)
  if (places.length < named.length) places.push(`${named.length - places.length} more`)
  const what = named.length === 1 ? 'A comment of this change keeps' : 'Comments of this change keep'
  return [`${what} nothing back unless the config has \`heed-added-comments: true\`: ${places.join(', ')}`]
}

/** The comments that stand more often than before, each counted. */
function addedTo(base: Directive[], directives: Directive[]): Set<Directive> {
  const counts = new Map<string, number>()
  for (const {node} of base) counts.set(node.value, (counts.get(node.value) ?? 0) + 1)
  return new Set(
    directives.filter(({node}) => {
      const left = counts.get(node.value) ?? 0
      counts.set(node.value, left - 1)
      return left <= 0
    })
  )
}

function placeOf({node, position}: Directive): string {
  const text = node.value.trim()
  const short = text.length > most.characters ? `${text.slice(0, most.characters)}…` : text
  return `line ${position.start.line} \`${short}\``
}
