import type { Answer } from './contract-server.ts'
import { Refusal } from './github-model.ts'

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files, and what 406 says of a larger diff. */
export const diffFilesLimit = { list: 3000, diff: 300 } as const

const diffLinesLimit = 20_000

/** A diff in the media type `application/vnd.github.diff`; 406 when it is too large. */
export function diffText(text: string, files: number): Answer {
  if (files > diffFilesLimit.diff) throw tooLarge('files', diffFilesLimit.diff)
  if (text.split('\n').length > diffLinesLimit) throw tooLarge('lines', diffLinesLimit)
  const headers = { 'content-type': 'application/vnd.github.diff; charset=utf-8' }
  // The description of some of these operations names JSON alone; the media type is in the text of all.
  return { status: 200, headers, text, unchecked: true }
}

/** The bytes of a file in the media type `application/vnd.github.raw+json`. */
export function rawBytes(bytes: Buffer): Answer {
  return {
    wire: (response) => {
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' })
      response.end(bytes)
    },
  }
}

function tooLarge(what: string, most: number): Refusal {
  const message = `Sorry, the diff exceeded the maximum number of ${what} (${most}). Consider using 'List pull requests files' API or locally cloning the repository instead.`
  return new Refusal(406, message, {
    errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }],
  })
}
