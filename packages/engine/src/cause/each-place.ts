import type {CausePlace, Finding} from '../types.ts'

/** Takes a cause apart again: a finding for each of its places, with the message and the repair of that place. */
export function eachPlace(finding: Finding): Finding[] {
  return finding.places === undefined ? [finding] : finding.places.map((place) => at(finding, place))
}

function at(finding: Finding, {start, end, message, ...own}: CausePlace): Finding {
  const {repair, actual, expected, suggest, fix, places: _, count: __, ...rest} = finding
  return {
    ...rest,
    ...(own.fix === undefined ? shared(finding, start.offset) : {...own, fix: own.fix}),
    place: {start, end},
    message: message ?? finding.message
  }
}

/** The repair of the first place, which others have as well; but for its range, which is of that place alone. */
function shared({place, repair, actual, expected, suggest}: Finding, offset: number): Pick<Finding, 'fix'> {
  return {
    ...(repair !== undefined && place.start.offset === offset && {repair}),
    ...(actual !== undefined && {actual}),
    ...(expected !== undefined && {expected}),
    ...(suggest !== undefined && {suggest}),
    fix: expected !== undefined ? 'safe' : suggest !== undefined ? 'suggest' : null
  }
}
