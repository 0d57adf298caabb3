import { globSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { descriptionsFolder } from '../contract/descriptions.ts'
import { validateAgainst } from '../contract/schema-check.ts'
import { root, textOf } from './root.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

const workflows = globSync(['.github/workflows/*.yml', 'ci-templates/github/**/*.yml'], { cwd: root }).sort()

describeChecked('by the official schemas', () => {
  test('action.yml is an action', () => {
    expect(validateAgainst('github-action.schema.json', parse(textOf('action.yml')))).toEqual([])
  })

  test.each(workflows)('%s is a workflow', (path) => {
    expect(validateAgainst('github-workflow.schema.json', parse(textOf(path)))).toEqual([])
  })

  test('a runtime that GitHub does not have is refused', () => {
    const wrong = { name: 'a', description: 'b', runs: { using: 'node22', main: 'dist/index.js' } }
    expect(validateAgainst('github-action.schema.json', wrong)).not.toEqual([])
  })
})

test('workflows name other people’s actions by commit', () => {
  const used = workflows.flatMap((path) =>
    [...textOf(path).matchAll(/uses: *(\S+)/g)].map((match) => `${path}: ${match[1]}`),
  )
  expect(used.filter((name) => !name.includes(': ./') && !/@[0-9a-f]{40}$/.test(name))).toEqual([])
})
