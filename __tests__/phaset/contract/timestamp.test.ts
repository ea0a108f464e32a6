import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseTimestamp } from '../../../src/phaset/contract/timestamp.ts'
import { testProperty } from '../../helpers/properties.ts'

const FIRST = 1_000_000_000_000
const LAST = 9_999_999_999_999

describe('a time', () => {
  test.each<[unknown, string]>([
    ['2024-05-06T07:08:09Z', '2024-05-06T07:08:09.000Z'],
    ['2024-05-06t07:08:09z', '2024-05-06T07:08:09.000Z'],
    ['2024-05-06 07:08:09Z', '2024-05-06T07:08:09.000Z'],
    ['  2024-05-06T07:08:09Z\n', '2024-05-06T07:08:09.000Z'],
    ['2024-05-06T07:08Z', '2024-05-06T07:08:00.000Z'],
    ['2024-05-06', '2024-05-06T00:00:00.000Z'],
    ['2024-05-06T07:08:09+02:00', '2024-05-06T05:08:09.000Z'],
    ['2024-05-06T07:08:09+0530', '2024-05-06T01:38:09.000Z'],
    ['2024-05-06T07:08:09-11:00', '2024-05-06T18:08:09.000Z'],
    ['2024-05-06T07:08:09+14:00', '2024-05-05T17:08:09.000Z'],
    ['2024-05-06T07:08:09-00:00', '2024-05-06T07:08:09.000Z'],
    ['2024-05-06T07:08:09.5Z', '2024-05-06T07:08:09.500Z'],
    ['2024-05-06T07:08:09,25Z', '2024-05-06T07:08:09.250Z'],
    ['2024-05-06T07:08:09.123456789+01:00', '2024-05-06T06:08:09.123Z'],
    ['2024-05-06T07:08:09,1239+0100', '2024-05-06T06:08:09.123Z'],
    ['2024-05-06T24:00:00Z', '2024-05-07T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2000-12-31T23:59:59Z', 'out-of-range'],
    ['1714979289', '2024-05-06T07:08:09.000Z'],
    [1714979289, '2024-05-06T07:08:09.000Z'],
    ['1714979289123', '2024-05-06T07:08:09.123Z'],
    [1714979289123, '2024-05-06T07:08:09.123Z'],
    ['2001-09-09T01:46:40Z', '2001-09-09T01:46:40.000Z'],
    ['2001-09-09T01:46:39.999Z', 'out-of-range'],
    ['1000000000', '2001-09-09T01:46:40.000Z'],
    ['0999999999', 'out-of-range'],
    ['0000000000', 'out-of-range'],
    ['1000000000000', '2001-09-09T01:46:40.000Z'],
    ['0999999999999', 'out-of-range'],
    ['9999999999', '2286-11-20T17:46:39.000Z'],
    ['9999999999999', '2286-11-20T17:46:39.999Z'],
    ['2286-11-20T17:46:39.999Z', '2286-11-20T17:46:39.999Z'],
    ['2286-11-20T17:46:40Z', 'out-of-range'],
    ['2286-11-20T17:46:40+01:00', '2286-11-20T16:46:40.000Z'],
    ['1970-01-01T00:00:00Z', 'out-of-range'],
    ['9999-12-31T23:59:59Z', 'out-of-range'],
  ])('%p is %s', (given, instant) => {
    const timestamp = String(Date.parse(instant))
    expect(parseTimestamp(given)).toEqual(
      instant === 'out-of-range' ? { kind: instant } : { kind: 'timestamp', timestamp },
    )
  })
})

