/** The fields of a file in a commit; one alias a file. */
function files(count: number): string {
  return Array.from({length: count}, (_, index) => `f${index}: file(path: $p${index}) { object { ...text } }`).join(' ')
}

/**
 * Asks for open pull requests into a branch, the newest first, with files as they would be after the merge.
 *
 * GitHub makes that merge to tell whether there are conflicts (GraphQL, `potentialMergeCommit`), so it holds what a pull
 * request adds to the branch as it is now, however old its own commits are.
 *
 * @param count of files; they are the variables `p0`, `p1`, …
 */
export function openPullsQuery(count: number): string {
  const paths = Array.from({length: count}, (_, index) => `$p${index}: String!`).join(', ')
  return `query($owner: String!, $name: String!, $branch: String!, $ref: String!, $after: String, ${paths}) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { ... on Commit { ${files(count)} } } }
    pullRequests(
      states: OPEN, baseRefName: $branch, first: 10, after: $after, orderBy: {field: CREATED_AT, direction: DESC}
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { number url potentialMergeCommit { ${files(count)} } }
    }
  }
}
fragment text on Blob { text isTruncated }`
}
