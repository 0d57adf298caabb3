export const id = 847;
export const ids = [847,599];
export const modules = {

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  stepOutputs: () => (/* binding */ stepOutputs)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/exit-status.js
var exit_status = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(5232);
// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/core/render/words.js
var render_words = __webpack_require__(8106);
;// CONCATENATED MODULE: ./build/core/render/annotations.js




const levels = {
    critical: 'error',
    error: 'error',
    warning: 'warning',
    info: 'notice',
};
/** GitHub shows ten of a level and step. https://docs.github.com/actions/reference/workflow-commands */
const perLevel = 10;
/** The most severe findings as annotations; what finds no room is in the summary. */
function annotationsOf(decisions) {
    const unique = [...new Set(decisions)].sort((a, b) => (0,finding/* byPriority */.mu)(a.finding, b.finding));
    const left = { error: perLevel, warning: perLevel, notice: perLevel };
    return unique.flatMap(({ finding, assessment }) => {
        const level = levels[finding.rule.severity];
        if (left[level]-- <= 0)
            return [];
        const why = (0,encode/* oneLine */.TN)((0,render_words/* reasonOf */.A3)(assessment), 300);
        return [
            {
                level,
                title: `${(0,weakness/* titleOf */.G)(finding.rule)} · ${(0,encode/* oneLine */.TN)(finding.rule.name, 80)}`,
                message: `${(0,render_words/* verdictWords */.L2)(assessment)}.${why === '' ? '' : ` ${why}`}`,
                path: finding.path,
                lines: finding.head,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/core/render/receipt.js
/** What left, as published. */
function renderReceipt({ toolVersion, head, provider, correspondence }) {
    return {
        version: 1,
        tool: { name: 'semgrep-assistant', version: toolVersion },
        head,
        provider: provider.id,
        endpoint: correspondence?.endpoint ?? null,
        region: correspondence?.region ?? null,
        promptVersion: provider.promptVersion,
        questions: correspondence?.questions ?? [],
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/assessment.js
var assessment = __webpack_require__(1282);
// EXTERNAL MODULE: ./build/core/plan/word.js
var word = __webpack_require__(1258);
// EXTERNAL MODULE: ./build/core/render/costs.js
var costs = __webpack_require__(1845);
;// CONCATENATED MODULE: ./build/core/render/report.js







const count = schemas/* int */.Whr().min(0);
const Usage = schemas/* strictObject */.rej({ input: count, cachedInput: count, output: count });
const Place = schemas/* strictObject */.rej({
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1).describe('In UTF-8 bytes, as Semgrep counts.'),
});
/** `report.json`, as published in `schemas/report.schema.json`. A change of meaning gets a new version. */
const Report = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('semgrep-assistant'), version: schemas/* string */.YjP() }),
    subject: schemas/* string */.YjP().describe('What was reviewed, for people.'),
    base: schemas/* string */.YjP().nullable().describe('Commit with which the change was compared.'),
    head: schemas/* string */.YjP().nullable().describe('Commit or tree that was reviewed.'),
    scans: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        sha256: schemas/* string */.YjP(),
        format: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().nullable(),
    })),
    policy: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP().nullable(),
        sha256: schemas/* string */.YjP().nullable(),
        faults: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), message: schemas/* string */.YjP() })),
    }),
    provider: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        models: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Models that answered, as the vendor names them.'),
        promptVersion: schemas/* string */.YjP().nullable(),
        questions: count,
        usage: Usage.describe('Tokens; cached input is part of input.'),
        cost: schemas/* number */.aig().min(0).nullable().describe('By price-input and price-output; null without.'),
        change: schemas/* strictObject */.rej({ runs: count, questions: count, usage: Usage })
            .nullable()
            .describe('What this change has cost in all its runs; null where nobody keeps count.'),
    }),
    status: schemas/* int */.Whr().describe('Exit status of the run.'),
    failOn: schemas/* string */.YjP(),
    counts: schemas/* strictObject */.rej({
        total: count,
        analyzed: count,
        notAnalyzed: count,
        truePositives: count,
        falsePositives: count,
        needsReview: count,
        hidden: count,
        annotated: count,
        commented: count,
        blocked: count,
        monitored: count,
        outside: count,
        suppressed: count,
        duplicates: count,
        broken: count,
    }),
    coverage: schemas/* strictObject */.rej({
        changed: count.nullable(),
        changedScanned: count.nullable(),
        scanned: count.nullable(),
        gaps: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), why: schemas/* string */.YjP() })),
    }),
    scanFailures: schemas/* array */.YOg(schemas/* string */.YjP()),
    broken: schemas/* array */.YOg(schemas/* strictObject */.rej({ at: schemas/* string */.YjP(), problem: schemas/* string */.YjP() })),
    silencings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1).nullable(),
        rules: schemas/* array */.YOg(schemas/* string */.YjP()).nullable().describe('Null for all rules.'),
        kind: schemas/* enum */.k5n(['silenced', 'unread']).describe('unread: the scan does not show that it is fixed.'),
        blocks: schemas/* boolean */.zMY().describe('It hides a finding on which the policy blocks, and fails the run.'),
    }))
        .describe('What the scan leaves out because of the change, or cannot tell.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        fingerprint: schemas/* string */.YjP(),
        rule: schemas/* string */.YjP(),
        ruleId: schemas/* string */.YjP().describe('As Semgrep printed it.'),
        title: schemas/* string */.YjP(),
        severity: schemas/* enum */.k5n(finding/* severities */.gO),
        cwes: schemas/* array */.YOg(schemas/* string */.YjP()),
        references: schemas/* array */.YOg(schemas/* string */.YjP()),
        path: schemas/* string */.YjP(),
        start: Place,
        end: Place,
        head: schemas/* strictObject */.rej({ from: schemas/* int */.Whr().min(1), to: schemas/* int */.Whr().min(1) })
            .nullable()
            .describe('Lines at head.'),
        inScope: schemas/* boolean */.zMY(),
        scope: schemas/* string */.YjP().describe('Why it is in scope or not.'),
        mode: schemas/* enum */.k5n(finding/* modes */.nI),
        modeBecause: schemas/* string */.YjP(),
        action: schemas/* enum */.k5n(['comment', 'annotate', 'hide', 'report']),
        blocks: schemas/* boolean */.zMY(),
        because: schemas/* string */.YjP(),
        silenced: schemas/* boolean */.zMY().describe('The change silences it in the code, and the policy blocks on it.'),
        said: schemas/* strictObject */.rej({ word: schemas/* enum */.k5n(word/* words */.aL), by: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })
            .nullable()
            .describe('What a person decided in the finding’s thread, as far as it counts.'),
        assessment: schemas/* discriminatedUnion */.gMt('status', [
            schemas/* strictObject */.rej({
                status: schemas/* literal */.euz('analyzed'),
                verdict: schemas/* enum */.k5n(assessment/* verdicts */.rY),
                confidence: schemas/* enum */.k5n(assessment/* confidences */.E2),
                reason: schemas/* string */.YjP(),
                component: schemas/* string */.YjP().nullable(),
                citations: schemas/* array */.YOg(schemas/* strictObject */.rej({
                    path: schemas/* string */.YjP(),
                    line: schemas/* int */.Whr(),
                    holds: schemas/* boolean */.zMY().describe('The quoted code stands there.'),
                    decides: schemas/* boolean */.zMY().describe('It shows more than the flagged code itself.'),
                })),
            }),
            schemas/* strictObject */.rej({
                status: schemas/* literal */.euz('not_analyzed'),
                kind: schemas/* enum */.k5n(assessment/* notAnalyzedKinds */.RQ),
                detail: schemas/* string */.YjP(),
            }),
        ])
            .nullable()
            .describe('Null where nobody was asked: out of scope, or only monitored.'),
    })),
});
/** The review as data, findings by place. Holds no source code. */
function renderReport(review) {
    const { counts, suppressed, duplicates, broken } = review;
    return {
        version: 1,
        tool: { name: 'semgrep-assistant', version: review.toolVersion },
        subject: review.subject,
        base: review.base,
        head: review.head,
        scans: review.scans,
        policy: review.policy,
        provider: providerOf(review),
        status: review.status,
        failOn: review.failOn,
        counts: { ...counts, suppressed, duplicates, broken: broken.length },
        coverage: review.coverage,
        scanFailures: review.scanFailures.map(encode/* visible */.RK),
        broken,
        silencings: review.silencings,
        notes: review.notes,
        findings: [...review.decisions].sort(byPlace).map(findingOf),
    };
}
function providerOf({ provider }) {
    const { prices, ...about } = provider;
    return { ...about, cost: (0,costs/* costOf */.ho)(provider.usage, prices) };
}
function findingOf({ finding, scope, mode, assessment, action, blocks, because, said, }) {
    const { rule } = finding;
    return {
        fingerprint: finding.fingerprint,
        rule: rule.name,
        ruleId: rule.id,
        title: (0,weakness/* titleOf */.G)(rule),
        severity: rule.severity,
        cwes: rule.cwes,
        references: rule.references,
        path: finding.path,
        start: finding.span.start,
        end: finding.span.end,
        head: finding.head,
        inScope: scope.inside,
        scope: scope.because,
        mode: mode.mode,
        modeBecause: mode.because,
        action,
        blocks,
        because,
        silenced: finding.silenced,
        said: said === null ? null : { word: said.word, by: said.by, reason: said.reason },
        assessment: assessmentOf(assessment),
    };
}
function assessmentOf(assessment) {
    if (assessment === null)
        return null;
    if (assessment.status === 'not_analyzed') {
        return { status: 'not_analyzed', kind: assessment.kind, detail: (0,encode/* visible */.RK)(assessment.detail) };
    }
    const { verdict, confidence, reason, component, citations } = assessment;
    return {
        status: 'analyzed',
        verdict,
        confidence,
        reason: (0,encode/* visible */.RK)(reason),
        component,
        citations: citations.map(({ path, line, holds, decides }) => ({ path, line, holds, decides })),
    };
}
function byPlace(a, b) {
    return ((0,finding/* compare */.UD)(a.finding.path, b.finding.path) ||
        a.finding.span.start.line - b.finding.span.start.line ||
        a.finding.span.start.column - b.finding.span.start.column ||
        (0,finding/* compare */.UD)(a.finding.fingerprint, b.finding.fingerprint));
}

// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/core/render/sarif.js





const sarif_levels = {
    critical: 'error',
    error: 'error',
    warning: 'warning',
    info: 'note',
};
/**
 * The review as SARIF 2.1.0: every finding is a result, hidden ones with a suppression, our fingerprint in place of
 * Semgrep's, only the rules that fired. Lines without columns: SARIF counts UTF-16 units where Semgrep counts bytes.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
function renderSarif(review) {
    const rules = [
        ...new Map(review.decisions.map(({ finding }) => [finding.rule.name, finding.rule])).values(),
    ];
    rules.sort((a, b) => (0,finding/* compare */.UD)(a.name, b.name));
    const indexes = new Map(rules.map((rule, index) => [rule.name, index]));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Semgrep Assistant',
                        semanticVersion: review.toolVersion,
                        rules: rules.map(ruleOf),
                    },
                },
                results: review.decisions.map((decision) => resultOf(decision, indexes.get(decision.finding.rule.name) ?? 0)),
            },
        ],
    };
}
function ruleOf(rule) {
    const help = rule.references.find((reference) => /^https:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/.test(reference) && URL.canParse(reference));
    return {
        id: rule.name,
        name: rule.name,
        shortDescription: { text: (0,encode/* visible */.RK)((0,weakness/* titleOf */.G)(rule)) },
        defaultConfiguration: { level: sarif_levels[rule.severity] },
        ...(help && { helpUri: help }),
        properties: { tags: [...rule.cwes, ...(rule.category === null ? [] : [rule.category])] },
    };
}
function resultOf({ finding, assessment, action, mode, because }, ruleIndex) {
    const lines = finding.head ?? { from: finding.span.start.line, to: (0,identity/* lastFlaggedLine */.Zh)(finding.span) };
    const verdict = `${(0,render_words/* verdictWords */.L2)(assessment)}. ${(0,render_words/* reasonOf */.A3)(assessment)}`.trim();
    return {
        ruleId: finding.rule.name,
        ruleIndex,
        level: sarif_levels[finding.rule.severity],
        message: {
            text: (0,encode/* visible */.RK)(assessment === null ? (0,weakness/* titleOf */.G)(finding.rule) : `${(0,weakness/* titleOf */.G)(finding.rule)}: ${verdict}`),
        },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: {
                        uri: finding.path.split('/').map(encodeURIComponent).join('/'),
                        uriBaseId: '%SRCROOT%',
                    },
                    region: { startLine: lines.from, endLine: lines.to },
                },
            },
        ],
        partialFingerprints: { 'semgrepAssistant/v1': finding.fingerprint },
        ...(action === 'hide' && {
            suppressions: [{ kind: 'external', status: 'accepted', justification: (0,encode/* visible */.RK)((0,render_words/* reasonOf */.A3)(assessment)) }],
        }),
        properties: {
            action,
            because: (0,encode/* visible */.RK)(because),
            mode: mode.mode,
            ...(assessment?.status === 'analyzed' && {
                verdict: assessment.verdict,
                confidence: assessment.confidence,
            }),
        },
    };
}

