import type { Event } from '../../core/event.ts'
import type { PolicyFault } from '../../core/policy/policy.ts'
import type { MergedScan } from '../../core/scan/merge-scans.ts'
import { sentence } from '../../core/text/encode.ts'
import { type Settings, settingFacts } from '../../settings.ts'
import type { Subject } from './subject.ts'

/** What a reader has to know besides the findings, most important first. */
export function notesOf(
  subject: Subject,
  scan: MergedScan,
  settings: Settings,
  { foreignScan }: Pick<Event, 'foreignScan'>,
): string[] {
  return [
    ...subject.brokenByChange.map(breaksNote),
    ...(foreignScan
      ? [
          'A workflow that the change can edit made this scan: it resolves no thread and passes no check, whatever it leaves out.',
        ]
      : []),
    ...subject.notes,
    ...emptyNotes(scan),
    ...reservedNotes(settings),
  ]
}

function breaksNote({ line, message }: PolicyFault): string {
  return `This change breaks the policy file at line ${line}: ${sentence(message)}`
}

function emptyNotes({ empty }: MergedScan): string[] {
  return empty.map((name) => `${name} is a scan that read no files: it says nothing.`)
}

/** Nobody should believe that a setting works which does not yet. */
function reservedNotes({ given }: Settings): string[] {
  return [...given]
    .filter((name) => settingFacts(name).reserved)
    .map((name) => `Setting ${name} has no effect in this version.`)
}
