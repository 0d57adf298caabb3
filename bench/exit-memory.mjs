/** Loaded into a measured process (`--import`): writes its peak memory, in kilobytes, to descriptor 3 when it ends. */
import { writeSync } from 'node:fs'

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
