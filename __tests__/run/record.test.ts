import { readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseErrors } from '../../sandbox/annotations.ts'
import type { Phaset } from '../../sandbox/phaset.ts'
import { checkManifest } from '../../src/manifest/check.ts'
import {
  type Files,
  MANIFEST,
  ORG_ID,
  pullRequest,
  RECORD_ID,
  runStep,
  startAcme,
  withCheckout,
} from '../helpers/run-step.ts'

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme()
})
afterAll(() => phaset.close())

const FILE = 'phaset.manifest.json'
const IDS = { 'org-id': ORG_ID, 'record-id': RECORD_ID }
const MISTAKEN = `{
  "id": "${RECORD_ID}",
  "organizationId": "${ORG_ID}",
  "spec": { "repo": "https://github.com/acme/web", "name": "Web", "kind": "servcie" },
  "tag": []
}
`
/** Line and column of the wrong kind. */
const KIND = `4:${(MISTAKEN.split('\n')[3] ?? '').indexOf('"servcie"') + 1}`

function recordOf(outputs: Record<string, string>) {
  const [result] = JSON.parse(outputs.results ?? '[]')
  return { output: outputs.record, result: result?.record, problems: result?.problems }
}

describe('on the default branch', () => {
  test('the record is uploaded without the IDs, and else as it is in the file', async () => {
    const { id, organizationId, ...record } = {
      ...MANIFEST,
      $schema: 'https://example.com/schema.json',
      tags: ['web'],
      metadata: { team: 'one' },
    }
    const { $schema, ...sent } = record
    const { exitCode, accepted, outputs } = await runStep(phaset, {
      files: { [FILE]: { id, organizationId, ...record } },
      inputs: { event: 'none', standards: 'false' },
    })
    expect(exitCode).toBe(0)
    expect(accepted).toMatchObject([{ kind: 'record', orgId: ORG_ID, recordId: RECORD_ID }])
    expect(accepted[0]?.body).toEqual(sent)
    expect(recordOf(outputs)).toEqual({ output: 'uploaded', result: 'uploaded', problems: [] })
  })

  test('a missing spec.repo is the repository’s URL, and said', async () => {
    const { exitCode, accepted, notices } = await runStep(phaset, {
      files: { [FILE]: { ...MANIFEST, spec: { name: 'Web' } } },
      inputs: { event: 'none', standards: 'false' },
      env: { GITHUB_REPOSITORY: 'acme/web' },
    })
    expect(exitCode).toBe(0)
    expect(accepted[0]?.body).toEqual({
      spec: { name: 'Web', repo: 'https://github.com/acme/web' },
    })
    expect(notices).toEqual([
      'phaset.manifest.json has no spec.repo; the record is sent with https://github.com/acme/web',
    ])
  })

  test('a record with mistakes is refused, and stops neither the event nor the standards', async () => {
    const { exitCode, sent, outputs } = await runStep(phaset, { files: { [FILE]: MISTAKEN } })
    expect(exitCode).toBe(1)
    expect(sent).toEqual(['change', 'standards'])
    expect(recordOf(outputs)).toMatchObject({
      output: 'failed',
      result: 'failed',
      problems: expect.arrayContaining([
        { level: 'error', message: expect.stringMatching(/spec\.kind is "servcie"/) },
        { level: 'error', message: expect.stringMatching(/tag is not allowed/) },
      ]),
    })
    expect(outputs.standards).toBe('uploaded')
  })

  test('without a manifest, the record is skipped, and the reason is told', async () => {
    const { exitCode, sent, outputs, stdout } = await runStep(phaset, {
      files: { 'README.md': '' },
      inputs: IDS,
    })
    expect(exitCode).toBe(0)
    expect(sent).toEqual(['change'])
    expect(outputs).toMatchObject({ record: 'skipped', standards: 'skipped' })
    expect(stdout).toContain('there is no phaset.manifest.json')
  })
})

describe('on a pull request', () => {
  test.each([{}, { record: 'check' }])('the record is only checked, with %j', async (inputs) => {
    const { exitCode, sent, outputs } = await runStep(phaset, {
      ...pullRequest(),
      files: { [FILE]: MANIFEST },
      inputs: { event: 'none', standards: 'false', ...inputs },
    })
    expect([exitCode, sent]).toEqual([0, []])
    expect(recordOf(outputs)).toEqual({ output: 'checked', result: 'checked', problems: [] })
  })

  test('each mistake is annotated at its line and column', async () => {
    const { exitCode, sent, stdout } = await runStep(phaset, {
      ...pullRequest(),
      files: { [FILE]: MISTAKEN },
      inputs: { standards: 'false' },
    })
    expect(exitCode).toBe(1)
    expect(sent).toEqual(['pr-opened'])
    expect(parseErrors(stdout)).toEqual([
      {
        place: `${FILE}:${KIND}`,
        message: expect.stringMatching(/spec\.kind is "servcie".*service/),
      },
      { place: `${FILE}:5:3`, message: expect.stringMatching(/tag.*tags/) },
    ])
  })

  test('in a subfolder, an annotation names the file from the repository’s root', async () => {
    const { stdout } = await runStep(phaset, {
      ...pullRequest(),
      files: { [`services/web/${FILE}`]: MISTAKEN },
      inputs: { standards: 'false', 'working-directory': 'services/web' },
    })
    expect(parseErrors(stdout)[0]?.place).toBe(`services/web/${FILE}:${KIND}`)
  })
})

