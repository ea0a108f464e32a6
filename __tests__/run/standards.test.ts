import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import type { Phaset } from '../../sandbox/phaset.ts'
import { startServer } from '../helpers/faulty-server.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import {
  CHECKS,
  type Files,
  MANIFEST,
  ORG_ID,
  pullRequest,
  RECORD_ID,
  runStep,
  startAcme,
  withCheckout,
} from '../helpers/run-step.ts'

const BASELINES = {
  default: CHECKS,
  strict: { checks: ['checkForPresenceSecurity'] },
  soft: { checks: [{ name: 'checkForPresenceLicense', severity: 'warn' }] },
  passing: { checks: ['checkForPresenceReadme'] },
  html: '<!doctype html><title>Sign in</title>',
  empty: '',
  none: { checks: [] },
  unknown: { checks: ['checkForUnicorns'] },
  'partly-unknown': { checks: ['checkForPresenceReadme', 'checkForUnicorns'] },
  'wrong-types': { checks: [null, { name: 7 }] },
  'very-unknown': { checks: ['checkForPresenceReadme', ...Array(5000).fill('x')] },
  'very-wrong': { checks: Array(5000).fill(7) },
  outside: { checks: [{ name: 'checkForPresenceCiConfig', path: '../../etc/passwd' }] },
}

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme(BASELINES)
})
afterAll(() => phaset.close())

const IDS = { 'org-id': ORG_ID, 'record-id': RECORD_ID }
const FILES: Files = { 'phaset.manifest.json': MANIFEST, 'README.md': 'Hello\n' }

function withBaseline(id: string): Files {
  return { ...FILES, 'phaset.manifest.json': { ...MANIFEST, baseline: { id } } }
}

const onlyStandards = { event: 'none', record: 'false' }

describe('modes', () => {
  test('a push to the default branch uploads them, in Phaset’s words', async () => {
    const { exitCode, accepted, outputs } = await runStep(phaset, {
      files: FILES,
      inputs: onlyStandards,
    })
    expect(exitCode).toBe(0)
    expect(accepted.map(({ kind }) => kind)).toEqual(['standards'])
    expect(accepted[0]?.body).toMatchObject({
      passes: 1,
      warnings: 1,
      failures: 1,
      results: [
        { name: 'Documentation', status: 'pass', path: 'README.md' },
        { name: 'License', status: 'warning', path: 'LICENSE.md' },
        { name: 'Changelog', status: 'failure', path: 'CHANGELOG.md' },
      ],
    })
    expect(outputs).toMatchObject({
      standards: 'uploaded',
      passes: '1',
      warnings: '1',
      failures: '1',
    })
  })

  test.each([{}, { standards: 'check' }])(
    'a pull request only checks them, with %j',
    async (inputs) => {
      const { exitCode, sent, outputs, errors, warnings } = await runStep(phaset, {
        ...pullRequest(),
        files: FILES,
        inputs: { ...onlyStandards, ...inputs },
      })
      expect([exitCode, sent]).toEqual([0, []])
      expect(outputs).toMatchObject({
        standards: 'checked',
        passes: '1',
        warnings: '1',
        failures: '1',
      })
      // The step succeeds, so none of them is an error.
      expect(errors).toEqual([])
      expect(warnings).toEqual([
        expect.stringContaining('CHANGELOG.md'),
        expect.stringContaining('LICENSE.md'),
      ])
    },
  )

  test('true uploads from anywhere, false does nothing', async () => {
    const given = { ...pullRequest(), files: FILES }
    const uploaded = await runStep(phaset, {
      ...given,
      inputs: { ...onlyStandards, standards: 'true' },
    })
    expect(uploaded.sent).toEqual(['standards'])
    const off = await runStep(phaset, {
      ...given,
      inputs: { ...onlyStandards, standards: 'false' },
    })
    expect([off.exitCode, off.sent, off.requested]).toEqual([0, [], 0])
    expect(off.outputs).toMatchObject({ standards: 'skipped', passes: '0', failures: '0' })
  })

  test('true without a manifest checks against the default Baseline', async () => {
    const { exitCode, sent } = await runStep(phaset, {
      files: { 'README.md': 'Hello\n' },
      inputs: { ...IDS, ...onlyStandards, standards: 'true' },
    })
    expect([exitCode, sent]).toEqual([0, ['standards']])
  })

  test.each(['.', 'nowhere'])(
    'true in the empty or missing directory %s is an error, and nothing is uploaded',
    async (directory) => {
      const { exitCode, sent, errors } = await runStep(phaset, {
        inputs: { ...onlyStandards, standards: 'true', 'working-directory': directory },
      })
      expect([exitCode, sent]).toEqual([1, []])
      expect(errors.join('\n')).toMatch(/run actions\/checkout before this step/)
    },
  )

  test.each(['pull_request', 'push'])(
    '%s: auto in an empty directory skips them',
    async (event) => {
      const given = event === 'push' ? {} : pullRequest()
      const { exitCode, outputs } = await runStep(phaset, { ...given, inputs: onlyStandards })
      expect([exitCode, outputs.standards]).toEqual([0, 'skipped'])
    },
  )
})

