import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import { type Mark, readMark } from '../../src/core/plan/mark.ts'
import type { Report } from '../../src/core/render/report.ts'
import type { Exchange } from '../contract/exchange-log.ts'
import {
  type FakeCall,
  type FakeGitHub,
  type FakeGitHubOptions,
  type Fault,
  fakeGitHub,
} from '../contract/github.ts'
import { isObject } from '../contract/json.ts'
import { apiKey } from './fake-model.ts'
import { type Step, step } from './github-runner.ts'
import {
  committing,
  type Files,
  openRepository,
  type Repository,
  type Run,
  repository,
  runBundle,
  temporaryFolder,
} from './harness.ts'
import { hurried } from './hurry.ts'
import type { Flag, ScanFacts } from './scans.ts'
import { scan } from './shop.ts'
import { soundReport } from './soundness.ts'

export const token = 'ghs_planted0123456789abcdefghijklmnop'

/** The writes that a run can make, as `PullRun.writes` names them. */
export const to = {
  review: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  fileComment: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  edit: 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  resolve: 'graphql resolveReviewThread',
  reopen: 'graphql unresolveReviewThread',
  summarize: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  editSummary: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  check: 'POST /repos/{owner}/{repo}/check-runs',
} as const

/** Lets a model answer, in each run anew. */
export function asked({ url }: { url: string }): Record<string, string> {
  return { provider: 'openai', model: 'fake-1', endpoint: url, 'api-key': apiKey, cache: 'false' }
}

/** A token that may resolve conversations as well. */
export const mayResolve = { permissions: { contents: 'write' } } as const

const running: FakeGitHub[] = []
afterAll(async () => {
  await Promise.all(running.splice(0).map((github) => github.close()))
})

export interface PullOptions {
  /** Of the base branch. */
  base?: Files
  /** What the change adds and edits. */
  change: Files
  /** The change's author is another repository's. */
  fork?: boolean
  author?: string
  draft?: boolean
  github?: Partial<FakeGitHubOptions>
}

export interface RunOptions {
  inputs?: Record<string, string>
  event?: string
  env?: Record<string, string>
  /** Into the event's payload. */
  payload?: object
  /** A checkout with so many commits of history: 1 as GitHub's own action makes it unless told otherwise. Whole without it. */
  depth?: 1 | 2
  /** Refs that a checkout without the whole history has besides its commit. */
  refs?: string[]
  /** No token at all. */
  tokenless?: boolean
  /** Whether messages beside the run are expected. */
  annotated?: boolean
  /** Files in the work tree that git does not know, as other steps leave them; below `scans/`. */
  untracked?: Files
  /** What else happens to the checkout. */
  prepare?: (checkout: Repository) => Promise<unknown>
  /** What the scanner writes besides. */
  rewriteScan?: (scan: Record<string, unknown>) => unknown
}

const firstWrites = new Map<string, Pick<Exchange, 'method' | 'target' | 'body'>[]>()

type SeenThread = ReturnType<FakeGitHub['threads']>[number]

/** A comment of ours that starts a thread, with what its mark says. */
export interface OwnThread extends SeenThread {
  mark: Mark
  body: string
}

export interface PullRun extends Run {
  step: Step
  /** What the run asked of GitHub: `GET /repos/...`, `graphql`. */
  requests: string[]
  /** Those of them that write. */
  writes: string[]
  /** Messages beside the run, in order. */
  annotations: Annotation[]
}

/** A workflow command of a step's log. https://docs.github.com/actions/reference/workflow-commands */
export interface Annotation {
  level: string
  properties: Record<string, string>
  message: string
}

/** A pull request on a fake GitHub, with its repository and the checkout in which the step runs. */
export class Pull {
  readonly made: Repository
  readonly github: FakeGitHub
  base: string
  head: string
  readonly #options: PullOptions
  /** What happens to the calls of the next runs; null for what GitHub does. */
  fault: ((call: FakeCall) => Fault | null) | null = null
  #flags: Flag[] = []
  /** The merge that is checked out. */
  #merged: { of: string; commit: string } | null = null
  #facts: ScanFacts = {}

