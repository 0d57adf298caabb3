import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import * as z from 'zod'
import { Report } from '../../src/core/render/report.ts'
import { settingFacts, settingNames } from '../../src/settings.ts'
import { root, textOf } from './root.ts'

const Action = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional(), description: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
})
const action = Action.parse(parse(textOf('action.yml')))

test('every setting is an input, with the same default; a secret has none', () => {
  const expected = settingNames.map((name) => {
    const { secret, default: standard, actionDefault } = settingFacts(name)
    return [name, actionDefault ?? (secret ? undefined : standard)]
  })
  expect(Object.entries(action.inputs).map(([name, input]) => [name, input.default])).toEqual(expected)
})

test('an input without effect says so', () => {
  for (const name of settingNames) {
    const says = action.inputs[name]?.description.endsWith('No effect in this version.')
    expect([name, says]).toEqual([name, settingFacts(name).reserved === true])
  }
})

/** A step as the runner starts one: every input is there, those that nobody set with their default. */
async function runStep(folder: string) {
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    input.default ?? '',
  ])
  const files = {
    GITHUB_OUTPUT: join(folder, 'outputs'),
    GITHUB_STEP_SUMMARY: join(folder, 'step-summary.md'),
  }
  for (const file of Object.values(files)) await writeFile(file, '')
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    ...files,
    ...Object.fromEntries(inputs),
  }
  const cwd = join(folder, 'shop')
  await cp(join(root, 'examples/shop'), cwd, { recursive: true })
  await cp(join(root, 'examples/semgrep.json'), join(cwd, 'semgrep.json'))
  await promisify(execFile)(process.execPath, [join(root, 'dist/index.js')], { cwd, env })
  const report = await readFile(join(cwd, 'semgrep-assistant-report/report.json'), 'utf8')
  return {
    outputs: await readFile(files.GITHUB_OUTPUT, 'utf8'),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    report: Report.parse(JSON.parse(report)),
  }
}

let folder: string
let step: Awaited<ReturnType<typeof runStep>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'action-'))
  step = await runStep(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the outputs that a step writes are those that are described', () => {
  const written = [...step.outputs.matchAll(/^([\w-]+)<<ghadelimiter/gm)].map((match) => match[1])
  expect(written.sort()).toEqual(Object.keys(action.outputs).sort())
})

test('a default is not taken for somebody’s wish', () => {
  expect(step.report.notes.filter((note) => note.startsWith('Setting '))).toEqual([])
})

test('the job’s page shows the summary', () => {
  expect(step.summary).not.toBe('')
})
