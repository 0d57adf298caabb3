export const id = 8021;
export const ids = [8021,7599];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 68021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  stepOutputs: () => (/* binding */ stepOutputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit-status.js
var exit_status = __webpack_require__(43619);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(81583);
// EXTERNAL MODULE: ./build/core/render/words.js
var render_words = __webpack_require__(18106);
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
                title: `${(0,weakness/* titleOf */.Gg)(finding.rule)} · ${(0,encode/* oneLine */.TN)(finding.rule.name, 80)}`,
                message: `${(0,render_words/* verdictWords */.L2)(assessment)}.${why === '' ? '' : ` ${why}`}`,
                path: finding.path,
                lines: finding.head,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/core/render/gitlab-code-quality.js



const severities = {
    critical: 'critical',
    error: 'major',
    warning: 'minor',
    info: 'info',
};
/**
 * The findings as GitLab's Code Quality report, which a merge request compares with that of its target branch: so all of them
 * are in it, what is hidden as `info`. GitLab shows descriptions as plain text.
 * https://docs.gitlab.com/ci/testing/code_quality#code-quality-report-format
 */
function renderCodeQuality({ decisions }) {
    return decisions.map((decision) => {
        const { finding } = decision;
        return {
            description: descriptionOf(decision),
            check_name: finding.rule.name,
            fingerprint: finding.fingerprint,
            severity: severityOf(decision),
            location: { path: finding.path, lines: { begin: (0,render_words/* flaggedLines */.cP)(finding).from } },
        };
    });
}
function severityOf({ finding, action, blocks }) {
    if (blocks)
        return 'blocker';
    return action === 'hide' ? 'info' : severities[finding.rule.severity];
}
function descriptionOf({ finding, assessment }) {
    const title = (0,weakness/* titleOf */.Gg)(finding.rule);
    const said = `${(0,render_words/* verdictWords */.L2)(assessment)}. ${(0,render_words/* reasonOf */.A3)(assessment)}`;
    return (0,encode/* oneLine */.TN)(assessment === null ? title : `${title}: ${said}`, 1000);
}

// EXTERNAL MODULE: ./build/core/text/markdown.js
var markdown = __webpack_require__(5583);
;// CONCATENATED MODULE: ./build/core/render/gitlab-sast.js




/**
 * The newest that every GitLab since 16.0 takes: 16 and 17 refuse whole reports of later ones, and nothing that is newer in
 * those is used here. https://gitlab.com/gitlab-org/gitlab/-/issues/468655
 */
const version = '15.0.7';
const gitlab_sast_name = 'Semgrep Assistant';
const gitlab_sast_severities = {
    critical: 'Critical',
    error: 'High',
    warning: 'Medium',
    info: 'Info',
};
/** GitLab keeps as many of a finding. */
const maxIdentifiers = 20;
const maxSolution = 7000;
/**
 * All findings as GitLab's SAST report; likely false positives with its flag for them. `at`: when the review was made.
 * https://docs.gitlab.com/development/integrations/secure#report
 */
function renderSast({ decisions, toolVersion, remedies }, at) {
    const time = at.toISOString().slice(0, 19);
    const tool = { id: 'semgrep-assistant', name: gitlab_sast_name, version: toolVersion, vendor: { name: gitlab_sast_name } };
    return {
        version,
        scan: {
            type: 'sast',
            status: 'success',
            start_time: time,
            end_time: time,
            analyzer: tool,
            scanner: tool,
        },
        vulnerabilities: decisions.map((decision) => vulnerabilityOf(decision, remedies.get(decision.finding.fingerprint))),
    };
}
function vulnerabilityOf(decision, remedy) {
    const { finding, assessment } = decision;
    const { from, to } = (0,render_words/* flaggedLines */.cP)(finding);
    return {
        id: finding.fingerprint,
        name: (0,encode/* oneLine */.TN)((0,weakness/* titleOf */.Gg)(finding.rule), 255),
        // GitLab reads it as markdown.
        description: (0,markdown/* prose */.CS)(`${(0,render_words/* verdictWords */.L2)(assessment)}. ${(0,render_words/* reasonOf */.A3)(assessment)}`, 2000),
        ...(remedy && remedy.steps.length > 0 && !(0,render_words/* isLikelyFalse */.ae)(decision) && { solution: solutionOf(remedy) }),
        severity: gitlab_sast_severities[finding.rule.severity],
        identifiers: identifiersOf(finding.rule),
        location: { file: finding.path, start_line: from, end_line: to },
        ...((0,render_words/* isLikelyFalse */.ae)(decision) && { flags: [flagOf(decision)] }),
    };
}
/** As many steps as GitLab takes, which reads them as markdown. */
function solutionOf({ steps }) {
    let solution = '';
    for (const [index, step] of steps.entries()) {
        const next = `${solution}${index + 1}. ${(0,markdown/* prose */.CS)(step, 600)}\n`;
        if (next.length > maxSolution)
            break;
        solution = next;
    }
    return solution.trimEnd();
}
/** The first one is what GitLab knows a finding by from one commit to the next. */
function identifiersOf({ name: rule, cwes }) {
    const weaknesses = cwes.flatMap((cwe) => {
        const number = /^CWE-(\d+)$/.exec(cwe)?.[1];
        if (number === undefined)
            return [];
        const url = `https://cwe.mitre.org/data/definitions/${number}.html`;
        return [{ type: 'cwe', name: cwe, value: number, url }];
    });
    const primary = { type: 'semgrep_id', name: (0,encode/* cut */.Jj)(rule, 255), value: rule };
    return [primary, ...weaknesses].slice(0, maxIdentifiers);
}
function flagOf({ assessment, said }) {
    const description = said === null ? (0,render_words/* reasonOf */.A3)(assessment) : `${said.name}: ${said.reason}`;
    return {
        type: 'flagged-as-likely-false-positive',
        origin: gitlab_sast_name,
        description: (0,encode/* oneLine */.TN)(description, 1000) || 'No reason is known.',
    };
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
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/assessment.js
var assessment = __webpack_require__(71282);
// EXTERNAL MODULE: ./build/core/plan/word.js
var word = __webpack_require__(21258);
// EXTERNAL MODULE: ./build/core/render/costs.js
var costs = __webpack_require__(81845);
;// CONCATENATED MODULE: ./build/core/render/report-remedy.js



/** What `report.json` holds of a remedy. */
const RemedyReport = schemas/* strictObject */.rej({
    why: schemas/* string */.YjP().nullable().describe('Why it matters, in the model’s words; null where it did not say.'),
    steps: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What to do, in order.'),
    fix: schemas/* strictObject */.rej({
        source: schemas/* enum */.k5n(['rule', 'model']),
        confidence: schemas/* enum */.k5n(assessment/* confidences */.E2).nullable().describe('A model’s; null for a rule’s.'),
        explanation: schemas/* string */.YjP(),
        check: schemas/* discriminatedUnion */.gMt('outcome', [
            schemas/* strictObject */.rej({ outcome: schemas/* literal */.euz('checked') }),
            schemas/* strictObject */.rej({ outcome: schemas/* literal */.euz('unchecked'), why: schemas/* string */.YjP() }),
        ])
            .describe('checked: it parses, the rule fires no longer and nothing new does. Behavior is not tested.'),
        edits: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: schemas/* string */.YjP(),
            from: schemas/* int */.Whr().min(1).describe('First line at head that is replaced.'),
            to: schemas/* int */.Whr().min(0).describe('Last one; from - 1 where lines are only put in.'),
            lines: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What stands there then, with secrets redacted.'),
        })),
    })
        .nullable(),
    fixedWith: schemas/* string */.YjP().nullable().describe('Fingerprint of the finding whose fix removes this one too.'),
    dropped: schemas/* array */.YOg(schemas/* strictObject */.rej({ source: schemas/* enum */.k5n(['rule', 'model']), why: schemas/* string */.YjP() }))
        .describe('Fixes that were tried and are not shown.'),
});
/** What is proposed about a finding, as data. */
function remedyOf(remedy, showFixes) {
    const { why, steps, fix, fixedWith, dropped } = remedy;
    return {
        why: why === null ? null : (0,encode/* visible */.RK)(why),
        steps: steps.map(encode/* visible */.RK),
        fix: fix === null || !showFixes ? null : fixOf(fix),
        fixedWith,
        dropped: dropped.map(({ source, why }) => ({ source, why: (0,encode/* visible */.RK)(why) })),
    };
}
function fixOf({ source, confidence, explanation, check, changes }) {
    return {
        source,
        confidence,
        explanation: (0,encode/* visible */.RK)(explanation),
        check: check.outcome === 'checked' ? check : { ...check, why: (0,encode/* visible */.RK)(check.why) },
        edits: changes.map(({ path, from, before, after }) => ({
            path,
            from,
            to: from + before.length - 1,
            lines: after,
        })),
    };
}

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
        reused: count.describe('Answers that come from earlier runs.'),
        requests: schemas/* strictObject */.rej({ answered: count, refused: count })
            .describe('What the model asked to be shown besides.'),
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
        addressesReviewer: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), from: schemas/* int */.Whr().min(1), to: schemas/* int */.Whr().min(1) }))
            .optional()
            .describe('Lines of its code that address whoever reviews it. Absent where there are none.'),
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
                reused: schemas/* enum */.k5n(assessment/* reuses */.UZ)
                    .nullable()
                    .describe('Null for an answer of this run; else of an earlier one: proved to be our own, or not.'),
                changedWithoutComments: schemas/* literal */.euz(true)
                    .optional()
                    .describe('Asked again without comments and prose, the model said something else. Absent where it did not.'),
            }),
            schemas/* strictObject */.rej({
                status: schemas/* literal */.euz('not_analyzed'),
                kind: schemas/* enum */.k5n(assessment/* notAnalyzedKinds */.RQ),
                detail: schemas/* string */.YjP(),
            }),
        ])
            .nullable()
            .describe('Null where nobody was asked: out of scope, or only monitored.'),
        remedy: RemedyReport.optional().describe('What is proposed to do. Absent where there is nothing.'),
    })),
});
/** The review as data, findings by place. Holds no source code but that of fixes. */
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
        findings: [...review.decisions].sort(byPlace).map((decision) => findingOf(decision, review)),
    };
}
function providerOf({ provider }) {
    const { prices, ...about } = provider;
    return { ...about, cost: (0,costs/* costOf */.ho)(provider.usage, prices) };
}
function findingOf(decision, review) {
    const { finding, scope, mode, assessment, action, blocks, because, said, addressesReviewer } = decision;
    const { rule } = finding;
    const remedy = review.remedies.get(finding.fingerprint);
    return {
        fingerprint: finding.fingerprint,
        rule: rule.name,
        ruleId: rule.id,
        title: (0,weakness/* titleOf */.Gg)(rule),
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
        ...(addressesReviewer.length > 0 && { addressesReviewer }),
        silenced: finding.silenced,
        said: said === null ? null : { word: said.word, by: said.by, reason: said.reason },
        assessment: assessmentOf(assessment),
        ...(remedy && { remedy: remedyOf(remedy, review.showFixes) }),
    };
}
function assessmentOf(assessment) {
    if (assessment === null)
        return null;
    if (assessment.status === 'not_analyzed') {
        return { status: 'not_analyzed', kind: assessment.kind, detail: (0,encode/* visible */.RK)(assessment.detail) };
    }
    const { verdict, confidence, reason, component, citations, reused = null, secondLook } = assessment;
    return {
        status: 'analyzed',
        verdict,
        confidence,
        reason: (0,encode/* visible */.RK)(reason),
        component,
        citations: citations.map(({ path, line, holds, decides }) => ({ path, line, holds, decides })),
        reused,
        ...(secondLook === 'changed' && { changedWithoutComments: true }),
    };
}
function byPlace(a, b) {
    return ((0,finding/* compare */.UD)(a.finding.path, b.finding.path) ||
        a.finding.span.start.line - b.finding.span.start.line ||
        a.finding.span.start.column - b.finding.span.start.column ||
        (0,finding/* compare */.UD)(a.finding.fingerprint, b.finding.fingerprint));
}

