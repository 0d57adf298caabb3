#!/usr/bin/env node
import { dirname } from 'node:path'
import { isMainThread, workerData } from 'node:worker_threads'
import { UserError } from './core/errors.ts'
import { processOutput } from './system/output.ts'
import { version } from './version.ts'

const output = processOutput(process.env)
/** The bundle starts its own threads; the grammars lie beside it. */
const program = new URL(import.meta.url)
// Not as `new URL('…', import.meta.url)`: the bundler would take the folder for a file of its own making.
const parsing = { program, grammars: new URL('./grammars/', program) }

if (isMainThread) {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    process.exitCode = report(error)
  }
  // What an SDK still waits for, such as a token from a server that never answers, would keep the process for its own time.
  await output.taken()
  process.exit()
} else {
  const { serve } = await import('./context/syntax/worker.ts')
  serve(workerData)
}

async function main(words: string[]): Promise<number> {
  if (words[0] === '--version' || words[0] === 'version') {
    output.print(`${version}\n`)
    return 0
  }
  const action = process.env.GITHUB_ACTIONS === 'true' && words.length === 0
  if (asksForHelp(words) && !action) {
    const { helpText } = await import('./help-text.ts')
    output.print(`${helpText}\n`)
    return 0
  }
  const { run } = await import('./run.ts')
  return run({
    words,
    env: process.env,
    folder: process.cwd(),
    home: dirname(import.meta.dirname),
    output,
    parsing,
  })
}

/** No words at all are a question, too. */
function asksForHelp(words: string[]): boolean {
  return words.length === 0 || words[0] === 'help' || words.includes('--help') || words.includes('-h')
}

function report(error: unknown): number {
  if (error instanceof UserError) {
    output.note(`\nError: ${error.message}\n${error.cure === null ? '' : `${error.cure}\n`}`)
    return 2
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  output.note(`\nThis is a bug in Semgrep Assistant. Please report it with the lines below.\n${stack}\n`)
  return 70
}
