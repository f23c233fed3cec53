import {companies} from './names/companies.ts'
import {companiesFromM} from './names/companies-m-to-z.ts'
import {dataSystems} from './names/data-systems.ts'
import {languages} from './names/languages.ts'
import {products} from './names/products.ts'
import {systems} from './names/systems.ts'
import type {NameKind, Row, WellKnownName} from './types.ts'

/** All well-known names, companies first; each as its owner writes it on the site that its row names. */
export const wellKnownNames: readonly WellKnownName[] = [
  ...rows('company', companies),
  ...rows('company', companiesFromM),
  ...rows('product', products),
  ...rows('technology', languages),
  ...rows('technology', dataSystems),
  ...rows('technology', systems)
]

function rows(kind: NameKind, table: readonly Row[]): WellKnownName[] {
  return table.map(([name, source, {variants = [], hosts = [], isEveryday = false} = {}]) => {
    return {name, kind, source, variants, hosts, isEveryday}
  })
}
