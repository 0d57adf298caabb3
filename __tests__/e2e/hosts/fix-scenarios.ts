import { delimiter, dirname } from 'node:path'
import { describe, expect } from '@jest/globals'
import { applySuggestion } from '../../core/render/apply-suggestion.ts'
import { semgrep, testWithSemgrep } from '../../semgrep.ts'
import type { Host } from './host.ts'
import { HostChange } from './host-change.ts'

const testIfThere = testWithSemgrep('SUGGESTIONS UNTRIED')

const rules = `rules:
- id: html
  languages: [javascript]
  severity: ERROR
  message: Text as HTML.
  metadata: { category: security, cwe: ["CWE-79: x"] }
  pattern: $N.innerHTML = $X
  fix: $N.textContent = $X
- id: outer
  languages: [javascript]
  severity: ERROR
  message: Text as HTML.
  metadata: { category: security, cwe: ["CWE-79: x"] }
  pattern: $N.outerHTML = $X
  fix: tidy.outer($N, $X)
`
const page = [
  'export function show(node, text) {',
  '\tnode.innerHTML = text',
  '}',
  '',
  'export function swap(node, text) {',
  '\tnode.outerHTML = text',
  '}',
  '',
]

/** How a checked fix reaches people, and what a click on it makes. */
export function fixScenarios(host: Host): void {
  describe('a fix', () => {
    testIfThere('that is checked is what a click makes; one that fails is not shown', async () => {
      // Line ends of two characters are what a host may get wrong.
      const text = page.join('\r\n')
      const change = await HostChange.open(host, {
        base: { 'rules.yml': rules },
        change: { 'page.js': text },
      })
      change.scan([
        { path: 'page.js', code: 'node.innerHTML = text', rule: 'html', fix: 'node.textContent = text' },
        { path: 'page.js', code: 'node.outerHTML = text', rule: 'outer', fix: 'tidy.outer(node, text)' },
      ])
      const env = { PATH: [dirname(semgrep ?? ''), process.env.PATH].join(delimiter) }
      const options = { settings: { 'semgrep-config': 'rules.yml' }, env }
      const run = await change.soundRun(options)
      expect(run.report.findings.map(({ remedy }) => remedy?.fix?.check.outcome ?? null)).toEqual([
        'checked',
        null,
      ])
      const thread = change.thread('html')
      expect(thread.body).toContain('**Fix** · checked: the rule no longer fires')
      expect(change.thread('outer').body).not.toContain('tidy')
      if (host.suggestion === null) expect(thread.body).not.toContain('suggestion')
      else {
        const place = {
          path: 'page.js',
          lines: { from: thread.startLine ?? thread.line ?? 0, to: thread.line ?? 0 },
        }
        expect(applySuggestion(host.suggestion, place, thread.body, text)).toBe(
          text.replace('innerHTML', 'textContent'),
        )
      }
      const said = change.said()
      await change.idleRun(options)
      expect(change.said()).toBe(said)
    })
  })
}
