import { oneLine } from '../text/encode.ts'
import { addedLines, type EditedFile } from './edited-file.ts'

/* Names that look like addresses and are never asked for: XML features and namespaces, by which parsers are made safe. */
const identifiers =
  /^https?:\/\/(?:(?:apache|xml|xmlpull)\.org\/(?:xml|sax|v1)\/|javax\.xml\.XMLConstants\/|www\.w3\.org\/|schemas\.(?:xmlsoap\.org|microsoft\.com|android\.com)\/|java\.sun\.com\/(?:xml|dtd)\/|xmlns\.jcp\.org\/|www\.oracle\.com\/xml\/)/i

const address = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s"'`<>()[\]{}]+/gi
const host =
  /(?<=["'`@/])(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|app|cloud|info|biz|co|me|ai|xyz|site|online|ru|cn|de|uk|fr|eu|local|internal|lan|onion)(?=["'`:/?])/gi
const number =
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\blocalhost\b|\[(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}\]/gi

/** Addresses and hosts that a file did not hold before. */
export function newAddresses(file: EditedFile): string[] {
  const found = addedLines(file).flatMap((line) => {
    const rest = line.replace(address, ' ')
    return [...(line.match(address) ?? []), ...(rest.match(host) ?? []), ...(rest.match(number) ?? [])]
  })
  const fresh = [...new Set(found)].filter((each) => !identifiers.test(each) && !file.before.includes(each))
  return fresh.slice(0, 3).map((each) => `it adds the address ${oneLine(each, 120)}`)
}

const called = (names: string) => String.raw`(?<![.\w$])(?:${names})\s*\(`
/* Calls that start programs, or make code of what they are given. */
const running = new RegExp(
  [
    called(
      'eval|exec|execfile|compile|Function|system|popen|passthru|shell_exec|proc_open|pcntl_exec|create_function|unserialize|spawn|fork|execv\\w*|execl\\w*|ShellExecute\\w*|CreateProcess\\w*|__import__|dlopen|source',
    ),
    String.raw`\bos\.(?:system|popen|exec\w*|spawn\w*|fork)\s*\(`,
    String.raw`\b(?:subprocess|commands|pty)\.\w+\s*\(`,
    String.raw`\basyncio\.create_subprocess_\w+\s*\(`,
    String.raw`\b(?:child_?process|childProcess|cp|shelljs|shell|execa)\.\w+\s*\(|(?<![.\w$])(?:execSync|execFile|execFileSync|spawnSync|execa)\s*\(`,
    String.raw`\bvm\.(?:run\w+|compileFunction|Script)\b`,
    String.raw`\.exec\s*\(\s*new\s+String\b|\bgetRuntime\s*\(|\bnew\s+ProcessBuilder\b|\bProcessBuilder\s*\(`,
    String.raw`\bexec\.Command\w*\s*\(|\bsyscall\.(?:Exec|ForkExec)\s*\(|\bplugin\.Open\s*\(`,
    String.raw`\bProcess\.(?:Start|run|launchedProcess)\s*\(|\bnew\s+ProcessStartInfo\b|(?<![.\w])Process\s*\(\s*\)`,
    String.raw`\bCommand::new\s*\(|\blibc::(?:system|exec\w*)\s*\(`,
    String.raw`\b(?:instance_eval|class_eval|module_eval|binding\.eval|Kernel\.\w+|Open3\.\w+|IO\.popen|PTY\.spawn)\b`,
    String.raw`\b(?:pickle|cPickle|dill|marshal|shelve|jsonpickle)\.(?:loads?|decode|open)\s*\(|\byaml\.(?:unsafe_)?load(?:_all)?\s*\(|\bMarshal\.load\b|\bYAML\.(?:unsafe_)?load\b`,
    String.raw`\bObjectInputStream\b|\breadObject\s*\(|\bBinaryFormatter\b|\bXMLDecoder\b`,
    String.raw`\bClass\.forName\s*\(|\bMethod\.invoke\s*\(|\bScriptEngine\w*\b|\bGroovyShell\b|\bAssembly\.Load\w*\s*\(|\bActivator\.CreateInstance\s*\(|\bCSharpScript\b|\bimportlib\.import_module\s*\(|\brunpy\.\w+\s*\(`,
    String.raw`\bnew\s+Function\b|\bsetTimeout\s*\(\s*["'` +
      '`' +
      String.raw`]|\bsetInterval\s*\(\s*["'` +
      '`]',
  ].join('|'),
  'g',
)

/** Starts of programs and texts run as code that a file did not hold before; one that takes the place of another is none. */
export function newRunning({ path, before, after }: EditedFile): string[] {
  const [then, now] = [before.match(running) ?? [], after.match(running) ?? []]
  const backticks = /\.(?:rb|rake|php|phtml|sh|bash|pl)$/i.test(path)
    ? [count(before, '`'), count(after, '`')]
    : [0, 0]
  const [ticksThen = 0, ticksNow = 0] = backticks
  if (now.length <= then.length && ticksNow <= ticksThen) return []
  const left = [...then]
  const fresh = now.find((each) => {
    const at = left.indexOf(each)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  const what = oneLine((fresh ?? now.at(-1) ?? '`').replace(/\s*\($/, ''), 60)
  return [`it adds a call that starts a program or runs text as code: ${what}`]
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