describe('standards-fail-on decides after everything was uploaded', () => {
  test.each([
    ['never', 'default', 0, []],
    ['failure', 'default', 1, ['Changelog']],
    ['warning', 'default', 1, ['Changelog', 'License']],
    ['failure', 'strict', 1, ['Security information']],
    ['failure', 'soft', 0, []],
    ['warning', 'soft', 1, ['License']],
    ['failure', 'passing', 0, []],
    ['warning', 'passing', 0, []],
  ])('%s, with the Baseline %s: exit code %d', async (failOn, baseline, code, checks) => {
    const { exitCode, sent, errors } = await runStep(phaset, {
      files: withBaseline(baseline),
      inputs: { 'standards-fail-on': failOn },
    })
    expect(exitCode).toBe(code)
    expect(sent).toEqual(['change', 'record', 'standards'])
    const decisive = errors.filter((message) => message.startsWith('standards-fail-on'))
    expect(decisive).toEqual(
      checks.length === 0
        ? []
        : [expect.stringMatching(new RegExp(`did not pass: ${checks.join(', ')}$`))],
    )
  })

  test('fails the step whatever fail-on is', async () => {
    const { exitCode } = await runStep(phaset, {
      files: FILES,
      inputs: { 'standards-fail-on': 'failure', 'fail-on': 'never' },
    })
    expect(exitCode).toBe(1)
  })
})

describe('status words', () => {
  test("StandardLint's own are sent on demand; a 400 tells the input that switches", async () => {
    // The sandbox's Phaset accepts only the documented words.
    const before = phaset.requests.length
    const { exitCode, errors, outputs } = await runStep(phaset, {
      files: FILES,
      inputs: { ...onlyStandards, 'standards-status-words': 'standardlint' },
    })
    const { body = '{}' } =
      phaset.requests.slice(before).find(({ method }) => method === 'POST') ?? {}
    const { results } = JSON.parse(body)
    expect(results.map(({ status }: { status: string }) => status)).toEqual([
      'pass',
      'warn',
      'fail',
    ])
    expect([exitCode, outputs.standards]).toEqual([1, 'failed'])
    expect(errors[0]).toMatch(
      /^400 Bad Request from .*: standards not delivered\. .*standards-status-words/,
    )
  })

  /** A Phaset that refuses a result by its status words, and the words of each upload. */
  async function uploadTo(refused: RegExp, inputs: Record<string, string> = {}) {
    const server = await startServer((_, response) => {
      const { method, body } = server.requests.at(-1) ?? {}
      response.statusCode = method === 'POST' && refused.test(body ?? '') ? 400 : 200
      response.end(method === 'GET' ? JSON.stringify(CHECKS) : '')
    })
    const result = await withCheckout(FILES, (workspace) =>
      runInProcess({
        event: 'push',
        payload: pushedToDefaultBranch(),
        workspace,
        inputs: { endpoint: server.endpoint, 'webhook-token': 'tok', ...onlyStandards, ...inputs },
      }),
    )
    const words = server.requests
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => JSON.parse(body).results.map((one: { status: string }) => one.status))
    await server.close()
    return { ...result, words: words.map((each) => each.join(' ')) }
  }
  const [DOCUMENTED, STANDARDLINT] = ['pass warning failure', 'pass warn fail']

  test('are sent once more in StandardLint’s when Phaset refuses them, and a notice says so', async () => {
    const { exitCode, words, outputs, stdout } = await uploadTo(/"failure"/, { 'fail-on': 'any' })
    expect(words).toEqual([DOCUMENTED, STANDARDLINT])
    expect([exitCode, outputs.standards, outputs.undelivered]).toEqual([0, 'uploaded', ''])
    expect(stdout).toMatch(/^::notice.*accepted StandardLint's/m)
  })

  test('are refused when Phaset refuses both, and the result is kept once', async () => {
    const { exitCode, words, outputs, files } = await uploadTo(/"results"/)
    expect(words).toEqual([DOCUMENTED, STANDARDLINT])
    expect([exitCode, outputs.standards]).toEqual([1, 'failed'])
    const kept = Object.values(files)
      .join('')
      .match(/"kind":"standards"/g)
    expect(kept).toHaveLength(1)
  })

  test.each([
    ['documented', /"failure"/, DOCUMENTED],
    ['standardlint', /"fail"/, STANDARDLINT],
  ])('that are fixed to %s are sent once', async (fixed, refused, sent) => {
    const { words } = await uploadTo(refused, { 'standards-status-words': fixed })
    expect(words).toEqual([sent])
  })
})

