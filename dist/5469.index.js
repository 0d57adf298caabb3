export const id = 5469;
export const ids = [5469];
export const modules = {

/***/ 42234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ overtaken),
  M: () => (/* binding */ write)
});

// EXTERNAL MODULE: ./build/core/host-error.js
var host_error = __webpack_require__(25593);
// EXTERNAL MODULE: ./build/core/plan/mark.js
var plan_mark = __webpack_require__(88667);
;// CONCATENATED MODULE: ./build/core/host/same-comment.js

/** A summary of ours of the same name; null where there is none. */
function summaryLike(body, remarks) {
    const name = (0,plan_mark/* readMark */.Mp)(body)?.name;
    return (remarks.find((remark) => {
        const mark = remark.ours ? (0,plan_mark/* readMark */.Mp)(remark.body) : null;
        return mark !== null && mark.says !== null && mark.name === name;
    }) ?? null);
}
/** What tells one comment of ours from another. */
function keyOf(body) {
    const mark = (0,plan_mark/* readMark */.Mp)(body);
    return JSON.stringify([mark?.name, mark?.says, mark?.findings.map(({ fingerprint }) => fingerprint)]);
}

;// CONCATENATED MODULE: ./build/core/host/write.js


/** A request that was not answered in time may still be carried out. */
const settleMs = 2000;
/** Refused batches in one run: places are checked beforehand, so more than a few bad ones have another reason. */
const maxSplits = 24;
/** After this many refusals in a row nothing else is tried. */
const maxRefusals = 2;
/** Carries operations out, one request after the other, as hosts ask of programs. One that fails never costs another. */
async function write(operations, writes, scene) {
    const writer = new Writer(writes, scene);
    if (scene.stale)
        await writer.leaveOutWhatIsThere(operations);
    return writer.apply(operations);
}
/** Nothing is written by a run that a push has overtaken. */
function overtaken(operations, now) {
    const detail = `the change is at ${now.slice(0, 7)} by now`;
    return operations.map((operation) => ({ operation, status: 'overtaken', detail }));
}
class Writer {
    #writes;
    #scene;
    #outcomes = new Map();
    /** Opened again after an answer was lost. */
    #retried = new Set();
    #known;
    #refusals = 0;
    #splits = 0;
    constructor(writes, scene) {
        this.#writes = writes;
        this.#scene = scene;
        this.#known = scene.known;
    }
    /** Marks as done what another run opened since the conversation was read. */
    async leaveOutWhatIsThere(operations) {
        const opens = operations.filter((operation) => operation.kind === 'open');
        if (opens.length > 0)
            await this.#missing(opens);
    }
    async apply(operations) {
        const size = this.#writes.together;
        const opens = operations
            .filter((operation) => operation.kind === 'open')
            .filter((open) => !this.#outcomes.has(open));
        const inline = opens.filter(({ place }) => place.lines !== null);
        const batches = Math.ceil(inline.length / size.opens);
        for (let batch = 0; batch < batches; batch++) {
            const part = batches > 1 ? ` (${batch + 1} of ${batches})` : '';
            await this.#open(inline.slice(batch * size.opens, (batch + 1) * size.opens), part);
        }
        for (const open of opens)
            if (open.place.lines === null)
                await this.#onFile(open, 'done');
        const turns = operations.filter(isTurn);
        for (let at = 0; at < turns.length; at += size.turns)
            await this.#turn(turns.slice(at, at + size.turns));
        for (const operation of operations) {
            // One that the host did not answer is left as it is, so that the next run tries again.
            const isLeft = isTurn(operation) && this.#outcomes.get(operation)?.status === 'failed';
            if ((operation.kind === 'edit' || isTurn(operation)) && !isLeft)
                await this.#edit(operation);
        }
        for (const operation of operations)
            if (operation.kind === 'summary')
                await this.#summary(operation);
        return operations.map((operation) => this.#outcomes.get(operation) ?? { operation, status: 'failed', detail: 'not tried' });
    }
    /** One request for all. A refused one is halved until the bad place is alone; that one goes to its file. */
    async #open(opens, part) {
        const [first] = opens;
        if (first === undefined || this.#stopped(opens))
            return;
        try {
            await this.#writes.open(opens, part);
            for (const open of opens)
                this.#end(open, { operation: open, status: 'done' });
        }
        catch (thrown) {
            const error = hostErrorOnly(thrown);
            if (error.kind === 'unavailable')
                return this.#again(opens, part, error);
            if (error.kind !== 'invalid')
                return this.#fail(opens, error);
            if (opens.length === 1)
                return this.#onFile(first, 'lowered');
            if (++this.#splits > maxSplits)
                return this.#fail(opens, error);
            const half = Math.ceil(opens.length / 2);
            await this.#open(opens.slice(0, half), part);
            await this.#open(opens.slice(half), part);
        }
    }
    /** Nobody knows what became of a create without an answer: what is there now is not created again. */
    async #again(opens, part, error) {
        await this.#scene.wait(settleMs);
        const missing = await this.#missing(opens);
        if (missing === null || missing.some((open) => this.#retried.has(open))) {
            return this.#fail(missing ?? opens, error);
        }
        for (const open of missing)
            this.#retried.add(open);
        await this.#open(missing, part);
    }
    /** Which of these the host does not have; null where it does not answer that either. */
    async #missing(opens) {
        const before = new Set(this.#known.threads.map(({ id }) => id));
        try {
            const now = await this.#scene.list();
            const fresh = now.threads.filter(({ id }) => !before.has(id)).map(({ body }) => keyOf(body));
            this.#known = now;
            return opens.filter((open) => {
                const at = fresh.indexOf(keyOf(open.body));
                if (at === -1)
                    return true;
                fresh.splice(at, 1);
                this.#end(open, { operation: open, status: 'done' });
                return false;
            });
        }
        catch (thrown) {
            hostErrorOnly(thrown);
            return null;
        }
    }
    async #onFile(open, status) {
        if (this.#stopped([open]))
            return;
        try {
            await this.#writes.openOnFile(status === 'lowered' && open.lowered !== null ? { ...open, body: open.lowered } : open);
            this.#end(open, { operation: open, status });
        }
        catch (thrown) {
            const error = hostErrorOnly(thrown);
            const missing = error.kind === 'unavailable' ? await this.#missing([open]) : [open];
            this.#fail(missing ?? [open], error);
        }
    }
    /** Resolves and reopens in one request; where that fails, one by one, since an error does not say what was done. */
    async #turn(operations) {
        const failed = await this.#send(operations);
        if (failed === null || failed.kind === 'unavailable' || operations.length === 1)
            return this.#turned(operations, failed);
        for (const [index, operation] of operations.entries()) {
            const error = await this.#send([operation]);
            // What the token may not do with one thread it may do with none.
            if (error?.kind === 'forbidden')
                return this.#turned(operations.slice(index), error);
            this.#turned([operation], error);
        }
    }
    async #send(operations) {
        try {
            await this.#writes.turn(operations);
            return null;
        }
        catch (thrown) {
            return hostErrorOnly(thrown);
        }
    }
    /** A token without the right leaves the edit, which says it as well. */
    #turned(operations, error) {
        for (const operation of operations) {
            if (error === null)
                this.#outcomes.set(operation, { operation, status: 'done' });
            else if (error.kind === 'unavailable' || error.kind === 'rate limit')
                this.#outcomes.set(operation, { operation, status: 'failed', detail: error.message });
            else
                this.#outcomes.set(operation, { operation, status: 'edited only' });
        }
    }
    async #edit(operation) {
        const status = this.#outcomes.get(operation)?.status === 'edited only' ? 'edited only' : 'done';
        if (this.#stopped([operation]))
            return;
        await this.#attempt(operation, status, () => this.#writes.edit(operation));
    }
    async #summary(operation) {
        if (this.#stopped([operation]))
            return;
        const { commentId, body } = operation;
        await this.#attempt(operation, 'done', () => commentId === null ? this.#createSummary(body) : this.#writes.editSummary(commentId, body));
    }
    /** Another run may have written the summary of this name since. */
    async #createSummary(body) {
        const there = this.#scene.stale ? summaryLike(body, (await this.#scene.list()).remarks) : null;
        if (there !== null)
            return this.#writes.editSummary(there.commentId, body);
        try {
            await this.#writes.createSummary(body);
        }
        catch (thrown) {
            const error = hostErrorOnly(thrown);
            if (error.kind !== 'unavailable')
                throw error;
            await this.#scene.wait(settleMs);
            const { remarks } = await this.#scene.list();
            if (remarks.some((remark) => remark.ours && keyOf(remark.body) === keyOf(body)))
                return;
            await this.#writes.createSummary(body);
        }
    }
    async #attempt(operation, status, send) {
        try {
            await send();
            this.#end(operation, { operation, status });
        }
        catch (thrown) {
            this.#fail([operation], hostErrorOnly(thrown));
        }
    }
    #end(operation, outcome) {
        this.#refusals = 0;
        this.#outcomes.set(operation, outcome);
    }
    #fail(operations, { kind, message }) {
        const creates = operations.some((each) => each.kind === 'open' || (each.kind === 'summary' && each.commentId === null));
        // A comment that is not found was deleted; a change that is not is one that the token may not see.
        const refused = kind === 'forbidden' || kind === 'authentication' || (kind === 'not found' && creates);
        if (refused)
            this.#refusals += creates ? maxRefusals : 1;
        for (const operation of operations) {
            this.#outcomes.set(operation, { operation, status: refused ? 'refused' : 'failed', detail: message });
        }
    }
    #stopped(operations) {
        if (this.#refusals < maxRefusals)
            return false;
        for (const operation of operations) {
            this.#outcomes.set(operation, { operation, status: 'refused', detail: 'the token may not write' });
        }
        return true;
    }
}
function isTurn(operation) {
    return operation.kind === 'resolve' || operation.kind === 'reopen';
}
/** Mistakes of ours are thrown on. */
function hostErrorOnly(thrown) {
    if (thrown instanceof host_error/* HostError */.d)
        return thrown;
    throw thrown;
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

/***/ 88667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Id: () => (/* binding */ markLength),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   f0: () => (/* binding */ maxHeard),
/* harmony export */   gk: () => (/* binding */ markBlocks),
/* harmony export */   kN: () => (/* binding */ withMark)
/* harmony export */ });
/* unused harmony export markStates */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71282);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21258);



