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

/**
 * Takes the quick actions out of a text: https://docs.gitlab.com/user/project/quick_actions. GitLab does so with the words
 * that it knows, here any word counts. Returns and the end's white space go as well.
 */
export function extractQuickActions(text: string): Extracted {
  const commands: string[] = []
  const body = text.replaceAll('\r', '').replace(expression, (found, ...rest) => {
    const { command } = rest.at(-1)
    if (command === undefined) return found
    commands.push(`/${command.trimEnd()}`)
    return ''
  })
  return { body: body.trimEnd(), commands }
}
