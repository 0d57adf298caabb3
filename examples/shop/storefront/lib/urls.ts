import { storefront } from './config.js'

// Pages that may send a visitor away to the language picker and take the visitor back.
export const returnPages: ReadonlySet<string> = new Set([
  '/',
  '/basket',
  '/account',
  '/account/orders',
  '/help',
])

export function isLocalPath(value: string): boolean {
  if (!URL.canParse(value, storefront.origin)) {
    return false
  }
  return new URL(value, storefront.origin).origin === new URL(storefront.origin).origin
}

export function absolute(path: string, query: Record<string, string> = {}): string {
  const url = new URL(path, storefront.origin)
  for (const [key, value] of Object.entries(query)) {
    url.searchParams.set(key, value)
  }
  return url.toString()
}

export function productUrl(slug: string): string {
  return absolute(`/products/${encodeURIComponent(slug)}`)
}

export function orderUrl(number: string): string {
  return absolute(`/account/orders/${encodeURIComponent(number)}`)
}

// Links in letters carry where the customer came from, so that the campaign can be counted.
export function campaignUrl(path: string, campaign: string): string {
  return absolute(path, { campaign })
}
