import { expect, test } from '@jest/globals'
import { surveyFiles } from '../../src/standards/survey.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

class CountingRegExp extends RegExp {
  asked = 0

  override test(text: string): boolean {
    this.asked += 1
    return super.test(text)
  }
}

test('a file is held once against equal searches, and against none of other directories', async () => {
  const root = makeWorkspace({ 'src/a.ts': '', 'src/b.ts': '', 'other/c.test.ts': '' })
  const files = new CountingRegExp(/test\.ts$/)
  const equal = Array.from({ length: 900 }, () => ({ files, root: `${root}/src` }))
  const inOthers = Array.from({ length: 900 }, (_, i) => ({ files, root: `${root}/src/${i}` }))
  const { hits } = await surveyFiles([...equal, ...inOthers], root, [])
  expect(new Set(hits)).toEqual(new Set([undefined]))
  expect(files.asked).toBe(2)
  const found = await surveyFiles([...equal, { files, root }], root, [])
  expect(found.hits.at(-1)).toEqual({ file: `${root}/other/c.test.ts` })
})