/** More words of people who may triage are not heard about one finding. */
const maxHeard = 40;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(300);
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
/** What happened to a finding since its comment was opened. */
const markStates = ['open', 'unreported', 'fixed', 'silenced', 'duplicate'];
const MarkedFinding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fingerprint: text,
    rule: text,
    /** Digest of the code around it; a decision of a person holds while it is the same. Empty where the code is not there. */
    code: text,
    /** Digest of all code that the assessor was shown; empty in marks from before there was one, and where there is no code. */
    evidence: text.default(''),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([..._assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY, 'not_analyzed']),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .confidences */ .E2).nullable(),
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['comment', 'annotate']),
    /** The policy blocks on it, whatever people said since. */
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Digest of the fix that is shown. */
    fix: text.nullable(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(markStates),
    /** Where it stood when this was written; path null where it is the thread's own. */
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ commit: text, path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).nullable(), from: line, to: line })
        .nullable(),
    /** The assessor: `offline`, `vendor:model`. */
    by: text,
    /** Words of people that were heard so far, each with the digest of the code of which it was said; empty where nobody knows. */
    heard: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: text, code: text })).max(maxHeard),
    /** What is shown of them: the word that counts, and the last one if it does not. */
    said: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ word: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_word_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL), by: text }).nullable(),
    objected: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: text, objection: text }).nullable(),
});
const Mark = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    /** The run's name: several runs that review one change leave each other alone. */
    name: text,
    /** How many scan files were read. */
    scans: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    /** It stands on a file as a whole. */
    onFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(MarkedFinding).max(100),
    /** Of a summary: digest of what it says, and whether the host shows a check that is neither good nor bad. */
    says: text.nullable(),
    neutral: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const comment = { opening: '<!-- semgrep-assistant ', closing: ' -->' };
