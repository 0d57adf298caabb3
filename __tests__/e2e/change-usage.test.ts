import { expect, test } from '@jest/globals'
import { allReal, startModel } from './fake-model.ts'
import { asked, mayResolve, Pull } from './pull-request.ts'

const parts = (limit: number) => `import db


def show(part):
    number = ${limit}
    return db.execute(f"select * from parts where id = {part}")
`
const flag = {
  path: 'parts.py',
  code: 'db.execute(f"select * from parts where id = {part}")',
  rule: 'rules.sqli',
}
const usage = { input: 1000, cachedInput: 400, output: 50 }

async function opened(inputs: Record<string, string>) {
  const model = await startModel((request) => ({ ...allReal(request), usage }))
  const pull = await Pull.open({ change: { 'parts.py': parts(1) }, github: mayResolve })
  await pull.scan([flag])
  const given = { ...asked(model), cache: 'true', ...inputs }
  return { pull, run: async () => (await pull.soundRun({ inputs: given })).report }
}

test('what a change has cost is told over all its pushes', async () => {
  const { pull, run } = await opened({ 'price-input': '1', 'price-output': '10' })
  expect((await run()).provider).toMatchObject({ questions: 1, cost: 0.0015, change: { runs: 1, usage } })
  // Nothing asked is nothing to count.
  expect((await run()).provider).toMatchObject({
    questions: 0,
    reused: 1,
    cost: 0,
    change: { runs: 1, questions: 1, usage },
  })
  await pull.push({ 'parts.py': parts(2) })
  await pull.scan([flag])
  expect((await run()).provider).toMatchObject({
    questions: 1,
    change: { runs: 2, questions: 2, usage: { input: 2000, cachedInput: 800, output: 100 } },
  })
})

test('without a cache nobody keeps count, and nobody says so', async () => {
  const { run } = await opened({ cache: 'false' })
  expect((await run()).provider.change).toBeNull()
})
