import * as z from 'zod'
import type { Spent } from './render/costs.ts'

const count = z.int().min(0)
const ChangeUsage = z.object({
  runs: count,
  questions: count,
  usage: z.object({ input: count, cachedInput: count, output: count }),
})

/** What a change has cost in all its runs that asked something. */
export type ChangeUsage = z.infer<typeof ChangeUsage>

/** Under which key a change's usage is kept; `name` is the run's. */
export function changeUsageKey(repository: string, number: number, name: string): string {
  return `usage ${JSON.stringify([repository, number, name])}`
}

/** With one more run, if it asked anything; what was kept counts if it can be read. */
export function addRun(kept: unknown, { questions, usage }: Spent): ChangeUsage {
  const earlier = ChangeUsage.safeParse(kept)
  const runs = questions > 0 ? 1 : 0
  if (!earlier.success) return { runs, questions, usage }
  const { data } = earlier
  return {
    runs: data.runs + runs,
    questions: data.questions + questions,
    usage: {
      input: data.usage.input + usage.input,
      cachedInput: data.usage.cachedInput + usage.cachedInput,
      output: data.usage.output + usage.output,
    },
  }
}
