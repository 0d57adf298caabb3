const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(value) {
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character])
}

// Reviews are short; what looks like a tag is shown as text.
export function plainText(value) {
  return String(value).trim().replace('<', '&lt;').replace('>', '&gt;')
}

export function listItems(lines) {
  return lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')
}

export function fragment(heading, body) {
  return `<section><h2>${escapeHtml(heading)}</h2>${body}</section>`
}

export function stars(count) {
  const full = Math.max(0, Math.min(5, Math.round(count)))
  return '★'.repeat(full) + '☆'.repeat(5 - full)
}

export function excerpt(text, length = 160) {
  const words = String(text).split(/\s+/)
  let short = ''
  for (const word of words) {
    if (short.length + word.length > length) {
      return `${short.trim()} …`
    }
    short += `${word} `
  }
  return short.trim()
}
