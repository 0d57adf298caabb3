import { describe, expect, test } from '@jest/globals'
import { openOutside, startProxy } from '../outside.ts'
import { allFlags, shop } from '../shop.ts'
import { azureDevOps } from './azure.ts'
import { bitbucket } from './bitbucket.ts'
import { gitLab } from './gitlab.ts'
import type { Host } from './host.ts'
import { HostChange } from './host-change.ts'

const name = 'code.example'

/** A host whose pipelines name it as one outside, with a certificate of its own authority. */
function outside(host: Host): Host {
  return {
    ...host,
    variables: (pipeline) => {
      const url = pipeline.fake.url.replace(/^http:\/\/[^/]+/, `https://${name}`)
      return host.variables({ ...pipeline, fake: { ...pipeline.fake, url } })
    },
  }
}

describe.each([gitLab, bitbucket, azureDevOps()].map((host) => [host.name, host] as const))(
  '%s',
  (_, host) => {
    async function reached() {
      const change = await HostChange.open(outside(host), { change: shop })
      change.scan(allFlags)
      const front = await openOutside({ [name]: change.fake.url })
      return { change, front, proxy: await startProxy(front) }
    }

    test('is reviewed through a proxy, with a certificate of an authority of one’s own', async () => {
      const { change, front, proxy } = await reached()
      await change.soundRun({ env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: front.authority } })
      expect(change.ownThreads()).toHaveLength(2)
      expect(new Set(proxy.tunnels)).toEqual(new Set([`${name}:443`]))
    })

    test('whose authority nobody knows is not talked to, and the run says why', async () => {
      const { change, proxy } = await reached()
      const run = await change.run({ env: { HTTPS_PROXY: proxy.url } })
      expect(run.requests).toBe(0)
      expect(run.everything).toMatch(/Unable to verify the certificate of .*NODE_EXTRA_CA_CERTS/)
      expect(run.report?.counts.total).toBe(3)
    })
  },
)
