export const id = 574;
export const ids = [574];
export const modules = {

/***/ 5593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

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

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silence),
/* harmony export */   d: () => (/* binding */ hear)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8667);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1258);


const silence = { said: null, objected: null, mark: [] };
/**
 * Reads the replies to a finding's comment. A word is about the code that the comment spoke of when it was first heard, and
 * counts while the code is that; a word from before our comment was last written that the mark does not know was said of code
 * that nobody can name any more. The last word that counts wins: one without effect does not undo an earlier one that has it.
 */
function hear(marked, replies, code, audience) {
    const known = new Map(marked.heard.map(({ id, code }) => [id, code]));
    const counted = [];
    let objected = null;
    for (const reply of replies) {
        const word = (0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(reply, audience);
        const may = word === null ? false : audience.admitted.get(word.by);
        // Whom the host says nothing about is remembered, so that what was said keeps its code, but not heard.
        if (word === null || may === false || may === undefined)
            continue;
        if (!known.has(word.id)) {
            if (known.size >= _mark_js__WEBPACK_IMPORTED_MODULE_0__/* .maxHeard */ .f0)
                continue;
            known.set(word.id, reply.createdAt > audience.writtenAt ? marked.code : '');
        }
        if (may === null)
            continue;
        const objection = (0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .objectionTo */ .Dx)(word, reply, audience);
        const current = code !== '' && known.get(word.id) === code;
        if (objection === null && current) {
            counted.push(word);
            objected = null;
        }
        else
            objected = { said: word, objection: objection ?? 'other code' };
    }
    // Who agrees with what a person said takes nothing back.
    const said = counted.reduce((before, word) => word.word === 'agree' && (before?.word === 'fp' || before?.word === 'ar') ? before : word, null);
    return { said, objected, mark: [...known].map(([id, about]) => ({ id, code: about })) };
}


/***/ }),

/***/ 8667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Id: () => (/* binding */ markLength),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   f0: () => (/* binding */ maxHeard),
/* harmony export */   kN: () => (/* binding */ withMark)
/* harmony export */ });
/* unused harmony export markStates */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1282);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1258);



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
const opening = '<!-- semgrep-assistant ';
/**
 * A comment with its mark: an HTML comment as the last line, so that nothing that is quoted above can pass for it. Dashes and
 * angle brackets are escaped, since `--` and `>` may end an HTML comment. https://spec.commonmark.org/0.31.2/#html-comment
 */
