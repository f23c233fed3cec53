/**
 * The part of a report's finding that is judged.
 *
 * @typedef {{start: {line: number}, end: {line: number}}} Place
 * @typedef {{rule: string, message: string, place: Place, places?: Place[]}} Finding
 */

/**
 * The rules that may speak of a defect of a class.
 *
 * @type {Record<string, string[]>}
 */
const rulesOf = {
  duplicate: ['duplicate-urls'],
  attribution: ['company-suffix', 'proper-names', 'entry-title', 'entry-description'],
  title: ['entry-title', 'proper-names'],
  description: ['entry-description', 'proper-names', 'entry-shape'],
  whitespace: ['list-layout', 'entry-title', 'entry-shape', 'entry-description'],
  format: ['entry-shape', 'entry-title', 'entry-description'],
  order: ['entry-order', 'section-order'],
  toc: ['table-of-contents', 'dead-anchors'],
  url: ['url-hygiene']
}

/** A range that is longer says where to look, not which line is wrong. */
const mostLines = 3

/**
 * Tells whether a finding speaks of a line, at any of its places.
 *
 * @param {Finding} finding
 * @param {number} line
 */
function speaksOf({place, places = [place]}, line) {
  return places.some(({start, end}) => start.line <= line && line <= Math.min(end.line, start.line + mostLines - 1))
}

/**
 * The findings that catch a defect: of its class, and of its line.
 *
 * @template {Finding} Found
 * @param {Found[]} findings
 * @param {{class: string, line: number}} defect
 */
export function catching(findings, defect) {
  return findings.filter(({rule}) => rulesOf[defect.class]?.includes(rule)).filter((one) => speaksOf(one, defect.line))
}

/**
 * The findings on the lines of a clean commit.
 *
 * @template {Finding} Found
 * @param {Found[]} findings
 * @param {{lines: Array<{line: number}>}} clean
 */
export function noiseOn(findings, {lines}) {
  return findings.filter((one) => lines.some(({line}) => speaksOf(one, line)))
}

/**
 * Tells whether a reader sees a finding beside a line that the commit added: where its first place starts.
 *
 * @param {Finding} finding
 * @param {Set<number>} added
 */
export function isOnAdded({place}, added) {
  return added.has(place.start.line)
}