// EXTERNAL MODULE: ./build/core/render/summary.js + 1 modules
var render_summary = __webpack_require__(3687);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./node_modules/wrap-ansi/index.js + 8 modules
var wrap_ansi = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var decision = __webpack_require__(1302);
// EXTERNAL MODULE: ./build/core/rule-fix.js
var rule_fix = __webpack_require__(7000);
// EXTERNAL MODULE: ./build/core/evidence.js
var core_evidence = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/core/render/excerpt.js

const around = 1;
const maxFlagged = 8;
/**
 * The lines worth showing about a finding: the flagged ones with a line around them, and the ones that the reason cites,
 * in the file's order; null stands for a gap.
 */
function excerpt(evidence, cited) {
    const { path, head } = evidence.finding;
    if (head === null)
        return [];
    const wanted = new Map();
    const add = (line, role) => {
        if (!wanted.has(line) || role === 'flagged')
            wanted.set(line, role);
    };
    const last = Math.min(head.to, head.from + maxFlagged - 1);
    for (let line = head.from - around; line <= last + around; line++)
        add(line, 'context');
    for (const place of cited) {
        if (place.path === path)
            wanted.set(place.line, 'cited');
    }
    for (let line = head.from; line <= last; line++)
        add(line, 'flagged');
    const lines = [];
    const firstLine = (evidence.matched.split('\n')[0] ?? '').slice(0, 60);
    for (const line of [...wanted.keys()].sort((a, b) => a - b)) {
        const text = (0,core_evidence/* lineOf */.cA)(evidence, path, line);
        if (text === null)
            continue;
        const previous = lines.at(-1);
        if (previous && previous.line + 1 < line)
            lines.push(null);
        const focus = line === head.from ? Math.max(0, text.indexOf(firstLine)) : 0;
        lines.push({ path, line, text, role: wanted.get(line) ?? 'context', focus });
    }
    const elsewhere = cited.flatMap((place) => {
        const text = place.path === path ? null : (0,core_evidence/* lineOf */.cA)(evidence, place.path, place.line);
        return text === null ? [] : [{ ...place, text, role: 'cited', focus: 0 }];
    });
    return [...lines, ...elsewhere];
}

;// CONCATENATED MODULE: ./build/core/render/terminal.js









