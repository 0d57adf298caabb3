export const id = 1278;
export const ids = [1278];
export const modules = {

/***/ 91278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post),
  unposted: () => (/* binding */ unposted)
});

// EXTERNAL MODULE: ./build/core/exit-status.js
var exit_status = __webpack_require__(43619);
// EXTERNAL MODULE: ./build/core/host-error.js
var host_error = __webpack_require__(25593);
// EXTERNAL MODULE: ./build/core/plan/mark.js
var plan_mark = __webpack_require__(88667);
// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var core_decision = __webpack_require__(71302);
// EXTERNAL MODULE: ./build/core/plan/word.js
var word = __webpack_require__(21258);
// EXTERNAL MODULE: ./build/core/text/markdown.js
var markdown = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(81583);
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
    'xml entities': 'Switch external entities and document types off in the parser.',
    other: null,
};
/** How a weakness is fixed, in one sentence of ours; null where nothing general is true. */
function adviceOf(rule) {
    for (const cwe of rule.cwes) {
        const advice = byWeakness[cwe];
        if (advice !== undefined)
            return advice;
    }
    return byFamily[(0,weakness/* familyOf */.Ap)(rule)];
}

// EXTERNAL MODULE: ./build/core/render/links.js
var render_links = __webpack_require__(73458);
// EXTERNAL MODULE: ./build/core/render/remedy.js
var render_remedy = __webpack_require__(43611);
;// CONCATENATED MODULE: ./build/core/render/suggestion.js

/** Lines above and below that of its thread that a suggestion on GitLab may replace. https://docs.gitlab.com/user/project/merge_requests/reviews/suggestions */
const mostAround = 100;
/** Whether a click on such a host would make exactly this of the file, wherever the comment stands. */
function canBeSuggested(suggestion, form) {
    const { from, to, lines, crlf } = suggestion;
    if (form === null || to < from || !lines.every(markdown/* isExact */.u0))
        return false;
    // Hosts take a block of nothing but white space for none, which takes the lines away.
    if (lines.length > 0 && lines.every((line) => line.trim() === ''))
        return false;
    // Nobody says what an empty block does there.
    if (form === 'azure')
        return lines.length > 0;
    if (form === 'github')
        return true;
    // GitLab ends the last line as the file does, and those before with line feeds.
    if (crlf === true && lines.length > 1)
        return false;
    return to - from <= mostAround && !lines.some((line) => quickAction.test(line));
}
/** Older versions of GitLab would run it, in a block whose fence is longer than theirs. */
const quickAction = /^\/[a-z_]/i;
/** The block that a host offers as a click, for a comment that stands at `place`; null where it could not there. */
function suggestionBlock(suggestion, place, form) {
    const info = canBeSuggested(suggestion, form) ? infoFor(suggestion, place, form) : null;
    return info === null ? null : (0,markdown/* exactBlock */.dE)(suggestion.lines, info);
}
function infoFor(suggestion, place, form) {
    const { path, from, to } = suggestion;
    const { lines } = place;
    if (lines === null || place.path !== path)
        return null;
    if (form !== 'gitlab')
        return lines.from === from && lines.to === to ? 'suggestion' : null;
    // Of several lines a thread there stands on the last.
    const [above, below] = [lines.to - from, to - lines.to];
    const isAround = above >= 0 && below >= 0 && above <= mostAround && below <= mostAround;
    return isAround ? `suggestion:-${above}+${below}` : null;
}

// EXTERNAL MODULE: ./build/core/render/words.js
var render_words = __webpack_require__(18106);
;// CONCATENATED MODULE: ./build/core/render/comment-fix.js






