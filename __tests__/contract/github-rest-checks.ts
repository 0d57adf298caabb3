import { checkRunBody } from './github-bodies.ts'
import { notFound, type StoredCheckRun, validationFailed } from './github-model.ts'
import { needs } from './github-permissions.ts'
import type { RestCall, Route } from './github-rest.ts'
import { cut } from './github-rest-lists.ts'
import { isObject, type JsonObject, listAt, objectAt } from './json.ts'

const runs = '/repos/{owner}/{repo}/check-runs'
const run = `${runs}/{check_run_id}`

/** Check runs: https://docs.github.com/en/rest/checks/runs. */
export const checkRunRoutes: Record<string, Route> = {
  [`POST ${runs}`]: async (call) => {
    const { world, place, body } = call
    needs(world, 'write', 'checks')
    const headSha = String(body.head_sha)
    if ((await world.commitOf(headSha)) === null) throw invalid(`No commit found for SHA: ${headSha}`)
    const now = world.tick()
    const made: StoredCheckRun = {
      ...world.identity('CR'),
      app: world.viewer,
      name: String(body.name),
      headSha,
      externalId: '',
      detailsUrl: null,
      status: 'queued',
      conclusion: null,
      startedAt: now,
      completedAt: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
    }
    update(made, body, now)
    world.checkRuns.push(made)
    return { status: 201, json: checkRunBody(world, place, made) }
  },
  [`GET ${run}`]: (call) => {
    needs(call.world, 'read', 'checks')
    return { status: 200, json: checkRunBody(call.world, call.place, runOf(call)) }
  },
  [`PATCH ${run}`]: (call) => {
    const { world, place, body } = call
    needs(world, 'write', 'checks')
    const found = runOf(call)
    update(found, body, world.tick())
    return { status: 200, json: checkRunBody(world, place, found) }
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': async (call) => {
    const { world, place, parameters, query } = call
    needs(world, 'read', 'checks')
    const commit = await world.commitOf(parameters.ref ?? '')
    const fits = ({ headSha, name, status }: StoredCheckRun) =>
      headSha === commit &&
      (query.get('check_name') ?? name) === name &&
      (query.get('status') ?? status) === status
    const found = world.checkRuns.filter(fits).reverse()
    const { shown, headers } = cut(call, found)
    const bodies = shown.map((each) => checkRunBody(world, place, each))
    return { status: 200, headers, json: { total_count: found.length, check_runs: bodies } }
  },
}

function runOf({ world, parameters }: RestCall): StoredCheckRun {
  const found = world.checkRuns.find(({ id }) => id === Number(parameters.check_run_id))
  if (found === undefined) throw notFound()
  return found
}

// Annotations are added to those of earlier requests, 50 of them a time.
function update(found: StoredCheckRun, body: JsonObject, now: string): void {
  const text = (key: string, otherwise: string | null) => {
    const value = body[key]
    return typeof value === 'string' ? value : otherwise
  }
  const conclusion = text('conclusion', found.conclusion)
  const status = conclusion === null ? text('status', found.status) : 'completed'
  if (status === 'completed' && conclusion === null) throw invalid('conclusion is missing of a completed run')
  const output = objectAt(body, 'output')
  Object.assign(found, {
    name: text('name', found.name),
    externalId: text('external_id', found.externalId),
    detailsUrl: text('details_url', found.detailsUrl),
    status,
    conclusion,
    startedAt: text('started_at', found.startedAt),
    completedAt: text('completed_at', status === 'completed' ? now : null),
    output: {
      ...found.output,
      ...pick(output, 'title'),
      ...pick(output, 'summary'),
      ...pick(output, 'text'),
    },
  })
  found.annotations.push(...listAt(output, 'annotations').filter(isObject))
}

function pick(output: JsonObject, key: string): JsonObject {
  return typeof output[key] === 'string' ? { [key]: output[key] } : {}
}

function invalid(message: string) {
  return validationFailed({ words: message, object: { resource: 'CheckRun', code: 'custom', message } })
}
