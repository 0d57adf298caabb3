export const id = 277;
export const ids = [277,512];
export const modules = {

/***/ 24277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

;// CONCATENATED MODULE: ./build/core/file-kind.js
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

// EXTERNAL MODULE: ./build/core/redaction.js
var redaction = __webpack_require__(13471);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
;// CONCATENATED MODULE: ./build/core/text/line-index.js

/** From places in bytes to UTF-16 offsets of a file's text, without decoding all that comes before each time. */
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
        return start + (0,source_text/* decode */.D4)(this.#source.lineBytes(position.line).subarray(0, position.column - 1)).length;
    }
}

// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(81583);
;// CONCATENATED MODULE: ./build/context/enclosing.js
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

// EXTERNAL MODULE: ./build/core/evidence.js
var core_evidence = __webpack_require__(73017);
;// CONCATENATED MODULE: ./build/context/pieces.js

/** Lines around what counts when there are too many. */
const contextLines = 10;
const maxPieceLines = 120;
/** A long range is cut around the flagged lines, its header kept; a long flagged range shows its beginning and its end. */
function windows(range, head, lineCount) {
    if (range.to - range.from < maxPieceLines)
        return [range];
    const header = { from: range.from, to: range.from + 3 };
    const flagged = head.to - head.from < maxPieceLines
        ? [head]
        : [
            { from: head.from, to: head.from + 80 },
            { from: head.to - 20, to: head.to },
        ];
    const parts = [
        header,
        ...flagged.map(({ from, to }) => ({
            from: Math.max(range.from, from - 2 * contextLines),
            to: Math.min(range.to, lineCount, to + 2 * contextLines),
        })),
    ];
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (last && part.from <= last.to + 1)
            last.to = Math.max(last.to, part.to);
        else
            joined.push({ ...part });
    }
    return joined;
}
/** The lines of one range as evidence, numbered. */
function pieceOf(path, role, part, lines, head, focus) {
    const shown = lines.slice(part.from - 1, part.to).map((line, index) => {
        const flagged = part.from + index === head.from;
        return lineWindow(line, flagged ? focus : 0);
    });
    return { path, role, from: part.from, lines: shown };
}
/** A minified line is cut around the place that counts. */
function lineWindow(line, focus) {
    if (line.length <= core_evidence/* maxLineLength */.z8)
        return line;
    const from = Math.max(0, Math.min(focus - core_evidence/* maxLineLength */.z8 / 2, line.length - core_evidence/* maxLineLength */.z8));
    const part = line.slice(from, from + core_evidence/* maxLineLength */.z8);
    return `${from > 0 ? '… ' : ''}${part}${from + core_evidence/* maxLineLength */.z8 < line.length ? ' …' : ''}`;
}

;// CONCATENATED MODULE: ./build/context/evidence.js








const maxMatched = 2000;
/** A file may be made to take for ever: past this its findings go without evidence, and the run goes on. */
const fileLimitMs = 10_000;
/** Files whose bytes are in memory at once. */
const batchSize = 100;
/**
 * The code that an assessor is shown about each finding, in the findings' order: the enclosing function, or ten lines
 * either side. The one place that knows how evidence is chosen. What cannot be redacted is not shown.
 */
