/**
 * Parameters that follow readers and never choose a page, lower case, with who sets them.
 *
 * Sources: the vendors' documentation named in each line; cross-read with the public lists of Firefox
 * (query-stripping), Brave (query-filter) and ClearURLs. A name that some site uses for content is not here.
 */
export const trackers: ReadonlyMap<string, string> = new Map([
  ...from('Google Ads', 'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid'),
  ...from('Google Analytics', '_ga _gl'),
  ...from('Facebook', 'fbclid fb_action_ids fb_action_types fb_source fb_ref'),
  ...from('Microsoft Advertising', 'msclkid wt.mc_id wt_mc_id'),
  ...from('Yandex', 'yclid ysclid _openstat'),
  ...from('Instagram', 'igshid igsh'),
  ...from('other advertisers', 'twclid ttclid li_fat_id epik irclickid irgwc zanpid rb_clickid ef_id s_kwcid'),
  ...from('Rakuten', 'ranmid raneaid ransiteid lsnpubid'),
  ...from('Post Affiliate Pro', 'a_aid a_bid'),
  ...from('Mailchimp', 'mc_cid mc_eid'),
  ...from('Marketo', 'mkt_tok'),
  ...from('HubSpot', '_hsenc _hsmi __hssc __hstc __hsfp hsctatracking'),
  ...from('Drip', '__s'),
  ...from('Eloqua', 'elqtrackid elqtrack elqaid elqat elqcampaignid'),
  ...from('mail campaigns', 'vero_id vero_conv oly_anon_id oly_enc_id wickedid _bta_tid _bta_c dm_i ck_subscriber_id'),
  ...from('Adobe Analytics', 's_cid intcmp int_cmp'),
  ...from('AT Internet', 'xtor at_campaign at_medium'),
  ...from('Webtrekk', 'wt_mc wt_zmc'),
  ...from('Matomo', 'pk_campaign pk_kwd pk_keyword pk_medium pk_source pk_content pk_cid'),
  ...from('Piwik', 'piwik_campaign piwik_kwd piwik_keyword'),
  ...from('Comscore', 'ns_campaign ns_mchannel ns_source ns_linkname ns_fee'),
  ...from('Greenhouse', 'gh_src'),
  ...from('Lever', 'lever-source lever-source[]'),
  ...from('Yahoo', 'guccounter guce_referrer guce_referrer_sig'),
  ...from('Alibaba', 'spm_id_from'),
  ...from('the session of a server', 'jsessionid phpsessid cfid cftoken')
])

/** Beginnings of such names. `utm_`: Google Analytics, "Campaigns and traffic sources". */
export const trackerPrefixes: ReadonlyArray<readonly [prefix: string, source: string]> = [
  ['utm_', 'Google Analytics'],
  ['mtm_', 'Matomo'],
  ['matomo_', 'Matomo'],
  ['hsa_', 'HubSpot Ads'],
  ['itm_', 'internal campaigns'],
  ['pf_rd_', 'Amazon'],
  ['pd_rd_', 'Amazon'],
  ['aspsessionid', 'the session of a server']
]

/** Parameters that follow readers on some hosts and may be content on others; `paths` narrows them further. */
export const hostTrackers: ReadonlyArray<{hosts: RegExp; paths?: RegExp; names: ReadonlySet<string>; source: string}> =
  [
    on('YouTube', /^(?:youtube\.com|youtu\.be)$/, 'feature ab_channel si pp app kw gclid'),
    on('Spotify', /^open\.spotify\.com$/, 'si'),
    on('Apple', /^(?:apps|podcasts|music|books)\.apple\.com$/, 'at ct pt itsct itscg'),
    on(
      'Amazon',
      /^amazon\.[a-z.]{2,6}$/,
      'tag ref ref_ linkcode linkid creative creativeasin camp ascsubtag subscriptionid qid sr dib dib_tag crid sprefix',
      /\/(?:dp|gp\/product|exec\/obidos)\//
    ),
    on('X', /^twitter\.com$/, 's t ref_src ref_url', /\/status(?:es)?\//),
    on('Reddit', /^reddit\.com$/, 'share_id rdt ref ref_source'),
    on('LinkedIn', /(?:^|\.)linkedin\.com$/, 'trk trackingid refid lipi lici trkinfo originalsubdomain rcm'),
    on('New York Times', /^nytimes\.com$/, 'smid ref _r referringsource'),
    on('The Guardian', /^theguardian\.com$/, 'cmp'),
    on('Wired', /^wired\.com$/, 'mbid'),
    on('Microsoft', /(?:^|\.)microsoft\.com$/, 'ocid'),
    on(
      'Amazon Web Services',
      /(?:^|\.)aws\.amazon\.com$/,
      'trk trkcampaign sc_campaign sc_channel sc_content sc_medium'
    ),
    on('Google Docs', /^(?:docs|drive)\.google\.com$/, 'usp'),
    on('Google Play', /^play\.google\.com$/, 'referrer pcampaignid'),
    on('SourceForge', /^sourceforge\.net$/, 'source'),
    on('SlideShare', /^slideshare\.net$/, 'qid from_search'),
    on('Stack Exchange', /(?:^|\.)(?:stackoverflow|stackexchange|superuser|serverfault|askubuntu)\.com$/, 'rq lq'),
    on('Bilibili', /^bilibili\.com$/, 'spm_id_from from_spmid vd_source share_source'),
    on('Alibaba', /(?:^|\.)(?:aliyun|alibabacloud|taobao|tmall|csdn)\.(?:com|net)$/, 'spm scm'),
    on('Product Hunt', /^producthunt\.com$/, 'ref'),
    on('Quora', /(?:^|\.)quora\.com$/, 'share srid ch oid'),
    on('Substack', /(?:^|\.)substack\.com$/, 'r publication_id post_id isfreemail triedredirect'),
    on('eBay', /^ebay\.[a-z.]{2,6}$/, 'mkevt mkcid mkrid campid'),
    on('O’Reilly', /(?:^|\.)oreilly\.com$/, 'cmp')
  ]

/** What `ref` and its kin carry when they name who sent the reader and nothing else. */
export const referrerNames: ReadonlySet<string> = new Set(
  `producthunt product-hunt hackernews hacker-news hackernoon hn twitter facebook linkedin reddit github google rss
  newsletter email mail slack discord telegram youtube medium devto dev.to betalist indiehackers alternativeto
  stackshare webdesignernews designernews tldr freecodecamp free-for-dev public-apis awesome`.split(/\s+/)
)

function from(source: string, names: string): Array<[name: string, source: string]> {
  return names.split(' ').map((name) => [name, source])
}

function on(source: string, hosts: RegExp, names: string, paths?: RegExp): (typeof hostTrackers)[number] {
  return {hosts, names: new Set(names.split(' ')), source, ...(paths && {paths})}
}
