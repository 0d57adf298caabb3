export const id = 934;
export const ids = [934];
export const modules = {

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   tN: () => (/* binding */ repositoryPolicy),
/* harmony export */   v9: () => (/* binding */ faultsAt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90751);
/* harmony import */ var _core_scan_map_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81885);



/**
 * From the default branch, or the ref that the pipeline names; never from the change. A clone that holds neither still has
 * the commit on which the change is built.
 */
async function repositoryPolicy(settings, platform, git, change, event) {
    const named = settings['policy-ref'];
    const ref = named ?? (await trustedRef(git, platform, event)) ?? change?.base ?? null;
    if (ref === null) {
        const note = 'There is no default branch to read a policy from: set policy-ref.';
        return { policy: _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .noPolicy */ .Wo, trusted: null, notes: [note] };
    }
    const commit = await resolveRef(ref, git, platform, event);
    if (commit === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`policy-ref: there is no commit ${ref}.`, 'Set policy-ref to a branch or commit that was fetched.');
    }
    const path = (0,_core_scan_map_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j)(settings.config) ?? settings.config;
    const bytes = await platform.fileAt(commit, path);
    const trusted = { ref, commit };
    if (bytes !== null) {
        return { policy: await parsePolicy(bytes, `${settings.config} at ${ref}`), trusted, notes: [] };
    }
    if (settings.given.has('config')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`config: ${ref} has no file ${settings.config}.`, 'Commit it there, or set policy-ref to a branch that has it.');
    }
    return { policy: _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .noPolicy */ .Wo, trusted, notes: [] };
}
/** A branch before a tag of the same name: tags are not protected as branches are. */
async function resolveRef(ref, git, platform, { inPipeline }) {
    const isWhole = /^refs\/|^[0-9a-f]{40}$/.test(ref);
    const branches = isWhole ? [] : [`refs/remotes/origin/${ref}`, `refs/heads/${ref}`];
    for (const name of inPipeline ? branches : branches.reverse()) {
        const commit = (await git.resolve(name)) ??
            (inPipeline && name.startsWith('refs/heads/') ? await platform.resolve(name) : null);
        if (commit !== null)
            return commit;
    }
    return (await git.resolve(ref)) ?? platform.resolve(ref);
}
/** The default branch as the host names it, else the commit that the change is for; only without a host as git knows it. */
async function trustedRef(git, platform, { name, defaultBranch, isForDefault, base }) {
    if (name === null)
        return git.defaultBranch();
    const remote = `refs/remotes/origin/${defaultBranch ?? ''}`;
    if (defaultBranch !== null && (await git.resolve(remote)) !== null)
        return remote;
    // What the host says of the change saves a question.
    if (isForDefault && base !== null)
        return base;
    const named = defaultBranch === null ? null : `refs/heads/${defaultBranch}`;
    if (named !== null && (await platform.resolve(named)) !== null)
        return named;
    return base ?? git.defaultBranch();
}
/** What is wrong with the policy file of a commit or tree. */
async function faultsAt(platform, tree, path) {
    try {
        const bytes = await platform.fileAt(tree, path);
        return bytes === null ? [] : (await parsePolicy(bytes, path)).faults;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        return [{ line: 1, message: error.message }];
    }
}
/** YAML is read only where there is some: most runs start without. */
async function parsePolicy(bytes, source) {
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(1044)]).then(__webpack_require__.bind(__webpack_require__, 21044));
    return readPolicy(bytes, source);
}


/***/ }),

