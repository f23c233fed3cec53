/** Brings titles to a form in which a heading and the item that names it are equal: letters, digits, `+` and `#`. */
export function titleForm(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim()
}

/** Brings anchors of different slug makers to one form: letters and digits only. */
export function anchorForm(anchor: string): string {
  return anchor
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^user-content-/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
