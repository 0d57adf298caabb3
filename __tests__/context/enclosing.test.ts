import { describe, expect, test } from '@jest/globals'
import { enclosingFunction } from '../../src/context/enclosing.ts'

/** The function around the line that says `HERE`, as its first and last line. */
function around(code: string) {
  const lines = code.split('\n')
  const line = lines.findIndex((each) => each.includes('HERE')) + 1
  const range = enclosingFunction(lines, { from: line, to: line })
  return range && [lines[range.from - 1]?.trim(), lines[range.to - 1]?.trim()]
}

const samples: [string, string, [string, string] | null][] = [
  [
    'JavaScript function',
    'const a = 1\nfunction f(x) {\n  const y = x\n  return HERE(y)\n}\nconst b = 2',
    ['function f(x) {', '}'],
  ],
  [
    'JavaScript arrow',
    "app.get('/', (req, res) => {\n  HERE(req)\n})\nlisten()",
    ["app.get('/', (req, res) => {", '})'],
  ],
  [
    'JavaScript method',
    'class A {\n  one() {\n    return 1\n  }\n\n  two(x) {\n    HERE(x)\n  }\n}',
    ['two(x) {', '}'],
  ],
  [
    'JavaScript, in an if',
    'function f(x) {\n  if (x) {\n    HERE(x)\n  } else {\n    g()\n  }\n  return 1\n}',
    ['function f(x) {', '}'],
  ],
  [
    'TypeScript with types',
    'export async function f(\n  x: string,\n): Promise<void> {\n  await HERE(x)\n}',
    ['export async function f(', '}'],
  ],
  [
    'TypeScript method',
    'export class A {\n  private async load<T>(id: string): Promise<T> {\n    return HERE(id)\n  }\n}',
    ['private async load<T>(id: string): Promise<T> {', '}'],
  ],
  [
    'Python',
    'import os\n\ndef f(x):\n    y = x\n\n    HERE(y)\n    return y\n\ndef g():\n    pass',
    ['def f(x):', 'return y'],
  ],
  [
    'Python with decorators',
    "@app.route('/a')\n@login_required\ndef f(x):\n    HERE(x)",
    ["@app.route('/a')", 'HERE(x)'],
  ],
  [
    'Python method',
    'class A:\n    def one(self):\n        pass\n\n    async def two(self):\n        HERE()\n\nB = 1',
    ['async def two(self):', 'HERE()'],
  ],
  [
    'Python, a header over lines',
    'def f(\n    a,\n    b,\n) -> str:\n    HERE(a)\n    return b\n\nx = 1',
    ['def f(', 'return b'],
  ],
  [
    'Python nested',
    'def outer(x):\n    def inner(y):\n        HERE(y)\n    return inner(x)\n\nz = 1',
    ['def outer(x):', 'return inner(x)'],
  ],
  [
    'Java',
    'public class A {\n    @Override\n    public void doGet(Request req) throws IOException {\n        String q = req.get("q");\n        HERE(q);\n    }\n\n    void other() {}\n}',
    ['@Override', '}'],
  ],
  [
    'Java, a header over lines',
    'class A {\n    private static String f(\n            String a,\n            String b) {\n        return HERE(a);\n    }\n}',
    ['private static String f(', '}'],
  ],
  [
    'Java, brace on its own line',
    'class A\n{\n    public void f(String a)\n    {\n        HERE(a);\n    }\n}',
    ['public void f(String a)', '}'],
  ],
  [
    'Go',
    'package main\n\nfunc (s *Server) get(w http.ResponseWriter, r *http.Request) {\n\tq := r.URL.Query()\n\tHERE(q)\n}\n\nfunc other() {}',
    ['func (s *Server) get(w http.ResponseWriter, r *http.Request) {', '}'],
  ],
  [
    'Ruby',
    'class A\n  def show\n    x = params[:id]\n    HERE(x)\n  end\n\n  def other\n  end\nend',
    ['def show', 'end'],
  ],
  ['PHP', '<?php\nfunction f($x)\n{\n    HERE($x);\n}\necho f(1);', ['function f($x)', '}']],
  [
    'PHP method',
    '<?php\nclass A {\n    public function f(string $x): string {\n        return HERE($x);\n    }\n}',
    ['public function f(string $x): string {', '}'],
  ],
  [
    'C#',
    'class A\n{\n    [HttpGet("/a")]\n    public async Task<IActionResult> Get(string id)\n    {\n        return HERE(id);\n    }\n}',
    ['[HttpGet("/a")]', '}'],
  ],
  [
    'Rust',
    'impl A {\n    #[inline]\n    pub fn f(&self, x: &str) -> String {\n        HERE(x)\n    }\n}',
    ['#[inline]', '}'],
  ],
  [
    'Kotlin',
    'class A {\n    fun f(x: String): String {\n        return HERE(x)\n    }\n}',
    ['fun f(x: String): String {', '}'],
  ],
  ['the header itself', 'def HERE(x):\n    return x\n\ny = 1', ['def HERE(x):', 'return x']],
]

test.each(samples)('%s', (_, code, expected) => {
  expect(around(code)).toEqual(expected)
})

describe('whatever the line endings and indentation', () => {
  test.each(samples)('%s with tabs', (_, code, expected) => {
    const tabs = code.replace(/^( +)/gm, (blank) => '\t'.repeat(Math.ceil(blank.length / 2)))
    expect(around(tabs)).toEqual(expected)
  })
})

test.each([
  ['JavaScript', 'const a = 1\nHERE(a)\nfunction f() {\n  return 1\n}'],
  ['Python', 'import os\nHERE(1)\n\ndef f():\n    pass'],
  ['Python, in an if', 'if x:\n    HERE(1)\n'],
  ['Python, below a function', 'def f():\n    pass\n\nif x:\n    HERE(1)\n'],
  ['PHP', '<?php\nHERE($x);\n'],
  ['YAML', 'jobs:\n  build:\n    steps:\n      - uses: HERE'],
  ['Dockerfile', 'FROM node\nRUN HERE'],
  ['one line', 'HERE'],
  ['only white space around', '\n\n  HERE\n\n'],
])('top level: %s', (_, code) => {
  expect(around(code)).toBeNull()
})

test('a range of lines keeps its end', () => {
  const lines = 'def f(x):\n    a(\n      x\n    )\n    return x'.split('\n')
  expect(enclosingFunction(lines, { from: 2, to: 4 })).toEqual({ from: 1, to: 5 })
})

test('a long function is found whole', () => {
  const body = Array.from({ length: 400 }, (_, index) => `  step(${index})`)
  const lines = ['function f() {', ...body.slice(0, 200), '  HERE()', ...body.slice(200), '}', 'x()']
  expect(enclosingFunction(lines, { from: 202, to: 202 })).toEqual({ from: 1, to: 403 })
})

test('a callback in a long function brings itself, not all of it', () => {
  const body = Array.from({ length: 200 }, (_, index) => `  step(${index})`)
  const lines = ['function f() {', ...body, '  each((x) => {', '    HERE(x)', '  })', '}']
  expect(enclosingFunction(lines, { from: 203, to: 203 })).toEqual({ from: 202, to: 204 })
})

test.each([0, -3, 99])('line %d of a short file is no crash', (line) => {
  expect(() => enclosingFunction(['a', 'b'], { from: line, to: line })).not.toThrow()
})
