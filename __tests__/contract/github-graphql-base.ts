import { type Place, urlsOf } from './github-bodies.ts'
import type { Account } from './github-model.ts'
import type { World } from './github-world.ts'
import type { JsonObject } from './json.ts'

const largestInt = 2_147_483_647

/** Objects of GitHub's GraphQL types, whose members are values or functions of the arguments. */
export abstract class BaseViews {
  readonly world: World
  readonly place: Place

  constructor(world: World, place: Place) {
    this.world = world
    this.place = place
  }

  abstract repository(): JsonObject

  abstract pull(): JsonObject

  /** An Actor: bots go without `[bot]` here. */
  actor(account: Account | null): JsonObject | null {
    if (account === null) return null
    return account.bot ? { __typename: 'Bot', ...this.account(account) } : this.user(account)
  }

  async commit(oid: string): Promise<JsonObject> {
    const { message, author, committer } = await this.world.git.commit(oid)
    const url = `${urlsOf(this.world, this.place).repositoryPage}/commit/${oid}`
    const [headline = '', ...rest] = message.split('\n')
    return {
      __typename: 'Commit',
      id: `C_kwDO${oid}`,
      oid,
      abbreviatedOid: oid.slice(0, 7),
      message,
      messageHeadline: headline,
      messageBody: rest.join('\n').trim(),
      authoredDate: author.date,
      committedDate: committer.date,
      url,
      commitUrl: url,
      resourcePath: new URL(url).pathname,
    }
  }

  user(account: Account): JsonObject {
    const isViewer = account === this.world.viewer
    return { __typename: 'User', ...this.account(account), name: null, email: '', isViewer }
  }

  private account(account: Account): JsonObject {
    const login = loginOf(account)
    const path = account.bot ? `/apps/${login}` : `/${login}`
    return {
      id: account.nodeId,
      databaseId: account.id,
      login,
      url: `${this.place.web}${path}`,
      resourcePath: path,
      avatarUrl: `${this.place.web}/avatars/${account.id}`,
      createdAt: this.world.pull.createdAt,
      updatedAt: this.world.pull.createdAt,
    }
  }
}

/** Bots go without `[bot]` in GraphQL. */
export function loginOf({ login }: Account): string {
  return login.replace(/\[bot\]$/, '')
}

/** `databaseId` is null where a 32-bit number does not hold it: use `fullDatabaseId`. */
export function databaseIds(id: number): JsonObject {
  return { databaseId: id > largestInt ? null : id, fullDatabaseId: String(id) }
}

/** A body as Markdown, text and HTML. */
export function texts(body: string): JsonObject {
  const escaped = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return { body, bodyText: body, bodyHTML: `<p dir="auto">${escaped}</p>` }
}

/** The key of a thing in connections. */
export function nodeId(item: { nodeId: string }): string {
  return item.nodeId
}
