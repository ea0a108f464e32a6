import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readAction } from '../../sandbox/action-file.ts'
import type { Problem } from '../../src/base/problem.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { readInputs } from '../../src/inputs/parse-inputs.ts'
import { anyText } from '../helpers/any-text.ts'
import { inputsOf as accepted, parse, TOKEN } from '../helpers/inputs.ts'
import { testProperty } from '../helpers/properties.ts'

const { inputs: declared } = readAction('.')

function refused(given: Record<string, string>): string[] {
  const { inputs, problems } = parse(given)
  expect(inputs).toBeUndefined()
  return messages(problems, 'error')
}

function messages(problems: Problem[], level: Problem['level']): string[] {
  return problems.filter((problem) => problem.level === level).map(({ message }) => message)
}

test('a step that gives the endpoint and a token alone has the defaults of action.yml', () => {
  const { endpoint, ...others } = accepted({})
  expect(endpoint?.origin.href).toBe('https://phaset.example.com/')
  expect(others).toMatchObject({
    'webhook-token': { kind: 'one', token: TOKEN },
    'org-id': undefined,
    'record-id': undefined,
    'working-directory': ['.'],
    event: 'auto',
    'event-fields': {},
    changes: 'head',
    'change-branches': [],
    'deployment-environments': ['production', 'prod', 'prd', 'live'],
    'incident-labels': ['incident'],
    'incident-types': ['incident'],
    'ignore-actors': ['*[bot]'],
    'job-status': 'success',
    timeout: 10,
    record: 'auto',
    standards: 'auto',
    'standards-fail-on': 'never',
    'standards-status-words': 'auto',
    'fail-on': 'config',
    'dry-run': false,
    summary: true,
    replay: [],
    'repeat-unknown': false,
    headers: {},
    deadline: 30,
  })
})

test('every input that is read is declared in action.yml, and the other way round', () => {
  const read: string[] = []
  readInputs((name) => {
    read.push(name)
    return ''
  })
  expect(read.toSorted()).toEqual(Object.keys(declared).toSorted())
})

test('an endpoint or a token that is left out is not known, which is no mistake of its own', () => {
  expect(accepted({ endpoint: '', 'webhook-token': '' })).toMatchObject({
    endpoint: undefined,
    'webhook-token': undefined,
  })
})

describe('is taken', () => {
  const EVENTS = 'change deployment incident-opened incident-resolved comment review-approved'
  const cases: [keyof Inputs, string, unknown][] = [
    ...[...EVENTS.split(' '), 'pr-opened', 'pr-merged', 'pr-closed'].map(
      (name): [keyof Inputs, string, unknown] => ['event', name, [name]],
    ),
    ['event', 'auto', 'auto'],
    ['event', 'none', 'none'],
    ['event', 'deployment, change\ncomment', ['deployment', 'change', 'comment']],
    ['changes', 'all', 'all'],
    ['job-status', 'cancelled', 'cancelled'],
    ['job-status', '', 'success'],
    ...(['record', 'standards'] as const).flatMap((input) =>
      ['auto', 'true', 'check', 'false'].map((mode): [keyof Inputs, string, unknown] => [
        input,
        mode,
        mode,
      ]),
    ),
    ['standards-fail-on', 'failure', 'failure'],
    ['standards-fail-on', 'warning', 'warning'],
    ['standards-status-words', 'documented', 'documented'],
    ['standards-status-words', 'standardlint', 'standardlint'],
    ['fail-on', 'never', 'never'],
    ['fail-on', 'any', 'any'],
    ['dry-run', 'true', true],
    ['summary', 'false', false],
    ['repeat-unknown', 'true', true],
    ['timeout', '0.5', 0.5],
    ['timeout', '3600', 3600],
    ['deadline', '1', 1],
    ['org-id', 'acme', 'acme'],
    ['record-id', '1234567890', '1234567890'],
    ['working-directory', 'services/web\nlibs/*', ['services/web', 'libs/*']],
    ['change-branches', 'main, release/*\n\n hotfix ,', ['main', 'release/*', 'hotfix']],
    ['ignore-actors', '', []],
    ['replay', 'one.jsonl\ntwo.jsonl', ['one.jsonl', 'two.jsonl']],
    ['headers', 'X-Gateway: key: 1', { 'x-gateway': 'key: 1' }],
  ]
  test.each(cases)('%s: %j', (name, text, value) => {
    expect(accepted({ [name]: text })[name]).toEqual(value)
  })

  test('event-fields, with an event that is named', () => {
    const { 'event-fields': fields } = accepted({
      event: 'deployment',
      'event-fields': 'commitSha: abc\ntimestamp: 2024-01-01T10:00:00Z',
    })
    expect(fields).toEqual({ commitSha: 'abc', timestamp: '2024-01-01T10:00:00Z' })
  })
})

