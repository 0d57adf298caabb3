const typed = /\bimplicit(\s+[a-zA-Z_]\w*)(\s*:\s*[A-Z][\w.]*(?:\[[^\]\n=]{0,80}\]{1,3})?)(?=\s*=>)/g
const marked = /(\bclass\s+[A-Za-z_]\w*(?:\[[^\]\n]{0,80}\])?\s+)(@[A-Za-z_][\w.]*\s*\(\s*\))(?=\s*\()/g

/**
 * `{ implicit a: T => … }`: the grammar knows it without the type only. `class A @Inject() (a: T)`: it takes what the class needs
 * for more arguments of the annotation.
 */
export function respelled(text: string): string {
  return text
    .replace(typed, (_, name: string, type: string) => `implicit${name}${blank(type)}`)
    .replace(marked, (_, before: string, annotation: string) => `${before}${blank(annotation)}`)
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ')
}
