import type {TestRepository} from '../repository.ts'

/** Owner and name of the repository that every test is about, and its number. */
export const base = {owner: 'lamps', name: 'list', fullName: 'lamps/list', id: 186853002} as const

/** A pull request. */
export type FakePull = {
  number: number
  title: string
  /** Commits. */
  base: string
  head: string
  /** Branches. */
  baseRef: string
  headRef: string
  /** Another than the base's for forks; nothing when the fork was deleted. */
  headRepository: string | null
  author: string
  isOpen: boolean
}

/** A comment; `isOurs` when the token wrote it. */
export type FakeComment = {id: number; body: string; isOurs: boolean}

/** A side of a diff: before or after. */
export type Side = 'LEFT' | 'RIGHT'

/** A thread of a review, with its first comment. */
export type FakeThread = FakeComment & {
  path: string
  line: number
  /** The line itself for comments on one line. */
  start: number
  side: Side
  startSide: Side
  commit: string
  isResolved: boolean
}

/** What the fake API knows. */
export type ApiState = {
  repository: TestRepository
  /** The pull request that the run is about; its head may move during a run. */
  pull: FakePull
  /** Others of the same repository. */
  otherPulls: FakePull[]
  threads: FakeThread[]
  comments: FakeComment[]
  /** Refuses to be written to with 403, as for forks. */
  isReadOnly: boolean
  /** Lets threads be resolved; GitHub wants `contents: write` for it. */
  canResolve: boolean
  /** Leaves the patches out, as for large files. */
  isPatchless: boolean
}

/** A pull request of a branch `feature` of the repository itself. */
export const usualPull: FakePull = {
  number: 7,
  title: 'Add a lamp',
  base: '',
  head: '',
  baseRef: 'main',
  headRef: 'feature',
  headRepository: base.fullName,
  author: 'wick',
  isOpen: true
}

/** All pull requests, the older first. */
export function pullsIn({pull, otherPulls}: ApiState): FakePull[] {
  return [pull, ...otherPulls].sort((one, other) => one.number - other.number)
}
