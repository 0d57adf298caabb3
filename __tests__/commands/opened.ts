import { openRules, type Rules } from '../../src/commands/review/rule-files.ts'
import { openSubject, type Subject } from '../../src/commands/review/subject.ts'
import { readSettings } from '../../src/read-settings.ts'
import { readEvent } from '../../src/system/event.ts'
import { bareEnvironment } from '../e2e/harness.ts'

/** A folder as a run that starts in it sees it, with the rules that `semgrep-config` names. */
export async function opened(
  folder: string,
  config: string,
  flags: Record<string, string> = {},
): Promise<{ subject: Subject; rules: Rules }> {
  const all = new Map(Object.entries({ scope: 'all', 'semgrep-config': config, ...flags }))
  const settings = readSettings({ action: false, flags: all, env: {} })
  const event = readEvent({})
  const runtime = {
    folder,
    env: bareEnvironment(folder),
    event,
    reached: { connection: null, notes: [], event, gone: false },
  }
  const subject = await openSubject(settings, folder, runtime)
  return { subject, rules: await openRules(settings, subject, runtime) }
}
