export const id = 383;
export const ids = [383];
export const modules = {

/***/ 7383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post),
  unposted: () => (/* binding */ unposted)
});

// EXTERNAL MODULE: ./build/core/exit-status.js
var exit_status = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/core/host-error.js
var host_error = __webpack_require__(5593);
// EXTERNAL MODULE: ./build/core/plan/mark.js
var plan_mark = __webpack_require__(8667);
// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var core_decision = __webpack_require__(1302);
// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(1583);
;// CONCATENATED MODULE: ./build/core/advice.js

/* What to do about the weaknesses that are found most, one sentence each. */
const byWeakness = {
    'CWE-22': 'Resolve the path and refuse it unless it lies below the folder that is meant.',
    'CWE-23': 'Resolve the path and refuse it unless it lies below the folder that is meant.',
    'CWE-77': 'Start the program with a list of arguments, without a shell.',
    'CWE-78': 'Start the program with a list of arguments, without a shell.',
    'CWE-89': 'Pass the values as parameters of the query; never join them into its text.',
    'CWE-94': 'Do without evaluating text as code; choose among functions that are written down.',
    'CWE-95': 'Do without evaluating text as code; choose among functions that are written down.',
    'CWE-117': 'Remove line breaks from the value before it is logged, or log it as a field of its own.',
    'CWE-295': 'Leave certificate checks on; where the other side has a private authority, name that one.',
    'CWE-327': 'Use an algorithm that is current, by the standard library’s own recommendation.',
    'CWE-328': 'For passwords use a slow hash made for them; for anything else SHA-256 or newer.',
    'CWE-330': 'Take random values that must not be guessed from the system’s secure generator.',
    'CWE-338': 'Take random values that must not be guessed from the system’s secure generator.',
    'CWE-352': 'Require a token that another site cannot know for every request that changes something.',
    'CWE-611': 'Switch external entities and document types off in the parser.',
    'CWE-614': 'Set Secure on the cookie, and HttpOnly and SameSite unless something speaks against them.',
    'CWE-1004': 'Set HttpOnly on the cookie: scripts have no need to read it.',
    'CWE-1333': 'Rewrite the expression without nested repetition, limit the input, or use a linear-time engine.',
};
const byFamily = {
    injection: 'Keep what comes from outside apart from what is interpreted: pass it as data, or allow a fixed list.',
    'cross-site scripting': 'Let the template escape the value for the place where it is put.',
    'path traversal': 'Resolve the path and refuse it unless it lies below the folder that is meant.',
    'request forgery': 'Allow a fixed list of hosts, and check the address after it is resolved.',
    deserialisation: 'Read a format that can only hold data, such as JSON.',
    redirect: 'Redirect to paths of this site or to a fixed list only.',
    cryptography: 'Use an algorithm that is current, by the standard library’s own recommendation.',
    secret: 'Revoke it, and read its successor from the environment or a secret store.',
    'access control': 'Check who asks and whether they may, on the server, before anything is done.',
    configuration: null,
    other: null,
};
/** How a weakness is fixed, in one sentence of ours; null where nothing general is true. */
function adviceOf(rule) {
    for (const cwe of rule.cwes) {
        const advice = byWeakness[cwe];
        if (advice !== undefined)
            return advice;
    }
    return byFamily[(0,weakness/* familyOf */.A)(rule)];
}

// EXTERNAL MODULE: ./build/core/plan/word.js
var word = __webpack_require__(1258);
// EXTERNAL MODULE: ./build/core/rule-fix.js
var rule_fix = __webpack_require__(7000);
// EXTERNAL MODULE: ./build/core/text/markdown.js
var markdown = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/core/render/links.js
var render_links = __webpack_require__(3458);
// EXTERNAL MODULE: ./build/core/render/words.js
var render_words = __webpack_require__(8106);
;// CONCATENATED MODULE: ./build/core/render/comment.js







