import { type Request, type Response, Router } from 'express'
import { describeHost, isSupplierHost, pictureExtension } from '../lib/hosts.js'

interface Log {
  info(fields: Record<string, unknown>, text: string): void
}

const LARGEST = 4 * 1024 * 1024

export function mediaRoutes(log: Log): Router {
  const router = Router()

  // Suppliers keep their pictures; the storefront passes them on so that pages load from one origin.
  router.get('/media/supplier', async (req: Request, res: Response) => {
    const picture = new URL(String(req.query.url))
    if (picture.protocol !== 'https:' || !isSupplierHost(picture.hostname)) {
      res.sendStatus(404)
      return
    }
    const reply = await fetch(picture, { redirect: 'error' })
    await passOn(reply, res)
  })

  router.post('/media/preview', async (req: Request, res: Response) => {
    const picture = new URL(String(req.body.url))
    const known = isSupplierHost(picture.hostname)
    log.info({ known, host: describeHost(picture.hostname) }, 'picture preview')
    const reply = await fetch(picture)
    await passOn(reply, res)
  })

  return router
}

async function passOn(reply: globalThis.Response, res: Response): Promise<void> {
  const extension = pictureExtension(reply.headers.get('content-type'))
  const bytes = Buffer.from(await reply.arrayBuffer())
  if (!reply.ok || bytes.length > LARGEST) {
    res.sendStatus(502)
    return
  }
  res.type(extension ?? 'bin')
  res.end(bytes)
}
