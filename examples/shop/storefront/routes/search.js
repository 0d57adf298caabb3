import { Router } from 'express'
import { escapeHtml, fragment, listItems, plainText, stars } from '../lib/html.js'

const PAGE_SIZE = 24

export function searchRoutes(products) {
  const router = Router()

  router.get('/search', async (req, res) => {
    const term = String(req.query.q ?? '')
    const hits = await products.find(term, { limit: PAGE_SIZE })
    if (hits.length === 0) {
      res.status(404)
      res.send(`<p>Désolé, nothing found for “${req.query.q}”</p>`)
      return
    }
    res.render('search', { term, hits })
  })

  // Shown below the search box while the visitor types.
  router.get('/search/suggest', async (req, res) => {
    const term = escapeHtml(req.query.q ?? '')
    const names = await products.names(String(req.query.q ?? ''))
    res.send(fragment('Suggestions', `<p>Results for <em>${term}</em></p><ul>${listItems(names)}</ul>`))
  })

  router.get('/products/:slug', async (req, res, next) => {
    const product = await products.bySlug(req.params.slug)
    if (!product) {
      next()
      return
    }
    res.render('product', { product, rating: stars(product.rating), note: req.query.note })
  })

  router.post('/products/:slug/reviews/preview', (req, res) => {
    const title = plainText(req.body.title)
    const rating = stars(Number(req.body.rating))
    res.send(`<article><h3>${title}</h3><p>${rating}</p></article>`)
  })

  return router
}
