import { spawnSync } from 'node:child_process'

/**
 * What a script with a module's exports in scope prints, or why it did not end. In a process of its own, because a loop
 * without an end would take Jest with it.
 */
export function apart(module: URL, name: string, expression: string): string {
  const script = `import { ${name} } from ${JSON.stringify(module.href)}; console.log(${expression})`
  const { stdout, stderr, error } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    timeout: 5000,
  })
  return error?.message ?? (stdout.trim() || stderr)
}
