import * as z from 'zod/mini'
import { RECORD_ID_LENGTH } from './record-id.ts'

/*
 * Every schema below carries two texts: what is allowed (the issue's `message`, which follows the
 * word "allowed:" if the action rejects a value) and what the field is for (its `description` in
 * the JSON Schema that editors show).
 */

/**
 * An e-mail address with a domain of at least two parts, in ASCII. A pattern, because validators
 * interpret JSON Schema's `format` differently or ignore it.
 */
const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/

/** Adds what editors show for a schema. `check` would do the same, but create each schema twice. */
function described<Schema extends z.core.$ZodType>(
  schema: Schema,
  shown: z.core.GlobalMeta,
): Schema {
  z.globalRegistry.add(schema, shown)
  return schema
}

/**
 * Text with a length in code points, as in JSON Schema and Phaset's OpenAPI: an emoji is one
 * character. (zod counts code points since 4.6.)
 */
function text(shortest: number, longest: number, allowed: string, description: string) {
  // Reports only one problem per text.
  const rule = { error: allowed, abort: true }
  return described(
    z.string(allowed).check(z.minLength(shortest, rule), z.maxLength(longest, rule)),
    { description },
  )
}

function upTo(longest: number, description: string) {
  return text(1, longest, `text of 1 to ${longest} characters`, description)
}

function nonEmpty(description: string) {
  const allowed = 'text of at least 1 character'
  return described(z.string(allowed).check(z.minLength(1, allowed)), { description })
}

function choice<const Word extends string>(words: readonly Word[], description: string) {
  return described(z.enum(words), { description })
}

function list<Item extends z.core.$ZodType>(item: Item, longest: number, description: string) {
  const allowed = `a list of at most ${longest} items`
  // zod's `maxLength` wouldn't check the items of a list that is too long, but all problems should be
  // reported at once.
  const fits = z.refine<z.output<Item>[]>((items) => items.length <= longest, {
    error: allowed,
    when: ({ value }) => Array.isArray(value),
  })
  return described(z.array(item, allowed).check(fits), { maxItems: longest, description })
}

/** The ID of a group, a system or a domain in Phaset. */
function shortId(description: string) {
  const allowed = 'exactly 8 letters (a-z, A-Z) or digits'
  return described(z.string(allowed).check(z.regex(/^[a-zA-Z0-9]{8}$/, allowed)), { description })
}

const OBJECT = 'an object'
const CRITICALITY = ['critical', 'high', 'medium', 'low', 'auxiliary'] as const

const ABOUT_SPEC = { description: 'What the component is.' }

const spec = described(
  z.strictObject(
    {
      repo: upTo(500, 'The repository of the code, preferably as an absolute URL.'),
      name: upTo(500, 'What the component is called.'),
      description: z.optional(upTo(1500, 'What the component does, and who uses it.')),
      version: z.optional(upTo(500, 'The version in use, such as 1.4.0.')),
      kind: z.optional(
        choice(
          ['service', 'api', 'component', 'cots', 'product', 'external', 'other'],
          'The kind of solution.',
        ),
      ),
      lifecycleStage: z.optional(
        choice(
          [
            'concept',
            'planning',
            'development',
            'testing',
            'production',
            'maintenance',
            'deprecated',
            'retired',
          ],
          'The stage in the life cycle of the component.',
        ),
      ),
      group: z.optional(shortId('The ID of the group that owns the component.')),
      system: z.optional(shortId('The ID of the system that the component belongs to.')),
      domain: z.optional(shortId('The ID of the domain that the component belongs to.')),
      dataSensitivity: z.optional(
        choice(
          ['public', 'internal', 'secret', 'other'],
          'How sensitive the data is that the component handles.',
        ),
      ),
      businessCriticality: z.optional(
        choice(CRITICALITY, 'How much the business depends on the component.'),
      ),
      sourcingModel: z.optional(
        choice(
          ['cots', 'modified_cots', 'open_source', 'custom', 'outsourced', 'legacy'],
          'Where the component comes from.',
        ),
      ),
      deploymentModel: z.optional(
        choice(
          [
            'onpremises',
            'private_cloud',
            'public_cloud',
            'hybrid_cloud',
            'multi_cloud',
            'edge',
            'saas',
          ],
          'Where the component runs.',
        ),
      ),
    },
    OBJECT,
  ),
  ABOUT_SPEC,
)