/** What a comment says to do about a finding, in paragraphs, and whether a suggestion is among them. Markdown. */
function whatToDo(item, place, room, context) {
    const { decision, remedy = null } = item;
    const { rule } = decision.finding;
    const shown = (0,render_words/* isLikelyFalse */.ae)(decision) ? null : remedy;
    const fix = context.showFixes ? (shown?.fix ?? null) : null;
    const block = fix?.check.outcome === 'checked' && fix.suggestion !== null && room.suggestion
        ? suggestionBlock(fix.suggestion, place, context.suggestion)
        : null;
    const isChecked = fix?.check.outcome === 'checked';
    const advice = adviceOf(rule);
    const pointer = fix === null ? elsewhere(item, context) : [];
    const guided = shown !== null && (0,render_remedy/* hasGuidance */.Jm)(shown);
    const sections = [
        ...pointer,
        ...(fix !== null && isChecked ? checkedFix(fix, block, room, context) : []),
        ...(advice === null || guided
            ? []
            : [`**${isChecked || pointer.length > 0 ? 'In general' : 'Fix'}** ${(0,markdown/* prose */.CS)(advice)}`]),
        ...(fix !== null && !isChecked ? uncheckedFix(fix, room, context) : []),
        ...(shown !== null && guided && room.guidance ? [(0,render_remedy/* guidanceOf */.sk)(shown, context.html)] : []),
    ];
    return { sections, suggests: block !== null };
}
function elsewhere({ decision, partner }, { target, mayName, showFixes }) {
    if (partner === null || !showFixes || (0,render_words/* isLikelyFalse */.ae)(decision))
        return [];
    const lines = (0,render_words/* flaggedLines */.cP)(partner);
    if (mayName !== null && !mayName(partner.path, lines.from))
        return [];
    const place = (0,render_links/* placeLink */.a)(partner.head === null ? null : target, partner.path, lines);
    return [`**Fix** The fix of ${(0,markdown/* code */.aY)(partner.rule.name, 100)} at ${place} removes this one too.`];
}
function checkedFix(fix, block, room, { html }) {
    const badge = [`**Fix** · ${(0,markdown/* prose */.CS)((0,render_remedy/* checkedWords */.ji)(fix))}`, (0,render_remedy/* explained */.to)(fix)]
        .filter((line) => line !== '')
        .join('\n');
    if (block !== null)
        return [badge, block];
    const diffs = room.diff ? (0,render_remedy/* diffsOf */.eP)(fix) : null;
    const held = '`fixes.patch` in the report holds it.';
    if (diffs === null)
        return [`${badge}\n${held}`];
    return [badge, (0,markdown/* folded */.TM)('A checked change', `${diffs}\n\n${held}`, html)];
}
function uncheckedFix(fix, room, { html }) {
    const diffs = room.diff ? (0,render_remedy/* diffsOf */.eP)(fix) : null;
    if (diffs === null)
        return [];
    const body = [(0,render_remedy/* explained */.to)(fix), diffs].filter((part) => part !== '').join('\n\n');
    return [(0,markdown/* folded */.TM)((0,markdown/* prose */.CS)(`A change ${(0,render_remedy/* uncheckedWords */.Gg)(fix)}`, 300), body, html)];
}

;// CONCATENATED MODULE: ./build/core/render/comment.js






const maxCitations = 4;
/** What a comment that would be too long does without, the first of it first. */
const spared = ['guidance', 'diff', 'message', 'suggestion', 'text'];
/**
 * One comment about findings of one place, at most `limit` characters long: what, whether and why, how to fix. `place` is where it
 * stands now; one suggestion at the most, since hosts apply them one by one.
 */
