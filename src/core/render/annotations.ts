import type { Decision } from '../decision.ts'
import { byPriority, type Severity } from '../finding.ts'
import { oneLine } from '../text/encode.ts'
import { titleOf } from '../weakness.ts'
import { reasonOf, verdictWords } from './words.ts'

/** A message at a place of the code, as CI systems show it beside a run. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  path: string
  lines: { from: number; to: number } | null
}

const levels: Record<Severity, Annotation['level']> = {
  critical: 'error',
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** GitHub shows ten of a level and step. https://docs.github.com/actions/reference/workflow-commands */
const perLevel = 10

/** The most severe findings as annotations; what finds no room is in the summary. */
export function annotationsOf(decisions: Decision[]): Annotation[] {
  const unique = [...new Set(decisions)].sort((a, b) => byPriority(a.finding, b.finding))
  const left = { error: perLevel, warning: perLevel, notice: perLevel }
  return unique.flatMap(({ finding, assessment }) => {
    const level = levels[finding.rule.severity]
    if (left[level]-- <= 0) return []
    const why = oneLine(reasonOf(assessment), 300)
    return [
      {
        level,
        title: `${titleOf(finding.rule)} · ${oneLine(finding.rule.name, 80)}`,
        message: `${verdictWords(assessment)}.${why === '' ? '' : ` ${why}`}`,
        path: finding.path,
        lines: finding.head,
      },
    ]
  })
}
