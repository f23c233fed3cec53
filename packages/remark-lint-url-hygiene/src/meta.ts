import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'url-hygiene',
  summary: 'URLs that carry more than the page: trackers, shorteners, wrappers, mobile hosts, `http`, slips of the pen',
  why: 'A clean URL shows where it leads, outlives the campaign and the service it came through, and follows nobody.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      tracking: {description: 'Report parameters that only follow readers.', type: 'boolean', default: true},
      shorteners: {description: 'Report URLs that go through a shortener.', type: 'boolean', default: true},
      wrappers: {description: 'Report redirectors, AMP viewers and mobile hosts.', type: 'boolean', default: true},
      playlists: {
        description: 'Report the playlist on a URL of a single video.',
        type: 'boolean',
        default: true
      },
      https: {
        description:
          'Where to expect `https`: `learn` from hosts that the list has under `https` too, `always` or `ignore`.',
        enum: ['learn', 'always', 'ignore'],
        default: 'learn'
      },
      malformed: {description: 'Report URLs with slips of the pen.', type: 'boolean', default: true},
      allow: {
        description: 'Hosts and parameter names that are left alone.',
        type: 'array',
        items: {type: 'string'},
        default: []
      }
    },
    additionalProperties: false
  },
  related: []
}
