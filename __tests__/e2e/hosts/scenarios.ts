import { describe, expect, test } from '@jest/globals'
import { lost, status } from '../../contract/github-faults.ts'
import { policyFile } from '../github-runner.ts'
import type { Files, Repository } from '../harness.ts'
import type { Flag } from '../scans.ts'
import { allFlags, flags, shop } from '../shop.ts'
import { findingOf } from '../soundness.ts'
import type { Host } from './host.ts'
import { type ChangeOptions, HostChange } from './host-change.ts'

const { real, harmless, open } = flags
const fixedApp = {
  'app.py': shop['app.py'].replace(real.code, 'db.execute("select * from customers where name = ?", [name])'),
}
const scannedApp = { scanned: ['app.py'] }
const blocking = { [policyFile]: 'version: 1\nrules: [{ match: { rule: real }, mode: block }]\n' }

/** What every host does, whatever it calls things. */
export function scenarios(host: Host): void {
  const opened = async (options: Partial<ChangeOptions> = {}, found: Flag[] = allFlags) => {
    const change = await HostChange.open(host, { change: shop, ...options })
    change.scan(found)
    return change
  }
  const reviewed = async (options: Partial<ChangeOptions> = {}) => {
    const change = await opened(options)
    await change.soundRun()
    return change
  }

  describe('a first run', () => {
    test('comments at the lines, says the rest in one summary, and all of it once', async () => {
      const change = await opened()
      const run = await change.soundRun()
      expect(run.report.counts).toMatchObject({ total: 3, analyzed: 3, commented: 2, hidden: 1, blocked: 0 })
      expect(
        change
          .ownThreads()
          .map(({ path, line, isResolved, mark }) => [path, line, isResolved, mark.findings[0]?.rule]),
      ).toEqual([
        ['app.py', 7, false, 'real'],
        ['app.py', 15, false, 'open'],
      ])
      expect(change.thread('real').body).toContain('**Likely real.**')
      expect(change.summary()).toMatch(
        /3 findings in this change: 1 likely real, 1 likely false positive \(1 hidden\)/,
      )
      expect(change.summary()).toMatch(/1 likely false positive hidden[\s\S]*app\.py:11/)
      expect(run.status).toBe(0)
      const said = change.said()
      await change.idleRun()
      expect(change.said()).toBe(said)
    })

    test('says nothing where there is nothing to say', async () => {
      const change = await opened({ change: { 'app.py': 'import db\n' } }, [])
      change.scan([], scannedApp)
      const run = await change.soundRun()
      expect({ said: change.said(), status: run.status }).toEqual({ said: '', status: 0 })
    })

    test('of a checkout without history says the same', async () => {
      const change = await opened()
      const run = await change.soundRun({ shallow: true })
      expect(run.report.counts).toMatchObject({ total: 3, commented: 2, hidden: 1 })
      expect(change.ownThreads().map(({ line }) => line)).toEqual([7, 15])
    })

    test('shows a finding of several lines at them', async () => {
      const code = 'db.execute(\n        "select * from parts where id = " + part\n    )'
      const app = `import db\n\n\ndef show(part):\n    return ${code}\n`
      const change = await opened({ change: { 'app.py': app } }, [
        { path: 'app.py', code, rule: 'rules.open' },
      ])
      await change.soundRun()
      expect(change.ownThreads().map(({ startLine, line }) => [startLine, line])).toEqual([[5, 7]])
    })

    test('shows files of unusual names, line endings and encodings', async () => {
      const path = 'src/größe & 100% (a).py'
      const text = `# Größe\r\n${shop['app.py'].replaceAll('\n', '\r\n')}`
      const change = await opened(
        { change: { [path]: Buffer.from(text, 'latin1') } },
        allFlags.map((flag) => ({ ...flag, path })),
      )
      await change.soundRun({ shallow: true })
      expect(change.ownThreads().map((thread) => [thread.path, thread.line])).toEqual([
        [path, 8],
        [path, 16],
      ])
      await change.idleRun()
    })

    test('shows what the diff does not in a place of the file', async () => {
      const long = Array.from({ length: 40 }, (_, index) => `# line ${index}\n`).join('')
      const before = `import db\n\n\ndef check(part):\n${long.replaceAll('#', '    #')}    assert part.isdigit()\n    return ${open.code}\n`
      const guarded = before.replace('def check(part):\n', 'def check(part):\n    part = part.strip()\n')
      const change = await opened({ base: { 'far.py': guarded }, change: { 'far.py': before } }, [
        { ...open, path: 'far.py' },
      ])
      const run = await change.soundRun()
      expect(run.report.counts).toMatchObject({ total: 1, commented: 1 })
      const [thread, ...more] = change.ownThreads()
      expect(more).toEqual([])
      expect({ path: thread?.path, onFile: thread?.onFile }).toEqual({
        path: 'far.py',
        onFile: host.outsideTheDiff === 'file',
      })
      await change.idleRun()
    })
  })

  describe('a later run', () => {
    test('writes nothing where lines moved', async () => {
      const change = await reviewed()
      await change.push({ 'app.py': `"""Customers."""\n\nimport logging\n\n${shop['app.py']}` })
      const run = await change.soundRun()
      expect(change.ownThreads()).toHaveLength(2)
      expect(run.report.counts).toMatchObject({ total: 3, commented: 2, hidden: 1 })
      expect(run.writes.filter((call) => !isAboutTheCommit(call))).toEqual([])
    })

    test('opens one comment for one new finding', async () => {
      const change = await reviewed()
      const code = 'db.execute("delete from parts where id = " + part)'
      await change.push({ 'app.py': `${shop['app.py']}\n\ndef delete(part):\n    ${code}\n` })
      change.scan([...allFlags, { path: 'app.py', code, rule: 'rules.delete' }])
      await change.soundRun()
      expect(change.ownThreads()).toHaveLength(3)
      expect(change.thread('delete').line).toBe(19)
      await change.idleRun()
    })

    test('keeps the thread of a file that was renamed', async () => {
      const change = await reviewed()
      await change.push({ 'app.py': null, 'shop.py': shop['app.py'] })
      change.scan(allFlags.map((flag) => ({ ...flag, path: 'shop.py' })))
      await change.soundRun()
      expect(change.ownThreads()).toHaveLength(2)
      await change.idleRun()
    })

    test('of another name leaves the first one’s comments alone', async () => {
      const change = await reviewed()
      await change.soundRun({ settings: { name: 'nightly' } })
      expect([change.ownThreads().length, change.ownThreads('nightly').length]).toEqual([2, 2])
      await change.idleRun()
      await change.idleRun({ settings: { name: 'nightly' } })
    })
  })

  describe('a finding that is fixed', () => {
    const fixed = async (options: Partial<ChangeOptions> = {}) => {
      const change = await reviewed(options)
      await change.push(fixedApp)
      change.scan([harmless, open], scannedApp)
      return change
    }

    test('is said to be gone, and its thread is resolved', async () => {
      const change = await fixed()
      const run = await change.soundRun()
      expect(run.report.counts).toMatchObject({ total: 2, commented: 1 })
      expect(change.thread('real')).toMatchObject({ isResolved: true })
      expect(change.thread('real').body).toMatch(/^~~`real`~~ · No longer reported since/)
      expect(change.thread('open').isResolved).toBe(false)
      await change.idleRun()
    })

    test('is opened again when it comes back', async () => {
      const change = await fixed()
      await change.soundRun()
      await change.push(shop)
      change.scan(allFlags)
      await change.soundRun()
      expect(change.ownThreads()).toHaveLength(2)
      expect(change.thread('real')).toMatchObject({ isResolved: false })
      expect(change.thread('real').body).toMatch(/^\*\*SQL injection\*\*/)
      await change.idleRun()
    })

    test('stays open where a person answered', async () => {
      const change = await reviewed()
      change.fake.reply(change.thread('real'), { login: 'reviewer', body: 'Is it so in the other shop?' })
      await change.idleRun()
      await change.push(fixedApp)
      change.scan([harmless, open], scannedApp)
      await change.soundRun()
      expect(change.thread('real').isResolved).toBe(false)
      expect(change.thread('real').body).toContain('No longer reported since')
      await change.idleRun()
    })

    test('is not taken for fixed where the change silences it', async () => {
      const change = await reviewed()
      const silenced = shop['app.py'].replace(real.code, `${real.code}  # nosemgrep: rules.real`)
      await change.push({ 'app.py': silenced })
      change.scan([harmless, open], scannedApp)
      await change.soundRun()
      expect(change.thread('real').isResolved).toBe(false)
      expect(change.thread('real').body).toContain('Silenced by this change')
      expect(change.summary()).toContain('### Silenced by this change')
      await change.idleRun()
    })
  })

  describe('people', () => {
    test('who resolve a thread are not overruled', async () => {
      const change = await reviewed()
      change.fake.resolve(change.thread('open'), 'reviewer')
      await change.idleRun()
      expect(change.thread('open').isResolved).toBe(true)
    })

    test('who may say that a finding that blocks is none: that counts', async () => {
      const change = await opened({ base: blocking })
      expect((await change.soundRun()).status).toBe(1)
      change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/fp the names are our own' })
      const run = await change.soundRun()
      expect(run.status).toBe(0)
      expect(change.thread('real').body).toMatch(/\*\*A false positive\*\*, says `reviewer\b/i)
      await change.idleRun()
      change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/open' })
      expect((await change.soundRun()).status).toBe(1)
    })

    test('who proposed the change, may only read or are not known cannot clear what blocks', async () => {
      const change = await opened({ base: blocking })
      await change.soundRun()
      for (const login of ['author', 'reader', 'stranger'])
        change.fake.reply(change.thread('real'), { login, body: '/fp trust me' })
      const run = await change.soundRun()
      expect(run.status).toBe(1)
      expect(findingOf(run.report, 'real').said).toBeNull()
    })

    test('who delete our comment get it once more', async () => {
      const change = await reviewed()
      const [comment] = change.thread('open').comments
      if (comment !== undefined) change.fake.remove(comment)
      await change.soundRun()
      expect(change.ownThreads()).toHaveLength(2)
      await change.idleRun()
    })

    test('of whom there are many are read to the end', async () => {
      const change = await opened()
      for (let index = 0; index < 120; index++)
        change.fake.say({ login: 'reviewer', body: `Remark ${index}` })
      await change.soundRun()
      for (let index = 0; index < 120; index++)
        change.fake.reply(change.thread('open'), { login: 'reviewer', body: `Reply ${index}` })
      await change.idleRun()
    })
  })

  describe('a change', () => {
    test('with what blocks fails, by the policy of the default branch', async () => {
      const change = await opened({
        base: blocking,
        change: { ...shop, [policyFile]: 'version: 1\ndefault-mode: monitor\n' },
      })
      // A work tree that is kept from run to run may know branches as they once were, or as somebody set them.
      const prepare = ({ git }: Repository) => git('update-ref', 'refs/remotes/origin/main', change.head)
      const run = await change.soundRun({ prepare })
      expect(run.status).toBe(1)
      expect(change.thread('real').body).toContain('**Blocks**')
      expect(change.summary()).toContain(`This change edits ${policyFile}`)
    })

    test('of a fork has nothing hidden', async () => {
      const change = await opened({ fork: true })
      const run = await change.soundRun()
      expect(run.report.counts).toMatchObject({ total: 3, hidden: 0 })
    })

    test('that is a draft is skipped only where it is reviewed when it is ready', async () => {
      const change = await opened({ draft: true })
      if (host.runsWhenReady) {
        const run = await change.run()
        expect(run.stdout).toContain('Not reviewed: the pull request is a draft.')
        expect([run.status, run.report, change.said()]).toEqual([0, null, ''])
      }
      await change.soundRun(host.runsWhenReady ? { settings: { drafts: 'true' } } : {})
      expect(change.ownThreads()).toHaveLength(2)
    })

    test('that got newer commits while it was reviewed is left to their run', async () => {
      const change = await opened()
      const newer = await change.made.commit({ 'notes.txt': 'Notes.\n' })
      await change.fake.push(newer)
      const run = await change.run()
      expect(change.said()).toBe('')
      expect(run.summary).toContain('Overtaken, so nothing was posted')
      expect(run.report?.counts.total).toBe(3)
    })

    test('of a public repository shows its added lines alone', async () => {
      const secret = 'db.execute("select * from staff where id = " + part)'
      const base = { 'base.py': `import db\n\n\ndef staff(part):\n    return ${secret}\n` }
      const change = await opened({ isPublic: true, base }, [
        ...allFlags,
        { path: 'base.py', code: secret, rule: 'rules.staff' },
      ])
      const run = await change.run()
      expect(change.ownThreads()).toHaveLength(2)
      expect(run.everything + change.said()).not.toContain('base.py')
    })
  })

  describe('text that others wrote', () => {
    test('has no effect', async () => {
      const message = '/close\n@reviewer see #1 and !1\n<img src=x onerror=alert(1)>\n```\n/merge\n```'
      const found = allFlags.map((flag) => ({ ...flag, message }))
      const change = await opened({}, found)
      await change.soundRun()
      const said = change.said()
      expect(said).not.toMatch(/^\s*\/(?:close|merge)/m)
      expect(said).not.toContain('<img')
      expect(said).not.toMatch(/@reviewer|(?<!&)#1\b/)
      expect(change.ownThreads()).toHaveLength(2)
    })
  })

  describe('a host', () => {
    test('that is asked too fast gets the rest later', async () => {
      const change = await opened()
      let writes = 0
      change.fault = ({ method, template, fields }) => {
        const isWrite =
          template === 'graphql' ? fields.some((each) => each.startsWith('add')) : method === 'POST'
        return isWrite && ++writes % 2 === 1 ? status(429, { 'retry-after': '1' }) : null
      }
      await change.soundRun()
      expect(writes).toBeGreaterThan(1)
      expect(change.ownThreads()).toHaveLength(2)
      change.fault = null
      await change.idleRun()
    })

    test('whose answer to a comment is lost has it once', async () => {
      const change = await opened()
      let writes = 0
      change.fault = ({ method, template }) =>
        method === 'POST' && template !== 'graphql' && writes++ === 0 ? lost : null
      await change.soundRun()
      expect(writes).toBeGreaterThan(0)
      expect(
        change
          .ownThreads()
          .map(({ line }) => line)
          .sort(),
      ).toEqual([15, 7])
      change.fault = null
      await change.idleRun()
    })

    test('that is down costs the comments, not the review', async () => {
      const change = await opened()
      change.fault = () => ({ before: { wire: (response) => response.destroy() } })
      const run = await change.run()
      expect(run.report?.counts.total).toBe(3)
      expect(run.summary).toMatch(/nothing is posted/)
    })

    test('that does not take the token is told apart from a clean change', async () => {
      const change = await opened({ base: blocking })
      const run = await change.run({ token: `${host.token.slice(0, -4)}nope` })
      expect(run.report?.counts.total).toBe(3)
      expect(run.status).toBe(1)
      expect(run.summary).toMatch(/nothing is posted/)
      expect(change.said()).toBe('')
    })

    test('that lets the token only read is read', async () => {
      const change = await opened({ rights: 'read', base: blocking })
      const run = await change.run()
      expect(run.report?.counts.total).toBe(3)
      expect(run.status).toBe(1)
      expect(run.summary).toMatch(/refused/)
      expect(change.said()).toBe('')
    })

    test('without a token is not asked', async () => {
      const change = await opened()
      const run = await change.run({ token: null })
      expect(run.requests).toBe(0)
      expect(run.summary).toContain('There is no token, so nothing is posted')
      expect(run.report?.counts.total).toBe(3)
    })

    test('is only read in a trial', async () => {
      const change = await opened({ base: blocking })
      const run = await change.idleRun({ settings: { post: 'none' } })
      expect(run.summary).toContain('A trial: nothing is posted. It would open 2 comments')
      expect([run.status, change.said()]).toEqual([0, ''])
    })

    test('shows five hundred findings', async () => {
      const { files, found } = many(500)
      const change = await opened({ change: files }, found)
      const settings = { 'max-comments': '500' }
      const run = await change.soundRun({ settings })
      expect(change.ownThreads().flatMap(({ mark }) => mark.findings)).toHaveLength(500)
      expect(run.report.counts).toMatchObject({ total: 500, commented: 500 })
    })
  })
}

/** Hosts hang reports and statuses on a commit, so a new one gets its own. */
function isAboutTheCommit(call: string): boolean {
  return /status|report|annotation/i.test(call)
}

function many(count: number): { files: Files; found: Flag[] } {
  const names = Array.from({ length: count }, (_, index) => `show_${index}`)
  const app = names.map((name, index) => `def ${name}(part):\n    return run_${index}(part)\n`).join('\n\n')
  const found = names.map((_, index) => ({
    path: 'many.py',
    code: `run_${index}(part)`,
    rule: `rules.r${index}`,
  }))
  return { files: { 'many.py': app }, found }
}
