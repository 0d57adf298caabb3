/**
 * Writes src/platforms/bitbucket/api.ts: the types of the calls that we make, from Bitbucket's own description of its API,
 * which lies in the folder that API_DESCRIPTIONS names. Without that folder the file stays as it is.
 * openapi-typescript is fetched when this runs: it needs TypeScript 5, which cannot stand beside the compiler of this project.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const generator = ['openapi-typescript@7.13.0', 'typescript@5.9.3']
const target = fileURLToPath(new URL('../src/platforms/bitbucket/api.ts', import.meta.url))
const repository = '/repositories/{workspace}/{repo_slug}'
const pull = `${repository}/pullrequests/{pull_request_id}`
const commit = `${repository}/commit/{commit}`
/** The calls that we make. */
const calls = {
  [repository]: ['get'],
  [pull]: ['get'],
  [`${pull}/diff`]: ['get'],
  [`${pull}/comments`]: ['get', 'post'],
  [`${pull}/comments/{comment_id}`]: ['put'],
  [`${pull}/comments/{comment_id}/resolve`]: ['post', 'delete'],
  [`${pull}/tasks`]: ['get', 'post'],
  [`${pull}/tasks/{task_id}`]: ['put'],
  [commit]: ['get'],
  [`${commit}/reports/{reportId}`]: ['get', 'put', 'delete'],
  [`${commit}/reports/{reportId}/annotations`]: ['post'],
  [`${commit}/statuses/build`]: ['post'],
  [`${commit}/statuses/build/{key}`]: ['get'],
  [`${repository}/src/{commit}/{path}`]: ['get'],
  '/user': ['get'],
  '/workspaces/{workspace}/permissions/repositories/{repo_slug}': ['get'],
}
/** Every list takes these: https://developer.atlassian.com/cloud/bitbucket/rest/intro/#pagination */
const paging = ['pagelen', 'page', 'q', 'sort', 'fields', 'max_depth']

/** A description without what is only for people. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain)
  if (schema === null || typeof schema !== 'object') return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(
        ([key, value]) => !(key === 'description' && typeof value === 'string') && !key.startsWith('x-'),
      )
      .map(([key, value]) => [key, plain(value)]),
  )
}

function trimmed(document) {
  const paths = {}
  for (const [path, methods] of Object.entries(calls)) {
    const described = document.paths[path]
    const { parameters = [] } = described
    paths[path] = { parameters: plain(parameters) }
    for (const method of methods) {
      const { parameters: own = [], requestBody, responses } = described[method]
      const known = new Set(own.map(({ name }) => name))
      const extra = method === 'get' ? paging.filter((name) => !known.has(name)) : []
      paths[path][method] = plain({
        parameters: [...own, ...extra.map((name) => ({ name, in: 'query', schema: { type: 'string' } }))],
        requestBody,
        responses: Object.fromEntries(
          Object.entries(responses).map(([status, answer]) => [status, { ...answer, description: '' }]),
        ),
      })
      for (const answer of Object.values(paths[path][method].responses)) answer.description = ''
    }
  }
  return {
    openapi: document.openapi,
    info: document.info,
    paths,
    components: { schemas: used(document, paths) },
  }
}

/** Schemas that the calls refer to. */
function used({ components }, paths) {
  const schemas = {}
  const queue = [paths]
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name in schemas) continue
      schemas[name] = plain(components.schemas[name])
      queue.push(schemas[name])
    }
  }
  // The description's own samples send no type, and send values that are no objects.
  if (schemas.object) {
    delete schemas.object.required
    delete schemas.object.discriminator
  }
  if (schemas.report_data) {
    schemas.report_data.properties.value = {
      anyOf: ['string', 'number', 'boolean'].map((type) => ({ type })),
    }
  }
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => a.localeCompare(b, 'en')))
}

const source = process.env.API_DESCRIPTIONS
  ? join(process.env.API_DESCRIPTIONS, 'specs/bitbucket.json')
  : null
if (source === null || !existsSync(source)) {
  console.log('API_DESCRIPTIONS names no folder with specs/bitbucket.json, so api.ts stays as it is.')
} else {
  const folder = mkdtempSync(join(tmpdir(), 'bitbucket-api-'))
  try {
    const file = join(folder, 'trimmed.json')
    const made = join(folder, 'api.ts')
    writeFileSync(file, JSON.stringify(trimmed(JSON.parse(readFileSync(source, 'utf8')))))
    const packages = generator.map((name) => `--package=${name}`)
    const run = spawnSync(
      'npm',
      ['exec', '--yes', ...packages, '--', 'openapi-typescript', file, '-o', made],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    if (run.status !== 0) throw new Error(run.error?.message ?? run.stderr)
    const note = '/* Made by scripts/bitbucket-api.mjs from Bitbucket’s description of its API. */\n'
    writeFileSync(target, note + readFileSync(made, 'utf8').replace(/^\/\*\*[\s\S]*?\*\/\s*/, ''))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
