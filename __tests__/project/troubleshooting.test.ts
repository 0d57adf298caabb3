import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { sentences } from '../../src/core/provider-failure.ts'
import { root } from './root.ts'

const page = readFileSync(join(root, 'docs', 'troubleshooting.md'), 'utf8')
const headings = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => heading)

/** A sentence with gaps; a list of names has one, too. */
function said(sentence: (typeof sentences)[keyof typeof sentences]): string {
  return String(Reflect.apply(sentence, undefined, [['…'], ['…'], ['…']]))
}

test.each(Object.entries(sentences))('%s has a heading that is its message', (_, sentence) => {
  const words = said(sentence)
  // What follows the colon is the cure, which the section tells at length.
  expect(headings).toContain(words.replace(/(?:: |\. [A-Z]).*$/s, '').replace(/\.$/, ''))
})

test.each(Object.entries(sentences))('%s names the setting to change, or what else to do', (_, sentence) => {
  const words = said(sentence)
  expect(words).toMatch(/^[A-Z][^\n]*\.$|^… holds/)
  expect(words).toMatch(
    /api-key|model|endpoint|region|concurrency|max-findings|token-budget|timeout-minutes|batch-|google-github-actions|cancelled/,
  )
})
