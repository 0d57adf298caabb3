import { runProgram } from './process.ts'

/** As what Node takes a text: neither, one, or both. */
export interface Compiles {
  script: boolean
  module: boolean
}

/* Compiles and does not run: what a function or module would do is done by nobody who never calls it. */
const program = `const vm = require('node:vm')
const tried = (make) => { try { make(); return true } catch { return false } }
let text = ''
process.stdin.setEncoding('utf8').on('data', (part) => { text += part }).on('end', () => {
  const names = ['exports', 'require', 'module', '__filename', '__dirname']
  const answers = JSON.parse(text).map((each) => ({
    script: tried(() => vm.compileFunction(each.replace(/^#!.*/, ''), names)),
    module: tried(() => new vm.SourceTextModule(each)),
  }))
  process.stdout.write(JSON.stringify(answers))
})`

/** As what Node takes texts, which knows early errors that a grammar does not; null where it fails. */
export async function compilesAsJavaScript(
  texts: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Compiles[] | null> {
  if (texts.length === 0) return null
  try {
    const { status, stdout } = await runProgram(
      process.execPath,
      ['--experimental-vm-modules', '--no-warnings', '-e', program],
      { cwd: '/', env, input: JSON.stringify(texts), limit: { bytes: 1_000_000, ms: 20_000 } },
    )
    const answers: unknown = status === 0 ? JSON.parse(stdout.toString('utf8')) : null
    if (!Array.isArray(answers) || answers.length !== texts.length) return null
    return answers.map((each) => ({ script: each?.script === true, module: each?.module === true }))
  } catch {
    return null
  }
}