const maxFixLines = 30;
const maxCitations = 4;
/** How much a comment says; the fuller ones are left out of a comment that would be too long. */
const levels = ['all', 'no change', 'no message', 'title'];
/** One comment about findings of one place, at most `limit` characters long: what, whether and why, how to fix. */
function renderComment(items, context, limit) {
    for (const level of levels) {
        const parts = items.map((item, index) => {
            const number = items.length > 1 ? `**${index + 1}.** ` : '';
            return `${number}${item.kind === 'live' ? live(item, context, level) : past(item, context)}`;
        });
        const text = [...parts, footer(items, context)].join('\n\n');
        if (text.length <= limit || level === 'title')
            return text;
    }
    return '';
}
/** What is left of a comment whose findings are all gone: the first line says so, what was said is folded below. */
function renderGone(before, items, context, limit) {
    const said = /<details><summary>What was said<\/summary>\n\n([\s\S]*)\n\n<\/details>$/.exec(before)?.[1] ?? before;
    const first = items.map((item) => past(item, context)).join('\n\n');
    const folded = `${first}\n\n<details><summary>What was said</summary>\n\n${said}\n\n</details>`;
    return folded.length <= limit ? folded : first;
}
function live(item, context, level) {
    const { decision, evidence, objected } = item;
    const { rule } = decision.finding;
    const facts = [`**${(0,markdown/* prose */.CS)((0,weakness/* titleOf */.G)(rule))}**`, rule.severity, ...rule.cwes.slice(0, 2), (0,markdown/* code */.aY)(rule.name, 100)];
    const title = facts.join(' · ');
    if (level === 'title')
        return title;
    const fix = evidence && context.showFixes ? (0,rule_fix/* ruleFix */.u)(evidence) : null;
    const diff = fix === null || fix.before.length + fix.after.length > 2 * maxFixLines || level !== 'all'
        ? null
        : (0,markdown/* block */.om)([...fix.before.map((line) => `-${line}`), ...fix.after.map((line) => `+${line}`)], 'diff');
    const advice = adviceOf(rule);
    // Without evidence nobody has looked for secrets in what the rule says.
    const said = evidence?.message ?? '';
    const references = rule.references.slice(0, 3).map((reference) => `- ${(0,markdown/* code */.aY)(reference, 200)}`);
    const sections = [
        `${title}\n${verdictLine(decision, context)}`,
        advice !== null && `**Fix** ${(0,markdown/* prose */.CS)(advice)}`,
        diff !== null && folded('A change from the rule, not checked', diff),
        level !== 'no message' &&
            said !== '' &&
            folded('What the rule says', [(0,markdown/* prose */.CS)(said, 2000), ...references].join('\n')),
        objected !== null && objectionLine(objected),
        blockLine(decision),
    ];
    return sections.filter((section) => section !== false && section !== '').join('\n\n');
}
function verdictLine({ assessment, action, because, said }, context) {
    if (said !== null && (said.word === 'fp' || said.word === 'ar')) {
        const words = said.word === 'fp' ? 'A false positive' : 'The risk is accepted';
        return `**${words}**, says ${(0,markdown/* code */.aY)(said.by)}: ${(0,markdown/* prose */.CS)(said.reason)}`;
    }
    const opening = `**${(0,markdown/* prose */.CS)((0,render_words/* verdictWords */.L2)(assessment))}.**`;
    if (assessment === null)
        return opening;
    if (assessment.status === 'not_analyzed')
        return `${opening} ${(0,markdown/* prose */.CS)(assessment.detail, 400)}`;
    const links = citationLinks(assessment, context);
    const reason = `${opening} ${(0,markdown/* prose */.CS)(assessment.reason, 600)}`;
    if (action === 'annotate')
        return `${reason}${annotation(because, links)}`;
    return links === '' ? reason : `${reason} (${links})`;
}
function citationLinks({ citations }, { target, mayName }) {
    const named = citations.filter(({ holds, path, line }) => holds && (mayName === null || mayName(path, line)));
    const links = named.map(({ path, line }) => (0,render_links/* placeLink */.a)(target, path, { from: line, to: line }));
    return [...new Set(links)].slice(0, maxCitations).join(', ');
}
/** What would make a false positive real: that the code it rests on changes. */
function annotation(because, links) {
    const rests = links === '' ? '' : ` It becomes real if what stands at ${links} changes.`;
    return `${rests}\n<sub>${(0,markdown/* prose */.CS)(`${because.charAt(0).toUpperCase()}${because.slice(1)}.`)}</sub>`;
}
function blockLine({ blocks, mode }) {
    if (!blocks)
        return '';
    return `**Blocks** by ${(0,markdown/* prose */.CS)(mode.because)}. Ways out: fix it; or somebody with write access who did not propose this change replies \`/fp REASON\` (it is none) or \`/ar REASON\` (the risk is accepted).`;
}
const objections = {
    edited: 'the comment was edited',
    'no reason': 'it needs a reason, as in `/fp REASON`',
    author: 'whoever proposed the change cannot clear a finding that blocks',
    'other code': 'the code around it has changed since; say it again if it still holds',
};
function objectionLine({ said, objection }) {
    const words = said.word === 'agree' || said.word === 'disagree' ? `/semgrep assistant ${said.word}` : `/${said.word}`;
    return `${(0,markdown/* code */.aY)(words)} of ${(0,markdown/* code */.aY)(said.by)} does not count: ${objections[objection]}.`;
}
function past(item, { target }) {
    const name = (0,markdown/* code */.aY)(item.marked.rule, 100);
    if (item.kind === 'kept')
        return `${name} · As before: this run says nothing about it.`;
    const commit = (0,render_links/* commitLink */.w)(target, item.commit);
    if (item.kind === 'silenced') {
        const objection = item.objected === null ? '' : `\n\n${objectionLine(item.objected)}`;
        return `${name} · **Silenced by this change**, not fixed: no longer reported since ${commit}. ${silencedState(item)}${objection}`;
    }
    if (item.marked.state === 'duplicate')
        return `~~${name}~~ · Said twice: another comment speaks of it.`;
    if (item.marked.state === 'open')
        return `${name} · Not reported at ${commit}, and nothing shows why. This stays open.`;
    return item.marked.state === 'unreported'
        ? `~~${name}~~ · No longer reported since ${commit}, though its code is the same. This stays open until a person resolves it.`
        : `~~${name}~~ · No longer reported since ${commit}.`;
}
function silencedState({ marked, said }) {
    if (said !== null && (0,word/* isRelease */.MU)(said))
        return `${(0,markdown/* code */.aY)(said.by)} agrees${said.reason === '' ? '' : `: ${(0,markdown/* prose */.CS)(said.reason)}`}.`;
    return marked.blocks
        ? 'It still blocks until somebody with write access who did not propose this change replies `/fp REASON`, `/ar REASON` or `/semgrep assistant agree`.'
        : 'This stays open until a person resolves it.';
}
function footer(items, { assessor }) {
    const live = items.flatMap((item) => (item.kind === 'live' ? [item.decision] : []));
    const confidences = new Set(live.flatMap(({ assessment }) => (assessment?.status === 'analyzed' ? [assessment.confidence] : [])));
    const sure = confidences.size === 1 ? ` · confidence ${[...confidences].join('')}` : '';
    const number = items.length > 1 ? ' #1' : '';
    const words = live.length === 0
        ? ''
        : ` · reply ${(0,markdown/* code */.aY)(`/fp${number} REASON`)}, ${(0,markdown/* code */.aY)(`/ar${number} REASON`)} or ${(0,markdown/* code */.aY)(`/open${number}`)}`;
    return `<sub>Semgrep Assistant · ${(0,markdown/* prose */.CS)(assessor)}${sure}${words}</sub>`;
}
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/core/plan/anchor.js
/**
 * Where a finding's comment goes: on its last lines that one hunk of the change shows; else on its file, if the change
 * touches that; null where the host would take neither.
 */
