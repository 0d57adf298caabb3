import { describe, expect, test } from '@jest/globals'
import { meanwhile, onCall, status } from '../contract/github-faults.ts'
import { blocking, policyFile } from './github-runner.ts'
import { Pull, to } from './pull-request.ts'
import { allFlags, flags, shop } from './shop.ts'

const { real } = flags
const policy = { [policyFile]: blocking }
const permission = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
const headNow = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const otherCode = { 'app.py': shop['app.py'].replace('request.args', 'request.form') }
const forbidden = status(403)

/** A change that was reviewed once, with its finding `real` on which the policy blocks. */
function reviewed(): Promise<Pull> {
  return Pull.reviewed({ base: policy, change: shop }, allFlags, 1)
}

function say(pull: Pull, body: string, login = 'reviewer') {
  return pull.github.reply(pull.thread('real'), { login, body })
}

describe('a word about code that was changed since', () => {
  /** `/fp` counted, the code was changed, and `/ar` counts for the new code. */
  async function saidAgain() {
    const pull = await reviewed()
    say(pull, '/fp The name is one of five.')
    expect((await pull.soundRun()).status).toBe(0)
    await pull.push(otherCode)
    expect((await pull.soundRun()).status).toBe(1)
    const later = say(pull, '/ar Staff only.')
    expect((await pull.soundRun()).status).toBe(0)
    return { pull, later }
  }

  test('does not come to life when a later one is deleted', async () => {
    const { pull, later } = await saidAgain()
    pull.github.remove(later)
    expect((await pull.soundRun()).status).toBe(1)
    expect((await pull.idleRun()).status).toBe(1)
  })

  test('nor when a later one is edited', async () => {
    const { pull, later } = await saidAgain()
    pull.github.edit(later, { login: 'reviewer', body: '/ar Staff only, I think.' })
    expect((await pull.soundRun()).status).toBe(1)
    expect((await pull.idleRun()).status).toBe(1)
    pull.github.edit(later, { login: 'reviewer', body: 'Let me think.' })
    expect((await pull.soundRun()).status).toBe(1)
  })

  test('nor when nobody says once who may speak', async () => {
    const { pull } = await saidAgain()
    pull.fault = onCall(permission, forbidden)
    expect((await pull.soundRun()).status).toBe(1)
    pull.fault = null
    // The later one was said of the code as it is.
    expect((await pull.soundRun()).status).toBe(0)
  })

  test('nor when nobody said who may speak while it was about its code', async () => {
    const pull = await reviewed()
    say(pull, '/fp The name is one of five.')
    pull.fault = onCall(permission, forbidden)
    expect((await pull.soundRun()).status).toBe(1)
    await pull.push(otherCode)
    expect((await pull.soundRun()).status).toBe(1)
    pull.fault = null
    expect((await pull.soundRun()).status).toBe(1)
    expect((await pull.idleRun()).status).toBe(1)
  })

  test('nor when it was said by somebody who may only since then', async () => {
    const pull = await reviewed()
    say(pull, '/fp The name is one of five.', 'newcomer')
    const permissionOf = (name: string) =>
      onCall(permission, {
        before: { status: 200, json: { permission: name, role_name: name, user: null } },
      })
    pull.fault = permissionOf('read')
    expect((await pull.soundRun()).status).toBe(1)
    await pull.push(otherCode)
    expect((await pull.soundRun()).status).toBe(1)
    pull.fault = permissionOf('write')
    expect((await pull.soundRun()).status).toBe(1)
    expect((await pull.idleRun()).status).toBe(1)
  })
})

describe('a word that is said while a run is under way', () => {
  test('is about the code that the comment showed then, not about what the run saw', async () => {
    const pull = await reviewed()
    await pull.push(otherCode)
    pull.fault = meanwhile(headNow, () => say(pull, '/fp The name is one of five.'))
    const run = await pull.soundRun()
    expect({ status: run.status, writes: run.writes }).toEqual({ status: 1, writes: [to.edit] })
    pull.fault = null
    expect((await pull.soundRun()).status).toBe(1)
    expect(pull.thread('real').body).toContain('the code around it has changed since')
    expect((await pull.idleRun()).status).toBe(1)
    say(pull, '/fp The name is one of five still.')
    expect((await pull.soundRun()).status).toBe(0)
  })

  test('counts where the code is the same and the comment was not written', async () => {
    const pull = await reviewed()
    const code = 'db.execute("delete from parts where id = " + part)'
    await pull.push({ 'app.py': `${shop['app.py']}\n\ndef delete(part):\n    ${code}\n` })
    await pull.scan([...allFlags, { path: 'app.py', code, rule: 'rules.delete' }])
    pull.fault = meanwhile(headNow, () => say(pull, '/fp The name is one of five.'))
    const run = await pull.soundRun()
    expect({ status: run.status, writes: run.writes }).toEqual({
      status: 1,
      writes: [to.review, to.editSummary],
    })
    pull.fault = null
    expect((await pull.soundRun()).status).toBe(0)
  })
})

describe('a word about code outside of functions', () => {
  const before = `import os
from flask import request

base = "ls"
cmd = base + " -l"
other = request.args["other"]
os.system(cmd)
`
  const flag = { path: 'tool.py', code: 'os.system(cmd)', rule: 'rules.real', cwe: 'CWE-78' }

  test.each<[string, string, string]>([
    ['its value', 'cmd = base + " -l"', 'cmd = request.args["c"]'],
    ['what its value is made of', 'base = "ls"', 'base = request.args["c"]'],
    ['a line that changes it', 'other = ', 'cmd += request.args["c"]\nother = '],
    ['a line that unpacks into it', 'other = ', 'cmd, rest = request.args["c"].split(";")\nother = '],
    ['a loop over it', 'other = ', 'for cmd in request.args.values(): pass\nother = '],
    ['an import of its name', 'other = ', 'from settings import command as cmd\nother = '],
  ])('ends with a change of %s', async (_, old, next) => {
    const pull = await Pull.reviewed({ base: policy, change: { 'tool.py': before } }, [flag], 1)
    say(pull, '/fp It is a constant.')
    expect((await pull.soundRun()).status).toBe(0)
    await pull.push({ 'tool.py': before.replace(old, next) })
    expect((await pull.soundRun()).status).toBe(1)
    expect((await pull.idleRun()).status).toBe(1)
  })

  test('holds while other lines change', async () => {
    const pull = await Pull.reviewed({ base: policy, change: { 'tool.py': before } }, [flag], 1)
    say(pull, '/fp It is a constant.')
    expect((await pull.soundRun()).status).toBe(0)
    await pull.push({ 'tool.py': before.replace('args["other"]', 'form["other"]') })
    expect((await pull.soundRun()).status).toBe(0)
  })
})

test.each([
  '/fp 3 callers, all pass constants',
  '/ar 2nd line of defence',
  '/fp #1 3 callers pass constants',
])('%s has a reason', async (body) => {
  const two = [real, { ...real, code: 'name + "\'"', rule: 'rules.text' }]
  const pull = await Pull.reviewed({ base: policy, change: shop }, two, 1)
  expect(pull.thread('real').mark.findings).toHaveLength(2)
  say(pull, body)
  expect((await pull.soundRun()).status).toBe(0)
  expect(pull.thread('real').body).toContain(body.replace(/^\/\w+ (?:#1 )?/, ''))
})
