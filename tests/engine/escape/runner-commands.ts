/** A workflow command as a GitHub runner understood it. */
export type RunnerCommand = {name: string; properties: Record<string, string>; data: string}

/** Commands that the runner registers (actions/runner ActionCommandManager.cs and its extensions). */
const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
])

/** The commands in a log: a port of `TryParseV2`, then `TryParse`, of actions/runner ActionCommand.cs, line by line. */
export function commandsOf(log: string): RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => version2(line) ?? version1(line) ?? [])
}

/** `::name key=value,key=value::data` at the start of a line, white space aside. */
function version2(line: string): RunnerCommand | undefined {
  const message = line.trimStart()
  if (!message.startsWith('::')) return undefined
  const end = message.indexOf('::', 2)
  if (end < 0) return undefined
  const [name, properties] = nameAndProperties(message.slice(2, end), ',')
  if (!registered.has(name)) return undefined
  const decoded = Object.entries(properties).map(([key, value]) => [key, decode(value, true)])
  return {name, properties: Object.fromEntries(decoded), data: decode(message.slice(end + 2), false)}
}

/** `##[name key=value;]data` anywhere in a line. */
function version1(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const [name, properties] = nameAndProperties(line.slice(start + 3, end), ';')
  return registered.has(name) ? {name, properties, data: line.slice(end + 1)} : undefined
}

function nameAndProperties(text: string, separator: string): [string, Record<string, string>] {
  const space = text.indexOf(' ')
  if (space < 0) return [text, {}]
  const pairs = text
    .slice(space + 1)
    .trim()
    .split(separator)
    .map((pair) => pair.split(/=(.*)/s))
    .filter(([, value]) => value !== undefined)
  return [text.slice(0, space), Object.fromEntries(pairs)]
}

function decode(text: string, isProperty: boolean): string {
  const decoded = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const more = isProperty ? decoded.replaceAll('%3A', ':').replaceAll('%2C', ',') : decoded
  return more.replaceAll('%25', '%')
}
