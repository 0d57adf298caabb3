import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readScan } from '../../../src/core/scan/read-scan.ts'

const folder = new URL('../../../../shared/data/scans/', import.meta.url)
const there = existsSync(folder)
if (!there) process.stderr.write(`real-scans: SKIPPED, ${folder.pathname} is not there\n`)
const describeThere = there ? describe : describe.skip

describeThere('scans of applications that nobody here wrote', () => {
  test.each([
    ['DVWA', 120],
    ['NodeGoat', 66],
    ['WebGoat.NET', 63],
    ['govwa', 120],
    ['railsgoat', 243],
    ['terragoat', 142],
  ])('%s is read whole', (name, count) => {
    const scan = readScan(name, readFileSync(new URL(`${name}.json`, folder)))
    expect(scan.broken).toEqual([])
    expect(scan.results).toHaveLength(count)
    expect(scan.version).toBe('1.182.0')
    expect(scan.scanned?.length).toBeGreaterThan(10)
    for (const { rule, message } of scan.results) {
      expect(rule.name).not.toMatch(/\./)
      if (rule.category === 'security') expect(rule.cwes).not.toEqual([])
      expect(message).not.toBe('')
    }
  })
})
