import { expect, test } from '@jest/globals'
import { findSecrets, findTokens } from '../../src/inputs/find-secrets.ts'

test.each<[string, Record<string, string>, string[]]>([
  ['nothing is given', { 'webhook-token': '', headers: '' }, []],
  ['a single token', { 'webhook-token': 'tok' }, ['tok']],
  ['a record whose secret is empty', { 'webhook-token': 'a: \nb: x' }, ['b: x', 'x']],
  ['the vendor’s name', { 'api-key': 'key' }, ['key']],
  ['the token of GitHub’s API', { 'github-token': 'ghs_1' }, ['ghs_1']],
  ['lines of records', { 'webhook-token': 'a: x\r\n b: y z ' }, ['a: x', 'x', 'b: y z', 'y z']],
  ['a token in a line that is wrong', { 'webhook-token': 'a: x\nlost' }, ['a: x', 'x', 'lost']],
  ['a token behind a wrong ID', { 'webhook-token': 'my record: x' }, ['my record: x', 'x']],
  ['a record without a space', { 'webhook-token': 'greeter001:x' }, ['greeter001:x', 'x']],
  ['a token with a colon', { 'webhook-token': 'a:b' }, ['a:b']],
  ['folded lines', { 'webhook-token': 'a: x b: "y"' }, ['a: x b: "y"', 'x', 'y']],
  ['folded lines without secrets', { 'webhook-token': 'greeter001: greeter002:' }, []],
  ['headers', { headers: 'X-Key: abc-def\n\nX-B:d efgh' }, ['abc-def', 'd efgh']],
  ['headers too short to be masked', { headers: 'X-Debug: 1\nX-Kind: 12345' }, []],
  ['credentials', { headers: 'Authorization: Bearer abc' }, ['Bearer abc', 'abc']],
  ['basic credentials', { headers: 'Authorization: basic dTpw' }, ['basic dTpw', 'dTpw']],
  ['a digest', { headers: 'Authorization: Digest a="b"' }, ['Digest a="b"', 'a="b"']],
  ['a token of another scheme', { headers: 'X-Auth: Token abc' }, ['Token abc', 'abc']],
  ['a key of an API', { headers: 'X-Auth: ApiKey  abc' }, ['ApiKey  abc', 'abc']],
  ['a word that is no scheme', { headers: 'X-Auth: Secret abc' }, ['Secret abc']],
  ['a header that is wrong', { headers: 'X Key: abcdef' }, ['abcdef']],
  ['a header without a name', { headers: 'abcdef' }, ['abcdef']],
  ['what is given twice', { 'webhook-token': 'tok', 'api-key': 'tok' }, ['tok']],
])('the secrets in %s are found before the inputs are parsed', (_, raw, secrets) => {
  expect(findSecrets(raw)).toEqual(secrets)
})

test('the tokens are the secrets without the headers', () => {
  const raw = { 'webhook-token': 'a: x', 'github-token': 'ghs_1', headers: 'X-Key: abc-def' }
  expect(findTokens(raw)).toEqual(['a: x', 'x', 'ghs_1'])
  expect(findSecrets(raw)).toEqual(['a: x', 'x', 'ghs_1', 'abc-def'])
})
