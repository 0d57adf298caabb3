export const id = 1818;
export const ids = [1818];
export const modules = {

/***/ 71282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   RQ: () => (/* binding */ notAnalyzedKinds),
/* harmony export */   UZ: () => (/* binding */ reuses),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
const verdicts = ['true_positive', 'false_positive', 'needs_review'];
/** Ordered from least to most; never a probability. */
const confidences = ['low', 'medium', 'high'];
/** Why a finding has no valid answer; shown as `not analyzed: KIND`. */
const notAnalyzedKinds = [
    'refusal',
    'truncated',
    'malformed',
    'budget',
    'timeout',
    'error',
    'no key',
    'privacy',
    'cancelled',
    'exported',
    'switched off',
];
/** How sure it is that an answer of an earlier run is our own. */
const reuses = ['proved', 'unproved'];
/** Whether `a` is at least as sure as `b`. */
function atLeast(a, b) {
    return confidences.indexOf(a) >= confidences.indexOf(b);
}


/***/ }),

/***/ 71302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* binding */ decide),
  qF: () => (/* binding */ isClearing),
  qe: () => (/* binding */ isReviewed),
  x8: () => (/* binding */ mightBeHidden)
});

// EXTERNAL MODULE: ./build/core/assessment.js
var core_assessment = __webpack_require__(71282);
;// CONCATENATED MODULE: ./build/core/contradiction.js
/*
 * Phrases in which a reason states a conclusion of its own. Only plain statements count: "if it were user-controlled it
 * would be exploitable" concludes nothing, so a sentence with a condition in it is passed over.
 */
const saysReal = [
    /\b(?:this|it|which|that|code|finding|query|call)\s+(?:is|remains)\s+(?:therefore |thus |clearly |indeed )?(?:a )?(?:real|true positive|genuine|vulnerable|exploitable|injectable)\b/,
    /\b(?:is|are)\s+(?:a |an )?true positive\b/,
    /\battacker can (?:inject|execute|control|read|forge|bypass)\b/,
];
const saysFalse = [
    /\b(?:this|it|which|that|code|finding|query|call)\s+(?:is|remains)\s+(?:therefore |thus |clearly )?(?:a )?(?:false positive|safe|harmless|not (?:vulnerable|exploitable|a (?:real|true)))\b/,
    /\b(?:is|are)\s+(?:a |an )?false positive\b/,
    /\b(?:cannot|can not|can't|never) be (?:exploited|controlled|influenced|reached)\b/,
    /\bnot (?:exploitable|vulnerable|attacker[- ]controlled)\b/,
];
const conditional = /\b(?:if|unless|would|could|were|should|might|whether|although|otherwise)\b/;
/** Whether a reason concludes the opposite of the verdict it was given with. */
function contradicts(verdict, reason) {
    if (verdict === 'needs_review')
        return false;
    const statements = reason
        .toLowerCase()
        .split(/(?<=[.!?;])\s+/)
        .filter((sentence) => !conditional.test(sentence))
        .map((sentence) => sentence.replace(/\b(?:not|isn't|is not|no) (?:a |an )?(true|false) positive\b/g, (_, word) => word === 'true' ? 'is a false positive' : 'is a true positive'));
    const says = (patterns) => statements.some((sentence) => patterns.some((pattern) => pattern.test(sentence)));
    const real = says(saysReal);
    const fake = says(saysFalse);
    // A reason that says both weighs them; only one that says the other thing alone contradicts.
    return verdict === 'true_positive' ? fake && !real : real && !fake;
}

// EXTERNAL MODULE: ./build/core/unasked.js
var unasked = __webpack_require__(58147);
;// CONCATENATED MODULE: ./build/core/decision.js



/** Whether an assessor is asked about a finding at all. */
function isReviewed({ scope, mode }) {
    return scope.inside && mode.mode !== 'monitor';
}
/** One decision for one finding; never on a model's word alone, and a person's beats it. */
function decide(judged, context) {
    const { finding, scope, mode } = judged;
    const nobody = { assessment: null, answer: null, said: null, addressesReviewer: [] };
    const reported = { ...judged, ...nobody, action: 'report', blocks: false };
    if (!scope.inside)
        return { ...reported, because: scope.because };
    if (mode.mode === 'monitor')
        return { ...reported, because: `only monitored: ${mode.because}` };
    const assessment = standing(withoutContradiction(judged.assessment), context.thread?.earlier ?? null);
    const { addressesReviewer } = context;
    const decided = {
        finding,
        scope,
        mode,
        answer: assessment,
        blocks: mode.mode === 'block',
        addressesReviewer,
    };
    const said = context.thread?.said ?? null;
    const byPerson = said === null ? null : personal(said, { assessment, finding });
    if (said !== null && byPerson !== null) {
        return {
            ...decided,
            ...byPerson,
            blocks: decided.blocks && !isClearing(said, { assessment, finding }),
            said,
        };
    }
    return { ...decided, ...byAssessment(judged, assessment, context), said: null };
}
function byAssessment(judged, assessment, context) {
    if (assessment === null || assessment.status === 'not_analyzed') {
        return { assessment, action: 'comment', because: 'not analyzed, so nothing speaks against it' };
    }
    if (assessment.verdict !== 'false_positive') {
        const because = assessment.verdict === 'true_positive' ? 'likely real' : 'nobody could decide it yet';
        return { assessment, action: 'comment', because };
    }
    if (context.noise.action === 'off') {
        return {
            assessment,
            action: 'comment',
            because: 'likely a false positive, and the noise filter is off',
        };
    }
    const obstacle = hidingObstacle(judged, assessment, context);
    return obstacle === null
        ? {
            assessment,
            action: 'hide',
            because: 'likely a false positive, and every condition for hiding holds',
        }
        : { assessment, action: 'annotate', because: `likely a false positive, shown because ${obstacle}` };
}
/** Whether a person's word takes a finding out of what fails a run. */
function isClearing({ word }, { assessment, finding }) {
    if (word === 'fp' || word === 'ar')
        return true;
    return word === 'agree' && (finding.silenced || isFalsePositive(assessment));
}
/** What follows from a person's word; null where it changes nothing. */
function personal(said, { assessment, finding }) {
    const reason = said.reason === '' ? '' : `: ${said.reason}`;
    switch (said.word) {
        case 'fp':
            return { assessment, action: 'annotate', because: `a false positive, says ${said.name}${reason}` };
        case 'ar':
            return { assessment, action: 'annotate', because: `the risk is accepted, says ${said.name}${reason}` };
        case 'agree':
            if (finding.silenced)
                return { assessment, action: 'annotate', because: `silenced in the code, and ${said.name} agrees` };
            return isFalsePositive(assessment)
                ? { assessment, action: 'annotate', because: `a false positive, and ${said.name} agrees` }
                : null;
        case 'open':
        case 'disagree': {
            if (said.word === 'disagree' && assessment?.status !== 'analyzed')
                return null;
            const because = `${said.name} says that it is ${said.word === 'open' ? 'open' : 'judged wrongly'}${reason}`;
            return { assessment: reopened(said, assessment), action: 'comment', because };
        }
    }
}
/** Whoever opens a finding contradicts a false positive; whoever disagrees contradicts any verdict. */
function reopened({ word, by }, assessment) {
    if (assessment?.status !== 'analyzed')
        return assessment;
    if (assessment.verdict !== 'false_positive' && word === 'open')
        return assessment;
    const was = assessment.verdict.replace('_', ' ');
    return {
        ...assessment,
        verdict: 'needs_review',
        reason: `${assessment.reason} (${by} disagrees with ${was}.)`,
    };
}
function isFalsePositive(assessment) {
    return assessment?.status === 'analyzed' && assessment.verdict === 'false_positive';
}
const strictness = { false_positive: 0, needs_review: 1, true_positive: 2 };
/** The same code is not judged twice: an earlier verdict stands unless the new one is stricter. */
function standing(assessment, earlier) {
    if (assessment?.status !== 'analyzed' || earlier === null)
        return assessment;
    if (assessment.verdict === earlier.verdict) {
        const surer = (0,core_assessment/* atLeast */.jZ)(assessment.confidence, earlier.confidence);
        // A false positive may be hidden for being sure: there less counts, elsewhere what was said.
        return assessment.verdict === 'false_positive' && !surer
            ? assessment
            : { ...assessment, confidence: earlier.confidence };
    }
    if (strictness[assessment.verdict] > strictness[earlier.verdict])
        return assessment;
    const was = earlier.verdict.replace('_', ' ');
    const now = assessment.verdict.replace('_', ' ');
    return {
        ...assessment,
        ...earlier,
        reason: `${assessment.reason} (That would be ${now}; an earlier run judged the same code ${was}, which stands.)`,
    };
}
/** The first condition for hiding that does not hold; null where all do. */
function hidingObstacle(judged, assessment, context) {
    const { noise, mayHide, addressesReviewer } = context;
    if (noise.action !== 'hide')
        return 'the noise filter only annotates';
    if (!(0,core_assessment/* atLeast */.jZ)(assessment.confidence, noise.minConfidence)) {
        return `confidence ${assessment.confidence} is below ${noise.minConfidence}`;
    }
    if (!assessment.citations.some(({ decides }) => decides))
        return 'no citation of deciding code holds';
    const standing = standingObstacle(judged, context);
    if (standing !== null)
        return standing;
    if (addressesReviewer.length > 0)
        return 'its code addresses the reviewer';
    if (context.obscured)
        return 'what was redacted may hide code that decides';
    if (assessment.reused === 'unproved')
        return 'the answer comes from a cache that nothing proves to be ours: set cache-key';
    if (typeof assessment.secondLook === 'object')
        return `the second question, without comments and prose, has no answer: ${(0,unasked/* whyUnasked */.W)(assessment.secondLook.unasked)}`;
    // Last, so that whoever would hide nothing anyway need not be asked for a proof.
    return mayHide === true ? null : mayHide;
}
/** A condition for hiding that does not hold whatever the answer. */
function standingObstacle({ finding, mode }, { noise, fromFork, thread }) {
    const { cwes } = finding.rule;
    const never = cwes.find((cwe) => noise.neverHide.includes(cwe));
    if (mode.mode === 'block')
        return 'the policy blocks on this rule';
    if (cwes.length === 0)
        return 'the rule names no CWE';
    if (never !== undefined)
        return `${never} is never hidden`;
    if (finding.liveSecret)
        return 'Semgrep found that the secret works';
    if (fromFork)
        return 'the change comes from a fork';
    if (thread !== null)
        return 'it has a thread already';
    return null;
}
/** Whether some answer could hide a finding that has none yet. */
function mightBeHidden(judged, context) {
    return context.noise.action === 'hide' && standingObstacle(judged, context) === null;
}
function withoutContradiction(assessment) {
    if (assessment?.status !== 'analyzed' || !contradicts(assessment.verdict, assessment.reason))
        return assessment;
    const said = assessment.verdict.replace('_', ' ');
    return {
        ...assessment,
        verdict: 'needs_review',
        reason: `${assessment.reason} (The verdict was ${said}: it contradicts this reason.)`,
    };
}


/***/ }),

/***/ 73017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   kV: () => (/* binding */ restOfFile),
/* harmony export */   z8: () => (/* binding */ maxLineLength)
/* harmony export */ });
/** The role of what is left of a short file: it seldom decides, and changes with whatever else is edited there. */
const restOfFile = 'rest of the file';
/** Characters of a line that are shown at the most; a longer one is cut around the place that counts. */
const maxLineLength = 400;
/** The file's last line that a piece shows. */
function lastLine(piece) {
    return piece.from + piece.lines.length - 1;
}
/** The text of one line if some piece shows it. */
function lineOf(evidence, path, line) {
    for (const piece of evidence.pieces) {
        if (piece.path === path && line >= piece.from && line <= lastLine(piece)) {
            return piece.lines[line - piece.from] ?? null;
        }
    }
    return null;
}


