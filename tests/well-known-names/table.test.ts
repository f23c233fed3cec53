import {describe, expect, it} from 'vitest'
import {lookup, wellKnownNames} from 'well-known-names'

describe('wellKnownNames', () => {
  it('holds several hundred names, each once', () => {
    const folded = wellKnownNames.map(({name}) => name.toLowerCase())
    expect(wellKnownNames.length).toBeGreaterThan(400)
    expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([])
  })

  it('names a source for each, a host or a host with a path', () => {
    for (const {source} of wellKnownNames) expect(source).toMatch(/^[a-z\d-]+(\.[a-z\d-]+)+(\/[\w/-]+)?$/i)
  })

  it('has no variant that is right, or a mere change of case, or two names', () => {
    const right = new Set(wellKnownNames.map(({name}) => name))
    const variants = wellKnownNames.flatMap(({variants}) => variants)
    expect(variants.filter((variant) => right.has(variant))).toEqual([])
    expect(variants.length).toBe(new Set(variants).size)
    for (const {name, variants} of wellKnownNames.filter(({name}) => !name.includes(' ')))
      for (const variant of variants) expect(variant.toLowerCase()).not.toBe(name.toLowerCase())
  })

  it('gives each host to one company', () => {
    const hosts = wellKnownNames.filter(({kind}) => kind === 'company').flatMap(({source, hosts}) => [source, ...hosts])
    expect(hosts.length).toBe(new Set(hosts.map((host) => host.toLowerCase())).size)
  })
})

describe('lookup', () => {
  it.each([
    ['GitHub', 'GitHub'],
    ['github', 'GitHub'],
    ['Linkedin', 'LinkedIn'],
    ['Digital Ocean', 'DigitalOcean'],
    ['new-york times', undefined],
    ['NodeJS', 'Node.js'],
    ['Conde Nast', 'Condé Nast'],
    ['bol.com', 'bol.com'],
    ['', undefined],
    ['constructor', undefined]
  ])('knows what %j spells', (text, name) => {
    expect(lookup(text)?.name).toBe(name)
  })
})
