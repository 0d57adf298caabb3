import type { FileKind } from './evidence.ts'

const segments: [kind: Exclude<FileKind, null>, pattern: RegExp][] = [
  ['vendored', /^(?:vendor|third_party|third-party|node_modules|bower_components)$/i],
  ['test', /^(?:tests?|__tests__|specs?|testdata|fixtures|e2e|__mocks__)$/i],
  ['migration', /^(?:migrations?|migrate)$/i],
  ['example', /^(?:examples?|samples?|demos?)$/i],
  ['generated', /^(?:generated|__generated__)$/i],
]
const names: [kind: Exclude<FileKind, null>, pattern: RegExp][] = [
  [
    'test',
    /(?:^test_.*\.py|_test\.(?:go|py|rb|dart)|_spec\.rb|[.-](?:test|spec)\.[cm]?[jt]sx?|(?:Test|Tests|TestCase|IT|Spec)\.(?:java|kt|cs|scala|groovy|swift|php))$/,
  ],
  ['generated', /(?:\.pb\.go|_pb2\.py|\.g\.dart|\.generated\.[a-z]+|\.min\.(?:js|css))$/i],
]

/** What kind of file a path names, by the customs of its language; null for the product's own code. */
export function fileKindOf(path: string): FileKind {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  for (const [kind, pattern] of names) {
    if (pattern.test(name)) return kind
  }
  for (const [kind, pattern] of segments) {
    if (folders.some((folder) => pattern.test(folder))) return kind
  }
  return null
}
