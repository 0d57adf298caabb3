export const id = 4958;
export const ids = [4958];
export const modules = {

/***/ 30630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ silencingFingerprint),
/* harmony export */   Mv: () => (/* binding */ flags),
/* harmony export */   Zh: () => (/* binding */ lastFlaggedLine),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23459);



/** The last line that a span covers: an end in column 1 covers nothing of its line. */
function lastFlaggedLine({ start, end }) {
    return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
/**
 * Gives every result its fingerprint: the first 16 hex digits of SHA-256 over rule name, path and the matched bytes with
 * white space collapsed. Equal ones are told apart by their order in the file. Depends on nothing but its argument's set:
 * the same results in another order get the same fingerprints.
 */
function identify(placed) {
    const bases = placed.map(({ result, path, source }) => {
        const matched = source?.slice(result.span);
        // Without the file there is no code to hash: the place stands in, so that two such findings stay two.
        const code = matched ? (0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .collapse */ .ap)((0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(matched)) : `\0${JSON.stringify(result.span)}`;
        return fingerprintOf(result.rule.name, path, code);
    });
    const order = placed.map((_, index) => index).sort((a, b) => inOrder(placed[a], placed[b]));
    const counts = new Map();
    const fingerprints = [];
    for (const index of order) {
        const base = bases[index] ?? '';
        const count = (counts.get(base) ?? 0) + 1;
        counts.set(base, count);
        fingerprints[index] = count === 1 ? base : `${base}-${count}`;
    }
    return placed.map(({ result, path, source }, index) => ({
        ...result,
        path,
        fingerprint: fingerprints[index] ?? '',
        head: null,
        unavailable: source === null ? 'the file is not there' : null,
        silenced: false,
    }));
}
/** Whether these bytes are what a finding flags, as far as its fingerprint tells. */
function flags({ rule, path, fingerprint }, code) {
    return fingerprint.split('-')[0] === fingerprintOf(rule.name, path, (0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .collapse */ .ap)((0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(code)));
}
function fingerprintOf(ruleName, path, code) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([ruleName, path, code]))
        .digest('hex')
        .slice(0, 16);
}
/** The fingerprint of a comment that silences a rule in a file. */
function silencingFingerprint(ruleName, path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(['silenced', ruleName, path]))
        .digest('hex')
        .slice(0, 16);
}
/** Whether lines and columns, and the offset if the scan has one, are those of this file. CRLF written as LF still fits. */
function fits(source, { span, offset }) {
    const start = source.offset(span.start);
    const end = source.offset(span.end);
    if (start === null || end === null || end < start)
        return false;
    if (offset === null || offset === start)
        return true;
    const lineFeeds = span.start.line - 1;
    return offset === start + lineFeeds || offset === start - lineFeeds;
}
function inOrder(a, b) {
    if (!a || !b)
        return 0;
    return (a.result.span.start.line - b.result.span.start.line ||
        a.result.span.start.column - b.result.span.start.column ||
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.result.rule.id, b.result.rule.id) ||
        a.result.span.end.line - b.result.span.end.line ||
        a.result.span.end.column - b.result.span.end.column ||
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.result.message, b.result.message));
}


/***/ }),

/***/ 18106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ae: () => (/* binding */ isLikelyFalse),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cP: () => (/* binding */ flaggedLines),
/* harmony export */   f7: () => (/* binding */ verdictLabels),
/* harmony export */   fR: () => (/* binding */ readingOrder),
/* harmony export */   wv: () => (/* binding */ asides)
/* harmony export */ });
/* unused harmony export missingReasons */
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71302);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30630);
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75232);




