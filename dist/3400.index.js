export const id = 3400;
export const ids = [3400];
export const modules = {

/***/ 33400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEvent: () => (/* binding */ readEvent)
});

;// CONCATENATED MODULE: ./build/system/events/azure.js
/**
 * Reads the variables of a job that builds a repository of Azure Repos; one of another host has none of its own here.
 * They do not tell whether a project is public: the host does.
 * https://learn.microsoft.com/azure/devops/pipelines/build/variables
 */
function readAzure(env) {
    if (env.TF_BUILD?.toLowerCase() !== 'true' || env.BUILD_REPOSITORY_PROVIDER !== 'TfsGit')
        return null;
    const project = env.SYSTEM_TEAMPROJECT;
    const repository = env.BUILD_REPOSITORY_NAME;
    const number = Number(env.SYSTEM_PULLREQUEST_PULLREQUESTID);
    const isChange = Number.isSafeInteger(number) && number > 0;
    const known = {
        host: 'azure',
        name: env.BUILD_REASON || 'unknown',
        kind: isChange ? 'change' : 'tree',
        isPublic: true,
        repository: project && repository ? `${project}/${repository}` : null,
    };
    if (!isChange)
        return known;
    const head = env.SYSTEM_PULLREQUEST_SOURCECOMMITID || null;
    const fromFork = env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'false';
    // Builds of forks get no secrets, unless the pipeline says so.
    return {
        ...known,
        fromFork,
        keyless: fromFork,
        pull: { number, base: null, head, draft: false, queued: false },
    };
}

;// CONCATENATED MODULE: ./build/system/events/bitbucket.js
/**
 * Reads the variables of a step. They do not tell forks, drafts and the default branch: the host does.
 * https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets
 */
