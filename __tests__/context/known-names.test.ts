import { describe, expect, test } from '@jest/globals'
import { knownNames } from '../../src/context/known-names.ts'
import { filesOf } from './in-memory.ts'

describe('a name that another file of the language', () => {
  test.each<[what: string, path: string, line: string, name: string, known: boolean]>([
    ['defines as a function', 'b.go', 'func tidy(x string) string {', 'tidy', true],
    ['defines as a type', 'B.java', 'public final class Tidy {', 'Tidy', true],
    ['defines as a method', 'B.java', '  protected String tidyUp(String x) {', 'tidyUp', true],
    ['has as a field', 'B.java', '  protected List<String> tidyNames;', 'tidyNames', true],
    ['has as a field in a header', 'b.h', '  std::vector<int> tidy_names_;', 'tidy_names_', true],
    ['declares', 'b.h', 'int tidy_up(const char *x);', 'tidy_up', true],
    ['calls, where functions are everybody’s', 'b.c', '  tidy_up(x);', 'tidy_up', true],
    ['calls, where they are not', 'b.go', '\ttidy(x)', 'tidy', false],
    ['calls on an object', 'b.php', '$a->tidy_up($x);', 'tidy_up', false],
    ['has in a block of constants', 'b.go', '\tTidyUp', 'TidyUp', true],
    ['only returns', 'B.java', '    return tidyNames;', 'tidyNames', false],
    ['only speaks of', 'b.go', '// tidy is nice', 'tidy', false],
  ])('%s', async (_, path, line, name, known) => {
    const own = `a.${path.split('.').at(-1)}`
    const files = filesOf({ [path]: `${line}\n`, [own]: `${name}\n` })
    const found = await knownNames(files, [{ path: own, names: [name], modules: [] }])
    expect(found.definedElsewhere(name, own)).toBe(known)
  })

  test('its own file tells, or one of another language, counts for nothing', async () => {
    const files = filesOf({ 'a.go': 'func tidy() {\n', 'b.py': 'def tidy():\n' })
    const found = await knownNames(files, [{ path: 'a.go', names: ['tidy'], modules: [] }])
    expect(found.definedElsewhere('tidy', 'a.go')).toBe(false)
  })
})

describe('a module', () => {
  test.each<[what: string, path: string, line: string, module: string, known: boolean]>([
    [
      'that another file imports',
      'B.java',
      'import org.apache.commons.text.WordUtils;',
      'org.apache.commons.text',
      true,
    ],
    [
      'whose neighbour another imports',
      'B.java',
      'import org.apache.commons.io.FileUtils;',
      'org.apache.commons.text',
      false,
    ],
    [
      'of which a manifest has the name',
      'pom.xml',
      '<artifactId>commons-text</artifactId>',
      'org.apache.commons.text',
      true,
    ],
    ['that a text names', 'B.java', '// org.apache.commons.text is nice', 'org.apache.commons.text', false],
    ['of Node', 'package.json', '  "dompurify": "1.0.0"', 'dompurify', true],
  ])('%s', async (_, path, line, module, known) => {
    const own = module === 'dompurify' ? 'a.js' : 'A.java'
    const found = await knownNames(filesOf({ [path]: `${line}\n` }), [
      { path: own, names: [], modules: [module] },
    ])
    expect(found.usedElsewhere(module)).toBe(known)
  })
})
