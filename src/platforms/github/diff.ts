/** What the list of a pull request's files says of one. */
export interface ListedFile {
  filename: string
  status: string
  previous_filename?: string
  /** Missing for binary and very large files. */
  patch?: string
}

/** Puts a unified diff together from the list of files. */
export function unifiedOf(files: ListedFile[]): string {
  return files
    .map(({ filename, status, previous_filename, patch }) => {
      const before = previous_filename ?? filename
      const lines = [`diff --git ${quoted(`a/${before}`)} ${quoted(`b/${filename}`)}`]
      if (status === 'added') lines.push('new file mode 100644')
      if (status === 'removed') lines.push('deleted file mode 100644')
      if (previous_filename !== undefined)
        lines.push(`rename from ${quoted(before)}`, `rename to ${quoted(filename)}`)
      if (patch !== undefined && patch !== '') {
        lines.push(`--- ${status === 'added' ? '/dev/null' : quoted(`a/${before}`)}`)
        lines.push(`+++ ${status === 'removed' ? '/dev/null' : quoted(`b/${filename}`)}`, patch)
      }
      return `${lines.join('\n')}\n`
    })
    .join('')
}

/** As git writes unusual names. https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function quoted(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names can hold them
  if (!/[\u0000-\u001f"\\]/.test(path)) return path
  const bytes = [...Buffer.from(path)].map((byte) => {
    const plain = byte >= 0x20 && byte !== 0x22 && byte !== 0x5c
    return plain ? Buffer.of(byte).toString('latin1') : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${Buffer.from(bytes.join(''), 'latin1').toString('utf8')}"`
}
