import { withoutSecrets } from '../core/own-secrets.ts'
import type { Settings } from '../settings.ts'

/** A text without the secrets that a run was given, in whatever form somebody repeats them. */
export function withoutOwnSecrets(settings: Settings, text: string): string {
  const secrets = [
    settings['api-key'],
    settings.token,
    settings['cache-key'],
    settings['slack-webhook-url'],
  ].filter((secret) => secret !== null)
  return withoutSecrets(text, secrets, '[secret]')
}
