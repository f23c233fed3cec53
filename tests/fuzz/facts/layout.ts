import type {Page} from '../page/page.ts'
import {isCode} from '../page/tokens.ts'
import type {Fact} from './fact.ts'

/** Repairs of layout alone leave the page as it is, white space aside. */
export const layout: Fact = ({named, before, after}) => {
  if (named.length === 0 || named.some(({rule}) => rule !== 'list-layout')) return []
  const [old, now] = [shapeOf(before), shapeOf(after)]
  const place = old.findIndex((line, index) => line !== now[index])
  if (place !== -1) return [`page differs: ${old[place]} became ${now[place] ?? 'nothing'}`]
  if (old.length < now.length) return [`page has more: ${now[old.length]}`]
  return codeOf(before) === codeOf(after) ? [] : ['white space of code differs']
}

const blockTag =
  /\s*(<\/?(?:ul|ol|li|p|h[1-6]|blockquote|pre|table|thead|tbody|tr|td|th|hr|div|section|details|summary|br)\b[^>]*>)\s*/g

/** The HTML in lines, one a block tag or the text between two. */
function shapeOf({html}: Page): string[] {
  const lines = html
    .replace(/\s+(?=<\/code>)/g, '')
    .replace(blockTag, '\0$1\0')
    .split('\0')
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
}

function codeOf({blocks}: Page): string {
  return JSON.stringify(blocks.flatMap(({tokens}) => tokens.filter(isCode)))
}
