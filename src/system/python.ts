import { findProgram, runProgram } from './process.ts'

/* Compiles and does not run; `-I -S` keeps what lies around from being loaded. */
const program = `import json, sys
def compiles(text):
    try:
        compile(text, "x", "exec", dont_inherit=True)
        return True
    except (SyntaxError, ValueError):
        return False
print(json.dumps([compiles(text) for text in json.load(sys.stdin)]))`

/**
 * Whether Python itself takes texts for programs, which knows indentation better than a grammar does; null where there is no Python
 * outside of `exclude`, or it fails.
 */
export async function compilesAsPython(
  texts: readonly string[],
  env: NodeJS.ProcessEnv,
  exclude: string,
): Promise<boolean[] | null> {
  const python = texts.length === 0 ? null : findProgram('python3', env, exclude)
  if (python === null) return null
  try {
    const { status, stdout } = await runProgram(python, ['-I', '-S', '-W', 'ignore', '-c', program], {
      cwd: '/',
      env,
      input: JSON.stringify(texts),
      limit: { bytes: 1_000_000, ms: 20_000 },
    })
    const answers: unknown = status === 0 ? JSON.parse(stdout.toString('utf8')) : null
    return Array.isArray(answers) && answers.length === texts.length
      ? answers.map((each) => each === true)
      : null
  } catch {
    return null
  }
}
