import { type Document, OpenAPIRouter, OpenAPIValidator, type Request } from 'openapi-backend'
import description from './openapi.json' with { type: 'json' }

/** `params` are the parts of the path. */
export type RestRequest = {
  params: Record<string, string>
  query: Record<string, string | string[]>
}

type Reading = { operation: string; request: RestRequest } | { violation: string }

// Tests start many servers, and it takes a while to prepare the checks.
const definition = description as Document
const router = new OpenAPIRouter({ definition })
const validator = new OpenAPIValidator({
  definition,
  router,
  lazyCompileValidators: true,
  ajvOpts: { strict: false, formats: { 'date-time': true, uri: true } },
})

/** Finds the operation, such as `repos/list-activities`, and checks the request with GitHub's own description. */
export function readRequest(asked: Request): Reading {
  const operation = router.matchOperation(asked)
  if (operation?.operationId === undefined)
    return refuse(asked, 'no operation that the action needs')
  const { errors } = validator.validateRequest(asked, operation)
  if (errors) return refuse(asked, errors)
  const { params, query } = router.parseRequest(asked, operation)
  return { operation: operation.operationId, request: { params, query } }
}

function refuse({ path }: Request, why: unknown): Reading {
  return { violation: `${path}: ${JSON.stringify(why)}` }
}
