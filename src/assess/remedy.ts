import type { Confidence, NotAnalyzedKind, Verdict } from '../core/assessment.ts'
import type { Asked } from '../core/cache-key.ts'
import type { Evidence } from '../core/evidence.ts'
import { remedyInstructionsFor, remedyVersion } from '../core/prompt/instructions.ts'
import { type Besides, material } from '../core/prompt/material.ts'
import {
  type ProposedFix,
  type RemedyReply,
  readRemedyReply,
  remedySchema,
} from '../core/prompt/remedy-reply.ts'
import type { Provider } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'
import { fromStored, remedyKey, toStored } from '../core/remedy-key.ts'
import type { Store } from '../core/store.ts'
import { groups } from './groups.ts'
import { type Asking, Inquiry } from './inquiry.ts'
import { alike } from './share-answers.ts'
import type { Spending } from './spending.ts'
import { whyNotAnalyzed } from './why-not-analyzed.ts'

/** A finding for which a remedy is wanted. */
export interface RemedyWanted {
  /** As the model may see it. */
  evidence: Evidence
  /** What was found out about it. */
  assessment: { verdict: Verdict; confidence: Confidence; reason: string }
  /** Else guidance alone. */
  wantsFix: boolean
  /** The last fix, and what was wrong with it; null at first. */
  failed: { fix: ProposedFix; why: string } | null
  /** A maintainer's wish; null where there is none. */
  instruction: string | null
}

/** What a model says of how to mend a finding, or why there is nothing. */
export type RemedyOutcome =
  | { fingerprint: string; reply: RemedyReply /** Fingerprint. */; fixedWith: string | null }
  | { fingerprint: string; kind: NotAnalyzedKind; detail: string }

export interface RemedyOptions {
  /** With all wrappers that the run's questions go through. */
  provider: Provider
  /** Takes secrets out of what a model wrote. */
  redactReply(text: string): Promise<string>
  spending: Spending
  store: Store
  /** Place of its questions among those of the run: after those about what findings are. */
  rankFrom: number
}

/** Room for the thinking of reasoning models, and for each finding's answer. */
const outputTokens = { base: 6000, each: 1500 }

/**
 * Asks how to mend findings, those of one function together. What was answered before to the same question is taken from the store.
 * Never throws for what a model or a network does.
 */
export async function askRemedies(
  wanted: readonly RemedyWanted[],
  options: RemedyOptions,
  signal: AbortSignal,
): Promise<RemedyOutcome[]> {
  const { provider, store } = options
  const asked: Asked = {
    provider: provider.id,
    endpoint: provider.endpoint,
    promptVersion: remedyVersion,
    memories: [],
  }
  const outcomes = new Map<string, RemedyOutcome>()
  const open: RemedyWanted[] = []
  for (const each of wanted) {
    const { fingerprint } = each.evidence.finding
    const known = store.get(keyOf(each, asked))
    const reply = known === null ? null : fromStored(known.value, each.evidence)
    if (reply === null) open.push(each)
    else outcomes.set(fingerprint, { fingerprint, reply, fixedWith: null })
  }
  const inquiry = new Inquiry(provider, options.spending, signal)
  await Promise.all(
    together(open).map(async (group, index) => {
      for (const outcome of await askGroup(group, options.rankFrom + index, inquiry, options, signal)) {
        outcomes.set(outcome.fingerprint, outcome)
        const about = group.find(({ evidence }) => evidence.finding.fingerprint === outcome.fingerprint)
        if (about === undefined || !('reply' in outcome) || outcome.fixedWith !== null) continue
        const stored = toStored(outcome.reply, about.evidence)
        if (stored !== null) store.set(keyOf(about, asked), stored)
      }
    }),
  )
  return wanted.flatMap(({ evidence }) => outcomes.get(evidence.finding.fingerprint) ?? [])
}

function keyOf({ evidence, assessment, wantsFix, failed, instruction }: RemedyWanted, asked: Asked): string {
  return remedyKey(evidence, asked, {
    verdict: assessment.verdict,
    wantsFix,
    failed: failed === null ? null : failedText(failed),
    instruction,
  })
}

