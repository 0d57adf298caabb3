export const id = 4821;
export const ids = [4821];
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

/***/ 25426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ User),
/* harmony export */   X: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

/**
 * Somebody who wrote something. Names are not unique and change; the id in braces does neither. Tokens of a repository, project or
 * workspace, and apps, have a type of their own. https://developer.atlassian.com/cloud/bitbucket/rest/intro/#access-tokens
 */
const User = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    uuid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    display_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    nickname: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});
function accountOf({ uuid, type, display_name, nickname }) {
    const name = display_name || nickname;
    return { login: uuid, ...(name ? { name } : {}), kind: type === 'user' ? 'person' : 'program' };
}


/***/ }),

/***/ 28497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* unused harmony export authorizationOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29955);


/** Bitbucket's own address of a pull request; 0 is none. Throws `UserError` for one that is none. */
function addressOf({ repository, token, secrets, apiUrl }, number) {
    const [workspace, repo, ...rest] = repository.split('/');
    if (!workspace || !repo || rest.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${repository} is no repository of Bitbucket.`, 'BITBUCKET_REPO_FULL_NAME must be workspace/repository.');
    }
    return {
        authorization: authorizationOf(token),
        // What is made of the token is as secret, and so is the token without the name before it.
        secrets: [...secrets, authorizationOf(token).replace(/^\w+ /, ''), ...token.split(':').slice(1)],
        apiUrl: (0,_core_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkUrl */ .C)('api-url', apiUrl ?? 'https://api.bitbucket.org/2.0'),
        workspace,
        repo,
        number,
    };
}
/**
 * An access token of a repository, project or workspace goes as it is; an API token of a person needs the address of its account
 * before it: `email:token`. No token of Bitbucket has a colon, and no header could be made of a user name with one.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-access-tokens https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 */
function authorizationOf(token) {
    return token.includes(':') ? `Basic ${Buffer.from(token).toString('base64')}` : `Bearer ${token}`;
}
/** Where people look at the repository, for links. */
function homeOf({ repository }) {
    return `https://bitbucket.org/${repository}`;
}


/***/ }),

/***/ 92846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ BitbucketClient)
/* harmony export */ });
/* harmony import */ var openapi_fetch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16000);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12311);
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25593);
/* harmony import */ var _system_host_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67035);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2714);





