export const id = 555;
export const ids = [555];
export const modules = {

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

/***/ 55499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ plainFiles),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _core_deny_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11763);
/* harmony import */ var _core_select_path_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88161);


/** Larger files cost more than they tell; Semgrep itself skips files over 1 MB unless told otherwise. */
const sizeLimit = 5_000_000;
/** Files that git tracks in a commit or tree, out of its object database: no links, no ignored or untracked files. */
function trackedFiles(store, files, search = async () => []) {
    let listed = null;
    const open = () => {
        listed ??= new Set([...files.keys()].filter((path) => !(0,_core_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .G)(path)));
        return listed;
    };
    return {
        has: (path) => files.has(path),
        list: async () => [...open()],
        // What was searched may be another tree than the one that is read.
        mentions: async (words, endings) => (await search(words, endings)).filter(({ path }) => open().has(path)),
        async read(paths) {
            const reads = new Map();
            const wanted = new Map();
            for (const path of paths) {
                const file = files.get(path);
                const refusal = refuse(path, file?.size ?? null, 'git does not track it at the reviewed commit');
                if (refusal)
                    reads.set(path, refusal);
                else
                    wanted.set(path, file?.oid ?? '');
            }
            const blobs = await store.blobs([...new Set(wanted.values())]);
            for (const [path, oid] of wanted) {
                const bytes = blobs.get(oid);
                reads.set(path, bytes ? { bytes } : { refused: 'git has no content for it', private: false });
            }
            return reads;
        },
    };
}
/** Plain files of a folder, for work without git. Obeys the same deny list. */
function plainFiles(folder) {
    let listed = null;
    const list = () => {
        listed ??= folder.list(mostFiles).then((paths) => paths.filter((path) => !(0,_core_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .G)(path)));
        return listed;
    };
    return {
        has: (path) => folder.has(path),
        list,
        mentions: async (words, endings) => {
            const paths = (await list()).filter((path) => endings.includes((0,_core_select_path_index_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)));
            return searchFiles(folder, paths, new Set(words));
        },
        async read(paths) {
            const reads = new Map();
            for (const path of paths) {
                const refusal = refuse(path, folder.has(path) ? 0 : null, 'it is not a regular file of this folder');
                const bytes = refusal ? null : await folder.read(path, sizeLimit);
                reads.set(path, refusal ?? (bytes ? { bytes } : tooLarge));
            }
            return reads;
        },
    };
}
/** A folder without git with more files than that is searched in part. */
const mostFiles = 5000;
const searchedSize = 500_000;
async function searchFiles(folder, paths, words) {
    const mentions = [];
    for (const path of paths) {
        const bytes = await folder.read(path, searchedSize);
        for (const [index, text] of (bytes?.toString('utf8') ?? '').split(/\r?\n/).entries()) {
            if (wordsOf(text).some((word) => words.has(word)))
                mentions.push({ path, line: index + 1, text });
        }
    }
    return mentions;
}
/** The names on a line. */
function wordsOf(text) {
    return text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}
const tooLarge = { refused: `it is larger than ${sizeLimit / 1_000_000} MB`, private: false };
function refuse(path, size, absent) {
    if ((0,_core_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .G)(path))
        return { refused: 'files of this name hold credentials and are never shown', private: true };
    if (size === null)
        return { refused: absent, private: false };
    return size > sizeLimit ? tooLarge : null;
}


/***/ }),

/***/ 11763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40196);

