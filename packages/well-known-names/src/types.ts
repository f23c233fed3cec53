/** What bears a name. */
export type NameKind = 'company' | 'product' | 'technology'

/** A name as its owner writes it. */
export type WellKnownName = {
  name: string
  kind: NameKind
  /** The owner's own site, where the spelling can be read: a host, or a host with the start of a path. */
  source: string
  /** Spellings that are wrong although more than the case of letters differs; compared letter by letter. */
  variants: readonly string[]
  /** Further hosts, or hosts with the start of a path, where only the owner publishes. */
  hosts: readonly string[]
  /** The letters are also an everyday word, or another thing's name: never wrong by case alone. */
  isEveryday: boolean
}

/** What a row may add to name and source. */
export type Details = {variants?: readonly string[]; hosts?: readonly string[]; isEveryday?: boolean}

/** One line of the tables: the name, where its owner writes it, what else is known. */
export type Row = readonly [name: string, source: string, details?: Details]

/** The detail of a name whose letters also mean something else. */
export const everyday: Details = {isEveryday: true}
