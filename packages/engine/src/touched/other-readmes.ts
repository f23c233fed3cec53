import {posix} from 'node:path'
import {naming} from './naming.ts'

/** What GitHub takes for a readme: of its name, in one of the forms that it renders (github/markup). */
const readme =
  /^readme(?:\.(?:markdown|mdown|mkdn|md|textile|rdoc|org|creole|mediawiki|wiki|rst|asciidoc|adoc|asc|pod|txt))?$/i

/**
 * Says that a change adds a readme which people see in place of a list: beside it, or in `.github`, which comes before
 * the root (GitHub Docs, "About READMEs").
 *
 * @param lists paths of the lists that the base had.
 * @param added paths of the files that the change adds.
 */
export function otherReadmes(lists: string[], added: string[]): string[] {
  const known = lists.filter((path) => readme.test(posix.basename(path)))
  const names = added.filter((path) => readme.test(posix.basename(path)))
  return known.flatMap((list) => {
    const folder = posix.dirname(list)
    const rivals = names.filter((path) => {
      const where = posix.dirname(path)
      return where === folder || (folder === '.' && where === '.github')
    })
    return naming(rivals, (some) => `The change adds ${some}: GitHub may show that in place of the list \`${list}\``)
  })
}
