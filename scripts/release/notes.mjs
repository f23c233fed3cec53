/**
 * Prints what the changelog says of a release.
 *
 *   node scripts/release/notes.mjs v1.2.3
 */
import {readFileSync} from 'node:fs'
import {sectionOf} from './changelog.mjs'

const [tag = ''] = process.argv.slice(2)
console.log(sectionOf(readFileSync('CHANGELOG.md', 'utf8'), tag.replace(/^v/, '')))
