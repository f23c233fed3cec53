type Json = Record<string, unknown>

/**
 * What is wrong with a SARIF log: the required properties and values of SARIF 2.1.0 for what we write (the section is
 * named), and what GitHub's code scanning asks for beyond that ("SARIF support for code scanning").
 */
export function sarifFaults(log: unknown): string[] {
  const faults: string[] = []
  const check = (holds: boolean, fault: string): void => void (holds || faults.push(fault))
  check(at(log, 'version') === '2.1.0', '3.13.2: version')
  const runs = all(log, 'runs')
  check(runs.length >= 1 && runs.length <= 20, 'GitHub: 1 to 20 runs')
  for (const run of runs) {
    const rules = all(run, 'tool', 'driver', 'rules')
    check(isText(at(run, 'tool', 'driver', 'name')), '3.19.8: name of the tool')
    check(at(run, 'columnKind') === 'utf16CodeUnits', '3.14.17: columnKind')
    check(new Set(rules.map((rule) => at(rule, 'id'))).size === rules.length, '3.49.3: each rule once')
    for (const rule of rules) ruleFaults(rule, check)
    for (const result of all(run, 'results')) resultFaults(result, rules, check)
    for (const invocation of all(run, 'invocations')) {
      check(typeof at(invocation, 'executionSuccessful') === 'boolean', '3.20.14: executionSuccessful')
      for (const note of all(invocation, 'toolExecutionNotifications')) {
        check(isText(at(note, 'message', 'text')), '3.58.4: message of a notification')
        for (const location of all(note, 'locations')) locationFaults(location, check)
      }
    }
  }
  return faults
}

type Check = (holds: boolean, fault: string) => void

function ruleFaults(rule: Json, check: Check): void {
  check(/^[^/\s]+$/.test(String(at(rule, 'id'))), '3.49.3: id without `/`')
  check(isText(at(rule, 'shortDescription', 'text')), 'GitHub: shortDescription')
  check(isText(at(rule, 'fullDescription', 'text')), 'GitHub: fullDescription')
  check(String(at(rule, 'fullDescription', 'text')).length <= 1024, 'GitHub: fullDescription of 1024 characters')
  check(isText(at(rule, 'help', 'text')), 'GitHub: help')
  check(URL.canParse(String(at(rule, 'helpUri'))), '3.49.12: helpUri')
  check(all(rule, 'properties', 'tags').length <= 20, 'GitHub: 20 tags')
}

function resultFaults(result: Json, rules: Json[], check: Check): void {
  const rule = rules[Number(at(result, 'ruleIndex'))]
  check(rule !== undefined && at(rule, 'id') === at(result, 'ruleId'), '3.27.6: ruleIndex names the rule')
  check(['none', 'note', 'warning', 'error'].includes(String(at(result, 'level'))), '3.27.10: level')
  check(typeof at(result, 'message', 'text') === 'string', '3.27.11: message')
  check(all(result, 'locations').length === 1, 'GitHub: one location')
  for (const location of all(result, 'locations')) locationFaults(location, check)
  const ids = all(result, 'relatedLocations').map((location) => at(location, 'id'))
  check(new Set(ids).size === ids.length, '3.28.2: ids of related locations')
  for (const location of all(result, 'relatedLocations')) locationFaults(location, check)
  const names = Object.keys(record(at(result, 'partialFingerprints')))
  check(names.includes('listwright/v1') && !names.includes('primaryLocationLineHash'), 'GitHub: own fingerprint')
  for (const change of all(result, 'fixes').flatMap((fix) => all(fix, 'artifactChanges'))) {
    check(isUri(at(change, 'artifactLocation', 'uri')), '3.56.2: artifactLocation of a fix')
    check(all(change, 'replacements').length > 0, '3.56.3: replacements')
    for (const replacement of all(change, 'replacements')) {
      regionFaults(at(replacement, 'deletedRegion'), check)
      check(typeof at(replacement, 'insertedContent', 'text') === 'string', '3.57.4: insertedContent')
    }
  }
}

function locationFaults(location: Json, check: Check): void {
  check(isUri(at(location, 'physicalLocation', 'artifactLocation', 'uri')), '3.4.3: relative, encoded uri')
  regionFaults(at(location, 'physicalLocation', 'region'), check)
}

function regionFaults(region: unknown, check: Check): void {
  const number = (name: string): number => Number(at(region, name) ?? Number.POSITIVE_INFINITY)
  check(Number.isInteger(number('startLine')) && number('startLine') >= 1, '3.30.5: startLine')
  check(number('endLine') >= number('startLine'), '3.30.7: endLine')
  const isOrdered = number('endLine') > number('startLine') || number('endColumn') >= number('startColumn')
  check(isOrdered && number('startColumn') >= 1, '3.30.8: columns')
}

function isUri(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[\w.~!'()*-]|%[0-9A-F]{2})(?:[\w.~!'()*/-]|%[0-9A-F]{2})*$/.test(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? {...value} : {}
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce((inner: unknown, name) => record(inner)[name], value)
}

function all(value: unknown, ...path: string[]): Json[] {
  const items = at(value, ...path)
  return Array.isArray(items) ? items.map(record) : []
}
