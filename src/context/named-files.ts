import type { LineRange } from '../core/platform.ts'
import { extensionOf, type PathIndex } from '../core/select/path-index.ts'
import type { Syntax } from '../core/syntax/syntax.ts'
import { expressionsIn } from '../core/syntax/walk.ts'

const templates =
  /^(?:html?|xhtml|erb|ejs|hbs|handlebars|mustache|twig|jinja2?|j2|haml|slim|pug|jade|vue|svelte|php|phtml|tpl|ftl|vm|jsp|cshtml|razor|liquid|njk|tmpl|gohtml|sql|graphql|ya?ml|json|properties|xml|xsd|conf|ini|toml)$/
const rendering = /render|view|template|partial|include|layout|page|load|read|open|parse/i
const mostFiles = 2

/** Files that lines of code name: templates with their whole names, or by their stems where something is rendered. */
export function namedFiles(syntax: Syntax, lines: LineRange[], path: string, index: PathIndex): string[] {
  const found: string[] = []
  const near = syntax.functions.flatMap(({ body }) =>
    body.filter(({ at }) => lines.some((each) => overlap(each, at))),
  )
  for (const expression of expressionsIn(near)) {
    if (expression.kind !== 'call' || !lines.some((each) => overlap(each, expression.at))) continue
    const { callee } = expression
    const called = callee.kind === 'name' || callee.kind === 'member' ? callee.name : ''
    for (const { value } of expression.arguments) {
      if (value.kind !== 'literal' || typeof value.value !== 'string') continue
      found.push(...filesOf(value.value, rendering.test(called), path, index))
    }
  }
  return [...new Set(found)].filter((each) => each !== path).slice(0, mostFiles)
}

function filesOf(text: string, renders: boolean, path: string, index: PathIndex): string[] {
  if (text.length > 120 || !/^[\w./@-]+$/.test(text)) return []
  if (/\.\w+$/.test(text)) return index.ending(text, path).filter(isTemplate).slice(0, 1)
  if (!renders) return []
  const stem = text.split('/').at(-1) ?? ''
  const named = [stem, `_${stem}`].flatMap((each) => index.named(each, path)).filter(isTemplate)
  const inFolder = named.filter(
    (each) => each.includes(`${text}.`) || each.includes(text.replace(/([^/]+)$/, '_$1.')),
  )
  return (text.includes('/') ? inFolder : named).slice(0, 1)
}

function isTemplate(path: string): boolean {
  return templates.test(extensionOf(path))
}

function overlap(a: LineRange, b: LineRange): boolean {
  return a.from <= b.to && b.from <= a.to
}
