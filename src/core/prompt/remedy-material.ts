import type { FailedFix, RemedyWanted } from '../fix/proposed.ts'
import { cut, oneLine } from '../text/encode.ts'
import { type Besides, headOf, type Material, material, said } from './material.ts'

/** What is sent about findings that are to be removed: as for judging them, and what is known and wished of each. */
export function remedyMaterial(group: RemedyWanted[]): Material {
  return material(
    group.map(({ evidence }) => evidence),
    [],
    group.map(besidesOf),
  )
}

function besidesOf({ assessment, wantsFix, failed, instruction }: RemedyWanted): Besides {
  return {
    attributes: [['wanted', wantsFix ? 'guidance and fix' : 'guidance']],
    tags: (id, suffix) => [
      ...(assessment === null ? [] : [assessmentTag(assessment, id, suffix)]),
      ...(failed === null ? [] : [tag('failed', [['id', id]], failedLines(failed), suffix)]),
      ...(instruction === null
        ? []
        : [tag('request', [['id', id]], said('request', cut(instruction, 2000)), suffix)]),
    ],
  }
}

function assessmentTag(
  { verdict, confidence, reason }: NonNullable<RemedyWanted['assessment']>,
  id: string,
  suffix: string,
): string {
  const attributes = [
    ['id', id],
    ['verdict', verdict],
    ['confidence', confidence],
  ]
  return tag('assessment', attributes, said('reason', cut(reason, 2000)), suffix)
}

/** A fix in the form in which it was written, so that what was said of it can be understood. */
function failedLines({ edits, why }: FailedFix): string[] {
  return [
    ...why.slice(0, 10).flatMap((each) => said('wrong', cut(each, 500))),
    ...edits
      .slice(0, 20)
      .flatMap(({ path, startLine, endLine, replacement }) => [
        `edit: ${oneLine(path, 300)}, startLine ${startLine}, endLine ${endLine}`,
        ...(replacement === '' ? [] : said('replacement', cut(replacement, 4000))),
      ]),
  ]
}

function tag(name: string, attributes: string[][], lines: string[], suffix: string): string {
  return `<${name}${suffix} ${headOf(attributes)}>\n${lines.join('\n')}\n</${name}${suffix}>`
}
