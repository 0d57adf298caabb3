export const id = 5288;
export const ids = [5288];
export const modules = {

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

/***/ 81845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ usageWords),
/* harmony export */   ae: () => (/* binding */ estimateWords),
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18106);

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

/***/ 73458:
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

/***/ 43611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ uncheckedWords),
/* harmony export */   Jm: () => (/* binding */ hasGuidance),
/* harmony export */   eP: () => (/* binding */ diffsOf),
/* harmony export */   ji: () => (/* binding */ checkedWords),
/* harmony export */   sk: () => (/* binding */ guidanceOf),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75232);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);


/** Lines of a change that are shown at the most, old and new together. */
const mostLines = 60;
const mostSteps = 12;
/** What was checked of a fix, and whose it is; plain words. */
function checkedWords({ source, confidence, edits }) {
    const parses = new Set(edits.map(({ path }) => path)).size > 1 ? 'the files parse' : 'the file parses';
    const sure = confidence === null || confidence === 'high' ? '' : ` · confidence ${confidence}`;
    return `checked: the rule no longer fires, nothing new fires, ${parses}; behavior not tested · from the ${source}${sure}`;
}
/** Whose a fix is that nobody has checked, and why nobody has; plain words from outside. */
function uncheckedWords({ source, confidence, check }) {
    const why = check.outcome === 'unchecked' ? `: ${check.why}` : '';
    const sure = confidence === null || confidence === 'high' ? '' : ` · confidence ${confidence}`;
    return `from the ${source}, not checked${why}${sure}`;
}
/** What a fix does, why it takes away and reaches as far as it does; empty where nobody says. Markdown. */
function explained({ explanation, removes, beyond }) {
    const parts = [
        explanation,
        removes === null ? '' : `It takes away: ${removes}`,
        beyond === null ? '' : `It goes beyond the function: ${beyond}`,
    ];
    return parts
        .filter((part) => part !== '')
        .map((part) => (0,_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(part, 400)))
        .join(' ');
}
/** A fix as diffs, each with the path of its file; null where it is longer than anybody reads. Markdown. */
function diffsOf({ changes }, most = mostLines) {
    const length = changes.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
    if (length > most)
        return null;
    const paths = [...new Set(changes.map(({ path }) => path))];
    const parts = paths.map((path) => {
        const own = changes.filter((change) => change.path === path);
        const lines = own.flatMap(({ from, before, after }) => [
            ...(own.length > 1 ? [`@@ line ${from} @@`] : []),
            ...before.map((line) => `-${line}`),
            ...after.map((line) => `+${line}`),
        ]);
        return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 200)}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(lines, 'diff')}`;
    });
    return parts.join('\n\n');
}
/** Whether somebody was asked what to do, and answered. */
function hasGuidance({ why, steps }) {
    return (why !== null && why.trim() !== '') || steps.length > 0;
}
/** Why it matters and what to do, for those who want to read it; empty where nobody said. Markdown. */
function guidanceOf({ why, steps }, html) {
    if (!hasGuidance({ why, steps }))
        return '';
    const numbered = steps.slice(0, mostSteps).map((step, index) => `${index + 1}. ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(step, 600)}`);
    const body = [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why ?? '', 1500), numbered.join('\n')].filter((part) => part !== '').join('\n\n');
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)('Why it matters, what to do', body, html);
}


/***/ }),

/***/ 83687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OS: () => (/* binding */ hasNews),
  MY: () => (/* binding */ page),
  w9: () => (/* binding */ plainPage),
  Br: () => (/* binding */ renderSummary),
  fo: () => (/* binding */ summaryDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var decision = __webpack_require__(71302);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/text/markdown.js
var markdown = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(81583);
// EXTERNAL MODULE: ./build/core/render/costs.js
var costs = __webpack_require__(81845);
// EXTERNAL MODULE: ./build/core/render/links.js
var links = __webpack_require__(73458);
// EXTERNAL MODULE: ./build/core/render/remedy.js
var remedy = __webpack_require__(43611);
// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(18106);
;// CONCATENATED MODULE: ./build/core/render/summary-sections.js








const maxFixLines = 40;
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
        { name: 'what addresses a reviewer', text: addressed(review, surface), rank: 2 },
        { name: 'the chart', text: surface.charts ? chart(review) : '', rank: 8 },
        { name: 'findings', text: shown.length === 0 ? '' : table(shown), rank: 3 },
        { name: 'fixes', text: onPage ? fixes(shown, review, surface) : '', rank: 7 },
        {
            name: 'hidden findings',
            text: hidden.length === 0
                ? ''
                : (0,markdown/* folded */.TM)(`${(0,words/* plural */.LS)(hidden.length, 'likely false positive')} hidden`, table(hidden), surface.html),
            rank: 4,
        },
        { name: 'what was not read', text: notRead(review, surface, rows), rank: 5 },
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
        return `- ${where(decision, surface)} ${(0,markdown/* prose */.CS)((0,weakness/* titleOf */.Gg)(finding.rule))}: ${(0,markdown/* prose */.CS)(why)}`;
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
function addressed({ decisions }, { target }) {
    return (0,words/* remarks */.IW)(decisions, (path, line) => (0,links/* placeLink */.a)(target, path, { from: line, to: line }))
        .map((line) => `> ${line}`)
        .join('\n>\n');
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
            (0,markdown/* prose */.CS)((0,weakness/* titleOf */.Gg)(finding.rule)),
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
const mostFixes = 50;
/** How many fixes are checked and how they are applied, and all of them folded, those that nobody has checked apart. */
function fixes(decisions, review, surface) {
    const found = decisions.flatMap((decision) => {
        const fix = (0,words/* isLikelyFalse */.ae)(decision)
            ? null
            : (review.remedies.get(decision.finding.fingerprint)?.fix ?? null);
        return fix === null || !review.showFixes ? [] : [{ decision, fix }];
    });
    const checked = found.filter(({ fix }) => fix.check.outcome === 'checked');
    const others = found.filter(({ fix }) => fix.check.outcome !== 'checked');
    const counted = (0,words/* plural */.LS)(checked.length, 'checked fix', 'checked fixes');
    const applied = checked.length === 1
        ? 'apply it with `git apply fixes.patch`'
        : 'apply those that go together with `git apply fixes.patch`';
    const list = (all) => [...all.slice(0, mostFixes).map((each) => fixEntry(each, surface)), ...more(all.length, mostFixes)].join('\n\n');
    return [
        checked.length > 0 &&
            `**${counted}**${review.patch === '' ? '' : `: ${applied}`}. Behavior is not tested.`,
        checked.length > 0 && (0,markdown/* folded */.TM)(counted, list(checked), surface.html),
        others.length > 0 &&
            (0,markdown/* folded */.TM)(`${(0,words/* plural */.LS)(others.length, 'fix', 'fixes')}, not checked`, list(others), surface.html),
    ]
        .filter((part) => part !== false)
        .join('\n\n');
}
function fixEntry({ decision, fix }, surface) {
    const words = fix.check.outcome === 'checked' ? (0,remedy/* checkedWords */.ji)(fix) : (0,remedy/* uncheckedWords */.Gg)(fix);
    const title = `${where(decision, surface)} ${(0,markdown/* prose */.CS)((0,weakness/* titleOf */.Gg)(decision.finding.rule))} · ${(0,markdown/* prose */.CS)(words, 300)}`;
    const parts = [
        title,
        (0,remedy/* explained */.to)(fix),
        (0,remedy/* diffsOf */.eP)(fix, maxFixLines) ?? 'The change is long; `report.json` holds it.',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function notRead({ coverage, broken, scanFailures, decisions }, { html }, rows) {
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
    return (0,markdown/* folded */.TM)(`Not scanned or not readable${reviewed === 0 ? '' : ', so nobody can say'}`, lines.join('\n'), html);
}
function footer({ provider, policy, toolVersion, subject }) {
    const { prices, questions, change, reused } = provider;
    const facts = [
        `Semgrep Assistant ${toolVersion}`,
        provider.id,
        ...(reused === 0 ? [] : [`${(0,words/* plural */.LS)(reused, 'answer')} from earlier runs`]),
        ...(questions === 0 ? [] : [(0,costs/* usageWords */.Zy)(provider, prices)]),
        ...(change === null
            ? []
            : [`this change in ${(0,words/* plural */.LS)(change.runs, 'run')}: ${(0,costs/* usageWords */.Zy)(change, prices)}`]),
        subject,
        policy.source === null ? 'built-in policy' : `policy ${policy.source}`,
    ];
    return (0,markdown/* small */.EX)((0,markdown/* prose */.CS)(facts.join(' · ')), true);
}
function more(length, rows) {
    return length > rows ? [`- … and ${(0,words/* number */.ai)(length - rows)} more in \`report.json\``] : [];
}
function where({ finding }, { target }) {
    const lines = finding.head ?? { from: finding.span.start.line, to: finding.span.start.line };
    return (0,links/* placeLink */.a)(finding.head === null ? null : target, finding.path, lines);
}

