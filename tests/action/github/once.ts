const made = new Map<string, unknown>()

/** Makes what is the same for good once in a repository: what commits are and how they differ never changes. */
export function once<Value>(key: [kind: string, folder: string, ...commits: string[]], make: () => Value): Value {
  const name = key.join(' ')
  if (!made.has(name)) made.set(name, make())
  return made.get(name) as Value
}
