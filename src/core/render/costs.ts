import type { Estimate } from '../budget.ts'
import type { Usage } from '../provider.ts'
import { number, plural } from './words.ts'

/** Prices per million tokens, in the customer's own currency; null where none is set. */
export interface Prices {
  'price-input': number | null
  'price-output': number | null
}

/** What tokens cost in the currency of the prices; null without both. Cached input counts in full: at most so much. */
export function costOf({ input, output }: Pick<Usage, 'input' | 'output'>, prices: Prices): number | null {
  const { 'price-input': perInput, 'price-output': perOutput } = prices
  if (perInput === null || perOutput === null) return null
  return (input * perInput + output * perOutput) / 1_000_000
}

/** A sum of money without its currency: two digits after the point, or the first two that count. */
function amount(value: number): string {
  return value >= 1 || value < 0.000001 ? value.toFixed(2) : String(Number(value.toPrecision(2)))
}

/** Questions, and what they cost. */
export interface Spent {
  questions: number
  usage: Usage
}

/** One line before the first question: what asking will cost. */
export function estimateWords(
  estimate: Estimate,
  findings: number,
  providerId: string,
  settings: Prices & { 'token-budget': number },
): string {
  const { questions, input, output } = estimate
  if (questions === 0) return ''
  const least = costOf({ input, output: 0 }, settings)
  const most = costOf({ input, output }, settings)
  const money = least === null || most === null ? '' : `, which costs ${amount(least)} to ${amount(most)}`
  const budget = settings['token-budget']
  return (
    `Asking ${providerId} about ${plural(findings, 'finding')} in ${plural(questions, 'question')}: ` +
    `about ${number(input)} tokens to read, ${number(output)} to write at the most${money}. ` +
    `The budget is ${number(budget)} tokens${input > budget ? ', so the least severe will be left out' : ''}.\n`
  )
}

/** What asking has cost: `3 questions, 4,100 tokens in (2,000 cached), 600 out, costs 0.012`. */
export function usageWords({ usage, questions }: Spent, prices: Prices): string {
  const money = costOf(usage, prices)
  return (
    `${plural(questions, 'question')}, ${number(usage.input)} tokens in (${number(usage.cachedInput)} cached), ` +
    `${number(usage.output)} out${money === null ? '' : `, costs ${amount(money)}`}`
  )
}