const contact = z.looseObject(
  {
    email: text(
      1,
      50,
      'an e-mail address of at most 50 characters',
      'The address to write to.',
    ).check(z.regex(EMAIL, 'an e-mail address of at most 50 characters')),
    relation: z.optional(upTo(50, 'The role of the contact, such as Owner.')),
  },
  OBJECT,
)

const dependency = z.looseObject(
  {
    target: text(
      10,
      10,
      'a record ID, exactly 10 characters',
      'The record ID of the component that this one needs.',
    ),
    description: z.optional(upTo(300, 'What it is needed for.')),
    criticality: z.optional(choice(CRITICALITY, 'How much this component depends on it.')),
  },
  OBJECT,
)

const PERIOD = 'a number of days from 1 to 365'

const objective = z.looseObject(
  {
    title: upTo(500, 'What the objective is called.'),
    description: upTo(1500, 'What is measured, and what is promised.'),
    type: choice(
      ['latency', 'availability', 'correctness', 'other'],
      'Which quality the objective is about.',
    ),
    target: upTo(500, 'The target, as text: 99.9%, 350ms.'),
    period: described(z.number(PERIOD).check(z.minimum(1, PERIOD), z.maximum(365, PERIOD)), {
      description: 'The number of days over which the objective is measured.',
    }),
    implementation: z.optional(upTo(1500, 'The query that measures it.')),
  },
  OBJECT,
)

const api = z.looseObject(
  {
    name: upTo(500, 'What the API is called.'),
    schemaPath: z.optional(upTo(500, 'Where its schema is, preferably as an absolute URL.')),
  },
  OBJECT,
)

const link = z.strictObject(
  {
    url: upTo(500, 'Where the link leads.'),
    title: upTo(500, 'The text of the link.'),
    icon: z.optional(
      choice(
        ['web', 'api', 'service', 'documentation', 'task', 'dashboard', 'other'],
        'The icon beside the link.',
      ),
    ),
  },
  OBJECT,
)

const TAG = '1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -'
const tag = text(
  1,
  50,
  TAG,
  'A word to find the component by, preferably at most 20 characters.',
).check(z.regex(/^[a-zA-Z0-9:._~-]+$/, TAG))

const shape = {
  spec,
  api: z.optional(list(api, 20, 'The APIs that the component offers.')),
  baseline: z.optional(
    described(
      z.strictObject(
        { id: nonEmpty('The ID of the Baseline in Phaset. Defaults to the Baseline default.') },
        OBJECT,
      ),
      { description: 'The standards that the component should meet.' },
    ),
  ),
  contacts: z.optional(list(contact, 3, 'The people to contact.')),
  dependencies: z.optional(
    described(z.array(dependency, 'a list'), {
      description: 'The components that this one needs to do its work.',
    }),
  ),
  links: z.optional(list(link, 20, 'Related pages.')),
  metadata: z.optional(
    described(z.record(z.string(), upTo(500, 'Any text.'), OBJECT), {
      description: 'Your own keys, with text as values.',
    }),
  ),
  slo: z.optional(list(objective, 20, 'The service level objectives.')),
  tags: z.optional(list(tag, 20, 'Words to find the component by, preferably at most 5.')),
}

/** What `POST /integration/record` takes. */
export const record = z.strictObject(shape, OBJECT)

export type PhasetRecord = z.infer<typeof record>

/**
 * The contents of `phaset.manifest.json`: a record, in which `spec.repo` is optional, and the IDs of
 * the record and of the organization, which are not sent with it.
 */
export const manifest = described(
  z.strictObject(
    {
      $schema: z.optional(nonEmpty('The JSON Schema that an editor checks this file with.')),
      id: z.optional(nonEmpty(`The record's ID in Phaset: ${RECORD_ID_LENGTH} characters.`)),
      organizationId: z.optional(nonEmpty("The organization's ID in Phaset.")),
      ...shape,
      spec: described(
        z.strictObject({ ...spec.shape, repo: z.optional(spec.shape.repo) }, OBJECT),
        ABOUT_SPEC,
      ),
    },
    OBJECT,
  ),
  {
    title: 'Phaset manifest',
    description: 'A component described for the software catalog Phaset.',
  },
)

export type Manifest = z.infer<typeof manifest>
