import { expect, test } from '@jest/globals'
import { toRecord } from '../../src/manifest/to-record.ts'

const from = { file: 'a/phaset.manifest.json', repositoryUrl: 'https://github.com/org/name' }

test('id, organizationId and $schema are left out, and nothing else changes', () => {
  const manifest = {
    tags: ['b', 'a'],
    $schema: './s.json',
    spec: { name: 'n', repo: 'org/other', kind: 'api' as const },
    id: '0123456789',
    metadata: { b: '1', a: '2' },
    organizationId: 'org',
    contacts: [{ email: 'a@b.co', phone: '1' }],
  }
  const { record, problems } = toRecord(manifest, from)
  expect(JSON.stringify(record)).toBe(
    '{"tags":["b","a"],"spec":{"name":"n","repo":"org/other","kind":"api"},"metadata":{"b":"1","a":"2"},"contacts":[{"email":"a@b.co","phone":"1"}]}',
  )
  expect(problems).toEqual([])
  expect(manifest).toHaveProperty('id')
})

test('a missing spec.repo is the repository’s URL, and that is said', () => {
  expect(toRecord({ spec: { name: 'n' } }, from)).toEqual({
    record: { spec: { name: 'n', repo: 'https://github.com/org/name' } },
    problems: [
      {
        kind: 'manifest',
        level: 'notice',
        file: 'a/phaset.manifest.json',
        message:
          'a/phaset.manifest.json has no spec.repo; the record is sent with https://github.com/org/name',
      },
    ],
  })
})
