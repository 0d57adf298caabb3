import type { Files, Repository } from './harness.ts'
import { repository } from './harness.ts'
import { type Flag, semgrepScan } from './scans.ts'

const real = `db.execute("select * from customers where name = '" + name + "'")`
const harmless = 'db.execute("select count(*) from orders")'
const open = 'db.execute("select * from parts where id = " + part)'

/** Three functions: offline rules call the first real and the second harmless, and leave the third open. */
export const shop = {
  'app.py': `import db
from flask import request


def find():
    name = request.args["name"]
    return ${real}


def count():
    return ${harmless}


def show(part):
    return ${open}
`,
} satisfies Files

/** Findings of the shop, by what offline rules make of them. */
export const flags = {
  real: { path: 'app.py', code: real, rule: 'rules.real' },
  harmless: { path: 'app.py', code: harmless, rule: 'rules.harmless' },
  open: { path: 'app.py', code: open, rule: 'rules.open' },
} satisfies Record<string, Flag>

export const allFlags: Flag[] = Object.values(flags)

/** A repository with the shop, and its scan in `semgrep.json`. */
export async function scannedShop(more: Files = {}, found: Flag[] = allFlags): Promise<Repository> {
  const made = await repository({ ...shop, ...more })
  await scan(made, found)
  return made
}

/** Writes the scan of the work tree, which git does not track. */
export async function scan(
  { root, write }: Pick<Repository, 'root' | 'write'>,
  found: Flag[],
  ...facts: [facts?: Parameters<typeof semgrepScan>[2]]
): Promise<void> {
  await write({ 'semgrep.json': await semgrepScan(root, found, ...facts) })
}

/** A repository with a function and a finding for each name, in one file; the names are the rules. */
export async function manyFunctions(
  names: string[],
  more: (index: number) => Partial<Flag> = () => ({}),
): Promise<Repository> {
  const calls = names.map((_, index) => `run_${index}(part)`)
  const functions = calls.map(
    (call, index) => `def show_${index}(part):\n    limit = ${index} + 100\n    return ${call}\n`,
  )
  const made = await repository({ 'many.py': functions.join('\n\n') })
  await scan(
    made,
    calls.map((code, index) => ({ path: 'many.py', code, rule: `rules.${names[index]}`, ...more(index) })),
  )
  return made
}
