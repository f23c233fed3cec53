import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The licences of the packages that a bundle holds, as one comment; each text once, with the packages that it is for.
 *
 * @param {string} root of the repository
 * @param {string[]} inputs paths of the bundled modules, relative to the root
 */
export function licenceComment(root, inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined))
  const packagesOf = new Map()
  for (const folder of [...folders].sort()) {
    const {name, version, license, licenses} = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const named = license ?? licenses?.map(({type}) => type).join(', ')
    const text = licenceText(join(root, folder)) ?? (named && `License: ${named}`)
    if (!text) throw new Error(`Unexpected package \`${name}\` without licence`)
    packagesOf.set(text, [...(packagesOf.get(text) ?? []), `${name} ${version}`])
  }
  const parts = [...packagesOf].map(([text, names]) => `${names.join(', ')}\n\n${text}`)
  const comment = parts.join('\n\n---\n\n').replaceAll('*/', '*\\/')
  return `/*! Licences of the packages in this file.\n\n${comment}\n*/\n`
}

function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
}

function licenceText(folder) {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.|$)/i.test(file))
  return name && readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim()
}
