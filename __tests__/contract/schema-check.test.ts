import { describe, expect, test } from '@jest/globals'
import { descriptionsFolder } from './descriptions.ts'
import { validateAgainst } from './schema-check.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

describeChecked('validateAgainst', () => {
  const sarif = (driver: object) => ({ version: '2.1.0', runs: [{ tool: { driver }, results: [] }] })

  test('says nothing about a right value', () => {
    expect(validateAgainst('sarif-2.1.0.schema.json', sarif({ name: 'semgrep' }))).toEqual([])
  })

  test('names the place of each fault', () => {
    expect(validateAgainst('sarif-2.1.0.schema.json', sarif({ nam: 'semgrep' }))).toEqual([
      '/runs/0/tool/driver/nam is not documented',
      '/runs/0/tool/driver/name is missing',
    ])
  })

  test.each([
    [
      'github-action.schema.json',
      { name: 'a', description: 'b', runs: { using: 'node24', main: 'dist/index.js' } },
    ],
    [
      'github-workflow.schema.json',
      { on: 'push', jobs: { test: { 'runs-on': 'x', steps: [{ run: 'y' }] } } },
    ],
    ['gitlab-ci.schema.json', { test: { script: ['npm test'] } }],
    ['bitbucket-pipelines.schema.json', { pipelines: { default: [{ step: { script: ['npm test'] } }] } }],
    ['azure-pipelines.schema.json', { steps: [{ script: 'npm test' }] }],
  ])('%s compiles, accepts what is right and refuses a list', (file, right) => {
    expect(validateAgainst(file, right)).toEqual([])
    expect(validateAgainst(file, [])).not.toEqual([])
  })

  test('a schema that is not there is an error', () => {
    expect(() => validateAgainst('no-such.schema.json', {})).toThrow('ENOENT')
  })
})
