import { fileKindOf } from '../file-kind.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { oneLine } from '../text/encode.ts'
import { builtins } from './builtins.ts'
import { codeOf } from './code-of.ts'
import type { EditedFile, GateContext } from './edited-file.ts'
import { implicitUsings, loadedByRails, needsImport } from './needed-imports.ts'
import { inherits, isOutOfSight } from './out-of-sight.ts'
import { isSystemHeader } from './standard-modules.ts'
import { isGlobalInNamespace, isTold } from './told-names.ts'
import { definedIn, type Use, usesIn } from './uses.ts'

/** Names that neither a file nor its language knows: all whose meaning other files may hold. */
export function openNames({ syntaxBefore, syntaxAfter, before, after }: Texts): string[] {
  if (syntaxBefore === null || syntaxAfter === null) return []
  const fresh = freshUses({ syntaxBefore, syntaxAfter, before, after })
  if (fresh.length === 0) return []
  // In some languages it counts whether the file has used any such before.
  const old = isClosed(syntaxAfter)
    ? []
    : unknownIn(syntaxBefore, before).filter((use) => isTold(use, syntaxBefore, before))
  return [...new Set([...fresh, ...old.slice(0, mostAsked)].map(({ name }) => name))]
}

/** A file that uses more than these from where nobody knows is open without asking. */
const mostAsked = 60

type Texts = Pick<EditedFile, 'syntaxBefore' | 'syntaxAfter' | 'before' | 'after'>

/** Names that nothing defines: a forgotten import, a variable of another function, a helper that exists nowhere. */
export function undefinedNames(file: EditedFile, context: GateContext): string[] {
  const { syntaxBefore, syntaxAfter, before, after, path } = file
  if (syntaxBefore === null || syntaxAfter === null) return []
  const elsewhere = (use: Use) =>
    isShared(use, syntaxAfter, after) && context.definedElsewhere(use.name, path)
  // What the file got from where nobody looked, it may get more of.
  const isOpen =
    !isClosed(syntaxAfter) &&
    unknownIn(syntaxBefore, before).some((use) => isTold(use, syntaxBefore, before) && !elsewhere(use))
  const missing = freshUses({ syntaxBefore, syntaxAfter, before, after }).filter((use) => {
    if (elsewhere(use)) return false
    const needed = neededBy(use.name, syntaxAfter)
    if (needed !== null) return !isBrought(needed, syntaxAfter, after)
    if (isGlobalInNamespace(use, syntaxAfter, after)) return true
    if (isOfTests(use.name, path)) return false
    if (isOutOfSight(use, syntaxAfter, after)) return false
    return isClosed(syntaxAfter) || (!isOpen && isTold(use, syntaxAfter, after))
  })
  return [...new Set(missing.map(({ name }) => name))].map(
    (name) => `it uses ${oneLine(name, 80)}, which nothing defines or imports in ${oneLine(path, 200)}`,
  )
}

/** Uses of names that a fix brings into a file. */
function freshUses({
  syntaxBefore,
  syntaxAfter,
  before,
  after,
}: Texts & { syntaxBefore: Syntax; syntaxAfter: Syntax }): Use[] {
  const [then, now] = [definedIn(syntaxBefore, before), definedIn(syntaxAfter, after)]
  const known = new Set([...usesIn(syntaxBefore, before).map(({ name }) => name), ...then])
  for (const name of then) if (!now.has(name)) known.delete(name)
  const fresh = [...unknownIn(syntaxAfter, after), ...neededIn(syntaxAfter, after)]
  const written = new Set(neededIn(syntaxBefore, before).map(({ name }) => name))
  return fresh.filter(({ name, start }) => !known.has(name) && !(start === inText && written.has(name)))
}

