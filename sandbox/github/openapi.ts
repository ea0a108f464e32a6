import { type Context, type Document, OpenAPIBackend } from 'openapi-backend'
import description from './openapi.json' with { type: 'json' }

/**
 * Opens a REST API that checks each request with GitHub's own description.
 *
 * @param answers by the names of operations, such as `repos/list-activities`
 * @param refuse answers a request that GitHub's API doesn't allow, or that has no answer here
 */
export async function openBackend<Answer>(
  answers: Record<string, (context: Context) => Answer>,
  refuse: (path: string, why: unknown) => Answer,
): Promise<OpenAPIBackend> {
  const backend = new OpenAPIBackend({
    definition: description as Document,
    quick: true,
    validate: true,
    coerceTypes: true,
    ajvOpts: { strict: false, formats: { 'date-time': true, uri: true } },
  })
  const refuseUnknown = ({ request }: Context) =>
    refuse(request.path, 'no operation that the action needs')
  backend.register({
    ...answers,
    validationFail: ({ request, validation }: Context) => refuse(request.path, validation.errors),
    notFound: refuseUnknown,
    notImplemented: refuseUnknown,
  })
  await backend.init()
  return backend
}