function anchorOf({ path, head }, change) {
    if (change === undefined || change.deleted)
        return null;
    const hunk = head === null ? undefined : change.hunks.findLast(({ from, to }) => from <= head.to && head.from <= to);
    if (head === null || hunk === undefined)
        return { path, lines: null };
    return { path, lines: { from: Math.max(head.from, hunk.from), to: Math.min(head.to, hunk.to) } };
}
/** Places are the same if a host would show comments on them side by side. */
function placeKey({ path, lines }) {
    return JSON.stringify([path, lines?.from ?? null, lines?.to ?? null]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/plan/hear.js
var hear = __webpack_require__(578);
// EXTERNAL MODULE: ./build/core/plan/match.js
var match = __webpack_require__(333);
;// CONCATENATED MODULE: ./build/core/plan/items.js





/** A finding that is still reported: kept as it was where this review has no say in it. */
function present(marked, decision, path, input) {
    if (!(0,core_decision/* isReviewed */.qe)(decision) || !input.mayShow(decision))
        return { marked, shown: { kind: 'kept', marked }, unsure: false };
    const heard = input.heard.get(decision.finding.fingerprint) ?? hear/* silence */.a;
    const next = { ...describe(decision, path, input), ...heardOf(heard) };
    const earlier = earlierAnswer(marked, next, decision);
    const shown = {
        kind: 'live',
        decision: earlier === null || decision.said !== null ? decision : { ...decision, assessment: earlier },
        evidence: input.evidence.get(decision.finding.fingerprint),
        objected: heard.objected,
    };
    if (earlier === null)
        return { marked: next, shown, unsure: false };
    const { verdict, confidence, by } = marked;
    const action = decision.said === null ? marked.action : next.action;
    return { marked: { ...next, verdict, confidence, by, action }, shown, unsure: false };
}
/** A model that does not answer today takes nothing back of what it said of this code. */
function earlierAnswer(marked, next, { answer }) {
    const { verdict, confidence, state, code, fingerprint } = marked;
    const isSame = state === 'open' && code === next.code && code !== '';
    if (answer?.status === 'analyzed' || !isSame || verdict === 'not_analyzed' || confidence === null)
        return null;
    const why = answer === null ? '' : ` (${answer.kind})`;
    const reason = `So it was judged in an earlier run, on the same code; this one got no answer${why}.`;
    return { fingerprint, status: 'analyzed', verdict, confidence, reason, citations: [], component: null };
}
/** A finding that is not reported any more. */
function items_past(marked, key, input) {
    const ruling = input.gone.get(key) ?? 'unknown';
    const heard = input.heardGone.get(key) ?? hear/* silence */.a;
    const commit = input.head;
    const silenced = (about) => ({
        kind: 'silenced',
        marked: about,
        commit,
        said: heard.said,
        objected: heard.objected,
    });
    if (ruling === 'unknown' || ruling === 'unread') {
        const shown = marked.state === 'silenced' ? silenced(marked) : { kind: 'gone', marked, commit };
        return { marked, shown, unsure: true };
    }
    const next = { ...marked, state: ruling };
    if (ruling !== 'silenced')
        return { marked: next, shown: { kind: 'gone', marked: next, commit }, unsure: false };
    const now = { ...next, code: input.digestsGone.get(key) ?? '', ...heardOf(heard) };
    return { marked: now, shown: silenced(now), unsure: false };
}
function heardOf({ said, objected, mark }) {
    return {
        heard: mark,
        said: said === null ? null : { word: said.word, by: said.by },
        objected: objected === null ? null : { id: objected.said.id, objection: objected.objection },
    };
}
/** What the mark of a finding says now. */
function describe(decision, threadPath, input) {
    const { finding, answer, action, mode } = decision;
    const { fingerprint, rule, path, head } = finding;
    const answered = answer?.status === 'analyzed';
    const evidence = input.evidence.get(fingerprint);
    const fix = evidence && input.comment.showFixes ? (0,rule_fix/* ruleFix */.u)(evidence) : null;
    return {
        fingerprint,
        rule: rule.name.slice(0, 300),
        code: input.digests.get(fingerprint) ?? '',
        verdict: answered ? answer.verdict : 'not_analyzed',
        confidence: answered ? answer.confidence : null,
        action: action === 'annotate' || action === 'hide' ? 'annotate' : 'comment',
        blocks: mode.mode === 'block',
        fix: fix === null ? null : digest([fix.before, fix.after]),
        state: 'open',
        at: head === null ? null : { commit: input.head, path: path === threadPath ? null : path, ...head },
        by: input.assessor.slice(0, 300),
        heard: [],
        said: null,
        objected: null,
    };
}
/** Only what a reader would see as news: not wording, lines, model or the number of an equal finding. */
function differs(a, b) {
    if (a === undefined || !(0,match/* sameCode */.om)(a.fingerprint, b.fingerprint))
        return true;
    const news = (each) => {
        const { code, verdict, confidence, action, blocks, fix, state, heard, said, objected } = each;
        return JSON.stringify([code, verdict, confidence, action, blocks, fix, state, heard, said, objected]);
    };
    return news(a) !== news(b);
}
function digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/core/plan/plan.js








/** Findings that share one comment at the most. */
const maxTogether = 10;
/** What to do so that the comments say what the decisions say. Applied and planned again, it yields nothing. */
function planReview(input) {
    const updates = input.own.flatMap((own) => update(own, input) ?? []);
    const taken = input.own.filter((own) => isTaken(own, input)).length;
    return place(newComments(input), Math.max(0, input.maxComments - taken), updates, input);
}
/** A thread takes a slot while a finding that it shows is still to be reviewed. */
function isTaken({ thread, mark }, { matches, decisions }) {
    const live = new Set(decisions.filter(core_decision/* isReviewed */.qe).map(({ finding }) => finding.fingerprint));
    const shown = [...matches].filter(([, topic]) => topic.thread.id === thread.id);
    return mark.findings.length > 0 && shown.some(([fingerprint]) => live.has(fingerprint));
}
function update({ thread, mark }, input) {
    const found = new Map([...input.matches].flatMap(([fingerprint, topic]) => topic.thread.id === thread.id ? [[topic.index, fingerprint]] : []));
    const items = mark.findings.map((marked, index) => {
        const fingerprint = found.get(index);
        const decision = input.decisions.find(({ finding }) => finding.fingerprint === fingerprint);
        return decision === undefined
            ? items_past(marked, (0,match/* topicKey */.Jj)({ thread, index }), input)
            : present(marked, decision, thread.path, input);
    });
    const next = items.map(({ marked }) => marked);
    if (!next.some((marked, index) => differs(mark.findings[index], marked)))
        return null;
    const shown = items.map((item) => item.shown);
    const gone = shown.filter((item) => item.kind === 'gone');
    // As long as nobody can tell what became of a finding, the scans that were read with it are still expected.
    const unsure = items.some(({ unsure }) => unsure);
    const scans = unsure ? Math.max(mark.scans, input.scans) : input.scans;
    const made = { ...input, scans };
    const limits = room(made, next);
    const isDone = next.every(hasEnded);
    const text = gone.length === shown.length
        ? renderGone((0,plan_mark/* withoutMark */.E_)(thread.body), gone, input.comment, limits)
        : renderComment(shown, input.comment, limits);
    const body = (0,plan_mark/* withMark */.kN)(text, markOf(next, made, mark.onFile));
    if (isDone) {
        const answered = thread.replies.some(({ author }) => author === null || author.kind === 'person');
        return { kind: thread.resolved || answered ? 'edit' : 'resolve', thread, body };
    }
    const wasDone = mark.findings.every(hasEnded);
    return { kind: wasDone && thread.resolved && resolvedByUs(thread, input) ? 'reopen' : 'edit', thread, body };
}
function hasEnded({ state }) {
    return state === 'fixed' || state === 'duplicate';
}
/** Where the host names nobody, our own mark says that it was us. */
function resolvedByUs({ resolvedBy }, { account }) {
    if (resolvedBy === null || resolvedBy.kind === 'program')
        return true;
    return (0,word/* sameLogin */.Up)(resolvedBy.login.replace(/\[bot\]$/, ''), account.replace(/\[bot\]$/, ''));
}
/** Findings without a comment, the most urgent first; those of one place together. */
function newComments(input) {
    const comments = [];
    const open = new Map();
    for (const decision of (0,render_words/* readingOrder */.fR)(input.decisions)) {
        const { finding, action } = decision;
        if (action !== 'comment' && action !== 'annotate')
            continue;
        if (input.matches.has(finding.fingerprint) || !input.mayShow(decision))
            continue;
        const place = anchorOf(finding, input.diff.get(finding.path));
        const key = place === null ? null : placeKey(place);
        const together = key === null ? undefined : open.get(key);
        if (together !== undefined && together.decisions.length < maxTogether) {
            together.decisions.push(decision);
            continue;
        }
        const comment = { place, decisions: [decision] };
        comments.push(comment);
        if (key !== null)
            open.set(key, comment);
    }
    return comments;
}
function place(comments, slots, updates, input) {
    const plan = { operations: [], unplaced: [], overflow: [] };
    let onFiles = input.own.filter(({ mark }) => mark.onFile).length;
    for (const { place, decisions } of comments) {
        if (place === null || (place.lines === null && onFiles >= input.limits.fileComments)) {
            plan.unplaced.push(...decisions);
            continue;
        }
        if (plan.operations.length >= slots) {
            plan.overflow.push(...decisions);
            continue;
        }
        if (place.lines === null)
            onFiles++;
        plan.operations.push(opening(place, decisions, input));
    }
    return { ...plan, operations: [...plan.operations, ...updates] };
}
function opening(place, decisions, input) {
    const marked = decisions.map((decision) => describe(decision, place.path, input));
    const shown = decisions.map((decision) => ({
        kind: 'live',
        decision,
        evidence: input.evidence.get(decision.finding.fingerprint),
        objected: null,
    }));
    const text = renderComment(shown, input.comment, room(input, marked));
    return {
        kind: 'open',
        fingerprints: marked.map(({ fingerprint }) => fingerprint),
        place,
        body: (0,plan_mark/* withMark */.kN)(text, markOf(marked, input, place.lines === null)),
    };
}
function markOf(findings, { name, scans }, onFile) {
    return { version: 1, name, scans, onFile, findings, says: null, neutral: false };
}
function room(input, marked) {
    return input.limits.body - (0,plan_mark/* markLength */.Id)(markOf(marked, input, false));
}

// EXTERNAL MODULE: ./build/core/render/summary.js + 1 modules
var summary = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/commands/post-notes.js

/** What was posted and what was not, in sentences. */
function outcomeNotes(outcomes) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const detail = (status) => outcomes.flatMap((outcome) => 'detail' in outcome && outcome.status === status ? [outcome.detail] : [])[0];
    const notes = [doneNote(outcomes)].filter((note) => note !== '');
    const overtaken = detail('overtaken');
    if (overtaken !== undefined)
        notes.push(`Overtaken, so nothing was posted: ${overtaken}.`);
    if (count('refused') > 0) {
        notes.push(`The host refused ${(0,render_words/* plural */.LS)(count('refused'), 'write')} (${detail('refused')}): the findings are in this summary and in annotations. Comments need pull-requests: write.`);
    }
    if (count('failed') > 0)
        notes.push(`${(0,render_words/* plural */.LS)(count('failed'), 'write')} failed: ${detail('failed')}.`);
    if (count('lowered') > 0) {
        notes.push(`${(0,render_words/* plural */.LS)(count('lowered'), 'comment')} went to the file as a whole: the host refused the lines.`);
    }
    if (count('edited only') > 0) {
        notes.push(`${(0,render_words/* plural */.LS)(count('edited only'), 'thread')} could only be edited, not resolved or reopened: that needs contents: write.`);
    }
    return notes;
}
function doneNote(outcomes) {
    const done = outcomes.filter(({ status }) => status === 'done' || status === 'lowered' || status === 'edited only');
    const count = (...kinds) => done.filter(({ operation, status }) => kinds.includes(operation.kind === 'resolve' && status === 'edited only' ? 'edit' : operation.kind)).length;
    const words = [
        [count('open'), 'opened'],
        [count('edit'), 'edited'],
        [count('resolve'), 'resolved'],
        [count('reopen'), 'reopened'],
    ];
    const said = words
        .filter(([number]) => number > 0)
        .map(([number, verb]) => `${(0,render_words/* plural */.LS)(number, 'comment')} ${verb}`);
    if (count('summary') > 0)
        said.push('summary written');
    return said.length === 0 ? '' : `Posted: ${said.join(', ')}.`;
}
function overflowNotes({ overflow }, settings) {
    return overflow.length === 0
        ? []
        : [
            `${(0,render_words/* plural */.LS)(overflow.length, 'finding')} without a comment: max-comments is ${settings['max-comments']}.`,
        ];
}
function trialNote(operations) {
    const count = (kind) => operations.filter((operation) => operation.kind === kind).length;
    const words = [
        [count('open'), 'open', 'comment'],
        [count('edit') + count('reopen'), 'edit', 'comment'],
        [count('resolve'), 'resolve', 'thread'],
        [count('summary'), 'write', 'summary'],
    ];
    const would = words
        .filter(([number]) => number > 0)
        .map(([number, verb, noun]) => `${verb} ${(0,render_words/* plural */.LS)(number, noun, noun === 'summary' ? 'summaries' : `${noun}s`)}`);
    return `A trial: nothing is posted. It would ${would.length === 0 ? 'post nothing' : would.join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/commands/post.js







/** Brings comments and summary of a change up to date. `shown` is `review` as its readers may see it. */
async function post(review, shown, dialogue, subject, settings) {
    const { host, head } = subject;
    const target = { forms: host.links, commit: head };
    const plan = planOf(review, shown, dialogue, subject, settings, target);
    const notes = overflowNotes(plan, settings);
    if (settings.post === 'none') {
        const operations = [...plan.operations, ...summaryOf(shown, dialogue, host, settings, target, false)];
        return { notes: [trialNote(operations), ...notes], unseen: [], neutral: false };
    }
    const neutral = await showCheck(shown, dialogue, host, settings);
    const operations = [...plan.operations, ...summaryOf(shown, dialogue, host, settings, target, neutral)];
    const outcomes = await host
        .apply(operations, dialogue.conversation)
        .catch((error) => giveUp(operations, error));
    return {
        notes: [...outcomeNotes(outcomes), ...notes],
        unseen: [...lost(outcomes, plan, shown), ...plan.unplaced],
        neutral,
    };
}
/** Findings that people should see somewhere where nothing could be posted at all. */
function unposted(shown, note) {
    return {
        notes: note === null ? [] : [note],
        unseen: shown.decisions.filter(({ action }) => action === 'comment' || action === 'annotate'),
        neutral: false,
    };
}
/** A check of its own that is neither good nor bad where answers are missing; a good one after that. Whether it is the former. */
async function showCheck(shown, { conversation }, host, settings) {
    const missing = shown.status === exit_status/* exitStatus */.$u.notAnalyzed && settings['on-ai-failure'] === 'warn';
    const before = existingSummary(conversation, settings.name)?.mark.neutral === true;
    if (!missing && !(before && shown.status === exit_status/* exitStatus */.$u.ok))
        return false;
    const title = (0,render_words/* headline */.Pl)(shown);
    const conclusion = missing ? 'neutral' : 'success';
    return (await host.publishCheck(checkName(settings), { conclusion, title, summary: title })) && missing;
}
function planOf(review, shown, dialogue, { host, head, diff }, settings, target) {
    const visible = new Set(shown.decisions.map(({ finding }) => finding.fingerprint));
    const isPublicView = shown !== review;
    return planReview({
        ...dialogue,
        name: settings.name,
        head,
        scans: review.scans.length,
        assessor: review.provider.id,
        account: dialogue.conversation.account,
        decisions: review.decisions,
        mayShow: ({ finding }) => visible.has(finding.fingerprint),
        evidence: shown.evidence,
        diff: diff ?? new Map(),
        limits: host.limits,
        maxComments: settings['max-comments'],
        comment: {
            target,
            assessor: review.provider.id,
            showFixes: review.showFixes,
            mayName: isPublicView ? (path, line) => diff?.get(path)?.added.has(line) === true : null,
        },
    });
}
/** The one summary of this run's name: written where there is news, edited only when it would say something else. */
function summaryOf(shown, { conversation, expectedScans }, host, { name }, target, neutral) {
    const existing = existingSummary(conversation, name);
    const says = (0,summary/* summaryDigest */.fo)(shown);
    if (existing?.mark.says === says || (existing === null && !(0,summary/* hasNews */.OS)(shown)))
        return [];
    const mark = { version: 1, name, scans: expectedScans, onFile: false, findings: [], says, neutral };
    const limit = host.limits.body - (0,plan_mark/* markLength */.Id)(mark) - 200;
    const title = name === 'default' ? 'Semgrep Assistant' : `Semgrep Assistant · ${name}`;
    const text = (0,summary/* renderSummary */.Br)(shown, { kind: 'comment', target, limit });
    const body = (0,plan_mark/* withMark */.kN)(`### ${title}\n\n${text}`, mark);
    return [{ kind: 'summary', commentId: existing?.commentId ?? null, body }];
}
function existingSummary({ remarks }, name) {
    for (const { commentId, body, ours } of remarks) {
        const mark = ours ? (0,plan_mark/* readMark */.Mp)(body) : null;
        if (mark !== null && mark.name === name && mark.says !== null)
            return { commentId, mark };
    }
    return null;
}
/** Before anything was written: nothing is lost, since every finding is in the report. */
function giveUp(operations, error) {
    if (!(error instanceof host_error/* HostError */.d))
        throw error;
    return operations.map((operation) => ({ operation, status: 'failed', detail: error.message }));
}
/** Findings whose comment was to be opened and was not. */
function lost(outcomes, plan, shown) {
    const failed = new Set(outcomes.flatMap(({ operation, status }) => operation.kind === 'open' && (status === 'refused' || status === 'failed')
        ? operation.fingerprints
        : []));
    // Where nothing at all can be posted, what found no room is not in a summary comment either.
    const summary = outcomes.find(({ operation }) => operation.kind === 'summary');
    const overflow = summary?.status === 'refused' || summary?.status === 'failed' ? plan.overflow : [];
    return [...shown.decisions.filter(({ finding }) => failed.has(finding.fingerprint)), ...overflow];
}
function checkName({ name }) {
    return name === 'default' ? 'Semgrep Assistant' : `Semgrep Assistant (${name})`;
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


/***/ })

};
