export const id = 9434;
export const ids = [9434];
export const modules = {

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

/***/ 9434:
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
// EXTERNAL MODULE: ./build/platforms/bitbucket/address.js
var bitbucket_address = __webpack_require__(28497);
// EXTERNAL MODULE: ./build/platforms/bitbucket/client.js
var bitbucket_client = __webpack_require__(92846);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/plan/mark.js
var mark = __webpack_require__(88667);
// EXTERNAL MODULE: ./build/core/plan/word.js
var word = __webpack_require__(21258);
// EXTERNAL MODULE: ./build/platforms/bitbucket/account.js
var bitbucket_account = __webpack_require__(25426);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/platforms/bitbucket/seal.js

const opening = '[semgrep-assistant-seal]: # (';
const closing = ')';
/** Nobody can make a seal without the token; one cannot be taken to another pull request, but a body can be copied with it. */
function sealOf({ authorization, workspace, repo, number }) {
    const key = (0,external_node_crypto_.createHmac)('sha256', authorization).update('semgrep-assistant seal').digest();
    const digest = (body) => (0,external_node_crypto_.createHmac)('sha256', key)
        .update(JSON.stringify([workspace, repo, number, body.replaceAll('\r', '').trimEnd()]))
        .digest('hex');
    return {
        length: opening.length + 64 + closing.length + 1,
        put(body) {
            const lines = body.trimEnd().split('\n');
            const last = lines.pop() ?? '';
            return [...lines, `${opening}${digest(body)}${closing}`, last, ''].join('\n');
        },
        holds(body) {
            const found = Buffer.from(sealIn(body) ?? '', 'hex');
            const expected = Buffer.from(digest(withoutSeal(body)), 'hex');
            return found.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(found, expected);
        },
    };
}
/** A body as it was before it was sealed. */
function withoutSeal(body) {
    const lines = body.trimEnd().split('\n');
    if (sealIn(body) === null)
        return body;
    lines.splice(-2, 1);
    return `${lines.join('\n')}\n`;
}
function sealIn(body) {
    const line = body.trimEnd().split('\n').at(-2)?.trimEnd() ?? '';
    return line.startsWith(opening) && line.endsWith(closing)
        ? line.slice(opening.length, -closing.length)
        : null;
}

;// CONCATENATED MODULE: ./build/platforms/bitbucket/conversation.js





const Line = schemas/* int */.Whr().nullish();
const Comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    content: schemas/* object */.Ikc({ raw: schemas/* string */.YjP().nullish() }).nullish(),
    user: bitbucket_account/* User */.K.nullish(),
    deleted: schemas/* boolean */.zMY().nullish(),
    pending: schemas/* boolean */.zMY().nullish(),
    parent: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
    inline: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), to: Line, start_to: Line, outdated: schemas/* boolean */.zMY().nullish() }).nullish(),
    links: schemas/* object */.Ikc({ code: schemas/* object */.Ikc({ href: schemas/* string */.YjP() }).nullish() }).nullish(),
    resolution: schemas/* object */.Ikc({ user: bitbucket_account/* User */.K.nullish() }).nullish(),
    created_on: schemas/* string */.YjP(),
    updated_on: schemas/* string */.YjP().nullish(),
});
/** Reads all that was said on a pull request. */
async function readConversation(client, { author, head }, { account, formerAccounts, seal, suspect }) {
    const comments = await client.list(Comment, (api, { path, query, signal }) => api.GET('/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments', {
        params: { path: { ...path, ...client.pull }, query },
        signal,
    }));
    const self = account ?? sealedBy(comments, seal);
    const isFormer = ({ user }) => user != null && (0,word/* isListed */.yy)((0,bitbucket_account/* accountOf */.X)(user), formerAccounts);
    const isOwn = (comment) => isFormer(comment) || (self !== null && comment.user != null && (0,word/* sameLogin */.Up)(comment.user.uuid, self));
    // A seal shows more than the account does: that nothing of it was changed.
    const isOurs = (comment) => isOwn(comment) && (isFormer(comment) || account !== null || seal.holds(bodyOf(comment)));
    const roots = rootsOf(comments);
    const there = comments.filter(({ deleted, pending }) => deleted !== true && pending !== true);
    const begun = there.filter(({ parent }) => parent == null);
    const replies = there.filter(({ parent }) => parent != null);
    const threadAt = (comment) => {
        const answers = replies.filter(({ id }) => roots.get(id) === comment.id);
        return threadOf(comment, { ours: isOurs(comment), head }, answers);
    };
    if (self === null) {
        const looksOwn = ({ user, content }) => user != null && user.type !== 'user' && (0,mark/* readMark */.Mp)(content?.raw ?? '') !== null;
        for (const comment of begun)
            if (looksOwn(comment) && !isFormer(comment))
                suspect(comment.user?.uuid ?? '');
    }
    return {
        threads: begun.filter(isOwn).flatMap(threadAt),
        remarks: begun
            .filter(({ inline }) => inline == null)
            .map((comment) => ({
            commentId: String(comment.id),
            body: textOf(comment),
            ours: isOurs(comment),
        })),
        author,
        account: self ?? '',
    };
}
/**
 * The account that wrote the oldest comment with our seal: what others copy of it comes later. Without any we have written
 * nothing, or with another token.
 */
