export const id = 4703;
export const ids = [4703];
export const modules = {

/***/ 96567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unifiedOf),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Puts a unified diff together from the list of files. `isSame`: whether a file without a patch is the same as before. */
function unifiedOf(files, isSame) {
    return files.map((file) => [...headerOf(file), ...bodyOf(file, isSame), ''].join('\n')).join('');
}
function headerOf({ filename, status, previous_filename }) {
    const before = previous_filename ?? filename;
    const lines = [`diff --git ${quoted(`a/${before}`)} ${quoted(`b/${filename}`)}`];
    if (status === 'added')
        lines.push('new file mode 100644');
    if (status === 'removed')
        lines.push('deleted file mode 100644');
    if (previous_filename !== undefined)
        lines.push(`rename from ${quoted(before)}`, `rename to ${quoted(filename)}`);
    return lines;
}
function bodyOf(file, isSame) {
    const { filename, status, previous_filename, patch } = file;
    const before = quoted(`a/${previous_filename ?? filename}`);
    const after = quoted(`b/${filename}`);
    if (patch !== undefined && patch !== '') {
        return [
            `--- ${status === 'added' ? '/dev/null' : before}`,
            `+++ ${status === 'removed' ? '/dev/null' : after}`,
            patch,
        ];
    }
    return isSame(file) ? [] : [`Binary files ${before} and ${after} differ`];
}
/** As git writes unusual names. https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function quoted(path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: names can hold them
    if (!/[\u0000-\u001f"\\]/.test(path))
        return path;
    const bytes = [...Buffer.from(path)].map((byte) => {
        const plain = byte >= 0x20 && byte !== 0x22 && byte !== 0x5c;
        return plain ? Buffer.of(byte).toString('latin1') : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${Buffer.from(bytes.join(''), 'latin1').toString('utf8')}"`;
}


/***/ }),

/***/ 57762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85725);

/** Edits beyond this are not worth the time; nor are files of more bytes than anybody reads. */
const maxEdits = 4000;
const maxBytes = 2_000_000;
/**
 * The hunks of a unified diff between two versions of a file, as git writes them; null for a version that is not there.
 * Undefined where git would not show them: binaries, and what is too large or too different to be compared.
 */
function patchOf(before, after) {
    const [old, now] = [before ?? empty, after ?? empty];
    if ([old, now].some((bytes) => bytes.length > maxBytes || bytes.subarray(0, 8000).includes(0)))
        return;
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', old.toString('utf8'), now.toString('utf8'), '', '', {
        context: 3,
        maxEditLength: maxEdits,
    });
    return patch?.hunks
        .map(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${rangeOf(oldStart, oldLines)} +${rangeOf(newStart, newLines)} @@`, ...lines].join('\n'))
        .join('\n');
}
/** A side without lines names the line before it. https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html */
function rangeOf(start, lines) {
    return `${lines === 0 ? start - 1 : start},${lines}`;
}
const empty = Buffer.alloc(0);


/***/ }),

/***/ 23459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   ap: () => (/* binding */ collapse)
/* harmony export */ });
const newline = 0x0a;
const carriageReturn = 0x0d;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** A file's bytes with an index of its lines. Lines end in LF or CRLF, as Semgrep counts them. */
class SourceText {
    bytes;
    #starts;
    constructor(bytes) {
        this.bytes = bytes;
        const starts = [0];
        for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1))
            starts.push(at + 1);
        if (starts.length > 1 && starts.at(-1) === bytes.length)
            starts.pop();
        this.#starts = starts;
    }
    get lineCount() {
        return this.#starts.length;
    }
    /** Bytes of a line without its ending; empty outside the file. */
    lineBytes(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return new Uint8Array();
        let end = this.#starts[line] ?? this.bytes.length;
        if (end > start && this.bytes[end - 1] === newline)
            end--;
        if (end > start && this.bytes[end - 1] === carriageReturn)
            end--;
        return this.bytes.subarray(start, end);
    }
    /** A line's text without its ending; bytes that are not UTF-8 become U+FFFD. */
    line(line) {
        return utf8.decode(this.lineBytes(line));
    }
    /** Byte offset of a place, or null where the file has no such place. One past the last line is the end of the file. */
    offset(position) {
        const start = this.#starts[position.line - 1];
        if (start === undefined) {
            const isEnd = position.line === this.lineCount + 1 && position.column === 1;
            return isEnd ? this.bytes.length : null;
        }
        const end = this.#starts[position.line] ?? this.bytes.length;
        const offset = start + position.column - 1;
        return offset <= end ? offset : null;
    }
    /** The matched bytes, or null where the span does not fit this file. */
    slice(span) {
        const start = this.offset(span.start);
        const end = this.offset(span.end);
        if (start === null || end === null || end < start)
            return null;
        return this.bytes.subarray(start, end);
    }
}
/** Decodes bytes as UTF-8, with U+FFFD for what is not. */
function decode(bytes) {
    return utf8.decode(bytes);
}
/** Runs of white space as one space, ends trimmed. */
function collapse(text) {
    return text.replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 14499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29955);


/** Azure DevOps' own address of a pull request; 0 is none. Throws `UserError` for one that is none. */
function addressOf({ repository, token, secrets, apiUrl, env }, number) {
    const [project, name, ...rest] = repository.split('/');
    if (!project || !name || rest.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${repository} is no repository of Azure Repos.`, 'SYSTEM_TEAMPROJECT and BUILD_REPOSITORY_NAME must name project and repository.');
    }
    const url = apiUrl ?? (env.SYSTEM_COLLECTIONURI || env.SYSTEM_TEAMFOUNDATIONCOLLECTIONURI || null);
    if (url === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The pipeline does not say where Azure DevOps is.', 'Set api-url to the organization’s or collection’s URL, or run it with SYSTEM_COLLECTIONURI.');
    }
    return { token, secrets, collection: (0,_core_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkUrl */ .C)('api-url', url), project, repository: name, number };
}
/** Where people look at the repository, for links. */
function homeOf({ collection, project, repository }) {
    return `${collection}/${encoded(project)}/_git/${encoded(repository)}`;
}
/** Where people look at the run; null where the pipeline does not say. */
function runUrl({ collection, project }, env) {
    const id = env.BUILD_BUILDID;
    return id && /^\d+$/.test(id) ? `${collection}/${encoded(project)}/_build/results?buildId=${id}` : null;
}
/** Round brackets too: they would end a link in markdown. */
function encoded(name) {
    return encodeURIComponent(name).replace(/[()'*!]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    });
}


/***/ }),

