export const id = 512;
export const ids = [512];
export const modules = {

/***/ 6451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Exported),
/* harmony export */   O: () => (/* binding */ batchProvider)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5525);
/* harmony import */ var _core_provider_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4906);



/** The question was written down instead of asked. */
class Exported extends Error {
}
/** Answers out of a batch's results; what has none there is written down to be asked. */
function batchProvider(about, format, options) {
    const requests = new Map();
    const provider = {
        ...about,
        endpoint: options.importFrom ?? options.exportTo ?? 'batch',
        region: null,
        async ask(question) {
            const body = format.bodyOf(question);
            const id = questionId(body);
            const reply = options.replies.get(id);
            if (reply !== undefined)
                return answerOf(reply, format);
            if (options.exportTo === null)
                throw new _core_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('unavailable', _core_provider_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .sentences */ .hC.notInBatch(options.importFrom ?? ''));
            requests.set(id, { custom_id: id, method: 'POST', url: '/v1/chat/completions', body });
            throw new Exported(_core_provider_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .sentences */ .hC.exported(options.exportTo));
        },
    };
    return {
        provider,
        get requests() {
            return [...requests.values()];
        },
    };
}
/** The same question has the same id, so that an answer finds it without any memory of the export. */
function questionId(body) {
    return `semgrep-assistant-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 32)}`;
}
function answerOf({ status, body, error }, format) {
    if (error !== null || status === null)
        throw new _core_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('unavailable', `The batch failed for this question: ${error ?? 'no reply'}.`);
    if (status !== 200)
        throw new _core_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('unavailable', _core_provider_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .sentences */ .hC.failed(status));
    return format.readAnswer(body);
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBatch: () => (/* binding */ checkBatch),
/* harmony export */   isBatch: () => (/* binding */ isBatch),
/* harmony export */   openBatch: () => (/* binding */ openBatch),
/* harmony export */   writeRequests: () => (/* binding */ writeRequests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2311);
/* harmony import */ var _assess_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6451);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2807);
/* harmony import */ var _core_render_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8106);