/***/ }),

/***/ 43619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   aT: () => (/* binding */ aiFailureSettings),
/* harmony export */   et: () => (/* binding */ exitStatusOf),
/* harmony export */   rT: () => (/* binding */ failOnSettings)
/* harmony export */ });
/* unused harmony export aiFailed */
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71302);

const failOnSettings = ['block', 'true-positive', 'any', 'never'];
const aiFailureSettings = ['warn', 'fail', 'ignore'];
/** Why the program ends as it does; the number is the process's exit status. */
const exitStatus = {
    ok: 0,
    blocked: 1,
    unusable: 2,
    notAnalyzed: 3,
    undelivered: 4,
    bug: 70,
    cancelled: 130,
};
/** Findings that fail the check under `fail-on`. A blocking finding does so whatever its verdict. */
function failing(decisions, failOn) {
    return decisions.filter((decision) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .isReviewed */ .qe)(decision) && fails(decision, failOn));
}
function fails(decision, failOn) {
    const { blocks, assessment, said } = decision;
    if (said !== null && (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .isClearing */ .qF)(said, decision))
        return false;
    switch (failOn) {
        case 'never':
            return false;
        case 'block':
            return blocks;
        case 'true-positive':
            return blocks || !isCleared(assessment);
        case 'any':
            return true;
    }
}
/** False by its verdict; or without a verdict because the event has no key, which only policy may hold against anybody. */
function isCleared(assessment) {
    if (assessment?.status === 'not_analyzed')
        return assessment.kind === 'no key';
    return assessment?.verdict === 'false_positive';
}
/**
 * The first that applies: the change breaks the policy file, policy blocks, somebody cancelled the
 * run, findings not analyzed, results reached nobody.
 * A trial always ends with 0.
 */
