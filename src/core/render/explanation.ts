import { estimateInput } from '../budget.ts'
import type { Judged } from '../decision.ts'
import type { Evidence } from '../evidence.ts'
import type { Question } from '../provider.ts'
import { placeholderPattern } from '../redaction.ts'
import { oneLine, sentence } from '../text/encode.ts'
import { titleOf } from '../weakness.ts'
import { number, plural } from './words.ts'

/** What would be sent about one finding, and with it. */
export interface Explained {
  /** The findings that share the question, in the order of their ids. */
  group: Evidence[]
  /** Which of them is the finding, or stands for it. */
  at: number
  /** How many findings it stands for: all of which the same would be sent. */
  alike: number
  question: Question
}

export interface Explanation {
  judged: Omit<Judged, 'assessment'>
  /** Files of the scan. */
  scans: string[]
  /** `vendor:model`; null for rules, which send nothing. */
  providerId: string | null
  /** Why a run would not ask about it, as the end of a sentence; null where it would. */
  notAsked: string | null
  /** Null where there is nothing that could be sent: why. */
  sent: Explained | { nothing: string }
}

/** Everything that a person should know who wants to see what leaves. The material comes last, byte for byte. */
export function renderExplanation({ judged, scans, providerId, notAsked, sent }: Explanation): string {
  const { finding, scope, mode } = judged
  const { rule } = finding
  const place = `${oneLine(finding.path, 300)}:${finding.head?.from ?? finding.span.start.line}`
  const head = [
    `${titleOf(rule)} · ${rule.severity} · ${[...rule.cwes, oneLine(rule.name, 100)].join(' · ')}`,
    `  ${place}`,
    `  fingerprint ${finding.fingerprint}, from ${scans.map((name) => oneLine(name, 100)).join(', ')}`,
    `  scope: ${scope.inside ? 'in' : 'out'}: ${oneLine(scope.because, 300)}`,
    `  mode: ${mode.mode}: ${oneLine(mode.because, 300)}`,
    '',
  ]
  const asked = notAsked === null ? [] : [`A run does not ask about it: ${notAsked}.`]
  const body =
    'nothing' in sent
      ? [...asked, `Nothing would be sent: ${sentence(sent.nothing)}`]
      : [...asked, opening(providerId, notAsked === null), ...aboutQuestion(sent)]
  return `${[...head, ...body].join('\n')}\n`
}

function opening(providerId: string | null, isAsked: boolean): string {
  if (providerId === null)
    return 'Rules decide (provider: offline), and nothing is sent. A model would be sent this:'
  return isAsked ? `A run sends this to ${providerId}:` : `If it did, this would be sent to ${providerId}:`
}

function aboutQuestion({ group, at, alike, question }: Explained): string[] {
  const { instructions, material, schema, maxOutputTokens } = question
  const others = group.length - 1
  const redactions = [...material.matchAll(placeholderPattern)].length
  const withheld = group.some((each) => each.withheld !== undefined)
  return [
    '',
    `  finding F${at + 1}${others === 0 ? '' : `, together with ${plural(others, 'other finding')}`}`,
    ...(alike === 1 ? [] : [`  it stands for ${plural(alike, 'finding')} of which the same would be sent`]),
    `  about ${number(estimateInput(question))} tokens; the answer may have ${number(maxOutputTokens)}`,
    `  ${plural(redactions, 'placeholder')} for secrets`,
    `  the form of the answer: a JSON schema of ${number(JSON.stringify(schema).length)} bytes, with ${formOf(schema)}`,
    ...(withheld
      ? ['  no code, no path, no line, no message: allow-code-in-prompts is false']
      : ['  code of these lines:', ...sourceLines(group, question)]),
    '',
    'If the model asks for more code, it is asked again, twice at the most, with what is shown by the same rules.',
    '',
    `Instructions, ${number(Buffer.byteLength(instructions))} bytes:`,
    '',
    instructions,
    '',
    `Material, ${number(Buffer.byteLength(material))} bytes, to the end:`,
    '',
    material,
  ]
}

/** The names of what an answer about a finding holds. */
function formOf(schema: Question['schema']): string {
  const names = [...JSON.stringify(schema).matchAll(/"(\w+)":\{"(?:type|anyOf)"/g)].map(([, name]) => name)
  return [...new Set(names)].filter((name) => name !== 'items').join(', ')
}

function sourceLines(group: Evidence[], question: Question): string[] {
  const pieces = group.flatMap((each) => each.pieces)
  return question.sources.map(({ path, from, to, sha256 }) => {
    const role = pieces.find((piece) => piece.path === path && piece.from === from)?.role ?? ''
    return `    ${oneLine(path, 300)} ${from}-${to}, ${oneLine(role, 60)}, sha256 ${sha256}`
  })
}
