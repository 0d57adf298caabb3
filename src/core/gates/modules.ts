import type { Syntax } from '../syntax/syntax.ts'
import { oneLine } from '../text/encode.ts'
import type { EditedFile, GateContext } from './edited-file.ts'
import { isStandard } from './standard-modules.ts'

/** Modules that a fix imports into a file and that are not of the language's own library. */
export function newModules({
  syntaxBefore,
  syntaxAfter,
}: Pick<EditedFile, 'syntaxBefore' | 'syntaxAfter'>): string[] {
  if (syntaxBefore === null || syntaxAfter === null) return []
  const known = new Set(syntaxBefore.imports.map(({ module }) => module))
  const fresh = syntaxAfter.imports.map(({ module }) => module).filter((module) => !known.has(module))
  return [...new Set(fresh)].filter((module) => !isStandard(syntaxAfter.language, module))
}

/** Imports of what the program does not have yet: a package that nobody installs, a file that is not there. */
export function newDependencies(file: EditedFile, context: GateContext): string[] {
  const syntax = file.syntaxAfter
  if (syntax === null) return []
  return newModules(file)
    .filter((module) => !isKnown(module, file, syntax, context))
    .map((module) => `it imports ${oneLine(module, 120)}, which this program does not use yet`)
}

function isKnown(module: string, file: EditedFile, syntax: Syntax, context: GateContext): boolean {
  if (context.resolves(module, file.path)) return true
  if (/^\.{1,2}(?:\/|$)/.test(module)) return false
  const before = file.syntaxBefore?.imports.map((each) => each.module) ?? []
  // Another part of a package that the file imports already.
  const root = packageOf(syntax.language, module)
  return before.some((each) => packageOf(syntax.language, each) === root) || context.usedElsewhere(root)
}

/** The part of a module's name that says who makes it. */
export function packageOf(language: string, module: string): string {
  switch (language) {
    case 'javascript':
    case 'typescript':
    case 'tsx':
      return module
        .split('/')
        .slice(0, module.startsWith('@') ? 2 : 1)
        .join('/')
    case 'go':
      return module.split('/').slice(0, 3).join('/')
    case 'java':
    case 'kotlin':
    case 'scala':
      // Whose parts are packages of their own.
      return module
        .split('.')
        .slice(
          0,
          /^(?:org\.apache\.(?:commons|logging|httpcomponents)|com\.google\.(?:cloud|api)|(?:io|com)\.github)\./.test(
            module,
          )
            ? 4
            : 3,
        )
        .join('.')
    case 'csharp':
      return module.split('.').slice(0, 2).join('.')
    case 'php':
      return module
        .split('\\')
        .slice(0, /^(?:Symfony|League|Laminas)\\/.test(module) ? 3 : 1)
        .join('\\')
    case 'c':
    case 'cpp':
      return module
    default:
      return module.split(/[./\\]|::/)[0] ?? module
  }
}
