export const id = 7335;
export const ids = [7335];
export const modules = {

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

/***/ 52136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ GitHubClient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92413);
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25593);
/* harmony import */ var _core_text_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71464);





/** GitHub itself gives a request ten seconds. */
const answerMs = 60_000;
const attempts = 4;
const firstPauseMs = 1000;
/**
 * Requests to GitHub with retries: after a rate limit always, since nothing was done then; after silence or an error of the
 * server only where doing it twice is the same as once. Waits as long as the server says, up to the time limit of all waiting.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
class GitHubClient {
    address;
    #octokit;
    #patienceMs = 240_000;
    constructor(address, userAgent) {
        this.address = address;
        const silent = () => undefined;
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(address.token, {
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
        return this.#send(send, true);
    }
    /** Reads a body of a form; another one is no answer, and is asked for again. */
    read(form, send) {
        return this.#send(async (octokit, options) => {
            const { data, error } = form.safeParse((await send(octokit, options)).data);
            if (error)
                throw new _core_host_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d('unavailable', `GitHub’s answer has another form: ${error.issues[0]?.path.join('.')}`);
            return data;
        }, true);
    }
    /** Asks GraphQL for data of a form. */
    query(form, query, variables) {
        return this.read(form, async (octokit, { request }) => ({
            data: await octokit.graphql(query, { ...variables, request }),
        }));
    }
    /** Creates: without an answer nobody knows whether it was done. Throws `HostError` of kind `unavailable` then. */
    once(send) {
        return this.#send(send, false);
    }
    /** A server in between may repeat what it was sent. */
    #withoutToken({ kind, message, retryAfterMs }) {
        const safe = this.address.secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), message);
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d(kind, (0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(safe, 300), retryAfterMs);
    }
    async #send(send, repeatable) {
        for (let attempt = 1;; attempt++) {
            const { owner, repo } = this.address;
            try {
                return await send(this.#octokit, { owner, repo, request: { signal: AbortSignal.timeout(answerMs) } });
            }
            catch (thrown) {
                const error = this.#withoutToken((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hostError */ .F)(thrown));
                const again = error.kind === 'rate limit' || (error.kind === 'unavailable' && repeatable);
                const pause = error.retryAfterMs ?? firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
                if (!again || attempt >= attempts || pause > this.#patienceMs)
                    throw error;
                this.#patienceMs -= pause;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
            }
        }
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
    const message = thrown.message;
    const waits = waitMs(headers);
    if (status === 429 || ((status === 403 || status === 422) && isRateLimit(headers, message))) {
        return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('rate limit', message, waits ?? 60_000);
    }
    const kinds = {
        401: 'authentication',
        403: 'forbidden',
        404: 'not found',
        406: 'too large',
        410: 'not found',
    };
    const kind = kinds[status] ?? (status >= 500 || status === 408 ? 'unavailable' : 'invalid');
    return new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d(kind, `${status}: ${message}`, kind === 'unavailable' ? waits : null);
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
/** Seconds, or seconds since the epoch. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function waitMs(headers) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after) && after >= 0)
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return null;
    return Math.max(1000, reset * 1000 - Date.now());
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

/***/ 37335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectToken: () => (/* binding */ inspectToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71464);



const Repository = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ private: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() });
/** Asks with reads alone. The permissions of a job’s token, or of a fine-grained one, are told to nobody. */
async function inspectToken(address, userAgent) {
    const { number, token } = address;
    const client = new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubClient */ .j({ ...address, number: number ?? 0, secrets: [token] }, userAgent);
    const facts = { repository: null, pull: undefined, scopes: null, isPrivate: true };
    try {
        const { data, headers } = await client.repeatable((octokit, request) => octokit.rest.repos.get({ ...request }));
        facts.isPrivate = Repository.safeParse(data).data?.private ?? true;
        facts.scopes = scopesIn(headers['x-oauth-scopes']);
    }
    catch (thrown) {
        return { ...facts, repository: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)(thrown) };
    }
    if (number === null)
        return facts;
    try {
        await client.repeatable((octokit, request) => octokit.rest.pulls.get({ ...request, pull_number: number }));
        return { ...facts, pull: null };
    }
    catch (thrown) {
        return { ...facts, pull: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)(thrown) };
    }
}
function scopesIn(header) {
    if (typeof header !== 'string')
        return null;
    return header
        .split(',')
        .map((scope) => scope.trim())
        .filter((scope) => scope !== '');
}


/***/ })

};