/* Files that hold credentials by custom. Their content is never shown to anybody, whatever tracks them. */
const denied = [
    '**/.env*',
    '**/*.env',
    '**/*.pem',
    '**/*.key',
    '**/*.p12',
    '**/*.pfx',
    '**/*.jks',
    '**/*.keystore',
    '**/*.kdbx',
    '**/*.ppk',
    '**/*.asc',
    '**/*.gpg',
    '**/*.tfvars',
    '**/*.tfvars.json',
    '**/*.tfstate',
    '**/*.tfstate.*',
    '**/id_rsa*',
    '**/id_dsa*',
    '**/id_ecdsa*',
    '**/id_ed25519*',
    '**/.npmrc',
    '**/.yarnrc.yml',
    '**/pip.conf',
    '**/_netrc',
    '**/.pgpass',
    '**/.my.cnf',
    '**/.dockercfg',
    '**/.docker/config.json',
    '**/.aws/**',
    '**/.ssh/**',
    '**/.gnupg/**',
    '**/.kube/**',
    '**/credentials',
    '**/credentials.json',
    '**/service-account*.json',
    '**/secrets.yml',
    '**/secrets.yaml',
    '**/secrets.json',
    '**/secrets.*.yml',
    '**/secrets.*.yaml',
    '**/secrets.*.json',
    '**/vault.yml',
    '**/vault.yaml',
    '**/credentials.xml',
    '**/credentials.yml',
    '**/credentials.yaml',
    '**/credentials.toml',
    '**/credentials.ini',
    '**/credentials.csv',
    '**/credentials.txt',
    '**/credentials.properties',
    '**/appsettings.Production.json',
    '**/appsettings.Staging.json',
    '**/wp-config.php',
    '**/auth.json',
    '**/nuget.config',
    '**/.m2/settings.xml',
    '**/.cargo/credentials*',
    '**/.terraformrc',
    '**/.vault-token',
    '**/.boto',
    '**/.s3cfg',
    '**/.databrickscfg',
    '**/.azure/**',
    '**/.config/gh/**',
    '**/.dockerconfigjson',
    '**/rclone.conf',
    '**/sftp-config.json',
    '**/*.p8',
    '**/*.der',
    '**/*.jceks',
    '**/*.ovpn',
    '**/*_rsa',
    '**/.flaskenv',
    '**/.htpasswd*',
    '**/.netrc*',
    '**/.pypirc*',
    '**/.git-credentials*',
    '**/.bash_history',
    '**/*firebase-adminsdk*.json',
    '**/gcp-key*.json',
    '**/google_credentials*.json',
    '**/.git/**',
];
/* Copies and variants of such files; code that only deals with them may be shown. */
const deniedUnlessCode = ['**/kubeconfig*', '**/*.pem.*', '**/*.key.*', '**/*.env.*', '**/htpasswd*'];
const code = /\.(?:[cm]?[jt]sx?|vue|py|go|rb|java|kts?|cs|php|rs|swift|scala|c|cc|cpp|h|hpp|exs?)$/i;
/** Whether a file's content must not be shown: `.env*`, keys, `.npmrc`, credential files. */
function isDenied(path) {
    const any = (globs) => globs.some((glob) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(glob, path));
    return any(denied) || (any(deniedUnlessCode) && !code.test(path));
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

/***/ 25593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** An answer of a code host that is none, in words for a person. Holds no token. */
class HostError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    kind;
    /** Milliseconds that the server asks to wait; null where it does not say. */
    retryAfterMs;
    constructor(kind, message, retryAfterMs = null) {
        super(message);
        this.name = 'HostError';
        this.kind = kind;
        this.retryAfterMs = retryAfterMs;
    }
}


/***/ }),

/***/ 81885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mapPaths),
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/**
 * Maps a scan's paths to the repository: by `scanRoot` if given, else by whichever way makes most of `paths` exist: as
 * they are, below the folder that the command runs in, or without leading folders that they all share (a checkout elsewhere).
 */
