/** Puts a text into a code span of a message; one that has backticks itself is fenced by two (CommonMark, section 6.1). */
export function quoted(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
