import { expect, test } from '@jest/globals'
import { generatedFiles } from '../../scripts/generated/files.ts'
import { textOf } from './root.ts'

test.each(Object.entries(generatedFiles))('%s says what the sources say (npm run generate)', (path, make) => {
  expect(textOf(path)).toBe(make())
})
