import { repositoryUrl } from './bitbucket-bodies.ts'
import { reportBody, statusBody } from './bitbucket-commit-bodies.ts'
import { invalid, notFound, Refusal, type StoredReport, uuidOf } from './bitbucket-model.ts'
import { page } from './bitbucket-pages.ts'
import type { RestCall, Route } from './bitbucket-rest.ts'
import { isObject, type JsonObject, listAt } from './json.ts'

const commit = '/repositories/{workspace}/{repo_slug}/commit/{commit}'
const report = `${commit}/reports/{reportId}`
const build = `${commit}/statuses/build`

/** "a report can contain up to 1000 annotations": POST …/annotations. */
export const annotationLimit = 1000

export const reportRoutes: Record<string, Route> = {
  // Annotations stay: https://github.com/reviewdog/reviewdog/pull/1344 deletes reports to be rid of theirs.
  async [`PUT ${report}`](call) {
    const { world, parameters, body } = call
    const id = await commitOf(call)
    checkReport(body)
    const externalId = parameters.reportId ?? ''
    const now = world.tick()
    const known = reportAt(call, id)
    const made = known ?? {
      uuid: `{${uuidOf(`report ${id} ${externalId}`)}}`,
      commit: id,
      externalId,
      annotations: new Map(),
    }
    const stored = { ...made, body: { created_on: now, ...known?.body, ...body, updated_on: now } }
    if (known === undefined) world.reports.push(stored)
    else Object.assign(known, stored)
    return { status: 200, json: reportBody(stored) }
  },
  [`GET ${report}`]: async (call) => ({ status: 200, json: reportBody(await reportOf(call)) }),
  async [`DELETE ${report}`](call) {
    const known = reportAt(call, await commitOf(call))
    call.world.tick()
    if (known !== undefined) call.world.reports.splice(call.world.reports.indexOf(known), 1)
    return { status: 204 }
  },
  async [`GET ${report}/annotations`](call) {
    const { annotations } = await reportOf(call)
    const url = `${repositoryUrl(call)}/commit/${call.parameters.commit}/reports/${call.parameters.reportId}/annotations`
    return page([...annotations.values()], { url, query: call.query }, (annotation) => annotation)
  },
  async [`POST ${report}/annotations`](call) {
    const { annotations, externalId } = await reportOf(call)
    const given = listAt({ given: call.list }, 'given').filter(isObject)
    const ids = given.map((annotation) => checkAnnotation(annotation))
    if (new Set(ids).size < ids.length) throw invalid('external_id', 'It is not unique.')
    const total = new Set([...annotations.keys(), ...ids]).size
    // As of the other limit, the whole request is refused: https://github.com/mc1arke/sonarqube-community-branch-plugin/issues/209
    if (total > annotationLimit)
      throw new Refusal(400, `A report supports a maximum of ${annotationLimit} annotations.`)
    const now = call.world.tick()
    const made = given.map((annotation, index) => {
      const external_id = ids[index] ?? ''
      const known = annotations.get(external_id)
      const uuid = known?.uuid ?? `{${uuidOf(`annotation ${externalId} ${external_id}`)}}`
      const times = { created_on: known?.created_on ?? now, updated_on: now }
      return { ...annotation, ...times, type: 'report_annotation', uuid, external_id }
    })
    for (const annotation of made) annotations.set(annotation.external_id, annotation)
    return { status: 200, json: made }
  },
  async [`POST ${build}`](call) {
    const { key } = call.body
    return { status: 201, json: await setStatus(call, String(key)) }
  },
  async [`GET ${build}/{key}`](call) {
    return { status: 200, json: statusBody(call, await statusOf(call)) }
  },
  async [`PUT ${build}/{key}`](call) {
    const { key } = await statusOf(call)
    if (call.body.key !== key) throw invalid('key', 'It cannot be changed.')
    return { status: 200, json: await setStatus(call, key) }
  },
}

async function commitOf({ world, parameters }: RestCall): Promise<string> {
  return world.commitOf(parameters.commit ?? '')
}