function mapPaths(paths, options, exists) {
    const { scanRoot, repositoryRoot, workingFolder } = options;
    const candidates = scanRoot !== null
        ? [below(scanRoot, repositoryRoot)]
        : [below('', repositoryRoot), below(workingFolder, repositoryRoot), ...withoutPrefixes(paths)];
    let best = null;
    // A sample tells one way from another; trying every way on every path would take for ever on a hostile scan.
    const sample = paths.slice(0, sampleSize);
    for (const candidate of candidates) {
        const map = eitherWay(candidate, exists);
        const existing = sample.filter((path) => {
            const mapped = map(path);
            return mapped !== null && exists(mapped);
        }).length;
        if (best === null || existing > best.existing)
            best = { map, existing };
        if (existing === sample.length)
            break;
    }
    return best ?? { map: eitherWay(below('', repositoryRoot), exists), existing: 0 };
}
const sampleSize = 300;
const maxPrefix = 16;
function below(folder, repositoryRoot) {
    const root = `${repositoryRoot.replace(/\/$/, '')}/`;
    return (path) => {
        if (path.startsWith(root))
            return normalise(path.slice(root.length));
        if (!isAbsolute(path))
            return normalise(`${slashes(folder)}/${path}`);
        const absoluteFolder = `${slashes(folder).replace(/\/$/, '')}/`;
        return absoluteFolder.length > 1 && path.startsWith(absoluteFolder)
            ? normalise(path.slice(absoluteFolder.length))
            : null;
    };
}
function withoutPrefixes(paths) {
    if (paths.length === 0)
        return [];
    const split = paths.slice(0, sampleSize).map((path) => slashes(path).split('/', maxPrefix + 2));
    const shortest = Math.min(...split.map((segments) => segments.length)) - 1;
    const first = split[0] ?? [];
    let shared = 0;
    while (shared < Math.min(shortest, maxPrefix) &&
        split.every((segments) => segments[shared] === first[shared]))
        shared++;
    return Array.from({ length: Math.max(0, shared) }, (_, index) => {
        return (path) => normalise(path
            .split('/')
            .slice(index + 1)
            .join('/'));
    });
}
/** Windows writes `\`; elsewhere it may be part of a name, and a file of just that name comes first. */
function eitherWay(map, exists) {
    return (path) => {
        const asWritten = map(path);
        if (!path.includes('\\') || (asWritten !== null && exists(asWritten)))
            return asWritten;
        return map(slashes(path));
    };
}
function slashes(path) {
    return path.replaceAll('\\', '/');
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
/** Resolves `.` and `..`; null for a path that leaves the repository, is empty or holds a NUL. */
function normalise(path) {
    const out = [];
    for (const segment of path.split('/')) {
        if (segment === '..') {
            if (out.pop() === undefined)
                return null;
        }
        else if (segment !== '' && segment !== '.') {
            out.push(segment);
        }
    }
    const joined = out.join('/');
    return joined === '' || joined.includes('\0') ? null : joined;
}


/***/ }),

