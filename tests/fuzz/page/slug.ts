/** Gives headings the names that GitHub gives them: `github/html-pipeline`, `toc_filter.rb`; equal ones are numbered. */
export function slugger(): (title: string) => string {
  const given = new Map<string, number>()
  return (title) => {
    const base = title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    let slug = base
    while (given.has(slug)) {
      const times = (given.get(base) ?? 0) + 1
      given.set(base, times)
      slug = `${base}-${times}`
    }
    given.set(slug, 0)
    return slug
  }
}
