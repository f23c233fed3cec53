import {setImmediate} from 'node:timers/promises'

/** Signals that end a process and that it may put off. */
const ends: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Does something that must not be left half done. A signal that would end the process meanwhile ends it right
 * afterwards; one that the process listens for anyway is left to it.
 */
export async function uninterrupted<Result>(action: () => Result): Promise<Result> {
  const held = ends.filter((signal) => process.listenerCount(signal) === 0)
  let came: NodeJS.Signals | undefined
  const hold = (signal: NodeJS.Signals): void => {
    came ??= signal
  }
  for (const signal of held) process.on(signal, hold)
  try {
    return action()
  } finally {
    // What came is told when the event loop asks for events, which lies between two rounds for certain.
    await setImmediate()
    await setImmediate()
    for (const signal of held) process.off(signal, hold)
    if (came !== undefined) process.kill(process.pid, came)
  }
}
