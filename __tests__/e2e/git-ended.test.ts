import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runBundle, temporaryFolder } from './harness.ts'
import { scannedShop } from './shop.ts'

test.each(['rev-parse', 'ls-files', 'symbolic-ref', 'ls-tree', 'config'])(
  'git %s is ended from outside: that is no answer',
  async (command) => {
    const { root } = await scannedShop()
    const bin = await temporaryFolder()
    const ended = `#!/bin/sh\ncase " $* " in *" ${command} "*) kill -9 $$;; esac\nPATH=/usr/bin:/bin exec git "$@"\n`
    await writeFile(join(bin, 'git'), ended, { mode: 0o755 })
    const run = await runBundle({ cwd: root, args: ['review'], env: { PATH: `${bin}:${process.env.PATH}` } })
    expect(run.stderr).toContain(`git ${command} was ended before it was done`)
    expect(run.status).toBe(2)
  },
)
