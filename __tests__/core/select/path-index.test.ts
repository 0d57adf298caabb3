import { describe, expect, test } from '@jest/globals'
import { kinOf, nearest, PathIndex } from '../../../src/core/select/path-index.ts'
import fc from '../../fast-check.ts'

const paths = [
  'src/main/java/shop/orders/OrderSort.java',
  'src/test/java/shop/orders/OrderSort.java',
  'src/main/java/shop/orders/OrderQueries.java',
  'src/main/java/shop/orders/OrderListController.java',
  'admin/queries.py',
  'admin/__init__.py',
  'admin/reports.py',
  'payments/refunds.py',
  'storefront/lib/html.js',
  'storefront/lib/hosts.ts',
  'storefront/lib/index.ts',
  'storefront/routes/media.ts',
  'storefront/views/search.ejs',
  'delivery/db/rows.go',
  'delivery/db/open.go',
  'delivery/server.go',
  'app/Lib/View.php',
  'app/index.php',
  'lib/order_policy.rb',
  'app/models/order.rb',
  'admin/templates/mails/letter.html',
  'other/templates/letter.html',
  'native/src/frame.h',
  'native/src/frame.c',
  'native/src/main.c',
  'server/src/store.rs',
  'server/src/web/routes.rs',
]
const index = new PathIndex(paths)

describe('a module’s name, as code writes it, leads to its file', () => {
  test.each<[string, string, string[]]>([
    ['crate::store', 'server/src/web/routes.rs', ['server/src/store.rs']],
    ['super::web::routes', 'server/src/store.rs', ['server/src/web/routes.rs']],
    ['./html', 'storefront/lib/hosts.ts', ['storefront/lib/html.js']],
    ['../lib/hosts', 'storefront/routes/media.ts', ['storefront/lib/hosts.ts']],
    ['../lib/hosts.ts', 'storefront/routes/media.ts', ['storefront/lib/hosts.ts']],
    ['../lib/hosts.js', 'storefront/routes/media.ts', ['storefront/lib/hosts.ts']],
    ['../lib', 'storefront/routes/media.ts', ['storefront/lib/index.ts']],
    ['.queries', 'admin/reports.py', ['admin/queries.py']],
    ['..admin.queries', 'payments/refunds.py', ['admin/queries.py']],
    ['admin.queries', 'payments/refunds.py', ['admin/queries.py']],
    ['shop.admin.queries', 'payments/refunds.py', ['admin/queries.py']],
    ['admin', 'payments/refunds.py', ['admin/__init__.py']],
    ['shop.orders.OrderQueries', 'src/main/java/shop/orders/OrderListController.java', [paths[2] ?? '']],
    [
      'shop.orders.OrderSort',
      'src/main/java/shop/orders/OrderListController.java',
      [paths[0] ?? '', paths[1] ?? ''],
    ],
    [
      'shop.orders.OrderSort.NAMES',
      'src/main/java/shop/orders/OrderListController.java',
      [paths[0] ?? '', paths[1] ?? ''],
    ],
    ['example.org/shop/delivery/db', 'delivery/server.go', ['delivery/db/open.go', 'delivery/db/rows.go']],
    ['App\\Lib\\View', 'app/index.php', ['app/Lib/View.php']],
    ['frame.h', 'native/src/main.c', ['native/src/frame.c', 'native/src/frame.h']],
  ])('%s in %s', (module, from, expected) => {
    expect(index.modules(module, from)).toEqual(expected)
  })

  test.each([
    ['express', 'storefront/routes/media.ts'],
    ['java.util.List', 'src/main/java/shop/orders/OrderListController.java'],
    ['../../../../etc/passwd', 'storefront/routes/media.ts'],
    ['', 'admin/reports.py'],
    ['...', 'admin/reports.py'],
  ])('%s of a library, or outside, leads nowhere', (module, from) => {
    expect(index.modules(module, from)).toEqual([])
  })

  test('a file of another language is not meant', () => {
    expect(index.modules('lib.html', 'admin/reports.py')).toEqual([])
  })
})

test('files by what a text names', () => {
  expect(index.ending('mails/letter.html', 'admin/reports.py')).toEqual(['admin/templates/mails/letter.html'])
  expect(index.ending('letter.html', 'other/app.py')).toEqual([
    'other/templates/letter.html',
    'admin/templates/mails/letter.html',
  ])
  expect(index.named('search', 'storefront/routes/media.ts')).toEqual(['storefront/views/search.ejs'])
})

test('whatever a module is called, only files that are there come back, never the asking one', () => {
  const segment = fc.constantFrom(
    '..',
    '.',
    'admin',
    'queries',
    'lib',
    '/',
    '::',
    '\\',
    '*',
    '',
    'OrderSort',
    '__proto__',
    'constructor',
  )
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 8 }), fc.constantFrom(...paths), (segments, from) => {
      for (const separator of ['/', '.', '']) {
        const found = index.modules(segments.join(separator), from)
        expect(paths).toEqual(expect.arrayContaining(found))
        expect(found).not.toContain(from)
      }
    }),
  )
})

test('the nearest come first', () => {
  expect(nearest(['z/b.py', 'a/b/c.py', 'a/x.py'], 'a/b/d.py')).toEqual(['a/b/c.py', 'a/x.py', 'z/b.py'])
})

test('what an ending is related to', () => {
  expect(kinOf('a/b.tsx')).toContain('js')
  expect(kinOf('a/b.unknown')).toEqual(['unknown'])
  expect(kinOf('bin/run')).toContain('sh')
})
