export const id = 4537;
export const ids = [4537];
export const modules = {

/***/ 65407:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var map = {
	"./BurstyRateLimiter": [
		85860
	],
	"./BurstyRateLimiter.js": [
		85860
	],
	"./ExpressBruteFlexible": [
		83966,
		3966
	],
	"./ExpressBruteFlexible.js": [
		83966,
		3966
	],
	"./RLWrapperBlackAndWhite": [
		87383
	],
	"./RLWrapperBlackAndWhite.js": [
		87383
	],
	"./RLWrapperTimeouts": [
		24016
	],
	"./RLWrapperTimeouts.js": [
		24016
	],
	"./RateLimiterAbstract": [
		88569
	],
	"./RateLimiterAbstract.js": [
		88569
	],
	"./RateLimiterCluster": [
		10565
	],
	"./RateLimiterCluster.js": [
		10565
	],
	"./RateLimiterDrizzle": [
		50673
	],
	"./RateLimiterDrizzle.js": [
		50673
	],
	"./RateLimiterDrizzleNonAtomic": [
		75347
	],
	"./RateLimiterDrizzleNonAtomic.js": [
		75347
	],
	"./RateLimiterDynamo": [
		82309
	],
	"./RateLimiterDynamo.js": [
		82309
	],
	"./RateLimiterEtcd": [
		36481
	],
	"./RateLimiterEtcd.js": [
		36481
	],
	"./RateLimiterEtcdNonAtomic": [
		15299
	],
	"./RateLimiterEtcdNonAtomic.js": [
		15299
	],
	"./RateLimiterInsuredAbstract": [
		33847
	],
	"./RateLimiterInsuredAbstract.js": [
		33847
	],
	"./RateLimiterMemcache": [
		73250
	],
	"./RateLimiterMemcache.js": [
		73250
	],
	"./RateLimiterMemory": [
		24544
	],
	"./RateLimiterMemory.js": [
		24544
	],
	"./RateLimiterMongo": [
		28439
	],
	"./RateLimiterMongo.js": [
		28439
	],
	"./RateLimiterMySQL": [
		67793
	],
	"./RateLimiterMySQL.js": [
		67793
	],
	"./RateLimiterPostgres": [
		3740
	],
	"./RateLimiterPostgres.js": [
		3740
	],
	"./RateLimiterPrisma": [
		16323
	],
	"./RateLimiterPrisma.js": [
		16323
	],
	"./RateLimiterQueue": [
		52860
	],
	"./RateLimiterQueue.js": [
		52860
	],
	"./RateLimiterRedis": [
		54336
	],
	"./RateLimiterRedis.js": [
		54336
	],
	"./RateLimiterRes": [
		80449
	],
	"./RateLimiterRes.js": [
		80449
	],
	"./RateLimiterSQLite": [
		73283
	],
	"./RateLimiterSQLite.js": [
		73283
	],
	"./RateLimiterStoreAbstract": [
		65140
	],
	"./RateLimiterStoreAbstract.js": [
		65140
	],
	"./RateLimiterUnion": [
		10244
	],
	"./RateLimiterUnion.js": [
		10244
	],
	"./RateLimiterValkey": [
		32193
	],
	"./RateLimiterValkey.js": [
		32193
	],
	"./RateLimiterValkeyGlide": [
		53756
	],
	"./RateLimiterValkeyGlide.js": [
		53756
	],
	"./component/BlockedKeys": [
		38830
	],
	"./component/BlockedKeys/": [
		38830
	],
	"./component/BlockedKeys/BlockedKeys": [
		85202
	],
	"./component/BlockedKeys/BlockedKeys.js": [
		85202
	],
	"./component/BlockedKeys/index": [
		38830
	],
	"./component/BlockedKeys/index.js": [
		38830
	],
	"./component/MemoryStorage": [
		28178,
		8178
	],
	"./component/MemoryStorage/": [
		28178,
		8178
	],
	"./component/MemoryStorage/MemoryStorage": [
		81534
	],
	"./component/MemoryStorage/MemoryStorage.js": [
		81534
	],
	"./component/MemoryStorage/Record": [
		60749
	],
	"./component/MemoryStorage/Record.js": [
		60749
	],
	"./component/MemoryStorage/index": [
		28178,
		8178
	],
	"./component/MemoryStorage/index.js": [
		28178,
		8178
	],
	"./component/RateLimiterEtcdTransactionFailedError": [
		43184
	],
	"./component/RateLimiterEtcdTransactionFailedError.js": [
		43184
	],
	"./component/RateLimiterQueueError": [
		27948
	],
	"./component/RateLimiterQueueError.js": [
		27948
	],
	"./component/RateLimiterSetupError": [
		72922
	],
	"./component/RateLimiterSetupError.js": [
		72922
	],
	"./constants": [
		13880,
		3880
	],
	"./constants.js": [
		13880,
		3880
	]
};
function webpackAsyncContext(req) {
	if(!__webpack_require__.o(map, req)) {
		return Promise.resolve().then(() => {
			var e = new Error("Cannot find module '" + req + "'");
			e.code = 'MODULE_NOT_FOUND';
			throw e;
		});
	}

	var ids = map[req], id = ids[0];
	return Promise.all(ids.slice(1).map(__webpack_require__.e)).then(() => {
		return __webpack_require__.t(id, 7 | 16);
	});
}
webpackAsyncContext.keys = () => (Object.keys(map));
webpackAsyncContext.id = 65407;
module.exports = webpackAsyncContext;

/***/ }),

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