describe('is no time', () => {
  test.each<[unknown]>([
    [''],
    [' '],
    ['now'],
    ['2024-05-06T07:08:09'],
    ['2024-05-06 07:08'],
    ['2024-05-06Z'],
    ['2024-05'],
    ['2024'],
    ['20240506T070809Z'],
    ['2024-5-6'],
    ['06/05/2024'],
    ['Mon, 06 May 2024 07:08:09 GMT'],
    ['2024-05-06T07:08:09 Z'],
    ['2024-05-06T07:08:09+2'],
    ['2024-05-06T24:00:01Z'],
    ['2024-05-06T25:00:00Z'],
    ['2024-05-06T07:60:00Z'],
    ['2024-05-06T07:08:60Z'],
    ['2023-02-29'],
    ['2100-02-29'],
    ['2024-02-30T00:00:00Z'],
    ['2024-04-31'],
    ['2024-13-01'],
    ['2024-00-10'],
    ['2024-01-00'],
    ['+2024-05-06T07:08:09Z'],
    ['2024-05-06T07:08:09Z\n2024-05-06T07:08:09Z'],
    ['999999999'],
    ['17149792891'],
    ['171497928912'],
    ['17149792891234'],
    ['-1714979289'],
    ['+1714979289'],
    ['1714979289.5'],
    ['1714979289e3'],
    ['١٧١٤٩٧٩٢٨٩'],
    ['0x6638818900'],
    [1714979289.5],
    [-1714979289],
    [0],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1e21],
    [null],
    [undefined],
    [true],
    [{}],
    [['2024-05-06']],
    [new Date(FIRST)],
  ])('%p', (given) => {
    expect(parseTimestamp(given)).toEqual({ kind: 'unreadable' })
  })
})

test.each([
  '2024-05-06T07:08:09-34:07',
  '2024-05-06 07:08:09-3407',
  '2024-05-06T07:08:09+24:00',
  '2024-05-06T07:08:09+01:60',
])('%p has a zone that no clock has', (given) => {
  expect(parseTimestamp(given)).toEqual({ kind: 'impossible-zone' })
})

test.each(['2024-05-06T25:08:09-34:07', '2024-02-30T07:08:09-34:07', '1714979289-34:07'])(
  '%p is no time in any zone',
  (given) => {
    expect(parseTimestamp(given)).toEqual({ kind: 'unreadable' })
  },
)

const instant = fc.integer({ min: FIRST, max: LAST })
/** Minutes east of Greenwich. */
const offset = fc.integer({ min: -12 * 60, max: 14 * 60 })

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

const colon = fc.constantFrom(':', '')
testProperty(
  'the same instant comes out, in whatever zone it is written',
  [instant, offset, colon, fc.constantFrom('T', ' ')],
  (ms, minutes, sign, between) => {
    const local = new Date(ms + minutes * 60_000).toISOString().slice(0, -1)
    const size = Math.abs(minutes)
    const zone = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${sign}${pad(size % 60)}`
    const text = local.replace('T', between) + zone
    expect(parseTimestamp(text)).toEqual({ kind: 'timestamp', timestamp: String(ms) })
  },
  { runs: 200 },
)

testProperty(
  'the same instant comes out of Unix time, as text or as a number',
  [instant, fc.boolean()],
  (ms, asText) => {
    const seconds = Math.floor(ms / 1000)
    const give = (unix: number) => parseTimestamp(asText ? String(unix) : unix)
    expect(give(ms)).toEqual({ kind: 'timestamp', timestamp: String(ms) })
    expect(give(seconds)).toEqual({ kind: 'timestamp', timestamp: `${seconds}000` })
  },
)

const digits = fc.stringMatching(/^\d{9,14}$/)
const iso = fc.stringMatching(
  /^\d{4}-[01]\d-[0-3]\d[Tt ][012]\d:[0-6]\d(:[0-6]\d([.,]\d{1,9})?)?([Zz]|[+-][012]\d:?[0-6]\d)$/,
)
const sound = instant.map((ms) => new Date(ms).toISOString())
const given = fc.oneof(digits, iso, sound, fc.string(), fc.double(), fc.jsonValue())
testProperty(
  'whatever comes out has 13 digits and is an instant from 2001 to 2286',
  [given],
  (value) => {
    const reading = parseTimestamp(value)
    if (reading.kind !== 'timestamp') return reading.kind
    expect(reading.timestamp).toMatch(/^[1-9]\d{12}$/)
    // What comes out is read as itself again.
    expect(parseTimestamp(reading.timestamp)).toEqual(reading)
    return reading.kind
  },
  { runs: 500, shares: { timestamp: 0.1, unreadable: 0.1 } },
)
