import {type JsonObject, listOf, objectOf, shaOf, textOf} from '../json.ts'
import type {Client} from './client.ts'

/** A file that differs between two commits, as the API lists it. */
export type ChangedFile = {
  path: string
  /** Its name before it was renamed. */
  previous?: string
  /** The hunks; absent for large and binary files. */
  patch?: string
}

/** What the Action reads of a repository through the API. */
export type Repository = {
  client: Client
  /** `/repos/{owner}/{repo}` */
  path: string
  owner: string
  name: string
}

/** The commits that a pull request has right now, and the branch that it is to be merged into. */
export async function pullCommits(
  {client, path}: Repository,
  number: number
): Promise<{base: string; branch: string; head: string}> {
  const pull = objectOf(await client.get(`${path}/pulls/${number}`), 'the pull request')
  const branch = textOf(objectOf(pull.base, 'base').ref, 'base.ref')
  return {base: shaIn(pull.base, 'base.sha'), branch, head: shaIn(pull.head, 'head.sha')}
}

/** All files of a pull request; GitHub lists 3000 at most. */
export async function pullFiles({client, path}: Repository, number: number): Promise<ChangedFile[]> {
  return (await client.pages(`${path}/pulls/${number}/files`)).map(changedFile)
}

/**
 * The commit that two commits have in common, and the files that differ between it and the second one; GitHub lists 300
 * at most.
 */
export async function comparisonOf(
  {client, path}: Repository,
  base: string,
  head: string
): Promise<{mergeBase: string; files: ChangedFile[]}> {
  const answer = objectOf(await client.get(`${path}/compare/${base}...${head}?per_page=1`), 'the comparison')
  const files = answer.files === undefined ? [] : listOf(answer.files, 'files')
  return {mergeBase: shaIn(answer.merge_base_commit, 'merge_base_commit.sha'), files: files.map(changedFile)}
}

function changedFile(value: unknown): ChangedFile {
  const {filename, previous_filename: previous, patch} = objectOf(value, 'a changed file')
  return {
    path: textOf(filename, 'filename'),
    ...(typeof previous === 'string' && {previous}),
    ...(typeof patch === 'string' && {patch})
  }
}

/** All entries of a commit's tree, and whether GitHub left some out. */
export async function treeOf(
  {client, path}: Repository,
  commit: string
): Promise<{entries: JsonObject[]; isTruncated: boolean}> {
  const {tree, truncated} = objectOf(await client.get(`${path}/git/trees/${commit}?recursive=1`), 'the tree')
  return {entries: listOf(tree, 'tree').map((one) => objectOf(one, 'tree')), isTruncated: truncated === true}
}

/** The content of a file by the name of its blob. */
export async function blobOf({client, path}: Repository, sha: string): Promise<Uint8Array> {
  const {content, encoding} = objectOf(await client.get(`${path}/git/blobs/${sha}`), 'the blob')
  const text = textOf(content, 'content')
  return Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8')
}

function shaIn(value: unknown, name: string): string {
  return shaOf(objectOf(value, name).sha, name)
}
