export const id = 4200;
export const ids = [4200,3400];
export const modules = {

/***/ 24200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _read_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42350);
/* harmony import */ var _system_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33400);
/* harmony import */ var _review_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36855);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64954);






/** Reviews the example application's recorded scan by offline rules: no key, no network, no git. */
async function demo(settings, home, runtime) {
    const examples = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'examples');
    const forced = {
        ...(0,_read_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)({ action: false, flags: new Map(), env: {} }),
        'report-dir': settings['report-dir'],
        scan: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(examples, 'semgrep.json'),
        'semgrep-config': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(examples, 'rules'),
        scope: 'all',
        provider: 'offline',
    };
    const subject = await openExample(forced, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(examples, 'shop'));
    const { review: made } = await (0,_review_js__WEBPACK_IMPORTED_MODULE_5__.review)(forced, { ...subject, label: 'the example application' }, { ...runtime, event: (0,_system_event_js__WEBPACK_IMPORTED_MODULE_3__.readEvent)({}) });
    // The example has findings that block, to show what that looks like; nobody's check should fail for it.
    return { ...made, status: 0 };
}
async function openExample(settings, folder) {
    try {
        return await (0,_review_subject_js__WEBPACK_IMPORTED_MODULE_4__.openFolder)(settings, folder);
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The example application is not at ${folder}.`, 'Run the demo from a clone of the project.');
    }
}


/***/ }),

/***/ 36855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFolder: () => (/* binding */ openFolder),
  openSubject: () => (/* binding */ openSubject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/context/files.js
var files = __webpack_require__(55499);
// EXTERNAL MODULE: ./build/core/diff/unified.js
var unified = __webpack_require__(87486);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy = __webpack_require__(90751);
// EXTERNAL MODULE: ./build/core/sensitive-files.js
var sensitive_files = __webpack_require__(99272);
// EXTERNAL MODULE: ./build/system/folder.js
var system_folder = __webpack_require__(41666);
// EXTERNAL MODULE: ./build/system/git.js + 1 modules
var system_git = __webpack_require__(16351);
// EXTERNAL MODULE: ./build/commands/host.js
var commands_host = __webpack_require__(58841);
// EXTERNAL MODULE: ./build/core/host-error.js
var host_error = __webpack_require__(25593);
;// CONCATENATED MODULE: ./build/platforms/local.js

/** Opens a repository for review. Throws `UserError` where it has no commit. */
async function openLocal(git, options) {
    const headCommit = await git.resolve('HEAD');
    if (headCommit === null)
        throw new errors/* UserError */.y('This repository has no commit yet.', 'Commit once, then review.');
    const dirty = await git.isDirty();
    const head = dirty ? await git.snapshot() : headCommit;
    const base = options.wholeTree
        ? await baseOf(git, options.base, headCommit).catch(forgive)
        : await baseOf(git, options.base, headCommit);
    return {
        head,
        dirty,
        change: () => Promise.resolve(base === null ? null : { ...base, head, subject: subjectOf(base.name, dirty) }),
        diff: () => (base === null ? Promise.resolve('') : git.diff(base.base, head)),
        resolve: (name) => git.resolve(name),
        fileAt: (commit, path) => git.file(commit, path),
        files: (commit) => git.files(commit),
        blobs: (oids) => git.blobs(oids),
    };
}
/** Where everything is reviewed anyway, no base is needed. */
function forgive(error) {
    if (error instanceof errors/* UserError */.y)
        return null;
    throw error;
}
function subjectOf(name, dirty) {
    return `${name}…HEAD${dirty ? ' and uncommitted changes' : ''}`;
}
async function baseOf(git, name, head) {
    const wanted = name ?? (await git.defaultBranch());
    if (wanted === null) {
        throw new errors/* UserError */.y('There is no default branch to compare with.', 'Set base to a branch or commit, or scope to all.');
    }
    const commit = await git.resolve(wanted);
    if (commit === null) {
        const shallow = (await git.isShallow())
            ? ' This clone is shallow: fetch more of it (fetch-depth: 0).'
            : '';
        throw new errors/* UserError */.y(`base: there is no commit ${wanted}.${shallow}`, 'Set base to a branch or commit that was fetched, or scope to all.');
    }
    const base = await git.mergeBase(commit, head);
    if (base === null) {
        const cure = (await git.isShallow())
            ? 'Fetch the whole history (fetch-depth: 0).'
            : 'Set scope to all to review the whole tree.';
        throw new errors/* UserError */.y(`base: ${wanted} and HEAD have no commit in common.`, cure);
    }
    return { base, name: wanted };
}

;// CONCATENATED MODULE: ./build/commands/review/open-change.js




/** Opens the change of the event on its host, or that of the checkout. */
async function openChange(settings, git, hosted) {
    return (await openHosted(hosted)) ?? (await openClone(settings, git, hosted.notes));
}
/** What the host says is right even where the checkout is shallow; where it says nothing, the checkout has to do. */
async function openHosted(hosted) {
    const { host } = hosted;
    const change = (await host?.change()) ?? null;
    if (host === null || change === null)
        return null;
    try {
        const [diff, tree] = await Promise.all([host.diff(), host.files(change.head)]);
        return { platform: host, host, change, diff, tree, head: change.head, dirty: false };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        hosted.notes.push((0,commands_host/* unread */.gy)(error));
        return null;
    }
}
/** Where the host could not be read and the checkout knows no base either, everything counts as changed: nothing is let through. */
async function openClone(settings, git, notes) {
    const wholeTree = settings.scope === 'all';
    const local = await openLocal(git, { base: settings.base, wholeTree }).catch((error) => {
        if (!(error instanceof errors/* UserError */.y) || notes.length === 0 || wholeTree)
            throw error;
        notes.push(`${error.message} So everything is reviewed.`);
        return openLocal(git, { base: null, wholeTree: true });
    });
    const [change, diff, tree] = await Promise.all([
        local.change(),
        wholeTree ? local.diff().catch(incomparable) : local.diff(),
        local.files(local.head),
    ]);
    return { platform: local, host: null, change, diff, tree, head: local.head, dirty: local.dirty };
}
/** Where everything is reviewed anyway, a clone without the base's files still serves. */
function incomparable(error) {
    if (error instanceof errors/* UserError */.y)
        return null;
    throw error;
}

// EXTERNAL MODULE: ./build/commands/review/policy.js
var review_policy = __webpack_require__(9668);
;// CONCATENATED MODULE: ./build/commands/review/subject.js












/** Opens the repository around `folder`, or the folder itself where there is no git. */
async function openSubject(settings, folder, runtime) {
    const git = await system_git/* Git */.T.open(folder, runtime.env);
    return git === null ? openFolder(settings, folder) : openRepository(settings, folder, git, runtime);
}
/** A folder without git: its own plain files, its own policy, nothing to compare with. */
async function openFolder(settings, folder) {
    const root = new system_folder/* Folder */.v(folder);
    const bytes = await root.read(settings.config, 1_000_000);
    if (bytes === null && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root.root, settings.config))) {
        throw new errors/* UserError */.y(`config: ${settings.config} is there, but not as a regular file of at most 1 MB.`);
    }
    return {
        folder: root,
        workingFolder: '',
        files: (0,files/* plainFiles */.Kj)(root),
        change: null,
        diff: null,
        policy: bytes === null ? policy/* noPolicy */.Wo : await (0,review_policy/* parsePolicy */.ON)(bytes, settings.config),
        trusted: null,
        head: null,
        label: 'the whole folder',
        git: null,
        host: null,
        edited: [],
        brokenByChange: [],
        notes: settings.scope === 'all'
            ? []
            : ['There is no git here, so there is no change: the whole folder is reviewed.'],
    };
}
async function openRepository(settings, folder, git, { event, reached }) {
    const hosted = (0,commands_host/* openHosted */.K7)(reached, git);
    const opened = await openChange(settings, git, hosted);
    const { platform, change, diff, tree, head } = opened;
    const policy = await (0,review_policy/* repositoryPolicy */.tN)(settings, platform, git, change, event, opened.host !== null).catch((error) => {
        // Why the host did not tell is the cause of everything that follows.
        if (!(error instanceof errors/* UserError */.y) || hosted.notes.length === 0)
            throw error;
        throw new errors/* UserError */.y(`${hosted.notes.join(' ')} ${error.message}`, error.cure);
    });
    const changes = change === null || diff === null ? null : (0,unified/* readDiff */.iH)(diff);
    if (changes !== null && !event.inPipeline) {
        // New files that nobody added yet are part of what a developer is about to commit.
        for (const path of await git.untracked())
            changes.set(path, (0,unified/* unchanged */.Cv)(path));
    }
    const edited = changes === null ? [] : (0,sensitive_files/* sensitiveFiles */.Ug)(changes, settings.config);
    // A shallow checkout may lack the head: what it holds is close enough to look for candidates in.
    const searched = (await git.has(head)) ? head : 'HEAD';
    return {
        folder: new system_folder/* Folder */.v(git.root),
        workingFolder: (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(git.root), (0,external_node_fs_.realpathSync)(folder)),
        files: (0,files/* trackedFiles */.O)(platform, tree, (words, endings) => git.mentions(searched, words, endings)),
        change,
        diff: changes,
        policy: policy.policy,
        trusted: policy.trusted && {
            ...policy.trusted,
            files: (commit) => platform.files(commit),
            blobs: (oids) => platform.blobs(oids),
        },
        head,
        label: settings.scope === 'all'
            ? `the whole tree${opened.dirty ? ' with uncommitted changes' : ''}`
            : (change?.subject ?? ''),
        git,
        host: opened.host,
        edited,
        brokenByChange: edited.includes(settings.config) ? await (0,review_policy/* faultsAt */.v9)(platform, head, settings.config) : [],
        notes: [
            ...hosted.notes,
            ...(diff === null
                ? ['This clone cannot tell what the change edits: files of the base are missing.']
                : []),
            ...nothingChanged(change, changes, settings),
            ...policy.notes,
            ...edited.map((path) => `This change edits ${path}.`),
        ],
    };
}
/** Whoever reviews the default branch itself should not read that all is well. */
function nothingChanged(change, changes, { scope }) {
    if (change === null || scope === 'all' || changes === null || changes.size > 0)
        return [];
    return [`${change.subject} changes nothing: with scope all, the whole tree is reviewed.`];
}


/***/ }),

/***/ 87486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   hi: () => (/* binding */ oldLineOf),
/* harmony export */   iH: () => (/* binding */ readDiff)
/* harmony export */ });
/**
 * Reads git's unified diff (any context, `--no-prefix` or not is told by its `a/` and `b/`). Files without hunks (renames,
 * modes, binaries) are in the result too. https://git-scm.com/docs/diff-format
 */
function readDiff(text) {
    const files = new Map();
    let file = null;
    let oldLeft = 0;
    let newLeft = 0;
    let line = 0;
    let by = 0;
    for (const raw of text.split('\n')) {
        if (oldLeft > 0 || newLeft > 0) {
            if (raw.startsWith('+')) {
                file?.added.add(line++);
                newLeft--;
                if (file)
                    shift(file, line, --by);
            }
            else if (raw.startsWith('-')) {
                if (file && file.deletedAfter.at(-1) !== line - 1)
                    file.deletedAfter.push(line - 1);
                oldLeft--;
                if (file)
                    shift(file, line, ++by);
            }
            else if (!raw.startsWith('\\')) {
                line++;
                oldLeft--;
                newLeft--;
            }
            continue;
        }
        const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(raw);
        if (hunk) {
            oldLeft = Number(hunk[2] ?? 1);
            newLeft = Number(hunk[4] ?? 1);
            // A side without lines names the line before it.
            line = Number(hunk[3]) + (newLeft === 0 ? 1 : 0);
            by = Number(hunk[1]) + (oldLeft === 0 ? 1 : 0) - line;
            if (file)
                shift(file, line, by);
            if (newLeft > 0)
                file?.hunks.push({ from: line, to: line + newLeft - 1 });
        }
        else if (raw.startsWith('diff --git ')) {
            file = unchanged('');
            const path = headerPath(raw.slice('diff --git '.length));
            if (path !== null)
                name(files, file, path, path);
        }
        else if (file && raw.startsWith('rename from ')) {
            file.oldPath = unquote(raw.slice('rename from '.length));
        }
        else if (file && raw.startsWith('rename to ')) {
            name(files, file, unquote(raw.slice('rename to '.length)), file.oldPath);
        }
        else if (file && raw.startsWith('new file mode')) {
            file.oldPath = null;
        }
        else if (file && raw.startsWith('deleted file mode')) {
            file.deleted = true;
        }
        else if (file && (/^Binary files .* differ$/.test(raw) || raw === 'GIT binary patch')) {
            file.opaque = true;
        }
        else if (file && raw.startsWith('+++ ') && raw !== '+++ /dev/null') {
            name(files, file, unquote(raw.slice(4)).replace(/^b\//, ''), file.oldPath);
        }
    }
    return files;
}
function shift({ shifts }, from, by) {
    if (shifts.at(-1)?.from === from)
        shifts.pop();
    if ((shifts.at(-1)?.by ?? 0) !== by)
        shifts.push({ from, by });
}
/** The line of the old version that is the same as a line of the new one; of an added line, the one that comes next. */
function oldLineOf({ shifts }, line) {
    return line + (shifts.findLast(({ from }) => from <= line)?.by ?? 0);
}
function name(files, file, path, oldPath) {
    if (file.path !== '')
        files.delete(file.path);
    file.path = path;
    file.oldPath = oldPath;
    files.set(path, file);
}
/** `a/x b/x`: both halves are equal but for the prefix unless the file was renamed, which has lines of its own. */
function headerPath(rest) {
    const quoted = /^"(?:[^"\\]|\\.)*"/.exec(rest)?.[0];
    if (quoted !== undefined)
        return unquote(quoted).replace(/^a\//, '');
    const half = (rest.length - 1) / 2;
    const [a, b] = [rest.slice(0, half), rest.slice(half + 1)];
    return a.replace(/^a\//, '') === b.replace(/^b\//, '') ? a.replace(/^a\//, '') : null;
}
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** Undoes git's quoting of unusual file names: octal bytes and C escapes. */
function unquote(path) {
    const trimmed = path.replace(/\t$/, '').replace(/\r$/, '');
    if (!trimmed.startsWith('"'))
        return trimmed;
    const bytes = [];
    const inner = Buffer.from(trimmed.slice(1, -1));
    for (let i = 0; i < inner.length; i++) {
        const octal = /^\\([0-3][0-7]{2})/.exec(inner.toString('latin1', i, i + 4));
        if (octal) {
            bytes.push(Number.parseInt(octal[1] ?? '0', 8));
            i += 3;
        }
        else if (inner[i] === 92) {
            i++;
            bytes.push(escapes[String.fromCharCode(inner[i] ?? 0)] ?? inner[i] ?? 0);
        }
        else {
            bytes.push(inner[i] ?? 0);
        }
    }
    return Buffer.from(bytes).toString('utf8');
}
/** A file of which nothing is known to have changed. */
function unchanged(path) {
    return {
        path,
        oldPath: null,
        deleted: false,
        added: new Set(),
        deletedAfter: [],
        hunks: [],
        shifts: [],
        opaque: false,
    };
}


/***/ }),

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
