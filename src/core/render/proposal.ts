import type { Finding } from '../finding.ts'
import type { Remedy } from '../fix/fix.ts'
import { oneLine, visible } from '../text/encode.ts'
import { titleOf } from '../weakness.ts'

/** What is proposed for one finding, as plain text for a terminal. */
export function renderProposal(finding: Finding, remedy: Remedy | undefined): string {
  const { path, head, span, rule } = finding
  const place = `${oneLine(path, 300)}:${head?.from ?? span.start.line}`
  const { why = null, steps = [], fix = null, dropped = [] } = remedy ?? {}
  const lines = [`${titleOf(rule)} · ${oneLine(rule.name, 100)} · ${place}`]
  if (why !== null) lines.push('', oneLine(why, 1000))
  lines.push(...steps.map((step, index) => `${index + 1}. ${oneLine(step, 600)}`))
  for (const each of dropped) {
    const whose = each.source === 'rule' ? 'The rule’s fix' : 'A fix of the model'
    lines.push('', `${whose} was dropped: ${oneLine(each.why, 400)}.`)
  }
  if (fix === null) return `${[...lines, '', 'There is no fix to offer.'].join('\n')}\n`
  if (fix.explanation !== '') lines.push('', oneLine(fix.explanation, 600))
  for (const { path: file, from, before, after } of fix.changes) {
    lines.push('', `${oneLine(file, 300)}:${from}`)
    lines.push(...before.map((line) => `- ${visible(line)}`), ...after.map((line) => `+ ${visible(line)}`))
  }
  const state =
    fix.check.outcome === 'checked'
      ? 'Checked: the rule no longer fires, nothing new fires, the file parses. Behavior was not tested.'
      : `Not checked: ${oneLine(fix.check.why, 400)}.`
  return `${[...lines, '', state].join('\n')}\n`
}