describe('is refused, by its name, with its value and what is allowed', () => {
  test.each([
    ['endpoint', 'ftp://phaset', 'endpoint has the scheme ftp; use https or http'],
    ['working-directory', '', 'working-directory is ""; use directories, such as . or apps/*'],
    [
      'event',
      'deploy',
      'event is "deploy"; use auto, none, or one or several of change, deployment, incident-opened, incident-resolved, comment, review-approved, review-changes, pr-opened, pr-closed, pr-merged; did you mean "deployment"?',
    ],
    ['job-status', 'ok', 'job-status is "ok"; use one of success, failure, cancelled, skipped'],
    ['event', 'change, auto', 'event is "change, auto"; remove auto, or every other name'],
    ['event', 'none\nnone', 'event is "none, none"; remove none, or every other name'],
    ['event', 'change deployment', expect.stringContaining('event is "change deployment"')],
    ['event', 'Auto', expect.stringContaining('event is "Auto"; use auto, none, or')],
    ['event', '', expect.stringContaining('event is ""; use auto, none, or')],
    ['changes', 'none', 'changes is "none"; use one of head, all'],
    ['timeout', '0', 'timeout is "0"; use more than 0 seconds'],
    ['timeout', '3601', 'timeout is "3601"; use at most 3600 seconds'],
    ['timeout', '10s', 'timeout is "10s"; use a number of seconds, such as 10'],
    ['timeout', '-1', 'timeout is "-1"; use a number of seconds, such as 10'],
    ['timeout', '1e3', 'timeout is "1e3"; use a number of seconds, such as 10'],
    ['timeout', '', 'timeout is ""; use a number of seconds, such as 10'],
    ['deadline', 'NaN', 'deadline is "NaN"; use a number of seconds, such as 10'],
    ['record', 'yes', 'record is "yes"; use one of auto, true, check, false'],
    [
      'standards',
      'TRUE',
      'standards is "TRUE"; use one of auto, true, check, false; did you mean "true"?',
    ],
    [
      'standards-fail-on',
      'error',
      'standards-fail-on is "error"; use one of never, failure, warning',
    ],
    [
      'standards-status-words',
      'warn',
      'standards-status-words is "warn"; use one of auto, documented, standardlint',
    ],
    ['fail-on', 'always', 'fail-on is "always"; use one of never, config, any'],
    ['dry-run', 'yes', 'dry-run is "yes"; use one of true, false'],
    ['summary', '1', 'summary is "1"; use one of true, false'],
    ['repeat-unknown', 'on', 'repeat-unknown is "on"; use one of true, false'],
    [
      'event-fields',
      'commitSha',
      'event-fields has "commitSha" in line 1; use one "key: value" pair per line',
    ],
    [
      'event-fields',
      'id: 7 incident-opened.createdAt: now',
      'event-fields has several "key: value" in line 1; write one per line below "|"',
    ],
    ['headers', 'X-Gateway', 'headers has no "Name: value" in line 1; use one header per line'],
    [
      'webhook-token',
      'a: SECRET1\nSECRET2',
      'webhook-token has no "RECORD_ID: token" in line 2; use one record per line',
    ],
  ])('%s: %j', (name, text, message) => {
    expect(refused({ [name]: text })).toEqual([message])
  })

  test.each(['auto', 'none'])('event-fields with event: %s', (event) => {
    expect(refused({ event, 'event-fields': 'commitSha: abc\nid: 1' })).toEqual([
      `event-fields has "commitSha, id", but event is ${event}; set event to the events that the fields are for`,
    ])
  })
})

test('all that is wrong is reported together', () => {
  const reported = refused({
    endpoint: 'https://me:pw@phaset',
    event: 'auto',
    'event-fields': 'id: 1',
    timeout: 'soon',
    headers: 'Host: here',
    record: 'maybe',
    'run-deployment': 'perhaps',
  })
  expect(reported.map((message) => message.split(' ')[0]).toSorted()).toEqual([
    'endpoint',
    'event-fields',
    'headers',
    'record',
    'run-deployment',
    'timeout',
  ])
})

test('fail-on counts also where another input is wrong, and is config where it is itself', () => {
  expect(parse({ 'fail-on': 'never', event: 'deploy' }).failOn).toBe('never')
  expect(parse({ 'fail-on': 'sometimes' }).failOn).toBe('config')
})

test.each([
  [
    '123456789',
    ['record-id is "123456789" (9 characters), but a record ID has 10; copy it from Phaset'],
  ],
  ['1234567890', []],
  [
    '12345678901',
    ['record-id is "12345678901" (11 characters), but a record ID has 10; copy it from Phaset'],
  ],
])('the record-id %s is taken, with the warnings %j', (recordId, warnings) => {
  expect(accepted({ 'record-id': recordId })['record-id']).toBe(recordId)
  expect(messages(parse({ 'record-id': recordId }).problems, 'warning')).toEqual(warnings)
})

