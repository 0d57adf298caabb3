/** Those of merge requests; other words after a slash stay as they are. https://docs.gitlab.com/user/project/quick_actions */
const known = new Set(
  `approve assign assign_reviewer cc close copy_metadata done draft due duplicate estimate label labels lock merge
  milestone move ready reassign reassign_reviewer rebase relabel remove_due_date remove_estimate remove_milestone
  remove_time_spent reopen request_changes request_review reviewer shrug spend spend_time spent submit_review subscribe
  tableflip target_branch title todo unapprove unassign unassign_reviewer unlabel unlock unsubscribe`.split(
    /\s+/,
  ),
)

/**
 * Takes the commands out of a text, and carriage returns and white space at its end with them. Versions differ in what
 * else than a fence keeps a line from being one: here nothing does.
 */
export function extractQuickActions(text: string): { body: string; commands: string[] } {
  const commands: string[] = []
  let fence: string | null = null
  const kept = text
    .replaceAll('\r', '')
    .split('\n')
    .filter((line) => {
      const [, mark = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
      if (fence !== null) {
        if (mark.startsWith(fence) && info.trim() === '') fence = null
        return true
      }
      if (mark !== '') {
        fence = mark
        return true
      }
      const name = /^\/(\w+)(?= |$)/.exec(line)?.[1]?.toLowerCase()
      if (name === undefined || !known.has(name)) return true
      commands.push(line.trimEnd())
      return false
    })
  return { body: kept.join('\n').trimEnd(), commands }
}
