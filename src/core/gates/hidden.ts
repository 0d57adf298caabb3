import { placeholderPattern } from '../redaction.ts'
import { oneLine, visible } from '../text/encode.ts'
import { addedLines, type EditedFile } from './edited-file.ts'

/** Comments by which scanners and linters are told to be silent. */
const silencing =
  /\b(?:nosem(?:grep)?|nosec|noqa|nolint\w*|nosonar|noinspection|skipcq|pragma:\s*(?:allowlist|no cover)|pylint:\s*disable|type:\s*ignore|pyright:\s*ignore|mypy:\s*ignore|eslint-disable|tslint:disable|biome-ignore|oxlint-disable|rubocop:disable|phpcs:(?:ignore|disable)|psalm-suppress|phpstan-ignore|checkov:skip|tfsec:ignore|trivy:ignore|kics-scan|hadolint\s+ignore|lgtm\s*\[|codeql\s*\[|swiftlint:disable|ktlint-disable|shellcheck\s+disable|gosec\s*(?::|disable)|brakeman:ignore|coverity\s*\[|SuppressMessage|(?:deepcode|snyk)[\s:-]ignore)|@ts-(?:ignore|expect-error|nocheck)|@Suppress(?:Warnings|FBWarnings|Lint)?\b|#!?\[allow|#pragma\s+(?:warning\s*\(?\s*disable|GCC\s+diagnostic\s+ignored|clang\s+diagnostic\s+ignored)/i

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
