import type { Fix } from '../fix/fix.ts'
import { newAddresses } from './addresses.ts'
import type { EditedFile, GateContext } from './edited-file.ts'
import { forbiddenFile } from './files.ts'
import { hiddenThings } from './hidden.ts'
import { newDependencies } from './modules.ts'
import { undefinedNames } from './names.ts'
import { farEdits } from './place.ts'
import { silentRemoval } from './removal.ts'
import { newRunning } from './running.ts'
import { foreignLocals } from './scope.ts'
import { brokenStructure } from './structure.ts'

/**
 * Why a fix must not be offered, whatever Semgrep makes of it: each the end of a sentence, the first being the one to know. Empty where
 * nothing speaks against it.
 */
export function refusals(fix: Fix, files: readonly EditedFile[], context: GateContext): string[] {
  return files.flatMap((file) => [
    ...forbiddenFile(file.path, context),
    ...brokenStructure(file),
    ...undefinedNames(file, context),
    ...foreignLocals(file),
    ...newDependencies(file, context),
    ...newAddresses(file),
    ...newRunning(file),
    ...hiddenThings(file),
    ...silentRemoval(fix, file),
    ...farEdits(fix, file, context),
  ])
}
