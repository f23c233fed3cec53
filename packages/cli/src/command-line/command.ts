/** What can be typed behind `listwright`; `lint` is what is done without any. */
export type Command = (typeof commands)[number]

/** All commands. */
export const commands = ['lint', 'explain', 'init', 'stats', 'help'] as const

/** The command that was typed. */
export function commandOf([first]: string[]): Command {
  return commands.find((command) => command === first && command !== 'lint') ?? 'lint'
}
