import {isSign} from '../links/link-role.ts'
import type {EntryLink} from '../types.ts'

/**
 * Labels that say how to get somewhere and not what is there, so that the words before them are the title.
 *
 * Seen in public lists of papers, talks and APIs; words of other languages are those of GitHub's most used ones.
 */
const generic = new Set(
  `abstract abs alink app archive archived arxiv article audio blog book bib bibtex click click-here code course
  demo dataset docs documentation doc doi download details epub external-link free github github-repo gitlab go
  here home homepage home-page html info information learn-more link link-1 link-2 links live-demo mirror more more-info
  mp3 mp4 notes official official-site official-website online open page paper pdf post poster preprint preview
  presentation project project-page ps publication read read-more repo repository review see see-more site slide slides
  source source-code summary talk text this url url-1 video videos view visit visit-site watch watch-now web web-page
  web-site webpage website website-link wiki youtube
  aqui aquí hier ici lien enlace liga lenke länk verweis seite webseite sito qui site-officiel télécharger
  ссылка здесь сайт тут статья видео код книга
  链接 連結 官网 官網 网站 網站 地址 论文 論文 代码 代碼 视频 影片 下载 下載 主页 项目 这里 此处 文档 原文 译文 网址
  リンク こちら ここ サイト 公式 論文 スライド 動画 링크 여기 사이트 홈페이지 논문 코드 영상`.split(/\s+/)
)

/** A piece of something that the words before it name. */
const piece =
  /^(?:part|pt|vol|volume|episode|ep|chapter|lecture|lesson|week|day|teil|parte|partie|часть|第)?-?(?:\d{1,4}|[ivx]{1,5})-?[部章集期]?$/

/** Tells whether a label only says `pdf`, `link`, `here`, `Go!`, `Part 2` …. */
function isGenericLabel(label: string): boolean {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-')
  return generic.has(words) || piece.test(words)
}

/** Tells whether a link names nothing: a generic label, a sign, a bare address or the address's host. */
export function isGeneric(link: EntryLink): boolean {
  const {kind, label, url} = link
  return (
    kind === 'autolink' ||
    kind === 'literal' ||
    label === url ||
    isHostOf(label, url) ||
    isSign(link) ||
    isGenericLabel(label)
  )
}

function isHostOf(label: string, url: string): boolean {
  if (!label.includes('.') || /\s/.test(label)) return false
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  const name = label.toLowerCase()
  return host === name || host.endsWith(`.${name}`)
}