describe('a bad Baseline is told, while the event and the record go out', () => {
  test.each([
    ['nosuch', /the Baseline "nosuch" is not in Phaset \(404 Not Found.*baseline\.id/],
    ['html', /Baseline "html" not delivered\. The answer is a web page/],
    ['empty', /the Baseline "empty" is empty/],
    ['none', /the Baseline "none" has no checks/],
    ['unknown', /the Baseline "unknown" has only checks .*checkForUnicorns/],
    ['wrong-types', /the Baseline "wrong-types" can't be used: checks\[0\]/],
    ['outside', /checks\[0\]\.path is "\.\.\/\.\.\/etc\/passwd", which leads out of the workspace/],
  ])('%s', async (id, message) => {
    const { exitCode, sent, errors, outputs, stderr } = await runStep(phaset, {
      files: withBaseline(id),
    })
    expect(exitCode).toBe(1)
    expect(sent).toEqual(['change', 'record'])
    expect(errors.join('\n')).toMatch(message)
    expect(outputs).toMatchObject({ record: 'uploaded', standards: 'failed' })
    expect(stderr).toBe('')
  })

  test('a check that is not known is left out with a warning, and the others count', async () => {
    const { exitCode, sent, warnings } = await runStep(phaset, {
      files: withBaseline('partly-unknown'),
      inputs: onlyStandards,
    })
    expect([exitCode, sent]).toEqual([0, ['standards']])
    expect(warnings).toEqual([expect.stringMatching(/checks\[1\] is "checkForUnicorns"/)])
  })

  test.each([
    ['very-unknown', 'warnings'],
    ['very-wrong', 'errors'],
  ])('of very many mistakes (%s), the first are told and the rest counted', async (id, rest) => {
    const { outputs } = await runStep(phaset, { files: withBaseline(id), inputs: onlyStandards })
    const [{ problems }] = JSON.parse(outputs.results ?? '')
    const told: string[] = problems.map(({ message }: { message: string }) => message)
    const ofBaseline = told.filter((message) => message.startsWith(`the Baseline "${id}"`))
    expect(ofBaseline).toHaveLength(21)
    expect(ofBaseline.at(-1)).toContain(`: plus 4980 ${rest}`)
  })
})

/** Each path below a directory → its text. */
async function listing(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const texts = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path, entry.isFile() ? await readFile(path, 'utf8') : ''] as const
  })
  return Object.fromEntries(await Promise.all(texts))
}

test('nothing is written into the workspace', async () => {
  await withCheckout(
    { ...FILES, 'src/a.ts': 'console.log(1)\n', 'tests/a.test.ts': '' },
    async (workspace) => {
      const before = await listing(workspace)
      const { exitCode, sent } = await runStep(phaset, { workspace })
      expect([exitCode, sent]).toEqual([0, ['change', 'record', 'standards']])
      expect(await listing(workspace)).toEqual(before)
    },
  )
})