function exitStatusOf(run) {
    if (run.trial)
        return exitStatus.ok;
    if (run.breaksPolicy)
        return exitStatus.unusable;
    if (failing(run.decisions, run.failOn).length > 0)
        return exitStatus.blocked;
    if (run.silencesBlocking && run.failOn !== 'never')
        return exitStatus.blocked;
    if (run.cancelled)
        return exitStatus.cancelled;
    if (run.keyless)
        return exitStatus.ok;
    if (aiFailed(run.decisions, run.onAiFailure))
        return exitStatus.notAnalyzed;
    return run.delivered ? exitStatus.ok : exitStatus.undelivered;
}
/** Whether the answers that are missing count as a failure. Triage that was switched off is none. */
function aiFailed(decisions, onAiFailure) {
    const asked = decisions.filter((decision) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .isReviewed */ .qe)(decision) &&
        !(decision.assessment?.status === 'not_analyzed' && decision.assessment.kind === 'switched off'));
    const missing = asked.filter(({ assessment }) => assessment?.status !== 'analyzed').length;
    switch (onAiFailure) {
        case 'ignore':
            return false;
        case 'fail':
            return missing > 0;
        case 'warn':
            return asked.length > 0 && missing === asked.length;
    }
}


/***/ }),

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   mu: () => (/* binding */ byPriority),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/** What the policy says about a rule: report only, comment, or comment and fail the check. */
const modes = ['monitor', 'comment', 'block'];
/** Semgrep's two vocabularies (`ERROR`…, `CRITICAL`…) on one scale, most severe first. */
const severities = ['critical', 'error', 'warning', 'info'];
const ranks = {
    CRITICAL: 'critical',
    ERROR: 'error',
    HIGH: 'error',
    WARNING: 'warning',
    MEDIUM: 'warning',
    INFO: 'info',
    LOW: 'info',
};
/** Reads either of Semgrep's vocabularies; words that neither knows (`INVENTORY`, `EXPERIMENT`) rank lowest. */
function severityOf(word) {
    return ranks[word.toUpperCase()] ?? 'info';
}
/** Orders by severity, then place, then rule: the order in which budgets are spent and findings shown. */
function byPriority(a, b) {
    return (severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity) ||
        Number(b.liveSecret) - Number(a.liveSecret) ||
        compare(a.path, b.path) ||
        a.span.start.line - b.span.start.line ||
        a.span.start.column - b.span.start.column ||
        compare(a.rule.id, b.rule.id));
}
/** Plain code-unit order: the same on every machine, unlike a locale's. */
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 90751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ noiseActions),
/* harmony export */   D5: () => (/* binding */ componentOf),
/* harmony export */   Rq: () => (/* binding */ stricterNoiseFilter),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   Wo: () => (/* binding */ noPolicy),
/* harmony export */   Y3: () => (/* binding */ knownSeverityWords)
/* harmony export */ });
/* unused harmony export neverHideByDefault */
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71282);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40196);



/** What to do with likely false positives, least hiding first. */
const noiseActions = ['off', 'annotate', 'hide'];
const noPolicy = {
    source: null,
    sha256: null,
    rules: [],
    defaultMode: null,
    noiseFilter: {},
    components: {},
    redact: [],
    allowedEndpoints: null,
    privacyUnclear: false,
    faults: [],
};
/** CWEs at which models were measured to call true findings false most often. */
const neverHideByDefault = ['CWE-78', 'CWE-327', 'CWE-328', 'CWE-501', 'CWE-614'];
const severityWords = {
    critical: ['CRITICAL'],
    error: ['ERROR', 'HIGH'],
    warning: ['WARNING', 'MEDIUM'],
    info: ['INFO', 'LOW'],
};
const knownSeverityWords = Object.values(severityWords).flat();
/** The first entry that matches decides; a rule's own metadata may raise the mode; a broken file only tightens. */
function modeOf({ rule }, policy) {
    let ruling = fallback(rule, policy);
    let raise = null;
    for (const [index, entry] of policy.rules.entries()) {
        if (!matches(entry, rule))
            continue;
        const found = { mode: entry.mode, because: `entry ${index + 1} of the policy (line ${entry.line})` };
        if (!entry.onlyRaises) {
            ruling = found;
            break;
        }
        raise = raise === null ? found : raised(raise, found.mode, found.because);
    }
    if (raise !== null)
        ruling = raised(ruling, raise.mode, raise.because);
    if (policy.faults.length > 0) {
        const builtIn = fallback(rule, noPolicy);
        ruling = raised(ruling, builtIn.mode, `${builtIn.because}; the policy file is broken and may only tighten`);
    }
    return rule.mode === null ? ruling : raised(ruling, rule.mode, "the rule's own metadata");
}
/** The policy's filter and the pipeline's: whichever hides less. A value that neither gives is the default. */
function stricterNoiseFilter(policy, inputs) {
    const actions = [policy.noiseFilter.action, inputs.action].filter((action) => action !== undefined);
    const levels = [policy.noiseFilter.minConfidence, inputs.minConfidence].filter((level) => level !== undefined);
    const action = actions.reduce((a, b) => (noiseActions.indexOf(b) < noiseActions.indexOf(a) ? b : a), actions[0] ?? 'hide');
    return {
        action: policy.faults.length > 0 && action === 'hide' ? 'annotate' : action,
        minConfidence: levels.reduce((a, b) => ((0,_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(b, a) ? b : a), levels[0] ?? 'high'),
        neverHide: policy.noiseFilter.neverHide ?? neverHideByDefault,
    };
}
/** The customer's own name for the part of the system that a file belongs to. */
function componentOf(path, components) {
    const found = Object.entries(components).find(([, globs]) => globs.some((glob) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPath */ .$)(glob, path)));
    return found?.[0] ?? null;
}
function matches(entry, rule) {
    const { rule: id, severity, cwe } = entry;
    return ((id === null || (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._)(id, rule.id) || (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._)(id, rule.name)) &&
        (severity === null || severityWords[rule.severity].some((word) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._)(severity, word))) &&
        (cwe === null || rule.cwes.some((number) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._)(cwe, number))));
}
function fallback(rule, policy) {
    if (policy.defaultMode !== null)
        return { mode: policy.defaultMode, because: 'default-mode of the policy' };
    if (rule.category !== null && rule.category !== 'security') {
        return { mode: 'monitor', because: `default: category ${rule.category} is not security` };
    }
    if (rule.severity === 'info')
        return { mode: 'monitor', because: 'default: severity below WARNING' };
    return { mode: 'comment', because: 'default: security, WARNING or above' };
}
function raised(ruling, mode, because) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI.indexOf(mode) > _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI.indexOf(ruling.mode) ? { mode, because } : ruling;
}


/***/ }),

/***/ 86867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ publicView),
/* harmony export */   o: () => (/* binding */ publicRemedies)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73017);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81978);


/**
 * A review as everybody may read it: on a public repository nothing outside the change's added lines but a count reaches
 * logs, summary or reports. Counts and exit status stay those of the whole review.
 */