const maxPages = 500;
const maxRedirects = 3;
/** A client of Bitbucket's described API, with the retries of all hosts. https://developer.atlassian.com/cloud/bitbucket/rest/intro */
class BitbucketClient {
    address;
    #api;
    #requests;
    constructor(address, userAgent) {
        this.address = address;
        this.#requests = new _system_host_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .HostRequests */ .h({ host: 'Bitbucket', secrets: address.secrets, read: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hostError */ .FT });
        this.#api = (0,openapi_fetch__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .Ay)({
            baseUrl: address.apiUrl,
            headers: { authorization: address.authorization, 'user-agent': userAgent },
            fetch: (request) => follow(request, new URL(address.apiUrl).origin),
            pathSerializer: (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => encoded(name, values[name])),
        });
    }
    /** The pull request's own part of a path. */
    get pull() {
        const { workspace, repo, number } = this.address;
        return { workspace, repo_slug: repo, pull_request_id: number };
    }
    /** Reads, or writes what may be written twice. */
    repeatable(send) {
        return this.#requests.repeatable(async (signal) => (await this.#answer(signal, send)).data);
    }
    /** Creates: without an answer nobody knows whether it was done. */
    once(send) {
        return this.#requests.once(async (signal) => (await this.#answer(signal, send)).data);
    }
    /** Reads a body of a form. */
    read(form, send) {
        return this.#requests.read(form, async (signal) => (await this.#answer(signal, send)).data);
    }
    /** Headers of an answer, for what only they say. */
    headers(send) {
        return this.#requests.repeatable(async (signal) => (await this.#answer(signal, send)).response.headers);
    }
    /**
     * Reads a list to its end. Its pages name the next one by an address, of which only the page's name is taken: nothing else
     * in an answer decides where a token goes. https://developer.atlassian.com/cloud/bitbucket/rest/intro/#pagination
     */
    async list(item, send) {
        const Page = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ values: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(item), next: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() });
        const items = [];
        let page;
        for (let count = 0; count < maxPages; count++) {
            const query = page === undefined ? { pagelen: '100' } : { pagelen: '100', page };
            const { values, next } = await this.read(Page, (api, options) => send(api, { ...options, query }));
            items.push(...values);
            if (next == null)
                return items;
            const name = urlOf(next)?.searchParams.get('page');
            if (name == null || name === page)
                throw new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('unavailable', 'Bitbucket’s list does not name its next page');
            page = name;
        }
        throw new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('too large', `Bitbucket’s list has more than ${maxPages} pages`);
    }
    async #answer(signal, send) {
        const { workspace, repo } = this.address;
        const options = { path: { workspace, repo_slug: repo }, signal };
        const answer = await send(this.#api, options).catch((thrown) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .lostAnswer */ .dw)(thrown);
        });
        if (!answer.response.ok)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(answer.response, answer.error);
        return answer;
    }
}
/** Slashes of a file's path stay; everything else is one part of an address. */
function encoded(name, value) {
    const text = String(value);
    return name === 'path' ? text.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(text);
}
/** Reads are led on within the API (a pull request's diff is somewhere else there); elsewhere the token does not go. */
async function follow(request, origin) {
    let answer = await fetch(request, { redirect: 'manual' });
    for (let count = 0; answer.status >= 300 && answer.status < 400; count++) {
        const to = urlOf(answer.headers.get('location') ?? '', answer.url || request.url);
        await answer.body?.cancel();
        if (request.method !== 'GET' || to?.origin !== origin || count >= maxRedirects)
            throw new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('invalid', 'Bitbucket’s API leads elsewhere, where the token does not go');
        const { headers, signal } = request;
        answer = await fetch(to, { headers, signal, redirect: 'manual' });
    }
    return answer;
}
function urlOf(text, base) {
    return URL.canParse(text, base) ? new URL(text, base) : null;
}


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ hostError),
/* harmony export */   dw: () => (/* binding */ lostAnswer),
/* harmony export */   n: () => (/* binding */ answerError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25593);
/* harmony import */ var _core_network_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5905);
/* harmony import */ var _system_host_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52547);




/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/#standardized-error-responses */
const Body = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional() }) });
const Scopes = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ required: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) });
/** Reads an answer that is none; `body` as the client read it. */
function answerError({ status, headers }, body) {
    const waits = (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .waitMs */ .Cu)((name) => headers.get(name));
    // Files and diffs that take too long to make.
    return (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)({ status, message: messageIn(body), waits, more: { 555: 'too large' } });
}
/** Reads what kept the client from having an answer: no connection, a body that broke off. */
function lostAnswer(thrown) {
    if (thrown instanceof _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return thrown;
    if (!(thrown instanceof Error))
        throw thrown;
    const fault = (0,_core_network_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFault */ .T)(thrown, 'Bitbucket');
    if (fault !== null)
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('unreachable', fault);
    const { cause } = thrown;
    return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('unavailable', cause instanceof Error && cause.message ? cause.message : thrown.message);
}
/** Mistakes of ours are thrown on. */
function hostError(thrown) {
    if (thrown instanceof _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return thrown;
    throw thrown;
}
function messageIn(body) {
    const error = Body.safeParse(body).data?.error;
    if (error === undefined)
        return 'no reason given';
    const { message, detail } = error;
    if (typeof detail === 'string' && detail !== '')
        return `${message}: ${detail}`;
    const required = Scopes.safeParse(detail).data?.required;
    return required === undefined ? message : `${message} It needs ${required.join(', ')}.`;
}


/***/ }),

/***/ 74821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect),
/* harmony export */   rightsOf: () => (/* binding */ rightsOf)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28497);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2714);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91105);




