/** A key that says what it says as a sentence would: `generated_by: build.py`, `do-not-edit: true`. */
const key = /^["']?((?:auto[_-]?)?generated(?:[_-](?:by|from|with|using))?|do[_-]not[_-]edit)["']?\s*[:=]\s*(.*)$/i

/** Reads the comments of front matter, YAML or TOML, and the keys that speak of generating, as sentences. */
export function frontMatterTexts(source: string): string[] {
  return source.split('\n').flatMap((line) => {
    const text = line.trim()
    if (text.startsWith('#')) return text.replace(/^#+\s*/, '')
    const [, name = '', value = ''] = key.exec(text) ?? []
    return name === '' ? [] : sentenceOf(name.replace(/[_-]/g, ' '), value.replace(/^["']|["']$/g, ''))
  })
}

function sentenceOf(name: string, value: string): string[] {
  if (/ (?:by|from|with|using)$/i.test(name)) return value === '' ? [] : [`${name} ${value}`]
  return /^(?:true|yes|on)$/i.test(value) ? [name] : []
}
