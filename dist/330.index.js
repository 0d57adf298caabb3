export const id = 330;
export const ids = [330];
export const modules = {

/***/ 8330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicy: () => (/* binding */ readPolicy)
/* harmony export */ });
/* unused harmony export PolicyFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2311);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1282);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4823);
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5232);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(196);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1038);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3459);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(751);










const Match = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .min(1)
        .describe('Glob over the rule id as Semgrep prints it, or its last segment.')
        .optional(),
    severity: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .refine((glob) => _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .knownSeverityWords */ .Y3.some((word) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesWildcard */ ._)(glob, word)), {
        error: `expected one of ${_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .knownSeverityWords */ .Y3.join(', ')}`,
    })
        .describe(`Glob over the severity: ${_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .knownSeverityWords */ .Y3.join(', ')}.`)
        .optional(),
    cwe: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^CWE-[0-9*]+$/i, { error: 'expected a CWE such as CWE-89' })
        .describe('Glob over the CWEs of the rule, such as CWE-89.')
        .optional(),
})
    .refine((match) => Object.keys(match).length > 0, { error: 'expected at least one of rule, severity, cwe' });
/** `.semgrep-assistant.yml`, as published for editors in `schemas/policy.schema.json`. */
const PolicyFile = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1).describe('Version of this format.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ match: Match, mode: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI).describe('What a finding of such a rule does.') }))
        .describe('The first entry that matches decides.')
        .optional(),
    'default-mode': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI).describe('For rules that no entry matches.').optional(),
    'noise-filter': zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        action: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .noiseActions */ .Az).describe('What happens to likely false positives.').optional(),
        'min-confidence': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_assessment_js__WEBPACK_IMPORTED_MODULE_7__/* .confidences */ .E2)
            .describe('How sure the answer must be before it hides.')
            .optional(),
        'never-hide': zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^CWE-\d+$/i, { error: 'expected a CWE such as CWE-78' }))
            .describe('Weaknesses whose findings are never hidden.')
            .optional(),
    })
        .optional(),
    components: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1)))
        .describe('Name of a part of the system, and globs of its files.')
        .optional(),
    privacy: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        redact: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1))
            .describe('Patterns (RE2 syntax) of what must never leave.')
            .optional(),
        'retention-days': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1).max(3650).describe('How long stored records are kept.').optional(),
    })
        .optional(),
});
/**
 * Reads a policy file. What cannot be read is a fault with its line and left out; everything else applies. Never throws:
 * a broken file must not stop a review.
 */
