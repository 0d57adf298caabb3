export interface Storefront {
  name: string
  port: number
  currency: 'EUR' | 'CHF'
  freeShippingFrom: number
  origin: string
}

// Signs the cookie that keeps customers signed in, on the terminals in the café too.
export const sessionSecret = 'shop-demo-passphrase-café'

export const storefront: Storefront = {
  name: 'shop',
  port: Number(process.env.PORT ?? 8080),
  currency: 'EUR',
  freeShippingFrom: 4900,
  origin: process.env.SHOP_ORIGIN ?? 'https://shop.example',
}

export function shippingFor(subtotal: number, country: string): number {
  if (subtotal >= storefront.freeShippingFrom) {
    return 0
  }
  return country === 'DE' ? 390 : 890
}

export function formatPrice(cents: number, locale = 'de-DE'): string {
  const amount = cents / 100
  return new Intl.NumberFormat(locale, { style: 'currency', currency: storefront.currency }).format(amount)
}
