export const id = 5358;
export const ids = [5358];
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

/***/ 31:
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
// EXTERNAL MODULE: ./build/platforms/gitlab/address.js
var gitlab_address = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/platforms/gitlab/client.js
var gitlab_client = __webpack_require__(76240);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/plan/word.js
var word = __webpack_require__(21258);
;// CONCATENATED MODULE: ./build/platforms/gitlab/accounts.js

/**
 * Bots of access tokens, service accounts, and the server's own; no person can have such a name.
 * https://docs.gitlab.com/user/project/settings/project_access_tokens#bot-users-for-projects
 */
const programs = /^(?:project|group)_\d+_bot(?:\d*|_[\da-z]+)$|^service_account_|^(?:alert|support|visual-review)-bot$|^gitlab-[a-z-]+-bot$|^gitlabduo$/i;
/** What remains of accounts that are deleted. https://docs.gitlab.com/user/profile/account/delete_account#associated-records */
const ghost = /^ghost\d*$/i;
/** Null for one that is gone. */
function accountOf(user) {
    if (user === null || user === undefined || ghost.test(user.username))
        return null;
    return { login: user.username, kind: programs.test(user.username) ? 'program' : 'person' };
}
function isOurs(user, { account, formerAccounts }) {
    if (user === null || user === undefined)
        return false;
    return ((0,word/* sameLogin */.Up)(user.username, account) || (0,word/* isListed */.yy)({ login: user.username, kind: 'person' }, formerAccounts));
}

// EXTERNAL MODULE: ./build/platforms/gitlab/errors.js
var errors = __webpack_require__(1936);
;// CONCATENATED MODULE: ./build/platforms/gitlab/edits.js


const Page = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({
        mergeRequest: schemas/* object */.Ikc({
            notes: schemas/* object */.Ikc({
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    id: schemas/* string */.YjP(),
                    lastEditedAt: schemas/* string */.YjP().nullable(),
                    lastEditedBy: schemas/* object */.Ikc({ username: schemas/* string */.YjP() }).nullable(),
                })),
            }),
        }),
    }),
});
/* https://docs.gitlab.com/api/graphql/reference/#note */
const query = `query ($project: ID!, $number: String!, $after: String) {
  project(fullPath: $project) {
    mergeRequest(iid: $number) {
      notes(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id lastEditedAt lastEditedBy { username } }
      }
    }
  }
}`;
/**
 * Edits by number of the note. REST only has a time of the last update, which is also that of a reaction or of resolving.
 * Null where GraphQL does not answer, or is too old to know.
 */
