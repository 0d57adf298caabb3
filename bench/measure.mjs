import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const hook = fileURLToPath(new URL('./exit-memory.mjs', import.meta.url))

/** Runs Node and resolves with its time in milliseconds, from start to end, and what it printed; rejects if it fails. */
export function runNode(words, { cwd, env = {}, memory = false } = {}) {
  const stdio = ['ignore', 'pipe', 'pipe', ...(memory ? ['pipe'] : [])]
  const hooked = memory ? ['--import', hook, ...words] : words
  const started = performance.now()
  const child = spawn(process.execPath, hooked, { cwd, stdio, env: { PATH: process.env.PATH, ...env } })
  const texts = child.stdio.slice(1).map(textOf)
  return new Promise((resolve, reject) => {
    let milliseconds = 0
    child.on('error', reject)
    child.on('exit', () => {
      milliseconds = performance.now() - started
    })
    child.on('close', async (status) => {
      const [stdout, stderr, kilobytes] = await Promise.all(texts)
      if (status !== 0) reject(new Error(`node ${words.join(' ')} ended with ${status}:\n${stderr}`))
      else resolve({ milliseconds, stdout, megabytes: kilobytes ? Number(kilobytes) / 1024 : null })
    })
  })
}

async function textOf(stream) {
  const parts = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** Runs each candidate once a round, every other round in reverse order, so that a slow moment of the machine meets all. */
export async function alternate(candidates, rounds) {
  const names = Object.keys(candidates)
  const runs = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      runs[name].push(await candidates[name]())
    }
  }
  return runs
}

/** Median, minimum and maximum. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { median, least: sorted[0], most: sorted.at(-1) }
}

/** One candidate against another, round by round. */
export function ratios(values, base) {
  return spread(values.map((value, round) => value / base[round]))
}
