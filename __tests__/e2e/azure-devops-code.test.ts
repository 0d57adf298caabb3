import { expect, test } from '@jest/globals'
import { readMark } from '../../src/core/plan/mark.ts'
import { lost, status } from '../contract/github-faults.ts'
import { brokenRows, effectsOf } from '../contract/github-markdown.ts'
import { hostile } from '../core/render/effects.ts'
import { azureDevOps } from './hosts/azure.ts'
import { HostChange } from './hosts/host-change.ts'
import type { Flag } from './scans.ts'
import { flags, shop } from './shop.ts'

const { open } = flags

/** A file with a function that offline rules leave open, below so many lines. */
function parts(lines: number, end = ''): string {
  const above = Array.from({ length: lines }, (_, index) => `row_${index} = ${index}\n`).join('')
  return `${above}\n\ndef show(part):\n    return ${open.code}\n${end}`
}

test('a checkout without history gets the diff from Azure DevOps, the same as git’s', async () => {
  const base = {
    'edited.py': parts(30),
    'moved.py': parts(31),
    'gone.py': parts(32),
    'image.bin': Buffer.from([0, 1, 2, 3]),
    'as it is.py': parts(33),
  }
  const change = await HostChange.open(azureDevOps(), {
    base,
    change: {
      'edited.py': parts(30).replace('row_2 = 2', 'row_2 = 3'),
      'new folder/é [x] #1.py': parts(3),
      'image.bin': Buffer.from([0, 1, 2, 4]),
    },
  })
  await change.push({ 'moved.py': null, 'other/moved.py': parts(31, '# end\n'), 'gone.py': null })
  const paths = ['edited.py', 'new folder/é [x] #1.py', 'other/moved.py', 'as it is.py']
  change.scan(paths.map((path): Flag => ({ ...open, path })))
  const seen = []
  for (const shallow of [false, true]) {
    const { report } = await change.soundRun({ shallow, settings: { post: 'none' } })
    seen.push(report.findings.map(({ path, start, action, because }) => ({ path, start, action, because })))
  }
  expect(seen[1]).toEqual(seen[0])
  expect(seen[0]?.map(({ path, action }) => [path, action])).toContainEqual([
    'new folder/é [x] #1.py',
    'comment',
  ])
  expect(change.fake.requests.some(({ target }) => /\/changes\?/.test(target))).toBe(true)
})

test('many changed files come page by page', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 2100 }, (_, index) => [`data/${index}.txt`, `${index}\n`]),
  )
  const change = await HostChange.open(azureDevOps(), { change: { ...shop, ...files } })
  change.scan([open])
  await change.soundRun()
  expect(change.ownThreads()).toHaveLength(1)
  expect(change.fake.requests.filter(({ target }) => /\/changes\?/.test(target))).toHaveLength(2)
})

test('words of rules, paths and people have no effect', async () => {
  const guid = '01234567-89ab-cdef-0123-456789abcdef'
  const texts = [...hostile.map(([, text]) => text), `@<${guid}> and \`@<${guid}>\``, '::: mermaid']
  const pathOf = (index: number) => `src/${index}.py`
  const found = texts.map(
    (text, index): Flag => ({
      path: pathOf(index),
      code: open.code,
      rule: `rules.${index} ${text}`,
      message: text,
      fix: `db.find() # ${text}`,
    }),
  )
  const files = texts.map((text, index) => [
    pathOf(index),
    `def show(part):\n    # ${text.replaceAll('\0', ' ').replace(/[\r\n]/g, ' ')}\n    return ${open.code}\n`,
  ])
  const change = await HostChange.open(azureDevOps(), { change: Object.fromEntries(files) })
  change.scan(found)
  await change.soundRun({ settings: { 'max-comments': '100' } })
  for (const [index, text] of texts.entries()) {
    const thread = change.ownThreads().find(({ path }) => path === pathOf(index))
    if (thread === undefined) throw new Error(`${text} has no comment`)
    change.fake.reply(thread, { login: 'reviewer', body: `/fp because ${text} x` })
  }
  await change.soundRun({ settings: { 'max-comments': '100' } })
  expect(change.ownThreads()).toHaveLength(texts.length)
  const link = new RegExp(
    `^${change.fake.url}shop/_git/shop(?:\\?path=/[\\w.~%/-]+&[\\w=&]+|/commit/[\\da-f]{40})$`,
  )
  for (const { body } of [...change.ownThreads(), ...change.fake.remarks()]) {
    expect(readMark(body)).not.toBeNull()
    const shown = body.trimEnd().split('\n').slice(0, -1).join('\n')
    const effects = effectsOf(shown, { tags: ['details', 'summary', 'sub'], link })
    expect({ effects, rows: brokenRows(shown), shown }).toEqual({ effects: [], rows: [], shown })
    expect(shown).not.toMatch(/@<[\da-f]/)
  }
})

test('a limit that is told by its code is waited for', async () => {
  const change = await HostChange.open(azureDevOps(), { change: shop })
  change.scan([open])
  let refused = 0
  change.fault = ({ method, template }) => {
    if (method !== 'POST' || !/threads$/.test(template) || refused++ > 0) return null
    const json = { message: 'TF400733: The request has been canceled.' }
    return { before: { status: 503, headers: { 'retry-after': '1' }, json } }
  }
  await change.soundRun()
  expect(change.ownThreads()).toHaveLength(1)
  expect(refused).toBeGreaterThan(1)
})

test('what it answers in another form is asked for again, and costs the comments alone', async () => {
  const change = await HostChange.open(azureDevOps(), { change: shop })
  change.scan([open])
  change.fault = ({ method, template }) =>
    method === 'GET' && /iterations$/.test(template) ? { before: { status: 200, json: { count: 1 } } } : null
  const run = await change.run()
  expect(run.report?.counts.total).toBe(1)
  expect(run.summary).toMatch(/nothing is posted: Azure DevOps’s answer has another form: value/)
  expect(change.said()).toBe('')
})

test('an error of the server while it is read is gone the next time', async () => {
  const change = await HostChange.open(azureDevOps(), { change: shop })
  change.scan([open])
  change.fault = ({ method, nth }) =>
    method === 'GET' && nth === 0 ? status(502, { 'retry-after': '0' }) : null
  await change.soundRun()
  expect(change.ownThreads()).toHaveLength(1)
})

test.each([0, 1, 2])('an answer to a thread that is lost (%i) leaves one of it', async (which) => {
  const change = await HostChange.open(azureDevOps(), { change: shop })
  change.scan([flags.real, open])
  let posts = 0
  change.fault = ({ method, template }) =>
    method === 'POST' && /threads$/.test(template) && posts++ === which ? lost : null
  await change.soundRun()
  expect([change.ownThreads().length, change.fake.remarks().length, posts]).toEqual([2, 1, 3])
  change.fault = null
  await change.idleRun()
})

test('a pull request with conflicts, which was never merged, is reviewed against its target', async () => {
  const host = azureDevOps()
  const change = await HostChange.open(host, { change: shop })
  change.scan([open])
  const json = {
    pullRequestId: 7,
    createdBy: { id: host.fake().accountId('author') },
    targetRefName: 'refs/heads/main',
    mergeStatus: 'conflicts',
    lastMergeCommit: null,
  }
  change.fault = ({ method, template }) =>
    method === 'GET' && /pullRequests\/\{pullRequestId\}$/.test(template)
      ? { before: { status: 200, json } }
      : null
  const run = await change.soundRun()
  expect(run.report.counts).toMatchObject({ total: 1, commented: 1 })
  expect(run.report.base).toBe(change.base)
})
