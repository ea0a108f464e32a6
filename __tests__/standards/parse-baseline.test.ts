import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseBaseline } from '../../src/standards/parse-baseline.ts'
import { testProperty } from '../helpers/properties.ts'

const NAME = 'the baseline "default"'
const read = (document: unknown) => parseBaseline(JSON.stringify(document), NAME)

test('a check has the severity of its own, else the default one, else error', () => {
  const checks = ['checkForPresenceReadme', { name: 'checkForPresenceLicense', severity: 'error' }]
  const severities = (defaults: object) => {
    const reading = read({ ...defaults, checks: [...checks, { name: 'checkForPresenceTests' }] })
    return reading.kind === 'baseline' && reading.baseline.checks.map((check) => check.severity)
  }
  expect(severities({ defaultSeverity: 'warn' })).toEqual(['warn', 'error', 'warn'])
  expect(severities({})).toEqual(['error', 'error', 'error'])
})

test('empty strings, as StandardLint writes them into a new configuration, mean not set', () => {
  const checks = [{ name: 'checkForPresenceTests', severity: '', path: '' }]
  expect(read({ basePath: '', defaultSeverity: '', checks })).toEqual({
    kind: 'baseline',
    baseline: {
      name: NAME,
      ignorePaths: [],
      checks: [{ check: 'checkForPresenceTests', severity: 'error', keyPath: 'checks[0]' }],
    },
    warnings: [],
  })
})

test('keys that StandardLint does not know are ignored', () => {
  const reading = read({ id: 'abc', updatedAt: 1, checks: ['checkForPresenceReadme'] })
  expect(reading).toMatchObject({ kind: 'baseline', warnings: [] })
})

test('a byte order mark before the JSON does no harm', () => {
  expect(parseBaseline('\uFEFF{"checks":["all"]}', NAME)).toMatchObject({ kind: 'baseline' })
})

test.each([
  ['', /^the baseline "default" is empty; add checks to it in Phaset$/],
  [' \n', /is empty/],
  ['<!doctype html><title>Sign in</title>', /is an HTML page instead of JSON; check .*`endpoint`/],
  ['checks: all', /is not JSON, and starts with "checks: all"; check it in Phaset/],
  ['{"checks":["all"]', /is not JSON/],
  ['null', /can't be used: it must be an object with `checks`, but is null; change it in Phaset/],
  ['[]', /it must be an object with `checks`, but is \[\]/],
  ['{}', /checks must be a list of checks, but is missing/],
  ['{"checks":"all"}', /checks must be a list of checks, but is "all"/],
  ['{"checks":[null]}', /checks\[0\] must be the name of a check, or an object .* but is null/],
  ['{"checks":["all",7]}', /checks\[1\] must be the name of a check/],
  ['{"checks":[{}]}', /checks\[0\]\.name must be a string, but is missing/],
  [
    '{"checks":[{"name":"all","severity":"fatal"}]}',
    /checks\[0\]\.severity must be "error" or "warn", but is "fatal"/,
  ],
  [
    '{"checks":[{"name":"all","path":["a"]}]}',
    /checks\[0\]\.path must be a string, but is \["a"\]/,
  ],
  [
    '{"checks":[{"name":"checkForPresenceTests","path":"a\\u0000b"}]}',
    /path must not contain a NUL character/,
  ],
  ['{"checks":["all"],"basePath":5}', /basePath must be a string, but is 5/],
  ['{"checks":["all"],"defaultSeverity":"info"}', /defaultSeverity must be "error" or "warn"/],
  ['{"checks":["all"],"ignorePaths":"a"}', /ignorePaths must be a list of strings, but is "a"/],
  [
    '{"checks":["all"],"ignorePaths":[""]}',
    /ignorePaths\[0\] must not be empty \(it would ignore every file\)/,
  ],
  ['{"checks":[]}', /has no checks; add checks to it in Phaset, such as checkForPresenceReadme/],
  ['{"checks":["checkForX"]}', /has only checks that this action doesn't know: "checkForX"/],
])('the body %j is a problem that says where and what to do', (body, message) => {
  const reading = parseBaseline(body, NAME)
  expect(reading).toEqual({ kind: 'invalid', problems: [expect.stringMatching(message)] })
})

test('all that is wrong is told together', () => {
  const reading = read({ basePath: 1, checks: [{ name: 2, severity: 'x' }, null] })
  expect(reading).toMatchObject({ kind: 'invalid', problems: { length: 4 } })
})

test('an unknown name is left out with a warning that suggests the one that was meant', () => {
  const reading = read({ checks: ['checkForPresenceReadMe', 'checkForPresenceLicense', 'All'] })
  expect(reading).toMatchObject({
    kind: 'baseline',
    baseline: { checks: [{ check: 'checkForPresenceLicense', keyPath: 'checks[1]' }] },
    warnings: [
      `the baseline "default": checks[0] is "checkForPresenceReadMe", which this action doesn't know, so the check is ignored; did you mean "checkForPresenceReadme"?`,
      `the baseline "default": checks[2] is "All", which this action doesn't know, so the check is ignored; did you mean "all"?`,
    ],
  })
})

test.each(['all', 'checkForPresenceChangelog', 'checkForConflictingLockfiles'])(
  'a path for %s, which takes none, is left out with a warning',
  (name) => {
    const reading = read({ checks: [{ name, path: 'docs/a.md' }] })
    expect(reading).toMatchObject({
      kind: 'baseline',
      warnings: [expect.stringContaining(`${name} takes no path`)],
    })
    expect(reading.kind === 'baseline' && reading.baseline.checks[0]).not.toHaveProperty('path')
  },
)

const name = fc.constantFrom('all', 'checkForPresenceTests', '__proto__', 'constructor')
const severity = fc.constantFrom('error', 'warn', '')
const path = fc.constantFrom('', 'docs', './docs/a.md')
const check = fc.record({ name, severity, path }, { requiredKeys: ['name'] })
const sound = fc.record(
  {
    checks: fc.array(fc.oneof(name, check), { minLength: 1 }),
    basePath: path,
    ignorePaths: fc.array(path),
    defaultSeverity: severity,
  },
  { requiredKeys: ['checks'] },
)
const answer = fc.oneof(
  { weight: 3, arbitrary: sound.map((document) => JSON.stringify(document)) },
  fc.string(),
  fc.json(),
  fc
    .record(
      {
        checks: fc.array(
          fc.oneof(
            name,
            fc.jsonValue(),
            fc.record({ name: fc.string(), severity: fc.jsonValue(), path: fc.jsonValue() }),
          ),
        ),
        basePath: fc.jsonValue(),
        ignorePaths: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((document) => JSON.stringify(document)),
)
testProperty(
  'whatever Phaset answers, there is a baseline or a problem of one line each',
  [answer],
  (body) => {
    const reading = parseBaseline(body, NAME)
    const told = reading.kind === 'baseline' ? reading.warnings : reading.problems
    expect(told.filter((text) => !/^the baseline "default".*$/.test(text))).toEqual([])
    expect(reading.kind === 'baseline' ? reading.baseline.checks : told).not.toEqual([])
    return [reading.kind, ...(reading.kind === 'baseline' && told.length > 0 ? ['warned'] : [])]
  },
  { runs: 300, shares: { baseline: 0.05, invalid: 0.2, warned: 0.05 } },
)
