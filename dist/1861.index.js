export const id = 1861;
export const ids = [1861];
export const modules = {

/***/ 21850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assessReady)
/* harmony export */ });
/* harmony import */ var _core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3238);
/* harmony import */ var _core_injection_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11332);
/* harmony import */ var _core_more_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22423);
/* harmony import */ var _core_redaction_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13471);
/* harmony import */ var _own_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24972);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65800);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98897);







/** Assesses findings whose evidence is gathered; what an assessor was shown besides is part of it afterwards. */
async function assessReady({ reviewed, gathered, redactor, moreCode }, subject, settings, runtime) {
    const assessed = await (0,_assess_js__WEBPACK_IMPORTED_MODULE_3__/* .assessFindings */ .V)(reviewed, gathered, settings, {
        runtime,
        keyless: runtime.event.keyless,
        policy: subject.policy,
        privacyUnclear: subject.policy.privacyUnclear,
        openCache: () => (0,_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .openCache */ .bp)(settings, subject, runtime),
        moreCode,
        redactReply: async (text) => {
            const words = (0,_own_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutOwnSecrets */ .Q)(settings, text);
            return (0,_core_redaction_js__WEBPACK_IMPORTED_MODULE_6__/* .redact */ .E$)(words, await redactor.find(words));
        },
        progress: (done, all, id) => {
            if (done === all || Math.floor((done * 4) / all) > Math.floor(((done - 1) * 4) / all)) {
                runtime.output.note(`Asked ${id} about ${done} of ${all} findings.\n`);
            }
        },
    });
    const evidence = new Map();
    const digests = new Map();
    for (const each of gathered) {
        if (!('pieces' in each))
            continue;
        const { fingerprint } = each.finding;
        digests.set(fingerprint, (0,_core_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .shownDigest */ .uL)(each));
        const answer = assessed.assessments.get(fingerprint);
        evidence.set(fingerprint, (0,_core_more_code_js__WEBPACK_IMPORTED_MODULE_2__/* .withBesides */ .kV)(each, answer?.status === 'analyzed' ? answer.besides : undefined));
    }
    const addressed = new Map([...evidence].map(([fingerprint, { pieces }]) => [fingerprint, (0,_core_injection_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressing */ .X)(pieces)]));
    return { assessed, shown: { evidence, digests, addressed } };
}


/***/ }),

/***/ 86079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ decideOne),
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/* harmony import */ var _core_citations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4068);
/* harmony import */ var _core_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71302);
/* harmony import */ var _core_plan_left_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39243);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90751);




/** Decides about a finding by its answer, held against the evidence, and by what was said of it before. */
function decideOne(judged, assessments, evidence, subject, context) {
    const { fingerprint, path } = judged.finding;
    const answer = assessments.get(fingerprint) ?? null;
    const shown = evidence.get(fingerprint);
    const checked = answer === null || answer.status === 'not_analyzed' || !shown ? null : (0,_core_citations_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCitations */ .V)(answer, shown);
    const named = checked?.status === 'analyzed'
        ? { ...checked, component: (0,_core_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .componentOf */ .D5)(path, subject.policy.components) ?? checked.component }
        : null;
    const assessment = named ?? (answer?.status === 'not_analyzed' ? answer : null);
    return (0,_core_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)({ ...judged, assessment }, context);
}
/** What deciding about a finding depends on besides its answer. */
function contextOf({ fingerprint }, { addressed, evidence, digests }, dialogue, providerId, subject, settings, runtime) {
    const given = settings.given;
    const noise = (0,_core_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .stricterNoiseFilter */ .Rq)(subject.policy, {
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
            earlier: (0,_core_plan_left_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierVerdict */ .YR)(topic, dialogue.digests.get(fingerprint) ?? '', digests.get(fingerprint) ?? '', providerId),
        };
    const { fromFork } = runtime.event;
    const obscured = evidence.get(fingerprint)?.files.some((file) => file.obscured) ?? false;
    const addressesReviewer = addressed.get(fingerprint) ?? [];
    return { noise, fromFork, mayHide: true, addressesReviewer, obscured, thread };
}


/***/ }),

/***/ 39243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   T7: () => (/* binding */ standsAt),
/* harmony export */   YR: () => (/* binding */ earlierVerdict),
/* harmony export */   jE: () => (/* binding */ standsFor),
/* harmony export */   y9: () => (/* binding */ silencingOf)
/* harmony export */ });
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80333);
/* harmony import */ var _silencing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71720);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21258);



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
            blocks: blocks && !(heard.said !== null && (0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelease */ .MU)(heard.said)),
        },
    ];
}
/** Topics that nothing matches. */
function without(topics, matches) {
    const matched = new Set([...matches.values()].map(_match_js__WEBPACK_IMPORTED_MODULE_0__/* .topicKey */ .Jj));
    return topics.filter((topic) => !matched.has((0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .topicKey */ .Jj)(topic)));
}
/** A finding's own comment says more than a stand-in for it. */
function standsFor({ path, head, rule }, { marked }, place) {
    if (place?.path !== path || (rule.name !== marked.rule && rule.name !== _silencing_js__WEBPACK_IMPORTED_MODULE_2__/* .anyRule */ .JT))
        return false;
    if (place.lines === null || head === null)
        return true;
    return head.from >= place.lines.from - 1 && head.from <= place.lines.to;
}
/** Another comment speaks of what stands there. */
function standsAt({ path, fingerprint, head }, { marked }, place) {
    if (!place || place.path !== path || place.lines === null || head === null)
        return false;
    return ((0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .sameCode */ .om)(fingerprint, marked.fingerprint) && head.from <= place.lines.to && place.lines.from <= head.to);
}
/**
 * How the same assessor judged the same code before; null where it did not. What decides may stand in another file: all that
 * was shown has to be the same.
 */
