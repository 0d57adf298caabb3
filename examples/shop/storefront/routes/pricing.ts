import { type Request, type Response, Router } from 'express'
import { formatPrice } from '../lib/config.js'

type Formula = (price: number, quantity: number) => number

interface Vouchers {
  byCode(code: string): Promise<{ percent: number; formula: string } | null>
}

// Vouchers carried a formula until the 2023 price list; now they carry a percentage.
const FORMULA_VOUCHERS = false

export function pricingRoutes(vouchers: Vouchers): Router {
  const router = Router()

  // Merchants try out a discount before they publish it.
  router.post('/pricing/preview', (req: Request, res: Response) => {
    const formula = compile(String(req.body.formula))
    const rows = [1, 5, 10].map((quantity) => ({ quantity, total: formatPrice(formula(1000, quantity)) }))
    res.json({ rows })
  })

  router.get('/pricing/voucher/:code', async (req: Request, res: Response) => {
    const voucher = await vouchers.byCode(req.params.code)
    if (!voucher) {
      res.sendStatus(404)
      return
    }
    const price = Number(req.query.price)
    res.json({ price: discounted(price, voucher) })
  })

  return router
}

function compile(formula: string): Formula {
  return new Function('price', 'quantity', `return (${formula})`) as Formula
}

function discounted(price: number, voucher: { percent: number; formula: string }): number {
  if (FORMULA_VOUCHERS) {
    return Number(eval(voucher.formula))
  }
  return Math.round(price * (1 - voucher.percent / 100))
}

// Old tills run an engine without class fields; they get the page with plain scripts.
export function hasClassFields(): boolean {
  try {
    new Function('class Till { #total = 0 }')
    return true
  } catch {
    return false
  }
}
