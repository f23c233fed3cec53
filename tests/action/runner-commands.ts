/** A command as the runner understands it. */
export type RunnerCommand = {name: string; properties: Record<string, string>; data: string}

/** Commands that the runner knows (actions/runner, ActionCommandManager and its extensions). */
const known = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' '
  )
)

/** Reads the commands of a log: a port of actions/runner ActionCommand.cs, second syntax before the first. */
export function runnerCommands(log: string): RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => second(line) ?? first(line) ?? [])
}

/** `::name key=value,key=value::data` at the start of a line. */
function second(line: string): RunnerCommand | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  return end < 0 ? undefined : commandOf(text.slice(2, end), ',', text.slice(end + 2), decodedProperty, decoded)
}

/** `##[name key=value;key=value]data` anywhere in a line. */
function first(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  const plain = (text: string): string => text
  return end < 0 ? undefined : commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), plain, plain)
}

function commandOf(
  head: string,
  separator: string,
  data: string,
  propertyOf: (text: string) => string,
  dataOf: (text: string) => string
): RunnerCommand | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!known.has(name)) return undefined
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator)
  const properties = pairs.flatMap((pair) => {
    const [key, ...value] = pair.split('=')
    return key && value.length > 0 ? [[key, propertyOf(value.join('='))]] : []
  })
  return {name, properties: Object.fromEntries(properties), data: dataOf(data)}
}

function decoded(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function decodedProperty(text: string): string {
  return decoded(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
