export const id = 9032;
export const ids = [9032];
export const modules = {

/***/ 58841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ openHosted),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   jw: () => (/* binding */ inspectorOf),
/* harmony export */   reachHost: () => (/* binding */ reachHost)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25593);


/** Asks the code host of the event for what its pipeline does not say. One that does not answer ends nothing. */
async function reachHost(settings, event, env, toolVersion) {
    const { pull, repository, host } = event;
    const { platform, token } = settings;
    const nowhere = (...notes) => ({ connection: null, notes, event, gone: false });
    if (platform === 'local')
        return nowhere();
    // The branch or the repository of the change is gone, and so is the change.
    if (event.foreignScan && event.origin === null && pull === null)
        return { connection: null, notes: [], event, gone: true };
    if (event.origin !== null)
        return reachOrigin(settings, event, event.origin, env, toolVersion);
    if (host === null || pull === null || repository === null || (platform !== 'auto' && platform !== host)) {
        if (platform === 'auto')
            return nowhere();
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`platform ${platform}: this is no event of a pull request there.`, 'Run it in a pipeline of a pull request, or set platform to auto.');
    }
    if (token === null) {
        if (pull.queued)
            return nowhere('There is no token, so what people said of findings is not heard: set token.');
        return settings.post === 'none'
            ? nowhere()
            : nowhere('There is no token, so nothing is posted: set token.');
    }
    const connect = await connectorOf(host);
    const address = { ...addressOf(settings, env, toolVersion), token, repository };
    const connection = connect(address, pull);
    try {
        return { connection, notes: [], event: { ...event, ...(await connection.about()) }, gone: false };
    }
    catch (error) {
        if (!(error instanceof _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d))
            throw error;
        return nowhere(unread(error));
    }
}
/** Looks the change up whose pipeline has ended. Throws `UserError` where the host cannot be asked. */
async function reachOrigin(settings, event, origin, env, toolVersion) {
    const { token } = settings;
    const { repository } = event;
    if (token === null || repository === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The event ${event.name} does not name the pull request, and without a token nobody can be asked.`, 'Set token, with pull-requests: write.');
    const { findPull } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4686)]).then(__webpack_require__.bind(__webpack_require__, 84686));
    const found = await findPull({ ...addressOf(settings, env, toolVersion), token, repository }, origin);
    if (found === null)
        return { connection: null, notes: [], event, gone: true };
    return reachHost(settings, { ...event, ...found, origin: null }, env, toolVersion);
}
/** Opens what was reached. */
function openHosted({ connection, notes }, git) {
    return { host: connection?.open(git) ?? null, notes: [...notes] };
}
/** Why nothing is posted. */
function unread({ message }) {
    return `The change cannot be read from its host, so nothing is posted: ${message}.`;
}
/** Each host is a chunk of its own. */
async function connectorOf(host) {
    switch (host) {
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(5469), __webpack_require__.e(2757)]).then(__webpack_require__.bind(__webpack_require__, 23940))).connect;
        case 'azure':
            return (await Promise.all(/* import() */[__webpack_require__.e(240), __webpack_require__.e(7815), __webpack_require__.e(1166), __webpack_require__.e(5469), __webpack_require__.e(4703)]).then(__webpack_require__.bind(__webpack_require__, 74703))).connect;
        case 'gitlab':
            return (await Promise.all(/* import() */[__webpack_require__.e(240), __webpack_require__.e(7582), __webpack_require__.e(5469), __webpack_require__.e(5358)]).then(__webpack_require__.bind(__webpack_require__, 31))).connect;
        case 'bitbucket':
            return (await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(5469), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 9434))).connect;
    }
}
/** What asks a host about a token. */
async function inspectorOf(host) {
    switch (host) {
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7335)]).then(__webpack_require__.bind(__webpack_require__, 37335))).inspect;
        case 'azure':
            return (await Promise.all(/* import() */[__webpack_require__.e(240), __webpack_require__.e(7815), __webpack_require__.e(4255)]).then(__webpack_require__.bind(__webpack_require__, 34255))).inspect;
        case 'gitlab':
            return (await Promise.all(/* import() */[__webpack_require__.e(240), __webpack_require__.e(7582), __webpack_require__.e(4537)]).then(__webpack_require__.bind(__webpack_require__, 61023))).inspect;
        case 'bitbucket':
            return (await __webpack_require__.e(/* import() */ 4821).then(__webpack_require__.bind(__webpack_require__, 74821))).inspect;
    }
}
/** All of an address but the token and the repository. */
function addressOf(settings, env, toolVersion) {
    const secrets = [settings.token ?? '', settings['api-key'] ?? ''];
    return {
        secrets: secrets.filter((secret) => secret !== ''),
        apiUrl: settings['api-url'],
        formerAccounts: listOf(settings['former-accounts']),
        userAgent: `semgrep-assistant/${toolVersion}`,
        env,
    };
}
function listOf(names) {
    return (names ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}


/***/ }),

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
async function repositoryPolicy(settings, platform, git, change, event, hosted) {
    const named = settings['policy-ref'];
    const ref = named ?? (await trustedRef(git, platform, event, hosted)) ?? change?.base ?? null;
    if (ref === null) {
        const note = 'There is no default branch to read a policy from: set policy-ref.';
        return { policy: _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .noPolicy */ .Wo, trusted: null, notes: [note] };
    }
    const commit = await resolveRef(ref, git, platform, event, hosted);
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
async function resolveRef(ref, git, platform, { inPipeline, foreignScan }, hosted) {
    const isWhole = /^refs\/|^[0-9a-f]{40}$/.test(ref);
    // A checkout may be of another repository, or have branches of long ago: a commit alone is the same everywhere.
    if (hosted && !(/^[0-9a-f]{40}$/.test(ref) && (await git.resolve(ref)) !== null)) {
        const commit = await platform.resolve(isWhole ? ref : `refs/heads/${ref}`);
        if (commit !== null || foreignScan)
            return commit;
    }
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
async function trustedRef(git, platform, { name, defaultBranch, isForDefault, base }, hosted) {
    if (name === null)
        return git.defaultBranch();
    const remote = `refs/remotes/origin/${defaultBranch ?? ''}`;
    if (!hosted && defaultBranch !== null && (await git.resolve(remote)) !== null)
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
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(1044)]).then(__webpack_require__.bind(__webpack_require__, 21044));
    return readPolicy(bytes, source);
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
    /** By name: a run speaks of one state of the repository, however long it takes. */
    #resolved = new Map();
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
    resolve(name) {
        const known = this.#resolved.get(name) ?? this.#resolve(name);
        this.#resolved.set(name, known);
        return known;
    }
    async #resolve(name) {
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
        const known = await this.#resolved.get(id);
        return known === id || (await this.#run(['cat-file', '-e', id])).status === 0;
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
