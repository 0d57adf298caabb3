import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Check, failed, ok, warning } from '../../core/check.ts'
import { UserError } from '../../core/errors.ts'
import { noPolicy, type Policy } from '../../core/policy/policy.ts'
import { number, plural } from '../../core/render/words.ts'
import { mergeScans } from '../../core/scan/merge-scans.ts'
import { sentence } from '../../core/text/encode.ts'
import type { Settings } from '../../settings.ts'
import { Folder } from '../../system/folder.ts'
import { refuseEmpty } from '../review/guards.ts'
import { parsePolicy } from '../review/policy.ts'
import { readScans } from '../review/scans.ts'

const policyName = 'Policy file'
const policyLimit = 1_000_000
/** More faults than anybody mends at once. */
const shownFaults = 5

/** The scan as a review would read it. One that is only not there yet may come in a later step. */
export async function scanCheck(settings: Settings, folder: string): Promise<Check> {
  const name = 'Scan file'
  const how = 'Run: semgrep scan --config p/default --json --output semgrep.json'
  if (!settings.given.has('scan') && !existsSync(resolve(folder, settings.scan)))
    return warning(name, `There is no ${settings.scan} here yet.`, how)
  try {
    const { scans } = await readScans(settings.scan, folder)
    const scan = mergeScans(scans)
    refuseEmpty(scan)
    const from = scans.map((each) => each.name).join(', ')
    const read = scan.scanned === null ? '' : ` in ${plural(scan.scanned.length, 'file')}`
    const found = `${from}: ${plural(scan.results.length, 'finding')}${read}`
    if (scan.failures.length === 0 && scan.broken.length === 0) return ok(name, found)
    const problems = scan.failures.length + scan.broken.length
    const first = scan.failures[0] ?? scan.broken[0]?.problem ?? ''
    return warning(name, `${found}, and ${plural(problems, 'problem')}, first: ${first}`, 'Scan again.')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return failed(name, error.message, error.cure ?? how)
  }
}

/** The policy file as it stands in the work tree: what counts is that of the default branch, where this may be going. */
export async function policyCheck(
  settings: Settings,
  root: string,
): Promise<{ check: Check; policy: Policy }> {
  const { config } = settings
  const bytes = await new Folder(root).read(config, policyLimit)
  const policy = bytes === null ? noPolicy : await parsePolicy(bytes, config)
  return { check: bytes === null ? missingPolicy(settings, root) : policyState(policy, config), policy }
}

function missingPolicy(settings: Settings, root: string): Check {
  const { config } = settings
  if (existsSync(join(root, config)))
    return failed(policyName, `${config} is no regular file of at most 1 MB.`, 'Replace it by one.')
  if (!settings.given.has('config')) return ok(policyName, `No ${config}: the defaults apply`)
  return failed(policyName, `There is no file ${config}.`, 'Set config to a path in the repository.')
}

function policyState({ faults, rules }: Policy, config: string): Check {
  if (faults.length === 0) return ok(policyName, `${config}: ${plural(rules.length, 'rule')}, no fault`)
  const shown = faults.slice(0, shownFaults).map(({ line, message }) => `line ${line}: ${message}`)
  const more = faults.length > shown.length ? `; and ${number(faults.length - shown.length)} more` : ''
  return failed(
    policyName,
    sentence(`${config}, ${shown.join('; ')}${more}`),
    'Mend it. Until then what else it says applies, and nothing is hidden.',
  )
}

/** Whether files can be made in a folder that a setting names, without making any. */
export function folderCheck(
  name: string,
  setting: 'report-dir' | 'cache-dir',
  settings: Settings,
  start: string,
): Check {
  const folder = settings[setting]
  const cure = `Set ${setting} to a folder that can be written.`
  const target = resolve(start, folder)
  let existing = target
  while (!isThere(existing)) existing = dirname(existing)
  if (lstatSync(existing).isSymbolicLink() && existing === target)
    return failed(name, `${folder} is a symbolic link.`, cure)
  if (!statSync(existing, { throwIfNoEntry: false })?.isDirectory())
    return failed(name, `${existing} is no folder.`, cure)
  try {
    accessSync(existing, constants.W_OK | constants.X_OK)
  } catch {
    return failed(name, `${existing} cannot be written.`, cure)
  }
  return ok(name, existing === target ? `${folder} can be written` : `${folder} can be made`)
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // Below a file, or in a folder that may not be read: what is above it says more.
    return false
  }
}
