import type {CuratedList} from 'mdast-util-curated-list'

/** What a list agrees on, as a setting of a rule, with its evidence and in words for people who contribute. */
export type Statement = {
  rule: string
  option: string
  value: string
  /** It is as good as always so: what the rules would repair unasked, and may be set without finding anything else. */
  isFirm: boolean
  /** As in "418 of 485 nested items use tabs". */
  evidence: string
  /** As in "Indent what is nested by a tab." */
  sentence: string
}

/** Reads one convention of a list; nothing where the list does not agree. */
export type Learner = (list: CuratedList) => Statement | undefined
