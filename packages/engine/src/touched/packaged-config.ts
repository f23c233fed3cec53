/** The config that the text of a `package.json` holds, as JSON; nothing where there is none, or the text is no JSON. */
export function packagedConfig(text: string | undefined): string | undefined {
  // Most packages have no such key, and need not be parsed.
  if (!text?.includes('"listwright"')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return JSON.stringify(Object(value).listwright)
  } catch {
    return undefined
  }
}
