import * as z from 'zod'
import type { Published } from '../../core/host/results.ts'
import type { HostError } from '../../core/host-error.ts'
import type { BitbucketClient } from './client.ts'
import { hostError } from './errors.ts'
import { digestOf, limits, type NativeReport } from './report.ts'

const at = '/repositories/{workspace}/{repo_slug}/commit/{commit}'
const Report = z.object({
  data: z.array(z.object({ title: z.string().nullish(), value: z.unknown() })).nullish(),
})
const Status = z.object({
  state: z.string(),
  name: z.string().nullish(),
  description: z.string().nullish(),
})

/**
 * Shows a report and a build status on a commit, each only where it would say something else than the one that is there.
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses
 */
export async function showReport(
  client: BitbucketClient,
  commit: string,
  wanted: NativeReport,
): Promise<Published> {
  const notes: string[] = []
  const attempt = async (what: string, act: () => Promise<void>) => {
    try {
      await act()
    } catch (thrown) {
      notes.push(`Bitbucket shows no ${what} of this run: ${hostError(thrown).message}.`)
    }
  }
  await attempt('report', () => putReport(client, commit, wanted))
  await attempt('build status', () => putStatus(client, commit, wanted))
  return { neutral: false, notes }
}

/** Annotations cannot be taken back one by one in few requests, so a report with other ones takes the place of the old one. */
async function putReport(client: BitbucketClient, commit: string, wanted: NativeReport): Promise<void> {
  const { id, report, annotations } = wanted
  const path = { ...client.pull, commit, reportId: id }
  const known = await orNull(
    client.read(Report, (api, { signal }) =>
      api.GET(`${at}/reports/{reportId}`, { params: { path }, signal }),
    ),
  )
  if (known !== null && digestOf(known.data ?? []) === digestOf(report.data ?? [])) return
  if (known !== null) {
    await client.repeatable<unknown>((api, { signal }) =>
      api.DELETE(`${at}/reports/{reportId}`, { params: { path }, signal }),
    )
  }
  const put = (body: NativeReport['report']) =>
    client.repeatable((api, { signal }) =>
      api.PUT(`${at}/reports/{reportId}`, { params: { path }, body, signal }),
    )
  if (annotations.length === 0) {
    await put(report)
    return
  }
  // It names its version when all is there, so that the next run completes what breaks off.
  await put({ ...report, data: (report.data ?? []).slice(0, -1) })
  for (let from = 0; from < annotations.length; from += limits.together) {
    const body = annotations.slice(from, from + limits.together)
    await client.repeatable((api, { signal }) =>
      api.POST(`${at}/reports/{reportId}/annotations`, { params: { path }, body, signal }),
    )
  }
  await put(report)
}

async function putStatus(client: BitbucketClient, commit: string, { status }: NativeReport): Promise<void> {
  const path = { ...client.pull, commit }
  const known = await orNull(
    client.read(Status, (api, { signal }) =>
      api.GET(`${at}/statuses/build/{key}`, { params: { path: { ...path, key: status.key } }, signal }),
    ),
  )
  if (
    known?.state === status.state &&
    known.description === status.description &&
    known.name === status.name
  ) {
    return
  }
  // One with this key is overwritten, so a second time changes nothing.
  await client.repeatable((api, { signal }) =>
    api.POST(`${at}/statuses/build`, { params: { path }, body: status, signal }),
  )
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((thrown) => {
    const error: HostError = hostError(thrown)
    if (error.kind === 'not found') return null
    throw error
  })
}