const reference = { opening: '[semgrep-assistant]: # (', closing: ')' };
/**
 * A comment with its mark as the last line, so that nothing that is quoted above can pass for it. As an HTML comment, dashes and
 * angle brackets are escaped, since `--` and `>` may end one (https://spec.commonmark.org/0.31.2/#html-comment); where HTML would
 * show, as a definition of a link (https://spec.commonmark.org/0.31.2/#link-reference-definitions).
 */
function withMark(body, mark, forms) {
    return `${body.trimEnd()}\n\n${markLine(mark, forms)}\n`;
}
/** The mark at the end of a comment; null where there is none that we could have written. */
function readMark(body) {
    const last = body.trimEnd().split('\n').at(-1) ?? '';
    try {
        return Mark.safeParse(JSON.parse(jsonIn(last) ?? 'null')).data ?? null;
    }
    catch {
        return null;
    }
}
function jsonIn(line) {
    const form = [comment, reference].find((each) => line.startsWith(each.opening) && line.endsWith(each.closing));
    if (form === undefined)
        return null;
    const held = line.slice(form.opening.length, -form.closing.length);
    return form === comment ? held : Buffer.from(held, 'base64url').toString('utf8');
}
/** The text of a comment without its mark. */
function withoutMark(body) {
    const kept = body.trimEnd().split('\n');
    const last = kept.at(-1) ?? '';
    if (last.startsWith(comment.opening) || last.startsWith(reference.opening))
        kept.pop();
    return kept.join('\n').trimEnd();
}
/** Whether a finding of it keeps the check from passing, as far as the mark tells. */
function markBlocks({ findings }) {
    return findings.some(({ blocks, state, said }) => blocks && (state === 'open' || state === 'silenced') && !(said !== null && (0,_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .MU)(said)));
}
/** Characters that a mark takes of a comment. */
function markLength(mark, forms) {
    return markLine(mark, forms).length + 3;
}
function markLine(mark, forms) {
    const json = JSON.stringify(mark);
    if (forms.mark === 'reference')
        return `${reference.opening}${Buffer.from(json).toString('base64url')}${reference.closing}`;
    const safe = json.replace(/-(?=[->])|(?<=-)-|[<>]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${comment.opening}${safe}${comment.closing}`;
}


/***/ }),

/***/ 21258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ speakers),
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   MU: () => (/* binding */ isRelease),
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75232);

/** What a person can say of a finding: false positive, accepted risk, open again, or yes and no to what we said. */
const words = ['fp', 'ar', 'open', 'agree', 'disagree'];
const forms = [
    [/^\/fp(?=[\s:,.]|$)[:,.]?/i, 'fp'],
    [/^\/ar(?=[\s:,.]|$)[:,.]?/i, 'ar'],
    [/^\/open(?=[\s:,.]|$)[:,.]?/i, 'open'],
    [/^\/semgrep\s+assistant\s+agree(?=[\s:,.]|$)[:,.]?/i, 'agree'],
    [/^\/semgrep\s+assistant\s+disagree(?=[\s:,.]|$)[:,.]?/i, 'disagree'],
];
/**
 * Reads a reply: a word counts only as the first thing that it says. Null for everything else, for programs, and for a word
 * about another finding of the comment (`/fp #2 REASON`).
 */
function readWord({ id, body, author }, { number, of }) {
    if (author === null || author.kind === 'program')
        return null;
    const text = body.trim();
    for (const [form, word] of forms) {
        const match = form.exec(text);
        if (match === null)
            continue;
        const rest = text.slice(match[0].length).trim();
        const numbered = /^#(\d{1,3})(?:[.:)]?\s+|$)/.exec(rest);
        if (numbered !== null && of > 1 && Number(numbered[1]) !== number)
            return null;
        const reason = numbered === null ? rest : rest.slice(numbered[0].length);
        const { login, name = login } = author;
        return { id, word, by: login, name: (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 100), reason: (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason, 300) };
    }
    return null;
}
/** Accounts that said something in these replies, each once, the last ones first. */
function speakers(replies) {
    const words = replies.flatMap((reply) => readWord(reply, { number: 1, of: 1 }) ?? []);
    return [...new Set(words.reverse().map(({ by }) => by))];
}
/** Why a word does not count; null where nothing speaks against it. */
function objectionTo({ word, by, reason }, { edited }, { author, blocks }) {
    if (edited)
        return 'edited';
    if (isRelease({ word }) && blocks && author !== null && sameLogin(by, author))
        return 'author';
    return (word === 'fp' || word === 'ar') && !/\p{L}/u.test(reason) ? 'no reason' : null;
}
/** Whether a word lets go of what the change silences. */
function isRelease({ word }) {
    return word === 'fp' || word === 'ar' || word === 'agree';
}
/** Hosts take logins for the same whatever their case. */
function sameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** Whether an account is one of these. */
function isListed({ login }, logins) {
    return logins.some((each) => sameLogin(each, login));
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

/***/ 94788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   m: () => (/* binding */ askedOnce)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70370);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);


const concurrency = 8;
/** Code of a change: from the checkout where it has the commits, else from its host. */
function codeOf(git, { base, head }, reader) {
    return {
        diff: async () => (await localDiff(git, base, head)) ?? reader.diff(),
        async fileAt(commit, path) {
            return (await git.resolve(commit)) === null ? reader.file(commit, path) : git.file(commit, path);
        },
        async files(commit) {
            return (await git.resolve(commit)) === null ? reader.tree(commit) : git.files(commit);
        },
        async blobs(oids) {
            const blobs = await git.blobs(oids);
            const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(concurrency);
            const missing = oids.filter((oid) => !blobs.has(oid));
            await Promise.all(missing.map((oid) => limit(async () => {
                const blob = await reader.blob(oid);
                if (blob !== null)
                    blobs.set(oid, blob);
            })));
            return blobs;
        },
    };
}
/** A function that asks once for each key. */
function askedOnce(ask) {
    const answers = new Map();
    return (key) => {
        const known = answers.get(key) ?? ask(key);
        answers.set(key, known);
        return known;
    };
}
/** Null where the checkout does not reach back to where the change began. */
async function localDiff(git, base, head) {
    if ((await git.resolve(base)) === null || (await git.resolve(head)) === null)
        return null;
    const from = await git.mergeBase(base, head);
    return from === null ? null : git.diff(from, head, 3).catch(incomparable);
}
function incomparable(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return null;
    throw error;
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
