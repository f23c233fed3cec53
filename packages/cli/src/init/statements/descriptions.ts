import {isCertain} from 'mdast-util-curated-list'
import {everywhere} from '../everywhere.ts'
import type {Learner} from '../statement.ts'

/** What parts link and description. */
export const separator: Learner = ({conventions}) => {
  const found = everywhere(conventions.separator)
  if (!found || found.value.trim() === '') return undefined
  return {
    rule: 'entry-shape',
    option: 'separator',
    value: found.value,
    isFirm: isCertain(found),
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
    isFirm: isCertain(found),
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
    isFirm: isCertain(found),
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
    isFirm: isCertain(found),
    evidence: `${support} of ${of} descriptions end ${value ? `with \`${value}\`` : 'without a punctuation mark'}`,
    sentence: value ? `End descriptions with \`${value}\`.` : 'End descriptions without a period.'
  }
}
