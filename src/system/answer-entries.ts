import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { compare } from '../core/finding.ts'
import type { Trust } from './trust.ts'

/** Bounds of one file: what is beyond them goes, the least recently used first. */
export const limits = { entries: 5000, bytes: 20_000_000, idleDays: 90 } as const

/** With what entries are signed, and for which runs. Without a key they are not. */
export interface Seal {
  trust: Trust
  key: Buffer | null
}

/** What is kept under a key. */
export interface Entry {
  /** JSON, as it was signed. */
  value: string
  /** Day on which it was used last: 2026-01-05. */
  used: string
}

const Line = z.object({
  version: z.literal(1),
  trust: z.string(),
  key: z.string().max(200),
  value: z.string(),
  used: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  mac: z.string().nullable(),
})
type Line = z.infer<typeof Line>

/** The key that signs, from a secret of any length. */
export function sealingKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'semgrep-assistant answers 1', 32))
}

/** Reads a file, the least recently used entry first; of two with one key the last counts. Lines that are not ours are counted. */
export function readEntries(
  text: string,
  seal: Seal,
  today: string,
): { entries: Map<string, Entry>; broken: number } {
  const lines: Line[] = []
  let broken = 0
  let at = 0
  for (let read = 0; at < text.length; read++) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end === -1 ? text.length : end)
    at = end === -1 ? text.length : end + 1
    if (read >= 2 * limits.entries) return { entries: byUse(lines, today), broken: broken + 1 }
    if (line.trim() === '') continue
    const parsed = readLine(line, seal)
    if (parsed === null) broken++
    else lines.push(parsed)
  }
  return { entries: byUse(lines, today), broken }
}

/** The file of some entries, as far as the limits allow. */
export function renderEntries(entries: ReadonlyMap<string, Entry>, seal: Seal): string {
  const kept: string[] = []
  let bytes = 0
  for (const [key, { value, used }] of [...entries]
    .sort(([, a], [, b]) => compare(a.used, b.used))
    .reverse()) {
    const body = { version: 1, trust: seal.trust, key, value } as const
    const line = `${JSON.stringify({ ...body, used, mac: macOf(body, seal)?.toString('hex') ?? null })}\n`
    bytes += Buffer.byteLength(line)
    if (kept.length >= limits.entries || bytes > limits.bytes) break
    kept.push(line)
  }
  return kept.reverse().join('')
}

/** The first day on which an entry must have been used to be kept until today. */
export function oldest(today: string): string {
  return new Date(Date.parse(today) - limits.idleDays * 86_400_000).toISOString().slice(0, 10)
}

function readLine(text: string, seal: Seal): Line | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  const { data: line } = Line.safeParse(json)
  if (line === undefined || line.trust !== seal.trust) return null
  const mac = macOf(line, seal)
  const given = line.mac === null ? null : Buffer.from(line.mac, 'hex')
  if (mac === null || given === null) return mac === given ? line : null
  return given.length === mac.length && timingSafeEqual(given, mac) ? line : null
}

/** Over the version as well, so that no later form can pass for this one. */
function macOf({ version, trust, key, value }: Omit<Line, 'used' | 'mac'>, seal: Seal): Buffer | null {
  if (seal.key === null) return null
  return createHmac('sha256', seal.key)
    .update(JSON.stringify([version, trust, key, value]))
    .digest()
}

function byUse(lines: Line[], today: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const first = oldest(today)
  // A day is not signed: one that is still to come would keep its entry for ever.
  const dated = lines.map((line) => ({ ...line, used: line.used > today ? today : line.used }))
  for (const { key, value, used } of dated) {
    entries.delete(key)
    entries.set(key, { value, used })
  }
  return new Map(
    [...entries].filter(([, { used }]) => used >= first).sort(([, a], [, b]) => compare(a.used, b.used)),
  )
}