function renderComment(items, place, context, limit) {
    for (let without = 0; without < spared.length; without++) {
        const text = commentWithout(spared.slice(0, without), items, place, context);
        if (text.length <= limit)
            return text;
    }
    return commentWithout(spared, items, place, context);
}
function commentWithout(left, items, place, context) {
    let hasSuggestion = false;
    const parts = items.map((item, index) => {
        const number = items.length > 1 ? `**${index + 1}.** ` : '';
        if (item.kind !== 'live')
            return `${number}${past(item, context)}`;
        const has = (part) => !left.includes(part);
        const room = {
            suggestion: has('suggestion') && !hasSuggestion,
            diff: has('diff'),
            guidance: has('guidance'),
        };
        const todo = whatToDo(item, place, room, context);
        hasSuggestion ||= todo.suggests;
        return `${number}${live(item, todo.sections, context, left)}`;
    });
    return [...parts, footer(items, context)].join('\n\n');
}
/** What is left of a comment whose findings are all gone: the first line says so, what was said is folded below. */
function renderGone(before, items, context, limit) {
    const title = 'What was said';
    const [opening = '', closing = ''] = (0,markdown/* folded */.TM)(title, '\0', context.html).split('\0');
    const at = before.indexOf(`\n\n${opening}`);
    const isFolded = at !== -1 && before.endsWith(closing);
    const said = isFolded ? before.slice(at + 2 + opening.length, before.length - closing.length) : before;
    const first = items.map((item) => past(item, context)).join('\n\n');
    const whole = `${first}\n\n${(0,markdown/* folded */.TM)(title, said, context.html)}`;
    return whole.length <= limit ? whole : first;
}
function live(item, todo, context, left) {
    const { decision, evidence, objected } = item;
    const { rule } = decision.finding;
    const facts = [`**${(0,markdown/* prose */.CS)((0,weakness/* titleOf */.Gg)(rule))}**`, rule.severity, ...rule.cwes.slice(0, 2), (0,markdown/* code */.aY)(rule.name, 100)];
    const title = facts.join(' · ');
    if (left.includes('text'))
        return title;
    // Without evidence nobody has looked for secrets in what the rule says.
    const said = left.includes('message') ? '' : (evidence?.message ?? '');
    const references = rule.references.slice(0, 3).map((reference) => `- ${(0,markdown/* code */.aY)(reference, 200)}`);
    const sections = [
        `${title}\n${verdictLine(decision, context)}`,
        addressedLine(decision, context),
        ...todo,
        said !== '' && (0,markdown/* folded */.TM)('What the rule says', [(0,markdown/* prose */.CS)(said, 2000), ...references].join('\n'), context.html),
        objected !== null && objectionLine(objected),
        blockLine(decision),
    ];
    return sections.filter((section) => section !== false && section !== '').join('\n\n');
}
function verdictLine({ assessment, action, because, said }, context) {
    if (said !== null && (said.word === 'fp' || said.word === 'ar')) {
        const words = said.word === 'fp' ? 'A false positive' : 'The risk is accepted';
        return `**${words}**, says ${(0,markdown/* code */.aY)(said.name)}: ${(0,markdown/* prose */.CS)(said.reason)}`;
    }
    const opening = `**${(0,markdown/* prose */.CS)((0,render_words/* verdictWords */.L2)(assessment))}.**`;
    if (assessment === null)
        return opening;
    if (assessment.status === 'not_analyzed')
        return `${opening} ${(0,markdown/* prose */.CS)(assessment.detail, 400)}`;
    const links = citationLinks(assessment, context);
    const reason = `${opening} ${(0,markdown/* prose */.CS)(assessment.reason, 600)}`;
    if (action === 'annotate')
        return `${reason}${annotation(because, links, context)}`;
    return links === '' ? reason : `${reason} (${links})`;
}
/** What speaks to a reviewer is no evidence; whoever reads the comment should know that it is there. */
function addressedLine(decision, { target, mayName }) {
    const places = decision.addressesReviewer.filter(({ path, from }) => mayName === null || mayName(path, from));
    const links = places
        .slice(0, maxCitations)
        .map(({ path, from, to }) => (0,render_links/* placeLink */.a)(target, path, { from, to }));
    return [
        (0,render_words/* isChanged */.Hq)(decision) &&
            'The model changed its verdict when comments and prose were taken out of the code: read what they say with care.',
        decision.addressesReviewer.length > 0 &&
            `The code addresses an AI reviewer${links.length === 0 ? '' : ` at ${links.join(', ')}`}, which proves nothing.`,
    ]
        .filter((line) => line !== false)
        .join(' ');
}
function citationLinks({ citations }, { target, mayName }) {
    const named = citations.filter(({ holds, path, line }) => holds && (mayName === null || mayName(path, line)));
    const links = named.map(({ path, line }) => (0,render_links/* placeLink */.a)(target, path, { from: line, to: line }));
    return [...new Set(links)].slice(0, maxCitations).join(', ');
}
/** What would make a false positive real: that the code it rests on changes. */
function annotation(because, links, { html }) {
    const rests = links === '' ? '' : ` It becomes real if what stands at ${links} changes.`;
    return `${rests}\n${(0,markdown/* small */.EX)((0,markdown/* prose */.CS)(`${because.charAt(0).toUpperCase()}${because.slice(1)}.`), html)}`;
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
    return `${(0,markdown/* code */.aY)(words)} of ${(0,markdown/* code */.aY)(said.name)} does not count: ${objections[objection]}.`;
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
        return `${(0,markdown/* code */.aY)(said.name)} agrees${said.reason === '' ? '' : `: ${(0,markdown/* prose */.CS)(said.reason)}`}.`;
    return marked.blocks
        ? 'It still blocks until somebody with write access who did not propose this change replies `/fp REASON`, `/ar REASON` or `/semgrep assistant agree`.'
        : 'This stays open until a person resolves it.';
}
function footer(items, { assessor, html }) {
    const live = items.flatMap((item) => (item.kind === 'live' ? [item.decision] : []));
    const confidences = new Set(live.flatMap(({ assessment }) => (assessment?.status === 'analyzed' ? [assessment.confidence] : [])));
    const sure = confidences.size === 1 ? ` · confidence ${[...confidences].join('')}` : '';
    const number = items.length > 1 ? ' #1' : '';
    const words = live.length === 0
        ? ''
        : ` · reply ${(0,markdown/* code */.aY)(`/fp${number} REASON`)}, ${(0,markdown/* code */.aY)(`/ar${number} REASON`)} or ${(0,markdown/* code */.aY)(`/open${number}`)}`;
    return (0,markdown/* small */.EX)(`Semgrep Assistant · ${(0,markdown/* prose */.CS)(assessor)}${sure}${words}`, html);
}