const needed = 'Make an access token with the scopes pullrequest and repository, or an API token with write:pullrequest:bitbucket, read:pullrequest:bitbucket and read:repository:bitbucket; with the one to administer the repository what people say counts.';
/** Asks with reads alone. */
async function inspect(address, pull) {
    const client = new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .BitbucketClient */ .h((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(address, pull?.number ?? 0), address.userAgent);
    const known = { host: 'Bitbucket', repository: null, change: undefined, ...rightsOf(null) };
    let rights;
    try {
        const headers = await client.headers((api, { path, signal }) => api.GET('/repositories/{workspace}/{repo_slug}', { params: { path }, signal }));
        rights = rightsOf(headers.get('x-oauth-scopes'));
    }
    catch (thrown) {
        return { ...known, repository: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hostError */ .FT)(thrown), cure: needed };
    }
    if (pull === null)
        return { ...known, ...rights };
    try {
        await new _read_js__WEBPACK_IMPORTED_MODULE_3__/* .BitbucketReader */ .f(client).pull();
        return { ...known, ...rights, change: null };
    }
    catch (thrown) {
        return { ...known, change: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hostError */ .FT)(thrown), cure: needed };
    }
}
/**
 * Answers name the token's scopes, in the words of access tokens or in those of API tokens. Access tokens that read pull requests
 * comment on them; API tokens are told to need more, and the description of the API says that they do not.
 * https://developer.atlassian.com/cloud/bitbucket/bitbucket-cloud-rest-api-scopes
 * https://support.atlassian.com/bitbucket-cloud/docs/interacting-with-bitbucket-via-mcp
 */
function rightsOf(header) {
    const scopes = new Set((header ?? '').split(/[\s,]+/).filter((scope) => scope !== ''));
    const has = (...names) => names.some((name) => scopes.has(name));
    const unsure = 'Bitbucket does not say whether this token may comment: it shows when something is posted.';
    if (has('pullrequest', 'pullrequest:write', 'write:pullrequest:bitbucket')) {
        const isAdmin = has('repository:admin', 'admin:repository:bitbucket');
        const heard = isAdmin ? 'and ask who may write' : 'but not ask who may write, so no word of people counts';
        return { mayWrite: true, detail: `The token may comment on pull requests, ${heard}`, cure: needed };
    }
    if (scopes.size === 0 || has('read:pullrequest:bitbucket'))
        return { mayWrite: null, detail: unsure, cure: needed };
    return { mayWrite: false, detail: 'The token may not comment on pull requests.', cure: needed };
}


/***/ }),

/***/ 91105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ BitbucketReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12311);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25593);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25426);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2714);






