import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { isObject, listAt, objectAt } from '../contract/json.ts'
import { validateAgainst } from '../contract/schema-check.ts'
import { projectFolder } from '../e2e/harness.ts'

const folder = join(projectFolder, 'ci-templates')
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
/** The last document of a file: components have a header. */
const jobsOf = (path: string): unknown => parseAllDocuments(read(path)).at(-1)?.toJS()

function filesBelow(path: string): string[] {
  return readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:yml|sh)$/.test(name))
    .map((name) => `${path}/${name}`)
}

describe('by the official schema of each host', () => {
  test.each(filesBelow('gitlab'))('%s', (path) => {
    expect(validateAgainst('gitlab-ci.schema.json', jobsOf(path)) ?? []).toEqual([])
  })

  test.each(filesBelow('bitbucket').filter((path) => path.endsWith('.yml')))('%s', (path) => {
    const pipeline: unknown = parse(read(path))
    expect(validateAgainst('bitbucket-pipelines.schema.json', pipeline) ?? []).toEqual([])
    // The schema takes a step without a script, whatever its misspelt name.
    const steps = listAt(objectAt(objectAt(pipeline, 'pipelines'), 'pull-requests'), '**')
    const scripts = steps.map((each) => listAt(objectAt(each, 'step'), 'script').length)
    expect(scripts.filter((length) => length === 0)).toEqual([])
  })

  test.each(filesBelow('azure'))('%s', (path) => {
    // To this schema every scalar is a string.
    const pipeline: unknown = parse(read(path), { schema: 'failsafe' })
    expect(validateAgainst('azure-pipelines.schema.json', pipeline) ?? []).toEqual([])
  })
})

const all = ['gitlab', 'bitbucket', 'azure', 'github'].flatMap(filesBelow)

describe('every template', () => {
  test.each(all)('%s scans without telling anybody', (path) => {
    const scans = read(path).match(/^[^#\n]*semgrep scan .*$/gm) ?? []
    for (const line of scans) expect(line).toMatch(/--metrics=off --disable-version-check/)
  })

  test.each(all.filter((path) => !path.startsWith('github/')))(
    '%s runs what it fetched only after its sum',
    (path) => {
      const text = read(path)
      if (!text.includes('curl')) return
      const [sum, unpacked, run] = [/sha256sum -c -/, /tar -xzf/, /node "\$program/].map((part) =>
        text.search(part),
      )
      expect([sum, unpacked, run].every((at) => at !== -1)).toBe(true)
      expect([sum, unpacked, run]).toEqual([sum, unpacked, run].toSorted((a, b) => (a ?? 0) - (b ?? 0)))
      expect(text).not.toMatch(/npx|npm (?:i|install)/)
    },
  )
})

describe('GitLab’s component and its plain twin', () => {
  test('have the same jobs', () => {
    const [header, component] = parseAllDocuments(read('gitlab/templates/review.yml')).map((each) =>
      each.toJS(),
    )
    const inputs = objectAt(objectAt(header, 'spec'), 'inputs')
    const plain = jobsOf('gitlab/semgrep-assistant.yml')
    const variables = objectAt(plain, 'variables')
    const filled = filledIn(component, (name) => {
      if (name === 'job-prefix') return 'semgrep-assistant'
      const input = inputs[name]
      return isObject(input) ? String(input.default ?? '') : name
    })
    const expanded = filledIn(plain, (name) => String(variables[name] ?? ''))
    // What the one has as inputs of a job, the other has for all jobs.
    const jobs = Object.entries(isObject(expanded) ? expanded : {}).filter(([name]) => name !== 'variables')
    const shared = Object.entries(variables).filter(([name]) =>
      /_(?:PROVIDER|MODEL|ENDPOINT|REGION|FAIL_ON)$/.test(name),
    )
    const twin = jobs.map(([name, job]) =>
      name === 'semgrep-assistant' && isObject(job)
        ? [name, { ...job, variables: { ...Object.fromEntries(shared), ...objectAt(job, 'variables') } }]
        : [name, job],
    )
    expect(Object.fromEntries(twin)).toEqual(filled)
  })
})

/** Inputs (`$[[ inputs.x ]]`) and the template's own variables, filled in. */
function filledIn(value: unknown, look: (name: string) => string): unknown {
  if (typeof value === 'string')
    return value
      .replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => look(name))
      .replace(/\$(SEMGREP_ASSISTANT_\w+)/g, (_, name: string) => look(name))
  if (Array.isArray(value)) return value.map((each) => filledIn(each, look))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [String(filledIn(name, look)), filledIn(each, look)]),
  )
}