async function readEdits(client) {
    const { project, number } = client.address;
    const edits = new Map();
    try {
        for (let after = null, more = true; more;) {
            const page = await client.query(Page, query, {
                project,
                number: `${number}`,
                after,
            });
            const { nodes, pageInfo } = page.project.mergeRequest.notes;
            for (const { id, lastEditedAt, lastEditedBy } of nodes) {
                edits.set(Number(id.split('/').at(-1)), { at: lastEditedAt, by: lastEditedBy });
            }
            after = pageInfo.endCursor;
            more = pageInfo.hasNextPage;
        }
        return edits;
    }
    catch (thrown) {
        (0,errors/* hostError */.F)(thrown);
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/diff/unified.js
var unified = __webpack_require__(87486);
;// CONCATENATED MODULE: ./build/platforms/gitlab/position.js


/** An added line is named by its new number alone, an unchanged one by both: with any others there is no comment. */
function positionOf(place, change, refs) {
    const { path, lines } = place;
    const where = {
        base_sha: refs.base,
        start_sha: refs.start,
        head_sha: refs.head,
        old_path: change?.oldPath ?? path,
        new_path: path,
    };
    if (lines === null || change === undefined)
        return { ...where, position_type: 'file' };
    const end = endOf(path, lines.to, change);
    const { line_code: _, type: __, ...line } = end;
    if (lines.from === lines.to)
        return { ...where, position_type: 'text', ...line };
    const start = endOf(path, lines.from, change);
    return { ...where, position_type: 'text', ...line, line_range: { start, end } };
}
/** https://docs.gitlab.com/api/discussions#line-code */
function endOf(path, line, change) {
    const isAdded = change.added.has(line);
    const old = wasEmpty(change) ? 0 : (0,unified/* oldLineOf */.hi)(change, line);
    const line_code = `${(0,external_node_crypto_.createHash)('sha1').update(path).digest('hex')}_${old}_${line}`;
    return isAdded
        ? { line_code, type: 'new', new_line: line }
        : { line_code, type: 'old', old_line: old, new_line: line };
}
/** A file that had no lines has none that could come next. */
function wasEmpty({ oldPath, hunks: [hunk, ...others], added, deletedAfter }) {
    if (oldPath === null)
        return true;
    const length = hunk === undefined ? 0 : hunk.to - hunk.from + 1;
    return others.length === 0 && deletedAfter.length === 0 && added.size === length;
}
/**
 * Where GitLab shows a comment now. A push moves the position of what is still there to the new head, and leaves that of what
 * is outdated behind; of a range it moves the last line alone.
 */
function linesNow(position, head) {
    if (position?.position_type !== 'text' || position.head_sha !== head || !position.new_line)
        return null;
    const to = position.new_line;
    const from = newLineOf(position.line_range?.start);
    const until = newLineOf(position.line_range?.end);
    const length = from === null || until === null ? 0 : Math.max(0, until - from);
    return { from: Math.max(1, to - length), to };
}
function newLineOf(end) {
    if (end === undefined)
        return null;
    const coded = /_\d+_(\d+)$/.exec(end.line_code ?? '')?.[1];
    return end.new_line ?? (coded === undefined ? null : Number(coded));
}

;// CONCATENATED MODULE: ./build/platforms/gitlab/conversation.js




const Person = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), username: schemas/* string */.YjP() });
const RangeEnd = schemas/* object */.Ikc({ line_code: schemas/* string */.YjP().nullish(), new_line: schemas/* int */.Whr().nullish() });
const Note = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP(),
    author: Person.nullable(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    system: schemas/* boolean */.zMY(),
    /** Only members of the project see it: nothing of it may be repeated where others read. */
    internal: schemas/* boolean */.zMY().nullish(),
    resolvable: schemas/* boolean */.zMY(),
    resolved: schemas/* boolean */.zMY().nullish(),
    resolved_by: Person.nullish(),
    resolved_at: schemas/* string */.YjP().nullish(),
    position: schemas/* object */.Ikc({
        head_sha: schemas/* string */.YjP().nullable(),
        old_path: schemas/* string */.YjP().nullish(),
        new_path: schemas/* string */.YjP().nullish(),
        position_type: schemas/* string */.YjP(),
        new_line: schemas/* int */.Whr().nullish(),
        line_range: schemas/* object */.Ikc({ start: RangeEnd, end: RangeEnd }).nullish().catch(null),
    })
        .nullish(),
});
const Discussion = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), individual_note: schemas/* boolean */.zMY(), notes: schemas/* array */.YOg(Note) });
/** Reads all that was said on a merge request. `people` learns the numbers of those who spoke. */
async function readConversation(client, about, people) {
    const listed = await client.list(Discussion, (api, page, project, number) => api.discussions.all(project, number, page));
    const discussions = listed
        .map((each) => ({
        ...each,
        // A comment on its own that somebody answers becomes a conversation, at no place.
        isRemark: each.individual_note || each.notes[0]?.position == null,
        pushes: each.notes.filter(({ system, body }) => system && outdated.test(body)),
        notes: each.notes.filter(({ system, internal }) => !system && internal !== true),
    }))
        // What somebody else began is none of our business, whatever it says.
        .filter(({ isRemark, notes: [first] }) => isRemark || isOurs(first?.author, about));
    const notes = discussions.flatMap((each) => each.notes);
    for (const { author } of notes)
        if (author !== null)
            people.set(author.username.toLowerCase(), author.id);
    const isSettled = ({ created_at, updated_at }) => created_at === updated_at;
    const own = discussions.filter(({ isRemark, notes: [first] }) => !isRemark || isOurs(first?.author, about));
    const edits = own.every((each) => each.notes.every(isSettled)) ? null : await readEdits(client);
    const editOf = (note) => edits?.get(note.id) ?? unknownEdit(note);
    return {
        threads: discussions.flatMap(({ id, isRemark, pushes, notes: [first, ...others] }) => {
            if (isRemark || first === undefined)
                return [];
            const thread = threadOf(id, first, others, editOf, about);
            return [thread.resolved && isByPush(first, pushes) ? { ...thread, resolvedBy: null } : thread];
        }),
        remarks: discussions.flatMap(({ isRemark, notes: [note] }) => isRemark && note !== undefined ? [remarkOf(note, editOf, about)] : []),
        author: accountOf(about.author)?.login ?? null,
        account: about.account,
    };
}
function threadOf(id, first, others, editOf, about) {
    const resolvable = [first, ...others].filter((note) => note.resolvable);
    const resolved = resolvable.length > 0 && resolvable.every((note) => note.resolved === true);
    return {
        id,
        commentId: `${first.id}`,
        body: first.body,
        ours: isUntouched(first, editOf, about),
        writtenAt: editOf(first).at ?? first.created_at,
        path: first.position?.new_path ?? first.position?.old_path ?? '',
        lines: linesNow(first.position, about.head),
        resolved,
        resolvedBy: resolved ? accountOf(first.resolved_by) : null,
        replies: others.map((note) => ({
            id: `${note.id}`,
            author: accountOf(note.author),
            body: note.body,
            edited: editOf(note).at !== null,
            createdAt: note.created_at,
        })),
    };
}
/** What GitLab itself says in a thread whose lines a push changed. */
const outdated = /^changed this (?:line|file) in /;
/**
 * Where the project is set so, GitLab resolves such a thread in the name of whoever pushed, who never said that it was done.
 * https://docs.gitlab.com/user/project/merge_requests/#automatically-resolve-threads-in-a-merge-request-when-they-become-outdated
 */
