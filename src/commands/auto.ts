import { UserError } from '../core/errors.ts'
import type { Settings } from '../settings.ts'
import type { Event } from '../system/event.ts'

/** Settings as the event wants them: a change is reviewed, anything else is only reported. Throws `UserError` for events it does not know. */
export function settingsForEvent(settings: Settings, event: Event, action: boolean): Settings {
  // What was asked for by name is done on any event; only that secrets are handed to strangers is never assumed.
  const byName = !action || settings.command !== 'auto'
  if (byName && !(event.name === 'pull_request_target' || event.name === 'pull_request')) return settings
  switch (event.name) {
    case null:
      return settings
    case 'pull_request_target':
      if (!settings['allow-pull-request-target']) {
        throw new UserError(
          'pull_request_target hands this repository’s secrets to a change from outside.',
          'Use on: pull_request. If you have read what it means, set allow-pull-request-target to true.',
        )
      }
      return { ...settings, base: settings.base ?? event.base }
    case 'pull_request':
      return { ...settings, base: settings.base ?? event.base }
    case 'merge_group':
      return {
        ...settings,
        provider: 'offline',
        base: settings.base ?? event.base,
        // No model is asked again, so no verdict of one can fail what passed with it.
        'fail-on': settings['fail-on'] === 'true-positive' ? 'block' : settings['fail-on'],
      }
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return { ...settings, scope: 'all', 'auto-triage': false, 'fail-on': 'never' }
    default:
      throw new UserError(
        `There is nothing to do on the event ${event.name}.`,
        'Run it on pull_request, merge_group, push, schedule or workflow_dispatch.',
      )
  }
}
