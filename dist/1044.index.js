export const id = 1044;
export const ids = [1044];
export const modules = {

/***/ 55862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAllowedEndpoint),
/* harmony export */   a: () => (/* binding */ isEndpointPattern)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40196);

/**
 * Whether a text is an origin whose host's labels may hold `*`, with or without a path: `https://api.openai.com`,
 * `https://*.openai.azure.com`, `http://localhost:8080/v1`. Without a scheme it stands for HTTPS.
 */
function isEndpointPattern(text) {
    const url = parse(text);
    // With the last label open, anybody's host would match.
    return url !== null && !(labelsOf(url).at(-1) ?? '*').includes('*') && !url.pathname.includes('*');
}
/** Whether an endpoint, as an adapter names it, is one of those that the patterns allow. */
function isAllowedEndpoint(endpoint, patterns) {
    const url = parse(endpoint);
    return url !== null && patterns.filter(isEndpointPattern).some((pattern) => matches(parse(pattern), url));
}
function matches(pattern, endpoint) {
    if (pattern === null || pattern.protocol !== endpoint.protocol || pattern.port !== endpoint.port)
        return false;
    const [wanted, labels] = [labelsOf(pattern), labelsOf(endpoint)];
    return (wanted.length === labels.length &&
        wanted.every((label, at) => labels[at] !== '' && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(label, labels[at] ?? '')) &&
        isBelow(pattern.pathname, endpoint.pathname));
}
function isBelow(folder, path) {
    const prefix = folder.replace(/\/+$/, '');
    if (prefix === '')
        return true;
    // Servers differ in what they make of these, so nobody knows where they lead.
    if (/%2f|%5c|%2e/i.test(path))
        return false;
    return path === prefix || path.startsWith(`${prefix}/`);
}
/** Lower case, Punycode and default ports are the parser's work; a dot at the end names the same host. */
function labelsOf({ hostname }) {
    return hostname.replace(/\.$/, '').split('.');
}
function parse(text) {
    try {
        const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
        const isPlain = url.username === '' && url.password === '' && url.hash === '' && url.search === '';
        return isPlain && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 21044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/text/nearest.js
var nearest = __webpack_require__(41038);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/assessment.js
var assessment = __webpack_require__(71282);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/text/glob.js
var text_glob = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/core/policy/allowed-endpoints.js
var allowed_endpoints = __webpack_require__(55862);
// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy = __webpack_require__(90751);
;// CONCATENATED MODULE: ./build/core/policy/policy-file.js







const Match = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP()
        .min(1)
        .describe('Glob over the rule id as Semgrep prints it, or its last segment.')
        .optional(),
    severity: schemas/* string */.YjP()
        .refine((glob) => policy/* knownSeverityWords */.Y3.some((word) => (0,text_glob/* matchesWildcard */._)(glob, word)), {
        error: `expected one of ${policy/* knownSeverityWords */.Y3.join(', ')}`,
    })
        .describe(`Glob over the severity: ${policy/* knownSeverityWords */.Y3.join(', ')}.`)
        .optional(),
    cwe: schemas/* string */.YjP()
        .regex(/^[Cc][Ww][Ee]-[0-9*]+$/, { error: 'expected a CWE such as CWE-89' })
        .describe('Glob over the CWEs of the rule, such as CWE-89.')
        .optional(),
})
    .refine((match) => Object.keys(match).length > 0, { error: 'expected at least one of rule, severity, cwe' })
    // A refinement does not reach the published schema by itself.
    .meta({ minProperties: 1 });