/***/ 88161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ PathIndex),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   ae: () => (/* binding */ kinOf),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* Languages whose files name each other, by the ends of their names. */
const kinds = [
    ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'vue', 'svelte'],
    ['java', 'kt', 'kts', 'scala', 'groovy'],
    ['c', 'h', 'cc', 'cpp', 'cxx', 'hpp', 'hh', 'm', 'mm'],
    ['py', 'pyi'],
    ['rb', 'erb', 'rake', 'haml', 'slim'],
    ['php', 'phtml', 'inc'],
    ['cs', 'cshtml', 'razor', 'vb'],
    ['go'],
    ['rs'],
    ['swift'],
    // Programs without an ending, and settings that they read as code.
    ['sh', 'bash', 'zsh', '', 'conf'],
];
/** The ends of the names of files that code of this file may name; its own alone where nobody knows its language. */
function kinOf(path) {
    const own = extensionOf(path);
    return kinds.find((kind) => kind.includes(own)) ?? [own];
}
/** In small letters, without the dot; empty where there is none. */
function extensionOf(path) {
    return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
/** What stands for the module itself or for those around it. */
const ownSegments = new Set(['', 'crate', 'super', 'self']);
/** A file that stands for its folder. */
const folderFiles = /^(?:index|__init__|mod|lib|main)$/;
const maxFound = 12;
/** The files of a repository by the ends of their paths: modules, classes and templates are named so. */
class PathIndex {
    #byName = new Map();
    #byFolder = new Map();
    #paths;
    constructor(paths) {
        this.#paths = new Set(paths);
        for (const path of this.#paths) {
            const parts = path.split('/');
            const name = parts.pop() ?? '';
            add(this.#byName, stemOf(name), path);
            const folder = parts.at(-1);
            if (folder !== undefined)
                add(this.#byFolder, folder, path);
        }
    }
    has(path) {
        return this.#paths.has(path);
    }
    /**
     * Files that a module's name may mean, as it is written in `from`: relative names, dotted, slashed and colonned ones, names of
     * a folder, of a class in a file of its own. The closest first, few of them; empty for what lies outside.
     */
    modules(module, from) {
        const kin = kinOf(from);
        const mine = (path) => path !== from && kin.includes(extensionOf(path));
        const relative = relativeTo(module, from);
        if (relative !== null)
            return this.#at(relative, kin).filter(mine).slice(0, maxFound);
        const segments = module
            .split(/[./\\]|::|:/)
            .filter((segment) => segment !== '*' && !ownSegments.has(segment));
        const spelled = segments.at(-1);
        const names = kin.includes(spelled ?? '') ? segments.slice(0, -1) : segments;
        // The last segment may be what is taken out of the module.
        for (const wanted of [names, names.slice(0, -1)]) {
            const found = this.#ending(wanted, from).filter(mine);
            if (found.length > 0)
                return nearest(found, from).slice(0, maxFound);
        }
        return [];
    }
    /** Files with just this name, whatever their ending, the closest first. */
    named(stem, from) {
        return nearest(this.#byName.get(stem) ?? [], from).slice(0, maxFound);
    }
    /** Files that a text such as `mails/letter.html` may mean, the closest first. */
    ending(text, from) {
        const wanted = text.replace(/^(?:\.{0,2}\/)+/, '');
        const stem = stemOf(wanted.split('/').at(-1) ?? '');
        const found = (this.#byName.get(stem) ?? []).filter((path) => path === wanted || path.endsWith(`/${wanted}`));
        return nearest(found, from).slice(0, maxFound);
    }
    /** TypeScript imports `./hosts.js` for what is `./hosts.ts`. */
    #at(path, kin) {
        const bare = kin.includes(extensionOf(path)) ? withoutEnd(path) : path;
        const files = this.#byName.get(stemOf(path.split('/').at(-1) ?? '')) ?? [];
        const exact = files.filter((each) => each === path);
        if (exact.length > 0)
            return exact;
        const alike = files.filter((each) => withoutEnd(each) === bare);
        return alike.length > 0 ? alike : this.#folder(path.split('/'));
    }
    /** Whole names first; a name of one segment alone says little unless it is all there is. */
    #ending(segments, from) {
        const name = segments.at(-1);
        if (name === undefined)
            return [];
        const files = this.#byName.get(name) ?? [];
        const least = segments.length > 1 ? 2 : 1;
        for (let count = segments.length; count >= least; count--) {
            const end = segments.slice(-count).join('/');
            const found = files.filter((path) => endsWith(withoutEnd(path), end));
            if (found.length > 0)
                return found;
            const inFolder = this.#folder(segments.slice(-count));
            if (inFolder.length > 0 && (count > 1 || segments.length === 1))
                return inFolder;
        }
        // A class of this or a neighbouring folder is named without its package.
        return files.filter((path) => folderOf(path) === folderOf(from));
    }
    #folder(segments) {
        const end = segments.join('/');
        const inside = (this.#byFolder.get(segments.at(-1) ?? '') ?? []).filter((path) => endsWith(folderOf(path), end));
        const own = inside.filter((path) => folderFiles.test(stemOf(path.split('/').at(-1) ?? '')));
        return own.length > 0 ? own : inside.filter((path) => extensionOf(path) === 'go');
    }
}
function add(index, key, path) {
    const paths = index.get(key);
    if (paths)
        paths.push(path);
    else
        index.set(key, [path]);
}
/** `card` of `card.html.erb`. */
function stemOf(name) {
    return name.replace(/(?<=.)\..*$/, '');
}
function withoutEnd(path) {
    return path.replace(/\.[^/]*$/, '');
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function endsWith(path, end) {
    return path === end || path.endsWith(`/${end}`);
}
/** A path for `./x`, `../x` and Python's `.x`; null for names that are not relative. */
function relativeTo(module, from) {
    const dotted = /^(\.+)([\w.]*)$/.exec(module);
    const steps = dotted
        ? [...Array.from({ length: (dotted[1]?.length ?? 1) - 1 }, () => '..'), ...(dotted[2] ?? '').split('.')]
        : module.split('/');
    if (!dotted && !/^\.{1,2}\//.test(module))
        return null;
    const parts = folderOf(from).split('/');
    for (const step of steps) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            parts.push(step);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.filter((part) => part !== '').join('/');
}
/** Those that share most of the path come first. */
function nearest(paths, from) {
    const own = from.split('/');
    const shared = (path) => {
        const parts = path.split('/');
        let count = 0;
        while (count < parts.length && parts[count] === own[count])
            count++;
        return count;
    };
    return paths
        .map((path) => ({ path, shared: shared(path) }))
        .sort((a, b) => b.shared - a.shared || a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
        .map(({ path }) => path);
}


/***/ }),

/***/ 99272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ sensitiveFiles),
/* harmony export */   b5: () => (/* binding */ isPipelineFile),
/* harmony export */   fn: () => (/* binding */ scanningFiles)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40196);

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
];
/** Whether a path is one of them. */
function isPipelineFile(path) {
    return pipelineFiles.some((glob) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(glob, path));
}
/** Paths of policy and pipeline files that a change edits, renames or deletes, sorted. */
function sensitiveFiles(diff, policyPath) {
    const touched = [...diff.values()].flatMap(({ path, oldPath }) => oldPath === null ? [path] : [path, oldPath]);
    const sensitive = (path) => path === policyPath || isPipelineFile(path);
    return [...new Set(touched.filter(sensitive))].sort();
}
/** Those of them that decide what is scanned and by which rules: all but the policy. */
function scanningFiles(diff) {
    return sensitiveFiles(diff, '');
}


/***/ }),