function reportAt({ world, parameters }: RestCall, id: string): StoredReport | undefined {
  const { reportId } = parameters
  return world.reports.find(
    ({ commit, externalId, uuid }) => commit === id && (externalId === reportId || uuid === reportId),
  )
}

async function reportOf(call: RestCall): Promise<StoredReport> {
  const known = reportAt(call, await commitOf(call))
  if (known === undefined) throw notFound('Report')
  return known
}

async function statusOf(call: RestCall) {
  const id = await commitOf(call)
  const { key } = call.parameters
  const known = call.world.statuses.find((status) => status.commit === id && status.key === key)
  if (known === undefined) throw notFound('Build')
  return known
}

// The limits of key, name and url: https://github.com/buildbot/buildbot/issues/7049 and
// https://github.com/jenkinsci/bitbucket-branch-source-plugin/pull/928.
async function setStatus(call: RestCall, key: string): Promise<JsonObject> {
  const { world, body } = call
  const id = await commitOf(call)
  if (key.length === 0) throw invalid('key', 'This field is required.')
  if (typeof body.url !== 'string' || body.url === '') throw invalid('url', 'This field is required.')
  for (const [field, most] of [
    ['key', 40],
    ['name', 255],
    ['url', 450],
  ] as const) {
    const length = String(body[field] ?? '').length
    if (length > most)
      throw invalid(field, `Ensure this value has at most ${most} characters (it has ${length}).`)
  }
  const now = world.tick()
  const known = world.statuses.find((status) => status.commit === id && status.key === key)
  const stored = { commit: id, key, body: { created_on: now, ...known?.body, ...body, updated_on: now } }
  if (known === undefined) world.statuses.push(stored)
  else Object.assign(known, stored)
  return statusBody(call, stored)
}

// Which members a report needs is not said ("malformed or incomplete"); these are in every sample.
function checkReport(body: JsonObject): void {
  for (const [field, most] of [
    ['title', 450],
    ['details', 2000],
  ] as const) {
    const text = body[field]
    if (typeof text !== 'string' || text === '') throw invalid(field, 'It is required.')
    if (text.length > most) throw invalid(field, `It is longer than ${most} characters.`)
  }
  if (body.report_type === undefined) throw invalid('report_type', 'It is required.')
  const data = listAt(body, 'data').filter(isObject)
  if (data.length > 10) throw invalid('data', 'There are more than 10.')
  for (const { type, value } of data) {
    if (!fits(type, value)) throw invalid('data', `${JSON.stringify(value)} is no ${type ?? 'plain value'}.`)
  }
}

// The table in the description of PUT …/reports/{reportId}.
function fits(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'BOOLEAN':
      return typeof value === 'boolean'
    case 'DATE':
    case 'DURATION':
    case 'NUMBER':
      return typeof value === 'number'
    case 'PERCENTAGE':
      return typeof value === 'number' && value >= 0 && value <= 100
    case 'LINK':
      return isObject(value) && typeof value.text === 'string' && typeof value.href === 'string'
    case 'TEXT':
      return typeof value === 'string'
    default:
      return ['number', 'string', 'boolean'].includes(typeof value)
  }
}

// A message is needed, and has an end: https://github.com/reviewdog/reviewdog/issues/1285 and pull request 1344.
function checkAnnotation({ external_id, annotation_type, summary, details, path, line }: JsonObject): string {
  if (typeof external_id !== 'string' || external_id === '') throw invalid('external_id', 'It is required.')
  if (annotation_type === undefined) throw invalid('annotation_type', 'It is required.')
  if (typeof summary !== 'string' || summary === '') throw invalid('summary', 'It is required.')
  if (summary.length > 450) throw invalid('summary', 'It is longer than 450 characters.')
  if (typeof details === 'string' && details.length > 2000) throw invalid('details', 'It is too long.')
  if (line !== undefined && path === undefined) throw invalid('path', 'A line needs a path.')
  return external_id
}