/** The review as a person reads it in a terminal or a job's log. */
function renderTerminal(review, options) {
    const paint = picocolors.createColors(options.colours);
    const ordered = (0,render_words/* readingOrder */.fR)(review.decisions);
    const shown = ordered.filter(({ action }) => action !== 'hide');
    const hidden = ordered.filter(({ action }) => action === 'hide');
    const cards = shown.slice(0, options.maxCards);
    const rest = shown.slice(options.maxCards);
    const sections = [
        policyFaults(review, paint),
        ...cards.map((decision, index) => card(decision, index + 1, review, options, paint)),
        rest.length > 0 && list(`And ${(0,render_words/* plural */.LS)(rest.length, 'finding')} more`, rest, options, paint),
        hidden.length > 0 && list('Hidden as likely false positives', hidden, options, paint),
        table(review, paint),
        closing(review, options, paint),
    ].filter((section) => section !== false && section !== '');
    return `${sections.join('\n\n')}\n`;
}
/** First of all, since it changes what all the rest means. */
function policyFaults({ policy }, paint) {
    return policy.faults
        .map(({ line, message }) => paint.yellow(`Policy, line ${line}: ${(0,encode/* oneLine */.TN)(message, 200)}. Nothing is hidden until it is mended.`))
        .join('\n');
}
function card(decision, index, review, options, paint) {
    const { finding, assessment, blocks, mode } = decision;
    const evidence = review.evidence.get(finding.fingerprint);
    const facts = [finding.rule.severity, ...finding.rule.cwes.slice(0, 2), (0,encode/* oneLine */.TN)(finding.rule.name, 60)];
    const badge = blocks ? ` ${paint.bgRed(paint.white(' BLOCKS '))}` : '';
    const place = (0,encode/* oneLine */.TN)(finding.path, 200) + paint.dim(`:${finding.head?.from ?? finding.span.start.line}`);
    const confidence = assessment?.status === 'analyzed' ? paint.dim(` · ${assessment.confidence} confidence`) : '';
    const lines = [
        paint.dim(`${String(index).padStart(3)}  `) +
            paint.bold((0,weakness/* titleOf */.G)(finding.rule)) +
            paint.dim(` · ${facts.join(' · ')}`) +
            badge,
        `     ${paint.cyan(place)}`,
    ];
    const cited = assessment?.status === 'analyzed' ? assessment.citations.filter(({ holds }) => holds) : [];
    if (evidence)
        lines.push('', ...codeLines(excerpt(evidence, cited), finding.path, options, paint), '');
    const verdict = `${symbol(decision, paint)}${confidence}`;
    lines.push(indent(`${verdict}  ${(0,encode/* oneLine */.TN)((0,render_words/* reasonOf */.A3)(assessment), 900)}`, options.width));
    const open = assessment?.status !== 'analyzed' || assessment.verdict === 'needs_review';
    if (evidence && open) {
        lines.push(indent(paint.dim(`The rule says: ${(0,encode/* oneLine */.TN)(evidence.message, 300)}`), options.width));
    }
    if (decision.action === 'annotate')
        lines.push(indent(paint.dim(`Shown: ${(0,encode/* oneLine */.TN)(decision.because, 200)}.`), options.width));
    const fix = options.showFixes && evidence ? (0,rule_fix/* ruleFix */.u)(evidence) : null;
    if (fix) {
        lines.push(indent(paint.dim('Fix · from the rule, not checked'), options.width));
        lines.push(...fixLines(fix, options.width - 8, paint));
    }
    if (blocks)
        lines.push(indent(paint.dim(`Blocks by ${(0,encode/* oneLine */.TN)(mode.because, 200)}.`), options.width));
    return lines.join('\n');
}
const maxFixLines = 6;
/** A fix as removed and added lines, each cut around the first difference so that it shows. */
function fixLines({ before, after }, room, paint) {
    const indents = [...before, ...after].filter((line) => line.trim() !== '').map(leadingSpace);
    const shared = indents.reduce((a, b) => (b.length < a.length ? b : a), indents[0] ?? '');
    const clean = (line) => (0,encode/* visible */.RK)(line.startsWith(shared) ? line.slice(shared.length) : line).replaceAll('\t', '    ');
    const [old, fresh] = [before.map(clean), after.map(clean)];
    const from = Math.max(0, firstDifference(old[0] ?? '', fresh[0] ?? '') - Math.floor((room * 2) / 3));
    const shown = (line) => (0,encode/* cut */.Jj)(from > 0 ? `…${line.slice(from + 1)}` : line, room);
    return [
        ...old.slice(0, maxFixLines).map((line) => paint.red(`     - ${shown(line)}`)),
        ...fresh.slice(0, maxFixLines).map((line) => paint.green(`     + ${shown(line)}`)),
    ];
}
function leadingSpace(line) {
    return /^\s*/.exec(line)?.[0] ?? '';
}
function firstDifference(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at++;
    return at;
}
function codeLines(lines, path, options, paint) {
    const room = options.width - 14;
    return lines.map((line) => {
        if (line === null)
            return paint.dim('           ⋮');
        const number = String(line.line).padStart(6);
        const from = Math.max(0, Math.min(line.focus - Math.floor(room / 2), line.text.length - room));
        const code = from > 0 ? `…${line.text.slice(from + 1)}` : line.text;
        const text = (0,encode/* cut */.Jj)((0,encode/* visible */.RK)(code).replaceAll('\t', '    '), room);
        const elsewhere = line.path === path ? '' : paint.dim(`  (${(0,encode/* oneLine */.TN)(line.path, 80)})`);
        if (line.role === 'flagged')
            return `   ${paint.red('▸')} ${number} ${paint.red('│')} ${paint.bold(text)}${elsewhere}`;
        if (line.role === 'cited')
            return `   ${paint.yellow('•')} ${number} ${paint.yellow('│')} ${text}${elsewhere}`;
        return paint.dim(`     ${number} │ ${text}`);
    });
}
function symbol({ assessment }, paint) {
    const words = (0,render_words/* verdictWords */.L2)(assessment);
    if (assessment?.status !== 'analyzed')
        return paint.magenta(`○ ${words}`);
    switch (assessment.verdict) {
        case 'true_positive':
            return paint.red(`✖ ${words}`);
        case 'false_positive':
            return paint.green(`✔ ${words}`);
        case 'needs_review':
            return paint.yellow(`? ${words}`);
    }
}
function list(title, decisions, { width }, paint) {
    const max = 60;
    const lines = decisions.slice(0, max).map((decision) => {
        const { finding, assessment } = decision;
        const place = `${(0,encode/* oneLine */.TN)(finding.path, 120)}:${finding.head?.from ?? finding.span.start.line}`;
        const line = `  ${symbol(decision, paint)}  ${(0,weakness/* titleOf */.G)(finding.rule)}  ${paint.cyan(place)}`;
        return `${line}\n${indent(paint.dim((0,encode/* oneLine */.TN)((0,render_words/* reasonOf */.A3)(assessment), 200)), width)}`;
    });
    const more = decisions.length > max ? [paint.dim(`  … and ${decisions.length - max} more in report.json`)] : [];
    return [paint.bold(title), ...lines, ...more].join('\n');
}
/** Verdicts by severity, as a small table. */
function table({ decisions }, paint) {
    const reviewed = decisions.filter(decision/* isReviewed */.qe);
    if (reviewed.length === 0)
        return '';
    const columns = ['critical', 'error', 'warning', 'info'].filter((severity) => reviewed.some(({ finding }) => finding.rule.severity === severity));
    const rows = [...new Set((0,render_words/* readingOrder */.fR)(reviewed).map(({ assessment }) => (0,render_words/* verdictWords */.L2)(assessment)))];
    const countOf = (row, column) => reviewed.filter(({ finding, assessment }) => (row === null || (0,render_words/* verdictWords */.L2)(assessment) === row) &&
        (column === null || finding.rule.severity === column)).length;
    const width = Math.max(...rows.map((row) => row.length), 5);
    const cells = (label, row) => `  ${label.padEnd(width)}  ${[...columns, null].map((column) => String(countOf(row, column) || '·').padStart(8)).join('  ')}`;
    return [
        paint.dim(`  ${''.padEnd(width)}  ${[...columns, 'all'].map((column) => column.padStart(8)).join('  ')}`),
        ...rows.map((row) => cells(row, row)),
        paint.dim(cells('All', null)),
    ].join('\n');
}
function closing(review, { width }, paint) {
    const gaps = review.coverage.gaps
        .slice(0, 5)
        .map(({ path, why }) => paint.dim(`Not read whole: ${(0,encode/* oneLine */.TN)(path, 120)} (${(0,encode/* oneLine */.TN)(why, 80)})`));
    const moreGaps = review.coverage.gaps.length > 5 ? [paint.dim(`… and ${review.coverage.gaps.length - 5} more files`)] : [];
    const failures = review.scanFailures
        .slice(0, 5)
        .map((failure) => paint.yellow(`Semgrep: ${(0,encode/* oneLine */.TN)(failure, 200)}`));
    const { provider } = review;
    const cost = provider.questions === 0 ? [] : [`${provider.id}: ${(0,costs/* usageWords */.Zy)(provider, provider.prices)}.`];
    const notes = [...(0,render_words/* asides */.wv)(review), ...review.notes, ...cost].map((line) => paint.dim((0,encode/* oneLine */.TN)(line, 300)));
    const head = paint.bold((0,encode/* oneLine */.TN)((0,render_words/* headline */.Pl)(review), 400));
    return [...failures, head, ...notes, ...gaps, ...moreGaps].map((line) => (0,wrap_ansi/* default */.A)(line, width)).join('\n');
}
function indent(text, width) {
    return (0,wrap_ansi/* default */.A)(text, width - 5, { hard: true })
        .split('\n')
        .map((line) => `     ${line}`)
        .join('\n');
}

