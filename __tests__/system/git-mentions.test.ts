import { expect, test } from '@jest/globals'
import { Git } from '../../src/system/git.ts'
import { bareEnvironment, repository } from '../e2e/harness.ts'

test('lines with a word are found, also those that end as Windows ends them', async () => {
  const made = await repository({
    'a/One.cs': 'public class One\r\n{\r\n    Two two;\r\n}\r\n',
    'b/Two.cs': 'public class Two { }\n// Twofold\n',
    'c/Three.java': 'class Three { Two two; }\n',
  })
  const git = await Git.open(made.root, bareEnvironment(made.root))
  const found = await git?.mentions('HEAD', ['Two', 'One'], ['cs'])
  expect(found).toEqual([
    { path: 'a/One.cs', line: 1, text: 'public class One' },
    { path: 'a/One.cs', line: 3, text: '    Two two;' },
    { path: 'b/Two.cs', line: 1, text: 'public class Two { }' },
  ])
})