/** `.semgrep-assistant.yml`, as published for editors in `schemas/policy.schema.json`. */
const PolicyFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    rules: schemas/* array */.YOg(schemas/* strictObject */.rej({ match: Match, mode: schemas/* enum */.k5n(finding/* modes */.nI).describe('What a finding of such a rule does.') }))
        .describe('The first entry that matches decides.')
        .optional(),
    'default-mode': schemas/* enum */.k5n(finding/* modes */.nI).describe('For rules that no entry matches.').optional(),
    'noise-filter': schemas/* strictObject */.rej({
        action: schemas/* enum */.k5n(policy/* noiseActions */.Az).describe('What happens to likely false positives.').optional(),
        'min-confidence': schemas/* enum */.k5n(assessment/* confidences */.E2)
            .describe('How sure the answer must be before it hides.')
            .optional(),
        'never-hide': schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[Cc][Ww][Ee]-\d+$/, { error: 'expected a CWE such as CWE-78' }))
            .describe('Weaknesses whose findings are never hidden.')
            .optional(),
    })
        .optional(),
    components: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP().min(1)))
        .describe('Name of a part of the system, and globs of its files.')
        .optional(),
    'allowed-endpoints': schemas/* array */.YOg(schemas/* string */.YjP().refine(allowed_endpoints/* isEndpointPattern */.a, {
        error: ({ input }) => `${JSON.stringify(input)} is no endpoint such as https://api.openai.com or https://*.openai.azure.com`,
    }))
        .describe('Where code may be sent: origins; * stands for part of a label of the host. Without it, anywhere.')
        .optional(),
    privacy: schemas/* strictObject */.rej({
        redact: schemas/* array */.YOg(schemas/* string */.YjP()
            .min(1)
            .refine(isPattern, {
            error: ({ input }) => `${JSON.stringify(input)} is no pattern in RE2 syntax`,
        }))
            .describe('Patterns (RE2 syntax) of what must never leave.')
            .optional(),
        'retention-days': schemas/* int */.Whr().min(1).max(3650).describe('How long stored records are kept.').optional(),
    })
        .optional(),
});
function isPattern(text) {
    try {
        build/* RE2JS */.L3.compile(text);
        return true;
    }
    catch {
        return false;
    }
}
/** The keys that are known at a place in the file. */
function knownKeys(path) {
    switch (path.at(-1)) {
        case undefined:
            return Object.keys(PolicyFile.shape);
        case 'match':
            return ['rule', 'severity', 'cwe'];
        case 'noise-filter':
            return ['action', 'min-confidence', 'never-hide'];
        case 'privacy':
            return ['redact', 'retention-days'];
        default:
            return ['match', 'mode'];
    }
}

;// CONCATENATED MODULE: ./build/core/policy/read-policy.js






/** More faults than anybody mends at once; the rest is pruned without a word. */
const maxFaults = 200;
/** Each round removes something, so a file of a megabyte ends long before. */
const maxRounds = 20_000;
/**
 * Reads a policy file. What cannot be read is a fault with its line and left out; everything else applies. Never throws:
 * a broken file must not stop a review.
 */
