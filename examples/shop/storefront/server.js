import cookieParser from 'cookie-parser'
import express from 'express'
import { sessionSecret, storefront } from './lib/config.js'
import { openSession, readSession } from './lib/sessions.js'
import { accountRoutes } from './routes/account.js'
import { mediaRoutes } from './routes/media.js'
import { pricingRoutes } from './routes/pricing.js'
import { searchRoutes } from './routes/search.js'

const THEMES = ['light', 'dark', 'paper']

export function createApp(services) {
  const app = express()
  app.set('view engine', 'ejs')
  app.set('views', new URL('./views', import.meta.url).pathname)
  app.use(express.json({ limit: '64kb' }))
  app.use(express.urlencoded({ extended: false }))
  app.use(cookieParser(sessionSecret))
  app.use(withSession)
  app.use(rememberTheme)
  app.use(searchRoutes(services.products))
  app.use(accountRoutes(services.customers))
  app.use(mediaRoutes(services.log))
  app.use(pricingRoutes(services.vouchers))
  app.use(notFound)
  return app
}

// Every visitor has a session, so that a basket survives until the customer signs in.
async function withSession(req, res, next) {
  const known = await readSession(req.cookies.sid)
  const session = known ?? (await openSession(req.signedCookies.customer || null))
  if (!known) {
    res.cookie('sid', session.id)
  }
  req.session = session
  next()
}

// Page scripts read the theme before the first paint.
function rememberTheme(req, res, next) {
  const wanted = THEMES.find((theme) => theme === req.query.theme)
  if (wanted) {
    res.cookie('theme', wanted)
  }
  res.locals.theme = wanted ?? req.cookies.theme ?? 'light'
  next()
}

function notFound(req, res) {
  res.status(404)
  res.format({
    html: () => res.render('missing', { theme: res.locals.theme }),
    json: () => res.json({ error: 'not found' }),
  })
}

export function start(services) {
  const app = createApp(services)
  const server = app.listen(storefront.port, () => {
    services.log.info(`${storefront.name} listens on ${storefront.port}`)
  })
  process.once('SIGTERM', () => server.close())
  return server
}
