/** Milliseconds that the parts of a run take. */
export type Timing = {
  /** Ends a part, which began where the last one ended; the first begins with the process. */
  lap: (part: string) => void
  /** Says all parts on one line. */
  told: () => string
}

/** Starts to measure. */
export function timing(): Timing {
  const laps: string[] = []
  let last = 0
  return {
    lap(part) {
      const now = performance.now()
      laps.push(`${part} ${Math.round(now - last)}`)
      last = now
    },
    told: () => `Took ${Math.round(last)} ms: ${laps.join(', ')}`
  }
}
