/** A path of an API that a request's path fits, with the decoded values of its `{parameters}`. */
export interface Route {
  template: string
  parameters: Record<string, string>
}

/** A function that lists the `templates` (`/repos/{owner}`) which a request's path fits, the most literal first. */
export function routeFinder(templates: readonly string[], basePath: string): (pathname: string) => Route[] {
  const patterns = templates.map((template) => pattern(template, basePath))
  patterns.sort((one, other) => other.literals - one.literals)
  return (pathname) =>
    patterns.flatMap(({ template, expression, names }) => {
      const values = expression.exec(pathname)?.slice(1)
      if (values === undefined) return []
      const parameters = names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')])
      return [{ template, parameters: Object.fromEntries(parameters) }]
    })
}

function pattern(template: string, basePath: string) {
  const pieces = template.split(/\{([^}]+)\}/)
  const literals = pieces.filter((_, index) => index % 2 === 0)
  const body = literals.map(escapedForExpression).join('([^/]+)')
  return {
    template,
    names: pieces.filter((_, index) => index % 2 === 1),
    expression: new RegExp(`^${escapedForExpression(basePath)}${body}$`),
    literals: literals.join('').length,
  }
}

function escapedForExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
