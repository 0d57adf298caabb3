export const id = 888;
export const ids = [888];
export const modules = {

/***/ 31423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ plainFiles),
  O: () => (/* binding */ trackedFiles)
});

// EXTERNAL MODULE: ./build/core/text/glob.js
var text_glob = __webpack_require__(40196);
;// CONCATENATED MODULE: ./build/core/deny-list.js

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
    '**/.pypirc',
    '**/pip.conf',
    '**/.netrc',
    '**/_netrc',
    '**/.pgpass',
    '**/.my.cnf',
    '**/.htpasswd',
    '**/.git-credentials',
    '**/.dockercfg',
    '**/.docker/config.json',
    '**/.aws/**',
    '**/.ssh/**',
    '**/.gnupg/**',
    '**/.kube/**',
    '**/kubeconfig',
    '**/credentials',
    '**/credentials.json',
    '**/service-account*.json',
    '**/.git/**',
];
/** Whether a file's content must not be shown: `.env*`, keys, `.npmrc`, credential files. */
function isDenied(path) {
    return denied.some((glob) => (0,text_glob/* matchesPath */.$)(glob, path));
}

;// CONCATENATED MODULE: ./build/context/files.js

/** Larger files cost more than they tell; Semgrep itself skips files over 1 MB unless told otherwise. */
const sizeLimit = 5_000_000;
/** Files that git tracks in a commit or tree, out of its object database: no links, no ignored or untracked files. */
function trackedFiles(store, files) {
    return {
        has: (path) => files.has(path),
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
    return {
        has: (path) => folder.has(path),
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
const tooLarge = { refused: `it is larger than ${sizeLimit / 1_000_000} MB`, private: false };
function refuse(path, size, absent) {
    if (isDenied(path))
        return { refused: 'files of this name hold credentials and are never shown', private: true };
    if (size === null)
        return { refused: absent, private: false };
    return size > sizeLimit ? tooLarge : null;
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

/***/ 99272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sensitiveFiles),
/* harmony export */   f: () => (/* binding */ scanningFiles)
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
    '**/.semgrepignore',
    '.semgrep/**',
    '.semgrep.yml',
];
/** Paths of policy and pipeline files that a change edits, renames or deletes, sorted. */
function sensitiveFiles(diff, policyPath) {
    const touched = [...diff.values()].flatMap(({ path, oldPath }) => oldPath === null ? [path] : [path, oldPath]);
    const sensitive = (path) => path === policyPath || pipelineFiles.some((glob) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(glob, path));
    return [...new Set(touched.filter(sensitive))].sort();
}
/** Those of them that decide what is scanned and by which rules: all but the policy. */
function scanningFiles(diff) {
    return sensitiveFiles(diff, '');
}


/***/ }),

/***/ 29955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** HTTPS everywhere; plain HTTP only to this machine, where nobody can listen in. Returns it without a slash at its end. */
function checkUrl(setting, value) {
    if (value === null)
        return value;
    const url = parseUrl(value);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${setting} is not a URL.`, 'It starts with https:// and a host.');
    }
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${setting} holds a user name or password.`, 'Give the key or token in its own setting.');
    }
    const loopback = url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(url.hostname);
    if (url.protocol === 'http:' && !loopback) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${setting} uses plain HTTP, so code and key could be read on the way.`, 'Use https://.');
    }
    return value.replace(/\/+$/, '');
}
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
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
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', reject);
        child.on('close', (status) => {
            resolve({ status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
        });
        // A child that ends before it has read everything closes the pipe; its exit status says what happened.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}


/***/ })

};