test('record: true uploads from anywhere, and needs a manifest', async () => {
  const inputs = { ...IDS, event: 'none', standards: 'false', record: 'true' }
  const given = { ...pullRequest(), inputs }
  const uploaded = await runStep(phaset, { ...given, files: { [FILE]: MANIFEST } })
  expect([uploaded.exitCode, uploaded.sent]).toEqual([0, ['record']])
  const missing = await runStep(phaset, given)
  expect([missing.exitCode, missing.sent, missing.outputs.record]).toEqual([1, [], 'failed'])
  expect(missing.errors).toEqual([
    'record: there is no phaset.manifest.json; add it (the job summary has a draft), or check the repository out before this step',
  ])
})

test('record: false does not even look at the manifest', async () => {
  const { exitCode, sent, errors, outputs } = await runStep(phaset, {
    files: { [FILE]: '{' },
    inputs: { ...IDS, record: 'false', standards: 'false' },
  })
  expect([exitCode, sent, errors, outputs.record]).toEqual([0, ['change'], [], 'skipped'])
})

describe('a manifest is refused, and the event goes out all the same', () => {
  const text = JSON.stringify(MANIFEST)
  const hostile: [string, Files[string], RegExp][] = [
    ['is no JSON', '{ "spec": ', /phaset\.manifest\.json/],
    ['is empty', '', /phaset\.manifest\.json/],
    ['is a list', '[]', /phaset\.manifest\.json/],
    ['is over 1 MiB', ' '.repeat(1024 * 1024 + 1), /larger than 1 MiB/],
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /is not UTF-8/],
    ['is UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), /is not UTF-8/],
    ['is nested beyond reason', '['.repeat(50_000), /nest|deep/],
    ['has a key twice', text.replace('"spec"', '"tags":[],"tags":[],"spec"'), /tags appears twice/],
    ['has __proto__', text.replace('"spec"', '"__proto__":{},"spec"'), /__proto__/],
    [
      'has commands and colours in its texts',
      { ...MANIFEST, '::error::x\n::add-mask::y\u001b[31m': 1 },
      /no\b|unknown|not/i,
    ],
  ]
  test.each(hostile)('that %s', async (_, content, message) => {
    const { exitCode, sent, errors, stderr, stdout, outputs } = await runStep(phaset, {
      files: { [FILE]: content },
      inputs: { ...IDS, standards: 'false' },
    })
    expect(exitCode).toBe(1)
    expect(sent).toEqual(['change'])
    expect(errors.join('\n')).toMatch(message)
    expect(stdout).not.toMatch(/^\s+at |^::add-mask::y/m)
    expect(stderr).toBe('')
    expect(outputs.record).toBe('failed')
  })

  test('that is a symbolic link out of the workspace', async () => {
    await withCheckout({ [FILE]: MANIFEST }, (elsewhere) =>
      withCheckout({}, async (workspace) => {
        await symlink(join(elsewhere, FILE), join(workspace, FILE))
        const { exitCode, sent, errors } = await runStep(phaset, {
          workspace,
          inputs: { ...IDS, standards: 'false' },
        })
        expect([exitCode, sent]).toEqual([1, ['change']])
        expect(errors).toEqual([expect.stringMatching(/is outside the workspace/)])
      }),
    )
  })

  test.each(['../elsewhere', '/etc', 'sub/../../x'])(
    'in %s, out of the workspace',
    async (path) => {
      const { exitCode, errors, stderr } = await runStep(phaset, {
        files: { 'sub/README.md': '' },
        inputs: { ...IDS, 'working-directory': path, standards: 'false' },
      })
      expect(exitCode).toBe(1)
      expect(errors.join('\n')).toMatch(/workspace/)
      expect(stderr).toBe('')
    },
  )

  test('but not for a byte order mark and CRLF', async () => {
    const { exitCode, sent } = await runStep(phaset, {
      files: { [FILE]: `\ufeff${JSON.stringify(MANIFEST, null, 2).replaceAll('\n', '\r\n')}` },
      inputs: { event: 'none', standards: 'false' },
    })
    expect([exitCode, sent]).toEqual([0, ['record']])
  })
})

describe('without a manifest', () => {
  const repository = {
    name: 'greeter',
    full_name: 'acme/greeter',
    html_url: 'https://github.com/acme/greeter',
    default_branch: 'main',
  }
  const manual = {
    event: 'workflow_dispatch',
    payload: { ref: 'refs/heads/main', repository },
    files: { 'package.json': { version: '1.4.0' }, 'README.md': 'Hello' },
  }

  test('a manual run shows one that passes the check, and says so in a notice', async () => {
    const { exitCode, sent, notices, summary } = await runStep(phaset, { ...manual, inputs: IDS })
    expect([exitCode, sent]).toEqual([0, []])
    expect(notices).toEqual([
      expect.stringMatching(/^This manual run has nothing to do: .*the job summary has a draft/),
    ])
    const [, draft = ''] = /^```json\n(.*?)\n```$/ms.exec(summary) ?? []
    expect(checkManifest(draft, FILE)).toMatchObject({
      recordId: RECORD_ID,
      organizationId: ORG_ID,
      manifest: { spec: { repo: repository.html_url, name: 'greeter', version: '1.4.0' } },
      problems: [],
    })
  })

  test('record: true fails, shows one, and writes nothing into the checkout', async () => {
    await withCheckout(manual.files, async (workspace) => {
      const { exitCode, errors, summary } = await runStep(phaset, {
        workspace,
        inputs: { event: 'none', record: 'true', standards: 'false' },
      })
      expect(exitCode).toBe(1)
      expect(errors).toEqual([
        expect.stringMatching(/^record: there is no phaset\.manifest\.json; add it/),
      ])
      expect(summary).toContain('"id": "<record ID>"')
      expect((await readdir(workspace)).sort()).toEqual(['README.md', 'package.json'])
    })
  })
})