  private constructor(
    made: Repository,
    github: FakeGitHub,
    base: string,
    head: string,
    options: PullOptions,
  ) {
    this.made = made
    this.github = github
    this.base = base
    this.head = head
    this.#options = options
  }

  static async open(options: PullOptions): Promise<Pull> {
    const made = await repository({ 'README.md': 'The shop.\n', ...options.base })
    const excluded = ['semgrep.json', 'baseline.json', 'semgrep-assistant-report/', 'scans/']
    await made.write({
      '.git/info/exclude': excluded.map((path) => `/${path}\n`).join(''),
      ...options.change,
    })
    const tips = await made.gitAll(['switch', '--quiet', '-c', 'feature'], ...committing, [
      'rev-parse',
      'main',
      'feature',
    ])
    const [base = '', head = ''] = tips.split('\n')
    const { author = 'author', fork = false, draft = false } = options
    let pull: Pull | null = null
    const github = await fakeGitHub({
      root: made.root,
      token,
      fault: (call) => pull?.fault?.(call) ?? null,
      ...options.github,
      repository: { private: true, ...options.github?.repository },
      collaborators: { reviewer: 'write', author: 'write', ...options.github?.collaborators },
      pull: { base, head, author, fork, draft, ...options.github?.pull },
    })
    running.push(github)
    pull = new Pull(made, github, base, head, options)
    return pull
  }

  /**
   * A change that was reviewed once. What the first such run of a file wrote is written again where the same is to be reviewed:
   * tests about what comes afterwards need its comments, not the run.
   */
  static async reviewed(
    options: PullOptions,
    flags: Flag[],
    status: number,
    how: RunOptions = {},
  ): Promise<Pull> {
    const pull = await Pull.open(options)
    await pull.scan(flags)
    const key = JSON.stringify([options, flags, how, pull.head])
    const known = firstWrites.get(key)
    if (known !== undefined) await pull.#write(known)
    else {
      expect((await pull.soundRun(how)).status).toBe(status)
      const { requests } = pull.github
      firstWrites.set(
        key,
        requests.filter(({ method, target }) => method !== 'GET' && !target.endsWith('/graphql')),
      )
    }
    return pull
  }