;// CONCATENATED MODULE: ./build/core/plan/anchor.js
/**
 * Where a finding's comment goes: on the lines that its suggestion replaces, if one hunk of the change shows all of them; else on
 * the finding's last lines that one hunk shows; else on its file, if the change touches that; null where the host would take neither.
 */
function anchorOf({ path, head }, change, suggestion) {
    if (change === undefined || change.deleted)
        return null;
    const suggested = suggestion?.path === path ? suggestion : null;
    if (suggested && change.hunks.some(({ from, to }) => from <= suggested.from && suggested.to <= to))
        return { path, lines: { from: suggested.from, to: suggested.to } };
    const hunk = head === null ? undefined : change.hunks.findLast(({ from, to }) => from <= head.to && head.from <= to);
    if (head === null || hunk === undefined)
        return { path, lines: null };
    return { path, lines: { from: Math.max(head.from, hunk.from), to: Math.min(head.to, hunk.to) } };
}
/** Places are the same if a host would show comments on them side by side. */
function placeKey({ path, lines }) {
    return JSON.stringify([path, lines?.from ?? null, lines?.to ?? null]);
}

// EXTERNAL MODULE: ./build/core/plan/hear.js
var hear = __webpack_require__(70578);
// EXTERNAL MODULE: ./build/core/plan/match.js
var match = __webpack_require__(80333);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/plan/shown-fix.js



/** A finding as its comment shows it, with what is proposed about it. */
function liveItem(decision, objected, input) {
    const { fingerprint } = decision.finding;
    const remedy = input.remedies.get(fingerprint);
    const evidence = input.evidence.get(fingerprint);
    return { kind: 'live', decision, evidence, remedy, partner: partnerOf(remedy, input), objected };
}
/** The finding whose fix removes this one too, where both are shown. */
function partnerOf(remedy, { remedies, decisions, mayShow }) {
    if (remedy === undefined || remedy.fix !== null || remedy.fixedWith === null)
        return null;
    const partner = decisions.find(({ finding }) => finding.fingerprint === remedy.fixedWith);
    const isShown = partner !== undefined && mayShow(partner) && remedies.get(remedy.fixedWith)?.fix != null;
    return isShown ? partner.finding : null;
}
/** Lines that a click could replace on this host, if the comment stood on them; null where none could. */
function suggestionOf(decision, input) {
    const fix = input.remedies.get(decision.finding.fingerprint)?.fix;
    if (!input.comment.showFixes || (0,render_words/* isLikelyFalse */.ae)(decision) || fix?.check.outcome !== 'checked')
        return null;
    const { suggestion } = fix;
    return suggestion !== null && canBeSuggested(suggestion, input.forms.suggestion) ? suggestion : null;
}
/**
 * What a mark remembers of the fix that a comment shows: whose it is, what became of its check, and a digest of its code, wherever
 * that stands. Null where it shows none.
 */