function readPolicy(bytes, source) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)((0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes).replace(/^\ufeff/, ''), {
        lineCounter: lines,
        uniqueKeys: false,
    });
    const faults = document.errors.map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        message: (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(error.message.split('\n')[0] ?? 'not valid YAML', 200).replace(/ at line \d+, column \d+:?$/, ''),
    }));
    const lineOf = (path) => {
        for (let length = path.length; length > 0; length--) {
            const node = document.getIn(path.slice(0, length), true);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) && node.range)
                return lines.linePos(node.range[0]).line;
        }
        return 1;
    };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(document.contents)) {
        return toPolicy({ version: 1 }, [...faults, { line: 1, message: 'expected keys such as version and rules' }], () => 1);
    }
    const kept = document.toJS({ maxAliasCount: 50 });
    const origins = new Map();
    if (typeof kept === 'object' && kept !== null && 'rules' in kept && Array.isArray(kept.rules)) {
        for (const [index, entry] of kept.rules.entries())
            origins.set(entry, lineOf(['rules', index]));
    }
    const pruned = new Set();
    for (let rounds = 0; rounds < 200; rounds++) {
        const parsed = PolicyFile.safeParse(kept);
        if (parsed.success) {
            // Entries of `kept` and of the parsed copy are in the same order: the first know their lines.
            const originals = entriesOf(kept);
            return {
                ...toPolicy(parsed.data, faults, (index) => origins.get(originals[index]) ?? 1, (index) => pruned.has(originals[index])),
                source,
                sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'),
            };
        }
        const issue = parsed.error.issues[0];
        if (!issue)
            break;
        const before = entriesOf(kept)[typeof issue.path[1] === 'number' ? issue.path[1] : -1];
        faults.push({ line: faultLine(issue, before, origins, lineOf), message: faultMessage(issue) });
        if (issue.path[0] === 'rules' && issue.path[2] === 'match')
            pruned.add(before);
        prune(kept, issue);
    }
    return { ...toPolicy({ version: 1 }, faults, () => 1), source };
}
function faultLine(issue, entry, origins, lineOf) {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = key === undefined ? issue.path : [...issue.path, key];
    return origins.get(entry) ?? lineOf(path);
}
function faultMessage(issue) {
    const at = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys')
        return (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(`${at || 'the file'}: ${issue.message}`, 200);
    const key = issue.keys[0] ?? '';
    const known = keysAt(issue.path);
    const guess = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(key, known);
    const where = at === '' ? '' : ` in ${at}`;
    return (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(`unknown key ${JSON.stringify(key)}${where}${guess ? `: did you mean ${JSON.stringify(guess)}?` : `; known are ${known.join(', ')}`}`, 200);
}
function keysAt(path) {
    const last = path.at(-1);
    if (path.length === 0)
        return Object.keys(PolicyFile.shape);
    if (last === 'match')
        return ['rule', 'severity', 'cwe'];
    if (last === 'noise-filter')
        return ['action', 'min-confidence', 'never-hide'];
    if (last === 'privacy')
        return ['redact', 'retention-days'];
    return ['match', 'mode'];
}
/** Removes what an issue complains about: unknown keys, else the value; what a missing value belongs to goes whole. */
function prune(root, issue) {
    if (issue.code === 'unrecognized_keys') {
        const holder = at(root, issue.path);
        for (const key of issue.keys)
            remove(holder, key);
        return;
    }
    if (issue.path.length === 1 && issue.path[0] === 'version') {
        if (typeof root === 'object' && root !== null)
            Object.assign(root, { version: 1 });
        return;
    }
    const holder = at(root, issue.path.slice(0, -1));
    const key = issue.path.at(-1) ?? '';
    const missing = typeof holder === 'object' && holder !== null && !(key in holder);
    if (missing)
        remove(at(root, issue.path.slice(0, -2)), issue.path.at(-2) ?? '');
    else
        remove(holder, key);
}
function at(root, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), root);
}
function remove(holder, key) {
    if (Array.isArray(holder))
        holder.splice(Number(key), 1);
    else if (typeof holder === 'object' && holder !== null)
        Reflect.deleteProperty(holder, key);
}
function entriesOf(kept) {
    const rules = at(kept, ['rules']);
    return Array.isArray(rules) ? rules : [];
}
function toPolicy(file, faults, lineOfEntry, onlyRaises = () => false) {
    const filter = file['noise-filter'];
    return {
        source: null,
        sha256: null,
        rules: (file.rules ?? []).map(({ match, mode }, index) => ({
            rule: match.rule ?? null,
            severity: match.severity ?? null,
            cwe: match.cwe ?? null,
            mode,
            line: lineOfEntry(index),
            onlyRaises: onlyRaises(index),
        })),
        defaultMode: file['default-mode'] ?? null,
        noiseFilter: {
            ...(filter?.action && { action: filter.action }),
            ...(filter?.['min-confidence'] && { minConfidence: filter['min-confidence'] }),
            ...(filter?.['never-hide'] && { neverHide: filter['never-hide'].map((cwe) => cwe.toUpperCase()) }),
        },
        components: file.components ?? {},
        redact: file.privacy?.redact ?? [],
        faults,
    };
}


/***/ }),

/***/ 3459:
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


/***/ })

};
