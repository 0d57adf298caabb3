import { afterAll, expect } from '@jest/globals'
import { type Mark, readMark } from '../../../src/core/plan/mark.ts'
import type { Report } from '../../../src/core/render/report.ts'
import type { FakeHost, FakeHostOptions, HostThread } from '../../contract/fake-host.ts'
import type { FakeCall, Fault } from '../../contract/github-calls.ts'
import {
  type Files,
  openRepository,
  type Repository,
  type Run,
  repository,
  runBundle,
  temporaryFolder,
} from '../harness.ts'
import { hurried } from '../hurry.ts'
import type { Flag, ScanFacts } from '../scans.ts'
import { scan } from '../shop.ts'
import { soundReport } from '../soundness.ts'
import type { Host } from './host.ts'

const running: FakeHost[] = []
afterAll(async () => {
  await Promise.all(running.splice(0).map((fake) => fake.close()))
})

export interface ChangeOptions {
  /** Of the base branch. */
  base?: Files
  /** What the change adds and edits. */
  change: Files
  fork?: boolean
  author?: string
  draft?: boolean
  isPublic?: boolean
  rights?: FakeHostOptions['rights']
  collaborators?: FakeHostOptions['collaborators']
}

export interface RunOptions {
  /** By name; a null token is none. */
  settings?: Record<string, string>
  token?: string | null
  /** The checkout has one commit and no history. */
  shallow?: boolean
  env?: Record<string, string>
  /** What else happens to the checkout. */
  prepare?: (checkout: Repository) => Promise<unknown>
}

/** A comment of ours that starts a thread, with what its mark says. */
export interface OwnThread extends HostThread {
  mark: Mark
  body: string
}

export type HostRun = Run & { report: Report; requests: number; writes: string[] }

/** A change on a fake host, with its repository and the checkout in which the pipeline runs. */
export class HostChange {
  readonly host: Host
  readonly fake: FakeHost
  readonly made: Repository
  base: string
  head: string
  /** What happens to the calls of the next runs; null for what the host does. */
  fault: ((call: FakeCall) => Fault | null) | null = null
  readonly #options: ChangeOptions
  #flags: Flag[] = []
  #facts: ScanFacts = {}

  private constructor(
    host: Host,
    fake: FakeHost,
    made: Repository,
    { base, head }: { base: string; head: string },
    options: ChangeOptions,
  ) {
    this.host = host
    this.fake = fake
    this.made = made
    this.base = base
    this.head = head
    this.#options = options
  }

  static async open(host: Host, options: ChangeOptions): Promise<HostChange> {
    const made = await repository({ 'README.md': 'The shop.\n', ...options.base })
    const base = await made.git('rev-parse', 'HEAD')
    await made.git('switch', '--quiet', '-c', 'feature')
    const head = await made.commit(options.change)
    const { author = 'author', fork = false, draft = false, isPublic = false } = options
    let change: HostChange | null = null
    const fake = await host.start({
      root: made.root,
      token: host.token,
      account: host.account,
      fault: (call) => change?.fault?.(call) ?? null,
      rights: options.rights ?? 'write',
      repository: { private: !isPublic },
      collaborators: { reviewer: 'write', author: 'write', reader: 'read', ...options.collaborators },
      change: { base, head, author, fork, draft },
    })
    running.push(fake)
    change = new HostChange(host, fake, made, { base, head }, options)
    return change
  }