/***/ 94163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf),
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29955);


/**
 * The address of a merge request as the job's variables have it. Throws `UserError` for one that is none.
 * https://docs.gitlab.com/ci/variables/predefined_variables
 */
function addressOf({ repository, token, secrets, apiUrl, env }, number) {
    const isPath = /^[^/\s?#]+(?:\/[^/\s?#]+)+$/.test(repository) && !/(?:^|\/)\.\.?(?:\/|$)/.test(repository);
    if (!isPath) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${repository} is no project of GitLab.`, 'CI_MERGE_REQUEST_PROJECT_PATH must be group/name.');
    }
    const api = apiUrl ?? (env.CI_API_V4_URL || env.CI_SERVER_URL || 'https://gitlab.com');
    const server = (0,_core_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkUrl */ .C)('api-url', api).replace(/\/api\/v4$/, '');
    return { token, secrets, server, project: repository, number };
}
/** Where people look at the project, for links. */
function homeOf({ repository, env }) {
    const home = env.CI_MERGE_REQUEST_PROJECT_URL || `${env.CI_SERVER_URL || 'https://gitlab.com'}/${repository}`;
    return home.replace(/\/+$/, '');
}


/***/ }),

/***/ 76240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ GitLabClient)
/* harmony export */ });
/* harmony import */ var _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37582);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12311);
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25593);
/* harmony import */ var _system_host_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67035);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1936);
/* harmony import */ var _requester_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73729);






/** A page of a list, as the client hands it on. */
const Page = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()), paginationInfo: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ next: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nullable() }) });
const GraphqlErrors = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })).min(1) });
const perPage = 100;
/** The client of GitLab's community with a sender of ours, and the retries of all hosts. https://docs.gitlab.com/api/rest */
class GitLabClient {
    address;
    #userAgent;
    #requests;
    constructor(address, userAgent) {
        this.address = address;
        this.#userAgent = userAgent;
        this.#requests = new _system_host_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .HostRequests */ .h({ host: 'GitLab', secrets: address.secrets, read: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hostError */ .F });
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
        return this.#requests.read(form, (signal) => this.#with(signal, send));
    }
    /** Reads a list to its end, or to so many pages. */
    async list(form, send, maxPages = 1000) {
        const found = [];
        const Items = Page.extend({ data: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(form) });
        for (let page = 1; page !== null;) {
            if (page > maxPages)
                throw new _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d('too large', `GitLab lists more than ${found.length}`);
            const options = { page, perPage, showExpanded: true };
            const { data, paginationInfo } = await this.read(Items, (api, ...where) => send(api, options, ...where));
            found.push(...data);
            // What stands between may drop the header that names the next page.
            page = paginationInfo.next ?? (data.length === perPage ? page + 1 : null);
        }
        return found;
    }
    /** Asks GraphQL for data of a form; it answers 200 to what it refuses. */
    async query(form, query, variables) {
        const { server, token } = this.address;
        const { data } = await this.#requests.read(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ data: form }), async (signal) => {
            const { body } = await (0,_requester_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(new URL(`${server}/api/graphql`), {
                method: 'POST',
                headers: {
                    authorization: `Bearer ${token}`,
                    'content-type': 'application/json',
                    'user-agent': this.#userAgent,
                },
                body: JSON.stringify({ query, variables }),
                signal,
            });
            const refused = GraphqlErrors.safeParse(body).data;
            if (refused)
                throw new _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d('invalid', refused.errors.map(({ message }) => message).join('; '));
            return body;
        });
        return data;
    }
    #with(signal, send) {
        const { project, number } = this.address;
        return send(apiOf(this.address, this.#userAgent, signal), project, number);
    }
}
function apiOf({ server, token }, userAgent, signal) {
    const options = {
        host: server,
        // `Bearer` is taken for access tokens of all kinds. https://docs.gitlab.com/api/rest/authentication
        oauthToken: token,
        requesterFn: (0,_requester_js__WEBPACK_IMPORTED_MODULE_4__/* .requesterFor */ .cn)(userAgent, signal),
        queryTimeout: null,
        rateLimits: {},
    };
    return {
        branches: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .Branches */ .PRz(options),
        commits: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .Commits */ .f7P(options),
        discussions: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .MergeRequestDiscussions */ .dOz(options),
        files: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryFiles */ .Yn4(options),
        members: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .ProjectMembers */ .rRD(options),
        mergeRequests: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .MergeRequests */ .nPt(options),
        notes: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .MergeRequestNotes */ .vxy(options),
        projects: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .Projects */ .JtL(options),
        repositories: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .Repositories */ .PBp(options),
        users: new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .Users */ .zWC(options),
    };
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25593);
/* harmony import */ var _system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52547);
/* harmony import */ var _requester_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73729);



/** Reads what a request threw. Mistakes of ours are thrown on. https://docs.gitlab.com/api/rest/troubleshooting#status-codes */
function hostError(thrown) {
    if (thrown instanceof _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return thrown;
    if (!(thrown instanceof _requester_js__WEBPACK_IMPORTED_MODULE_2__/* .GitLabRefusal */ .ok))
        return (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(thrown, 'GitLab');
    const { status, body, headers } = thrown;
    // https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits
    const waits = (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .waitMs */ .Cu)((name) => headers.get(name), 'ratelimit');
    return (0,_system_host_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)({ status, message: wordsIn(body), waits });
}
/** `message` is a text, or says for each field what is wrong with it; OAuth's errors have a form of their own. */
function wordsIn(body) {
    try {
        const { message, error, error_description } = Object(JSON.parse(body));
        const said = message ?? error_description ?? error;
        return typeof said === 'string' ? said : JSON.stringify(said ?? 'no reason given');
    }
    catch {
        return /<html|<!doctype/i.test(body) ? 'an HTML page' : body;
    }
}


/***/ }),

/***/ 61023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12311);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94163);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76240);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1936);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45167);





const Token = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ scopes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) });
const needed = 'Make a project access token with the role Developer and the scope api, and give it as token.';
/** Asks with reads alone. https://docs.gitlab.com/api/personal_access_tokens#get-single-personal-access-token */
async function inspect(address, pull) {
    const client = new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .GitLabClient */ .z((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .c)(address, pull?.number ?? 0), address.userAgent);
    const reader = new _read_js__WEBPACK_IMPORTED_MODULE_3__/* .GitLabReader */ .D(client);
    const isJobToken = address.token === address.env.CI_JOB_TOKEN;
    const known = {
        host: 'GitLab',
        repository: null,
        change: undefined,
        mayWrite: null,
        detail: 'GitLab does not tell what this token may write: it shows when something is posted.',
        cure: needed,
    };
    if (isJobToken)
        return { ...known, mayWrite: false, detail: 'The job token (CI_JOB_TOKEN) cannot comment.' };
    try {
        await reader.project();
    }
    catch (thrown) {
        return { ...known, repository: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hostError */ .F)(thrown) };
    }
    const rights = { ...known, ...(await rightsOf(client, reader)) };
    if (pull === null)
        return rights;
    try {
        await reader.mergeRequest();
        return { ...rights, change: null };
    }
    catch (thrown) {
        return { ...rights, change: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hostError */ .F)(thrown) };
    }
}
async function rightsOf(client, reader) {
    try {
        const { scopes } = await client.read(Token, async (api) => {
            const { body } = await api.users.requester.get('personal_access_tokens/self');
            return body;
        });
        if (!scopes.includes('api'))
            return {
                mayWrite: false,
                detail: `A token without the scope api (${scopes.join(', ')}): it cannot comment.`,
            };
        const isDeveloper = await reader.mayWrite(await reader.account());
        if (isDeveloper === null)
            return {};
        return isDeveloper
            ? { mayWrite: true, detail: 'A token with the scope api, of a developer or more' }
            : {
                mayWrite: false,
                detail: 'A token with the scope api, of an account that is no developer: it may comment at the most, not resolve.',
            };
    }
    catch (thrown) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hostError */ .F)(thrown);
        return {};
    }
}


/***/ }),

/***/ 45167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ GitLabReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _core_diff_listed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96567);
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25593);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1936);




const Person = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), username: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const MergeRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Those of the latest version of the diff. https://docs.gitlab.com/api/merge_requests#retrieve-a-merge-request */
    diff_refs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), start_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), head_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
        .nullish()
        .catch(null),
    author: Person.nullable(),
    draft: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
    source_project_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    target_project_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    changes_count: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
const Project = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ visibility: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() });
const Changed = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    old_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    new_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    new_file: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    renamed_file: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    deleted_file: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    diff: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    collapsed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
    too_large: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
});
const Commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const Branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ commit: Commit });
const File = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('base64'), content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const Entry = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const Member = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ access_level: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() });
/** https://docs.gitlab.com/api/members#roles */
const developer = 30;
/** Ten thousand files. */
const mostPages = 100;
/** Reads what a checkout does not have, and who may do what. */
class GitLabReader {
    #client;
    #commits = new Map();
    /** Accounts whose number is known already, by name in small letters. */
    people = new Map();
    constructor(client) {
        this.#client = client;
    }
    mergeRequest() {
        return this.#client.read(MergeRequest, (api, project, number) => api.mergeRequests.show(project, number));
    }
    project() {
        return this.#client.read(Project, (api, project) => api.projects.show(project));
    }
    /** Who the token is. */
    async account() {
        return (await this.#client.read(Person, (api) => api.users.showCurrentUser())).username;
    }
    /** What GitLab leaves out of a file that is large counts as changed all over. */
    async diff() {
        const listed = await this.#client.list(Changed, (api, page, project, number) => api.mergeRequests.allDiffs(project, number, page));
        const { changes_count } = await this.mergeRequest();
        if (changes_count?.endsWith('+') || listed.length < Number(changes_count ?? 0)) {
            throw new _core_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('too large', `GitLab lists ${listed.length} of ${changes_count} changed files`);
        }
        const files = listed.map((file) => ({
            filename: file.new_path,
            status: statusOf(file),
            previous_filename: file.renamed_file ? file.old_path : undefined,
            patch: patchOf(file.diff),
            isCut: file.collapsed === true || file.too_large === true,
        }));
        return (0,_core_diff_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .unifiedOf */ .Q)(files, (file) => !files.some(({ filename, isCut }) => isCut && filename === file.filename));
    }
    commit(name) {
        const known = this.#commits.get(name) ?? this.#commit(name);
        this.#commits.set(name, known);
        return known;
    }
    /** A branch is asked for as one: as a name alone, a tag of the same name would come first. */
    async #commit(name) {
        const branch = /^refs\/heads\/(.+)$/.exec(name)?.[1];
        try {
            if (branch !== undefined) {
                const found = await this.#client.read(Branch, (api, project) => api.branches.show(project, branch));
                return found.commit.id;
            }
            return (await this.#client.read(Commit, (api, project) => api.commits.show(project, name))).id;
        }
        catch (thrown) {
            const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)(thrown);
            if (error.kind === 'not found' || error.kind === 'invalid')
                return null;
            throw error;
        }
    }
    async file(ref, path) {
        try {
            const { content } = await this.#client.read(File, (api, project) => api.files.show(project, path, ref));
            return Buffer.from(content, 'base64');
        }
        catch (thrown) {
            const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)(thrown);
            if (error.kind === 'not found')
                return null;
            throw error;
        }
    }
    /** GitLab does not tell sizes here. */
    async tree(ref) {
        const entries = await this.#client.list(Entry, (api, page, project) => api.repositories.allRepositoryTrees(project, { ref, recursive: true, ...page }), mostPages);
        return new Map(entries.flatMap(({ id, path, type, mode }) => type === 'blob' && mode !== '120000' ? [[path, { oid: id, size: 0 }]] : []));
    }
    async blob(oid) {
        try {
            const { content } = await this.#client.read(File, (api, project) => api.repositories.showBlob(project, oid));
            return Buffer.from(content, 'base64');
        }
        catch (thrown) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)(thrown);
            return null;
        }
    }
    /** Whether an account is at least a developer here or in a group above; null where the host does not say. */
    async mayWrite(login) {
        try {
            const id = this.people.get(login.toLowerCase()) ?? (await this.#idOf(login));
            if (id === null)
                return false;
            const { access_level, state } = await this.#client.read(Member, (api, project) => api.members.show(project, id, { includeInherited: true }));
            return access_level >= developer && (state ?? 'active') === 'active';
        }
        catch (thrown) {
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hostError */ .F)(thrown).kind === 'not found' ? false : null;
        }
    }
    async #idOf(username) {
        const found = await this.#client.read(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Person), (api) => api.users.all({ username }));
        return found.find((each) => each.username.toLowerCase() === username.toLowerCase())?.id ?? null;
    }
}
function statusOf({ new_file, deleted_file }) {
    if (new_file)
        return 'added';
    return deleted_file ? 'removed' : 'modified';
}
/** Some versions put the names of both files before the first hunk. */
function patchOf(diff) {
    const at = diff.search(/^(?:@@ |Binary files )/m);
    return at === -1 ? '' : diff.slice(at).replace(/\n$/, '');
}


/***/ }),

/***/ 73729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ requesterFor),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   ok: () => (/* binding */ GitLabRefusal)
/* harmony export */ });
/* harmony import */ var _gitbeaker_requester_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33888);

/** An answer of GitLab that says no. */
class GitLabRefusal extends Error {
    status;
    body;
    headers;
    constructor(status, body, headers) {
        super(`${status}`);
        this.name = 'GitLabRefusal';
        this.status = status;
        this.body = body;
        this.headers = headers;
    }
}
/** One request through global fetch, whose proxy and certificates are this process's. */
async function ask(url, { signal, ...options }) {
    // A redirect could lead the token to another host.
    const response = await fetch(url, { ...options, signal, redirect: 'error' });
    const text = await response.text();
    if (!response.ok)
        throw new GitLabRefusal(response.status, text, response.headers);
    return { body: jsonIn(text), headers: Object.fromEntries(response.headers), status: response.status };
}
/**
 * What the client's classes send with. Its own sender tries ten times without regard to what the server says, forwards
 * redirects and cannot be ended.
 */
function requesterFor(userAgent, signal) {
    return (0,_gitbeaker_requester_utils__WEBPACK_IMPORTED_MODULE_0__/* .createRequesterFn */ .PD)((_, options) => Promise.resolve(options), async (endpoint, { prefixUrl, searchParams, method, headers, body } = {}) => {
        // The client's classes end their address with a slash or not.
        const url = new URL(`${prefixUrl}/${endpoint}`.replace(/(?<!:)\/\//g, '/'));
        if (typeof searchParams === 'string')
            url.search = searchParams;
        return ask(url, {
            method: `${method}`,
            headers: { ...stringsIn(headers), 'user-agent': userAgent },
            ...(typeof body === 'string' && { body }),
            signal,
        });
    });
}
/** What is no JSON, as of a proxy in between, is a text: no form of ours takes it for an answer. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function stringsIn(headers) {
    return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, `${value}`]));
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
