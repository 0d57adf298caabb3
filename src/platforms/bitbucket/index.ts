import { setTimeout as wait } from 'node:timers/promises'
import type { PullRequest } from '../../core/event.ts'
import { overtaken, write } from '../../core/host/write.ts'
import { HostError } from '../../core/host-error.ts'
import type { CodeHost, Conversation, Operation, Outcome } from '../../core/platform.ts'
import type { Git } from '../../system/git.ts'
import { askedOnce, codeOf } from '../../system/host-code.ts'
import type { HostAddress, HostConnection } from '../../system/host-connection.ts'
import { addressOf, homeOf } from './address.ts'
import { BitbucketClient } from './client.ts'
import { readConversation } from './conversation.ts'
import { forBitbucket } from './markdown.ts'
import { writers } from './permissions.ts'
import { showReport } from './publish.ts'
import { BitbucketReader, type Pull } from './read.ts'
import { nativeReport } from './report.ts'
import { bitbucketWrites } from './requests.ts'
import { sealOf } from './seal.ts'
import { Tasks } from './tasks.ts'

/** What was said is read again before anything is opened if it was read longer ago. */
const staleMs = 10_000

const scope = 'the scope pullrequest, or write:pullrequest:bitbucket of an API token'

const untoldNote =
  'Bitbucket tells permissions to administrators alone, so no word of people counts: give the token the scope repository:admin.'

function strangerNote(account: string): string {
  const name = `\`${account}\``
  return `Comments of ${name} look like ours, and nothing proves that they are: if an earlier token wrote them, set former-accounts to ${name}.`
}

/** A change as Bitbucket told it. */
interface About {
  pull: Pull
  base: string
  head: string
}

/** A pull request of which the pipeline says little. Throws `UserError` for an address that is none. */
export function connect(address: HostAddress, pull: PullRequest): HostConnection {
  const client = new BitbucketClient(addressOf(address, pull.number), address.userAgent)
  const reader = new BitbucketReader(client)
  let about: About | null = null
  return {
    async about() {
      const [found, repository] = await Promise.all([reader.pull(), reader.repository()])
      const { source, destination } = found
      const [base, head] = await Promise.all([
        wholeId(reader, pull.base, destination.commit?.hash),
        // The commit that is built may not be the newest any more; what comes of that is decided before anything is written.
        pull.head !== null && isWhole(pull.head) ? pull.head : wholeId(reader, null, source.commit?.hash),
      ])
      about = { pull: found, base, head }
      const defaultBranch = repository.mainbranch?.name ?? null
      const id = (end: Pull['source']) => end.repository?.uuid ?? null
      return {
        fromFork: id(source) === null || id(source) !== id(destination),
        isPublic: repository.is_private !== true,
        defaultBranch,
        isForDefault: defaultBranch !== null && destination.branch?.name === defaultBranch,
        base,
        pull: { ...pull, base, head, draft: found.draft === true },
      }
    },
    open(git) {
      if (about === null) throw new Error('Bitbucket was not asked about the pull request yet')
      return openBitbucket(client, reader, { ...about, address, git })
    },
  }
}

interface Options extends About {
  address: HostAddress
  git: Git
}

/** A pull request on Bitbucket Cloud. Commits that the checkout has are read from it; what a shallow one lacks is asked for. */
function openBitbucket(client: BitbucketClient, reader: BitbucketReader, options: Options): CodeHost {
  const { base, head, pull, address, git } = options
  const { number } = client.address
  const home = homeOf(address)
  const url = `${home}/pull-requests/${number}`
  const seal = sealOf(client.address)
  const account = askedOnce(() => reader.account())
  const whoMay = askedOnce(() => writers(client))
  const author = pull.author?.uuid ?? null
  const notes = new Set<string>()
  let listedAt = 0
  const conversation = async (): Promise<Conversation> => {
    listedAt = Date.now()
    const { formerAccounts } = address
    const suspect = (name: string) => notes.add(strangerNote(name))
    return readConversation(
      client,
      { author, head },
      { account: await account(''), formerAccounts, seal, suspect },
    )
  }
  return {
    // Longer ones are refused, and how long is documented nowhere; other programs stay below this.
    limits: { body: 31_000 - seal.length, fileComments: 20 },
    forms: { html: false, mark: 'reference', suggestion: null },
    rights: { comment: scope, resolve: scope },
    links: {
      line: `${home}/src/{commit}/{path}#lines-{from}`,
      range: `${home}/src/{commit}/{path}#lines-{from}:{to}`,
      commit: `${home}/commits/{commit}`,
    },
    change: () => Promise.resolve({ base, head, subject: `pull request ${number}` }),
    resolve: (name) => reader.commit(name),
    ...codeOf(
      git,
      { base, head },
      {
        diff: () => reader.diff(),
        file: (commit, path) => reader.file(commit, path),
        tree: (commit) => reader.tree(commit),
        blob: (oid) => reader.blob(oid),
      },
    ),
    conversation,
    async apply(operations, known) {
      if (operations.length === 0) return []
      // A branch that is gone has no newer commits.
      const now = (await reader.pull()).source.commit?.hash ?? head
      if (!head.startsWith(now)) return overtaken(operations, now)
      const stale = Date.now() - listedAt > staleMs
      const put = (await account('')) === null ? seal.put : (body: string) => body
      const untasked = new Set(
        operations.flatMap((each) => (each.kind === 'open' && each.blocks ? each.body : [])),
      )
      const tasks = new Tasks(client, known.account || null)
      const writes = bitbucketWrites(client, tasks, (body) => put(forBitbucket(body)), untasked)
      const outcomes = await write(operations, writes, { known, stale, list: conversation, wait })
      if (outcomes.some((outcome) => isThere(outcome) && untasked.has(bodyOf(outcome.operation))))
        await addTasks(client, await conversation(), untasked)
      return outcomes
    },
    async mayTriage(login) {
      const may = await whoMay('')
      if (may === null) notes.add(untoldNote)
      return may?.has(login.toLowerCase()) ?? null
    },
    async publish(results) {
      const report = nativeReport(results, url, pull.source.branch?.name ?? null)
      const published = await showReport(client, head, report)
      return { ...published, notes: [...published.notes, ...notes] }
    },
  }
}

function isThere({ status }: Outcome): boolean {
  return status === 'done' || status === 'lowered'
}

function bodyOf(operation: Operation): string {
  return 'body' in operation ? operation.body : ''
}

/** Tasks of comments whose answer was lost, so that nobody knew what to hang them on. */
async function addTasks(
  client: BitbucketClient,
  now: Conversation,
  untasked: ReadonlySet<string>,
): Promise<void> {
  const tasks = new Tasks(client, now.account || null)
  const bodies = new Set([...untasked].map((body) => forBitbucket(body).trimEnd()))
  for (const { ours, commentId, body } of now.threads)
    if (ours && bodies.has(body.trimEnd())) await tasks.keep(commentId, true)
}

/** The whole id of a commit, of which one may be known that others shorten. */
async function wholeId(
  reader: BitbucketReader,
  known: string | null,
  told: string | undefined,
): Promise<string> {
  const short = told ?? known
  if (short === null) throw new HostError('not found', 'Bitbucket does not name the commits of the change')
  if (isWhole(short)) return short
  if (known !== null && isWhole(known) && known.startsWith(short)) return known
  const whole = await reader.commit(short)
  if (whole === null) throw new HostError('not found', `Bitbucket has no commit ${short}`)
  return whole
}

function isWhole(id: string): boolean {
  return /^[0-9a-f]{40}$/.test(id)
}
