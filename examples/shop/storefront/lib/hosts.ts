const SUPPLIER_HOSTS = new Set(['media.roastery.example', 'images.teahouse.example', 'cdn.ceramics.example'])

export function isSupplierHost(hostname: string): boolean {
  return SUPPLIER_HOSTS.has(hostname.toLowerCase())
}

const PICTURE_TYPES = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/webp', 'webp'],
])

export function pictureExtension(contentType: string | null): string | null {
  const type = contentType?.split(';')[0]?.trim() ?? ''
  return PICTURE_TYPES.get(type) ?? null
}

export function describeHost(hostname: string): string {
  const [first, ...rest] = hostname.split('.')
  return rest.length > 1 ? `${first} at ${rest.join('.')}` : hostname
}

// Suppliers publish a small version of each picture next to the large one.
export function thumbnailOf(picture: URL): URL {
  const small = new URL(picture)
  small.pathname = small.pathname.replace(/(\.[a-z]+)$/, '-small$1')
  small.search = ''
  return small
}
