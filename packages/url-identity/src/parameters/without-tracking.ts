import {trackingParameters} from './tracking.ts'

/** The same URL less the parameters that only follow readers; every other byte stays. */
export function withoutTracking(href: string): string {
  let kept = ''
  let end = 0
  for (const parameter of trackingParameters(href)) {
    kept += href.slice(end, parameter.start)
    end = parameter.end
  }
  return kept + href.slice(end)
}
