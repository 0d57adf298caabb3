import { createHash } from 'node:crypto'
import type { DiffFile } from './github-diff.ts'
import type { Commit, Entry } from './github-git.ts'
import {
  forkId,
  type Person,
  projectId,
  projectPath,
  type StoredDiscussion,
  type StoredNote,
  type Version,
} from './gitlab-model.ts'
import type { World } from './gitlab-world.ts'
import type { JsonObject } from './json.ts'

const mergeRequestId = 5_000_000_003
const web = 'https://gitlab.example'

/** https://docs.gitlab.com/api/users#get-the-current-user */
export function userBody({ id, username }: Person): JsonObject {
  const more = { name: username, state: 'active', locked: false, avatar_url: null }
  return { id, username, ...more, web_url: `${web}/${username}` }
}

/** https://docs.gitlab.com/api/discussions#list-all-merge-request-discussion-items */
export function discussionBody(world: World, discussion: StoredDiscussion): JsonObject {
  const { id, individual, notes } = discussion
  return { id, individual_note: individual, notes: notes.map((note) => noteBody(world, discussion, note)) }
}

export function noteBody(world: World, discussion: StoredDiscussion, note: StoredNote): JsonObject {
  const { individual, position } = discussion
  const isOnDiff = position !== null && !note.system
  const resolvable = !individual && !note.system
  const { resolvedAt, resolvedBy } = note
  return {
    id: note.id,
    type: kindOf(discussion, note),
    body: note.body,
    attachment: null,
    // A deleted account leaves its words to this one.
    author: userBody(note.author ?? world.person('ghost')),
    created_at: note.createdAt,
    updated_at: note.updatedAt,
    system: note.system,
    noteable_id: mergeRequestId,
    noteable_type: 'MergeRequest',
    project_id: projectId,
    noteable_iid: world.number,
    ...(isOnDiff && { commit_id: null, position }),
    resolvable,
    ...(resolvable && {
      resolved: resolvedAt !== null,
      resolved_by: resolvedBy && userBody(resolvedBy),
      resolved_at: resolvedAt,
    }),
    confidential: false,
    internal: false,
    imported: false,
    imported_from: 'none',
    commands_changes: {},
  }
}

function kindOf({ individual, position }: StoredDiscussion, { system }: StoredNote): string | null {
  if (individual) return null
  return position === null || system ? 'DiscussionNote' : 'DiffNote'
}

/** https://docs.gitlab.com/api/merge_requests#get-single-mr */
export function mergeRequestBody(world: World): JsonObject {
  const { author, defaultBranch, draft, files, fork, head, number } = world
  const { base_sha, start_sha, head_sha, createdAt } = world.version
  return {
    id: mergeRequestId,
    iid: number,
    project_id: projectId,
    title: draft ? 'Draft: A change' : 'A change',
    description: null,
    state: 'opened',
    created_at: createdAt,
    updated_at: createdAt,
    author: userBody(author),
    source_branch: 'feature',
    target_branch: defaultBranch,
    source_project_id: fork ? forkId : projectId,
    target_project_id: projectId,
    draft,
    work_in_progress: draft,
    sha: head,
    changes_count: String(files.length),
    diff_refs: { base_sha, head_sha, start_sha },
    web_url: `${web}/${projectPath}/-/merge_requests/${number}`,
  }
}

/** https://docs.gitlab.com/api/projects#get-a-single-project */
export function projectBody({ isPrivate, defaultBranch }: World): JsonObject {
  return {
    id: projectId,
    name: 'shop',
    path: 'shop',
    path_with_namespace: projectPath,
    visibility: isPrivate ? 'private' : 'public',
    default_branch: defaultBranch,
    web_url: `${web}/${projectPath}`,
  }
}

/** https://docs.gitlab.com/api/merge_requests#get-merge-request-diff-versions */
export function versionBody({ id, base_sha, start_sha, head_sha, createdAt }: Version): JsonObject {
  return {
    id,
    head_commit_sha: head_sha,
    base_commit_sha: base_sha,
    start_commit_sha: start_sha,
    created_at: createdAt,
    merge_request_id: mergeRequestId,
    state: 'collected',
    real_size: '2',
  }
}

/** https://docs.gitlab.com/api/merge_requests#list-merge-request-diffs */
export function diffBody({ path, previousPath, status, patch }: DiffFile): JsonObject {
  return {
    old_path: previousPath ?? path,
    new_path: path,
    a_mode: status === 'added' ? '0' : '100644',
    b_mode: status === 'removed' ? '0' : '100644',
    diff: patch === null ? '' : `${patch}\n`,
    collapsed: false,
    too_large: false,
    new_file: status === 'added',
    renamed_file: status === 'renamed',
    deleted_file: status === 'removed',
    generated_file: false,
  }
}

/** https://docs.gitlab.com/api/commits#get-a-single-commit */
export function commitBody({ sha, message, parents, author }: Commit): JsonObject {
  const [title = ''] = message.split('\n')
  const written = { author_name: author.name, author_email: author.email, authored_date: author.date }
  return { id: sha, short_id: sha.slice(0, 8), title, message, parent_ids: parents, ...written }
}

/** https://docs.gitlab.com/api/repository_files#get-file-from-repository */
export function fileBody({ path, sha, size }: Entry, content: Buffer, ref: string, commit: string) {
  return {
    file_name: path.split('/').at(-1),
    file_path: path,
    size,
    encoding: 'base64',
    content_sha256: createHash('sha256').update(content).digest('hex'),
    ref,
    blob_id: sha,
    commit_id: commit,
    last_commit_id: commit,
    execute_filemode: false,
    content: content.toString('base64'),
  }
}

/** https://docs.gitlab.com/api/repositories#list-repository-tree */
export function entryBody({ path, mode, type, sha }: Entry): JsonObject {
  return { id: sha, name: path.split('/').at(-1), type, path, mode }
}
