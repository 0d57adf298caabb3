import { type CommandLine, readCommandLine } from './arguments.ts'
import type { Posted } from './commands/post.ts'
import type { Runtime } from './commands/runtime.ts'
import { UserError } from './core/errors.ts'
import type { Event } from './core/event.ts'
import { publicView } from './core/public-view.ts'
import { oneLine } from './core/text/encode.ts'
import { readSettings } from './read-settings.ts'
import type { Settings } from './settings.ts'
import type { Output } from './system/output.ts'
import { version } from './version.ts'

/** The process as data. */
export interface Call {
  words: string[]
  env: NodeJS.ProcessEnv
  /** Where it was started; absolute. */
  folder: string
  /** Where the program is installed: the folder that holds `dist/`. */
  home: string
  output: Output
  parsing: Runtime['parsing']
}

/** Picks a command and runs it. An action step has no arguments; everything else is a command line. Returns the exit status. */
export async function run({ words, env, folder, home, output, parsing }: Call): Promise<number> {
  const action = env.GITHUB_ACTIONS === 'true' && words.length === 0
  const line: CommandLine = action
    ? { verb: 'review', argument: null, flags: new Map(), examines: false, applies: false, instruction: null }
    : readCommandLine(words)
  const { verb, flags } = line
  if (verb === 'doctor' || (action && env.INPUT_COMMAND?.trim() === 'doctor'))
    return runDoctor(line, { folder, env, output, parsing, toolVersion: version }, action)
  const [{ readEvent }, { cancellation }, { settingsForEvent }] = await Promise.all([
    import('./system/event.ts'),
    import('./system/cancel.ts'),
    import('./commands/auto.ts'),
  ])
  const read = readSettings({ action, flags, env })
  const told = readEvent(env)
  // Some hosts do give such events a key: then there is nothing to do without.
  const event = { ...told, keyless: told.keyless && read['api-key'] === null }
  const cancelled = cancellation((text) => output.note(text))
  const known = { folder, env, output, parsing, toolVersion: version, cancelled }
  if (verb === 'demo' || (action && read.command === 'demo'))
    return runDemo(read, home, action, { ...known, event, reached: nowhere(event) })
  const settings = settingsForEvent(read, event, action)
  const explains = verb === 'explain'
  // Whoever wants to know what leaves needs no key for it, and nothing leaves.
  await useNetwork(explains ? { ...settings, provider: 'offline' } : settings, event, known)
  const { reachHost } = await import('./commands/host.ts')
  const reached = await reachHost(settings, event, env, version)
  const runtime: Runtime = { ...known, event: reached.event, reached }
  if (reached.gone) return skip(goneWords, action, runtime)
  if (verb === 'explain') return runExplain(line.argument ?? '', settings, runtime)
  if (line.applies) (await import('./commands/apply-fixes.ts')).checkApply(runtime)
  if (verb === 'fix') return runFix(line, settings, runtime)
  // Elsewhere nothing runs when a draft is ready: its good result would outlive it.
  const { host, pull } = reached.event
  if (host === 'github' && pull?.draft === true && !settings.drafts) return skip(draftWords, action, runtime)
  return runReview(settings, action, line.applies, runtime)
}

async function runFix(
  { argument, instruction, applies }: CommandLine,
  settings: Settings,
  runtime: Runtime,
): Promise<number> {
  const [{ fix }, { openSubject }] = await Promise.all([
    import('./commands/fix.ts'),
    import('./commands/review/subject.ts'),
  ])
  const wish = { fingerprint: argument ?? '', instruction, applies }
  return fix(wish, settings, await openSubject(settings, runtime.folder, runtime), runtime)
}

function nowhere(event: Event): Runtime['reached'] {
  return { connection: null, notes: [], event, gone: false }
}

/** Settings that cannot be read are what somebody runs it for. */
async function runDoctor(
  { flags, examines }: CommandLine,
  about: Omit<Runtime, 'event' | 'cancelled' | 'reached'>,
  action: boolean,
): Promise<number> {
  const { env } = about
  const [{ readEvent }, { doctor }] = await Promise.all([
    import('./system/event.ts'),
    import('./commands/doctor.ts'),
  ])
  const settings = orUserError(() => readSettings({ action, flags, env }))
  const event = readEvent(env)
  if (!(settings instanceof UserError)) await useNetwork(settings, event, about)
  return doctor(
    { settings, action, examines },
    {
      ...about,
      event,
      reached: nowhere(event),
      // It writes nothing, so that it may simply end.
      cancelled: new AbortController().signal,
    },
  )
}

