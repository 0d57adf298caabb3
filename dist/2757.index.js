export const id = 2757;
export const ids = [2757];
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

/***/ 23940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/host/write.js + 1 modules
var write = __webpack_require__(42234);
// EXTERNAL MODULE: ./build/system/host-code.js
var host_code = __webpack_require__(94788);
// EXTERNAL MODULE: ./build/platforms/github/address.js
var github_address = __webpack_require__(35755);
// EXTERNAL MODULE: ./build/platforms/github/client.js
var github_client = __webpack_require__(52136);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/plan/word.js
var word = __webpack_require__(21258);
;// CONCATENATED MODULE: ./build/platforms/github/conversation.js


const Actor = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable();
const PageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const Comment = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    fullDatabaseId: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
    body: schemas/* string */.YjP(),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    author: Actor,
    editor: Actor,
    createdAt: schemas/* string */.YjP(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
});
const Comments = schemas/* object */.Ikc({ pageInfo: PageInfo, nodes: schemas/* array */.YOg(Comment) });
const ThreadNode = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    isResolved: schemas/* boolean */.zMY(),
    resolvedBy: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    path: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().nullable(),
    startLine: schemas/* int */.Whr().nullable(),
    comments: Comments,
});
const Page = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            author: Actor,
            reviewThreads: schemas/* object */.Ikc({ pageInfo: PageInfo, nodes: schemas/* array */.YOg(ThreadNode) }).optional(),
            comments: Comments.optional(),
        }),
    }),
});
const ThreadPage = schemas/* object */.Ikc({ node: schemas/* object */.Ikc({ comments: Comments }) });
const commentFields = `
  id fullDatabaseId body viewerDidAuthor createdAt lastEditedAt
  author { __typename login }
  editor { __typename login }`;
