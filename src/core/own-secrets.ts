/** Shorter ones would be found in too much else in another form. */
const shortestForm = 8

/**
 * A text without our own secrets, as they are and in the forms in which servers repeat them: in other letters, encoded for a
 * URL, in base64 at any place, in hex, backwards.
 */
export function withoutSecrets(text: string, secrets: readonly string[], placeholder: string): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((left, secret) => {
      const exact = left.replaceAll(secret, placeholder)
      return secret.length < shortestForm ? exact : exact.replace(anyForm(secret), () => placeholder)
    }, text)
}

function anyForm(secret: string): RegExp {
  const base64 = [0, 1, 2].map((shift) => base64At(secret, shift))
  const forms = [
    secret,
    encodeURIComponent(secret),
    ...base64,
    ...base64.map((each) => each.replaceAll('+', '-').replaceAll('/', '_')),
    Buffer.from(secret).toString('hex'),
    [...secret].reverse().join(''),
  ]
  return new RegExp([...new Set(forms)].map((form) => form.replace(/\W/g, '\\$&')).join('|'), 'gi')
}

/** What stands in base64 of any text with the secret at a byte that leaves `shift` when divided by three. */
function base64At(secret: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)])
  const whole = Math.floor((bytes.length * 8) / 6)
  return bytes.toString('base64').slice(Math.ceil((shift * 8) / 6), whole)
}