function readPolicy(bytes, source) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const { tree, faults, lineOf } = parseYaml((0,source_text/* decode */.D4)(bytes).replace(/^\ufeff/, ''));
    // Entries that go leave the others at other indexes: each remembers where it stood.
    const original = new Map(entriesOf(tree).map((entry, index) => [entry, index]));
    const unclear = new Set();
    // Where the file as a whole cannot be read, nobody knows what it says about privacy.
    let privacyUnclear = faults.length > 0;
    for (let round = 0; round < maxRounds; round++) {
        const parsed = PolicyFile.safeParse(tree);
        if (parsed.success) {
            const entries = entriesOf(tree);
            const facts = entries.map((entry) => ({
                line: lineOf(['rules', original.get(entry) ?? 0]),
                onlyRaises: unclear.has(entry),
            }));
            const lines = { rules: facts, allowedEndpoints: lineOf(['allowed-endpoints']) };
            return { ...toPolicy(parsed.data, lines), privacyUnclear, faults, source, sha256 };
        }
        const issue = parsed.error.issues[0];
        if (!issue)
            break;
        const entry = issue.path[0] === 'rules' ? entriesOf(tree)[Number(issue.path[1])] : undefined;
        const path = entry === undefined ? issue.path : ['rules', original.get(entry) ?? 0, ...issue.path.slice(2)];
        if (faults.length < maxFaults) {
            faults.push({ line: lineOf(faultyPath(issue, path)), message: faultMessage(issue, path) });
        }
        if (issue.path[2] === 'match')
            unclear.add(entry);
        if (concernsPrivacy(issue))
            privacyUnclear = true;
        prune(tree, issue);
    }
    return {
        ...toPolicy({ version: 1 }, { rules: [], allowedEndpoints: 1 }),
        privacyUnclear: true,
        faults,
        source,
        sha256,
    };
}
function parseYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'error' });
    const faults = document.errors.map(({ pos, message }) => ({
        line: lines.linePos(pos[0]).line,
        message: (0,encode/* oneLine */.TN)((message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''), 200),
    }));
    const lineOf = (path) => {
        for (let length = path.length; length > 0; length--) {
            const node = keyNode(document, path.slice(0, length)) ?? document.getIn(path.slice(0, length), true);
            if ((0,dist/* isNode */.Ll)(node) && node.range)
                return lines.linePos(node.range[0]).line;
        }
        return 1;
    };
    if (!(0,dist/* isMap */.jh)(document.contents)) {
        return {
            tree: { version: 1 },
            faults: [...faults, { line: 1, message: 'expected keys such as version and rules' }],
            lineOf,
        };
    }
    try {
        const tree = document.toJS({ maxAliasCount: 50 });
        return { tree, faults, lineOf };
    }
    catch {
        const fault = aliasFault(document, lines);
        return { tree: { version: 1 }, faults: [...faults, fault], lineOf };
    }
}
/** A fault in what the file says about where code may go and which, or in a key that may have been meant to. */
function concernsPrivacy(issue) {
    if (isPrivacy(issue.path[0]))
        return true;
    if (issue.path.length > 0 || issue.code !== 'unrecognized_keys')
        return false;
    return issue.keys.some((key) => isPrivacy((0,nearest/* nearest */.p)(key, knownKeys([]))));
}
function isPrivacy(key) {
    return key === 'privacy' || key === 'allowed-endpoints';
}
/** The key itself: its value may begin on a later line. */
function keyNode(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    return (0,dist/* isMap */.jh)(parent)
        ? parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === path.at(-1))?.key
        : undefined;
}
function aliasFault(document, lines) {
    let fault = { line: 1, message: 'it holds more aliases than a policy can need' };
    (0,dist/* visit */.YR)(document, {
        Alias(_, node) {
            if (node.resolve(document) !== undefined)
                return undefined;
            fault = {
                line: lines.linePos(node.range?.[0] ?? 0).line,
                message: `there is nothing for the alias *${node.source}`,
            };
            return dist/* visit */.YR.BREAK;
        },
    });
    return fault;
}
function faultyPath(issue, path) {
    return issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
}
function faultMessage(issue, path) {
    const place = path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys')
        return (0,encode/* oneLine */.TN)(`${place || 'the file'}: ${issue.message}`, 200);
    const key = issue.keys[0] ?? '';
    const known = knownKeys(issue.path);
    const guess = (0,nearest/* nearest */.p)(key, known);
    const cure = guess === null ? `; known are ${known.join(', ')}` : `: did you mean ${JSON.stringify(guess)}?`;
    return (0,encode/* oneLine */.TN)(`unknown key ${JSON.stringify(key)}${place === '' ? '' : ` in ${place}`}${cure}`, 200);
}
/** Removes what an issue complains about: unknown keys, else the value; what a missing value belongs to goes whole. */
function prune(root, issue) {
    if (issue.code === 'unrecognized_keys') {
        const holder = at(root, issue.path);
        for (const key of issue.keys)
            remove(holder, key);
        return;
    }
    if (issue.path.length <= 1 && (issue.path[0] ?? 'version') === 'version') {
        if (typeof root === 'object' && root !== null)
            Object.assign(root, { version: 1 });
        return;
    }
    const [top, index, part] = issue.path;
    if (top === 'rules' && index !== undefined && issue.path.length <= 3 && part !== undefined) {
        // An entry without a mode or without anything to match says nothing.
        remove(at(root, ['rules']), index);
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
function entriesOf(tree) {
    const rules = at(tree, ['rules']);
    return Array.isArray(rules) ? rules : [];
}
function toPolicy(file, facts) {
    const filter = file['noise-filter'];
    const patterns = file['allowed-endpoints'];
    return {
        rules: (file.rules ?? []).map(({ match, mode }, index) => ({
            rule: match.rule ?? null,
            severity: match.severity ?? null,
            cwe: match.cwe ?? null,
            mode,
            line: facts.rules[index]?.line ?? 1,
            onlyRaises: facts.rules[index]?.onlyRaises ?? false,
        })),
        defaultMode: file['default-mode'] ?? null,
        noiseFilter: {
            ...(filter?.action && { action: filter.action }),
            ...(filter?.['min-confidence'] && { minConfidence: filter['min-confidence'] }),
            ...(filter?.['never-hide'] && {
                neverHide: filter['never-hide'].map((cwe) => cwe.toUpperCase().replace(/^CWE-0+(?=\d)/, 'CWE-')),
            }),
        },
        components: file.components ?? {},
        redact: file.privacy?.redact ?? [],
        allowedEndpoints: patterns === undefined ? null : { patterns, line: facts.allowedEndpoints },
    };
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


/***/ })

};
