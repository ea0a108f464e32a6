/** The limits of a field: values that the contract just accepts, and just refuses. */
export type Limit = { field: string; accepts: unknown[]; refuses: unknown[] }

const CRITICALITY = ['critical', 'high', 'medium', 'low', 'auxiliary']
const CONTACT = { email: 'a@b.co' }
const OBJECTIVE = { title: 't', description: 'd', type: 'other', target: '1', period: 1 }

/** An emoji is one character, although JavaScript counts it as two. */
function characters(count: number): string[] {
  return ['a'.repeat(count), '😀'.repeat(count)]
}

function text(field: string, longest: number): Limit {
  const refuses = ['', ...characters(longest + 1), 1, true, null, [], {}]
  return { field, accepts: [...characters(1), ...characters(longest)], refuses }
}

function words(field: string, allowed: string[]): Limit {
  const refuses = ['', 'unheard-of', allowed[0]?.toUpperCase(), ` ${allowed[0]}`, 1, null, allowed]
  return { field, accepts: allowed, refuses }
}

function id8(field: string): Limit {
  const refuses = ['', 'abcd123', 'abcd12345', 'abcd-123', 'abcd123é', 'abcd1234\n', 12345678, null]
  return { field, accepts: ['abcd1234', 'ABCDEFGH', '00000000'], refuses }
}

function items(field: string, item: unknown, longest: number): Limit {
  const refuses = [Array(longest + 1).fill(item), {}, 'text', null]
  return { field, accepts: [[], [item], Array(longest).fill(item)], refuses }
}

/** `missing` is the object without its one required key, `stranger` the object with one key more. */
function object(field: string, accepted: object, required: string[], takesOthers: boolean): Limit {
  const missing = required.map((key) => {
    const { [key]: _, ...others } = accepted as Record<string, unknown>
    return others
  })
  const stranger = { ...accepted, stranger: 'x' }
  return {
    field,
    accepts: takesOthers ? [accepted, stranger] : [accepted],
    refuses: [...missing, ...(takesOthers ? [] : [stranger]), [], 'text', 1, null],
  }
}

/** Every row of the record's table, and every field of a row. */
export const LIMITS: Limit[] = [
  object('spec', { repo: 'r', name: 'n' }, ['name'], false),
  text('spec.repo', 500),
  text('spec.name', 500),
  text('spec.description', 1500),
  text('spec.version', 500),
  words('spec.kind', ['service', 'api', 'component', 'cots', 'product', 'external', 'other']),
  words('spec.lifecycleStage', [
    'concept',
    'planning',
    'development',
    'testing',
    'production',
    'maintenance',
    'deprecated',
    'retired',
  ]),
  id8('spec.group'),
  id8('spec.system'),
  id8('spec.domain'),
  words('spec.dataSensitivity', ['public', 'internal', 'secret', 'other']),
  words('spec.businessCriticality', CRITICALITY),
  words('spec.sourcingModel', [
    'cots',
    'modified_cots',
    'open_source',
    'custom',
    'outsourced',
    'legacy',
  ]),
  words('spec.deploymentModel', [
    'onpremises',
    'private_cloud',
    'public_cloud',
    'hybrid_cloud',
    'multi_cloud',
    'edge',
    'saas',
  ]),
  object('baseline', { id: 'default' }, ['id'], false),
  { field: 'baseline.id', accepts: ['a', 'Ba5eL1ne'], refuses: ['', 1, null] },
  items('contacts', CONTACT, 3),
  object('contacts.0', CONTACT, ['email'], true),
  {
    field: 'contacts.0.email',
    accepts: ['a@b.co', 'sam.o+x@a-b.example.org', `${'a'.repeat(43)}@b.test`],
    refuses: [
      '',
      `${'a'.repeat(44)}@b.test`,
      'a',
      'a@b',
      '@b.co',
      'a@',
      'a b@c.de',
      'a@b..co',
      '.a@b.co',
      'a@-b.co',
      'Sam <a@b.co>',
      'a@b.co\n',
      'é@b.co',
      1,
    ],
  },
  text('contacts.0.relation', 50),
  items('tags', 'tag', 20),
  {
    field: 'tags.0',
    accepts: ['a', 'a'.repeat(50), 'aZ09:._~-'],
    refuses: ['', 'a'.repeat(51), 'a b', 'é', '😀', 'a/b', 'a\n', 1, null],
  },
  {
    field: 'dependencies',
    accepts: [[], Array(500).fill({ target: '0123456789' })],
    refuses: [{}],
  },
  object('dependencies.0', { target: '0123456789' }, ['target'], true),
  {
    field: 'dependencies.0.target',
    accepts: characters(10),
    refuses: [...characters(9), ...characters(11), '', 1234567890],
  },
  text('dependencies.0.description', 300),
  words('dependencies.0.criticality', CRITICALITY),
  items('slo', OBJECTIVE, 20),
  object('slo.0', OBJECTIVE, Object.keys(OBJECTIVE), true),
  text('slo.0.title', 500),
  text('slo.0.description', 1500),
  words('slo.0.type', ['latency', 'availability', 'correctness', 'other']),
  text('slo.0.target', 500),
  {
    field: 'slo.0.period',
    accepts: [1, 1.5, 30, 365],
    refuses: [0, 366, 0.99, 365.01, -1, '30', null],
  },
  text('slo.0.implementation', 1500),
  items('api', { name: 'n' }, 20),
  object('api.0', { name: 'n' }, ['name'], true),
  text('api.0.name', 500),
  text('api.0.schemaPath', 500),
  items('links', { url: 'u', title: 't' }, 20),
  object('links.0', { url: 'u', title: 't' }, ['url', 'title'], false),
  text('links.0.url', 500),
  text('links.0.title', 500),
  words('links.0.icon', ['web', 'api', 'service', 'documentation', 'task', 'dashboard', 'other']),
  { field: 'metadata', accepts: [{}, { 'any key': 'x', '': 'y' }], refuses: [[], 'text', null] },
  text('metadata.key', 500),
]

/** A small sound record with one field set to a value. */
export function recordWith(field: string, value: unknown): Record<string, unknown> {
  const whole = structuredClone({
    spec: { repo: 'https://github.com/org/name', name: 'n' },
    baseline: { id: 'default' },
    contacts: [CONTACT],
    tags: ['tag'],
    dependencies: [{ target: '0123456789' }],
    slo: [OBJECTIVE],
    api: [{ name: 'n' }],
    links: [{ url: 'u', title: 't' }],
    metadata: {},
  })
  const keys = field.split('.')
  const last = keys.pop() ?? ''
  let holder: Record<string, unknown> = whole
  for (const key of keys) holder = holder[key] as Record<string, unknown>
  holder[last] = value
  return whole
}
