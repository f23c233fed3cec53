import {commitAt} from '../github/compared.ts'
import type {TestRepository} from '../repository.ts'

/** A commit as events show it. */
export function commitOf(repository: TestRepository, name: string): object {
  const {sha, tree, message, author, committer} = commitAt(repository, name)
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: author.date,
    author: {name: author.name, email: author.email},
    committer: {name: committer.name, email: committer.email}
  }
}
