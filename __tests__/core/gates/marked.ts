/** A file before and after a fix, of a text in which `«old│new»` is what the fix changes. */
export function marked(text: string): { before: string; after: string } {
  const version = (index: 1 | 2) =>
    text.replace(/«([^│»]*)│([^»]*)»/g, (...groups: string[]) => groups[index] ?? '')
  return { before: version(1), after: version(2) }
}
