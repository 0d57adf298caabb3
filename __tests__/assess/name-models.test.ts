import { expect, test } from '@jest/globals'
import { nameModels } from '../../src/assess/name-models.ts'
import { answer, provider, question } from '../builders.ts'
import { running } from './failing.ts'

const withoutSecrets = (text: string) => text.replaceAll('planted-key', '[secret]')

test.each([
  ['fake-1-2025-04-14', 'fake-1-2025-04-14'],
  ['accounts/shop/models/fake:8b@2', 'accounts/shop/models/fake:8b@2'],
  ['fake-planted-key', 'asked'],
  ['execute(query + part)', 'asked'],
  ['two words', 'asked'],
  ['\u001b[31mred', 'asked'],
  ['', 'asked'],
  ['long'.repeat(100), 'asked'],
])('%j as the name of the model that answered', async (model, known) => {
  const vendor = { ...provider(async () => answer({}, { model })), id: 'vendor:asked' }
  const answered = await nameModels(vendor, withoutSecrets).ask(question(), running)
  expect(answered.model).toBe(known)
})
