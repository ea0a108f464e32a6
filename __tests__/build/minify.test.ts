import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { expect, test } from '@jest/globals'
import { minify } from '../../scripts/build/minify.ts'

/** A script as ncc writes it, with a module and two of Node's. */
const SCRIPT = `import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7:
/***/ ((module, __unused, __nccwpck_require__) => {

function unused() { return "left out" }
function used() { return "❌" }
module.exports = used() + used();

/***/ }),

/***/ 8:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ })

/******/ });
const path = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
console.log(__webpack_modules__, path.sep);
`

const minified = (script: string) => minify(new Map([['index.js', script]])).get('index.js')

test('what no module uses is left out', () => {
  expect(SCRIPT).toContain('left out')
  expect(minified(SCRIPT)).not.toContain('left out')
})

test("a module's function keeps its parentheses", () => {
  expect(minified(SCRIPT)).toMatch(/\b7:\({2,}[\w,]+\) ?=>/)
  expect(minified(SCRIPT)).not.toContain('__NCC_MODULE__')
})

test("one require is made for all of Node's modules", () => {
  expect(minified(SCRIPT)?.match(/import\.meta\.url/g)).toHaveLength(1)
  expect(minified(SCRIPT)).toMatch(/\("fs"\)[\s\S]*\("path"\)/)
})

test('dist is made so: ncc still writes what is looked for', () => {
  const dist = readFileSync('dist/index.js', 'utf8')
  expect(dist).not.toContain('(import.meta.url)(')
  expect(dist.match(/(?<![\w$])\d+:\({2,}[\w,]*\) ?=>/g)?.length).toBeGreaterThan(20)
  expect(dist).not.toMatch(/(?<![\w$])\d+:(?:\w+|\([\w,]*\)) ?=>/)
})

test('a character beyond ASCII is escaped', () => {
  expect(minified(SCRIPT)).toContain('\\u274c')
})

test('a line ends soon after 120 characters', () => {
  const lines = minified('console.log("one");'.repeat(500))?.split('\n') ?? []
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(130)
})

test('a file that is no script stays as it is', () => {
  const text = '{ "type":  "module" }'
  expect(minify(new Map([['package.json', text]]))).toEqual(new Map([['package.json', text]]))
})

test('a source map leads from the minified script to the source', () => {
  const map = { version: 3, sources: ['src/a.ts'], names: [], mappings: 'AAAA;AACA' }
  const files = minify(
    new Map([
      ['index.js', 'console.log("one")\nconsole.log("two")\n'],
      ['index.js.map', JSON.stringify(map)],
    ]),
  )
  const found = new SourceMap(JSON.parse(files.get('index.js.map') ?? '')).findEntry(0, 0)
  expect(found).toMatchObject({ originalSource: 'src/a.ts', originalLine: 0 })
})
