import { offlineAssessor } from '../../src/assess/offline.ts'
import { checkCitations } from '../../src/core/citations.ts'

/** What the offline rules say about labelled findings; `sure`: what might be hidden, by confidence and citations. */
export async function assess(labelled) {
  const some = labelled.filter(({ evidence }) => evidence !== null)
  const started = performance.now()
  const answers = await offlineAssessor.assess(
    some.map(({ evidence }) => evidence),
    new AbortController().signal,
  )
  const milliseconds = performance.now() - started
  const answerOf = new Map(some.map((each, index) => [each, checkCitations(answers[index], each.evidence)]))
  return { milliseconds, said: labelled.map((each) => said(each, answerOf.get(each))) }
}

function said({ finding, label }, answer) {
  const analyzed = answer?.status === 'analyzed'
  const verdict = analyzed ? answer.verdict : 'not_analyzed'
  return {
    finding,
    label,
    verdict,
    confidence: analyzed ? answer.confidence : null,
    reason: analyzed ? answer.reason : (answer?.detail ?? 'there is no evidence'),
    sure: analyzed && answer.confidence === 'high' && answer.citations.some(({ decides }) => decides),
  }
}

/** How good "false positive" is as an answer: of all that were called so, and of all that are. */
export function quality(said, counts = () => true) {
  const called = said.filter((each) => each.verdict === 'false_positive' && counts(each))
  const right = called.filter(({ label }) => label.label === 'false_positive').length
  const falseOnes = said.filter(({ label }) => label.label === 'false_positive').length
  return {
    called: called.length,
    right,
    falseOnes,
    trueOnes: said.length - falseOnes,
    wrong: called.length - right,
  }
}