  /** Commits on the change's branch and pushes; null deletes a file. */
  async push(files: Record<string, string | null>): Promise<void> {
    const { git } = this.made
    await git('switch', '--quiet', '--force', 'feature')
    const kept = Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]]))
    for (const [path, text] of Object.entries(files)) {
      if (text === null) await git('rm', '--quiet', '--force', path)
    }
    this.head = await this.made.commit(Object.fromEntries(kept))
    await this.fake.push(this.head)
  }

  /** What the scan of the next runs finds. */
  scan(flags: Flag[], facts: ScanFacts = {}): void {
    this.#flags = flags
    this.#facts = facts
  }

  /** Runs the bundle as a step of the host's pipeline. */
  async run({ settings = {}, token = this.host.token, shallow = false, env = {}, prepare }: RunOptions = {}) {
    const { where, variables } = await this.#pipeline(shallow)
    await scan(where, this.#flags, this.#facts)
    await prepare?.(where)
    const [asked, written] = [this.fake.requests.length, this.fake.writes().length]
    const run = await runBundle({
      cwd: where.root,
      args: ['review', ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])],
      env: {
        CI: 'true',
        ...variables,
        ...(token === null ? {} : { SEMGREP_ASSISTANT_TOKEN: token }),
        ...hurried,
        ...env,
      },
    })
    expect(run.everything + this.said()).not.toContain(this.host.token)
    return {
      ...run,
      requests: this.fake.requests.length - asked,
      writes: this.fake
        .writes()
        .slice(written)
        .map(({ call }) => call),
    }
  }

  /** A checkout as the host's pipelines have it, and what they set. */
  async pipeline(): Promise<{ root: string; variables: Record<string, string> }> {
    const { where, variables } = await this.#pipeline(false)
    return { root: where.root, variables }
  }

  async #pipeline(shallow: boolean) {
    const where = await this.#checkout(shallow)
    const checkedOut = await where.git('rev-parse', 'HEAD')
    const { author = 'author', fork = false, draft = false, isPublic = false } = this.#options
    const folder = await temporaryFolder()
    const { fake, base, head } = this
    const about = { fake, base, head, checkedOut, author, fork, draft, isPublic, folder }
    const variables = this.host.variables(about)
    return { where, variables }
  }

  /** Runs, and checks what holds for every run that reports. */
  async soundRun(options: RunOptions = {}): Promise<HostRun> {
    const run = await this.run(options)
    this.fake.assertClean()
    const report = soundReport(run)
    expect(report.findings).toHaveLength(this.#flags.length)
    this.#checkConversation(report, options.settings?.name ?? 'default')
    return { ...run, report }
  }

  /** A run that changes nothing. */
  async idleRun(options: RunOptions = {}): Promise<HostRun> {
    const run = await this.soundRun(options)
    expect(run.writes).toEqual([])
    return run
  }

  /** Threads that the token's account started with a mark, oldest first. */
  ownThreads(name = 'default'): OwnThread[] {
    return this.fake.threads().flatMap((thread) => {
      const [first] = thread.comments
      const mark = first?.author === this.host.account ? readMark(first.body) : null
      return mark?.name === name ? [{ ...thread, mark, body: first?.body ?? '' }] : []
    })
  }

  /** The one thread that speaks of a rule (its last segment). */
  thread(rule: string): OwnThread {
    const found = this.ownThreads().filter(({ mark }) => mark.findings.some((each) => each.rule === rule))
    const [only, ...more] = found
    if (only === undefined || more.length > 0) throw new Error(`${rule}: ${found.length} threads`)
    return only
  }

  /** What our one summary says; null where there is none. */
  summary(name = 'default'): string | null {
    const bodies = this.fake.remarks().flatMap(({ author, body }) => {
      const mark = author === this.host.account ? readMark(body) : null
      return mark?.name === name && mark.says !== null ? [body] : []
    })
    expect(bodies.length).toBeLessThan(2)
    return bodies[0] ?? null
  }

  /** Everything that stands on the change. */
  said(): string {
    const comments = [...this.fake.threads().flatMap((thread) => thread.comments), ...this.fake.remarks()]
    return comments.map(({ body }) => body).join('\n')
  }

  /** No finding has two threads. */
  #checkConversation({ findings }: Report, name: string): void {
    const sameCode = (fingerprint: string) => fingerprint.replace(/-\d+$/, '')
    const open = this.ownThreads(name).flatMap(({ mark }) =>
      mark.findings.filter(({ state }) => state === 'open').map(({ fingerprint }) => sameCode(fingerprint)),
    )
    for (const code of new Set(findings.map(({ fingerprint }) => sameCode(fingerprint)))) {
      const reported = findings.filter(({ fingerprint }) => sameCode(fingerprint) === code)
      expect(open.filter((each) => each === code).length).toBeLessThanOrEqual(reported.length)
    }
  }

  async #checkout(shallow: boolean): Promise<Repository> {
    const { made, base, head, host } = this
    await made.git('switch', '--quiet', '--force', '--detach', host.checkout === 'merge' ? base : head)
    if (host.checkout === 'merge') await made.git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
    await made.git('update-ref', 'refs/remotes/origin/main', base)
    if (!shallow) return made
    await made.git('update-ref', 'refs/remotes/pipeline', 'HEAD')
    const clone = openRepository(await temporaryFolder())
    const ref = 'refs/remotes/pipeline'
    await clone.git('init', '--quiet', '-b', 'nothing')
    await clone.git('remote', 'add', 'origin', `file://${made.root}`)
    await clone.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${ref}:${ref}`)
    await clone.git('checkout', '--quiet', '--force', ref)
    return clone
  }
}