function publicView(review, diff) {
    const added = addedIn(diff);
    const shown = publicDecisions(review.decisions, added);
    const withheld = review.decisions.length - shown.length;
    const views = new Map(shown.map((decision) => [decision, withPlaces(decision, added)]));
    const evidence = new Map(shown.flatMap(({ finding }) => {
        const whole = review.evidence.get(finding.fingerprint);
        return whole ? [[finding.fingerprint, onlyAdded(whole, added)]] : [];
    }));
    const note = `The repository is public: ${withheld} findings outside the added lines are only counted.`;
    return {
        ...review,
        decisions: [...views.values()],
        failing: review.failing.map((decision) => views.get(decision) ?? decision),
        evidence,
        remedies: publicRemedies(review.decisions, review.remedies, diff),
        correspondence: review.correspondence && withoutPlaces(review.correspondence),
        notes: withheld === 0 ? review.notes : [...review.notes, note],
    };
}
function withPlaces(decision, added) {
    const addressesReviewer = decision.addressesReviewer.filter((place) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .touches */ .yI)(place, added(place.path)));
    return { ...decision, addressesReviewer };
}
function withoutPlaces(correspondence) {
    return {
        ...correspondence,
        questions: correspondence.questions.map((each) => ({ ...each, sources: null })),
    };
}
function onlyAdded(evidence, added) {
    const pieces = evidence.pieces.flatMap((piece) => addedRuns(piece, added(piece.path)));
    return { ...evidence, pieces, fix: null };
}
function addedIn(diff) {
    return (path) => diff?.get(path)?.added ?? new Set();
}
function publicDecisions(decisions, added) {
    return decisions.filter(({ finding }) => finding.head && (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .touches */ .yI)(finding.head, added(finding.path)));
}
/**
 * What everybody may read of remedies: of findings on added lines, and fixes of such lines alone. A fix shows what it replaces, and a
 * suggestion on a host shows all of its own lines.
 */
function publicRemedies(decisions, remedies, diff) {
    const added = addedIn(diff);
    const kept = publicDecisions(decisions, added).flatMap(({ finding }) => remedies.get(finding.fingerprint) ?? []);
    const views = kept.map((remedy) => ({
        ...remedy,
        fix: remedy.fix && publicFix(remedy.fix, added),
        dropped: [],
    }));
    const fixed = new Set(views.filter(({ fix }) => fix !== null).map(({ fingerprint }) => fingerprint));
    return new Map(views.map((view) => {
        const fixedWith = view.fixedWith !== null && fixed.has(view.fixedWith) ? view.fixedWith : null;
        return [view.fingerprint, { ...view, fixedWith }];
    }));
}
function publicFix(fix, added) {
    const isAdded = ({ path, from, to }) => {
        const lines = added(path);
        // What is only put in belongs to the lines around it.
        if (to < from)
            return lines.has(from) || lines.has(to);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index).every((line) => lines.has(line));
    };
    if (!fix.edits.every(isAdded))
        return null;
    return { ...fix, suggestion: fix.suggestion !== null && isAdded(fix.suggestion) ? fix.suggestion : null };
}
function addedRuns(piece, added) {
    const runs = [];
    for (let line = piece.from; line <= (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(piece); line++) {
        if (!added.has(line))
            continue;
        const text = piece.lines[line - piece.from] ?? '';
        const last = runs.at(-1);
        if (last && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(last) + 1 === line)
            last.lines.push(text);
        else
            runs.push({ ...piece, from: line, lines: [text] });
    }
    return runs;
}


/***/ }),

/***/ 81978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Wu: () => (/* binding */ scopes),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
const scopes = ['changed', 'files', 'all'];
/**
 * Decides scope before mode: with `changed`, a finding that touches an added line, or lies in a function from which the
 * change deletes lines (`enclosing`, lines at head), or that the baseline scan does not have.
 */
function scopeOf(finding, context, enclosing) {
    const { setting, diff, baseline } = context;
    if (setting === 'all' || diff === null)
        return { inside: true, because: 'the whole tree is reviewed' };
    const change = diff.get(finding.path);
    if (setting === 'files') {
        return change
            ? { inside: true, because: 'the change touches its file' }
            : { inside: false, because: 'the change does not touch its file' };
    }
    if (baseline && !baseline.has(finding.fingerprint)) {
        return { inside: true, because: 'the baseline scan does not have it' };
    }
    if (change) {
        if (change.opaque)
            return { inside: true, because: 'the diff does not show what the change does to its file' };
        // Nothing is lost: a place that cannot be mapped in a file that the change touches counts as touched.
        if (finding.head === null)
            return { inside: true, because: 'its lines are not in the reviewed commit' };
        if (touches(finding.head, change.added))
            return { inside: true, because: 'it touches a line that the change adds' };
        const block = enclosing ?? finding.head;
        if (change.deletedAfter.some((line) => line >= block.from - 1 && line <= block.to)) {
            return { inside: true, because: 'the change deletes lines of its function' };
        }
    }
    return { inside: false, because: 'outside the changed lines' };
}
/** Whichever is shorter is walked: a range can be as long as a file, and so can a change. */
function touches({ from, to }, added) {
    if (to - from > added.size)
        return [...added].some((line) => line >= from && line <= to);
    for (let line = from; line <= to; line++) {
        if (added.has(line))
            return true;
    }
    return false;
}


/***/ }),

/***/ 40196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/** Whether `text` matches `pattern`, in which `*` stands for any run of characters; linear in practice, case-blind. */
function matchesWildcard(pattern, text) {
    const p = pattern.toLowerCase();
    const t = text.toLowerCase();
    let at = 0;
    let next = 0;
    let star = -1;
    let resume = 0;
    while (at < t.length) {
        if (next < p.length && p[next] !== '*' && p[next] === t[at]) {
            at++;
            next++;
        }
        else if (p[next] === '*') {
            star = next++;
            resume = at;
        }
        else if (star !== -1) {
            next = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    while (p[next] === '*')
        next++;
    return next === p.length;
}
/** Whether a path matches a glob: `*` within a folder, `**` across folders, a trailing `/` for all below. */
function matchesPath(glob, path) {
    const pattern = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
    return matchSegments(pattern.split('/'), path.split('/'));
}
function matchSegments(pattern, segments) {
    // reachable[i]: the pattern so far can end before segment i. One pass a pattern segment, so no pattern is slow.
    let reachable = [true, ...segments.map(() => false)];
    for (const part of pattern) {
        const next = segments.map(() => false).concat(false);
        let seen = false;
        for (let i = 0; i <= segments.length; i++) {
            if (part === '**') {
                seen ||= reachable[i] === true;
                next[i] = seen;
            }
            else if (reachable[i] && i < segments.length && matchesWildcard(part, segments[i] ?? '')) {
                next[i + 1] = true;
            }
        }
        reachable = next;
    }
    return reachable.at(-1) === true;
}


/***/ }),

/***/ 41038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that is at most a third of its length away from `word` in edits, or null. */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(2, Math.ceil(best.candidate.length / 3)) ? best.candidate : null;
}
/** Levenshtein distance, on words cut to 64 characters. */
function editDistance(a, b) {
    const [from, to] = [a.slice(0, 64), b.slice(0, 64)];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const substituted = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next[j] = Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 58147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whyUnasked)
