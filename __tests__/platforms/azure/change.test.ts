import { expect, test } from '@jest/globals'
import { changedFile } from '../../../src/platforms/azure/change.ts'

const blob = { path: '/src/a.py', objectId: 'new', originalObjectId: 'old', gitObjectType: 'blob' }

test.each([
  ['an edit', 'edit', {}, { status: 'modified', before: 'old', after: 'new' }],
  ['an addition', 'add', { originalObjectId: null }, { status: 'added', before: null, after: 'new' }],
  ['a deletion', 'delete', { objectId: null }, { status: 'removed', before: 'old', after: null }],
  [
    'a deletion with one id',
    'delete',
    { originalObjectId: null, objectId: 'old' },
    { before: 'old', after: null },
  ],
  ['a rename', 'edit, rename', {}, { status: 'modified', previous_filename: 'src/old.py', before: 'old' }],
  ['a rename in other letters', 'Edit, Rename', {}, { previous_filename: 'src/old.py' }],
])('%s', (_, changeType, item, file) => {
  const entry = { changeTrackingId: 3, changeType, originalPath: '/src/old.py', item: { ...blob, ...item } }
  expect(changedFile(entry)).toMatchObject([{ filename: 'src/a.py', trackingId: 3, ...file }])
})

test('only a rename has an old name', () => {
  const entry = { changeTrackingId: 3, changeType: 'edit', originalPath: '/src/old.py', item: blob }
  expect(changedFile(entry)[0]).not.toHaveProperty('previous_filename')
})

test.each([
  ['a folder', 'edit', { isFolder: true }],
  ['a tree', 'edit', { gitObjectType: 'tree' }],
  ['a submodule', 'edit', { gitObjectType: 'commit' }],
  ['where a renamed file was', 'delete, sourceRename', {}],
  ['nothing with a name', 'edit', { path: null }],
])('%s is no file', (_, changeType, item) => {
  expect(changedFile({ changeTrackingId: 3, changeType, item: { ...blob, ...item } })).toEqual([])
})
