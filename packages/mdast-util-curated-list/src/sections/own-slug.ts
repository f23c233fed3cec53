import {slug} from 'github-slugger'
import type {Section} from '../types.ts'

/** Tells whether a section has the slug of its title, so that it keeps it wherever it stands: no number parts it from another. */
export function hasOwnSlug(section: Section): boolean {
  return section.slug === slug(section.title)
}
