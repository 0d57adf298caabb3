import { collapse } from '../../core/text/source-text.ts'
import { type Case, type CodeLine, cite, citePlaces, falsePositive, type Opinion } from './case.ts'
import { enclosingSwitch } from './data-flow.ts'
import { harmlessWords, securityWords, weakSettings } from './words.ts'

/** Weak hashes and random numbers are real where they protect something, and nothing where they do not. */
export function cryptography(about: Case): Opinion | null {
  const { evidence, family } = about
  if (family !== 'cryptography') return null
  const lines = linesAround(about)
  const code = lines.map(({ text }) => text).join('\n')
  const secret = securityWords.exec(code)
  const harmless = harmlessWords.exec(code)
  const lineWith = (word: string) => lines.filter(({ text }) => text.includes(word)).slice(0, 1)
  if (harmless && !secret) {
    return falsePositive(
      'medium',
      `It makes a \`${harmless[0]}\`, which protects nothing.`,
      lineWith(harmless[0]).map(cite),
    )
  }
  if (secret && !harmless && evidence.fileKind === null) {
    return {
      verdict: 'true_positive',
      confidence: 'medium',
      reason: `The result is used for \`${secret[0]}\`, which has to withstand an attacker.`,
      citations: lineWith(secret[0]).map(cite),
    }
  }
  return null
}

/** The lines of the function around the flagged code, or those near it where it is in none. */
function linesAround({ evidence, lines }: Case): CodeLine[] {
  const { flagged, files, finding } = evidence
  const [from, to] = [finding.head?.from ?? 0, finding.head?.to ?? 0]
  const functions = files[0]?.syntax?.functions.slice(1) ?? []
  const around = functions.filter(
    ({ at }) => flagged !== null && at.start <= flagged.start && at.end >= flagged.end,
  )
  const first = Math.min(...around.map(({ at }) => at.from))
  const last = Math.max(...around.map(({ at }) => at.to))
  const range = around.length > 0 ? { first, last } : { first: from - 10, last: to + 10 }
  return lines.filter(({ line }) => line >= range.first && line <= range.last)
}

export function hardCodedSecret({ evidence, family, flagged }: Case): Opinion | null {
  if (family !== 'secret' || evidence.fileKind !== null) return null
  const code = flagged.map(({ text }) => text).join('\n')
  if (/\b(?:environ|getenv|process\.env|ENV\[|System\.getenv|os\.Getenv)\b/.test(code)) {
    return falsePositive(
      'medium',
      'The value is read from the environment, not written here.',
      flagged.slice(0, 1).map(cite),
    )
  }
  return /\[redacted \d+: /.test(evidence.matched)
    ? {
        verdict: 'true_positive',
        confidence: 'medium',
        reason:
          'A credential is written into the code, where everybody who can read the repository can read it.',
        citations: flagged.slice(0, 1).map(cite),
      }
    : null
}

/** Switches that are a weakness by being set so. */
export function setting(about: Case): Opinion | null {
  const { evidence, flagged } = about
  if (evidence.fileKind !== null) return null
  const line = flagged.find(({ text }) => weakSettings.test(text))
  const set = line && weakSettings.exec(line.text)
  const depends = about.flow === null ? null : enclosingSwitch(about.flow, about)
  if (line && set && depends) {
    const reason = `\`${collapse(set[0])}\` switches a protection off; whether this runs depends on line ${depends.line}.`
    return {
      verdict: 'needs_review',
      confidence: 'low',
      reason,
      citations: [cite(line), ...citePlaces(about, [depends])],
    }
  }
  return line && set
    ? {
        verdict: 'true_positive',
        confidence: 'medium',
        reason: `\`${collapse(set[0])}\` switches a protection off.`,
        citations: [cite(line)],
      }
    : null
}

export function testCode({ evidence }: Case): Opinion | null {
  if (evidence.fileKind !== 'test') return null
  return falsePositive('medium', 'This is test code by its path; it does not run in production.', [])
}
