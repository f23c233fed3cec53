import {RefusedQuery} from './refused-query.ts'

/** What a list in pages is asked with. */
export type PageArguments = {first?: number; after?: string; last?: number; before?: string}

/** Most nodes of a page (GraphQL, "Rate limits and node limits"). */
const mostNodes = 100

/**
 * Gives a page of a list as GitHub does.
 *
 * @throws {RefusedQuery} when it is asked for too much at once, or for no number of nodes.
 */
export function connection<Node>(name: string, all: Node[], {first, after, last, before}: PageArguments): object {
  if (last !== undefined || before !== undefined) throw new Error('The fake has no pages from the end')
  if (first === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw new RefusedQuery('MISSING_PAGINATION_BOUNDARIES', message)
  }
  if (first < 0 || first > mostNodes) {
    const message = `Requesting ${first} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`
    throw new RefusedQuery('EXCESSIVE_PAGINATION', message)
  }
  const start = after == null ? 0 : placeOf(after)
  const nodes = all.slice(start, start + first)
  const end = start + nodes.length
  return {
    totalCount: all.length,
    nodes,
    edges: nodes.map((node, index) => ({node, cursor: cursorOf(start + index + 1)})),
    pageInfo: {
      hasNextPage: end < all.length,
      endCursor: nodes.length > 0 ? cursorOf(end) : null,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? cursorOf(start + 1) : null
    }
  }
}

function cursorOf(place: number): string {
  return Buffer.from(`cursor:v2:${place}`).toString('base64')
}

function placeOf(cursor: string): number {
  const [, place] = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? []
  if (place === undefined) {
    throw new RefusedQuery('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`)
  }
  return Number(place)
}