// EXTERNAL MODULE: ./build/system/actions.js
var actions = __webpack_require__(7599);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/system/report-folder.js




/**
 * Writes files into a report folder, relative to `start`, without following links of `repository`: whoever may write to the work tree could otherwise point
 * the report at a file of somebody else's. Returns the paths written. Throws `UserError` naming the link or the fault.
 */
async function writeReports(start, folder, repository, files) {
    const target = (0,external_node_path_.resolve)(start, folder);
    makeFolder(repository, target);
    const written = [];
    for (const [name, text] of Object.entries(files)) {
        const path = (0,external_node_path_.join)(target, name);
        try {
            const flags = external_node_fs_.constants.O_WRONLY |
                external_node_fs_.constants.O_CREAT |
                external_node_fs_.constants.O_TRUNC |
                external_node_fs_.constants.O_NOFOLLOW |
                external_node_fs_.constants.O_NONBLOCK;
            const file = await (0,external_node_fs_promises_.open)(path, flags, 0o644);
            try {
                await file.writeFile(text);
            }
            finally {
                await file.close();
            }
        }
        catch (error) {
            throw new errors/* UserError */.y(`Cannot write ${path}: ${reason(error)}`, 'Set report-dir to a folder that can be written.');
        }
        written.push(path);
    }
    return written;
}
/**
 * Makes the folder part by part. Links above `trusted`, the repository, are the machine's own (macOS: /tmp); from there on
 * nobody needs one.
 */
function makeFolder(trusted, target) {
    let path = (0,external_node_path_.parse)(target).root;
    try {
        for (const part of target
            .slice(path.length)
            .split(external_node_path_.sep)
            .filter((each) => each !== '')) {
            path = (0,external_node_path_.join)(path, part);
            const about = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
            const inside = path.startsWith(trusted + external_node_path_.sep);
            if (inside && about?.isSymbolicLink())
                throw new Error(`${path} is a symbolic link`);
            if (inside && part === '.git')
                throw new Error(`${path} is git's own`);
            if (about === undefined)
                (0,external_node_fs_.mkdirSync)(path);
            else if (!(0,external_node_fs_.statSync)(path).isDirectory())
                throw new Error(`${path} is no folder`);
        }
        if ((0,external_node_fs_.lstatSync)(target).isSymbolicLink())
            throw new Error(`${target} is a symbolic link`);
    }
    catch (error) {
        throw new errors/* UserError */.y(`Cannot use ${target} for reports: ${reason(error)}`, 'Set report-dir to a folder that can be written.');
    }
}
function reason(error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ELOOP')
        return 'it is a symbolic link';
    return error instanceof Error ? error.message.replace(/, (?:open|mkdir) '.*'$/, '') : String(error);
}

;// CONCATENATED MODULE: ./build/commands/publish.js












/** More than anybody reads in one sitting; the rest is a line each. */
const maxCards = 50;
/**
 * Prints the review, writes its files and, as an action step, its outputs and summary. Returns the exit status: that of
 * the review, or that nobody got it.
 */
async function publish(found, reportFolder, runtime, { action, posted }) {
    const { output, folder } = runtime;
    const review = { ...found, notes: [...found.notes, ...(posted?.notes ?? [])] };
    const { colours, width } = output;
    output.print(`\n${renderTerminal(review, { colours, width, showFixes: review.showFixes, maxCards })}`);
    const summary = (0,render_summary/* renderSummary */.Br)(review);
    const reports = {
        'report.json': `${JSON.stringify(renderReport(review), null, 2)}\n`,
        'report.sarif': `${JSON.stringify(renderSarif(review), null, 2)}\n`,
        'summary.md': summary,
        'receipt.json': `${JSON.stringify(renderReceipt(review), null, 2)}\n`,
    };
    let written = true;
    try {
        await writeReports(folder, reportFolder, review.root, reports);
        output.print(`\nWrote ${Object.keys(reports).join(', ')} to ${reportFolder}/.\n`);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        written = false;
        output.note(`\n${error.message}\n${error.cure ?? ''}\n`);
    }
    const warning = review.status === exit_status/* exitStatus */.$u.notAnalyzed ? (0,render_words/* headline */.Pl)(review) : null;
    const annotations = annotationsOf(posted?.unseen ?? []);
    if (action)
        await (0,actions.writeStepResults)(stepOutputs(review, reportFolder), summary, { warning, annotations });
    // A closed pipe says so only after the write.
    await (0,promises_.setImmediate)();
    // In a pipeline later steps count on the files; elsewhere the terminal has the results.
    const lost = !written && (output.failed || runtime.event.inPipeline) && !review.trial;
    if (lost && review.status === exit_status/* exitStatus */.$u.ok)
        return exit_status/* exitStatus */.$u.undelivered;
    // The third colour, where the host has one: neither passed nor failed.
    return action && review.status === exit_status/* exitStatus */.$u.notAnalyzed && posted?.neutral === true
        ? exit_status/* exitStatus */.$u.ok
        : review.status;
}
/** Outputs of the action, as `action.yml` describes them. */
function stepOutputs({ counts, provider }, reportFolder) {
    return {
        ...countOutputs(counts),
        'input-tokens': provider.usage.input,
        'output-tokens': provider.usage.output,
        'report-dir': reportFolder,
    };
}
function countOutputs(counts) {
    return {
        total: counts.total,
        analyzed: counts.analyzed,
        'not-analyzed': counts.notAnalyzed,
        'true-positives': counts.truePositives,
        'false-positives': counts.falsePositives,
        'needs-review': counts.needsReview,
        hidden: counts.hidden,
        commented: counts.commented,
        blocked: counts.blocked,
    };
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ silencingFingerprint),
/* harmony export */   Zh: () => (/* binding */ lastFlaggedLine),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3459);



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