// EXTERNAL MODULE: ./build/core/render/remedy.js
var render_remedy = __webpack_require__(43611);
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
                results: review.decisions.map((decision) => resultOf(decision, indexes.get(decision.finding.rule.name) ?? 0, review)),
            },
        ],
    };
}
function ruleOf(rule) {
    const help = rule.references.find((reference) => /^https:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/.test(reference) && URL.canParse(reference));
    return {
        id: rule.name,
        name: rule.name,
        shortDescription: { text: (0,encode/* visible */.RK)((0,weakness/* titleOf */.Gg)(rule)) },
        defaultConfiguration: { level: sarif_levels[rule.severity] },
        ...(help && { helpUri: help }),
        properties: { tags: [...rule.cwes, ...(rule.category === null ? [] : [rule.category])] },
    };
}
function resultOf(decision, ruleIndex, { remedies, showFixes }) {
    const { finding, assessment, action, mode, because } = decision;
    const fix = (0,render_words/* isLikelyFalse */.ae)(decision) ? null : (remedies.get(finding.fingerprint)?.fix ?? null);
    const lines = (0,render_words/* flaggedLines */.cP)(finding);
    const verdict = `${(0,render_words/* verdictWords */.L2)(assessment)}. ${(0,render_words/* reasonOf */.A3)(assessment)}`.trim();
    return {
        ruleId: finding.rule.name,
        ruleIndex,
        level: sarif_levels[finding.rule.severity],
        message: {
            text: (0,encode/* visible */.RK)(assessment === null ? (0,weakness/* titleOf */.Gg)(finding.rule) : `${(0,weakness/* titleOf */.Gg)(finding.rule)}: ${verdict}`),
        },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: artifact(finding.path),
                    region: { startLine: lines.from, endLine: lines.to },
                },
            },
        ],
        partialFingerprints: { 'semgrepAssistant/v1': finding.fingerprint },
        ...(fix !== null && showFixes && isExactlyShown(fix) && { fixes: [sarif_fixOf(fix)] }),
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
function artifact(path) {
    return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
/** Only what was checked, and what a tool would write is what people see: nothing of it is redacted. */
function isExactlyShown({ check, edits, changes }) {
    return (check.outcome === 'checked' &&
        edits.every(({ lines }, index) => lines.every(markdown/* isExact */.u0) && lines.join('\n') === changes[index]?.after.join('\n')));
}
/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317881 (section 3.55) */
function sarif_fixOf(fix) {
    const paths = [...new Set(fix.edits.map(({ path }) => path))];
    return {
        description: {
            text: (0,encode/* visible */.RK)([fix.explanation, (0,render_remedy/* checkedWords */.ji)(fix)].filter((text) => text !== '').join(' · ')),
        },
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifact(path),
            replacements: fix.edits.filter((edit) => edit.path === path).map(replacementOf),
        })),
    };
}
/** A region without columns ends before the ending of its last line; what takes whole lines away reaches to the next one. */
function replacementOf({ from, to, lines }) {
    if (to >= from && lines.length > 0)
        return {
            deletedRegion: { startLine: from, endLine: to },
            insertedContent: { text: lines.join('\n') },
        };
    const deletedRegion = { startLine: from, startColumn: 1, endLine: to + 1, endColumn: 1 };
    return lines.length === 0
        ? { deletedRegion }
        : { deletedRegion, insertedContent: { text: lines.map((line) => `${line}\n`).join('') } };
}

