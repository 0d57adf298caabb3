import { buffer } from 'node:stream/consumers'
import { GitApi } from 'azure-devops-node-api/GitApi.js'
import * as z from 'zod'
import { HostRequests } from '../../system/host-requests.ts'
import { hostError } from './errors.ts'
import { apiVersion, KnownRoutes } from './routes.ts'
import { Transport } from './transport.ts'

/** A pull request, and how to reach it. */
export interface AzureAddress {
  token: string
  /** Of the organization or collection: `https://dev.azure.com/ORG`, `https://HOST/tfs/COLLECTION`. */
  collection: string
  project: string
  repository: string
  number: number
  /** What no message may repeat: the token, the provider's key. */
  secrets: readonly string[]
}

type Send<T> = (git: GitApi, address: AzureAddress) => Promise<T>

/** Azure DevOps' own client, with the retries of all hosts. */
export class AzureClient {
  readonly address: AzureAddress
  readonly #userAgent: string
  readonly #requests: HostRequests

  constructor(address: AzureAddress, userAgent: string) {
    this.address = address
    this.#userAgent = userAgent
    // A server in between may repeat the header as it came.
    const secrets = [...address.secrets, authorizationOf(address.token)]
    this.#requests = new HostRequests({ host: 'Azure DevOps', secrets, read: hostError })
  }

  /** Reads, or writes what may be written twice. */
  repeatable<T>(send: Send<T>): Promise<T> {
    return this.#requests.repeatable((signal) => send(this.#api(signal), this.address))
  }

  /** Creates: without an answer nobody knows whether it was done. */
  once<T>(send: Send<T>): Promise<T> {
    return this.#requests.once((signal) => send(this.#api(signal), this.address))
  }

  /** Reads a body of a form. */
  read<T>(form: z.ZodType<T>, send: Send<unknown>): Promise<T> {
    return this.#requests.read(form, (signal) => send(this.#api(signal), this.address))
  }

  /** Reads a list of a form. */
  async list<T>(form: z.ZodType<T>, send: Send<unknown>): Promise<T[]> {
    return (await this.read(z.object({ value: z.array(form) }), send)).value
  }

  /** Reads what is not the Git API's: a path below the collection's `_apis/`. */
  get<T>(
    form: z.ZodType<T>,
    path: string,
    query: Record<string, string> = {},
    version = apiVersion,
  ): Promise<T> {
    const words = new URLSearchParams(query).toString()
    const url = `${this.address.collection}/_apis/${path}${words === '' ? '' : `?${words}`}`
    return this.read(form, async (git) => {
      const acceptHeader = git.createAcceptHeader('application/json', version)
      return (await git.rest.get<unknown>(url, { acceptHeader })).result
    })
  }

  /** Reads bytes as they are. */
  bytes(send: Send<NodeJS.ReadableStream>): Promise<Buffer> {
    return this.repeatable(async (git, address) => buffer(await send(git, address)))
  }

  #api(signal: AbortSignal): GitApi {
    const { collection, token } = this.address
    const authorization = authorizationOf(token)
    const transport = new Transport({ authorization, userAgent: this.#userAgent, signal })
    return openApi(`${collection}/`, transport, this.#userAgent)
  }
}

/** Answers as the service gives them: the client would make numbers of words, and dates of texts. */
class Api extends GitApi {
  override formatResponse(data: unknown): unknown {
    return data
  }
}

/** The client parses its address by a function of Node about which Node then warns in the log. The address was checked before. */
function openApi(base: string, transport: Transport, userAgent: string): GitApi {
  const { noDeprecation } = process
  process.noDeprecation = true
  try {
    const api = new Api(base, [], {}, userAgent)
    api.http = transport
    api.rest.client = transport
    api.vsoClient = new KnownRoutes(base, api.rest)
    return api
  } finally {
    process.noDeprecation = noDeprecation ?? false
  }
}

/**
 * A job's token and those of Entra are JSON Web Tokens; a personal access token goes as a password without a user name.
 * https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/authentication-guidance
 */
export function authorizationOf(token: string): string {
  return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)
    ? `Bearer ${token}`
    : `Basic ${Buffer.from(`:${token}`).toString('base64')}`
}