/* harmony export */ });
/** Why a model that was to be asked something of our own has not answered, as a clause. */
function whyUnasked(kind) {
    switch (kind) {
        case 'budget':
            return 'no tokens were left to ask it';
        case 'timeout':
        case 'cancelled':
            return 'no time was left to ask it';
        case 'exported':
            return 'its answers are not there yet';
        case 'refusal':
        case 'truncated':
        case 'malformed':
            return 'it gave no valid answer';
        case 'error':
        case 'no key':
        case 'privacy':
        case 'switched off':
            return 'it could not be asked';
    }
}


/***/ }),

/***/ 42350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_text_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75232);
/* harmony import */ var _core_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41038);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99590);




/**
 * Settings of an action step come from its inputs alone: an earlier step of the job could have set variables. Settings of
 * the command line come from flags, then variables.
 */
function readSettings(source) {
    const raw = {};
    const given = new Set();
    for (const name of _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingNames */ .H$) {
        const value = set(lookUp(name, source));
        const standard = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFacts */ .US)(name).default;
        // A runner hands every default of action.yml on as an input: what equals the default was given by nobody.
        if (value !== null && !(source.action && value === standard))
            given.add(name);
        raw[name] = value ?? standard;
    }
    const parsed = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .Settings */ .wB.safeParse(raw);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const name = String(issue?.path[0] ?? '');
        throw wrongValue((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSettingName */ .s9)(name) ? name : 'command', raw[name] ?? '', issue?.message ?? 'wrong value');
    }
    return { ...parsed.data, given };
}
function lookUp(name, { action, flags, env }) {
    if (action)
        return env[`INPUT_${name.toUpperCase()}`];
    return flags.get(name) ?? env[`SEMGREP_ASSISTANT_${name.replaceAll('-', '_').toUpperCase()}`];
}
/** Empty text is not set; nor is `$(NAME)`, which Azure Pipelines leaves standing for a variable that does not exist. */
function set(value) {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' || /^\$\([\w.]+\)$/.test(trimmed) ? null : trimmed;
}
function wrongValue(name, value, problem) {
    const facts = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingFacts */ .US)(name);
    const options = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(name);
    const shown = facts.secret ? 'the value given' : JSON.stringify((0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, 60));
    const guess = options ? (0,_core_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(value, options) : null;
    const cure = options
        ? `${guess ? `Did you mean ${guess}? ` : ''}It is one of ${options.join(', ')}.`
        : `${facts.description} Default: ${facts.default || 'none'}.`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Setting ${name}: ${shown} is not valid${options ? '' : ` (${problem})`}.`, cure);
}


/***/ }),

/***/ 31818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/text/nearest.js
var nearest = __webpack_require__(41038);
// EXTERNAL MODULE: ./build/settings.js + 1 modules
var settings = __webpack_require__(99590);
;// CONCATENATED MODULE: ./build/arguments.js




const verbs = ['review', 'demo', 'doctor', 'explain', 'fix'];
/* What a verb is about, where it is about one thing: for people, as help shows it. */
const argumentsOf = { explain: 'FINGERPRINT', fix: 'FINGERPRINT' };
/** Throws `UserError` for a verb or flag that does not exist, naming the nearest that does. */
function readCommandLine(words) {
    const [first = '', ...rest] = words;
    const verb = verbs.find((each) => each === first);
    if (verb === undefined) {
        const guess = (0,nearest/* nearest */.p)(first, [...verbs, 'help']);
        throw new errors/* UserError */.y(`There is no command ${JSON.stringify((0,encode/* oneLine */.TN)(first, 40))}.`, guess ? `Did you mean ${guess}?` : `Commands: ${verbs.join(', ')}, help.`);
    }
    const flags = new Map();
    const left = [...rest];
    const wanted = argumentsOf[verb] ?? null;
    let argument = null;
    let examines = false;
    let applies = false;
    let instruction = null;
    for (let word = left.shift(); word !== undefined; word = left.shift()) {
        if (wanted !== null && argument === null && !word.startsWith('-')) {
            argument = word;
            continue;
        }
        const flag = /^--([a-z-]+)(?:=(.*))?$/s.exec(word);
        if (!flag)
            throw new errors/* UserError */.y(`Unexpected argument ${JSON.stringify((0,encode/* oneLine */.TN)(word, 40))}.`, 'Settings are given as --name value.');
        if (flag[1] === 'apply' && flag[2] === undefined && (verb === 'review' || verb === 'fix')) {
            applies = true;
            continue;
        }
        if (flag[1] === 'instruction' && verb === 'fix') {
            instruction = instructionIn(flag[2] ?? left.shift());
            continue;
        }
        const name = checkedName(flag[1] ?? '');
        if (verb === 'doctor' && name === 'model') {
            examines = true;
            // The name is for those who want another model than the one that is set.
            if (flag[2] === undefined && left[0]?.startsWith('--') !== false)
                continue;
        }
        const value = flag[2] ?? left.shift();
        if (value === undefined)
            throw new errors/* UserError */.y(`--${name} needs a value.`, (0,settings/* settingFacts */.US)(name).description);
        // Several scans may be named by repeating the flag.
        const earlier = name === 'scan' ? flags.get(name) : undefined;
        flags.set(name, earlier === undefined ? value : `${earlier},${value}`);
    }
    if (wanted !== null && argument === null)
        throw needsArgument(verb, wanted);
    return { verb, argument, flags, examines, applies, instruction };
}
function instructionIn(value) {
    if (value?.trim())
        return value.trim();
    throw new errors/* UserError */.y('--instruction needs words.', 'As in --instruction "use the helper in db.py".');
}
function needsArgument(verb, wanted) {
    return new errors/* UserError */.y(`${verb} needs a ${wanted}.`, `semgrep-assistant ${verb} ${wanted}: report.json has one of each finding; its first digits do.`);
}
function checkedName(name) {
    if (!(0,settings/* isSettingName */.s9)(name) || name === 'command') {
        const guess = (0,nearest/* nearest */.p)(name, settings/* settingNames */.H$.filter((each) => each !== 'command'));
        throw new errors/* UserError */.y(`There is no flag --${(0,encode/* oneLine */.TN)(name, 40)}.`, guess ? `Did you mean --${guess}?` : 'Run with --help for the list.');
    }
    if ((0,settings/* settingFacts */.US)(name).secret) {
        const variable = `SEMGREP_ASSISTANT_${name.replaceAll('-', '_').toUpperCase()}`;
        throw new errors/* UserError */.y(`--${name} is a secret, and flags can be read by others.`, `Set the environment variable ${variable}.`);
    }
    return name;
}

// EXTERNAL MODULE: ./build/core/public-view.js
var public_view = __webpack_require__(86867);
// EXTERNAL MODULE: ./build/read-settings.js
var read_settings = __webpack_require__(42350);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/run.js






/** Picks a command and runs it. An action step has no arguments; everything else is a command line. Returns the exit status. */
async function run({ words, env, folder, home, output, parsing }) {
    const action = env.GITHUB_ACTIONS === 'true' && words.length === 0;
    const line = action
        ? { verb: 'review', argument: null, flags: new Map(), examines: false, applies: false, instruction: null }
        : readCommandLine(words);
    const { verb, flags } = line;
    if (verb === 'doctor' || (action && env.INPUT_COMMAND?.trim() === 'doctor'))
        return runDoctor(line, { folder, env, output, parsing, toolVersion: version/* version */.r }, action);
    const [{ readEvent }, { cancellation }, { settingsForEvent }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3400).then(__webpack_require__.bind(__webpack_require__, 33400)),
        __webpack_require__.e(/* import() */ 5268).then(__webpack_require__.bind(__webpack_require__, 85268)),
        __webpack_require__.e(/* import() */ 4808).then(__webpack_require__.bind(__webpack_require__, 34808)),
    ]);
    const read = (0,read_settings/* readSettings */.s)({ action, flags, env });
    const told = readEvent(env);
    // Some hosts do give such events a key: then there is nothing to do without.
    const event = { ...told, keyless: told.keyless && read['api-key'] === null };
    const cancelled = cancellation((text) => output.note(text));
    const known = { folder, env, output, parsing, toolVersion: version/* version */.r, cancelled };
    if (verb === 'demo' || (action && read.command === 'demo'))
        return runDemo(read, home, action, { ...known, event, reached: nowhere(event) });
    const settings = settingsForEvent(read, event, action);
    const explains = verb === 'explain';
    // Whoever wants to know what leaves needs no key for it, and nothing leaves.
    await useNetwork(explains ? { ...settings, provider: 'offline' } : settings, event, known);
    const { reachHost } = await __webpack_require__.e(/* import() */ 8841).then(__webpack_require__.bind(__webpack_require__, 58841));
    const reached = await reachHost(settings, event, env, version/* version */.r);
    const runtime = { ...known, event: reached.event, reached };
    if (reached.gone)
        return skip(goneWords, action, runtime);
    if (verb === 'explain')
        return runExplain(line.argument ?? '', settings, runtime);
    if (line.applies)
        (await __webpack_require__.e(/* import() */ 6928).then(__webpack_require__.bind(__webpack_require__, 6928))).checkApply(runtime);
    if (verb === 'fix')
        return runFix(line, settings, runtime);
    // Elsewhere nothing runs when a draft is ready: its good result would outlive it.
    const { host, pull } = reached.event;
    if (host === 'github' && pull?.draft === true && !settings.drafts)
        return skip(draftWords, action, runtime);
    return runReview(settings, action, line.applies, runtime);
}
async function runFix({ argument, instruction, applies }, settings, runtime) {
    const [{ fix }, { openSubject }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2830), __webpack_require__.e(2856), __webpack_require__.e(9547), __webpack_require__.e(7856), __webpack_require__.e(4958), __webpack_require__.e(3092), __webpack_require__.e(7389), __webpack_require__.e(3531), __webpack_require__.e(1172), __webpack_require__.e(1861), __webpack_require__.e(5760), __webpack_require__.e(3680)]).then(__webpack_require__.bind(__webpack_require__, 13680)),
        Promise.all(/* import() */[__webpack_require__.e(9032), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 36855)),
    ]);
    const wish = { fingerprint: argument ?? '', instruction, applies };
    return fix(wish, settings, await openSubject(settings, runtime.folder, runtime), runtime);
}
function nowhere(event) {
    return { connection: null, notes: [], event, gone: false };
}
/** Settings that cannot be read are what somebody runs it for. */
async function runDoctor({ flags, examines }, about, action) {
    const { env } = about;
    const [{ readEvent }, { doctor }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3400).then(__webpack_require__.bind(__webpack_require__, 33400)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1589), __webpack_require__.e(4958), __webpack_require__.e(3092), __webpack_require__.e(7389), __webpack_require__.e(9032), __webpack_require__.e(8400)]).then(__webpack_require__.bind(__webpack_require__, 18400)),
    ]);
    const settings = orUserError(() => (0,read_settings/* readSettings */.s)({ action, flags, env }));
    const event = readEvent(env);
    if (!(settings instanceof errors/* UserError */.y))
        await useNetwork(settings, event, about);
    return doctor({ settings, action, examines }, {
        ...about,
        event,
        reached: nowhere(event),
        // It writes nothing, so that it may simply end.
        cancelled: new AbortController().signal,
    });
}
function orUserError(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return error;
        throw error;
    }
}
/** A provider, or a host with a change and a token: nothing else is ever contacted. */
async function useNetwork({ provider, platform, token }, { pull, origin }, { env, output }) {
    const asksHost = platform !== 'local' && (pull !== null || origin !== null) && token !== null;
    if (provider === 'offline' && !asksHost)
        return;
    const { prepareNetwork } = await __webpack_require__.e(/* import() */ 90).then(__webpack_require__.bind(__webpack_require__, 40090));
    await prepareNetwork(env, output.note);
}
/* Somebody is still at work. */
const draftWords = 'Not reviewed: the pull request is a draft. It is reviewed when it is ready, or with drafts: true.';
const goneWords = 'Not reviewed: no open pull request has the commit that was scanned as its head. A newer commit has a run of its own.';
/** Nothing is read, and nothing looks as if it had been. */
async function skip(words, action, { output }) {
    output.print(`${words}\n`);
    if (action) {
        const { writeStepResults } = await __webpack_require__.e(/* import() */ 7599).then(__webpack_require__.bind(__webpack_require__, 27599));
        await writeStepResults({}, `${words}\n`, { warning: null, annotations: [] });
    }
    return 0;
}
async function runDemo(settings, home, action, runtime) {
    const [{ demo }, { publish }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(2856), __webpack_require__.e(9547), __webpack_require__.e(7856), __webpack_require__.e(4958), __webpack_require__.e(3092), __webpack_require__.e(7389), __webpack_require__.e(3531), __webpack_require__.e(9032), __webpack_require__.e(1861), __webpack_require__.e(4954), __webpack_require__.e(4200)]).then(__webpack_require__.bind(__webpack_require__, 24200)),
        Promise.all(/* import() */[__webpack_require__.e(4958), __webpack_require__.e(5288), __webpack_require__.e(8021)]).then(__webpack_require__.bind(__webpack_require__, 68021)),
    ]);
    const status = await publish(await demo(settings, home, runtime), settings['report-dir'], runtime, {
        action,
        posted: null,
    });
    runtime.output.print(`
This was the example application's recorded scan, decided by offline rules: no key, no network.
Try it on your own code, in a repository of yours:
  semgrep scan --config p/default --json --output semgrep.json
  node ${home}/dist/index.js review --scope all
With a model: --provider openai --model NAME, and your key in SEMGREP_ASSISTANT_API_KEY.
`);
    return status;
}
async function runExplain(fingerprint, settings, runtime) {
    const [{ explain }, { openSubject }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(2856), __webpack_require__.e(9547), __webpack_require__.e(7856), __webpack_require__.e(4958), __webpack_require__.e(3092), __webpack_require__.e(7389), __webpack_require__.e(3531), __webpack_require__.e(9308)]).then(__webpack_require__.bind(__webpack_require__, 59308)),
        Promise.all(/* import() */[__webpack_require__.e(9032), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 36855)),
    ]);
    await explain(fingerprint, settings, await openSubject(settings, runtime.folder, runtime), runtime);
    return 0;
}
async function runReview(settings, action, applies, runtime) {
    const [{ review }, { checkBatch }, { openSubject }, { publish }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(2856), __webpack_require__.e(9547), __webpack_require__.e(7856), __webpack_require__.e(4958), __webpack_require__.e(3092), __webpack_require__.e(7389), __webpack_require__.e(3531), __webpack_require__.e(1861), __webpack_require__.e(4954)]).then(__webpack_require__.bind(__webpack_require__, 64954)),
        Promise.all(/* import() */[__webpack_require__.e(4958), __webpack_require__.e(3092), __webpack_require__.e(3512)]).then(__webpack_require__.bind(__webpack_require__, 43512)),
        Promise.all(/* import() */[__webpack_require__.e(9032), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 36855)),
        Promise.all(/* import() */[__webpack_require__.e(4958), __webpack_require__.e(5288), __webpack_require__.e(8021)]).then(__webpack_require__.bind(__webpack_require__, 68021)),
    ]);
    checkBatch(settings);
    const subject = await openSubject(settings, runtime.folder, runtime);
    const { review: made, fixed, dialogue } = await review(settings, subject, runtime);
    // A round of a batch ends here: the review comes with the answers.
    if (settings['batch-export'] !== null)
        return 0;
    const shown = runtime.event.isPublic ? (0,public_view/* publicView */.P)(made, subject.diff) : made;
    const { host, head } = subject;
    const { pull } = runtime.event;
    const { post, unposted } = await Promise.all(/* import() */[__webpack_require__.e(4958), __webpack_require__.e(5288), __webpack_require__.e(1278)]).then(__webpack_require__.bind(__webpack_require__, 91278));
    const report = (posted) => publish(shown, settings['report-dir'], runtime, { action, posted });
    if (pull === null || pull.queued || settings.platform === 'local') {
        const status = await report(null);
        if (applies)
            await (await __webpack_require__.e(/* import() */ 6928).then(__webpack_require__.bind(__webpack_require__, 6928))).applyFixes(subject.folder.root, fixed, runtime);
        return status;
    }
    // Whatever keeps it from posting: who looks at the run finds what is most severe beside it.
    if (dialogue === null || host === null || head === null) {
        return report(settings.post === 'none' ? null : unposted(shown, null));
    }
    try {
        return await report(await post(made, shown, dialogue, { ...subject, host, head }, settings, runtime.event));
    }
    catch (error) {
        const status = await report(unposted(shown, `Posting failed: ${(0,encode/* oneLine */.TN)(String(error), 300)}.`));
        if (error instanceof errors/* UserError */.y)
            return status;
        throw error;
    }
}


/***/ }),

/***/ 99590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wB: () => (/* binding */ Settings),
  s9: () => (/* binding */ isSettingName),
  cz: () => (/* binding */ optionsOf),
  US: () => (/* binding */ settingFacts),
  H$: () => (/* binding */ settingNames)
});

// UNUSED EXPORTS: commands

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/assessment.js
var assessment = __webpack_require__(71282);
// EXTERNAL MODULE: ./build/core/exit-status.js
var exit_status = __webpack_require__(43619);
// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy = __webpack_require__(90751);
// EXTERNAL MODULE: ./build/core/scope.js
var scope = __webpack_require__(81978);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
;// CONCATENATED MODULE: ./build/setting-forms.js

/** What people are told about each setting, by its schema. */
const facts = registries/* registry */.u5();
/** A schema with what people are told about it; a copy, since several settings share a form. */
function setting(schema, about) {
    const own = schema.clone();
    facts.add(own, about);
    return own;
}
/** `true` or `false`, as inputs and variables spell them. */
const flag = schemas/* enum */.k5n(['true', 'false']).transform((value) => value === 'true');
/** Any text; empty is none. */
const setting_forms_text = schemas/* string */.YjP().transform((value) => (value === '' ? null : value));
/** A whole number within bounds. */
const whole = (least, most) => schemas/* string */.YjP()
    .regex(/^\d+$/, { error: 'expected a whole number' })
    .transform(Number)
    .pipe(schemas/* int */.Whr().min(least).max(most));
/** Minutes, fractions allowed; a day at the most. */
const minutes = schemas/* string */.YjP()
    .regex(/^\d+(?:\.\d+)?$/, { error: 'expected a number' })
    .transform(Number)
    .pipe(schemas/* number */.aig().positive().max(1440));
/** Money per million tokens; empty is none. */
const price = schemas/* string */.YjP()
    .regex(/^(?:\d+(?:\.\d+)?)?$/, { error: 'expected a number' })
    .transform((value) => (value === '' ? null : Number(value)));

;// CONCATENATED MODULE: ./build/settings.js






/** Verbs of the command line; `auto` chooses by the event. */
const commands = ['auto', 'review', 'demo', 'doctor'];
/** Names in kebab case: the action's inputs, the command line's flags and, in upper case, the environment's variables. */
const Settings = schemas/* object */.Ikc({
    command: setting(schemas/* enum */.k5n(commands), {
        description: 'What to do. auto reviews the change of a pull request, and reports on everything else.',
        default: 'auto',
    }),
    scan: setting(schemas/* string */.YjP().min(1), {
        description: 'Semgrep’s output, JSON or SARIF: one file, several separated by commas, or globs.',
        default: 'semgrep.json',
    }),
    'scan-root': setting(setting_forms_text, {
        description: 'Folder in which the scan ran, if its paths do not start at the repository’s root.',
        default: '',
    }),
    provider: setting(schemas/* enum */.k5n(['offline', 'openai', 'openai-compatible', 'azure-openai', 'anthropic', 'bedrock', 'gemini']), {
        description: 'Who answers: offline (rules that need no key and no network) or an AI provider.',
        default: 'offline',
    }),
    model: setting(setting_forms_text, { description: 'The provider’s model.', default: '' }),
    'api-key': setting(setting_forms_text, { description: 'The provider’s key.', default: '', secret: true }),
    endpoint: setting(setting_forms_text, {
        description: 'Base URL of the provider, or of any server that speaks its protocol; Azure’s Target URI.',
        default: '',
    }),
    region: setting(setting_forms_text, {
        description: 'The provider’s region: of AWS for bedrock, of Google Cloud for gemini with a project.',
        default: '',
    }),
    project: setting(setting_forms_text, {
        description: 'Project of Google Cloud: gemini is then asked through Vertex AI, without an api-key.',
        default: '',
    }),
    platform: setting(schemas/* enum */.k5n(['auto', 'github', 'gitlab', 'bitbucket', 'azure', 'local']), {
        description: 'The code host. auto knows it by the pipeline; local writes to the terminal and to files.',
        default: 'auto',
    }),
    token: setting(setting_forms_text, {
        description: 'The code host’s token. Without one nothing is posted.',
        default: '',
        secret: true,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in
        actionDefault: '${{ github.token }}',
    }),
    'api-url': setting(setting_forms_text, {
        description: 'Base URL of the code host’s API. The host’s own variable if empty.',
        default: '',
    }),
    'former-accounts': setting(setting_forms_text, {
        description: 'Accounts that posted earlier and count as ours, separated by commas.',
        default: '',
    }),
    base: setting(setting_forms_text, {
        description: 'Branch or commit to compare with (platform local). The default branch if empty.',
        default: '',
    }),
    baseline: setting(setting_forms_text, {
        description: 'A scan of the base: what it does not have is in scope, wherever it is.',
        default: '',
    }),
    config: setting(schemas/* string */.YjP().min(1), {
        description: 'Path of the policy file in the repository.',
        default: '.semgrep-assistant.yml',
    }),
    'policy-ref': setting(setting_forms_text, {
        description: 'Branch or commit from which the policy is read. The default branch if empty.',
        default: '',
    }),
    name: setting(schemas/* string */.YjP().regex(/^[\w.-]{1,40}$/, { error: 'expected up to 40 letters, digits, dots, dashes' }), {
        description: 'Name of this run where several review one change.',
        default: 'default',
    }),
    'allow-code-in-prompts': setting(flag, {
        description: 'Whether code may be sent to the provider. Without it a model sees rule and kind of file, and nothing is hidden.',
        default: 'true',
    }),
    'auto-triage': setting(flag, { description: 'Whether findings are assessed at all.', default: 'true' }),
    autofix: setting(flag, {
        description: 'Whether fixes are proposed, and shown once they are checked.',
        default: 'true',
    }),
    'autofix-min-confidence': setting(schemas/* enum */.k5n(assessment/* confidences */.E2), {
        description: 'Confidence from which fixes of a model are shown.',
        default: 'low',
    }),
    guidance: setting(flag, {
        description: 'Whether a model explains why a finding matters and what to do about it.',
        default: 'true',
    }),
    'noise-filter': setting(schemas/* enum */.k5n(policy/* noiseActions */.Az), {
        description: 'What happens to likely false positives. The policy’s value counts if it hides less.',
        default: 'hide',
    }),
    'noise-filter-min-confidence': setting(schemas/* enum */.k5n(assessment/* confidences */.E2), {
        description: 'Confidence from which likely false positives are hidden.',
        default: 'high',
    }),
    scope: setting(schemas/* enum */.k5n(scope/* scopes */.Wu), {
        description: 'Which findings belong to the change: on changed lines, in changed files, or all.',
        default: 'changed',
    }),
    post: setting(schemas/* enum */.k5n(['all', 'none']), {
        description: 'none is a trial: nothing is written to the code host, and the exit status is 0.',
        default: 'all',
    }),
    'max-comments': setting(whole(0, 1000), {
        description: 'Comments that stand on a change at one time at the most; the rest is in the summary.',
        default: '20',
    }),
    'max-findings': setting(whole(0, 100_000), {
        description: 'Findings that a provider is asked about at the most, the most severe first.',
        default: '200',
    }),
    'evidence-budget': setting(whole(200, 100_000), {
        description: 'Code that is shown about one finding, or the findings of one function together.',
        default: '4000',
        unit: 'tokens',
    }),
    'token-budget': setting(whole(0, 1_000_000_000), {
        description: 'What a run may spend, input and output together.',
        default: '300000',
        unit: 'tokens',
    }),
    'price-input': setting(price, {
        description: 'What your provider takes for input, so that costs are shown. Cached input counts in full.',
        default: '',
        unit: 'per million tokens',
    }),
    'price-output': setting(price, {
        description: 'What your provider takes for output.',
        default: '',
        unit: 'per million tokens',
    }),
    'timeout-minutes': setting(minutes, {
        description: 'When asking ends; what is done by then is kept.',
        default: '10',
        unit: 'minutes',
    }),
    concurrency: setting(whole(1, 64), { description: 'Questions under way at once.', default: '8' }),
    cache: setting(flag, { description: 'Whether answers are reused.', default: 'true' }),
    'cache-dir': setting(schemas/* string */.YjP().min(1), {
        description: 'Folder for answers to reuse; a pipeline keeps it from run to run, on GitHub without more ado.',
        default: '.semgrep-assistant-cache',
    }),
    'cache-key': setting(setting_forms_text, {
        description: 'Secret that proves answers to be our own. The api-key if empty.',
        default: '',
        secret: true,
    }),
    'batch-export': setting(setting_forms_text, {
        description: 'File for the questions in the form of OpenAI’s Batch API, instead of asking them.',
        default: '',
    }),
    'batch-import': setting(setting_forms_text, {
        description: 'File with the answers to exported questions, as OpenAI’s Batch API gives them.',
        default: '',
    }),
    'fail-on': setting(schemas/* enum */.k5n(exit_status/* failOnSettings */.rT), {
        description: 'What fails the check: blocking findings, all that are not false positives, any, or nothing.',
        default: 'block',
    }),
    'on-ai-failure': setting(schemas/* enum */.k5n(exit_status/* aiFailureSettings */.aT), {
        description: 'When missing answers fail the run: if all are missing (warn), if any is (fail), or never (ignore).',
        default: 'warn',
    }),
    'allow-pull-request-target': setting(flag, {
        description: 'Whether to run on pull_request_target, which hands secrets to a change from outside.',
        default: 'false',
    }),
    drafts: setting(flag, {
        description: 'Whether drafts are reviewed on GitHub; other hosts start nothing when one is ready, so there they are.',
        default: 'false',
    }),
    'semgrep-config': setting(setting_forms_text, {
        description: 'What the scan was run with: files or folders of rules, separated by commas or spaces. What rules look for is shown to a model, and fixes are checked with them.',
        default: '',
    }),
    'report-dir': setting(schemas/* string */.YjP().min(1), {
        description: 'Folder for report.json, report.sarif, summary.md, receipt.json and fixes.patch.',
        default: 'semgrep-assistant-report',
    }),
    'slack-webhook-url': setting(setting_forms_text, {
        description: 'Where a summary is sent.',
        default: '',
        secret: true,
        reserved: true,
    }),
});
const settingNames = Object.keys(Settings.shape).filter(isSettingName);
/** What people are told about a setting. */
function settingFacts(name) {
    return facts.get(Settings.shape[name]) ?? { description: '', default: '' };
}
function isSettingName(name) {
    return Object.hasOwn(Settings.shape, name);
}
/** The values of a setting that has a fixed list; null for others. */
function optionsOf(name) {
    const schema = Settings.shape[name];
    const inner = schema instanceof schemas/* ZodPipe */.utH ? schema.in : schema;
    return inner instanceof schemas/* ZodEnum */.Vb4 ? inner.options.map(String) : null;
}


/***/ })

};