function isByPush({ resolved_by, resolved_at }, pushes) {
    const at = Date.parse(resolved_at ?? '');
    return pushes.some(({ author, created_at }) => author?.id === resolved_by?.id && Math.abs(Date.parse(created_at) - at) <= samePushMs);
}
/** Both are written in one go. */
const samePushMs = 10_000;
function remarkOf(note, editOf, about) {
    const ours = isOurs(note.author, about) && isUntouched(note, editOf, about);
    return { commentId: `${note.id}`, body: note.body, ours };
}
/** Last edited by nobody, or by ourselves. Where nobody knows: besides the author, only maintainers may edit a note. */
function isUntouched(note, editOf, about) {
    const { at, by, isUnknown } = editOf(note);
    return at === null || isUnknown === true || isOurs(by, about);
}
/** Where nobody says what an update was, it may have been an edit. */
function unknownEdit({ created_at, updated_at }) {
    return { at: created_at === updated_at ? null : updated_at, by: null, isUnknown: true };
}

// EXTERNAL MODULE: ./build/platforms/gitlab/read.js
var read = __webpack_require__(45167);
;// CONCATENATED MODULE: ./build/platforms/gitlab/requests.js


/** What this program asks GitLab to write. Each thread is a request of its own: drafts would be one more, and stay behind where one fails. */
function gitLabWrites(client, refs, diff) {
    const changes = (0,unified/* readDiff */.iH)(diff);
    const create = ({ place, body }) => createThread(client, body, positionOf(place, changes.get(place.path), refs));
    return {
        together: { opens: 1, turns: 1 },
        async open(opens) {
            for (const open of opens)
                await create(open);
        },
        openOnFile: (open) => create({ ...open, place: { ...open.place, lines: null } }),
        async turn(operations) {
            for (const { kind, thread } of operations) {
                await client.repeatable((api, project, number) => api.discussions.requester.put(`${threadsOf(project, number)}/${encodeURIComponent(thread.id)}`, {
                    body: { resolved: kind === 'resolve' },
                }));
            }
        },
        async edit({ thread: { id, commentId }, body }) {
            await client.repeatable((api, project, number) => api.discussions.editNote(project, number, id, Number(commentId), { body }));
        },
        async createSummary(body) {
            await client.once((api, project, number) => api.notes.create(project, number, body));
        },
        async editSummary(commentId, body) {
            await client.repeatable((api, project, number) => api.notes.edit(project, number, Number(commentId), { body }));
        },
    };
}
/** The client would send a position as a form, and `resolved` in the address, against the description of the API. */
async function createThread(client, body, position) {
    await client.once((api, project, number) => api.discussions.requester.post(threadsOf(project, number), { body: { body, position } }));
}
function threadsOf(project, number) {
    return `${encodeURIComponent(project)}/merge_requests/${number}/discussions`;
}