/***/ 41666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Folder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** A folder whose files are read by paths that came from somewhere else: nothing outside it, no links, no devices. */
class Folder {
    /** Absolute, links resolved. */
    root;
    constructor(root) {
        this.root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    /** Whether the path is a regular file of this folder, reached without links. */
    has(path) {
        try {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path);
            const inside = this.root === '/' || full.startsWith(`${this.root}/`);
            return inside && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full) === full;
        }
        catch {
            return false;
        }
    }
    /** Paths of regular files, hidden folders and installed packages left out; at most so many. */
    async list(most) {
        const paths = [];
        const folders = [''];
        for (let at = folders.pop(); at !== undefined && paths.length < most; at = folders.pop()) {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, at), { withFileTypes: true }).catch(() => []);
            for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
                const path = at === '' ? entry.name : `${at}/${entry.name}`;
                if (entry.isFile())
                    paths.push(path);
                else if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
                    folders.push(path);
            }
        }
        return paths.slice(0, most);
    }
    /** Bytes of a file, or null where there is no such regular file or it is larger than `limit` bytes. */
    async read(path, limit) {
        if (!this.has(path))
            return null;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const { size } = await file.stat();
            return size > limit ? null : await file.readFile();
        }
        finally {
            await file.close();
        }
    }
}


/***/ }),

/***/ 96641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** What children may see of our environment: no key, no token, nothing that changes what they load. */
const allowedVariables = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'SYSTEMROOT',
    'TMPDIR',
    'TEMP',
    'TMP',
    'XDG_CONFIG_HOME',
];
/** The absolute path of a program on `PATH`, or null. Relative entries and those below `exclude` do not count. */
function findProgram(name, env, exclude) {
    const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
    for (const folder of (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) || folder === exclude || folder.startsWith(exclude + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
            continue;
        for (const file of names.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, each))) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile())
                    return file;
            }
            catch {
                // Not here: the next folder may have it.
            }
        }
    }
    return null;
}
/** Runs a program by absolute path, without a shell, and resolves with whatever it did; rejects only if it cannot start. */
function runProgram(program, args, options) {
    const inherited = allowedVariables.flatMap((name) => {
        const value = options.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: { ...Object.fromEntries(inherited), LC_ALL: 'C', ...options.extraEnv },
            stdio: ['pipe', 'pipe', 'pipe'],
            shell: false,
            windowsHide: true,
            // Ctrl-C of a terminal goes to all that it runs: what a child dies of would look like its answer.
            detached: process.platform !== 'win32',
        });
        const stdout = [];
        const stderr = [];
        const { limit, signal } = options;
        const end = () => kill(child);
        const timer = limit && setTimeout(end, limit.ms);
        signal?.addEventListener('abort', end, { once: true });
        if (signal?.aborted)
            end();
        let written = 0;
        const keep = (chunks) => (chunk) => {
            chunks.push(chunk);
            written += chunk.length;
            if (limit && written > limit.bytes)
                end();
        };
        child.stdout.on('data', keep(stdout));
        child.stderr.on('data', keep(stderr));
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
        };
        child.on('error', (error) => {
            done();
            reject(error);
        });
        child.on('close', (status) => {
            done();
            resolve({ status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
        });
        // A child that ends before it has read everything closes the pipe; its exit status says what happened.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
/** With all that it started: whoever lived on would keep its output open. */
function kill(child) {
    child.stdout?.destroy();
    child.stderr?.destroy();
    try {
        if (process.platform !== 'win32' && child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        // It is gone already.
    }
}


/***/ })

};
