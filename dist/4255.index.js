export const id = 4255;
export const ids = [4255];
export const modules = {

/***/ 5905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ networkFault)
/* harmony export */ });
/* https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const unknownAuthority = new Set([
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_UNTRUSTED',
    'INVALID_CA',
]);
/** Causes do not nest deeper, and one may name itself. */
const deepest = 8;
/**
 * What keeps a server from being asked at all and stays so until somebody changes a setting, as a sentence with the cure; null
 * for everything else. `party` is who was asked, as in "the provider". Holds nothing of a proxy's address.
 */
function networkFault(error, party) {
    for (const cause of causesOf(error)) {
        const code = textOf(cause, 'code');
        if (unknownAuthority.has(code)) {
            return `Unable to verify the certificate of ${party} (${code}): set NODE_EXTRA_CA_CERTS to the file of the authority that issued it.`;
        }
        if (/^CERT_|^ERR_TLS_CERT_/.test(code)) {
            return `The certificate of ${party} is not valid (${code}): check the address, the server’s certificate and this machine’s clock.`;
        }
        const status = /^Proxy response \((4\d\d)\)/.exec(textOf(cause, 'message'))?.[1];
        if (status === '407')
            return `The proxy refuses its user name or password (407), so ${party} cannot be asked: check HTTPS_PROXY.`;
        if (status !== undefined)
            return `The proxy does not connect to ${party} (${status}): have it allowed there, or list the host in NO_PROXY.`;
    }
    return null;
}
function causesOf(error) {
    const causes = [];
    let next = error;
    while (typeof next === 'object' && next !== null && causes.length < deepest) {
        causes.push(next);
        next = Reflect.get(next, 'cause');
    }
    return causes;
}
function textOf(holder, key) {
    const value = Reflect.get(holder, key);
    return typeof value === 'string' ? value : '';
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

/***/ 34255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12311);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14499);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95179);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32768);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78624);





const Evaluated = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()) });
/** Git Repositories, and the bit PullRequestContribute. https://learn.microsoft.com/azure/devops/organizations/security/namespace-reference */
const gitRepositories = '2e9eb7ed-3c0a-47d4-87c1-0ffdf275fd87';
const contribute = 16_384;
const needed = 'Give the build service “Contribute to pull requests” (Project settings > Repositories > Security), or set token to a personal access token with the scopes Code (read & write), Code (status) and Project and Team (read).';
/** Asks with reads alone. */
async function inspect(address, pull) {
    const client = new _client_js__WEBPACK_IMPORTED_MODULE_2__/* .AzureClient */ .t((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(address, pull?.number ?? 0), address.userAgent);
    const change = new _change_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureChange */ .wt(client, () => pull?.head ?? '');
    const known = {
        host: 'Azure DevOps',
        repository: null,
        change: undefined,
        mayWrite: null,
        detail: 'Azure DevOps does not tell what this token may write: it shows when something is posted.',
        cure: needed,
    };
    let rights;
    try {
        rights = { ...known, ...(await rightsOf(client, await change.repository())) };
    }
    catch (thrown) {
        return { ...known, repository: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hostError */ .F)(thrown) };
    }
    if (pull === null)
        return rights;
    try {
        await change.pull();
        return { ...rights, change: null };
    }
    catch (thrown) {
        return { ...rights, change: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hostError */ .F)(thrown) };
    }
}
/** Evaluated for whom the token is. https://learn.microsoft.com/rest/api/azure/devops/security/permissions/has-permissions */
async function rightsOf(client, { id, project }) {
    try {
        const query = { tokens: `repoV2/${project.id}/${id}` };
        const { value } = await client.get(Evaluated, `permissions/${gitRepositories}/${contribute}`, query);
        const [mayWrite] = value;
        if (mayWrite === undefined)
            return {};
        return mayWrite
            ? { mayWrite, detail: 'It may contribute to pull requests, as far as the scopes of the token go' }
            : { mayWrite, detail: 'It lacks the permission “Contribute to pull requests”: it cannot comment.' };
    }
    catch (thrown) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hostError */ .F)(thrown);
        return {};
    }
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


/***/ }),

/***/ 52547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ waitMs),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   bj: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25593);
/* harmony import */ var _core_network_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5905);


