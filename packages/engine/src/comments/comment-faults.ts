import {VFileMessage} from 'vfile-message'
import {contribution} from '../contribution/index.ts'
import type {ActiveRule} from '../run/index.ts'
import {nearest} from '../words/index.ts'
import type {Directive} from './directive.ts'
import type {Heeded} from './heed-comments.ts'
import {isLintVerb} from './lint-filter.ts'
import {lintComment, lintCommentUrl} from './meta.ts'

/** What is known when comments are judged. */
export type CommentContext = {
  /** The rules of the run; whether a comment for another one is of use cannot be told. */
  active: ActiveRule[]
  /** All ids that a comment may name. */
  known: string[]
  /** Whether findings of `duplicate-urls` may come from other files as well. */
  acrossFiles: boolean
}

/**
 * Reports comments that are not understood, name unknown rules or keep nothing back.
 *
 * `lint` comments may be meant for other remark-lint rules; an unknown id is reported only when it is nearly one of
 * ours. `listwright` comments are ours alone.
 */
export function commentFaults({directives, used}: Heeded, context: CommentContext): VFileMessage[] {
  const own = context.active.find((rule) => rule.id === lintComment.id)
  if (!own) return []
  return directives.flatMap((directive) => {
    const reasons = faultsOf(directive, used.get(directive) ?? new Set(), context)
    return reasons.map((reason) => messageOf(reason, directive, own.level === 'error'))
  })
}

function faultsOf(directive: Directive, used: Set<string>, context: CommentContext): string[] {
  const {name, verb, rules, isReadable} = directive
  if (name === 'listwright' && verb !== 'ignore') {
    return [`Unexpected verb \`${verb}\` in a \`listwright\` comment, expected \`ignore\``]
  }
  if (name === 'lint' && !isLintVerb(verb)) {
    return looksLikeVerb(verb)
      ? [`Unexpected verb \`${verb}\` in a \`lint\` comment, expected disable, enable or ignore`]
      : []
  }
  if (!isReadable) return ['Unexpected punctuation in a `lint` comment, expected rule ids with spaces between them']
  const unknown = rules.flatMap((id) => unknownFault(id, name, context.known))
  return verb === 'enable' ? unknown : [...unknown, ...unusedFaults(directive, used, context)]
}

/** Comments may begin with the word `lint` and be prose. */
function looksLikeVerb(verb: string): boolean {
  return (
    /^(?:disable|enable|ignore|on$|off$)/.test(verb) || nearest(verb, ['disable', 'enable', 'ignore']) !== undefined
  )
}

function unknownFault(id: string, name: Directive['name'], known: string[]): string[] {
  if (known.includes(id)) return []
  const meant = nearest(id.replace(/^(?:remark-lint[-:])?/, ''), known)
  if (meant !== undefined) return [`Unexpected rule \`${id}\` in a \`${name}\` comment, expected \`${meant}\``]
  return name === 'listwright'
    ? [`Unexpected rule \`${id}\` in a \`listwright\` comment, expected the id of a rule`]
    : []
}

function unusedFaults({name, rules}: Directive, used: Set<string>, context: CommentContext): string[] {
  if (rules.length === 0) {
    const isUnused = name === 'listwright' && used.size === 0
    return isUnused ? ['Unexpected `listwright` comment that keeps no finding back, expected none'] : []
  }
  return (
    rules
      .filter((id) => context.active.some((rule) => rule.id === id) && !used.has(id))
      .filter((id) => !(id === 'duplicate-urls' && context.acrossFiles))
      // Of use in the change that it came with only.
      .filter((id) => id !== contribution.id)
      .map((id) => `Unexpected comment for \`${id}\`, which finds nothing here, expected none`)
  )
}

function messageOf(reason: string, {position}: Directive, isError: boolean): VFileMessage {
  const message = new VFileMessage(reason, {place: position, ruleId: lintComment.id, source: 'remark-lint'})
  message.fatal = isError
  message.url = lintCommentUrl
  // A thousand lines of one kind are one thing to look at.
  message.group = reason
  return message
}
