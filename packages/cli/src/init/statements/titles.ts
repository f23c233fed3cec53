import {type Convention, holds, isCertain, learnCompanySuffix, learnTitleMark} from 'mdast-util-curated-list'
import {everywhere} from '../everywhere.ts'
import type {Learner, Statement} from '../statement.ts'

const rule = 'entry-title'

/** Titles that end in a company; which ones have to is for the rule to learn. */
export const company: Learner = (list) => {
  const found = learnCompanySuffix(list)
  if (!holds(found) || !found.value) return undefined
  return {
    rule: 'company-suffix',
    option: 'suffix',
    value: 'learn',
    isFirm: isCertain(found),
    evidence: `${found.support} of ${found.of} titles end in the company`,
    sentence: 'End the title of what a company tells in ` at Company`.'
  }
}

/** How titles count parts. */
export const parts: Learner = ({conventions}) =>
  stated(everywhere(conventions.partsForm), (value) => ({
    option: 'parts',
    value,
    habit: `titles that count parts say \`${value}\``,
    sentence: `Count parts as \`${value}\`.`
  }))

/** The apostrophe of titles. */
export const apostrophe: Learner = (list) =>
  stated(learnTitleMark(list, 'apostrophe'), (mark) => ({
    option: 'apostrophe',
    value: mark === "'" ? 'straight' : 'curly',
    habit: `titles with an apostrophe write \`${mark}\``,
    sentence: `Write apostrophes in titles as \`${mark}\`.`
  }))

/** The quotation marks of titles. */
export const quotes: Learner = (list) =>
  stated(learnTitleMark(list, 'quotes'), (mark) => ({
    option: 'quotes',
    value: mark === '"' ? 'straight' : 'curly',
    habit: `titles with quotation marks write \`${mark === '"' ? '" "' : mark}\``,
    sentence: `Write quotation marks in titles as \`${mark === '"' ? '" "' : mark}\`.`
  }))

/** The dash of titles. */
export const dash: Learner = (list) =>
  stated(learnTitleMark(list, 'dash'), (mark) => ({
    option: 'dash',
    value: mark,
    habit: `titles with a dash between words write \`${mark}\``,
    sentence: `Write dashes between the words of a title as \`${mark}\`.`
  }))

/** Title case. */
export const titleCase: Learner = ({conventions}) => {
  const found = everywhere(conventions.titleCase)
  if (found?.value !== 'title') return undefined
  return stated(found, () => ({
    option: 'case',
    value: 'title',
    habit: 'titles capitalise their major words',
    sentence: 'Capitalise the Major Words of a title.'
  }))
}

type Words = Omit<Statement, 'rule' | 'evidence' | 'isFirm'> & {habit: string}

function stated(found: Convention<string> | undefined, say: (value: string) => Words): Statement | undefined {
  if (!holds(found)) return undefined
  const {habit, ...words} = say(found.value)
  return {rule, ...words, isFirm: isCertain(found), evidence: `${found.support} of ${found.of} ${habit}`}
}
