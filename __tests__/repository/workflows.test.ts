import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readWorkflows } from '../../scripts/workflows/read.ts'

type Step = { id?: string; uses?: string; if?: string; with?: Record<string, string> }
type Job = {
  needs?: string[]
  if?: string
  uses?: string
  permissions?: Record<string, string>
  steps?: Step[]
  'timeout-minutes'?: number
}
type Content = { name?: string; on: unknown; permissions?: object; jobs: Record<string, Job> }

const workflows = readWorkflows()
const complete = workflows.filter(({ partial }) => !partial)
const own = workflows.filter(({ name }) => name.startsWith('.github/'))
const contentOf = ({ text }: { text: string }): Content => parse(text)
const jobsOf = (workflow: { text: string }) => Object.entries(contentOf(workflow).jobs)

describe('actions of others', () => {
  const uses = workflows.flatMap(({ name, text }) =>
    [...text.matchAll(/\buses: (?!\.\/|phaset-action\/)(\S+)(.*)$/gm)].map(
      ([, used = '', rest = '']) => ({
        name,
        used,
        rest,
      }),
    ),
  )

  test('are pinned to a commit, with its version beside it', () => {
    const loose = uses.filter(
      ({ used, rest }) => !/@[0-9a-f]{40}$/.test(used) || !/^ # v\d+\.\d+\.\d+$/.test(rest),
    )
    expect(uses.length).toBeGreaterThan(20)
    expect(loose).toEqual([])
  })

  // Dependabot updates .github/workflows alone. The other files follow by hand.
  test('are at the same commit in every file', () => {
    const pins = new Map<string, Set<string>>()
    for (const { used, rest } of uses) {
      const [action = '', commit = ''] = used.split('@')
      const repository = action.split('/').slice(0, 2).join('/')
      pins.set(repository, (pins.get(repository) ?? new Set()).add(`${commit}${rest}`))
    }
    const several = [...pins].filter(([, commits]) => commits.size > 1)
    expect(several).toEqual([])
  })
})

describe('permissions', () => {
  test.each(own.map((workflow) => [workflow.name, workflow] as const))(
    '%s grants none to all jobs, and says why a job has each',
    (_, workflow) => {
      expect(contentOf(workflow).permissions).toEqual({})
      const granted = workflow.text.match(/^ +[a-z-]+: (?:read|write)\b.*$/gm) ?? []
      expect(granted.filter((line) => !/ # \w+/.test(line))).toEqual([])
    },
  )

  test.each(complete.map((workflow) => [workflow.name, workflow] as const))(
    'a workflow of %s names them, and bounds each job in time',
    (_, workflow) => {
      const { permissions, jobs } = contentOf(workflow)
      expect(permissions).toBeDefined()
      const unbounded = Object.values(jobs).filter((job) => !job.uses && !job['timeout-minutes'])
      expect(unbounded).toEqual([])
    },
  )
})

describe('the gate of CI', () => {
  const { gate, ...others } = Object.fromEntries(
    own.filter(({ name }) => name.endsWith('/ci.yml')).flatMap(jobsOf),
  )

  test('needs every other job', () => {
    expect(gate?.needs).toEqual(Object.keys(others))
  })

  // A job that is skipped would pass for one that succeeded.
  test('runs always, and none of the others is conditional', () => {
    expect(gate?.if).toBe('always()')
    expect(Object.values(others).filter((job) => job.if !== undefined)).toEqual([])
  })
})

describe('a workflow that people copy', () => {
  const copied = complete
    .filter(({ name }) => !name.startsWith('.github/') || name.endsWith('/phaset.yml'))
    .flatMap((workflow) => {
      const { on } = contentOf(workflow)
      const onlyChecks = ['pull_request', 'merge_group']
      const events = typeof on === 'string' ? [on] : Object.keys(Object(on))
      if (events.every((event) => onlyChecks.includes(event))) return []
      return jobsOf(workflow).map(([id, job]) => [workflow.name, id, job] as const)
    })
    .filter(([, , { steps = [] }]) => steps.some(({ uses }) => uses?.startsWith('phaset-action/')))

  test.each(copied)('%s keeps what job %s left undelivered', (_, __, { steps = [] }) => {
    const reports = steps.findIndex(({ uses }) => uses?.startsWith('phaset-action/'))
    expect(steps[reports]?.id).toBe('phaset')
    expect(steps[reports + 1]).toMatchObject({
      if: "always() && steps.phaset.outputs.undelivered != ''",
      uses: expect.stringMatching(/^actions\/upload-artifact@/),
      with: {
        name: `\${{ steps.phaset.outputs.undelivered-name }}`,
        path: `\${{ steps.phaset.outputs.undelivered }}`,
      },
    })
  })

  test('there are several', () => {
    expect(copied.length).toBeGreaterThan(3)
  })
})

describe('a workflow that syncs', () => {
  const caches = complete.flatMap(jobsOf).flatMap(([, { steps = [] }]) => {
    const isOf = (uses: string) => (step: Step) => step.uses?.startsWith(uses)
    const sync = steps.find(isOf('phaset-action/phaset-action/sync@'))
    const restore = steps.find(isOf('actions/cache/restore@'))?.with
    const save = steps.find(isOf('actions/cache/save@'))?.with
    const isFleet = sync?.with?.repositories !== undefined
    return sync ? [{ isFleet, restore, save, app: steps.find(({ id }) => id === 'app') }] : []
  })
  const fleets = caches.filter(({ isFleet }) => isFleet)

  test('restores the state that its last run saved', () => {
    expect([caches.length, fleets.length]).toEqual([3, 1])
    for (const { restore, save } of caches) {
      const { 'restore-keys': prefix, ...same } = restore ?? {}
      expect(save).toEqual(same)
      expect(save?.key).toBe(`${prefix}\${{ github.run_id }}-\${{ github.run_attempt }}`)
    }
  })

  test("of a single repository doesn't restore the state of a fleet", () => {
    const singles = caches.filter(({ isFleet }) => !isFleet)
    for (const { restore } of singles) {
      const prefix = restore?.['restore-keys'] ?? ''
      expect(fleets.filter(({ save }) => save?.key?.startsWith(prefix))).toEqual([])
    }
  })

  // Without an owner, the token is only for the workflow's own repository.
  test("of a fleet has a token for all of the owner's repositories", () => {
    const [fleet] = fleets
    expect(fleet?.app?.uses).toMatch(/^actions\/create-github-app-token@/)
    expect(fleet?.app?.with).toMatchObject({ owner: `\${{ github.repository_owner }}` })
    expect(fleet?.app?.with).not.toHaveProperty('repositories')
  })
})
