import type { Event } from '../core/event.ts'

/**
 * Who may have a say in what a run leaves for later ones: `change`, whoever proposes one or runs it on their own machine;
 * `privileged`, nobody but those who may write to the repository, or the event has more rights than the change.
 */
export type Trust = 'change' | 'privileged'

/* Events that a change sets off, and that have no more rights than it. */
const ofChanges = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

/* Set in a pipeline for a change by GitLab, Azure Pipelines and Bitbucket, and in no other. */
const changeVariables = ['CI_MERGE_REQUEST_IID', 'SYSTEM_PULLREQUEST_PULLREQUESTID', 'BITBUCKET_PR_ID']

/** Which of them an event is of. What one leaves, the other never reads. */
export function trustOf({ host, name, inPipeline }: Event, env: NodeJS.ProcessEnv): Trust {
  if (host === 'github') return ofChanges.includes(name ?? '') ? 'change' : 'privileged'
  return !inPipeline || changeVariables.some((variable) => env[variable]) ? 'change' : 'privileged'
}