function readBitbucket(env) {
    if (!env.BITBUCKET_BUILD_NUMBER)
        return null;
    const number = Number(env.BITBUCKET_PR_ID);
    const isChange = Number.isSafeInteger(number) && number > 0;
    const known = {
        host: 'bitbucket',
        name: isChange ? 'pull request' : 'push',
        kind: isChange ? 'change' : 'tree',
        isPublic: env.BITBUCKET_REPO_IS_PRIVATE === 'false',
        repository: env.BITBUCKET_REPO_FULL_NAME || null,
    };
    if (!isChange)
        return known;
    const base = env.BITBUCKET_PR_DESTINATION_COMMIT || null;
    const head = env.BITBUCKET_COMMIT || null;
    return { ...known, fromFork: true, base, pull: { number, base, head, draft: false, queued: false } };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/system/events/github.js



const PullRequestEvent = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        draft: schemas/* boolean */.zMY().nullish(),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
        base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP().nullish(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    }),
});
const MergeGroupEvent = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ base_sha: schemas/* string */.YjP(), head_sha: schemas/* string */.YjP(), head_ref: schemas/* string */.YjP() }),
});
const Repository = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        full_name: schemas/* string */.YjP().nullish(),
        default_branch: schemas/* string */.YjP().nullish(),
        private: schemas/* boolean */.zMY().nullish(),
    })
        .nullish(),
});
/** Of the workflow whose end is the event. What a fork may choose of it is checked against the host later. */
const WorkflowRunEvent = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable(),
    }),
});
const kinds = {
    pull_request: 'change',
    pull_request_target: 'privileged change',
    merge_group: 'queue',
    push: 'tree',
    schedule: 'tree',
    workflow_dispatch: 'tree',
};
/** Reads the event of a workflow. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
function readGitHub(env) {
    const name = env.GITHUB_ACTIONS === 'true' ? (env.GITHUB_EVENT_NAME ?? null) : null;
    if (name === null)
        return null;
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const about = Repository.safeParse(payload).data?.repository;
    const known = {
        host: 'github',
        name,
        kind: kinds[name] ?? 'other',
        defaultBranch: about?.default_branch ?? null,
        isPublic: about?.private === false,
        repository: env.GITHUB_REPOSITORY || about?.full_name || null,
    };
    if (name === 'merge_group')
        return { ...known, ...readMergeGroup(payload) };
    if (name === 'workflow_run')
        return { ...known, ...readWorkflowRun(payload) };
    if (name !== 'pull_request' && name !== 'pull_request_target')
        return known;
    const parsed = PullRequestEvent.safeParse(payload);
    if (!parsed.success) {
        throw new errors/* UserError */.y(`The ${name} event has no readable payload.`, 'GITHUB_EVENT_PATH must name the file that the runner wrote.');
    }
    const { head, base, user, number, draft } = parsed.data.pull_request;
    const fromFork = head.repo === null || head.repo.full_name !== base.repo.full_name;
    const dependabot = user?.login === 'dependabot[bot]';
    return {
        ...known,
        fromFork,
        keyless: name === 'pull_request' && (fromFork || dependabot),
        base: base.sha,
        isForDefault: known.defaultBranch !== null && base.ref === known.defaultBranch,
        pull: { number, base: base.sha, head: head.sha, draft: draft === true, queued: false },
        repository: known.repository ?? base.repo.full_name,
    };
}
/** A workflow that ran for a pull request; the payload names none where that comes from a fork. */
function readWorkflowRun(payload) {
    const run = WorkflowRunEvent.safeParse(payload).data?.workflow_run;
    if (run === undefined || run.event !== 'pull_request')
        return {};
    const { head_sha, head_branch, head_repository } = run;
    const origin = head_branch === null || head_repository === null
        ? null
        : { head: head_sha, branch: head_branch, repository: head_repository.full_name };
    return { kind: 'change', fromFork: true, foreignScan: true, origin };
}
/** The queue's branch names the pull request: `refs/heads/gh-readonly-queue/main/pr-7-<commit>`. */
function readMergeGroup(payload) {
    const group = MergeGroupEvent.safeParse(payload).data?.merge_group;
    if (group === undefined)
        return {};
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1];
    const pull = number === undefined
        ? null
        : { number: Number(number), base: group.base_sha, head: group.head_sha, draft: false, queued: true };
    return { base: group.base_sha, pull };
}
function readPayload(path) {
    try {
        return path === undefined ? null : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/system/events/gitlab.js
/**
 * Reads the variables of a job. https://docs.gitlab.com/ci/variables/predefined_variables
 * The base of the diff may be an old commit of the target branch, so it is none that a policy is read from.
 */
function readGitLab(env) {
    if (env.GITLAB_CI !== 'true')
        return null;
    const name = env.CI_PIPELINE_SOURCE || 'unknown';
    const known = {
        host: 'gitlab',
        name,
        kind: 'tree',
        defaultBranch: env.CI_DEFAULT_BRANCH || null,
        isPublic: env.CI_PROJECT_VISIBILITY === 'public',
        repository: env.CI_MERGE_REQUEST_PROJECT_PATH || env.CI_PROJECT_PATH || null,
    };
    const number = Number(env.CI_MERGE_REQUEST_IID);
    if (name !== 'merge_request_event' || !Number.isSafeInteger(number) || number < 1)
        return known;
    const fromFork = env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID !== env.CI_MERGE_REQUEST_PROJECT_ID;
    const queued = env.CI_MERGE_REQUEST_EVENT_TYPE === 'merge_train';
    const base = env.CI_MERGE_REQUEST_DIFF_BASE_SHA || null;
    const head = env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA || null;
    const isDraft = env.CI_MERGE_REQUEST_DRAFT === 'true' || draftTitle.test(env.CI_MERGE_REQUEST_TITLE ?? '');
    return {
        ...known,
        kind: queued ? 'queue' : 'change',
        fromFork,
        // Where a member of the project has it run there, it has the project's secrets.
        keyless: fromFork && env.CI_PROJECT_ID !== env.CI_MERGE_REQUEST_PROJECT_ID,
        base,
        pull: { number, base, head, draft: isDraft, queued },
    };
}
/** https://docs.gitlab.com/user/project/merge_requests/drafts */
const draftTitle = /^\s*(?:\[draft\]|\(draft\)|draft:)/i;

;// CONCATENATED MODULE: ./build/system/event.js




const commandLine = {
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
};
/* One that the system always sets, of each system that does not set CI. */
const pipelineVariables = [
    'CI',
    'TF_BUILD',
    'JENKINS_URL',
    'TEAMCITY_VERSION',
    'CODEBUILD_BUILD_ID',
    'BUILDKITE',
    'BITBUCKET_BUILD_NUMBER',
];
/** Reads what the pipeline says of its event; elsewhere there is none. Throws `UserError` for one that cannot be read. */
function readEvent(env) {
    const inPipeline = pipelineVariables.some((name) => env[name] !== undefined && env[name] !== '' && env[name] !== 'false');
    const known = { ...commandLine, inPipeline };
    for (const read of [readGitHub, readGitLab, readBitbucket, readAzure]) {
        const told = read(env);
        if (told !== null)
            return { ...known, ...told };
    }
    return known;
}


/***/ })

};
