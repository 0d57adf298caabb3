import { newSpending } from '../../src/assess/asking.ts'
import { askRemedies, type RemedyOptions } from '../../src/assess/remedy.ts'
import type { RemedyOutcome, RemedyWanted } from '../../src/core/fix/proposed.ts'
import type { Answer, Provider, Question } from '../../src/core/provider.ts'
import type { Store } from '../../src/core/store.ts'
import { answer, provider } from '../builders.ts'

export const running = new AbortController().signal

export function idsOf({ material }: Pick<Question, 'material'>): string[] {
  return [...material.matchAll(/^<finding-[0-9a-f]{16} id="(F\d+)"/gm)].map((match) => match[1] ?? '')
}

/** A fix that replaces one line. */
export function fixOf(line: number, over: object = {}, path = 'src/app.py') {
  const edits = [{ path, startLine: line, endLine: line, replacement: `    stop(${line})` }]
  return { explanation: 'It stops.', edits, beyond: null, removes: null, confidence: 'high', ...over }
}

export function item(id: string, over: object = {}) {
  const fix = fixOf(Number(id.slice(1)))
  return { id, why: `Why ${id}.`, steps: [`Step of ${id}.`], fixed_with: null, fix, ...over }
}

/** Answers for all, each with a fix of a line of its own. */
export function whole(question: Question): Answer {
  const [, path = ''] = / path="([^"]*)"/.exec(question.material) ?? []
  return answer({
    findings: idsOf(question).map((id) => item(id, { fix: fixOf(Number(id.slice(1)), {}, path) })),
  })
}

export function inMemory(proved = true): Store & { entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>()
  return {
    entries,
    get: (key) => (entries.has(key) ? { value: entries.get(key), proved } : null),
    set: (key, value) => void entries.set(key, JSON.parse(JSON.stringify(value))),
  }
}

export interface AskedRemedies {
  outcomes: RemedyOutcome[]
  questions: Question[]
  /** Findings that were settled, each time. */
  progress: number[]
  spending: RemedyOptions['spending']
}

/** Asks a scripted provider; what it is told of secrets is `hunter2`. */
export async function askedRemedies(
  wanted: RemedyWanted[],
  ask: Provider['ask'],
  over: Partial<RemedyOptions> = {},
  signal = running,
): Promise<AskedRemedies> {
  const questions: Question[] = []
  const progress: number[] = []
  const spending = newSpending()
  const options: RemedyOptions = {
    provider: provider(async (question, given) => {
      questions.push(question)
      return ask(question, given)
    }),
    redactReply: async (text) => text.replaceAll('hunter2', '[redacted 1: secret]'),
    spending,
    store: inMemory(),
    asked: { provider: 'v:m', endpoint: 'https://v.example', promptVersion: '1', memories: [] },
    withCode: true,
    rankFrom: 100,
    onProgress: (settled) => progress.push(settled),
    ...over,
  }
  const outcomes = await askRemedies(wanted, options, signal)
  return { outcomes, questions, progress, spending }
}

/** `fix`, `guidance`, `points`, or why there is no answer. */
export function kindsOf(outcomes: RemedyOutcome[]): string[] {
  return outcomes.map((each) => {
    if ('kind' in each) return each.kind
    if (each.fixedWith !== null) return 'points'
    return each.fix === null ? 'guidance' : 'fix'
  })
}
