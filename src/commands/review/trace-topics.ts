import { enclosingOf } from '../../context/enclosing.ts'
import { UserError } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import { codeDigest } from '../../core/plan/code-digest.ts'
import type { ScanFacts } from '../../core/plan/gone.ts'
import { sameCode, type Topic, type TracedTopic, topicKey } from '../../core/plan/match.ts'
import { codeOf, placesOf, traceLines } from '../../core/plan/trace.ts'
import type { CodeHost } from '../../core/platform.ts'
import { SourceText } from '../../core/text/source-text.ts'
import type { Subject } from './subject.ts'

/** Files whose contents are in memory at once. */
const batchSize = 200

/** Both by `topicKey`. */
export interface Traced {
  places: Map<string, TracedTopic>
  /** Digest of the code that stands where a topic was; of the whole file where nothing does. */
  digests: Map<string, string>
}

/** Where topics' lines are at head, by the files themselves: a host's own idea of it may be another. */
export async function traceTopics(
  topics: Topic[],
  findings: Finding[],
  readWhole: ScanFacts['readWhole'],
  { host, diff, files, head }: Subject,
): Promise<Traced> {
  const renamed = new Map(
    [...(diff?.values() ?? [])].flatMap(({ path, oldPath, deleted }) =>
      oldPath === null || deleted ? [] : [[oldPath, path] as const],
    ),
  )
  const before = new Map<string, Promise<SourceText | null>>()
  const touched = [...(diff?.values() ?? [])].filter(({ deleted }) => !deleted)
  const added = touched.filter(({ oldPath }) => oldPath === null).map(({ path }) => path)
  const unread = touched.map(({ path }) => path).filter((path) => readWhole(path) !== true)
  const traced: Traced = { places: new Map(), digests: new Map() }
  for (const topic of topics) {
    const key = topicKey(topic)
    const { at, fingerprint } = topic.marked
    const old = at?.path ?? topic.thread.path
    const path = files.has(old) ? old : (renamed.get(old) ?? null)
    if (path === null) {
      const earlier =
        at === null || host === null ? null : await versionAt(host, at.commit, old, head, null, before)
      traced.places.set(key, await elsewhere(topic, earlier, [...new Set([...added, ...unread])], files))
      continue
    }
    const read = (await files.read([path])).get(path)
    const after = read !== undefined && 'bytes' in read ? new SourceText(read.bytes) : null
    const earlier =
      at === null || host === null ? null : await versionAt(host, at.commit, old, head, after, before)
    const reported = findings.filter(
      (each) => each.path === path && sameCode(each.fingerprint, fingerprint),
    ).length
    const here: TracedTopic =
      at === null || earlier === null || after === null
        ? { path, lines: topic.thread.lines, intact: null }
        : { path, ...traceLines(earlier, after, at, reported) }
    const moved = here.intact === false ? await elsewhere(topic, earlier, unread, files) : here
    const place = moved.path === null ? here : moved
    traced.places.set(key, place)
    if (after !== null) traced.digests.set(key, digestAt(after, place.lines))
  }
  return traced
}

/** Code that is gone from its file may have moved to another that the change touches: one that nobody scans, for all we know. */
async function elsewhere(
  { marked }: Topic,
  earlier: SourceText | null,
  paths: string[],
  files: Subject['files'],
): Promise<TracedTopic> {
  if (earlier === null || marked.at === null) return { path: null, lines: null, intact: null }
  const code = codeOf(earlier, marked.at)
  for (let at = 0; at < paths.length; at += batchSize) {
    const reads = await files.read(paths.slice(at, at + batchSize))
    for (const [path, read] of reads) {
      const [lines] = 'bytes' in read ? placesOf(code, new SourceText(read.bytes)) : []
      if (lines !== undefined) return { path, lines, intact: true }
    }
  }
  return { path: null, lines: null, intact: false }
}

function digestAt(source: SourceText, lines: TracedTopic['lines']): string {
  const whole = { from: 1, to: source.lineCount }
  return lines === null
    ? codeDigest(source, whole, whole)
    : codeDigest(source, lines, enclosingOf({ head: lines }, source.bytes))
}

function versionAt(
  host: CodeHost,
  commit: string,
  path: string,
  head: string | null,
  after: SourceText | null,
  known: Map<string, Promise<SourceText | null>>,
): Promise<SourceText | null> {
  if (commit === head) return Promise.resolve(after)
  const key = JSON.stringify([commit, path])
  const asked =
    known.get(key) ??
    host.fileAt(commit, path).then(
      (bytes) => (bytes === null ? null : new SourceText(bytes)),
      (error) => {
        if (error instanceof UserError) return null
        throw error
      },
    )
  known.set(key, asked)
  return asked
}