function orUserError<T>(read: () => T): T | UserError {
  try {
    return read()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** A provider, or a host with a change and a token: nothing else is ever contacted. */
async function useNetwork(
  { provider, platform, token }: Settings,
  { pull, origin }: Event,
  { env, output }: Pick<Runtime, 'env' | 'output'>,
): Promise<void> {
  const asksHost = platform !== 'local' && (pull !== null || origin !== null) && token !== null
  if (provider === 'offline' && !asksHost) return
  const { prepareNetwork } = await import('./system/network.ts')
  await prepareNetwork(env, output.note)
}

/* Somebody is still at work. */
const draftWords =
  'Not reviewed: the pull request is a draft. It is reviewed when it is ready, or with drafts: true.'
const goneWords =
  'Not reviewed: no open pull request has the commit that was scanned as its head. A newer commit has a run of its own.'

/** Nothing is read, and nothing looks as if it had been. */
async function skip(words: string, action: boolean, { output }: Runtime): Promise<number> {
  output.print(`${words}\n`)
  if (action) {
    const { writeStepResults } = await import('./system/actions.ts')
    await writeStepResults({}, `${words}\n`, { warning: null, annotations: [] })
  }
  return 0
}

async function runDemo(settings: Settings, home: string, action: boolean, runtime: Runtime): Promise<number> {
  const [{ demo }, { publish }] = await Promise.all([
    import('./commands/demo.ts'),
    import('./commands/publish.ts'),
  ])
  const status = await publish(await demo(settings, home, runtime), settings['report-dir'], runtime, {
    action,
    posted: null,
  })
  runtime.output.print(`
This was the example application's recorded scan, decided by offline rules: no key, no network.
Try it on your own code, in a repository of yours:
  semgrep scan --config p/default --json --output semgrep.json
  node ${home}/dist/index.js review --scope all
With a model: --provider openai --model NAME, and your key in SEMGREP_ASSISTANT_API_KEY.
`)
  return status
}

async function runExplain(fingerprint: string, settings: Settings, runtime: Runtime): Promise<number> {
  const [{ explain }, { openSubject }] = await Promise.all([
    import('./commands/explain.ts'),
    import('./commands/review/subject.ts'),
  ])
  await explain(fingerprint, settings, await openSubject(settings, runtime.folder, runtime), runtime)
  return 0
}

async function runReview(
  settings: Settings,
  action: boolean,
  applies: boolean,
  runtime: Runtime,
): Promise<number> {
  const [{ review }, { checkBatch }, { openSubject }, { publish }] = await Promise.all([
    import('./commands/review.ts'),
    import('./commands/review/batch.ts'),
    import('./commands/review/subject.ts'),
    import('./commands/publish.ts'),
  ])
  checkBatch(settings)
  const subject = await openSubject(settings, runtime.folder, runtime)
  const { review: made, fixed, dialogue } = await review(settings, subject, runtime)
  // A round of a batch ends here: the review comes with the answers.
  if (settings['batch-export'] !== null) return 0
  const shown = runtime.event.isPublic ? publicView(made, subject.diff) : made
  const { host, head } = subject
  const { pull } = runtime.event
  const { post, unposted } = await import('./commands/post.ts')
  const report = (posted: Posted | null) =>
    publish(shown, settings['report-dir'], runtime, { action, posted })
  if (pull === null || pull.queued || settings.platform === 'local') {
    const status = await report(null)
    if (applies)
      await (await import('./commands/apply-fixes.ts')).applyFixes(subject.folder.root, fixed, runtime)
    return status
  }
  // Whatever keeps it from posting: who looks at the run finds what is most severe beside it.
  if (dialogue === null || host === null || head === null) {
    return report(settings.post === 'none' ? null : unposted(shown, null))
  }
  try {
    return await report(
      await post(made, shown, dialogue, { ...subject, host, head }, settings, runtime.event),
    )
  } catch (error) {
    const status = await report(unposted(shown, `Posting failed: ${oneLine(String(error), 300)}.`))
    if (error instanceof UserError) return status
    throw error
  }
}