async function gatherEvidence(findings, files, redactor) {
    const remembering = withMemory(redactor);
    const byPath = new Map();
    for (const [index, { path }] of findings.entries()) {
        const indexes = byPath.get(path);
        if (indexes)
            indexes.push(index);
        else
            byPath.set(path, [index]);
    }
    const paths = [...byPath.keys()];
    const gathered = [];
    for (let at = 0; at < paths.length; at += batchSize) {
        const reads = await files.read(paths.slice(at, at + batchSize));
        for (const [path, read] of reads) {
            const indexes = byPath.get(path) ?? [];
            const evidence = await evidenceOfFile(indexes.flatMap((index) => findings[index] ?? []), path, read, remembering);
            for (const [position, index] of indexes.entries())
                gathered[index] = evidence[position] ?? unread;
        }
    }
    return findings.map((_, index) => gathered[index] ?? unread);
}
const unread = { unavailable: 'it was not read', private: false };
async function evidenceOfFile(findings, path, read, redactor) {
    const refuse = (unavailable, isPrivate) => findings.map(() => ({ unavailable, private: isPrivate }));
    if ('refused' in read)
        return refuse(read.refused, read.private);
    try {
        if ((await redactor.find(path)).length > 0)
            return refuse('its name holds a secret', true);
        const file = await openFile(read.bytes, path, findings, redactor);
        const gathered = [];
        const deadline = performance.now() + fileLimitMs;
        for (const finding of findings) {
            if (performance.now() > deadline) {
                gathered.push({
                    unavailable: `its file took more than ${fileLimitMs / 1000} s to read`,
                    private: false,
                });
                continue;
            }
            const none = {
                unavailable: finding.unavailable ?? 'its lines are not in the reviewed commit',
                private: false,
            };
            gathered.push(finding.head === null ? none : await evidenceOf(finding, finding.head, file, redactor));
        }
        return gathered;
    }
    catch {
        return refuse('its secrets could not be searched for, so it is not shown', true);
    }
}
/** Messages repeat from finding to finding: each is searched once. */
function withMemory(redactor) {
    const known = new Map();
    return {
        find(text, path) {
            if (path !== undefined || text.length > 4000)
                return redactor.find(text, path);
            const found = known.get(text) ?? redactor.find(text);
            known.set(text, found);
            return found;
        },
    };
}
/** The function around a finding in the file's own bytes; null at the top level. Lines at head. */
function enclosingOf({ head }, bytes) {
    if (head === null)
        return null;
    return enclosingFunction((0,source_text/* decode */.D4)(bytes).split(/\r?\n/), head);
}
/** Opens a file for some findings of it: what any of them flags as a secret is one for all of them. */
async function openFile(bytes, path, findings, redactor) {
    const source = new source_text/* SourceText */.D(bytes);
    const text = (0,source_text/* decode */.D4)(bytes);
    const values = new Set();
    const flagged = [];
    const index = new LineIndex(source, text);
    for (const finding of findings.filter(({ rule }) => (0,weakness/* familyOf */.A)(rule) === 'secret')) {
        const range = flaggedRange(finding, index);
        const code = range === null ? '' : text.slice(range.start, range.end);
        const own = (0,redaction/* flaggedValues */.JJ)(code);
        for (const value of own)
            values.add(value);
        const inside = (0,redaction/* occurrences */.T5)(code, own, flaggedSecret, 1);
        flagged.push(...inside.map(({ start, end, kind }) => ({
            start: start + (range?.start ?? 0),
            end: end + (range?.start ?? 0),
            kind,
        })));
    }
    const secrets = [
        ...(await redactor.find(text, path)),
        ...flagged,
        ...(0,redaction/* occurrences */.T5)(text, values, flaggedSecret),
    ];
    const replacements = (0,redaction/* placeholders */.Ft)(text, secrets);
    const lines = (0,redaction/* replaced */.$3)(text, replacements)
        .split('\n')
        .map((line) => line.replace(/\r$/, '').replace(/^\ufeff/, ''));
    if (lines.length > 1 && lines.at(-1) === '')
        lines.pop();
    return { index, text, replacements, values, lines, outline: new Outline(lines) };
}
const flaggedSecret = 'flagged secret';
async function evidenceOf(finding, head, file, redactor) {
    const { lines, values } = file;
    const range = flaggedRange(finding, file.index) ?? { start: 0, end: 0 };
    const matched = (0,redaction/* replaced */.$3)(file.text, file.replacements, range.start, range.end);
    const clean = async (text) => (0,redaction/* redact */.E$)(text, [...(await redactor.find(text)), ...(0,redaction/* occurrences */.T5)(text, values, flaggedSecret)]);
    const message = await clean(finding.message);
    const fix = finding.fix === null ? null : await clean(finding.fix);
    const block = enclosingFunction(lines, head, file.outline);
    const shown = block ?? {
        from: Math.max(1, head.from - contextLines),
        to: Math.min(lines.length, head.to + contextLines),
    };
    const role = block ? 'enclosing function' : 'surrounding lines';
    const focus = Math.max(0, lines[head.from - 1]?.indexOf(matched.split(/\r?\n/)[0] ?? '') ?? 0);
    return {
        finding,
        message: (0,encode/* cut */.Jj)(message, maxMatched),
        matched: (0,encode/* cut */.Jj)(matched, maxMatched),
        fix: fix === finding.fix ? fix : null,
        fileKind: fileKindOf(finding.path),
        pieces: windows(shown, head, lines.length).map((part) => pieceOf(finding.path, role, part, lines, head, focus)),
    };
}
/** The flagged code as UTF-16 offsets at head; null where that commit does not hold it. */
function flaggedRange({ head, span }, file) {
    if (head === null)
        return null;
    const shift = head.from - span.start.line;
    const start = file.character({ ...span.start, line: span.start.line + shift });
    const end = file.character({ ...span.end, line: span.end.line + shift });
    return start === null || end === null ? null : { start, end: Math.max(start, end) };
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
;// CONCATENATED MODULE: ./build/context/redact.js





/* What no vendor's format gives away: a literal given to a name that says what it is. */
const assignment = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api[_-]?key|access[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key)[\w-]{0,30}["'\])]{0,3}(?:[ \t]{0,5}:[ \t]{0,5}[\w.<>[\]|]{1,40})?[ \t]{0,20}(?:[:!=]?={1,2}|=>|:|,)[ \t]{0,20}("""|'''|["'`])((?:(?!\1)[^\n]){6,200})\1/gi;
const word = String.raw `(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api[_.-]?key|access[_.-]?key|private[_.-]?key)`;
/* Headers, addresses, elements, options: forms in which a secret stands without quotes in any file. */
const elsewhere = [
    /\bBearer[ \t]{1,5}([\w.~+/-]{16,500})/g,
    new RegExp(String.raw `[?&;][\w.-]{0,30}${word}[\w.-]{0,30}=([^&\s"'\`;<>]{6,200})`, 'gi'),
    new RegExp(String.raw `<[\w:.-]{0,30}${word}[\w:.-]{0,30}>([^<\n]{4,200})</`, 'gi'),
    /(?<![\w-])-u[ \t]{1,5}["']?[\w.@-]{1,60}:([^\s"']{6,200})/g,
];
/* Settings: a name that says what it is, and a value up to the end of the line. */
const settingsFile = /(?:\.(?:ya?ml|properties|ini|cfg|conf|toml|sh|bash|zsh|env|service|tf|hcl)|(?:^|\/)(?:Dockerfile|Containerfile)[\w.-]*)$/i;
const unquoted = new RegExp(String.raw `^[ \t]{0,40}(?:-[ \t]{1,5})?(?:export |ENV |ARG )?[\w.-]{0,60}${word}[\w.-]{0,30}[ \t]{0,5}[:= ][ \t]{0,5}(?!["'$<{]|(?:true|false|null|none)\b)([^\s#"']{6,200})[ \t]*(?:#.*)?\r?$`, 'gim');
const webToken = /(?<![\w-])eyJ[\w-]{10,2000}\.[\w-]{10,4000}\.[\w-]{10,2000}/g;
/*
 * The profiler keeps every mark of every file and searches them all for each: minutes for a thousand files.
 */
node/* secretLintProfiler */.z.mark = () => undefined;
/* Without the rule that lets a comment in the scanned file switch the others off. */
const detectors = secretlint_rule_preset_recommend_module/* rules */.a
    .filter(({ meta }) => meta.id !== '@secretlint/secretlint-rule-filter-comments')
    .map((rule) => ({ id: rule.meta.id, rule, options: { enableIDScanRule: true } }));
const keyBegin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnd = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const longestKey = 20_000;
/** Whole blocks, and what is left of one that never ends. */
function privateKeys(text) {
    const keys = [];
    for (const { index } of text.matchAll(keyBegin)) {
        if (index < (keys.at(-1)?.end ?? 0))
            continue;
        const rest = text.slice(index, index + longestKey);
        const close = keyEnd.exec(rest);
        keys.push({
            start: index,
            end: index + (close ? close.index + close[0].length : rest.length),
            kind: 'PrivateKey',
        });
    }
    return keys;
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
                // A reference to a variable or a placeholder is no secret, and often what decides.
                if (!/^(?:\$\{|\{\{|%|<)/.test(value))
                    secrets.push({ start, end: start + value.length, kind: 'assigned secret' });
            }
            for (const match of text.matchAll(webToken)) {
                secrets.push({ start: match.index, end: match.index + match[0].length, kind: 'web token' });
            }
            for (const pattern of [
                ...elsewhere,
                ...(path !== undefined && settingsFile.test(path) ? [unquoted] : []),
            ]) {
                for (const match of text.matchAll(pattern)) {
                    const value = match[1] ?? '';
                    const start = match.index + match[0].lastIndexOf(value);
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

// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var decision = __webpack_require__(71302);
;// CONCATENATED MODULE: ./build/core/counts.js

function count(decisions) {
    const reviewed = decisions.filter(decision/* isReviewed */.qe);
    const verdict = (name) => reviewed.filter(({ assessment }) => assessment?.status === 'analyzed' && assessment.verdict === name)
        .length;
    const action = (name) => reviewed.filter((decision) => decision.action === name).length;
    const analyzed = reviewed.filter(({ assessment }) => assessment?.status === 'analyzed').length;
    const outside = decisions.filter(({ scope }) => !scope.inside).length;
    return {
        total: reviewed.length,
        analyzed,
        notAnalyzed: reviewed.length - analyzed,
        truePositives: verdict('true_positive'),
        falsePositives: verdict('false_positive'),
        needsReview: verdict('needs_review'),
        hidden: action('hide'),
        annotated: action('annotate'),
        commented: action('comment') + action('annotate'),
        blocked: reviewed.filter(({ blocks }) => blocks).length,
        monitored: decisions.length - reviewed.length - outside,
        outside,
    };
}

;// CONCATENATED MODULE: ./build/core/coverage.js
/** Compares what the scan read with what the change touches. */
function coverageOf(scan, diff, map) {
    const scanned = scan.scanned === null ? null : new Set(scan.scanned.flatMap((path) => map(path) ?? []));
    const problems = new Map();
    for (const problem of scan.problems) {
        const path = problem.path === null ? null : map(problem.path);
        if (path !== null && !problems.has(path))
            problems.set(path, problem);
    }
    if (diff === null) {
        const gaps = [...problems].map(([path, problem]) => ({ path, why: describe(problem) }));
        return { changed: null, changedScanned: null, scanned: scanned?.size ?? null, gaps };
    }
    const changed = [...diff.values()].filter((file) => !file.deleted).map(({ path }) => path);
    const gaps = changed.flatMap((path) => {
        const problem = problems.get(path);
        if (problem)
            return [{ path, why: describe(problem) }];
        return scanned !== null && !scanned.has(path)
            ? [{ path, why: 'not read: no rule for it, or ignored' }]
            : [];
    });
    return {
        changed: changed.length,
        changedScanned: scanned === null ? null : changed.filter((path) => scanned.has(path)).length,
        scanned: scanned?.size ?? null,
        gaps,
    };
}
function describe({ kind, detail }) {
    return detail === '' ? kind : `${kind}: ${detail}`;
}

// EXTERNAL MODULE: ./build/core/exit-status.js
var exit_status = __webpack_require__(43619);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/text/glob.js
var glob = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy_policy = __webpack_require__(90751);
;// CONCATENATED MODULE: ./build/core/policy/may-block.js


/**
 * Whether the policy may block on a rule of which only the id is known, as a silencing comment names it; null stands for any
 * rule. Facts of a rule that fired elsewhere in the scan decide; else an entry that asks for more than an id may match.
 */
function mayBlock(id, known, policy) {
    const facts = id === null ? [] : known.filter(({ name }) => name === tail(id));
    if (facts.length > 0)
        return facts.some((rule) => (0,policy_policy/* modeOf */.VV)({ rule }, policy).mode === 'block');
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
    const byId = rule === null || (0,glob/* matchesWildcard */._)(rule, id) || (0,glob/* matchesWildcard */._)(rule, tail(id));
    // Semgrep puts the path of its configuration before an id; a comment may leave it out.
    if (!byId && !(0,glob/* matchesWildcard */._)(tail(rule ?? '*'), tail(id)))
        return 'no';
    return byId && severity === null && cwe === null ? 'yes' : 'maybe';
}
function tail(id) {
    return id.split('.').at(-1) ?? id;
}

// EXTERNAL MODULE: ./build/core/scan/merge-scans.js
var merge_scans = __webpack_require__(42761);
// EXTERNAL MODULE: ./build/commands/own-secrets.js + 1 modules
var own_secrets = __webpack_require__(24972);
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

;// CONCATENATED MODULE: ./build/assess/offline/expressions.js
/*
 * What can be told of an expression in any language by its characters: literals, names, comments. Where languages differ,
 * the reading is the one that claims less.
 */
const literal = /([A-Za-z$]{0,2})("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/g;
const plain = /\b(?:\d[\w.]*|true|false|null|nil|none|undefined|new|await|return|const|let|var|final|static|this|self|not|and|or|in|is|if|else|typeof|instanceof|as|include|include_once|require|require_once|echo|print|throw|yield|go|defer|case|delete)\b/gi;
/** Names whose values an expression uses: not what it calls, not members, not names of arguments. */
function namesIn(expression) {
    const bare = withoutLiterals(expression)
        .replace(/[A-Za-z_]\w*\s*=(?![=>])/g, ' ')
        .replace(plain, ' ');
    const names = [
        ...bare.matchAll(/(?<![\p{L}\w.>:@])[$@]?[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\w])(?!\s*\(|::|\s*:(?!:))(?:(?:\.|->|\?\.)\w+(?!\w)(?!\s*\())*/gu),
    ].map((match) => match[0]);
    const called = /^[A-Z][A-Z0-9_]+$|^(?:os|re|json|fmt|path|http|exec|sql|strings|subprocess|console|process|Math|JSON)(?:\.|$)/;
    return [...new Set(names)].filter((name) => !called.test(name));
}
/** Whether an expression is made of literals alone. */
function isLiteral(expression) {
    const rest = withoutLiterals(expression)
        .replace(/[A-Za-z_]\w*\s*=(?![=>])/g, ' ')
        .replace(plain, '');
    return /["'`\d]|true|false|null|none|nil/i.test(expression) && !/[\p{L}_$@`']/u.test(rest);
}
/** An expression with its string literals emptied; what is interpolated into one stands beside it. */
function withoutLiterals(expression) {
    return expression.replace(literal, (_, prefix, quoted) => {
        const formatted = /[fF$]/.test(prefix);
        // A template's own marks: what stands between them is code.
        if (/<%|<\?|\{\{|\{%/.test(quoted))
            return '"" + (template)';
        if (quoted.startsWith("'") && !formatted)
            return '""';
        const inserted = [
            ...quoted.matchAll(formatted ? /\{([^{}]*)\}/g : /[$#]\{([^{}]*)\}|\{(\$[^{}]*)\}|(\$[A-Za-z_]\w*)/g),
        ];
        return [
            '""',
            ...inserted.map((match) => `(${(match[1] ?? match[2] ?? match[3] ?? '').replace(/[:!][\w.<>]*$/, '')})`),
        ].join(' + ');
    });
}
/** Whether an expression ends where its line does: no open bracket, no operator left over. */
function isWhole(value) {
    return !/(?:[-+*/.|&,=?:([{]|\b(?:and|or|not))$/.test(withoutLiterals(value).trim()) && isBalanced(value);
}
/** Whether every bracket that a line opens is closed on it. */
function isBalanced(code) {
    const bare = withoutLiterals(code);
    const pairs = [
        ['(', ')'],
        ['[', ']'],
        ['{', '}'],
    ];
    return pairs.every(([open, close]) => bare.split(open).length === bare.split(close).length);
}
/** A name as a pattern that matches just that name. */
function literally(name) {
    return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/assess/offline/code-flow.js


const maxDepth = 6;
/** The lines shown of the flagged file, without comments and blank lines. */
function codeLines({ finding, pieces }) {
    const lines = new Map();
    for (const piece of pieces) {
        if (piece.path !== finding.path)
            continue;
        for (const [index, code] of withoutComments(piece.lines).entries()) {
            const line = piece.from + index;
            const indent = /^[ \t]*/.exec(piece.lines[index] ?? '')?.[0].replaceAll('\t', '    ').length ?? 0;
            if (code.trim() === '')
                continue;
            lines.set(line, { path: piece.path, line, text: code.trimEnd(), indent, balanced: isBalanced(code) });
        }
    }
    return [...lines.values()].sort((a, b) => a.line - b.line);
}
/**
 * Follows a name back through the assignments above a line to where its value comes from. An assignment that surely ran
 * ends the search; one that may not have run counts among others; one that cannot be read makes the value unknown.
 */
function originsOf(name, before, lines, rules, depth = 0) {
    const unknown = { kind: 'unknown', name };
    if (depth >= maxDepth || rules.steps.left-- <= 0)
        return [unknown];
    const here = lines.find(({ line }) => line === before)?.text ?? '';
    if (binds(here, literally(rootOf(name))))
        return [unknown];
    const earlier = lines.filter(({ line }) => line < before);
    const origins = lines.some((line) => line.line > before && write(line, name) !== null)
        ? [unknown]
        : [];
    let lowest = lines.find(({ line }) => line === before)?.indent ?? 0;
    for (const [index, line] of [...earlier.entries()].reverse()) {
        const value = write(line, name) ?? bindsOverLines(earlier, index, name);
        // A line further out lies between: this assignment stands in another block.
        lowest = Math.min(lowest, line.indent);
        if (value === null)
            continue;
        const next = earlier[index + 1]?.text ?? '';
        if (value === '' || !isWhole(value) || /^\s*[.+?:&|*/%-]/.test(next))
            return [...origins, unknown];
        origins.push(...valueOrigins(value, line, lines, rules, depth));
        if (line.indent <= lowest)
            return origins;
    }
    return [...origins, unknown];
}
/** Where the value of an expression at some line comes from. */
function valueOrigins(value, at, lines, rules, depth = 0) {
    const cleaned = rules.cleaning.exec(value);
    if (cleaned && coversNames(value, cleaned))
        return [{ kind: 'cleaned', at, by: cleaned[0].replace(/\s*\($/, '') }];
    // A function that is not shown may check, clean or replace what it is given.
    const opaque = unknownCall(value, rules);
    const unknown = { kind: 'unknown', name: value.trim(), ...(opaque !== undefined && { by: opaque }) };
    const outside = rules.outside.exec(value);
    if (outside)
        return opaque || cleaned ? [unknown] : [{ kind: 'outside', at, what: outside[0].replace(/[([]$/, '') }];
    if (isLiteral(value))
        return [{ kind: 'constant', at }];
    const names = namesIn(value);
    if (names.length === 0)
        return [unknown];
    const origins = names.flatMap((name) => originsOf(name, at.line, lines, rules, depth + 1));
    return opaque || cleaned ? [unknown] : origins;
}
/* Calls that pass on what they are given: formatting, joining, reading from a map of parameters. */
const transparent = /^(?:get|getlist|getall|fetch|str|String|strings?\.Join|format|fmt\.Sprintf|sprintf|printf|join|concat|append|trim|strip|TrimSpace|lower|upper|toLowerCase|toUpperCase|toString|decode|encode|Get|text|Query|FormValue|f|r|b|new|valueOf|Optional|orElse|getOrDefault|at|slice|substr|substring)$/;
function unknownCall(value, { outside }) {
    const bare = withoutLiterals(value).replace(outside, '');
    const calls = [...bare.matchAll(/([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?)\s*\(/g)].map((match) => match[1] ?? '');
    return calls.find((name) => !transparent.test(name) && !transparent.test(name.split('.').at(-1) ?? ''));
}
/** A cleaning call counts only where nothing but literals stands outside its parentheses. */
function coversNames(value, call) {
    const open = value.indexOf('(', call.index + call[0].length - 1);
    if (open === -1)
        return true;
    let depth = 0;
    let close = value.length;
    for (let i = open; i < value.length; i++) {
        if (value[i] === '(')
            depth++;
        if (value[i] === ')' && --depth === 0) {
            close = i + 1;
            break;
        }
    }
    return namesIn(value.slice(0, call.index)).length === 0 && namesIn(value.slice(close)).length === 0;
}
/* Words before a name that make it a declaration; a condition on the same line makes it one that may not run. */
const declaration = String.raw `^\s*(?!(?:if|else|elif|elsif|unless|case|default|when|for|while|do|try|catch|return)\b)(?:[A-Za-z_][\w.:<>,?*&\[\]]*\s+){0,5}`;
/** A header or a taking apart that goes over several lines, read as one; empty where it gives the name a new meaning. */
function bindsOverLines(lines, index, name) {
    if (lines[index]?.balanced !== false)
        return null;
    let joined = lines[index].text;
    for (let next = index + 1; next < Math.min(lines.length, index + 12) && !isBalanced(joined); next++) {
        joined += ` ${lines[next]?.text.trim() ?? ''}`;
    }
    return joined.includes(rootOf(name)) && binds(joined, literally(rootOf(name))) ? '' : null;
}
/** Whether a line gives a name a new meaning: a parameter, a part of something taken apart. */
function binds(code, root) {
    const here = `(?<![\\w.$])${root}(?!\\w)`;
    const header = !/^\s*(?:if|else|elif|elsif|unless|while|switch|return|until)\b/.test(code);
    return (new RegExp(`\\blambda\\b[^:]*${here}|${here}[^=;]*=>|\\b(?:def|function|func|fn|fun|sub)\\b[^{]*\\(.*${here}|\\|[^|]*${here}[^|]*\\||${here}[\\w\\s,]*\\)?\\s+->\\s|\\b(?:global|nonlocal)\\b.*${here}|[{[(][^=]*${here}[^=]*[}\\])]\\s*=(?![=>])`).test(code) ||
        (header && new RegExp(`\\(.*${here}.*\\)[^()]*\\{\\s*$`).test(code)));
}
/** The variable that a name with members starts from. */
function rootOf(name) {
    return name.split(/\.|->|\?\./)[0] ?? name;
}
/** What a line assigns to a name: the expression, empty where that cannot be read, null where it assigns nothing. */
function write({ text: code }, name) {
    // PHP's way to make variables out of whatever came in.
    if (name.startsWith('$') && /\b(?:extract|parse_str)\s*\(/.test(code))
        return '';
    const rootName = rootOf(name);
    if (!code.includes(rootName))
        return null;
    const root = literally(rootName);
    const whole = literally(name);
    const plainly = new RegExp(`${declaration}(?:${whole}|${root})\\s*(?::\\s*[\\w.<>\\[\\]| ]+)?\\s*(?::=|=(?![=>~]))\\s*(.*?);?\\s*$`);
    const value = plainly.exec(code)?.[1];
    if (value !== undefined)
        return value;
    const otherwise = new RegExp(`(?<![\\w.$])${root}\\s*(?:\\[[^\\]]*\\]|[.\\w]*)?\\s*(?:[-+*/.|&^%?<>]{0,3}:?=(?![=>~])|\\+\\+|--|<<|\\.(?:push|append|add|concat|put|insert|prepend|set|extend|update|write)\\b|,[^=()]*=(?!=))|&${root}\\b|\\b(?:for|foreach|as|in|catch|except|with)\\b.*(?<![\\w.])${root}(?!\\w)`);
    return otherwise.test(code) || binds(code, root) ? '' : null;
}

;// CONCATENATED MODULE: ./build/assess/offline/case.js


/** A condition around the flagged line that is a single constant by its name: a switch set somewhere else. */
function enclosingSwitch({ lines, first, flagged }) {
    let indent = flagged[0]?.indent ?? 0;
    return lines
        .filter(({ line }) => line < first)
        .reverse()
        .filter((line) => {
        const outer = line.indent < indent;
        if (outer)
            indent = line.indent;
        return outer;
    })
        .find(({ text }) => /^\s*(?:if|elif|unless)\s*\(?\s*!?(?:\w+\.)*[A-Z][A-Z0-9_]{2,}\s*\)?\s*[:{]?\s*$/.test(text));
}
function mentions(code, name) {
    return new RegExp(`(?<![\\w.])${literally(name)}(?!\\w)`).test(code);
}
function falsePositive(confidence, reason, at, quotes = []) {
    return { verdict: 'false_positive', confidence, reason, citations: [...at, ...quotes].map(cite) };
}
function cite({ path, line, text }) {
    return { path, line, quote: (0,source_text/* collapse */.ap)(text) };
}

;// CONCATENATED MODULE: ./build/assess/offline/words.js
/** Expressions by which web frameworks, command lines and the environment hand in what others wrote. */
const outsideData = /\b(?:req|request|ctx|context)\.(?:query|params|body|headers|cookies|args|form|json|values|files|GET|POST|get_json|query_params|path_params|QueryString|Form|Params)\b|\brequest\.(?:getParameter|getHeader|getCookies|getQueryString|getInputStream|get_data)\s*\(|\.getParameter\s*\(|\$_(?:GET|POST|REQUEST|COOKIE|FILES|SERVER)\b|(?<![\w.])params\[|\b\w+\.(?:URL\.Query\(\)|FormValue\(|PostFormValue\(|PathValue\()|\bmux\.Vars\(|\bsys\.argv\b|\bos\.Args\b|\bprocess\.argv\b|(?<![\w.])input\(\s*\)/;
const numeric = /\b(?:int|float|intval|floatval|parseInt|parseFloat|Number|Integer\.(?:parseInt|valueOf)|Long\.(?:parseLong|valueOf)|strconv\.(?:Atoi|ParseInt|ParseUint)|UUID\.fromString|uuid\.UUID|uuid\.Parse|Integer|Float)\s*\(/;
const cleaning = {
    injection: /\b(?:shlex\.quote|escapeshellarg|pipes\.quote|Shellwords\.escape|quote_ident|mysqli_real_escape_string|pg_escape_literal|pg_escape_string|connection\.quote|sqlstring\.escape)\s*\(/,
    'cross-site scripting': /\b(?:html\.escape|markupsafe\.escape|escape|htmlspecialchars|htmlentities|html\.EscapeString|template\.HTMLEscapeString|HtmlUtils\.htmlEscape|Encode\.forHtml|encodeForHTML|escapeHtml4?|encodeURIComponent|DOMPurify\.sanitize|bleach\.clean|sanitizeHtml|ERB::Util\.html_escape|html_escape|CGI\.escapeHTML|strip_tags)\s*\(/,
    'path traversal': /\b(?:os\.path\.basename|path\.basename|basename|secure_filename|filepath\.Base|path\.Base|FilenameUtils\.getName|File\.basename)\s*\(/,
};
/** Functions after which a value can no longer carry this family's attack. */
function cleaningFor(family) {
    const own = cleaning[family];
    return own ? new RegExp(`${numeric.source}|${own.source}`) : numeric;
}
/** Uses for which a hash or a random number has to withstand an attacker. */
const securityWords = /\b\w*(?:password|passwd|passphrase|token|session|nonce|salt|otp|signature|secret|credential|csrf|reset_?code|api_?key)\w*\b/i;
/** Uses for which any hash or random number will do. */
const harmlessWords = /\b\w*(?:checksum|etag|e_tag|cache_?key|cachekey|fingerprint|dedup\w*|jitter|backoff|shard|bucket|shuffle|colou?r|sampl(?:e|ing)|delay|animation|placeholder)\w*\b/i;
/** Switches that turn a protection off by being written so. */
const weakSettings = /\bverify\s*=\s*False\b|\brejectUnauthorized\s*:\s*false\b|\bInsecureSkipVerify\s*:\s*true\b|\bCERT_NONE\b|\bsecure\s*[:=]\s*false\b|\bhttpOnly\s*:\s*false\b|\bhttponly\s*=\s*False\b|\bdebug\s*=\s*True\b|\bCURLOPT_SSL_VERIFYPEER\s*,\s*(?:false|0)\b|\bVERIFY_NONE\b|\bset(?:Secure|HttpOnly)\s*\(\s*false\s*\)/i;

;// CONCATENATED MODULE: ./build/assess/offline/data-flow.js






const dataFamilies = [
    'injection',
    'cross-site scripting',
    'path traversal',
    'request forgery',
    'deserialisation',
    'redirect',
];
const maxSteps = 200;
function flowRules(family) {
    return { outside: outsideData, cleaning: cleaningFor(family), steps: { left: maxSteps } };
}
/** Where the flagged expression's values come from: constants, a cleaning function, or the outside. */
function dataFlow(about) {
    const { family, lines, first } = about;
    if (!dataFamilies.includes(family))
        return null;
    const flow = flowRules(family);
    const expression = flaggedArguments(about);
    const at = about.flagged[0];
    if (at === undefined)
        return null;
    if (isLiteral(expression)) {
        const quote = longestLiteral(expression);
        return falsePositive('high', `The flagged call only receives the constant \`${quote}\`.`, [], [{ ...at, text: quote }]);
    }
    const origins = valueOrigins(expression, at, lines, flow);
    const own = namesIn(expression).flatMap((name) => originsOf(name, first, lines, flow));
    return fromOrigins([...new Set([...origins, ...own.filter(({ kind }) => kind !== 'unknown')])], about);
}
function fromOrigins(origins, about) {
    const outside = origins.find((origin) => origin.kind === 'outside');
    if (outside?.kind === 'outside')
        return fromOutside(outside, about);
    if (origins.length === 0 || origins.some(({ kind }) => kind === 'unknown'))
        return null;
    const cleaned = origins.find((origin) => origin.kind === 'cleaned');
    if (cleaned?.kind === 'cleaned') {
        return falsePositive('medium', `The value passes \`${cleaned.by}\` on line ${cleaned.at.line} before it gets here.`, [cleaned.at]);
    }
    const places = origins.flatMap((origin) => (origin.kind === 'constant' ? [origin.at] : []));
    const where = [...new Set(places.map(({ line }) => line))].join(', ');
    return falsePositive('high', `Every value that gets here is a constant, set on line ${where}.`, places);
}
/** Data from outside is real unless a line in between may make it harmless: then only a person can say. */
function fromOutside(outside, about) {
    const { evidence, family, lines, first } = about;
    const here = outside.at.line === evidence.finding.head?.from;
    const arrives = `\`${outside.what}\` comes from outside and ${here ? 'is used right here' : `gets here from line ${outside.at.line}`}`;
    const names = [...namesIn(flaggedArguments(about)), ...namesIn(outside.at.text.split('=')[0] ?? '')];
    const between = lines.find(({ line, text }) => line > outside.at.line && line < first && names.some((name) => mentions(text, name)));
    const depends = enclosingSwitch(about);
    if (between || depends || (family === 'cross-site scripting' && rendersTemplate.test(evidence.matched))) {
        const places = [outside.at, between ?? depends].filter((line) => line !== undefined);
        const reason = `${arrives}; ${openQuestion(between, depends)}.`;
        return { verdict: 'needs_review', confidence: 'low', reason, citations: places.map(cite) };
    }
    return {
        verdict: 'true_positive',
        confidence: 'medium',
        reason: `${arrives}; nothing shown ${here ? '' : 'in between '}checks or encodes it.`,
        citations: [cite(outside.at)],
    };
}
function openQuestion(between, depends) {
    if (between)
        return `whether line ${between.line} makes it harmless has to be looked at`;
    if (depends)
        return `whether this runs depends on line ${depends.line}`;
    return 'whether it is escaped is up to the template';
}
const rendersTemplate = /(?:\brender\w*|->render)\s*\(/;
/** Leaving unless a value is on a list, before it is used. */
function guarded(about) {
    const { family, lines, first } = about;
    if (!dataFamilies.includes(family))
        return null;
    const names = namesIn(flaggedArguments(about));
    const above = lines.filter(({ line }) => line < first);
    for (const [index, line] of above.entries()) {
        const tests = /^\s*(?:if|unless)\b/.test(line.text) &&
            /\bnot in\b|!\s*[\w.$]+(?:\.(?:includes|contains|has|containsKey|include\?)\s*\(|\[)|\bunless\b.*\.(?:include|key)\?|!in_array\s*\(/.test(line.text);
        if (!tests)
            continue;
        const leaves = /\b(?:return|raise|throw|abort|halt|exit|die|continue)\b/.test(`${line.text} ${above[index + 1]?.text ?? ''}`);
        const checked = names.find((name) => mentions(line.text, name));
        if (leaves && checked !== undefined) {
            return falsePositive('medium', `\`${checked}\` is checked against a list on line ${line.line}, and anything else leaves.`, [line]);
        }
    }
    return null;
}
/** What the flagged code passes on: the arguments of its outermost call, or all of it where it is an argument itself. */
function flaggedArguments({ evidence, flagged }) {
    const code = withoutComments(evidence.matched.split('\n')).join(' ').trim().replace(/;$/, '');
    const right = /^[\w$.\s<>[\],:*&]+?(?::=|=(?![=>]))\s*(.+)$/s.exec(code)?.[1] ?? code;
    const call = /^[\w$.:>\s-]*?\(/.exec(right)?.[0];
    const line = flagged[0]?.text ?? '';
    const before = line.slice(0, Math.max(0, line.indexOf(evidence.matched.split('\n')[0] ?? ''))).trimEnd();
    const isArgument = /[(,+.%[{]$/.test(before);
    return call === undefined || isArgument || !right.endsWith(')') ? right : right.slice(call.length, -1);
}
function longestLiteral(expression) {
    const literals = [...expression.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g)].map((match) => match[0]);
    return literals.reduce((a, b) => (b.length > a.length ? b : a), literals[0] ?? (0,source_text/* collapse */.ap)(expression));
}
/** What the lines shown leave open about where the flagged values come from; null where nothing can be named. */
function openOrigin(about) {
    const { family, lines, first, flagged } = about;
    const at = flagged[0];
    if (!dataFamilies.includes(family) || at === undefined)
        return null;
    const flow = flowRules(family);
    const origins = [
        ...valueOrigins(flaggedArguments(about), at, lines, flow),
        ...namesIn(flaggedArguments(about)).flatMap((name) => originsOf(name, first, lines, flow)),
    ];
    const through = origins.flatMap((origin) => (origin.kind === 'unknown' && origin.by ? [origin.by] : []))[0];
    const name = origins.flatMap((origin) => origin.kind === 'unknown' &&
        /^[\w$.>-]{1,40}$/.test(origin.name) &&
        !/^(?:ctx|context|self|this|req|res|r|w|db|conn)$/.test(origin.name)
        ? [origin.name]
        : [])[0];
    if (through === undefined && name === undefined)
        return null;
    const reason = through === undefined
        ? `Where \`${name}\` comes from does not show in these lines.`
        : `It depends on what \`${through}\` does, which does not show in these lines.`;
    return { verdict: 'needs_review', confidence: 'low', reason, citations: [] };
}

;// CONCATENATED MODULE: ./build/assess/offline/purpose.js



/** Weak hashes and random numbers are real where they protect something, and nothing where they do not. */
function cryptography({ evidence, family, lines }) {
    if (family !== 'cryptography')
        return null;
    const code = lines.map(({ text }) => text).join('\n');
    const secret = securityWords.exec(code);
    const harmless = harmlessWords.exec(code);
    const lineWith = (word) => lines.filter(({ text }) => text.includes(word)).slice(0, 1);
    if (harmless && !secret) {
        return falsePositive('medium', `It makes a \`${harmless[0]}\`, which protects nothing.`, lineWith(harmless[0]));
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
function hardCodedSecret({ evidence, family, flagged }) {
    if (family !== 'secret' || evidence.fileKind !== null)
        return null;
    const code = flagged.map(({ text }) => text).join('\n');
    if (/\b(?:environ|getenv|process\.env|ENV\[|System\.getenv|os\.Getenv)\b/.test(code)) {
        return falsePositive('medium', 'The value is read from the environment, not written here.', flagged.slice(0, 1));
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
    const depends = enclosingSwitch(about);
    if (line && set && depends) {
        const reason = `\`${(0,source_text/* collapse */.ap)(set[0])}\` switches a protection off; whether this runs depends on line ${depends.line}.`;
        return { verdict: 'needs_review', confidence: 'low', reason, citations: [cite(line), cite(depends)] };
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


/** A condition that is always false, or an unconditional exit right before the flagged line in the same block. */
function unreachable({ lines, first, flagged }) {
    let indent = flagged[0]?.indent ?? 0;
    const above = lines.filter(({ line }) => line < first);
    const previous = above.at(-1);
    if (previous &&
        previous.indent === indent &&
        indent > 0 &&
        isExit(previous.text) &&
        !continues(above.at(-2))) {
        return falsePositive('high', 'This line can never run: the line before it always leaves the block.', [
            previous,
        ]);
    }
    for (const line of above.toReversed()) {
        if (line.indent >= indent)
            continue;
        indent = line.indent;
        if (/^\s*(?:if|elif|else if|while)\s*\(?\s*(?:false|0)\s*\)?\s*(?:[:{]|then)?\s*$/i.test(line.text)) {
            return falsePositive('high', 'This code never runs: the condition around it is always false.', [line]);
        }
    }
    return null;
}
function isExit(code) {
    return (!/\b(?:if|unless)\b/.test(code) &&
        /^\s*(?:return|raise|throw)\b.*(?:;|[^,({[+\-*/&|.=:?])\s*$/.test(code) &&
        isBalanced(code));
}
/** A line that the next one goes on with: a condition without braces, an open bracket, an operator. */
function continues(line) {
    return (line !== undefined &&
        (/^\s*(?:if|else|elif|for|while|unless|case|default)\b[^{]*$/.test(line.text) || !isBalanced(line.text)));
}

;// CONCATENATED MODULE: ./build/assess/offline.js





/**
 * Rules that need no key and no network. Each decides a kind of case that a few lines prove; what none of them knows is
 * `needs_review`. Sure is only what a constant or a condition proves; whatever rests on names and customs is not.
 */
const offlineAssessor = {
    assess: async (evidence) => evidence.map(surely),
};
const rules = [
    unreachable,
    dataFlow,
    guarded,
    cryptography,
    hardCodedSecret,
    setting,
    testCode,
    openOrigin,
];
/** A fault of a rule costs its finding an answer, nothing else. */
function surely(evidence) {
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
    const about = {
        evidence,
        family: (0,weakness/* familyOf */.A)(evidence.finding.rule),
        lines,
        flagged,
        first: head?.from ?? 0,
    };
    for (const rule of rules) {
        const opinion = rule(about);
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
function answer({ finding }, opinion) {
    return { fingerprint: finding.fingerprint, status: 'analyzed', component: null, ...opinion };
}

// EXTERNAL MODULE: ./build/assess/model.js + 3 modules
var assess_model = __webpack_require__(66068);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/assessment.js
var assessment = __webpack_require__(71282);
;// CONCATENATED MODULE: ./build/core/cache-key.js





/** No file has as many. */
const maxLine = 100_000_000;
/**
 * Names a question about one finding: SHA-256 in hex over all that the model is shown of it, line numbers relative to
 * their piece. Code that moves as a whole has the same; so do findings that show the same.
 */
function answerKey(evidence, asked) {
    const { finding, message, matched, fileKind, pieces } = evidence;
    const { rule, path, head } = finding;
    const shown = [
        [asked.provider, asked.endpoint, asked.promptVersion, asked.memories],
        [rule.name, (0,weakness/* titleOf */.G)(rule), rule.cwes, rule.severity, path, fileKind, message, matched],
        head === null ? null : [placeOf(head.from, path, pieces), head.to - head.from],
        pieces.map((piece) => [piece.path, piece.role, piece.lines]),
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(shown)).digest('hex');
}
/** A line by the piece it stands in or next to, counted from that piece's first line; null where no piece is of its file. */
function placeOf(line, path, pieces) {
    let best = null;
    for (const [index, piece] of pieces.entries()) {
        if (piece.path !== path)
            continue;
        const apart = Math.max(0, piece.from - line, line - (0,core_evidence/* lastLine */.fM)(piece));
        if (best === null || apart < best.apart)
            best = { piece: index, offset: line - piece.from, apart };
    }
    return best && { piece: best.piece, offset: best.offset };
}
const line = schemas/* int */.Whr().min(-maxLine).max(maxLine);
const RelativeCitation = schemas/* object */.Ikc({ piece: schemas/* int */.Whr().min(0), offset: line, quote: schemas/* string */.YjP().max(400) });
const PlainCitation = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line, quote: schemas/* string */.YjP().max(400) });
/** An answer as it is stored. It says nothing of its finding: whoever shows the same gets the same. */
const RelativeAnswer = schemas/* object */.Ikc({
    verdict: schemas/* enum */.k5n(assessment/* verdicts */.rY),
    confidence: schemas/* enum */.k5n(assessment/* confidences */.E2),
    /** Placeholders of what was redacted may make it longer than a model's. */
    reason: schemas/* string */.YjP().trim().min(1).max(5000),
    /** One whose file no piece shows stays as it is; it cannot hold. */
    citations: schemas/* array */.YOg(schemas/* union */.KCZ([RelativeCitation, PlainCitation])).max(8),
    component: schemas/* string */.YjP().max(400).nullable(),
});
/** An answer for later runs, in which the same lines may stand elsewhere. */
function toRelative(answer, { pieces }) {
    const { verdict, confidence, reason, component, citations } = answer;
    return {
        verdict,
        confidence,
        reason,
        component,
        citations: citations.map(({ path, line, quote }) => {
            const place = placeOf(line, path, pieces);
            return place === null ? { path, line, quote } : { ...place, quote };
        }),
    };
}
/** The same answer about today's lines; null for what is none, or not about this evidence. */
function toAbsolute(stored, evidence) {
    const parsed = RelativeAnswer.safeParse(stored);
    if (!parsed.success)
        return null;
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
    return { fingerprint, status: 'analyzed', verdict, confidence, reason, citations, component };
}

;// CONCATENATED MODULE: ./build/core/citations.js


const minQuote = 8;
const tolerance = 2;
/**
 * Holds citations against the evidence that was shown: a quote of 8 characters or more, white space collapsed, must stand
 * within two lines of the named line.
 */
function checkCitations(assessment, evidence) {
    if (assessment.status === 'not_analyzed')
        return assessment;
    return { ...assessment, citations: assessment.citations.map((citation) => check(citation, evidence)) };
}
function check(citation, evidence) {
    const quote = (0,source_text/* collapse */.ap)(citation.quote);
    const { path, line } = citation;
    const height = citation.quote.split('\n').length;
    const near = { from: line - tolerance, to: line + tolerance + height - 1 };
    const holds = quote.length >= minQuote && stands(quote, path, near, evidence);
    const { head } = evidence.finding;
    const flagged = path === evidence.finding.path ? head : null;
    const elsewhere = (text) => text.length >= minQuote && stands(text, path, near, evidence, flagged);
    const outside = elsewhere(quote) || citation.quote.split('\n').some((part) => elsewhere((0,source_text/* collapse */.ap)(part)));
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
        const text = left ? null : (0,core_evidence/* lineOf */.cA)(evidence, path, line);
        if (text === null)
            runs.push([]);
        else
            runs.at(-1)?.push(text);
    }
    return runs.some((run) => (0,source_text/* collapse */.ap)(run.join('\n')).includes(quote));
}
const citations_literal = /(?:"(?:[^"\\$#{]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d[\d_.]*|(?:true|false|null|nil|None|True|False)\b|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b)\s*/y;
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
    if (!eat(citations_literal))
        return false;
    while (eat(joint)) {
        if (!eat(citations_literal))
            return false;
    }
    return eat(ending);
}

;// CONCATENATED MODULE: ./build/assess/reuse.js


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
                const key = answerKey(shown, options);
                const answer = lookUp(store, key, shown, options);
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
                if (answer.status === 'analyzed' && asked !== undefined) {
                    store.set(asked.key, toRelative(withoutInventions(answer, asked.shown), asked.shown));
                }
            }
            return [...known, ...answers];
        },
    };
}
function lookUp(store, key, shown, options) {
    const found = store.get(key);
    if (found === null)
        return null;
    const answer = toAbsolute(found.value, shown);
    if (answer === null)
        return null;
    if (!found.proved && !options.unprovedMayClear && answer.verdict === 'false_positive')
        return null;
    // As with a model, a path that nobody showed may say anything.
    const paths = new Set(shown.pieces.map(({ path }) => path));
    return {
        ...answer,
        citations: answer.citations.filter(({ path }) => paths.has(path)),
        reused: found.proved ? 'proved' : 'unproved',
    };
}
/** A quote that does not stand in the evidence was not redacted with it: of that one only the place is kept. */
function withoutInventions(answer, shown) {
    const checked = checkCitations(answer, shown);
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

// EXTERNAL MODULE: ./build/core/prompt/instructions.js
var instructions = __webpack_require__(62196);
// EXTERNAL MODULE: ./build/core/render/costs.js
var costs = __webpack_require__(81845);
// EXTERNAL MODULE: ./build/providers/index.js
var providers = __webpack_require__(13621);
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
};
/** Asks the customer's provider, within the run's limits of tokens, time and rate. */
async function askModel(evidence, settings, context) {
    const { runtime } = context;
    const batch = (0,review_batch.isBatch)(settings) ? await (0,review_batch.openBatch)(settings, runtime.folder) : null;
    const vendor = batch?.provider ?? (await vendorOf(settings, runtime));
    const withheld = withholding(settings, context);
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
    let done = 0;
    const model = (0,assess_model/* modelAssessor */.d)({
        provider,
        redactReply,
        onEstimate: (estimate) => runtime.output.note((0,costs/* estimateWords */.ae)(estimate, evidence.length - assessor.reused, vendor.id, settings)),
        onProgress: (settled) => {
            done += settled;
            context.progress(done, evidence.length - assessor.reused, vendor.id);
        },
    });
    const assessor = reuseAnswers(model, cache.store, {
        provider: vendor.id,
        endpoint: vendor.endpoint,
        promptVersion: instructions/* promptVersion */.N,
        memories: [],
        // Where a verdict opens the gate, one that anybody may have written must not.
        unprovedMayClear: settings['fail-on'] !== 'true-positive',
    });
    const signal = AbortSignal.any([AbortSignal.timeout(limitMs), runtime.cancelled]);
    const answers = await assessor.assess(evidence, signal);
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
    };
}
async function vendorOf(settings, { env }) {
    if (settings.provider === 'offline')
        throw new Error('the offline provider is not asked');
    const { model, endpoint, region, project, 'api-key': apiKey } = settings;
    return (0,providers/* loadProvider */.C)(settings.provider, { apiKey, model, endpoint, region, project, env });
}
/** Why no code may be sent; null where it may. */
function withholding(settings, { privacyUnclear }) {
    if (!settings['allow-code-in-prompts'])
        return 'allow-code-in-prompts is false, and without code a model cannot judge.';
    return privacyUnclear
        ? 'What the policy file says about privacy cannot be read, so nothing is sent until it is mended.'
        : null;
}
function notSent(fingerprint, detail) {
    return { fingerprint, status: 'not_analyzed', kind: 'privacy', detail };
}

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
        : await askModel(evidence, settings, context);
    for (const answer of answers)
        assessments.set(answer.fingerprint, answer);
    return { assessments, ...about };
}
const byRules = { providerId: 'offline', ...nothingAsked };
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

// EXTERNAL MODULE: ./build/core/plan/match.js
var match = __webpack_require__(80333);
;// CONCATENATED MODULE: ./build/core/plan/silencing.js
/** The rule of a stand-in for whatever a comment silences that names none. */
const anyRule = 'silenced-line';
/*
 * As Semgrep 1.182 reads it: `nosem`, `nosemgrep`, whatever follows; rule ids only right after a colon or equals sign and at
 * most one space. https://semgrep.dev/docs/ignoring-files-folders-code
 */
const silencing_form = /\bnosem(?:grep)?(?:[:=]\s?([^,\s].*))?/i;
/** Reads a line of code: the rules that it silences, null for all; undefined where it silences nothing. */
function silencedRules(line) {
    const match = silencing_form.exec(line);
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
    if (rules !== null && !rules.some((id) => silencing_tail(id) === silencing_tail(rule)))
        return false;
    return lines === null || line === null || (line >= lines.from - 1 && line <= lines.to);
}
function silencing_tail(id) {
    return id.split('.').at(-1) ?? id;
}

// EXTERNAL MODULE: ./build/core/plan/word.js
var plan_word = __webpack_require__(21258);
;// CONCATENATED MODULE: ./build/core/plan/left.js



/** Nothing that the policy blocks on goes away because a scan did not look. */
function silencingOf({ topic, place, ruling, heard }) {
    if (ruling !== 'silenced' && ruling !== 'unread')
        return [];
    const { rule, blocks } = topic.marked;
    return [
        {
            kind: ruling,
            path: place?.path ?? topic.thread.path,
            line: place?.lines?.from ?? null,
            rules: [rule],
            blocks: blocks && !(heard.said !== null && (0,plan_word/* isRelease */.MU)(heard.said)),
        },
    ];
}
/** Topics that nothing matches. */
function without(topics, matches) {
    const matched = new Set([...matches.values()].map(match/* topicKey */.Jj));
    return topics.filter((topic) => !matched.has((0,match/* topicKey */.Jj)(topic)));
}
/** A finding's own comment says more than a stand-in for it. */
function standsFor({ path, head, rule }, { marked }, place) {
    if (place?.path !== path || (rule.name !== marked.rule && rule.name !== anyRule))
        return false;
    if (place.lines === null || head === null)
        return true;
    return head.from >= place.lines.from - 1 && head.from <= place.lines.to;
}
/** Another comment speaks of what stands there. */
function standsAt({ path, fingerprint, head }, { marked }, place) {
    if (!place || place.path !== path || place.lines === null || head === null)
        return false;
    return ((0,match/* sameCode */.om)(fingerprint, marked.fingerprint) && head.from <= place.lines.to && place.lines.from <= head.to);
}
/** How the same assessor judged the same code before; null where it did not. */
function earlierVerdict({ marked }, digest, assessor) {
    const { verdict, confidence, code, by, state } = marked;
    const same = code !== '' && code === digest && by === assessor && state === 'open';
    return same && verdict !== 'not_analyzed' && confidence !== null ? { verdict, confidence } : null;
}

;// CONCATENATED MODULE: ./build/commands/review/decide-one.js




/** Decides about a finding by its answer, held against the evidence, and by what was said of it before. */
function decideOne(judged, { assessments, providerId }, evidence, dialogue, subject, settings, runtime, mayHide) {
    const { fingerprint, path } = judged.finding;
    const answer = assessments.get(fingerprint) ?? null;
    const shown = evidence.get(fingerprint);
    const checked = answer === null || answer.status === 'not_analyzed' || !shown ? null : checkCitations(answer, shown);
    const named = checked?.status === 'analyzed'
        ? { ...checked, component: (0,policy_policy/* componentOf */.D5)(path, subject.policy.components) ?? checked.component }
        : null;
    const assessment = named ?? (answer?.status === 'not_analyzed' ? answer : null);
    const given = settings.given;
    const noise = (0,policy_policy/* stricterNoiseFilter */.Rq)(subject.policy, {
        ...(given.has('noise-filter') && { action: settings['noise-filter'] }),
        ...(given.has('noise-filter-min-confidence') && {
            minConfidence: settings['noise-filter-min-confidence'],
        }),
    });
    const topic = dialogue?.matches.get(fingerprint);
    const thread = dialogue === null || topic === undefined
        ? null
        : {
            said: dialogue.heard.get(fingerprint)?.said ?? null,
            earlier: earlierVerdict(topic, dialogue.digests.get(fingerprint) ?? '', providerId),
        };
    return (0,decision/* decide */.LD)({ ...judged, assessment }, { noise, fromFork: runtime.event.fromFork, mayHide, thread });
}

// EXTERNAL MODULE: ./build/core/host-error.js
var host_error = __webpack_require__(25593);
;// CONCATENATED MODULE: ./build/core/plan/code-digest.js



/** Longer functions are compared around the flagged lines. */
const maxLines = 20_000;
/** Steps from a flagged name to the values that it is made of. */
const code_digest_maxSteps = 20;
/**
 * Digest of the code on which a verdict or a person's decision rests: the enclosing function, white space collapsed; outside
 * of functions the lines of the file that share a value with the flagged ones, or with what those are made of. Where the
 * file's other parts change or the code moves, it stays the same; a comment that silences findings does not count. 16 hex
 * digits; empty where the flagged lines are not there.
 */
function codeDigest(source, flagged, enclosing) {
    if (source === null || flagged === null)
        return '';
    const lines = enclosing === null ? related(source, flagged) : linesOf(source, around(flagged, enclosing));
    const code = lines.map((line) => (0,source_text/* collapse */.ap)(withoutSilencing(line))).filter((line) => line !== '');
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(code)).digest('hex').slice(0, 16);
}
function around(flagged, enclosing) {
    if (enclosing.to - enclosing.from < maxLines)
        return enclosing;
    const from = Math.max(enclosing.from, flagged.from - maxLines / 2);
    return { from, to: Math.min(enclosing.to, from + maxLines) };
}
function related(source, flagged) {
    const texts = linesOf(source, { from: 1, to: source.lineCount });
    const targets = targetsOf(texts);
    const lines = texts.map((text, index) => ({
        text,
        own: index + 1 >= flagged.from && index + 1 <= flagged.to,
        names: code_digest_namesIn(text),
        targets: targets[index] ?? [],
    }));
    const names = new Set(lines.flatMap((line) => (line.own ? line.names : [])));
    for (let step = 0, size = -1; step < code_digest_maxSteps && names.size !== size; step++) {
        size = names.size;
        for (const line of lines) {
            if (line.targets.some((name) => names.has(name)))
                for (const name of line.names)
                    names.add(name);
        }
    }
    return lines
        .filter((line) => line.own || [...line.names, ...line.targets].some((name) => names.has(name)))
        .map(({ text }) => text);
}
/** For each line the names to which it gives a value; a value in brackets goes on until they are closed. */
function targetsOf(lines) {
    let open = 0;
    let targets = [];
    return lines.map((text) => {
        if (open <= 0) {
            open = 0;
            targets = assignedIn(text);
        }
        open += (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0);
        return targets;
    });
}
function linesOf(source, { from, to }) {
    return Array.from({ length: to - from + 1 }, (_, index) => source.line(from + index));
}
/** Names left of an assignment, whatever else stands there: types, members, several targets. */
function assignedIn(text) {
    const left = /^([^=(]*?)[-+*/.|&^%<>:?]{0,3}=(?![=>])/.exec(text)?.[1] ?? '';
    return left.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}
/**
 * Names of values in a line: not of what is called, of objects and packages that members are taken from, or of named arguments,
 * which lines about other things share. Of a text only what is put into it counts.
 */
function code_digest_namesIn(text) {
    const code = text.replace(/(?:\b[bfru]{1,2})?(["'`])(?:\\.|(?!\1).)*\1/giu, (literal) => [...literal.matchAll(/\{([^{}]*)\}/g)].map(([, inner]) => ` ${inner} `).join(''));
    const names = code.match(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_]|\s*(?:[(.]|=(?!=)))/gu) ?? [];
    return names.filter((name) => !constants.has(name.toLowerCase()));
}
const constants = new Set([
    'true',
    'false',
    'null',
    'none',
    'nil',
    'undefined',
    'return',
    'if',
    'in',
    'not',
    'and',
    'or',
]);

;// CONCATENATED MODULE: ./build/core/plan/gone.js
/** Gone is not fixed: a comment counts as done only if nothing but an edit of its code can be the reason. */
function ruleGone({ mark, marked }, traced, facts, hasTwin = false) {
    if (marked.state === 'fixed' || marked.state === 'duplicate')
        return marked.state;
    if (hasTwin)
        return 'duplicate';
    const doubtful = marked.blocks ? 'unread' : 'unknown';
    if (traced === undefined || traced.intact === null)
        return doubtful;
    if (traced.path !== null && facts.silences(traced.path, traced.lines, marked.rule))
        return 'silenced';
    if (facts.editsScanning)
        return traced.intact || marked.blocks ? 'silenced' : 'unknown';
    if (facts.scans < Math.max(mark.scans, facts.lastScans))
        return doubtful;
    if (traced.path === null)
        return 'fixed';
    // A scan that never says what it read would let nothing be fixed.
    const whole = facts.readWhole(traced.path);
    if (whole !== true)
        return whole === null ? 'unknown' : doubtful;
    return traced.intact ? 'unreported' : 'fixed';
}

// EXTERNAL MODULE: ./build/core/plan/hear.js
var hear = __webpack_require__(70578);
// EXTERNAL MODULE: ./build/core/plan/mark.js
var mark = __webpack_require__(88667);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(88965);
;// CONCATENATED MODULE: ./build/core/plan/trace.js



/** Edits beyond this are another file. */
const maxEdits = 4000;
/**
 * Follows lines from an earlier version of a file to the current one; what was edited leads to what replaced it. `reported`:
 * how many findings the same code has elsewhere in the current version; more copies than that are the same code, moved.
 */
function traceLines(before, after, range, reported = 0) {
    const flagged = codeOf(before, range);
    const lines = followed(before, after, range);
    const here = lines !== null && sameLines(codeOf(after, lines), flagged);
    const intact = flagged.length > 0 && (here || placesOf(flagged, after).length > reported);
    return { lines, intact };
}
/** Lines of a file, white space collapsed, empty ones left out; a comment that silences findings does not count. */
function codeOf(source, { from, to }) {
    const lines = Array.from({ length: to - from + 1 }, (_, index) => source.line(from + index));
    return lines.map((line) => (0,source_text/* collapse */.ap)(withoutSilencing(line))).filter((line) => line !== '');
}
/** Where whole lines of code stand in a file, one place after the other. */
function placesOf(code, source) {
    const numbered = trace_linesOf(source).flatMap((text, index) => {
        const line = (0,source_text/* collapse */.ap)(withoutSilencing(text));
        return line === '' ? [] : [{ line, number: index + 1 }];
    });
    const places = [];
    for (let at = 0; code.length > 0 && at + code.length <= numbered.length; at++) {
        if (!code.every((line, index) => numbered[at + index]?.line === line))
            continue;
        places.push({ from: numbered[at]?.number ?? 1, to: numbered[at + code.length - 1]?.number ?? 1 });
        at += code.length - 1;
    }
    return places;
}
function sameLines(a, b) {
    return a.length === b.length && a.every((line, index) => line === b[index]);
}
/* A file's versions are compared once, however many findings it has. */
const compared = new WeakMap();
function compare(before, after) {
    return (0,array/* diffArrays */.E)(trace_linesOf(before), trace_linesOf(after), { maxEditLength: maxEdits });
}
function followed(before, after, range) {
    const known = compared.get(before);
    const changes = known?.after === after ? known.changes : compare(before, after);
    compared.set(before, { after, changes });
    let line = 1;
    let target = 1;
    let first = null;
    let last = null;
    const cover = (from, to) => {
        first = first === null ? from : Math.min(first, from);
        last = last === null ? to : Math.max(last, to);
    };
    for (const [index, { value, removed, added }] of (changes ?? []).entries()) {
        const length = value.length;
        if (added) {
            target += length;
            continue;
        }
        const from = Math.max(range.from, line);
        const to = Math.min(range.to, line + length - 1);
        if (from <= to && !removed)
            cover(target + from - line, target + to - line);
        const next = changes?.[index + 1];
        if (from <= to && removed && next?.added)
            cover(target, target + next.value.length - 1);
        const previous = changes?.[index - 1];
        if (from <= to && removed && !next?.added && previous?.added)
            cover(target - previous.value.length, target - 1);
        line += length;
        if (!removed)
            target += length;
    }
    return first === null || last === null ? null : { from: first, to: last };
}
function trace_linesOf(source) {
    return Array.from({ length: source.lineCount }, (_, index) => source.line(index + 1));
}

;// CONCATENATED MODULE: ./build/commands/review/trace-topics.js






/** Files whose contents are in memory at once. */
const trace_topics_batchSize = 200;
/** Where topics' lines are at head, by the files themselves: a host's own idea of it may be another. */
async function traceTopics(topics, findings, readWhole, { host, diff, files, head }) {
    const renamed = new Map([...(diff?.values() ?? [])].flatMap(({ path, oldPath, deleted }) => oldPath === null || deleted ? [] : [[oldPath, path]]));
    const before = new Map();
    const touched = [...(diff?.values() ?? [])].filter(({ deleted }) => !deleted);
    const added = touched.filter(({ oldPath }) => oldPath === null).map(({ path }) => path);
    const unread = touched.map(({ path }) => path).filter((path) => readWhole(path) !== true);
    const traced = { places: new Map(), digests: new Map() };
    for (const topic of topics) {
        const key = (0,match/* topicKey */.Jj)(topic);
        const { at, fingerprint } = topic.marked;
        const old = at?.path ?? topic.thread.path;
        const path = files.has(old) ? old : (renamed.get(old) ?? null);
        if (path === null) {
            const earlier = at === null || host === null ? null : await versionAt(host, at.commit, old, head, null, before);
            traced.places.set(key, await trace_topics_elsewhere(topic, earlier, [...new Set([...added, ...unread])], files));
            continue;
        }
        const read = (await files.read([path])).get(path);
        const after = read !== undefined && 'bytes' in read ? new source_text/* SourceText */.D(read.bytes) : null;
        const earlier = at === null || host === null ? null : await versionAt(host, at.commit, old, head, after, before);
        const reported = findings.filter((each) => each.path === path && (0,match/* sameCode */.om)(each.fingerprint, fingerprint)).length;
        const here = at === null || earlier === null || after === null
            ? { path, lines: topic.thread.lines, intact: null }
            : { path, ...traceLines(earlier, after, at, reported) };
        const moved = here.intact === false ? await trace_topics_elsewhere(topic, earlier, unread, files) : here;
        const place = moved.path === null ? here : moved;
        traced.places.set(key, place);
        if (after !== null)
            traced.digests.set(key, digestAt(after, place.lines));
    }
    return traced;
}
/** Code that is gone from its file may have moved to another that the change touches: one that nobody scans, for all we know. */
async function trace_topics_elsewhere({ marked }, earlier, paths, files) {
    if (earlier === null || marked.at === null)
        return { path: null, lines: null, intact: null };
    const code = codeOf(earlier, marked.at);
    for (let at = 0; at < paths.length; at += trace_topics_batchSize) {
        const reads = await files.read(paths.slice(at, at + trace_topics_batchSize));
        for (const [path, read] of reads) {
            const [lines] = 'bytes' in read ? placesOf(code, new source_text/* SourceText */.D(read.bytes)) : [];
            if (lines !== undefined)
                return { path, lines, intact: true };
        }
    }
    return { path: null, lines: null, intact: false };
}
function digestAt(source, lines) {
    const whole = { from: 1, to: source.lineCount };
    return lines === null
        ? codeDigest(source, whole, whole)
        : codeDigest(source, lines, enclosingOf({ head: lines }, source.bytes));
}
function versionAt(host, commit, path, head, after, known) {
    if (commit === head)
        return Promise.resolve(after);
    const key = JSON.stringify([commit, path]);
    const asked = known.get(key) ??
        host.fileAt(commit, path).then((bytes) => (bytes === null ? null : new source_text/* SourceText */.D(bytes)), (error) => {
            if (error instanceof errors/* UserError */.y)
                return null;
            throw error;
        });
    known.set(key, asked);
    return asked;
}

;// CONCATENATED MODULE: ./build/commands/review/dialogue.js












/** More accounts than that do not triage one change; each costs a question to the host. */
const maxSpeakers = 50;
/** Reads the conversation; a note instead where the host does not let us. */
async function readDialogue(host) {
    if (host === null)
        return null;
    try {
        return await host.conversation();
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        return `What was said about the change cannot be read, so nothing is posted: ${error.message}.`;
    }
}
/** Matches comments of earlier runs to findings, and hears what people said in them. */
async function listen(conversation, name, subject, placed, standIns, judged, facts) {
    const own = (0,match/* ownThreads */._u)(conversation.threads, name);
    const topics = (0,match/* topicsOf */.eU)(own);
    const reviewed = judged.filter(decision/* isReviewed */.qe);
    const sources = await sourcesOf(standIns, placed, subject);
    const digests = new Map(reviewed.map(({ finding }) => {
        const source = sources.get(finding.path) ?? null;
        const enclosing = source === null ? null : enclosingOf(finding, source.bytes);
        return [finding.fingerprint, codeDigest(source, finding.head, enclosing)];
    }));
    const traced = await traceTopics((0,match/* topicsToTrace */.H1)(topics, placed.findings), placed.findings, facts.readWhole, subject);
    const matches = (0,match/* matchTopics */.aB)(topics, placed.findings, traced.places, digests);
    // A stand-in is known by its own comment alone: it must not take over that of a finding.
    const unmatched = without(topics, matches);
    for (const [fingerprint, topic] of (0,match/* matchTopics */.aB)(unmatched, standIns, new Map(), digests))
        matches.set(fingerprint, topic);
    const audience = { admitted: await admittedOf(own, subject.host), author: conversation.author };
    const modes = new Map(judged.map(({ finding, mode }) => [finding.fingerprint, mode.mode]));
    const heard = new Map();
    for (const [fingerprint, topic] of matches) {
        const blocks = modes.get(fingerprint) === 'block';
        heard.set(fingerprint, answerTo(topic, digests.get(fingerprint) ?? '', { ...audience, blocks }));
    }
    const left = without(topics, matches).map((topic) => {
        const key = (0,match/* topicKey */.Jj)(topic);
        const place = traced.places.get(key);
        const twin = placed.findings.some((finding) => standsAt(finding, topic, place));
        const ruling = ruleGone(topic, place, { ...facts, lastScans: lastScans(conversation, name) }, twin);
        const digest = traced.digests.get(key) ?? '';
        return {
            key,
            topic,
            place,
            ruling,
            digest,
            heard: answerTo(topic, digest, { ...audience, blocks: topic.marked.blocks }),
        };
    });
    const superseded = standIns.filter((standIn) => !matches.has(standIn.fingerprint) &&
        left.some(({ topic, place, ruling }) => ruling === 'silenced' && standsFor(standIn, topic, place)));
    return {
        conversation,
        own,
        matches,
        digests,
        heard,
        gone: new Map(left.map(({ key, ruling }) => [key, ruling])),
        heardGone: new Map(left.map(({ key, heard }) => [key, heard])),
        digestsGone: new Map(left.map(({ key, digest }) => [key, digest])),
        silencings: left.flatMap(silencingOf),
        expectedScans: left.some(({ ruling }) => ruling === 'unknown' || ruling === 'unread')
            ? Math.max(facts.scans, lastScans(conversation, name))
            : facts.scans,
        superseded: new Set(superseded.map(({ fingerprint }) => fingerprint)),
    };
}
/** A stand-in may be all that is known of its file. */
async function sourcesOf(standIns, { head }, { files }) {
    const missing = standIns.map(({ path }) => path).filter((path) => !head.has(path));
    const reads = missing.length === 0 ? [] : [...(await files.read([...new Set(missing)]))];
    const read = reads.flatMap(([path, file]) => 'bytes' in file ? [[path, new source_text/* SourceText */.D(file.bytes)]] : []);
    return new Map([...head, ...read]);
}
function answerTo({ thread, mark, marked, index }, digest, about) {
    const { writtenAt, replies } = thread;
    return (0,hear/* hear */.d)(marked, replies, digest, { ...about, writtenAt, number: index + 1, of: mark.findings.length });
}
async function admittedOf(own, host) {
    const names = (0,plan_word/* speakers */.$U)(own.flatMap(({ thread }) => thread.replies)).slice(0, maxSpeakers);
    const admitted = new Map();
    for (const name of names)
        admitted.set(name, host === null ? false : await host.mayTriage(name));
    return admitted;
}
function lastScans({ remarks }, name) {
    const marks = remarks.flatMap(({ ours, body }) => (ours ? ((0,mark/* readMark */.Mp)(body) ?? []) : []));
    return Math.max(0, ...marks.filter((mark) => mark.name === name).map(({ scans }) => scans));
}

// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(30630);
;// CONCATENATED MODULE: ./build/core/diff/line-map.js

/** Edits beyond this are another file: the comparison stops, and no line is mapped. */
const line_map_maxEdits = 4000;
/** Maps lines between two versions of a file by a diff; line endings do not count. */
function mapLines(from, to) {
    if (sameBytes(from.bytes, to.bytes))
        return (line) => (line >= 1 && line <= to.lineCount ? line : null);
    const changes = (0,array/* diffArrays */.E)(line_map_linesOf(from), line_map_linesOf(to), { maxEditLength: line_map_maxEdits });
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
function line_map_linesOf(source) {
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
            ? { ...finding, head: { from, to }, unavailable: null }
            : { ...finding, head: null, unavailable: 'its lines are not in the reviewed commit' };
    });
}

// EXTERNAL MODULE: ./build/core/scan/map-paths.js
var map_paths = __webpack_require__(81885);
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
    const identified = (0,identity/* identify */.ls)(placed);
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

// EXTERNAL MODULE: ./build/commands/review/guards.js
var guards = __webpack_require__(28756);
// EXTERNAL MODULE: ./build/context/files.js + 1 modules
var context_files = __webpack_require__(31423);
// EXTERNAL MODULE: ./build/core/scope.js
var core_scope = __webpack_require__(81978);
// EXTERNAL MODULE: ./build/commands/review/scans.js + 4 modules
var review_scans = __webpack_require__(26395);
;// CONCATENATED MODULE: ./build/commands/review/judge.js







/** Says of each finding whether it belongs to the change, and what the policy makes of it. */
async function judge(placed, standIns, subject, settings, runtime) {
    const baseline = await readBaseline(settings, subject, placed.map, runtime);
    return [...placed.findings, ...standIns].map((finding) => {
        const change = subject.diff?.get(finding.path);
        const source = change && change.deletedAfter.length > 0 ? placed.head.get(finding.path) : undefined;
        const enclosing = source ? enclosingOf(finding, source.bytes) : null;
        const scope = (0,core_scope/* scopeOf */.Od)(finding, { setting: settings.scope, diff: subject.diff, baseline }, enclosing);
        const ruling = (0,policy_policy/* modeOf */.VV)(finding, subject.policy);
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
    const { scans, files } = await (0,review_scans/* readScans */.z)(settings.baseline, runtime.folder);
    await (0,guards/* refuseTracked */.d)('scan', files, subject, runtime);
    return baselineFingerprints(scans, map, (0,context_files/* trackedFiles */.O)(git, await git.files(change.base)));
}

// EXTERNAL MODULE: ./build/settings.js + 1 modules
var settings = __webpack_require__(99590);
;// CONCATENATED MODULE: ./build/commands/review/notes.js


/** What a reader has to know besides the findings, most important first. */
function notesOf(subject, scan, settings) {
    return [
        ...subject.brokenByChange.map(breaksNote),
        ...subject.notes,
        ...emptyNotes(scan),
        ...reservedNotes(settings),
    ];
}
function breaksNote({ line, message }) {
    return `This change breaks the policy file at line ${line}: ${(0,encode/* sentence */.em)(message)}`;
}
function emptyNotes({ empty }) {
    return empty.map((name) => `${name} is a scan that read no files: it says nothing.`);
}
/** Nobody should believe that a setting works which does not yet. */
function reservedNotes({ given }) {
    return [...given]
        .filter((name) => (0,settings/* settingFacts */.US)(name).reserved)
        .map((name) => `Setting ${name} has no effect in this version.`);
}

;// CONCATENATED MODULE: ./build/core/change-usage.js

const change_usage_count = schemas/* int */.Whr().min(0);
const ChangeUsage = schemas/* object */.Ikc({
    runs: change_usage_count,
    questions: change_usage_count,
    usage: schemas/* object */.Ikc({ input: change_usage_count, cachedInput: change_usage_count, output: change_usage_count }),
});
/** Under which key a change's usage is kept; `name` is the run's. */
function changeUsageKey(repository, number, name) {
    return `usage ${JSON.stringify([repository, number, name])}`;
}
/** With one more run, if it asked anything; what was kept counts if it can be read. */
function addRun(kept, { questions, usage }) {
    const earlier = ChangeUsage.safeParse(kept);
    const runs = questions > 0 ? 1 : 0;
    if (!earlier.success)
        return { runs, questions, usage };
    const { data } = earlier;
    return {
        runs: data.runs + runs,
        questions: data.questions + questions,
        usage: {
            input: data.usage.input + usage.input,
            cachedInput: data.usage.cachedInput + usage.cachedInput,
            output: data.usage.output + usage.output,
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/review/provider-facts.js


/** Who answered, and what it cost; counts the run among those of its change. */
function providerFacts(assessed, settings, runtime) {
    const { providerId, spending, reused } = assessed;
    return {
        id: providerId,
        models: spending === null ? [] : [...spending.models].sort(),
        promptVersion: spending === null ? null : instructions/* promptVersion */.N,
        usage: spending?.usage ?? { input: 0, cachedInput: 0, output: 0 },
        questions: spending?.questions ?? 0,
        reused,
        prices: { 'price-input': settings['price-input'], 'price-output': settings['price-output'] },
        change: countRun(assessed, settings, runtime),
    };
}
/** Null where there is no change, nobody was asked, or nobody keeps count. */
function countRun({ spending, cache }, { name }, { event }) {
    if (spending === null || !cache.keeps || event.pull === null || event.repository === null)
        return null;
    const key = changeUsageKey(event.repository, event.pull.number, name);
    const usage = addRun(cache.store.get(key)?.value, spending);
    if (spending.questions > 0)
        cache.store.set(key, usage);
    return usage.runs === 0 ? null : usage;
}

// EXTERNAL MODULE: ./build/assess/qualify.js + 7 modules
var qualify = __webpack_require__(63092);
// EXTERNAL MODULE: ./build/core/qualification/qualification.js
var qualification_qualification = __webpack_require__(82233);
;// CONCATENATED MODULE: ./build/commands/review/qualification.js


/**
 * Has the model qualified where it matters: `decisions` were made as if it might hide, and one of them hides. Asks within
 * the run's own budget and time unless an earlier run did. Without `examinee` rules decided, which need no proof.
 */
async function permitToHide(decisions, examinee, store, output) {
    if (examinee === null || !decisions.some(({ action }) => action === 'hide'))
        return free;
    const { provider } = examinee;
    const known = (0,qualify/* storedQualification */.r)(provider, store);
    if (known === null)
        output.note(`Asking ${provider.id} about cases whose answer is known, before it may hide.\n`);
    const qualification = known ?? (await (0,qualify/* qualify */.S)(examinee, store));
    const note = (0,qualification_qualification/* qualificationNote */.mH)(provider.id, qualification);
    return { mayHide: (0,qualification_qualification/* mayHide */.uv)(qualification), notes: note === null ? [] : [note] };
}
const free = { mayHide: true, notes: [] };

// EXTERNAL MODULE: ./build/core/sensitive-files.js
var sensitive_files = __webpack_require__(99272);
;// CONCATENATED MODULE: ./build/commands/review/scan-facts.js




/** What the scan and the change say about findings that are not there any more. */
async function scanFacts(scan, scans, map, silencings, subject, settings) {
    const scanned = scan.scanned === null ? null : new Set(scan.scanned.map(map));
    const partly = new Set(scan.problems.map(({ path }) => (path === null ? null : map(path))));
    return {
        scans,
        readWhole(path) {
            if (scanned === null || scan.failures.length > 0 || scan.empty.length > 0)
                return null;
            return scanned.has(path) && !partly.has(path);
        },
        editsScanning: await editsScanning(subject, settings),
        silences: (path, lines, rule) => silencings.some((each) => each.path === path && covers(each, rule, lines)),
    };
}
/** Whether the change edits which files are scanned, by which rules, or the pipeline that does it. */
async function editsScanning(subject, settings) {
    const { diff, files, host, change } = subject;
    if (diff === null)
        return false;
    const config = settings['semgrep-config'];
    const named = (path) => config !== null && (path === config || path.startsWith(`${config}/`));
    if ((0,sensitive_files/* scanningFiles */.f)(diff).length > 0 || [...diff.keys()].some(named))
        return true;
    const yaml = [...diff.values()].filter(({ path, oldPath }) => isYaml(path) || (oldPath !== null && isYaml(oldPath)));
    const now = await files.read(yaml.map(({ path }) => path));
    for (const { path, oldPath } of yaml.slice(0, 100)) {
        const read = now.get(path);
        if (read !== undefined && 'bytes' in read && holdsRules(read.bytes))
            return true;
        if (host === null || change === null)
            continue;
        const before = await host.fileAt(change.base, oldPath ?? path).catch(unreadable);
        if (before === 'unreadable' || (before !== null && holdsRules(before)))
            return true;
    }
    return false;
}
/** What nobody can read may be rules. */
function unreadable(error) {
    if (error instanceof errors/* UserError */.y)
        return 'unreadable';
    throw error;
}
function isYaml(path) {
    return /\.ya?ml$/i.test(path);
}
/** A file of Semgrep rules, wherever it lies. https://semgrep.dev/docs/writing-rules/rule-syntax */
function holdsRules(bytes) {
    const text = (0,source_text/* decode */.D4)(bytes);
    return (/^rules:/m.test(text) &&
        /^\s*-?\s*(?:pattern|patterns|pattern-either|pattern-regex|match|mode|taint):?/m.test(text));
}

;// CONCATENATED MODULE: ./build/commands/review/silenced.js





/** Files whose contents are in memory at once. */
const silenced_batchSize = 200;
/** Comments on added lines by which Semgrep leaves findings out. */
async function addedSilencings(diff, files) {
    const changed = [...diff.values()].filter(({ deleted, added, opaque }) => !deleted && (opaque || added.size > 0));
    const silencings = [];
    for (let at = 0; at < changed.length; at += silenced_batchSize) {
        const batch = changed.slice(at, at + silenced_batchSize);
        const reads = await files.read(batch.map(({ path }) => path));
        for (const change of batch) {
            const read = reads.get(change.path);
            if (read !== undefined && 'bytes' in read)
                silencings.push(...silencingsIn(new source_text/* SourceText */.D(read.bytes), change));
        }
    }
    return silencings;
}
function silencingsIn(source, { path, added, opaque }) {
    const lines = opaque ? Array.from({ length: source.lineCount }, (_, index) => index + 1) : [...added];
    return lines.flatMap((line) => {
        const rules = silencedRules(source.line(line));
        return rules === undefined ? [] : [{ kind: 'silenced', path, line, rules, blocks: false }];
    });
}
/**
 * Findings that a change silences although the policy blocks on them, or may: they block until somebody who may agrees. A scan
 * may hold them (SARIF); where it leaves them out, what is known is the line, and the rule if the comment names one.
 */
function silencedFindings(added, { findings, silenced }, policy) {
    const held = silenced.filter((finding) => finding.head !== null &&
        (0,policy_policy/* modeOf */.VV)(finding, policy).mode === 'block' &&
        added.some((each) => each.path === finding.path && covers(each, finding.rule.name, finding.head)));
    const known = [...findings, ...silenced];
    const rules = known.map(({ rule }) => rule);
    const standIns = added.flatMap((each) => (each.rules ?? [null]).flatMap((id) => !mayBlock(id, rules, policy) || isKnown(each, id, known) ? [] : standIn(id, each)));
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
        covers({ ...silencing, rules: id === null ? null : [id] }, rule.name, head));
}
function standIn(id, { path, line }) {
    if (line === null)
        return [];
    const name = id?.split('.').at(-1) ?? anyRule;
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
            fingerprint: (0,identity/* silencingFingerprint */.H$)(name, path),
            head: { from: line, to: line },
            unavailable: null,
            silenced: true,
        },
    ];
}

;// CONCATENATED MODULE: ./build/commands/review.js

























/** Reviews a scan: reads, places, scopes, listens, assesses, decides. Writes nothing but progress. */
async function review(settings, subject, runtime) {
    const { scans, files } = await (0,review_scans/* readScans */.z)(settings.scan, runtime.folder);
    await (0,guards/* refuseTracked */.d)('scan', files, subject, runtime);
    await (0,guards/* refuseTracked */.d)('batch-import', (0,review_batch.answersIn)(settings, runtime), subject, runtime);
    const scan = (0,merge_scans/* mergeScans */.V)(scans);
    (0,guards/* refuseEmpty */.O)(scan);
    const [placed, conversation] = await Promise.all([
        placeFindings(scan, subject, settings),
        readDialogue(subject.host),
    ]);
    const added = subject.change === null ? [] : await addedSilencings(subject.diff ?? new Map(), subject.files);
    const standIns = silencedFindings(added, placed, subject.policy);
    const found = await judge(placed, standIns, subject, settings, runtime);
    const facts = await scanFacts(scan, scans.length, placed.map, added, subject, settings);
    const dialogue = conversation === null || typeof conversation === 'string'
        ? null
        : await listen(conversation, settings.name, subject, placed, standIns, found, facts);
    const judged = found.filter(({ finding }) => dialogue?.superseded.has(finding.fingerprint) !== true);
    const { assessed, evidence } = await assess(judged, subject, settings, runtime);
    const decideAll = (mayHide) => judged.map((each) => decideOne(each, assessed, evidence, dialogue, subject, settings, runtime, mayHide));
    const hopeful = decideAll(true);
    const { store } = assessed.cache;
    const permit = await permitToHide(hopeful, assessed.examinee, store, runtime.output);
    const provider = providerFacts(assessed, settings, runtime);
    // What was paid for is kept, whatever comes after.
    const cacheNotes = await assessed.cache.close();
    await (0,review_batch.finishBatch)(assessed, settings, store, runtime);
    const decisions = permit.mayHide === true ? hopeful : decideAll(permit.mayHide);
    // Nobody can have agreed where nobody can be heard.
    const unheard = typeof conversation === 'string' && mayBlock(null, [], subject.policy);
    const silencings = joinSilencings(added.map((each) => ({ ...each, blocks: unheard })), dialogue?.silencings ?? []);
    const failOn = settings['fail-on'];
    const made = {
        toolVersion: runtime.toolVersion,
        subject: subject.label,
        base: settings.scope === 'all' ? null : (subject.change?.base ?? null),
        head: subject.head,
        isChange: subject.change !== null && settings.scope !== 'all',
        decisions,
        evidence,
        counts: count(decisions),
        coverage: coverageOf(scan, settings.scope === 'all' ? null : subject.diff, placed.map),
        scans: scans.map(({ name, sha256, format, version }) => ({ name, sha256, format, version })),
        broken: [...scan.broken, ...placed.broken],
        suppressed: scan.silenced.length,
        duplicates: scan.duplicates,
        scanFailures: scan.failures,
        silencings,
        edited: subject.edited,
        policy: { source: subject.policy.source, sha256: subject.policy.sha256, faults: subject.policy.faults },
        provider,
        correspondence: assessed.correspondence,
        failOn,
        showFixes: settings.autofix,
        failing: (0,exit_status/* failing */.Jr)(decisions, failOn),
        status: (0,exit_status/* exitStatusOf */.et)({
            decisions,
            failOn,
            onAiFailure: settings['on-ai-failure'],
            breaksPolicy: subject.brokenByChange.length > 0,
            silencesBlocking: silencings.some(({ blocks }) => blocks),
            trial: settings.post === 'none',
            keyless: runtime.event.keyless,
            cancelled: runtime.cancelled.aborted,
            delivered: true,
        }),
        trial: settings.post === 'none',
        root: subject.folder.root,
        notes: [
            ...(typeof conversation === 'string' ? [conversation] : []),
            ...permit.notes,
            ...notesOf(subject, scan, settings),
            ...cacheNotes,
        ],
    };
    return { review: made, dialogue };
}
async function assess(judged, subject, settings, runtime) {
    const reviewed = judged
        .filter(decision/* isReviewed */.qe)
        .map(({ finding }) => finding)
        .sort(finding/* byPriority */.mu);
    const redactor = createRedactor(subject.policy.redact);
    const limit = isOffline(settings, runtime.event.keyless) ? reviewed.length : settings['max-findings'];
    const gathered = await gatherEvidence(reviewed.slice(0, limit), subject.files, redactor);
    const assessed = await assessFindings(reviewed, gathered, settings, {
        runtime,
        keyless: runtime.event.keyless,
        policy: subject.policy,
        privacyUnclear: subject.policy.privacyUnclear,
        openCache: () => (0,review_cache/* openCache */.bp)(settings, subject, runtime),
        redactReply: async (text) => {
            const words = (0,own_secrets/* withoutOwnSecrets */.Q)(settings, text);
            return (0,redaction/* redact */.E$)(words, await redactor.find(words));
        },
        progress: (done, all, id) => {
            if (done === all || Math.floor((done * 4) / all) > Math.floor(((done - 1) * 4) / all)) {
                runtime.output.note(`Asked ${id} about ${done} of ${all} findings.\n`);
            }
        },
    });
    const evidence = new Map();
    for (const each of gathered) {
        if ('pieces' in each)
            evidence.set(each.finding.fingerprint, each);
    }
    return { assessed, evidence };
}
/** What had a comment is known better than the line that silences it. */
function joinSilencings(added, known) {
    const named = new Set(known.map(({ path, line }) => `${path}:${line}`));
    return [...known, ...added.filter(({ path, line }) => !named.has(`${path}:${line}`))];
}


/***/ }),

/***/ 43512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answersIn: () => (/* binding */ answersIn),
/* harmony export */   checkBatch: () => (/* binding */ checkBatch),
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
    const { chatBatch } = await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.bind(__webpack_require__, 49882));
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
/**
 * Ends an export: adds the cases by which the model qualifies to hide, unless an earlier run had them answered, and writes the
 * file.
 */
async function finishBatch({ batch, examinee }, settings, store, runtime) {
    const exportTo = settings['batch-export'];
    if (exportTo === null || batch === null || examinee === null)
        return;
    const known = (0,_assess_qualify_js__WEBPACK_IMPORTED_MODULE_4__/* .storedQualification */ .r)(examinee.provider, store);
    if (known === null && batch.requests.length > 0)
        await (0,_assess_qualify_js__WEBPACK_IMPORTED_MODULE_4__/* .qualify */ .S)(examinee, store);
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

/***/ 31423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ plainFiles),
  O: () => (/* binding */ trackedFiles)
});

// EXTERNAL MODULE: ./build/core/text/glob.js
var text_glob = __webpack_require__(40196);
;// CONCATENATED MODULE: ./build/core/deny-list.js

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
    '**/.pypirc',
    '**/pip.conf',
    '**/.netrc',
    '**/_netrc',
    '**/.pgpass',
    '**/.my.cnf',
    '**/.htpasswd',
    '**/.git-credentials',
    '**/.dockercfg',
    '**/.docker/config.json',
    '**/.aws/**',
    '**/.ssh/**',
    '**/.gnupg/**',
    '**/.kube/**',
    '**/kubeconfig',
    '**/credentials',
    '**/credentials.json',
    '**/service-account*.json',
    '**/.git/**',
];
/** Whether a file's content must not be shown: `.env*`, keys, `.npmrc`, credential files. */
function isDenied(path) {
    return denied.some((glob) => (0,text_glob/* matchesPath */.$)(glob, path));
}

;// CONCATENATED MODULE: ./build/context/files.js

/** Larger files cost more than they tell; Semgrep itself skips files over 1 MB unless told otherwise. */
const sizeLimit = 5_000_000;
/** Files that git tracks in a commit or tree, out of its object database: no links, no ignored or untracked files. */
function trackedFiles(store, files) {
    return {
        has: (path) => files.has(path),
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
    return {
        has: (path) => folder.has(path),
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
const tooLarge = { refused: `it is larger than ${sizeLimit / 1_000_000} MB`, private: false };
function refuse(path, size, absent) {
    if (isDenied(path))
        return { refused: 'files of this name hold credentials and are never shown', private: true };
    if (size === null)
        return { refused: absent, private: false };
    return size > sizeLimit ? tooLarge : null;
}


/***/ }),

/***/ 25593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

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

/***/ 30630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ silencingFingerprint),
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
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([result.rule.name, path, code]))
            .digest('hex')
            .slice(0, 16);
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

/***/ 70578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silence),
/* harmony export */   d: () => (/* binding */ hear)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88667);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21258);


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

/***/ 88667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Id: () => (/* binding */ markLength),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   f0: () => (/* binding */ maxHeard),
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

/***/ 80333:
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
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88667);


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

/***/ 99272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sensitiveFiles),
/* harmony export */   f: () => (/* binding */ scanningFiles)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40196);

/* Files by which a change can alter what is scanned, how it is judged, or the pipeline that does both. */
const pipelineFiles = [
    '.github/workflows/**',
    '.github/actions/**',
    '.gitlab-ci.yml',
    '.gitlab/**/*.yml',
    'bitbucket-pipelines.yml',
    'azure-pipelines*.yml',
    '.azure-pipelines/**',
    '**/.semgrepignore',
    '.semgrep/**',
    '.semgrep.yml',
];
/** Paths of policy and pipeline files that a change edits, renames or deletes, sorted. */
function sensitiveFiles(diff, policyPath) {
    const touched = [...diff.values()].flatMap(({ path, oldPath }) => oldPath === null ? [path] : [path, oldPath]);
    const sensitive = (path) => path === policyPath || pipelineFiles.some((glob) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(glob, path));
    return [...new Set(touched.filter(sensitive))].sort();
}
/** Those of them that decide what is scanned and by which rules: all but the policy. */
function scanningFiles(diff) {
    return sensitiveFiles(diff, '');
}


/***/ })

};
