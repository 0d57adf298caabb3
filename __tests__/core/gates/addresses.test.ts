// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code
import { describe, expect, test } from '@jest/globals'
import { marked } from './marked.ts'
import { refused } from './try-fix.ts'

/* `«old│new»` */

describe('addresses', () => {
  test.each<[path: string, fix: string, found: string | null]>([
    ['a.py', 'U = "«http│https»://shop.example/a"\n', null],
    ['a.py', 'U = "https://shop.example/«a│b»"\n', null],
    ['a.py', 'U = "https://shop.example«│.evil.example»/a"\n', 'https://shop.example.evil.example/a'],
    ['a.py', 'U = "https://«│evil.»shop.example/a"\n', 'https://evil.shop.example/a'],
    ['a.py', 'U = "https://shop.example«│@evil.com»/a"\n', 'https://shop.example@evil.com/a'],
    ['a.js', 'const u = `«http│https»://${host}/a`\n', null],
    ['a.js', 'const u = `https://${a«│}.evil.com/${b»}/a`\n', 'https://${a}.evil.com/'],
    ['a.py', 'u = f"https://{a}«│.evil.com»/a"\n', 'https://{a}.evil.com/a'],
    ['a.py', 'u = "https://%s«│.evil.com»/a" % x\n', 'https://%s.evil.com/a'],
    ['a.py', 'u = "«a│https://%s/a»" % x\n', null],
    ['a.py', 'u = f"«a│https://{a}:{b}/a»"\n', null],
    ['a.py', 'A = "https://shop.example.org/"\nB = "«a│https://shop.example/»"\n', 'https://shop.example/'],
    ['a.py', 'A = "18.8.8.8"\nB = "«a│8.8.8.8»"\n', '8.8.8.8'],
    ['a.py', 'U = "«a│//cdn.evil.example/x.js»"\n', 'cdn.evil.example'],
    ['a.py', 'U = "«a│someone@evil.com»"\n', 'evil.com'],
    ['a.py', 'U = "«a│8.8.8.8»"\n', '8.8.8.8'],
    ['a.py', 'U = "«0.0.0.0│127.0.0.1»"\n', null],
    ['a.py', 'U = "«a│localhost»"\n', 'localhost'],
    ['a.py', 'U = "«a│a.txt»"\nV = os.path.join("«b│config.yml»")\n', null],
    ['A.java', 'class A { String u = "«a│http://apache.org/xml/features/disallow-doctype-decl»"; }\n', null],
    [
      'A.java',
      'class A { String u = "«a│http://javax.xml.XMLConstants/feature/secure-processing»"; }\n',
      null,
    ],
    [
      'A.java',
      'class A { String u = "«a│http://xml.org/sax/features/x?u=http://evil.com/»"; }\n',
      'http://xml.org/sax/',
    ],
    ['A.java', 'class A { String u = "«a│http://www.w3.org.evil.com/»"; }\n', 'http://www.w3.org.evil.com/'],
  ])('%s %s', async (path, fix, found) => {
    const { before, after } = marked(fix)
    const reasons = (await refused(path, before, after)).filter((reason) => reason.includes('the address'))
    if (found === null) expect(reasons).toEqual([])
    else expect(reasons[0]).toContain(`it adds the address ${found}`)
  })
})