function earlierVerdict({ marked }, digest, shownDigest, assessor) {
    const { verdict, confidence, code, evidence, by, state } = marked;
    const sameShown = evidence === '' || evidence === shownDigest;
    const same = code !== '' && code === digest && sameShown && by === assessor && state === 'open';
    return same && verdict !== 'not_analyzed' && confidence !== null ? { verdict, confidence } : null;
}


/***/ }),

/***/ 88667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Id: () => (/* binding */ markLength),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   f0: () => (/* binding */ maxHeard),
/* harmony export */   gk: () => (/* binding */ markBlocks),
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
    /** Digest of all code that the assessor was shown; empty in marks from before there was one, and where there is no code. */
    evidence: text.default(''),
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
const comment = { opening: '<!-- semgrep-assistant ', closing: ' -->' };
const reference = { opening: '[semgrep-assistant]: # (', closing: ')' };
/**
 * A comment with its mark as the last line, so that nothing that is quoted above can pass for it. As an HTML comment, dashes and
 * angle brackets are escaped, since `--` and `>` may end one (https://spec.commonmark.org/0.31.2/#html-comment); where HTML would
 * show, as a definition of a link (https://spec.commonmark.org/0.31.2/#link-reference-definitions).
 */
function withMark(body, mark, forms) {
    return `${body.trimEnd()}\n\n${markLine(mark, forms)}\n`;
}
/** The mark at the end of a comment; null where there is none that we could have written. */
function readMark(body) {
    const last = body.trimEnd().split('\n').at(-1) ?? '';
    try {
        return Mark.safeParse(JSON.parse(jsonIn(last) ?? 'null')).data ?? null;
    }
    catch {
        return null;
    }
}
function jsonIn(line) {
    const form = [comment, reference].find((each) => line.startsWith(each.opening) && line.endsWith(each.closing));
    if (form === undefined)
        return null;
    const held = line.slice(form.opening.length, -form.closing.length);
    return form === comment ? held : Buffer.from(held, 'base64url').toString('utf8');
}
/** The text of a comment without its mark. */
function withoutMark(body) {
    const kept = body.trimEnd().split('\n');
    const last = kept.at(-1) ?? '';
    if (last.startsWith(comment.opening) || last.startsWith(reference.opening))
        kept.pop();
    return kept.join('\n').trimEnd();
}
/** Whether a finding of it keeps the check from passing, as far as the mark tells. */
function markBlocks({ findings }) {
    return findings.some(({ blocks, state, said }) => blocks && (state === 'open' || state === 'silenced') && !(said !== null && (0,_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .MU)(said)));
}
/** Characters that a mark takes of a comment. */
function markLength(mark, forms) {
    return markLine(mark, forms).length + 3;
}
function markLine(mark, forms) {
    const json = JSON.stringify(mark);
    if (forms.mark === 'reference')
        return `${reference.opening}${Buffer.from(json).toString('base64url')}${reference.closing}`;
    const safe = json.replace(/-(?=[->])|(?<=-)-|[<>]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${comment.opening}${safe}${comment.closing}`;
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
        const { login, name = login } = author;
        return { id, word, by: login, name: (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 100), reason: (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason, 300) };
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
/* harmony export */   Ug: () => (/* binding */ sensitiveFiles),
/* harmony export */   b5: () => (/* binding */ isPipelineFile),
/* harmony export */   fn: () => (/* binding */ scanningFiles)
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
    '**/review-steps.yml',
    '**/semgrep-assistant*.sh',
    '**/semgrep-assistant*.yml',
    '**/.semgrepignore',
    '.semgrep/**',
    '.semgrep.yml',
];
/** Whether a path is one of them. */
function isPipelineFile(path) {
    return pipelineFiles.some((glob) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(glob, path));
}
/** Paths of policy and pipeline files that a change edits, renames or deletes, sorted. */
function sensitiveFiles(diff, policyPath) {
    const touched = [...diff.values()].flatMap(({ path, oldPath }) => oldPath === null ? [path] : [path, oldPath]);
    const sensitive = (path) => path === policyPath || isPipelineFile(path);
    return [...new Set(touched.filter(sensitive))].sort();
}
/** Those of them that decide what is scanned and by which rules: all but the policy. */
function scanningFiles(diff) {
    return sensitiveFiles(diff, '');
}


/***/ })

};
