/** What a host’s list of changed files says of one. */
export interface ListedFile {
  filename: string
  status: string
  previous_filename?: string | undefined
  /** Missing for binary and very large files, and where nothing but the name or the mode changed. */
  patch?: string | undefined
}

/** Puts a unified diff together from the list of files. `isSame`: whether a file without a patch is the same as before. */
export function unifiedOf(files: ListedFile[], isSame: (file: ListedFile) => boolean): string {
  return files.map((file) => [...headerOf(file), ...bodyOf(file, isSame), ''].join('\n')).join('')
}

function headerOf({ filename, status, previous_filename }: ListedFile): string[] {
  const before = previous_filename ?? filename
  const lines = [`diff --git ${quoted(`a/${before}`)} ${quoted(`b/${filename}`)}`]
  if (status === 'added') lines.push('new file mode 100644')
  if (status === 'removed') lines.push('deleted file mode 100644')
  if (previous_filename !== undefined)
    lines.push(`rename from ${quoted(before)}`, `rename to ${quoted(filename)}`)
  return lines
}

function bodyOf(file: ListedFile, isSame: (file: ListedFile) => boolean): string[] {
  const { filename, status, previous_filename, patch } = file
  const before = quoted(`a/${previous_filename ?? filename}`)
  const after = quoted(`b/${filename}`)
  if (patch !== undefined && patch !== '') {
    return [
      `--- ${status === 'added' ? '/dev/null' : before}`,
      `+++ ${status === 'removed' ? '/dev/null' : after}`,
      patch,
    ]
  }
  return isSame(file) ? [] : [`Binary files ${before} and ${after} differ`]
}

/** As git writes unusual names. https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
export function quoted(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names can hold them
  if (!/[\u0000-\u001f"\\]/.test(path)) return path
  const bytes = [...Buffer.from(path)].map((byte) => {
    const plain = byte >= 0x20 && byte !== 0x22 && byte !== 0x5c
    return plain ? Buffer.of(byte).toString('latin1') : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${Buffer.from(bytes.join(''), 'latin1').toString('utf8')}"`
}