/***/ 95179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mW: () => (/* binding */ withoutSlash),
/* harmony export */   wt: () => (/* binding */ AzureChange)
/* harmony export */ });
/* unused harmony export changedFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

const CommitRef = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ commitId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const Pull = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    createdBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    isDraft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    targetRefName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    forkSource: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({}).nullish(),
    lastMergeSourceCommit: CommitRef.nullish(),
    lastMergeTargetCommit: CommitRef.nullish(),
    supportsIterations: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
});
const Repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    defaultBranch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    project: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }),
});
const Iteration = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), sourceRefCommit: CommitRef });
const Changes = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    changeEntries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        changeTrackingId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        changeType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        originalPath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        sourceServerItem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        item: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
            objectId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
            originalObjectId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
            gitObjectType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
            isFolder: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
        }),
    })),
    nextSkip: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullish(),
});
/** The most that a page has. https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-iteration-changes/get */
const pageSize = 2000;
/** A pull request as it is on Azure DevOps. Each push to it is an iteration. */
class AzureChange {
    #client;
    #head;
    #iterations = null;
    #files = null;
    /** `head`: the reviewed commit, once it is known. */
    constructor(client, head) {
        this.#client = client;
        this.#head = head;
    }
    pull() {
        return this.#client.read(Pull, (git, { project, repository, number }) => git.getPullRequest(repository, number, project));
    }
    repository() {
        return this.#client.read(Repository, (git, { project, repository }) => git.getRepository(repository, project));
    }
    /** The commit at the head of the source branch now; what the pull request itself names follows a little later. */
    async headNow() {
        this.#iterations = null;
        const last = (await this.#listed()).at(-1);
        return last?.sourceRefCommit.commitId ?? (await this.pull()).lastMergeSourceCommit?.commitId ?? '';
    }
    /** The one of the reviewed commit, else the last one; null for old pull requests, which have none. */
    async iteration() {
        const all = await this.#listed();
        const own = all.findLast(({ sourceRefCommit }) => sourceRefCommit.commitId === this.#head());
        return own ?? all.at(-1) ?? null;
    }
    async #listed() {
        this.#iterations ??= this.#client.list(Iteration, (git, { project, repository, number }) => git.getPullRequestIterations(repository, number, project));
        return [...(await this.#iterations)].sort((a, b) => a.id - b.id);
    }
    /** Against the commit from which the change began. */
    files() {
        this.#files ??= this.#listFiles();
        return this.#files;
    }
    async #listFiles() {
        const iteration = await this.iteration();
        const files = [];
        for (let skip = 0; iteration !== null;) {
            const { changeEntries, nextSkip } = await this.#client.read(Changes, (git, { project, repository, number }) => git.getPullRequestIterationChanges(repository, number, iteration.id, project, pageSize, skip));
            files.push(...changeEntries.flatMap(changedFile));
            if (nextSkip == null || nextSkip <= skip)
                break;
            skip = nextSkip;
        }
        return files;
    }
}
/** Nothing for folders and submodules, and for the old place of what was renamed. Kinds of a change are flags: `edit, rename`. */
function changedFile({ changeType, changeTrackingId, item, ...entry }) {
    const kinds = changeType.toLowerCase().split(/\s*,\s*/);
    const type = item.gitObjectType?.toLowerCase() ?? 'blob';
    if (item.path == null || item.isFolder === true || type !== 'blob' || kinds.includes('sourcerename'))
        return [];
    const isNew = kinds.includes('add');
    const isGone = kinds.includes('delete');
    const old = kinds.includes('rename') ? (entry.originalPath ?? entry.sourceServerItem) : null;
    return [
        {
            filename: withoutSlash(item.path),
            status: statusOf(isNew, isGone),
            ...(old != null && { previous_filename: withoutSlash(old) }),
            before: isNew ? null : (item.originalObjectId ?? (isGone ? item.objectId : null) ?? null),
            after: isGone ? null : (item.objectId ?? null),
            trackingId: changeTrackingId,
        },
    ];
}
function statusOf(isNew, isGone) {
    if (isNew)
        return 'added';
    return isGone ? 'removed' : 'modified';
}
/** Paths begin with the slash of the repository's root here. */
function withoutSlash(path) {
    return path.replace(/^\//, '');
}


/***/ }),

/***/ 32768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ AzureClient)
/* harmony export */ });
/* unused harmony export authorizationOf */
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var azure_devops_node_api_GitApi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12311);
/* harmony import */ var _system_host_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67035);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78624);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92497);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97930);







