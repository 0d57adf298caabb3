import { type Check, failed } from '../core/check.ts'
import { UserError } from '../core/errors.ts'
import { exitStatus } from '../core/exit-status.ts'
import { checksInAll, renderChecks } from '../core/render/checks.ts'
import { usageWords } from '../core/render/costs.ts'
import { renderQualification } from '../core/render/qualification.ts'
import type { Settings } from '../settings.ts'
import { Git } from '../system/git.ts'
import { folderCheck, policyCheck, scanCheck } from './doctor/files.ts'
import { hostChecks } from './doctor/host.ts'
import { gitCheck, nodeCheck, semgrepCheck } from './doctor/machine.ts'
import { modelCheck, providerCheck } from './doctor/model.ts'
import { type Examination, examine, qualificationCheck } from './doctor/qualification.ts'
import { proxyCheck, settingsCheck } from './doctor/settings.ts'
import { withoutOwnSecrets } from './own-secrets.ts'
import { noCache, openCache } from './review/cache.ts'
import type { Runtime } from './runtime.ts'

export interface DoctorOptions {
  /** Settings, or why they cannot be read. */
  settings: Settings | UserError
  action: boolean
  /** Whether the model is asked about all cases, too. */
  examines: boolean
}

/** Checks all that a review needs, changing nothing, and says what to do about what is wrong. Returns the exit status. */
export async function doctor(options: DoctorOptions, runtime: Runtime): Promise<number> {
  const { settings } = options
  const machine = [nodeCheck(process.versions.node), await gitCheck(runtime), await semgrepCheck(runtime)]
  const { checks, examined } =
    settings instanceof UserError
      ? { checks: [...machine, unreadable(settings)], examined: null }
      : await withSettings(machine, settings, options, runtime)
  const { output, toolVersion } = runtime
  const layout = { colours: output.colours, width: output.width }
  const print = (text: string) =>
    output.print(settings instanceof UserError ? text : withoutOwnSecrets(settings, text))
  print(`\nSemgrep Assistant ${toolVersion}\n\n${renderChecks(checks, layout)}`)
  if (examined !== null && !(settings instanceof UserError))
    print(
      `\n${renderQualification(examined.id, examined.qualification, layout)}${usageWords(examined.spending, settings)}.\n`,
    )
  print(`\n${checksInAll(checks)}\n`)
  return checks.some(({ state }) => state === 'failed') ? exitStatus.unusable : exitStatus.ok
}

/** What else is wrong cannot be told: nobody knows what would be looked at. */
function unreadable({ message, cure }: UserError): Check {
  return failed('Settings', message, `${cure ?? 'See docs/settings.md.'} Then run doctor again for the rest.`)
}

async function withSettings(
  machine: Check[],
  settings: Settings,
  { action, examines }: DoctorOptions,
  runtime: Runtime,
): Promise<{ checks: Check[]; examined: (Examination & { id: string }) | null }> {
  const { folder, env, output } = runtime
  const git = await Git.open(folder, env).catch(() => null)
  const root = git?.root ?? folder
  const { check: policyFile, policy } = await policyCheck(settings, root)
  const { check, provider } = await providerCheck(settings, env, policy)
  const model = await modelCheck(provider, settings)
  const asks = examines && provider !== null && model.state !== 'failed'
  if (asks) output.note(`Asking ${provider.id} about cases whose answer is known.\n`)
  const redactReply = async (text: string) => withoutOwnSecrets(settings, text)
  const cache = asks ? await openCache(settings, { git, folder: { root } }, runtime) : noCache
  const examination = asks ? await examine(provider, settings, redactReply, cache.store) : null
  for (const line of await cache.close()) output.note(`${line}\n`)
  const checks = [
    ...machine,
    settingsCheck(settings, action, env),
    await scanCheck(settings, folder),
    policyFile,
    check,
    model,
    ...(examines ? [qualificationCheck(examination, settings)] : []),
    ...(await hostChecks(settings, runtime)),
    folderCheck('Reports', 'report-dir', settings, folder),
    folderCheck('Cache', 'cache-dir', settings, folder),
    proxyCheck(env),
  ]
  const examined = examination === null || provider === null ? null : { ...examination, id: provider.id }
  return { checks, examined }
}