;// CONCATENATED MODULE: ./build/core/render/summary.js




/** GitHub drops a job summary of more than 1 MiB whole. https://docs.github.com/actions/reference/workflow-commands */
const page = { kind: 'page', target: null, html: true, charts: true, limit: 1_000_000 };
/** The same where Mermaid shows as code: Azure Pipelines draws it in wikis alone. https://learn.microsoft.com/azure/devops/project/wiki/markdown-guidance */
const plainPage = { ...page, charts: false };
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
            .map(({ finding, assessment, action, blocks, said, addressesReviewer }) => [
            finding.fingerprint,
            assessment?.status === 'analyzed' ? assessment.verdict : assessment?.kind,
            action,
            blocks,
            said,
            ...(addressesReviewer.length > 0 ? ['addresses'] : []),
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

/***/ 5583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EX: () => (/* binding */ small),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dE: () => (/* binding */ exactBlock),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75232);

/**
 * Untrusted words as inline markdown: code spans stay code, everything else is text. Mentions, references, links, images
 * and HTML lose their effect. https://github.github.com/gfm/ https://docs.gitlab.com/user/markdown
 */
function prose(text, limit = 1000) {
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit)
        .split(/(`+[^`]+`+)/)
        .map((part, index) => (index % 2 === 1 ? code(part.replace(/^`+|`+$/g, '')) : words(part)))
        .join('')
        .replace(/^:(?=::)/, `:${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`);
}
/** Untrusted text as a code span whose fence is longer than any run of backticks inside. */
function code(text, limit = 300) {
    const body = withoutIds((0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit));
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
/** What is read only by those who want to; a paragraph of its own where the host cannot fold. Takes markdown. */
function folded(title, body, html) {
    return html ? `<details><summary>${title}</summary>\n\n${body}\n\n</details>` : `**${title}**\n\n${body}`;
}
/** What belongs below, in small print where the host has that. Takes markdown. */
function small(text, html) {
    return html ? `<sub>${text}</sub>` : text;
}
/** A fenced block that its content cannot close. */
function block(lines, language = '') {
    const body = withoutIds(lines.map(_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n'));
    const fence = '`'.repeat(Math.max(3, longestRun(body, /`+/g) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/** A fenced block of lines that are shown exactly, which all have to be `isExact`. */
function exactBlock(lines, info) {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n'), /`+/g) + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
/** Whether a block can hold a line as it is, with nothing in it that a reader cannot see. */
function isExact(line) {
    return !/[\n\p{Surrogate}]/u.test(line) && withoutIds((0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line)) === line;
}
/** What hosts make links of wherever it stands: addresses, and ids of commits. */
const linked = /((?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>`]+|\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b)/i;
/**
 * Azure DevOps takes `@<GUID>` for a mention, and nobody says that its server looks for code first.
 * https://learn.microsoft.com/azure/devops/organizations/notifications/at-mentions
 */
function withoutIds(text) {
    return text.replace(/@(?=<[\da-f]{8}-[\da-f]{4}-)/gi, `@${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`);
}
function words(text) {
    return text
        .split(linked)
        .map((part, index) => (index % 2 === 1 ? code(part) : escapeWords(part)))
        .join('');
}
/**
 * Only what has an effect inside a line, and at its beginning what would start a list, heading, quote or command. GitLab looks for
 * references in the text that is left when markdown is read, where a backslash or an entity is no more.
 */
function escapeWords(text) {
    return text
        .replace(/(?<=\w\/[\w./-]*)>/g, `${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}>`)
        .replace(/[\\`*_[\]~|$]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/@/g, `@${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`)
        .replace(/[#!](?=\d)/g, `$&${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`)
        .replace(/(?:\\~|%)(?=["\w])|(?:&amp;|\\\$)(?=\d|$)/g, `$&${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`)
        .replace(/\\[[*](?=[a-z\\_]+:|TOC\\\]|\\\[|[-+])|\{(?=[-+])/gi, `$&${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`)
        .replace(tracked, `$&${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`)
        .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`)
        .replace(/^(\s*)(?=[-+=#/]|&gt;|\d+[.)])/, `$1${_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}`);
}
/** `GH-1` and `GL-1` are issues, and with Jira connected so is whatever looks like one of its keys. */
const tracked = /\bG[HL]-(?=\d)|\b(?!(?:AES|CVE|CWE|ISO|MD|RFC|SHA|UTF)-)[A-Z][A-Z\d]+-(?=\d)/g;
function longestRun(text, pattern) {
    let longest = 0;
    for (const match of text.matchAll(pattern))
        longest = Math.max(longest, match[0].length);
    return longest;
}


/***/ })

};
