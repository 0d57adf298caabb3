export const id = 3531;
export const ids = [3531,3512];
export const modules = {

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ reuseAnswers)
/* harmony export */ });
/* harmony import */ var _core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3238);
/* harmony import */ var _core_citations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4068);
/* harmony import */ var _core_more_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22423);



/**
 * Takes from the store what was answered before to the same question, and asks for the rest at once. What a store holds is
 * anybody's until it is proved: whatever does not fit is asked for.
 */
function reuseAnswers(assessor, store, options) {
    let reused = 0;
    return {
        get reused() {
            return reused;
        },
        async assess(evidence, signal) {
            const known = [];
            const open = [];
            const keys = new Map();
            for (const shown of evidence) {
                const key = (0,_core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .answerKey */ .q7)(shown, options);
                const answer = await lookUp(store, key, shown, options, signal);
                if (answer !== null)
                    known.push(answer);
                else {
                    open.push(shown);
                    keys.set(shown.finding.fingerprint, { key, shown });
                }
            }
            reused += known.length;
            if (open.length === 0)
                return known;
            const answers = await assessor.assess(open, signal);
            for (const answer of answers) {
                const asked = keys.get(answer.fingerprint);
                if (answer.status !== 'analyzed' || answer.wantsMore === true || asked === undefined)
                    continue;
                if (!(0,_core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .restsOnMore */ .y8)(answer, asked.shown)) {
                    store.set(asked.key, (0,_core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .toRelative */ .yE)(withoutInventions(answer, asked.shown), asked.shown));
                }
            }
            return [...known, ...answers];
        },
    };
}
async function lookUp(store, key, evidence, { moreCode, unprovedMayClear }, signal) {
    const found = store.get(key);
    if (found === null)
        return null;
    const requests = (0,_core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsOf */ .uD)(found.value, evidence);
    if (requests !== null && moreCode === undefined)
        return null;
    const besides = requests === null || moreCode === undefined
        ? undefined
        : await (0,_core_more_code_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchAgain */ .tK)(evidence, requests, moreCode, signal).catch(() => null);
    if (besides === null)
        return null;
    const answer = (0,_core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .toAbsolute */ .Tr)(found.value, evidence, besides);
    if (answer === null)
        return null;
    if (!found.proved && !unprovedMayClear && answer.verdict === 'false_positive')
        return null;
    // As with a model, a path that nobody showed may say anything.
    const shown = (0,_core_more_code_js__WEBPACK_IMPORTED_MODULE_2__/* .withBesides */ .kV)(evidence, besides);
    const paths = new Set(shown.pieces.map(({ path }) => path));
    return {
        ...answer,
        citations: answer.citations.filter(({ path }) => paths.has(path)),
        reused: found.proved ? 'proved' : 'unproved',
    };
}
/** A quote that does not stand in the evidence was not redacted with it: of that one only the place is kept. */
function withoutInventions(answer, shown) {
    const checked = (0,_core_citations_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCitations */ .V)(answer, shown);
    if (checked.status === 'not_analyzed')
        return answer;
    return {
        ...answer,
        citations: checked.citations.map(({ path, line, quote, holds }) => ({
            path,
            line,
            quote: holds ? quote : '',
        })),
    };
}


/***/ }),

/***/ 56482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shareAnswers),
/* harmony export */   n: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3238);

/** Asks once about findings of which the model would be shown the same; the answer is each one's. */
function shareAnswers(assessor) {
    return {
        async assess(evidence, signal) {
            const sets = alike(evidence);
            const firsts = sets.flatMap(([first]) => first ?? []);
            const answers = await assessor.assess(firsts, signal);
            const byFingerprint = new Map(answers.map((answer) => [answer.fingerprint, answer]));
            return sets.flatMap(([first, ...others]) => {
                const answer = first && byFingerprint.get(first.finding.fingerprint);
                if (answer === undefined)
                    return [];
                return [answer, ...others.map(({ finding }) => ({ ...answer, fingerprint: finding.fingerprint }))];
            });
        },
    };
}
/** Findings of which a model would be shown the same, in the order given. */
function alike(evidence) {
    const sets = new Map();
    for (const each of evidence) {
        const key = (0,_core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .answerKey */ .q7)(each, whoever);
        const set = sets.get(key);
        if (set)
            set.push(each);
        else
            sets.set(key, [each]);
    }
    return [...sets.values()];
}
const whoever = { provider: '', endpoint: '', promptVersion: '', memories: [] };


/***/ }),

/***/ 15676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $e: () => (/* binding */ askModel),
  Ii: () => (/* binding */ nothingAsked),
  Pe: () => (/* binding */ shownTo),
  wr: () => (/* binding */ withholding)
});

// EXTERNAL MODULE: ./build/assess/model.js + 1 modules
var assess_model = __webpack_require__(35784);
;// CONCATENATED MODULE: ./build/assess/name-models.js
/** Prose and code are no names. */
const nameForm = /^[\w.:@/+-]{1,100}$/;
/** A server may put anything where the name of the model stands: what is no name, or holds a secret, is not repeated. */
function nameModels(provider, withoutSecrets) {
    return {
        ...provider,
        async ask(question, signal) {
            const answer = await provider.ask(question, signal);
            const { model } = answer;
            if (nameForm.test(model) && withoutSecrets(model) === model)
                return answer;
            return { ...answer, model: provider.id.slice(provider.id.indexOf(':') + 1) };
        },
    };
}

// EXTERNAL MODULE: ./build/assess/patient.js + 4 modules
var patient = __webpack_require__(48741);
// EXTERNAL MODULE: ./build/assess/reuse.js
var reuse = __webpack_require__(2299);
// EXTERNAL MODULE: ./build/assess/share-answers.js
var share_answers = __webpack_require__(56482);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/prompt/instructions.js + 1 modules
var instructions = __webpack_require__(82569);
// EXTERNAL MODULE: ./build/core/prompt/without-code.js
var without_code = __webpack_require__(15947);
// EXTERNAL MODULE: ./build/core/render/costs.js
var costs = __webpack_require__(81845);
// EXTERNAL MODULE: ./build/core/render/words.js
var render_words = __webpack_require__(18106);
// EXTERNAL MODULE: ./build/providers/index.js
var providers = __webpack_require__(13621);
// EXTERNAL MODULE: ./build/commands/own-secrets.js + 1 modules
var own_secrets = __webpack_require__(24972);
// EXTERNAL MODULE: ./build/commands/review/batch.js
var review_batch = __webpack_require__(43512);
// EXTERNAL MODULE: ./build/commands/review/cache.js + 4 modules
var review_cache = __webpack_require__(98897);
// EXTERNAL MODULE: ./build/commands/review/endpoint.js
var review_endpoint = __webpack_require__(97723);
;// CONCATENATED MODULE: ./build/commands/review/ask-model.js















/** What is known about asking where nobody was asked. */
const nothingAsked = {
    spending: null,
    correspondence: null,
    examinee: null,
    batch: null,
    reused: 0,
    cache: review_cache/* noCache */.wt,
    notes: [],
};
/** Asks the customer's provider, within the run's limits of tokens, time and rate. */
async function askModel(evidence, settings, context) {
    const { runtime } = context;
    const batch = (0,review_batch.isBatch)(settings) ? await (0,review_batch.openBatch)(settings, runtime.folder) : null;
    const vendor = batch?.provider ?? (await vendorOf(settings, runtime));
    const withheld = withholding(context);
    if (withheld !== null) {
        if (batch !== null)
            throw new errors/* UserError */.y(`No batch: ${withheld}`);
        const answers = evidence.map(({ finding }) => notSent(finding.fingerprint, withheld));
        return { answers, providerId: vendor.id, ...nothingAsked };
    }
    if (batch === null)
        (0,review_endpoint/* refuseForeignEndpoint */.M)(vendor.endpoint, context.policy);
    const cache = evidence.length === 0 ? review_cache/* noCache */.wt : await context.openCache();
    const limitMs = settings['timeout-minutes'] * 60_000;
    const questions = [];
    const named = nameModels(vendor, (text) => (0,own_secrets/* withoutOwnSecrets */.Q)(settings, text));
    const provider = (0,patient/* patient */.I)(named, {
        ...patient/* patience */._,
        budget: settings['token-budget'],
        concurrency: settings.concurrency,
        deadline: Date.now() + limitMs,
        questions,
    });
    const { redactReply } = context;
    const withCode = settings['allow-code-in-prompts'];
    const moreCode = withCode ? { moreCode: context.moreCode } : {};
    const progress = { done: 0, all: 0 };
    const model = (0,assess_model/* modelAssessor */.d)({
        provider,
        redactReply,
        ...moreCode,
        onEstimate: (estimate) => runtime.output.note((0,costs/* estimateWords */.ae)(estimate, progress.all, vendor.id, settings)),
        onProgress: (settled) => {
            progress.done += settled;
            context.progress(progress.done, progress.all, vendor.id);
        },
    });
    const counted = {
        assess(open, signal) {
            progress.all = open.length;
            return model.assess(open, signal);
        },
    };
    const asked = { provider: vendor.id, endpoint: vendor.endpoint, promptVersion: instructions/* promptVersion */.NK, memories: [] };
    const assessor = (0,reuse/* reuseAnswers */.s)(withCode ? counted : (0,share_answers/* shareAnswers */.L)(counted), cache.store, {
        ...asked,
        ...moreCode,
        // Where a verdict opens the gate, one that anybody may have written must not.
        unprovedMayClear: settings['fail-on'] !== 'true-positive',
    });
    const signal = AbortSignal.any([AbortSignal.timeout(limitMs), runtime.cancelled]);
    const answers = await assessor.assess(evidence.map((each) => shownTo(each, settings)), signal);
    const { endpoint, region } = vendor;
    return {
        answers,
        providerId: vendor.id,
        spending: model.spending,
        correspondence: { endpoint, region, questions },
        examinee: { provider, redactReply, signal, spending: model.spending },
        batch,
        reused: assessor.reused,
        cache,
        notes: [
            ...(withCode || evidence.length === 0 ? [] : [codeStaysNote]),
            ...refusedNotes(model.spending.requests),
        ],
    };
}
/** Evidence as a model may see it. */
function shownTo(evidence, settings) {
    return settings['allow-code-in-prompts'] ? evidence : (0,without_code/* withoutCode */.M)(evidence);
}
const codeStaysNote = 'Code is not sent (allow-code-in-prompts: false): the model sees rule and kind of file alone, so most answers will be ' +
    '“needs a look”, and nothing is hidden.';
function refusedNotes({ refused }) {
    if (refused === 0)
        return [];
    const words = (0,render_words/* plural */.LS)(refused, 'request');
    return [
        `${words} of the model for more code ${refused === 1 ? 'was' : 'were'} not answered: only files that git tracks and that hold no credentials are shown, so many lines at a time.`,
    ];
}
async function vendorOf(settings, { env }) {
    if (settings.provider === 'offline')
        throw new Error('the offline provider is not asked');
    const { model, endpoint, region, project, 'api-key': apiKey } = settings;
    return (0,providers/* loadProvider */.C)(settings.provider, { apiKey, model, endpoint, region, project, env });
}
/** Why nothing may be sent; null where something may. */
function withholding({ privacyUnclear }) {
    return privacyUnclear
        ? 'What the policy file says about privacy cannot be read, so nothing is sent until it is mended.'
        : null;
}
function notSent(fingerprint, detail) {
    return { fingerprint, status: 'not_analyzed', kind: 'privacy', detail };
}


/***/ }),

/***/ 65800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ assessFindings),
  a: () => (/* binding */ isOffline)
});

// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(81583);
// EXTERNAL MODULE: ./build/core/evidence.js
var core_evidence = __webpack_require__(73017);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
;// CONCATENATED MODULE: ./build/assess/offline/comments.js
/* What may go over several lines, in any of the languages that have it. */
const opens = [
    ['"""', '"""', true],
    ["'''", "'''", true],
    ['`', '`', true],
    ['/*', '*/', false],
    ['<!--', '-->', false],
];
/**
 * Lines of code without comments, and without the text of strings that go over several lines: whoever may write those could
 * otherwise write what decides. A string left open shows as an open bracket, so that nobody takes its line for a whole one.
 */
function withoutComments(lines) {
    let open = null;
    return lines.map((line) => {
        const stripped = strip(line, open);
        open = stripped.open;
        return stripped.text;
    });
}
function strip(line, before) {
    let text = '';
    let at = 0;
    let open = before;
    if (open === null && /^=begin\b/.test(line))
        return { text: '', open: { close: '=end', isString: false } };
    while (at < line.length) {
        if (open !== null) {
            const end = line.indexOf(open.close, at);
            if (end === -1)
                return { text, open };
            if (open.isString)
                text += ')';
            at = end + open.close.length;
            open = null;
            continue;
        }
        const long = opens.find(([mark]) => line.startsWith(mark, at));
        if (long) {
            const [mark, close, isString] = long;
            const end = line.indexOf(close, at + mark.length);
            if (end !== -1) {
                if (isString)
                    text += mark === '`' ? line.slice(at, end + 1) : '""';
                at = end + close.length;
                continue;
            }
            return { text: isString ? `${text}"" + (` : text, open: { close, isString } };
        }
        const character = line[at] ?? '';
        if (character === '"' || character === "'") {
            const end = endOfString(line, at);
            text += line.slice(at, end);
            at = end;
        }
        else if (line.startsWith('//', at) || startsHash(line, at)) {
            return { text, open };
        }
        else {
            text += character;
            at++;
        }
    }
    return { text, open };
}
function endOfString(line, start) {
    for (let at = start + 1; at < line.length; at++) {
        if (line[at] === '\\')
            at++;
        else if (line[at] === line[start])
            return at + 1;
    }
    return line.length;
}
/** `#` begins a comment at the beginning of a line or after a space, unless it is a directive or an attribute. */
function startsHash(line, at) {
    if (line[at] !== '#' || (at > 0 && !/\s/.test(line[at - 1] ?? '')))
        return false;
    return !/^#(?:if|include|define|\[)/.test(line.slice(at, at + 10));
}

;// CONCATENATED MODULE: ./build/assess/offline/case.js



/** The lines shown of the flagged file, without comments and blank lines. */
function codeLines({ finding, pieces }) {
    const lines = new Map();
    for (const piece of pieces) {
        if (piece.path !== finding.path)
            continue;
        for (const [index, code] of withoutComments(piece.lines).entries()) {
            if (code.trim() === '')
                continue;
            lines.set(piece.from + index, { path: piece.path, line: piece.from + index, text: code.trimEnd() });
        }
    }
    return [...lines.values()].sort((a, b) => a.line - b.line);
}
function falsePositive(confidence, reason, citations) {
    return { verdict: 'false_positive', confidence, reason, citations };
}
function cite({ path, line, text }) {
    return { path, line, quote: (0,source_text/* collapse */.ap)(text) };
}
function quoted(path, line, quote) {
    return { path, line, quote };
}
const maxQuote = 300;
/** Lines that decided, as they stand in what is shown. */
function citePlaces({ evidence }, at) {
    return at.flatMap(({ path, line }) => {
        const text = (0,core_evidence/* lineOf */.cA)(evidence, path, line) ?? lineOfFile(evidence, path, line);
        const quote = (0,source_text/* collapse */.ap)(text ?? '').slice(0, maxQuote);
        return quote === '' ? [] : [{ path, line, quote }];
    });
}
function lineOfFile({ files }, path, line) {
    return files.find((file) => file.path === path)?.text.split('\n')[line - 1];
}

;// CONCATENATED MODULE: ./build/assess/offline/walk.js
/** The expressions right inside of one. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'literal':
        case 'name':
        case 'function':
            return [];
        case 'template':
        case 'unknown':
            return expression.parts;
        case 'member':
            return [expression.object];
        case 'index':
            return [expression.object, expression.index];
        case 'call':
            return [expression.callee, ...expression.arguments.map(({ value }) => value)];
        case 'binary':
            return [expression.left, expression.right];
        case 'unary':
            return [expression.operand];
        case 'conditional':
            return [expression.test, expression.then, expression.otherwise];
        case 'collection':
            return expression.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
        case 'assign':
            return expression.value === null ? [expression.target] : [expression.target, expression.value];
        case 'cast':
            return [expression.value];
    }
}
/** The expressions right in a statement, and the lists of statements in it. */
function insideOf(statement) {
    switch (statement.kind) {
        case 'expression':
            return { expressions: [statement.expression], bodies: [] };
        case 'if':
            return { expressions: [statement.test], bodies: [statement.then, statement.otherwise] };
        case 'loop':
            return { expressions: [...statement.binds, ...statement.head], bodies: [statement.body] };
        case 'switch': {
            const tests = statement.cases.flatMap((each) => each.tests);
            const subject = statement.subject === null ? [] : [statement.subject];
            return { expressions: [...subject, ...tests], bodies: statement.cases.map(({ body }) => body) };
        }
        case 'try': {
            const handlers = statement.handlers.map(({ body }) => body);
            return { expressions: [], bodies: [statement.body, ...handlers, statement.last] };
        }
        case 'block':
            return { expressions: [], bodies: [statement.body] };
        case 'return':
        case 'throw':
            return { expressions: statement.value === null ? [] : [statement.value], bodies: [] };
        case 'jump':
            return { expressions: [], bodies: [] };
        case 'unknown':
            return { expressions: statement.parts, bodies: [statement.body] };
    }
}
/** Visits statements and expressions, the outer ones first; not the bodies of functions inside. */
function visit(statements, visitor) {
    const open = [statements];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (!Array.isArray(next)) {
            if (visitor.expression?.(next) !== false)
                open.push(...partsOf(next).toReversed());
            continue;
        }
        const inner = [];
        for (const statement of next) {
            if (visitor.statement?.(statement) === false)
                continue;
            const { expressions, bodies } = insideOf(statement);
            inner.push(...expressions, ...bodies);
        }
        open.push(...inner.toReversed());
    }
}
/** Visits an expression and all inside. */
function visitExpression(expression, visitor) {
    const at = expression.at;
    visit([{ kind: 'expression', expression, at }], visitor);
}
/** `a.b[]()` for what it is read from: names with dots, calls and places in brackets; null where it is more than that. */
function pathOf(expression) {
    switch (expression.kind) {
        case 'name':
            return expression.name;
        case 'member': {
            const object = pathOf(expression.object);
            return object === null ? null : `${object}.${expression.name}`;
        }
        case 'index': {
            const object = pathOf(expression.object);
            return object === null ? null : `${object}[]`;
        }
        case 'call': {
            const callee = pathOf(expression.callee);
            return callee === null ? null : `${callee}()`;
        }
        case 'cast':
            return pathOf(expression.value);
        default:
            return null;
    }
}
/** All names in an expression, functions inside aside. */
function namesOf(expression) {
    const names = new Set();
    visitExpression(expression, {
        expression: (each) => {
            if (each.kind === 'name')
                names.add(each.name);
            return undefined;
        },
    });
    return names;
}
/** The variable that a place starts from. */
function rootOf(expression) {
    if (expression.kind === 'name')
        return expression.name;
    if (expression.kind === 'member' || expression.kind === 'index')
        return rootOf(expression.object);
    return expression.kind === 'cast' ? rootOf(expression.value) : null;
}

;// CONCATENATED MODULE: ./build/assess/offline/points.js

/* Which attributes may be set is what these are about, not who sets them. */
const aboutNames = ['CWE-915', 'CWE-1321'];
/* Functions whose argument names where the data is: that it is always the same file says nothing about what is in it. */
const unpacks = /extract|unpack|unzip|untar|inflate|load|open|readObject|restore/i;
/* Named switches of functions that start programs, which change nothing about what is started. */
const harmlessSwitches = /^(?:shell|check|text|capture_output|universal_newlines|close_fds|encoding)$/;
const placeholders = /\{\{|<%|\{%|#\{|<\?/;
const headers = /^(?:X-|Content-Security|Access-Control|Strict-Transport|Referrer-Policy|Set-Cookie)/i;
/**
 * Why constants prove nothing here; null where they do. Some rules flag code for what it sets or reads, and then it does not
 * matter that nobody else chooses it.
 */
function pointItself({ evidence, family }, flow, constants) {
    const { cwes } = evidence.finding.rule;
    if (cwes.some((cwe) => aboutNames.includes(cwe)))
        return 'Which attributes may be set is for somebody to say who knows them.';
    const texts = constants.flatMap(({ scalar }) => (scalar.kind === 'text' ? [scalar.value] : []));
    if (!constants.some(({ scalar }) => /text|character|some number/.test(scalar.kind))) {
        return 'What is set here decides, not where data comes from.';
    }
    if (sinksOf(flow).some((each) => setsSwitch(each)))
        return 'What is switched here decides, not where data comes from.';
    const called = flow.targets.calls.map(({ call }) => flow.file.slice(call.callee.at));
    if ((family === 'deserialisation' || family === 'path traversal') &&
        called.some((each) => /extract|unpack|unzip|untar/i.test(each))) {
        return 'What is unpacked decides, and it does not show.';
    }
    if (family === 'deserialisation' &&
        (called.some((each) => unpacks.test(each) && !/loads\b/.test(each)) ||
            flow.targets.calls.some(({ call }) => call.makes))) {
        return 'What is read decides, and it does not show.';
    }
    if (family === 'cross-site scripting' || cwes.includes('CWE-1336')) {
        if (texts.some((each) => placeholders.test(each)))
            return 'What the template puts in decides, and it does not show.';
        if (texts.some((each) => headers.test(each)))
            return 'What the header is set to decides.';
    }
    return null;
}
function sinksOf({ targets }) {
    return [...targets.values, ...targets.calls.map(({ call }) => call)];
}
/** Whether something is switched on or off by its name. */
function setsSwitch(expression) {
    if (expression.kind === 'literal')
        return typeof expression.value === 'boolean';
    let found = false;
    visitExpression(expression, {
        expression: (each) => {
            if (each.kind === 'call') {
                found ||= each.arguments.some(({ name, value }) => name !== null && !harmlessSwitches.test(name) && isTruth(value));
            }
            if (each.kind === 'collection') {
                found ||= each.entries.some(({ key, value }) => key !== null && !isHarmless(key) && isTruth(value));
            }
            return undefined;
        },
    });
    return found;
}
function isHarmless(key) {
    const name = key.kind === 'literal' ? String(key.value) : '';
    return harmlessSwitches.test(key.kind === 'name' ? key.name : name);
}
function isTruth(value) {
    return value.kind === 'literal' && typeof value.value === 'boolean';
}

;// CONCATENATED MODULE: ./build/assess/offline/types.js

const declaredTypes = new WeakMap();
/** The types with which what an expression names was declared, as written. */
function targetTypes(file, syntax, expression) {
    if (expression.kind === 'cast' && expression.type !== null)
        return [expression.type];
    const isOwn = expression.kind === 'member' &&
        expression.object.kind === 'name' &&
        /^(?:this|self|\$this)$/.test(expression.object.name);
    if (expression.kind !== 'name' && !isOwn)
        return [];
    const { name } = expression;
    for (let around = syntax; around !== null; around = file.around(around)) {
        const found = typesIn(around).get(name);
        if (found !== undefined && !isOwn)
            return found;
    }
    return fieldTypes(file).get(name) ?? [];
}
function typesIn(syntax) {
    const known = declaredTypes.get(syntax);
    if (known !== undefined)
        return known;
    const types = new Map();
    const add = (name, type) => {
        if (type !== null)
            types.set(name, [...(types.get(name) ?? []), type]);
    };
    for (const { name, type } of syntax.parameters)
        add(name, type);
    collect(syntax.body, add);
    declaredTypes.set(syntax, types);
    return types;
}
function fieldTypes(file) {
    const known = declaredTypes.get(file);
    if (known !== undefined)
        return known;
    const types = new Map();
    for (const type of file.syntax.types) {
        collect(type.fields, (name, written) => {
            if (written !== null)
                types.set(name, [...(types.get(name) ?? []), written]);
        });
    }
    declaredTypes.set(file, types);
    return types;
}
function collect(body, add) {
    visit(body, {
        expression: (each) => {
            if (each.kind === 'assign' && each.declares && each.target.kind === 'name')
                add(each.target.name, each.type);
            return undefined;
        },
    });
}

;// CONCATENATED MODULE: ./build/assess/offline/value.js
const maxConstants = 12;
const maxOrigins = 24;
const maxPlaces = 6;
const maxText = 4_000;
const maxSteps = 40;
const none = { constants: new Map(), origins: new Map(), refs: new Set() };
function isNone(value) {
    return value.constants.size === 0 && value.origins.size === 0 && value.refs.size === 0;
}
function constant(scalar, at, custom = null) {
    if (scalar.kind === 'text' && scalar.value.length > maxText)
        return constant(someText(1), at, custom);
    if (scalar.kind === 'some text' && scalar.steps > maxSteps)
        return unknown('text that is put together many times', null);
    const own = { scalar, at: at.slice(0, maxPlaces), custom };
    return { ...none, constants: new Map([[keyOf(own), own]]) };
}
function someText(steps) {
    return { kind: 'some text', steps };
}
function outside(what, at) {
    return originated({ kind: 'outside', what, at, checked: null });
}
function cleaned(by, at, listed = false) {
    return originated({ kind: 'cleaned', by, at, listed });
}
const maxWhy = 160;
function unknown(why, at) {
    return originated({ kind: 'unknown', why: why.slice(0, maxWhy), at });
}
function originated(...origins) {
    return { ...none, origins: new Map(origins.map((origin) => [originKey(origin), origin])) };
}
function reference(id) {
    return { ...none, refs: new Set([id]) };
}
function join(a, b) {
    if (a === b || isNone(b))
        return a;
    if (isNone(a))
        return b;
    const constants = new Map(a.constants);
    for (const [key, other] of b.constants) {
        const own = constants.get(key);
        constants.set(key, own === undefined || own === other ? other : { ...own, at: places(own.at, other.at) });
    }
    const origins = new Map([...a.origins, ...b.origins]);
    const joined = {
        constants: constants.size > maxConstants ? fewer(constants) : constants,
        origins: origins.size > maxOrigins ? new Map([['many', tooMany]]) : origins,
        refs: new Set([...a.refs, ...b.refs]),
    };
    return joined;
}
const tooMany = { kind: 'unknown', why: 'what comes from many places', at: null };
function joinAll(values) {
    let all = none;
    for (const value of values)
        all = join(all, value);
    return all;
}
function places(...lists) {
    const all = new Map(lists.flat().map((place) => [`${place.path}:${place.line}`, place]));
    return [...all.values()].slice(0, maxPlaces);
}
/** Whether `b` says nothing that `a` does not. */
function covers(a, b) {
    if (a === b)
        return true;
    return ([...b.constants.keys()].every((key) => a.constants.has(key)) &&
        [...b.origins.keys()].every((key) => a.origins.has(key)) &&
        [...b.refs].every((id) => a.refs.has(id)));
}
/** The one constant that a value is; null where it may be something else. */
function sole(value) {
    if (value.constants.size !== 1 || value.origins.size > 0 || value.refs.size > 0)
        return null;
    return [...value.constants.values()][0] ?? null;
}
/** The constants that a value is one of, each worked out; null where it may be something else. */
function allConstants(value) {
    if (value.constants.size === 0 || value.origins.size > 0 || value.refs.size > 0)
        return null;
    const all = [...value.constants.values()];
    return all.every(({ scalar }) => isExact(scalar)) ? all : null;
}
function isExact(scalar) {
    return scalar.kind !== 'some number' && scalar.kind !== 'some text';
}
function placesOf(value) {
    return places(...[...value.constants.values()].map(({ at }) => at));
}
/** A value that was made of others by something that keeps their origins; a constant only where each of them may be one. */
function derived(values, scalar = someText(1)) {
    const given = values.filter((value) => !isNone(value));
    const all = joinAll(given);
    const origins = { ...none, origins: all.origins };
    const kept = all.refs.size > 0 ? join(origins, unknown('what a thing holds', null)) : origins;
    if (given.length === 0 || given.some(({ constants }) => constants.size === 0))
        return kept;
    const constants = [...all.constants.values()];
    const steps = Math.max(0, ...constants.map((each) => (each.scalar.kind === 'some text' ? each.scalar.steps : 0)));
    const grown = scalar.kind === 'some text' ? someText(steps + scalar.steps) : scalar;
    const custom = constants.find((each) => each.custom !== null)?.custom ?? null;
    return join(kept, constant(grown, placesOf(all), custom));
}
/** The same value, resting on something besides the code. */
function resting(value, custom) {
    const constants = [...value.constants.values()].map((each) => ({ ...each, custom: each.custom ?? custom }));
    return { ...value, constants: new Map(constants.map((each) => [keyOf(each), each])) };
}
/** The same value, with places that decided that it is this one. */
function decidedBy(value, at) {
    if (at.length === 0 || value.constants.size === 0)
        return value;
    const constants = [...value.constants].map(([key, each]) => [
        key,
        { ...each, at: places(each.at, at) },
    ]);
    return { ...value, constants: new Map(constants) };
}
/** What is from outside or unknown becomes cleaned. */
function cleanedBy(value, by, at, listed = false) {
    const rest = { ...value, origins: new Map() };
    return value.origins.size === 0 && value.refs.size === 0
        ? value
        : join({ ...rest, refs: new Set() }, cleaned(by, at, listed));
}
/** Data from outside was looked at on some line. */
function checkedAt(value, at) {
    const origins = [...value.origins.values()].map((origin) => (origin.kind === 'outside' ? { ...origin, checked: at } : origin));
    return { ...value, origins: new Map(origins.map((origin) => [originKey(origin), origin])) };
}
function fewer(constants) {
    const all = [...constants.values()];
    const numbers = all.every(({ scalar }) => scalar.kind === 'number' || scalar.kind === 'some number');
    const steps = Math.max(0, ...all.map(({ scalar }) => (scalar.kind === 'some text' ? scalar.steps : 0)));
    const own = {
        scalar: numbers ? { kind: 'some number' } : someText(steps + 1),
        at: places(...all.map(({ at }) => at)),
        custom: all.find(({ custom }) => custom !== null)?.custom ?? null,
    };
    return new Map([[keyOf(own), own]]);
}
function scalarKey(scalar) {
    switch (scalar.kind) {
        case 'nothing':
        case 'some number':
            return scalar.kind;
        case 'some text':
            return `${scalar.kind} ${scalar.steps}`;
        default:
            return `${scalar.kind} ${String(scalar.value)}`;
    }
}
function keyOf({ scalar, custom }) {
    return `${scalarKey(scalar)}|${custom === null ? '' : '?'}`;
}
function originKey(origin) {
    switch (origin.kind) {
        case 'outside':
            return `outside ${origin.at.path}:${origin.at.line} ${origin.what} ${origin.checked === null ? '' : 'checked'}`;
        case 'cleaned':
            return `cleaned ${origin.at.path}:${origin.at.line} ${origin.by}`;
        case 'unknown':
            return `unknown ${origin.why}`;
    }
}
/** No value, as languages call it `null`, `nil` or `None`. */
const nothing = constant({ kind: 'nothing' }, []);
/** A number, or something true or false, that nobody worked out: nothing that text could hide in. */
const someNumber = constant({ kind: 'some number' }, []);

;// CONCATENATED MODULE: ./build/assess/offline/words.js
/*
 * Words by which languages and frameworks are known here: paths of names, `()` for a call and `[]` for a place in brackets. All
 * patterns are anchored or bounded, so that a hostile name costs no more than its length.
 */
const request = String.raw `(?:(?:this|self|flask|\$this)\.)?(?:\w{0,30}[rR]equest|req|\$req|\$request)`;
/** Expressions by which web frameworks, command lines and the environment hand in what others wrote. */
const outsideData = new RegExp(`^(?:${[
    // Properties and methods of a request, whatever the framework.
    String.raw `(?:${request}|ctx\.req(?:uest)?|context\.request|call\.request|HttpContext\.(?:Current\.)?Request)(?:\(\))?\.(?:query|params|param|body|headers|header|cookies|cookie|signedCookies|args|form|json|values|value|files|file|url|originalUrl|path|hostname|GET|POST|META|FILES|COOKIES|data|get_json\(\)|get_data\(\)|query_params|path_params|query_string|queryParameters|rawText|content|parameters|QueryString|Query|Form|Params|Cookies|Headers|Path|Url|RawUrl|Files|InputStream|Body|RouteValues|matchdict|env|fullpath|referer|referrer|remote_ip|user_agent|raw_post|request_parameters|query_parameters|path_parameters|input\(\)|all\(\)|post\(\)|get\(\)|query\(\)|header\(\)|cookie\(\)|param\(\)|only\(\)|getParsedBody\(\)|getQueryParams\(\)|getCookieParams\(\)|getUploadedFiles\(\)|getContent\(\))`,
    String.raw `${request}(?:\(\))?\.(?:getParameter|getParameterValues|getParameterMap|getParameterNames|getHeader|getHeaders|getHeaderNames|getCookies|getQueryString|getInputStream|getReader|getPathInfo|getRequestURI|getRequestURL|getPart|getParts|getPathParameters|getQueryParameters)\(\)`,
    String.raw `(?:ctx|context|c)\.(?:query|params|headers|cookies|Query\(\)|DefaultQuery\(\)|Param\(\)|PostForm\(\)|DefaultPostForm\(\)|FormValue\(\)|QueryParam\(\)|QueryParams\(\)|GetHeader\(\)|Cookie\(\)|Params\(\)|Body\(\)|GetRawData\(\)|FormFile\(\))`,
    String.raw `event\.(?:queryStringParameters|multiValueQueryStringParameters|body|pathParameters|headers)`,
    String.raw `(?:Request)\[\]|call\.(?:parameters|receive\(\)|receiveText\(\)|receiveParameters\(\))`,
    // Go.
    String.raw `\w{1,40}\.(?:URL\.(?:Query\(\)|Path|RawQuery|RawPath)|FormValue\(\)|PostFormValue\(\)|PathValue\(\)|PostForm|MultipartForm)|(?:r|req|request)\.(?:Form|Header|Body|Cookie\(\)|Cookies\(\)|RequestURI|Host|Referer\(\)|UserAgent\(\))|mux\.Vars\(\)|chi\.URLParam\(\)|os\.Args|flag\.Args?\(\)`,
    // PHP, Ruby, browsers.
    String.raw `\$_(?:GET|POST|REQUEST|COOKIE|FILES|SERVER)|\$argv|getallheaders\(\)|params|cookies|ARGV|(?:self\.)?get_(?:query_|body_)?arguments?\(\)`,
    String.raw `(?:window\.|document\.|self\.)?location\.(?:search|hash|href)|document\.(?:URL|documentURI|cookie|referrer)|window\.name`,
    // Command lines.
    String.raw `sys\.argv|sys\.stdin|process\.argv|argv|input\(\)|raw_input\(\)|(?:std\.)?env\.args\(\)|CommandLine\.arguments|Console\.ReadLine\(\)|[1-9@*]`,
].join('|')})$`);
/** Methods of a request by which values come in, where only its declared type says that it is one. */
const outsideMethods = /^(?:getParameter|getParameterValues|getParameterMap|getParameterNames|getHeader|getHeaders|getHeaderNames|getCookies|getQueryString|getInputStream|getReader|getPathInfo|getRequestURI|getRequestURL|getPart|getParts|FormValue|PostFormValue)$/;
const requestTypes = /(?:^|[.*])(?:Http)?(?:Servlet)?Request(?:Wrapper)?$|^\*http\.Request$/;
/** Annotations of a parameter that a framework fills with what a request says, and decorators of functions so called. */
const outsideParameter = /@(?:RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|MatrixVariable|QueryParam|PathParam|FormParam|HeaderParam|CookieParam|ModelAttribute|Query|Param|Body|Headers)\b|\[From(?:Query|Route|Body|Form|Header)\b/;
const routeDecorator = /^\s*@(?:\w+\.){1,4}(?:route|get|post|put|patch|delete)\(/;
/** Text that the machine or the program's place on it decides, which nobody who sends requests can choose. */
const hostText = /^(?:__dirname|__filename|__DIR__|__FILE__|__file__|(?:java\.io\.)?File\.(?:separator|separatorChar|pathSeparator)|os\.(?:sep|linesep|curdir|getcwd\(\)|TempDir\(\)|tmpdir\(\))|os\.path\.sep|path\.sep|process\.cwd\(\)|PHP_EOL|DIRECTORY_SEPARATOR|Environment\.NewLine|(?:java\.lang\.)?System\.lineSeparator\(\)|Path\.DirectorySeparatorChar|Rails\.root|Dir\.pwd|AppDomain\.CurrentDomain\.BaseDirectory|tempfile\.gettempdir\(\))$/;
const hostProperty = /^(?:java\.lang\.)?System\.getProperty$/;
const hostProperties = /^(?:user\.dir|os\.name|java\.io\.tmpdir|file\.separator|line\.separator|path\.separator|java\.version|java\.home)$/;
const numeric = /(?:^|\.)(?:int|float|intval|floatval|parseInt|parseFloat|Number|Integer\.(?:parseInt|valueOf)|Long\.(?:parseLong|valueOf)|Double\.parseDouble|Short\.parseShort|strconv\.(?:Atoi|ParseInt|ParseUint|ParseFloat|ParseBool)|UUID\.fromString|uuid\.UUID|uuid\.Parse|UUID\.Parse|Guid\.Parse|int\.Parse|Int32\.Parse|long\.Parse|Convert\.ToInt(?:32|64|16)|Integer|Float|to_i|to_f|toInt|toLong|toIntOrNull|toDouble)$/;
const html = /(?:^|\.)(?:html\.escape|cgi\.escape|markupsafe\.escape|conditional_escape|htmlspecialchars|htmlentities|html\.EscapeString|template\.HTMLEscapeString|HtmlUtils\.htmlEscape|forHtml|forHtmlContent|forHtmlAttribute|encodeForHTML|encodeForHTMLAttribute|escapeHtml[34]?|escapeXml(?:10|11)?|DOMPurify\.sanitize|bleach\.clean|sanitizeHtml|html_escape|CGI\.escapeHTML|HtmlEncode|HtmlAttributeEncode|escapeHTML|encodeURIComponent|rawurlencode|urlencode|validator\.escape|xss|he\.encode|lodash\.escape|_\.escape)$/;
const cleaning = { 'cross-site scripting': html };
const byWeakness = {
    'CWE-22': /(?:^|\.)(?:os\.path\.basename|path\.basename|basename|secure_filename|filepath\.Base|path\.Base|FilenameUtils\.getName|File\.basename|Path\.GetFileName)$/,
    'CWE-78': /(?:^|\.)(?:shlex\.quote|pipes\.quote|escapeshellarg|Shellwords\.escape|Shellwords\.shellescape|shellescape|shell_quote|shellQuote\.quote)$/,
    'CWE-89': /(?:^|\.)(?:quote_ident|mysqli?_real_escape_string|pg_escape_literal|pg_escape_identifier|pg_escape_string|real_escape_string|connection\.quote|sqlstring\.escape|mysql\.escape|connection\.escape|quote_literal)$/,
    'CWE-90': /(?:^|\.)(?:encodeForLDAP|encodeForDN|escape_filter_chars|ldap_escape|EscapeFilter|LdapFilterEncode|filterEncode)$/,
    'CWE-643': /(?:^|\.)(?:encodeForXPath)$/,
};
const sameWeakness = {
    'CWE-23': 'CWE-22',
    'CWE-73': 'CWE-22',
    'CWE-98': 'CWE-22',
    'CWE-706': 'CWE-22',
    'CWE-77': 'CWE-78',
    'CWE-88': 'CWE-78',
};
/** Functions after which a value can no longer carry this weakness's attack. */
function cleans(callee, family, cwes) {
    if (numeric.test(callee))
        return true;
    if (cleaning[family]?.test(callee))
        return true;
    return cwes.some((cwe) => byWeakness[sameWeakness[cwe] ?? cwe]?.test(callee) ?? false);
}
/** Methods whose result is made of what they are called on and with, and that change nothing. */
const keeps = /^(?:trim|trimStart|trimEnd|trimToEmpty|strip|lstrip|rstrip|chomp|lower|upper|toLowerCase|toUpperCase|ToLower|ToUpper|downcase|upcase|capitalize|title|concat|substring|substr|slice|split|join|replace|replaceAll|replaceFirst|gsub|sub|format|formatted|repeat|padStart|padEnd|charAt|at|toString|to_s|to_str|String|ToString|getBytes|encode|decode|toCharArray|chars|lines|intern|reverse|toArray|toList|to_a|get|getOrDefault|getValue|getName|getlist|getall|getFirst|getLast|first|last|next|nextElement|nextToken|iterator|hasNext|hasMoreElements|values|keys|keySet|entrySet|elements|stream|orElse|orElseThrow|Get|Values|toPath|toFile|toURI|toURL|getPath|getAbsolutePath|getCanonicalPath|normalize|resolve|getFD|getKey|item|fetch|dig|pop|shift|Substring|Trim|Split|Replace|html_safe|as_str|as_ref|to_string|to_owned|clone|into|unwrap|unwrap_or_default|expect|collect|trimIndent|plus|subSequence)$/;
/** Functions of libraries whose result is made of their arguments alone. */
const passes = /^(?:(?:java\.lang\.)?String\.(?:format|valueOf|join|copyValueOf|raw|Format|Join|Concat)|str|String|repr|bytes|list|tuple|sorted|reversed|Array\.from|Array\.of|(?:java\.util\.)?Arrays\.(?:asList|copyOf|toString|stream)|(?:java\.util\.)?(?:List|Set|Map)\.(?:of|copyOf)|(?:java\.nio\.file\.)?Paths?\.(?:get|of|join|resolve|normalize|Combine|GetFullPath|basename|dirname)|(?:java\.nio\.file\.)?Files\.(?:newInputStream|newOutputStream|newBufferedReader)|os\.path\.(?:join|normpath|abspath|realpath|dirname|basename|expanduser)|path\.(?:join|resolve|normalize|basename|dirname|Join|Base|Clean)|filepath\.(?:Join|Clean|Base|Dir|Abs)|File\.(?:join|expand_path|basename|dirname)|fmt\.Sprintf?(?:ln)?|sprintf|vsprintf|format|implode|join|explode|strtolower|strtoupper|ucfirst|trim|ltrim|rtrim|str_replace|preg_replace|substr|strrev|nl2br|stripslashes|addslashes|urldecode|rawurldecode|base64_decode|base64_encode|base64\.(?:b64decode|urlsafe_b64decode|standard_b64decode|b64encode|urlsafe_b64encode)|binascii\.unhexlify|zlib\.decompress|strval|strings\.(?:Join|Replace|ReplaceAll|TrimSpace|Trim|ToLower|ToUpper|Split|Title|Repeat|TrimPrefix|TrimSuffix)|decodeURIComponent|decodeURI|unescape|urllib\.parse\.(?:unquote|unquote_plus)|(?:java\.net\.)?URLDecoder\.decode|(?:java\.net\.)?URI\.create|url\.(?:parse|QueryUnescape)|(?:[\w.]+\.)?Base64\.(?:decodeBase64|encodeBase64|encodeBase64String|getDecoder\(\)\.decode|getEncoder\(\)\.encode|getEncoder\(\)\.encodeToString|decode|encode)|JSON\.(?:parse|stringify)|json\.(?:loads|dumps)|Object\.(?:freeze|keys|values|entries)|(?:java\.util\.)?Collections\.(?:unmodifiableList|unmodifiableSet|unmodifiableMap|singletonList|singleton|emptyList)|(?:java\.util\.)?Optional\.(?:of|ofNullable)|(?:java\.util\.)?Objects\.(?:toString|requireNonNull|requireNonNullElse)|frozenset|set|dict|Vec\.from|String\.from|vec!|format!|\[\]byte|string|Buffer\.from|min|max|abs|Math\.(?:min|max|abs|floor|ceil|round)|len|strlen|count|ord)$/;
/** Functions and methods that may take something out of text: whether enough, somebody has to look. */
const mayClean = /(?:^|[._])(?:replace\w*|gsub!?|sub!?|tr|translate|strip_tags|encode\w*|escape\w*|sanitize\w*|clean\w*|filter\w*|purify\w*|normalize|normpath|realpath|resolve|quote\w*)$/i;
/** Names of functions that stop where something is not as it has to be. */
const mayStop = /check|require|ensure|valid|verify|assert|guard|must|allow|safe|inside|permit|authori[sz]e|forbid|reject/i;
/** Types whose things hold what they were made of and nothing from elsewhere. */
const plainTypes = /(?:^|\.)(?:String|File|Path|URL|URI|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile|SearchControls|Locale|ProcessBuilder|Process|Date|Object|Integer|Long|Boolean|SqlCommand|SqlParameter|MySqlCommand|OleDbCommand|OdbcCommand|SqliteCommand|SQLiteCommand|SqlDataAdapter|MySqlDataAdapter)$/;
/** Those of them that name a file: what their methods return is made of the name. */
const pathTypes = /(?:^|\.)(?:File|Path|URL|URI|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)$/;
/** Things that are told one thing after the other, and return themselves. */
const fluentTypes = /(?:^|\.)(?:ProcessBuilder)$/;
const listTypes = /(?:^|\.)(?:ArrayList|LinkedList|Vector|Stack|List|ArrayDeque|HashSet|LinkedHashSet|TreeSet|Set|Array|CopyOnWriteArrayList)$/;
const mapTypes = /(?:^|\.)(?:HashMap|LinkedHashMap|TreeMap|Hashtable|Map|Dictionary|ConcurrentHashMap|Hash|OrderedDict|Properties)$/;
const textTypes = /(?:^|\.)(?:StringBuilder|StringBuffer|StringWriter|StringJoiner)$/;
/** Types of arguments that carry no text of a query, a command or a page. */
const textlessTypes = /(?:^|[.*&])(?:Document|Node|Element|Connection|SqlConnection|MySqlConnection|DB|Tx|Context|Conn|SearchControls|Locale|QName|NamespaceContext|Logger|HttpServletResponse|ResponseWriter|RowMapper|Class)$/;
/** Methods that make a query, a pattern or a command of their text, to be run later. */
const prepares = /^(?:prepareStatement|prepareCall|prepare|Prepare|PrepareContext|createQuery|createNativeQuery|createSQLQuery|createStatement|getStatement|compile|prepared_statement|query!?)$/;
/** Methods by which such a thing is told values, not text. */
const binds = /^(?:set(?!CommandText)[A-Z]\w*|bind\w*|Bind\w*|register\w*|close|clearParameters|setParameter|AddWithValue)$/;
/** Methods that are handed their text: what they are called on is a connection, a writer, a machine. */
const takesText = /^(?:execute\w*|query\w*|Query\w*|Exec\w*|exec\w*|raw|select\w*|update|batchUpdate|addBatch|prepare\w*|Prepare\w*|create\w*|search|lookup|evaluate|compile|selectNodes|write\w*|Write\w*|print\w*|Print\w*|append|format|send\w*|redirect\w*|Redirect\w*|render\w*|end|json|html|where|find_by_sql|order|joins|group|having|open|Open\w*|read\w*|Read\w*|spawn\w*|system|popen|run|call|check_output|check_call|Popen|get|post|put|request|fetch|urlopen|setAttribute|putValue|setHeader|addHeader|set|add|command|loads?|eval|parse)$/;
/** Methods and functions that only look at what they are called on or with. */
const looksOnly = /^(?:includes|contains|containsKey|containsValue|has|include\?|key\?|has_key\?|member\?|get|getOrDefault|fetch|dig|indexOf|lastIndexOf|index|length|size|count|len|isEmpty|empty\?|any\?|keys|values|entries|keySet|entrySet|join|slice|some|every|find|filter|map|forEach|each|charAt|startsWith|endsWith|equals|equalsIgnoreCase|toString|test|match|format|ContainsKey|Contains|TryGetValue|hashCode|hasOwnProperty|trim|strip|lower|upper|toLowerCase|toUpperCase)$/;
function isLook(callee) {
    return /^(?:len|in_array|array_key_exists|isset|empty|count|sizeof|sorted|list|tuple|set|frozenset|str|print|println|fmt\.Println|console\.\w+|System\.out\.print(?:ln)?|slices\.Contains|contains|Object\.(?:freeze|keys|values|entries)|hasOwnProperty|Object\.hasOwn|implode|join|array_search|any|all|min|max|range|enumerate|zip|type|isinstance|log\.\w+|logger\.\w+|logging\.\w+|new Set|Set|Map|Array\.from|(?:java\.util\.)?Arrays\.asList|(?:java\.util\.)?Collections\.unmodifiable\w+|HashSet|ArrayList)$/.test(callee);
}
const ending = {
    javascript: /^process\.exit$/,
    typescript: /^process\.exit$/,
    tsx: /^process\.exit$/,
    python: /^(?:sys\.exit|os\._exit|exit|quit|abort)$/,
    php: /^(?:exit|die)$/,
    ruby: /^(?:exit|exit!|abort|raise|fail)$/,
    go: /^(?:os\.Exit|log\.Fatal(?:f|ln)?|panic)$/,
    java: /^(?:java\.lang\.)?System\.exit$/,
    kotlin: /^(?:exitProcess|System\.exit)$/,
    scala: /^(?:sys\.exit|System\.exit)$/,
    csharp: /^Environment\.Exit$/,
    c: /^(?:exit|abort|_exit)$/,
    cpp: /^(?:std\.)?(?:exit|abort|_exit|terminate)$/,
    rust: /^(?:panic!|(?:std\.)?process\.exit|unreachable!)$/,
    swift: /^(?:fatalError|exit|preconditionFailure)$/,
    bash: /^exit$/,
};
/** Whether nothing runs after a call. */
function ends(callee, language) {
    return ending[language]?.test(callee) ?? false;
}
/** Names of lists that say what is allowed. */
const allowing = /allow|white|permit|valid|known|accept|safe|support|choice|option|column|field|^[A-Z][A-Z0-9_]+$/i;
const changing = {
    php: /^(?:eval|extract|parse_str|mb_parse_str|include|include_once|require|require_once|import_request_variables)$/,
    python: /^(?:eval|exec|execfile|locals|globals|vars)$/,
    ruby: /(?:^|\.)(?:eval|instance_eval|class_eval|binding|load|instance_variable_set|local_variable_set)$/,
    bash: /^(?:eval|source|\.|read|declare|export|printf|mapfile|readarray)$/,
    javascript: /^(?:eval|Function)$/,
};
changing.typescript = changing.javascript ?? /^eval$/;
changing.tsx = changing.typescript;
/** Whether a call can give variables a value without naming them. */
function changesAll(callee, language) {
    return changing[language]?.test(callee) ?? false;
}
/** Uses for which a hash or a random number has to withstand an attacker. */
const securityWords = /\b\w*(?:password|passwd|passphrase|token|session|nonce|salt|otp|signature|secret|credential|csrf|reset_?code|api_?key|remember_?me)\w*\b/i;
/** Uses for which any hash or random number will do. */
const harmlessWords = /\b\w*(?:checksum|etag|e_tag|cache_?key|cachekey|fingerprint|dedup\w*|jitter|backoff|shard|bucket|shuffle|colou?r|sampl(?:e|ing)|delay|animation|placeholder)\w*\b/i;
/** Switches that turn a protection off by being written so. */
const weakSettings = /\bverify\s*=\s*False\b|\brejectUnauthorized\s*:\s*false\b|\bInsecureSkipVerify\s*:\s*true\b|\bCERT_NONE\b|\bsecure\s*[:=]\s*false\b|\bhttpOnly\s*:\s*false\b|\bhttponly\s*=\s*False\b|\bdebug\s*=\s*True\b|\bCURLOPT_SSL_VERIFYPEER\s*,\s*(?:false|0)\b|\bVERIFY_NONE\b|\bset(?:Secure|HttpOnly)\s*\(\s*false\s*\)/i;
/** Methods of Ruby that change text in place. */
function changesText(name) {
    return /!$|^(?:concat|replace|insert|prepend|clear|<<|setbyte|append_as_bytes)$/.test(name);
}

;// CONCATENATED MODULE: ./build/assess/offline/reaching.js



/** What reaches each of the expressions and calls that are flagged. */
function reaching(about, flow) {
    return [
        ...flow.targets.values.map((each) => ({ value: given(flow, each), besides: null })),
        ...flow.targets.calls.map((call) => reachingCall(about, flow, call)),
    ];
}
function given(flow, expression) {
    return flow.values.get(expression) ?? none;
}
/* Weaknesses whose attack is in one text: a query, a path through a document, a format; what is put in by its means does no harm. */
const queries = ['CWE-89', 'CWE-564', 'CWE-643'];
const queryText = /\b(?:select|insert|update|delete|create|drop|alter|exec|call|with|merge|from|where|set|begin|commit|show|pragma|values)\b\s|^\s*\.?\//i;
const queryNames = /execut|query|prepare|^exec|batch|statement|evaluate|compile|^raw$/i;
const machineNames = /^\$?(?:\w{0,20}(?:conn|connection|link|db|dbh|ctx|context|tx|pool|mysqli|pdo)|context\.\w+\(\))$/i;
function reachingCall({ evidence }, flow, call) {
    const { cwes } = evidence.finding.rule;
    const { callee } = call.call;
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    const receiver = receiverOf(flow, call, name);
    const carrying = call.arguments.filter((argument) => !isTextless(flow, argument));
    const isQuery = queries.some((cwe) => cwes.includes(cwe));
    const looked = isQuery ? carrying.filter((each) => !machineNames.test(flow.file.slice(each.at))) : carrying;
    const first = looked[0];
    const sole = first !== undefined &&
        (cwes.includes('CWE-134') || (isQuery && queryNames.test(name) && isQueryText(given(flow, first))));
    const texts = sole ? [first] : looked;
    const value = joinAll([receiver, ...texts.map((each) => given(flow, each))]);
    const rest = call.arguments.filter((argument) => !texts.includes(argument)).map((each) => given(flow, each));
    const plain = rest.every((each) => each.origins.size === 0);
    const besides = sole
        ? 'what else it is given is bound to it as values'
        : 'what else it is given carries no text';
    return { value, besides: plain ? null : besides };
}
/** Whether what runs queries may be given this as their text: what else it is given it binds. Whatever joins texts binds nothing. */
function isQueryText(value) {
    const constants = [...value.constants.values()];
    if (value.origins.size > 0)
        return true;
    return constants.every(({ scalar }) => scalar.kind === 'some text' || (scalar.kind === 'text' && queryText.test(scalar.value)));
}
function isTextless({ file, targets }, argument) {
    return targetTypes(file, targets.within, argument).some((type) => textlessTypes.test(type));
}
/** What a call is made on counts where it holds something; a connection or a writer that nobody knows is none of that. */
function receiverOf(flow, { call, receiver }, name) {
    if (receiver === null || isStaticName(flow, receiver))
        return none;
    const value = given(flow, receiver);
    if (receiver === call.callee)
        return calledValue(flow, receiver, value);
    const onlyUnknown = [...value.origins.values()].every(({ kind }) => kind === 'unknown');
    const holds = value.constants.size > 0 || !onlyUnknown;
    return call.arguments.length > 0 && takesText.test(name) && !holds ? none : value;
}
/** What is called may be what others choose; functions of the file and of libraries have a name that no variable has. */
function calledValue({ file, targets }, callee, value) {
    if (callee.kind !== 'name')
        return value;
    const isLocal = !file.isTop(targets.within) && file.namesOf(targets.within).locals.has(callee.name);
    const fromOutside = [...value.origins.values()].some(({ kind }) => kind === 'outside');
    return isLocal || fromOutside ? { ...value, constants: new Map() } : none;
}
/** A type or a module, by its name: nothing assigns to it. */
function isStaticName(flow, receiver) {
    if (receiver.kind === 'member')
        return isStaticName(flow, receiver.object);
    if (receiver.kind !== 'name' || /^(?:this|self|\$this|super)$/.test(receiver.name))
        return false;
    const names = flow.file.namesOf(flow.targets.within);
    return (!names.locals.has(receiver.name) &&
        !flow.file.uses.writes.has(receiver.name) &&
        /^[A-Za-z]\w*$/.test(receiver.name));
}

;// CONCATENATED MODULE: ./build/assess/offline/data-flow.js






const dataFamilies = [
    'injection',
    'cross-site scripting',
    'path traversal',
    'request forgery',
    'deserialisation',
    'redirect',
];
function isAboutData({ family, evidence }) {
    return dataFamilies.includes(family) || evidence.finding.rule.cwes.includes('CWE-501');
}
/** Where the flagged expression's values come from: constants, a cleaning function, or the outside. */
function dataFlow(about) {
    const { flow } = about;
    if (!isAboutData(about) || flow === null)
        return null;
    if (flow.gaveUp !== null)
        return data_flow_open(about, `Following it through the code ends at ${flow.gaveUp}.`, []);
    if (!flow.reached)
        return null;
    const all = reaching(about, flow);
    const value = joinAll(all.map((each) => each.value));
    if (isNone(value))
        return null;
    const origins = [...value.origins.values()];
    const outside = origins.filter((origin) => origin.kind === 'outside');
    if (outside.length > 0)
        return fromOutside(about, flow, outside);
    const unknown = origins.find((origin) => origin.kind === 'unknown');
    if (unknown?.kind === 'unknown') {
        return data_flow_open(about, `It depends on ${unknown.why}, which does not show.`, unknown.at === null ? [] : [unknown.at]);
    }
    const besides = all.find((each) => each.besides !== null)?.besides ?? null;
    const cleaned = origins.find((origin) => origin.kind === 'cleaned');
    if (cleaned?.kind === 'cleaned')
        return fromCleaned(about, cleaned);
    const constants = [...value.constants.values()];
    const point = pointItself(about, flow, constants);
    return point === null ? fromConstants(about, flow, constants, besides) : data_flow_open(about, point, []);
}
function data_flow_open(about, reason, at) {
    return { verdict: 'needs_review', confidence: 'low', reason, citations: citePlaces(about, at) };
}
function fromConstants(about, flow, constants, besides) {
    const at = constants.flatMap((each) => each.at);
    const cuts = flow.cuts.slice(0, 3).map((cut) => cut.at);
    const custom = constants.find((each) => each.custom !== null)?.custom ?? besides;
    const places = unique([...at, ...cuts]);
    const literal = flaggedLiteral(about, flow, at);
    if (literal !== null && custom === null) {
        return falsePositive('high', `The flagged code only receives the constant \`${literal.quote}\`.`, [
            literal,
            ...citePlaces(about, outsideFlagged(about, places)),
        ]);
    }
    const lines = [...new Set(at.map((place) => where(about, place)))].slice(0, 4).join(', ');
    const reason = `Every value that gets here is a constant, set on ${lines === '' ? 'the way' : lines}`;
    const emptied = flow.targets.emptied !== null;
    const confidence = custom === null && !emptied ? 'high' : 'medium';
    return falsePositive(confidence, custom === null ? `${reason}.` : `${reason}, provided that ${custom}.`, [
        ...(literal === null ? [] : [literal]),
        ...citePlaces(about, places),
    ]);
}
function outsideFlagged({ evidence }, at) {
    const { head, path } = evidence.finding;
    return at.filter((place) => place.path !== path || head === null || place.line < head.from || place.line > head.to);
}
function unique(at) {
    return [...new Map(at.map((place) => [`${place.path}:${place.line}`, place])).values()].slice(0, 8);
}
function where({ evidence }, { path, line }) {
    return path === evidence.finding.path ? `line ${line}` : `${path}:${line}`;
}
/** The longest literal in the flagged code, where all that decides stands there. */
function flaggedLiteral(about, flow, at) {
    if (outsideFlagged(about, at).length > 0)
        return null;
    const { flagged } = about.evidence;
    if (flagged === null)
        return null;
    const inside = flow.file.syntax.strings.filter(({ start, end }) => start >= flagged.start && end <= flagged.end);
    const longest = inside.reduce((best, each) => (best === null || each.end - each.start > best.end - best.start ? each : best), null);
    if (longest === null)
        return null;
    return quoted(flow.file.path, longest.from, (0,source_text/* collapse */.ap)(flow.file.slice(longest)));
}
function fromCleaned(about, origin) {
    const by = (0,source_text/* collapse */.ap)(origin.by);
    const reason = origin.listed
        ? `What gets here was found in \`${by}\` on ${where(about, origin.at)}; anything else does not.`
        : `The value passes \`${by}\` on ${where(about, origin.at)} before it gets here.`;
    return falsePositive('medium', reason, citePlaces(about, [origin.at]));
}
const rendersTemplate = /(?:\brender\w*|->render)\s*\(/;
/** Data from outside is real unless something on the way may make it harmless: then only a person can say. */
function fromOutside(about, flow, outside) {
    const { evidence, family } = about;
    const first = outside.find(({ checked }) => checked === null) ?? outside[0];
    if (first === undefined)
        return data_flow_open(about, 'Data from outside gets here.', []);
    const { head, path } = evidence.finding;
    const here = head !== null && first.at.path === path && first.at.line >= head.from && first.at.line <= head.to;
    const arrives = `\`${(0,source_text/* collapse */.ap)(first.what)}\` comes from outside and ${here ? 'is used right here' : `gets here from ${where(about, first.at)}`}`;
    const depends = enclosingSwitch(flow, about);
    const places = [
        first.at,
        ...(first.checked === null ? [] : [first.checked]),
        ...(depends === null ? [] : [depends]),
    ];
    if (first.checked !== null) {
        return data_flow_open(about, `${arrives}; whether ${where(about, first.checked)} makes it harmless has to be looked at.`, places);
    }
    if (depends !== null)
        return data_flow_open(about, `${arrives}; whether this runs depends on ${where(about, depends)}.`, places);
    if (family === 'cross-site scripting' &&
        (rendersTemplate.test(evidence.matched) || isRendered(flow, evidence.flagged))) {
        return data_flow_open(about, `${arrives}; whether it is escaped is up to the template.`, places);
    }
    return {
        verdict: 'true_positive',
        confidence: 'medium',
        reason: `${arrives}; nothing ${here ? '' : 'in between '}checks or encodes it.`,
        citations: citePlaces(about, places),
    };
}
/** Whether the flagged code is handed to a template. */
function isRendered({ file, targets }, flagged) {
    let rendered = false;
    visit(targets.within.body, {
        expression: (each) => {
            if (flagged === null || each.at.start > flagged.start || each.at.end < flagged.end)
                return false;
            if (each.kind === 'call')
                rendered ||= rendersTemplate.test(`${file.slice(each.callee.at)}(`);
            return undefined;
        },
    });
    return rendered;
}
/** A condition around the flagged code that is a single constant by its name: a switch that is set somewhere else. */
function enclosingSwitch({ file, targets }, { evidence }) {
    const { flagged } = evidence;
    if (flagged === null)
        return null;
    let found = null;
    visit(targets.within.body, {
        statement: (statement) => {
            if (statement.at.start > flagged.start || statement.at.end < flagged.end)
                return false;
            if (statement.kind === 'if' && isSwitch(statement.test))
                found = { path: file.path, line: statement.at.from };
            return undefined;
        },
    });
    return found;
}
function isSwitch(test) {
    if (test.kind === 'unary')
        return isSwitch(test.operand);
    return (test.kind === 'name' || test.kind === 'member') && /^[A-Z][A-Z0-9_]{2,}$/.test(test.name);
}

;// CONCATENATED MODULE: ./build/assess/offline/state.js

function emptyState() {
    return { vars: new Map(), heap: new Map() };
}
function copyOf(state) {
    return { vars: new Map(state.vars), heap: new Map(state.heap) };
}
function joinStates(a, b) {
    if (a === null)
        return b;
    if (b === null || a === b)
        return a;
    const joined = copyOf(a);
    for (const [name, value] of b.vars)
        joined.vars.set(name, join(joined.vars.get(name) ?? none, value));
    for (const [id, thing] of b.heap) {
        const own = joined.heap.get(id);
        joined.heap.set(id, own === undefined || own === thing ? thing : joinThings(own, thing));
    }
    return joined;
}
const lost = unknown('what other code does to it', null);
function joinThings(a, b) {
    const common = { many: a.many || b.many, escaped: a.escaped || b.escaped };
    if (a.kind === 'list' && b.kind === 'list') {
        const [items, others] = [a.items, b.items];
        const any = join(a.any, b.any);
        if (items !== null && others !== null && items.length === others.length) {
            return {
                ...common,
                kind: 'list',
                items: items.map((item, index) => join(item, others[index] ?? none)),
                any,
            };
        }
        // Where the places differ, anything may be anywhere.
        return { ...common, kind: 'list', items: null, any: joinAll([any, ...(items ?? []), ...(others ?? [])]) };
    }
    if (a.kind === 'map' && b.kind === 'map') {
        const keys = new Set([...a.entries.keys(), ...b.entries.keys()]);
        const entries = new Map([...keys].map((key) => [key, join(entryOf(a, key), entryOf(b, key))]));
        return { ...common, kind: 'map', entries, any: join(a.any, b.any), complete: a.complete && b.complete };
    }
    if (a.kind === 'text' && b.kind === 'text')
        return { ...common, kind: 'text', value: join(a.value, b.value) };
    if (a.kind === 'object' && b.kind === 'object' && a.type === b.type && a.file === b.file) {
        const keys = new Set([...a.fields.keys(), ...b.fields.keys()]);
        const fields = new Map([...keys].map((key) => [key, join(a.fields.get(key) ?? lost, b.fields.get(key) ?? lost)]));
        return { ...common, kind: 'object', file: a.file, type: a.type, fields };
    }
    if (a.kind === 'function' &&
        b.kind === 'function' &&
        a.id === b.id &&
        a.file === b.file &&
        a.frame === b.frame) {
        return { ...a, ...common };
    }
    if (a.kind === 'made' && b.kind === 'made' && a.type === b.type) {
        return { ...common, kind: 'made', type: a.type, data: join(a.data, b.data) };
    }
    return { many: true, escaped: true, kind: 'made', type: '', data: lost };
}
/** What a map has under a key: nothing, where it has no such key. */
function entryOf(map, key) {
    return map.entries.get(key) ?? (map.complete ? absent : join(map.any, absent));
}
const absent = {
    ...none,
    constants: new Map([['nothing|', { scalar: { kind: 'nothing' }, at: [], custom: null }]]),
};
/** Names and things of `b` that `a` does not cover. */
function news(a, b) {
    return {
        vars: [...b.vars]
            .filter(([name, value]) => !covers(a.vars.get(name) ?? none, value))
            .map(([name]) => name),
        heap: [...b.heap].filter(([id, thing]) => !coversThing(a.heap.get(id), thing)).map(([id]) => id),
    };
}
function coversThing(a, b) {
    if (a === b)
        return true;
    if (a === undefined || a.kind !== b.kind)
        return false;
    if ((b.many && !a.many) || (b.escaped && !a.escaped))
        return false;
    if (a.kind === 'list' && b.kind === 'list') {
        const { items } = a;
        if (!covers(a.any, b.any))
            return false;
        if (items === null)
            return (b.items ?? []).every((item) => covers(a.any, item));
        return (b.items !== null &&
            b.items.length === items.length &&
            b.items.every((item, i) => covers(items[i] ?? none, item)));
    }
    if (a.kind === 'map' && b.kind === 'map') {
        if (!covers(a.any, b.any) || (a.complete && !b.complete))
            return false;
        return [...b.entries].every(([key, value]) => covers(a.entries.get(key) ?? (a.complete ? none : a.any), value));
    }
    if (a.kind === 'text' && b.kind === 'text')
        return covers(a.value, b.value);
    if (a.kind === 'object' && b.kind === 'object') {
        return [...b.fields].every(([key, value]) => covers(a.fields.get(key) ?? none, value));
    }
    if (a.kind === 'made' && b.kind === 'made')
        return covers(a.data, b.data);
    return true;
}
/** All constants and origins that can be reached from a value, those of things inside of things too. */
function contents(value, state, left = { things: 200 }, seen = new Set()) {
    let all = { ...value, refs: new Set() };
    for (const id of value.refs) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const thing = state.heap.get(id);
        if (thing === undefined || left.things-- <= 0) {
            all = join(all, lost);
            continue;
        }
        if (thing.escaped)
            all = join(all, lost);
        for (const inner of heldBy(thing))
            all = join(all, contents(inner, state, left, seen));
    }
    return all;
}
function heldBy(thing) {
    switch (thing.kind) {
        case 'list':
            return [thing.any, ...(thing.items ?? [])];
        case 'map':
            return [thing.any, ...thing.entries.values()];
        case 'text':
            return [thing.value];
        case 'object':
            return [...thing.fields.values()];
        case 'made':
            return [thing.data];
        case 'function':
            return [unknown('what a function returns', null)];
    }
}
/** All ids that can be reached from a value. */
function reachable(value, state) {
    const seen = new Set();
    const open = [...value.refs];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        const thing = state.heap.get(id);
        if (thing === undefined || thing.kind === 'function')
            continue;
        for (const inner of heldBy(thing))
            open.push(...inner.refs);
    }
    return seen;
}

;// CONCATENATED MODULE: ./build/assess/offline/blocks.js


/** What is done about a name of which nobody knows what became of it. */
function doubt(machine, name) {
    const frame = machine.frame;
    if (machine.state === null)
        return;
    machine.step(machine.state.vars.size / 20);
    for (const key of [...machine.state.vars.keys()]) {
        if (key.endsWith(`|${name}`) && key.startsWith(`${frame.key}|`)) {
            machine.write(key, join(machine.state.vars.get(key) ?? none, unknown(`what becomes of \`${name}\``, null)));
        }
    }
}
/** Runs something that may not run, or only in part. */
function maybe(machine, run) {
    const { state } = machine;
    if (state === null)
        return;
    const stop = machine.copy(state);
    machine.stops.push(stop);
    run();
    machine.stops.pop();
    machine.state = joinStates(machine.state, stop);
}
/** Runs something in a block with names of its own. */
function inBlock(machine, around, run, part = '') {
    const { frame } = machine;
    const scope = `${around.at.start}${part}`;
    frame.scopes.push(scope);
    frame.declared.set(scope, new Set());
    run();
    frame.scopes.pop();
}
function leave(machine, value) {
    const { frame } = machine;
    if (machine.state === null)
        return;
    frame.result = join(frame.result, value);
    frame.returned = joinStates(frame.returned, machine.state);
    machine.state = null;
}
/** What is written meanwhile rests on those lines too. */
function deciding(machine, at, run) {
    const before = machine.deciding;
    machine.deciding = [...before, ...at].slice(-6);
    run();
    machine.deciding = before;
}
/** Whether a constant rests on code alone: a condition on anything else may turn out otherwise. */
function surely(value) {
    return [...value.constants.values()].every(({ custom }) => custom === null);
}
function leaveOut(machine, left, why, at, decided) {
    if (machine.cuts.length >= 200)
        return;
    const ends = why === 'exit' ? lastLine(machine, at) : machine.place(at);
    machine.cuts.push({ at: ends, why, ...left, path: machine.frame.file.path, decided });
}
function lastLine(machine, statement) {
    const plain = statement.kind === 'return' || statement.kind === 'throw' || statement.kind === 'jump';
    return plain ? machine.place(statement) : { path: machine.frame.file.path, line: statement.at.to };
}
/** Any variable may have got another value. */
function doubtAll(machine) {
    const { state, frame } = machine;
    if (state === null)
        return;
    machine.step(state.vars.size / 20);
    for (const [key, value] of [...state.vars]) {
        // What is changed in place is changed for callers too.
        if (key.startsWith(`${frame.key}|`) || frame.file.language === 'ruby')
            machine.write(key, join(value, unknown('what other code gives variables', null)));
    }
}

;// CONCATENATED MODULE: ./build/assess/offline/fold.js

/* Languages whose division of integers is one. */
const wholeDivision = new Set([
    'java',
    'go',
    'c',
    'cpp',
    'csharp',
    'c_sharp',
    'ruby',
    'rust',
    'scala',
    'kotlin',
    'swift',
    'bash',
]);
/* Languages in which `+` joins text and numbers. */
const joinsNumbers = new Set([
    'java',
    'javascript',
    'typescript',
    'tsx',
    'csharp',
    'c_sharp',
    'kotlin',
    'scala',
]);
/* Languages in which equal text may be unequal under `==`, or the other way round. */
const strangeEquality = new Set(['java', 'c', 'cpp', 'php', 'bash']);
const largest = 2 ** 31 - 1;
/** The value of an operator whose both sides are known. */
function binary(operator, left, right, language) {
    const plus = isJoining(operator, language);
    const lefts = allConstants(left);
    const rights = allConstants(right);
    if (lefts !== null && rights !== null && lefts.length * rights.length <= 12) {
        let all = none;
        for (const a of lefts) {
            for (const b of rights) {
                const scalar = combine(operator, a.scalar, b.scalar, language);
                const custom = a.custom ?? b.custom;
                all = join(all, constant(scalar, [...a.at, ...b.at], custom));
            }
        }
        return all;
    }
    if (fold_isTruth(operator))
        return constant({ kind: 'some number' }, [...placesOf(left), ...placesOf(right)]);
    const numbers = [...left.constants.values(), ...right.constants.values()].every(({ scalar }) => isNumber(scalar));
    if (numbers)
        return derived([left, right], { kind: 'some number' });
    return derived([left, right], someText(plus ? 1 : 2));
}
function isJoining(operator, language) {
    return operator === '+' || (language === 'php' && operator === '.');
}
/** Whether an operator's result is true or false. */
function fold_isTruth(operator) {
    return /^(?:[=!]==?|[<>]=?|=~|!~|in|not in|is|is not|instanceof|eq|ne)$/.test(operator);
}
function isNumber(scalar) {
    return scalar.kind === 'number' || scalar.kind === 'some number';
}
function combine(operator, a, b, language) {
    if (fold_isTruth(operator)) {
        const holds = compare(operator, a, b, language);
        // Either: whoever asks takes it for a condition that nobody knows.
        return holds === null ? { kind: 'some number' } : { kind: 'truth', value: holds };
    }
    if (a.kind === 'number' && b.kind === 'number')
        return arithmetic(operator, a.value, b.value, language);
    if (isJoining(operator, language)) {
        const texts = [a, b].map((each) => textOf(each, language));
        const [first, second] = texts;
        const isText = a.kind === 'text' || b.kind === 'text';
        if (isText && first !== undefined && second !== undefined && first !== null && second !== null) {
            return { kind: 'text', value: first + second };
        }
    }
    const grown = Math.max(...[a, b].map((each) => (each.kind === 'some text' ? each.steps : 0)));
    return isNumber(a) && isNumber(b) ? { kind: 'some number' } : someText(grown + 1);
}
function textOf(scalar, language) {
    if (scalar.kind === 'text' || scalar.kind === 'character')
        return scalar.value;
    return scalar.kind === 'number' && joinsNumbers.has(language) ? String(scalar.value) : null;
}
function arithmetic(operator, a, b, language) {
    const result = calculate(operator, a, b, language);
    const plain = result !== null && Number.isInteger(result) && Math.abs(result) <= largest;
    return plain ? { kind: 'number', value: result } : { kind: 'some number' };
}
function calculate(operator, a, b, language) {
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '%':
            return a >= 0 && b > 0 ? a % b : null;
        case '/':
            if (b <= 0 || a < 0)
                return null;
            return wholeDivision.has(language) ? Math.floor(a / b) : a / b;
        case '//':
            return b > 0 && a >= 0 ? Math.floor(a / b) : null;
        default:
            return null;
    }
}
/** Whether a comparison of constants holds; null where languages differ or nobody worked them out. */
function compare(operator, a, b, language) {
    if (!isExact(a) || !isExact(b))
        return null;
    if (a.kind === 'number' && b.kind === 'number') {
        if (/^[<>]=?$/.test(operator))
            return ordered(operator, a.value, b.value);
    }
    const equal = equality(operator, a, b, language);
    if (equal === null)
        return null;
    if (/^===?$/.test(operator))
        return equal;
    return /^!==?$/.test(operator) ? !equal : null;
}
function ordered(operator, a, b) {
    if (operator === '<')
        return a < b;
    if (operator === '>')
        return a > b;
    return operator === '<=' ? a <= b : a >= b;
}
function equality(operator, a, b, language) {
    const strict = operator.length === 3;
    if (a.kind !== b.kind)
        return null;
    // There are two kinds of nothing in JavaScript.
    if (a.kind === 'nothing')
        return strict ? null : true;
    if (a.kind === 'text' && !strict && strangeEquality.has(language))
        return null;
    return 'value' in a && 'value' in b ? a.value === b.value : null;
}
/** Whether two constants are one for a `switch` or a method that compares them. */
function same(a, b, language) {
    if (!isExact(a) || !isExact(b))
        return null;
    if (a.kind !== b.kind)
        return null;
    if (a.kind === 'nothing')
        return null;
    // PHP takes text that looks like a number for one.
    if (language === 'php' &&
        a.kind === 'text' &&
        b.kind === 'text' &&
        isNumeric(a.value) &&
        isNumeric(b.value)) {
        return a.value === b.value ? true : null;
    }
    return 'value' in a && 'value' in b ? a.value === b.value : null;
}
function isNumeric(text) {
    return /^\s*[-+.\d]/.test(text);
}
/** Whether a value counts as true where a condition stands; null where that is not known. */
function holds(value, language) {
    const all = allConstants(value);
    if (all === null)
        return null;
    const each = new Set(all.map(({ scalar }) => truthOf(scalar, language)));
    const [only] = each;
    return each.size === 1 && only !== undefined ? only : null;
}
const falsyZero = new Set(['javascript', 'typescript', 'tsx', 'python', 'php', 'c', 'cpp']);
function truthOf(scalar, language) {
    if (scalar.kind === 'truth')
        return scalar.value;
    if (scalar.kind === 'nothing')
        return false;
    if (scalar.kind === 'number') {
        if (falsyZero.has(language))
            return scalar.value !== 0;
        return language === 'ruby' ? true : null;
    }
    return null;
}
function negated(value, language) {
    const known = holds(value, language);
    const custom = [...value.constants.values()].find((each) => each.custom !== null)?.custom ?? null;
    if (known !== null)
        return constant({ kind: 'truth', value: !known }, placesOf(value), custom);
    return derived([value], { kind: 'some number' });
}

;// CONCATENATED MODULE: ./build/assess/offline/things.js



/* Languages in which a list or a map that is assigned is another one. */
const copying = new Set(['php', 'swift', 'go', 'c', 'cpp', 'rust', 'csharp', 'c_sharp']);
/** Whether what is put into a thing may not be in the one that is asked: then it is there besides what was. */
function isWeak(machine) {
    return machine.weak || copying.has(machine.frame.file.language);
}
/** One of the things that a value holds, as a loop gets at them. */
function elementsOf(machine, value) {
    let all = { ...none, origins: value.origins };
    if (value.constants.size > 0)
        all = join(all, unknown('what a loop goes through', null));
    for (const thing of thingsOf(machine, value))
        all = join(all, thing === null ? lost : elementOf(machine, thing));
    return all;
}
function elementOf(machine, thing) {
    const whole = thing.escaped ? lost : none;
    if (thing.kind === 'list')
        return joinAll([whole, thing.any, ...(thing.items ?? [])]);
    if (thing.kind !== 'map')
        return lost;
    // Keys are of the program where all of them are known.
    const keys = thing.complete ? derived([constant(someText(1), [])]) : unknown('a key of a map', null);
    return joinAll([
        whole,
        keys,
        contentsOf(machine, thing.any),
        ...[...thing.entries.values()].map((each) => contentsOf(machine, each)),
    ]);
}
/** All constants and origins that can be reached from a value now. */
function contentsOf(machine, value) {
    return machine.state === null ? value : contents(value, machine.state);
}
/** The things of a value; null for one that is not known. */
function thingsOf(machine, value) {
    return [...value.refs].map((id) => machine.state?.heap.get(id) ?? null);
}
/** `value.name` where it is no call. */
function memberOf(machine, value, name, at) {
    let all = { ...none, origins: value.origins };
    const isLength = /^(?:length|Length|size|count|Count)$/.test(name);
    if (value.constants.size > 0) {
        const texts = { ...none, constants: value.constants };
        all = join(all, isLength ? lengthOf(texts) : derived([texts]));
    }
    for (const id of value.refs) {
        const thing = machine.state?.heap.get(id);
        if (thing === undefined)
            all = join(all, lost);
        else if (isLength && thing.kind !== 'object')
            all = join(all, sizeOf(thing));
        else if (thing.kind === 'object') {
            const field = thing.fields.get(name);
            const file = machine.program.fileAt(thing.file);
            if (thing.escaped || file === undefined)
                all = join(all, lost);
            else
                all = join(all, field ?? machine.fieldOf(thing.type, name, file, machine.place(at)));
        }
        else if (thing.kind === 'map')
            all = joinAll([all, entryOf(thing, name), thing.escaped ? lost : none]);
        else if (thing.kind === 'made' && pathTypes.test(thing.type))
            all = join(all, derived([contentsOf(machine, thing.data)]));
        else
            all = join(all, lost);
    }
    return all;
}
function lengthOf(value) {
    const all = allConstants(value);
    if (all?.every(({ scalar }) => scalar.kind === 'text' && /^[ -~]*$/.test(scalar.value))) {
        return joinAll(all.map((each) => constant({ kind: 'number', value: each.scalar.kind === 'text' ? each.scalar.value.length : 0 }, each.at, each.custom)));
    }
    return constant({ kind: 'some number' }, []);
}
/** How many things there are in one: a number either way. */
function sizeOf(thing) {
    const known = thing.kind === 'list' && thing.items !== null && !thing.escaped && !thing.many;
    return constant(known ? { kind: 'number', value: thing.items?.length ?? 0 } : { kind: 'some number' }, []);
}
/** `value[index]`. */
function itemOf(machine, value, index) {
    const at = sole(index)?.scalar ?? null;
    let all = { ...none, origins: value.origins };
    if (value.constants.size > 0)
        all = join(all, characterOf({ ...none, constants: value.constants }, at, machine.frame.file.language));
    for (const thing of thingsOf(machine, value))
        all = join(all, thing === null ? lost : entry(machine, thing, at));
    return all;
}
function entry(machine, thing, at) {
    const whole = thing.escaped ? lost : none;
    if (thing.kind === 'list') {
        const { items } = thing;
        const exact = at?.kind === 'number' && items !== null
            ? items[at.value < 0 ? items.length + at.value : at.value]
            : undefined;
        if (exact !== undefined)
            return join(whole, exact);
        return joinAll([whole, nothing, thing.any, ...(items ?? [])]);
    }
    if (thing.kind === 'map') {
        const key = things_keyOf(at);
        if (key !== null)
            return join(whole, entryOf(thing, key));
        return joinAll([whole, nothing, thing.any, ...thing.entries.values()]);
    }
    if (thing.kind === 'text')
        return join(whole, derived([contentsOf(machine, thing.value)]));
    return lost;
}
/** Whatever a map is asked with, as the text that is its key. */
function things_keyOf(scalar) {
    if (scalar === null)
        return null;
    if (scalar.kind === 'text' || scalar.kind === 'character')
        return scalar.value;
    return scalar.kind === 'number' ? String(scalar.value) : null;
}
function characterOf(value, at, language) {
    const text = sole(value);
    if (text?.scalar.kind !== 'text' || at?.kind !== 'number')
        return derived([value]);
    const found = text.scalar.value[at.value];
    if (found === undefined || !/[ -~]/.test(found))
        return derived([value]);
    const kind = /^(?:javascript|typescript|tsx|python|ruby|php)$/.test(language) ? 'text' : 'character';
    return constant({ kind, value: found }, text.at, text.custom);
}
/** A thing after something was put under a key, where that is known. */
function withEntry(thing, index, value, weak) {
    if (thing.kind === 'map') {
        const key = things_keyOf(index);
        if (key === null)
            return {
                ...thing,
                any: join(thing.any, value),
                complete: false,
                entries: blurred(thing.entries, value),
            };
        const before = weak || thing.many ? entryOf(thing, key) : none;
        return { ...thing, entries: new Map([...thing.entries, [key, join(before, value)]]) };
    }
    if (thing.kind === 'list') {
        const { items } = thing;
        if (index?.kind === 'number' && items !== null && index.value >= 0 && index.value < items.length) {
            const before = weak || thing.many ? (items[index.value] ?? none) : none;
            return { ...thing, items: items.with(index.value, join(before, value)) };
        }
        return { ...thing, items: null, any: joinAll([thing.any, value, ...(items ?? [])]) };
    }
    if (thing.kind === 'made')
        return { ...thing, data: join(thing.data, value) };
    if (thing.kind === 'text')
        return { ...thing, value: join(thing.value, value) };
    return { ...thing, escaped: true };
}
/** Any of the entries may be the one that was set. */
function blurred(entries, value) {
    return new Map([...entries].map(([key, each]) => [key, join(each, value)]));
}
/** A list with one more at its end. */
function withMore(thing, values, weak) {
    const added = joinAll(values);
    if (thing.items === null || thing.many || weak || thing.items.length + values.length > 200) {
        return { ...thing, items: null, any: joinAll([thing.any, added, ...(thing.items ?? [])]) };
    }
    return { ...thing, items: [...thing.items, ...values] };
}

;// CONCATENATED MODULE: ./build/assess/offline/map-methods.js



function callMap(machine, id, thing, name, args) {
    const [first = none, second = none] = args;
    const key = things_keyOf(sole(first)?.scalar ?? null);
    switch (name) {
        case 'put':
        case 'set':
        case 'Add':
        case 'store':
        case 'setProperty':
        case 'insert':
            if (args.length !== 2)
                return null;
            machine.update(id, withEntry(thing, sole(first)?.scalar ?? null, second, isWeak(machine)));
            return join(nothing, allOf(thing));
        case 'get':
        case 'fetch':
        case 'getOrDefault':
        case 'getProperty': {
            const found = key === null ? join(allOf(thing), nothing) : entryOf(thing, key);
            return args.length > 1 ? join(found, second) : found;
        }
        case 'remove':
        case 'delete':
            machine.update(id, { ...thing, entries: new Map(), any: allOf(thing), complete: false });
            return join(allOf(thing), nothing);
        case 'containsKey':
        case 'has':
        case 'size':
        case 'isEmpty':
        case 'key?':
        case 'has_key?':
        case 'include?':
        case 'ContainsKey':
        case 'containsValue':
            return someNumber;
        case 'values':
        case 'Values':
            return join(contentsOf(machine, allOf(thing)), nothing);
        default:
            return null;
    }
}
function allOf(thing) {
    return joinAll([thing.any, ...thing.entries.values()]);
}

;// CONCATENATED MODULE: ./build/assess/offline/text-methods.js




/** What a method of text returns where the text is known, or else of what it is made; null for methods that nobody knows. */
function callConstant(machine, text, name, args, at) {
    if (/^(?:length|size|len|count)$/.test(name) && args.length === 0)
        return lengthOf(text);
    const { language } = machine.frame.file;
    if (language === 'ruby' && changesText(name))
        return null;
    if (/^(?:equals|eql\?|Equals|contentEquals)$/.test(name) && args.length === 1)
        return equal(text, args[0] ?? none, language);
    if (/^(?:contains|includes|startsWith|endsWith|isEmpty|matches|equalsIgnoreCase|indexOf|lastIndexOf|hashCode|compareTo|include\?|start_with\?|end_with\?|startswith|endswith|isBlank|empty\?|Contains|StartsWith|EndsWith|test|find|index|isdigit|isalnum|hasMoreElements|hasNext)$/.test(name)) {
        return someNumber;
    }
    const exact = allConstants(text);
    if (exact !== null && exact.length <= 8) {
        const results = exact.map((each) => methodOf(each, name, args, language));
        if (results.every((each) => each !== null))
            return joinAll(results.flatMap((each) => (each === null ? [] : [each])));
    }
    if (!keeps.test(name))
        return null;
    void at;
    return derived([text, ...args.map((each) => contentsOf(machine, each))]);
}
function equal(a, b, language) {
    const one = sole(a);
    const two = sole(b);
    const answer = one !== null && two !== null ? same(one.scalar, two.scalar, language) : null;
    if (answer === null || one === null || two === null)
        return someNumber;
    return constant({ kind: 'truth', value: answer }, [...one.at, ...two.at], one.custom ?? two.custom);
}
function methodOf({ scalar, at, custom }, name, args, language) {
    if (scalar.kind !== 'text' || !/^[ -~]*$/.test(scalar.value))
        return null;
    const result = textMethod(scalar.value, name, args.map((each) => sole(each)?.scalar ?? null), language);
    return result === null ? null : constant(result, at, custom);
}
function textMethod(text, name, args, language) {
    const [first, second] = args.map((each) => (each?.kind === 'number' ? each.value : null));
    if (args.length === 0) {
        if (/^(?:trim|strip|Trim)$/.test(name))
            return { kind: 'text', value: text.trim() };
        if (/^(?:toLowerCase|lower|downcase|ToLower)$/.test(name))
            return { kind: 'text', value: text.toLowerCase() };
        if (/^(?:toUpperCase|upper|upcase|ToUpper)$/.test(name))
            return { kind: 'text', value: text.toUpperCase() };
        if (/^(?:toString|intern|to_s|ToString|clone|to_string|to_owned)$/.test(name))
            return { kind: 'text', value: text };
        return null;
    }
    if (name === 'charAt' && args.length === 1 && first != null && first >= 0 && first < text.length) {
        const kind = /^(?:javascript|typescript|tsx)$/.test(language) ? 'text' : 'character';
        return { kind, value: text[first] ?? '' };
    }
    if (name === 'substring' && first != null && first >= 0 && first <= text.length) {
        if (args.length === 1)
            return { kind: 'text', value: text.slice(first) };
        if (second != null && second >= first && second <= text.length)
            return { kind: 'text', value: text.slice(first, second) };
    }
    const [other] = args;
    if (name === 'concat' && args.length === 1 && other?.kind === 'text')
        return { kind: 'text', value: text + other.value };
    return null;
}

;// CONCATENATED MODULE: ./build/assess/offline/methods.js






/** What a method of a list, a map, a builder or a made thing returns, and does to it; null where nobody knows. */
function callThing(machine, id, name, given, at) {
    const thing = machine.state?.heap.get(id);
    if (thing === undefined || given.named.size > 0 || given.open)
        return null;
    if (thing.escaped && thing.kind !== 'object')
        return join(lost, callKnown(machine, id, thing, name, given.placed, at) ?? lost);
    return callKnown(machine, id, thing, name, given.placed, at);
}
function callKnown(machine, id, thing, name, args, at) {
    switch (thing.kind) {
        case 'list':
            return callList(machine, id, thing, name, args, at);
        case 'map':
            return callMap(machine, id, thing, name, args);
        case 'text':
            return callText(machine, id, thing, name, args, at);
        case 'made':
            return callMade(machine, id, thing, name, args, at);
        case 'object':
        case 'function':
            return null;
    }
}
function callList(machine, id, thing, name, args, at) {
    const [first = none, second] = args;
    const { items } = thing;
    const all = joinAll([thing.any, ...(items ?? [])]);
    const loose = { ...thing, items: null, any: all };
    const change = (changed) => machine.update(id, changed);
    switch (name) {
        case 'add':
        case 'append':
        case 'push':
        case 'push_back':
        case 'Add':
        case 'addLast':
        case 'offer':
        case 'addElement':
        case '<<':
            if (second !== undefined && name === 'add')
                change({ ...loose, any: join(all, second) });
            else
                change(withMore(thing, args, isWeak(machine)));
            return someNumber;
        case 'remove':
        case 'pop':
        case 'removeAt':
        case 'RemoveAt':
        case 'delete_at':
        case 'removeFirst':
        case 'removeLast':
        case 'shift': {
            const index = removed(name, args);
            if (items === null ||
                index === null ||
                thing.many ||
                isWeak(machine) ||
                index >= items.length ||
                items.length === 0) {
                change(loose);
                return join(all, nothing);
            }
            const place = index < 0 ? items.length - 1 : index;
            change({ ...thing, items: items.toSpliced(place, 1) });
            return items[place] ?? none;
        }
        case 'get':
        case 'at':
        case 'elementAt':
        case 'ElementAt':
        case 'getFirst':
        case 'first':
        case 'First':
            return itemOf(machine, reference(id), name === 'get' || /at$/i.test(name) ? first : constant({ kind: 'number', value: 0 }, []));
        case 'set':
            if (second !== undefined)
                change(withEntry(thing, sole(first)?.scalar ?? null, second, isWeak(machine)));
            return all;
        case 'clear':
            change(thing.many || isWeak(machine) ? loose : { ...thing, items: [], any: none });
            return nothing;
        case 'addAll':
        case 'extend':
        case 'insert':
        case 'unshift':
        case 'addFirst':
            change({
                ...loose,
                any: joinAll([all, ...args, ...args.map((each) => elementsOf(machine, each))]),
            });
            return someNumber;
        case 'size':
        case 'length':
        case 'count':
        case 'len':
            return sizeOf(thing);
        case 'contains':
        case 'includes':
        case 'Contains':
        case 'include?':
        case 'isEmpty':
        case 'indexOf':
        case 'index':
        case 'equals':
        case 'has':
            return someNumber;
        case 'join':
        case 'toString':
        case 'toArray':
        case 'slice':
        case 'iterator':
        case 'stream':
            if (name === 'join' || name === 'toString')
                return derived([contentsOf(machine, all), ...args]);
            // A list of its own: what is done to it is not done to this one.
            return machine.make(at, { kind: 'list', items: null, any: all, many: false, escaped: thing.escaped });
        default:
            return null;
    }
}
function removed(name, args) {
    if (/^(?:shift|removeFirst)$/.test(name))
        return 0;
    if (args.length === 0)
        return name === 'remove' ? 0 : -1;
    const index = sole(args[0] ?? none)?.scalar;
    return index?.kind === 'number' && index.value >= 0 ? index.value : null;
}
function callText(machine, id, thing, name, args, at) {
    const self = reference(id);
    const weak = thing.many || isWeak(machine);
    const change = (value) => {
        machine.update(id, { ...thing, value: weak ? join(thing.value, value) : value });
        return self;
    };
    switch (name) {
        case 'append':
        case 'Append':
        case 'write':
        case 'add': {
            if (args.length !== 1)
                return change(derived([thing.value, ...args.map((each) => contentsOf(machine, each))]));
            return change(concat(thing.value, contentsOf(machine, args[0] ?? none), machine));
        }
        case 'insert':
        case 'replace':
        case 'Insert':
        case 'Replace':
        case 'AppendLine':
        case 'AppendFormat':
        case 'appendCodePoint':
            return change(derived([thing.value, ...args.map((each) => contentsOf(machine, each))], someText(2)));
        case 'reverse':
        case 'deleteCharAt':
        case 'delete':
        case 'setLength':
        case 'Remove':
        case 'trimToSize':
            change(derived([thing.value], someText(2)));
            return self;
        case 'toString':
        case 'ToString':
        case 'getBuffer':
            return thing.value;
        case 'length':
            return lengthOf(thing.value);
        default: {
            const kept = keeps.test(name) ? callConstant(machine, thing.value, name, args, at) : null;
            return kept;
        }
    }
}
function concat(a, b, machine) {
    const one = sole(a);
    const two = sole(b);
    if (one?.scalar.kind === 'text' && (two?.scalar.kind === 'text' || two?.scalar.kind === 'character')) {
        return constant({ kind: 'text', value: one.scalar.value + two.scalar.value }, [...one.at, ...two.at], one.custom ?? two.custom);
    }
    return derived([a, contentsOf(machine, b)], someText(1));
}
function callMade(machine, id, thing, name, args, at) {
    const isBinding = thing.type === 'query' && /^(?:set|bind|Bind|register|close|clear)/.test(name);
    if (isBinding)
        return nothing;
    const held = contentsOf(machine, thing.data);
    if (args.length > 0) {
        // It may keep what it is told.
        machine.update(id, { ...thing, data: joinAll([thing.data, ...args]) });
    }
    if (fluentTypes.test(thing.type))
        return reference(id);
    if (pathTypes.test(thing.type))
        return derived([held, ...args.map((each) => contentsOf(machine, each))]);
    return unknown(`what \`${name}\` returns`, machine.place(at));
}

;// CONCATENATED MODULE: ./build/assess/offline/names.js



const maxResting = 8;
/** Where a frame keeps a variable; null where the name is none of its own. */
function keyIn(frame, name) {
    for (const scope of frame.scopes.toReversed()) {
        if (frame.declared.get(scope)?.has(name))
            return `${frame.key}|${scope}|${name}`;
    }
    const { file, syntax } = frame;
    const isOwn = file.isUndeclared || file.isTop(syntax) || name.startsWith('#');
    if (isOwn && file.namesOf(syntax).locals.has(name))
        return `${frame.key}|${frame.scopes[0] ?? ''}|${name}`;
    return null;
}
/** The frame whose variable a name is, and its key there; null where no function under way has it. */
function ownerOf(machine, name) {
    for (let frame = machine.frame; frame !== null; frame = frame.outer) {
        const key = keyIn(frame, name);
        if (key !== null)
            return { frame, key };
    }
    return null;
}
/** What a name means where code stands. */
function lookUpName(machine, name, at) {
    const { frame } = machine;
    if (/^(?:this|self|\$this|super|parent)$/.test(name) && frame.self !== null)
        return frame.self;
    const own = ownerOf(machine, name);
    if (own === null)
        return atRestName(machine, name, outermost(frame), at);
    const { file, syntax } = own.frame;
    const { locals, unstable } = file.namesOf(syntax);
    if (unstable.has(name) && locals.has(name))
        return unknown(`what else changes \`${name}\``, at);
    if (own.frame.still)
        return variableAtRest(machine, name, file, syntax, at);
    return machine.state?.vars.get(own.key) ?? unknown(`whether \`${name}\` has a value`, at);
}
/** The frame whose surroundings are not under way. */
function outermost(frame) {
    let last = frame;
    while (last.outer !== null)
        last = last.outer;
    return last;
}
/** A name of a function around, of a type, of the file or of another one. */
function atRestName(machine, name, frame, at) {
    const { file } = frame;
    if (frame.still && file.namesOf(frame.syntax).locals.has(name))
        return variableAtRest(machine, name, file, frame.syntax, at);
    const type = file.fieldOwner(name, frame.syntax);
    for (let outer = file.around(frame.syntax); outer !== null; outer = file.around(outer)) {
        if (file.isTop(outer) && type !== null)
            break;
        if (file.namesOf(outer).locals.has(name))
            return variableAtRest(machine, name, file, outer, at);
    }
    if (type !== null)
        return machine.fieldOf(type, name, file, at);
    const imported = machine.program.imported(name, file);
    if (imported?.file.top) {
        const { top } = imported.file;
        if (imported.file.namesOf(top).locals.has(imported.name)) {
            return variableAtRest(machine, imported.name, imported.file, top, at);
        }
    }
    return unknown(`where \`${name}\` comes from`, at);
}
/** What a variable of a function that is not under way may be: all that is ever assigned to it. */
function variableAtRest(machine, name, file, syntax, at) {
    const here = unknown(`what else changes \`${name}\``, at);
    const parameter = syntax.parameters.findIndex((each) => each.name === name);
    if (parameter !== -1)
        return parameterValue(file, syntax, parameter);
    if (machine.resting >= maxResting)
        return here;
    const inside = new Set([syntax.id, ...file.inside(syntax).map(({ id }) => id)]);
    const all = (file.uses.writes.get(name) ?? []).filter((write) => write.within !== null && inside.has(write.within));
    const { unstable } = file.namesOf(syntax);
    const captured = all.some((write) => write.within !== syntax.id);
    // A reference to it, or a word that shares it, was found; other functions' plain assignments are all known.
    if (unstable.has(name) && !captured)
        return here;
    return joinWrites(machine, name, file, all, file.isTop(syntax)) ?? here;
}
function joinWrites(machine, name, file, all, isOpen) {
    if (all.length === 0 || all.length > 6)
        return null;
    const values = [];
    for (const { assignment, within, type } of all) {
        if (assignment === null || assignment.target.kind === 'index')
            return null;
        if (assignment.operator !== '=' && assignment.operator !== ':=')
            return null;
        if (assignment.value === null)
            continue;
        const around = within === null ? file.bodyOf(type) : file.functionOf(within);
        if (around === undefined)
            return null;
        const value = machine.atRest(assignment.value, file, around);
        values.push(isOpen ? custom(machine, value, name, declarationOf(file, assignment), all.length === 1) : value);
    }
    if (values.length === 0)
        return null;
    const value = joinAll(values);
    // Whatever holds a thing may change it, at any time.
    if (value.refs.size > 0 && file.uses.changed.has(name))
        machine.escape(value);
    return value;
}
/** What stands between the end of the statement before and what is assigned: words that say who may assign. */
function declarationOf(file, { at, target }) {
    const before = file.text.slice(Math.max(0, at.start - 120), at.start);
    return (before.split(/[;{}\n]/).at(-1) ?? '') + file.text.slice(at.start, target.at.end);
}
/** A name that other files may assign to is a constant by what it is called, or by a word. */
function custom(machine, value, name, declaration, once) {
    const fixed = /\b(?:const|final|readonly|val|constexpr|private|let)\b/.test(declaration);
    const unshared = /\b(?:private|const|let)\b/.test(declaration) && !/\bexport\b/.test(declaration);
    const why = `nothing but the code shown gives \`${name}\` a value`;
    const rested = unshared ? value : restThings(machine, value, why);
    if (fixed && once)
        return rested;
    const switched = [...value.constants.values()].some(({ scalar }) => scalar.kind === 'truth' || scalar.kind === 'number');
    const named = /^[A-Z][A-Z0-9_]+$/.test(name) && !machine.frame.file.hasBareFields;
    if (once && !switched && named)
        return rested;
    return resting(rested, why);
}
/** What is in a thing that other files may reach rests on their leaving it as it is. */
function restThings(machine, value, why) {
    const { state } = machine;
    if (state === null)
        return value;
    for (const id of reachable(value, state)) {
        const thing = state.heap.get(id);
        if (thing?.kind === 'list') {
            const items = thing.items?.map((item) => resting(item, why)) ?? null;
            machine.update(id, { ...thing, items, any: resting(thing.any, why) });
        }
        else if (thing?.kind === 'map') {
            const entries = new Map([...thing.entries].map(([key, each]) => [key, resting(each, why)]));
            machine.update(id, { ...thing, entries, any: resting(thing.any, why) });
        }
        else if (thing !== undefined && thing.kind !== 'function')
            machine.update(id, { ...thing, escaped: true });
    }
    return value;
}
/** What a field of a type may be: all that is ever assigned to it in its file. */
function fieldAtRest(machine, type, name, file, at) {
    const here = unknown(`what else changes \`${name}\``, at);
    if (machine.resting >= maxResting)
        return here;
    const all = (file.uses.writes.get(name) ?? []).filter((write) => isFieldWrite(file, write, type, name));
    return joinWrites(machine, name, file, all, true) ?? here;
}
function isFieldWrite(file, { assignment, within, type }, owner, name) {
    if (within === null)
        return type === owner;
    if (assignment?.target.kind === 'member')
        return true;
    if (!file.hasBareFields && !name.startsWith('@'))
        return false;
    // One block may declare a variable of that name, and another one assign to the field.
    return assignment === null ? !isLocalOf(file, within, name) : !assignment.declares;
}
function isLocalOf(file, within, name) {
    for (let syntax = file.functionOf(within) ?? null; syntax !== null && !file.isTop(syntax); syntax = file.around(syntax)) {
        if (file.namesOf(syntax).locals.has(name))
            return true;
    }
    return false;
}
/** What callers that are not shown hand in. */
function parameterValue(file, syntax, index) {
    const parameter = syntax.parameters[index];
    if (parameter === undefined)
        return none;
    const at = { path: file.path, line: parameter.at.from };
    const written = file.slice(parameter.at);
    if (outsideParameter.test(written))
        return outside(parameter.name, at);
    const routed = routeDecorator.test(file.slice(syntax.at)) && !/\b(?:Depends|Request|Session)\b/.test(written);
    if (routed && !/^(?:self|cls|request|req|ctx|db|session)$/.test(parameter.name))
        return outside(parameter.name, at);
    const why = `what callers that are not shown hand in as \`${parameter.name || 'a parameter'}\``;
    return originated({ kind: 'unknown', why, at });
}

;// CONCATENATED MODULE: ./build/assess/offline/assign.js








/** An assignment as an expression: what it assigns. */
function evaluateAssignment(machine, assignment) {
    const { target, operator, declares } = assignment;
    if (assignment.value === null) {
        if (declares)
            machine.assign(target, unset(machine), true, assignment);
        return none;
    }
    const plain = operator === '=' || operator === ':=';
    const before = plain ? none : machine.evaluate(target);
    const value = plain ? machine.evaluate(assignment.value) : compound(machine, before, assignment);
    if (machine.state === null)
        return none;
    const typed = ofType(value, assignment.type);
    machine.assign(target, typed, declares, assignment);
    return typed;
}
/** A variable that is declared without a value. */
function unset({ frame }) {
    return /^(?:c|cpp)$/.test(frame.file.language) ? unknown('what is in it before it is set', null) : nothing;
}
/** What a number becomes in a variable of some type that does not hold all of it. */
function ofType(value, type) {
    if (type === null || [...value.constants.values()].every(({ scalar }) => scalar.kind !== 'number'))
        return value;
    if (/^(?:final\s+)?(?:int|long|Integer|Long|Int|Int32|Int64|i32|i64|isize|usize|u32|u64|number|Number|var|let|val|auto|const|Object|object|any)$/.test(type)) {
        return value;
    }
    const rest = [...value.constants].filter(([, { scalar }]) => scalar.kind !== 'number');
    return join({ ...value, constants: new Map(rest) }, constant({ kind: 'some number' }, []));
}
function compound(machine, before, assignment) {
    const { operator, target } = assignment;
    const { language } = machine.frame.file;
    if (assignment.value === null)
        return unknown('what is assigned', null);
    if (/^(?:\|\||&&|\?\?|or|and)=$/.test(operator)) {
        const state = machine.state;
        if (state === null)
            return none;
        const skipped = machine.copy(state);
        const value = machine.evaluate(assignment.value);
        machine.state = joinStates(machine.state, skipped);
        return join(before, value);
    }
    const value = machine.evaluate(assignment.value);
    if (operator === '++' || operator === '--')
        return binary(operator[0] ?? '+', before, value, language);
    for (const id of before.refs) {
        const added = operator === '<<'
            ? callThing(machine, id, '<<', { placed: [value], named: new Map(), open: false }, assignment)
            : null;
        if (added !== null)
            continue;
        const thing = machine.state?.heap.get(id);
        if (thing !== undefined)
            machine.update(id, withEntry(thing, null, join(value, elementsOf(machine, value)), true));
    }
    if (before.refs.size > 0)
        return before;
    if (operator === '<<' || operator === '<<=') {
        changeAliases(machine, before, target);
        return derived([before, value], someText(1));
    }
    return binary(operator.slice(0, -1), before, value, language);
}
/** Text that is changed in place is changed for all who hold it. */
function changeAliases(machine, before, target) {
    const { state } = machine;
    if (state === null || machine.frame.file.language !== 'ruby')
        return;
    const own = target.kind === 'name' ? ownerOf(machine, target.name)?.key : undefined;
    for (const [key, value] of [...state.vars]) {
        const shares = [...before.constants.keys()].some((each) => value.constants.has(each));
        if (key !== own && (shares || (covers(value, before) && before.origins.size > 0))) {
            machine.write(key, join(value, unknown('text that is changed in place', null)));
        }
    }
    for (const [id, thing] of [...state.heap])
        machine.update(id, { ...thing, escaped: true });
}
/** Gives a value to whatever is assigned to. */
function assignTo(machine, target, value, declares, at) {
    if (machine.state === null)
        return;
    switch (target.kind) {
        case 'name':
            assignName(machine, target.name, value, declares, at);
            return;
        case 'cast':
            assignTo(machine, target.value, value, declares, at);
            return;
        case 'member':
            assignMember(machine, target, value);
            return;
        case 'index':
            assignIndex(machine, target, value);
            return;
        case 'collection':
            takeApart(machine, target, value, declares, at);
            return;
        default: {
            const part = join(elementsOf(machine, value), unknown('a part of something taken apart', null));
            for (const name of namesOf(target))
                assignName(machine, name, part, declares, at);
            // `$$name`: any variable.
            if (/^(?:php|bash)$/.test(machine.frame.file.language))
                doubtAll(machine);
        }
    }
}
function takeApart(machine, target, value, declares, at) {
    const [id] = value.refs;
    const thing = value.refs.size === 1 && id !== undefined ? machine.state?.heap.get(id) : undefined;
    const fits = value.origins.size + value.constants.size === 0 && thing?.kind === 'list' && !thing.escaped && !thing.many;
    const items = fits && thing?.kind === 'list' && thing.items?.length === target.entries.length ? thing.items : null;
    for (const [index, entry] of target.entries.entries()) {
        const spread = entry.value.kind === 'unknown' || entry.value.kind === 'unary';
        const exact = items !== null && entry.key === null && !spread ? items[index] : undefined;
        // A part of data from outside is from outside; what a part of something else is, nobody knows.
        const outside = [...value.origins.values()].every((origin) => origin.kind === 'outside');
        const part = outside && value.origins.size > 0 && value.refs.size === 0
            ? elementsOf(machine, value)
            : unknown('a part of something taken apart', null);
        assignTo(machine, entry.value, exact ?? part, declares, at);
        if (entry.key !== null && entry.value.kind === 'literal')
            for (const name of namesOf(entry.key))
                assignName(machine, name, part, declares, at);
    }
}
function assignName(machine, name, value, declares, at) {
    const { frame } = machine;
    if (declares)
        declare(frame, name, at);
    const own = ownerOf(machine, name);
    if (own === null) {
        forgetPath(machine, { kind: 'name', name, at: at.at });
        assignOwnField(machine, name, value);
        return;
    }
    if (own.frame.file.namesOf(own.frame.syntax).shared.has(name))
        machine.escape(value);
    const before = machine.state?.vars.get(own.key) ?? none;
    machine.write(own.key, machine.weak ? join(before, value) : value);
}
/** Where a declaration makes its name known: in its block, or in the whole function. */
function declare(frame, name, at) {
    if (frame.file.isUndeclared)
        return;
    const written = frame.file.text.slice(Math.max(0, at.at.start - 8), at.at.start + 4);
    const isVar = /^(?:javascript|typescript|tsx|jsx)$/.test(frame.file.language) && /\bvar\b/.test(written);
    const scope = (isVar ? frame.scopes[0] : frame.scopes.at(-1)) ?? '';
    const names = frame.declared.get(scope) ?? new Set();
    names.add(name);
    frame.declared.set(scope, names);
}
/** A name that no function declares may be a field of the object whose method runs. */
function assignOwnField(machine, name, value) {
    const { self } = machine.frame;
    if (self === null) {
        machine.escape(value);
        return;
    }
    setField(machine, self, name, value);
}
function assignMember(machine, target, value) {
    const object = machine.evaluate(target.object);
    setField(machine, object, target.name, value);
    forgetPath(machine, target);
}
function setField(machine, object, name, value) {
    const certain = object.refs.size === 1 && object.origins.size === 0 && !isWeak(machine);
    let kept = false;
    for (const id of object.refs) {
        const thing = machine.state?.heap.get(id);
        if (thing === undefined)
            continue;
        if (thing.kind === 'object') {
            const before = certain && !thing.many ? none : (thing.fields.get(name) ?? none);
            machine.update(id, { ...thing, fields: new Map([...thing.fields, [name, join(before, value)]]) });
            kept = true;
        }
        else if (thing.kind === 'map' || thing.kind === 'made') {
            machine.update(id, withEntry(thing, { kind: 'text', value: name }, value, !certain));
            kept = true;
        }
        else
            machine.update(id, { ...thing, escaped: true });
    }
    if (!kept || object.origins.size > 0)
        machine.escape(value);
}
function assignIndex(machine, target, value) {
    const object = machine.evaluate(target.object);
    const index = machine.evaluate(target.index);
    const certain = object.refs.size === 1 && object.origins.size === 0 && !isWeak(machine);
    const key = sole(index)?.scalar ?? null;
    for (const id of object.refs) {
        const thing = machine.state?.heap.get(id);
        if (thing !== undefined)
            machine.update(id, withEntry(thing, things_keyOf(key) === null ? null : key, value, !certain));
    }
    if (object.refs.size === 0 || object.origins.size > 0)
        machine.escape(value);
    // A place in something of which only the name is known.
    const root = rootOf(target.object);
    if (object.refs.size === 0 && root !== null) {
        const own = ownerOf(machine, root);
        const before = own === null ? undefined : machine.state?.vars.get(own.key);
        if (own !== null && before !== undefined) {
            const whole = join(value.refs.size > 0 ? unknown('what is put into it', null) : value, before);
            machine.write(own.key, value.constants.size > 0 && value.origins.size === 0
                ? join(before, unknown(`what is in \`${root}\``, null))
                : whole);
        }
    }
    forgetPath(machine, target);
}
/** What was known about a path of names no longer holds. */
function forgetPath(machine, target) {
    const path = pathOf(target);
    if (path === null || machine.state === null || !machine.knowsPaths)
        return;
    machine.step(machine.state.vars.size / 20);
    for (const key of [...machine.state.vars.keys()])
        if (key.includes(`|path ${path.split('.')[0] ?? ''}`))
            machine.state.vars.delete(key);
}

;// CONCATENATED MODULE: ./build/assess/offline/assigned.js

const references = /(?<!&)&\s*(?:mut\s+)?([$\w]+)/g;
const byReference = {
    c: references,
    cpp: references,
    go: references,
    rust: references,
    swift: references,
    php: /(?<!&)&\s*([$\w]+)|\b(?:global|static)\s+(\$\w+(?:\s*,\s*\$\w+)*)/g,
    csharp: /\b(?:ref|out)\s+(?:\w+\s+)?(\w+)|(?<!&)&\s*(\w+)/g,
    python: /\b(?:global|nonlocal)\s+(\w+(?:\s*,\s*\w+)*)/g,
};
/** Variables of which a reference may be held somewhere, or that a word makes shared. */
function addressed(text, language) {
    const pattern = byReference[language.replace('_sharp', 'sharp')];
    if (pattern === undefined)
        return [];
    return [...text.matchAll(pattern)].flatMap((match) => (match[1] ?? match[2] ?? '').split(/\s*,\s*/));
}
const found = new WeakMap();
function assignedIn(file, syntax) {
    const known = found.get(syntax);
    if (known !== undefined)
        return known;
    const declared = new Set();
    const written = new Set();
    const plain = new Set();
    const touched = new Set();
    visit(syntax.body, {
        statement: (statement) => {
            const declares = statement.kind !== 'loop' || file.bindsOwn(statement);
            for (const name of boundBy(statement)) {
                if (declares)
                    declared.add(name);
                if (!declares || file.isUndeclared)
                    plain.add(name);
                written.add(name);
            }
            return undefined;
        },
        expression: (expression) => {
            if (expression.kind === 'assign') {
                for (const name of targetsOf(expression)) {
                    written.add(name);
                    if (expression.declares)
                        declared.add(name);
                    if (!expression.declares || file.isUndeclared)
                        plain.add(name);
                }
            }
            if (expression.kind === 'name')
                touched.add(expression.name);
            return undefined;
        },
    });
    const all = { declared, written, plain, touched };
    found.set(syntax, all);
    return all;
}
/** What a loop or a handler gives a new value. */
function boundBy(statement) {
    if (statement.kind === 'loop')
        return statement.binds.flatMap((bind) => [...namesOf(bind)]);
    if (statement.kind === 'try')
        return statement.handlers.flatMap(({ name }) => (name === null ? [] : [name]));
    return [];
}
/** The variables that an assignment gives a value, those inside of what it takes apart too. */
function targetsOf({ target }) {
    return namesIn(target);
}
function namesIn(target) {
    switch (target.kind) {
        case 'name':
            return [target.name];
        case 'member':
        case 'index':
            return [];
        default:
            return [...namesOf(target)];
    }
}

;// CONCATENATED MODULE: ./build/assess/offline/uses.js


/** Goes through a file once. */
function scanFile(syntax, written) {
    const writes = new Map();
    const changed = new Set();
    const passed = new Set();
    const calls = new Map();
    let within = null;
    let type = null;
    const write = (name, assignment, line) => {
        const all = writes.get(name) ?? [];
        all.push({ assignment, within, type, line });
        writes.set(name, all);
    };
    const bind = (target, assignment) => {
        if (target.kind === 'name' || target.kind === 'member') {
            write(target.name, assignment, target.at.from);
            if (target.kind === 'member')
                touch(target.object);
            return;
        }
        if (target.kind === 'index') {
            touch(target.object);
            look(target.index);
            return;
        }
        for (const part of partsOf(target))
            bind(part, null);
    };
    /** Something that is only looked at. */
    const look = (expression) => {
        if (expression.kind === 'name')
            return;
        if (expression.kind === 'member')
            look(expression.object);
        else
            scan(expression);
    };
    /** Something that may be changed or handed on. */
    const touch = (expression) => {
        if (expression.kind === 'name') {
            changed.add(expression.name);
            passed.add(expression.name);
        }
        else if (expression.kind === 'member') {
            changed.add(expression.name);
            passed.add(expression.name);
            touch(expression.object);
        }
        else if (expression.kind === 'index') {
            touch(expression.object);
            scan(expression.index);
        }
        else
            scan(expression);
    };
    const scan = (expression) => {
        switch (expression.kind) {
            case 'name':
                touch(expression);
                return;
            case 'member':
                look(expression.object);
                return;
            case 'index':
                look(expression.object);
                look(expression.index);
                return;
            case 'assign':
                bind(expression.target, expression);
                if (expression.value !== null)
                    scan(expression.value);
                return;
            case 'call': {
                const { callee } = expression;
                const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : null;
                if (name !== null) {
                    const all = calls.get(name) ?? [];
                    all.push({ call: expression, within });
                    calls.set(name, all);
                }
                if (callee.kind === 'member') {
                    if (looksOnly.test(callee.name))
                        look(callee.object);
                    else
                        touch(callee.object);
                }
                else if (callee.kind === 'index') {
                    touch(callee.object);
                    scan(callee.index);
                }
                else if (callee.kind !== 'name')
                    scan(callee);
                const looks = isLook(written(callee.at));
                for (const { value } of expression.arguments) {
                    if (looks)
                        look(value);
                    else
                        scan(value);
                }
                return;
            }
            case 'binary': {
                const compares = /^(?:in|not in|[=!]==?|[<>]=?|&&|\|\||and|or|instanceof|is|is not|\+|\.)$/.test(expression.operator);
                for (const part of [expression.left, expression.right])
                    compares ? look(part) : scan(part);
                return;
            }
            case 'conditional':
                look(expression.test);
                scan(expression.then);
                scan(expression.otherwise);
                return;
            default:
                for (const part of partsOf(expression))
                    scan(part);
        }
    };
    const statements = (list) => {
        for (const statement of list) {
            const { expressions, bodies } = insideOf(statement);
            if (statement.kind === 'loop') {
                for (const target of statement.binds)
                    bind(target, null);
                for (const head of statement.head)
                    look(head);
            }
            else if (statement.kind === 'if')
                look(statement.test);
            else
                for (const expression of expressions)
                    scan(expression);
            if (statement.kind === 'try') {
                for (const { name } of statement.handlers)
                    if (name !== null)
                        write(name, null, statement.at.from);
            }
            for (const body of bodies)
                statements(body);
        }
    };
    for (const each of syntax.functions) {
        within = each.id;
        type = each.owner;
        for (const parameter of each.parameters)
            if (parameter.name !== '')
                write(parameter.name, null, parameter.at.from);
        statements(each.body);
    }
    within = null;
    for (const each of syntax.types) {
        type = each.name;
        statements(each.fields);
    }
    return { writes, changed, calls, passed };
}

;// CONCATENATED MODULE: ./build/assess/offline/source-file.js


/* Where an assignment makes a variable of the function, whether or not it is declared. */
const undeclared = new Set(['python', 'ruby', 'php', 'bash']);
/* Where a field is named without its object. */
const implicit = new Set(['java', 'kotlin', 'scala', 'csharp', 'c_sharp', 'swift', 'cpp']);
function fieldsOf(types) {
    const fields = new Map();
    for (const type of types) {
        for (const statement of type.fields) {
            const target = statement.kind === 'expression' && statement.expression.kind === 'assign'
                ? statement.expression.target
                : null;
            if (target?.kind !== 'name')
                continue;
            const owners = fields.get(target.name) ?? [];
            owners.push(type);
            fields.set(target.name, owners);
        }
    }
    return fields;
}
/** A parsed file with what its names are used for. */
class SourceFile {
    path;
    text;
    syntax;
    #names = new Map();
    #bodies = new Map();
    #around = new Map();
    #yields = new Map();
    #fields = null;
    #uses = null;
    constructor(file, syntax) {
        this.path = file.path;
        this.text = file.text;
        this.syntax = syntax;
    }
    get language() {
        return this.syntax.language;
    }
    /** Variables belong to the function, not to the block that declares them. */
    get isUndeclared() {
        return undeclared.has(this.language);
    }
    get uses() {
        this.#uses ??= scanFile(this.syntax, (at) => this.text.slice(at.start, at.end));
        return this.#uses;
    }
    functionOf(id) {
        const own = this.syntax.functions[id];
        return own?.id === id ? own : this.syntax.functions.find((each) => each.id === id);
    }
    get top() {
        return this.syntax.functions[0];
    }
    isTop(syntax) {
        return syntax === this.top;
    }
    /** The function around one, the file's top level at last. */
    around(syntax) {
        if (this.isTop(syntax))
            return null;
        return (syntax.parent === null ? this.top : this.functionOf(syntax.parent)) ?? null;
    }
    slice({ start, end }) {
        return this.text.slice(start, end);
    }
    /** A function's head as written, annotations included. */
    headOf(syntax) {
        const first = syntax.body[0]?.at.start ?? syntax.at.end;
        return this.text.slice(syntax.at.start, Math.max(syntax.at.start, Math.min(first, syntax.at.end)));
    }
    namesOf(syntax) {
        const known = this.#names.get(syntax.id);
        if (known !== undefined)
            return known;
        const names = this.#findNames(syntax);
        this.#names.set(syntax.id, names);
        return names;
    }
    /** The type around a function that has a field of some name, where a field needs no object to be named. */
    fieldOwner(name, syntax) {
        if (name.startsWith('@'))
            return syntax.owner;
        if (!implicit.has(this.language))
            return null;
        this.#fields ??= fieldsOf(this.syntax.types);
        const own = (this.#fields.get(name) ?? []).filter((type) => type.name === syntax.owner || (type.at.start <= syntax.at.start && type.at.end >= syntax.at.end));
        return own.at(-1)?.name ?? null;
    }
    /** The body of a type as if it were a function: its fields get their values there. */
    bodyOf(name) {
        const index = this.syntax.types.findIndex((type) => type.name === name);
        const type = this.syntax.types[index];
        if (type === undefined)
            return undefined;
        const known = this.#bodies.get(index);
        if (known !== undefined)
            return known;
        const body = {
            id: -1 - index,
            name: null,
            owner: type.name,
            parent: null,
            at: type.at,
            head: type.head,
            parameters: [],
            body: [],
        };
        this.#bodies.set(index, body);
        return body;
    }
    /** Whether a field may be named without its object. */
    get hasBareFields() {
        return implicit.has(this.language);
    }
    /** The types around a function, the outer ones first. */
    typesAround(syntax) {
        const known = this.#around.get(syntax.id);
        if (known !== undefined)
            return known;
        const types = this.syntax.types.filter(({ at }) => at.start <= syntax.at.start && at.end >= syntax.at.end);
        this.#around.set(syntax.id, types);
        return types;
    }
    /** Whether what a loop binds is a variable of its own, or one that was there before. */
    bindsOwn({ at, binds, head }) {
        const start = binds[0]?.at.start ?? at.start;
        if (/^(?:javascript|typescript|tsx)$/.test(this.language)) {
            return /\b(?:let|const|var)\b/.test(this.text.slice(at.start, start));
        }
        return this.language !== 'go' || this.text.slice(start, head[0]?.at.start ?? start).includes(':=');
    }
    /** Whether a function hands out one value after the other. */
    yields(syntax) {
        const known = this.#yields.get(syntax.id);
        if (known !== undefined)
            return known;
        const yields = /\byield\b/.test(this.slice(syntax.at)) || /\bfunction\s*\*/.test(this.headOf(syntax));
        this.#yields.set(syntax.id, yields);
        return yields;
    }
    inside(syntax) {
        if (this.isTop(syntax))
            return this.syntax.functions.filter((each) => each !== syntax);
        const { start, end } = syntax.at;
        return this.syntax.functions.filter((each) => each !== syntax && !this.isTop(each) && each.at.start >= start && each.at.end <= end);
    }
    #findNames(syntax) {
        const own = assignedIn(this, syntax);
        const locals = new Set([...own.declared, ...this.parameterNames(syntax)]);
        if (this.isUndeclared || this.isTop(syntax))
            for (const name of own.written)
                locals.add(name);
        for (const name of own.written)
            if (name.startsWith('#'))
                locals.add(name);
        const text = this.isTop(syntax) ? this.text : this.slice(syntax.at);
        const unstable = new Set(addressed(text, this.language));
        const shared = new Set();
        for (const inner of this.inside(syntax)) {
            const theirs = assignedIn(this, inner);
            // What one of its blocks declares another one may assign to outside: only its parameters are surely its own.
            const theirOwn = new Set(this.parameterNames(inner));
            // A plain assignment in a Python function makes a variable of its own, `nonlocal` and `global` aside.
            const makesOwn = this.language === 'python' || (this.language === 'php' && inner.name !== null);
            if (!makesOwn)
                for (const name of theirs.plain)
                    if (!theirOwn.has(name))
                        unstable.add(name);
            for (const name of theirs.touched)
                if (!theirOwn.has(name))
                    shared.add(name);
        }
        return { locals, unstable, shared };
    }
    /** Names that a function is given, those inside of what it takes apart too. */
    parameterNames(syntax) {
        return syntax.parameters.flatMap((parameter) => parameter.name === '' ? this.takenApart(parameter.at) : [parameter.name]);
    }
    takenApart(at) {
        return [...this.slice(at).matchAll(/[$@]?[\p{L}_][\p{L}\p{N}_]*/gu)].map((match) => match[0]);
    }
}

;// CONCATENATED MODULE: ./build/assess/offline/program.js

/* Languages whose files name what they take from others; in the rest any file's functions are known everywhere. */
const importing = new Set(['javascript', 'typescript', 'tsx', 'python', 'rust']);
/** The files that a finding's evidence holds, and what they define. */
class Program {
    files;
    #functions = new Map();
    #types = new Map();
    /** By the name of what they extend. */
    #below = new Map();
    constructor(files) {
        this.files = files.flatMap((file) => (file.syntax === null ? [] : [sourceOf(file, file.syntax)]));
        for (const file of this.files) {
            for (const syntax of file.syntax.functions) {
                if (syntax.name === null)
                    continue;
                push(this.#functions, syntax.name, { file, syntax });
            }
            for (const syntax of file.syntax.types) {
                push(this.#types, syntax.name, { file, syntax });
                for (const above of syntax.supertypes)
                    push(this.#below, lastSegment(above), { file, syntax });
            }
        }
    }
    fileAt(path) {
        return this.files.find((file) => file.path === path);
    }
    /** Functions that a bare name may mean in some file; null where it may mean another one too. */
    functionsNamed(name, from) {
        const all = this.#functions.get(name) ?? [];
        const own = all.filter(({ file }) => file === from);
        if (own.length > 0)
            return own;
        const module = this.imported(name, from);
        if (module !== null) {
            const original = module.name;
            return (this.#functions.get(original) ?? []).filter(({ file, syntax }) => file === module.file && syntax.owner === null);
        }
        return importing.has(from.language) ? [] : all.filter(({ syntax }) => syntax.owner === null);
    }
    /** The type that a name means in some file; null where none is known or several are. */
    typeNamed(written, from) {
        const name = lastSegment(written);
        const all = this.#types.get(name) ?? [];
        const own = all.filter(({ file }) => file === from);
        if (own.length > 0)
            return own.length === 1 ? (own[0] ?? null) : null;
        if (importing.has(from.language) && !written.includes('.')) {
            const module = this.imported(name, from);
            return all.find(({ file }) => file === module?.file) ?? null;
        }
        return all.length === 1 ? (all[0] ?? null) : null;
    }
    /** Functions of a type by their name: its own, else those it inherits. */
    methods(type, name, depth = 0) {
        const own = (this.#functions.get(name) ?? []).filter(({ file, syntax }) => file === type.file && syntax.owner === type.syntax.name);
        if (own.length > 0 || depth > 6)
            return own;
        for (const written of type.syntax.supertypes) {
            const above = this.typeNamed(written, type.file);
            const found = above === null ? [] : this.methods(above, name, depth + 1);
            if (found.length > 0)
                return found;
        }
        return [];
    }
    /** Types that extend or implement one, as far as files are shown. */
    below(type, depth = 0) {
        if (depth > 6)
            return [];
        const direct = (this.#below.get(type.syntax.name) ?? []).filter(({ syntax }) => syntax !== type.syntax);
        return direct.flatMap((each) => [each, ...this.below(each, depth + 1)]);
    }
    /** The file and the name in it that an import gives a name here. */
    imported(local, from) {
        for (const { module, names } of from.syntax.imports) {
            const found = names.find((each) => each.local === local && each.imported !== null && each.imported !== '*');
            if (found?.imported == null)
                continue;
            const file = this.moduleFile(module, from);
            if (file !== null)
                return { file, name: found.imported };
        }
        return null;
    }
    /** The file of a module that is known by a name here. */
    moduleNamed(local, from) {
        for (const { module, names } of from.syntax.imports) {
            const named = names.some((each) => each.local === local && (each.imported === null || each.imported === '*'));
            const bare = names.length === 0 && lastSegment(module.replace(/\.\w{1,4}$/, '')) === local;
            if (named || bare)
                return this.moduleFile(module, from);
            const inner = names.find((each) => each.local === local && each.imported !== null);
            if (inner) {
                const file = this.moduleFile(`${module}.${inner.imported}`, from);
                if (file !== null)
                    return file;
            }
        }
        return null;
    }
    moduleFile(module, from) {
        const key = module
            .replace(/\.(?:[cm]?[jt]sx?|py|rb|php)$/, '')
            .replace(/^(?:\.{1,2}\/)+|^\.+|^@\/|^~\//, '')
            .replaceAll(/::|\.|\\/g, '/');
        if (key === '')
            return null;
        const found = this.files.filter((file) => {
            if (file === from)
                return false;
            const path = `/${file.path.replace(/\.\w+$/, '').replace(/\/(?:index|__init__|mod)$/, '')}`;
            return path.endsWith(`/${key}`);
        });
        return found.length === 1 ? (found[0] ?? null) : null;
    }
}
const sources = new WeakMap();
/** Findings of one file share what is found out about it. */
function sourceOf(file, syntax) {
    const source = sources.get(syntax) ?? new SourceFile(file, syntax);
    sources.set(syntax, source);
    return source;
}
function push(map, key, value) {
    const all = map.get(key) ?? [];
    all.push(value);
    map.set(key, all);
}
function lastSegment(written) {
    return written.split(/[.\\/]|::/).at(-1) ?? written;
}

;// CONCATENATED MODULE: ./build/assess/offline/constructors.js






const common = { many: false, escaped: false };
/** `new T(…)`. */
function construct(machine, call, given) {
    if (machine.state === null)
        return none;
    const written = pathOf(call.callee) ?? '';
    const all = [...given.placed, ...given.named.values()];
    const known = machine.program.typeNamed(written, machine.frame.file);
    if (known !== null) {
        const thing = {
            kind: 'object',
            file: known.file.path,
            type: known.syntax.name,
            fields: new Map(),
            ...common,
        };
        const self = machine.make(call, thing);
        const constructors = constructorsOf(machine, known.syntax.name, written, call);
        const [only] = constructors;
        if (constructors.length === 1 && only !== undefined)
            machine.call(only, given, self, call, null);
        else if (constructors.length > 1 || (all.length > 0 && constructors.length === 0)) {
            machine.escape(self);
            for (const value of all)
                machine.escape(value);
        }
        return self;
    }
    const held = all.map((each) => (machine.state === null ? each : contents(each, machine.state)));
    if (isArray(machine, call))
        return machine.make(call, {
            kind: 'list',
            items: null,
            any: constant({ kind: 'nothing' }, []),
            ...common,
        });
    if (/(?:^|\.)String$/.test(written))
        return held.length === 0 ? constant({ kind: 'text', value: '' }, [machine.place(call)]) : derived(held);
    if (textTypes.test(written))
        return machine.make(call, { kind: 'text', value: constructors_textOf(machine, given, call), ...common });
    if (listTypes.test(written)) {
        const any = joinAll(given.placed
            .filter((each) => each.refs.size > 0 || each.origins.size > 0)
            .map((each) => elementsOf(machine, each)));
        const empty = given.placed.every((each) => each.refs.size === 0 && each.origins.size === 0);
        return machine.make(call, { kind: 'list', items: empty ? [] : null, any, ...common });
    }
    if (mapTypes.test(written)) {
        const empty = given.placed.every((each) => each.refs.size === 0 && each.origins.size === 0);
        if (empty)
            return machine.make(call, { kind: 'map', entries: new Map(), any: none, complete: true, ...common });
    }
    if (plainTypes.test(written) && !given.open) {
        return machine.make(call, { kind: 'made', type: lastSegment(written), data: joinAll(all), ...common });
    }
    for (const value of all)
        machine.escape(value);
    const made = `what \`${lastSegment(written) || 'it'}\` makes`;
    return join({ ...none, origins: joinAll(held).origins }, unknown(made, machine.place(call)));
}
/** `new T[n]`: empty places. */
function isArray(machine, call) {
    return /^new\s+[\w.]+\s*(?:<[^>]*>)?\s*\[/.test(machine.frame.file.slice(call.at).slice(0, 200));
}
function constructors_textOf(machine, given, call) {
    const [first] = given.placed;
    const empty = constant({ kind: 'text', value: '' }, [machine.place(call)]);
    if (first === undefined)
        return empty;
    const numbers = [...first.constants.values()].every(({ scalar }) => scalar.kind === 'number' || scalar.kind === 'some number');
    if (numbers && first.origins.size + first.refs.size === 0)
        return empty;
    return machine.state === null ? first : contents(first, machine.state);
}
function constructorsOf(machine, type, written, call) {
    const from = machine.program.typeNamed(written, machine.frame.file)?.file;
    const names = [type, '__init__', 'constructor', 'initialize', '__construct', 'init', 'new'];
    return (from?.syntax.functions ?? [])
        .filter((each) => each.owner === type && each.name !== null && names.includes(each.name))
        .filter((each) => each.parameters.length >= call.arguments.length)
        .flatMap((syntax) => (from === undefined ? [] : [{ file: from, syntax }]));
}

;// CONCATENATED MODULE: ./build/assess/offline/machine.js
function allGiven(given) {
    return [...given.placed, ...given.named.values()];
}
/** Thrown where a finding took too many steps. */
class TooMuch extends Error {
}

;// CONCATENATED MODULE: ./build/assess/offline/refine.js






/** What a condition that holds, or does not, says about the values it looks at. */
function refineBy(machine, test, holds) {
    if (machine.state === null)
        return;
    if (test.kind === 'unary' && /^(?:!|not)$/.test(test.operator)) {
        refineBy(machine, test.operand, !holds);
        return;
    }
    if (test.kind === 'cast') {
        refineBy(machine, test.value, holds);
        return;
    }
    if (test.kind === 'binary' && /^(?:&&|and)$/.test(test.operator) && holds) {
        refineBy(machine, test.left, true);
        refineBy(machine, test.right, true);
        return;
    }
    if (test.kind === 'binary' && /^(?:\|\||or)$/.test(test.operator) && !holds) {
        refineBy(machine, test.left, false);
        refineBy(machine, test.right, false);
        return;
    }
    const listed = membership(test);
    if (listed !== null && listed.in === holds && isAllowing(machine, listed.list)) {
        const list = known(machine, listed.list);
        const php = machine.frame.file.language === 'php';
        const listedValue = (value) => {
            if (list === null)
                return cleanedBy(value, listText(machine, listed.list), machine.place(test), true);
            return php ? resting(list, 'values are compared as they are') : list;
        };
        set(machine, listed.value, listedValue, test);
        return;
    }
    const same = refine_equality(machine, test);
    if (same !== null && same.equal === holds) {
        set(machine, same.value, () => same.constant, test);
        return;
    }
    if (isPresence(test))
        return;
    for (const value of lookedAt(test))
        check(machine, value, test);
}
/** Whatever is looked at may not go on as it is; so may what it is a part of. */
function check(machine, value, at) {
    const place = machine.place(at);
    set(machine, value, (before) => checkedAt(before, place), at);
    const root = rootOf(value);
    const own = root === null ? null : ownerOf(machine, root);
    const held = own === null ? undefined : machine.state?.vars.get(own.key);
    if (held !== undefined)
        checkThings(machine, held, place);
    if (root !== null && value.kind !== 'name') {
        set(machine, { kind: 'name', name: root, at: value.at }, (before) => checkedAt(before, place), at);
    }
}
/** What a thing that is looked at was made of was looked at too. */
function checkThings(machine, value, place) {
    const { state } = machine;
    if (state === null)
        return;
    for (const id of value.refs) {
        const thing = state.heap.get(id);
        if (thing?.kind === 'made')
            state.heap.set(id, { ...thing, data: checkedAt(thing.data, place) });
        if (thing?.kind === 'text')
            state.heap.set(id, { ...thing, value: checkedAt(thing.value, place) });
    }
}
/** A call by whose name it stops where what it is given is not as it has to be. */
function checkByCall(machine, expression) {
    if (expression.kind === 'cast')
        checkByCall(machine, expression.value);
    if (expression.kind !== 'call')
        return;
    const { callee } = expression;
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    if (!mayStop.test(name))
        return;
    for (const { value } of expression.arguments)
        for (const each of lookedAt(value))
            check(machine, each, expression);
}
function listText(machine, list) {
    return machine.frame.file.slice(list.at).slice(0, 60);
}
/** `value in list`, `list.contains(value)`, `in_array(value, list)`. */
function membership(test) {
    if (test.kind === 'binary' && /^(?:in|not in)$/.test(test.operator)) {
        return { value: test.left, list: test.right, in: test.operator === 'in' };
    }
    if (test.kind === 'index')
        return { value: test.index, list: test.object, in: true };
    if (test.kind !== 'call')
        return null;
    const { callee } = test;
    const [first, second] = test.arguments.map(({ value }) => value);
    const path = pathOf(callee) ?? '';
    if (/^(?:in_array|array_key_exists|slices\.Contains|hasOwnProperty|Object\.hasOwn|contains)$/.test(path) &&
        first &&
        second) {
        const turned = /^(?:slices\.Contains|Object\.hasOwn|contains)$/.test(path);
        return { value: turned ? second : first, list: turned ? first : second, in: true };
    }
    if (callee.kind !== 'member' || first === undefined || second !== undefined)
        return null;
    const asks = /^(?:includes|contains|has|containsKey|include\?|key\?|has_key\?|member\?|hasOwnProperty|Contains|ContainsKey|contains_key)$/;
    return asks.test(callee.name) ? { value: first, list: callee.object, in: true } : null;
}
/** All that a list may hold, where those are constants. */
function known(machine, list) {
    const recording = machine.recording;
    machine.recording = false;
    const value = machine.evaluate(list);
    machine.recording = recording;
    if (machine.state === null || value.refs.size === 0)
        return null;
    const [id] = value.refs;
    const thing = id === undefined ? undefined : machine.state.heap.get(id);
    if (thing === undefined || value.origins.size > 0)
        return null;
    if (thing.kind === 'map')
        return null;
    const all = contents(elementsOf(machine, value), machine.state);
    return all.origins.size === 0 && all.constants.size > 0 ? all : null;
}
/** A list that is written out, or whose name says that it lists what is allowed; not text, in which a part would be found. */
function isAllowing(machine, list) {
    const recording = machine.recording;
    machine.recording = false;
    const value = machine.evaluate(list);
    machine.recording = recording;
    if (value.constants.size > 0 || machine.state === null)
        return false;
    const all = contents(value, machine.state);
    if ([...all.origins.values()].some(({ kind }) => kind === 'outside'))
        return false;
    if (known(machine, list) !== null)
        return true;
    const isMap = [...value.refs].some((id) => machine.state?.heap.get(id)?.kind === 'map');
    if (isMap && value.origins.size === 0)
        return true;
    const name = list.kind === 'name' || list.kind === 'member' ? list.name : '';
    return allowing.test(name);
}
/** `value == constant`, where that makes it the constant. */
function refine_equality(machine, test) {
    const sides = compared(machine, test);
    if (sides === null)
        return null;
    for (const [value, other] of [sides.sides, sides.sides.toReversed()]) {
        if (value === undefined || other?.kind !== 'literal')
            continue;
        const constant = machine.evaluate(other);
        const all = allConstants(constant);
        if (all?.every(({ scalar }) => scalar.kind === 'text' || scalar.kind === 'number' || scalar.kind === 'character')) {
            return { value, constant, equal: sides.equal };
        }
    }
    return null;
}
function compared(machine, test) {
    const { language } = machine.frame.file;
    const loose = /^(?:php|javascript|typescript|tsx)$/.test(language);
    if (test.kind === 'binary') {
        const { operator } = test;
        const fits = operator === '===' || operator === '!==' || (!loose && /^[=!]=$/.test(operator));
        return fits ? { sides: [test.left, test.right], equal: operator.startsWith('=') } : null;
    }
    if (test.kind !== 'call' ||
        test.callee.kind !== 'member' ||
        !/^(?:equals|Equals|eql\?)$/.test(test.callee.name))
        return null;
    const [first] = test.arguments;
    return first && test.arguments.length === 1
        ? { sides: [test.callee.object, first.value], equal: true }
        : null;
}
/** Whether a condition asks only whether there is something: that makes nothing harmless. */
function isPresence(test) {
    if (test.kind === 'name' || test.kind === 'member' || test.kind === 'index')
        return true;
    if (test.kind === 'call') {
        const name = test.callee.kind === 'member' || test.callee.kind === 'name' ? test.callee.name : '';
        return /^(?:isEmpty|isset|empty|empty\?|nil\?|present\?|blank\?|isPresent|length|size|len|strlen|hasMoreElements|hasNext|isBlank|is_null|IsNullOrEmpty|strings?\.IsNullOrEmpty|is_some|is_none|array_key_exists)$/.test(name);
    }
    if (test.kind !== 'binary')
        return test.kind === 'literal';
    return [test.left, test.right].some((side) => side.kind === 'literal' &&
        (side.value === null ||
            side.value === '' ||
            typeof side.value === 'number' ||
            typeof side.value === 'boolean'));
}
/** The values that a condition looks at. */
function lookedAt(test) {
    if (test.kind === 'name' || test.kind === 'member' || test.kind === 'index')
        return [test];
    if (test.kind === 'binary')
        return [...lookedAt(test.left), ...lookedAt(test.right)];
    if (test.kind === 'unary')
        return lookedAt(test.operand);
    if (test.kind !== 'call')
        return [];
    const object = test.callee.kind === 'member' ? lookedAt(test.callee.object) : [];
    return [...object, ...test.arguments.flatMap(({ value }) => lookedAt(value))];
}
function set(machine, value, change, at) {
    if (machine.state === null)
        return;
    if (value.kind === 'cast') {
        set(machine, value.value, change, at);
        return;
    }
    if (value.kind === 'name') {
        const own = ownerOf(machine, value.name);
        const before = own === null ? undefined : machine.state.vars.get(own.key);
        if (own !== null && before !== undefined)
            machine.state.vars.set(own.key, change(before));
        if (own !== null)
            return;
    }
    const path = pathKey(machine, value);
    if (path === null)
        return;
    const recording = machine.recording;
    machine.recording = false;
    const before = machine.evaluate(value);
    machine.recording = recording;
    const after = change(before);
    // Whoever else holds the object may change it meanwhile: a custom, no proof.
    const trusted = after.constants.size > 0 ? cleaned('a comparison with constants', machine.place(at), true) : after;
    machine.knowsPaths = true;
    machine.state?.vars.set(path, trusted);
}
/** Where it is kept what a condition says about `a.b.c`; null where it is more than a path. */
function pathKey(machine, expression) {
    if (expression.kind !== 'member' && expression.kind !== 'index' && expression.kind !== 'name')
        return null;
    if (expression.kind === 'name' && ownerOf(machine, expression.name) !== null)
        return null;
    const path = pathOf(expression);
    if (path === null || path.includes('()'))
        return null;
    const written = expression.kind === 'index' ? machine.frame.file.slice(expression.at).replace(/\s+/g, '') : path;
    return `${machine.frame.key}|path ${written}`;
}

;// CONCATENATED MODULE: ./build/assess/offline/paths.js





const host = 'nobody who sends requests chooses what the machine is set up with';
/** What an expression is if it is one by which others hand something in. */
function paths_fromOutside(machine, expression) {
    const path = pathOf(expression);
    if (path === null || path.length > 200 || !outsideData.test(path))
        return null;
    const root = path.split(/[.[(]/)[0] ?? '';
    const own = ownerOf(machine, root);
    // What a function of a shell is given.
    if (own !== null && /^[\d@*]$/.test(root))
        return null;
    const value = own === null ? undefined : machine.state?.vars.get(own.key);
    // A variable of that name which holds something of our own.
    const isOwn = value !== undefined && value.origins.size === 0 && (value.constants.size > 0 || value.refs.size > 0);
    return isOwn
        ? null
        : outside(machine.frame.file.slice(expression.at).slice(0, 80), machine.place(expression));
}
function checkedPath(machine, expression) {
    const key = pathKey(machine, expression);
    return key === null ? null : (machine.state?.vars.get(key) ?? null);
}
/** A name with members that no variable starts: a type, a module, a package. */
function isStatic(machine, expression) {
    const path = pathOf(expression);
    const root = rootOf(expression);
    if (path === null || root === null || /[()[\]]/.test(path))
        return false;
    return (ownerOf(machine, root) === null &&
        !/^(?:this|self|\$this|super)$/.test(root) &&
        root[0] !== '@' &&
        root[0] !== '$');
}

;// CONCATENATED MODULE: ./build/assess/offline/known-calls.js






/** Functions of languages and libraries that are known by their names; null for others. */
function known_calls_callKnown(machine, call, path, given, receiver) {
    const place = machine.place(call);
    const plain = path
        .replace(/^(?:this|self|\$this)\./, '')
        .replaceAll('()', '')
        .replaceAll('::', '.');
    const [first] = given.placed;
    if (ends(plain, machine.frame.file.language)) {
        machine.state = null;
        return none;
    }
    if (hostText.test(`${plain}()`))
        return constant(someText(1), [place], host);
    if (hostProperty.test(plain) && first !== undefined) {
        const name = sole(first)?.scalar;
        if (name?.kind === 'text' && hostProperties.test(name.value))
            return constant(someText(1), [place], host);
    }
    // A file that belongs to the program itself.
    if (/(?:^|\.)getResource$/.test(plain) &&
        given.placed.length === 1 &&
        first !== undefined &&
        first.origins.size + first.refs.size === 0) {
        const data = constant(someText(1), [place], host);
        return machine.make(call, { kind: 'made', type: 'URL', data, many: false, escaped: false });
    }
    if (cleans(plain, machine.family, machine.cwes)) {
        const values = [...(receiver === null ? [] : [receiver]), ...allGiven(given)].map((each) => contentsOf(machine, each));
        const [only] = values;
        const value = values.length === 1 && only !== undefined ? only : derived(values);
        return cleanedBy(value.constants.size > 0 ? join(value, derived([{ ...none, constants: value.constants }])) : value, plain, place);
    }
    if (passes.test(plain)) {
        const values = allGiven(given);
        const isList = /^(?:list|tuple|sorted|reversed|set|frozenset|dict|(?:java\.util\.)?(?:Arrays\.asList|List\.of|Set\.of|Collections\.\w+)|Array\.(?:of|from)|vec!|Object\.freeze)$/.test(plain);
        if (isList)
            return makeList(machine, call, plain, values);
        const numbers = /^(?:len|strlen|count|ord|abs|min|max)$/.test(plain);
        return derived(values.map((each) => contentsOf(machine, each)), numbers ? { kind: 'some number' } : someText(1));
    }
    const last = lastSegment(plain);
    if (prepares.test(last) && (receiver === null || receiver.constants.size === 0) && plain !== last) {
        const data = given.placed[0] ?? none;
        if (/^query!?$/.test(last))
            return null;
        return machine.make(call, {
            kind: 'made',
            type: 'query',
            data: contentsOf(machine, data),
            many: false,
            escaped: false,
        });
    }
    return null;
}
function makeList(machine, call, callee, values) {
    const [only] = values;
    if (/freeze|unmodifiable/.test(callee) && only !== undefined)
        return only;
    const places = /asList|\.of$|vec!|singleton/.test(callee);
    if (places)
        return machine.make(call, { kind: 'list', items: values, any: none, many: false, escaped: false });
    const any = values.map((each) => contentsOf(machine, each)).reduce(join, none);
    return machine.make(call, { kind: 'list', items: null, any, many: false, escaped: false });
}

;// CONCATENATED MODULE: ./build/assess/offline/resolve.js




function overridden(name) {
    return `no other code shown replaces \`${name}\``;
}
/** Methods of the object whose method runs, called without naming it. */
function ownMethods(machine, name) {
    for (let frame = machine.frame; frame !== null; frame = frame.outer) {
        const owner = ownerAround(frame);
        if (owner === null || /^(?:python|php|javascript|typescript|tsx|rust|go|bash)$/.test(frame.file.language))
            continue;
        const type = machine.program.typeNamed(owner, frame.file);
        const found = type === null ? [] : methodsBelow(machine, type, name);
        if (found.length > 0)
            return found;
    }
    // A method of a type around this one.
    const { file, syntax } = machine.frame;
    if (!/^(?:java|kotlin|scala|csharp|c_sharp|swift|ruby)$/.test(file.language))
        return [];
    const around = file.typesAround(syntax);
    for (const type of around.toReversed()) {
        const found = methodsBelow(machine, { file, syntax: type }, name);
        if (found.length > 0)
            return found;
    }
    return [];
}
function ownerAround(frame) {
    for (let syntax = frame.syntax; syntax !== null; syntax = frame.file.around(syntax)) {
        if (syntax.owner !== null)
            return syntax.owner;
    }
    return null;
}
/** A type's method and those that types below it put in its place. */
function methodsBelow(machine, type, name) {
    const own = machine.program.methods(type, name);
    if (own.length === 0)
        return [];
    const below = machine.program.below(type).flatMap((each) => machine.program.methods(each, name));
    return [...new Map([...own, ...below].map((each) => [each.syntax, each])).values()];
}
/** Whether a type that is not shown could put another method in a method's place. */
function isOpen(_machine, found) {
    return found.some(({ file, syntax }) => !/\b(?:private|static|final|fileprivate)\b/.test(file.headOf(syntax)));
}
function selfMethods(machine, name) {
    const owner = ownerAround(machine.frame);
    const type = owner === null ? null : machine.program.typeNamed(owner, machine.frame.file);
    return type === null ? [] : methodsBelow(machine, type, name);
}
/** Calls each of the functions that may be meant; null where none fits or one does more than what it says. */
function callAll(machine, call, found, given, self) {
    const before = machine.state;
    if (before === null)
        return none;
    const fitting = found.filter((each) => takes(each, given));
    if (fitting.length === 0 || fitting.length > 6)
        return null;
    let all = none;
    let after = null;
    for (const each of fitting) {
        if (!isPlain(each)) {
            machine.state = before;
            return null;
        }
        machine.state = machine.copy(before);
        all = join(all, machine.call(each, given, self, call, outerOf(machine, each)));
        after = joinStates(after, machine.state);
    }
    machine.state = after;
    for (const each of fitting)
        doubtReferences(machine, call, each);
    return all;
}
/** What a function takes by reference it may have changed. */
function doubtReferences(machine, call, { file, syntax }) {
    if (!/^(?:php|c|cpp)$/.test(file.language))
        return;
    for (const [index, { value }] of call.arguments.entries()) {
        const parameter = syntax.parameters[index];
        const root = rootOf(value);
        if (root !== null && parameter !== undefined && /[&*[]/.test(file.slice(parameter.at)))
            doubt(machine, root);
    }
}
/** The call under way of the function that a function is in. */
function outerOf(machine, { file, syntax }) {
    const around = file.around(syntax);
    for (let frame = machine.frame; frame !== null; frame = frame.caller) {
        if (frame.syntax === around && frame.file === file)
            return frame;
    }
    return null;
}
function takes({ file, syntax }, given) {
    const count = given.placed.length + given.named.size;
    const variadic = syntax.parameters.some(({ at }) => /\.\.\.|\*|\bparams\b/.test(file.slice(at)));
    const overloads = /^(?:java|csharp|c_sharp|kotlin|scala|cpp|swift)$/.test(file.language);
    return given.open || variadic || !overloads || syntax.parameters.length >= count;
}
/** Whether a function does what its body says: no decorator in between, no generator, nothing that the parser did not read. */
function isPlain({ file, syntax }) {
    const { start, end } = syntax.at;
    if (syntax.body.length === 0 || file.syntax.errors.some((error) => error.start < end && error.end > start))
        return false;
    const before = file.text.slice(Math.max(0, start - 200), start);
    if (file.yields(syntax))
        return false;
    if (!/^(?:python|javascript|typescript|tsx)$/.test(file.language))
        return true;
    const decorators = [
        ...`${before.split('\n').slice(-3).join('\n')}${file.headOf(syntax)}`.matchAll(/^\s*@([\w.]+)/gm),
    ];
    return decorators.every((match) => /^(?:staticmethod|classmethod|override|typing\.override|abstractmethod)$/.test(match[1] ?? ''));
}

;// CONCATENATED MODULE: ./build/assess/offline/unknown-calls.js





function unknownResult(machine, call, name) {
    return unknown(`what \`${name}\` returns`, machine.place(call));
}
/** A call of code that is not shown. */
function callUnknown(machine, call, name, given, receiver = null) {
    const { language } = machine.frame.file;
    const written = machine.frame.file.slice(call.callee.at).replace(/\s+/g, '');
    const callee = pathOf(call.callee) ?? written;
    const looks = isLook(callee) || isLook(written);
    if (!looks)
        for (const value of allGiven(given))
            machine.escape(value);
    if (receiver !== null && !looksOnly.test(name))
        machine.escape(receiver);
    if (changesAll(callee, language))
        doubtAll(machine);
    if (language === 'php' && !looks && !textual.test(name))
        doubtArguments(machine, call);
    if (language === 'ruby' && !looks && !textual.test(name)) {
        doubtArguments(machine, call);
        const root = rootOf(call.callee);
        if (root !== null && call.callee.kind === 'member' && !keeps.test(name))
            doubt(machine, root);
        if (changesText(name))
            doubtAll(machine);
    }
    if (/^(?:c|cpp)$/.test(language) &&
        !/^(?:printf|puts|fprintf|strlen|strcmp|strncmp|free|perror)$/.test(name)) {
        if (call.arguments.some(({ value }) => value.kind !== 'literal'))
            doubtAll(machine);
        const root = rootOf(call.callee);
        if (root !== null)
            doubt(machine, root);
    }
    return unknownResult(machine, call, name);
}
/* Functions of databases, shells and pages that leave the text that they are handed as it is. */
const textual = /^(?:echo|print|p|puts|printf|query|mysqli?_query|pg_query|execute|exec_query|select_all|find_by_sql|where|prepare|shell_exec|system|passthru|header|setcookie|isset|empty|render|redirect_to|raw|html_safe|eval|`)$/;
/** In PHP a function may take any variable by reference, and in Ruby it may change any text in place. */
function doubtArguments(machine, call) {
    for (const { value } of call.arguments) {
        const root = rootOf(value);
        if (root !== null)
            doubt(machine, root);
    }
}

;// CONCATENATED MODULE: ./build/assess/offline/calls.js















/** The value of a call. */
function evaluateCall(machine, call) {
    const { callee } = call;
    const value = evaluateCallee(machine, call);
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    return mayClean.test(name) ? checkedAt(value, machine.place(call)) : value;
}
function evaluateCallee(machine, call) {
    const { callee } = call;
    if (call.makes)
        return construct(machine, call, argumentsOf(machine, call));
    const outsider = paths_fromOutside(machine, call);
    if (outsider !== null) {
        argumentsOf(machine, call);
        return outsider;
    }
    if (callee.kind === 'name')
        return callName(machine, call, callee.name);
    if (callee.kind === 'member')
        return callMember(machine, call, callee);
    const called = machine.evaluate(callee);
    // A method by a name that is worked out may do anything to its object.
    if (callee.kind === 'index')
        machine.escape(machine.evaluate(callee.object));
    return (callValue(machine, call, called, argumentsOf(machine, call)) ??
        callUnknown(machine, call, 'a function', argumentsOf(machine, call)));
}
/** Arguments, evaluated in order. */
function argumentsOf(machine, call) {
    const given = { placed: [], named: new Map(), open: false };
    for (const { name, value } of call.arguments) {
        const each = machine.evaluate(value);
        const spread = (value.kind === 'unary' && /^[*.&]/.test(value.operator)) || value.kind === 'unknown';
        if (spread)
            given.open = true;
        if (name === null)
            given.placed.push(each);
        else
            given.named.set(name, each);
    }
    return given;
}
function callName(machine, call, name) {
    const own = ownerOf(machine, name);
    if (own !== null) {
        const called = machine.evaluate(call.callee);
        const given = argumentsOf(machine, call);
        return callValue(machine, call, called, given) ?? callUnknown(machine, call, name, given);
    }
    const given = argumentsOf(machine, call);
    const { file } = machine.frame;
    const type = machine.program.typeNamed(name, file);
    // In Python and others a type is called to make something.
    if (type !== null && machine.program.functionsNamed(name, file).length === 0)
        return construct(machine, call, given);
    const method = ownMethods(machine, name);
    const found = method.length > 0
        ? method
        : machine.program.functionsNamed(name, file).filter(({ syntax }) => syntax.owner === null);
    const reassigned = (file.uses.writes.get(name) ?? []).some(({ assignment }) => assignment?.value?.kind !== 'function');
    if (found.length > 0 && !reassigned) {
        const value = callAll(machine, call, found, given, method.length > 0 ? machine.frame.self : null);
        if (value !== null)
            return method.length > 0 && isOpen(machine, found) ? resting(value, overridden(name)) : value;
    }
    if (found.length > 0 || reassigned)
        return callUnknown(machine, call, name, given);
    return known_calls_callKnown(machine, call, name, given, null) ?? callUnknown(machine, call, name, given);
}
function callMember(machine, call, callee) {
    const { object, name } = callee;
    const { file } = machine.frame;
    const path = pathOf(callee) ?? name;
    if (isStatic(machine, object)) {
        const type = machine.program.typeNamed(pathOf(object) ?? '', file);
        const module = machine.program.moduleNamed(pathOf(object) ?? '', file);
        const found = type === null
            ? (module?.syntax.functions ?? []).flatMap((syntax) => module !== null && syntax.name === name && syntax.owner === null
                ? [{ file: module, syntax }]
                : [])
            : machine.program.methods(type, name);
        const given = argumentsOf(machine, call);
        if (found.length > 0) {
            const value = callAll(machine, call, found, given, null);
            if (value !== null)
                return value;
            return callUnknown(machine, call, name, given);
        }
        if (type !== null)
            return callUnknown(machine, call, name, given);
        const known = known_calls_callKnown(machine, call, path, given, null);
        if (known !== null)
            return known;
        const receiver = machine.evaluate(object);
        return callOn(machine, call, callee, receiver, given);
    }
    const receiver = machine.evaluate(object);
    const given = argumentsOf(machine, call);
    return callOn(machine, call, callee, receiver, given);
}
/** A method of something that was evaluated. */
function callOn(machine, call, callee, receiver, given) {
    const { object, name } = callee;
    if (machine.state === null)
        return none;
    const types = targetTypes(machine.frame.file, machine.frame.syntax, object);
    if (outsideMethods.test(name) &&
        receiver.constants.size === 0 &&
        types.some((type) => requestTypes.test(type))) {
        return outside(machine.frame.file.slice(call.at).slice(0, 80), machine.place(call));
    }
    let all = none;
    const before = machine.state;
    let after = null;
    const each = (run) => {
        machine.state = machine.copy(before);
        const value = run();
        if (value === null)
            return false;
        all = join(all, value);
        after = joinStates(after, machine.state);
        return true;
    };
    const open = receiver.origins.size > 0;
    for (const id of receiver.refs) {
        const done = each(() => callThing(machine, id, name, given, call) ?? callObject(machine, call, id, name, given));
        if (!done) {
            machine.state = before;
            return callUnknown(machine, call, name, given, receiver);
        }
    }
    if (receiver.constants.size > 0) {
        const text = { ...none, constants: receiver.constants };
        const isNothing = [...text.constants.values()].every(({ scalar }) => scalar.kind === 'nothing');
        if (!isNothing &&
            !each(() => callConstant(machine, text, name, given.placed, call) ??
                known_calls_callKnown(machine, call, name, given, text))) {
            machine.state = before;
            return callUnknown(machine, call, name, given, receiver);
        }
    }
    if (open) {
        const done = each(() => callOrigins(machine, call, callee, { ...none, origins: receiver.origins }, given));
        if (!done) {
            machine.state = before;
            return callUnknown(machine, call, name, given, receiver);
        }
    }
    machine.state = after ?? before;
    return all;
}
/** A method of something from outside, cleaned or unknown. */
function callOrigins(machine, call, callee, receiver, given) {
    const { object, name } = callee;
    const declared = targetTypes(machine.frame.file, machine.frame.syntax, object)
        .map((type) => machine.program.typeNamed(type, machine.frame.file))
        .find((type) => type !== null);
    if (declared) {
        const found = methodsBelow(machine, declared, name).concat(machine.program.methods(declared, name).length > 0
            ? []
            : machine.program.below(declared).flatMap((each) => machine.program.methods(each, name)));
        const real = found.filter(({ syntax }) => syntax.body.length > 0);
        const value = real.length === 0 ? null : callAll(machine, call, real, given, receiver);
        return value === null ? null : resting(value, overridden(name));
    }
    const isSelf = object.kind === 'name' && /^(?:this|self|\$this|super|cls)$/.test(object.name);
    if (isSelf) {
        const methods = selfMethods(machine, name);
        if (methods.length > 0) {
            const value = callAll(machine, call, methods, given, null);
            if (value !== null)
                return isOpen(machine, methods) ? resting(value, overridden(name)) : value;
        }
        return null;
    }
    const known = known_calls_callKnown(machine, call, pathOf(callee) ?? name, given, receiver);
    if (known !== null)
        return known;
    const isText = [...receiver.origins.values()].every(({ kind }) => kind !== 'unknown');
    if (isText &&
        /^(?:length|size|indexOf|lastIndexOf|hashCode|equals|isEmpty|contains|startsWith|endsWith)$/.test(name)) {
        return constant({ kind: 'some number' }, []);
    }
    if (isText && keeps.test(name))
        return derivedFrom(machine, receiver, given);
    if (looksOnly.test(name) || keeps.test(name))
        return join(derivedFrom(machine, receiver, given), unknownResult(machine, call, name));
    return null;
}
function derivedFrom(machine, receiver, given) {
    return derived([receiver, ...allGiven(given)].map((each) => contentsOf(machine, each)));
}
function callObject(machine, call, id, name, given) {
    const thing = machine.state?.heap.get(id);
    if (thing?.kind === 'map') {
        const value = thing.entries.get(name);
        return value === undefined || thing.escaped ? null : callValue(machine, call, value, given);
    }
    if (thing?.kind !== 'object' || thing.escaped)
        return null;
    const file = machine.program.fileAt(thing.file);
    const type = file === undefined ? null : machine.program.typeNamed(thing.type, file);
    if (type === null)
        return null;
    const found = machine.program.methods(type, name);
    const self = { ...none, refs: new Set([id]) };
    return found.length === 0 ? null : callAll(machine, call, found, given, self);
}
/** A call of a function that is a value. */
function callValue(machine, call, called, given) {
    if (called.refs.size !== 1 || called.origins.size > 0 || called.constants.size > 0)
        return null;
    const [id] = called.refs;
    const thing = id === undefined ? undefined : machine.state?.heap.get(id);
    if (thing?.kind !== 'function' || thing.many)
        return null;
    const file = machine.program.fileAt(thing.file);
    const syntax = file?.functionOf(thing.id);
    if (file === undefined || syntax === undefined)
        return null;
    for (let frame = machine.frame; frame !== null; frame = frame.caller) {
        if (frame.key === thing.frame)
            return machine.call({ file, syntax }, given, thing.self, call, frame);
    }
    return machine.call({ file, syntax }, given, thing.self, call, null);
}

;// CONCATENATED MODULE: ./build/assess/offline/operators.js






function evaluateBinary(machine, expression) {
    const { operator, left, right } = expression;
    const { language } = machine.frame.file;
    const first = machine.evaluate(left);
    if (machine.state === null)
        return none;
    const isAnd = /^(?:&&|and)$/.test(operator);
    if (isAnd || /^(?:\|\||or|\?\?|\?:)$/.test(operator)) {
        const exact = [...first.constants.values()].every(({ custom }) => custom === null);
        const known = exact && !operator.startsWith('?') ? holds(first, language) : null;
        if (known !== null && known !== isAnd)
            return first;
        if (known !== null)
            return decidedBy(machine.evaluate(right), placesOf(first));
        const before = machine.copy(machine.state);
        machine.refine(left, isAnd);
        const second = machine.evaluate(right);
        machine.state = joinStates(machine.state, before);
        return join(first, second);
    }
    const second = machine.evaluate(right);
    if (operator === '<<' && language === 'cpp') {
        const root = rootOf(left);
        if (root !== null)
            doubt(machine, root);
        return join(first, unknown('what is written to a stream', null));
    }
    const flat = fold_isTruth(operator) ? [first, second] : [first, second].map((each) => contentsOf(machine, each));
    return binary(operator, flat[0] ?? none, flat[1] ?? none, language);
}
function unary(machine, expression) {
    const { operator, operand } = expression;
    const value = machine.evaluate(operand);
    if (/^(?:!|not)$/.test(operator))
        return negated(value, machine.frame.file.language);
    if (/^(?:typeof|sizeof|defined\??|void|delete)$/.test(operator))
        return constant(someText(1), [machine.place(expression)]);
    const scalar = sole(value)?.scalar;
    if (operator === '-' && scalar?.kind === 'number') {
        return constant({ kind: 'number', value: -scalar.value }, placesOf(value));
    }
    if (/^[-+~]$/.test(operator) && value.origins.size + value.refs.size === 0)
        return derived([value], { kind: 'some number' });
    if (/^(?:\*|&|&mut|<-|@)$/.test(operator)) {
        machine.escape(value);
        return join({ ...none, origins: value.origins }, unknown('what a reference leads to', machine.place(expression)));
    }
    const held = contentsOf(machine, value);
    return /^[-+~]$/.test(operator)
        ? derived([held])
        : join(derived([held]), unknown(`what \`${operator}\` makes`, machine.place(expression)));
}
function conditional(machine, expression) {
    const { test, then, otherwise } = expression;
    const value = machine.evaluate(test);
    if (machine.state === null)
        return none;
    const exact = [...value.constants.values()].every(({ custom }) => custom === null);
    const known = exact ? holds(value, machine.frame.file.language) : null;
    if (known !== null) {
        const [taken, left] = known ? [then, otherwise] : [otherwise, then];
        const at = machine.place(test);
        if (machine.cuts.length < 200) {
            machine.cuts.push({
                at,
                why: 'condition',
                start: left.at.start,
                end: left.at.end,
                path: at.path,
                decided: placesOf(value),
            });
        }
        return decidedBy(machine.evaluate(taken), [at, ...placesOf(value)]);
    }
    const before = machine.copy(machine.state);
    machine.refine(test, true);
    const first = machine.evaluate(then);
    const after = machine.state;
    machine.state = before;
    machine.refine(test, false);
    const second = machine.evaluate(otherwise);
    machine.state = joinStates(after, machine.state);
    return join(first, second);
}

;// CONCATENATED MODULE: ./build/assess/offline/expressions.js








/* Languages in which single quotes make a character, not text. */
const characters = new Set([
    'java',
    'c',
    'cpp',
    'csharp',
    'c_sharp',
    'kotlin',
    'scala',
    'rust',
    'go',
    'swift',
]);
/** The value of an expression; calls aside. */
function evaluateKind(machine, expression) {
    switch (expression.kind) {
        case 'literal':
            return constant(scalarOf(machine, expression), [machine.place(expression)]);
        case 'template':
            return template(machine, expression.parts.map((part) => machine.evaluate(part)), expression);
        case 'name':
            if (hostText.test(expression.name))
                return constant(someText(1), [machine.place(expression)], host);
            return (checkedPath(machine, expression) ??
                paths_fromOutside(machine, expression) ??
                machine.lookUp(expression.name, expression));
        case 'member':
            return member(machine, expression);
        case 'index':
            return index(machine, expression);
        case 'binary':
            return evaluateBinary(machine, expression);
        case 'unary':
            return unary(machine, expression);
        case 'conditional':
            return conditional(machine, expression);
        case 'collection':
            return collection(machine, expression);
        case 'function': {
            const { frame } = machine;
            if (frame.self !== null)
                machine.escape(frame.self);
            return machine.make(expression, {
                kind: 'function',
                file: frame.file.path,
                id: expression.id,
                frame: frame.key,
                self: frame.self,
                many: false,
                escaped: false,
            });
        }
        case 'assign':
            return evaluateAssignment(machine, expression);
        case 'cast':
            return cast(machine, expression);
        case 'unknown': {
            const parts = expression.parts.map((part) => machine.evaluate(part));
            for (const part of expression.parts)
                if (part.kind === 'name')
                    doubt(machine, part.name);
            for (const part of parts)
                machine.escape(part);
            const held = derived(parts.map((part) => contentsOf(machine, part)));
            return join({ ...none, origins: held.origins }, unknown('what is written there', machine.place(expression)));
        }
    }
}
function scalarOf({ frame }, expression) {
    const { value } = expression;
    if (value === null)
        return { kind: 'nothing' };
    if (typeof value === 'boolean')
        return { kind: 'truth', value };
    const { file } = frame;
    if (typeof value === 'number') {
        const written = file.slice(expression.at);
        const whole = /^(?:0x[0-9a-f_]+|[\d_]+)(?:[ulUL]{0,3}|[iu](?:32|64|size))$|^(?:\+\+|--)|(?:\+\+|--)$/i.test(written);
        return whole && Number.isSafeInteger(value) && Math.abs(value) < 2 ** 31
            ? { kind: 'number', value }
            : { kind: 'some number' };
    }
    const single = characters.has(file.language) && file.text[expression.at.start] === "'";
    return { kind: single ? 'character' : 'text', value };
}
function template(machine, parts, at) {
    const exact = parts.map((part) => sole(part)?.scalar ?? null);
    if (exact.every((each) => each?.kind === 'text')) {
        const value = exact.map((each) => (each?.kind === 'text' ? each.value : '')).join('');
        const custom = parts
            .flatMap((part) => [...part.constants.values()])
            .find((each) => each.custom !== null)?.custom;
        const places = parts.flatMap(placesOf);
        return constant({ kind: 'text', value }, places.length > 0 ? places : [machine.place(at)], custom ?? null);
    }
    return derived(parts.map((part) => contentsOf(machine, part)));
}
function member(machine, expression) {
    const checked = checkedPath(machine, expression);
    if (checked !== null)
        return checked;
    const given = paths_fromOutside(machine, expression);
    if (given !== null)
        return given;
    const path = pathOf(expression) ?? '';
    const { object, name } = expression;
    if (hostText.test(path))
        return constant(someText(1), [machine.place(expression)], host);
    if (isStatic(machine, object)) {
        const { file } = machine.frame;
        const type = machine.program.typeNamed(pathOf(object) ?? '', file);
        if (type !== null)
            return machine.fieldOf(type.syntax.name, name, type.file, machine.place(expression));
        const module = machine.program.moduleNamed(pathOf(object) ?? '', file);
        if (module?.top)
            return machine.atRest({ kind: 'name', name, at: expression.at }, module, module.top);
        const isConstant = /^[A-Z][A-Z0-9_]*$/.test(name) && /(?:^|\.)[A-Z]\w*$/.test(pathOf(object) ?? '');
        if (isConstant)
            return constant(someText(1), [machine.place(expression)], `\`${name}\` is a constant by its name`);
    }
    const self = object.kind === 'name' && /^(?:this|self|\$this)$/.test(object.name);
    const { owner } = machine.frame.syntax;
    const value = machine.evaluate(object);
    if (self && owner !== null && value.refs.size === 0)
        return machine.fieldOf(owner, name, machine.frame.file, machine.place(expression));
    return memberOf(machine, value, name, expression);
}
function index(machine, expression) {
    const checked = checkedPath(machine, expression);
    if (checked !== null)
        return checked;
    const given = paths_fromOutside(machine, expression);
    if (given !== null)
        return given;
    const object = machine.evaluate(expression.object);
    const at = machine.evaluate(expression.index);
    // A part of a list may go on sharing its places.
    if (expression.index.kind === 'unknown')
        machine.escape(object);
    return itemOf(machine, object, at);
}
function collection(machine, expression) {
    const { entries } = expression;
    const common = { many: false, escaped: false };
    const opening = machine.frame.file.text[expression.at.start];
    const isMap = entries.some(({ key }) => key !== null) ||
        (entries.length === 0 && opening === '{' && machine.frame.file.language !== 'java');
    if (!isMap) {
        const values = entries.map(({ value }) => machine.evaluate(value));
        const spread = entries.some(({ value }) => value.kind === 'unknown' || (value.kind === 'unary' && /^[*.]/.test(value.operator)));
        if (spread) {
            const any = joinAll(values.flatMap((each) => [each, contentsOf(machine, each)]));
            return machine.make(expression, {
                kind: 'list',
                items: null,
                any: join(any, unknown('what is spread out', null)),
                ...common,
            });
        }
        return machine.make(expression, { kind: 'list', items: values, any: none, ...common });
    }
    const known = new Map();
    let any = none;
    let complete = true;
    for (const { key, value } of entries) {
        const name = key === null ? null : things_keyOf(sole(machine.evaluate(key))?.scalar ?? null);
        const made = machine.evaluate(value);
        if (name === null) {
            complete = false;
            any = joinAll([any, made, key === null ? contentsOf(machine, made) : none]);
            for (const [each, before] of known)
                known.set(each, join(before, made));
        }
        else
            known.set(name, made);
    }
    return machine.make(expression, { kind: 'map', entries: known, any, complete, ...common });
}
function cast(machine, expression) {
    const { type } = expression;
    const value = machine.evaluate(expression.value);
    const written = machine.frame.file.text[expression.at.start];
    if (type === null) {
        if (written !== '*' && written !== '&')
            return value;
        return join({ ...none, origins: value.origins }, unknown('what a reference leads to', machine.place(expression)));
    }
    const isNumber = [...value.constants.values()].some(({ scalar }) => scalar.kind === 'number' || scalar.kind === 'some number');
    if (isNumber && /^(?:char|Character|string)$/.test(type))
        return join(value, unknown('a character by its number', null));
    return ofType(value, type);
}

;// CONCATENATED MODULE: ./build/assess/offline/loops.js






const maxRounds = 4;
function runLoop(machine, statement) {
    const { frame } = machine;
    inBlock(machine, statement, () => {
        const heads = statement.head.map((head) => machine.evaluate(head));
        if (machine.state === null)
            return;
        const exit = { loop: true, broken: null, continued: null };
        const { main, update } = partsOfLoop(statement);
        let start = machine.copy(machine.state);
        let ended = machine.state;
        // Each thing in it may be changed by what the loop binds.
        if (frame.file.language === 'php' && /&/.test(headOf(machine, statement))) {
            for (const [index, value] of heads.entries()) {
                machine.escape(value);
                const head = statement.head[index];
                const root = head === undefined ? null : rootOf(head);
                if (root !== null)
                    doubt(machine, root);
            }
        }
        frame.exits.push(exit);
        for (let round = 0;; round++) {
            machine.state = machine.copy(start);
            bindAll(machine, statement, heads);
            inBlock(machine, statement, () => machine.run(main), 'body');
            machine.state = joinStates(machine.state, exit.continued);
            exit.continued = null;
            inBlock(machine, statement, () => machine.run(update), 'update');
            if (machine.state === null)
                break;
            const outerWeak = machine.weak;
            machine.weak = true;
            for (const head of statement.head)
                machine.evaluate(head);
            machine.weak = outerWeak;
            const end = machine.state;
            if (end === null)
                break;
            ended = joinStates(ended, end);
            const fresh = news(start, end);
            if (fresh.vars.length + fresh.heap.length === 0)
                break;
            const joined = joinStates(start, end) ?? start;
            start = round >= maxRounds - 2 ? widened(joined, fresh) : joined;
            if (round > maxRounds + 4)
                throw new TooMuch('a loop');
        }
        frame.exits.pop();
        machine.state = joinStates(joinStates(start, ended), exit.broken);
    });
}
/** What stands in front of a loop's body. */
function headOf({ frame }, { at, body }) {
    return frame.file.text.slice(at.start, body[0]?.at.start ?? at.end);
}
/** What a counting loop goes on with stands at the end of its body, but in front of it in the text. */
function partsOfLoop({ body }) {
    const first = body[0];
    if (first === undefined)
        return { main: [], update: [] };
    let at = body.length;
    while (at > 1 && (body[at - 1]?.at.start ?? 0) < first.at.start)
        at--;
    return { main: body.slice(0, at), update: body.slice(at) };
}
function bindAll(machine, statement, heads) {
    const [only] = heads;
    const plain = statement.binds.length === 1 && heads.length === 1 && only !== undefined;
    for (const bind of statement.binds) {
        const value = plain ? elementsOf(machine, only) : derivedOrUnknown(machine, heads);
        machine.assign(bind, value, machine.frame.file.bindsOwn(statement), bind);
    }
}
/** One of several things that a loop takes from what it goes through. */
function derivedOrUnknown(machine, heads) {
    const all = heads.map((head) => elementsOf(machine, head));
    return all.length === 0 ? unknown('what a loop goes through', null) : derived(all);
}
const endless = unknown('what a loop puts together', null);
const endlessKey = [...endless.origins.keys()][0] ?? '';
/** Values that change from round to round without an end: numbers are some number, the rest nobody can tell. */
function widened(state, fresh) {
    const widen = (value) => {
        const all = [...value.constants.values()];
        const numbers = all.every(({ scalar }) => scalar.kind === 'number' ||
            scalar.kind === 'some number' ||
            scalar.kind === 'truth' ||
            scalar.kind === 'nothing');
        if (numbers && value.refs.size === 0) {
            return all.length === 0
                ? value
                : join(derived([value], { kind: 'some number' }), constantsOnly(value, 'nothing'));
        }
        // What it was before is dropped once, so that what grows from it stops growing.
        return value.origins.has(endlessKey) ? value : join({ ...value, constants: new Map() }, endless);
    };
    for (const name of fresh.vars) {
        const value = state.vars.get(name);
        if (value !== undefined && (value.constants.size > 0 || value.refs.size > 0))
            state.vars.set(name, widen(value));
    }
    for (const id of fresh.heap) {
        const thing = state.heap.get(id);
        if (thing === undefined)
            continue;
        if (thing.kind === 'list') {
            const any = join(thing.any, [...(thing.items ?? [])].reduce(join, none));
            state.heap.set(id, { ...thing, items: null, any });
        }
        else if (thing.kind === 'text')
            state.heap.set(id, { ...thing, value: widen(thing.value) });
        else if (thing.kind === 'map') {
            const any = [...thing.entries.values()].reduce(join, thing.any);
            state.heap.set(id, { ...thing, entries: new Map(), any, complete: false });
        }
        else
            state.heap.set(id, { ...thing, escaped: true });
    }
    return state;
}
function constantsOnly(value, kind) {
    const kept = [...value.constants].filter(([, { scalar }]) => scalar.kind === kind);
    return { ...none, constants: new Map(kept) };
}

;// CONCATENATED MODULE: ./build/assess/offline/switches.js





const patterns = new Set(['scala', 'rust', 'swift', 'python', 'csharp', 'c_sharp', 'kotlin', 'ruby']);
function runSwitch(machine, statement) {
    const subject = statement.subject === null ? none : machine.evaluate(statement.subject);
    const { frame } = machine;
    const tests = statement.cases.map((each) => each.tests.map((test) => machine.evaluate(test)));
    const entry = machine.state;
    if (entry === null)
        return;
    const chosen = statement.subject === null || isNone(subject) ? null : casesFor(machine, statement, subject, tests);
    const exit = { loop: false, broken: null, continued: null };
    frame.exits.push(exit);
    let falling = null;
    let ended = null;
    const at = machine.place(statement);
    inBlock(machine, statement, () => {
        for (const [index, each] of statement.cases.entries()) {
            const possible = chosen === null || chosen.cases.has(index);
            machine.state = joinStates(possible ? machine.copy(entry) : null, falling);
            if (machine.state === null) {
                const last = each.body.at(-1);
                const first = each.body[0];
                if (first && last)
                    leaveOut(machine, { start: first.at.start, end: last.at.end }, 'condition', statement, placesOf(subject));
                continue;
            }
            if (patterns.has(frame.file.language))
                for (const test of each.tests)
                    for (const name of namesOf(test))
                        bindPattern(machine, name);
            const why = chosen === null ? [] : [...placesOf(subject), at, { path: at.path, line: each.at.from }];
            const run = () => deciding(machine, why, () => machine.run(each.body));
            // A case that is a block has names of its own; the rest of the cases share theirs.
            if (labelOf(machine, each).includes('{'))
                inBlock(machine, each, run, 'case');
            else
                run();
            falling = each.falls ? machine.state : null;
            if (!each.falls)
                ended = joinStates(ended, machine.state);
        }
    });
    frame.exits.pop();
    const skipped = chosen === null ? !statement.cases.some((each) => isDefault(machine, each)) : chosen.none;
    machine.state = joinStates(joinStates(ended, falling), joinStates(exit.broken, skipped ? entry : null));
}
function bindPattern(machine, name) {
    const target = { kind: 'name', name, at: { from: 0, to: 0, start: 0, end: 0 } };
    if (/^[a-z_]/.test(name))
        machine.assign(target, unknown(`what a pattern gives \`${name}\``, null), true, target);
}
/** A case without tests, or one whose label says so among others. */
function isDefault(machine, each) {
    if (each.tests.length === 0)
        return true;
    return /\b(?:default|else|_)\b/.test(labelOf(machine, each));
}
/** What stands in front of a case's statements. */
function labelOf({ frame }, { at, body }) {
    return frame.file.text.slice(at.start, body[0]?.at.start ?? at.end);
}
/** The cases that a subject whose values are all known may take; null where that is not known. */
function casesFor(machine, { cases }, subject, tests) {
    const all = allConstants(subject);
    if (all === null || !surely(subject))
        return null;
    const chosen = new Set();
    let skipped = false;
    for (const { scalar } of all) {
        let found = false;
        for (const [index] of cases.entries()) {
            for (const test of tests[index] ?? []) {
                const known = allConstants(test);
                const [only] = known?.length === 1 && surely(test) ? known : [];
                const fits = only === undefined ? null : same(scalar, only.scalar, machine.frame.file.language);
                if (fits !== false)
                    chosen.add(index);
                if (fits === true)
                    found = true;
            }
            if (found)
                break;
        }
        if (found)
            continue;
        const otherwise = cases.flatMap((each, index) => (isDefault(machine, each) ? [index] : []));
        for (const index of otherwise)
            chosen.add(index);
        if (otherwise.length === 0)
            skipped = true;
    }
    return { cases: chosen, none: skipped };
}

;// CONCATENATED MODULE: ./build/assess/offline/statements.js









/** Runs statements one after the other, as far as they are reached. */
function runStatements(machine, statements) {
    for (const [index, statement] of statements.entries()) {
        if (machine.state === null) {
            const before = statements[index - 1];
            const last = statements.at(-1);
            if (before && last)
                leaveOut(machine, { start: statement.at.start, end: last.at.end }, 'exit', before, []);
            return;
        }
        runStatement(machine, statement);
    }
}
function runStatement(machine, statement) {
    machine.step();
    switch (statement.kind) {
        case 'expression':
            machine.evaluate(statement.expression);
            if (machine.state !== null)
                checkByCall(machine, statement.expression);
            return;
        case 'if':
            runIf(machine, statement);
            return;
        case 'loop':
            runLoop(machine, statement);
            return;
        case 'switch':
            runSwitch(machine, statement);
            return;
        case 'try':
            runTry(machine, statement);
            return;
        case 'block':
            runBlock(machine, statement);
            return;
        case 'return': {
            const value = statement.value === null ? constant({ kind: 'nothing' }, []) : machine.evaluate(statement.value);
            leave(machine, value);
            return;
        }
        case 'throw':
            if (statement.value !== null)
                machine.evaluate(statement.value);
            machine.state = null;
            return;
        case 'jump':
            jump(machine, statement);
            return;
        case 'unknown': {
            for (const part of statement.parts) {
                machine.evaluate(part);
                for (const name of namesOf(part))
                    doubt(machine, name);
            }
            inBlock(machine, statement, () => maybe(machine, () => machine.run(statement.body)));
        }
    }
}
function runBlock(machine, statement) {
    const opening = machine.frame.file.text.slice(statement.at.start, statement.at.start + 12);
    // What a context manager does with an error is its own affair: it may go on behind its block.
    const swallows = /^(?:async\s+)?with\b/.test(opening);
    inBlock(machine, statement, () => {
        if (swallows)
            maybe(machine, () => machine.run(statement.body));
        else
            machine.run(statement.body);
    });
}
function jump(machine, statement) {
    const { frame } = machine;
    const word = statement.word.toLowerCase();
    if (/^(?:pass|fallthrough)\b/.test(word))
        return;
    if (!/^(?:break|continue|next|last|leave)\b/.test(word))
        throw new TooMuch(`a ${word}`);
    const continues = /^(?:continue|next)/.test(word);
    const labelled = /\w\s+\S*\w/.test(frame.file.slice(statement.at).replace(/\b(?:if|unless)\b.*/s, ''));
    const fitting = frame.exits.filter(({ loop }) => loop || !continues);
    const targets = labelled ? fitting : fitting.slice(-1);
    // Out of a block of code that was passed on.
    if (targets.length === 0) {
        leave(machine, unknown('what is left early', null));
        return;
    }
    for (const target of targets) {
        if (continues || labelled)
            target.continued = joinStates(target.continued, machine.state);
        if (!continues || labelled)
            target.broken = joinStates(target.broken, machine.state);
    }
    machine.state = null;
}
function runIf(machine, statement) {
    const test = machine.evaluate(statement.test);
    if (machine.state === null)
        return;
    const known = surely(test) ? holds(test, machine.frame.file.language) : null;
    const { then, otherwise } = statement;
    if (known !== null) {
        const [taken, left] = known ? [then, otherwise] : [otherwise, then];
        const first = left[0];
        const last = left.at(-1);
        const at = machine.place(statement);
        if (first && last)
            leaveOut(machine, { start: first.at.start, end: last.at.end }, 'condition', statement, placesOf(test));
        deciding(machine, [at, ...placesOf(test)], () => inBlock(machine, statement, () => machine.run(taken), 'b'));
        return;
    }
    const before = machine.copy(machine.state);
    machine.refine(statement.test, true);
    inBlock(machine, statement, () => machine.run(then), 'a');
    const after = machine.state;
    machine.state = before;
    machine.refine(statement.test, false);
    inBlock(machine, statement, () => machine.run(otherwise), 'b');
    machine.state = joinStates(after, machine.state);
}
function runTry(machine, statement) {
    if (machine.state === null)
        return;
    const stop = machine.copy(machine.state);
    machine.stops.push(stop);
    inBlock(machine, statement, () => machine.run(statement.body), 'body');
    machine.stops.pop();
    let after = machine.state;
    const late = machine.copy(stop);
    if (statement.last.length > 0)
        machine.stops.push(late);
    for (const [index, handler] of statement.handlers.entries()) {
        machine.state = machine.copy(stop);
        inBlock(machine, statement, () => {
            if (handler.name !== null) {
                const target = { kind: 'name', name: handler.name, at: statement.at };
                machine.assign(target, unknown(`what the error \`${handler.name}\` says`, machine.place(statement)), true, target);
            }
            machine.run(handler.body);
        }, `handler${index}`);
        after = joinStates(after, machine.state);
    }
    if (statement.last.length === 0) {
        machine.state = after;
        return;
    }
    machine.stops.pop();
    const goesOn = after !== null;
    machine.state = joinStates(joinStates(after, late), machine.frame.returned);
    inBlock(machine, statement, () => machine.run(statement.last), 'last');
    if (!goesOn)
        machine.state = null;
}

;// CONCATENATED MODULE: ./build/assess/offline/interpreter.js









const interpreter_maxSteps = 20_000;
const maxCalls = 8;
const maxNesting = 300;
/** Interprets code with values that say where they come from: every way that it may take, none that it cannot. */
class Interpreter {
    program;
    family;
    cwes;
    stops = [];
    cuts = [];
    watched = new Map();
    reached = new Set();
    state = emptyState();
    frame;
    recording = true;
    weak = false;
    knowsPaths = false;
    deciding = [];
    resting = 0;
    #called = new Set();
    #steps = 0;
    #nesting = 0;
    constructor(program, first, family, cwes) {
        this.program = program;
        this.family = family;
        this.cwes = cwes;
        this.frame = newFrame('', first, null, null, null, 0);
    }
    /** Runs a function of which no caller is known. */
    enter(called) {
        const { file, syntax } = called;
        this.state = emptyState();
        this.frame = newFrame(`${file.path}:${syntax.id}`, called, null, null, null, 0);
        for (const [index, parameter] of syntax.parameters.entries()) {
            const value = parameterValue(file, syntax, index);
            for (const name of parameter.name === '' ? file.takenApart(parameter.at) : [parameter.name])
                this.#bind(name, value);
        }
        if (file.isTop(syntax) || file.language === 'php') {
            for (const name of file.namesOf(syntax).locals) {
                if (!this.state.vars.has(this.#key(name)))
                    this.#bind(name, unknown(`what \`${name}\` holds before`, null));
            }
        }
        this.run(syntax.body);
    }
    step(cost = 1) {
        this.#steps += cost;
        if (this.#steps > interpreter_maxSteps)
            throw new TooMuch('too many steps');
    }
    copy(state) {
        this.step((state.vars.size + state.heap.size) / 20);
        return copyOf(state);
    }
    evaluate(expression) {
        if (this.state === null)
            return none;
        this.step();
        if (++this.#nesting > maxNesting)
            throw new TooMuch('too many brackets');
        const value = expression.kind === 'call' ? evaluateCall(this, expression) : evaluateKind(this, expression);
        this.#nesting--;
        const before = this.watched.get(expression);
        if (before !== undefined && this.recording && this.state !== null) {
            this.reached.add(expression);
            this.watched.set(expression, join(before, contents(value, this.state)));
        }
        return value;
    }
    run(statements) {
        runStatements(this, statements);
    }
    refine(test, holds) {
        refineBy(this, test, holds);
    }
    assign(target, value, declares, at) {
        assignTo(this, target, value, declares, at);
    }
    lookUp(name, at) {
        return lookUpName(this, name, this.place(at));
    }
    place({ at }) {
        return { path: this.frame.file.path, line: at.from };
    }
    call(called, given, self, at, outer) {
        if (this.state === null)
            return none;
        const caller = this.frame;
        const { syntax } = called;
        if (caller.depth >= maxCalls) {
            for (const value of [...given.placed, ...given.named.values()])
                this.escape(value);
            return unknown(`what \`${syntax.name ?? 'a function'}\` returns after many calls`, this.place(at));
        }
        const key = `${caller.key}>${at.at.start}.${syntax.id}`;
        const frame = newFrame(key, called, self, caller, outer, caller.depth + 1);
        if (this.#called.has(key))
            this.#forget(key);
        this.#called.add(key);
        this.frame = frame;
        this.#bindAll(called, given, self);
        const { weak } = this;
        this.weak = false;
        this.run(syntax.body);
        this.weak = weak;
        const fellThrough = this.state === null ? none : constant({ kind: 'nothing' }, []);
        const ended = this.state;
        this.state = joinStates(frame.returned, ended);
        this.frame = caller;
        return join(frame.result, fellThrough);
    }
    atRest(expression, file, syntax) {
        const { state, frame, recording, weak, deciding } = this;
        if (state === null)
            return none;
        this.resting++;
        this.state = emptyState();
        this.recording = false;
        this.weak = false;
        this.deciding = [];
        this.frame = {
            ...newFrame(`rest ${file.path}:${syntax.id}`, { file, syntax }, null, frame, null, frame.depth + 1),
            still: true,
        };
        const value = frame.depth >= maxCalls ? unknown('what is set elsewhere', null) : this.evaluate(expression);
        const made = this.state;
        this.state = state;
        this.frame = frame;
        this.recording = recording;
        this.weak = weak;
        this.deciding = deciding;
        this.resting--;
        if (made !== null)
            for (const [id, thing] of made.heap)
                if (!state.heap.has(id))
                    state.heap.set(id, thing);
        return value;
    }
    fieldOf(type, name, file, at) {
        return fieldAtRest(this, type, name, file, at);
    }
    write(key, value) {
        const { state } = this;
        if (state === null)
            return;
        const decided = decidedBy(value, this.deciding);
        state.vars.set(key, decided);
        for (const stop of this.stops)
            stop.vars.set(key, join(stop.vars.get(key) ?? none, decided));
    }
    update(id, thing) {
        const { state } = this;
        if (state === null)
            return;
        state.heap.set(id, thing);
        for (const stop of this.stops) {
            const before = stop.heap.get(id);
            stop.heap.set(id, before === undefined ? thing : joinThings(before, thing));
        }
    }
    make({ at }, thing) {
        if (this.state === null)
            return none;
        const id = `${this.frame.key}@${at.start}-${at.end}`;
        const before = this.state.heap.get(id);
        this.update(id, before === undefined ? thing : { ...joinThings(before, thing), many: true });
        return reference(id);
    }
    escape(value) {
        const { state } = this;
        if (state === null || value.refs.size === 0)
            return;
        for (const id of reachable(value, state)) {
            const thing = state.heap.get(id);
            if (thing !== undefined && !thing.escaped)
                this.update(id, { ...thing, escaped: true });
        }
    }
    /** Variables of an earlier call from the same place. */
    #forget(key) {
        const { state } = this;
        if (state === null)
            return;
        this.step(state.vars.size / 20);
        for (const name of [...state.vars.keys()])
            if (name.startsWith(`${key}|`))
                state.vars.delete(name);
    }
    #key(name) {
        return `${this.frame.key}|${this.frame.scopes[0] ?? ''}|${name}`;
    }
    #bind(name, value) {
        const { frame } = this;
        frame.declared.get(frame.scopes[0] ?? '')?.add(name);
        if (frame.file.namesOf(frame.syntax).shared.has(name))
            this.escape(value);
        this.write(this.#key(name), value);
    }
    #bindAll({ file, syntax }, given, self) {
        const [first] = syntax.parameters;
        const takesSelf = syntax.owner !== null &&
            /^(?:python|rust)$/.test(file.language) &&
            /^&?(?:mut )?(?:self|cls)$/.test(first?.name ?? '');
        const parameters = takesSelf ? syntax.parameters.slice(1) : syntax.parameters;
        if (takesSelf && first)
            this.#bind(first.name, self ?? unknown('the object of a method', null));
        const all = [...given.placed, ...given.named.values()];
        for (const [index, parameter] of parameters.entries()) {
            const written = file.slice(parameter.at);
            const open = given.open || /\.\.\.|^\s*\*|\bparams\b|^&?\s*\*|^&/.test(written);
            for (const name of parameter.name === '' ? file.takenApart(parameter.at) : [parameter.name]) {
                const value = given.named.get(name) ?? given.placed[index];
                if (open || parameter.name === '') {
                    for (const each of all)
                        this.escape(each);
                    const part = join({ ...none, origins: joinAll(all).origins }, unknown(`what \`${name}\` is given`, null));
                    this.#bind(name, part);
                }
                else
                    this.#bind(name, value ?? constant({ kind: 'nothing' }, []));
            }
        }
    }
}
function newFrame(key, { file, syntax }, self, caller, outer, depth) {
    const scope = `${syntax.at.start}`;
    return {
        key,
        file,
        syntax,
        scopes: [scope],
        declared: new Map([[scope, new Set()]]),
        self,
        depth,
        caller,
        outer,
        exits: [],
        result: none,
        returned: null,
        still: false,
    };
}

;// CONCATENATED MODULE: ./build/assess/offline/targets.js

const maxTargets = 12;
/** The expressions in a range of a file that are in no other one there, and the function that they stand in. */
function targetsIn(file, range) {
    const within = innermost(file, range);
    if (within === null)
        return null;
    const found = targets_outermost(within, range);
    const expressions = found.length > 0 ? found : around(within, range);
    const targets = { within, calls: [], values: [], emptied: null };
    const several = expressions.length > 1;
    for (const expression of expressions)
        take(expression, targets, several, file);
    if (targets.calls.length + targets.values.length > maxTargets)
        return null;
    return targets.calls.length + targets.values.length === 0 ? null : targets;
}
function innermost(file, { start, end }) {
    const around = file.syntax.functions.filter(({ at }) => at.start <= start && at.end >= end);
    const smallest = around.reduce((best, each) => best === null || each.at.end - each.at.start <= best.at.end - best.at.start ? each : best, null);
    return smallest ?? file.top ?? null;
}
function targets_outermost(within, { start, end }) {
    const found = [];
    visit(within.body, {
        expression: (expression) => {
            const { at } = expression;
            if (at.end <= start || at.start >= end)
                return false;
            if (at.start < start || at.end > end)
                return undefined;
            found.push(expression);
            return false;
        },
    });
    return found;
}
/** The smallest expression that holds the range. */
function around(within, { start, end }) {
    let best = null;
    visit(within.body, {
        expression: (expression) => {
            const { at } = expression;
            if (at.start > start || at.end < end)
                return false;
            if (best === null || at.end - at.start <= best.at.end - best.at.start)
                best = expression;
            return undefined;
        },
    });
    return best === null ? [] : [best];
}
/** Where several statements are flagged, what is called in them counts; else the flagged expression itself. */
function take(expression, targets, several, file) {
    switch (expression.kind) {
        case 'assign': {
            const { value, target } = expression;
            if (value === null)
                return;
            const empties = value.kind === 'literal' && value.value === null && target.kind === 'name';
            if (empties && !several)
                targets.emptied = target.name;
            // Under which name something is put may be what others choose.
            if (target.kind === 'index')
                targets.values.push(target.index);
            if (!(several && (value.kind === 'literal' || value.kind === 'name')))
                take(value, targets, several, file);
            return;
        }
        case 'cast':
            take(expression.value, targets, several, file);
            return;
        case 'call':
            takeCall(expression, targets, file);
            return;
        case 'function':
            takeBody(expression.id, targets, file);
            return;
        default:
            if (several)
                for (const part of partsOf(expression))
                    takeCalls(part, targets, file);
            else
                targets.values.push(expression);
    }
}
function takeCalls(expression, targets, file) {
    if (expression.kind === 'call')
        takeCall(expression, targets, file);
    else
        for (const part of partsOf(expression))
            takeCalls(part, targets, file);
}
function takeBody(id, targets, file) {
    const syntax = file.functionOf(id);
    if (syntax === undefined)
        return;
    visit(syntax.body, {
        expression: (each) => {
            if (each.kind !== 'call')
                return undefined;
            takeCall(each, targets, file);
            return false;
        },
    });
}
/** A call, and those that it is chained to. */
function takeCall(call, targets, file) {
    const { callee } = call;
    const receiver = callee.kind === 'member' ? callee.object : callee;
    // A function that is handed over is called back; it carries no text.
    const values = call.arguments.map(({ value }) => value).filter(({ kind }) => kind !== 'function');
    targets.calls.push({ call, arguments: values, receiver: call.makes ? null : receiver });
    if (receiver?.kind === 'call' && receiver.arguments.length > 0)
        takeCall(receiver, targets, file);
}
/** Every assignment of something to a variable of a function. */
function assignmentsTo(within, name) {
    const values = [];
    visit(within.body, {
        expression: (each) => {
            if (each.kind !== 'assign' ||
                each.target.kind !== 'name' ||
                each.target.name !== name ||
                each.value === null)
                return undefined;
            if (!(each.value.kind === 'literal' && each.value.value === null))
                values.push(each.value);
            return undefined;
        },
    });
    return values;
}

;// CONCATENATED MODULE: ./build/assess/offline/follow.js





/** Follows the values of the flagged code; null where its file was not parsed or nothing in the range has a value. */
function follow(evidence, family) {
    const { flagged, files, finding } = evidence;
    const program = new Program(files);
    const file = files[0] === undefined ? undefined : program.fileAt(files[0].path);
    if (flagged === null || file === undefined)
        return null;
    const targets = targetsIn(file, flagged);
    if (targets === null)
        return null;
    if (targets.emptied !== null)
        widen(targets, targets.emptied);
    const asked = [
        ...targets.values,
        ...targets.calls.flatMap((each) => [
            each.call,
            ...each.arguments,
            ...(each.receiver === null ? [] : [each.receiver]),
        ]),
    ];
    const values = new Map();
    const cuts = [];
    const reached = new Set();
    let gaveUp = null;
    const entries = entriesFor(file, targets.within);
    for (const syntax of entries) {
        const machine = new Interpreter(program, { file, syntax }, family, finding.rule.cwes);
        for (const expression of asked)
            machine.watched.set(expression, values.get(expression) ?? none);
        try {
            machine.enter({ file, syntax });
        }
        catch (error) {
            if (!(error instanceof TooMuch || error instanceof RangeError))
                throw error;
            gaveUp = error instanceof TooMuch ? error.message : 'too many brackets';
        }
        for (const [expression, value] of machine.watched)
            values.set(expression, value);
        for (const expression of machine.reached)
            reached.add(expression);
        cuts.push(...machine.cuts);
    }
    const { errors } = file.syntax;
    const { at } = targets.within;
    if (errors.some((error) => error.start < at.end && error.end > at.start))
        gaveUp = 'code that the parser cannot read';
    const sinks = [...targets.values, ...targets.calls.map(({ call }) => call)];
    return { file, targets, values, reached: sinks.some((each) => reached.has(each)), cuts, gaveUp };
}
/** Where the flagged code only empties a variable, what it held is what counts. */
function widen(targets, name) {
    const values = assignmentsTo(targets.within, name);
    targets.values = [];
    for (const value of values) {
        if (value.kind === 'call') {
            const receiver = value.callee.kind === 'member' ? value.callee.object : null;
            targets.calls.push({ call: value, arguments: value.arguments.map((each) => each.value), receiver });
        }
        else
            targets.values.push(value);
    }
}
const maxEntries = 8;
/** The functions from which the flagged one is reached: itself, or where nobody else can call it, those that do. */
function entriesFor(file, syntax, depth = 0) {
    if (depth > 3 || file.isTop(syntax) || syntax.name === null || !isHidden(file, syntax))
        return [syntax];
    const calls = file.uses.calls.get(syntax.name) ?? [];
    const same = file.syntax.functions.filter(({ name }) => name === syntax.name);
    if (calls.length === 0 || same.length > 1 || file.uses.passed.has(syntax.name))
        return [syntax];
    const callers = new Set(calls.map(({ within }) => (within === null ? undefined : file.functionOf(within))));
    const all = [];
    for (const caller of callers) {
        if (caller === undefined || caller === syntax)
            return [syntax];
        all.push(...entriesFor(file, caller, depth + 1));
    }
    const entries = [...new Set(all)];
    return entries.length > maxEntries || entries.length === 0 ? [syntax] : entries;
}
/** Whether only code of its own file can call a function. */
function isHidden(file, syntax) {
    const head = file.headOf(syntax);
    if (/^(?:java|csharp|c_sharp|kotlin|swift|scala|php)$/.test(file.language)) {
        return /\bprivate\b/.test(head.replace(/\([\s\S]*/, '')) && !/@(?!Override|SuppressWarnings)\w/.test(head);
    }
    const isLocal = syntax.parent !== null && file.functionOf(syntax.parent) !== file.top && syntax.owner === null;
    return isLocal && !/^\s*@/.test(head);
}

;// CONCATENATED MODULE: ./build/assess/offline/purpose.js




/** Weak hashes and random numbers are real where they protect something, and nothing where they do not. */
function cryptography(about) {
    const { evidence, family } = about;
    if (family !== 'cryptography')
        return null;
    const lines = linesAround(about);
    const code = lines.map(({ text }) => text).join('\n');
    const secret = securityWords.exec(code);
    const harmless = harmlessWords.exec(code);
    const lineWith = (word) => lines.filter(({ text }) => text.includes(word)).slice(0, 1);
    if (harmless && !secret) {
        return falsePositive('medium', `It makes a \`${harmless[0]}\`, which protects nothing.`, lineWith(harmless[0]).map(cite));
    }
    if (secret && !harmless && evidence.fileKind === null) {
        return {
            verdict: 'true_positive',
            confidence: 'medium',
            reason: `The result is used for \`${secret[0]}\`, which has to withstand an attacker.`,
            citations: lineWith(secret[0]).map(cite),
        };
    }
    return null;
}
/** The lines of the function around the flagged code, or those near it where it is in none. */
function linesAround({ evidence, lines }) {
    const { flagged, files, finding } = evidence;
    const [from, to] = [finding.head?.from ?? 0, finding.head?.to ?? 0];
    const functions = files[0]?.syntax?.functions.slice(1) ?? [];
    const around = functions.filter(({ at }) => flagged !== null && at.start <= flagged.start && at.end >= flagged.end);
    const first = Math.min(...around.map(({ at }) => at.from));
    const last = Math.max(...around.map(({ at }) => at.to));
    const range = around.length > 0 ? { first, last } : { first: from - 10, last: to + 10 };
    return lines.filter(({ line }) => line >= range.first && line <= range.last);
}
function hardCodedSecret({ evidence, family, flagged }) {
    if (family !== 'secret' || evidence.fileKind !== null)
        return null;
    const code = flagged.map(({ text }) => text).join('\n');
    if (/\b(?:environ|getenv|process\.env|ENV\[|System\.getenv|os\.Getenv)\b/.test(code)) {
        return falsePositive('medium', 'The value is read from the environment, not written here.', flagged.slice(0, 1).map(cite));
    }
    return /\[redacted \d+: /.test(evidence.matched)
        ? {
            verdict: 'true_positive',
            confidence: 'medium',
            reason: 'A credential is written into the code, where everybody who can read the repository can read it.',
            citations: flagged.slice(0, 1).map(cite),
        }
        : null;
}
/** Switches that are a weakness by being set so. */
function setting(about) {
    const { evidence, flagged } = about;
    if (evidence.fileKind !== null)
        return null;
    const line = flagged.find(({ text }) => weakSettings.test(text));
    const set = line && weakSettings.exec(line.text);
    const depends = about.flow === null ? null : enclosingSwitch(about.flow, about);
    if (line && set && depends) {
        const reason = `\`${(0,source_text/* collapse */.ap)(set[0])}\` switches a protection off; whether this runs depends on line ${depends.line}.`;
        return {
            verdict: 'needs_review',
            confidence: 'low',
            reason,
            citations: [cite(line), ...citePlaces(about, [depends])],
        };
    }
    return line && set
        ? {
            verdict: 'true_positive',
            confidence: 'medium',
            reason: `\`${(0,source_text/* collapse */.ap)(set[0])}\` switches a protection off.`,
            citations: [cite(line)],
        }
        : null;
}
function testCode({ evidence }) {
    if (evidence.fileKind !== 'test')
        return null;
    return falsePositive('medium', 'This is test code by its path; it does not run in production.', []);
}

;// CONCATENATED MODULE: ./build/assess/offline/reachability.js

const deadCode = ['CWE-561', 'CWE-570', 'CWE-571', 'CWE-670', 'CWE-1164'];
/** Code that a condition leaves out in every case, or that follows on what always leaves. */
function unreachable(about) {
    const { flow, evidence, family } = about;
    const { flagged } = evidence;
    const { cwes } = evidence.finding.rule;
    // A secret is out wherever it stands, and some rules are about code that never runs.
    if (family === 'secret' || cwes.some((cwe) => deadCode.includes(cwe)))
        return null;
    if (flow === null || flow.gaveUp !== null || flow.reached || flagged === null)
        return null;
    const around = flow.cuts.filter(({ path, start, end }) => path === flow.file.path && start <= flagged.start && end >= flagged.end);
    const [cut] = around;
    if (cut === undefined)
        return null;
    const places = [
        cut.at,
        ...cut.decided.filter(({ line, path }) => line !== cut.at.line || path !== cut.at.path),
    ];
    const reason = cut.why === 'exit'
        ? `This line can never run: what ends on line ${cut.at.line} always leaves.`
        : `This code never runs: the condition on line ${cut.at.line} always turns out the other way.`;
    return falsePositive('high', reason, citePlaces(about, places));
}

;// CONCATENATED MODULE: ./build/assess/offline.js






/**
 * Rules that need no key and no network. Each decides a kind of case that a few lines prove; what none of them knows is
 * `needs_review`. Sure is only what a constant or a condition proves; whatever rests on names and customs is not.
 */
const offlineAssessor = {
    assess: async (evidence) => evidence.map(offline_surely),
};
const rules = [
    unreachable,
    proofs,
    cryptography,
    hardCodedSecret,
    setting,
    testCode,
    dataFlow,
];
/** A fault of a rule costs its finding an answer, nothing else. */
function offline_surely(evidence) {
    try {
        return assessOffline(evidence);
    }
    catch (error) {
        const detail = `An offline rule failed on this code (${error instanceof Error ? error.name : 'unknown'}): please report it.`;
        return { fingerprint: evidence.finding.fingerprint, status: 'not_analyzed', kind: 'error', detail };
    }
}
function assessOffline(evidence) {
    const lines = codeLines(evidence);
    const { head } = evidence.finding;
    const flagged = lines.filter(({ line }) => head !== null && line >= head.from && line <= head.to);
    const family = (0,weakness/* familyOf */.Ap)(evidence.finding.rule);
    const about = { evidence, family, flow: follow(evidence, family), lines, flagged };
    for (const rule of rules) {
        const opinion = rule(about);
        if (opinion?.verdict === 'false_positive' && evidence.files.some(({ obscured }) => obscured))
            break;
        if (opinion !== null)
            return answer(evidence, opinion);
    }
    return answer(evidence, {
        verdict: 'needs_review',
        confidence: 'low',
        reason: 'Offline rules know no way to decide this from the lines shown.',
        citations: [],
    });
}
/** Where values come from, as far as that decides. */
function proofs(about) {
    const opinion = dataFlow(about);
    return opinion?.verdict === 'needs_review' ? null : opinion;
}
function answer({ finding }, opinion) {
    return { fingerprint: finding.fingerprint, status: 'analyzed', component: null, ...opinion };
}

// EXTERNAL MODULE: ./build/commands/review/ask-model.js + 1 modules
var ask_model = __webpack_require__(15676);
;// CONCATENATED MODULE: ./build/commands/review/assess.js


/** Assesses findings, the most severe first. Each gets an assessment, whatever fails. */
async function assessFindings(findings, gathered, settings, context) {
    const offline = isOffline(settings, context.keyless);
    const assessments = new Map();
    const evidence = [];
    for (const [index, { fingerprint }] of findings.entries()) {
        const code = gathered[index];
        if (!settings['auto-triage'])
            assessments.set(fingerprint, missing(fingerprint, 'switched off', 'auto-triage is false.'));
        else if (!offline && index >= settings['max-findings']) {
            assessments.set(fingerprint, missing(fingerprint, 'budget', 'More findings than max-findings: raise it.'));
        }
        else if (code && 'pieces' in code)
            evidence.push(code);
        else {
            const kind = code?.private ? 'privacy' : 'error';
            assessments.set(fingerprint, missing(fingerprint, kind, `There is no code to look at: ${code?.unavailable ?? 'it was not read'}.`));
        }
    }
    const { answers, ...about } = offline
        ? { ...byRules, answers: await askRules(evidence, settings, context) }
        : await (0,ask_model/* askModel */.$e)(evidence, settings, context);
    for (const answer of answers)
        assessments.set(answer.fingerprint, answer);
    return { assessments, ...about };
}
const byRules = { providerId: 'offline', ...ask_model/* nothingAsked */.Ii };
/** Rules cost nothing: no limit of cost binds them. */
function isOffline(settings, keyless) {
    return settings.provider === 'offline' || keyless;
}
async function askRules(evidence, { provider }, { keyless }) {
    const answers = await offlineAssessor.assess(evidence, new AbortController().signal);
    return answers.map((answer) => {
        const open = answer.status === 'analyzed' && answer.verdict === 'needs_review';
        // Where rules were asked for, nobody misses a key.
        return keyless && provider !== 'offline' && open
            ? missing(answer.fingerprint, 'no key', 'This event carries no secrets, so there is no key for a model.')
            : answer;
    });
}
function missing(fingerprint, kind, detail) {
    return { fingerprint, status: 'not_analyzed', kind, detail };
}


/***/ }),

/***/ 43512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answersIn: () => (/* binding */ answersIn),
/* harmony export */   checkBatch: () => (/* binding */ checkBatch),
/* harmony export */   exportCases: () => (/* binding */ exportCases),
/* harmony export */   finishBatch: () => (/* binding */ finishBatch),
/* harmony export */   isBatch: () => (/* binding */ isBatch),
/* harmony export */   openBatch: () => (/* binding */ openBatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12311);
/* harmony import */ var _assess_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66451);
/* harmony import */ var _assess_qualify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63092);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62807);
/* harmony import */ var _core_render_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18106);








/** One line of a batch's output. https://platform.openai.com/docs/api-reference/batch/request-output */
const Line = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    custom_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ status_code: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), body: zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J() }).nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullish(), message: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullish() }).nullish(),
});
/** Whether questions go through files instead of over the network. */
function isBatch(settings) {
    return settings['batch-export'] !== null || settings['batch-import'] !== null;
}
/** Absolute paths of the files with answers, if any. */
function answersIn({ 'batch-import': file }, { folder }) {
    return file === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, file)];
}
/** Throws `UserError` where questions should go through files and there is nobody to answer them. */
function checkBatch(settings) {
    if (isBatch(settings))
        namesOf(settings);
}
function namesOf({ model, provider }) {
    if (provider !== 'openai' && provider !== 'azure-openai' && provider !== 'openai-compatible') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`Provider ${provider} has no batch of this form.`, 'Set provider to openai, azure-openai or openai-compatible.');
    }
    if (model === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('A batch needs a model.', 'Set model to the one that will answer.');
    return { model, provider };
}
/** A provider over the files that the settings name. Throws `UserError` for what cannot be read. */
async function openBatch(settings, folder) {
    const { model, provider } = namesOf(settings);
    const { 'batch-export': exportTo, 'batch-import': importFrom } = settings;
    const replies = importFrom === null ? new Map() : await readReplies((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, importFrom), importFrom);
    const { chatBatch } = await __webpack_require__.e(/* import() */ 9882).then(__webpack_require__.bind(__webpack_require__, 49882));
    return (0,_assess_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .batchProvider */ .O)({ id: `${provider}:${model}` }, chatBatch(model), { exportTo, importFrom, replies });
}
async function readReplies(path, shown) {
    const text = await readRegular(path).catch((error) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`batch-import: ${shown} cannot be read: ${codeOf(error)}.`, 'Name the output file of the batch.');
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
/** A device would never end, and a pipe may never begin. */
async function readRegular(path) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    if (!about.isFile())
        throw Object.assign(new Error('no regular file'), { code: 'it is no regular file' });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
}
function parseLine(line, at) {
    try {
        return Line.parse(JSON.parse(line));
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`batch-import: ${at} is no line of a batch’s output.`, 'Each is JSON with custom_id and response, as OpenAI’s Batch API writes them.');
    }
}
/** Adds the cases by which the model qualifies to hide to an export, unless an earlier run had them answered. */
async function exportCases({ batch, examinee }, settings, store) {
    if (settings['batch-export'] === null || batch === null || examinee === null)
        return;
    const known = (0,_assess_qualify_js__WEBPACK_IMPORTED_MODULE_4__/* .storedQualification */ .r)(examinee.provider, store);
    // Without code nothing is hidden, so nobody need qualify for it.
    const mayHide = settings['allow-code-in-prompts'];
    if (mayHide && known === null && batch.requests.length > 0)
        await (0,_assess_qualify_js__WEBPACK_IMPORTED_MODULE_4__/* .qualify */ .S)(examinee, store);
}
/** Ends an export: writes the file. */
async function finishBatch({ batch }, settings, runtime) {
    const exportTo = settings['batch-export'];
    if (exportTo !== null && batch !== null)
        await writeRequests(batch.requests, exportTo, runtime);
}
/** They hold code, so nobody else on the machine may read them. */
async function writeRequests(requests, shown, { folder, output }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, shown);
    // Non-blocking: a pipe that nobody reads is refused instead of waited for.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`batch-export: ${shown} cannot be written: ${codeOf(error)}.`, 'Name a file in a folder that can be written.');
    }
    output.print(requests.length === 0
        ? `There is nothing to ask: ${shown} is empty.\n`
        : `Wrote ${(0,_core_render_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(requests.length, 'question')} to ${shown}. Give the answers to --batch-import.\n`);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}


/***/ }),

/***/ 12660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ baselineFingerprints),
  k: () => (/* binding */ placeFindings)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(30630);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./build/core/diff/line-map.js

/** Edits beyond this are another file: the comparison stops, and no line is mapped. */
const maxEdits = 4000;
/** Maps lines between two versions of a file by a diff; line endings do not count. */
function mapLines(from, to) {
    if (sameBytes(from.bytes, to.bytes))
        return (line) => (line >= 1 && line <= to.lineCount ? line : null);
    const changes = (0,array/* diffArrays */.E)(linesOf(from), linesOf(to), { maxEditLength: maxEdits });
    const mapped = [null];
    let target = 1;
    for (const change of changes ?? []) {
        for (let i = 0; i < change.value.length; i++) {
            if (change.removed)
                mapped.push(null);
            else if (change.added)
                target++;
            else
                mapped.push(target++);
        }
    }
    return (line) => mapped[line] ?? null;
}
function linesOf(source) {
    return Array.from({ length: source.lineCount }, (_, index) => source.line(index + 1));
}
function sameBytes(a, b) {
    return a.length === b.length && Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./build/core/locate.js


const longestRange = 2000;
/** Places findings of one file on the lines of the reviewed commit: unmapped where that commit does not hold them. */
function locate(findings, scanned, head) {
    if (scanned === null || head === null) {
        const unavailable = scanned === null ? 'the file is not there' : 'its file is not in the reviewed commit';
        return findings.map((finding) => ({
            ...finding,
            head: null,
            unavailable: finding.unavailable ?? unavailable,
        }));
    }
    const map = mapLines(scanned, head);
    return findings.map((finding) => {
        const last = (0,identity/* lastFlaggedLine */.Zh)(finding.span);
        const from = map(finding.span.start.line);
        const to = map(last);
        // A range as long as that is compared at its ends alone.
        const length = Math.min(longestRange, last - finding.span.start.line + 1);
        const lines = Array.from({ length }, (_, index) => index);
        const whole = lines.every((index) => from !== null && map(finding.span.start.line + index) === from + index);
        return from !== null && to !== null && to - from === last - finding.span.start.line && whole
            ? { ...finding, head: { from, to }, unavailable: null, trace: locateTrace(finding, map) }
            : { ...finding, head: null, unavailable: 'its lines are not in the reviewed commit' };
    });
}
/** Steps in the finding's own file move with it; those in others stay as the scan has them. */
function locateTrace({ path, trace }, map) {
    return trace.flatMap((step) => {
        const line = step.path === path ? map(step.line) : step.line;
        return line === null ? [] : [{ ...step, line }];
    });
}

// EXTERNAL MODULE: ./build/core/scan/map-paths.js
var map_paths = __webpack_require__(81885);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
;// CONCATENATED MODULE: ./build/commands/review/findings.js






const sizeLimit = 50_000_000;
/** Gives results their identity and their place at head. Throws `UserError` if the scan is of other code. */
async function placeFindings(scan, subject, settings) {
    const { folder, files } = subject;
    const named = [...new Set(scan.results.map(({ path }) => path))];
    const paths = named.length > 0 ? named : (scan.scanned ?? []);
    const { map, existing } = (0,map_paths/* mapPaths */.J)(paths, { scanRoot: settings['scan-root'], repositoryRoot: folder.root, workingFolder: subject.workingFolder }, (path) => files.has(path) || folder.has(path));
    if (named.length > 0 && existing === 0) {
        throw new errors/* UserError */.y(`None of the ${paths.length} files with findings is here: ${paths
            .slice(0, 3)
            .map((path) => (0,encode/* oneLine */.TN)(path, 80))
            .join(', ')}.`, 'Run it in the repository that was scanned, or set scan-root to the folder in which the scan ran.');
    }
    const { placed, broken } = await place([...scan.results, ...scan.silenced], map, subject);
    checkFit(placed);
    const identified = (0,identity/* identify */.ls)(placed).map((finding) => withPaths(finding, map));
    const left = new Set(scan.silenced);
    const silenced = new Set(identified.flatMap(({ fingerprint }, index) => {
        const result = placed[index]?.result;
        return result !== undefined && left.has(result) ? [fingerprint] : [];
    }));
    const byPath = groupByPath(identified);
    const head = await readAll(files, [...byPath.keys()]);
    const sources = new Map(placed.map(({ path, source }) => [path, source]));
    const findings = [...byPath].flatMap(([path, each]) => locate(each, sources.get(path) ?? null, head.get(path) ?? null));
    return {
        findings: findings.filter(({ fingerprint }) => !silenced.has(fingerprint)),
        silenced: findings.filter(({ fingerprint }) => silenced.has(fingerprint)),
        head,
        map,
        broken,
    };
}
/** A trace as the scan has it names files as the scan does. */
function withPaths(finding, map) {
    if (finding.trace.length === 0)
        return finding;
    const trace = finding.trace.flatMap((step) => {
        const path = map(step.path);
        return path === null ? [] : [{ ...step, path }];
    });
    return { ...finding, trace };
}
/** Fingerprints of a scan of the base, by the base's own files. */
async function baselineFingerprints(scans, map, files) {
    const results = scans
        .flatMap((scan) => scan.results)
        .flatMap((result) => {
        const path = map(result.path);
        return path === null ? [] : [{ result, path }];
    });
    const sources = await readAll(files, [...new Set(results.map(({ path }) => path))]);
    return new Set((0,identity/* identify */.ls)(results.map((each) => ({ ...each, source: sources.get(each.path) ?? null }))).map(({ fingerprint }) => fingerprint));
}
async function place(results, map, { folder, files }) {
    const placed = [];
    const broken = [];
    const sources = new Map();
    for (const [index, result] of results.entries()) {
        const path = map(result.path);
        if (path === null) {
            broken.push({
                at: `result ${index} (${(0,encode/* oneLine */.TN)(result.path, 80)})`,
                problem: 'its path lies outside the repository',
            });
            continue;
        }
        if (!sources.has(path)) {
            const bytes = await folder.read(path, sizeLimit);
            sources.set(path, bytes === null ? null : new source_text/* SourceText */.D(bytes));
        }
        placed.push({ result, path, source: sources.get(path) ?? null });
    }
    const absent = [...sources].filter(([, source]) => source === null).map(([path]) => path);
    const tracked = await readAll(files, absent);
    return {
        placed: placed.map((each) => ({ ...each, source: each.source ?? tracked.get(each.path) ?? null })),
        broken,
    };
}
function checkFit(placed) {
    const misfits = placed.filter(({ source, result }) => source !== null && !(0,identity/* fits */.lA)(source, result));
    if (misfits.length === 0)
        return;
    const examples = misfits.slice(0, 3).map(({ path, result, source }) => {
        const { line, column } = result.span.start;
        return `  ${(0,encode/* oneLine */.TN)(path, 100)}:${line}:${column} ${(0,encode/* oneLine */.TN)(result.rule.name, 60)} (the file has ${source?.lineCount} lines)`;
    });
    throw new errors/* UserError */.y(`This is a scan of another commit: ${misfits.length} of ${placed.length} findings do not fit the code here.\n${examples.join('\n')}`, 'Scan this commit again, or check out the one that was scanned.');
}
async function readAll(files, paths) {
    const reads = await files.read(paths);
    return new Map([...reads].flatMap(([path, read]) => ('bytes' in read ? [[path, new source_text/* SourceText */.D(read.bytes)]] : [])));
}
function groupByPath(findings) {
    const byPath = new Map();
    for (const finding of findings) {
        const list = byPath.get(finding.path);
        if (list)
            list.push(finding);
        else
            byPath.set(finding.path, [finding]);
    }
    return byPath;
}


/***/ }),

/***/ 70291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ gatherAbout),
  _: () => (/* binding */ gatherForRun)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/file-kind.js
var file_kind = __webpack_require__(85101);
// EXTERNAL MODULE: ./build/core/redaction.js
var redaction = __webpack_require__(13471);
// EXTERNAL MODULE: ./build/core/budget.js
var budget = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/core/evidence.js
var evidence = __webpack_require__(73017);
;// CONCATENATED MODULE: ./build/core/select/choose.js


/** Tags, path and role of a piece. */
const pieceTokens = 30;
const numberTokens = 2;
/** No part may take more of what is left; a long function is cut rather than that nothing else is shown. */
const largestShare = { first: 0.5, other: 0.4 };
/**
 * Takes parts in their order until the budget of tokens is reached, each in the first form that fits; the first one whatever it
 * costs. No line is taken twice.
 */
function choose(parts, linesOf, budget) {
    const chosen = [];
    const shown = new Map();
    let left = budget;
    for (const [place, part] of parts.entries()) {
        const room = left - budget * (1 - part.until);
        const lines = linesOf(part.path);
        const taken = shown.get(part.path) ?? new Set();
        const limit = place === 0 ? left * largestShare.first : Math.min(room, left * largestShare.other);
        const forms = part.forms.map((form) => without(form, taken, lines));
        const fitting = forms.find((form) => costOf(form, lines) <= limit);
        const form = fitting ?? (place === 0 ? forms.at(-1) : undefined);
        if (form === undefined || form.length === 0)
            continue;
        left -= costOf(form, lines);
        for (const range of form) {
            chosen.push({ path: part.path, role: part.role, range });
            for (let line = range.from; line <= range.to; line++)
                taken.add(line);
        }
        shown.set(part.path, taken);
    }
    return chosen;
}
function costOf(form, lines) {
    return form.reduce((sum, { from, to }) => {
        const text = lines.slice(from - 1, to).map((line) => line.slice(0, evidence/* maxLineLength */.z8));
        return sum + pieceTokens + (0,budget/* estimateTokens */.bP)(text.join('\n')) + numberTokens * text.length;
    }, 0);
}
/** Ranges in order, joined where only few lines lie between, without lines that are shown already and blank ones at the ends. */
function without(ranges, taken, lines) {
    const wanted = new Set();
    for (const { from, to } of joined(ranges)) {
        for (let line = Math.max(1, from); line <= Math.min(to, lines.length); line++)
            if (!taken.has(line))
                wanted.add(line);
    }
    const parts = [];
    for (const line of [...wanted].sort((a, b) => a - b)) {
        const last = parts.at(-1);
        if (last && line === last.to + 1)
            last.to = line;
        else
            parts.push({ from: line, to: line });
    }
    return parts.flatMap((part) => trimmed(part, lines) ?? []);
}
/** To leave out fewer lines than that costs more than it saves. */
const smallestGap = 3;
function joined(ranges) {
    const sorted = ranges.map((range) => ({ ...range })).sort((a, b) => a.from - b.from);
    const all = [];
    for (const range of sorted) {
        const last = all.at(-1);
        if (last && range.from <= last.to + smallestGap)
            last.to = Math.max(last.to, range.to);
        else
            all.push(range);
    }
    return all;
}
function trimmed({ from, to }, lines) {
    let first = from;
    let last = to;
    while (first <= last && (lines[first - 1] ?? '').trim() === '')
        first++;
    while (last >= first && (lines[last - 1] ?? '').trim() === '')
        last--;
    // What is left over of something may be its closing bracket.
    const says = lines.slice(first - 1, last).some((line) => /[\p{L}\p{N}]/u.test(line));
    return first > last || !says ? null : { from: first, to: last };
}

// EXTERNAL MODULE: ./build/core/syntax/walk.js
var walk = __webpack_require__(85167);
;// CONCATENATED MODULE: ./build/core/select/items.js

/** The statements of some functions as a flat list. Functions inside others hang on the statement that makes them. */
function itemsOf(functions) {
    const [first] = functions;
    if (first === undefined)
        return [];
    const key = functions.map(({ id }) => id).join();
    const known = made.get(first) ?? new Map();
    made.set(first, known);
    const items = known.get(key) ?? listed(functions);
    known.set(key, items);
    return items;
}
/** Asked for again and again where a function has many findings. */
const made = new WeakMap();
function listed(functions) {
    const items = [];
    const makers = new Map();
    const open = [];
    const add = (statements, owner, around) => {
        for (const statement of statements.toReversed())
            open.push({ statement, owner, around });
    };
    for (const each of [...functions].sort((a, b) => a.at.start - b.at.start)) {
        const maker = makers.get(each.id);
        add(each.body, each, maker === undefined ? [] : [maker, ...(items[maker]?.around ?? [])]);
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const { statement, owner, around } = next;
            const place = items.length;
            const own = itemOf(statement, owner, around);
            items.push(own.item);
            for (const id of own.functions)
                makers.set(id, place);
            const bodies = (0,walk/* bodiesOf */.AV)(statement);
            const hangs = statement.kind === 'if' || statement.kind === 'loop' || statement.kind === 'switch';
            for (const body of bodies.toReversed())
                add(body, owner, hangs ? [place, ...around] : around);
        }
    }
    return items;
}
/** The names that statements outside of functions set on some lines: constants, settings, fields. */
function namesSetIn({ functions, types }, lines) {
    const names = new Set();
    const statements = [...(functions[0]?.body ?? []), ...types.flatMap(({ fields }) => fields)];
    for (const expression of (0,walk/* expressionsIn */.l$)(statements)) {
        if (expression.kind !== 'assign')
            continue;
        if (!lines.some(({ from, to }) => expression.at.from <= to && expression.at.to >= from))
            continue;
        for (const target of (0,walk/* within */.ux)(expression.target))
            if (target.kind === 'name')
                names.add(target.name);
    }
    return [...names];
}
function itemOf(statement, owner, around) {
    const reads = new Set();
    const writes = new Set();
    const uses = [];
    const functions = [];
    const head = (0,walk/* headOf */.Uo)(statement);
    for (const expression of head.flatMap((each) => [...(0,walk/* within */.ux)(each)])) {
        if (expression.kind === 'function')
            functions.push(expression.id);
        read(expression, reads, writes, uses, owner);
    }
    const done = statement.kind === 'expression' ? withoutCasts(statement.expression) : null;
    // A method called for nothing but what it does changes what it is called on; where the last value is returned, nobody can tell.
    const last = statement.kind === 'return' && statement.value !== null ? withoutCasts(statement.value) : done;
    if (last?.kind === 'call' && last.callee.kind === 'member')
        addRoot(last.callee.object, writes);
    if (statement.kind === 'loop')
        for (const each of statement.binds)
            addRoot(each, writes);
    const lines = linesOf(statement, head);
    const repeats = statement.kind === 'loop' || functions.length > 0;
    return {
        item: {
            lines,
            reads,
            writes,
            calls: new Set(uses.flatMap(({ kind, name, on }) => (kind === 'call' && on === null ? [name] : []))),
            uses,
            around,
            decides: done?.kind === 'call' || leaves(statement),
            repeats,
        },
        functions,
    };
}
/** What some expressions of a function call and read. */
function usesIn(expressions, owner) {
    const uses = [];
    for (const expression of expressions.flatMap((each) => [...(0,walk/* within */.ux)(each)]))
        read(expression, new Set(), new Set(), uses, owner);
    return uses;
}
function withoutCasts(expression) {
    return expression.kind === 'cast' ? withoutCasts(expression.value) : expression;
}
function read(expression, reads, writes, uses, owner) {
    switch (expression.kind) {
        case 'name':
            reads.add(expression.name);
            uses.push({ kind: 'read', name: expression.name, on: null, count: null, within: owner });
            return;
        case 'member':
            addRoot(expression, reads);
            uses.push({ kind: 'read', name: expression.name, on: expression.object, count: null, within: owner });
            return;
        case 'assign':
            for (const target of (0,walk/* within */.ux)(expression.target))
                addRoot(target, writes);
            return;
        case 'unary':
            // Who is handed a variable itself may write it.
            if (handing.has(expression.operator))
                addRoot(expression.operand, writes);
            return;
        case 'call': {
            const { callee, makes } = expression;
            const called = {
                kind: makes ? 'make' : 'call',
                count: expression.arguments.length,
                within: owner,
            };
            if (callee.kind === 'name')
                uses.push({ ...called, name: callee.name, on: null });
            if (callee.kind === 'member')
                uses.push({ ...called, name: callee.name, on: callee.object });
            return;
        }
        default:
    }
}
const handing = new Set(['out', 'ref', '&', '&mut']);
function addRoot(expression, names) {
    const root = (0,walk/* rootOf */.I5)(expression);
    if (root !== null && !walk/* ownWords */.I1.has(root))
        names.add(root);
}
/** Of a statement that holds others only its head. */
function linesOf(statement, head) {
    const { from, to } = statement.at;
    if ((0,walk/* bodiesOf */.AV)(statement).length === 0)
        return { from, to };
    return { from, to: Math.max(from, ...head.map(({ at }) => at.to)) };
}
function leaves(statement) {
    if (statement.kind !== 'if' && statement.kind !== 'switch')
        return false;
    return (0,walk/* bodiesOf */.AV)(statement).some((body) => {
        const last = body.at(-1);
        // Whether a call comes back, nobody can tell: `redirect`, `notFound`.
        const calls = last?.kind === 'expression' && last.expression.kind === 'call';
        return calls || last?.kind === 'return' || last?.kind === 'throw' || last?.kind === 'jump';
    });
}

;// CONCATENATED MODULE: ./build/core/select/slice.js

/**
 * How a line bears on flagged ones: it is one of them; it sets what they read; it decides whether they run or checks what they read; it
 * uses what they make.
 */
const bearings = ['flagged', 'sets', 'checks', 'after'];
/** What is further away seldom decides. */
const maxSteps = 6;
/**
 * Goes back from flagged lines over what they read to what sets it, what checks it and what both hang on; and forward to what is
 * made of their result. By names alone, whatever the order: too much rather than too little.
 */
function sliceOf(functions, flagged) {
    const items = itemsOf(functions);
    const touched = items.flatMap(({ lines }, place) => flagged.some((range) => overlap(range, lines)) ? [place] : []);
    // What holds the flagged code in a callback of its own is around it.
    const around = new Set(touched.flatMap((place) => items[place]?.around ?? []));
    const reached = items.map(() => undefined);
    for (const place of touched)
        if (!around.has(place))
            reached[place] = { bearing: 'flagged', step: 0 };
    const setters = indexBy(items, ({ writes }) => writes);
    const readers = indexBy(items, ({ reads }) => reads);
    const first = items.flatMap((_, place) => (reached[place] === undefined ? [] : [place]));
    const comesAfter = lateness(first, items);
    let front = first;
    for (let step = 1; step <= maxSteps && front.length > 0; step++) {
        const next = [];
        const reach = (place, bearing) => {
            if (reached[place] !== undefined || comesAfter(place))
                return;
            reached[place] = { bearing, step };
            next.push(place);
        };
        const [checks, others] = [new Set(), new Set()];
        for (const place of front) {
            const names = reached[place]?.bearing === 'checks' ? checks : others;
            for (const name of items[place]?.reads ?? [])
                names.add(name);
        }
        for (const name of others)
            for (const setter of setters.get(name) ?? [])
                reach(setter, 'sets');
        for (const name of checks)
            for (const setter of setters.get(name) ?? [])
                reach(setter, 'checks');
        for (const place of front)
            for (const outer of items[place]?.around ?? [])
                reach(outer, 'checks');
        for (const name of new Set([...others, ...checks])) {
            for (const reader of readers.get(name) ?? []) {
                if (items[reader]?.decides && !items[reader]?.calls.has(name))
                    reach(reader, 'checks');
            }
        }
        front = next;
    }
    for (const place of forward(first, items, readers))
        reached[place] ??= { bearing: 'after', step: 1 };
    const all = items.flatMap((item, place) => {
        const about = reached[place];
        return about === undefined ? [] : [{ item, about }];
    });
    return {
        lines: all.map(({ item, about }) => ({ ...about, range: item.lines })),
        uses: all.flatMap(({ item, about }) => item.uses.map((use) => ({ ...use, ...about }))).sort(byBearing),
    };
}
function byBearing(a, b) {
    return rank(a) - rank(b);
}
/** A check close by counts more than a value from far away. */
function rank({ bearing, step }) {
    return step + 2 * Math.max(0, bearings.indexOf(bearing) - 1);
}
/** Whether an item runs only after the flagged ones: below them, and not around again with them. */
function lateness(flagged, items) {
    const last = flagged.reduce((most, place) => Math.max(most, items[place]?.lines.to ?? 0), 0);
    const around = new Set(flagged.flatMap((place) => items[place]?.around ?? []));
    const again = (place) => items[place]?.repeats === true && around.has(place);
    return (place) => {
        const item = items[place];
        return item !== undefined && item.lines.from > last && !item.around.some(again);
    };
}
/** What is made of the flagged code's result: where the variables that it sets are read. */
function forward(flagged, items, readers) {
    const set = new Set(flagged.flatMap((place) => [...(items[place]?.writes ?? [])]));
    return new Set([...set].flatMap((name) => readers.get(name) ?? []));
}
function indexBy(items, names) {
    const index = new Map();
    for (const [place, item] of items.entries()) {
        for (const name of names(item)) {
            const places = index.get(name);
            if (places)
                places.push(place);
            else
                index.set(name, [place]);
        }
    }
    return index;
}
function overlap(a, b) {
    return a.from <= b.to && b.from <= a.to;
}

;// CONCATENATED MODULE: ./build/core/select/forms.js


/** A longer function is shown whole only if nothing else needs the room. */
const longHead = 6;
const longFlagged = 60;
/** A function around flagged lines: whole; then its head and what bears on them, from far to near. */
function aroundFlagged(range, head, slice, flagged) {
    const ends = flagged.flatMap(shortened);
    const header = head === null ? [] : [{ from: head.from, to: Math.min(head.to, head.from + longHead) }];
    const near = ends.map(({ from, to }) => ({
        from: Math.max(range.from, from - 2),
        to: Math.min(range.to, to + 2),
    }));
    const within = (most) => slice.lines.filter(({ step }) => step > 0 && step <= most).map((each) => each.range);
    return [
        [range],
        [...header, ...near, ...within(5)],
        [...header, ...near, ...within(2)],
        [...header, ...near, ...within(1)],
        [...header, ...near],
        ends,
    ];
}
/** The same where nobody can parse: whole; then its first line and ever fewer lines around the flagged ones. */
function aroundPlain(range, flagged) {
    const ends = flagged.flatMap(shortened);
    const margins = (count) => ends.map(({ from, to }) => ({
        from: Math.max(range.from, from - count),
        to: Math.min(range.to, to + count),
    }));
    const first = { from: range.from, to: range.from };
    return [[range], [first, ...margins(20)], [first, ...margins(10)], [first, ...margins(2)], ends];
}
/** A long flagged range shows its beginning and its end. */
function shortened({ from, to }) {
    if (to - from < longFlagged)
        return [{ from, to }];
    return [
        { from, to: from + longFlagged / 2 },
        { from: to - longFlagged / 4, to },
    ];
}
/** A function that is called: whole; then its head and what bears on what it returns. */
function ofFunction(each, syntax) {
    const whole = { from: each.at.from, to: each.at.to };
    const leaving = leavingLines(each.body);
    const slice = sliceOf(functionsOf(each, syntax), leaving);
    const ranges = (most) => slice.lines.filter(({ step }) => step <= most).map(({ range }) => range);
    return [[whole], [each.head, ...ranges(5)], [each.head, ...ranges(1)]];
}
/** A function and those in it. */
function functionsOf(each, syntax) {
    return syntax.functions.filter(({ id, at }) => id === each.id || (id !== 0 && at.start >= each.at.start && at.end <= each.at.end));
}
/** Where a function leaves, or does something, for one that returns nothing. */
function leavingLines(body) {
    const statements = [...(0,walk/* statementsIn */.WI)(body)];
    const leaving = statements.filter(({ kind }) => kind === 'return' || kind === 'throw');
    return (leaving.length > 0 ? leaving : statements.slice(-3)).map(({ at }) => ({ from: at.from, to: at.to }));
}
/** A type: whole; then its head and its fields; then its head. */
function ofType({ at, head, fields }) {
    return [
        [{ from: at.from, to: at.to }],
        [head, ...fields.map((field) => ({ from: field.at.from, to: field.at.to }))],
        [head],
    ];
}
/** A call in a function: with all of the function; with what reaches the call; with the lines around it. */
function ofCall(line, caller, syntax) {
    const near = { from: line.from - 1, to: line.to + 1 };
    if (caller === null || caller.id === 0)
        return [[{ from: line.from - 4, to: line.to + 4 }], [near]];
    const slice = sliceOf(functionsOf(caller, syntax), [line]);
    const whole = { from: caller.at.from, to: caller.at.to };
    const cut = (most) => {
        const reaching = slice.lines.filter(({ step }) => step <= most);
        return [caller.head, ...reaching.map(({ range }) => range), near];
    };
    const cuts = [cut(2), cut(1), [near]];
    return whole.to - whole.from <= 30 ? [[whole], ...cuts] : cuts;
}

;// CONCATENATED MODULE: ./build/core/select/imports.js
/** The imports of a file of names that the lines chosen from it hold. */
function importPart(chosen, { path, syntax }, lines) {
    const used = new Set(chosen
        .filter((each) => each.path === path)
        .flatMap(({ range }) => lines.slice(range.from - 1, range.to))
        .flatMap((line) => line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []));
    const wanted = (syntax?.imports ?? []).filter(({ module, names }) => names.some(({ local }) => used.has(local)) || used.has(/[\p{L}\p{N}_$]+$/u.exec(module)?.[0] ?? ''));
    return {
        path,
        role: 'imports',
        forms: [wanted.map(({ at }) => ({ from: at.from, to: at.to }))],
        until: 0.6,
    };
}

// EXTERNAL MODULE: ./build/core/select/path-index.js
var path_index = __webpack_require__(88161);
;// CONCATENATED MODULE: ./build/core/select/unit.js
/** Around a callback its surroundings are shown, as long as they are no longer than this. */
const preferredLines = 80;
/** Without a function around it: so many lines on either side. */
const marginLines = 10;
/**
 * The unit around flagged lines: the outermost function that is short enough, else the innermost; outside of functions the
 * whole of a short file, else the lines around.
 */
function unitOf(syntax, flagged, lineCount) {
    const around = functionsAround(syntax, flagged);
    const [innermost] = around;
    if (innermost === undefined) {
        const range = lineCount <= preferredLines ? { from: 1, to: lineCount } : marginOf(flagged, lineCount);
        return { function: null, range };
    }
    const chosen = around.findLast(({ at }) => at.to - at.from < preferredLines) ?? innermost;
    const range = { from: chosen.at.from, to: Math.max(chosen.at.to, flagged.to) };
    return { function: chosen, range };
}
/** In a longer unit only what stands close together shares it. */
const closeLines = 30;
/** More places would need more than one evidence holds. */
const mostShared = 12;
/** Flagged places by the unit that they share, in the order of their lines; `plain` tells functions where nobody can parse. */
function unitsOf(syntax, flagged, lineCount, plain) {
    const shared = [];
    // By their ranges: the last one that others may still join.
    const open = new Map();
    for (const each of [...flagged].sort((a, b) => a.from - b.from)) {
        const unit = syntax === null ? plainUnit(each, lineCount, plain) : unitOf(syntax, each, lineCount);
        const key = `${unit.range.from}-${unit.range.to}`;
        const known = open.get(key);
        if (known !== undefined && mayJoin(known, each))
            known.members.push(each);
        else {
            const started = { unit, members: [each] };
            open.set(key, started);
            shared.push(started);
        }
    }
    return shared;
}
function plainUnit(flagged, lineCount, plain) {
    const whole = { from: 1, to: lineCount };
    const range = lineCount <= preferredLines ? whole : (plain(flagged) ?? marginOf(flagged, lineCount));
    return { function: null, range };
}
function mayJoin({ unit: { range }, members }, flagged) {
    const last = members.at(-1);
    if (last === undefined || members.length >= mostShared)
        return false;
    return range.to - range.from <= preferredLines || flagged.from - last.to <= closeLines;
}
/** Lines on either side of some others. */
function marginOf({ from, to }, lineCount, lines = marginLines) {
    return { from: Math.max(1, from - lines), to: Math.min(lineCount, to + lines) };
}
/** Functions that hold the first flagged line, the innermost first; the top level is none. */
function functionsAround(syntax, { from, to }) {
    const found = [];
    for (const each of syntax.functions) {
        if (each.id !== 0 && each.at.from <= from && each.at.to >= Math.min(from, to))
            found.push(each);
    }
    return found.sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start));
}
/**
 * The functions that flagged lines of a unit have to do with: those around them, and those inside the innermost; of the others next to
 * them none, though they may use the same names. At the top level the file's own statements.
 */
function scopeOf(syntax, { function: outer }, flagged) {
    if (outer === null)
        return syntax.functions.slice(0, 1);
    const scope = new Set();
    for (const lines of flagged) {
        const around = functionsAround(syntax, lines).filter((each) => isInside(each, outer));
        for (const each of around)
            scope.add(each);
        for (const each of syntax.functions.slice(1))
            if (isInside(each, around[0] ?? outer))
                scope.add(each);
    }
    return [...scope];
}
/** The innermost functions around flagged lines, as lines; the unit where there are none. */
function closestLines(syntax, unit, flagged) {
    return flagged.map((lines) => functionsAround(syntax, lines)[0]?.at ?? unit.range);
}
function isInside({ at }, outer) {
    return at.start >= outer.at.start && at.end <= outer.at.end;
}

// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
;// CONCATENATED MODULE: ./build/core/select/assignments.js

const known = new WeakMap();
const none = [];
/** The assignments of a body to a variable, or to what belongs to it, in order. A body is gone through once. */
function assignmentsTo(variable, body) {
    const index = known.get(body) ?? indexOf(body);
    known.set(body, index);
    return index.get(variable) ?? none;
}
function indexOf(body) {
    const index = new Map();
    for (const expression of (0,walk/* expressionsIn */.l$)(body)) {
        if (expression.kind !== 'assign')
            continue;
        const root = (0,walk/* rootOf */.I5)(expression.target);
        if (root === null)
            continue;
        const found = index.get(root);
        if (found)
            found.push(expression);
        else
            index.set(root, [expression]);
    }
    return index;
}

;// CONCATENATED MODULE: ./build/core/select/defined.js


/** Of functions with one name those that take so many arguments, if there are any; all others. */
function fitting(found, count) {
    if (count === null)
        return found;
    const exact = found.filter((each) => each.function?.parameters.length === count);
    return exact.length > 0 ? exact : found;
}
function hasBody(found) {
    return found.function !== null && found.function.body.length > 0;
}
/** A header's declaration says little where the function itself is at hand. */
function isOnlyDeclared(found) {
    return found.function !== null && !hasBody(found);
}
/** What only declares last. */
function withBodies(found) {
    return [...found.filter((each) => !isOnlyDeclared(each)), ...found.filter(isOnlyDeclared)];
}
/** Where a file defines a name: as a function, a type, or a value outside of functions. `owner`: the type that it is to be of. */
function definitionsIn(syntax, name, owner) {
    if (!definedNames(syntax).has(name))
        return [];
    const functions = syntax.functions
        .slice(1)
        .filter((each) => each.name === name && (owner === null || each.owner === owner))
        .map((each) => ({ range: defined_linesOf(each), function: each, type: null }));
    const types = syntax.types
        .filter((type) => type.name === name && owner === null)
        .map((type) => ({ range: defined_linesOf(type), function: null, type }));
    return [...functions, ...types, ...valuesIn(syntax, name, owner)];
}
const defined = new WeakMap();
/** All that a file may define, so that most names need no second look. */
function definedNames(syntax) {
    const known = defined.get(syntax);
    if (known !== undefined)
        return known;
    const names = new Set();
    const add = (expression) => {
        if (expression.kind === 'literal')
            names.add(String(expression.value));
        if (expression.kind === 'name' || expression.kind === 'member')
            names.add(expression.name);
        if (expression.kind === 'collection')
            for (const { value } of expression.entries)
                add(value);
    };
    for (const { name } of [...syntax.functions, ...syntax.types])
        if (name !== null)
            names.add(name);
    for (const body of [syntax.functions[0]?.body ?? [], ...syntax.types.map(({ fields }) => fields)]) {
        for (const expression of (0,walk/* expressionsIn */.l$)(body)) {
            if (expression.kind === 'assign')
                add(expression.target);
            if (expression.kind === 'collection')
                for (const { key } of expression.entries)
                    if (key !== null)
                        add(key);
        }
    }
    defined.set(syntax, names);
    return names;
}
function valuesIn(syntax, name, owner) {
    const members = syntax.types.filter((type) => owner === null || type.name === owner);
    const places = [
        ...members.map(({ fields }) => fields),
        ...(owner === null || members.length === 0 ? [syntax.functions[0]?.body ?? []] : []),
    ];
    const found = places.flatMap((statements) => [...(0,walk/* statementsIn */.WI)(statements)].flatMap((statement) => valueIn(statement, name, syntax)));
    return owner === null || found.length === 0 ? found : [...found, ...givenIn(syntax, name, owner)];
}
/** What a field is given where an object is made by name: `T { name: value }`, `new T { Name = value }`. */
function givenIn(syntax, name, owner) {
    return syntax.functions.flatMap((each) => [...(0,walk/* expressionsIn */.l$)(each.body)].flatMap((expression) => {
        if (expression.kind !== 'call' || !expression.makes)
            return [];
        const { callee } = expression;
        const own = callee.kind === 'name' && callee.name === 'Self' && each.owner === owner;
        if (!own && !isNamed(callee, owner))
            return [];
        return expression.arguments
            .filter((argument) => argument.name === name)
            .map(({ value }) => ({ range: defined_linesOf(value), function: null, type: null }));
    }));
}
function valueIn(statement, name, syntax) {
    if (statement.kind !== 'expression')
        return [];
    const assignment = assignmentOf(statement.expression);
    if (assignment === null)
        return [];
    const { target, value } = assignment;
    if (isNamed(target, name))
        return [{ range: defined_linesOf(statement), function: functionOf(value, syntax), type: null }];
    // Members of an object that is exported or kept: `exports = { name: … }`.
    const entries = value?.kind === 'collection' ? value.entries : [];
    return entries.flatMap(({ key, value: entry }) => key !== null && isNamed(key, name)
        ? [{ range: { from: key.at.from, to: entry.at.to }, function: functionOf(entry, syntax), type: null }]
        : []);
}
function assignmentOf(expression) {
    if (expression.kind === 'assign')
        return expression;
    // `export const a = 1` and the like.
    const inner = expression.kind === 'unknown' ? expression.parts.find(({ kind }) => kind === 'assign') : undefined;
    return inner?.kind === 'assign' ? inner : null;
}
function isNamed(expression, name) {
    if (expression.kind === 'literal')
        return expression.value === name;
    if (expression.kind === 'collection')
        return expression.entries.some(({ value }) => isNamed(value, name));
    return (expression.kind === 'name' || expression.kind === 'member') && expression.name === name;
}
function functionOf(value, syntax) {
    if (value?.kind === 'function')
        return syntax.functions[value.id] ?? null;
    // Wrapped: `asyncHandler(function () { … })`.
    const made = value?.kind === 'call' ? value.arguments.at(-1)?.value : undefined;
    return made?.kind === 'function' ? (syntax.functions[made.id] ?? null) : null;
}
/**
 * The type that a variable has, as far as its declaration, a parameter, a field or what is made for it says; last segment of the
 * name. Null where nothing does.
 */
function typeOf(variable, within, syntax) {
    for (let at = within; at !== undefined; at = parentOf(at, syntax)) {
        const parameter = at.parameters.find(({ name }) => name === variable);
        if (parameter !== undefined)
            return lastSegment(parameter.type);
        const found = typeIn(at.body, variable);
        if (found !== null)
            return found;
    }
    const own = variable.replace(/^this\./, '');
    for (const { fields } of syntax.types) {
        const found = typeIn(fields, own);
        if (found !== null)
            return found;
    }
    // Where fields are not declared, methods give them their values.
    const methods = own === variable ? [] : syntax.functions.filter(({ owner }) => owner !== null);
    for (const { body } of methods) {
        const found = typeIn(body, variable);
        if (found !== null)
            return found;
    }
    return null;
}
function typeIn(body, variable) {
    for (const expression of [...assignmentsTo(variable, body), ...assignmentsTo(`this.${variable}`, body)]) {
        if (expression.type !== null && !/^(?:var|val|let|const|auto|final|def|dynamic)$/.test(expression.type))
            return lastSegment(expression.type);
        const made = expression.value === null ? null : madeType(expression.value);
        if (made !== null)
            return made;
    }
    return null;
}
/** The type of a new object: `new T()`, `T()` where T is written like one, `T.new`. */
function madeType(value) {
    if (value.kind === 'cast')
        return madeType(value.value);
    if (value.kind !== 'call')
        return null;
    const { callee, makes } = value;
    if (callee.kind === 'member') {
        if (makes)
            return callee.name;
        const { object } = callee;
        return callee.name === 'new' && (object.kind === 'name' || object.kind === 'member') ? object.name : null;
    }
    return callee.kind === 'name' && (makes || /^\p{Lu}.*\p{Ll}/u.test(callee.name)) ? callee.name : null;
}
function parentOf({ parent }, syntax) {
    return parent === null ? undefined : syntax.functions[parent];
}
function lastSegment(name) {
    return name === null ? null : (/[\p{L}\p{N}_$]+(?=\W*$)/u.exec(name)?.[0] ?? null);
}
function defined_linesOf({ at }) {
    return { from: at.from, to: at.to };
}

// EXTERNAL MODULE: ./build/core/select/defining-lines.js
var defining_lines = __webpack_require__(91573);
;// CONCATENATED MODULE: ./build/core/select/names.js


/** An enumeration: its constants are of its own type. */
function listsValues({ name, fields }) {
    return fields.some((field) => {
        if (field.kind !== 'expression' || field.expression.kind !== 'assign')
            return false;
        return field.expression.type === name && field.expression.value !== null;
    });
}
/** A parameter or variable of the functions around it. */
function isLocal({ kind, name, on, within }, syntax) {
    if (on !== null || kind === 'make')
        return false;
    for (let at = within; at !== undefined && at.id !== 0; at = parentOf(at, syntax)) {
        if (at.parameters.some((parameter) => parameter.name === name))
            return true;
    }
    return false;
}
/** A variable that the functions around it give a value. */
function isSet({ kind, name, within }, syntax) {
    if (kind === 'make')
        return false;
    for (let at = within; at !== undefined && at.id !== 0; at = parentOf(at, syntax)) {
        if (assignmentsTo(name, at.body).length > 0)
            return true;
    }
    return false;
}
/** Empty at the top. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The type that a function, or the one around it, belongs to. */
function ownerOf(within, syntax) {
    for (let at = within; at !== undefined; at = parentOf(at, syntax)) {
        if (at.owner !== null)
            return at.owner;
    }
    return null;
}
/** The import that makes a name known, and what it is called there. */
function importedAs(syntax, local) {
    for (const from of syntax.imports) {
        const found = from.names.find((name) => name.local === local);
        if (found !== undefined)
            return { from, name: found.imported };
    }
    return null;
}
/** A constant or a type, by how it is written. */
function isConstantName(name) {
    return /^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(name) || /^\p{Lu}/u.test(name);
}
/** Languages that name files of classes in small letters. */
function snake(name) {
    return name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '_').toLowerCase();
}

// EXTERNAL MODULE: ./build/core/text/pattern.js
var pattern = __webpack_require__(91838);
;// CONCATENATED MODULE: ./build/context/definitions.js






/** So many files are opened in search of one name, and so many places shown for it. */
const mostFiles = 4;
const mostIncluded = 12;
const mostPlaces = 4;
const mostForms = 2;
/** Finds where names are defined: in their own file, by imports, by the types of what they are called on, by search. */
class Definitions {
    #library;
    #index;
    #mentions;
    constructor(library, index, mentions) {
        this.#library = library;
        this.#index = index;
        this.#mentions = mentions;
    }
    /** Where what some code calls or reads is defined; empty where it is the code's own, a library's, or nobody can tell. */
    async of(use, file) {
        const found = withBodies(fitting(await this.#of(use, file), use.count));
        // Of many forms of one function nobody can tell which is meant.
        const most = found.every((each) => each.function?.owner === found[0]?.function?.owner)
            ? mostForms
            : mostPlaces;
        return found.slice(0, most);
    }
    async #of(use, file) {
        const { syntax, path } = file.code;
        if (syntax === null)
            return [];
        const { name, on, within } = use;
        // A parameter may be named after the function that makes it, as fixtures of tests are.
        if (isLocal(use, syntax))
            return inFile(file, name, null).filter((place) => place.function !== null);
        if (on === null) {
            const here = inFile(file, name, null);
            if (here.length > 0)
                return here;
            const imported = importedAs(syntax, name);
            if (imported !== null)
                return this.#imported(imported.from, imported.name ?? name, path);
            if (isSet(use, syntax))
                return [];
            const included = await this.#included(syntax, name, path);
            if (!included.every(isOnlyDeclared))
                return included;
            const found = await (use.kind === 'read' && !isConstantName(name)
                ? this.#besides(name, path)
                : this.#searched(name, path, mostFiles));
            return found.every(isOnlyDeclared) ? [...included, ...found] : found;
        }
        const root = (0,walk/* rootOf */.I5)(on);
        if (root !== null && walk/* ownWords */.I1.has(root))
            return this.#ofType(ownerOf(within, syntax), name, file);
        const type = madeType(on) ?? (root === null ? null : typeOf(root, within, syntax));
        if (type !== null) {
            const found = await this.#ofType(type, name, file);
            return use.kind === 'read' ? [...found, ...(await this.#values(type, file))] : found;
        }
        const imported = root === null ? null : importedAs(syntax, root);
        if (imported !== null) {
            const found = await this.#imported(imported.from, name, path, imported.name);
            if (found.length > 0)
                return found;
        }
        const last = on.kind === 'member' || on.kind === 'name' ? on.name : null;
        if (last !== null && /^\p{Lu}/u.test(last))
            return this.#ofType(last, name, file);
        const here = inFile(file, name, null).filter((place) => place.function !== null);
        if (here.length > 0)
            return here;
        // Of what nobody knows the type, only a name that is defined once is likely to be meant.
        return use.kind === 'call' ? this.#searched(name, path, 1) : [];
    }
    /** Where a name is defined, as seen from a file: for whoever asks by name alone. */
    async named(symbol, file) {
        const [name = '', owner = null] = symbol.split(/\.|::|->|#/).reverse();
        if (owner !== null) {
            const found = await this.#ofType(owner, name, file);
            if (found.length > 0)
                return found;
        }
        const here = inFile(file, name, null);
        return here.length > 0 ? here : this.#searched(name, file.code.path, mostFiles);
    }
    /** Files that are taken in whole, as PHP, C and shells do it. */
    async #included({ imports }, name, path) {
        const whole = imports.filter(({ names }) => names.every(({ imported }) => imported === '*'));
        const modules = whole.flatMap(({ module }) => this.#index.modules(module, path).slice(0, 1));
        return this.#inFiles(modules, name, null, mostIncluded);
    }
    /** `of`: what is taken out of the module, where the name is a member of that. */
    async #imported(from, name, path, of = null) {
        // `from package import module` names a file of its own.
        const joined = [of, name].flatMap((part) => part === null ? [] : this.#index.modules(`${from.module.replace(/\.$/, '')}.${part}`, path));
        const found = await this.#inFiles([...joined, ...this.#index.modules(from.module, path)], name, null);
        if (found.length > 0)
            return found;
        // What belongs to a package and to no class stands in any file of its folder.
        const folder = from.module.replaceAll('.', '/');
        const inside = (await this.#defining(name, path)).filter((each) => `/${each}`.includes(`/${folder}/`));
        return this.#inFiles(inside, name, null);
    }
    /** In files of the same folder: languages whose packages are folders share names there. */
    async #besides(name, path) {
        const paths = (await this.#defining(name, path)).filter((each) => folderOf(each) === folderOf(path));
        return paths.length > 1 ? [] : this.#inFiles(paths, name, null);
    }
    /** A member of a type, wherever that is; of an interface its implementations too. */
    async #ofType(type, name, file) {
        if (type === null)
            return [];
        const own = inFile(file, name, type);
        if (own.some(hasBody))
            return own;
        const files = await this.#filesOf(type, file);
        const found = (await this.#opened(files)).flatMap((each) => [
            ...inFile(each, name, type),
            ...(each.code.syntax?.types.some((known) => known.name === type) ? inherited(each, name, type) : []),
        ]);
        if (name === type ||
            found.some(hasBody) ||
            found.some((place) => place.function === null && place.type === null))
            return found;
        const derived = await this.#mentions.deriving(type, (0,path_index/* kinOf */.ae)(file.code.path));
        const paths = (0,path_index/* nearest */.pA)(derived, files[0] ?? file.code.path);
        const implementations = (await this.#opened(paths.slice(0, mostFiles))).flatMap((each) => (each.code.syntax?.types ?? [])
            .filter(({ supertypes }) => supertypes.includes(type))
            .flatMap((known) => inFile(each, name, known.name)));
        return [...found, ...implementations];
    }
    /** Of a type that is a list of values all of it: a member of it is what they are made of. */
    async #values(type, file) {
        const files = await this.#opened(await this.#filesOf(type, file));
        return files
            .flatMap((each) => inFile(each, type, null))
            .filter((place) => place.type !== null && listsValues(place.type));
    }
    async #filesOf(type, { code }) {
        const { path, syntax } = code;
        if (syntax?.types.some(({ name }) => name === type))
            return [path];
        const imports = (syntax?.imports ?? []).filter(({ module, names }) => names.some(({ local }) => local === type) ||
            new RegExp(`(?:^|[./:\\\\])${(0,pattern/* literally */.D)(type)}$`).test(module));
        const byImport = imports.flatMap(({ module }) => this.#index.modules(module, path));
        if (byImport.length > 0)
            return byImport.slice(0, mostFiles);
        const kin = (0,path_index/* kinOf */.ae)(path);
        const byName = [type, snake(type)].flatMap((name) => this.#index.named(name, path).filter((each) => kin.some((end) => each.endsWith(`.${end}`))));
        if (byName.length > 0)
            return byName.slice(0, mostFiles);
        return (await this.#defining(type, path)).slice(0, mostFiles);
    }
    /** What more than so many files define is nobody's in particular. */
    async #searched(name, path, most) {
        const paths = await this.#defining(name, path);
        return paths.length > most ? [] : this.#inFiles(paths, name, null);
    }
    /** The closest first. */
    async #defining(name, path) {
        const found = await this.#mentions.defining(name, (0,path_index/* kinOf */.ae)(path));
        return (0,path_index/* nearest */.pA)(found.filter((each) => each !== path), path);
    }
    async #inFiles(paths, name, owner, most = mostFiles) {
        const files = await this.#opened([...new Set(paths)].slice(0, most));
        return files.flatMap((file) => inFile(file, name, owner));
    }
    async #opened(paths) {
        const files = await Promise.all(paths.map((path) => this.#library.open(path)));
        return files.filter((file) => 'code' in file);
    }
}
function inFile(file, name, owner) {
    const { syntax } = file.code;
    if (syntax === null)
        return owner === null ? linesIn(file, name) : [];
    return definitionsIn(syntax, name, owner).map((each) => ({ ...each, file }));
}
/** Where nobody can parse: lines that look as if they defined a name. */
function linesIn(file, name) {
    const defines = (0,defining_lines/* definingLines */.y)(name);
    return file.lines.flatMap((line, index) => defines(line) ? [{ range: { from: index + 1, to: index + 1 }, function: null, type: null, file }] : []);
}
/** Members that a type of this file has from another one of this file. */
function inherited(file, name, type) {
    const supertypes = file.code.syntax?.types.find((known) => known.name === type)?.supertypes ?? [];
    return supertypes.flatMap((supertype) => inFile(file, name, supertype));
}

// EXTERNAL MODULE: ./build/context/enclosing.js
var enclosing = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
;// CONCATENATED MODULE: ./build/core/text/line-index.js

/**
 * From places in bytes to UTF-16 offsets of a file's text, without decoding all that comes before each time. The text has no byte
 * order mark, and its lines end in line feeds alone.
 */
class LineIndex {
    #source;
    #starts = [0];
    constructor(source, text) {
        this.#source = source;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** Null where the text has no such place. */
    character(position) {
        const start = this.#starts[position.line - 1];
        if (this.#source.offset(position) === null)
            return null;
        // One past the last line is the end of the text.
        if (start === undefined)
            return (this.#starts.at(-1) ?? 0) + this.#source.line(this.#source.lineCount).length;
        const before = (0,source_text/* decode */.D4)(this.#source.lineBytes(position.line).subarray(0, position.column - 1));
        return start + before.replace(/^\ufeff/, '').length;
    }
}

// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(81583);
;// CONCATENATED MODULE: ./build/context/batched.js
/**
 * A look-up of single keys that asks for all that were wanted at about the same time together, and for none twice. What `load`
 * does not return is null.
 */
function batched(load, most = 200) {
    const known = new Map();
    let waiting = [];
    let busy = false;
    async function flush() {
        busy = true;
        while (waiting.length > 0) {
            const batch = waiting.slice(0, most);
            waiting = waiting.slice(most);
            try {
                const values = await load(batch.map(({ key }) => key));
                for (const { key, resolve } of batch)
                    resolve(values.get(key) ?? null);
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        busy = false;
    }
    return (key) => {
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const promise = new Promise((resolve, reject) => {
            waiting.push({ key, resolve, reject });
        });
        known.set(key, promise);
        // Whoever asks in this turn of the loop is asked for together; while one batch is under way, the next one fills.
        if (!busy) {
            busy = true;
            setImmediate(flush);
        }
        return promise;
    };
}

;// CONCATENATED MODULE: ./build/context/library.js






const flaggedSecret = 'flagged secret';
/** A value flagged in one file is a secret in all; shorter ones would be ordinary words there. */
const shortestElsewhere = 8;
/** The files of a run, each read, redacted and parsed once. What cannot be redacted is not shown. */
class Library {
    open;
    #redactor;
    #parse;
    /** Of each secret of the run. */
    #numbers = new Map();
    /** What findings flag as secrets, by the file in which they do. */
    #flagged = new Map();
    #messages = new Map();
    constructor(files, redactor, parse) {
        this.#redactor = redactor;
        this.#parse = parse;
        const read = batched((paths) => files.read(paths), batchSize);
        const opened = new Map();
        this.open = (path) => {
            const known = opened.get(path);
            if (known !== undefined)
                return known;
            const opening = read(path).then((found) => {
                if (found === null)
                    return unread;
                if ('refused' in found)
                    return { unavailable: found.refused, private: found.private };
                return this.#openFile(path, found.bytes);
            });
            opened.set(path, opening);
            return opening;
        };
    }
    /** Takes the values that findings flag as secrets out of every file. To be told before any is opened. */
    async learnSecrets(findings, files) {
        const about = findings.filter(({ rule, head }) => head !== null && (0,weakness/* flagsSecret */.uI)(rule));
        const reads = await files.read([...new Set(about.map(({ path }) => path))]);
        for (const finding of about) {
            const read = reads.get(finding.path);
            if (read === undefined || 'refused' in read)
                continue;
            const text = textOf(read.bytes);
            const range = rangeOf(finding, new LineIndex(new source_text/* SourceText */.D(read.bytes), text));
            if (range === null)
                continue;
            const flagged = this.#flagged.get(finding.path) ?? { values: new Set(), places: [] };
            const code = text.slice(range.start, range.end);
            const values = (0,redaction/* flaggedValues */.JJ)(code);
            for (const value of values)
                flagged.values.add(value);
            for (const { start, end, kind } of (0,redaction/* occurrences */.T5)(code, values, flaggedSecret, 1))
                flagged.places.push({ start: range.start + start, end: range.start + end, kind });
            this.#flagged.set(finding.path, flagged);
        }
    }
    /** A text beside the files, such as a message, without what is secret; searched once each. */
    redact(text) {
        const known = this.#messages.get(text);
        if (known !== undefined)
            return known;
        const redacting = this.#redactor.find(text).then((secrets) => {
            const flagged = [...this.#flagged.values()].flatMap(({ values }) => (0,redaction/* occurrences */.T5)(text, values, flaggedSecret));
            return (0,redaction/* replaced */.$3)(text, (0,redaction/* placeholders */.Ft)(text, [...secrets, ...flagged], this.#numbers));
        });
        this.#messages.set(text, redacting);
        return redacting;
    }
    async #openFile(path, bytes) {
        try {
            // Somebody's address in a name tells little, and costs a file its evidence.
            const named = await this.#redactor.find(path);
            if (named.some(({ kind }) => kind !== 'e-mail address'))
                return { unavailable: 'its name holds a secret', private: true };
            const original = textOf(bytes);
            const secrets = [...(await this.#redactor.find(original, path)), ...this.#flaggedIn(original, path)];
            const replacements = (0,redaction/* placeholders */.Ft)(original, secrets, this.#numbers);
            const text = (0,redaction/* replaced */.$3)(original, replacements);
            const lines = text.split('\n');
            if (lines.length > 1 && lines.at(-1) === '')
                lines.pop();
            const syntax = await this.#parse(text, path);
            const index = new LineIndex(new source_text/* SourceText */.D(bytes), original);
            const hides = syntax !== null && replacements.length > 0 && (await this.#hidesCode(original, path, replacements));
            return {
                code: { path, text, syntax, ...(hides && { obscured: true }) },
                lines,
                index,
                original,
                replacements,
                outline: new enclosing/* Outline */.Rc(lines),
            };
        }
        catch {
            return { unavailable: 'its secrets could not be searched for, so it is not shown', private: true };
        }
    }
    /** Whether something is taken for a secret that is neither in one literal nor in one comment. */
    async #hidesCode(original, path, replacements) {
        const syntax = await this.#parse(original, path);
        const holders = syntax === null ? [] : [...syntax.strings, ...syntax.comments];
        return replacements.some((each) => {
            const word = /^[\w.~+/=-]*$/.test(original.slice(each.start, each.end));
            return !word && !holders.some(({ start, end }) => each.start >= start && each.end <= end);
        });
    }
    #flaggedIn(text, path) {
        return [...this.#flagged].flatMap(([file, { values, places }]) => file === path
            ? [...places, ...(0,redaction/* occurrences */.T5)(text, values, flaggedSecret)]
            : (0,redaction/* occurrences */.T5)(text, values, flaggedSecret, shortestElsewhere));
    }
}
/** Files whose bytes are in memory at once. */
const batchSize = 100;
const unread = { unavailable: 'it was not read', private: false };
/** The text that offsets count in: without a byte order mark, lines ended by line feeds alone. */
function textOf(bytes) {
    return (0,source_text/* decode */.D4)(bytes)
        .replace(/^\ufeff/, '')
        .replaceAll('\r\n', '\n');
}
/** The flagged code as UTF-16 offsets at head in the file's own text; null where that commit does not hold it. */
function rangeOf({ head, span }, index) {
    if (head === null)
        return null;
    const shift = head.from - span.start.line;
    const start = index.character({ ...span.start, line: span.start.line + shift });
    const end = index.character({ ...span.end, line: span.end.line + shift });
    return start === null || end === null ? null : { start, end: Math.max(start, end) };
}

// EXTERNAL MODULE: ./build/context/files.js
var files = __webpack_require__(55499);
;// CONCATENATED MODULE: ./build/context/mentions.js



/* Names that stand everywhere and so lead nowhere. */
const everywhere = new Set(`add all any append args array assert call catch class clear close code config context count data each end equals error event
  false filter find first format from get hash has id import include index info init is item items join json key keys last len
  length line list log main make map match max message min model name new next node none null object open options out params
  parse path pop post push put read reduce replace request require res response result return self set size slice sort source
  split start state status str string sub super test text then this to toString trim true type url use user value values void
  where with write`.split(/\s+/));
const shortest = 3;
/** Of one word; more lead nowhere. */
const mostMentions = 300;
/** Where names stand in a repository, asked for together and remembered. */
class Mentions {
    #byEndings = new Map();
    #paths = new Map();
    #files;
    constructor(files) {
        this.#files = files;
    }
    /** Lines with a word in files with one of some endings; none for a word that stands everywhere. */
    async of(word, endings) {
        // Ruby's `valid?` and `save!` are searched for without their marks, PHP's `$x` is nobody's but its function's.
        const plain = word.replace(/[?!=]$/, '');
        if (this.isEverywhere(plain) || /[^\p{L}\p{N}_$]/u.test(plain))
            return [];
        if (plain.startsWith('$') && endings.includes('php'))
            return [];
        return (await this.#lookUp(endings)(plain)) ?? [];
    }
    /** Whether nobody searches for a name, for it would be found everywhere. */
    isEverywhere(name) {
        return name.length < shortest || everywhere.has(name);
    }
    /** Files with lines that look as if they defined a name. */
    defining(name, endings) {
        return this.#pathsWhere('defining', name, endings, defining_lines/* definingLines */.y);
    }
    /** Files with lines that look as if a type in them extended or implemented another. */
    deriving(type, endings) {
        return this.#pathsWhere('deriving', type, endings, defining_lines/* derivingLines */.U);
    }
    /** Files in which a name stands on lines that do not define it. */
    async using(name, endings) {
        return this.#pathsWhere('using', name, endings, (each) => {
            const defines = (0,defining_lines/* definingLines */.y)(each);
            return (line) => !defines(line);
        });
    }
    #pathsWhere(kind, word, endings, telling) {
        const key = JSON.stringify([kind, word, endings]);
        const known = this.#paths.get(key);
        if (known !== undefined)
            return known;
        const found = this.of(word, endings).then((mentions) => {
            const tells = mentions.length === 0 ? () => false : telling(word);
            return [...new Set(mentions.filter(({ text }) => tells(text)).map(({ path }) => path))];
        });
        this.#paths.set(key, found);
        return found;
    }
    #lookUp(endings) {
        const key = endings.join();
        const known = this.#byEndings.get(key);
        if (known)
            return known;
        const lookUp = batched(async (words) => {
            const byWord = new Map(words.map((word) => [word, []]));
            for (const mention of await this.#files.mentions(words, endings)) {
                if (mention.text.length > longestLine)
                    continue;
                for (const word of new Set((0,files/* wordsOf */.Z9)(mention.text))) {
                    const list = byWord.get(word);
                    if (list !== undefined && list.length < mostMentions)
                        list.push(mention);
                }
            }
            return byWord;
        });
        this.#byEndings.set(key, lookUp);
        return lookUp;
    }
}
/** Longer lines are minified: nobody reads them. */
const longestLine = 1000;

;// CONCATENATED MODULE: ./build/core/select/hooks.js
/* What runs first and may refuse to go on. */
const checking = /before|around|filter|middleware|guard|authori[sz]|authenticat/i;
/** The methods that calls in the bodies of types around some lines name to be run before others: `before_action :check`. */
function checksNamed({ functions, types }, { from, to }) {
    const [top] = functions;
    if (top === undefined)
        return [];
    const fields = types.filter(({ at }) => at.from <= from && at.to >= to).flatMap((type) => type.fields);
    return fields.flatMap((field) => {
        if (field.kind !== 'expression' || field.expression.kind !== 'call')
            return [];
        const { callee, arguments: given } = field.expression;
        if (callee.kind !== 'name' || !checking.test(callee.name) || /^skip/.test(callee.name))
            return [];
        return given.flatMap(({ value }) => value.kind === 'literal' && typeof value.value === 'string'
            ? [{ kind: 'call', name: value.value, on: null, count: null, within: top }]
            : []);
    });
}

;// CONCATENATED MODULE: ./build/context/callers.js


const mostCalls = 3;
const callers_mostFiles = 3;
/** A name that so many files hold is not this function's alone. */
const tooCommon = 15;
/** A function so short says little of what its result is for: then its callers' callers do. */
const shortLines = 12;
/** Calls of a function, and of short functions that call it. */
async function callersUpwards(called, file, sources) {
    const calls = await callersOf(called, file, sources);
    if (called.at.to - called.at.from > shortLines)
        return calls;
    const short = calls.filter(({ caller }) => caller !== null && caller.at.to - caller.at.from <= shortLines);
    const above = await Promise.all(short.map((call) => (call.caller === null ? [] : callersOf(call.caller, call.file, sources))));
    const seen = (call) => calls.some(({ line }) => line === call.line);
    return [...calls, ...above.flat().filter((call) => !seen(call))].slice(0, mostCalls + 1);
}
/** Calls of a function in its own file, then in others that name it, the closest first. */
async function callersOf(called, file, sources) {
    const { name, owner, at } = called;
    if (name === null)
        return [];
    const outside = (call) => call.file !== file || call.line.from < at.from || call.line.from > at.to;
    const everywhere = sources.mentions.isEverywhere(name);
    const module = (0,path_index/* stemOf */.Vc)(file.code.path.split('/').at(-1) ?? '');
    // What has a name that stands everywhere is called where its type is known, or by the name of its file.
    const known = everywhere ? (owner ?? module) : name;
    const byModule = everywhere && owner === null;
    const tells = (expression) => calls(expression, name) && (!byModule || isOf(expression, module));
    const found = await placesOf(known, name, tells, file, sources);
    return spread(found.filter(outside)).slice(0, mostCalls);
}
/** One of each function first: those who call differently tell more than those who call often. */
function spread(all) {
    const seen = new Map();
    const turns = all.map((call) => {
        const from = call.caller ?? call.file;
        const turn = seen.get(from) ?? 0;
        seen.set(from, turn + 1);
        return { call, turn };
    });
    return turns.sort((a, b) => a.turn - b.turn).map(({ call }) => call);
}
/** Where values are read that a file sets outside of functions. */
async function usersOf(names, file, sources) {
    const found = await Promise.all(names.map((name) => placesOf(name, name, (expression) => callers_isNamed(expression, name), file, sources)));
    return found
        .flat()
        .filter(({ caller, file: where }) => caller !== null || where !== file)
        .slice(0, mostCalls);
}
/** `searched`: what other files are found by; `name`: what stands in the code. */
async function placesOf(searched, name, tells, file, { library, mentions }) {
    const { path } = file.code;
    const here = usedNames(file).has(name) ? placesIn(file, tells) : [];
    if (here.length > mostCalls)
        return here;
    const others = (await mentions.using(searched, (0,path_index/* kinOf */.ae)(path))).filter((each) => each !== path);
    if (others.length > tooCommon)
        return here;
    const files = await Promise.all((0,path_index/* nearest */.pA)(others, path)
        .slice(0, callers_mostFiles)
        .map((each) => library.open(each)));
    return [...here, ...files.flatMap((each) => ('code' in each ? placesIn(each, tells) : []))];
}
const used = new WeakMap();
/** All names and texts of a file's code, so that most need no second look. */
function usedNames({ code: { syntax } }) {
    if (syntax === null)
        return new Set();
    const known = used.get(syntax);
    if (known !== undefined)
        return known;
    const names = new Set();
    for (const body of [
        ...syntax.functions.map((each) => each.body),
        ...syntax.types.map(({ fields }) => fields),
    ]) {
        for (const expression of (0,walk/* expressionsIn */.l$)(body)) {
            if (expression.kind === 'name' || expression.kind === 'member')
                names.add(expression.name);
            if (expression.kind === 'literal')
                names.add(String(expression.value));
        }
    }
    used.set(syntax, names);
    return names;
}
function placesIn(file, tells) {
    const { syntax } = file.code;
    if (syntax === null)
        return [];
    const inFunctions = syntax.functions.flatMap((caller) => [...(0,walk/* expressionsIn */.l$)(caller.body)]
        .filter(tells)
        .map((expression) => callAt(expression, file, namedCaller(caller, syntax))));
    const inTypes = syntax.types.flatMap(({ fields }) => [...(0,walk/* expressionsIn */.l$)(fields)].filter(tells).map((expression) => callAt(expression, file, null)));
    return [...inTypes, ...inFunctions];
}
function callAt(expression, file, caller) {
    const { from, to } = expression.at;
    const given = expression.kind === 'call' ? expression.arguments.map(({ value }) => value) : [];
    return { file, line: { from, to }, caller, given };
}
/** A call by the name, or the function itself as an argument: `app.get('/orders', listOrders)`, `before_save :hash_password`. */
function calls(expression, name) {
    if (expression.kind !== 'call')
        return false;
    const given = expression.arguments.map(({ value }) => value);
    return ([expression.callee, ...given].some((each) => callers_isNamed(each, name)) ||
        (expression.callee.kind === 'name' && given.some((each) => isText(each, name))));
}
/** Whether what is called belongs to something with a name: `archive::read(…)`. */
function isOf(expression, name) {
    return (expression.kind === 'call' &&
        expression.callee.kind === 'member' &&
        callers_isNamed(expression.callee.object, name));
}
/** Names of one word alone are as likely keys. */
function isText(expression, name) {
    return expression.kind === 'literal' && expression.value === name && /[^a-z]/.test(name);
}
function callers_isNamed(expression, name) {
    return (expression.kind === 'name' || expression.kind === 'member') && expression.name === name;
}
/** A callback is shown with what is around it. */
function namedCaller(caller, syntax) {
    let at = caller;
    while (at !== undefined && at.id !== 0 && at.name === null) {
        const parent = at.parent === null ? undefined : syntax.functions[at.parent];
        if (parent === undefined || parent.id === 0)
            break;
        at = parent;
    }
    return at === undefined || at.id === 0 ? null : at;
}

;// CONCATENATED MODULE: ./build/context/named-files.js


const templates = /^(?:html?|xhtml|erb|ejs|hbs|handlebars|mustache|twig|jinja2?|j2|haml|slim|pug|jade|vue|svelte|php|phtml|tpl|ftl|vm|jsp|cshtml|razor|liquid|njk|tmpl|gohtml|sql|graphql|ya?ml|json|properties|xml|xsd|conf|ini|toml)$/;
const rendering = /render|view|template|partial|include|layout|page|load|read|open|parse/i;
const named_files_mostFiles = 2;
/** Files that lines of code name: templates with their whole names, or by their stems where something is rendered. */
function namedFiles(syntax, lines, path, index) {
    const found = [];
    const near = syntax.functions.flatMap(({ body }) => body.filter(({ at }) => lines.some((each) => named_files_overlap(each, at))));
    for (const expression of (0,walk/* expressionsIn */.l$)(near)) {
        if (expression.kind !== 'call' || !lines.some((each) => named_files_overlap(each, expression.at)))
            continue;
        const { callee } = expression;
        const called = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
        for (const { value } of expression.arguments) {
            if (value.kind !== 'literal' || typeof value.value !== 'string')
                continue;
            found.push(...filesOf(value.value, rendering.test(called), path, index));
        }
    }
    return [...new Set(found)].filter((each) => each !== path).slice(0, named_files_mostFiles);
}
function filesOf(text, renders, path, index) {
    if (text.length > 120 || !/^[\w./@-]+$/.test(text))
        return [];
    if (/\.\w+$/.test(text))
        return index.ending(text, path).filter(isTemplate).slice(0, 1);
    if (!renders)
        return [];
    const stem = text.split('/').at(-1) ?? '';
    const named = [stem, `_${stem}`].flatMap((each) => index.named(each, path)).filter(isTemplate);
    const inFolder = named.filter((each) => each.includes(`${text}.`) || each.includes(text.replace(/([^/]+)$/, '_$1.')));
    return (text.includes('/') ? inFolder : named).slice(0, 1);
}
function isTemplate(path) {
    return templates.test((0,path_index/* extensionOf */.je)(path));
}
function named_files_overlap(a, b) {
    return a.from <= b.to && b.from <= a.to;
}

;// CONCATENATED MODULE: ./build/context/parts.js








const mostUses = 40;
const mostDefinitions = 12;
/** A value that is longer, a list of allowed words perhaps, shows its beginning. */
const longestValue = 40;
const shortType = 24;
const longestTemplate = 80;
/** What is worth showing about flagged lines of a unit, in the order of its worth, and the files that it comes from. */
async function partsOf(unit, flagged, trace, file, syntax, sources) {
    const { path } = file.code;
    const slice = sliceOf(scopeOf(syntax, unit, flagged), flagged);
    const role = roleOf(unit, file);
    const first = {
        path,
        role,
        forms: aroundFlagged(unit.range, unit.function?.head ?? null, slice, flagged),
        until: 1,
    };
    const [near, calls] = await Promise.all([
        parts_placesOf([...slice.uses, ...checksNamed(syntax, unit.range).map(asCheck)], file, sources, flagged.length),
        unit.function === null
            ? usersOf(namesSetIn(syntax, flagged), file, sources)
            : callersUpwards(unit.function, file, sources),
    ]);
    const outside = near.filter(({ place }) => !parts_isInside(place, unit, path));
    const far = (await Promise.all(outside.filter(({ use }) => use.bearing !== 'after').map(({ place }) => deeper(place, sources)))).flat();
    const guards = (await Promise.all(calls.slice(0, mostGuarded).map((call) => guardsOf(call, sources)))).flat();
    const named = await Promise.all(namedFiles(syntax, closestLines(syntax, unit, flagged), path, sources.index).map((each) => sources.library.open(each)));
    const templates = named.filter((each) => 'code' in each);
    const [close, loose] = halves(outside, ({ use }) => use.bearing === 'flagged' || use.bearing === 'sets');
    const traced = await Promise.all(trace.map(async (step) => ({ step, file: await sources.library.open(step.path) })));
    const steps = traced.flatMap(({ step, file: of }) => ('code' in of ? [{ step, file: of }] : []));
    const parts = [
        first,
        ...steps.map(({ step }) => stepPart(step)),
        ...close.map(({ place }) => partOf(place, 'definition', worth.sets)),
        ...templates.map((each) => templatePart(each)),
        ...calls.map((call) => callPart(call)),
        ...[...far, ...guards].map(({ place }) => partOf(place, 'definition of what that uses', worth.far)),
        ...loose.map(({ place, use }) => use.bearing === 'checks' ? partOf(place, 'definition', worth.checks) : afterPart(place)),
        ...typesAround(unit, syntax, path),
    ];
    const places = [
        ...[...outside, ...far, ...guards].map(({ place }) => place.file),
        ...steps.map((step) => step.file),
    ];
    return { parts, files: [file, ...places, ...calls.map((call) => call.file), ...templates] };
}
function stepPart({ path, line, role }) {
    return { path, role: `taint ${role}`, forms: [[{ from: line - 1, to: line + 1 }]], until: worth.trace };
}
/** What is made of a result is told by the head of a function, unless the whole is short. */
function afterPart(place) {
    const { range, function: own } = place;
    const long = own !== null && range.to - range.from > shortAfter;
    return { ...partOf(place, 'definition', worth.after), forms: [[long ? own.head : range]] };
}
const shortAfter = 12;
/** Until what share of the budget is spent each kind of part is taken. */
const worth = {
    sets: 1,
    trace: 0.9,
    named: 0.8,
    calls: 0.6,
    checks: 0.6,
    far: 0.6,
    type: 0.6,
    rest: 0.35,
    after: 0.3,
};
function halves(all, test) {
    return [all.filter(test), all.filter((each) => !test(each))];
}
function callPart({ file: { code }, line, caller }) {
    const forms = code.syntax === null ? [] : ofCall(line, caller, code.syntax);
    return { path: code.path, role: 'caller', forms, until: worth.calls };
}
function roleOf({ function: own, range }, { lines }) {
    if (own !== null)
        return 'enclosing function';
    return range.from === 1 && range.to >= lines.length ? 'whole file' : 'surrounding lines';
}
/** Definitions of what some code uses, what bears most on it first; each place once. */
async function parts_placesOf(uses, file, { definitions }, flagged = 1) {
    const wanted = distinct(uses).slice(0, mostUses * flagged);
    const found = await Promise.all(wanted.map(async (use) => (await definitions.of(use, file)).map((place) => ({ place, use }))));
    return distinctPlaces(found.flat()).slice(0, mostDefinitions * flagged);
}
const mostGuarded = 2;
/** What a caller's checks before its call use, and what it calls with. */
async function guardsOf({ file, line, caller, given }, sources) {
    const { syntax } = file.code;
    if (syntax === null || caller === null)
        return [];
    const { uses } = sliceOf(functionsOf(caller, syntax), [line]);
    const handed = usesIn(given, caller).map((use) => ({
        ...use,
        bearing: 'sets',
        step: 1,
    }));
    return parts_placesOf([...handed, ...uses.filter(({ bearing }) => bearing === 'checks' || bearing === 'sets')], file, sources);
}
/** What a definition itself uses. */
async function deeper(place, sources) {
    const { syntax } = place.file.code;
    if (syntax === null || place.function === null)
        return [];
    const slice = sliceOf([place.function], leavingLines(place.function.body));
    const found = await parts_placesOf(slice.uses, place.file, sources);
    return found.filter(({ place: { file, range } }) => file !== place.file || range.from < place.range.from || range.to > place.range.to);
}
function asCheck(use) {
    return { ...use, bearing: 'checks', step: 1 };
}
function partOf(place, role, until) {
    const { code, lines } = place.file;
    return { path: code.path, role, forms: formsOf(place, code.syntax, lines.length), until };
}
function formsOf(place, syntax, lineCount) {
    const owner = syntax?.types.find(({ name, at }) => name === place.function?.owner && at.to - at.from <= shortType);
    // A short type says what its functions choose from: the cases of an enumeration, the fields.
    if (owner !== undefined)
        return ofType(owner);
    if (place.function !== null && syntax !== null)
        return ofFunction(place.function, syntax);
    if (place.type !== null)
        return ofType(place.type);
    const { from, to } = place.range;
    return [[{ from, to: Math.min(to, from + longestValue, lineCount) }]];
}
function templatePart({ code, lines }) {
    return {
        path: code.path,
        role: 'named file',
        forms: [[{ from: 1, to: Math.min(lines.length, longestTemplate) }]],
        until: worth.named,
    };
}
/** The heads of the types around a function say who may call it, and so does what they call themselves: filters, hooks. */
function typesAround({ function: own, range }, { types }, path) {
    if (own === null)
        return [];
    const around = types.filter(({ at }) => at.from <= range.from && at.to >= range.to);
    return around.map(({ head, fields }) => {
        const calls = fields.filter((field) => field.kind !== 'expression' || field.expression.kind !== 'assign');
        const form = [head, ...calls.slice(0, mostHooks).map(({ at }) => at)];
        return {
            path,
            role: 'enclosing type',
            forms: [form.map(({ from, to }) => ({ from, to: Math.min(to, from + longestHook) }))],
            until: worth.type,
        };
    });
}
const mostHooks = 8;
const longestHook = 10;
/** What is left of a short file costs little. */
function restPart({ code, lines }) {
    return {
        path: code.path,
        role: evidence/* restOfFile */.kV,
        forms: [[{ from: 1, to: lines.length }]],
        until: worth.rest,
    };
}
function parts_isInside({ file, range }, unit, path) {
    return file.code.path === path && range.from >= unit.range.from && range.to <= unit.range.to;
}
function distinct(uses) {
    const seen = new Map();
    for (const use of uses) {
        const on = use.on?.kind === 'name' ? use.on.name : (use.on?.at.start ?? null);
        const key = JSON.stringify([use.kind, use.name, use.count, on]);
        if (!seen.has(key))
            seen.set(key, use);
    }
    return [...seen.values()];
}
function distinctPlaces(found) {
    const seen = new Map();
    for (const each of found) {
        const { file, range } = each.place;
        const key = `${file.code.path}:${range.from}-${range.to}`;
        if (!seen.has(key))
            seen.set(key, each);
    }
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/context/pieces.js

/** A minified line is cut around the place that counts. */
function lineWindow(line, focus) {
    if (line.length <= evidence/* maxLineLength */.z8)
        return line;
    const from = Math.max(0, Math.min(focus - evidence/* maxLineLength */.z8 / 2, line.length - evidence/* maxLineLength */.z8));
    const part = line.slice(from, from + evidence/* maxLineLength */.z8);
    return `${from > 0 ? '… ' : ''}${part}${from + evidence/* maxLineLength */.z8 < line.length ? ' …' : ''}`;
}

;// CONCATENATED MODULE: ./build/context/evidence.js














const maxMatched = 2000;
/** A run follows code for so long: files may be made to take for ever. */
const limitMs = 120_000;
async function openEvidence(files, options) {
    const library = new Library(files, options.redactor, options.parse);
    const mentions = new Mentions(files);
    const index = new path_index/* PathIndex */.EG(await files.list());
    const sources = { library, mentions, index, definitions: new Definitions(library, index, mentions) };
    let spent = 0;
    let cutShort = 0;
    return {
        ...sources,
        get cutShort() {
            return cutShort;
        },
        async gather(findings) {
            const started = performance.now();
            const late = (count) => {
                const isLate = spent + performance.now() - started > limitMs;
                if (isLate)
                    cutShort += count;
                return isLate;
            };
            await library.learnSecrets(findings, files);
            const gathered = new Map();
            await Promise.all([...byPath(findings)].map(async ([path, each]) => {
                const evidence = await ofFile(path, each, sources, options, late);
                for (const [finding, own] of evidence)
                    gathered.set(finding, own);
            }));
            spent += performance.now() - started;
            return findings.map((finding) => gathered.get(finding) ?? unread);
        },
    };
}
async function ofFile(path, findings, sources, options, late) {
    const file = await sources.library.open(path);
    if (!('code' in file))
        return findings.map((finding) => [finding, file]);
    const units = unitsOf(file.code.syntax, findings.flatMap((finding) => (finding.head === null ? [] : [{ ...finding.head, finding }])), file.lines.length, (lines) => (0,enclosing/* enclosingFunction */.pG)(file.lines, lines, file.outline));
    const shared = await Promise.all(units.map(async ({ unit, members }) => {
        const flagged = members.map(({ from, to }) => ({ from, to }));
        const found = file.code.syntax === null || late(members.length)
            ? { parts: [plainPart(file, unit.range, flagged)], files: [file] }
            : await partsOf(unit, flagged, traceOf(members), file, file.code.syntax, sources);
        return {
            findings: members.map(({ finding }) => finding),
            ...shown(found, file, options.budget, members[0]?.finding),
        };
    }));
    const evidence = shared.flatMap((group) => group.findings.map(async (finding) => [
        finding,
        await evidenceOf(finding, file, group, sources, options),
    ]));
    const lost = findings
        .filter(({ head }) => head === null)
        .map((finding) => [
        finding,
        { unavailable: finding.unavailable ?? 'its lines are not in the reviewed commit', private: false },
    ]);
    return [...(await Promise.all(evidence)), ...lost];
}
/** The steps of all their traces, each once. */
function traceOf(members) {
    const steps = members.flatMap(({ finding }) => finding.trace);
    return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}
/** Where nobody can parse: the function as it looks, cut around the flagged lines. */
function plainPart({ code, lines }, range, flagged) {
    const role = range.from === 1 && range.to === lines.length ? 'whole file' : 'surrounding lines';
    return { path: code.path, role, forms: aroundPlain(range, flagged), until: 1 };
}
function shown({ parts, files }, file, budget, first) {
    const opened = new Map([file, ...files].map((each) => [each.code.path, each]));
    const linesOf = (path) => opened.get(path)?.lines ?? [];
    const chosen = choose(parts, linesOf, budget);
    const all = choose([...parts, importPart(chosen, file.code, file.lines), restPart(file)], linesOf, budget);
    const paths = new Set(all.map(({ path }) => path));
    const focus = first === undefined ? null : focusOf(first, file);
    return {
        pieces: all.map((each) => pieceOf(each, linesOf(each.path), each.path === file.code.path ? focus : null)),
        files: [...opened.values()]
            .filter(({ code }) => code === file.code || paths.has(code.path))
            .map(({ code }) => code),
    };
}
/** Where on its line the flagged code begins, in characters. */
function focusOf(finding, file) {
    const { start } = shifted(rangeOf(finding, file.index) ?? { start: 0, end: 0 }, file);
    return { line: finding.head?.from ?? 0, column: start - file.code.text.lastIndexOf('\n', start - 1) - 1 };
}
function pieceOf({ path, role, range }, lines, focus) {
    const shownLines = lines
        .slice(range.from - 1, range.to)
        .map((line, at) => lineWindow(line, focus?.line === range.from + at ? focus.column : 0));
    return { path, role, from: range.from, lines: shownLines };
}
async function evidenceOf(finding, file, { pieces, files }, { library }, { patternsOf }) {
    const range = rangeOf(finding, file.index) ?? { start: 0, end: 0 };
    const matched = (0,redaction/* replaced */.$3)(file.original, file.replacements, range.start, range.end);
    const message = await library.redact(finding.message);
    const fix = finding.fix === null ? null : await library.redact(finding.fix);
    const patterns = patternsOf?.(finding.rule) ?? null;
    const renumber = (0,redaction/* renumbering */.rY)([...pieces.flatMap(({ lines }) => lines), matched, message]);
    return {
        finding: await cleanOf(finding, library),
        message: (0,encode/* cut */.Jj)(renumber(message), maxMatched),
        matched: (0,encode/* cut */.Jj)(renumber(matched), maxMatched),
        fix: fix === finding.fix ? fix : null,
        fileKind: (0,file_kind/* fileKindOf */.y)(finding.path),
        patterns: patterns && (await library.redact(patterns)),
        pieces: pieces.map((piece) => ({ ...piece, lines: piece.lines.map(renumber) })),
        files,
        flagged: finding.head === null ? null : shifted(range, file),
    };
}
/** What is shown of a finding besides its code: links without secrets, and no step in a file that nobody may see. */
async function cleanOf(finding, library) {
    const { rule, trace } = finding;
    const references = await Promise.all(rule.references.map((link) => library.redact(link)));
    const steps = await Promise.all(trace.map(({ path }) => library.open(path)));
    return {
        ...finding,
        rule: { ...rule, references },
        trace: trace.filter((_, index) => 'code' in (steps[index] ?? {})),
    };
}
/** The same place in the text in which placeholders stand for secrets. */
function shifted({ start, end }, { original, replacements }) {
    const before = (0,redaction/* replaced */.$3)(original, replacements, 0, start).length;
    return { start: before, end: before + (0,redaction/* replaced */.$3)(original, replacements, start, end).length };
}
function byPath(findings) {
    const paths = new Map();
    for (const finding of findings) {
        const known = paths.get(finding.path);
        if (known)
            known.push(finding);
        else
            paths.set(finding.path, [finding]);
    }
    return paths;
}

// EXTERNAL MODULE: ./build/core/more-code.js
var more_code = __webpack_require__(22423);
// EXTERNAL MODULE: ./build/core/prompt/material.js
var material = __webpack_require__(91300);
;// CONCATENATED MODULE: ./build/context/more-code.js





/** Lines that one range shows at the most. */
const mostLines = 120;
/** Tokens of one fetch for a finding, about. */
const mostTokens = 2000;
/** Definitions of one name that are looked at. */
const more_code_mostDefinitions = 8;
/** Shows code on request, out of the same files and by the same rules as all evidence. */
function createMoreCode({ library, definitions }) {
    async function rangesOf(need, evidence) {
        if ('path' in need)
            return [{ ...need, path: need.path.replace(/^(?:\.\/)+/, '') }];
        const file = await library.open(evidence.finding.path);
        const places = 'code' in file ? await definitions.named(need.symbol, file) : [];
        return places.slice(0, more_code_mostDefinitions).map((place) => ({ ...place.range, path: place.file.code.path }));
    }
    return async (evidence, needs, signal) => {
        const fetched = new Fetch(evidence, library);
        for (const need of needs) {
            signal.throwIfAborted();
            await fetched.show(need, await rangesOf(need, evidence));
        }
        const { pieces, refused } = fetched;
        return { pieces: await goOnNumbering(pieces, evidence, library), refused };
    };
}
class Fetch {
    pieces = [];
    refused = [];
    #shown;
    #library;
    /** Tokens. */
    #room = mostTokens;
    constructor(evidence, library) {
        this.#shown = [...evidence.pieces];
        this.#library = library;
    }
    async show(need, ranges) {
        const before = this.pieces.length;
        const rests = [];
        for (const range of ranges) {
            const file = await this.#library.open(range.path);
            const rest = 'code' in file ? this.#add(range, file.lines) : { need: range, why: file.unavailable };
            if (rest !== null)
                rests.push(rest);
        }
        if (this.pieces.length > before)
            this.refused.push(...rests);
        else
            this.refused.push({ need, why: rests[0]?.why ?? 'no definition of that name was found' });
    }
    /** Adds what is not shown yet, as far as there is room; null where nothing is left out. */
    #add({ path, from, to }, lines) {
        const end = Math.min(to, lines.length);
        const count = lines.length;
        if (from > end)
            return { need: { path, from, to }, why: `there are no such lines: the file has ${count}` };
        const gaps = (0,more_code/* unshown */.TI)({ path, from, to: end }, this.#shown);
        if (gaps.length === 0)
            return { need: { path, from, to: end }, why: 'it is shown already' };
        let left = mostLines;
        for (const gap of gaps) {
            const part = { from: gap.from, to: Math.min(gap.to, gap.from + left - 1) };
            const next = left === 0 ? gap.from : this.#addLines(more_code_pieceOf(path, part, lines));
            if (next <= gap.to) {
                const why = next > part.to ? `at most ${mostLines} lines are shown at once` : 'there was no more room';
                return { need: { path, from: next, to: end }, why };
            }
            left -= part.to - part.from + 1;
        }
        return null;
    }
    /** Adds lines as far as tokens are left; the line after the last one. */
    #addLines(piece) {
        const fitting = [];
        for (const line of piece.lines) {
            // Numbers of placeholders depend on what else the run has read: what fits must not.
            const text = line.replace(redaction/* placeholderPattern */.iS, (each) => each.replace(/\d+/, '0'));
            const cost = (0,budget/* estimateTokens */.bP)(`${(0,material/* numbered */.jN)({ ...piece, lines: [text] })}\n`);
            if (cost > this.#room)
                break;
            this.#room -= cost;
            fitting.push(line);
        }
        if (fitting.length > 0) {
            const part = { ...piece, lines: fitting };
            this.pieces.push(part);
            this.#shown.push(part);
        }
        return piece.from + fitting.length;
    }
}
function more_code_pieceOf(path, { from, to }, lines) {
    return { path, role: more_code/* onRequest */.H7, from, lines: lines.slice(from - 1, to).map((line) => lineWindow(line, 0)) };
}
/** Placeholders as the evidence numbers them: a secret that was shown keeps its number, and others go on from there. */
async function goOnNumbering(pieces, evidence, library) {
    const known = new Map();
    for (const { path, from, lines } of evidence.pieces) {
        const file = await library.open(path);
        const originals = 'code' in file ? file.lines.slice(from - 1, from - 1 + lines.length) : [];
        for (const [index, original] of originals.entries()) {
            const [own, shown] = [placeholdersIn(original), placeholdersIn(lines[index] ?? '')];
            // Of a line that was cut nobody knows which ones are left.
            if (own.length === shown.length)
                for (const [at, each] of own.entries())
                    known.set(each, shown[at] ?? each);
        }
    }
    const all = [...evidence.pieces.flatMap(({ lines }) => lines), evidence.matched, evidence.message];
    let next = Math.max(0, ...all.flatMap(placeholdersIn).map((each) => Number(/\d+/.exec(each)?.[0]))) + 1;
    const numbered = (placeholder) => {
        const shown = known.get(placeholder) ?? placeholder.replace(/\d+/, () => String(next++));
        known.set(placeholder, shown);
        return shown;
    };
    return pieces.map((piece) => ({
        ...piece,
        lines: piece.lines.map((line) => line.replace(redaction/* placeholderPattern */.iS, numbered)),
    }));
}
function placeholdersIn(text) {
    return [...text.matchAll(redaction/* placeholderPattern */.iS)].map(([placeholder]) => placeholder);
}

// EXTERNAL MODULE: ./node_modules/@secretlint/core/module/index.js + 15 modules
var core_module = __webpack_require__(86707);
// EXTERNAL MODULE: ./node_modules/@secretlint/profiler/module/node.js + 1 modules
var node = __webpack_require__(806);
// EXTERNAL MODULE: ./node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var secretlint_rule_preset_recommend_module = __webpack_require__(31577);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/context/secret-forms.js
/* A value holds no quotes, and is neither a placeholder nor what stands between two literals: that is code, which decides. */
function value(shortest) {
    return String.raw `(?![\s{<%+)&|]|,[\s$\w]|\.[\s$]|\$[{(\w]|#\{)((?:(?!\*\/|\$\{)[^"'${'`'}\n]){${shortest},400})(?<![\s(+,&|])`;
}
function literal(shortest = 6) {
    return String.raw `(?:[bfru@$]{0,2}#{0,2})(?<q>["'${'`'}])${value(shortest)}\k<q>`;
}
/* A name that says what it holds; the short ones only as words of their own. */
const word = `(?:pass(?:word|wd|phrase|wort|code)|(?<![a-z])pass(?![a-z])|pwd|secret|token(?!i[sz])|credential|contrase[nñ]a|connection[_-]?string|(?:api|access|private|signing|encryption|auth|aes|master|consumer|hmac|account)[_.-]?key|(?<![a-z0-9])(?:pw|pswd|mdp|salt|creds)(?![a-z]))`;
const secret_forms_name = String.raw `${word}[\w-]{0,30}`;
/* Without quotes: nothing that code is made of. */
const bare = String.raw `(?![$%<{[=:*&-])((?:(?!\*\/)[^\s"'${'`'}$(){}<>\[\];,|\\])`;
function secret_forms_form(kind, pattern, flags = 'gi') {
    return { kind, pattern: new RegExp(pattern, `${flags}d`) };
}
const vendors = [
    String.raw `gl(?:pat|dt|rt|ptt)-[\w-]{20,200}`,
    `[sr]k_(?:live|test)_[A-Za-z0-9]{10,200}`,
    `whsec_[A-Za-z0-9+/]{20,100}`,
    String.raw `AIza[\w-]{35}`,
    String.raw `SK[0-9a-f]{32}(?!\w)`,
    String.raw `pypi-Ag[\w-]{30,500}`,
    `do[opr]_v1_[a-f0-9]{32,64}`,
    String.raw `hf_[A-Za-z0-9]{30,60}(?!\w)`,
    String.raw `hv[bsr]\.[\w-]{20,300}`,
    String.raw `key-[0-9a-f]{32}(?!\w)`,
    String.raw `SG\.[\w-]{16,32}\.[\w-]{16,64}`,
    String.raw `npm_[A-Za-z0-9]{36}(?!\w)`,
    String.raw `github_pat_\w{22,255}`,
    `gh[pousr]_[A-Za-z0-9]{36,255}`,
    // A digit, or it may be the name of a style.
    String.raw `sk-(?=[A-Za-z_-]{0,100}\d)[\w-]{20,300}`,
    String.raw `ya29\.[\w-]{20,500}`,
    String.raw `\d{8,10}:AA[\w-]{32,34}(?![\w-])`,
    String.raw `[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])`,
];
const vendorForms = [
    secret_forms_form('vendor token', String.raw `(?<![\w-])(${vendors.join('|')})`, 'g'),
    secret_forms_form('connection key', `(?:AccountKey|SharedAccessKey|SharedSecret)=([A-Za-z0-9+/=]{16,200})`),
    secret_forms_form('connection key', String.raw `[?&;]sig=([\w%+/=-]{16,200})`),
    // Forty signs are an AWS key only where something says so; forty hexadecimal digits are a commit.
    secret_forms_form('AWS key', String.raw `(?:(?:AKIA|ASIA)[A-Z0-9]{16}\b[^;]{0,100}?|\b(?:aws|AWS)[^\n]{0,60}?)(?<![A-Za-z0-9/+])(?![0-9a-f]{40})([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])`, 'g'),
];
const addresses = [
    secret_forms_form('password in an address', String.raw `:\/\/[^\s:/?#"'${'`'}@<>]{0,80}:(?![$<{]|%[sdv(])([^\s/?#"'${'`'}{}<>]{2,200})@(?=[\w[{$%<])`),
    secret_forms_form('token in an address', String.raw `\bhttps?:\/\/([\w-]{20,200})(?::[\w-]{0,40})?@(?=[\w[{$])`),
    secret_forms_form('password in an address', String.raw `(?<=[\w.}-]):(?![$<{]|%[sdv(])([^\s"'${'`'}{}<>]{2,200})@(?:tcp|udp|unix)\(`),
    secret_forms_form('password in a connection string', `["'](?:password|pwd)=${bare}{4,200})(?=;)`),
];
const wrappers = String.raw `(?:(?:new[ \t])?(?:\w{1,20}\.)?(?:SecretStr|SecretString|String|String::from|\[\]byte|Field|b64decode|urlsafe_b64decode|Buffer\.from|bytes|bytearray|atob|base64_decode|from)\([ \t\n]{0,20}(?:default[ \t]{0,3}=[ \t]{0,3})?){0,3}`;
const declared = String.raw `(?:[ \t]{0,5}:[ \t]{0,5}(?:&(?:'\w{1,20}[ \t])?)?[\w.<>[\]|?]{1,40}|[ \t]{1,3}(?:string|\[\]byte)|\[\d{0,5}\]|[ \t]{0,3}\{[ \w;]{3,40}\})?`;
const given = String.raw `(?:(?:[!:]?={1,3}|\|\|=|\?\?=)[ \t]{0,20}(?:\\?\n[ \t]{0,60})?(?:\([ \t\n]{0,60})?|(?:=>|:)[ \t]{0,20})`;
const assigned = [
    secret_forms_form('assigned secret', String.raw `${secret_forms_name}["'\])]{0,3}${declared}[ \t]{0,20}${given}${wrappers}${literal()}`),
    secret_forms_form('assigned secret', String.raw `${secret_forms_name}["'\])]{0,4}[ \t]{0,5}\n?[ \t]{0,40}(?:\|\||\?\?|\?:|(?<![a-z])or(?=[ \t]))[ \t]{0,5}${literal()}`),
    secret_forms_form('assigned secret', String.raw `(?:\b(?:set|with)\w{0,20}|\.)${word}\w{0,10}\([ \t]{0,3}${literal()}`),
    secret_forms_form('compared secret', String.raw `${secret_forms_name}(?:\(\))?\.(?:equals(?:IgnoreCase)?|contentEquals|compareTo|eql\?)\([ \t]{0,3}${literal()}`),
    secret_forms_form('compared secret', String.raw `${literal()}[ \t]{0,3}(?:\.equals\(|[!=]={1,2})[ \t]{0,3}[\w.$>-]{0,30}${word}(?![\w-]{0,30}[.([])`),
];
const argument = String.raw `[ \t\n]{0,40}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w.$>-]{1,60})[ \t\n]{0,10},`;
const positional = [
    secret_forms_form('password', String.raw `\b(?:auth[ \t]{0,2}[=:][ \t]{0,2}[([]|HTTP(?:Basic|Digest)Auth\(|(?:set_?)?basic_?auth\(|NetworkCredential\(|PasswordAuthentication\(|login\()${argument}[ \t\n]{0,40}${literal(3)}`),
    secret_forms_form('password', String.raw `\b(?:getConnection|PDO|mysqli?_connect|mysqli|mysqli_real_connect)\(${argument}${argument}[ \t\n]{0,40}${literal(3)}`),
];
const headers = [
    secret_forms_form('header', String.raw `\bBasic[ \t]{1,5}(?=[A-Za-z+/]{0,200}[\d=])([A-Za-z0-9+/]{8,500}={0,2})(?!\w)`),
    secret_forms_form('header', String.raw `\bbearer[ \t]{1,5}(?=[A-Za-z._~+/-]{0,200}\d)([\w.~+/-]{16,500}={0,2})`),
    secret_forms_form('header', String.raw `\bX-[a-z-]{0,30}(?:key|token|secret)["']?[ \t]{0,3}[:=][ \t]{0,3}${bare}{6,300})`),
    secret_forms_form('header', String.raw `\bAuthorization:[ \t]{0,3}(?:token|apikey|key)[ \t]{1,3}${bare}{6,300})`),
];
/* Looked for backwards from a name, so that no other place costs anything. */
const inComment = String.raw `(?<=(?:#[ \t#]|(?<!:)\/\/|(?<![\w)\]])--[ \t]|\/\*|^[ \t]{0,40}\*[ \t])(?:(?!\*\/)[^;\n"'${'`'}]){0,150})`;
const described = String.raw `(?!(?:string|str|required|optional|hashed?|encrypted|null|none|undefined|true|false)\b)`;
const withDigit = String.raw `(?=[^\s]{0,100}[\d!@^])`;
const ends = String.raw `(?=[\s,;]|\*\/|$)`;
const comments = [
    secret_forms_form('secret in a comment', String.raw `(?=pass|pwd|pw)${inComment}(?:pass(?:word|wd|phrase)?|pwd|pw)[ \t]{0,3}(?::|=(?!=))[ \t]{0,3}${described}${bare}{6,200})${ends}`, 'gim'),
    secret_forms_form('secret in a comment', String.raw `(?=${word})${inComment}${secret_forms_name}[ \t]{0,3}(?::|=(?!=))[ \t]{0,3}${withDigit}${bare}{6,200})${ends}`, 'gim'),
];
const secret_forms_option = String.raw `(?<![\w)-])--[a-z-]{0,20}?(?:password|passwd|passphrase|pwd|token|secret|api-key|access-key|secret-key|private-key)`;
const commands = [
    // `--password PASSWORD` explains the option.
    secret_forms_form('option', String.raw `${secret_forms_option}=["']?(?![A-Z_]{1,40}\b)${bare}{4,300})`, 'g'),
    secret_forms_form('option', String.raw `${secret_forms_option}[ \t]{1,3}["']?(?![A-Z_]{1,40}\b)${withDigit}${bare}{4,300})`, 'g'),
    secret_forms_form('password in SQL', String.raw `\bIDENTIFIED[ \t\n]{1,5}(?:WITH[ \t]{1,3}\w{1,40}[ \t]{1,3})?BY[ \t\n]{1,5}(?:PASSWORD[ \t]{1,3})?${literal(4)}`),
    secret_forms_form('password in SQL', String.raw `\b(?:WITH|ENCRYPTED|LOGIN|(?:USER|ROLE)[ \t]{1,3}\w{1,40})[ \t\n]{1,5}PASSWORD[ \t]{0,3}=?[ \t]{0,3}${literal(4)}`),
    secret_forms_form('password', String.raw `\b(?:PGPASSWORD|MYSQL_PWD|SSHPASS|REDISCLI_AUTH)=${bare}{3,200})`, 'g'),
];
const settings = [
    secret_forms_form('setting', String.raw `\bname:[ \t]{1,5}["']?[\w.-]{0,60}?${word}[\w.-]{0,30}["']?[ \t]{0,5}\n[ \t]{1,40}value:[ \t]{1,5}["']?(?![$<{%*&])([^\s"'#(){};]{4,400})`),
    secret_forms_form('setting', String.raw `\b(?:name|key)=(?<q>["'])[\w.:-]{0,60}?${word}[\w.:-]{0,30}\k<q>[ \t\n]{1,40}value=["'](?![$#%{])([^"'<>\n]{3,400})["']`),
    secret_forms_form('setting', String.raw `\bvariable[ \t]{1,3}"[\w-]{0,60}?${word}[\w-]{0,30}"[ \t]{0,3}\{(?:[^{}\n]{0,200}\n){0,8}?[ \t]{0,40}default[ \t]{0,20}=[ \t]{0,3}${literal(3)}`),
];
/** Forms in any file, beside those that `redact.ts` knows by itself. */
const secretForms = [
    ...vendorForms,
    ...addresses,
    ...assigned,
    ...positional,
    ...headers,
    ...comments,
    ...commands,
    ...settings,
];
/** Forms in files of settings and scripts, where values need no quotes. */
const settingsForms = [
    secret_forms_form('setting', String.raw `[{,][ \t]{0,5}["']?[\w-]{0,30}?${secret_forms_name}["']?:[ \t]{1,5}(?!(?:true|false|null|string)\b)${bare}{4,200})(?=[ \t]{0,5}[,}])`),
    secret_forms_form('setting', String.raw `\b(?:local|readonly|export|declare|typeset|ENV|ARG|env)[ \t]{1,3}(?:-\w{1,3}[ \t]{1,3})?(?:\w{1,40}=[\w./:-]{0,100}[ \t]{1,3}){0,5}\w{0,40}?${word}\w{0,30}=${bare}{4,300})`),
    secret_forms_form('setting', String.raw `(?<![\w.-])(?=[A-Z])[A-Z0-9_]{0,40}?(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|API_?KEY|ACCESS_KEY|_PASS|_PW)[A-Z0-9_]{0,20}=${bare}{4,300})(?=\s|$)`, 'g'),
];

;// CONCATENATED MODULE: ./build/context/redact.js






/* What no vendor's format gives away: a literal given to a name that says what it is. */
const assignment = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api[_-]?key|access[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key)[\w-]{0,30}["'\])]{0,3}(?:[ \t]{0,5}:[ \t]{0,5}[\w.<>[\]|]{1,40})?[ \t]{0,20}(?:[:!=]?={1,2}|=>|:|,)[ \t]{0,20}("""|'''|["'`])((?:(?!\1)[^\n]){6,400})\1/gi;
/* From one literal to the next: `where password = '" + name + "'` holds code, which decides, and no secret. */
const redact_joined = /^["'`]?\s*[+.&|,)].*[+.&|,([]\s*["'`]?$/;
/*
 * Code that is dressed as a value: from the end of one literal or comment to the beginning of another. Who may write code could
 * have what decides taken for a secret, and so out of sight.
 */
function isCode(value) {
    return (redact_joined.test(value) ||
        (/["'`]/.test(value) && /[\s;+,()=]/.test(value)) ||
        /\*\/|\/\*|<!--|-->/.test(value));
}
const redact_longestLine = 1000;
/** Whether the quote before `start` ends a literal of its line, as in `"token:" + …`, so that what follows is code. */
function followsLiteral(text, start, value) {
    const quote = text.charAt(start - 1);
    if (!/["'`]/.test(quote) || !/[\s;+,(){}=]/.test(value))
        return false;
    const before = text.slice(Math.max(0, start - 1 - redact_longestLine), start - 1);
    const line = before.slice(before.lastIndexOf('\n') + 1).replace(/\\./g, '');
    return line.split(quote).length % 2 === 0;
}
/* A reference to a variable or a placeholder is no secret, and often what decides. */
const placeholder = /^(?:\$\{|\$\w+$|#?\{[\w{]|%|<)/;
const redact_word = `(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api[_.-]?key|access[_.-]?key|private[_.-]?key)`;
/* Headers, addresses, elements, options: forms in which a secret stands without quotes in any file. */
const elsewhere = [
    /\bBearer[ \t]{1,5}([\w.~+/-]{16,500})/g,
    new RegExp(String.raw `[?&;][\w.-]{0,30}${redact_word}[\w.-]{0,30}=([^&\s"'\`;<>]{6,200})`, 'gi'),
    new RegExp(String.raw `<[\w:.-]{0,30}${redact_word}[\w:.-]{0,30}>([^<\n]{4,200})</`, 'gi'),
    /(?<![\w-])-u[ \t]{1,5}["']?[\w.@-]{1,60}:([^\s"']{6,200})/g,
];
/* Settings: a name that says what it is, and a value up to the end of the line. */
const settingsFile = /(?:\.(?:ya?ml|properties|ini|cfg|conf|toml|sh|bash|zsh|env|service|tf|hcl)|(?:^|\/)(?:Dockerfile|Containerfile)[\w.-]*)$/i;
const unquoted = new RegExp(String.raw `^[ \t]{0,40}(?:-[ \t]{1,5})?(?:export |ENV |ARG )?[\w.-]{0,60}${redact_word}[\w.-]{0,30}[ \t]{0,5}[:= ][ \t]{0,5}(?!["'$<{]|(?:true|false|null|none)\b)([^\s#"']{6,200})[ \t]*(?:#.*)?\r?$`, 'gim');
const webToken = /(?<![\w-])eyJ[\w-]{10,2000}\.[\w-]{10,4000}\.[\w-]{10,2000}/g;
/*
 * Addresses by domains that there are: `weights@self.scale` multiplies, and `this@Page.title` is Kotlin.
 */
const mailAddress = /(?<![\w.+-])(?!(?:this|super|return|break|continue)@)(?=[._+%-]{0,10}[a-z0-9])[\w.+%-]{1,64}@(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:(?!py|rs|sh|pl|md|cc|ml|so|ps)[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|dev|app|cloud|shop|online|store|tech|site|email|agency|company|example|test|local|internal|corp|invalid)(?![\w-])/gi;
/*
 * The profiler keeps every mark of every file and searches them all for each: minutes for a thousand files.
 */
node/* secretLintProfiler */.z.mark = () => undefined;
/*
 * Without the rule that lets a comment in the scanned file switch the others off, and the one that takes whatever stands between two
 * marks for a private key.
 */
const leftOut = new Set(['filter-comments', 'privatekey'].map((name) => `@secretlint/secretlint-rule-${name}`));
const detectors = secretlint_rule_preset_recommend_module/* rules */.a
    .filter(({ meta }) => !leftOut.has(meta.id))
    .map((rule) => ({ id: rule.meta.id, rule, options: { enableIDScanRule: true } }));
const keyBegin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnd = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const longestKey = 20_000;
/* A line of a key, in whatever literal or comment it stands: nothing but its letters, and what holds it. */
const keyLine = /^[ \t"'`+*#/;,.\\nr]{0,20}(?:[A-Za-z0-9+/=]{16,}|[A-Za-z0-9+/]{1,64}={0,2}|[A-Z][\w-]{1,40}: [^"'`;()]{1,120})?[ \t"'`+*\\nr;,]{0,20}$/;
/** What stands between the marks of a key as far as it can be one, also where it never ends. */
function privateKeys(text) {
    const keys = [];
    for (const { index, 0: mark } of text.matchAll(keyBegin)) {
        if (index < (keys.at(-1)?.end ?? 0))
            continue;
        const from = index + mark.length;
        const rest = text.slice(from, from + longestKey);
        const close = keyEnd.exec(rest);
        const body = close === null ? rest : rest.slice(0, close.index);
        const length = keyLength(body);
        const whole = close !== null && length === body.length;
        const end = from + length + (whole ? (close?.[0].length ?? 0) : 0);
        if (length > 0)
            keys.push({ start: index, end, kind: 'PrivateKey' });
    }
    return keys;
}
/** A key on one line has its line breaks written out, or none. */
function keyLength(body) {
    const [first = ''] = body.split('\n');
    if (!body.includes('\n') || /[A-Za-z0-9+/]{40}/.test(first))
        return /^[\s\w+/=\\:-]{0,20000}/.exec(first)?.[0].length ?? 0;
    let length = 0;
    for (const line of body.split('\n')) {
        if (!keyLine.test(line.replace(/\r$/, '')))
            break;
        length += line.length + 1;
    }
    return Math.min(length, body.length);
}
/** Throws `UserError` naming a customer's pattern that is not RE2 syntax. */
function createRedactor(customPatterns) {
    const custom = customPatterns.map((pattern) => {
        try {
            return build/* RE2JS */.L3.compile(pattern);
        }
        catch {
            throw new errors/* UserError */.y(`privacy.redact: ${JSON.stringify(pattern)} is not a pattern in RE2 syntax.`);
        }
    });
    return {
        async find(text, path) {
            const source = { filePath: '/file.txt', content: text, contentType: 'text', ext: '.txt' };
            const { messages } = await (0,core_module/* lintSource */.n)({
                source,
                options: { config: { rules: detectors }, maskSecrets: true, noPhysicFilePath: true },
            });
            const secrets = messages.map(({ range: [start, end], messageId }) => {
                // Some detectors take the closing quote along; the code around it should stay code.
                const quoted = /["'`]$/.test(text.slice(start, end)) && !/^["'`]/.test(text.slice(start, end));
                return { start, end: quoted ? end - 1 : end, kind: messageId };
            });
            secrets.push(...privateKeys(text));
            for (const match of text.matchAll(assignment)) {
                const value = match[2] ?? '';
                const start = match.index + match[0].length - value.length - (match[1]?.length ?? 1);
                if (!placeholder.test(value) && !isCode(value) && !followsLiteral(text, start, value))
                    secrets.push({ start, end: start + value.length, kind: 'assigned secret' });
            }
            for (const match of text.matchAll(mailAddress)) {
                secrets.push({ start: match.index, end: match.index + match[0].length, kind: 'e-mail address' });
            }
            for (const match of text.matchAll(webToken)) {
                secrets.push({ start: match.index, end: match.index + match[0].length, kind: 'web token' });
            }
            const ofSettings = path !== undefined && settingsFile.test(path);
            for (const { pattern, kind } of [...secretForms, ...(ofSettings ? settingsForms : [])]) {
                for (const match of text.matchAll(pattern)) {
                    const [start, end] = match.indices?.findLast((place) => place !== undefined) ?? [0, 0];
                    const value = text.slice(start, end);
                    if (value !== '' && !isCode(value) && !followsLiteral(text, start, value))
                        secrets.push({ start, end, kind });
                }
            }
            for (const pattern of [...elsewhere, ...(ofSettings ? [unquoted] : [])]) {
                for (const match of text.matchAll(pattern)) {
                    const value = match[1] ?? '';
                    const start = match.index + match[0].lastIndexOf(value);
                    if (!isCode(value))
                        secrets.push({ start, end: start + value.length, kind: 'assigned secret' });
                }
            }
            for (const pattern of custom) {
                const matcher = pattern.matcher(text);
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) {
                        secrets.push({ start: matcher.start(), end: matcher.end(), kind: 'private' });
                    }
                }
            }
            return secrets;
        },
    };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/context/syntax/pool.js

/** Of one file: time for slow machines, memory for long files, and Semgrep's own limit of length. */
const parseLimits = { limitMs: 10_000, limitMb: 512, limitLength: 1_000_000 };
/* Nobody wrote that by hand, and a parser's way out of what it cannot read may be long. */
const minified = { longer: 50_000, perLine: 1000 };
/**
 * Parses in threads, started when first needed. A file that takes too much time or memory ends its thread, and is the only one
 * that is lost: files are hostile.
 */
function openParsers(options) {
    const failures = [];
    const waiting = [];
    const idle = [];
    const threads = new Set();
    let limitMs = options.limitMs;
    function next() {
        while (waiting.length > 0) {
            const thread = idle.pop() ?? (threads.size < options.size ? start() : null);
            if (thread === null)
                return;
            const job = waiting.shift();
            if (job !== undefined)
                thread.run(job, limitMs);
        }
    }
    function start() {
        const thread = new Thread(options, {
            free: () => {
                idle.push(thread);
                next();
            },
            dead: (path, why, late) => {
                threads.delete(thread);
                if (path !== null)
                    failures.push({ path, why });
                if (late)
                    limitMs = Math.max(options.limitMs / 10, limitMs / 2);
                next();
            },
        });
        threads.add(thread);
        return thread;
    }
    return {
        failures,
        parse(text, path) {
            if (text.length > options.limitLength) {
                failures.push({
                    path,
                    why: `it is longer than ${options.limitLength / 1_000_000} million characters`,
                });
                return Promise.resolve(null);
            }
            if (text.length > minified.longer && text.length / text.split('\n').length > minified.perLine) {
                failures.push({ path, why: 'its lines are too long' });
                return Promise.resolve(null);
            }
            return new Promise((resolve) => {
                waiting.push({ text, path, resolve });
                next();
            });
        },
        async close() {
            for (const job of waiting.splice(0))
                job.resolve(null);
            await Promise.all([...threads].map((thread) => thread.end()));
        },
    };
}
class Thread {
    #worker;
    #told;
    #started;
    #job = null;
    #timer;
    #why = 'its parser ended';
    #late = false;
    constructor({ program, grammars, limitMb }, told) {
        this.#told = told;
        const workerData = { task: 'parse', grammars: grammars.href };
        this.#worker = new external_node_worker_threads_.Worker(program, {
            workerData,
            // A thread has no business with keys and tokens.
            env: {},
            argv: [],
            resourceLimits: { maxOldGenerationSizeMb: limitMb, stackSizeMb: 8 },
        });
        this.#started = new Promise((resolve) => {
            this.#worker.once('online', resolve);
        });
        this.#worker.on('message', (syntax) => {
            this.#settle(syntax);
            this.#told.free();
        });
        this.#worker.on('error', (error) => {
            this.#why = /memory/i.test(error.message)
                ? `parsing it takes more than ${limitMb} MB`
                : 'its parser failed';
        });
        this.#worker.on('exit', () => {
            const path = this.#job?.path ?? null;
            this.#settle(null);
            this.#told.dead(path, this.#why, this.#late);
        });
        this.#worker.unref();
    }
    run(job, limitMs) {
        this.#job = job;
        // While somebody waits for it, the process goes on.
        this.#worker.ref();
        void this.#started.then(() => {
            if (this.#job === job)
                this.#timer = setTimeout(() => this.#endLate(limitMs), limitMs);
        });
        this.#worker.postMessage({ text: job.text, path: job.path });
    }
    #endLate(limitMs) {
        this.#why = `parsing it takes more than ${limitMs / 1000} s`;
        this.#late = true;
        void this.#worker.terminate();
    }
    async end() {
        await this.#worker.terminate();
    }
    #settle(syntax) {
        clearTimeout(this.#timer);
        this.#worker.unref();
        this.#job?.resolve(syntax);
        this.#job = null;
    }
}

// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var decision = __webpack_require__(71302);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/commands/review/assess.js + 41 modules
var assess = __webpack_require__(65800);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/host-error.js
var host_error = __webpack_require__(25593);
// EXTERNAL MODULE: ./build/core/rules/paths.js
var paths = __webpack_require__(56906);
// EXTERNAL MODULE: ./build/system/folder.js
var system_folder = __webpack_require__(41666);
;// CONCATENATED MODULE: ./build/system/rule-folder.js




/**
 * A file of rules, or a folder with such files anywhere below it, at most so many. Links are followed to `path` itself, not
 * below it. Empty where there is nothing.
 */
function ruleFiles(path, most) {
    try {
        const real = (0,external_node_fs_.realpathSync)(path);
        const isFolder = (0,external_node_fs_.statSync)(real).isDirectory();
        const folder = new system_folder/* Folder */.v(isFolder ? real : (0,external_node_path_.dirname)(real));
        const paths = isFolder ? filesBelow(real, most) : [(0,external_node_path_.basename)(real)];
        return paths.map((each) => ({
            path: (0,external_node_path_.join)(folder.root, each),
            read: (limit) => folder.read(each, limit).catch(() => null),
        }));
    }
    catch {
        return [];
    }
}
function filesBelow(root, most) {
    const found = [];
    const folders = [''];
    for (let at = folders.pop(); at !== undefined && found.length < most; at = folders.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, at), { withFileTypes: true })) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory() && !(0,paths/* isHidden */.dK)(entry.name))
                folders.push(path);
            else if (entry.isFile() && (0,paths/* isRulesPath */.l3)(path))
                found.push(path);
        }
    }
    return found.slice(0, most).sort();
}

;// CONCATENATED MODULE: ./build/commands/review/rule-files.js








const maxFiles = 5000;
const maxFileBytes = 10_000_000;
const maxChars = 60_000_000;
const maxNotes = 5;
/**
 * Opens the files of rules that `semgrep-config` names. What git tracks comes from the commit that is trusted, never from the
 * change or the work tree; what it does not track is the pipeline's own and comes from disk. Never throws for what is there.
 */
async function openRules(settings, subject, runtime) {
    const names = (0,paths/* configNames */.FG)(settings['semgrep-config']);
    const remote = names.filter(paths/* isRemote */.Vx);
    const notes = remote.length === 0
        ? []
        : [
            `semgrep-config: the rules of ${rule_files_listed(remote)} are not at hand, so what they look for is not shown, and no fix is checked with them.`,
        ];
    const files = [];
    for (const name of names.filter((each) => !(0,paths/* isRemote */.Vx)(each))) {
        const found = await rule_files_filesOf(name, subject, runtime);
        files.push(...found.files);
        notes.push(...found.notes);
    }
    if (files.length === 0)
        return { ...nothing, notes: () => rule_files_shortened(notes) };
    const { Shelf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8088)]).then(__webpack_require__.bind(__webpack_require__, 18088));
    const kept = bounded(files, notes);
    return rulesOf(kept, new Shelf(kept), notes);
}
const nothing = { files: [], patternsOf: () => null, messageOf: () => null, taintOf: () => null };
function rulesOf(files, shelf, notes) {
    return {
        files,
        patternsOf: (rule) => shelf.find(rule)?.patterns || null,
        messageOf: (rule) => shelf.find(rule)?.message ?? null,
        taintOf(rule) {
            const found = shelf.find(rule);
            return found?.mode === 'taint' ? found : null;
        },
        notes: () => {
            const faults = shelf.faults.map(({ path, fault }) => `semgrep-config: ${said(path)} cannot be read: ${fault}.`);
            return rule_files_shortened([...notes, ...faults]);
        },
    };
}
async function rule_files_filesOf(name, subject, runtime) {
    const { git, folder, trusted } = subject;
    const path = git === null ? null : pathInRepository(name, folder.root, runtime.folder);
    if (git === null || path === null) {
        const files = await onDisk((0,external_node_path_.resolve)(runtime.folder, name), (full) => full);
        return { files, notes: files.length > 0 ? [] : [absent(name)] };
    }
    const named = (each) => {
        if (each === path)
            return true;
        return (path === '' || each.startsWith(`${path}/`)) && (0,paths/* isRulesPath */.l3)(each.slice(path.length));
    };
    const found = await trustedFiles(trusted, named);
    const indexed = (await git.tracked(path)).filter(named);
    const foreign = new Set([...indexed, ...found.paths]);
    const own = await ownFiles(folder.root, path, (each) => !foreign.has(each) && !subject.files.has(each));
    const files = [...found.files, ...own];
    const early = indexed.filter((each) => !found.paths.has(each));
    const notes = [...found.notes];
    if (early.length > 0 && found.notes.length === 0) {
        const where = trusted === null ? 'no commit is known whose word counts' : `${said(trusted.ref)} has no such file`;
        notes.push(`semgrep-config: the change says what is in ${rule_files_listed(early)}, so it is not read: ${where}.`);
    }
    if (files.length === 0 && notes.length === 0)
        notes.push(absent(name));
    return { files, notes };
}
/** By its name or by what its name leads to; null for what lies elsewhere. */
function pathInRepository(name, root, start) {
    const full = (0,external_node_path_.resolve)(start, name);
    for (const each of [full, (0,external_node_path_.resolve)(realOf(start), name), realOf(full)]) {
        if (each === root)
            return '';
        if (each.startsWith(root + external_node_path_.sep))
            return each.slice(root.length + 1).replaceAll(external_node_path_.sep, '/');
    }
    return null;
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
async function trustedFiles(trusted, named) {
    const none = { files: [], paths: new Set(), notes: [] };
    if (trusted === null)
        return none;
    try {
        const found = [...(await trusted.files(trusted.commit))].filter(([path]) => named(path));
        const small = found.filter(([, { size }]) => size <= maxFileBytes).slice(0, maxFiles);
        const blobs = await trusted.blobs([...new Set(small.map(([, { oid }]) => oid))]);
        const files = small.flatMap(([path, { oid }]) => {
            const bytes = blobs.get(oid);
            return bytes === undefined ? [] : [{ path, text: (0,source_text/* decode */.D4)(bytes) }];
        });
        return { files, paths: new Set(found.map(([path]) => path)), notes: [] };
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d || error instanceof errors/* UserError */.y))
            throw error;
        const why = (0,encode/* sentence */.em)((0,encode/* oneLine */.TN)(error.message, 300));
        return { ...none, notes: [`semgrep-config: the rules at ${said(trusted.ref)} cannot be read: ${why}`] };
    }
}
/** Files of the work tree that no commit has a say in; no part of their path may be a link. */
async function ownFiles(root, path, isOwn) {
    const full = (0,external_node_path_.join)(root, path);
    if (realOf(full) !== full)
        return [];
    const relative = (each) => each.slice(root.length + 1).replaceAll(external_node_path_.sep, '/');
    return onDisk(full, (each) => (isOwn(relative(each)) ? relative(each) : null));
}
async function onDisk(full, named) {
    const files = [];
    for (const file of ruleFiles(full, maxFiles)) {
        const path = named(file.path);
        const bytes = path === null ? null : await file.read(maxFileBytes);
        if (path !== null && bytes !== null)
            files.push({ path, text: (0,source_text/* decode */.D4)(bytes) });
    }
    return files;
}
/** As many files as there is room for. */
function bounded(files, notes) {
    let room = maxChars;
    const kept = files.slice(0, maxFiles).filter(({ text }) => {
        room -= text.length;
        return room >= 0;
    });
    if (kept.length < files.length) {
        notes.push(`semgrep-config: ${files.length - kept.length} files of rules are more than are read.`);
    }
    return kept;
}
function absent(name) {
    return `semgrep-config: there are no rules at ${said(name)}.`;
}
function rule_files_listed(names) {
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return `${names.slice(0, 3).map(said).join(', ')}${more}`;
}
function said(name) {
    return (0,encode/* oneLine */.TN)(name, 100);
}
function rule_files_shortened(notes) {
    const distinct = [...new Set(notes)];
    if (distinct.length <= maxNotes)
        return distinct;
    return [
        ...distinct.slice(0, maxNotes),
        `semgrep-config: ${distinct.length - maxNotes} more notes of this kind.`,
    ];
}

// EXTERNAL MODULE: ./build/system/scratch.js
var system_scratch = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/system/semgrep.js
var system_semgrep = __webpack_require__(70283);
;// CONCATENATED MODULE: ./build/commands/review/traces.js





/** Files that one run of Semgrep is given. */
const traces_batchSize = 200;
/** What Semgrep itself leaves out unless told otherwise. */
const maxBytes = 1_000_000;
/**
 * Looks for the sources and sanitizers of findings whose scan has no trace, where their rule's file and Semgrep are at hand: the
 * parts of all rules run once over the files as they are at the reviewed commit. Never throws; what fails, or is not done in
 * time, costs traces alone.
 */
async function recoverTraces(findings, rules, subject, { env, cancelled }, limitMs = 30_000) {
    const wanted = findings.flatMap((finding) => {
        const rule = finding.head === null || finding.trace.length > 0 ? null : rules.taintOf(finding.rule);
        return finding.head === null || rule === null
            ? []
            : [{ finding, head: finding.head, rule, enclosing: null }];
    });
    if (wanted.length === 0)
        return traces_without();
    const semgrep = system_semgrep/* Semgrep */.U.find(env, subject.folder.root);
    if (semgrep === null)
        return traces_without('Semgrep is not on PATH');
    const { taintSearch } = await __webpack_require__.e(/* import() */ 4256).then(__webpack_require__.bind(__webpack_require__, 94256));
    const search = taintSearch(wanted.map(({ rule }) => rule));
    if (search.config === null)
        return traces_without();
    const byPath = new Map();
    for (const each of wanted) {
        const known = byPath.get(each.finding.path);
        if (known)
            known.push(each);
        else
            byPath.set(each.finding.path, [each]);
    }
    try {
        const { results, note } = await (0,system_scratch/* withScratch */.h)((scratch) => searchFiles(byPath, search.config ?? '', semgrep, subject, scratch, {
            ms: limitMs,
            signal: cancelled,
        }));
        return { traces: await traces_read(results, search, wanted), notes: note === null ? [] : [note] };
    }
    catch {
        return traces_without('the files could not be laid out');
    }
}
function traces_without(why) {
    return { traces: new Map(), notes: why === undefined ? [] : [missing('', why)] };
}
function missing(where, why) {
    return `The sources and sanitizers of taint rules were not searched for${where}: ${why}.`;
}
/** Runs the searches over the files, some at a time, so that what was found stays where there is no time for the rest. */
async function searchFiles(byPath, config, semgrep, { files }, scratch, { ms, signal }) {
    const deadline = performance.now() + ms;
    const paths = [...byPath.keys()];
    const results = [];
    if (!(await (0,system_scratch/* layFile */.r)(scratch.root, 'rules.yml', config)))
        throw new Error('the folder cannot be written');
    for (let at = 0; at < paths.length; at += traces_batchSize) {
        const laid = [];
        for (const [path, read] of await files.read(paths.slice(at, at + traces_batchSize))) {
            if ('refused' in read || read.bytes.length > maxBytes)
                continue;
            if (!(await (0,system_scratch/* layFile */.r)(scratch.files, path, read.bytes)))
                continue;
            laid.push(path);
            noteFunctions(byPath.get(path) ?? [], read.bytes);
        }
        if (laid.length === 0)
            continue;
        const limit = { ms: deadline - performance.now(), signal };
        const scan = await semgrep.run((0,external_node_path_.join)(scratch.root, 'rules.yml'), scratch, laid, limit);
        if ('failed' in scan) {
            const where = at === 0 ? '' : ` in ${paths.length - at} of ${paths.length} files`;
            return { results, note: missing(where, `Semgrep failed: ${scan.failed}`) };
        }
        results.push(...scan.results);
    }
    return { results, note: null };
}
function noteFunctions(wanted, bytes) {
    const outline = new enclosing/* Outline */.Rc((0,source_text/* decode */.D4)(bytes).split(/\r?\n/));
    for (const each of wanted)
        each.enclosing = (0,enclosing/* enclosingFunction */.pG)(outline.lines, each.head, outline);
}
async function traces_read(results, search, wanted) {
    const { traceOf } = await __webpack_require__.e(/* import() */ 6267).then(__webpack_require__.bind(__webpack_require__, 86267));
    const marks = new Map();
    for (const result of results) {
        const ofFile = marks.get(result.path) ?? new Map();
        marks.set(result.path, ofFile);
        for (const { rule, mark } of search.marksOf(result)) {
            const known = ofFile.get(rule);
            if (known)
                known.push(mark);
            else
                ofFile.set(rule, [mark]);
        }
    }
    const traces = new Map();
    for (const { finding, head, rule, enclosing } of wanted) {
        const steps = traceOf(marks.get(finding.path)?.get(rule) ?? [], finding.path, head, enclosing);
        if (steps.length > 0)
            traces.set(finding.fingerprint, steps);
    }
    return traces;
}

;// CONCATENATED MODULE: ./build/commands/review/gather.js











/** Gathers the evidence of a run. */
async function gatherForRun(judged, subject, settings, runtime) {
    const reviewed = judged
        .filter(decision/* isReviewed */.qe)
        .map(({ finding }) => finding)
        .sort(finding/* byPriority */.mu);
    const limit = (0,assess/* isOffline */.a)(settings, runtime.event.keyless) ? reviewed.length : settings['max-findings'];
    return { reviewed, ...(await gatherAbout(reviewed.slice(0, limit), judged, subject, settings, runtime)) };
}
/** Gathers the evidence about some findings of a scan. */
async function gatherAbout(findings, judged, subject, settings, runtime) {
    const { files, policy } = subject;
    const redactor = createRedactor(policy.redact);
    const size = Math.min(mostThreads, (0,external_node_os_.availableParallelism)());
    const parsers = openParsers({ ...parseLimits, ...runtime.parsing, size });
    // The offline rules read code, not rules.
    const asksModel = !(0,assess/* isOffline */.a)(settings, runtime.event.keyless);
    const hasFix = settings.autofix && judged.some(({ finding }) => finding.fix !== null);
    const rules = asksModel || hasFix ? await openRules(settings, subject, runtime) : null;
    const recovered = rules === null || !asksModel ? null : await recoverTraces(findings, rules, subject, runtime);
    const source = await openEvidence(files, {
        redactor,
        parse: parsers.parse,
        budget: settings['evidence-budget'],
        patternsOf: (rule) => rules?.patternsOf(rule) ?? null,
    });
    // What any finding flags as a secret is one in all that is shown, also where nobody is asked about that finding.
    await source.library.learnSecrets(judged.map(({ finding }) => finding), files);
    const traced = findings.map((finding) => {
        const trace = recovered?.traces.get(finding.fingerprint);
        return trace === undefined ? finding : { ...finding, trace };
    });
    const gathered = await source.gather(traced);
    const notes = [
        ...(rules?.notes() ?? []),
        ...(recovered?.notes ?? []),
        ...notParsed(parsers.failures),
        ...notFollowed(source.cutShort),
    ];
    const { library } = source;
    const workshop = {
        parse: parsers.parse,
        redact: (text) => library.redact(text),
        linesOf: async (path) => {
            const file = await library.open(path);
            return 'lines' in file ? file.lines : null;
        },
        rules: rules?.files ?? [],
    };
    return { gathered, redactor, moreCode: createMoreCode(source), workshop, notes };
}
/** Of which less is shown than could be. */
function notFollowed(count) {
    return count === 0
        ? []
        : [`Evidence of ${count} findings is the code around them alone: following it took too long.`];
}
const mostThreads = 4;
const mostNamed = 3;
/** Whose findings have less evidence than they could have. */
function notParsed(failures) {
    if (failures.length === 0)
        return [];
    const named = failures.slice(0, mostNamed).map(({ path, why }) => `${(0,encode/* oneLine */.TN)(path, 100)} (${why})`);
    const more = failures.length > mostNamed ? ` and ${failures.length - mostNamed} more` : '';
    return [`Evidence is less where a file could not be parsed: ${named.join(', ')}${more}.`];
}


/***/ }),

/***/ 62811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _context_enclosing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48806);
/* harmony import */ var _context_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55499);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90751);
/* harmony import */ var _core_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81978);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12660);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28756);
/* harmony import */ var _scans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96784);







/** Says of each finding whether it belongs to the change, and what the policy makes of it. */
async function judge(placed, standIns, subject, settings, runtime) {
    const baseline = await readBaseline(settings, subject, placed.map, runtime);
    return [...placed.findings, ...standIns].map((finding) => {
        const change = subject.diff?.get(finding.path);
        const source = change && change.deletedAfter.length > 0 ? placed.head.get(finding.path) : undefined;
        const enclosing = source ? (0,_context_enclosing_js__WEBPACK_IMPORTED_MODULE_0__/* .enclosingOf */ .um)(finding, source.bytes) : null;
        const scope = (0,_core_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)(finding, { setting: settings.scope, diff: subject.diff, baseline }, enclosing);
        const ruling = (0,_core_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .modeOf */ .VV)(finding, subject.policy);
        const mode = finding.silenced && ruling.mode !== 'block'
            ? { mode: 'block', because: 'the policy: it may block on what is silenced here' }
            : ruling;
        return { finding, scope, mode };
    });
}
async function readBaseline(settings, subject, map, runtime) {
    const { change, git } = subject;
    if (settings.baseline === null || change === null || git === null)
        return null;
    const { scans, files } = await (0,_scans_js__WEBPACK_IMPORTED_MODULE_5__/* .readScans */ .z)(settings.baseline, runtime.folder);
    await (0,_guards_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseTracked */ .d)('scan', files, subject, runtime);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineFingerprints */ .h)(scans, map, (0,_context_files_js__WEBPACK_IMPORTED_MODULE_1__/* .trackedFiles */ .O)(git, await git.files(change.base)));
}


/***/ }),

/***/ 96119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ silencedFindings),
/* harmony export */   u: () => (/* binding */ addedSilencings)
/* harmony export */ });
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30630);
/* harmony import */ var _core_plan_silencing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71720);
/* harmony import */ var _core_policy_may_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92676);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90751);
/* harmony import */ var _core_text_source_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23459);





/** Files whose contents are in memory at once. */
const batchSize = 200;
/** Comments on added lines by which Semgrep leaves findings out. */
async function addedSilencings(diff, files) {
    const changed = [...diff.values()].filter(({ deleted, added, opaque }) => !deleted && (opaque || added.size > 0));
    const silencings = [];
    for (let at = 0; at < changed.length; at += batchSize) {
        const batch = changed.slice(at, at + batchSize);
        const reads = await files.read(batch.map(({ path }) => path));
        for (const change of batch) {
            const read = reads.get(change.path);
            if (read !== undefined && 'bytes' in read)
                silencings.push(...silencingsIn(new _core_text_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(read.bytes), change));
        }
    }
    return silencings;
}
function silencingsIn(source, { path, added, opaque }) {
    const lines = opaque ? Array.from({ length: source.lineCount }, (_, index) => index + 1) : [...added];
    return lines.flatMap((line) => {
        const rules = (0,_core_plan_silencing_js__WEBPACK_IMPORTED_MODULE_4__/* .silencedRules */ .FL)(source.line(line));
        return rules === undefined ? [] : [{ kind: 'silenced', path, line, rules, blocks: false }];
    });
}
/**
 * Findings that a change silences although the policy blocks on them, or may: they block until somebody who may agrees. A scan
 * may hold them (SARIF); where it leaves them out, what is known is the line, and the rule if the comment names one.
 */
function silencedFindings(added, { findings, silenced }, policy) {
    const held = silenced.filter((finding) => finding.head !== null &&
        (0,_core_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .modeOf */ .VV)(finding, policy).mode === 'block' &&
        added.some((each) => each.path === finding.path && (0,_core_plan_silencing_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(each, finding.rule.name, finding.head)));
    const known = [...findings, ...silenced];
    const rules = known.map(({ rule }) => rule);
    const standIns = added.flatMap((each) => (each.rules ?? [null]).flatMap((id) => !(0,_core_policy_may_block_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBlock */ .Z)(id, rules, policy) || isKnown(each, id, known) ? [] : standIn(id, each)));
    const counts = new Map();
    return held
        .map((finding) => ({ ...finding, silenced: true }))
        .concat(standIns.map((finding) => {
        const count = (counts.get(finding.fingerprint) ?? 0) + 1;
        counts.set(finding.fingerprint, count);
        return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
    }));
}
/** What the scan tells of the line needs no stand-in. */
function isKnown(silencing, id, known) {
    return known.some(({ path, head, rule }) => head !== null &&
        path === silencing.path &&
        (0,_core_plan_silencing_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)({ ...silencing, rules: id === null ? null : [id] }, rule.name, head));
}
function standIn(id, { path, line }) {
    if (line === null)
        return [];
    const name = id?.split('.').at(-1) ?? _core_plan_silencing_js__WEBPACK_IMPORTED_MODULE_4__/* .anyRule */ .JT;
    return [
        {
            rule: {
                id: id ?? name,
                name,
                severity: 'error',
                category: 'security',
                cwes: [],
                references: [],
                mode: null,
            },
            path,
            span: { start: { line, column: 1 }, end: { line, column: 1 } },
            offset: null,
            message: id === null
                ? 'This change silences whatever Semgrep finds here, and the policy blocks on some of it. A comment that names the rule would tell.'
                : 'This change silences a rule here on which the policy blocks, or may, so nobody knows what it would find.',
            fix: null,
            liveSecret: false,
            trace: [],
            fingerprint: (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .silencingFingerprint */ .H$)(name, path),
            head: { from: line, to: line },
            unavailable: null,
            silenced: true,
        },
    ];
}


/***/ }),

/***/ 48806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ Outline),
/* harmony export */   pG: () => (/* binding */ enclosingFunction),
/* harmony export */   um: () => (/* binding */ enclosingOf)
/* harmony export */ });
/* harmony import */ var _core_text_source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23459);

const keyword = /\b(?:def|function|func|fn|fun|sub|proc|method|lambda|constructor|initialize)\b|=>\s*[{(]?\s*$/;
const control = /^(?:if|else|elsif|elif|for|foreach|while|switch|case|when|catch|except|finally|do|try|with|return|unless|until|match|using|lock|synchronized|guard|select|go|defer|new|throw|await)\b/;
const signature = /^[\w$@:~*&<>,.?[\]\s]*[\w$>\]]\s*\([^;]*$/;
const preferredLines = 80;
/** A file's lines with what is asked of them again and again: how far each is indented, and the block of each header. */
class Outline {
    lines;
    /** Columns by line, from index 1; -1 for a blank line. */
    indents;
    #blocks = new Map();
    constructor(lines) {
        this.lines = lines;
        this.indents = [-1, ...lines.map((line) => (line.trim() === '' ? -1 : indentOf(line)))];
    }
    /** The function that begins on a line; null where none does. */
    functionAt(line) {
        const known = this.#blocks.get(line);
        if (known !== undefined)
            return known;
        const block = isHeader(this.lines[line - 1] ?? '') ? blockAt(this, line) : null;
        // A call only looks like a header: nothing follows further in.
        const found = block !== null && block.to > block.from ? block : null;
        this.#blocks.set(line, found);
        return found;
    }
}
/**
 * The function around some lines, told by indentation and by what functions look like across languages; null at the top
 * level of a file. The outermost function that is short enough, so that a callback brings its surroundings along.
 */
function enclosingFunction(lines, flagged, outline = new Outline(lines)) {
    let indent = Math.max(0, outline.indents[flagged.from] ?? 0);
    let best = outline.functionAt(flagged.from);
    for (let line = flagged.from - 1; line >= 1 && indent > 0; line--) {
        const own = outline.indents[line] ?? -1;
        if (own === -1 || own >= indent)
            continue;
        // A line that only opens or closes belongs to a header above it, no further in.
        indent = own + (/^\s*[)\]{}]/.test(lines[line - 1] ?? '') ? 1 : 0);
        const block = outline.functionAt(line);
        if (block === null || block.to < flagged.from)
            continue;
        if (best !== null && block.to - block.from >= preferredLines)
            break;
        best = block;
    }
    return best && { from: withDecorators(lines, best.from), to: Math.max(best.to, flagged.to) };
}
/** The function around a finding in the file's own bytes; null at the top level. Lines at head. */
function enclosingOf({ head }, bytes) {
    if (head === null)
        return null;
    const outline = outlines.get(bytes) ?? new Outline((0,_core_text_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes).split(/\r?\n/));
    outlines.set(bytes, outline);
    return enclosingFunction(outline.lines, head, outline);
}
/** A file has as many outlines as findings otherwise. */
const outlines = new WeakMap();
function isHeader(text) {
    // The beginning of a line says whether it is a header; a minified one would take for ever.
    const trimmed = text
        .slice(0, 500)
        .trim()
        .replace(/\s*(?:\/\/|#\s).*$/, '');
    if (control.test(trimmed) || /^[)}\]]/.test(trimmed))
        return false;
    // A call of a member whose arguments go over several lines is no header.
    if (/[\w)\]](?:\.|->)\w+\s*\([^{]*$/.test(trimmed) && !keyword.test(trimmed))
        return false;
    return (keyword.test(trimmed) ||
        (signature.test(trimmed) && /(?:\{|\)|,|\(|throws\b.*)$/.test(trimmed) && !/=\s*[^=>]/.test(trimmed)));
}
/** From a header down to the line that closes it or before the next one that is indented no more. */
function blockAt({ lines, indents }, header) {
    const indent = indents[header] ?? 0;
    let last = header;
    for (let line = header + 1; line <= lines.length; line++) {
        const own = indents[line] ?? -1;
        if (own === -1)
            continue;
        if (own <= indent) {
            const trimmed = (lines[line - 1] ?? '').slice(0, 500).trim();
            const opens = /[{:(]\s*$/.test(trimmed) && /^[)\]{]/.test(trimmed);
            if (opens) {
                last = line;
                continue;
            }
            const closes = /^(?:[)}\]]|end\b)/.test(trimmed) && own === indent;
            return { from: header, to: closes ? line : last };
        }
        last = line;
    }
    return { from: header, to: last };
}
/** Decorators, annotations and attributes say who may call a function: they belong to it. */
function withDecorators(lines, from) {
    let line = from;
    while (line > 1 && /^\s*(?:@\w|#\[|\[\w)/.test(lines[line - 2] ?? ''))
        line--;
    return line;
}
function indentOf(text) {
    const blank = /^[ \t]*/.exec(text)?.[0] ?? '';
    return blank.replaceAll('\t', '    ').length;
}


/***/ }),

/***/ 55499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ plainFiles),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _core_deny_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11763);
/* harmony import */ var _core_select_path_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88161);


/** Larger files cost more than they tell; Semgrep itself skips files over 1 MB unless told otherwise. */
const sizeLimit = 5_000_000;
/** Files that git tracks in a commit or tree, out of its object database: no links, no ignored or untracked files. */
function trackedFiles(store, files, search = async () => []) {
    let listed = null;
    const open = () => {
        listed ??= new Set([...files.keys()].filter((path) => !(0,_core_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .G)(path)));
        return listed;
    };
    return {
        has: (path) => files.has(path),
        list: async () => [...open()],
        // What was searched may be another tree than the one that is read.
        mentions: async (words, endings) => (await search(words, endings)).filter(({ path }) => open().has(path)),
        async read(paths) {
            const reads = new Map();
            const wanted = new Map();
            for (const path of paths) {
                const file = files.get(path);
                const refusal = refuse(path, file?.size ?? null, 'git does not track it at the reviewed commit');
                if (refusal)
                    reads.set(path, refusal);
                else
                    wanted.set(path, file?.oid ?? '');
            }
            const blobs = await store.blobs([...new Set(wanted.values())]);
            for (const [path, oid] of wanted) {
                const bytes = blobs.get(oid);
                reads.set(path, bytes ? { bytes } : { refused: 'git has no content for it', private: false });
            }
            return reads;
        },
    };
}
/** Plain files of a folder, for work without git. Obeys the same deny list. */
function plainFiles(folder) {
    let listed = null;
    const list = () => {
        listed ??= folder.list(mostFiles).then((paths) => paths.filter((path) => !(0,_core_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .G)(path)));
        return listed;
    };
    return {
        has: (path) => folder.has(path),
        list,
        mentions: async (words, endings) => {
            const paths = (await list()).filter((path) => endings.includes((0,_core_select_path_index_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)));
            return searchFiles(folder, paths, new Set(words));
        },
        async read(paths) {
            const reads = new Map();
            for (const path of paths) {
                const refusal = refuse(path, folder.has(path) ? 0 : null, 'it is not a regular file of this folder');
                const bytes = refusal ? null : await folder.read(path, sizeLimit);
                reads.set(path, refusal ?? (bytes ? { bytes } : tooLarge));
            }
            return reads;
        },
    };
}
/** A folder without git with more files than that is searched in part. */
const mostFiles = 5000;
const searchedSize = 500_000;
async function searchFiles(folder, paths, words) {
    const mentions = [];
    for (const path of paths) {
        const bytes = await folder.read(path, searchedSize);
        for (const [index, text] of (bytes?.toString('utf8') ?? '').split(/\r?\n/).entries()) {
            if (wordsOf(text).some((word) => words.has(word)))
                mentions.push({ path, line: index + 1, text });
        }
    }
    return mentions;
}
/** The names on a line. */
function wordsOf(text) {
    return text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}
const tooLarge = { refused: `it is larger than ${sizeLimit / 1_000_000} MB`, private: false };
function refuse(path, size, absent) {
    if ((0,_core_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .G)(path))
        return { refused: 'files of this name hold credentials and are never shown', private: true };
    if (size === null)
        return { refused: absent, private: false };
    return size > sizeLimit ? tooLarge : null;
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ toAbsolute),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   q7: () => (/* binding */ answerKey),
/* harmony export */   uD: () => (/* binding */ requestsOf),
/* harmony export */   uL: () => (/* binding */ shownDigest),
/* harmony export */   y8: () => (/* binding */ restsOnMore),
/* harmony export */   yE: () => (/* binding */ toRelative)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12311);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71282);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73017);
/* harmony import */ var _more_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22423);
/* harmony import */ var _weakness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81583);






/** No file has as many. */
const maxLine = 100_000_000;
/**
 * Names a question about one finding: SHA-256 in hex over all that the model is shown of it, line numbers relative to
 * their piece. Code that moves as a whole has the same; so do findings that show the same.
 */
function answerKey(evidence, asked) {
    const { finding, message, matched, fileKind, patterns, withheld } = evidence;
    // Other functions of a short file may change without a question of their own.
    const { pieces } = telling(evidence);
    const { rule, path, head } = finding;
    const shown = [
        [asked.provider, asked.endpoint, asked.promptVersion, asked.memories],
        [rule.name, (0,_weakness_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(rule), rule.cwes, rule.severity, path, fileKind, message, matched],
        head === null ? null : [placeOf(head.from, path, pieces), head.to - head.from],
        [patterns, rule.references.slice(0, 3)],
        finding.trace.map((step) => [step.role, step.path, placeOf(step.line, step.path, pieces)]),
        pieces.map((piece) => [piece.path, piece.role, piece.lines]),
        withheld === undefined ? null : [withheld.language, rule.category, rule.references],
    ];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(shown)).digest('hex');
}
/** Digest of the code that an assessor is shown of a finding, wherever it stands; 16 hex digits. */
function shownDigest(evidence) {
    const shown = telling(evidence).pieces.map(({ path, role, lines }) => [path, role, lines]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}
/** Evidence as far as it names a question: places are counted by its pieces. */
function telling(evidence) {
    return { ...evidence, pieces: evidence.pieces.filter(({ role }) => role !== _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .restOfFile */ .kV) };
}
/** Whether an answer rests on code that its key says nothing of. */
function restsOnMore({ citations }, { pieces }) {
    const rest = pieces.filter(({ role }) => role === _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .restOfFile */ .kV);
    return citations.some(({ path, line }) => rest.some((piece) => piece.path === path && line >= piece.from && line <= (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLine */ .fM)(piece)));
}
/** A line by the piece it stands in or next to, counted from that piece's first line; null where no piece is of its file. */
function placeOf(line, path, pieces) {
    let best = null;
    for (const [index, piece] of pieces.entries()) {
        if (piece.path !== path)
            continue;
        const apart = Math.max(0, piece.from - line, line - (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLine */ .fM)(piece));
        if (best === null || apart < best.apart)
            best = { piece: index, offset: line - piece.from, apart };
    }
    return best && { piece: best.piece, offset: best.offset };
}
const line = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(-maxLine).max(maxLine);
const RelativeCitation = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ piece: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0), offset: line, quote: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(400) });
const PlainCitation = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), line, quote: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(400) });
const from = line;
const to = line;
/** A file that some piece shows is named by it, and lines are counted from there: they move with it. */
const RelativeNeed = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ symbol: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200) }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ piece: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0), from, to }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1000), from, to }),
]);
/** Of a whole group, in all rounds. */
const mostRequests = 20;
const Requested = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    requests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(RelativeNeed).max(_more_code_js__WEBPACK_IMPORTED_MODULE_1__/* .mostNeeds */ .l9)).min(1).max(mostRequests),
    sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** An answer as it is stored. It says nothing of its finding: whoever shows the same gets the same. */
const RelativeAnswer = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_assessment_js__WEBPACK_IMPORTED_MODULE_5__/* .verdicts */ .rY),
    confidence: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_assessment_js__WEBPACK_IMPORTED_MODULE_5__/* .confidences */ .E2),
    /** Placeholders of what was redacted may make it longer than a model's. */
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().trim().min(1).max(5000),
    /** One whose file no piece shows stays as it is; it cannot hold. */
    citations: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([RelativeCitation, PlainCitation])).max(8),
    component: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(400).nullable(),
    /** Code that the model asked for, and SHA-256 of what it was shown. Pieces of it follow those of the evidence. */
    requested: Requested.optional(),
});
/** An answer for later runs, in which the same lines may stand elsewhere. */
function toRelative(answer, evidence) {
    const { verdict, confidence, reason, component, citations, besides } = answer;
    const shown = telling(evidence);
    const { pieces } = (0,_more_code_js__WEBPACK_IMPORTED_MODULE_1__/* .withBesides */ .kV)(shown, besides);
    return {
        verdict,
        confidence,
        reason,
        component,
        citations: citations.map(({ path, line, quote }) => {
            const place = placeOf(line, path, pieces);
            return place === null ? { path, line, quote } : { ...place, quote };
        }),
        ...(besides && { requested: requestedOf(besides, shown.pieces) }),
    };
}
function requestedOf({ requests, pieces }, shown) {
    const relative = (need) => {
        const place = 'path' in need ? placeOf(need.from, need.path, shown) : null;
        if ('symbol' in need || place === null)
            return need;
        const { piece, offset } = place;
        return { piece, from: offset, to: offset + need.to - need.from };
    };
    return { requests: requests.map((needs) => needs.map(relative)), sha256: (0,_more_code_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(pieces) };
}
/** The code on which a stored answer rests besides the evidence, to be fetched again; null where it rests on none. */
function requestsOf(stored, evidence) {
    const { pieces } = telling(evidence);
    const parsed = RelativeAnswer.safeParse(stored);
    if (!parsed.success || parsed.data.requested === undefined)
        return null;
    return parsed.data.requested.requests.map((needs) => needs.flatMap((need) => absoluteNeed(need, pieces)));
}
function absoluteNeed(need, pieces) {
    if (!('piece' in need))
        return [need];
    const piece = pieces[need.piece];
    return piece === undefined
        ? []
        : [{ path: piece.path, from: piece.from + need.from, to: piece.from + need.to }];
}
/** The same answer about today's lines; null for what is none, or not about this evidence and what was asked for besides. */
function toAbsolute(stored, shown, besides) {
    const parsed = RelativeAnswer.safeParse(stored);
    if (!parsed.success)
        return null;
    if (parsed.data.requested?.sha256 !== (besides && (0,_more_code_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(besides.pieces)))
        return null;
    const evidence = (0,_more_code_js__WEBPACK_IMPORTED_MODULE_1__/* .withBesides */ .kV)(telling(shown), besides);
    const citations = [];
    for (const citation of parsed.data.citations) {
        if ('path' in citation)
            citations.push(citation);
        else {
            const piece = evidence.pieces[citation.piece];
            if (piece === undefined)
                return null;
            citations.push({ path: piece.path, line: piece.from + citation.offset, quote: citation.quote });
        }
    }
    const { fingerprint } = evidence.finding;
    const { verdict, confidence, reason, component } = parsed.data;
    const answer = { fingerprint, verdict, confidence, reason, citations, component };
    return { ...answer, status: 'analyzed', ...(besides && { besides }) };
}


/***/ }),

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkCitations)
/* harmony export */ });
/* unused harmony export isConstant */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73017);
/* harmony import */ var _more_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22423);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23459);



const minQuote = 8;
const tolerance = 2;
/**
 * Holds citations against all that was shown, at the model's own request or without: a quote of 8 characters or more, white space collapsed, must stand
 * within two lines of the named line.
 */
function checkCitations(assessment, evidence) {
    if (assessment.status === 'not_analyzed')
        return assessment;
    const { besides, wantsMore: _, ...said } = assessment;
    const shown = (0,_more_code_js__WEBPACK_IMPORTED_MODULE_0__/* .withBesides */ .kV)(evidence, besides);
    return { ...said, citations: said.citations.map((citation) => check(citation, shown)) };
}
function check(citation, evidence) {
    const quote = (0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .collapse */ .ap)(citation.quote);
    const { path, line } = citation;
    const height = citation.quote.split('\n').length;
    const near = { from: line - tolerance, to: line + tolerance + height - 1 };
    const holds = quote.length >= minQuote && stands(quote, path, near, evidence);
    const { head } = evidence.finding;
    const flagged = path === evidence.finding.path ? head : null;
    const elsewhere = (text) => text.length >= minQuote && stands(text, path, near, evidence, flagged);
    const outside = elsewhere(quote) || citation.quote.split('\n').some((part) => elsewhere((0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .collapse */ .ap)(part)));
    return { ...citation, holds, decides: holds && (outside || isConstant(quote)) };
}
/** Whether a quote stands in some lines of a file, as far as they were shown; never across lines that were not, or are left out. */
function stands(quote, path, lines, evidence, without = null) {
    // Beyond that, counting does not go on by one, and so never ends.
    if (!Number.isSafeInteger(lines.to))
        return false;
    const runs = [[]];
    for (let line = lines.from; line <= lines.to; line++) {
        const left = without !== null && line >= without.from && line <= without.to;
        const text = left ? null : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(evidence, path, line);
        if (text === null)
            runs.push([]);
        else
            runs.at(-1)?.push(text);
    }
    return runs.some((run) => (0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .collapse */ .ap)(run.join('\n')).includes(quote));
}
const literal = /(?:"(?:[^"\\$#{]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d[\d_.]*|(?:true|false|null|nil|None|True|False)\b|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b)\s*/y;
const joint = /[+.,|]\s*/y;
const ending = /[);]{0,3}\s*$/y;
/** A literal, a constant by its name, or an expression of literals alone: code whose value nobody outside can choose. */
function isConstant(code) {
    const text = code.trim().replace(/^\(/, '');
    let at = 0;
    const eat = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found)
            at = pattern.lastIndex;
        return found !== null;
    };
    // Step by step, without going back: a quote is a stranger's text, and may be made to take for ever.
    if (!eat(literal))
        return false;
    while (eat(joint)) {
        if (!eat(literal))
            return false;
    }
    return eat(ending);
}


/***/ }),

/***/ 11763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40196);

/* Files that hold credentials by custom. Their content is never shown to anybody, whatever tracks them. */
const denied = [
    '**/.env*',
    '**/*.env',
    '**/*.pem',
    '**/*.key',
    '**/*.p12',
    '**/*.pfx',
    '**/*.jks',
    '**/*.keystore',
    '**/*.kdbx',
    '**/*.ppk',
    '**/*.asc',
    '**/*.gpg',
    '**/*.tfvars',
    '**/*.tfvars.json',
    '**/*.tfstate',
    '**/*.tfstate.*',
    '**/id_rsa*',
    '**/id_dsa*',
    '**/id_ecdsa*',
    '**/id_ed25519*',
    '**/.npmrc',
    '**/.yarnrc.yml',
    '**/pip.conf',
    '**/_netrc',
    '**/.pgpass',
    '**/.my.cnf',
    '**/.dockercfg',
    '**/.docker/config.json',
    '**/.aws/**',
    '**/.ssh/**',
    '**/.gnupg/**',
    '**/.kube/**',
    '**/credentials',
    '**/credentials.json',
    '**/service-account*.json',
    '**/secrets.yml',
    '**/secrets.yaml',
    '**/secrets.json',
    '**/secrets.*.yml',
    '**/secrets.*.yaml',
    '**/secrets.*.json',
    '**/vault.yml',
    '**/vault.yaml',
    '**/credentials.xml',
    '**/credentials.yml',
    '**/credentials.yaml',
    '**/credentials.toml',
    '**/credentials.ini',
    '**/credentials.csv',
    '**/credentials.txt',
    '**/credentials.properties',
    '**/appsettings.Production.json',
    '**/appsettings.Staging.json',
    '**/wp-config.php',
    '**/auth.json',
    '**/nuget.config',
    '**/.m2/settings.xml',
    '**/.cargo/credentials*',
    '**/.terraformrc',
    '**/.vault-token',
    '**/.boto',
    '**/.s3cfg',
    '**/.databrickscfg',
    '**/.azure/**',
    '**/.config/gh/**',
    '**/.dockerconfigjson',
    '**/rclone.conf',
    '**/sftp-config.json',
    '**/*.p8',
    '**/*.der',
    '**/*.jceks',
    '**/*.ovpn',
    '**/*_rsa',
    '**/.flaskenv',
    '**/.htpasswd*',
    '**/.netrc*',
    '**/.pypirc*',
    '**/.git-credentials*',
    '**/.bash_history',
    '**/*firebase-adminsdk*.json',
    '**/gcp-key*.json',
    '**/google_credentials*.json',
    '**/.git/**',
];
/* Copies and variants of such files; code that only deals with them may be shown. */
const deniedUnlessCode = ['**/kubeconfig*', '**/*.pem.*', '**/*.key.*', '**/*.env.*', '**/htpasswd*'];
const code = /\.(?:[cm]?[jt]sx?|vue|py|go|rb|java|kts?|cs|php|rs|swift|scala|c|cc|cpp|h|hpp|exs?)$/i;
/** Whether a file's content must not be shown: `.env*`, keys, `.npmrc`, credential files. */
function isDenied(path) {
    const any = (globs) => globs.some((glob) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(glob, path));
    return any(denied) || (any(deniedUnlessCode) && !code.test(path));
}


/***/ }),

/***/ 85101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ fileKindOf)
/* harmony export */ });
const segments = [
    ['vendored', /^(?:vendor|third_party|third-party|node_modules|bower_components)$/i],
    ['test', /^(?:tests?|__tests__|specs?|testdata|fixtures|e2e|__mocks__)$/i],
    ['migration', /^(?:migrations?|migrate)$/i],
    ['example', /^(?:examples?|samples?|demos?)$/i],
    ['generated', /^(?:generated|__generated__)$/i],
];
const names = [
    [
        'test',
        /(?:^test_.*\.py|_test\.(?:go|py|rb|dart)|_spec\.rb|[.-](?:test|spec)\.[cm]?[jt]sx?|(?:Test|Tests|TestCase|IT|Spec)\.(?:java|kt|cs|scala|groovy|swift|php))$/,
    ],
    ['generated', /(?:\.pb\.go|_pb2\.py|\.g\.dart|\.generated\.[a-z]+|\.min\.(?:js|css))$/i],
];
/** What kind of file a path names, by the customs of its language; null for the product's own code. */
function fileKindOf(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    for (const [kind, pattern] of names) {
        if (pattern.test(name))
            return kind;
    }
    for (const [kind, pattern] of segments) {
        if (folders.some((folder) => pattern.test(folder)))
            return kind;
    }
    return null;
}


/***/ }),

/***/ 71720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ silencedRules),
/* harmony export */   JT: () => (/* binding */ anyRule),
/* harmony export */   LR: () => (/* binding */ withoutSilencing),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/** The rule of a stand-in for whatever a comment silences that names none. */
const anyRule = 'silenced-line';
/*
 * As Semgrep 1.182 reads it: `nosem`, `nosemgrep`, whatever follows; rule ids only right after a colon or equals sign and at
 * most one space. https://semgrep.dev/docs/ignoring-files-folders-code
 */
const form = /\bnosem(?:grep)?(?:[:=]\s?([^,\s].*))?/i;
/** Reads a line of code: the rules that it silences, null for all; undefined where it silences nothing. */
function silencedRules(line) {
    const match = form.exec(line);
    if (match === null)
        return undefined;
    const ids = (match[1] ?? '').split(/[,\s]+/).filter((id) => /^[\w.-]+$/.test(id) && !/^-+>?$/.test(id));
    return ids.length === 0 ? null : ids;
}
const comments = [
    /\s*(?:#|\/\/)\s*nosem.*$/i,
    /\s*\/\*\s*nosem.*?\*\//i,
    /\s*<!--\s*nosem.*?-->/i,
    /\s*\{#\s*nosem.*?#\}/i,
];
/** A line of code without the comment that silences it; as it is where the comment may be part of a text. */
function withoutSilencing(line) {
    for (const comment of comments) {
        const match = comment.exec(line);
        if (match !== null && isCode(line.slice(0, match.index)))
            return line.slice(0, match.index) + line.slice(match.index + match[0].length);
    }
    return line;
}
function isCode(before) {
    return ['"', "'", '`'].every((quote) => (before.split(quote).length - 1) % 2 === 0);
}
/** Whether a silencing comment covers a line: its own, or the one below it. */
function covers({ rules, line }, rule, lines) {
    if (rules !== null && !rules.some((id) => tail(id) === tail(rule)))
        return false;
    return lines === null || line === null || (line >= lines.from - 1 && line <= lines.to);
}
function tail(id) {
    return id.split('.').at(-1) ?? id;
}


/***/ }),

/***/ 92676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ mayBlock)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40196);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90751);


/**
 * Whether the policy may block on a rule of which only the id is known, as a silencing comment names it; null stands for any
 * rule. Facts of a rule that fired elsewhere in the scan decide; else an entry that asks for more than an id may match.
 */
function mayBlock(id, known, policy) {
    const facts = id === null ? [] : known.filter(({ name }) => name === tail(id));
    if (facts.length > 0)
        return facts.some((rule) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .modeOf */ .VV)({ rule }, policy).mode === 'block');
    for (const entry of policy.rules) {
        const match = id === null ? 'maybe' : matchOf(entry, id);
        if (match !== 'no' && entry.mode === 'block')
            return true;
        if (match === 'yes' && !entry.onlyRaises)
            return false;
    }
    return policy.defaultMode === 'block';
}
function matchOf({ rule, severity, cwe }, id) {
    const byId = rule === null || (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._)(rule, id) || (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._)(rule, tail(id));
    // Semgrep puts the path of its configuration before an id; a comment may leave it out.
    if (!byId && !(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._)(tail(rule ?? '*'), tail(id)))
        return 'no';
    return byId && severity === null && cwe === null ? 'yes' : 'maybe';
}
function tail(id) {
    return id.split('.').at(-1) ?? id;
}


/***/ }),

/***/ 15947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutCode)
/* harmony export */ });
/*
 * Of a finding that a comment in the code silences, the rule's name may be the comment's own words.
 */
const silencedRule = 'a-rule-that-the-change-silences';
/**
 * What a model may know of a finding whose code stays at home: the rule's metadata, the kind of file and its language. No path,
 * no line, no message (Semgrep puts the matched code into it), no code, nothing of the policy. Such findings are often equal.
 */
function withoutCode({ finding, fileKind }) {
    const { rule, fingerprint, path, liveSecret, silenced } = finding;
    const unknown = {
        rule: { ...rule, id: rule.name, ...(silenced && { id: silencedRule, name: silencedRule }) },
        path: '',
        span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
        offset: null,
        message: '',
        fix: null,
        liveSecret,
        trace: [],
        fingerprint,
        head: null,
        unavailable: null,
        silenced,
    };
    return {
        finding: unknown,
        message: '',
        matched: '',
        fix: null,
        fileKind,
        patterns: null,
        pieces: [],
        files: [],
        flagged: null,
        withheld: { language: languageOf(path) },
    };
}
/* By the endings that Semgrep's own targets have; an ending of somebody's own is told to nobody. */
const languages = {
    apex: 'Apex',
    bash: 'Bash',
    c: 'C',
    cc: 'C++',
    cjs: 'JavaScript',
    clj: 'Clojure',
    cls: 'Apex',
    cpp: 'C++',
    cs: 'C#',
    cts: 'TypeScript',
    cxx: 'C++',
    dart: 'Dart',
    ex: 'Elixir',
    exs: 'Elixir',
    go: 'Go',
    h: 'C or C++',
    hpp: 'C++',
    hs: 'Haskell',
    html: 'HTML',
    java: 'Java',
    jl: 'Julia',
    js: 'JavaScript',
    json: 'JSON',
    jsx: 'JavaScript',
    kt: 'Kotlin',
    kts: 'Kotlin',
    lua: 'Lua',
    mjs: 'JavaScript',
    ml: 'OCaml',
    mts: 'TypeScript',
    php: 'PHP',
    properties: 'settings',
    py: 'Python',
    r: 'R',
    rb: 'Ruby',
    rs: 'Rust',
    scala: 'Scala',
    sh: 'Bash',
    sol: 'Solidity',
    sql: 'SQL',
    swift: 'Swift',
    tf: 'Terraform',
    toml: 'TOML',
    ts: 'TypeScript',
    tsx: 'TypeScript',
    vue: 'Vue',
    xml: 'XML',
    yaml: 'YAML',
    yml: 'YAML',
};
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/^(?:Dockerfile|Containerfile)\b/.test(name))
        return 'Dockerfile';
    const ending = /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(languages, ending) ? (languages[ending] ?? null) : null;
}


/***/ }),

/***/ 56906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   l3: () => (/* binding */ isRulesPath)
/* harmony export */ });
/** Whether Semgrep takes a file of a folder for one of rules: YAML, not hidden, no test of a rule. */
function isRulesPath(path) {
    return /\.ya?ml$/.test(path) && !/\.test\.ya?ml$/.test(path) && !path.split('/').some(isHidden);
}
/** Hidden files and folders hold other things, but for those that Semgrep's own name marks. */
function isHidden(name) {
    return name.startsWith('.') && !name.startsWith('.semgrep');
}
/** What `semgrep-config` names, one by one: separated by commas, or by white space as in Semgrep's own SEMGREP_RULES. */
function configNames(setting) {
    return (setting ?? '').split(/[\s,]+/).filter((name) => name !== '');
}
/** Whether a name stands for rules that Semgrep fetches. https://semgrep.dev/docs/running-rules */
function isRemote(name) {
    return /^(?:[prs]\/|https?:\/\/)|^(?:auto|policy|supply-chain|secrets|code|-)$/.test(name);
}


/***/ }),

/***/ 91573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ derivingLines),
/* harmony export */   y: () => (/* binding */ definingLines)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91838);

const before = String.raw `(?:^|[^\p{L}\p{N}_$.])`;
const keywords = 'def|func|function|fn|fun|sub|class|interface|trait|struct|enum|object|module|type|record|protocol|extension|const|let|var|val|static|define|constexpr|macro_rules!';
const keyword = `(?:${keywords.replace('function', 'function\\*?')})`;
const statements = 'return|if|elif|elsif|else|unless|while|until|for|await|yield|throw|raise|assert|new|case|when|not|and|or|echo|puts|print|defer|go|do|try';
const statement = `(?:${statements})(?![\\p{L}\\p{N}_$])`;
/** Tells lines that look as if they defined a name, in any language; a parser has to say whether they do. */
function definingLines(name) {
    const plain = isWord.test(name) && !meaning.has(name);
    const patterns = plain ? ofStandIn : defining((0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literally */ .D)(name));
    return (line) => {
        const text = line.slice(0, 400);
        const shown = plain ? text.replace(words, (word) => (word === name ? standIn : word)) : text;
        return patterns.some((pattern) => pattern.test(shown));
    };
}
const isWord = /^[\p{L}\p{N}_$]+$/u;
const words = /[\p{L}\p{N}_$]+/gu;
/** Words that the patterns themselves speak of. */
const meaning = new Set([...keywords.split('|'), ...statements.split('|'), 'async', 'macro_rules']);
/** A letter of no language that anybody programs in. Patterns for each of thousands of names would take seconds to make. */
const standIn = '\u0298';
const ofStandIn = defining(standIn);
function defining(own) {
    return [
        // Go's functions have what they belong to before their name.
        `${before}${keyword}\\s+(?:\\([^()]{0,80}\\)\\s*)?(?:[^=;(]{0,80}[^\\p{L}\\p{N}_$])?${own}(?![\\p{L}\\p{N}_$])`,
        `${before}${own}["']?\\s*(?::|=|:=|<-)(?!=)`,
        `^\\s*(?!${statement})[^\\s()=;"']{1,60}(?:\\s+[^\\s()=;"']{1,60}){0,6}\\s+[*&]?(?:[\\p{L}\\p{N}_]+::)?${own}\\s*\\([^;]*$`,
        `^\\s*(?:async\\s+|static\\s+|\\*\\s*)?${own}\\s*\\([^;]*\\{\\s*$`,
    ].map((pattern) => new RegExp(pattern, 'u'));
}
/** Tells lines that look as if a type in them extended or implemented another. */
function derivingLines(type) {
    const pattern = new RegExp(`(?:\\bimplements\\b|\\bextends\\b|\\bimpl\\b|\\bwith\\b|\\binclude\\b|\\b(?:class|struct|record|object|interface)\\b[^{]{0,200}[:<(])(?:[^{]{0,200}${before}|\\s*)${(0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literally */ .D)(type)}(?![\\p{L}\\p{N}_$])`, 'u');
    return (line) => pattern.test(line.slice(0, 500));
}


/***/ }),

/***/ 88161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ PathIndex),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   ae: () => (/* binding */ kinOf),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* Languages whose files name each other, by the ends of their names. */
const kinds = [
    ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'vue', 'svelte'],
    ['java', 'kt', 'kts', 'scala', 'groovy'],
    ['c', 'h', 'cc', 'cpp', 'cxx', 'hpp', 'hh', 'm', 'mm'],
    ['py', 'pyi'],
    ['rb', 'erb', 'rake', 'haml', 'slim'],
    ['php', 'phtml', 'inc'],
    ['cs', 'cshtml', 'razor', 'vb'],
    ['go'],
    ['rs'],
    ['swift'],
    // Programs without an ending, and settings that they read as code.
    ['sh', 'bash', 'zsh', '', 'conf'],
];
/** The ends of the names of files that code of this file may name; its own alone where nobody knows its language. */
function kinOf(path) {
    const own = extensionOf(path);
    return kinds.find((kind) => kind.includes(own)) ?? [own];
}
/** In small letters, without the dot; empty where there is none. */
function extensionOf(path) {
    return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
/** What stands for the module itself or for those around it. */
const ownSegments = new Set(['', 'crate', 'super', 'self']);
/** A file that stands for its folder. */
const folderFiles = /^(?:index|__init__|mod|lib|main)$/;
const maxFound = 12;
/** The files of a repository by the ends of their paths: modules, classes and templates are named so. */
class PathIndex {
    #byName = new Map();
    #byFolder = new Map();
    #paths;
    constructor(paths) {
        this.#paths = new Set(paths);
        for (const path of this.#paths) {
            const parts = path.split('/');
            const name = parts.pop() ?? '';
            add(this.#byName, stemOf(name), path);
            const folder = parts.at(-1);
            if (folder !== undefined)
                add(this.#byFolder, folder, path);
        }
    }
    has(path) {
        return this.#paths.has(path);
    }
    /**
     * Files that a module's name may mean, as it is written in `from`: relative names, dotted, slashed and colonned ones, names of
     * a folder, of a class in a file of its own. The closest first, few of them; empty for what lies outside.
     */
    modules(module, from) {
        const kin = kinOf(from);
        const mine = (path) => path !== from && kin.includes(extensionOf(path));
        const relative = relativeTo(module, from);
        if (relative !== null)
            return this.#at(relative, kin).filter(mine).slice(0, maxFound);
        const segments = module
            .split(/[./\\]|::|:/)
            .filter((segment) => segment !== '*' && !ownSegments.has(segment));
        const spelled = segments.at(-1);
        const names = kin.includes(spelled ?? '') ? segments.slice(0, -1) : segments;
        // The last segment may be what is taken out of the module.
        for (const wanted of [names, names.slice(0, -1)]) {
            const found = this.#ending(wanted, from).filter(mine);
            if (found.length > 0)
                return nearest(found, from).slice(0, maxFound);
        }
        return [];
    }
    /** Files with just this name, whatever their ending, the closest first. */
    named(stem, from) {
        return nearest(this.#byName.get(stem) ?? [], from).slice(0, maxFound);
    }
    /** Files that a text such as `mails/letter.html` may mean, the closest first. */
    ending(text, from) {
        const wanted = text.replace(/^(?:\.{0,2}\/)+/, '');
        const stem = stemOf(wanted.split('/').at(-1) ?? '');
        const found = (this.#byName.get(stem) ?? []).filter((path) => path === wanted || path.endsWith(`/${wanted}`));
        return nearest(found, from).slice(0, maxFound);
    }
    /** TypeScript imports `./hosts.js` for what is `./hosts.ts`. */
    #at(path, kin) {
        const bare = kin.includes(extensionOf(path)) ? withoutEnd(path) : path;
        const files = this.#byName.get(stemOf(path.split('/').at(-1) ?? '')) ?? [];
        const exact = files.filter((each) => each === path);
        if (exact.length > 0)
            return exact;
        const alike = files.filter((each) => withoutEnd(each) === bare);
        return alike.length > 0 ? alike : this.#folder(path.split('/'));
    }
    /** Whole names first; a name of one segment alone says little unless it is all there is. */
    #ending(segments, from) {
        const name = segments.at(-1);
        if (name === undefined)
            return [];
        const files = this.#byName.get(name) ?? [];
        const least = segments.length > 1 ? 2 : 1;
        for (let count = segments.length; count >= least; count--) {
            const end = segments.slice(-count).join('/');
            const found = files.filter((path) => endsWith(withoutEnd(path), end));
            if (found.length > 0)
                return found;
            const inFolder = this.#folder(segments.slice(-count));
            if (inFolder.length > 0 && (count > 1 || segments.length === 1))
                return inFolder;
        }
        // A class of this or a neighbouring folder is named without its package.
        return files.filter((path) => folderOf(path) === folderOf(from));
    }
    #folder(segments) {
        const end = segments.join('/');
        const inside = (this.#byFolder.get(segments.at(-1) ?? '') ?? []).filter((path) => endsWith(folderOf(path), end));
        const own = inside.filter((path) => folderFiles.test(stemOf(path.split('/').at(-1) ?? '')));
        return own.length > 0 ? own : inside.filter((path) => extensionOf(path) === 'go');
    }
}
function add(index, key, path) {
    const paths = index.get(key);
    if (paths)
        paths.push(path);
    else
        index.set(key, [path]);
}
/** `card` of `card.html.erb`. */
function stemOf(name) {
    return name.replace(/(?<=.)\..*$/, '');
}
function withoutEnd(path) {
    return path.replace(/\.[^/]*$/, '');
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function endsWith(path, end) {
    return path === end || path.endsWith(`/${end}`);
}
/** A path for `./x`, `../x` and Python's `.x`; null for names that are not relative. */
function relativeTo(module, from) {
    const dotted = /^(\.+)([\w.]*)$/.exec(module);
    const steps = dotted
        ? [...Array.from({ length: (dotted[1]?.length ?? 1) - 1 }, () => '..'), ...(dotted[2] ?? '').split('.')]
        : module.split('/');
    if (!dotted && !/^\.{1,2}\//.test(module))
        return null;
    const parts = folderOf(from).split('/');
    for (const step of steps) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            parts.push(step);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.filter((part) => part !== '').join('/');
}
/** Those that share most of the path come first. */
function nearest(paths, from) {
    const own = from.split('/');
    const shared = (path) => {
        const parts = path.split('/');
        let count = 0;
        while (count < parts.length && parts[count] === own[count])
            count++;
        return count;
    };
    return paths
        .map((path) => ({ path, shared: shared(path) }))
        .sort((a, b) => b.shared - a.shared || a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
        .map(({ path }) => path);
}


/***/ }),

/***/ 85167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ bodiesOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   WI: () => (/* binding */ statementsIn),
/* harmony export */   l$: () => (/* binding */ expressionsIn),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The expressions right inside an expression, in the order in which they are written. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'literal':
        case 'name':
        case 'function':
            return [];
        case 'template':
        case 'unknown':
            return expression.parts;
        case 'member':
            return [expression.object];
        case 'index':
            return [expression.object, expression.index];
        case 'call':
            return [expression.callee, ...expression.arguments.map(({ value }) => value)];
        case 'binary':
            return [expression.left, expression.right];
        case 'unary':
            return [expression.operand];
        case 'conditional':
            return [expression.test, expression.then, expression.otherwise];
        case 'collection':
            return expression.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
        case 'assign':
            return expression.value === null ? [expression.target] : [expression.target, expression.value];
        case 'cast':
            return [expression.value];
    }
}
/** What a statement evaluates itself, apart from the statements in it. */
function headOf(statement) {
    switch (statement.kind) {
        case 'expression':
            return [statement.expression];
        case 'if':
            return [statement.test];
        case 'loop':
            return [...statement.binds, ...statement.head];
        case 'switch':
            return [
                ...(statement.subject === null ? [] : [statement.subject]),
                ...statement.cases.flatMap(({ tests }) => tests),
            ];
        case 'return':
        case 'throw':
            return statement.value === null ? [] : [statement.value];
        case 'unknown':
            return statement.parts;
        case 'try':
        case 'block':
        case 'jump':
            return [];
    }
}
/** The blocks of statements in a statement. */
function bodiesOf(statement) {
    switch (statement.kind) {
        case 'if':
            return [statement.then, statement.otherwise];
        case 'loop':
        case 'block':
        case 'unknown':
            return [statement.body];
        case 'switch':
            return statement.cases.map(({ body }) => body);
        case 'try':
            return [statement.body, ...statement.handlers.map(({ body }) => body), statement.last];
        case 'expression':
        case 'return':
        case 'throw':
        case 'jump':
            return [];
    }
}
/** An expression and all in it, outside in. Not what stands in functions that it makes. */
function* within(expression) {
    const open = [expression];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        open.push(...partsOf(next).toReversed());
    }
}
/** Statements and all in them, in the order in which they are written. */
function* statementsIn(statements) {
    const open = [...statements].reverse();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        open.push(...bodiesOf(next).flat().reverse());
    }
}
/** All expressions of some statements and of what stands in them. */
function* expressionsIn(statements) {
    for (const statement of statementsIn(statements)) {
        for (const expression of headOf(statement))
            yield* within(expression);
    }
}
/**
 * The variable that an expression is about: `a` of `a.b[1].c`, `this.b` of `this.b.c`; null where there is none, as for a
 * literal or the result of a call.
 */
function rootOf(expression) {
    let at = expression;
    for (;;) {
        if (at.kind === 'name')
            return at.name;
        if (at.kind === 'member') {
            if (at.object.kind === 'name' && ownWords.has(at.object.name))
                return `this.${at.name}`;
            at = at.object;
        }
        else if (at.kind === 'index')
            at = at.object;
        else if (at.kind === 'cast')
            at = at.value;
        else
            return null;
    }
}
/** What languages call the object that a method belongs to. */
const ownWords = new Set(['this', 'self', '$this', '@', 'Self', 'cls']);


/***/ }),

/***/ 91838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ literally)
/* harmony export */ });
/** A text as a pattern that matches just that text. */
function literally(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch),
/* harmony export */   r: () => (/* binding */ layFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_scan_map_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81885);




/** Gives `use` a scratch folder and removes it afterwards. */
async function withScratch(use) {
    // `mkdtemp` makes folders of mode 0700.
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'semgrep-assistant-scratch-')));
    try {
        const files = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'files');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(files, { mode: 0o700 });
        return await use({ root, files });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(root, { recursive: true, force: true });
    }
}
/** Writes a file into a scratch folder; false for a path that has no place there. Nothing is overwritten. */
async function layFile(folder, path, bytes) {
    if ((0,_core_scan_map_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .normalise */ .j)(path) !== path || path.includes('\\'))
        return false;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), bytes, { flag: 'wx', mode: 0o600 });
        return true;
    }
    catch {
        // A name that this system cannot write.
        return false;
    }
}


/***/ }),

/***/ 70283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Semgrep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_scan_map_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81885);
/* harmony import */ var _core_scan_semgrep_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23152);
/* harmony import */ var _core_text_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23459);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96641);





const maxOutput = 50_000_000;
/** The Semgrep of this machine, run without login, metrics or network. */
class Semgrep {
    #program;
    #env;
    constructor(program, env) {
        this.#program = program;
        this.#env = env;
    }
    /** The one on `PATH`; one below `exclude`, the repository, does not count. */
    static find(env, exclude) {
        const program = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)('semgrep', env, exclude);
        return program === null ? null : new Semgrep(program, env);
    }
    /**
     * Runs the rules of a file, or of the files of a folder, over some files of a scratch folder. The newer command line goes first, since it starts in a tenth
     * of the time; where that one does not answer, the ordinary one is asked.
     */
    async run(config, scratch, files, limit) {
        const deadline = performance.now() + limit.ms;
        const attempt = (flags) => this.#attempt([...flags, '--config', config, '--', ...files.map((file) => `./${file}`)], scratch, {
            ...limit,
            ms: Math.max(1, deadline - performance.now()),
        });
        const quick = await attempt(['--experimental']);
        if (!('failed' in quick) || limit.signal.aborted || performance.now() >= deadline)
            return quick;
        return attempt([]);
    }
    async #attempt(words, scratch, { ms, signal }) {
        const started = performance.now();
        const done = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .m)(this.#program, ['scan', ...plain, ...words], {
            cwd: scratch.files,
            env: this.#env,
            // Its own settings may hold a login, and it would write into them.
            extraEnv: {
                SEMGREP_ENABLE_VERSION_CHECK: '0',
                SEMGREP_SEND_METRICS: 'off',
                SEMGREP_SETTINGS_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.root, 'settings.yml'),
                SEMGREP_LOG_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.root, 'semgrep.log'),
                SEMGREP_VERSION_CACHE_PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.root, 'version'),
            },
            limit: { ms, bytes: maxOutput },
            signal,
        }).catch(() => ({ status: 126, stdout: Buffer.alloc(0), stderr: '' }));
        if (signal.aborted)
            return { failed: 'the run was cancelled' };
        if (done.status === null) {
            const late = performance.now() - started >= ms;
            return { failed: late ? 'it took too long' : 'it was ended, or wrote too much' };
        }
        if (![0, 1, 2].includes(done.status))
            return { failed: `it ended with ${done.status}` };
        const document = parsed((0,_core_text_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(done.stdout));
        return (0,_core_scan_semgrep_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isSemgrepJson */ ._)(document) ? relative((0,_core_scan_semgrep_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readSemgrepJson */ .Y)(document)) : { failed: 'it printed no JSON' };
    }
}
const plain = [
    '--json',
    '--quiet',
    '--metrics=off',
    '--disable-version-check',
    '--disable-nosem',
    '--no-git-ignore',
];
function parsed(text) {
    try {
        // Some versions print their progress first.
        return JSON.parse(text.slice(text.indexOf('{')));
    }
    catch {
        return null;
    }
}
/** Targets are echoed as they were given, or without `./`. */
function relative(scan) {
    const plainPath = (path) => (0,_core_scan_map_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .normalise */ .j)(path) ?? path;
    return {
        ...scan,
        results: scan.results.map((result) => ({ ...result, path: plainPath(result.path) })),
        scanned: scan.scanned?.map(plainPath) ?? null,
        problems: scan.problems.map((each) => ({ ...each, path: each.path && plainPath(each.path) })),
    };
}


/***/ })

};
