import type { Need } from '../../src/core/more-code.ts'
import { qualificationCases } from '../../src/core/qualification/cases.ts'
import type { Exchange } from '../contract/exchange-log.ts'
import { objectAt } from '../contract/json.ts'
import { fakeOpenAi } from '../contract/openai.ts'
import type { FakeOptions, FakeVendor, Reply, VendorRequest } from '../contract/vendor.ts'
import { type Run, type RunOptions, runBundle, started } from './harness.ts'

export const apiKey = 'sk-planted-0123456789abcdefghijKLMNOP'

export interface ModelOptions extends Omit<FakeOptions, 'reply'> {
  /** Answers questions that only find out whether the model may hide; without it all answers to those are right. */
  qualify?: FakeOptions['reply']
}

/** A model that qualifies by itself: `requests`, and what the test answers, are the run's own questions alone. */
export interface FakeModel extends FakeVendor {
  /** Questions that find out whether the model may hide, in order. */
  readonly qualifying: readonly Exchange[]
}

/** Starts a model that is closed after the tests of the file; by default it takes no key but ours. */
export async function startModel(
  reply: FakeOptions['reply'],
  { qualify = rightAnswers, ...options }: ModelOptions = { apiKey },
): Promise<FakeModel> {
  let index = 0
  const vendor = await started(
    fakeOpenAi({
      ...options,
      reply: (request) =>
        asksCases(request.prompt) ? qualify(request) : reply({ ...request, index: index++ }),
    }),
  )
  const qualifies = ({ body }: Exchange) => asksCases(JSON.stringify(body) ?? '')
  return {
    ...vendor,
    get maxInFlight() {
      return vendor.maxInFlight
    },
    get requests() {
      return vendor.requests.filter((each) => !qualifies(each))
    },
    get qualifying() {
      return vendor.requests.filter(qualifies)
    },
  }
}

const casesByPath = new Map(qualificationCases.map((each) => [each.path, each]))

function asksCases(text: string): boolean {
  return qualificationCases.some(({ path }) => text.includes(path))
}

/** Answers about cases, given what is said of one. */
export function answeringCases(
  opinion: (about: (typeof qualificationCases)[number]) => Opinion,
): (request: VendorRequest) => Reply {
  return answering(({ path }) => {
    const about = casesByPath.get(path)
    if (about === undefined) throw new Error(`${path} is no case`)
    return opinion(about)
  })
}

const rightAnswers = answeringCases(({ expected, why }) => ({ verdict: expected, reason: why }))

/** A finding as a question names it. */
export interface Asked {
  id: string
  rule: string
  path: string
  from: number
  to: number
}

/** The findings that a request asks about; without path and lines where code stays at home. */
export function askedIn({ prompt }: Pick<VendorRequest, 'prompt'>): Asked[] {
  const tag =
    /^<finding-([0-9a-f]{16}) id="(F\d+)" rule="([^"]*)" (?:.*?path="([^"]*)" lines="(\d+)-(\d+)")?/gm
  return [...prompt.matchAll(tag)].map(([, , id = '', rule = '', path = '', from = '0', to = '0']) => {
    return { id, rule, path, from: Number(from), to: Number(to) }
  })
}

/** What the fake says of one finding; the rest of an answer is filled in. */
export interface Opinion {
  verdict: 'true_positive' | 'false_positive' | 'needs_review'
  reason?: string
  confidence?: 'low' | 'medium' | 'high'
  citations?: { path: string; line: number; quote: string }[]
  component?: string | null
  needs?: Need[]
}

/** The answer of the form that was asked for, with an opinion about each finding. */
export function answering(opinion: (asked: Asked) => Opinion): (request: VendorRequest) => Reply {
  return (request) => ({
    kind: 'json',
    value: { findings: askedIn(request).map((asked) => answerOf(asked, opinion(asked))) },
  })
}

export function answerOf({ id }: Pick<Asked, 'id'>, { verdict, ...rest }: Opinion) {
  return {
    id,
    reason: rest.reason ?? 'The values of the query are joined into its text.',
    citations: rest.citations ?? [],
    verdict,
    confidence: rest.confidence ?? 'high',
    component: rest.component ?? null,
    needs: rest.needs ?? [],
  }
}

export const allReal = answering(() => ({ verdict: 'true_positive' }))

/** Reviews the whole tree with a model at `url`. */
export function reviewWith(url: string, options: RunOptions): Promise<Run> {
  const args = ['review', '--scope', 'all', '--provider', 'openai', '--model', 'fake-1', '--endpoint', url]
  return runBundle({
    ...options,
    args: [...args, ...(options.args ?? [])],
    env: { SEMGREP_ASSISTANT_API_KEY: apiKey, ...options.env },
  })
}

/** The bodies of all requests as text. */
export function sentTo({ requests }: FakeVendor): string {
  return requests.map(({ body }) => (typeof body === 'string' ? body : JSON.stringify(body))).join('\n')
}

/** The text of a request's messages. */
export function promptsOf({ requests }: FakeVendor): string[] {
  return requests.map(({ body }) => {
    const messages = objectAt({ body }, 'body').messages
    return Array.isArray(messages) ? messages.map((message) => String(message.content)).join('\n') : ''
  })
}

/** What the fake says of how to mend one finding; the rest of an answer is filled in. */
export interface Mending {
  why?: string
  steps?: string[]
  /** Edits of the change; null for none. */
  edits: { path: string; startLine: number; endLine: number; replacement: string }[] | null
  confidence?: 'low' | 'medium' | 'high'
  explanation?: string
  beyond?: string | null
  removes?: string | null
  fixedWith?: string | null
}

/** Whether a request asks how to mend findings, and not what they are. */
export function asksToMend({ prompt }: Pick<VendorRequest, 'prompt'>): boolean {
  return prompt.includes('You tell developers how to mend what the static analyser')
}

/** Answers how to mend findings; other questions are answered by `otherwise`. `text` is all that the model was shown. */
export function mending(
  say: (asked: Asked, text: string) => Mending,
  otherwise: (request: VendorRequest) => Reply = allReal,
): (request: VendorRequest) => Reply {
  return (request) =>
    asksToMend(request)
      ? {
          kind: 'json',
          value: { findings: askedIn(request).map((asked) => mendingOf(asked, say(asked, request.prompt))) },
        }
      : otherwise(request)
}

function mendingOf({ id }: Pick<Asked, 'id'>, { edits, ...rest }: Mending) {
  return {
    id,
    why: rest.why ?? 'Whoever sends the request chooses what runs.',
    steps: rest.steps ?? ['Hand the values over apart from the code.'],
    fix:
      edits === null
        ? null
        : {
            edits,
            confidence: rest.confidence ?? 'high',
            explanation: rest.explanation ?? 'The values are parameters.',
            beyond: rest.beyond ?? null,
            removes: rest.removes ?? null,
          },
    fixed_with: rest.fixedWith ?? null,
  }
}