/* Both lists in one request as long as both have another page. https://docs.github.com/graphql/reference/objects#pullrequest */
const pageQuery = `query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $remarks: String,
  $withThreads: Boolean!, $withRemarks: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      author { __typename login }
      reviewThreads(first: 100, after: $threads) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved path line startLine
          resolvedBy { login }
          comments(first: 50) { pageInfo { hasNextPage endCursor } nodes {${commentFields}} }
        }
      }
      comments(first: 100, after: $remarks) @include(if: $withRemarks) {
        pageInfo { hasNextPage endCursor }
        nodes {${commentFields}}
      }
    }
  }
}`;
const threadQuery = `query ($id: ID!, $after: String) {
  node(id: $id) {
    ... on PullRequestReviewThread {
      comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {${commentFields}} }
    }
  }
}`;
/** Reads all that was said on a pull request. Accounts of `formerAccounts` count as ours. */
async function readConversation(client, formerAccounts) {
    const { owner, repo, number } = client.address;
    const threads = [];
    const remarks = [];
    let next = {
        threads: null,
        remarks: null,
        withThreads: true,
        withRemarks: true,
    };
    for (;;) {
        const variables = { owner, repo, number, ...next };
        const { viewer, repository } = await client.query(Page, pageQuery, variables);
        const { author, reviewThreads, comments } = repository.pullRequest;
        threads.push(...(reviewThreads?.nodes ?? []));
        remarks.push(...(comments?.nodes ?? []));
        next = {
            threads: reviewThreads?.pageInfo.endCursor ?? null,
            remarks: comments?.pageInfo.endCursor ?? null,
            withThreads: reviewThreads?.pageInfo.hasNextPage ?? false,
            withRemarks: comments?.pageInfo.hasNextPage ?? false,
        };
        if (next.withThreads || next.withRemarks)
            continue;
        const self = { viewer: viewer.login, formerAccounts };
        const read = [];
        for (const thread of threads)
            read.push(...(await threadOf(thread, client, self)));
        return {
            threads: read,
            remarks: remarks.map((comment) => remarkOf(comment, self)),
            author: author === null ? null : accountOf(author).login,
            account: viewer.login,
        };
    }
}
async function threadOf(node, client, self) {
    const [first, ...others] = node.comments.nodes;
    // What somebody else began is none of our business, whatever it says.
    if (first === undefined || !isOwn(first, self))
        return [];
    const replies = others.concat(await restOf(node, client));
    return [
        {
            id: node.id,
            commentId: idOf(first),
            body: first.body,
            ours: isUntouched(first, self),
            writtenAt: first.lastEditedAt ?? first.createdAt,
            path: node.path,
            lines: node.line === null ? null : { from: node.startLine ?? node.line, to: node.line },
            resolved: node.isResolved,
            // The type has no bots: an app that resolves shows as a user of its name.
            resolvedBy: node.resolvedBy === null ? null : { login: node.resolvedBy.login, kind: 'person' },
            replies: replies.map((comment) => ({
                id: idOf(comment),
                author: comment.author === null ? null : accountOf(comment.author),
                body: comment.body,
                edited: comment.lastEditedAt !== null,
                createdAt: comment.createdAt,
            })),
        },
    ];
}
async function restOf({ id, comments }, client) {
    const rest = [];
    let { hasNextPage, endCursor } = comments.pageInfo;
    while (hasNextPage) {
        const variables = { id, after: endCursor };
        const { node } = await client.query(ThreadPage, threadQuery, variables);
        rest.push(...node.comments.nodes);
        ({ hasNextPage, endCursor } = node.comments.pageInfo);
    }
    return rest;
}
function remarkOf(comment, self) {
    return {
        commentId: idOf(comment),
        body: comment.body,
        ours: isOwn(comment, self) && isUntouched(comment, self),
    };
}
function isOwn({ viewerDidAuthor, author }, { formerAccounts }) {
    return viewerDidAuthor || (author !== null && (0,word/* isListed */.yy)(accountOf(author), formerAccounts));
}
/** Last edited by nobody, or by ourselves. */
function isUntouched({ viewerDidAuthor, author, editor, lastEditedAt }, self) {
    if (editor === null)
        return lastEditedAt === null;
    if (viewerDidAuthor && author !== null && editor.__typename === author.__typename) {
        if (editor.login === author.login)
            return true;
    }
    const { login } = accountOf(editor);
    return (0,word/* sameLogin */.Up)(login, self.viewer) || (0,word/* isListed */.yy)({ login, kind: 'person' }, self.formerAccounts);
}
/** GraphQL names an app without the `[bot]` that everything else puts after it; no person can have that name. */
function accountOf({ __typename, login }) {
    if (__typename !== 'Bot')
        return { login, kind: /\[bot\]$/i.test(login) ? 'program' : 'person' };
    return { login: /\[bot\]$/i.test(login) ? login : `${login}[bot]`, kind: 'program' };
}
/** REST's id; on servers that do not say it, GraphQL's. */
function idOf({ fullDatabaseId, id }) {
    return fullDatabaseId == null ? id : String(fullDatabaseId);
}

// EXTERNAL MODULE: ./build/platforms/github/errors.js
var github_errors = __webpack_require__(71464);
// EXTERNAL MODULE: ./build/core/diff/listed.js
var listed = __webpack_require__(96567);
// EXTERNAL MODULE: ./build/core/host-error.js
var host_error = __webpack_require__(25593);
;// CONCATENATED MODULE: ./build/platforms/github/read.js





