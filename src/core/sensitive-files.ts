import type { FileChange } from './diff/unified.ts'
import { matchesPath } from './text/glob.ts'

/* Files by which a change can alter what is scanned, how it is judged, or the pipeline that does both. */
const pipelineFiles = [
  '.github/workflows/**',
  '.github/actions/**',
  '.gitlab-ci.yml',
  '.gitlab/**/*.yml',
  'bitbucket-pipelines.yml',
  'azure-pipelines*.yml',
  '.azure-pipelines/**',
  '**/review-steps.yml',
  '**/semgrep-assistant*.sh',
  '**/semgrep-assistant*.yml',
  '**/.semgrepignore',
  '.semgrep/**',
  '.semgrep.yml',
]

/** Whether a path is one of them. */
export function isPipelineFile(path: string): boolean {
  return pipelineFiles.some((glob) => matchesPath(glob, path))
}

/** Paths of policy and pipeline files that a change edits, renames or deletes, sorted. */
export function sensitiveFiles(diff: ReadonlyMap<string, FileChange>, policyPath: string): string[] {
  const touched = [...diff.values()].flatMap(({ path, oldPath }) =>
    oldPath === null ? [path] : [path, oldPath],
  )
  const sensitive = (path: string) => path === policyPath || isPipelineFile(path)
  return [...new Set(touched.filter(sensitive))].sort()
}

/** Those of them that decide what is scanned and by which rules: all but the policy. */
export function scanningFiles(diff: ReadonlyMap<string, FileChange>): string[] {
  return sensitiveFiles(diff, '')
}