/** The words that open a finding's second line. */
function verdictWords(assessment) {
    if (assessment === null)
        return 'Not reviewed';
    if (assessment.status === 'not_analyzed')
        return `Not analyzed: ${assessment.kind}`;
    return verdictLabels[assessment.verdict];
}
/** Whether it counts as a false positive: by a person's word, else by the assessment. */
function isLikelyFalse({ assessment, said }) {
    if (said !== null)
        return said.word === 'fp';
    return assessment?.status === 'analyzed' && assessment.verdict === 'false_positive';
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
/** Lines of a finding for reports: at the reviewed commit, or where that does not hold them, as they were scanned. */
function flaggedLines({ head, span }) {
    return head ?? { from: span.start.line, to: (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .lastFlaggedLine */ .Zh)(span) };
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
    return first === undefined ? '' : ` (${(0,_text_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(first, 200).replace(/[.]$/, '')})`;
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
/** Places that are named at the most. */
const mostPlaces = 5;
/**
 * Sentences about code that speaks to whoever reviews it, and about verdicts that changed without what it says. `place` shows a
 * place, encoded for where it is read.
 */
function remarks(decisions, place) {
    const named = (places) => {
        const shown = [...new Set(places.map(({ path, line }) => place(path, line)))];
        return shown.length > mostPlaces
            ? `${shown.slice(0, mostPlaces).join(', ')} and ${number(shown.length - mostPlaces)} more`
            : shown.join(', ');
    };
    const addressing = decisions.filter(({ addressesReviewer }) => addressesReviewer.length > 0);
    const changed = decisions.filter(isChanged);
    const addressed = named(addressing.flatMap(({ addressesReviewer }) => addressesReviewer.map(({ path, from }) => ({ path, line: from }))));
    const turned = named(changed.map(({ finding }) => ({
        path: finding.path,
        line: finding.head?.from ?? finding.span.start.line,
    })));
    return [
        addressing.length > 0 &&
            `Code of ${plural(addressing.length, 'finding')} addresses an AI reviewer, which proves nothing: ${addressed}.`,
        changed.length > 0 &&
            `Asked again without comments and prose, the model changed its verdict on ${plural(changed.length, 'finding')}: ${turned}.`,
    ].filter((line) => line !== false);
}
/** Whether the model said something else once comments and prose were gone. */
function isChanged({ assessment }) {
    return assessment?.status === 'analyzed' && assessment.secondLook === 'changed';
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

/***/ 23459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   ap: () => (/* binding */ collapse)
/* harmony export */ });
const newline = 0x0a;
const carriageReturn = 0x0d;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** A file's bytes with an index of its lines. Lines end in LF or CRLF, as Semgrep counts them. */
class SourceText {
    bytes;
    #starts;
    constructor(bytes) {
        this.bytes = bytes;
        const starts = [0];
        for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1))
            starts.push(at + 1);
        if (starts.length > 1 && starts.at(-1) === bytes.length)
            starts.pop();
        this.#starts = starts;
    }
    get lineCount() {
        return this.#starts.length;
    }
    /** Bytes of a line without its ending; empty outside the file. */
    lineBytes(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return new Uint8Array();
        let end = this.#starts[line] ?? this.bytes.length;
        if (end > start && this.bytes[end - 1] === newline)
            end--;
        if (end > start && this.bytes[end - 1] === carriageReturn)
            end--;
        return this.bytes.subarray(start, end);
    }
    /** A line's text without its ending; bytes that are not UTF-8 become U+FFFD. */
    line(line) {
        return utf8.decode(this.lineBytes(line));
    }
    /** Byte offset of a place, or null where the file has no such place. One past the last line is the end of the file. */
    offset(position) {
        const start = this.#starts[position.line - 1];
        if (start === undefined) {
            const isEnd = position.line === this.lineCount + 1 && position.column === 1;
            return isEnd ? this.bytes.length : null;
        }
        const end = this.#starts[position.line] ?? this.bytes.length;
        const offset = start + position.column - 1;
        return offset <= end ? offset : null;
    }
    /** The matched bytes, or null where the span does not fit this file. */
    slice(span) {
        const start = this.offset(span.start);
        const end = this.offset(span.end);
        if (start === null || end === null || end < start)
            return null;
        return this.bytes.subarray(start, end);
    }
}
/** Decodes bytes as UTF-8, with U+FFFD for what is not. */
function decode(bytes) {
    return utf8.decode(bytes);
}
/** Runs of white space as one space, ends trimmed. */
function collapse(text) {
    return text.replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 81583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   uI: () => (/* binding */ flagsSecret)
/* harmony export */ });
/* unused harmony export knownWeaknesses */
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75232);

