import type { Person, StoredDiscussion, StoredNote, World } from './gitlab-world.ts'
import type { JsonObject } from './json.ts'

/* Shapes of https://docs.gitlab.com/api/discussions, /merge_requests, /projects, /members, /users. */

const project = 42

export function userBody({ id, username }: Person): JsonObject {
  const web = `https://gitlab.example/${username}`
  return { id, username, name: username, state: 'active', locked: false, avatar_url: null, web_url: web }
}

export function noteBody(world: World, discussion: StoredDiscussion, note: StoredNote): JsonObject {
  const { individual, position, resolved, resolvedBy } = discussion
  const resolvable = !individual && !note.system
  return {
    id: note.id,
    type: kindOf(discussion),
    body: note.body,
    author: note.author === null ? userBody(world.person('ghost')) : userBody(note.author),
    created_at: note.createdAt,
    updated_at: note.updatedAt,
    system: note.system,
    noteable_id: 3,
    noteable_type: 'MergeRequest',
    noteable_iid: world.number,
    project_id: project,
    ...(position !== null && { commit_id: null, position }),
    resolvable,
    ...(resolvable && {
      resolved,
      resolved_by: resolvedBy === null ? null : userBody(resolvedBy),
      resolved_at: resolved ? note.updatedAt : null,
    }),
    confidential: false,
    internal: false,
  }
}

function kindOf({ individual, position }: StoredDiscussion): string | null {
  if (individual) return null
  return position === null ? 'DiscussionNote' : 'DiffNote'
}

export function discussionBody(world: World, discussion: StoredDiscussion): JsonObject {
  return {
    id: discussion.id,
    individual_note: discussion.individual,
    notes: discussion.notes.map((note) => noteBody(world, discussion, note)),
  }
}

export function mergeRequestBody(world: World): JsonObject {
  const { head, base, mergeBase, files, fork, draft } = world
  return {
    id: 3,
    iid: world.number,
    project_id: project,
    title: draft ? 'Draft: A change' : 'A change',
    description: null,
    state: 'opened',
    draft,
    author: userBody(world.author),
    source_branch: 'feature',
    target_branch: world.defaultBranch,
    source_project_id: fork ? 43 : project,
    target_project_id: project,
    sha: head,
    changes_count: String(files.length),
    diff_refs: { base_sha: mergeBase, head_sha: head, start_sha: base },
    web_url: `https://gitlab.example/shop/shop/-/merge_requests/${world.number}`,
  }
}

export function projectBody({ isPrivate, defaultBranch }: World): JsonObject {
  return {
    id: project,
    name: 'shop',
    path_with_namespace: 'shop/shop',
    visibility: isPrivate ? 'private' : 'public',
    default_branch: defaultBranch,
  }
}

export function diffBodies({ files }: World): JsonObject[] {
  return files.map(({ path, previousPath, status, patch }) => ({
    old_path: previousPath ?? path,
    new_path: path,
    a_mode: status === 'added' ? '0' : '100644',
    b_mode: status === 'removed' ? '0' : '100644',
    diff: patch === null ? '' : `${patch}\n`,
    new_file: status === 'added',
    renamed_file: status === 'renamed',
    deleted_file: status === 'removed',
    generated_file: false,
  }))
}