const repository = '/repositories/{workspace}/{repo_slug}';
const Commit = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ hash: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(40) });
const Endpoint = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ uuid: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullish(),
    branch: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullish(),
    /** None where the branch is gone. */
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ hash: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(7) }).nullish(),
});
const Pull = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    draft: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().nullish(),
    author: _account_js__WEBPACK_IMPORTED_MODULE_3__/* .User */ .K.nullish(),
    source: Endpoint,
    destination: Endpoint,
});
const Repository = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    is_private: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().nullish(),
    mainbranch: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullish(),
});
/** The client has nothing where an answer has no bytes. */
const Diff = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().startsWith('diff --git '), zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(''), zod__WEBPACK_IMPORTED_MODULE_5__/* .undefined */ .Vxk()]);
const Bytes = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* ["instanceof"] */ .Nlp(ArrayBuffer), zod__WEBPACK_IMPORTED_MODULE_5__/* .undefined */ .Vxk()]);
const Entry = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nullish(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())]).nullish(),
});
/** Folders of a repository nest less deep; Bitbucket gives up on what takes too long. */
const maxDepth = 30;
/** Reads what a checkout does not have. Bodies are checked: a client takes one that was cut off for an empty text. */
class BitbucketReader {
    #client;
    #commits = new Map();
    #places = new Map();
    constructor(client) {
        this.#client = client;
    }
    pull() {
        const { pull } = this.#client;
        return this.#client.read(Pull, (api, { signal }) => api.GET(`${repository}/pullrequests/{pull_request_id}`, { params: { path: pull }, signal }));
    }
    repository() {
        return this.#client.read(Repository, (api, { path, signal }) => api.GET(repository, { params: { path }, signal }));
    }
    /** The token's account; null for a token that Bitbucket does not tell, which is any but a person's. */
    async account() {
        try {
            return (await this.#client.read(_account_js__WEBPACK_IMPORTED_MODULE_3__/* .User */ .K, (api, { signal }) => api.GET('/user', { signal }))).uuid;
        }
        catch (thrown) {
            const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hostError */ .FT)(thrown);
            if (error.kind === 'authentication' || error.kind === 'forbidden' || error.kind === 'not found')
                return null;
            throw error;
        }
    }
    /** A diff of the merge base and the head. Bitbucket leads on to where it is, since that names commits of a fork as well. */
    async diff() {
        const { pull } = this.#client;
        const text = await this.#client.read(Diff, (api, { signal }) => api.GET(`${repository}/pullrequests/{pull_request_id}/diff`, {
            params: { path: pull },
            parseAs: 'text',
            signal,
        }));
        return text ?? '';
    }
    /** The whole id of a commit: pull requests and pipelines name some by twelve digits. */
    commit(name) {
        const known = this.#commits.get(name) ?? this.#commit(name.replace(/^refs\/(?:heads|tags)\//, ''));
        this.#commits.set(name, known);
        return known;
    }
    async #commit(commit) {
        try {
            const { hash } = await this.#client.read(Commit, (api, { path, signal }) => api.GET(`${repository}/commit/{commit}`, { params: { path: { ...path, commit } }, signal }));
            return hash;
        }
        catch (thrown) {
            const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hostError */ .FT)(thrown);
            if (error.kind === 'not found' || error.kind === 'invalid')
                return null;
            throw error;
        }
    }
    /** Throws for what is there and is no file: a folder, a link, a submodule, what LFS keeps elsewhere. */
    async file(commit, path) {
        try {
            const at = { ...this.#client.pull, commit, path };
            const about = await this.#client.read(Entry, (api, { signal }) => api.GET(`${repository}/src/{commit}/{path}`, {
                params: { path: at, query: { format: 'meta' } },
                signal,
            }));
            if (!isRegular(about))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${path} is there, but not as a regular file.`);
            return await this.#contents(commit, path);
        }
        catch (thrown) {
            if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && !(thrown instanceof _core_host_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d))
                throw thrown;
            const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hostError */ .FT)(thrown);
            if (error.kind === 'not found')
                return null;
            throw error;
        }
    }
    async #contents(commit, path) {
        const at = { ...this.#client.pull, commit, path };
        const bytes = await this.#client.read(Bytes, (api, { signal }) => api.GET(`${repository}/src/{commit}/{path}`, {
            params: { path: at },
            parseAs: 'arrayBuffer',
            signal,
        }));
        return Buffer.from(bytes ?? new ArrayBuffer(0));
    }
    /** Bitbucket tells no ids of contents, so each place has one of its own. */
    async tree(commit) {
        const entries = await this.#client.list(Entry, (api, { path, query, signal }) => api.GET(`${repository}/src/{commit}/{path}`, {
            params: { path: { ...path, commit, path: '' }, query: { ...query, max_depth: maxDepth } },
            signal,
        }));
        const files = new Map();
        for (const { path, size } of entries.filter(isRegular)) {
            const oid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${commit}:${path}`).digest('hex');
            this.#places.set(oid, { commit, path });
            files.set(path, { oid, size: size ?? 0 });
        }
        return files;
    }
    /** Null for what cannot be had: the findings in it go without evidence, and the run goes on. */
    async blob(oid) {
        const place = this.#places.get(oid);
        try {
            return place === undefined ? null : await this.#contents(place.commit, place.path);
        }
        catch (thrown) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hostError */ .FT)(thrown);
            return null;
        }
    }
}
function isRegular({ type, attributes }) {
    const marks = typeof attributes === 'string' ? [attributes] : (attributes ?? []);
    return type === 'commit_file' && !marks.includes('link') && !marks.includes('subrepository');
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


/***/ }),

