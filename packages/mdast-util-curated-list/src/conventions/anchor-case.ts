import {anchorTarget} from '../anchors/anchor-target.ts'
import type {CuratedList} from '../types.ts'
import {agreement, type Convention} from './agreement.ts'

/**
 * Learns whether links to anchors keep the case of the anchor.
 *
 * GitHub's script finds `#Tools` where the heading's slug is `tools`; GitLab, npm and static sites do not. A list that
 * writes all its anchors with capitals has decided for GitHub alone, one that does so once has slipped.
 */
export function anchorCase(list: CuratedList): Convention<'exact' | 'case'> | undefined {
  return agreement(list.anchorLinks.map(({anchor}) => anchorTarget(list, anchor)?.match))
}