/***/ 3458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink),
/* harmony export */   w: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5583);

/** `path:line` as a link to just these lines of just this commit; as plain code where there is no host. */
function placeLink(target, path, lines) {
    const label = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(lines === null ? path : `${path}:${lines.from}`, 200);
    if (target === null || lines === null)
        return label;
    const form = lines.from === lines.to ? target.forms.line : target.forms.range;
    return `[${label}](${fill(form, { ...lines, path, commit: target.commit })})`;
}
/** A commit's first digits, as a link where there is a host. */
function commitLink(target, commit) {
    const label = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7));
    return target === null ? label : `[${label}](${fill(target.forms.commit, { commit })})`;
}
/** What varies is percent-encoded, round brackets too: they would end a link in markdown. */
function fill(form, values) {
    return form.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? '')
        .split('/')
        .map((part) => encodeURIComponent(Buffer.from(part).toString()).replace(/[()'*!]/g, escapeByte))
        .join('/'));
}
function escapeByte(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OS: () => (/* binding */ hasNews),
  Br: () => (/* binding */ renderSummary),
  fo: () => (/* binding */ summaryDigest)
});

// UNUSED EXPORTS: page

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var decision = __webpack_require__(1302);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(5232);
// EXTERNAL MODULE: ./build/core/rule-fix.js
var rule_fix = __webpack_require__(7000);
// EXTERNAL MODULE: ./build/core/text/markdown.js
var markdown = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/core/render/costs.js
var costs = __webpack_require__(1845);
// EXTERNAL MODULE: ./build/core/render/links.js
var links = __webpack_require__(3458);
// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(8106);
;// CONCATENATED MODULE: ./build/core/render/summary-sections.js








