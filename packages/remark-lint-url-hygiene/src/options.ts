/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /** Report parameters that only follow readers. Default: `true`. */
  tracking: boolean
  /** Report URLs that go through a shortener. Default: `true`. */
  shorteners: boolean
  /** Report redirectors, AMP viewers and mobile hosts. Default: `true`. */
  wrappers: boolean
  /** Report the playlist on a URL of a single video. Default: `true`. */
  playlists: boolean
  /**
   * Where to expect `https`: `learn` from hosts that the list has under `https` too, `always` or `ignore`. Default:
   * `'learn'`.
   */
  https: 'learn' | 'always' | 'ignore'
  /** Report URLs with slips of the pen. Default: `true`. */
  malformed: boolean
  /** Hosts and parameter names that are left alone. Default: `[]`. */
  allow: string[]
}