/** One line of a batch's output. https://platform.openai.com/docs/api-reference/batch/request-output */
const Line = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    custom_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status_code: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(), body: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J() }).nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(), message: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish() }).nullish(),
});
/** Whether questions go through files instead of over the network. */
function isBatch(settings) {
    return settings['batch-export'] !== null || settings['batch-import'] !== null;
}
/** Throws `UserError` where questions should go through files and there is nobody to answer them. */
function checkBatch(settings) {
    if (isBatch(settings))
        namesOf(settings);
}
function namesOf({ model, provider }) {
    if (provider !== 'openai' && provider !== 'azure-openai' && provider !== 'openai-compatible') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Provider ${provider} has no batch of this form.`, 'Set provider to openai, azure-openai or openai-compatible.');
    }
    if (model === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('A batch needs a model.', 'Set model to the one that will answer.');
    return { model, provider };
}
/** A provider over the files that the settings name. Throws `UserError` for what cannot be read. */
async function openBatch(settings, folder) {
    const { model, provider } = namesOf(settings);
    const { 'batch-export': exportTo, 'batch-import': importFrom } = settings;
    const replies = importFrom === null ? new Map() : await readReplies((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, importFrom), importFrom);
    const { chatBatch } = await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.bind(__webpack_require__, 9882));
    return (0,_assess_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .batchProvider */ .O)({ id: `${provider}:${model}` }, chatBatch(model), { exportTo, importFrom, replies });
}
async function readReplies(path, shown) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch((error) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`batch-import: ${shown} cannot be read: ${codeOf(error)}.`, 'Name the output file of the batch.');
    });
    const replies = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const { custom_id, response, error } = parseLine(line, `${shown}:${index + 1}`);
        replies.set(custom_id, {
            status: response?.status_code ?? null,
            body: response?.body,
            error: error ? (error.code ?? error.message ?? 'no reason given') : null,
        });
    }
    return replies;
}
function parseLine(line, at) {
    try {
        return Line.parse(JSON.parse(line));
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`batch-import: ${at} is no line of a batch’s output.`, 'Each is JSON with custom_id and response, as OpenAI’s Batch API writes them.');
    }
}
/** Writes the questions that have no answer yet; they hold code, so nobody else on the machine may read them. */
async function writeRequests(requests, shown, { folder, output }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, shown);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags, 0o600);
        try {
            await file.writeFile(requests.map((request) => `${JSON.stringify(request)}\n`).join(''));
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`batch-export: ${shown} cannot be written: ${codeOf(error)}.`, 'Name a file in a folder that can be written.');
    }
    output.print(requests.length === 0
        ? `There is nothing to ask: ${shown} is empty.\n`
        : `Wrote ${(0,_core_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(requests.length, 'question')} to ${shown}. Give the answers to --batch-import.\n`);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}


/***/ }),

/***/ 4906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ rejectedParameter),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   qX: () => (/* binding */ failureByStatus)
/* harmony export */ });
/* unused harmony export vendorWords */
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5525);
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5232);


/** One sentence for each way to fail, with the setting to change: the headings of docs/troubleshooting.md. */
const sentences = {
    keyRefused: () => 'The provider refuses the key: check api-key.',
    notAllowed: () => 'The key may not use this model or region: check api-key, model and region.',
    noModel: (model) => `There is no model ${model} at this endpoint: check model and endpoint.`,
    rejected: (status) => `The provider rejects the request with status ${status}: check model and endpoint.`,
    redirected: () => 'The endpoint redirects elsewhere, which is not followed: set endpoint to where it leads.',
    rateLimited: () => 'The provider limits the rate: lower concurrency, or raise the account’s limit.',
    azureRateLimited: (deployment) => `Deployment ${deployment} is at its tokens-per-minute quota: raise it in the Azure portal (deployment, Edit), or lower concurrency.`,
    quotaGone: () => 'The provider account has no quota left: check its plan and billing, or change api-key.',
    tooLong: () => 'The question is longer than the model can read: set model to one that reads more, or lower max-findings.',
    refused: () => 'The model refused to answer about this code: set model to another one.',
    filtered: () => 'The provider’s content filter refused this code: ease the filter, or set model to another one.',
    cut: () => 'The answer was cut at the output limit: set model to one that writes more.',
    noAnswer: (seconds) => `The provider did not answer within ${seconds} s: lower concurrency, or set model to a faster one.`,
    gaveUp: () => 'The provider gave up waiting: lower concurrency, or set model to a faster one.',
    failed: (status) => `The provider failed with status ${status}: run again later, or set endpoint to another one.`,
    misfit: (fault) => `The model’s answer did not fit the schema, twice: ${fault}. Set model to another one.`,
    budgetUp: () => 'The tokens of the run were used up: raise token-budget.',
    timeUp: () => 'The time limit of the run was reached first: raise timeout-minutes.',
    cancelled: () => 'The run was cancelled before this was answered.',
    exported: (file) => `The question was written to ${file}: give its answer to batch-import.`,
    notInBatch: (file) => `${file} holds no answer to this question: export it with batch-export.`,
    unreachable: () => 'The provider cannot be reached, or broke off: check endpoint and network.',
};
/** The error for a failure by its HTTP status alone; what only one vendor says is for its adapter to catch before. */
function failureByStatus(failure, { model, question }) {
    const { status, retryAfterMs, quota, cause } = failure;
    const words = () => vendorWords(failure.message, question);
    if (status === null)
        return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('unavailable', sentences.unreachable(), { retryable: true, cause });
    if (status === 401)
        return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('authentication', sentences.keyRefused(), { cause });
    if (status === 403)
        return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('authentication', `${sentences.notAllowed()}${words()}`, { cause });
    if (status === 404)
        return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('configuration', sentences.noModel(model), { cause });
    if (status === 408)
        return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('timeout', sentences.gaveUp(), { retryable: true, cause });
    if (status === 413)
        return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('context_length', sentences.tooLong(), { cause });
    if (status === 429) {
        return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('rate_limit', sentences.rateLimited(), {
            retryable: true,
            retryAfterMs,
            quota,
            cause,
        });
    }
    if (status >= 500 || status === 409 || status === 425) {
        return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('unavailable', sentences.failed(status), {
            retryable: true,
            retryAfterMs,
            quota,
            cause,
        });
    }
    if (status >= 300 && status < 400)
        return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('configuration', sentences.redirected(), { cause });
    return new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('configuration', `${sentences.rejected(status)}${words()}`, { cause });
}
/** So many characters in a row are not there by accident. */
const tellingLength = 16;
/** The vendor's own words as a sentence to add, or nothing where they repeat what was sent: code stays out of logs. */
function vendorWords(message, question) {
    const words = (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(message, 200).trim();
    if (words === '' || repeats(words, `${question.instructions}\n${question.material}`))
        return '';
    return ` It says: ${words}`;
}
function repeats(words, sent) {
    // Escapes and spaces differ between what was sent and what comes back.
    const [short, long] = [words, sent].map((text) => text.replace(/\\[nrt]|[\s\\]+/g, ''));
    if (short === undefined || long === undefined)
        return false;
    for (let at = 0; at + tellingLength <= short.length; at++) {
        if (long.includes(short.slice(at, at + tellingLength)))
            return true;
    }
    return false;
}
/** The first of the optional parameters that a vendor's complaint names; null where it names none. */
function rejectedParameter(complaint, optional) {
    for (const name of optional) {
        if (new RegExp(`(?<![\\w])${name}(?![\\w])`).test(complaint))
            return name;
    }
    return null;
}


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
/** Why a provider gave no answer, in one of the kinds that every vendor's failures are mapped to. */
class ProviderError extends Error {
    kind;
    /** The vendor's own wish, in milliseconds. */
    retryAfterMs;
    /** Whether asking again unchanged can help. */
    retryable;
    /** What the failed answer cost, where the vendor said. */
    usage;
    /** What the vendor says is left of the account's rate. */
    quota;
    constructor(kind, message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'ProviderError';
        this.kind = kind;
        this.retryAfterMs = options.retryAfterMs ?? null;
        this.retryable = options.retryable ?? false;
        this.usage = options.usage ?? null;
        this.quota = options.quota ?? null;
    }
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   f7: () => (/* binding */ verdictLabels),
/* harmony export */   fR: () => (/* binding */ readingOrder),
/* harmony export */   wv: () => (/* binding */ asides)
/* harmony export */ });
/* unused harmony export missingReasons */
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1302);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5232);



/** The words that open a finding's second line. */
function verdictWords(assessment) {
    if (assessment === null)
        return 'Not reviewed';
    if (assessment.status === 'not_analyzed')
        return `Not analyzed: ${assessment.kind}`;
    return verdictLabels[assessment.verdict];
}
const verdictLabels = {
    true_positive: 'Likely real',
    false_positive: 'Likely a false positive',
    needs_review: 'Needs a look',
};
/** Why, in the assessor's words; for what nobody analyzed, why not. */
function reasonOf(assessment) {
    if (assessment === null)
        return '';
    return assessment.status === 'analyzed' ? assessment.reason : assessment.detail;
}
/** `1 finding`, `2 findings`. */
function plural(count, singular, plurals = `${singular}s`) {
    return `${number(count)} ${count === 1 ? singular : plurals}`;
}
/** Thousands apart, the same on every machine. */
function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** The sentence that a summary starts with. */
function headline(review) {
    const { counts, failing, isChange, coverage } = review;
    const where = isChange ? ' in this change' : '';
    const parts = [];
    if (counts.total === 0) {
        parts.push(`No findings to review${where}`);
    }
    else {
        const verdicts = [
            counts.truePositives > 0 && `${number(counts.truePositives)} likely real`,
            counts.falsePositives > 0 &&
                `${plural(counts.falsePositives, 'likely false positive')}${counts.hidden > 0 ? ` (${number(counts.hidden)} hidden)` : ''}`,
            counts.needsReview > 0 &&
                `${number(counts.needsReview)} ${counts.needsReview === 1 ? 'needs' : 'need'} a look`,
        ].filter((part) => part !== false);
        const found = plural(counts.total, 'finding');
        parts.push(verdicts.length > 0 ? `${found}${where}: ${verdicts.join(', ')}` : `${found}${where}`);
        parts.push(analyzedWords(review));
        if (failing.length > 0)
            parts.push(`${number(failing.length)} ${failing.length === 1 ? 'blocks' : 'block'}`);
    }
    const held = review.silencings.filter(({ blocks }) => blocks).length;
    if (held > 0)
        parts.push(`${number(held)} not shown to be fixed still ${held === 1 ? 'blocks' : 'block'}`);
    if (coverage.changed !== null && coverage.changedScanned !== null) {
        parts.push(`${number(coverage.changedScanned)} of ${plural(coverage.changed, 'changed file')} scanned`);
    }
    else if (coverage.scanned !== null) {
        parts.push(`${plural(coverage.scanned, 'file')} scanned`);
    }
    return `${parts.join('; ')}.`;
}
function analyzedWords({ counts, decisions }) {
    if (counts.notAnalyzed === 0)
        return counts.total === 1 ? 'analyzed' : `all ${number(counts.total)} analyzed`;
    const analyzed = `${number(counts.analyzed)} of ${number(counts.total)} analyzed`;
    const reasons = missingReasons(decisions);
    return counts.analyzed === 0
        ? `${analyzed}: ${reasons}${commonestDetail(decisions)}`
        : `${analyzed} (not ${number(counts.notAnalyzed)}: ${reasons})`;
}
/** Where nothing was analyzed, what to do about it is the first thing to know. */
function commonestDetail(decisions) {
    const details = decisions.flatMap(({ assessment }) => assessment?.status === 'not_analyzed' ? [assessment.detail] : []);
    const counts = new Map();
    for (const detail of details)
        counts.set(detail, (counts.get(detail) ?? 0) + 1);
    const first = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
    return first === undefined ? '' : ` (${(0,_text_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(first, 200).replace(/[.]$/, '')})`;
}
/** Why answers are missing, most frequent first: `budget (3), timeout`. */
function missingReasons(decisions) {
    const kinds = new Map();
    for (const { assessment } of decisions) {
        if (assessment?.status === 'not_analyzed')
            kinds.set(assessment.kind, (kinds.get(assessment.kind) ?? 0) + 1);
    }
    const sorted = [...kinds].sort((a, b) => b[1] - a[1]);
    return sorted.map(([kind, count]) => (sorted.length > 1 ? `${kind} (${number(count)})` : kind)).join(', ');
}
/** What is said besides the reviewed findings, each a sentence; nothing where there is nothing. */
function asides({ counts, suppressed, duplicates, broken }) {
    return [
        counts.monitored > 0 && `${plural(counts.monitored, 'finding')} only monitored by policy.`,
        counts.outside > 0 && `${plural(counts.outside, 'finding')} outside the change.`,
        suppressed > 0 && `${plural(suppressed, 'result')} silenced in the code or the scan.`,
        duplicates > 0 && `${plural(duplicates, 'result')} reported by more than one scan, counted once.`,
        broken.length > 0 && `${plural(broken.length, 'result')} of the scan could not be read.`,
    ].filter((line) => line !== false);
}
/** Reviewed findings in the order in which people should read them: what blocks, what is real, what is open, the rest. */
function readingOrder(decisions) {
    return decisions.filter(_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .isReviewed */ .qe).sort((a, b) => rank(a) - rank(b) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .byPriority */ .mu)(a.finding, b.finding));
}
function rank({ blocks, action, assessment }) {
    if (action === 'hide')
        return 9;
    const verdict = assessment?.status === 'analyzed' ? assessment.verdict : 'not_analyzed';
    const order = { true_positive: 0, needs_review: 1, not_analyzed: 2, false_positive: 3 }[verdict];
    return order + (blocks ? 0 : 4);
}


/***/ })

};