/* Short names for the weaknesses that Semgrep's rules name most. https://cwe.mitre.org/data/index.html */
const weaknesses = {
    'CWE-16': ['Unsafe setting', 'configuration'],
    'CWE-20': ['Input not validated', 'other'],
    'CWE-22': ['Path traversal', 'path traversal'],
    'CWE-23': ['Path traversal', 'path traversal'],
    'CWE-35': ['Path traversal', 'path traversal'],
    'CWE-36': ['Path traversal', 'path traversal'],
    'CWE-59': ['Link followed', 'path traversal'],
    'CWE-73': ['File name from outside', 'path traversal'],
    'CWE-74': ['Injection', 'injection'],
    'CWE-77': ['Command injection', 'injection'],
    'CWE-78': ['Command injection', 'injection'],
    'CWE-79': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-80': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-83': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-87': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-88': ['Argument injection', 'injection'],
    'CWE-89': ['SQL injection', 'injection'],
    'CWE-90': ['LDAP injection', 'injection'],
    'CWE-91': ['XML injection', 'injection'],
    'CWE-93': ['Line break injection', 'injection'],
    'CWE-94': ['Code injection', 'injection'],
    'CWE-95': ['Code injection', 'injection'],
    'CWE-96': ['Code injection', 'injection'],
    'CWE-98': ['File inclusion from outside', 'path traversal'],
    'CWE-113': ['Header injection', 'injection'],
    'CWE-116': ['Output not escaped', 'cross-site scripting'],
    'CWE-117': ['Log injection', 'injection'],
    'CWE-120': ['Buffer overflow', 'other'],
    'CWE-134': ['Format string from outside', 'injection'],
    'CWE-190': ['Integer overflow', 'other'],
    'CWE-200': ['Information exposed', 'other'],
    'CWE-208': ['Timing reveals a secret', 'cryptography'],
    'CWE-209': ['Error details exposed', 'other'],
    'CWE-215': ['Secrets in debug output', 'configuration'],
    'CWE-250': ['More privileges than needed', 'configuration'],
    'CWE-252': ['Result not checked', 'other'],
    'CWE-256': ['Password stored in the clear', 'other'],
    'CWE-257': ['Password stored to be read', 'other'],
    'CWE-259': ['Hard-coded password', 'secret'],
    'CWE-260': ['Password in a settings file', 'secret'],
    'CWE-261': ['Password only encoded', 'cryptography'],
    'CWE-269': ['Privileges handled wrongly', 'access control'],
    'CWE-276': ['Wrong default permissions', 'configuration'],
    'CWE-284': ['Access control missing', 'access control'],
    'CWE-285': ['Authorisation flawed', 'access control'],
    'CWE-287': ['Authentication flawed', 'access control'],
    'CWE-295': ['Certificate not checked', 'configuration'],
    'CWE-297': ['Host of a certificate not checked', 'configuration'],
    'CWE-300': ['Channel not authenticated', 'configuration'],
    'CWE-306': ['Authentication missing', 'access control'],
    'CWE-311': ['Data not encrypted', 'cryptography'],
    'CWE-312': ['Secret stored in the clear', 'other'],
    'CWE-315': ['Secret in a cookie', 'configuration'],
    'CWE-319': ['Data sent in the clear', 'configuration'],
    'CWE-321': ['Hard-coded key', 'secret'],
    'CWE-323': ['Nonce used twice', 'cryptography'],
    'CWE-325': ['Cryptographic step missing', 'cryptography'],
    'CWE-326': ['Encryption too weak', 'cryptography'],
    'CWE-327': ['Broken cryptography', 'cryptography'],
    'CWE-328': ['Weak hash', 'cryptography'],
    'CWE-329': ['Predictable initialisation vector', 'cryptography'],
    'CWE-330': ['Random values too weak', 'cryptography'],
    'CWE-331': ['Random values too weak', 'cryptography'],
    'CWE-335': ['Random seed predictable', 'cryptography'],
    'CWE-338': ['Random values too weak', 'cryptography'],
    'CWE-340': ['Predictable identifier', 'cryptography'],
    'CWE-345': ['Authenticity not checked', 'cryptography'],
    'CWE-346': ['Origin not checked', 'access control'],
    'CWE-347': ['Signature not checked', 'cryptography'],
    'CWE-352': ['Cross-site request forgery', 'configuration'],
    'CWE-353': ['Integrity not checked', 'cryptography'],
    'CWE-354': ['Integrity check flawed', 'cryptography'],
    'CWE-362': ['Race condition', 'other'],
    'CWE-369': ['Division by zero', 'other'],
    'CWE-377': ['Temporary file not safe', 'other'],
    'CWE-384': ['Session fixation', 'access control'],
    'CWE-400': ['Resources not limited', 'other'],
    'CWE-425': ['Page reachable directly', 'access control'],
    'CWE-434': ['Upload not restricted', 'path traversal'],
    'CWE-441': ['Request forwarded unchecked', 'request forgery'],
    'CWE-470': ['Class chosen from outside', 'injection'],
    'CWE-476': ['Null dereference', 'other'],
    'CWE-489': ['Debug code left active', 'configuration'],
    'CWE-494': ['Download not verified', 'other'],
    'CWE-501': ['Trust boundary crossed', 'other'],
    'CWE-502': ['Unsafe deserialisation', 'deserialisation'],
    'CWE-521': ['Weak password rules', 'configuration'],
    'CWE-522': ['Credentials not protected', 'configuration'],
    'CWE-532': ['Secret in a log', 'other'],
    'CWE-538': ['Secret in a readable file', 'other'],
    'CWE-540': ['Secret in source code', 'secret'],
    'CWE-547': ['Hard-coded security constant', 'secret'],
    'CWE-548': ['Folder listing exposed', 'configuration'],
    'CWE-564': ['SQL injection', 'injection'],
    'CWE-598': ['Secret in a URL', 'configuration'],
    'CWE-601': ['Open redirect', 'redirect'],
    'CWE-611': ['XML external entities', 'xml entities'],
    'CWE-613': ['Session never expires', 'configuration'],
    'CWE-614': ['Cookie without Secure', 'configuration'],
    'CWE-639': ['Access to others’ records', 'access control'],
    'CWE-640': ['Password recovery flawed', 'access control'],
    'CWE-643': ['XPath injection', 'injection'],
    'CWE-644': ['Header not encoded', 'injection'],
    'CWE-652': ['XQuery injection', 'injection'],
    'CWE-668': ['Resource exposed', 'configuration'],
    'CWE-676': ['Dangerous function', 'other'],
    'CWE-693': ['Protection missing', 'other'],
    'CWE-704': ['Wrong type conversion', 'other'],
    'CWE-706': ['Name resolved wrongly', 'path traversal'],
    'CWE-732': ['Wrong permissions', 'configuration'],
    'CWE-749': ['Dangerous method exposed', 'other'],
    'CWE-757': ['Weaker algorithm accepted', 'cryptography'],
    'CWE-759': ['Hash without salt', 'cryptography'],
    'CWE-760': ['Predictable salt', 'cryptography'],
    'CWE-770': ['Resources not limited', 'other'],
    'CWE-776': ['XML entity expansion', 'xml entities'],
    'CWE-778': ['Logging missing', 'configuration'],
    'CWE-780': ['RSA without OAEP', 'cryptography'],
    'CWE-798': ['Hard-coded credentials', 'secret'],
    'CWE-807': ['Decision by untrusted input', 'access control'],
    'CWE-827': ['XML document type from outside', 'xml entities'],
    'CWE-829': ['Code from an untrusted source', 'other'],
    'CWE-862': ['Authorisation missing', 'access control'],
    'CWE-863': ['Authorisation wrong', 'access control'],
    'CWE-915': ['Mass assignment', 'injection'],
    'CWE-916': ['Password hash too fast', 'cryptography'],
    'CWE-917': ['Expression injection', 'injection'],
    'CWE-918': ['Server-side request forgery', 'request forgery'],
    'CWE-922': ['Sensitive data stored unprotected', 'other'],
    'CWE-939': ['URL handler not authorised', 'access control'],
    'CWE-942': ['Cross-origin rules too open', 'configuration'],
    'CWE-943': ['Query injection', 'injection'],
    'CWE-1004': ['Cookie without HttpOnly', 'configuration'],
    'CWE-1021': ['Page can be framed', 'configuration'],
    'CWE-1104': ['Unmaintained component', 'configuration'],
    'CWE-1188': ['Unsafe default', 'configuration'],
    'CWE-1204': ['Weak initialisation vector', 'cryptography'],
    'CWE-1236': ['Formula injection', 'injection'],
    'CWE-1275': ['Cookie without SameSite', 'configuration'],
    'CWE-1321': ['Prototype pollution', 'injection'],
    'CWE-1327': ['Listens on all addresses', 'configuration'],
    'CWE-1333': ['Slow regular expression', 'other'],
    'CWE-1336': ['Template injection', 'injection'],
    'CWE-1390': ['Authentication weak', 'access control'],
};
/** Every weakness that has a title of ours. */
const knownWeaknesses = Object.keys(weaknesses);
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
/* The name of a rule that looks for secrets, whatever CWE it gives, if any. */
const secretName = /secret|passw(?:or)?d|api[-_]?key|token|credential|private[-_]?key/i;
const literalName = /hard[-_]?coded|generic|detected/i;
/** Whether what the rule flags is itself a secret, by its weakness or by its name. */
function flagsSecret(rule) {
    return familyOf(rule) === 'secret' || (secretName.test(rule.name) && literalName.test(rule.name));
}


/***/ })

};
