import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import type { Review } from '../core/review.ts'
import { readSettings } from '../read-settings.ts'
import type { Settings } from '../settings.ts'
import { readEvent } from '../system/event.ts'
import { openFolder } from './review/subject.ts'
import { review } from './review.ts'
import type { Runtime } from './runtime.ts'

/** Reviews the example application's recorded scan by offline rules: no key, no network, no git. */
export async function demo(settings: Settings, home: string, runtime: Runtime): Promise<Review> {
  const examples = join(home, 'examples')
  const forced: Settings = {
    ...readSettings({ action: false, flags: new Map(), env: {} }),
    'report-dir': settings['report-dir'],
    scan: join(examples, 'semgrep.json'),
    'semgrep-config': join(examples, 'rules'),
    scope: 'all',
    provider: 'offline',
  }
  const subject = await openExample(forced, join(examples, 'shop'))
  const { review: made } = await review(
    forced,
    { ...subject, label: 'the example application' },
    { ...runtime, event: readEvent({}) },
  )
  // The example has findings that block, to show what that looks like; nobody's check should fail for it.
  return { ...made, status: 0 }
}

async function openExample(settings: Settings, folder: string) {
  try {
    return await openFolder(settings, folder)
  } catch {
    throw new UserError(
      `The example application is not at ${folder}.`,
      'Run the demo from a clone of the project.',
    )
  }
}