function sealedBy(comments, seal) {
    const sealed = comments.filter((comment) => comment.deleted !== true && seal.holds(bodyOf(comment)));
    const oldest = sealed.reduce((a, b) => (a === null || b.id < a.id ? b : a), null);
    return oldest?.user?.uuid ?? null;
}
/** Bitbucket shows editing to nobody but by the time; only who wrote a comment can edit it. */
function threadOf(comment, { ours, head }, replies) {
    const { inline, resolution } = comment;
    if (inline == null)
        return [];
    const id = String(comment.id);
    return [
        {
            id,
            commentId: id,
            body: textOf(comment),
            ours,
            writtenAt: comment.updated_on ?? comment.created_on,
            path: inline.path,
            lines: linesAt(comment, head),
            resolved: resolution != null,
            resolvedBy: resolution?.user == null ? null : (0,bitbucket_account/* accountOf */.X)(resolution.user),
            replies: replies.sort((a, b) => a.id - b.id).map(replyOf),
        },
    ];
}
/**
 * Where a comment stands at the head. Whether its lines follow newer commits is said nowhere, so they count only where the comment's
 * link to the code is of that head.
 */
function linesAt({ inline, links }, head) {
    if (inline?.to == null || inline.outdated === true)
        return null;
    const commit = /\/diff\/(?:[^/?]*\/[^/?]*:)?([0-9a-f]{7,40})(?:\.\.|%0D)/i.exec(links?.code?.href ?? '')?.[1];
    if (commit !== undefined && !head.startsWith(commit))
        return null;
    return { from: inline.start_to ?? inline.to, to: inline.to };
}
function replyOf(comment) {
    return {
        id: String(comment.id),
        author: comment.user == null ? null : (0,bitbucket_account/* accountOf */.X)(comment.user),
        body: bodyOf(comment),
        edited: isEdited(comment),
        createdAt: comment.created_on,
    };
}
/** Both times are written by one request, the second a moment after the first. Nobody edits within a second. */
function isEdited({ created_on, updated_on }) {
    return updated_on != null && Date.parse(updated_on) - Date.parse(created_on) >= 1000;
}
/** The comment that began the conversation of each. Answers name what they answer, which may be an answer. */
function rootsOf(comments) {
    const parents = new Map(comments.map(({ id, parent }) => [id, parent?.id]));
    const roots = new Map();
    for (const { id } of comments) {
        let root = id;
        // A parent is older than its answer, so this ends.
        for (let next = parents.get(root); next !== undefined && next < root; next = parents.get(root))
            root = next;
        roots.set(id, root);
    }
    return roots;
}
function bodyOf({ content }) {
    return content?.raw ?? '';
}
function textOf(comment) {
    return withoutSeal(bodyOf(comment));
}

// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
;// CONCATENATED MODULE: ./build/platforms/bitbucket/markdown.js

/**
 * A comment in the words of Bitbucket's markdown, which is Python-Markdown in safe mode with attribute lists. HTML is shown as text
 * and so are entities; backslashes take the meaning of fewer characters; `{…}` gives what stands before it attributes, such as
 * one that makes a card of a link; a line ends only where two spaces do, and a list begins behind an empty line. Code stays as it
 * is. https://bitbucket.org/tutorials/markdowndemo https://python-markdown.github.io
 */
