export const id = 4686;
export const ids = [4686];
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

/***/ 35755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf),
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29955);


/** GitHub's own address of a pull request; 0 is none. Throws `UserError` for one that is none. */
function addressOf({ repository, token, secrets, apiUrl, env }, number) {
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${repository} is no repository of GitHub.`, 'GITHUB_REPOSITORY must be owner/name.');
    const url = (0,_core_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkUrl */ .C)('api-url', apiUrl ?? env.GITHUB_API_URL ?? 'https://api.github.com');
    return { token, secrets, apiUrl: url, owner, repo, number };
}
/** Where people look at the repository, for links. */
function homeOf({ repository, env }) {
    return `${(env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '')}/${repository}`;
}


/***/ }),

/***/ 52136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ GitHubClient)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var _system_host_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67035);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71464);



/** GitHub's own client, with the retries of all hosts. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
class GitHubClient {
    address;
    #octokit;
    #requests;
    constructor(address, userAgent) {
        this.address = address;
        this.#requests = new _system_host_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .HostRequests */ .h({ host: 'GitHub', secrets: address.secrets, read: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hostError */ .F });
        const silent = () => undefined;
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(address.token, {
            baseUrl: address.apiUrl,
            userAgent,
            log: { debug: silent, info: silent, warn: silent, error: silent },
            // The toolkit would bring a fetch of its own, whose proxy is chosen by another variable than the one with the address.
            // A redirect could lead the token to another host.
            request: { fetch, redirect: 'error' },
        });
    }
    /** Reads, or writes what may be written twice. */
    repeatable(send) {
        return this.#requests.repeatable((signal) => this.#with(signal, send));
    }
    /** Creates: without an answer nobody knows whether it was done. */
    once(send) {
        return this.#requests.once((signal) => this.#with(signal, send));
    }
    /** Reads a body of a form. */
    read(form, send) {
        return this.#requests.read(form, async (signal) => (await this.#with(signal, send)).data);
    }
    /** Asks GraphQL for data of a form. */
    query(form, query, variables) {
        return this.read(form, async (octokit, { request }) => ({
            data: await octokit.graphql(query, { ...variables, request }),
        }));
    }
    #with(signal, send) {
        const { owner, repo } = this.address;
        return send(this.#octokit, { owner, repo, request: { signal } });
    }
}


/***/ }),

/***/ 71464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25593);
/* harmony import */ var _core_network_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5905);
/* harmony import */ var _system_host_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52547);



/** Reads what the client threw. Mistakes of ours are thrown on. */
function hostError(thrown) {
    if (thrown instanceof _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return thrown;
    if (!(thrown instanceof Error))
        throw thrown;
    const errors = listOf(thrown, 'errors');
    if (thrown.name === 'GraphqlResponseError')
        return fromGraphql(errors, thrown);
    if (thrown.name !== 'HttpError')
        throw thrown;
    const fault = (0,_core_network_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFault */ .T)(thrown.cause, 'GitHub');
    if (fault !== null)
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('unreachable', fault);
    const status = 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : 500;
    const headers = headersOf(thrown);
    const { message } = thrown;
    const waits = (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .waitMs */ .Cu)((name) => textOf(headers, name) || null);
    if ((status === 403 || status === 422) && isRateLimit(headers, message))
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('rate limit', message, waits ?? 60_000);
    return (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)({ status, message, waits, more: { 406: 'too large' } });
}
/** GraphQL answers 200 and names the kind: https://docs.github.com/graphql/overview/rate-limits-and-query-limits */
function fromGraphql(errors, thrown) {
    const types = errors.map((error) => textOf(error, 'type'));
    const message = thrown.message;
    if (types.includes('RATE_LIMITED'))
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('rate limit', message, 60_000);
    // "Something went wrong while executing your query" has no type.
    if (types.every((type) => type === ''))
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('unavailable', message);
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('forbidden', message);
    return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d(types.includes('NOT_FOUND') ? 'not found' : 'invalid', message);
}
function isRateLimit(headers, message) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection|submitted too quickly/i.test(message));
}
function headersOf(thrown) {
    const response = 'response' in thrown ? thrown.response : undefined;
    const headers = isRecord(response) ? response.headers : undefined;
    return isRecord(headers) ? headers : {};
}
function listOf(value, key) {
    const list = isRecord(value) ? value[key] : undefined;
    return Array.isArray(list) ? list : [];
}
function textOf(value, key) {
    const text = isRecord(value) ? value[key] : undefined;
    return typeof text === 'string' ? text : '';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 84686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPull: () => (/* binding */ findPull)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35755);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52136);




const Pulls = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    draft: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullish(),
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable() }),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        repo: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), private: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), default_branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    }),
}));
/**
 * The one open pull request of a branch whose head is this very commit; null where there is none (any more). The list
 * of a commit's pull requests has those of forks only sometimes, so the branch is asked for, and what comes is checked.
 * Throws `HostError`, and `UserError` where there are several. https://docs.github.com/rest/pulls/pulls#list-pull-requests
 */
async function findPull(address, { head, repository, branch }) {
    const client = new _client_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubClient */ .j((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .c)(address, 0), address.userAgent);
    const [owner = ''] = repository.split('/');
    const found = await client.read(Pulls, (octokit, request) => octokit.rest.pulls.list({ ...request, state: 'open', head: `${owner}:${branch}`, per_page: 100 }));
    const [only, ...others] = found.filter((each) => each.head.sha === head &&
        each.head.repo?.full_name === repository &&
        each.base.repo.full_name === address.repository);
    if (only === undefined)
        return null;
    if (others.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Several open pull requests have ${head.slice(0, 7)} of ${repository} as their head, so nobody knows which one was scanned.`, 'Close all but one.');
    const { number, draft, base } = only;
    const { default_branch: defaultBranch, private: isPrivate } = base.repo;
    return {
        fromFork: repository !== address.repository,
        isPublic: !isPrivate,
        defaultBranch,
        isForDefault: base.ref === defaultBranch,
        base: base.sha,
        pull: { number, base: base.sha, head, draft: draft === true, queued: false },
    };
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
