/**
 * Breaks what a GitHub runner would take for a command in a line of a log: `::name::` at its start, `##[name]` anywhere
 * (actions/runner ActionCommand.cs). A zero-width space is put into the mark, so that it still reads as it was.
 */
export function logText(text: string): string {
  return text
    .replaceAll('##[', '##\u200B[')
    .replaceAll(/^((?:[^\S\r\n\u2028\u2029]|[\u0085\u180E\u200B])*):(?=:)/gmu, '$1:\u200B')
}
