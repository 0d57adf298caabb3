import type { Event } from '../core/event.ts'
import { readAzure } from './events/azure.ts'
import { readBitbucket } from './events/bitbucket.ts'
import { readGitHub } from './events/github.ts'
import { readGitLab } from './events/gitlab.ts'

const commandLine: Event = {
  host: null,
  name: null,
  kind: null,
  fromFork: false,
  keyless: false,
  base: null,
  defaultBranch: null,
  isForDefault: false,
  isPublic: false,
  inPipeline: false,
  pull: null,
  origin: null,
  foreignScan: false,
  repository: null,
}

/* One that the system always sets, of each system that does not set CI. */
const pipelineVariables = [
  'CI',
  'TF_BUILD',
  'JENKINS_URL',
  'TEAMCITY_VERSION',
  'CODEBUILD_BUILD_ID',
  'BUILDKITE',
  'BITBUCKET_BUILD_NUMBER',
]

/** Reads what the pipeline says of its event; elsewhere there is none. Throws `UserError` for one that cannot be read. */
export function readEvent(env: NodeJS.ProcessEnv): Event {
  const inPipeline = pipelineVariables.some(
    (name) => env[name] !== undefined && env[name] !== '' && env[name] !== 'false',
  )
  const known = { ...commandLine, inPipeline }
  for (const read of [readGitHub, readGitLab, readBitbucket, readAzure]) {
    const told = read(env)
    if (told !== null) return { ...known, ...told }
  }
  return known
}