function markedFix({ decision, remedy, partner }, input) {
    if (!input.comment.showFixes || (0,render_words/* isLikelyFalse */.ae)(decision))
        return null;
    if (!remedy?.fix)
        return partner === null ? null : `with ${partner.fingerprint}`;
    const { source, check, changes } = remedy.fix;
    const told = changes.map(({ path, before, after }) => [
        path === decision.finding.path ? null : path,
        before,
        after,
    ]);
    return `${source} ${check.outcome} ${digest(told)}`;
}
/** Whether nobody said anything of what to do about a finding: not asked, or no answer. */
function isUnanswered(remedy) {
    if (remedy === undefined)
        return true;
    const { why, steps, fix, fixedWith, dropped } = remedy;
    return why === null && steps.length === 0 && fix === null && fixedWith === null && dropped.length === 0;
}
/**
 * Whether a reader would see no news in the fix of today. A model is never the same twice: of one code that it was shown, another
 * wording is none, nor is it that it says nothing today.
 */
function isSameFix(before, now, unanswered) {
    if (before.fix === now.fix)
        return true;
    const isModels = before.fix?.startsWith('model ') === true;
    if (!isModels || before.evidence === '' || before.evidence !== now.evidence)
        return false;
    return now.fix === null ? unanswered : kindOf(now.fix) === kindOf(before.fix);
}
/** Source and outcome. */
function kindOf(fix) {
    return fix?.split(' ').slice(0, 2).join(' ') ?? '';
}
function digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/core/plan/items.js