function withMark(body, mark) {
    return `${body.trimEnd()}\n\n${markLine(mark)}\n`;
}
/** The mark at the end of a comment; null where there is none that we could have written. */
function readMark(body) {
    const last = body.trimEnd().split('\n').at(-1) ?? '';
    if (!last.startsWith(opening) || !last.endsWith(' -->'))
        return null;
    try {
        return Mark.safeParse(JSON.parse(last.slice(opening.length, -' -->'.length))).data ?? null;
    }
    catch {
        return null;
    }
}
/** The text of a comment without its mark. */
function withoutMark(body) {
    const kept = body.trimEnd().split('\n');
    if (kept.at(-1)?.startsWith(opening))
        kept.pop();
    return kept.join('\n').trimEnd();
}
/** Characters that a mark takes of a comment. */
function markLength(mark) {
    return markLine(mark).length + 3;
}
function markLine(mark) {
    const json = JSON.stringify(mark).replace(/-(?=[->])|(?<=-)-|[<>]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${opening}${json} -->`;
}


/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ topicsToTrace),
/* harmony export */   Jj: () => (/* binding */ topicKey),
/* harmony export */   _u: () => (/* binding */ ownThreads),
/* harmony export */   aB: () => (/* binding */ matchTopics),
/* harmony export */   eU: () => (/* binding */ topicsOf),
/* harmony export */   om: () => (/* binding */ sameCode)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8667);


/** Threads that this run may touch: ours, with a mark, of our name. */
function ownThreads(threads, name) {
    return threads.flatMap((thread) => {
        const mark = thread.ours ? (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .readMark */ .Mp)(thread.body) : null;
        return mark !== null && mark.name === name ? [{ thread, mark }] : [];
    });
}
function topicsOf(own) {
    return own.flatMap(({ thread, mark }) => mark.findings.map((marked, index) => ({ thread, mark, index, marked })));
}
/** Equal findings share all of a fingerprint but the number at its end. */
function sameCode(a, b) {
    return base(a) === base(b);
}
function topicKey({ thread, index }) {
    return `${thread.id}#${index}`;
}
/**
 * Topics whose place at head has to be known before they can be matched: those that share their code with another topic or
 * finding, and those whose finding is not there any more, unless they are done and nothing like them is reported.
 */
function topicsToTrace(topics, findings) {
    const found = countBy(findings.map(({ fingerprint }) => base(fingerprint)));
    const said = countBy(topics.map(({ marked }) => base(marked.fingerprint)));
    const places = new Set(findings.map(({ path, rule }) => JSON.stringify([path, rule.name])));
    return topics.filter(({ thread, marked }) => {
        const isDone = marked.state === 'fixed' || marked.state === 'duplicate';
        if (isDone && !places.has(JSON.stringify([marked.at?.path ?? thread.path, marked.rule])))
            return false;
        const key = base(marked.fingerprint);
        return found.get(key) !== 1 || said.get(key) !== 1;
    });
}
/**
 * Which topic speaks of which finding. First by fingerprint, equal ones to the nearest line; then a topic whose finding is
 * not there adopts one of the same rule that stands in its place, or the same code in a file that took the place of its own.
 * Every topic and every finding is used once.
 */
function matchTopics(topics, findings, traced, digests) {
    const matches = new Map();
    const used = new Set();
    const take = (pairs) => {
        for (const { topic, finding } of pairs.sort(byDistance)) {
            if (used.has(topicKey(topic)) || matches.has(finding.fingerprint))
                continue;
            used.add(topicKey(topic));
            matches.set(finding.fingerprint, topic);
        }
    };
    const byBase = groupBy(findings, ({ fingerprint }) => base(fingerprint));
    take(topics.flatMap((topic) => (byBase.get(base(topic.marked.fingerprint)) ?? []).map((finding) => ({
        topic,
        finding,
        distance: distanceOf(topic, finding, traced),
    }))));
    const byRule = groupBy(findings.filter(({ fingerprint }) => !matches.has(fingerprint)), ({ rule }) => rule.name);
    const left = topics.filter((topic) => !used.has(topicKey(topic)));
    const candidates = left.flatMap((topic) => (byRule.get(topic.marked.rule) ?? []).map((finding) => ({ topic, finding })));
    take(candidates
        .filter(({ topic, finding }) => overlaps(traced.get(topicKey(topic)), finding))
        .map((pair) => ({ ...pair, distance: distanceOf(pair.topic, pair.finding, traced) })));
    take(candidates
        .filter(({ topic, finding }) => {
        const code = digests.get(finding.fingerprint) ?? '';
        return traced.get(topicKey(topic))?.path === null && code !== '' && code === topic.marked.code;
    })
        .map((pair) => ({ ...pair, distance: 0 })));
    return matches;
}
/** The nearest first; the order of what is equally near depends on nothing but what it is. */
function byDistance(a, b) {
    return (a.distance - b.distance ||
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.finding.fingerprint, b.finding.fingerprint) ||
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(topicKey(a.topic), topicKey(b.topic)));
}
function overlaps(traced, { path, head }) {
    if (!traced || traced.lines === null || head === null || traced.path !== path)
        return false;
    return head.from <= traced.lines.to && traced.lines.from <= head.to;
}
/** In lines; where either place is not known, the last choice. A thread that is open goes before one that is done. */
function distanceOf(topic, finding, traced) {
    const place = traced.get(topicKey(topic))?.lines ?? topic.thread.lines ?? topic.marked.at;
    const line = finding.head?.from ?? finding.span.start.line;
    const done = topic.marked.state === 'fixed' || topic.marked.state === 'duplicate' ? 0.5 : 0;
    return place === null ? Number.MAX_SAFE_INTEGER : Math.abs(place.from - line) + done;
}
function base(fingerprint) {
    return fingerprint.replace(/-\d+$/, '');
}
function countBy(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 1258:
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
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5232);

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
        return { id, word, by: author.login, reason: (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason, 300) };
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

