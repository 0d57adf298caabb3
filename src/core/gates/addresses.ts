import { oneLine } from '../text/encode.ts'
import { literally } from '../text/pattern.ts'
import { addedLines, type EditedFile } from './edited-file.ts'

/* Names that look like addresses and are never asked for: XML features and namespaces, by which parsers are made safe. */
const identifiers =
  /^https?:\/\/(?:(?:apache|xml|xmlpull)\.org\/(?:xml|sax|v1)\/|javax\.xml\.(?:XMLConstants|stream)\/|www\.w3\.org\/|schemas\.(?:xmlsoap\.org|microsoft\.com|android\.com)\/|java\.sun\.com\/(?:xml|dtd)\/|xmlns\.jcp\.org\/|www\.oracle\.com\/xml\/)[\w./:#-]*$/i

/* Values that are put in belong to it. */
const address = /\b[a-z][a-z\d+.-]{1,20}:\/\/(?:[^\s"'`<>()[\]{}]|[$#]?\{[^{}\s"'`]*\})+/gi
const endings =
  'com|org|net|io|dev|app|cloud|info|biz|co|me|ai|xyz|site|online|top|club|shop|tech|live|link|example|test|ru|cn|de|uk|fr|eu|nl|it|es|pl|br|in|jp|kr|au|ca|ch|us|tk|ml|gov|edu|mil|int|local|internal|lan|onion'
const host = new RegExp(
  // A word behind two slashes or an at sign is a host whatever its end.
  String.raw`(?<=["'\`@/]|=)(?:[a-z\d-]+\.)+(?:${endings})(?=["'\`:/?])|(?<=["'\`]//|["'\`][\w.+-]+@)(?:[a-z\d-]+\.)+[a-z]{2,}`,
  'gi',
)
const number =
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\blocalhost\b|\[(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}\]/gi

/* Who listens everywhere is asked by rules to listen on this machine alone. */
const everywhere = /(?<![\d.])0\.0\.0\.0(?![\d.])|\[::\]|["']::["']/
const loopback = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/i

/** Hosts that a file did not hold before; another way to ask a known one is none. */
export function newAddresses(file: EditedFile): string[] {
  const found = addedLines(file).flatMap((line) => {
    const rest = line.replace(address, ' ')
    return [...(line.match(address) ?? []), ...(rest.match(host) ?? []), ...(rest.match(number) ?? [])]
  })
  const fresh = [...new Set(found)].filter(
    (each) =>
      !identifiers.test(each) &&
      !(loopback.test(each) && everywhere.test(file.before)) &&
      !isKnown(each, file.before),
  )
  return fresh.slice(0, 3).map((each) => `it adds the address ${oneLine(each, 120)}`)
}

function isKnown(found: string, before: string): boolean {
  const place = /^[a-z][a-z\d+.-]*:\/\/([^\s/?#]*)/i.exec(found)?.[1] ?? found
  // What is put in when it runs is known to nobody: `${host}`, `%s`, `$name`.
  const name = place
    .replace(/:(?:\d*|[$#]?\{[^}]*\}|%\w|\$\w*)$/, '')
    .replace(/^(?:(?:[$#]?\{[^}]*\}|%\w|\$\w*)(?:[.-]|$|(?=[$#]?\{)))+/, '')
  return name === '' || new RegExp(String.raw`(?<![\w.-])${literally(name)}(?![\w.-])`, 'i').test(before)
}