  async #write(exchanges: Pick<Exchange, 'method' | 'target' | 'body'>[]): Promise<void> {
    const headers = { authorization: `token ${token}`, 'content-type': 'application/json' }
    for (const { method, target, body } of exchanges) {
      const url = new URL(target, this.github.url)
      const { ok } = await fetch(url, { method, headers, body: JSON.stringify(body) })
      expect({ target, ok }).toEqual({ target, ok: true })
    }
  }

  /** Commits on the change's branch and pushes; null deletes a file. */
  async push(files: Record<string, string | Buffer | null>): Promise<void> {
    this.head = await this.#commit('feature', files)
    await this.github.push(this.head)
  }

  /** The base branch moves on, as others merge. */
  async moveBase(files: Files): Promise<void> {
    this.base = await this.#commit('main', files)
    await this.github.push(this.head, { base: this.base })
  }

  async #commit(branch: string, files: Record<string, string | Buffer | null>): Promise<string> {
    const kept: Files = {}
    const deleted: string[] = []
    for (const [path, content] of Object.entries(files)) {
      if (content === null) deleted.push(path)
      else kept[path] = content
    }
    await this.made.gitAll(
      ['switch', '--quiet', '--force', branch],
      ...deleted.map((path) => ['rm', '--quiet', '--force', path]),
    )
    return this.made.commit(kept)
  }

  /** What the scan of the next runs finds, in the merge of base and change. */
  async scan(flags: Flag[], facts: ScanFacts = {}): Promise<void> {
    this.#flags = flags
    this.#facts = facts
    await Promise.resolve()
  }

  /** Runs the bundle as a step. */
  async run(options: RunOptions = {}): Promise<PullRun> {
    const where = await this.#checkout(options)
    await scan(where, this.#flags, this.#facts)
    if (options.rewriteScan) await rewrite(join(where.root, 'semgrep.json'), options.rewriteScan)
    await where.write(options.untracked ?? {})
    await options.prepare?.(where)
    const event = options.event ?? 'pull_request'
    const payload =
      event === 'merge_group'
        ? await this.queuePayload(where, options.payload)
        : this.payload(options.payload)
    const here = await step(event, payload, { ...(options.tokenless ? {} : { token }), ...options.inputs })
    const before = this.github.requests.length
    const written = this.github.writes().length
    const run = await runBundle({
      cwd: where.root,
      env: { ...here.env, ...this.environment(), ...hurried, ...options.env },
    })
    return {
      ...run,
      step: here,
      requests: this.github.requests.slice(before).map(
        ({ method, target }) =>
          `${method} ${target
            .replace(/\?.*$/, '')
            .replace(/^\/api(?:\/v3)?/, '')
            .replace('/repos/shop/shop', '')}`,
      ),
      writes: this.github
        .writes()
        .slice(written)
        .map((write) => write.call),
      annotations: [...run.stdout.matchAll(annotationForm)].map(
        ([, level = '', words = '', message = '']) => ({
          level,
          properties: Object.fromEntries(
            words.split(',').map((word) => /^([^=]*)=(.*)$/.exec(word)?.slice(1) ?? []),
          ),
          message,
        }),
      ),
    }
  }

  /** Runs, and checks what holds for every run that reports. */
  async soundRun(options: RunOptions = {}): Promise<SoundRun> {
    const run = await this.run(options)
    this.github.assertClean()
    const report = soundReport({ ...run, stdout: run.stdout.replaceAll(annotationForm, '') })
    if (!options.annotated) expect(run.annotations).toEqual([])
    this.#checkReport(run, report)
    this.#checkConversation(report, options.inputs?.name ?? 'default')
    return { ...run, report }
  }

  /** A run that changes nothing. */
  async idleRun(options: RunOptions = {}): Promise<SoundRun> {
    const run = await this.soundRun(options)
    expect(run.writes).toEqual([])
    return run
  }

  /** Threads that the token's account started with a mark, oldest first. */
  ownThreads(name = 'default'): OwnThread[] {
    return this.github.threads().flatMap((thread) => {
      const body = thread.comments[0]?.body ?? ''
      const mark = readMark(body)
      return isOurs(thread.comments[0]) && mark?.name === name ? [{ ...thread, mark, body }] : []
    })
  }

  /** The one thread that speaks of a rule (its last segment). */
  thread(rule: string, name = 'default'): OwnThread {
    const found = this.ownThreads(name).filter(({ mark }) => mark.findings.some((each) => each.rule === rule))
    const [only, ...more] = found
    if (only === undefined || more.length > 0) throw new Error(`${rule}: ${found.length} threads`)
    return only
  }

  /** What our summary says; null where there is none. */
  summary(name = 'default'): string | null {
    const bodies = this.github.issueComments().flatMap((comment) => {
      const mark = readMark(comment.body)
      return isOurs(comment) && mark?.name === name && mark.says !== null ? [comment.body] : []
    })
    expect(bodies.length).toBeLessThan(2)
    return bodies[0] ?? null
  }

  /** Everything that stands on the pull request. */
  said(): string {
    const comments = [
      ...this.github.threads().flatMap((thread) => thread.comments),
      ...this.github.issueComments(),
    ]
    return [...comments, ...this.github.reviews()].map(({ body }) => body).join('\n')
  }

  /** Every result of the scan is in the report, every reviewed one on the job's page; and the token is nowhere. */
  #checkReport(run: PullRun, report: Report): void {
    const reported = report.findings.map(({ rule }) => rule)
    for (const { rule = 'sql-injection' } of this.#flags) {
      const at = reported.indexOf(rule.split('.').at(-1) ?? rule)
      expect({ rule, reported: at !== -1 }).toEqual({ rule, reported: true })
      reported.splice(at, 1)
    }
    const page = run.step.summary()
    expect(page.trim()).toBe(run.summary?.trim())
    const reviewed = report.findings.filter(({ action }) => action !== 'report')
    if (reviewed.length <= 200)
      expect(reviewed.filter((finding) => !page.includes(rowOf(finding)))).toEqual([])
    expect(run.everything + page + this.said()).not.toContain(token)
  }

  /** No finding has two threads; none has a thread that we closed and no other place. */
  #checkConversation({ findings }: Report, name: string): void {
    const open = this.ownThreads(name).flatMap((thread) =>
      thread.mark.findings.filter(({ state }) => state === 'open').map((item) => ({ ...item, thread })),
    )
    const sameCode = ({ fingerprint }: { fingerprint: string }) => fingerprint.replace(/-\d+$/, '')
    for (const code of new Set(findings.map(sameCode))) {
      const count = findings.filter((finding) => sameCode(finding) === code).length
      expect(open.filter((item) => sameCode(item) === code).length).toBeLessThanOrEqual(count)
    }
    const closed = open.filter(({ thread }) => thread.isResolved && isProgram(thread.resolvedBy))
    expect(closed.map(({ rule }) => rule)).toEqual([])
  }

  environment(): Record<string, string> {
    return {
      GITHUB_API_URL: this.github.url,
      GITHUB_GRAPHQL_URL: this.github.graphqlUrl,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'shop/shop',
    }
  }

  payload(more: object = {}): object {
    const repo = { full_name: 'shop/shop' }
    const { fork = false, author = 'author', draft = false } = this.#options
    const isPrivate = this.#options.github?.repository?.private ?? true
    return {
      action: 'synchronize',
      number: 7,
      repository: { full_name: 'shop/shop', default_branch: 'main', private: isPrivate },
      pull_request: {
        number: 7,
        draft,
        head: { sha: this.head, repo: fork ? { full_name: `${author}/shop` } : repo },
        base: { sha: this.base, ref: 'main', repo },
        user: { login: author },
      },
      ...more,
    }
  }

  /** The event of a merge queue whose commit is checked out. */
  async queuePayload(where: Repository, more: object = {}): Promise<object> {
    const head = await where.git('rev-parse', 'HEAD')
    return {
      ...this.payload(),
      action: 'checks_requested',
      number: undefined,
      pull_request: undefined,
      merge_group: {
        base_sha: this.base,
        base_ref: 'refs/heads/main',
        head_sha: head,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${this.base}`,
      },
      ...more,
    }
  }

  /** The merge commit of base and head, checked out without a branch. */
  async #checkout({ depth, refs = [] }: RunOptions): Promise<Repository> {
    const { made, base, head } = this
    const merged = `${base} ${head}`
    // Where the last run left it, all is as this one needs it.
    const there = (await readFile(join(made.root, '.git/HEAD'), 'utf8')).trim()
    if (this.#merged?.of !== merged || this.#merged.commit !== there) {
      const commit = await made.gitAll(
        ['switch', '--quiet', '--force', '--detach', base],
        ['merge', '--quiet', '--no-ff', '-m', 'Merge', head],
        ['update-ref', 'refs/remotes/origin/main', base],
        ['update-ref', 'refs/remotes/pull/7/merge', 'HEAD'],
        ['rev-parse', 'HEAD'],
      )
      this.#merged = { of: merged, commit }
    }
    if (depth === undefined) return made
    const clone = openRepository(await temporaryFolder())
    const merge = 'refs/remotes/pull/7/merge'
    const wanted = [merge, ...refs].map((ref) => `+${ref}:${ref}`)
    await clone.gitAll(
      ['init', '--quiet', '--template=', '-b', 'nothing'],
      ['remote', 'add', 'origin', `file://${made.root}`],
      ['fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ...wanted],
      ['checkout', '--quiet', '--force', merge],
    )
    return clone
  }
}

export type SoundRun = PullRun & { report: Report }

/** How the summary's table names the place of a finding. */
function rowOf({ path, head, start }: Report['findings'][number]): string {
  return `${path}:${head?.from ?? start.line}`
}

/** Written and last edited by the token's account. */
function isOurs(comment: { author: string | null; editor: string | null } | undefined): boolean {
  return isProgram(comment?.author ?? null) && (comment?.editor == null || isProgram(comment.editor))
}

function isProgram(login: string | null): boolean {
  return login === 'github-actions[bot]'
}

async function rewrite(path: string, change: (scan: Record<string, unknown>) => unknown): Promise<void> {
  const scan: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (!isObject(scan)) throw new Error(`${path} is no scan`)
  await writeFile(path, JSON.stringify(change(scan)))
}

const annotationForm = /^::(error|warning|notice) ([^\n]*?)::([^\n]*)$/gm
