import { type Request, type Response, Router } from 'express'
import { shortCode } from '../lib/ids.js'
import { signIn } from '../lib/sessions.js'
import { absolute, isLocalPath, returnPages } from '../lib/urls.js'

interface Customers {
  verify(email: string, password: string): Promise<{ id: string } | null>
  saveResetCode(email: string, code: string): Promise<void>
  mail(email: string, subject: string, link: string): Promise<void>
}

const COOKIE = { httpOnly: true, secure: true, sameSite: 'lax' } as const
const REMEMBERED = 1000 * 60 * 60 * 24 * 90
const LANGUAGES = ['de', 'en', 'fr', 'ja']

export function accountRoutes(customers: Customers): Router {
  const router = Router()

  router.post('/login', async (req: Request, res: Response) => {
    const customer = await customers.verify(String(req.body.email), String(req.body.password))
    if (!customer) {
      res.status(401).render('login', { failed: true })
      return
    }
    req.session = await signIn(req.session, customer)
    res.cookie('sid', req.session.id, COOKIE)
    res.cookie('customer', customer.id, { ...COOKIE, signed: true, maxAge: REMEMBERED })
    const next = String(req.query.next ?? '/')
    res.redirect(next.startsWith('/') ? next : '/')
  })

  router.post('/logout', (req: Request, res: Response) => {
    const from = String(req.query.from ?? '/')
    const next = String(req.query.next ?? '/')
    req.session = null
    res.clearCookie('customer', COOKIE)
    if (!isLocalPath(from)) {
      res.redirect('/')
      return
    }
    res.redirect(next)
  })

  router.get('/language/:code', (req: Request, res: Response) => {
    const page = String(req.query.page ?? '/')
    if (!returnPages.has(page) || !LANGUAGES.includes(req.params.code)) {
      res.redirect('/')
      return
    }
    req.session.language = req.params.code
    res.redirect(page)
  })

  // The answer is the same whether the address is known or not.
  router.post('/password/forgotten', async (req: Request, res: Response) => {
    const email = String(req.body.email).trim().toLowerCase()
    const code = shortCode()
    await customers.saveResetCode(email, code)
    await customers.mail(email, 'Choose a new password', absolute('/password/new', { code }))
    res.status(202).render('mail-sent', { failed: false })
  })

  return router
}
