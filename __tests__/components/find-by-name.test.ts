import { describe, expect, test } from '@jest/globals'
import { findLabelled, findNamed, isEnvironmentName } from '../../src/components/find-by-name.ts'
import { componentOf } from '../helpers/components.ts'

const COMPONENTS = [
  componentOf('.', 'whole00001', 'The shop'),
  componentOf('apps/web', 'webshop001', 'Storefront'),
  componentOf('apps/web-admin', 'webadmin01', 'Back office'),
  componentOf('legacy/api', 'oldapi0001'),
  componentOf('services/api', 'newapi0001'),
]

const directories = (found: { directory: string }[]) => found.map(({ directory }) => directory)

describe('a deployment is of the component that its environment, tag or workflow names', () => {
  test.each<[string, string[]]>([
    ['web@1.2.0', ['apps/web']],
    ['web-v1.2.0', ['apps/web']],
    ['apps/web/v1.2.0', ['apps/web']],
    ['@acme/web@1.2.0', ['apps/web']],
    ['production-web', ['apps/web']],
    ['Production/Web', ['apps/web']],
    ['prod_web_eu', ['apps/web']],
    ['web-admin', ['apps/web-admin']],
    ['apps-web-admin-v2', ['apps/web-admin']],
    ['web-admin and web', ['apps/web', 'apps/web-admin']],
    ['Deploy the Back Office', ['apps/web-admin']],
    ['storefront-production', ['apps/web']],
    ['webadmin01', ['apps/web-admin']],
    ['The shop', ['.']],
    ['api', ['legacy/api', 'services/api']],
    ['services/api/v1', ['services/api']],
    ['production', []],
    ['webhooks', []],
    ['website-v1', []],
    ['cobweb', []],
    ['web2', []],
    ['v1.2.0', []],
    ['', []],
    ['.', []],
  ])('%j names %j', (text, named) => {
    expect(directories(findNamed(text, COMPONENTS))).toEqual(named)
  })
})

test('a name inside a longer one does not count, whatever is first in the list', () => {
  const top = [componentOf('web', 'webshop001'), componentOf('web-admin', 'webadmin01')]
  expect(directories(findNamed('deploy web-admin', top))).toEqual(['web-admin'])
})

describe('an incident is of the component that its label names', () => {
  test.each<[string, string[]]>([
    ['web', ['apps/web']],
    ['incident:web', ['apps/web']],
    ['incident: web', ['apps/web']],
    ['component/web', ['apps/web']],
    ['component/apps/web', ['apps/web']],
    ['Component/Web', ['apps/web']],
    ['incident:web-admin', ['apps/web-admin']],
    ['incident:storefront', ['apps/web']],
    ['incident:newapi0001', ['services/api']],
    ['services/api', ['services/api']],
    ['incident:api', ['legacy/api', 'services/api']],
    ['web design', []],
    ['incident:web-shop', []],
    ['incident', []],
    [':', []],
    ['', []],
  ])('%j names %j', (label, named) => {
    expect(directories(findLabelled(label, COMPONENTS))).toEqual(named)
  })
})

describe('a directory that is called as an environment', () => {
  test.each<[string, string[], boolean]>([
    ['terraform/environments/production', ['production', 'prod'], true],
    ['terraform/environments/Prod', ['production', 'prod'], true],
    ['production', ['production'], true],
    ['apps/prod-eu', ['prod-eu'], true],
    ['apps/prod-eu', ['prod*'], false],
    ['apps/web', ['production'], false],
    ['production/web', ['production'], false],
    ['.', ['production'], false],
  ])('%s, with %j: %s', (directory, environments, expected) => {
    expect(isEnvironmentName(directory, environments)).toBe(expected)
  })

  const component = {
    ...componentOf('terraform/environments/production', 'tfprod0001', 'Terraform'),
    isCalledAsEnvironment: true,
  } as const

  test.each<[string, boolean]>([
    ['production', false],
    ['production-web', false],
    ['terraform/environments/production', true],
    ['Terraform', true],
    ['tfprod0001-v1.2.0', true],
  ])('is named by %s: %s', (text, expected) => {
    expect(findNamed(text, [component]).length > 0).toBe(expected)
  })

  test('is not named by an environment at the top of the repository either', () => {
    const top = { ...componentOf('production', 'prod000001'), isCalledAsEnvironment: true } as const
    expect(findNamed('production', [top])).toEqual([])
    expect(findNamed('prod000001-v1', [top])).toEqual([top])
  })

  test('is not named by a label that says where an incident is', () => {
    expect(findLabelled('production', [component])).toEqual([])
    expect(findLabelled('component/terraform', [component])).toEqual([component])
  })
})

test('a thousand components that share a name are all named by a long text', () => {
  const many = Array.from({ length: 1000 }, (_, i) => componentOf(`team${i}/production`, `r${i}`))
  const text = Array<string>(200).fill('production').join('-')
  expect(findNamed(text, many)).toHaveLength(1000)
  expect(directories(findNamed(`${text}-team7-production`, many))).toHaveLength(1000)
})
