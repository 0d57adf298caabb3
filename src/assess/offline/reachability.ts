import { type Case, citePlaces, falsePositive, type Opinion } from './case.ts'

const deadCode = ['CWE-561', 'CWE-570', 'CWE-571', 'CWE-670', 'CWE-1164']

/** Code that a condition leaves out in every case, or that follows on what always leaves. */
export function unreachable(about: Case): Opinion | null {
  const { flow, evidence, family } = about
  const { flagged } = evidence
  const { cwes } = evidence.finding.rule
  // A secret is out wherever it stands, and some rules are about code that never runs.
  if (family === 'secret' || cwes.some((cwe) => deadCode.includes(cwe))) return null
  if (flow === null || flow.gaveUp !== null || flow.reached || flagged === null) return null
  const around = flow.cuts.filter(
    ({ path, start, end }) => path === flow.file.path && start <= flagged.start && end >= flagged.end,
  )
  const [cut] = around
  if (cut === undefined) return null
  const places = [
    cut.at,
    ...cut.decided.filter(({ line, path }) => line !== cut.at.line || path !== cut.at.path),
  ]
  const reason =
    cut.why === 'exit'
      ? `This line can never run: what ends on line ${cut.at.line} always leaves.`
      : `This code never runs: the condition on line ${cut.at.line} always turns out the other way.`
  return falsePositive('high', reason, citePlaces(about, places))
}