/** What hosts mean by a status, and other answers that are none. https://www.rfc-editor.org/rfc/rfc9110#name-status-codes */
const kinds = {
    401: 'authentication',
    403: 'forbidden',
    404: 'not found',
    408: 'unavailable',
    410: 'not found',
    413: 'too large',
};
function refusalOf({ status, message, waits, more = {} }) {
    const words = `${status}: ${message}`;
    if (status === 429)
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('rate limit', words, waits ?? 60_000);
    const kind = more[status] ?? kinds[status] ?? (status >= 500 ? 'unavailable' : 'invalid');
    return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d(kind, words, kind === 'unavailable' ? waits : null);
}
/**
 * How long to wait, in milliseconds: `Retry-After` in seconds, or the time at which a limit is lifted, in seconds since the epoch.
 * Null where neither is told, or where something is left of the limit.
 */
function waitMs(header, limit = 'x-ratelimit') {
    const after = Number(header('retry-after') ?? Number.NaN);
    if (Number.isFinite(after) && after >= 0)
        return after * 1000;
    const reset = Number(header(`${limit}-reset`) ?? Number.NaN);
    if (String(header(`${limit}-remaining`) ?? 0) !== '0' || !Number.isFinite(reset))
        return null;
    return Math.max(1000, reset * 1000 - Date.now());
}
/** Reads what kept fetch from having an answer. Mistakes of ours are thrown on. */
function unanswered(thrown, host) {
    if (!(thrown instanceof Error))
        throw thrown;
    // Fetch ends with the signal's own error where an answer takes too long, and with a TypeError for what the network does.
    if (thrown.name === 'TimeoutError' || thrown.name === 'AbortError')
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('unavailable', `${host} does not answer in time`);
    if (!(thrown instanceof TypeError) || !/fetch failed|terminated/.test(thrown.message))
        throw thrown;
    const { cause } = thrown;
    const fault = (0,_core_network_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFault */ .T)(cause, host);
    if (fault !== null)
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('unreachable', fault);
    const reason = cause instanceof Error ? cause.message : thrown.message;
    if (/redirect/.test(reason))
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('unreachable', `${host}’s address redirects to another one: set api-url to that`);
    return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('unavailable', `${host} cannot be reached: ${reason}`);
}


/***/ }),

/***/ 67035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ HostRequests)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25593);
/* harmony import */ var _core_text_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75232);



/** Hosts give a request ten seconds, or little more. */
const answerMs = 60_000;
const attempts = 4;
const firstPauseMs = 1000;
/**
 * Requests to a code host with retries: after a rate limit always, since nothing was done then; after silence or an error of
 * the server only where doing it twice is the same as once. Waits as long as the server says, up to the limit of all waiting.
 */
class HostRequests {
    #options;
    #patienceMs = 240_000;
    constructor(options) {
        this.#options = options;
    }
    /** Reads, or writes what may be written twice. */
    repeatable(send) {
        return this.#send(send, true);
    }
    /** Creates: without an answer nobody knows whether it was done. Throws `HostError` of kind `unavailable` then. */
    once(send) {
        return this.#send(send, false);
    }
    /** Reads a body of a form; another one is no answer, and is asked for again. */
    read(form, send) {
        return this.#send(async (signal) => {
            const { data, error } = form.safeParse(await send(signal));
            if (error) {
                const at = error.issues[0]?.path.join('.');
                throw new _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d('unavailable', `${this.#options.host}’s answer has another form: ${at}`);
            }
            return data;
        }, true);
    }
    async #send(send, repeatable) {
        for (let attempt = 1;; attempt++) {
            try {
                return await send(AbortSignal.timeout(answerMs));
            }
            catch (thrown) {
                const error = this.#withoutSecrets(this.#options.read(thrown));
                const again = error.kind === 'rate limit' || (error.kind === 'unavailable' && repeatable);
                const pause = error.retryAfterMs ?? firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
                if (!again || attempt >= attempts || pause > this.#patienceMs)
                    throw error;
                this.#patienceMs -= pause;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
            }
        }
    }
    /** A server in between may repeat what it was sent. */
    #withoutSecrets({ kind, message, retryAfterMs }) {
        const safe = this.#options.secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), message);
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d(kind, (0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(safe, 300), retryAfterMs);
    }
}


/***/ })

};