// EXTERNAL MODULE: ./build/core/render/summary.js + 1 modules
var render_summary = __webpack_require__(83687);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var decision = __webpack_require__(71302);
// EXTERNAL MODULE: ./build/core/evidence.js
var core_evidence = __webpack_require__(73017);
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
            paint.bold((0,weakness/* titleOf */.Gg)(finding.rule)) +
            paint.dim(` · ${facts.join(' · ')}`) +
            badge,
        `     ${paint.cyan(place)}`,
    ];
    const cited = assessment?.status === 'analyzed' ? assessment.citations.filter(({ holds }) => holds) : [];
    if (evidence)
        lines.push('', ...codeLines(excerpt(evidence, cited), finding.path, options, paint), '');
    const verdict = `${symbol(decision, paint)}${confidence}`;
    lines.push(indent(`${verdict}  ${(0,encode/* oneLine */.TN)((0,render_words/* reasonOf */.A3)(assessment), 900)}`, options));
    const open = assessment?.status !== 'analyzed' || assessment.verdict === 'needs_review';
    if (evidence && open) {
        lines.push(indent(paint.dim(`The rule says: ${(0,encode/* oneLine */.TN)(evidence.message, 300)}`), options));
    }
    if (decision.action === 'annotate')
        lines.push(indent(paint.dim(`Shown: ${(0,encode/* oneLine */.TN)(decision.because, 200)}.`), options));
    lines.push(...remedyLines(decision, review, options, paint));
    if (blocks)
        lines.push(indent(paint.dim(`Blocks by ${(0,encode/* oneLine */.TN)(mode.because, 200)}.`), options));
    return lines.join('\n');
}
/** What to do about it, in words, and the fix. */
function remedyLines(decision, { remedies, decisions }, options, paint) {
    const remedy = remedies.get(decision.finding.fingerprint);
    if (remedy === undefined || (0,render_words/* isLikelyFalse */.ae)(decision))
        return [];
    const { why, steps, fix, fixedWith } = remedy;
    const lines = (0,render_remedy/* hasGuidance */.Jm)(remedy)
        ? [
            ...(why === null ? [] : [indent(`Why it matters: ${(0,encode/* oneLine */.TN)(why, 600)}`, options)]),
            ...steps.slice(0, 12).map((step, index) => indent(`${index + 1}. ${(0,encode/* oneLine */.TN)(step, 300)}`, options)),
        ]
        : [];
    if (!options.showFixes)
        return lines;
    const other = decisions.find(({ finding }) => finding.fingerprint === fixedWith);
    if (fix === null && other !== undefined && remedies.get(other.finding.fingerprint)?.fix != null) {
        const { path } = other.finding;
        const place = `${(0,encode/* oneLine */.TN)(path, 200)}:${(0,render_words/* flaggedLines */.cP)(other.finding).from}`;
        lines.push(indent(paint.dim(`The fix of ${(0,encode/* oneLine */.TN)(other.finding.rule.name, 60)} at ${place} removes it too.`), options));
    }
    if (fix === null)
        return lines;
    const words = fix.check.outcome === 'checked' ? `Fix · ${(0,render_remedy/* checkedWords */.ji)(fix)}` : `Fix · ${(0,render_remedy/* uncheckedWords */.Gg)(fix)}`;
    lines.push(indent(paint.dim((0,encode/* oneLine */.TN)(words, 300)), options));
    for (const change of fix.changes.slice(0, maxChanges)) {
        if (fix.changes.length > 1)
            lines.push(paint.dim(`     ${(0,encode/* oneLine */.TN)(change.path, 200)}:${change.from}`));
        lines.push(...fixLines(change, options.width - 8, paint));
    }
    const left = fix.changes.length - maxChanges;
    return left > 0 ? [...lines, paint.dim(`     … and ${(0,render_words/* plural */.LS)(left, 'change')} more in report.json`)] : lines;
}
const maxChanges = 4;
const maxFixLines = 6;
/** A fix as removed and added lines, each cut around the first difference so that it shows. */
function fixLines({ before, after }, room, paint) {
    const indents = [...before, ...after].filter((line) => line.trim() !== '').map(leadingSpace);
    const shared = indents.reduce((a, b) => (b.length < a.length ? b : a), indents[0] ?? '');
    const clean = (line) => (0,encode/* visible */.RK)(line.startsWith(shared) ? line.slice(shared.length) : line).replaceAll('\t', '    ');
    const [old, fresh] = [before.map(clean), after.map(clean)];
    const from = Math.max(0, firstDifference(old[0] ?? '', fresh[0] ?? '') - Math.floor((room * 2) / 3));
    const shown = (line) => (0,encode/* cut */.Jj)(from > 0 ? `…${line.slice(from + 1)}` : line, room);
    const left = Math.max(0, old.length - maxFixLines) + Math.max(0, fresh.length - maxFixLines);
    return [
        ...old.slice(0, maxFixLines).map((line) => paint.red(`     - ${shown(line)}`)),
        ...fresh.slice(0, maxFixLines).map((line) => paint.green(`     + ${shown(line)}`)),
        ...(left > 0 ? [paint.dim(`       … and ${(0,render_words/* plural */.LS)(left, 'line')} more in report.json`)] : []),
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
function list(title, decisions, options, paint) {
    const max = 60;
    const lines = decisions.slice(0, max).map((decision) => {
        const { finding, assessment } = decision;
        const place = `${(0,encode/* oneLine */.TN)(finding.path, 120)}:${finding.head?.from ?? finding.span.start.line}`;
        const line = `  ${symbol(decision, paint)}  ${(0,weakness/* titleOf */.Gg)(finding.rule)}  ${paint.cyan(place)}`;
        return `${line}\n${indent(paint.dim((0,encode/* oneLine */.TN)((0,render_words/* reasonOf */.A3)(assessment), 200)), options)}`;
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
function closing(review, { width, wrap }, paint) {
    const gaps = review.coverage.gaps
        .slice(0, 5)
        .map(({ path, why }) => paint.dim(`Not read whole: ${(0,encode/* oneLine */.TN)(path, 120)} (${(0,encode/* oneLine */.TN)(why, 80)})`));
    const moreGaps = review.coverage.gaps.length > 5 ? [paint.dim(`… and ${review.coverage.gaps.length - 5} more files`)] : [];
    const failures = review.scanFailures
        .slice(0, 5)
        .map((failure) => paint.yellow(`Semgrep: ${(0,encode/* oneLine */.TN)(failure, 200)}`));
    const { provider } = review;
    const cost = provider.questions === 0 ? [] : [`${provider.id}: ${(0,costs/* usageWords */.Zy)(provider, provider.prices)}.`];
    const reused = provider.reused === 0 ? [] : [`${(0,render_words/* plural */.LS)(provider.reused, 'answer')} from earlier runs.`];
    const notes = [...(0,render_words/* asides */.wv)(review), ...review.notes, ...reused, ...cost].map((line) => paint.dim((0,encode/* oneLine */.TN)(line, 300)));
    const head = paint.bold((0,encode/* oneLine */.TN)((0,render_words/* headline */.Pl)(review), 400));
    const said = (0,render_words/* remarks */.IW)(review.decisions, (path, line) => `${(0,encode/* oneLine */.TN)(path, 120)}:${line}`).map((line) => paint.yellow(line));
    return [...failures, head, ...said, ...notes, ...gaps, ...moreGaps]
        .map((line) => wrap(line, width))
        .join('\n');
}
function indent(text, { width, wrap }) {
    return wrap(text, width - 5, { hard: true })
        .split('\n')
        .map((line) => `     ${line}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/core/render/wrap.js
/* What takes one column by itself, and goes together with nothing. */
const narrow = /^[\n\u0020-\u007e·–—‘’“”…│✖✔○]*$/;
/**
 * Does as wrap-ansi does with text of characters that take one column each, and says null of any other. The patterns that
 * tell what takes two take longer to compile than a small review.
 */
function wrapNarrow(text, width, { hard = false } = {}) {
    if (!narrow.test(text))
        return null;
    return text
        .split('\n')
        .flatMap((line) => rowsOf(line, width, hard))
        .map((row) => row.replace(/ +$/, ''))
        .join('\n');
}
function rowsOf(line, width, hard) {
    if (line.trim() === '')
        return [''];
    const rows = [];
    let row = '';
    const next = () => {
        rows.push(row);
        row = '';
    };
    for (const word of line.split(' ')) {
        row = row.trimStart();
        if (row !== '')
            row += ' ';
        if (hard && word.length > width) {
            const breaksHere = 1 + Math.floor((word.length - (width - row.length) - 1) / width);
            if (Math.floor((word.length - 1) / width) < breaksHere)
                next();
            for (const character of word) {
                if (row.length >= width)
                    next();
                row += character;
            }
            continue;
        }
        if (row !== '' && word !== '' && row.length + word.length > width)
            next();
        row += word;
    }
    return [...rows, row];
}

// EXTERNAL MODULE: ./build/system/actions.js
var actions = __webpack_require__(27599);
;// CONCATENATED MODULE: ./build/system/azure-pipelines.js

/** Whether this is a job of Azure Pipelines, whosever repository it builds. */
function inAzurePipelines(env) {
    return env.TF_BUILD?.toLowerCase() === 'true';
}
/**
 * What a step of Azure Pipelines hands on: the run's summary page, and messages beside the run. Messages fail nothing: the exit
 * status does. https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
function writePipelineResults(output, { summary, warning, annotations, tag, }) {
    if (warning !== null)
        output.command('task.logissue', { type: 'warning' }, warning);
    for (const { level, title, message, path, lines } of annotations) {
        const place = { sourcepath: path, ...(lines !== null && { linenumber: lines.from, columnnumber: 1 }) };
        output.command('task.logissue', { type: level === 'error' ? 'error' : 'warning', ...place }, `${title}: ${message}`);
    }
    if (tag !== null)
        output.command('build.addbuildtag', {}, tag);
    if (summary !== null && (0,external_node_path_.isAbsolute)(summary))
        output.command('task.uploadsummary', {}, summary);
}

// EXTERNAL MODULE: ./build/system/own-folder.js
var own_folder = __webpack_require__(92325);
;// CONCATENATED MODULE: ./build/system/report-folder.js



const cure = 'Set report-dir to a folder that can be written.';
/**
 * Writes files into a report folder, relative to `start`, without following links of `repository`: whoever may write to the work tree could otherwise point
 * the report at a file of somebody else's. Returns the paths written. Throws `UserError` naming the link or the fault.
 */
async function writeReports(start, folder, repository, files) {
    const target = (0,external_node_path_.resolve)(start, folder);
    try {
        (0,own_folder/* ownFolder */.vY)(repository, target, { make: true });
    }
    catch (error) {
        throw new errors/* UserError */.y(`Cannot use ${target} for reports: ${(0,own_folder/* faultOf */.Kl)(error)}`, cure);
    }
    const written = [];
    for (const [name, text] of Object.entries(files)) {
        const path = (0,external_node_path_.join)(target, name);
        try {
            const file = await (0,own_folder/* openOwnFile */.ZM)(path, 'write');
            try {
                await file.writeFile(text);
            }
            finally {
                await file.close();
            }
        }
        catch (error) {
            throw new errors/* UserError */.y(`Cannot write ${path}: ${(0,own_folder/* faultOf */.Kl)(error)}`, cure);
        }
        written.push(path);
    }
    return written;
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
    output.print(`\n${await inTerminal(review, output)}`);
    const onAzure = inAzurePipelines(runtime.env);
    const summary = (0,render_summary/* renderSummary */.Br)(review, onAzure ? render_summary/* plainPage */.w9 : render_summary/* page */.MY);
    const reports = {
        'report.json': `${JSON.stringify(renderReport(review), null, 2)}\n`,
        'report.sarif': `${JSON.stringify(renderSarif(review), null, 2)}\n`,
        'summary.md': summary,
        'receipt.json': `${JSON.stringify(renderReceipt(review), null, 2)}\n`,
        'fixes.patch': review.patch,
        ...(runtime.event.host === 'gitlab' && gitLabReports(review)),
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
    else if (onAzure) {
        const file = written ? (0,external_node_path_.join)((0,external_node_path_.resolve)(folder, reportFolder), 'summary.md') : null;
        writePipelineResults(output, { summary: file, warning, annotations, tag: tagOf(review.status) });
    }
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
/** The library that knows what takes two columns is loaded where something may. */
async function inTerminal(review, { colours, width }) {
    const options = { colours, width, showFixes: review.showFixes, maxCards };
    let isNarrow = true;
    const narrow = renderTerminal(review, {
        ...options,
        wrap: (...words) => {
            const wrapped = wrapNarrow(...words);
            isNarrow &&= wrapped !== null;
            return wrapped ?? '';
        },
    });
    if (isNarrow)
        return narrow;
    const { default: wrap } = await __webpack_require__.e(/* import() */ 1589).then(__webpack_require__.bind(__webpack_require__, 1589));
    return renderTerminal(review, { ...options, wrap });
}
/** What a job on GitLab uploads for the merge request's own widgets. Their names are those of GitLab's own scanners. */
function gitLabReports(review) {
    return {
        'gl-code-quality-report.json': `${JSON.stringify(renderCodeQuality(review), null, 2)}\n`,
        'gl-sast-report.json': `${JSON.stringify(renderSast(review, new Date()), null, 2)}\n`,
    };
}
/** What finds such builds in a list of them; null where there is nothing to find. */
function tagOf(status) {
    if (status === exit_status/* exitStatus */.$u.blocked)
        return 'semgrep-assistant-blocked';
    return status === exit_status/* exitStatus */.$u.notAnalyzed ? 'semgrep-assistant-incomplete' : null;
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

/***/ 27599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStepResults: () => (/* binding */ writeStepResults)
/* harmony export */ });
/* harmony import */ var _core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75232);

/**
 * What a GitHub action step hands on: outputs for later steps, the job's summary page, and messages beside the run. The toolkit
 * escapes what could end a command or begin another.
 */
async function writeStepResults(outputs, summary, { warning, annotations }) {
    const core = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
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
