import type {Origin} from './generated-part.ts'

/** A tool that writes between comments of its own. */
export type KnownTool = Origin & {isContents: boolean}

/**
 * Tools by the names in their comments, which do not all say that they generate.
 *
 * From their readmes: thlorenz/doctoc, jonschlinkert/markdown-toc and ekalinin/github-markdown-toc (which name no tool in
 * their marks), naokazuterada/MarkdownTOC, mktoc, DavidWells/markdown-magic (both of its marks), all-contributors/cli,
 * gautamkrishnar/blog-post-workflow, akhilmhdh/contributors-readme-action.
 */
const tools: Array<[RegExp, KnownTool]> = [
  [/^doctoc$/, {tool: 'doctoc', isContents: true}],
  [/^(?:toc|ts|table-of-contents)$/, {isContents: true}],
  [/^markdowntoc$/, {tool: 'MarkdownTOC', isContents: true}],
  [/^mktoc$/, {tool: 'mktoc', isContents: true}],
  [/^(?:auto-generated-content|doc-gen)$/, {tool: 'markdown-magic', isContents: false}],
  [/^all-contributors-[a-z-]+$/, {tool: 'all-contributors', source: '.all-contributorsrc', isContents: false}],
  [/^blog-post-list$/, {tool: 'blog-post-workflow', isContents: false}],
  [/^readme: ?(?:contributors|collaborators|bots)$/, {tool: 'contributors-readme-action', isContents: false}]
]

/** Finds the tool whose marks have a name, in lower case. */
export function knownTool(name: string): KnownTool | undefined {
  return tools.find(([pattern]) => pattern.test(name))?.[1]
}