const maxFixLines = 20;
/** A summary in parts, with so many rows in a table. */
function sections(review, surface, rows) {
    const ordered = (0,words/* readingOrder */.fR)(review.decisions);
    const shown = ordered.filter(({ action }) => action !== 'hide');
    const hidden = ordered.filter(({ action }) => action === 'hide');
    const onPage = surface.kind === 'page';
    const table = (decisions) => findingTable(decisions, surface, rows);
    return [
        { name: 'faults', text: faults(review), rank: 0 },
        { name: 'the sentence', text: `**${(0,markdown/* prose */.CS)((0,words/* headline */.Pl)(review))}**`, rank: 0 },
        { name: 'what blocks', text: blocking(review, surface, rows), rank: 1 },
        { name: 'what was silenced', text: silenced(review, surface, rows), rank: 2 },
        { name: 'the chart', text: onPage ? chart(review) : '', rank: 8 },
        { name: 'findings', text: shown.length === 0 ? '' : table(shown), rank: 3 },
        { name: 'fixes', text: onPage ? fixes(shown, review, surface) : '', rank: 7 },
        {
            name: 'hidden findings',
            text: hidden.length === 0
                ? ''
                : folded(`${(0,words/* plural */.LS)(hidden.length, 'likely false positive')} hidden`, table(hidden)),
            rank: 4,
        },
        { name: 'what was not read', text: notRead(review, rows), rank: 5 },
        {
            name: 'notes',
            text: [...(0,words/* asides */.wv)(review), ...review.notes].map((line) => `${(0,markdown/* prose */.CS)(line)}  `).join('\n'),
            rank: 6,
        },
        { name: 'cost', text: onPage ? footer(review) : '', rank: 0 },
    ];
}
function faults({ policy }) {
    const lines = policy.faults
        .slice(0, 20)
        .map(({ line, message }) => `> **The policy file is broken** at line ${line}: ${(0,encode/* sentence */.em)((0,markdown/* prose */.CS)(message))} Nothing is hidden until it is mended.`);
    const left = policy.faults.length - lines.length;
    return [...lines, ...(left > 0 ? [`> … and ${(0,words/* number */.ai)(left)} more faults in \`report.json\``] : [])].join('\n\n');
}
function blocking({ failing, failOn, decisions, isChange }, surface, rows) {
    if (failing.length === 0)
        return '';
    // On a public repository not all of them may be named.
    const named = failing.filter((decision) => decisions.includes(decision));
    const lines = named.slice(0, rows).map((decision) => {
        const { finding, mode, blocks } = decision;
        const why = blocks ? mode.because : `fail-on: ${failOn}`;
        return `- ${where(decision, surface)} ${(0,markdown/* prose */.CS)((0,weakness/* titleOf */.G)(finding.rule))}: ${(0,markdown/* prose */.CS)(why)}`;
    });
    const person = surface.target !== null && isChange
        ? '; or somebody with write access who did not propose the change replies `/fp REASON` or `/ar REASON` to its comment'
        : '';
    return [
        `### ${(0,words/* plural */.LS)(failing.length, 'finding')} ${failing.length === 1 ? 'blocks' : 'block'}`,
        ...lines,
        ...more(named.length, rows),
        '',
        `Ways out: fix it${person}; or change the policy on the default branch, if its owners agree that the rule should not block.`,
    ].join('\n');
}
function silenced(review, surface, rows) {
    const parts = [
        ['silenced', '### Silenced by this change'],
        ['unread', '### Not reported any more, and not shown to be fixed'],
    ];
    return parts
        .map(([kind, title]) => {
        const found = review.silencings.filter((each) => each.kind === kind);
        const lines = found.slice(0, rows).map((each) => silencedLine(each, surface));
        return found.length === 0 ? '' : [title, ...lines, ...more(found.length, rows)].join('\n');
    })
        .filter((part) => part !== '')
        .join('\n\n');
}
function silencedLine({ path, line, rules, blocks }, { target }) {
    const what = rules === null
        ? 'any rule'
        : rules
            .slice(0, 5)
            .map((rule) => (0,markdown/* code */.aY)(rule, 100))
            .join(', ');
    const still = blocks
        ? '; **it still blocks** until somebody with write access who did not propose the change agrees in its comment'
        : '';
    const place = line === null ? (0,markdown/* code */.aY)(path, 200) : (0,links/* placeLink */.a)(target, path, { from: line, to: line });
    return `- ${place}: ${what}${still}`;
}
/** https://mermaid.js.org/syntax/pie.html */
function chart({ counts }) {
    const slices = [
        [words/* verdictLabels */.f7.true_positive, counts.truePositives],
        [words/* verdictLabels */.f7.needs_review, counts.needsReview],
        ['Not analyzed', counts.notAnalyzed],
        [words/* verdictLabels */.f7.false_positive, counts.falsePositives],
    ];
    const shown = slices.filter(([, count]) => count > 0);
    if (shown.length === 0)
        return '';
    const lines = shown.map(([label, count]) => `  "${label}" : ${count}`);
    return (0,markdown/* block */.om)(['pie showData', '  title Findings by verdict', ...lines], 'mermaid');
}
function findingTable(decisions, surface, rows) {
    const lines = decisions.slice(0, rows).map((decision) => {
        const { finding, assessment, said, because } = decision;
        const cells = [
            said === null ? (0,words/* verdictWords */.L2)(assessment) : (0,markdown/* prose */.CS)(because, 120),
            (0,markdown/* prose */.CS)((0,weakness/* titleOf */.G)(finding.rule)),
            finding.rule.severity,
            where(decision, surface),
            (0,markdown/* prose */.CS)((0,words/* reasonOf */.A3)(assessment), surface.kind === 'page' ? 300 : 160),
        ];
        return `| ${cells.map(markdown/* cell */.Hn).join(' | ')} |`;
    });
    return [
        '| Verdict | What | Severity | Where | Why |',
        '| --- | --- | --- | --- | --- |',
        ...lines,
        ...more(decisions.length, rows).map((line) => `\n${line.slice(2)}`),
    ].join('\n');
}
/** Rules' own fixes, folded; nobody has checked them. */
function fixes(decisions, review, surface) {
    const found = decisions.slice(0, 50).flatMap((decision) => {
        const evidence = review.evidence.get(decision.finding.fingerprint);
        const fix = evidence && review.showFixes ? (0,rule_fix/* ruleFix */.u)(evidence) : null;
        if (!fix)
            return [];
        const diff = [
            ...fix.before.slice(0, maxFixLines).map((line) => `-${line}`),
            ...fix.after.slice(0, maxFixLines).map((line) => `+${line}`),
        ];
        return [`${where(decision, surface)} ${(0,markdown/* prose */.CS)((0,weakness/* titleOf */.G)(decision.finding.rule))}\n\n${(0,markdown/* block */.om)(diff, 'diff')}`];
    });
    return found.length === 0
        ? ''
        : folded(`${(0,words/* plural */.LS)(found.length, 'fix', 'fixes')} from the rules, not checked`, found.join('\n\n'));
}
function notRead({ coverage, broken, scanFailures, decisions }, rows) {
    const most = Math.min(50, rows);
    const lines = [
        ...scanFailures.slice(0, 20).map((failure) => `- Semgrep: ${(0,markdown/* prose */.CS)(failure, 300)}`),
        ...(scanFailures.length > 20 ? [`- … and ${(0,words/* number */.ai)(scanFailures.length - 20)} more messages`] : []),
        ...coverage.gaps.slice(0, most).map(({ path, why }) => `- ${(0,markdown/* code */.aY)(path)}: ${(0,markdown/* prose */.CS)(why)}`),
        ...(coverage.gaps.length > most ? [`- … and ${(0,words/* number */.ai)(coverage.gaps.length - most)} more files`] : []),
        ...broken.slice(0, 20).map(({ at, problem }) => `- ${(0,markdown/* code */.aY)(at)}: ${(0,markdown/* prose */.CS)(problem)}`),
        ...(broken.length > 20 ? [`- … and ${(0,words/* number */.ai)(broken.length - 20)} more results`] : []),
    ];
    const reviewed = decisions.filter(decision/* isReviewed */.qe).length;
    if (lines.length === 0)
        return '';
    return folded(`Not scanned or not readable${reviewed === 0 ? '' : ', so nobody can say'}`, lines.join('\n'));
}
function footer({ provider, policy, toolVersion, subject }) {
    const { prices, questions, change } = provider;
    const facts = [
        `Semgrep Assistant ${toolVersion}`,
        provider.id,
        ...(questions === 0 ? [] : [(0,costs/* usageWords */.Zy)(provider, prices)]),
        ...(change === null
            ? []
            : [`this change in ${(0,words/* plural */.LS)(change.runs, 'run')}: ${(0,costs/* usageWords */.Zy)(change, prices)}`]),
        subject,
        policy.source === null ? 'built-in policy' : `policy ${policy.source}`,
    ];
    return `<sub>${(0,markdown/* prose */.CS)(facts.join(' · '))}</sub>`;
}
function more(length, rows) {
    return length > rows ? [`- … and ${(0,words/* number */.ai)(length - rows)} more in \`report.json\``] : [];
}
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function where({ finding }, { target }) {
    const lines = finding.head ?? { from: finding.span.start.line, to: finding.span.start.line };
    return (0,links/* placeLink */.a)(finding.head === null ? null : target, finding.path, lines);
}

;// CONCATENATED MODULE: ./build/core/render/summary.js




