import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FakeHost, HostComment, HostThread } from '../../contract/fake-host.ts'
import { type FakeGitHub, fakeGitHub } from '../../contract/github.ts'
import type { Host } from './host.ts'

const bot = 'github-actions[bot]'

/** GitHub: the program as a command line in a step of a job. */
export const gitHub: Host = {
  name: 'GitHub',
  token: 'ghs_planted0123456789abcdefghijklmnop',
  account: bot,
  checkout: 'merge',
  runsWhenReady: true,
  outsideTheDiff: 'file',
  suggestion: 'github',
  async start({ change, rights, ...options }) {
    const level = rights ?? 'write'
    const fake = await fakeGitHub({
      ...options,
      pull: change,
      permissions: { pullRequests: level, contents: level, checks: level },
    })
    return asHost(fake)
  },
  variables({ fake, base, head, author, fork, draft, isPublic, ...pipeline }) {
    const repo = { full_name: 'shop/shop' }
    const payload = {
      number: 7,
      repository: { ...repo, default_branch: 'main', private: !isPublic },
      pull_request: {
        number: 7,
        draft,
        head: { sha: head, repo: fork ? { full_name: `${author}/shop` } : repo },
        base: { sha: base, ref: 'main', repo },
        user: { login: author },
      },
    }
    const file = join(pipeline.folder, 'event.json')
    writeFileSync(file, JSON.stringify(payload))
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: 'shop/shop',
      GITHUB_API_URL: fake.url,
      GITHUB_SERVER_URL: 'https://github.example',
    }
  },
}

function asHost(fake: FakeGitHub): FakeHost {
  const seen = (comment: ReturnType<FakeGitHub['issueComments']>[number]): HostComment => ({
    id: String(comment.id),
    body: comment.body,
    author: comment.author,
    edited: comment.lastEditedAt !== null,
  })
  const known = ({ id }: { id: string }) => ({ id: Number(id) })
  return {
    url: fake.url,
    requests: fake.requests,
    writes: fake.writes,
    violations: fake.violations,
    assertClean: fake.assertClean,
    close: fake.close,
    threads: () =>
      fake.threads().map(
        ({ id, path, line, startLine, subjectType, isResolved, resolvedBy, comments }): HostThread => ({
          id,
          path,
          line,
          startLine,
          onFile: subjectType === 'file',
          isResolved,
          resolvedBy,
          comments: comments.map(seen),
        }),
      ),
    remarks: () => fake.issueComments().map(seen),
    push: fake.push,
    reply: (thread, words) => seen(fake.reply(thread, words)),
    say: (words) => seen(fake.say(words)),
    edit: (comment, words) => fake.edit(known(comment), words),
    remove: (comment) => fake.remove(known(comment)),
    resolve: fake.resolve,
    unresolve: fake.unresolve,
  }
}