const Commit = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const Pull = schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }), changed_files: schemas/* int */.Whr() });
const Files = schemas/* array */.YOg(schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().optional(),
    sha: schemas/* string */.YjP().nullable(),
    patch: schemas/* string */.YjP().optional(),
}));
const File = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP() });
const Other = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* unknown */.L5J()), schemas/* object */.Ikc({ type: schemas/* string */.YjP() })]);
/** A body that breaks off reads as an empty text: where nothing is changed there is nothing to review either. */
const Diff = schemas/* string */.YjP().startsWith('diff --git ');
const Blob = schemas/* object */.Ikc({ encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP() });
const Tree = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP(),
        size: schemas/* int */.Whr().optional(),
    })),
});
const Permission = schemas/* object */.Ikc({ permission: schemas/* string */.YjP() });
function filesIn(diff) {
    return diff.match(/^diff --git /gm)?.length ?? 0;
}
/** The list of a pull request's files ends there. https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const mostFiles = 3000;
/** Reads what a checkout does not have. Bodies are checked: a client takes one that was cut off for an empty text. */
class GitHubReader {
    #client;
    #commits = new Map();
    constructor(client) {
        this.#client = client;
    }
    /** The commit at the head of the pull request now. */
    async headNow() {
        return (await this.#pull()).head.sha;
    }
    #pull() {
        const pull_number = this.#client.address.number;
        return this.#client.read(Pull, (octokit, request) => octokit.rest.pulls.get({ ...request, pull_number }));
    }
    /** GitHub refuses diffs of more than 300 files or 20,000 lines; the list of files has each file's part of it. */
    async diff(base, head, queued) {
        const pull_number = this.#client.address.number;
        const mediaType = { format: 'diff' };
        try {
            const text = await this.#client.read(Diff, (octokit, request) => queued
                ? octokit.rest.repos.compareCommitsWithBasehead({
                    ...request,
                    basehead: `${base}...${head}`,
                    mediaType,
                })
                : octokit.rest.pulls.get({ ...request, pull_number, mediaType }));
            if (queued || filesIn(text) === (await this.#pull()).changed_files)
                return text;
        }
        catch (thrown) {
            const error = (0,github_errors/* hostError */.F)(thrown);
            if (error.kind === 'unavailable' && !queued && (await this.#pull()).changed_files === 0)
                return '';
            if (queued || (error.kind !== 'too large' && error.kind !== 'invalid'))
                throw error;
        }
        const files = await this.#listFiles();
        const before = await this.tree(base);
        const isSame = ({ filename, previous_filename, sha }) => before.get(previous_filename ?? filename)?.oid === sha;
        return (0,listed/* unifiedOf */.Q)(files, isSame);
    }
    async #listFiles() {
        const pull_number = this.#client.address.number;
        const files = [];
        for (let page = 1;; page++) {
            const listed = await this.#client.read(Files, (octokit, request) => octokit.rest.pulls.listFiles({ ...request, pull_number, per_page: 100, page }));
            files.push(...listed);
            if (listed.length < 100)
                break;
        }
        const { changed_files } = await this.#pull();
        if (files.length >= mostFiles || files.length < changed_files) {
            throw new host_error/* HostError */.d('too large', `GitHub lists ${files.length} of ${changed_files} changed files`);
        }
        return files;
    }
    commit(name) {
        const known = this.#commits.get(name) ?? this.#commit(name);
        this.#commits.set(name, known);
        return known;
    }
    async #commit(name) {
        try {
            const { sha } = await this.#client.read(Commit, (octokit, request) => octokit.rest.repos.getCommit({ ...request, ref: name.replace(/^refs\//, ''), per_page: 1 }));
            return sha;
        }
        catch (thrown) {
            const error = (0,github_errors/* hostError */.F)(thrown);
            if (error.kind === 'not found' || error.kind === 'invalid')
                return null;
            throw error;
        }
    }
    /** Throws for what is there and is no file of at most 1 MB: a folder, a submodule, a large file. */
    async file(ref, path) {
        try {
            const found = await this.#client.read(schemas/* union */.KCZ([File, Other]), (octokit, request) => octokit.rest.repos.getContent({ ...request, path, ref }));
            if (!('content' in found))
                throw new errors/* UserError */.y(`${path} is there, but not as a regular file of at most 1 MB.`);
            return Buffer.from(found.content, 'base64');
        }
        catch (thrown) {
            if (thrown instanceof errors/* UserError */.y && !(thrown instanceof host_error/* HostError */.d))
                throw thrown;
            const error = (0,github_errors/* hostError */.F)(thrown);
            if (error.kind === 'not found')
                return null;
            throw error;
        }
    }
    async tree(tree_sha) {
        const { truncated, tree } = await this.#client.read(Tree, (octokit, request) => octokit.rest.git.getTree({ ...request, tree_sha, recursive: '1' }));
        if (truncated)
            throw new host_error/* HostError */.d('too large', 'the repository has more files than GitHub lists; check out with fetch-depth: 0');
        return new Map(tree.flatMap(({ path, mode, type, sha, size }) => type === 'blob' && mode !== '120000' ? [[path, { oid: sha, size: size ?? 0 }]] : []));
    }
    /** Null for what cannot be had: the findings in it go without evidence, and the run goes on. */
    async blob(file_sha) {
        try {
            const { content } = await this.#client.read(Blob, (octokit, request) => octokit.rest.git.getBlob({ ...request, file_sha }));
            return Buffer.from(content, 'base64');
        }
        catch (thrown) {
            (0,github_errors/* hostError */.F)(thrown);
            return null;
        }
    }
    /**
     * Whether an account may write; null where the host does not say. `maintain` reads as `write` here, `triage` as `read`.
     * https://docs.github.com/rest/collaborators/collaborators
     */
    async mayWrite(username) {
        try {
            const { permission } = await this.#client.read(Permission, (octokit, request) => octokit.rest.repos.getCollaboratorPermissionLevel({ ...request, username }));
            return permission === 'admin' || permission === 'write';
        }
        catch (thrown) {
            const { kind } = (0,github_errors/* hostError */.F)(thrown);
            return kind === 'not found' ? false : null;
        }
    }
}

;// CONCATENATED MODULE: ./build/platforms/github/requests.js
/** GitHub documents no maximum of comments in a review; larger ones were seen to be refused as abuse, or to time out. */
const together = { opens: 30, turns: 20 };
/** What this program asks GitHub to write. */
function gitHubWrites(client, head) {
    return {
        together,
        open: (opens, part) => createReview(client, head, opens, part),
        openOnFile: (open) => createFileComment(client, head, open),
        turn: (operations) => turnThreads(client, operations),
        edit: ({ thread, body }) => updateComment(client, thread, body),
        createSummary: (body) => createRemark(client, body),
        editSummary: (commentId, body) => updateRemark(client, commentId, body),
    };
}
/** Comments on lines, all in one review: it is there whole or not at all. */
async function createReview(client, head, opens, part) {
    const comments = opens.map(({ place, body }) => ({ path: place.path, body, ...linesOf(place.lines) }));
    const words = comments.length === 1 ? '1 comment' : `${comments.length} comments`;
    await client.once((octokit, options) => octokit.rest.pulls.createReview({
        ...options,
        pull_number: client.address.number,
        commit_id: head,
        event: 'COMMENT',
        body: `**Semgrep Assistant** · ${words}${part}`,
        comments,
    }));
}
/** A comment on a file as a whole, which a review cannot hold. */
async function createFileComment(client, head, { place, body }) {
    await client.once((octokit, options) => octokit.rest.pulls.createReviewComment({
        ...options,
        pull_number: client.address.number,
        commit_id: head,
        path: place.path,
        body,
        subject_type: 'file',
    }));
}
async function updateComment(client, { commentId }, body) {
    await client.repeatable((octokit, { request, ...options }) => isNumber(commentId)
        ? octokit.rest.pulls.updateReviewComment({ ...options, request, comment_id: Number(commentId), body })
        : octokit.graphql(updateThread, { id: commentId, body, request }));
}
async function createRemark(client, body) {
    await client.once((octokit, options) => octokit.rest.issues.createComment({ ...options, issue_number: client.address.number, body }));
}
async function updateRemark(client, commentId, body) {
    await client.repeatable((octokit, { request, ...options }) => isNumber(commentId)
        ? octokit.rest.issues.updateComment({ ...options, request, comment_id: Number(commentId), body })
        : octokit.graphql(updateIssueComment, { id: commentId, body, request }));
}
/** Resolves and reopens threads in one request. */
async function turnThreads(client, operations) {
    const parts = operations.map(({ kind }, index) => {
        const name = kind === 'resolve' ? 'resolveReviewThread' : 'unresolveReviewThread';
        return `t${index}: ${name}(input: { threadId: $id${index} }) { thread { isResolved } }`;
    });
    const variables = operations.map((_, index) => `$id${index}: ID!`);
    const query = `mutation (${variables.join(', ')}) { ${parts.join(' ')} }`;
    const ids = Object.fromEntries(operations.map(({ thread }, index) => [`id${index}`, thread.id]));
    await client.repeatable((octokit, { request }) => octokit.graphql(query, { ...ids, request }));
}
const updateThread = `mutation ($id: ID!, $body: String!) {
  updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: $body }) { clientMutationId }
}`;
const updateIssueComment = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`;
/** One line goes without a start: GitHub refuses one that is not before the end. */
function linesOf(lines) {
    if (lines === null)
        return {};
    const end = { line: lines.to, side: 'RIGHT' };
    return lines.from === lines.to ? end : { ...end, start_line: lines.from, start_side: 'RIGHT' };
}
/** REST knows comments by number; servers that do not say it know GraphQL's ids. */
function isNumber(id) {
    return /^\d+$/.test(id);
}

;// CONCATENATED MODULE: ./build/platforms/github/index.js










/** What was said is read again before anything is opened if it was read longer ago. */
const staleMs = 10_000;
/** A pull request whose event says all about it. Throws `UserError` for an address that is none. */
function connect(address, pull) {
    const { base, head } = pull;
    if (base === null || head === null)
        throw new errors/* UserError */.y('The event does not name the commits of the change.');
    const where = (0,github_address/* addressOf */.c)(address, pull.number);
    const client = new github_client/* GitHubClient */.j(where, address.userAgent);
    const options = { ...pull, base, head, formerAccounts: address.formerAccounts, home: (0,github_address/* homeOf */.l)(address) };
    return { about: () => Promise.resolve({}), open: (git) => openGitHub(client, options, git) };
}
/**
 * A pull request on GitHub. Commits that the checkout has are read from it; what a shallow one lacks is asked for.
 * Needs `contents: read` and `pull-requests: write`; with `read` it only reads.
 */
function openGitHub(client, options, git) {
    const { base, head, number, queued, home } = options;
    const reader = new GitHubReader(client);
    const code = (0,host_code/* codeOf */.$)(git, options, {
        diff: () => reader.diff(base, head, queued),
        file: (commit, path) => reader.file(commit, path),
        tree: (commit) => reader.tree(commit),
        blob: (oid) => reader.blob(oid),
    });
    let listedAt = 0;
    const conversation = () => {
        listedAt = Date.now();
        return readConversation(client, options.formerAccounts);
    };
    return {
        limits: { body: 65_000, fileComments: 10 },
        forms: { html: true, mark: 'comment', suggestion: 'github' },
        rights: { comment: 'pull-requests: write', resolve: 'contents: write' },
        links: {
            line: `${home}/blob/{commit}/{path}#L{from}`,
            range: `${home}/blob/{commit}/{path}#L{from}-L{to}`,
            commit: `${home}/commit/{commit}`,
        },
        change: () => Promise.resolve({ base, head, subject: `pull request ${number}` }),
        resolve: (name) => reader.commit(name),
        ...code,
        conversation,
        async apply(operations, known) {
            if (operations.length === 0)
                return [];
            const now = await reader.headNow();
            if (now !== head)
                return (0,write/* overtaken */.K)(operations, now);
            const stale = Date.now() - listedAt > staleMs;
            return (0,write/* write */.M)(operations, gitHubWrites(client, head), { known, stale, list: conversation, wait: promises_.setTimeout });
        },
        mayTriage: (0,host_code/* askedOnce */.m)((login) => reader.mayWrite(login)),
        publish: (results) => showCheck(client, head, results),
    };
}
/**
 * A check that is neither good nor bad where answers are missing, since a step can only pass or fail; a good one after that. A
 * run that no check of the pull request shows by itself has one in any case.
 */
async function showCheck(client, head, results) {
    const { missingAnswers, title: name, headline } = results;
    const conclusion = conclusionOf(results);
    if (conclusion === null)
        return { neutral: false, notes: [] };
    try {
        // The last one of a name counts, so that one too many does no harm.
        await client.repeatable((octokit, request) => octokit.rest.checks.create({
            ...request,
            name,
            head_sha: head,
            status: 'completed',
            conclusion,
            output: { title: headline, summary: headline },
        }));
        return { neutral: missingAnswers, notes: [] };
    }
    catch (thrown) {
        const { message } = (0,github_errors/* hostError */.F)(thrown);
        const note = `The check cannot be written, so the pull request shows none: ${message}. It needs checks: write.`;
        // Elsewhere the step itself fails in its place.
        return { neutral: false, notes: results.foreignScan ? [note] : [] };
    }
}
/** Null where there is nothing to show. */
function conclusionOf({ foreignScan, missingAnswers, wasNeutral, state, }) {
    if (foreignScan)
        return state === 'failed' ? 'failure' : 'neutral';
    if (missingAnswers)
        return 'neutral';
    return wasNeutral && state === 'passed' ? 'success' : null;
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