/** GitHub drops a job summary of more than 1 MiB whole. https://docs.github.com/actions/reference/workflow-commands */
const page = { kind: 'page', target: null, limit: 1_000_000 };
const rowSteps = [200, 100, 40, 10];
/** The review as markdown: one sentence, what blocks, a table by verdict, what was hidden, what nobody looked at. */
function renderSummary(review, surface = page) {
    for (const rows of rowSteps) {
        const text = join(sections(review, surface, rows));
        if (Buffer.byteLength(text) <= surface.limit)
            return text;
    }
    let kept = sections(review, surface, rowSteps.at(-1) ?? 1);
    const left = [];
    for (;;) {
        const note = left.length === 0 ? '' : `Left out for length: ${left.join(', ')}. All of it is in \`report.json\`.`;
        const text = join([...kept, { name: '', text: note, rank: 0 }]);
        const last = Math.max(...kept.map(({ rank }) => rank));
        if (Buffer.byteLength(text) <= surface.limit || last === 0)
            return text;
        left.push(...kept.filter(({ rank, text }) => rank === last && text !== '').map(({ name }) => name));
        kept = kept.filter(({ rank }) => rank !== last);
    }
}
/** Whether there is anything to say in a comment; where nothing was found and all was read, there is not. */
function hasNews(review) {
    const { counts, policy, coverage, broken, scanFailures, failing, silencings, edited } = review;
    return [counts.total, policy.faults.length, coverage.gaps.length, broken.length, scanFailures.length]
        .concat(failing.length, silencings.length, edited.length, review.status)
        .some((length) => length > 0);
}
/** Digest of what a summary tells: neither wording, lines nor links, and not what a run cost. */
function summaryDigest(review) {
    const told = [
        review.counts,
        review.failing.map(({ finding }) => finding.fingerprint),
        review.decisions
            .filter(decision/* isReviewed */.qe)
            .map(({ finding, assessment, action, blocks, said }) => [
            finding.fingerprint,
            assessment?.status === 'analyzed' ? assessment.verdict : assessment?.kind,
            action,
            blocks,
            said,
        ]),
        [review.policy.faults, review.edited, review.status],
        review.coverage,
        review.silencings.map(({ path, rules, blocks }) => [path, rules, blocks]),
        [review.broken.length, review.scanFailures.length, review.suppressed],
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
}
// Somebody prints a summary in a job's log sooner or later.
function join(parts) {
    const texts = parts.map(({ text }) => text).filter((text) => text !== '');
    return (0,encode/* withoutCommands */.Df)(`${texts.join('\n\n')}\n`);
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

/***/ 7000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ruleFix)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3017);

/**
 * The rule's own fix as a change of whole lines; null where it changes nothing, still holds a metavariable, or the lines
 * are not shown whole. Nobody has checked it: it is a hint.
 */
function ruleFix(evidence) {
    const { finding, matched, fix } = evidence;
    const { head, span } = finding;
    if (fix === null || head === null || unbound(fix, matched))
        return null;
    const lines = [];
    for (let line = head.from; line <= head.to; line++) {
        const text = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(evidence, finding.path, line);
        if (text === null || text.length > _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .maxLineLength */ .z8)
            return null;
        lines.push(text);
    }
    const code = lines.join('\n');
    const at = nearestIndex(code, matched.replaceAll('\r\n', '\n'), characters(code, span.start.column - 1));
    if (at === null)
        return null;
    const fixed = code.slice(0, at) +
        fix.replaceAll('\r\n', '\n') +
        code.slice(at + matched.replaceAll('\r\n', '\n').length);
    return fixed === code ? null : trimmed(head.from, lines, fixed.split('\n'));
}
function unbound(fix, matched) {
    return (fix.match(/\$(?:\.\.\.)?[A-Z][A-Z0-9_]*\b/g) ?? []).some((name) => !matched.includes(name));
}
function nearestIndex(code, matched, column) {
    let best = null;
    for (let at = code.indexOf(matched); at !== -1 && matched !== ''; at = code.indexOf(matched, at + 1)) {
        if (best === null || Math.abs(at - column) < Math.abs(best - column))
            best = at;
    }
    return best;
}
/** How many characters the first bytes of a text are. */
function characters(text, bytes) {
    return Buffer.from(text).subarray(0, bytes).toString('utf8').length;
}
function trimmed(from, before, after) {
    let head = 0;
    while (head < before.length - 1 && head < after.length - 1 && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < before.length - 1 - head &&
        tail < after.length - 1 - head &&
        before.at(-1 - tail) === after.at(-1 - tail)) {
        tail++;
    }
    return {
        from: from + head,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
    };
}


/***/ }),

/***/ 5583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5232);

/**
 * Untrusted words as inline markdown: code spans stay code, everything else is text. Mentions, references, links, images
 * and HTML lose their effect. https://github.github.com/gfm/
 */
function prose(text, limit = 1000) {
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit)
        .split(/(`+[^`]+`+)/)
        .map((part, index) => (index % 2 === 1 ? code(part.replace(/^`+|`+$/g, '')) : words(part)))
        .join('');
}
/** Untrusted text as a code span whose fence is longer than any run of backticks inside. */
function code(text, limit = 300) {
    const body = (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit);
    if (body === '')
        return '` `';
    const fence = '`'.repeat(longestRun(body, /`+/g) + 1);
    const pad = body.startsWith('`') || body.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${body}${pad}${fence}`;
}
/** Code spans inside a table cell: the pipe would end the cell even there. */
function cell(markdown) {
    return markdown.replace(/(?<!\\)\|/g, '\\|');
}
/** A fenced block that its content cannot close. */
function block(lines, language = '') {
    const body = lines.map(_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(body, /`+/g) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function words(text) {
    return text
        .split(/((?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>`]+)/i)
        .map((part, index) => (index % 2 === 1 ? code(part) : escapeWords(part)))
        .join('');
}
/** Only what has an effect inside a line, and at its beginning what would start a list, heading, quote or command. */
function escapeWords(text) {
    return text
        .replace(/[\\`*_[\]~|$]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/@/g, `@${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`)
        .replace(/#(?=\d)/g, `#${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`)
        .replace(/\bGH-(?=\d)/gi, `GH${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}-`)
        .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`)
        .replace(/^(\s*)(?=[-+=#/]|&gt;|\d+[.)])/, `$1${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`);
}
function longestRun(text, pattern) {
    let longest = 0;
    for (const match of text.matchAll(pattern))
        longest = Math.max(longest, match[0].length);
    return longest;
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


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStepResults: () => (/* binding */ writeStepResults)
/* harmony export */ });
/* harmony import */ var _core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5232);

/**
 * What a GitHub action step hands on: outputs for later steps, the job's summary page, and messages beside the run. The toolkit
 * escapes what could end a command or begin another.
 */
async function writeStepResults(outputs, summary, { warning, annotations }) {
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    if (warning !== null)
        core.warning((0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(warning), { title: 'Semgrep Assistant' });
    for (const { level, title, message, path, lines } of annotations) {
        core[level]((0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(message), {
            title: (0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(title),
            file: (0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path),
            ...(lines !== null && { startLine: lines.from, endLine: lines.to }),
        });
    }
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    // Runners of other makes may offer no summary page.
    if (process.env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(summary, true).write();
}


/***/ })

};
