import { expect, test } from '@jest/globals'
import { compilesAsJavaScript } from '../../src/system/javascript.ts'

test('texts are compiled as what they are, and not run', async () => {
  const texts = [
    'const a = require("a")\nmodule.exports = a\nprocess.exit(3)',
    'import a from "a"\nexport default a',
    'function f(x) { const x = 1 }',
    'function f(x) { return await x }',
    '#!/usr/bin/env node\nconst a = 1',
    '',
  ]
  expect(await compilesAsJavaScript(texts, {})).toEqual([
    { script: true, module: true },
    { script: false, module: true },
    { script: false, module: false },
    { script: false, module: false },
    { script: true, module: true },
    { script: true, module: true },
  ])
  expect(await compilesAsJavaScript([], {})).toBeNull()
})
