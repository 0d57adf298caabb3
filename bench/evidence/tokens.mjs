import { countTokens } from 'gpt-tokenizer/encoding/o200k_base'
import { groups } from '../../src/assess/groups.ts'
import { estimateTokens } from '../../src/core/budget.ts'
import { material } from '../../src/core/prompt/material.ts'

/** Code may hold what a tokenizer takes for its own marks. */
const plain = { disallowedSpecial: new Set() }

/** Tokens of what would be sent, by the project's estimate and by a tokenizer: each finding alone, and by question. */
export function tokensOf(evidence) {
  const alone = evidence.map((each) => count([each]))
  const questions = groups(evidence).map(count)
  return { finding: both(alone), question: both(questions), questions: questions.length }
}

function count(group) {
  const { text } = material(group)
  return { estimate: estimateTokens(text), real: countTokens(text, plain) }
}

function both(counts) {
  return {
    real: figures(counts.map(({ real }) => real)),
    estimate: figures(counts.map(({ estimate }) => estimate)),
  }
}

export function figures(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const sum = sorted.reduce((all, value) => all + value, 0)
  return {
    median: at(0.5),
    p95: at(0.95),
    mean: sorted.length === 0 ? 0 : sum / sorted.length,
    most: sorted.at(-1) ?? 0,
    sum,
  }
}