/** Azure DevOps' own client, with the retries of all hosts. */
class AzureClient {
    address;
    #userAgent;
    #requests;
    constructor(address, userAgent) {
        this.address = address;
        this.#userAgent = userAgent;
        // A server in between may repeat the header as it came.
        const secrets = [...address.secrets, authorizationOf(address.token)];
        this.#requests = new _system_host_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .HostRequests */ .h({ host: 'Azure DevOps', secrets, read: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hostError */ .F });
    }
    /** Reads, or writes what may be written twice. */
    repeatable(send) {
        return this.#requests.repeatable((signal) => send(this.#api(signal), this.address));
    }
    /** Creates: without an answer nobody knows whether it was done. */
    once(send) {
        return this.#requests.once((signal) => send(this.#api(signal), this.address));
    }
    /** Reads a body of a form. */
    read(form, send) {
        return this.#requests.read(form, (signal) => send(this.#api(signal), this.address));
    }
    /** Reads a list of a form. */
    async list(form, send) {
        return (await this.read(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(form) }), send)).value;
    }
    /** Reads what is not the Git API's: a path below the collection's `_apis/`. */
    get(form, path, query = {}, version = _routes_js__WEBPACK_IMPORTED_MODULE_4__/* .apiVersion */ .X) {
        const words = new URLSearchParams(query).toString();
        const url = `${this.address.collection}/_apis/${path}${words === '' ? '' : `?${words}`}`;
        return this.read(form, async (git) => {
            const acceptHeader = git.createAcceptHeader('application/json', version);
            return (await git.rest.get(url, { acceptHeader })).result;
        });
    }
    /** Reads bytes as they are. */
    bytes(send) {
        return this.repeatable(async (git, address) => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(await send(git, address)));
    }
    #api(signal) {
        const { collection, token } = this.address;
        const authorization = authorizationOf(token);
        const transport = new _transport_js__WEBPACK_IMPORTED_MODULE_5__/* .Transport */ .o({ authorization, userAgent: this.#userAgent, signal });
        return openApi(`${collection}/`, transport, this.#userAgent);
    }
}
/** Answers as the service gives them: the client would make numbers of words, and dates of texts. */
class Api extends azure_devops_node_api_GitApi_js__WEBPACK_IMPORTED_MODULE_1__.GitApi {
    formatResponse(data) {
        return data;
    }
}
/** The client parses its address by a function of Node about which Node then warns in the log. The address was checked before. */
function openApi(base, transport, userAgent) {
    const { noDeprecation } = process;
    process.noDeprecation = true;
    try {
        const api = new Api(base, [], {}, userAgent);
        api.http = transport;
        api.rest.client = transport;
        api.vsoClient = new _routes_js__WEBPACK_IMPORTED_MODULE_4__/* .KnownRoutes */ .W(base, api.rest);
        return api;
    }
    finally {
        process.noDeprecation = noDeprecation ?? false;
    }
}
/**
 * A job's token and those of Entra are JSON Web Tokens; a personal access token goes as a password without a user name.
 * https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/authentication-guidance
 */
function authorizationOf(token) {
    return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)
        ? `Bearer ${token}`
        : `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
}


/***/ }),

/***/ 78624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25593);
/* harmony import */ var _system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52547);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97930);



/** Reads what a request threw. Mistakes of ours are thrown on. */
function hostError(thrown) {
    if (thrown instanceof _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return thrown;
    return thrown instanceof _transport_js__WEBPACK_IMPORTED_MODULE_2__/* .AzureRefusal */ .W ? refusal(thrown) : (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(thrown, 'Azure DevOps');
}
/**
 * A token that is not valid gets the page to sign in, with a status that is none of an error. What is over a limit is cut off
 * by code: https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
function refusal({ status, body, headers }) {
    if (isSignIn(status, headers)) {
        const words = `${status}: a page to sign in instead of an answer, so the token is not valid here`;
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('authentication', words);
    }
    const message = wordsIn(body);
    const waits = (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .waitMs */ .Cu)((name) => headers.get(name));
    if (/\bTF400733\b/.test(message))
        return (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)({ status: 429, message, waits });
    if (/\bTF401027\b/.test(message))
        return (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)({ status: 403, message, waits });
    return (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)({ status, message, waits });
}
function isSignIn(status, headers) {
    const isPage = /^text\/html/i.test(headers.get('content-type') ?? '');
    return status === 203 || (status >= 300 && status < 400) || (status < 300 && isPage);
}
/** Errors are told as JSON with a sentence in it. */
function wordsIn(body) {
    try {
        const { message } = Object(JSON.parse(body));
        return typeof message === 'string' ? message : 'no reason given';
    }
    catch {
        return /<html|<!doctype/i.test(body) ? 'an HTML page' : body;
    }
}


/***/ }),

/***/ 74703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/host/write.js + 1 modules
var write = __webpack_require__(42234);
// EXTERNAL MODULE: ./build/core/host-error.js
var host_error = __webpack_require__(25593);
// EXTERNAL MODULE: ./build/system/host-code.js
var host_code = __webpack_require__(94788);
// EXTERNAL MODULE: ./build/platforms/azure/address.js
var azure_address = __webpack_require__(14499);
// EXTERNAL MODULE: ./build/platforms/azure/change.js
var azure_change = __webpack_require__(95179);
// EXTERNAL MODULE: ./build/platforms/azure/client.js
var azure_client = __webpack_require__(32768);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/plan/mark.js
var plan_mark = __webpack_require__(88667);
// EXTERNAL MODULE: ./build/core/plan/word.js
var word = __webpack_require__(21258);
// EXTERNAL MODULE: ./build/platforms/azure/routes.js
var routes = __webpack_require__(92497);
;// CONCATENATED MODULE: ./build/platforms/azure/conversation.js





const Identity = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    displayName: schemas/* string */.YjP().nullish(),
    uniqueName: schemas/* string */.YjP().nullish(),
    descriptor: schemas/* string */.YjP().nullish(),
    isContainer: schemas/* boolean */.zMY().nullish(),
    isDeletedInOrigin: schemas/* boolean */.zMY().nullish(),
});
const Comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    author: Identity.nullish(),
    content: schemas/* string */.YjP().nullish(),
    commentType: schemas/* string */.YjP().nullish(),
    isDeleted: schemas/* boolean */.zMY().nullish(),
    publishedDate: schemas/* string */.YjP(),
    lastUpdatedDate: schemas/* string */.YjP().nullish(),
    lastContentUpdatedDate: schemas/* string */.YjP().nullish(),
});
const Position = schemas/* object */.Ikc({ line: schemas/* int */.Whr() }).nullish();
const ThreadBody = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    isDeleted: schemas/* boolean */.zMY().nullish(),
    status: schemas/* string */.YjP().nullish(),
    comments: schemas/* array */.YOg(Comment).nullish(),
    threadContext: schemas/* object */.Ikc({ filePath: schemas/* string */.YjP().nullish(), rightFileStart: Position, rightFileEnd: Position })
        .nullish(),
});
const Connection = schemas/* object */.Ikc({ authenticatedUser: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
/** Whose the token is; nobody describes it, and the official clients ask it. */
async function accountOfToken(client) {
    return (await client.get(Connection, 'connectionData', {}, `${routes/* apiVersion */.X}-preview`)).authenticatedUser.id;
}
/** Reads all that was said on a pull request, in one list without pages, with places as the iteration shows them. */
async function readConversation(client, iteration, self) {
    const found = await client.list(ThreadBody, (git, { project, repository, number }) => git.getThreads(repository, number, project, iteration ?? undefined, iteration === null ? undefined : 0));
    const threads = [];
    const remarks = [];
    const statuses = new Map();
    for (const thread of found) {
        const comments = thread.comments ?? [];
        const [first] = comments;
        if (first === undefined || isGone(first) || thread.isDeleted === true)
            continue;
        statuses.set(`${thread.id}`, statusOf(thread));
        const path = thread.threadContext?.filePath;
        if (path == null)
            remarks.push(remarkOf(thread.id, first, self));
        // What somebody else began is none of our business, whatever it says.
        else if (isOwn(first, self))
            threads.push(threadOf(thread, (0,azure_change/* withoutSlash */.mW)(path), first, comments.slice(1)));
    }
    return { threads, remarks, statuses, author: self.author, account: self.account };
}
function threadOf(thread, path, first, others) {
    const body = first.content ?? '';
    return {
        id: `${thread.id}`,
        commentId: `${first.id}`,
        body,
        // Nobody but its author may edit a comment. https://learn.microsoft.com/azure/devops/repos/git/review-pull-requests
        ours: true,
        writtenAt: first.lastContentUpdatedDate ?? first.publishedDate,
        path,
        lines: linesOf(thread),
        resolved: isResolved(statusOf(thread), body),
        // A thread says when it was changed last, and not by whom.
        resolvedBy: null,
        replies: others
            .filter((comment) => !isGone(comment))
            .map((comment) => ({
            id: `${thread.id}/${comment.id}`,
            author: comment.author == null ? null : accountOf(comment.author),
            body: comment.content ?? '',
            edited: isEdited(comment),
            createdAt: comment.publishedDate,
        })),
    };
}
/** Comments are numbered within their thread. */
function remarkOf(thread, comment, self) {
    return { commentId: `${thread}/${comment.id}`, body: comment.content ?? '', ours: isOwn(comment, self) };
}
function statusOf({ status }) {
    return status?.toLowerCase() ?? 'unknown';
}
/**
 * People resolve as fixed, won't fix or by design. What blocks was opened as active, so that somebody must have closed it; what
 * only advises is closed from its beginning.
 */
function isResolved(status, body) {
    if (status === 'fixed' || status === 'wontfix' || status === 'bydesign')
        return true;
    const mark = status === 'closed' ? (0,plan_mark/* readMark */.Mp)(body) : null;
    return mark !== null && (0,plan_mark/* markBlocks */.gk)(mark);
}
function linesOf({ threadContext }) {
    const { rightFileStart: start, rightFileEnd: end } = threadContext ?? {};
    if (start == null || start.line < 1)
        return null;
    return { from: start.line, to: Math.max(start.line, end?.line ?? start.line) };
}
/** A deleted comment stays in the list, without its text; what the system says is no comment. */
function isGone({ isDeleted, commentType }) {
    return isDeleted === true || commentType?.toLowerCase() === 'system';
}
/** Likes change the other date. Where it is not told, that one has to do. */
function isEdited({ publishedDate, lastContentUpdatedDate, lastUpdatedDate }) {
    const last = lastContentUpdatedDate ?? lastUpdatedDate ?? publishedDate;
    return Date.parse(last) !== Date.parse(publishedDate);
}
function isOwn({ author }, { account, formerAccounts }) {
    if (author == null)
        return false;
    return (0,word/* sameLogin */.Up)(author.id, account) || (0,word/* isListed */.yy)({ login: author.id, kind: 'person' }, formerAccounts);
}
/** Names are not unique, and anybody may change theirs: an account is its id. Null for one that is gone. */
function accountOf(identity) {
    const { id, displayName, isDeletedInOrigin } = identity;
    if (isDeletedInOrigin === true)
        return null;
    return { login: id, ...(displayName != null && { name: displayName }), kind: kindOf(identity) };
}
/**
 * Build services, service principals and groups. https://learn.microsoft.com/rest/api/azure/devops/graph: the first part of a
 * descriptor says what kind of subject it is.
 */
function kindOf({ uniqueName, descriptor, isContainer }) {
    const isService = /^(?:svc|s2s|sys|aadsp|agp|vssgp|aadgp)\./i.test(descriptor ?? '');
    const isBuild = /^(?:build|agentpool|framework|plugin|release)\\/i.test(uniqueName ?? '');
    return isService || isBuild || isContainer === true ? 'program' : 'person';
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/core/diff/listed.js
var diff_listed = __webpack_require__(96567);
// EXTERNAL MODULE: ./build/core/diff/patch.js
var diff_patch = __webpack_require__(57762);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/platforms/azure/errors.js
var azure_errors = __webpack_require__(78624);
;// CONCATENATED MODULE: ./build/platforms/azure/read.js







const Commit = schemas/* object */.Ikc({ commitId: schemas/* string */.YjP(), treeId: schemas/* string */.YjP().nullish() });
const Ref = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), objectId: schemas/* string */.YjP(), peeledObjectId: schemas/* string */.YjP().nullish() });
const Item = schemas/* object */.Ikc({
    objectId: schemas/* string */.YjP(),
    gitObjectType: schemas/* string */.YjP(),
    isFolder: schemas/* boolean */.zMY().nullish(),
    isSymLink: schemas/* boolean */.zMY().nullish(),
});
const Tree = schemas/* object */.Ikc({
    treeEntries: schemas/* array */.YOg(schemas/* object */.Ikc({
        gitObjectType: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        objectId: schemas/* string */.YjP(),
        relativePath: schemas/* string */.YjP(),
        size: schemas/* int */.Whr().nullish(),
    })),
});
const commitId = /^[0-9a-f]{40}$/i;
/** https://git-scm.com/docs/git-fast-import: of a link. */
const linkMode = '120000';
const concurrency = 8;
/** Numbers of GitVersionType; the type has no names at run time that are worth loading it for. */
const byCommit = 2;
/** Reads what a checkout does not have. */
class AzureReader {
    #client;
    #change;
    #commits = new Map();
    constructor(client, change) {
        this.#client = client;
        this.#change = change;
    }
    /** Azure DevOps gives no diff as text: it is made of both versions of each file that the change lists. */
    async diff() {
        const limit = (0,p_limit/* default */.A)(concurrency);
        const files = await this.#change.files();
        const listed = files.map((file) => limit(async () => ({ ...file, ...(await this.#patch(file)) })));
        const made = await Promise.all(listed);
        const same = new Set(made.filter(({ before, after }) => before === after));
        return (0,diff_listed/* unifiedOf */.Q)(made, (file) => same.has(file));
    }
    async #patch({ status, before, after }) {
        if (before === after || (before === null && status !== 'added'))
            return {};
        const [old, now] = await Promise.all([before, after].map((oid) => (oid === null ? null : this.blob(oid))));
        // What cannot be had is no empty file: the change to it is there, and nobody can see it.
        if ((before !== null && old == null) || (after !== null && now == null))
            return {};
        const patch = (0,diff_patch/* patchOf */.g)(old ?? null, now ?? null);
        return patch === undefined ? {} : { patch };
    }
    commit(name) {
        const known = this.#commits.get(name) ?? this.#commit(name);
        this.#commits.set(name, known);
        return known;
    }
    async #commit(name) {
        if (commitId.test(name))
            return (await this.#commitOf(name))?.commitId ?? null;
        const branch = name.replace(/^refs\//, '').replace(/^heads\//, '');
        return ((await this.#ref(`heads/${branch}`)) ??
            this.#ref(branch.startsWith('tags/') ? branch : `tags/${branch}`));
    }
    /** A filter finds all that begin with it. https://learn.microsoft.com/rest/api/azure/devops/git/refs/list */
    async #ref(name) {
        const found = await this.#client.list(Ref, (git, { project, repository }) => git.getRefs(repository, project, name, undefined, undefined, undefined, undefined, true));
        const ref = found.find((each) => each.name === `refs/${name}`);
        return ref === undefined ? null : (ref.peeledObjectId ?? ref.objectId);
    }
    #commitOf(id) {
        return orNull(this.#client.read(Commit, (git, { project, repository }) => git.getCommit(id, repository, project, 0)));
    }
    /** Throws for what is there and is no file. */
    async file(version, path) {
        const item = await orNull(this.#client.read(Item, (git, { project, repository }) => git.getItem(repository, `/${path}`, project, undefined, undefined, true, undefined, undefined, {
            version,
            versionType: byCommit,
        })));
        if (item === null)
            return null;
        if (item.gitObjectType.toLowerCase() !== 'blob' || item.isFolder === true || item.isSymLink === true)
            throw new errors/* UserError */.y(`${path} is there, but not as a regular file.`);
        return this.#bytes(item.objectId);
    }
    async tree(commit) {
        const root = (await this.#commitOf(commit))?.treeId;
        if (root == null)
            throw new host_error/* HostError */.d('not found', `Azure DevOps does not know the commit ${commit.slice(0, 7)}`);
        const { treeEntries } = await this.#client.read(Tree, (git, { project, repository }) => git.getTree(repository, root, project, undefined, true));
        return new Map(treeEntries.flatMap(({ gitObjectType, mode, objectId, relativePath, size }) => gitObjectType.toLowerCase() === 'blob' && mode !== linkMode
            ? [[relativePath, { oid: objectId, size: size ?? 0 }]]
            : []));
    }
    /** Null for what cannot be had: the findings in it go without evidence, and the run goes on. */
    async blob(oid) {
        try {
            return await this.#bytes(oid);
        }
        catch (thrown) {
            (0,azure_errors/* hostError */.F)(thrown);
            return null;
        }
    }
    #bytes(oid) {
        return this.#client.bytes((git, { project, repository }) => git.getBlobContent(repository, oid, project));
    }
}
async function orNull(answer) {
    try {
        return await answer;
    }
    catch (thrown) {
        const error = (0,azure_errors/* hostError */.F)(thrown);
        if (error.kind === 'not found')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/azure-devops-node-api/interfaces/GitInterfaces.js
var GitInterfaces = __webpack_require__(76648);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
;// CONCATENATED MODULE: ./build/platforms/azure/requests.js



/** What this program asks Azure DevOps to write: one thread in a request. */
function azureWrites(client, scenery) {
    const open = async (each) => createThread(client, await anchorOf(each.place, scenery), each);
    return {
        together: { opens: 1, turns: 1 },
        open: async (opens) => {
            for (const each of opens)
                await open(each);
        },
        openOnFile: (each) => open({ ...each, place: { ...each.place, lines: null } }),
        turn: async (operations) => {
            for (const operation of operations)
                await setStatus(client, operation.thread.id, statusAfter(operation));
        },
        edit: (operation) => edit(client, operation, scenery),
        createSummary: (body) => createThread(client, {}, { body, blocks: false }),
        editSummary: (commentId, body) => {
            const [thread = '', comment = ''] = commentId.split('/');
            return updateComment(client, thread, comment, body);
        },
    };
}
async function createThread(client, anchor, { body, blocks }) {
    const comments = [{ parentCommentId: 0, content: body, commentType: GitInterfaces.CommentType.Text }];
    await client.once((git, { project, repository, number }) => git.createThread({ comments, status: statusFor(blocks), ...anchor }, repository, number, project));
}
/** The end is the position after the last character, as in the official example: `int x = 17;` ends at 13. */
async function anchorOf({ path, lines }, { change, fileAt }) {
    const file = (await change.files()).find(({ filename }) => filename === path);
    const iteration = await change.iteration();
    if (iteration !== null && file === undefined)
        throw new host_error/* HostError */.d('invalid', `the pull request has no change of ${path}`);
    const positions = lines === null ? {} : await positionsOf(lines, await fileAt(path));
    return {
        threadContext: { filePath: `/${path}`, ...positions },
        ...(iteration !== null &&
            file !== undefined && { pullRequestThreadContext: contextOf(iteration.id, file.trackingId) }),
    };
}
/** The same iteration on both sides stands for all of the change: the left side is then the commit where it began. */
function contextOf(iteration, changeTrackingId) {
    const iterationContext = { firstComparingIteration: iteration, secondComparingIteration: iteration };
    return { changeTrackingId, iterationContext };
}
async function positionsOf({ from, to }, bytes) {
    const last = bytes === null ? '' : new source_text/* SourceText */.D(bytes).line(to);
    return { rightFileStart: { line: from, offset: 1 }, rightFileEnd: { line: to, offset: last.length + 1 } };
}
/** A policy can ask that all comments be resolved: advice is closed, so that it holds nothing up. */
function statusFor(blocks) {
    return blocks ? GitInterfaces.CommentThreadStatus.Active : GitInterfaces.CommentThreadStatus.Closed;
}
function statusAfter({ kind, blocks }) {
    return kind === 'resolve' ? GitInterfaces.CommentThreadStatus.Fixed : statusFor(blocks);
}
/** What blocks no more, or does now, changes its state with its text; what a person resolved stays as it is. */
async function edit(client, operation, { statusOf }) {
    const { kind, thread, body, blocks } = operation;
    await updateComment(client, thread.id, thread.commentId, body);
    if (kind !== 'edit' || thread.resolved)
        return;
    const status = statusOf(thread.id);
    const other = blocks ? 'closed' : 'active';
    if (status === other || status === 'unknown')
        await setStatus(client, thread.id, statusFor(blocks));
}
async function setStatus(client, thread, status) {
    await client.repeatable((git, { project, repository, number }) => git.updateThread({ status }, repository, number, Number(thread), project));
}
async function updateComment(client, thread, comment, content) {
    await client.repeatable((git, { project, repository, number }) => git.updateComment({ content }, repository, number, Number(thread), Number(comment), project));
}

// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
;// CONCATENATED MODULE: ./build/platforms/azure/status.js




const genre = 'semgrep-assistant';
const Status = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullish(),
    iterationId: schemas/* int */.Whr().nullish(),
    context: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish(), genre: schemas/* string */.YjP().nullish() }).nullish(),
});
/** A status that a branch policy requires passes when it succeeded: what was not analyzed is an error, since nobody knows. */
const states = {
    passed: GitInterfaces.GitStatusState.Succeeded,
    failed: GitInterfaces.GitStatusState.Failed,
    incomplete: GitInterfaces.GitStatusState.Error,
};
/**
 * Shows how the run ended as a status of the pull request, written only where the last one of this push says something else.
 * https://learn.microsoft.com/azure/devops/repos/git/pull-request-status
 */
async function showStatus(client, change, { name, state, headline }, targetUrl) {
    const description = (0,encode/* oneLine */.TN)(headline, 250);
    try {
        const iterationId = (await change.iteration())?.id;
        const all = await client.list(Status, (git, { project, repository, number }) => git.getPullRequestStatuses(repository, number, project));
        const last = all
            .filter(({ context, iterationId: of }) => {
            return context?.genre === genre && context.name === name && (of ?? undefined) === iterationId;
        })
            .sort((a, b) => a.id - b.id)
            .at(-1);
        if (last?.state.toLowerCase() === wordFor(state) && last.description === description)
            return published();
        // The last one of a name counts, so that the same said twice is said once.
        await client.repeatable((git, { project, repository, number }) => git.createPullRequestStatus({
            context: { genre, name },
            state: states[state],
            description,
            ...(targetUrl !== null && { targetUrl }),
            ...(iterationId !== undefined && { iterationId }),
        }, repository, number, project));
        return published();
    }
    catch (thrown) {
        return published(`The status of the pull request could not be written: ${(0,azure_errors/* hostError */.F)(thrown).message}.`);
    }
}
function wordFor(state) {
    return GitInterfaces.GitStatusState[states[state]].toLowerCase();
}
/** A step that succeeded with issues is the pipeline's third colour, and the status is none. */
function published(...notes) {
    return { neutral: false, notes };
}

;// CONCATENATED MODULE: ./build/platforms/azure/team.js


const Project = schemas/* object */.Ikc({ defaultTeam: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullish() });
const Members = schemas/* object */.Ikc({
    value: schemas/* array */.YOg(schemas/* object */.Ikc({ identity: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), isContainer: schemas/* boolean */.zMY().nullish() }) })),
});
/** https://learn.microsoft.com/rest/api/azure/devops/core/teams/get-team-members-with-extended-properties */
const pageSize = 500;
/**
 * Whether an account is in the project's default team, whose members may contribute. What an account may do is evaluated for
 * the caller alone, and lists of rights are shown to administrators only. Null where a token may not see the team, and where
 * the team holds groups that an account might be in.
 */
function teamOf(client, project) {
    let members = null;
    return async (id) => {
        members ??= readTeam(client, project);
        const team = await members;
        if (team === null)
            return null;
        return team.people.has(id.toLowerCase()) || (team.hasGroups ? null : false);
    };
}
async function readTeam(client, project) {
    const people = new Set();
    let hasGroups = false;
    try {
        const id = await project();
        const team = (await client.get(Project, `projects/${id}`)).defaultTeam?.id;
        if (team === undefined)
            return null;
        for (let skip = 0;; skip += pageSize) {
            const query = { $top: `${pageSize}`, $skip: `${skip}` };
            const { value } = await client.get(Members, `projects/${id}/teams/${team}/members`, query);
            for (const { identity } of value) {
                if (identity.isContainer === true)
                    hasGroups = true;
                else
                    people.add(identity.id.toLowerCase());
            }
            if (value.length < pageSize)
                return { people, hasGroups };
        }
    }
    catch (thrown) {
        (0,azure_errors/* hostError */.F)(thrown);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/platforms/azure/index.js












/** What was said is read again before anything is opened if it was read longer ago. */
const staleMs = 10_000;
/** A pull request. Throws `UserError` for an address that is none. */
function connect(address, pull) {
    const client = new azure_client/* AzureClient */.t((0,azure_address/* addressOf */.ci)(address, pull.number), address.userAgent);
    let known = null;
    const change = new azure_change/* AzureChange */.wt(client, () => known?.head ?? '');
    const reader = new AzureReader(client, change);
    return {
        async about() {
            const [told, repository] = await Promise.all([change.pull(), change.repository()]);
            const base = told.lastMergeTargetCommit?.commitId ?? (await reader.commit(told.targetRefName));
            const head = pull.head ?? told.lastMergeSourceCommit?.commitId ?? null;
            if (base === null || head === null)
                throw new host_error/* HostError */.d('unavailable', 'Azure DevOps does not name the commits of the pull request yet');
            const author = told.createdBy?.id ?? null;
            const { formerAccounts, env } = address;
            known = { base, head, author, formerAccounts, runUrl: (0,azure_address/* runUrl */.Vp)(client.address, env) };
            return factsOf(told, repository, { ...pull, base, head });
        },
        open(git) {
            if (known === null)
                throw new Error('about was not asked');
            return openAzure(client, change, reader, known, git);
        },
    };
}
function factsOf(told, { defaultBranch, project }, pull) {
    const isClosed = project.visibility === 'private' || project.visibility === 'organization';
    return {
        fromFork: told.forkSource != null,
        isPublic: !isClosed,
        defaultBranch: defaultBranch?.replace(/^refs\/heads\//, '') ?? null,
        isForDefault: defaultBranch != null && told.targetRefName === defaultBranch,
        base: pull.base,
        pull: { ...pull, draft: told.isDraft === true },
    };
}
/**
 * A pull request on Azure DevOps. Commits that the checkout has are read from it; what a shallow one lacks is asked for. Needs
 * the permission “Contribute to pull requests”; with “Read” alone it only reads.
 */
function openAzure(client, change, reader, known, git) {
    const { base, head } = known;
    const home = (0,azure_address/* homeOf */.lt)(client.address);
    const code = (0,host_code/* codeOf */.$)(git, known, {
        diff: () => reader.diff(),
        file: (commit, path) => reader.file(commit, path),
        tree: (commit) => reader.tree(commit),
        blob: (oid) => reader.blob(oid),
    });
    const account = (0,host_code/* askedOnce */.m)(() => accountOfToken(client));
    let statuses = new Map();
    let listedAt = 0;
    const conversation = async () => {
        listedAt = Date.now();
        const [iteration, own] = await Promise.all([change.iteration(), account('')]);
        const said = await readConversation(client, iteration?.id ?? null, { ...known, account: own });
        statuses = said.statuses;
        return said;
    };
    const at = `${home}?path=/{path}&version=GC{commit}&line={from}`;
    const atAll = '&lineStartColumn=1&lineEndColumn=1000&lineStyle=plain&_a=contents';
    return {
        limits: { body: 150_000, fileComments: 50 },
        // A server that does not know suggestions shows the new lines as code.
        forms: { html: true, mark: 'reference', suggestion: 'azure' },
        rights: { comment: '“Contribute to pull requests”', resolve: '“Contribute to pull requests”' },
        links: {
            line: `${at}&lineEnd={from}${atAll}`,
            range: `${at}&lineEnd={to}${atAll}`,
            commit: `${home}/commit/{commit}`,
        },
        change: () => Promise.resolve({ base, head, subject: `pull request ${client.address.number}` }),
        resolve: (name) => reader.commit(name),
        ...code,
        conversation,
        async apply(operations, said) {
            if (operations.length === 0)
                return [];
            const now = await change.headNow();
            if (now !== head)
                return (0,write/* overtaken */.K)(operations, now);
            const stale = Date.now() - listedAt > staleMs;
            const fileAt = (0,host_code/* askedOnce */.m)((path) => code.fileAt(head, path));
            const writes = azureWrites(client, { change, fileAt, statusOf: (thread) => statuses.get(thread) });
            return (0,write/* write */.M)(operations, writes, { known: said, stale, list: conversation, wait: promises_.setTimeout });
        },
        mayTriage: teamOf(client, async () => (await change.repository()).project.id),
        publish: (results) => showStatus(client, change, results, known.runUrl),
    };
}


/***/ }),

/***/ 92497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ KnownRoutes),
/* harmony export */   X: () => (/* binding */ apiVersion)
/* harmony export */ });
/* harmony import */ var azure_devops_node_api_VsoClient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95944);

const change = 'pullRequests/{pullRequestId}';
/**
 * The addresses of what is asked for, by the ids that the client knows them by. It would ask the server for the list of all
 * addresses before each first call. https://learn.microsoft.com/rest/api/azure/devops/git
 */
const routes = {
    '225f7195-f9c7-4d14-ab28-a83f7ff77e1f': '',
    '9946fd70-0d40-406e-b686-b4744cbbcc37': change,
    'ab6e2e5d-a0b7-4153-b64a-a4efe0d49449': `${change}/threads/{threadId}`,
    '965a3ec7-5ed8-455a-bdcb-835a5ea7fe7b': `${change}/threads/{threadId}/comments/{commentId}`,
    'd43911ee-6958-46b0-a42b-8445b8a0d004': `${change}/iterations/{iterationId}`,
    '4216bdcf-b6b1-4d59-8b82-c34cc183fc8b': `${change}/iterations/{iterationId}/changes`,
    'b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35': `${change}/statuses/{statusId}`,
    'fb93c0db-47ed-4a31-8c20-47552878fb44': 'items',
    '7b28e929-2c99-405d-9c5c-6167a06e6816': 'blobs/{sha1}',
    '729f6437-6f92-44ec-8bee-273a7111063c': 'trees/{sha1}',
    'c2570c3b-5b3f-41b8-98bf-5407bfde8d58': 'commits/{commitId}',
    '2d874a60-a811-4f62-9c9f-963a6ea0a55b': 'refs',
};
/** Server 2020 speaks it, and everything since. https://learn.microsoft.com/azure/devops/integrate/concepts/rest-api-versioning */
const apiVersion = '6.0';
/** A preview in that version. */
const previews = new Set(['b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35']);
/** The client's resolver of addresses, with those that it would ask for. */
class KnownRoutes extends azure_devops_node_api_VsoClient_js__WEBPACK_IMPORTED_MODULE_0__.VsoClient {
    beginGetLocation(area, locationId) {
        const rest = routes[locationId];
        if (rest === undefined)
            return Promise.resolve(undefined);
        return Promise.resolve({
            id: locationId,
            area,
            resourceName: '',
            routeTemplate: `{project}/_apis/{area}/repositories/{repositoryId}/${rest}`,
            resourceVersion: 1,
            minVersion: '1.0',
            maxVersion: apiVersion,
            releasedVersion: previews.has(locationId) ? '0.0' : apiVersion,
        });
    }
}


/***/ }),

/***/ 97930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ AzureRefusal),
/* harmony export */   o: () => (/* binding */ Transport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var azure_devops_node_api_AdoHttpClientBases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90954);



/** An answer that is none: an error of the service, or a page for people instead of data. */
class AzureRefusal extends Error {
    status;
    body;
    headers;
    constructor(status, body, headers) {
        super(`status ${status}`);
        this.name = 'AzureRefusal';
        this.status = status;
        this.body = body;
        this.headers = headers;
    }
}
/**
 * The client's requests on the way that all clients of this program take (system/network.ts), instead of one with proxies,
 * certificates and redirects of its own. A redirect is no answer: it leads to the page to sign in, and could lead elsewhere.
 */
class Transport extends azure_devops_node_api_AdoHttpClientBases_js__WEBPACK_IMPORTED_MODULE_2__.AdoHttpClient {
    #options;
    constructor(options) {
        super(options.userAgent, []);
        this.#options = options;
    }
    async request(method, url, data, headers) {
        const { authorization, userAgent, signal } = this.#options;
        const response = await fetch(url, {
            method,
            headers: { ...textsOf(headers), authorization, 'user-agent': userAgent },
            ...(typeof data === 'string' && { body: data }),
            redirect: 'manual',
            signal,
        });
        const bytes = Buffer.from(await response.arrayBuffer());
        const isPage = /^text\/html/i.test(response.headers.get('content-type') ?? '');
        if (!response.ok || response.status === 203 || isPage)
            throw new AzureRefusal(response.status, bytes.toString('utf8'), response.headers);
        return { message: messageOf(response, bytes), readBody: () => Promise.resolve(bytes.toString('utf8')) };
    }
}
/** The client reads status and headers from it, and passes it on as a stream where bytes were asked for. */
function messageOf({ status, headers }, bytes) {
    const message = new node_http__WEBPACK_IMPORTED_MODULE_0__.IncomingMessage(new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket());
    message.statusCode = status;
    Object.assign(message.headers, Object.fromEntries(headers));
    message.push(bytes);
    message.push(null);
    return message;
}
function textsOf(headers) {
    return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]));
}


/***/ })

};
