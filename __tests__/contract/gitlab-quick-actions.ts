/** What is left of a text, and the commands that were in it. */
export interface Extracted {
  body: string
  commands: string[]
}

// Code, lines between two of inline code, HTML and quotes of several lines are left alone; then a command and its arguments.
const expression = new RegExp(
  [
    '^```.+?\\n```$',
    '^[^\\n]*`\\n+(?:(?!^/).)+?\\n+`$',
    '^<[^>]+?>\\n.+?\\n</[^>]+?>$',
    '^>>>.+?\\n>>>$',
    '^/(?<command>[a-z_]+(?: [^\\n]*)?)(?:\\s*\\n|$)',
  ].join('|'),
  'gims',
)

/** Those that a merge request has; other words after a slash stay. https://docs.gitlab.com/user/project/quick_actions */
const known =
  /^(?:approve|assign|assign_reviewer|cc|close|copy_metadata|done|draft|duplicate|due|estimate|label|lock|merge|milestone|move|ready|reassign|rebase|relabel|remove_\w+|reopen|request_review|reviewer|shrug|spend|submit_review|subscribe|tableflip|target_branch|title|todo|unapprove|unassign|unlabel|unlock|unsubscribe)(?![\w-])/i

/**
 * Takes the quick actions out of a text: https://docs.gitlab.com/user/project/quick_actions. Returns and the end's white space go as well.
 */
export function extractQuickActions(text: string): Extracted {
  const commands: string[] = []
  const body = text.replaceAll('\r', '').replace(expression, (found, ...rest) => {
    const { command } = rest.at(-1)
    if (command === undefined || !known.test(command)) return found
    commands.push(`/${command.trimEnd()}`)
    return ''
  })
  return { body: body.trimEnd(), commands }
}
