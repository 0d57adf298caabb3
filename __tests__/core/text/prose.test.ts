import { describe, expect, test } from '@jest/globals'
import { proseParts, readsAsProse } from '../../../src/core/text/prose.ts'

describe('what is said to people', () => {
  test.each([
    'You are not logged in.',
    'This value was checked upstream',
    'reviewers please note that it is fine',
    'Hello {name}, welcome to our shop',
    'could not read the file: %s',
    '“Das ist schon so,” sagte er',
    'Ce fichier a été validé',
    'Всё уже проверено вчера',
    'Please select the table of your choice',
    'update your profile as you like',
    'drop us a line any time',
    'create an account to go on',
    'Safe because -x is never given here',
    '这个值已经在网关检查过了',
    'この値は検証済みです',
    'echo of the past, and more of it than anybody could want here',
  ])('%s', (text) => {
    expect(readsAsProse(text)).toBe(true)
  })
})

describe('what the program uses', () => {
  test.each([
    '',
    'admin',
    'two words',
    'text/html; charset=utf-8',
    'AES/CBC/PKCS5Padding',
    'https://example.com/a/path?with=query',
    '/srv/data/files in here',
    '%s %s %s',
    '{} {} {}',
    "select * from customers where name = '",
    'SELECT id, name FROM members WHERE mail = ?',
    'with recent as (select id from orders) select count(id) from recent',
    'insert into orders (customer, total) values (?, ?)',
    'update orders set paid = true where id = ',
    'delete from sessions where user_id = %s',
    'CREATE TABLE IF NOT EXISTS users (id integer primary key, name text not null)',
    "' and password = '",
    ' where active = 1 and owner in (',
    ' order by created_at desc',
    ' group by country, city',
    ' limit 10 offset ',
    'from User where name = :name',
    'FROM Orders o WHERE o.customer = ',
    'MATCH (n:Person) WHERE n.name = $name RETURN n',
    'query Orders { orders { id total } }',
    'exec sp_executesql @statement',
    'ping -c 1 ',
    'git clone --depth 1 ',
    'sudo systemctl restart nginx',
    'unzip -l /srv/archive/',
    'cross-env NODE_ENV=test cypress open',
    'npm run build && npm start now please',
    'pdftotext -layout some other file',
    '(&(objectClass=person)(uid=',
    "//user[name/text()='",
    'EEE, d MMM yyyy HH:mm:ss Z',
    "default-src 'self'; script-src 'self' 'unsafe-inline'",
    '1px solid red',
    'Set-Cookie: a=b; Path=/; HttpOnly',
    '^[a-z]+ [0-9]{2} (foo|bar) baz$',
  ])('%s', (text) => {
    expect(readsAsProse(text)).toBe(false)
  })
})

describe('parts', () => {
  const of = (text: string) => proseParts(text).map(({ start, end }) => text.slice(start, end))

  test.each<[string, string[]]>([
    ['all of it is prose', ['all of it is prose']],
    ['<p>This is said to people</p>', ['This is said to people']],
    ['<a href="/x">two words</a>', []],
    ['<b>', []],
    [
      '<li>nothing to see here</li><li>x</li> and some more words',
      ['nothing to see here', ' and some more words'],
    ],
    ['select a from t -- this was checked by hand', ['-- this was checked by hand']],
    ['select /* that is fine as it is */ a from t', ['/* that is fine as it is */']],
    ['select a from t', []],
    ['<p>x <!-- this was checked by hand --></p>', ['x <!-- this was checked by hand -->']],
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: values in strings of code
    ['There was an issue with #{params[:email]}', ['There was an issue with ']],
    ['File #{f.map { |x| x.name }} was checked by hand', ['File ', ' was checked by hand']],
    ['Hello ${user.name}, it was checked by hand', ['Hello ', ', it was checked by hand']],
    ['it is $row[name] and $user->name who said so', ['it is ', ' and ', ' who said so']],
    ['could not read {path} for {0}, %s or %(name)s', ['could not read ', ' for ', ', ', ' or ']],
    ['<b>{{ name }} was checked by hand</b>', [' was checked by hand']],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: values in strings of code
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })
})
