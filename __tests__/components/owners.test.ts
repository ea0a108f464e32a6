import { expect, test } from '@jest/globals'
import { findOwners } from '../../src/components/owners.ts'
import { componentOf } from '../helpers/components.ts'

const DIRECTORIES = ['.', 'apps/web', 'libs/ship', 'libs/ship/deep', 'vendor/kit/ui']
const COMPONENTS = DIRECTORIES.map((directory) => componentOf(directory, directory))

test.each([
  ['a file of a component', 'apps/web/src/a.ts', ['apps/web']],
  ['a file of one inside of another', 'libs/ship/deep/a', ['libs/ship/deep']],
  ['a file of no other component', 'apps/a', ['.']],
  ['a file whose name begins as a component does', 'apps/web.ts', ['.']],
  ['a submodule inside of a component', 'apps/web/vendor/kit', ['apps/web']],
  [
    'a submodule that is a component, and has another',
    'libs/ship',
    ['libs/ship', 'libs/ship/deep'],
  ],
  ['a submodule that holds a component', 'vendor/kit', ['vendor/kit/ui']],
])('%s belongs to its owners', (_, file, owners) => {
  const found = [...findOwners([file], COMPONENTS).keys()]
  expect(found.map(({ directory }) => directory)).toEqual(owners)
})