const names = fc.constantFrom(...Object.keys(declared))
const text = fc.oneof(anyText(), fc.constantFrom('', 'true', 'a: SECRET1\nSECRET2', '1'))
testProperty(
  'whatever texts are given, they come to inputs or to errors, each in one line',
  [fc.dictionary(names, text, { maxKeys: 6 })],
  (given) => {
    const { inputs, problems } = parse(given)
    expect(inputs === undefined).toBe(messages(problems, 'error').length > 0)
    for (const { message } of problems) expect(message).not.toMatch(/\p{Cc}/u)
    return inputs === undefined ? 'errors' : 'inputs'
  },
  { runs: 300, shares: { errors: 0.1, inputs: 0.1 } },
)

describe('no message repeats', () => {
  test.each<[string, Record<string, string>]>([
    ['a token', { 'webhook-token': `${TOKEN}\n${TOKEN}` }],
    ['a token in lines of records', { 'webhook-token': `abcdefghij: ${TOKEN}\n${TOKEN} x` }],
    ['a token that is given twice', { 'api-key': TOKEN }],
    ['a token that came into another input', { event: TOKEN, record: `x${TOKEN}` }],
    ['a token, percent-encoded', { timeout: encodeURIComponent(TOKEN) }],
    ['a token in event-fields', { event: 'comment', 'event-fields': TOKEN }],
    ['a token in the endpoint', { endpoint: `https://h/integration/event/o/r/${TOKEN}` }],
    ["a header's value", { headers: `X-Key: ${TOKEN}\nX-Key: ${TOKEN}` }],
    ["a header's credentials", { headers: `Authorization: Bearer ${TOKEN}`, event: TOKEN }],
  ])('%s', (_, given) => {
    const reported = refused(given).join('\n')
    expect(reported).not.toBe('')
    expect(reported).not.toContain(TOKEN)
    expect(reported).not.toContain(encodeURIComponent(TOKEN))
  })
})

describe("the vendor's own names", () => {
  test.each<[Record<string, string>, Partial<Inputs>, string]>([
    [
      { 'webhook-token': '', 'api-key': 'abc' },
      { 'webhook-token': { kind: 'one', token: 'abc' } },
      'api-key is an input of phasetdev/phaset-action; rename it to webhook-token',
    ],
    [
      { 'run-record': 'true' },
      { record: 'true' },
      'run-record is an input of phasetdev/phaset-action; rename it to record',
    ],
    [
      { 'run-record': 'false' },
      { record: 'false' },
      'run-record is an input of phasetdev/phaset-action; rename it to record',
    ],
    [
      { 'run-standards': 'true' },
      { standards: 'true' },
      'run-standards is an input of phasetdev/phaset-action; rename it to standards',
    ],
    [
      { 'run-deployment': 'true' },
      { event: ['deployment'], record: 'true', standards: 'true' },
      'run-deployment is an input of phasetdev/phaset-action; replace it with event: deployment, record: true, standards: true',
    ],
    [
      { 'run-deployment': 'false' },
      { event: 'auto', 'run-deployment': false, record: 'auto', standards: 'auto' },
      'run-deployment is an input of phasetdev/phaset-action. With false, this step reports no deployments, but every other event; remove it to report deployments too',
    ],
  ])('%j is taken, and a notice tells the new name', (given, inputs, notice) => {
    const reading = parse(given)
    expect(reading.inputs).toMatchObject(inputs)
    expect(messages(reading.problems, 'notice')).toEqual([notice])
  })

  test('run-deployment leaves a record and standards that are given as they are', () => {
    const given = { 'run-deployment': 'true', record: 'check', 'run-standards': 'false' }
    expect(parse(given).inputs).toMatchObject({ record: 'check', standards: 'false' })
  })

  test.each<[Record<string, string>, string]>([
    [{ 'api-key': 'abc' }, 'api-key and webhook-token are both set; remove api-key'],
    [
      { 'run-record': 'true', record: 'check' },
      'run-record and record are both set; remove run-record',
    ],
    [
      { 'run-standards': 'true', standards: 'true' },
      'run-standards and standards are both set; remove run-standards',
    ],
    [
      { 'run-deployment': 'true', event: 'change' },
      'run-deployment and event are both set; remove run-deployment',
    ],
    [{ 'run-record': 'maybe' }, 'run-record is "maybe"; use one of auto, true, check, false'],
    [{ 'run-standards': 'maybe' }, 'run-standards is "maybe"; use one of auto, true, check, false'],
    [{ 'run-deployment': 'maybe' }, 'run-deployment is "maybe"; use true or false'],
    [
      { 'webhook-token': '', 'api-key': 'a: SECRET1\nSECRET2' },
      'api-key has no "RECORD_ID: token" in line 2; use one record per line',
    ],
  ])('%j is refused', (given, message) => {
    expect(refused(given)).toEqual([message])
  })
})

test.each([`"greeter001"`, `'greeter001'`])('quotes around the ID %s are no part of it', (id) => {
  const { inputs, problems } = parse({ 'record-id': id, 'org-id': id })
  expect(inputs).toMatchObject({ 'record-id': 'greeter001', 'org-id': 'greeter001' })
  expect(problems).toEqual([])
})
