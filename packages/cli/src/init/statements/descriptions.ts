import {type Convention, holds, type Learned} from 'mdast-util-curated-list'
import type {Learner} from '../statement.ts'

/** Places from which a section has a convention of its own (`inForce`). */
const leastPlaces = 5

/** What parts link and description. */
export const separator: Learner = ({conventions}) => {
  const found = everywhere(conventions.separator)
  if (!found || found.value.trim() === '') return undefined
  return {
    rule: 'entry-shape',
    option: 'separator',
    value: found.value,
    evidence: `${found.support} of ${found.of} descriptions stand behind \`${found.value}\``,
    sentence: `Put \`${found.value}\` between the link and its description.`
  }
}

/** Whether entries are described. */
export const description: Learner = ({conventions}) => {
  const found = everywhere(conventions.description)
  if (!found) return undefined
  return {
    rule: 'entry-shape',
    option: 'description',
    value: found.value ? 'required' : 'none',
    evidence: `${found.support} of ${found.of} entries have ${found.value ? 'a' : 'no'} description`,
    sentence: found.value ? 'Describe every entry.' : 'Add links without descriptions.'
  }
}

/** Descriptions that begin with a capital. */
export const capital: Learner = ({conventions}) => {
  const found = everywhere(conventions.capital)
  if (found?.value !== 'upper') return undefined
  return {
    rule: 'entry-description',
    option: 'capital',
    value: 'upper',
    evidence: `${found.support} of ${found.of} descriptions begin with a capital`,
    sentence: 'Begin descriptions with a capital letter.'
  }
}

/** The mark that ends descriptions. */
export const end: Learner = ({conventions}) => {
  const found = everywhere(conventions.endPunctuation)
  if (!found) return undefined
  const {value, support, of} = found
  return {
    rule: 'entry-description',
    option: 'end',
    value: value || 'none',
    evidence: `${support} of ${of} descriptions end ${value ? `with \`${value}\`` : 'without a punctuation mark'}`,
    sentence: value ? `End descriptions with \`${value}\`.` : 'End descriptions without a period.'
  }
}

/** What holds for the list, unless a section that is large enough does otherwise: a setting would fight with it. */
function everywhere<Value>({list, sections}: Learned<Value>): Convention<Value> | undefined {
  if (!holds(list)) return undefined
  const others = [...sections.values()].filter(({of}) => of >= leastPlaces)
  return others.every((own) => holds(own) && own.value === list.value) ? list : undefined
}
