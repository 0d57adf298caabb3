import { UserError } from '../core/errors.ts'
import type { Event } from '../core/event.ts'
import type { Settings } from '../settings.ts'

/** Settings as the event wants them: a change is reviewed, anything else is only reported. Throws `UserError` for events it does not know. */
export function settingsForEvent(settings: Settings, event: Event, action: boolean): Settings {
  const { kind } = event
  // What was asked for by name is done on any event; only that secrets are handed to strangers is never assumed.
  const byName = !action || settings.command !== 'auto'
  const isChange = kind === 'change' || kind === 'privileged change' || (kind === 'queue' && !action)
  if (byName && !isChange) return settings
  switch (kind) {
    case null:
      return settings
    case 'privileged change':
      if (!settings['allow-pull-request-target']) {
        throw new UserError(
          `${event.name} hands this repository’s secrets to a change from outside.`,
          'Use on: pull_request. If you have read what it means, set allow-pull-request-target to true.',
        )
      }
      return { ...settings, base: settings.base ?? event.base }
    case 'change':
      return { ...settings, base: settings.base ?? event.base }
    case 'queue':
      return {
        ...settings,
        provider: 'offline',
        base: settings.base ?? event.base,
        // No model is asked again, so no verdict of one can fail what passed with it.
        'fail-on': settings['fail-on'] === 'true-positive' ? 'block' : settings['fail-on'],
      }
    case 'tree':
      return { ...settings, scope: 'all', 'auto-triage': false, 'fail-on': 'never' }
    case 'other':
      throw new UserError(
        `There is nothing to do on the event ${event.name}.`,
        'Run it on pull_request, merge_group, push, schedule or workflow_dispatch.',
      )
  }
}
