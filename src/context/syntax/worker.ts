import { parentPort } from 'node:worker_threads'
import { languageOf } from './languages/index.ts'
import { createParser } from './parse.ts'
import type { Request, WorkerTask } from './pool.ts'

/** What a thread does for `openParsers`: parses one file after another. */
export function serve({ grammars }: WorkerTask): void {
  const parser = createParser(new URL(grammars))
  parentPort?.on('message', async ({ text, path }: Request) => {
    const language = languageOf(path, text)
    // A parser that failed may be in any state: its thread ends with it.
    parentPort?.postMessage(language === null ? null : await parser.parse(text, language))
  })
}
