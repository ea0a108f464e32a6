// Writes sandbox/github/openapi.json: the operations of GitHub's REST API that the sandbox answers, as
// @octokit/openapi describes their requests. That package isn't installed, because it has almost 400 MB.
//
//   npm pack @octokit/openapi && tar -xzf octokit-openapi-*.tgz
//   node scripts/extract-openapi.ts package/generated/api.github.com.json [PATH...]
//
// Each PATH, such as /repos/{owner}/{repo}/activity, is added to those that the extract already has.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const EXTRACT = join(import.meta.dirname, '..', 'sandbox', 'github', 'openapi.json')

type Description = {
  openapi: string
  info: { title: string; version: string; license: object }
  paths: Record<string, { get: { operationId: string; parameters: Reference[] } }>
  components: { parameters: Record<string, Parameter> }
}
type Parameter = { name: string; in: string; required?: boolean; schema: object }
type Reference = Parameter | { $ref: string }

const [source, ...added] = process.argv.slice(2)
if (source === undefined) throw new Error('Name the file api.github.com.json of @octokit/openapi.')
const { openapi, info, paths, components }: Description = readJson(source)
const extracted: Pick<Description, 'paths'> = readJson(EXTRACT)
const names = [...new Set([...Object.keys(extracted.paths), ...added])].sort()
const { title, version, license } = info
const extract = {
  openapi,
  info: { title, version, license },
  paths: Object.fromEntries(names.map((name) => [name, { get: extractOperation(name) }])),
}
writeFileSync(EXTRACT, `${JSON.stringify(extract, null, 2)}\n`)

/** Only requests are checked, so any answer is fine. */
function extractOperation(path: string) {
  const operation = paths[path]?.get
  if (operation === undefined) throw new Error(`GitHub's API has no GET ${path}.`)
  const parameters = operation.parameters.map(extractParameter)
  const responses = { 200: { description: 'OK' } }
  return { operationId: operation.operationId, parameters, responses }
}

function extractParameter(parameter: Reference): Parameter {
  if ('$ref' in parameter) {
    const found = components.parameters[parameter.$ref.replace('#/components/parameters/', '')]
    if (found === undefined) throw new Error(`There is no ${parameter.$ref}.`)
    return extractParameter(found)
  }
  const { name, in: place, required, schema } = parameter
  return { name, in: place, ...(required !== undefined && { required }), schema }
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
