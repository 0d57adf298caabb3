export const id = 6928;
export const ids = [6928];
export const modules = {

/***/ 6928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyFixes: () => (/* binding */ applyFixes),
  checkApply: () => (/* binding */ checkApply)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(18106);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/own-folder.js
var own_folder = __webpack_require__(92325);
;// CONCATENATED MODULE: ./build/system/work-tree.js


/**
 * Changes files of a work tree, without following links. One that is not what it was taken for is left alone: `left` says which, and why,
 * as the end of a sentence.
 */
async function changeFiles(root, changes) {
    const written = [];
    const left = [];
    for (const { path, before, after } of changes) {
        const full = (0,external_node_path_.join)(root, path);
        try {
            (0,own_folder/* ownFolder */.vY)(root, (0,external_node_path_.dirname)(full), { make: false });
            const there = await (0,own_folder/* openOwnFile */.ZM)(full, 'read');
            try {
                if (Buffer.compare(await there.readFile(), before) !== 0) {
                    left.push({ path, why: 'it is not what was reviewed' });
                    continue;
                }
            }
            finally {
                await there.close();
            }
            const file = await (0,own_folder/* openOwnFile */.ZM)(full, 'write');
            try {
                await file.writeFile(after);
            }
            finally {
                await file.close();
            }
            written.push(path);
        }
        catch (error) {
            left.push({ path, why: (0,own_folder/* faultOf */.Kl)(error) });
        }
    }
    return { written, left };
}

;// CONCATENATED MODULE: ./build/commands/apply-fixes.js




/** Throws `UserError` where nobody would look at what is written. */
function checkApply({ event }) {
    if (!event.inPipeline)
        return;
    throw new errors/* UserError */.y('--apply writes to a work tree that somebody looks at, and this is a pipeline.', 'A job of its own can run git apply with fixes.patch of the report folder.');
}
/** Writes files with their checked fixes into the work tree, and says which. */
async function applyFixes(root, files, { output }) {
    if (files.length === 0) {
        output.print('\nNo fix was checked, so nothing is changed.\n');
        return;
    }
    const { written, left } = await changeFiles(root, files);
    const names = written.map((path) => (0,encode/* oneLine */.TN)(path, 200)).join(', ');
    if (written.length > 0)
        output.print(`\nChanged ${(0,words/* plural */.LS)(written.length, 'file')}: ${names}. Look at it with git diff; behavior was not tested.\n`);
    for (const { path, why } of left)
        output.note(`Left ${(0,encode/* oneLine */.TN)(path, 200)} as it is: ${why}.\n`);
}


/***/ }),

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

/***/ 92325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   ZM: () => (/* binding */ openOwnFile),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   vY: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Whether a folder is there that is reached without following links of `trusted`, the repository: whoever may write to the
 * work tree could otherwise point us at a folder of somebody else's. Links above `trusted` are the machine's own (macOS:
 * /tmp). With `make`, what is missing is made, part by part. Throws an error whose message names the link or the fault.
 */
function ownFolder(trusted, target, { make }) {
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(target).root;
    for (const part of target
        .slice(path.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .filter((each) => each !== '')) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, part);
        const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        const inside = path.startsWith(trusted + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        if (inside && about?.isSymbolicLink())
            throw new Error(`${path} is a symbolic link`);
        if (inside && part === '.git')
            throw new Error(`${path} is git's own`);
        if (about === undefined) {
            if (!make)
                return false;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
        }
        else if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            throw new Error(`${path} is no folder`);
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isSymbolicLink())
        throw new Error(`${target} is a symbolic link`);
    return true;
}
const unfollowed = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** Opens a file that is no link: `read`; `write` over what is there; or `create` where there is nothing. */
function openOwnFile(path, how) {
    switch (how) {
        case 'read':
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | unfollowed);
        case 'write':
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | unfollowed, 0o644);
        case 'create':
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | unfollowed, 0o600);
    }
}
/** What is wrong with a path, for people. */
function faultOf(error) {
    if (hasCode(error, 'ELOOP'))
        return 'it is a symbolic link';
    return error instanceof Error ? error.message.replace(/, (?:open|mkdir|rename) '.*'$/, '') : String(error);
}
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}


/***/ })

};
