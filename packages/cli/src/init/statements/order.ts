import {alphabetical, type EntryGroup, isCertain} from 'mdast-util-curated-list'
import type {Learner} from '../statement.ts'

const leastPairs = 5
const leastShare = 0.8

/** The alphabet, where every group that is large enough keeps it: a setting holds for all of them. */
export const order: Learner = ({groups}) => {
  const all = groups.map(titlesOf)
  const [best] = alphabetical(all)
  if (!best || best.of < leastPairs) return undefined
  const keepsIt = (titles: string[]) => {
    const own = alphabetical([titles]).find(({collation}) => collation === best.collation)
    return own === undefined || own.of < leastPairs || own.support >= own.of * leastShare
  }
  if (best.support < best.of * leastShare || !all.every(keepsIt)) return undefined
  return {
    rule: 'entry-order',
    option: 'order',
    value: 'alphabetical',
    isFirm: isCertain({value: best.collation, support: best.support, of: best.of}),
    evidence: `${best.support} of ${best.of} entries stand behind the one before in the alphabet`,
    sentence: 'Add entries in alphabetical order.'
  }
}

function titlesOf({members}: EntryGroup): string[] {
  return members.map((member) => (member.kind === 'entry' ? member.title.name.text : member.content.text))
}