/** A finding that is still reported: kept as it was where this review has no say in it. */
function present(marked, decision, path, input) {
    if (!(0,core_decision/* isReviewed */.qe)(decision) || !input.mayShow(decision))
        return { marked, shown: { kind: 'kept', marked }, unsure: false, unanswered: false };
    const heard = input.heard.get(decision.finding.fingerprint) ?? hear/* silence */.a;
    const answered = describe(liveItem(decision, heard.objected, input), path, input);
    const earlier = earlierAnswer(marked, answered, decision);
    const judged = earlier === null || decision.said !== null ? decision : { ...decision, assessment: earlier };
    const shown = liveItem(judged, heard.objected, input);
    const next = { ...answered, ...heardOf(heard), fix: markedFix(shown, input) };
    const item = { shown, unsure: false, unanswered: isUnanswered(shown.remedy) };
    if (earlier === null)
        return { marked: next, ...item };
    const { verdict, confidence, by } = marked;
    const action = decision.said === null ? marked.action : next.action;
    return { marked: { ...next, verdict, confidence, by, action }, ...item };
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
        return { marked, shown, unsure: true, unanswered: false };
    }
    const next = { ...marked, state: ruling };
    if (ruling !== 'silenced')
        return {
            marked: next,
            shown: { kind: 'gone', marked: next, commit },
            unsure: false,
            unanswered: false,
        };
    const now = { ...next, code: input.digestsGone.get(key) ?? '', ...heardOf(heard) };
    return { marked: now, shown: silenced(now), unsure: false, unanswered: false };
}
function heardOf({ said, objected, mark }) {
    return {
        heard: mark,
        said: said === null ? null : { word: said.word, by: said.by },
        objected: objected === null ? null : { id: objected.said.id, objection: objected.objection },
    };
}
/** Whether a finding keeps the check from passing, whoever said what. */
function blocksNow({ shown, marked, unsure }) {
    switch (shown.kind) {
        case 'live':
            return shown.decision.blocks;
        case 'silenced':
            return marked.blocks && !(shown.said !== null && (0,word/* isRelease */.MU)(shown.said));
        case 'kept':
            return marked.blocks && !(marked.said !== null && (0,word/* isRelease */.MU)(marked.said));
        case 'gone':
            return unsure && marked.blocks;
    }
}
/** What the mark of a finding says now. */
function describe(shown, threadPath, input) {
    const { decision } = shown;
    const { finding, answer, action, mode } = decision;
    const { fingerprint, rule, path, head } = finding;
    const answered = answer?.status === 'analyzed';
    return {
        fingerprint,
        rule: rule.name.slice(0, 300),
        code: input.digests.get(fingerprint) ?? '',
        evidence: input.shownDigests.get(fingerprint) ?? '',
        verdict: answered ? answer.verdict : 'not_analyzed',
        confidence: answered ? answer.confidence : null,
        action: action === 'annotate' || action === 'hide' ? 'annotate' : 'comment',
        blocks: mode.mode === 'block',
        fix: markedFix(shown, input),
        state: 'open',
        at: head === null ? null : { commit: input.head, path: path === threadPath ? null : path, ...head },
        by: input.assessor.slice(0, 300),
        heard: [],
        said: null,
        objected: null,
    };
}
/** Only what a reader would see as news: not wording, lines, model or the number of an equal finding. */
function differs(a, { marked: b, unanswered }) {
    if (a === undefined || !(0,match/* sameCode */.om)(a.fingerprint, b.fingerprint))
        return true;
    const news = (each) => {
        const { code, verdict, confidence, action, blocks, state, heard, said, objected } = each;
        return JSON.stringify([code, verdict, confidence, action, blocks, state, heard, said, objected]);
    };
    return news(a) !== news(b) || !isSameFix(a, b, unanswered);
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
    if (!items.some((item, index) => differs(mark.findings[index], item)))
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
        : renderComment(shown, { path: thread.path, lines: thread.lines }, input.comment, limits);
    const body = (0,plan_mark/* withMark */.kN)(text, markOf(next, made, mark.onFile), input.forms);
    const blocks = items.some(blocksNow);
    if (isDone) {
        const answered = thread.replies.some(({ author }) => author === null || author.kind === 'person');
        return { kind: thread.resolved || answered ? 'edit' : 'resolve', thread, body, blocks };
    }
    const wasDone = mark.findings.every(hasEnded);
    return {
        kind: wasDone && thread.resolved && resolvedByUs(thread, input) ? 'reopen' : 'edit',
        thread,
        body,
        blocks,
    };
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
        const place = anchorOf(finding, input.diff.get(finding.path), suggestionOf(decision, input));
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
    const shown = decisions.map((decision) => liveItem(decision, null, input));
    const marked = shown.map((item) => describe(item, place.path, input));
    const mark = markOf(marked, input, place.lines === null);
    const bodyAt = (where) => (0,plan_mark/* withMark */.kN)(renderComment(shown, where, input.comment, room(input, marked)), mark, input.forms);
    const body = bodyAt(place);
    const lowered = bodyAt({ ...place, lines: null });
    return {
        kind: 'open',
        fingerprints: marked.map(({ fingerprint }) => fingerprint),
        place,
        body,
        lowered: lowered === body ? null : lowered,
        blocks: decisions.some(({ blocks }) => blocks),
    };
}
function markOf(findings, { name, scans }, onFile) {
    return { version: 1, name, scans, onFile, findings, says: null, neutral: false };
}
function room(input, marked) {
    return input.limits.body - (0,plan_mark/* markLength */.Id)(markOf(marked, input, false), input.forms);
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/core/render/reported.js




/** The reviewed findings as a host's own report takes them, the most severe first. */
function reportedFindings({ decisions }) {
    return decisions
        .filter(core_decision/* isReviewed */.qe)
        .sort((a, b) => (0,finding/* byPriority */.mu)(a.finding, b.finding))
        .map(({ finding, assessment, action, blocks }) => ({
        fingerprint: finding.fingerprint,
        rule: finding.rule.name,
        title: (0,weakness/* titleOf */.Gg)(finding.rule),
        severity: finding.rule.severity,
        cwes: finding.rule.cwes,
        verdict: (0,render_words/* verdictWords */.L2)(assessment),
        reason: (0,render_words/* reasonOf */.A3)(assessment),
        path: finding.path,
        lines: finding.head,
        blocks,
        hidden: action === 'hide',
    }));
}

// EXTERNAL MODULE: ./build/core/render/summary.js + 1 modules
var summary = __webpack_require__(83687);
;// CONCATENATED MODULE: ./build/commands/post-notes.js

/** What was posted and what was not, in sentences. */
function outcomeNotes(outcomes, rights) {
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const detail = (status) => outcomes.flatMap((outcome) => 'detail' in outcome && outcome.status === status ? [outcome.detail] : [])[0];
    const notes = [doneNote(outcomes)].filter((note) => note !== '');
    const overtaken = detail('overtaken');
    if (overtaken !== undefined)
        notes.push(`Overtaken, so nothing was posted: ${overtaken}.`);
    if (count('refused') > 0) {
        notes.push(`The host refused ${(0,render_words/* plural */.LS)(count('refused'), 'write')} (${detail('refused')}): the findings are in this summary and in annotations. Comments need ${rights.comment}.`);
    }
    if (count('failed') > 0)
        notes.push(`${(0,render_words/* plural */.LS)(count('failed'), 'write')} failed: ${detail('failed')}.`);
    if (count('lowered') > 0) {
        notes.push(`${(0,render_words/* plural */.LS)(count('lowered'), 'comment')} went to the file as a whole: the host refused the lines.`);
    }
    if (count('edited only') > 0) {
        notes.push(`${(0,render_words/* plural */.LS)(count('edited only'), 'thread')} could only be edited, not resolved or reopened: that needs ${rights.resolve}.`);
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
async function post(review, shown, dialogue, subject, settings, event) {
    const { host, head } = subject;
    const target = { forms: host.links, commit: head };
    const plan = planOf(review, shown, dialogue, subject, settings, target);
    const notes = overflowNotes(plan, settings);
    if (settings.post === 'none') {
        const operations = [...plan.operations, ...summaryOf(shown, dialogue, host, settings, target, false)];
        return { notes: [trialNote(operations), ...notes], unseen: [], neutral: false };
    }
    const { neutral, notes: said } = await host.publish(resultsOf(shown, dialogue, settings, event));
    const operations = [...plan.operations, ...summaryOf(shown, dialogue, host, settings, target, neutral)];
    const outcomes = await host
        .apply(operations, dialogue.conversation)
        .catch((error) => giveUp(operations, error));
    return {
        notes: [...outcomeNotes(outcomes, host.rights), ...said, ...notes],
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
function stateOf(status) {
    if (status === exit_status/* exitStatus */.$u.ok)
        return 'passed';
    return status === exit_status/* exitStatus */.$u.notAnalyzed ? 'incomplete' : 'failed';
}
function resultsOf(shown, { conversation }, settings, { foreignScan }) {
    const { status } = shown;
    return {
        title: checkName(settings),
        name: settings.name,
        state: stateOf(status),
        missingAnswers: status === exit_status/* exitStatus */.$u.notAnalyzed && settings['on-ai-failure'] === 'warn',
        foreignScan,
        wasNeutral: existingSummary(conversation, settings.name)?.mark.neutral === true,
        headline: (0,render_words/* headline */.Pl)(shown),
        findings: reportedFindings(shown),
    };
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
        remedies: shown.remedies,
        diff: diff ?? new Map(),
        limits: host.limits,
        forms: host.forms,
        maxComments: settings['max-comments'],
        comment: {
            target,
            html: host.forms.html,
            assessor: review.provider.id,
            suggestion: host.forms.suggestion,
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
    const limit = host.limits.body - (0,plan_mark/* markLength */.Id)(mark, host.forms) - 200;
    const title = name === 'default' ? 'Semgrep Assistant' : `Semgrep Assistant · ${name}`;
    const text = (0,summary/* renderSummary */.Br)(shown, { kind: 'comment', target, html: host.forms.html, charts: false, limit });
    const body = (0,plan_mark/* withMark */.kN)(`### ${title}\n\n${text}`, mark, host.forms);
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


/***/ })

};
