import { constants } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod'
import { type BatchReply, type BatchRequest, batchProvider } from '../../assess/batch.ts'
import { qualify, storedQualification } from '../../assess/qualify.ts'
import { UserError } from '../../core/errors.ts'
import { plural } from '../../core/render/words.ts'
import type { Store } from '../../core/store.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'
import type { ModelAnswers } from './ask-model.ts'

/** One line of a batch's output. https://platform.openai.com/docs/api-reference/batch/request-output */
const Line = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.int(), body: z.unknown() }).nullish(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
})

/** Whether questions go through files instead of over the network. */
export function isBatch(settings: Settings): boolean {
  return settings['batch-export'] !== null || settings['batch-import'] !== null
}

/** Absolute paths of the files with answers, if any. */
export function answersIn({ 'batch-import': file }: Settings, { folder }: Pick<Runtime, 'folder'>): string[] {
  return file === null ? [] : [resolve(folder, file)]
}

/** Throws `UserError` where questions should go through files and there is nobody to answer them. */
export function checkBatch(settings: Settings): void {
  if (isBatch(settings)) namesOf(settings)
}

function namesOf({ model, provider }: Settings) {
  if (provider !== 'openai' && provider !== 'azure-openai' && provider !== 'openai-compatible') {
    throw new UserError(
      `Provider ${provider} has no batch of this form.`,
      'Set provider to openai, azure-openai or openai-compatible.',
    )
  }
  if (model === null) throw new UserError('A batch needs a model.', 'Set model to the one that will answer.')
  return { model, provider }
}

/** A provider over the files that the settings name. Throws `UserError` for what cannot be read. */
export async function openBatch(settings: Settings, folder: string) {
  const { model, provider } = namesOf(settings)
  const { 'batch-export': exportTo, 'batch-import': importFrom } = settings
  const replies = importFrom === null ? new Map() : await readReplies(resolve(folder, importFrom), importFrom)
  const { chatBatch } = await import('../../providers/chat-batch.ts')
  return batchProvider({ id: `${provider}:${model}` }, chatBatch(model), { exportTo, importFrom, replies })
}

async function readReplies(path: string, shown: string): Promise<Map<string, BatchReply>> {
  const text = await readRegular(path).catch((error: unknown) => {
    throw new UserError(
      `batch-import: ${shown} cannot be read: ${codeOf(error)}.`,
      'Name the output file of the batch.',
    )
  })
  const replies = new Map<string, BatchReply>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const { custom_id, response, error } = parseLine(line, `${shown}:${index + 1}`)
    replies.set(custom_id, {
      status: response?.status_code ?? null,
      body: response?.body,
      error: error ? (error.code ?? error.message ?? 'no reason given') : null,
    })
  }
  return replies
}

/** A device would never end, and a pipe may never begin. */
async function readRegular(path: string): Promise<string> {
  const about = await stat(path)
  if (!about.isFile()) throw Object.assign(new Error('no regular file'), { code: 'it is no regular file' })
  return readFile(path, 'utf8')
}

function parseLine(line: string, at: string): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    throw new UserError(
      `batch-import: ${at} is no line of a batch’s output.`,
      'Each is JSON with custom_id and response, as OpenAI’s Batch API writes them.',
    )
  }
}

/** Adds the cases by which the model qualifies to hide to an export, unless an earlier run had them answered. */
export async function exportCases(
  { batch, examinee }: Pick<ModelAnswers, 'batch' | 'examinee'>,
  settings: Settings,
  store: Store,
): Promise<void> {
  if (settings['batch-export'] === null || batch === null || examinee === null) return
  const known = storedQualification(examinee.provider, store)
  // Without code nothing is hidden, so nobody need qualify for it.
  const mayHide = settings['allow-code-in-prompts']
  if (mayHide && known === null && batch.requests.length > 0) await qualify(examinee, store)
}

/** Ends an export: writes the file. */
export async function finishBatch(
  { batch }: Pick<ModelAnswers, 'batch'>,
  settings: Settings,
  runtime: Runtime,
): Promise<void> {
  const exportTo = settings['batch-export']
  if (exportTo !== null && batch !== null) await writeRequests(batch.requests, exportTo, runtime)
}

/** They hold code, so nobody else on the machine may read them. */
async function writeRequests(
  requests: readonly BatchRequest[],
  shown: string,
  { folder, output }: Runtime,
): Promise<void> {
  const path = resolve(folder, shown)
  // Non-blocking: a pipe that nobody reads is refused instead of waited for.
  const flags =
    constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW | constants.O_NONBLOCK
  try {
    const file = await open(path, flags, 0o600)
    try {
      await file.writeFile(requests.map((request) => `${JSON.stringify(request)}\n`).join(''))
    } finally {
      await file.close()
    }
  } catch (error) {
    throw new UserError(
      `batch-export: ${shown} cannot be written: ${codeOf(error)}.`,
      'Name a file in a folder that can be written.',
    )
  }
  output.print(
    requests.length === 0
      ? `There is nothing to ask: ${shown} is empty.\n`
      : `Wrote ${plural(requests.length, 'question')} to ${shown}. Give the answers to --batch-import.\n`,
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