function unknownIn(syntax: Syntax, text: string): Use[] {
  const defined = definedIn(syntax, text)
  const own = builtins[syntax.language]
  return usesIn(syntax, text).filter(
    ({ name }) => !defined.has(name) && own?.has(name) !== true && !/^[#@]|^\d|^\p{Lu}\d?$/u.test(name),
  )
}

const inText = -1

/** Names that have to be imported, where no expression begins with them: types, and what stands behind `std::`. */
function neededIn(syntax: Syntax, text: string): Use[] {
  const names = needsImport[syntax.language]
  if (names === undefined || !/^(?:c|cpp|csharp)$/.test(syntax.language)) return []
  const pattern = syntax.language === 'cpp' ? /(?<=\bstd::)\w+|(?<![\w.:>])\w+/g : /(?<![\w.>])\w+/g
  const code = codeOf(text, syntax)
  return [...new Set(code.match(pattern) ?? [])]
    .filter((name) => Object.hasOwn(names, name) && !definedIn(syntax, text).has(name))
    .filter((name) => !isBareStandard(name, code, syntax.language))
    .map((name) => ({ name, role: 'type' as const, start: inText }))
}

/** A word that only means the library's behind `std::`. */
function isBareStandard(name: string, code: string, language: string): boolean {
  return (
    language === 'cpp' &&
    /^(?:vector|map|set|array|optional|format|span|mutex|regex|filesystem)$/.test(name) &&
    !code.includes(`std::${name}`)
  )
}

function neededBy(name: string, { language }: Syntax): string[] | null {
  const names = needsImport[language]
  return names !== undefined && Object.hasOwn(names, name) ? (names[name] ?? null) : null
}

/** Headers of the program's own, and imports of all that another's package has, may bring anything. */
function isBrought(modules: string[], { language, imports }: Syntax, text: string): boolean {
  if (language === 'csharp' && modules.some((each) => implicitUsings.has(each)) && usesImplicitly(text))
    return true
  if (language === 'ruby' && modules.some((each) => loadedByRails.has(each)) && rails.test(text)) return true
  return imports.some(({ module, names }) => {
    const whole = names.length === 0 || names.some(({ imported }) => imported === '*' || imported === null)
    if (whole && modules.some((each) => module === each || module.endsWith(`/${each}`))) return true
    if (language === 'c' || language === 'cpp') return !isSystemHeader(module)
    const wild = names.some(({ imported }) => imported === '*')
    return /^(?:java|kotlin|scala)$/.test(language) && wild && !/^javax?\./.test(module)
  })
}

const rails = /\b(?:Application|Action|Active)[A-Z]\w+|\bRails\b|_helper['"]/

/** A file of C# in the newer form, or one that already names what it does not import. */
function usesImplicitly(text: string): boolean {
  if (/^\s*using\s+System\s*;/m.test(text)) return false
  return (
    /^\s*namespace\s+[\w.]+\s*;/m.test(text) ||
    /\b(?:Console|Exception|Task|List|Guid|DateTime|Math)\b/.test(text)
  )
}

/* What programs that run tests of JavaScript define. */
const ofTests =
  /^(?:describe|context|it|test|specify|suite|expect|assert|before|after|beforeEach|afterEach|beforeAll|afterAll|jest|vi|cy|Cypress|browser|page|sinon|chai)$/

function isOfTests(name: string, path: string): boolean {
  return ofTests.test(name) && /\.[cm]?[jt]sx?$/.test(path) && fileKindOf(path) === 'test'
}

/** Languages in which a file's own words say all that its names can mean. */
function isClosed({ language }: Syntax): boolean {
  return /^(?:python|javascript|typescript|tsx|java|go|rust)$/.test(language)
}

/** Whether other files of a program may tell a file what a name means that it does not import. */
function isShared(use: Use, syntax: Syntax, text: string): boolean {
  const { language, imports } = syntax
  switch (language) {
    case 'python':
    case 'typescript':
    case 'tsx':
    case 'rust':
      return false
    case 'java':
    case 'csharp':
      // What is no type belongs to one.
      return use.role === 'type' || /^\p{Lu}/u.test(use.name) || inherits(use, syntax)
    case 'javascript':
      // A script of a page shares what all of them define.
      return (
        imports.length === 0 && !/\b(?:require\s*\(|module\.exports|exports\.|export\s|import\b)/.test(text)
      )
    default:
      return true
  }
}
