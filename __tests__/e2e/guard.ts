import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder, writeFiles } from './harness.ts'

/**
 * Loaded into the program before everything else: writes down each host it asks for and each program it starts, and lets it
 * reach nothing but 127.0.0.1.
 */
const source = `
import { appendFileSync } from 'node:fs'
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import timers from 'node:timers/promises'

const record = (kind, what) => appendFileSync(process.env.GUARD_RECORD, kind + ' ' + what + '\\n')
const isHere = (host) => host === '127.0.0.1' || host === 'localhost' || host === '::1'
const refused = (host) => Object.assign(new Error('guarded: ' + host), { code: 'ECONNREFUSED' })

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0]
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: args[1] }
  if (options.path === undefined) {
    const host = typeof options.host === 'string' ? options.host : 'localhost'
    record('connect', host + ':' + options.port)
    if (!isHere(host)) {
      process.nextTick(() => this.destroy(refused(host)))
      return this
    }
  }
  return connect.apply(this, args)
}
for (const target of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(target)) {
    if (!/^(?:lookup|resolve|reverse)/.test(name) || typeof target[name] !== 'function') continue
    const ask = target[name]
    target[name] = function (host, ...rest) {
      if (isHere(host)) return ask.call(this, host, ...rest)
      record('dns', host)
      const back = rest.at(-1)
      if (typeof back !== 'function') return Promise.reject(refused(host))
      process.nextTick(back, refused(host))
    }
  }
}
for (const name of ['send', 'connect', 'bind']) {
  dgram.Socket.prototype[name] = function () {
    record('udp', name)
    throw refused('udp')
  }
}
const spawn = childProcess.ChildProcess.prototype.spawn
childProcess.ChildProcess.prototype.spawn = function (options) {
  record('run', JSON.stringify({ file: options.file, args: options.args, names: (options.envPairs ?? []).map((pair) => pair.split('=')[0]) }))
  return spawn.call(this, options)
}
for (const name of ['spawnSync', 'execSync', 'execFileSync']) {
  childProcess[name] = () => {
    record('run', JSON.stringify({ file: name, args: [], names: [] }))
    throw new Error('guarded')
  }
}
// Pauses between attempts pass a hundred times as fast; which of them are taken, and why, stays.
const pause = timers.setTimeout
timers.setTimeout = (ms, ...rest) => pause(ms / 100, ...rest)
syncBuiltinESMExports()
appendFileSync(process.env.GUARD_RECORD, '')
`

/** A program that a run started. */
export interface Child {
  file: string
  args: string[]
  /** Names of its environment's variables. */
  names: string[]
}

export interface Guard {
  env: Record<string, string>
  /** `host:port` of every connection outside this machine that was tried, each once, sorted. */
  tried(): string[]
  /** Ports of this machine that were connected to. */
  here(): string[]
  children(): Child[]
}

/** Watches one run, whose environment gets `env`. */
export async function guard(): Promise<Guard> {
  const folder = await temporaryFolder()
  await writeFiles(folder, { 'guard.mjs': source })
  const record = join(folder, 'record')
  const lines = (kind: string) => {
    if (!existsSync(record)) throw new Error('the guard was not there')
    const all = readFileSync(record, 'utf8').split('\n')
    return all.flatMap((line) => (line.startsWith(`${kind} `) ? [line.slice(kind.length + 1)] : []))
  }
  const isHere = (target: string) => /^(?:127\.0\.0\.1|localhost|::1):/.test(target)
  const unique = (list: string[]) => [...new Set(list)].sort()
  return {
    env: { NODE_OPTIONS: `--import=${join(folder, 'guard.mjs')}`, GUARD_RECORD: record },
    tried: () =>
      unique([...lines('connect').filter((target) => !isHere(target)), ...lines('dns'), ...lines('udp')]),
    here: () => unique(lines('connect').filter(isHere)),
    children: () => lines('run').map((line) => JSON.parse(line)),
  }
}
