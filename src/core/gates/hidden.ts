import { placeholderPattern } from '../redaction.ts'
import { oneLine, visible } from '../text/encode.ts'
import { addedLines, type EditedFile } from './edited-file.ts'

/** Comments by which scanners and linters are told to be silent. */
const silencing =
  /\b(?:nosem(?:grep)?|nosec|noqa|nolint|nosonar|pragma:\s*allowlist|pylint:\s*disable|eslint-disable|tslint:disable|rubocop:disable|phpcs:ignore|psalm-suppress|phpstan-ignore|checkov:skip|tfsec:ignore|trivy:ignore|hadolint\s+ignore|lgtm\s*\[|codeql\s*\[|swiftlint:disable|ktlint-disable|shellcheck\s+disable|gosec\s*(?::|disable)|brakeman:ignore|@SuppressWarnings|@SuppressFBWarnings|#\[allow|#pragma\s+warning\s+disable|SuppressMessage)/i

/** What nobody is to see or to take for code: characters without a shape, placeholders of secrets, orders to scanners. */
export function hiddenThings(file: EditedFile): string[] {
  const lines = addedLines(file)
  const unseen = lines.find((line) => visible(line) !== line)
  const placeholder = lines.flatMap((line) => line.match(placeholderPattern) ?? [])[0]
  const silenced = lines.find((line) => silencing.test(line) && !file.before.includes(line.trim()))
  return [
    ...(unseen === undefined ? [] : [`it holds characters that nobody sees: ${oneLine(unseen.trim(), 120)}`]),
    ...(placeholder === undefined
      ? []
      : [`it holds ${placeholder}, which stands for a secret that is not shown`]),
    ...(silenced === undefined ? [] : [`it tells a scanner to be silent: ${oneLine(silenced.trim(), 120)}`]),
  ]
}
