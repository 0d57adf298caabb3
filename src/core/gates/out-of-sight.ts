import type { FunctionSyntax, Syntax } from '../syntax/syntax.ts'
import { isPathOfCrate, type Use } from './uses.ts'

/**
 * Whether a name may come from where nobody looks though nothing is wrong: from what a type inherits, from what is imported as a
 * whole, from the object that a block runs on.
 */
export function isOutOfSight(use: Use, syntax: Syntax, text: string): boolean {
  const { language } = syntax
  const isType = use.role === 'type' || /^\p{Lu}.*\p{Ll}/u.test(use.name)
  switch (language) {
    case 'python':
    case 'go':
      return takesAll(syntax)
    case 'rust':
      // Whether the program has such a crate is asked like for an import.
      return isPathOfCrate(use, text) || takesAllAround(use, syntax, text)
    case 'java':
      if (isType) return takesAll(syntax)
      return (inherits(use, syntax) && !isVariable(use)) || takesAllOfType(syntax)
    case 'kotlin':
      return (
        takesAll(syntax) ||
        (!isType && (inherits(use, syntax) || isExtending(use, syntax, text) || isInBlock(use, syntax)))
      )
    case 'scala':
      return takesAll(syntax) || (!isType && (inherits(use, syntax) || isExtending(use, syntax, text)))
    case 'swift':
      // Modules export types and functions.
      if (use.role === 'value' && !isType) return inherits(use, syntax) || isExtending(use, syntax, text)
      return (
        syntax.imports.length > (isType || !importsOnly(syntax, 'Foundation') ? 0 : syntax.imports.length) ||
        (!isType && (inherits(use, syntax) || isExtending(use, syntax, text) || isInBlock(use, syntax)))
      )
    case 'csharp':
      return (
        (use.role !== 'value' && inherits(use, syntax)) ||
        takesAllOfType(syntax) ||
        /\bpartial\s+(?:class|struct|record)\b/.test(text)
      )
    case 'ruby':
      return isOutsideOfRuby(use, syntax, text)
    case 'c':
      return false
    case 'cpp':
      return (
        /\busing\s+namespace\b/.test(text) ||
        (use.role !== 'value' && (inherits(use, syntax) || isExtending(use, syntax, text)))
      )
    case 'php':
      return /\$\$|\bextract\s*\(|\b(?:include|require)(?:_once)?\b/.test(text) && use.name.startsWith('$')
    case 'bash':
      return /^\s*(?:source|\.)\s/m.test(text)
    default:
      return false
  }
}

/** A name of several words that is no constant: libraries let nobody inherit such variables. */
function isVariable({ name, role }: Use): boolean {
  return role === 'value' && /^\p{Ll}+\p{Lu}/u.test(name)
}

function importsOnly({ imports }: Syntax, module: string): boolean {
  return imports.every((each) => each.module === module)
}

function takesAll({ imports }: Syntax): boolean {
  return imports.some(({ names }) => names.some(({ imported }) => imported === '*'))
}

/** As a file, or in the module below which the name stands: tests of Rust are one within their file. */
function takesAllAround({ start }: Use, { imports }: Syntax, text: string): boolean {
  return imports.some(
    ({ at, names }) =>
      names.some(({ imported }) => imported === '*') &&
      (start === -1 || at.start < start || !/[ \t]/.test(text[at.start - 1] ?? '')),
  )
}

/** `import static a.B.*`, `using static A.B`. */
function takesAllOfType({ language, imports }: Syntax): boolean {
  const isType = language === 'java' ? /(?:^|\.)\p{Lu}[\p{L}\d_]*$/u : /^$/
  return imports.some(
    ({ module, names }) => isType.test(module) && names.some(({ imported }) => imported === '*'),
  )
}

/** Code of a type that extends, implements or mixes in another. */
export function inherits({ start }: Use, { types }: Syntax): boolean {
  return types.some(({ supertypes, at }) => supertypes.length > 0 && at.start <= start && start < at.end)
}

/** Code of a type that is declared in another file. */
function isExtending({ start }: Use, syntax: Syntax, text: string): boolean {
  const extended = syntax.types.some(
    ({ at }) =>
      at.start <= start &&
      start < at.end &&
      /^[\w\s@]*\bextension\b/.test(text.slice(at.start, at.start + 80)),
  )
  if (extended) return true
  return around(start, syntax).some(
    ({ owner }) =>
      owner !== null &&
      !syntax.types.some(({ name, at }) => name === owner && at.start <= start && start < at.end),
  )
}

/** Code of a block that may be run on another object. */
function isInBlock({ start }: Use, syntax: Syntax): boolean {
  return around(start, syntax).some(({ name, parent }) => name === null && parent !== null)
}

function isOutsideOfRuby(use: Use, syntax: Syntax, text: string): boolean {
  const functions = around(use.start, syntax)
  const types = syntax.types.filter(({ at }) => at.start <= use.start && use.start < at.end)
  const isModule = types.some(({ at }) => /^\s*module\b/.test(text.slice(at.start, at.start + 40)))
  return (
    isModule ||
    inherits(use, syntax) ||
    isInBlock(use, syntax) ||
    !functions.some(({ name }) => name !== null) ||
    /\b(?:include|extend|prepend|delegate|def_delegators?|define_method|method_missing|class_eval|instance_eval|Struct\.new|Class\.new)\b/.test(
      text,
    ) ||
    (types.length === 0 && syntax.imports.length > 0)
  )
}

function around(start: number, { functions }: Syntax): FunctionSyntax[] {
  return functions.filter(({ id, at }) => id !== 0 && at.start <= start && start < at.end)
}
