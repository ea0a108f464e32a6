import { describe, expect, test } from '@jest/globals'
import { manifest, record } from '../../../src/phaset/contract/record.ts'
import { LIMITS, recordWith } from '../../helpers/record-limits.ts'

describe('the record, at the exact limits of every field', () => {
  test.each(LIMITS)('$field', ({ field, accepts, refuses }) => {
    for (const value of accepts) {
      expect(record.safeParse(recordWith(field, value))).toMatchObject({ success: true })
    }
    for (const value of refuses) {
      expect({ value, ...record.safeParse(recordWith(field, value)) }).toMatchObject({
        success: false,
      })
    }
  })
})

describe('the record and the manifest', () => {
  const spec = { name: 'n' }

  test('spec is required in both', () => {
    expect(record.safeParse({}).success).toBe(false)
    expect(manifest.safeParse({}).success).toBe(false)
  })

  test('spec.repo is required in a record and optional in a manifest', () => {
    expect(record.safeParse({ spec }).success).toBe(false)
    expect(manifest.safeParse({ spec }).success).toBe(true)
  })

  test('only a manifest holds id, organizationId and $schema', () => {
    for (const key of ['id', 'organizationId', '$schema']) {
      expect(record.safeParse({ spec: { ...spec, repo: 'r' }, [key]: 'x' }).success).toBe(false)
      expect(manifest.safeParse({ spec, [key]: 'x' }).success).toBe(true)
      expect(manifest.safeParse({ spec, [key]: '' }).success).toBe(false)
    }
  })

  test('neither takes another key', () => {
    expect(record.safeParse({ spec: { ...spec, repo: 'r' }, other: 1 }).success).toBe(false)
    expect(manifest.safeParse({ spec, other: 1 }).success).toBe(false)
  })
})
