import { pipelineCommand, printable } from '../core/text/encode.ts'

/** What this program asks of Azure Pipelines. */
export type PipelineCommand = 'build.addbuildtag' | 'task.logissue' | 'task.uploadsummary'

/** Where words for a person go. Everything the program prints passes here. */
export interface Output {
  /** Results, to standard output. */
  print(text: string): void
  /** Progress and notes, to standard error. */
  note(text: string): void
  /** A command to Azure Pipelines, to standard output: the one way for one to get there. */
  command(name: PipelineCommand, properties: Record<string, string | number>, message: string): void
  /** Whether everything printed so far was taken. */
  readonly failed: boolean
  /** Resolves when everything printed so far was taken, or nobody is left who takes it. */
  taken(): Promise<void>
  readonly colours: boolean
  /** Columns to wrap at. */
  readonly width: number
}

/** The one writer: encodes what a terminal or a CI log would act on. */
export function processOutput(env: NodeJS.ProcessEnv): Output {
  let failed = false
  const streams = [process.stdout, process.stderr]
  // A reader that goes away (`| head`) must not end the run: reports still have to be written.
  for (const stream of streams) {
    stream.on('error', () => {
      failed = true
    })
  }
  const colours = wantsColours(env, process.stdout.isTTY === true)
  return {
    print: (text) => void process.stdout.write(printable(text)),
    note: (text) => void process.stderr.write(printable(text)),
    command: (name, properties, message) =>
      void process.stdout.write(`${pipelineCommand(name, properties, message)}\n`),
    get failed() {
      return failed
    },
    async taken() {
      // Called back in order, and with an error where the reader has gone.
      await Promise.all(streams.map((stream) => new Promise((resolve) => stream.write('', resolve))))
    },
    colours,
    width: Math.min(110, Math.max(60, process.stdout.columns ?? 100)),
  }
}

/** https://no-color.org and https://force-color.org: set and not empty counts, `NO_COLOR` first. */
export function wantsColours(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return terminal && env.TERM !== 'dumb'
}
