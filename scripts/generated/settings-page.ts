import { optionsOf, type SettingName, settingFacts, settingNames } from '../../src/settings.ts'

/** The text of `docs/settings.md`. */
export function settingsPage(): string {
  return `<!-- Generated from src/settings.ts by npm run generate. -->

# Settings

Every setting is an input of the action, a flag of the command line (\`--max-findings 50\`) and an environment variable:
the name in upper case, with underscores, after \`SEMGREP_ASSISTANT_\` (\`SEMGREP_ASSISTANT_MAX_FINDINGS\`). A flag comes
before a variable. As an action, the program reads its inputs alone: variables that an earlier step could have set count
for nothing.

Secrets are never flags, which other users of a machine can read. Settings marked "no effect in this version" are accepted,
so that a pipeline written for a later one runs.

${table([['name', 'default', 'unit', 'description', 'values'], ...settingNames.map(row)])}
`
}

/** A table with its columns in line, as the formatter wants it. */
function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  const rule = widths.map((width) => '-'.repeat(width))
  const [head = [], ...body] = rows
  return [head, rule, ...body]
    .map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n')
}

function row(name: SettingName): string[] {
  const { description, default: standard, unit, secret, reserved } = settingFacts(name)
  const notes = [secret && 'Secret.', reserved && 'No effect in this version.'].filter(
    (note) => typeof note === 'string',
  )
  return [
    code(name),
    standard === '' ? 'none' : code(standard),
    unit ?? '',
    [description, ...notes].join(' '),
    optionsOf(name)?.map(code).join(', ') ?? '',
  ].map((cell) => cell.replaceAll('|', '\\|'))
}

function code(text: string): string {
  return `\`${text}\``
}
