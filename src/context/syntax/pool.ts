import { Worker } from 'node:worker_threads'
import type { Syntax } from '../../core/syntax/syntax.ts'

/** What a worker is started with. */
export interface WorkerTask {
  task: 'parse'
  /** Folder of the grammars; a URL. */
  grammars: string
}

export interface Request {
  text: string
  path: string
}

/** A file that was too much for its parser. */
export interface ParseFailure {
  path: string
  why: string
}

export interface ParserPool {
  /** Null where nobody knows the language, or the file took too much; never rejects. */
  parse(text: string, path: string): Promise<Syntax | null>
  readonly failures: readonly ParseFailure[]
  close(): Promise<void>
}

export interface PoolOptions {
  /** The program that a worker runs: ours, which knows by its task that it is one. */
  program: URL
  grammars: URL
  size: number
  /** Of one file, with the loading of its grammar. Half as much after each file that took all of it, down to a tenth. */
  limitMs: number
  limitMb: number
  /** Characters; a longer file is not parsed. */
  limitLength: number
}

/** Of one file: time for slow machines, memory for long files, and Semgrep's own limit of length. */
export const parseLimits = { limitMs: 10_000, limitMb: 512, limitLength: 1_000_000 }

interface Job extends Request {
  resolve(syntax: Syntax | null): void
}

/* Nobody wrote that by hand, and a parser's way out of what it cannot read may be long. */
const minified = { longer: 50_000, perLine: 1000 }

/**
 * Parses in threads, started when first needed. A file that takes too much time or memory ends its thread, and is the only one
 * that is lost: files are hostile.
 */
export function openParsers(options: PoolOptions): ParserPool {
  const failures: ParseFailure[] = []
  const waiting: Job[] = []
  const idle: Thread[] = []
  const threads = new Set<Thread>()
  let limitMs = options.limitMs

  function next(): void {
    while (waiting.length > 0) {
      const thread = idle.pop() ?? (threads.size < options.size ? start() : null)
      if (thread === null) return
      const job = waiting.shift()
      if (job !== undefined) thread.run(job, limitMs)
    }
  }

  function start(): Thread {
    const thread = new Thread(options, {
      free: () => {
        idle.push(thread)
        next()
      },
      dead: (path, why, late) => {
        threads.delete(thread)
        if (path !== null) failures.push({ path, why })
        if (late) limitMs = Math.max(options.limitMs / 10, limitMs / 2)
        next()
      },
    })
    threads.add(thread)
    return thread
  }

  return {
    failures,
    parse(text, path) {
      if (text.length > options.limitLength) {
        failures.push({
          path,
          why: `it is longer than ${options.limitLength / 1_000_000} million characters`,
        })
        return Promise.resolve(null)
      }
      if (text.length > minified.longer && text.length / text.split('\n').length > minified.perLine) {
        failures.push({ path, why: 'its lines are too long' })
        return Promise.resolve(null)
      }
      return new Promise((resolve) => {
        waiting.push({ text, path, resolve })
        next()
      })
    },
    async close() {
      for (const job of waiting.splice(0)) job.resolve(null)
      await Promise.all([...threads].map((thread) => thread.end()))
    },
  }
}

interface Told {
  free(): void
  /** `path`: the file that it was at; null where it was at none. */
  dead(path: string | null, why: string, late: boolean): void
}

class Thread {
  readonly #worker: Worker
  readonly #told: Told
  readonly #started: Promise<void>
  #job: Job | null = null
  #timer: NodeJS.Timeout | undefined
  #why = 'its parser ended'
  #late = false

  constructor({ program, grammars, limitMb }: PoolOptions, told: Told) {
    this.#told = told
    const workerData: WorkerTask = { task: 'parse', grammars: grammars.href }
    this.#worker = new Worker(program, {
      workerData,
      // A thread has no business with keys and tokens.
      env: {},
      argv: [],
      resourceLimits: { maxOldGenerationSizeMb: limitMb, stackSizeMb: 8 },
    })
    this.#started = new Promise((resolve) => {
      this.#worker.once('online', resolve)
    })
    this.#worker.on('message', (syntax: Syntax | null) => {
      this.#settle(syntax)
      this.#told.free()
    })
    this.#worker.on('error', (error) => {
      this.#why = /memory/i.test(error.message)
        ? `parsing it takes more than ${limitMb} MB`
        : 'its parser failed'
    })
    this.#worker.on('exit', () => {
      const path = this.#job?.path ?? null
      this.#settle(null)
      this.#told.dead(path, this.#why, this.#late)
    })
    this.#worker.unref()
  }

  run(job: Job, limitMs: number): void {
    this.#job = job
    // While somebody waits for it, the process goes on.
    this.#worker.ref()
    void this.#started.then(() => {
      if (this.#job === job) this.#timer = setTimeout(() => this.#endLate(limitMs), limitMs)
    })
    this.#worker.postMessage({ text: job.text, path: job.path } satisfies Request)
  }

  #endLate(limitMs: number): void {
    this.#why = `parsing it takes more than ${limitMs / 1000} s`
    this.#late = true
    void this.#worker.terminate()
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(syntax: Syntax | null): void {
    clearTimeout(this.#timer)
    this.#worker.unref()
    this.#job?.resolve(syntax)
    this.#job = null
  }
}