/***/ 70934:
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
// EXTERNAL MODULE: ./build/context/files.js + 1 modules
var files = __webpack_require__(31423);
;// CONCATENATED MODULE: ./build/core/diff/unified.js
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
    for (const raw of text.split('\n')) {
        if (oldLeft > 0 || newLeft > 0) {
            if (raw.startsWith('+')) {
                file?.added.add(line++);
                newLeft--;
            }
            else if (raw.startsWith('-')) {
                if (file && file.deletedAfter.at(-1) !== line - 1)
                    file.deletedAfter.push(line - 1);
                oldLeft--;
            }
            else if (!raw.startsWith('\\')) {
                line++;
                oldLeft--;
                newLeft--;
            }
            continue;
        }
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(raw);
        if (hunk) {
            oldLeft = Number(hunk[1] ?? 1);
            newLeft = Number(hunk[3] ?? 1);
            // A hunk that only deletes names the line before it.
            line = Number(hunk[2]) + (newLeft === 0 ? 1 : 0);
            if (newLeft > 0)
                file?.hunks.push({ from: line, to: line + newLeft - 1 });
        }
        else if (raw.startsWith('diff --git ')) {
            file = {
                path: '',
                oldPath: null,
                deleted: false,
                added: new Set(),
                deletedAfter: [],
                hunks: [],
                opaque: false,
            };
            const path = headerPath(raw.slice('diff --git '.length));
            if (path !== null)
                unified_name(files, file, path, path);
        }
        else if (file && raw.startsWith('rename from ')) {
            file.oldPath = unquote(raw.slice('rename from '.length));
        }
        else if (file && raw.startsWith('rename to ')) {
            unified_name(files, file, unquote(raw.slice('rename to '.length)), file.oldPath);
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
            unified_name(files, file, unquote(raw.slice(4)).replace(/^b\//, ''), file.oldPath);
        }
    }
    return files;
}
function unified_name(files, file, path, oldPath) {
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
// EXTERNAL MODULE: ./build/core/url.js
var url = __webpack_require__(29955);
;// CONCATENATED MODULE: ./build/commands/review/host.js


/** Opens the code host of the event, in a chunk of its own. */
async function openHost(settings, event, env, git, toolVersion) {
    const { pull, repository } = event;
    if (settings.platform === 'local')
        return { host: null, notes: [] };
    const [owner, repo, ...rest] = (repository ?? '').split('/');
    if (pull === null || !owner || !repo || rest.length > 0) {
        if (settings.platform === 'auto')
            return { host: null, notes: [] };
        throw new errors/* UserError */.y('platform github: this is no event of a pull request.', 'Run it in a workflow on pull_request, or set platform to auto.');
    }
    if (settings.token === null) {
        if (pull.queued)
            return {
                host: null,
                notes: ['There is no token, so what people said of findings is not heard: set token.'],
            };
        if (settings.post === 'none')
            return { host: null, notes: [] };
        return { host: null, notes: ['There is no token, so nothing is posted: set token.'] };
    }
    const apiUrl = (0,url/* checkUrl */.C)('api-url', settings['api-url'] ?? env.GITHUB_API_URL ?? 'https://api.github.com');
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193));
    const options = {
        token: settings.token,
        secrets: [settings.token, settings['api-key'] ?? ''].filter((secret) => secret !== ''),
        apiUrl,
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        owner,
        repo,
        number: pull.number,
        base: pull.base,
        head: pull.head,
        queued: pull.queued,
        formerAccounts: listOf(settings['former-accounts']),
        userAgent: `semgrep-assistant/${toolVersion}`,
    };
    return { host: openGitHub(options, git), notes: [] };
}
function listOf(names) {
    return (names ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

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
        hosted.notes.push(`The change cannot be read from its host, so nothing is posted: ${error.message}.`);
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
async function openRepository(settings, folder, git, { env, event, toolVersion }) {
    const hosted = await openHost(settings, event, env, git, toolVersion);
    const opened = await openChange(settings, git, hosted);
    const { platform, change, diff, tree, head } = opened;
    const policy = await (0,review_policy/* repositoryPolicy */.tN)(settings, platform, git, change, event).catch((error) => {
        // Why the host did not tell is the cause of everything that follows.
        if (!(error instanceof errors/* UserError */.y) || hosted.notes.length === 0)
            throw error;
        throw new errors/* UserError */.y(`${hosted.notes.join(' ')} ${error.message}`, error.cure);
    });
    const changes = change === null || diff === null ? null : readDiff(diff);
    if (changes !== null && !event.inPipeline) {
        // New files that nobody added yet are part of what a developer is about to commit.
        for (const path of await git.untracked())
            changes.set(path, untrackedFile(path));
    }
    const edited = changes === null ? [] : (0,sensitive_files/* sensitiveFiles */.U)(changes, settings.config);
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
function untrackedFile(path) {
    return { path, oldPath: null, deleted: false, added: new Set(), deletedAfter: [], hunks: [], opaque: false };
}
/** Whoever reviews the default branch itself should not read that all is well. */
function nothingChanged(change, changes, { scope }) {
    if (change === null || scope === 'all' || changes === null || changes.size > 0)
        return [];
    return [`${change.subject} changes nothing: with scope all, the whole tree is reviewed.`];
}


/***/ }),

/***/ 16351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/system/git-safety.js




/* Nothing that a repository's own configuration names may run: file watchers, hooks, external diffs. */
const hardened = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=true',
];
const hardenedEnv = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // What a partial clone lacks stays away: fetching it would use the network, and run what the configuration names.
    GIT_NO_LAZY_FETCH: '1',
};
/** Whether this folder or one above it looks like a repository, whatever git says. */
function hasRepository(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')) || ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, 'HEAD')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, 'objects'))))
            return true;
        if ((0,external_node_path_.dirname)(at) === at)
            return false;
    }
}
/** Switches off the programs that the repository's own configuration would run over files; the machine's stay. */
async function ownFilters(program, root, env) {
    const words = [
        'config',
        '--local',
        '--name-only',
        '-z',
        '--get-regexp',
        '^filter\\..*\\.(clean|smudge|process|required)$',
    ];
    const { status, stdout } = await (0,process/* runProgram */.m)(program, words, { cwd: root, env, extraEnv: hardenedEnv });
    if (status === null)
        throw endedEarly('config');
    if (status !== 0)
        return [];
    const names = stdout
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
    return names.flatMap((name) => ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`]);
}
/** By a signal, for want of memory perhaps: that it said nothing is no answer. */
function endedEarly(command) {
    return new errors/* UserError */.y(`git ${command} was ended before it was done.`, 'Run again, with more memory.');
}

;// CONCATENATED MODULE: ./build/system/git.js







const smallFile = 1_000_000;
/** A search that finds more, or takes longer, looks for words that stand everywhere. */
const searchLimit = { bytes: 16_000_000, ms: 10_000 };
/** A git work tree, read with git's own plumbing. */
class Git {
    /** Absolute path of the work tree. */
    root;
    #program;
    #env;
    #filters;
    constructor(root, program, env, filters) {
        this.root = root;
        this.#filters = filters;
        this.#program = program;
        this.#env = env;
    }
    /** The work tree that holds `folder`; null where there is none or no git. */
    static async open(folder, env) {
        const program = (0,process/* findProgram */.K)('git', env, folder);
        const inside = hasRepository(folder);
        if (program === null) {
            if (!inside)
                return null;
            throw new errors/* UserError */.y('This is a git repository, but there is no git on PATH.', 'Install git, or add it to PATH.');
        }
        const options = { cwd: folder, env, extraEnv: hardenedEnv };
        const found = await (0,process/* runProgram */.m)(program, [...hardened, 'rev-parse', '--show-toplevel'], options);
        if (found.status === 0) {
            const root = found.stdout.toString('utf8').replace(/\r?\n$/, '');
            return new Git(root, program, env, await ownFilters(program, root, env));
        }
        if (/dubious ownership/.test(found.stderr)) {
            throw new errors/* UserError */.y('Git refuses to read this repository because another account owns it.', `Run: git config --global --add safe.directory ${folder}`);
        }
        if (found.status === null)
            throw endedEarly('rev-parse');
        // Without git there would be neither a commit nor a policy to trust: only where there is none may a folder do.
        if (!inside && /not a git repository/.test(found.stderr))
            return null;
        throw new errors/* UserError */.y(`Git cannot read this repository: ${found.stderr.trim().split('\n').at(-1) ?? ''}`);
    }
    /** The id of the commit or tree that a name stands for, or null. */
    async resolve(name) {
        if (name.startsWith('-'))
            return null;
        const { status, stdout } = await this.#run([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${name}^{commit}`,
        ]);
        return status === 0 ? stdout.toString('utf8').trim() : null;
    }
    async mergeBase(a, b) {
        const { status, stdout } = await this.#run(['merge-base', a, b]);
        return status === 0 ? stdout.toString('utf8').trim() : null;
    }
    /**
     * The default branch as a name to resolve: the remote's own, else `main` or `master`; in a repository that was cloned from
     * nowhere, the only branch there is. A clone of one branch may hold nothing but the change: there it is not known.
     */
    async defaultBranch() {
        const remote = await this.#run(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
        if (remote.status === 0)
            return remote.stdout.toString('utf8').trim();
        for (const name of ['origin/main', 'origin/master', 'main', 'master']) {
            if ((await this.resolve(name)) !== null)
                return name;
        }
        if ((await this.#text(['remote'])).trim() !== '')
            return null;
        const branches = await this.#text(['for-each-ref', '--format=%(refname:short)', 'refs/heads']);
        const names = branches.split('\n').filter((name) => name !== '');
        return names.length === 1 ? (names[0] ?? null) : null;
    }
    /** Whether a commit or tree is here. */
    async has(id) {
        return (await this.#run(['cat-file', '-e', id])).status === 0;
    }
    async isShallow() {
        return (await this.#text(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    }
    /** Regular files of a commit or tree by path. */
    async files(tree) {
        const listing = await this.#bytes(['ls-tree', '-r', '-l', '-z', '--full-tree', tree]);
        const files = new Map();
        for (const entry of listing.toString('utf8').split('\0')) {
            const parsed = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(entry);
            if (parsed)
                files.set(parsed[3] ?? '', { oid: parsed[1] ?? '', size: Number(parsed[2]) });
        }
        return files;
    }
    /** The contents of blobs by id, in one process. */
    async blobs(oids) {
        const blobs = new Map();
        if (oids.length === 0)
            return blobs;
        const output = await this.#bytes(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` });
        let at = 0;
        while (at < output.length) {
            const end = output.indexOf(0x0a, at);
            const [oid = '', type, size = '0'] = output.toString('latin1', at, end).split(' ');
            at = end + 1;
            if (type !== 'blob')
                continue;
            blobs.set(oid, output.subarray(at, at + Number(size)));
            at += Number(size) + 1;
        }
        return blobs;
    }
    /**
     * One small file at a commit or tree; null where there is none. Throws `UserError` for what is there and cannot be read: a
     * link, a folder, more than a megabyte.
     */
    async file(tree, path) {
        const listing = (await this.#bytes(['ls-tree', '-l', '-z', '--full-tree', tree, '--', path])).toString('utf8');
        if (listing === '')
            return null;
        const [, oid, size] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(listing) ?? [];
        if (oid === undefined)
            throw new errors/* UserError */.y(`${path} is there, but not as a regular file.`);
        if (Number(size) > smallFile)
            throw new errors/* UserError */.y(`${path} is larger than ${smallFile / 1_000_000} MB.`);
        const bytes = (await this.blobs([oid])).get(oid);
        if (bytes === undefined)
            throw new errors/* UserError */.y(`${path} is there, but git has no content for it: fetch it first.`);
        return bytes;
    }
    /**
     * Lines of a tree's text files that hold one of some words, in files with one of some endings (`java`; empty for names without
     * one). What takes too long or says too much is cut short: it is a search for candidates. Empty where the tree is not here.
     */
    async mentions(tree, words, endings) {
        if (words.length === 0)
            return [];
        // What has no ending is told by leaving out all others, which no other pattern goes along with.
        const named = endings.filter((ending) => ending !== '');
        if (named.length > 0 && named.length < endings.length)
            return [...(await this.mentions(tree, words, named)), ...(await this.mentions(tree, words, ['']))];
        const patterns = words.flatMap((word) => ['-e', word]);
        const files = named.length > 0
            ? named.map((ending) => `:(top,glob)**/*.${ending}`)
            : [':(top,glob)**', ':(top,exclude,glob)**/*.*'];
        const flags = ['-n', '-w', '-F', '-z', '-I', '--full-name', '--no-color', '--no-column', '--no-heading'];
        const { stdout } = await this.#run(['grep', ...flags, ...patterns, tree, '--', ...files], {
            limit: searchLimit,
        });
        return stdout
            .toString('utf8')
            .split('\n')
            .flatMap((row) => {
            const [, path, line, text] = /^[^:\0]*:([^\0]+)\0(\d+)\0(.*?)\r?$/s.exec(row) ?? [];
            return path === undefined || text === undefined ? [] : [{ path, line: Number(line), text }];
        });
    }
    /** Files that are neither tracked nor ignored. */
    async untracked() {
        const listing = await this.#text(['ls-files', '--others', '--exclude-standard', '-z', '--', ':/']);
        return listing.split('\0').filter((path) => path !== '');
    }
    /** Whether the index or HEAD holds a path, as a file or a link. */
    async isTracked(path) {
        return (await this.#bytes(['ls-files', '-z', '--', `:(top,literal)${path}`])).length > 0;
    }
    /** Files of the index at a path or below it. */
    async tracked(path) {
        const listing = await this.#text(['ls-files', '-z', '--', `:(top,literal)${path}`]);
        return listing.split('\0').filter((each) => each !== '');
    }
    /** Unified diff with so many lines of context, renames found. */
    diff(from, to, context = 0) {
        const flags = [
            '--no-ext-diff',
            '--no-textconv',
            '--no-color',
            // Attributes of the change must not make its lines disappear as binary.
            '--text',
            `--unified=${context}`,
            '--find-renames',
            '--src-prefix=a/',
            '--dst-prefix=b/',
        ];
        return this.#text(['diff', ...flags, '--end-of-options', from, to]);
    }
    /** Whether tracked files differ from `HEAD`. */
    async isDirty() {
        await this.#run(['update-index', '-q', '--refresh']);
        return (await this.#run(['diff-index', '--quiet', 'HEAD', '--'])).status !== 0;
    }
    /** Writes tracked files as they are in the work tree into a tree of their own, leaving the index alone; its id. */
    async snapshot() {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'semgrep-assistant-index-'));
        try {
            const own = (await this.#text(['rev-parse', '--path-format=absolute', '--git-path', 'index'])).replace(/\r?\n$/, '');
            const extraEnv = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
            // With the index itself come files that were added but not committed; a checkout without one has HEAD alone.
            if ((0,external_node_fs_.existsSync)(own))
                await (0,promises_.copyFile)(own, (0,external_node_path_.join)(folder, 'index'));
            else
                await this.#bytes(['read-tree', 'HEAD'], { extraEnv });
            await this.#bytes(['add', '--update', '--', ':/'], { extraEnv });
            return (await this.#bytes(['write-tree'], { extraEnv })).toString('utf8').trim();
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    async #text(args) {
        return (await this.#bytes(args)).toString('utf8');
    }
    async #bytes(args, options = {}) {
        const { status, stdout, stderr } = await this.#run(args, options);
        if (status !== 0)
            throw new errors/* UserError */.y(`git ${args[0]} failed: ${stderr.trim().split('\n').at(-1) ?? `status ${status}`}`);
        return stdout;
    }
    async #run(args, options = {}) {
        const result = await (0,process/* runProgram */.m)(this.#program, [...hardened, ...this.#filters, ...args], {
            cwd: this.root,
            env: this.#env,
            ...(options.input !== undefined && { input: options.input }),
            ...(options.limit && { limit: options.limit }),
            extraEnv: { ...hardenedEnv, ...options.extraEnv },
        });
        if (result.status === null && !options.limit)
            throw endedEarly(args[0] ?? '');
        return result;
    }
}


/***/ })

};
