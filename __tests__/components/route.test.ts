import { describe, expect, test } from '@jest/globals'
import {
  type EventWithChanges,
  needsChangedFiles,
  routeEvents,
} from '../../src/components/route.ts'
import type { Subject } from '../../src/github/decision.ts'
import type { ChangedFiles } from '../../src/github-api/list-changed-files.ts'
import type { PhasetEvent } from '../../src/phaset/contract/event.ts'
import { componentOf } from '../helpers/components.ts'

const ROOT = componentOf('.', 'whole00001', 'Shop')
const WEB = componentOf('apps/web', 'webshop001', 'Storefront')
const ADMIN = componentOf('apps/web-admin', 'webadmin01')
const ALL = [ROOT, WEB, ADMIN]

const PUSH: Subject = { kind: 'commits', before: 'a'.repeat(40), after: 'b'.repeat(40) }
const PULL_REQUEST: Subject = { kind: 'pull-request', number: 7 }

const INCIDENT: PhasetEvent = { event: 'incident-opened', id: '1', createdAt: '1772442000000' }

function deployment(...names: string[]): Subject {
  return { kind: 'deployment', sha: 'c'.repeat(40), names }
}

function files(...files: string[]): ChangedFiles {
  return { kind: 'known', files }
}

/** Directory → reason, with the notes and problems. */
function route(
  subject: Subject,
  changed?: ChangedFiles,
  recordId?: string,
  body: PhasetEvent = { event: 'comment' },
) {
  const event: EventWithChanges = {
    body,
    subject,
    ...(changed && { changed }),
  }
  const { events, notes, problems } = routeEvents([event], ALL, recordId)
  const reasons = [...events].map(([{ directory }, [routed]]) => [directory, routed?.routing])
  return { to: Object.fromEntries(reasons), notes, problems }
}

test('a comment on an issue that names no component is noted, and no warning', () => {
  expect(route({ kind: 'incident', labels: ['bug'] })).toEqual({
    to: {},
    notes: ["comment goes to no component: none of the issue's labels names a component"],
    problems: [],
  })
})

describe('a push or a pull request', () => {
  test.each<[string, Subject, string]>([
    ['push', PUSH, 'the push changed'],
    ['pull request', PULL_REQUEST, 'pull request #7 changes'],
  ])('%s goes to the components that hold a changed file', (_, subject, what) => {
    const changed = files('apps/web/a.ts', 'README.md', 'apps/web/b.ts')
    expect(route(subject, changed)).toEqual({
      to: {
        'apps/web': `${what} apps/web/a.ts and 1 more of its files`,
        '.': `${what} README.md`,
      },
      notes: [],
      problems: [],
    })
  })

  test('a file is of the deepest component that holds it, by whole directory names', () => {
    expect(Object.keys(route(PUSH, files('apps/web-admin/x')).to)).toEqual(['apps/web-admin'])
    expect(Object.keys(route(PUSH, files('apps/web-other/x')).to)).toEqual(['.'])
  })

  test('that touches no component is noted, and no warning', () => {
    const event = { body: { event: 'comment' as const }, subject: PUSH, changed: files('docs/x') }
    expect(routeEvents([event], [WEB, ADMIN], undefined)).toEqual({
      events: new Map(),
      notes: ['comment goes to no component: the push changed no file of a component'],
      problems: [],
    })
  })

  test.each<[string, ChangedFiles, string]>([
    ['too many files', { kind: 'too-many', limit: 300 }, 'more files than the 300'],
    ['unknown files', { kind: 'unknown', reason: 'no permission' }, '(no permission)'],
  ])('with %s goes to all components, and a warning says why', (_, changed, why) => {
    const { to, problems } = route(PUSH, changed)
    expect(Object.keys(to)).toEqual(['.', 'apps/web', 'apps/web-admin'])
    expect(to['apps/web']).toContain(why)
    expect(problems).toMatchObject([{ level: 'warning', message: expect.stringContaining(why) }])
  })

  test('a file name is shown on one line, and cut', () => {
    const { to } = route(PUSH, files(`apps/web/\n::error::${'x'.repeat(200)}`))
    expect(to['apps/web']).not.toContain('\n')
    expect(to['apps/web']?.length).toBeLessThan(110)
  })

  test('several changes of one push are each sent, and what is wrong is told once', () => {
    const events = ['1', '2'].map((digit) => ({
      body: { event: 'change' as const, commitSha: digit.repeat(40) },
      subject: PUSH,
      changed: { kind: 'unknown' as const, reason: 'no network' },
    }))
    const routing = routeEvents(events, ALL, undefined)
    expect(routing.events.get(WEB)?.map(({ body }) => body)).toEqual(events.map(({ body }) => body))
    expect(routing.problems).toHaveLength(1)
  })
})

describe('a deployment', () => {
  test('goes to the component that is named, and changed files are not looked at', () => {
    expect(route(deployment('production-web'))).toEqual({
      to: { 'apps/web': '"production-web" names it' },
      notes: [],
      problems: [],
    })
    expect(needsChangedFiles(deployment('production-web'), ALL)).toBe(false)
    expect(needsChangedFiles(deployment('production'), ALL)).toBe(true)
  })

  test('that names none goes to what changed since the one before', () => {
    expect(route(deployment('production'), files('apps/web/x')).to).toEqual({
      'apps/web': 'the deployment brings changes to apps/web/x',
    })
    const tooMany = route(deployment('production'), { kind: 'too-many', limit: 300 })
    expect(Object.keys(tooMany.to)).toHaveLength(3)
  })

  test('of which nothing is known goes nowhere, and a warning says how to name one', () => {
    const { to, problems } = route(deployment('production'), { kind: 'unknown', reason: 'why' })
    expect(to).toEqual({})
    expect(problems).toEqual([
      {
        kind: 'payload',
        level: 'warning',
        title: 'Phaset: components',
        message:
          'comment goes to no component: nothing in "production" names one, and what changed since the previous deployment is unknown (why); name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or set record-id',
      },
    ])
  })
})

describe('an incident', () => {
  test('goes to the components that its labels name', () => {
    const subject: Subject = { kind: 'incident', labels: ['bug', 'incident:web', 'component/shop'] }
    expect(route(subject).to).toEqual({
      'apps/web': 'the label "incident:web" names it',
      '.': 'the label "component/shop" names it',
    })
  })

  test.each([[[]], [['incident']]])('with the labels %j goes nowhere, with a warning', (labels) => {
    const { to, problems } = route({ kind: 'incident', labels }, undefined, undefined, INCIDENT)
    expect(to).toEqual({})
    expect(problems).toMatchObject([
      { level: 'warning', message: expect.stringContaining('such as incident:web') },
    ])
  })
})

test('an event that tells nothing of a component goes nowhere, with a warning', () => {
  expect(route({ kind: 'repository' })).toMatchObject({
    to: {},
    problems: [{ level: 'warning', message: expect.stringContaining('set record-id') }],
  })
})

describe('record-id', () => {
  test('takes every event to its component alone', () => {
    for (const subject of [PUSH, deployment('web-admin'), { kind: 'repository' } as const]) {
      expect(route(subject, files('apps/web-admin/x'), 'webshop001').to).toEqual({
        'apps/web': 'record-id names its record',
      })
    }
  })

  test('of no component is an error', () => {
    const { to, problems } = route(PUSH, undefined, 'other00001')
    expect(to).toEqual({})
    expect(problems).toMatchObject([
      { level: 'error', message: expect.stringContaining('other00001') },
    ])
  })
})