/***/ 16000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony exports createFinalURL, createPathBasedClient, createQuerySerializer, defaultBodySerializer, defaultPathSerializer, mergeHeaders, randomID, removeTrailingSlash, serializeArrayParam, serializeObjectParam, serializePrimitiveParam, wrapAsPathBasedClient */
const PATH_PARAM_RE = /\{[^{}]+\}/g;
const supportsRequestInitExt = () => {
  return typeof process === "object" && Number.parseInt(process?.versions?.node?.substring(0, 2)) >= 18 && process.versions.undici;
};
function randomID() {
  return Math.random().toString(36).slice(2, 11);
}
function createClient(clientOptions) {
  let {
    baseUrl = "",
    Request: CustomRequest = globalThis.Request,
    fetch: baseFetch = globalThis.fetch,
    querySerializer: globalQuerySerializer,
    bodySerializer: globalBodySerializer,
    pathSerializer: globalPathSerializer,
    headers: baseHeaders,
    requestInitExt = void 0,
    ...baseOptions
  } = { ...clientOptions };
  requestInitExt = supportsRequestInitExt() ? requestInitExt : void 0;
  baseUrl = removeTrailingSlash(baseUrl);
  const globalMiddlewares = [];
  async function coreFetch(schemaPath, fetchOptions) {
    const {
      baseUrl: localBaseUrl,
      fetch = baseFetch,
      Request = CustomRequest,
      headers,
      params = {},
      parseAs = "json",
      querySerializer: requestQuerySerializer,
      bodySerializer = globalBodySerializer ?? defaultBodySerializer,
      pathSerializer: requestPathSerializer,
      body,
      middleware: requestMiddlewares = [],
      ...init
    } = fetchOptions || {};
    let finalBaseUrl = baseUrl;
    if (localBaseUrl) {
      finalBaseUrl = removeTrailingSlash(localBaseUrl) ?? baseUrl;
    }
    let querySerializer = typeof globalQuerySerializer === "function" ? globalQuerySerializer : createQuerySerializer(globalQuerySerializer);
    if (requestQuerySerializer) {
      querySerializer = typeof requestQuerySerializer === "function" ? requestQuerySerializer : createQuerySerializer({
        ...typeof globalQuerySerializer === "object" ? globalQuerySerializer : {},
        ...requestQuerySerializer
      });
    }
    const pathSerializer = requestPathSerializer || globalPathSerializer || defaultPathSerializer;
    const serializedBody = body === void 0 ? void 0 : bodySerializer(
      body,
      // Note: we declare mergeHeaders() both here and below because it’s a bit of a chicken-or-egg situation:
      // bodySerializer() needs all headers so we aren’t dropping ones set by the user, however,
      // the result of this ALSO sets the lowest-priority content-type header. So we re-merge below,
      // setting the content-type at the very beginning to be overwritten.
      // Lastly, based on the way headers work, it’s not a simple “present-or-not” check becauase null intentionally un-sets headers.
      mergeHeaders(baseHeaders, headers, params.header)
    );
    const finalHeaders = mergeHeaders(
      // with no body, we should not to set Content-Type
      serializedBody === void 0 || // if serialized body is FormData; browser will correctly set Content-Type & boundary expression
      serializedBody instanceof FormData ? {} : {
        "Content-Type": "application/json"
      },
      baseHeaders,
      headers,
      params.header
    );
    const finalMiddlewares = [...globalMiddlewares, ...requestMiddlewares];
    const requestInit = {
      redirect: "follow",
      ...baseOptions,
      ...init,
      body: serializedBody,
      headers: finalHeaders
    };
    let id;
    let options;
    let request = new Request(
      createFinalURL(schemaPath, { baseUrl: finalBaseUrl, params, querySerializer, pathSerializer }),
      requestInit
    );
    let response;
    for (const key in init) {
      if (!(key in request)) {
        request[key] = init[key];
      }
    }
    if (finalMiddlewares.length) {
      id = randomID();
      options = Object.freeze({
        baseUrl: finalBaseUrl,
        fetch,
        parseAs,
        querySerializer,
        bodySerializer,
        pathSerializer
      });
      for (const m of finalMiddlewares) {
        if (m && typeof m === "object" && typeof m.onRequest === "function") {
          const result = await m.onRequest({
            request,
            schemaPath,
            params,
            options,
            id
          });
          if (result) {
            if (result instanceof Request) {
              request = result;
            } else if (result instanceof Response) {
              response = result;
              break;
            } else {
              throw new Error("onRequest: must return new Request() or Response() when modifying the request");
            }
          }
        }
      }
    }
    if (!response) {
      try {
        response = await fetch(request, requestInitExt);
      } catch (error2) {
        let errorAfterMiddleware = error2;
        if (finalMiddlewares.length) {
          for (let i = finalMiddlewares.length - 1; i >= 0; i--) {
            const m = finalMiddlewares[i];
            if (m && typeof m === "object" && typeof m.onError === "function") {
              const result = await m.onError({
                request,
                error: errorAfterMiddleware,
                schemaPath,
                params,
                options,
                id
              });
              if (result) {
                if (result instanceof Response) {
                  errorAfterMiddleware = void 0;
                  response = result;
                  break;
                }
                if (result instanceof Error) {
                  errorAfterMiddleware = result;
                  continue;
                }
                throw new Error("onError: must return new Response() or instance of Error");
              }
            }
          }
        }
        if (errorAfterMiddleware) {
          throw errorAfterMiddleware;
        }
      }
      if (finalMiddlewares.length) {
        for (let i = finalMiddlewares.length - 1; i >= 0; i--) {
          const m = finalMiddlewares[i];
          if (m && typeof m === "object" && typeof m.onResponse === "function") {
            const result = await m.onResponse({
              request,
              response,
              schemaPath,
              params,
              options,
              id
            });
            if (result) {
              if (!(result instanceof Response)) {
                throw new Error("onResponse: must return new Response() when modifying the response");
              }
              response = result;
            }
          }
        }
      }
    }
    const contentLength = response.headers.get("Content-Length");
    if (response.status === 204 || request.method === "HEAD" || contentLength === "0" && !response.headers.get("Transfer-Encoding")?.includes("chunked")) {
      return response.ok ? { data: void 0, response } : { error: void 0, response };
    }
    if (response.ok) {
      const getResponseData = async () => {
        if (parseAs === "stream") {
          return response.body;
        }
        if (parseAs === "json" && !contentLength) {
          const raw = await response.text();
          return raw ? JSON.parse(raw) : void 0;
        }
        return await response[parseAs]();
      };
      return { data: await getResponseData(), response };
    }
    let error = await response.text();
    try {
      error = JSON.parse(error);
    } catch {
    }
    return { error, response };
  }
  return {
    request(method, url, init) {
      return coreFetch(url, { ...init, method: method.toUpperCase() });
    },
    /** Call a GET endpoint */
    GET(url, init) {
      return coreFetch(url, { ...init, method: "GET" });
    },
    /** Call a PUT endpoint */
    PUT(url, init) {
      return coreFetch(url, { ...init, method: "PUT" });
    },
    /** Call a POST endpoint */
    POST(url, init) {
      return coreFetch(url, { ...init, method: "POST" });
    },
    /** Call a DELETE endpoint */
    DELETE(url, init) {
      return coreFetch(url, { ...init, method: "DELETE" });
    },
    /** Call a OPTIONS endpoint */
    OPTIONS(url, init) {
      return coreFetch(url, { ...init, method: "OPTIONS" });
    },
    /** Call a HEAD endpoint */
    HEAD(url, init) {
      return coreFetch(url, { ...init, method: "HEAD" });
    },
    /** Call a PATCH endpoint */
    PATCH(url, init) {
      return coreFetch(url, { ...init, method: "PATCH" });
    },
    /** Call a TRACE endpoint */
    TRACE(url, init) {
      return coreFetch(url, { ...init, method: "TRACE" });
    },
    /** Register middleware */
    use(...middleware) {
      for (const m of middleware) {
        if (!m) {
          continue;
        }
        if (typeof m !== "object" || !("onRequest" in m || "onResponse" in m || "onError" in m)) {
          throw new Error("Middleware must be an object with one of `onRequest()`, `onResponse() or `onError()`");
        }
        globalMiddlewares.push(m);
      }
    },
    /** Unregister middleware */
    eject(...middleware) {
      for (const m of middleware) {
        const i = globalMiddlewares.indexOf(m);
        if (i !== -1) {
          globalMiddlewares.splice(i, 1);
        }
      }
    }
  };
}
class PathCallForwarder {
  constructor(client, url) {
    this.client = client;
    this.url = url;
  }
  GET = (init) => {
    return this.client.GET(this.url, init);
  };
  PUT = (init) => {
    return this.client.PUT(this.url, init);
  };
  POST = (init) => {
    return this.client.POST(this.url, init);
  };
  DELETE = (init) => {
    return this.client.DELETE(this.url, init);
  };
  OPTIONS = (init) => {
    return this.client.OPTIONS(this.url, init);
  };
  HEAD = (init) => {
    return this.client.HEAD(this.url, init);
  };
  PATCH = (init) => {
    return this.client.PATCH(this.url, init);
  };
  TRACE = (init) => {
    return this.client.TRACE(this.url, init);
  };
}
class PathClientProxyHandler {
  constructor() {
    this.client = null;
  }
  // Assume the property is an URL.
  get(coreClient, url) {
    const forwarder = new PathCallForwarder(coreClient, url);
    this.client[url] = forwarder;
    return forwarder;
  }
}
function wrapAsPathBasedClient(coreClient) {
  const handler = new PathClientProxyHandler();
  const proxy = new Proxy(coreClient, handler);
  function Client() {
  }
  Client.prototype = proxy;
  const client = new Client();
  handler.client = client;
  return client;
}
function createPathBasedClient(clientOptions) {
  return wrapAsPathBasedClient(createClient(clientOptions));
}
function serializePrimitiveParam(name, value, options) {
  if (value === void 0 || value === null) {
    return "";
  }
  if (typeof value === "object") {
    throw new Error(
      "Deeply-nested arrays/objects aren\u2019t supported. Provide your own `querySerializer()` to handle these."
    );
  }
  return `${name}=${options?.allowReserved === true ? value : encodeURIComponent(value)}`;
}
function serializeObjectParam(name, value, options) {
  if (!value || typeof value !== "object") {
    return "";
  }
  const values = [];
  const joiner = {
    simple: ",",
    label: ".",
    matrix: ";"
  }[options.style] || "&";
  if (options.style !== "deepObject" && options.explode === false) {
    for (const k in value) {
      values.push(k, options.allowReserved === true ? value[k] : encodeURIComponent(value[k]));
    }
    const final2 = values.join(",");
    switch (options.style) {
      case "form": {
        return `${name}=${final2}`;
      }
      case "label": {
        return `.${final2}`;
      }
      case "matrix": {
        return `;${name}=${final2}`;
      }
      default: {
        return final2;
      }
    }
  }
  for (const k in value) {
    const finalName = options.style === "deepObject" ? `${name}[${k}]` : k;
    values.push(serializePrimitiveParam(finalName, value[k], options));
  }
  const final = values.join(joiner);
  return options.style === "label" || options.style === "matrix" ? `${joiner}${final}` : final;
}
function serializeArrayParam(name, value, options) {
  if (!Array.isArray(value)) {
    return "";
  }
  if (options.explode === false) {
    const joiner2 = { form: ",", spaceDelimited: "%20", pipeDelimited: "|" }[options.style] || ",";
    const final = (options.allowReserved === true ? value : value.map((v) => encodeURIComponent(v))).join(joiner2);
    switch (options.style) {
      case "simple": {
        return final;
      }
      case "label": {
        return `.${final}`;
      }
      case "matrix": {
        return `;${name}=${final}`;
      }
      // case "spaceDelimited":
      // case "pipeDelimited":
      default: {
        return `${name}=${final}`;
      }
    }
  }
  const joiner = { simple: ",", label: ".", matrix: ";" }[options.style] || "&";
  const values = [];
  for (const v of value) {
    if (options.style === "simple" || options.style === "label") {
      values.push(options.allowReserved === true ? v : encodeURIComponent(v));
    } else {
      values.push(serializePrimitiveParam(name, v, options));
    }
  }
  return options.style === "label" || options.style === "matrix" ? `${joiner}${values.join(joiner)}` : values.join(joiner);
}
function createQuerySerializer(options) {
  return function querySerializer(queryParams) {
    const search = [];
    if (queryParams && typeof queryParams === "object") {
      for (const name in queryParams) {
        const value = queryParams[name];
        if (value === void 0 || value === null) {
          continue;
        }
        if (Array.isArray(value)) {
          if (value.length === 0) {
            continue;
          }
          search.push(
            serializeArrayParam(name, value, {
              style: "form",
              explode: true,
              ...options?.array,
              allowReserved: options?.allowReserved || false
            })
          );
          continue;
        }
        if (typeof value === "object") {
          search.push(
            serializeObjectParam(name, value, {
              style: "deepObject",
              explode: true,
              ...options?.object,
              allowReserved: options?.allowReserved || false
            })
          );
          continue;
        }
        search.push(serializePrimitiveParam(name, value, options));
      }
    }
    return search.join("&");
  };
}
function defaultPathSerializer(pathname, pathParams) {
  let nextURL = pathname;
  for (const match of pathname.match(PATH_PARAM_RE) ?? []) {
    let name = match.substring(1, match.length - 1);
    let explode = false;
    let style = "simple";
    if (name.endsWith("*")) {
      explode = true;
      name = name.substring(0, name.length - 1);
    }
    if (name.startsWith(".")) {
      style = "label";
      name = name.substring(1);
    } else if (name.startsWith(";")) {
      style = "matrix";
      name = name.substring(1);
    }
    if (!pathParams || pathParams[name] === void 0 || pathParams[name] === null) {
      continue;
    }
    const value = pathParams[name];
    if (Array.isArray(value)) {
      nextURL = nextURL.replace(match, serializeArrayParam(name, value, { style, explode }));
      continue;
    }
    if (typeof value === "object") {
      nextURL = nextURL.replace(match, serializeObjectParam(name, value, { style, explode }));
      continue;
    }
    if (style === "matrix") {
      nextURL = nextURL.replace(match, `;${serializePrimitiveParam(name, value)}`);
      continue;
    }
    nextURL = nextURL.replace(match, style === "label" ? `.${encodeURIComponent(value)}` : encodeURIComponent(value));
  }
  return nextURL;
}
function defaultBodySerializer(body, headers) {
  if (body instanceof FormData) {
    return body;
  }
  if (headers) {
    const contentType = headers.get instanceof Function ? headers.get("Content-Type") ?? headers.get("content-type") : headers["Content-Type"] ?? headers["content-type"];
    if (contentType === "application/x-www-form-urlencoded") {
      return new URLSearchParams(body).toString();
    }
  }
  return JSON.stringify(body);
}
function createFinalURL(pathname, options) {
  let finalURL = `${options.baseUrl}${pathname}`;
  if (options.params?.path) {
    finalURL = options.pathSerializer(finalURL, options.params.path);
  }
  let search = options.querySerializer(options.params.query ?? {});
  if (search.startsWith("?")) {
    search = search.substring(1);
  }
  if (search) {
    finalURL += `?${search}`;
  }
  return finalURL;
}
function mergeHeaders(...allHeaders) {
  const finalHeaders = new Headers();
  for (const h of allHeaders) {
    if (!h || typeof h !== "object") {
      continue;
    }
    const iterator = h instanceof Headers ? h.entries() : Object.entries(h);
    for (const [k, v] of iterator) {
      if (v === null) {
        finalHeaders.delete(k);
      } else if (Array.isArray(v)) {
        for (const v2 of v) {
          finalHeaders.append(k, v2);
        }
      } else if (v !== void 0) {
        finalHeaders.set(k, v);
      }
    }
  }
  return finalHeaders;
}
function removeTrailingSlash(url) {
  if (url.endsWith("/")) {
    return url.substring(0, url.length - 1);
  }
  return url;
}


//# sourceMappingURL=index.mjs.map


/***/ })

};
