/* Zero width, joiners, direction, soft hyphen, variation selectors. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu
/* Letters that are ASCII ones but that nobody sees. */
const tags = /[\u{e0020}-\u{e007e}]/gu

/* Letters that look like Latin ones, each above its double. */
const doubles = 'авекмнорстухіјѕԁԛԝһӏгѵьпиғѳԍαβεζηικνορτυχγωϲϳσϝμաոսօցհկքրɑɡıʟᴀʙᴄᴅᴇɢʜɪᴊᴋᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢƅʋꜱꞁⅼøłđ'
const latin = 'abekmhopctyxijsdqwhlrvbnufogabeznikvoptuxywcjofuwnuoghqpnagilabcdeghijkmnoprtuvwyzbusllold'

const byDouble = new Map(Array.from(doubles, (letter, index) => [letter, latin[index] ?? letter]))
const accents = /[\u0300-\u036f]/g
const notAscii = /[\u0080-\uffff]/

/** Whether a text holds a character that is not ASCII. */
export function isForeign(text: string): boolean {
  return notAscii.test(text)
}

/** As text is read, whatever it is written with: full width, ligatures, escapes and what nobody sees are gone. */
export function plain(text: string): string {
  const unescaped = /[\\&]/.test(text) ? withoutEscapes(text) : text
  if (!notAscii.test(unescaped)) return unescaped
  const shown = unescaped.replace(tags, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000))
  return shown.normalize('NFKC').replace(unseen, '')
}

/** Plain text in lower case without accents; `й` is `и`, `é` is `e`. */
export function bare(text: string): string {
  const lower = text.toLowerCase()
  if (!notAscii.test(lower)) return lower
  return lower.normalize('NFD').replace(accents, '').normalize('NFC').replaceAll('ß', 'ss')
}

/** Bare text with each letter that looks like a Latin one as that one. */
export function latinised(text: string): string {
  if (!notAscii.test(text)) return text
  return Array.from(text, (letter) => byDouble.get(letter) ?? letter).join('')
}

const escapes = /\\u\{?([0-9a-f]{4,5})\}?|\\x([0-9a-f]{2})|&#x([0-9a-f]{1,5});|&#(\d{1,6});/gi

function withoutEscapes(text: string): string {
  return text.replace(escapes, (whole, unicode, hex, entity, decimal) => {
    const code = decimal === undefined ? Number.parseInt(unicode ?? hex ?? entity, 16) : Number(decimal)
    return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole
  })
}

const mostDecoded = 64
const shortestRun = 20
const encoded = /[A-Za-z0-9+/_-]{20,4000}={0,2}/g
/* Names of things, not encoded text. */
const name = /^(?:[a-z]+|[A-Z]+|[A-Za-z]?[a-z0-9]*(?:[A-Z][a-z0-9]+)+|[A-Za-z]*(?:[_/-][A-Za-z]*)+)$/
const readable = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\s]*$/u

/** What base64 and hexadecimal text in a line says, where that is words. `budget` counts down what is decoded at all. */
export function decoded(line: string, budget: { left: number }): string {
  if (line.length < shortestRun) return ''
  const words: string[] = []
  for (const [run] of line.matchAll(encoded)) {
    if (name.test(run)) continue
    if (budget.left-- <= 0) break
    const forms = /^(?:[0-9a-f]{2})+$/i.test(run) ? (['hex', 'base64'] as const) : (['base64'] as const)
    for (const form of forms) {
      const text = Buffer.from(run, form).toString('utf8')
      if (text.length >= 12 && text.trim().includes(' ') && readable.test(text)) words.push(text)
    }
  }
  return words.join(' ')
}

/** Runs of encoded text that are decoded in one text at the most. */
export function decodingBudget(): { left: number } {
  return { left: mostDecoded }
}