/** Those that show the same code. Where none is shown, those that look the same are one. */
function together(wanted: readonly RemedyWanted[]): RemedyWanted[][] {
  const byEvidence = new Map(wanted.map((each) => [each.evidence, each]))
  const evidence = wanted.map((each) => each.evidence)
  const hidden = evidence.filter(({ withheld }) => withheld !== undefined)
  const sets = [...groups(evidence.filter(({ withheld }) => withheld === undefined)), ...alike(hidden)]
  return sets.map((set) => set.flatMap((each) => byEvidence.get(each) ?? []))
}

async function askGroup(
  group: RemedyWanted[],
  rank: number,
  inquiry: Inquiry,
  { redactReply }: RemedyOptions,
  signal: AbortSignal,
): Promise<RemedyOutcome[]> {
  const isHidden = group[0]?.evidence.withheld !== undefined
  // Of findings that look the same one is asked about, for all.
  const answers = await inquiry.ask(isHidden ? group.slice(0, 1) : group, (some) => askingAbout(some, rank))
  return Promise.all(
    group.map(async ({ evidence, wantsFix }, index): Promise<RemedyOutcome> => {
      const { fingerprint } = evidence.finding
      const found = answers[isHidden ? 0 : index] ?? { fault: 'no answer' }
      if ('answer' in found) {
        const reply = await redacted(
          { ...found.answer, fix: wantsFix && !isHidden ? found.answer.fix : null },
          redactReply,
        )
        const other = group[Number(found.answer.fixedWith?.slice(1)) - 1]
        return { fingerprint, reply, fixedWith: other?.evidence.finding.fingerprint ?? null }
      }
      if ('fault' in found)
        return { fingerprint, kind: 'malformed', detail: await redactReply(sentences.misfit(found.fault)) }
      const { kind, detail } = whyNotAnalyzed(found.error, signal)
      return { fingerprint, kind, detail: await redactReply(detail) }
    }),
  )
}

function askingAbout(group: RemedyWanted[], rank: number): Asking<RemedyReply> {
  const shown = material(
    group.map(({ evidence }) => evidence),
    [],
    besidesOf(group),
  )
  return {
    question: {
      instructions: remedyInstructionsFor(group.map(({ evidence }) => evidence.finding.rule)),
      material: shown.text,
      schema: remedySchema,
      maxOutputTokens: outputTokens.base + outputTokens.each * group.length,
      sources: shown.sources,
      rank,
    },
    ids: shown.ids,
    read: (json) => readRemedyReply(json, shown.ids),
  }
}

function besidesOf(group: RemedyWanted[]): Besides[] {
  return group.flatMap(({ assessment, wantsFix, failed, instruction }, of): Besides[] => {
    const { verdict, confidence, reason } = assessment
    const attributes = { verdict, confidence, fix: wantsFix ? 'wanted' : 'not wanted' }
    return [
      { tag: 'assessment', of, attributes, text: reason },
      ...(failed === null ? [] : [{ tag: 'failed' as const, of, attributes: {}, text: failedText(failed) }]),
      ...(instruction === null ? [] : [{ tag: 'request' as const, of, attributes: {}, text: instruction }]),
    ]
  })
}

function failedText({ fix, why }: NonNullable<RemedyWanted['failed']>): string {
  const edits = fix.edits.map(
    ({ path, startLine, endLine, replacement }) =>
      `${path}, lines ${startLine}-${endLine}, by:\n${replacement}`,
  )
  return [`Your last change cannot be used: ${why}.`, ...edits].join('\n')
}

/** A replacement that repeats a secret gets a placeholder, by which it is refused later. */
async function redacted(reply: RemedyReply, redact: (text: string) => Promise<string>): Promise<RemedyReply> {
  const { why, steps, fix, fixedWith } = reply
  const optional = async (text: string | null) => (text === null ? null : redact(text))
  return {
    why: await redact(why),
    steps: await Promise.all(steps.map(redact)),
    fix: fix && {
      edits: await Promise.all(
        fix.edits.map(async (edit) => ({ ...edit, replacement: await redact(edit.replacement) })),
      ),
      confidence: fix.confidence,
      explanation: await redact(fix.explanation),
      beyond: await optional(fix.beyond),
      removes: await optional(fix.removes),
    },
    fixedWith,
  }
}