/***/ 1845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ usageWords),
/* harmony export */   ae: () => (/* binding */ estimateWords),
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8106);

/** What tokens cost in the currency of the prices; null without both. Cached input counts in full: at most so much. */
function costOf({ input, output }, prices) {
    const { 'price-input': perInput, 'price-output': perOutput } = prices;
    if (perInput === null || perOutput === null)
        return null;
    return (input * perInput + output * perOutput) / 1_000_000;
}
/** A sum of money without its currency: two digits after the point, or the first two that count. */
function amount(value) {
    return value >= 1 || value < 0.000001 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
}
/** One line before the first question: what asking will cost. */
function estimateWords(estimate, findings, providerId, settings) {
    const { questions, input, output } = estimate;
    if (questions === 0)
        return '';
    const least = costOf({ input, output: 0 }, settings);
    const most = costOf({ input, output }, settings);
    const money = least === null || most === null ? '' : `, which costs ${amount(least)} to ${amount(most)}`;
    const budget = settings['token-budget'];
    return (`Asking ${providerId} about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'finding')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(questions, 'question')}: ` +
        `about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(input)} tokens to read, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(output)} to write at the most${money}. ` +
        `The budget is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(budget)} tokens${input > budget ? ', so the least severe will be left out' : ''}.\n`);
}
/** What asking has cost: `3 questions, 4,100 tokens in (2,000 cached), 600 out, costs 0.012`. */
function usageWords({ usage, questions }, prices) {
    const money = costOf(usage, prices);
    return (`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(questions, 'question')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(usage.input)} tokens in (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(usage.cachedInput)} cached), ` +
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(usage.output)} out${money === null ? '' : `, costs ${amount(money)}`}`);
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


/***/ }),

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf),
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5232);

/* Short names for the weaknesses that Semgrep's rules name most. https://cwe.mitre.org/data/index.html */
const weaknesses = {
    'CWE-20': ['Input not validated', 'other'],
    'CWE-22': ['Path traversal', 'path traversal'],
    'CWE-23': ['Path traversal', 'path traversal'],
    'CWE-73': ['File name from outside', 'path traversal'],
    'CWE-77': ['Command injection', 'injection'],
    'CWE-78': ['Command injection', 'injection'],
    'CWE-79': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-80': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-88': ['Argument injection', 'injection'],
    'CWE-89': ['SQL injection', 'injection'],
    'CWE-90': ['LDAP injection', 'injection'],
    'CWE-91': ['XML injection', 'injection'],
    'CWE-94': ['Code injection', 'injection'],
    'CWE-95': ['Code injection', 'injection'],
    'CWE-98': ['File inclusion from outside', 'path traversal'],
    'CWE-113': ['Header injection', 'injection'],
    'CWE-116': ['Output not escaped', 'cross-site scripting'],
    'CWE-117': ['Log injection', 'injection'],
    'CWE-134': ['Format string from outside', 'injection'],
    'CWE-200': ['Information exposed', 'other'],
    'CWE-209': ['Error details exposed', 'other'],
    'CWE-250': ['More privileges than needed', 'configuration'],
    'CWE-259': ['Hard-coded password', 'secret'],
    'CWE-252': ['Result not checked', 'other'],
    'CWE-276': ['Wrong default permissions', 'configuration'],
    'CWE-284': ['Access control missing', 'access control'],
    'CWE-287': ['Authentication flawed', 'access control'],
    'CWE-295': ['Certificate not checked', 'configuration'],
    'CWE-300': ['Channel not authenticated', 'configuration'],
    'CWE-306': ['Authentication missing', 'access control'],
    'CWE-311': ['Data not encrypted', 'cryptography'],
    'CWE-319': ['Data sent in the clear', 'configuration'],
    'CWE-321': ['Hard-coded key', 'secret'],
    'CWE-326': ['Encryption too weak', 'cryptography'],
    'CWE-327': ['Broken cryptography', 'cryptography'],
    'CWE-328': ['Weak hash', 'cryptography'],
    'CWE-329': ['Predictable initialisation vector', 'cryptography'],
    'CWE-330': ['Random values too weak', 'cryptography'],
    'CWE-338': ['Random values too weak', 'cryptography'],
    'CWE-345': ['Authenticity not checked', 'cryptography'],
    'CWE-346': ['Origin not checked', 'access control'],
    'CWE-347': ['Signature not checked', 'cryptography'],
    'CWE-352': ['Cross-site request forgery', 'configuration'],
    'CWE-362': ['Race condition', 'other'],
    'CWE-369': ['Division by zero', 'other'],
    'CWE-377': ['Temporary file not safe', 'other'],
    'CWE-400': ['Resources not limited', 'other'],
    'CWE-434': ['Upload not restricted', 'path traversal'],
    'CWE-470': ['Class chosen from outside', 'injection'],
    'CWE-476': ['Null dereference', 'other'],
    'CWE-489': ['Debug code left active', 'configuration'],
    'CWE-501': ['Trust boundary crossed', 'other'],
    'CWE-502': ['Unsafe deserialisation', 'deserialisation'],
    'CWE-521': ['Weak password rules', 'configuration'],
    'CWE-522': ['Credentials not protected', 'configuration'],
    'CWE-532': ['Secret in a log', 'other'],
    'CWE-601': ['Open redirect', 'redirect'],
    'CWE-611': ['XML external entities', 'configuration'],
    'CWE-613': ['Session never expires', 'configuration'],
    'CWE-614': ['Cookie without Secure', 'configuration'],
    'CWE-639': ['Access to others’ records', 'access control'],
    'CWE-643': ['XPath injection', 'injection'],
    'CWE-668': ['Resource exposed', 'configuration'],
    'CWE-676': ['Dangerous function', 'other'],
    'CWE-704': ['Wrong type conversion', 'other'],
    'CWE-706': ['Name resolved wrongly', 'path traversal'],
    'CWE-732': ['Wrong permissions', 'configuration'],
    'CWE-776': ['XML entity expansion', 'configuration'],
    'CWE-778': ['Logging missing', 'configuration'],
    'CWE-798': ['Hard-coded credentials', 'secret'],
    'CWE-862': ['Authorisation missing', 'access control'],
    'CWE-863': ['Authorisation wrong', 'access control'],
    'CWE-915': ['Mass assignment', 'injection'],
    'CWE-918': ['Server-side request forgery', 'request forgery'],
    'CWE-942': ['Cross-origin rules too open', 'configuration'],
    'CWE-943': ['Query injection', 'injection'],
    'CWE-1004': ['Cookie without HttpOnly', 'configuration'],
    'CWE-1021': ['Page can be framed', 'configuration'],
    'CWE-1104': ['Unmaintained component', 'configuration'],
    'CWE-1275': ['Cookie without SameSite', 'configuration'],
    'CWE-1321': ['Prototype pollution', 'injection'],
    'CWE-1333': ['Slow regular expression', 'other'],
    'CWE-1336': ['Template injection', 'injection'],
};
/** A weakness in two or three words: from the CWE, else the rule's name read aloud. */
function titleOf(rule) {
    for (const cwe of rule.cwes) {
        const title = weaknesses[cwe]?.[0];
        if (title !== undefined)
            return title;
    }
    const words = (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(rule.name.replace(/[-_]+/g, ' '), 80);
    return words === '' ? 'Finding' : words.charAt(0).toUpperCase() + words.slice(1);
}
function familyOf(rule) {
    for (const cwe of rule.cwes) {
        const family = weaknesses[cwe]?.[1];
        if (family !== undefined)
            return family;
    }
    return 'other';
}


/***/ })

};