function forBitbucket(markdown) {
    let fence = null;
    const lines = markdown.split('\n');
    return lines
        .map((line, index) => {
        const mark = /^ {0,3}(`{3,})/.exec(line)?.[1] ?? null;
        if (fence !== null) {
            if (line.trim() === fence)
                fence = null;
            return line;
        }
        if (mark !== null) {
            fence = mark;
            return line;
        }
        const text = line
            .replace(tokens, (token) => words.get(token) ?? token)
            .replace(repeated, encode/* zeroWidthSpace */.VO);
        const next = lines[index + 1] ?? '';
        if (!isText(line))
            return text;
        if (/^- /.test(next))
            return `${text}\n`;
        return isText(next) ? `${text.trimEnd()}  ` : text;
    })
        .join('\n');
}
/** A line of a paragraph. */
function isText(line) {
    return line.trim() !== '' && !/^(?:[|#>]|- |\d+\. |```| {2}|\[semgrep-assistant)/.test(line);
}
/** An escape, a code span, an entity that we write, or a brace. */
const tokens = /\\[!-/:-@[-`{-~]|(`+)(?!`).*?(?<!`)\1(?!`)|&(?:lt|gt|amp);|\{/g;
const repeated = new RegExp(`${encode/* zeroWidthSpace */.VO}+`, 'g');
const words = new Map([
    // Were HTML shown as such one day, this would still be none.
    ['&lt;', `<${encode/* zeroWidthSpace */.VO}`],
    ['&gt;', '>'],
    ['&amp;', '&'],
    ['\\~', `~${encode/* zeroWidthSpace */.VO}`],
    ['\\$', '$'],
    ['{', '\\{'],
]);

// EXTERNAL MODULE: ./build/platforms/bitbucket/errors.js
var errors = __webpack_require__(2714);
;// CONCATENATED MODULE: ./build/platforms/bitbucket/permissions.js



const Permission = schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), user: bitbucket_account/* User */.K.nullish() });
/**
 * Who may write, by id; null where the host does not say, which it does to administrators alone. Permissions are those that count,
 * groups included; whoever is not listed has none. One list for all is asked for once.
 */
async function writers(client) {
    try {
        const permissions = await client.list(Permission, (api, { path, query, signal }) => api.GET('/workspaces/{workspace}/permissions/repositories/{repo_slug}', {
            params: { path, query: { ...query, q: 'permission>"read"' } },
            signal,
        }));
        const may = permissions.filter(({ permission }) => permission === 'write' || permission === 'admin');
        return new Set(may.flatMap(({ user }) => (user == null ? [] : [user.uuid.toLowerCase()])));
    }
    catch (thrown) {
        (0,errors/* hostError */.FT)(thrown);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/platforms/bitbucket/report.js


/** https://support.atlassian.com/bitbucket-cloud/docs/code-insights */
const limits = { annotations: 1000, together: 100 };
const digestTitle = 'Version of this report';
const longest = { title: 450, details: 2000, summary: 450, status: 255, key: 40 };
/** `url`: of the pull request. `branch`: its own, so that its page shows the status. */
function nativeReport(results, url, branch) {
    const { title, name, state, headline, findings } = results;
    const shown = findings.filter(({ hidden }) => !hidden);
    const annotations = shown.slice(0, limits.annotations).map(annotationOf);
    const left = shown.length - annotations.length;
    const details = left === 0 ? headline : `${headline} ${left} more are in the run’s own report.`;
    const count = (test) => findings.filter(test).length;
    const report = {
        title: (0,encode/* oneLine */.TN)(title, longest.title),
        details: (0,encode/* oneLine */.TN)(details, longest.details),
        report_type: 'SECURITY',
        reporter: 'Semgrep Assistant',
        link: url,
        result: reportResults[state],
        data: [
            { title: 'Reviewed', type: 'NUMBER', value: findings.length },
            { title: 'Block', type: 'NUMBER', value: count(({ blocks }) => blocks) },
            {
                title: 'Hidden as likely false positives',
                type: 'NUMBER',
                value: findings.length - shown.length,
            },
        ],
    };
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([report, annotations]))
        .digest('hex')
        .slice(0, 16);
    const version = { title: digestTitle, type: 'TEXT', value: digest };
    return {
        id: keyOf(name),
        report: { ...report, data: [...report.data, version] },
        annotations,
        status: {
            key: keyOf(name),
            state: statusStates[state],
            name: (0,encode/* oneLine */.TN)(title, longest.status),
            description: (0,encode/* oneLine */.TN)(headline, longest.status),
            url,
            ...(branch === null ? {} : { refname: branch }),
        },
    };
}
/** What tells one report of ours from another; null for one that says none. */
function digestOf(data) {
    const value = data.find(({ title }) => title === digestTitle)?.value;
    return typeof value === 'string' ? value : null;
}
const reportResults = { passed: 'PASSED', failed: 'FAILED', incomplete: 'PENDING' };
/** Nothing goes on any more where answers are missing. */
const statusStates = {
    passed: 'SUCCESSFUL',
    failed: 'FAILED',
    incomplete: 'STOPPED',
};
const severities = {
    critical: 'CRITICAL',
    error: 'HIGH',
    warning: 'MEDIUM',
    info: 'LOW',
};
/** Plain text: Bitbucket’s page shows it as it is. */
function annotationOf(finding) {
    const { fingerprint, title, verdict, reason, severity, path, lines, blocks, rule, cwes } = finding;
    const details = [reason, [rule, ...cwes].join(' · ')].filter((part) => part !== '').join(' — ');
    return {
        external_id: fingerprint,
        annotation_type: 'VULNERABILITY',
        summary: (0,encode/* oneLine */.TN)(`${title}: ${verdict}`, longest.summary),
        details: (0,encode/* oneLine */.TN)(details, longest.details),
        severity: severities[severity],
        // What does not block is no failure of the change, and nothing that passed either.
        result: blocks ? 'FAILED' : 'SKIPPED',
        path,
        ...(lines === null ? {} : { line: lines.to }),
    };
}
/** Of the run's name, for report and status. A long name ends in a digest, so that two never share a key. */
function keyOf(name) {
    const words = `semgrep-assistant-${name}`.replace(/[^\w-]+/g, '-');
    if (words.length <= longest.key && words.endsWith(name))
        return words;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return `${words.slice(0, longest.key - 9)}-${digest}`;
}

;// CONCATENATED MODULE: ./build/platforms/bitbucket/publish.js



const at = '/repositories/{workspace}/{repo_slug}/commit/{commit}';
const Report = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ title: schemas/* string */.YjP().nullish(), value: schemas/* unknown */.L5J() })).nullish(),
});
const Status = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullish(),
    description: schemas/* string */.YjP().nullish(),
});
/**
 * Shows a report and a build status on a commit, each only where it would say something else than the one that is there.
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commit-statuses
 */
async function showReport(client, commit, wanted) {
    const notes = [];
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (thrown) {
            notes.push(`Bitbucket shows no ${what} of this run: ${(0,errors/* hostError */.FT)(thrown).message}.`);
        }
    };
    await attempt('report', () => putReport(client, commit, wanted));
    await attempt('build status', () => putStatus(client, commit, wanted));
    return { neutral: false, notes };
}
/** Annotations cannot be taken back one by one in few requests, so a report with other ones takes the place of the old one. */
async function putReport(client, commit, wanted) {
    const { id, report, annotations } = wanted;
    const path = { ...client.pull, commit, reportId: id };
    const known = await orNull(client.read(Report, (api, { signal }) => api.GET(`${at}/reports/{reportId}`, { params: { path }, signal })));
    if (known !== null && digestOf(known.data ?? []) === digestOf(report.data ?? []))
        return;
    if (known !== null) {
        await client.repeatable((api, { signal }) => api.DELETE(`${at}/reports/{reportId}`, { params: { path }, signal }));
    }
    const put = (body) => client.repeatable((api, { signal }) => api.PUT(`${at}/reports/{reportId}`, { params: { path }, body, signal }));
    if (annotations.length === 0) {
        await put(report);
        return;
    }
    // It names its version when all is there, so that the next run completes what breaks off.
    await put({ ...report, data: (report.data ?? []).slice(0, -1) });
    for (let from = 0; from < annotations.length; from += limits.together) {
        const body = annotations.slice(from, from + limits.together);
        await client.repeatable((api, { signal }) => api.POST(`${at}/reports/{reportId}/annotations`, { params: { path }, body, signal }));
    }
    await put(report);
}
async function putStatus(client, commit, { status }) {
    const path = { ...client.pull, commit };
    const known = await orNull(client.read(Status, (api, { signal }) => api.GET(`${at}/statuses/build/{key}`, { params: { path: { ...path, key: status.key } }, signal })));
    if (known?.state === status.state &&
        known.description === status.description &&
        known.name === status.name) {
        return;
    }
    // One with this key is overwritten, so a second time changes nothing.
    await client.repeatable((api, { signal }) => api.POST(`${at}/statuses/build`, { params: { path }, body: status, signal }));
}
async function orNull(answer) {
    return answer.catch((thrown) => {
        const error = (0,errors/* hostError */.FT)(thrown);
        if (error.kind === 'not found')
            return null;
        throw error;
    });
}

// EXTERNAL MODULE: ./build/platforms/bitbucket/read.js
var read = __webpack_require__(91105);
;// CONCATENATED MODULE: ./build/platforms/bitbucket/requests.js


const comments = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments';
const Created = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
/**
 * What this program asks Bitbucket to write. `sent`: a body as it goes out. From `untasked` go the bodies of which the answer
 * came, so that their task was seen to.
 */
function bitbucketWrites(client, tasks, sent, untasked) {
    const create = async (body, inline) => {
        const made = await client.once((api, { signal }) => api.POST(comments, {
            params: { path: client.pull },
            body: { content: { raw: sent(body) }, ...(inline === undefined ? {} : { inline }) },
            signal,
        }));
        return String(Created.safeParse(made).data?.id ?? '');
    };
    const update = async (commentId, body) => {
        await client.repeatable((api, { signal }) => api.PUT(`${comments}/{comment_id}`, {
            params: { path: { ...client.pull, comment_id: Number(commentId) } },
            body: { content: { raw: sent(body) } },
            signal,
        }));
    };
    const open = async (operation) => {
        const { blocks, body, place } = operation;
        const id = await create(body, inlineOf(place));
        if (blocks && id !== '')
            await tasks.add(id);
        untasked.delete(body);
    };
    return {
        together: { opens: 1, turns: 1 },
        open: ([only]) => (only === undefined ? Promise.resolve() : open(only)),
        openOnFile: (operation) => open({ ...operation, place: { ...operation.place, lines: null } }),
        turn: ([only]) => (only === undefined ? Promise.resolve() : turn(client, only)),
        async edit(operation) {
            await update(operation.thread.commentId, operation.body);
            await tasks.keep(operation.thread.commentId, isToBlock(operation));
        },
        createSummary: async (body) => {
            await create(body);
        },
        editSummary: update,
    };
}
/** Lines of the new version; without any the comment is one on the file. */
function inlineOf({ path, lines }) {
    if (lines === null)
        return { path };
    return lines.from === lines.to ? { path, to: lines.to } : { path, start_to: lines.from, to: lines.to };
}
/** What is done already is refused, and done. */
async function turn(client, { kind, thread }) {
    const path = { ...client.pull, comment_id: Number(thread.id) };
    const done = kind === 'resolve' ? /^409\b/ : /^404\b/;
    try {
        await client.repeatable((api, { signal }) => kind === 'resolve'
            ? api.POST(`${comments}/{comment_id}/resolve`, { params: { path }, signal })
            : api.DELETE(`${comments}/{comment_id}/resolve`, { params: { path }, signal }));
    }
    catch (thrown) {
        const error = (0,errors/* hostError */.FT)(thrown);
        if (!done.test(error.message))
            throw error;
    }
}
/** A thread that is resolved holds nothing up, whoever resolved it. */
function isToBlock({ kind, thread, blocks }) {
    return blocks && kind !== 'resolve' && (kind === 'reopen' || !thread.resolved);
}

;// CONCATENATED MODULE: ./build/platforms/bitbucket/tasks.js




const tasks = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks';
const tasks_text = 'Semgrep Assistant: fix this finding, or answer the comment with `/fp REASON`.';
const Task = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    state: schemas/* enum */.k5n(['RESOLVED', 'UNRESOLVED']),
    creator: bitbucket_account/* User */.K.nullish(),
    resolved_by: bitbucket_account/* User */.K.nullish(),
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
});
/**
 * A task for each comment that blocks, since a merge check can ask for all tasks to be resolved. What a person resolved stays so.
 * A refused task costs no comment.
 * https://support.atlassian.com/bitbucket-cloud/docs/suggest-or-require-checks-before-a-merge
 */
class Tasks {
    #client;
    /** Who wrote the comments; null where nobody knows yet. */
    #account;
    #listed = null;
    constructor(client, account) {
        this.#client = client;
        this.#account = account;
    }
    /** Of a comment that was just opened. */
    add(commentId) {
        return attempt(() => this.#create(commentId));
    }
    /** Brings a comment's task up to date. */
    keep(commentId, blocks) {
        return attempt(async () => {
            this.#listed ??= this.#list();
            const own = (await this.#listed).filter((task) => this.#isOwn(task, commentId));
            if (blocks) {
                if (own.length === 0)
                    await this.#create(commentId);
                for (const task of own) {
                    if (task.state === 'RESOLVED' && this.#resolvedByUs(task))
                        await this.#turn(task, 'UNRESOLVED');
                }
            }
            else {
                for (const task of own)
                    if (task.state === 'UNRESOLVED')
                        await this.#turn(task, 'RESOLVED');
            }
        });
    }
    #isOwn({ comment, creator }, commentId) {
        return comment?.id === Number(commentId) && this.#isUs(creator);
    }
    #resolvedByUs({ resolved_by }) {
        return this.#isUs(resolved_by);
    }
    #isUs(user) {
        return user != null && this.#account !== null && (0,word/* sameLogin */.Up)(user.uuid, this.#account);
    }
    #list() {
        const { pull } = this.#client;
        return this.#client.list(Task, (api, { query: { pagelen, page }, signal }) => api.GET(tasks, {
            params: { path: pull, query: { pagelen: Number(pagelen), ...(page === undefined ? {} : { page }) } },
            signal,
        }));
    }
    async #create(commentId) {
        const { pull } = this.#client;
        await this.#client.once((api, { signal }) => api.POST(tasks, {
            params: { path: pull },
            body: { content: { raw: tasks_text }, comment: { id: Number(commentId) } },
            signal,
        }));
    }
    async #turn({ id }, state) {
        const { pull } = this.#client;
        await this.#client.repeatable((api, { signal }) => api.PUT(`${tasks}/{task_id}`, { params: { path: { ...pull, task_id: id } }, body: { state }, signal }));
    }
}
async function attempt(act) {
    try {
        await act();
    }
    catch (thrown) {
        (0,errors/* hostError */.FT)(thrown);
    }
}

;// CONCATENATED MODULE: ./build/platforms/bitbucket/index.js















/** What was said is read again before anything is opened if it was read longer ago. */
const staleMs = 10_000;
const scope = 'the scope pullrequest, or write:pullrequest:bitbucket of an API token';
const untoldNote = 'Bitbucket tells permissions to administrators alone, so no word of people counts: give the token the scope repository:admin.';
function strangerNote(account) {
    const name = `\`${account}\``;
    return `Comments of ${name} look like ours, and nothing proves that they are: if an earlier token wrote them, set former-accounts to ${name}.`;
}
/** A pull request of which the pipeline says little. Throws `UserError` for an address that is none. */
function connect(address, pull) {
    const client = new bitbucket_client/* BitbucketClient */.h((0,bitbucket_address/* addressOf */.ci)(address, pull.number), address.userAgent);
    const reader = new read/* BitbucketReader */.f(client);
    let about = null;
    return {
        async about() {
            const [found, repository] = await Promise.all([reader.pull(), reader.repository()]);
            const { source, destination } = found;
            const [base, head] = await Promise.all([
                wholeId(reader, pull.base, destination.commit?.hash),
                // The commit that is built may not be the newest any more; what comes of that is decided before anything is written.
                pull.head !== null && isWhole(pull.head) ? pull.head : wholeId(reader, null, source.commit?.hash),
            ]);
            about = { pull: found, base, head };
            const defaultBranch = repository.mainbranch?.name ?? null;
            const id = (end) => end.repository?.uuid ?? null;
            return {
                fromFork: id(source) === null || id(source) !== id(destination),
                isPublic: repository.is_private !== true,
                defaultBranch,
                isForDefault: defaultBranch !== null && destination.branch?.name === defaultBranch,
                base,
                pull: { ...pull, base, head, draft: found.draft === true },
            };
        },
        open(git) {
            if (about === null)
                throw new Error('Bitbucket was not asked about the pull request yet');
            return openBitbucket(client, reader, { ...about, address, git });
        },
    };
}
/** A pull request on Bitbucket Cloud. Commits that the checkout has are read from it; what a shallow one lacks is asked for. */
function openBitbucket(client, reader, options) {
    const { base, head, pull, address, git } = options;
    const { number } = client.address;
    const home = (0,bitbucket_address/* homeOf */.lt)(address);
    const url = `${home}/pull-requests/${number}`;
    const seal = sealOf(client.address);
    const account = (0,host_code/* askedOnce */.m)(() => reader.account());
    const whoMay = (0,host_code/* askedOnce */.m)(() => writers(client));
    const author = pull.author?.uuid ?? null;
    const notes = new Set();
    let listedAt = 0;
    const conversation = async () => {
        listedAt = Date.now();
        const { formerAccounts } = address;
        const suspect = (name) => notes.add(strangerNote(name));
        return readConversation(client, { author, head }, { account: await account(''), formerAccounts, seal, suspect });
    };
    return {
        // Longer ones are refused, and how long is documented nowhere; other programs stay below this.
        limits: { body: 31_000 - seal.length, fileComments: 20 },
        forms: { html: false, mark: 'reference', suggestion: null },
        rights: { comment: scope, resolve: scope },
        links: {
            line: `${home}/src/{commit}/{path}#lines-{from}`,
            range: `${home}/src/{commit}/{path}#lines-{from}:{to}`,
            commit: `${home}/commits/{commit}`,
        },
        change: () => Promise.resolve({ base, head, subject: `pull request ${number}` }),
        resolve: (name) => reader.commit(name),
        ...(0,host_code/* codeOf */.$)(git, { base, head }, {
            diff: () => reader.diff(),
            file: (commit, path) => reader.file(commit, path),
            tree: (commit) => reader.tree(commit),
            blob: (oid) => reader.blob(oid),
        }),
        conversation,
        async apply(operations, known) {
            if (operations.length === 0)
                return [];
            // A branch that is gone has no newer commits.
            const now = (await reader.pull()).source.commit?.hash ?? head;
            if (!head.startsWith(now))
                return (0,write/* overtaken */.K)(operations, now);
            const stale = Date.now() - listedAt > staleMs;
            const put = (await account('')) === null ? seal.put : (body) => body;
            const untasked = new Set(operations.flatMap((each) => (each.kind === 'open' && each.blocks ? each.body : [])));
            const tasks = new Tasks(client, known.account || null);
            const writes = bitbucketWrites(client, tasks, (body) => put(forBitbucket(body)), untasked);
            const outcomes = await (0,write/* write */.M)(operations, writes, { known, stale, list: conversation, wait: promises_.setTimeout });
            if (outcomes.some((outcome) => isThere(outcome) && untasked.has(bitbucket_bodyOf(outcome.operation))))
                await addTasks(client, await conversation(), untasked);
            return outcomes;
        },
        async mayTriage(login) {
            const may = await whoMay('');
            if (may === null)
                notes.add(untoldNote);
            return may?.has(login.toLowerCase()) ?? null;
        },
        async publish(results) {
            const report = nativeReport(results, url, pull.source.branch?.name ?? null);
            const published = await showReport(client, head, report);
            return { ...published, notes: [...published.notes, ...notes] };
        },
    };
}
function isThere({ status }) {
    return status === 'done' || status === 'lowered';
}
function bitbucket_bodyOf(operation) {
    return 'body' in operation ? operation.body : '';
}
/** Tasks of comments whose answer was lost, so that nobody knew what to hang them on. */
async function addTasks(client, now, untasked) {
    const tasks = new Tasks(client, now.account || null);
    const bodies = new Set([...untasked].map((body) => forBitbucket(body).trimEnd()));
    for (const { ours, commentId, body } of now.threads)
        if (ours && bodies.has(body.trimEnd()))
            await tasks.keep(commentId, true);
}
/** The whole id of a commit, of which one may be known that others shorten. */
async function wholeId(reader, known, told) {
    const short = told ?? known;
    if (short === null)
        throw new host_error/* HostError */.d('not found', 'Bitbucket does not name the commits of the change');
    if (isWhole(short))
        return short;
    if (known !== null && isWhole(known) && known.startsWith(short))
        return known;
    const whole = await reader.commit(short);
    if (whole === null)
        throw new host_error/* HostError */.d('not found', `Bitbucket has no commit ${short}`);
    return whole;
}
function isWhole(id) {
    return /^[0-9a-f]{40}$/.test(id);
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


/***/ })

};
