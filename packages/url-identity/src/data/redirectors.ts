/**
 * Pages that do nothing but lead to the URL in one of their parameters (`''`: the whole query), from what the sites
 * themselves put around outgoing links.
 */
export const redirectors: ReadonlyArray<{hosts: RegExp; path: RegExp; parameter: string}> = [
  {hosts: /^google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/url$/, parameter: 'url'},
  {hosts: /^google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/url$/, parameter: 'q'},
  {hosts: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameter: 'u'},
  {hosts: /^l\.instagram\.com$/, path: /^\/?$/, parameter: 'u'},
  {hosts: /^youtube\.com$/, path: /^\/redirect$/, parameter: 'q'},
  {hosts: /^out\.reddit\.com$/, path: /^\//, parameter: 'url'},
  {hosts: /^t\.umblr\.com$/, path: /^\/redirect$/, parameter: 'z'},
  {hosts: /^linkedin\.com$/, path: /^\/(?:safety\/go|redir\/redirect)$/, parameter: 'url'},
  {hosts: /^slack-redir\.net$/, path: /^\/link$/, parameter: 'url'},
  {hosts: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, parameter: 'url'},
  {hosts: /^link\.zhihu\.com$/, path: /^\/?$/, parameter: 'target'},
  {hosts: /^link\.juejin\.(?:cn|im)$/, path: /^\/?$/, parameter: 'target'},
  {hosts: /^getpocket\.com$/, path: /^\/redirect$/, parameter: 'url'},
  {hosts: /^vk\.com$/, path: /^\/away\.php$/, parameter: 'to'},
  {hosts: /^(?:href\.li|anonym\.to|nullrefer\.com|dereferer\.org)$/, path: /^\/?$/, parameter: ''}
]