;// CONCATENATED MODULE: ./build/platforms/gitlab/index.js









/** What was said is read again before anything is opened if it was read longer ago. */
const staleMs = 10_000;
/** A merge request. Throws `UserError` for an address that is none. */
function connect(address, pull) {
    const client = new gitlab_client/* GitLabClient */.z((0,gitlab_address/* addressOf */.c)(address, pull.number), address.userAgent);
    const reader = new read/* GitLabReader */.D(client);
    let known = null;
    return {
        async about() {
            const request = await reader.mergeRequest();
            const base = request.diff_refs?.base_sha ?? pull.base;
            const head = pull.head ?? request.sha;
            if (base === null || head === null)
                throw new host_error/* HostError */.d('unavailable', 'GitLab has not made the diff of the merge request yet');
            known = { ...address, number: pull.number, base, head, author: request.author, home: (0,gitlab_address/* homeOf */.l)(address) };
            return factsOf(request, { ...pull, base, head }, reader, address.env);
        },
        open(git) {
            if (known === null)
                throw new Error('about was not asked');
            return openGitLab(client, reader, known, git);
        },
    };
}
/** A job of a fork knows that fork's visibility and branch, not those of the project that the change is for. */
async function factsOf(request, pull, reader, env) {
    const facts = {
        fromFork: request.source_project_id !== request.target_project_id,
        base: pull.base,
        pull: { ...pull, draft: request.draft ?? pull.draft },
    };
    if (env.CI_PROJECT_ID === `${request.target_project_id}`)
        return facts;
    const { visibility, default_branch } = await reader.project();
    return { ...facts, isPublic: visibility === 'public', defaultBranch: default_branch ?? null };
}
/**
 * A merge request on GitLab. Commits that the checkout has are read from it; what a shallow one lacks is asked for. Needs a
 * token with the scope `api` and at least the role Developer; with `read_api` it only reads.
 */
function openGitLab(client, reader, known, git) {
    const { base, head, number, home } = known;
    const code = (0,host_code/* codeOf */.$)(git, known, {
        diff: () => reader.diff(),
        file: (commit, path) => reader.file(commit, path),
        tree: (commit) => reader.tree(commit),
        blob: (oid) => reader.blob(oid),
    });
    let listedAt = 0;
    let account = null;
    const conversation = async () => {
        listedAt = Date.now();
        account ??= await reader.account();
        return readConversation(client, { ...known, account }, reader.people);
    };
    return {
        // A body may have 1,000,000 characters; nobody reads as many, and pages become slow.
        limits: { body: 200_000, fileComments: 50 },
        forms: { html: true, mark: 'comment', suggestion: 'gitlab' },
        rights: { comment: 'the scope api', resolve: 'the role Developer' },
        links: {
            line: `${home}/-/blob/{commit}/{path}#L{from}`,
            range: `${home}/-/blob/{commit}/{path}#L{from}-{to}`,
            commit: `${home}/-/commit/{commit}`,
        },
        change: () => Promise.resolve({ base, head, subject: `merge request ${number}` }),
        resolve: (name) => reader.commit(name),
        ...code,
        conversation,
        async apply(operations, said) {
            if (operations.length === 0)
                return [];
            const { sha, diff_refs } = await reader.mergeRequest();
            if (sha === null || sha !== head)
                return (0,write/* overtaken */.K)(operations, sha ?? 'another commit');
            if (diff_refs == null || diff_refs.head_sha !== head)
                throw new host_error/* HostError */.d('unavailable', 'GitLab has not made the diff of the merge request yet');
            const refs = { base: diff_refs.base_sha, start: diff_refs.start_sha, head };
            const stale = Date.now() - listedAt > staleMs;
            const writes = gitLabWrites(client, refs, await code.diff());
            return (0,write/* write */.M)(operations, writes, { known: said, stale, list: conversation, wait: promises_.setTimeout });
        },
        mayTriage: (0,host_code/* askedOnce */.m)((login) => reader.mayWrite(login)),
        // The pipeline's own result is the status, and GitLab takes reports as files of the job.
        publish: () => Promise.resolve({ neutral: false, notes: [] }),
    };
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

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
