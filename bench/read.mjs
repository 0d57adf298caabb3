/** One reading of a scan, in a process of its own: `node bench/read.mjs scan|parse FILE`. Prints milliseconds and megabytes. */
import { readFileSync } from 'node:fs'

const [how, file] = process.argv.slice(2)
const { readScan } = await import('../src/core/scan/read-scan.ts')

const ways = {
  scan: () => readScan('scan.json', readFileSync(file)).results.length,
  parse: () => JSON.parse(readFileSync(file, 'utf8')).results.length,
}
const started = performance.now()
const results = ways[how]()
const milliseconds = performance.now() - started
console.log(JSON.stringify({ results, milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
