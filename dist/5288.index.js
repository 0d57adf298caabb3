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

/***/ 83687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OS: () => (/* binding */ hasNews),
  Br: () => (/* binding */ renderSummary),
  fo: () => (/* binding */ summaryDigest)
});

// UNUSED EXPORTS: page

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var decision = __webpack_require__(71302);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/rule-fix.js
var rule_fix = __webpack_require__(87000);
// EXTERNAL MODULE: ./build/core/text/markdown.js
var markdown = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(81583);
// EXTERNAL MODULE: ./build/core/render/costs.js
var costs = __webpack_require__(81845);
// EXTERNAL MODULE: ./build/core/render/links.js
var links = __webpack_require__(73458);
// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(18106);
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
        { name: 'what addresses a reviewer', text: addressed(review, surface), rank: 2 },
        { name: 'the chart', text: onPage ? chart(review) : '', rank: 8 },
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
        return [`${where(decision, surface)} ${(0,markdown/* prose */.CS)((0,weakness/* titleOf */.Gg)(decision.finding.rule))}\n\n${(0,markdown/* block */.om)(diff, 'diff')}`];
    });
    return found.length === 0
        ? ''
        : (0,markdown/* folded */.TM)(`${(0,words/* plural */.LS)(found.length, 'fix', 'fixes')} from the rules, not checked`, found.join('\n\n'), surface.html);
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
const page = { kind: 'page', target: null, html: true, limit: 1_000_000 };
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

/***/ 18106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   f7: () => (/* binding */ verdictLabels),
/* harmony export */   fR: () => (/* binding */ readingOrder),
/* harmony export */   wv: () => (/* binding */ asides)
/* harmony export */ });
/* unused harmony export missingReasons */
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71302);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75232);



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
/** Places that are named at the most. */
const mostPlaces = 5;
/**
 * Sentences about code that speaks to whoever reviews it, and about verdicts that changed without what it says. `place` shows a
 * place, encoded for where it is read.
 */
function remarks(decisions, place) {
    const named = (places) => {
        const shown = [...new Set(places.map(({ path, line }) => place(path, line)))];
        return shown.length > mostPlaces
            ? `${shown.slice(0, mostPlaces).join(', ')} and ${number(shown.length - mostPlaces)} more`
            : shown.join(', ');
    };
    const addressing = decisions.filter(({ addressesReviewer }) => addressesReviewer.length > 0);
    const changed = decisions.filter(isChanged);
    const addressed = named(addressing.flatMap(({ addressesReviewer }) => addressesReviewer.map(({ path, from }) => ({ path, line: from }))));
    const turned = named(changed.map(({ finding }) => ({
        path: finding.path,
        line: finding.head?.from ?? finding.span.start.line,
    })));
    return [
        addressing.length > 0 &&
            `Code of ${plural(addressing.length, 'finding')} addresses an AI reviewer, which proves nothing: ${addressed}.`,
        changed.length > 0 &&
            `Asked again without comments and prose, the model changed its verdict on ${plural(changed.length, 'finding')}: ${turned}.`,
    ].filter((line) => line !== false);
}
/** Whether the model said something else once comments and prose were gone. */
function isChanged({ assessment }) {
    return assessment?.status === 'analyzed' && assessment.secondLook === 'changed';
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

/***/ 87000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ruleFix)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73017);

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
/* harmony export */   EX: () => (/* binding */ small),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75232);

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

/***/ 81583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   uI: () => (/* binding */ flagsSecret)
/* harmony export */ });
/* unused harmony export knownWeaknesses */
/* harmony import */ var _text_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75232);

/* Short names for the weaknesses that Semgrep's rules name most. https://cwe.mitre.org/data/index.html */
const weaknesses = {
    'CWE-16': ['Unsafe setting', 'configuration'],
    'CWE-20': ['Input not validated', 'other'],
    'CWE-22': ['Path traversal', 'path traversal'],
    'CWE-23': ['Path traversal', 'path traversal'],
    'CWE-35': ['Path traversal', 'path traversal'],
    'CWE-36': ['Path traversal', 'path traversal'],
    'CWE-59': ['Link followed', 'path traversal'],
    'CWE-73': ['File name from outside', 'path traversal'],
    'CWE-74': ['Injection', 'injection'],
    'CWE-77': ['Command injection', 'injection'],
    'CWE-78': ['Command injection', 'injection'],
    'CWE-79': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-80': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-83': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-87': ['Cross-site scripting', 'cross-site scripting'],
    'CWE-88': ['Argument injection', 'injection'],
    'CWE-89': ['SQL injection', 'injection'],
    'CWE-90': ['LDAP injection', 'injection'],
    'CWE-91': ['XML injection', 'injection'],
    'CWE-93': ['Line break injection', 'injection'],
    'CWE-94': ['Code injection', 'injection'],
    'CWE-95': ['Code injection', 'injection'],
    'CWE-96': ['Code injection', 'injection'],
    'CWE-98': ['File inclusion from outside', 'path traversal'],
    'CWE-113': ['Header injection', 'injection'],
    'CWE-116': ['Output not escaped', 'cross-site scripting'],
    'CWE-117': ['Log injection', 'injection'],
    'CWE-120': ['Buffer overflow', 'other'],
    'CWE-134': ['Format string from outside', 'injection'],
    'CWE-190': ['Integer overflow', 'other'],
    'CWE-200': ['Information exposed', 'other'],
    'CWE-208': ['Timing reveals a secret', 'cryptography'],
    'CWE-209': ['Error details exposed', 'other'],
    'CWE-215': ['Secrets in debug output', 'configuration'],
    'CWE-250': ['More privileges than needed', 'configuration'],
    'CWE-252': ['Result not checked', 'other'],
    'CWE-256': ['Password stored in the clear', 'other'],
    'CWE-257': ['Password stored to be read', 'other'],
    'CWE-259': ['Hard-coded password', 'secret'],
    'CWE-260': ['Password in a settings file', 'secret'],
    'CWE-261': ['Password only encoded', 'cryptography'],
    'CWE-269': ['Privileges handled wrongly', 'access control'],
    'CWE-276': ['Wrong default permissions', 'configuration'],
    'CWE-284': ['Access control missing', 'access control'],
    'CWE-285': ['Authorisation flawed', 'access control'],
    'CWE-287': ['Authentication flawed', 'access control'],
    'CWE-295': ['Certificate not checked', 'configuration'],
    'CWE-297': ['Host of a certificate not checked', 'configuration'],
    'CWE-300': ['Channel not authenticated', 'configuration'],
    'CWE-306': ['Authentication missing', 'access control'],
    'CWE-311': ['Data not encrypted', 'cryptography'],
    'CWE-312': ['Secret stored in the clear', 'other'],
    'CWE-315': ['Secret in a cookie', 'configuration'],
    'CWE-319': ['Data sent in the clear', 'configuration'],
    'CWE-321': ['Hard-coded key', 'secret'],
    'CWE-323': ['Nonce used twice', 'cryptography'],
    'CWE-325': ['Cryptographic step missing', 'cryptography'],
    'CWE-326': ['Encryption too weak', 'cryptography'],
    'CWE-327': ['Broken cryptography', 'cryptography'],
    'CWE-328': ['Weak hash', 'cryptography'],
    'CWE-329': ['Predictable initialisation vector', 'cryptography'],
    'CWE-330': ['Random values too weak', 'cryptography'],
    'CWE-331': ['Random values too weak', 'cryptography'],
    'CWE-335': ['Random seed predictable', 'cryptography'],
    'CWE-338': ['Random values too weak', 'cryptography'],
    'CWE-340': ['Predictable identifier', 'cryptography'],
    'CWE-345': ['Authenticity not checked', 'cryptography'],
    'CWE-346': ['Origin not checked', 'access control'],
    'CWE-347': ['Signature not checked', 'cryptography'],
    'CWE-352': ['Cross-site request forgery', 'configuration'],
    'CWE-353': ['Integrity not checked', 'cryptography'],
    'CWE-354': ['Integrity check flawed', 'cryptography'],
    'CWE-362': ['Race condition', 'other'],
    'CWE-369': ['Division by zero', 'other'],
    'CWE-377': ['Temporary file not safe', 'other'],
    'CWE-384': ['Session fixation', 'access control'],
    'CWE-400': ['Resources not limited', 'other'],
    'CWE-425': ['Page reachable directly', 'access control'],
    'CWE-434': ['Upload not restricted', 'path traversal'],
    'CWE-441': ['Request forwarded unchecked', 'request forgery'],
    'CWE-470': ['Class chosen from outside', 'injection'],
    'CWE-476': ['Null dereference', 'other'],
    'CWE-489': ['Debug code left active', 'configuration'],
    'CWE-494': ['Download not verified', 'other'],
    'CWE-501': ['Trust boundary crossed', 'other'],
    'CWE-502': ['Unsafe deserialisation', 'deserialisation'],
    'CWE-521': ['Weak password rules', 'configuration'],
    'CWE-522': ['Credentials not protected', 'configuration'],
    'CWE-532': ['Secret in a log', 'other'],
    'CWE-538': ['Secret in a readable file', 'other'],
    'CWE-540': ['Secret in source code', 'secret'],
    'CWE-547': ['Hard-coded security constant', 'secret'],
    'CWE-548': ['Folder listing exposed', 'configuration'],
    'CWE-564': ['SQL injection', 'injection'],
    'CWE-598': ['Secret in a URL', 'configuration'],
    'CWE-601': ['Open redirect', 'redirect'],
    'CWE-611': ['XML external entities', 'xml entities'],
    'CWE-613': ['Session never expires', 'configuration'],
    'CWE-614': ['Cookie without Secure', 'configuration'],
    'CWE-639': ['Access to others’ records', 'access control'],
    'CWE-640': ['Password recovery flawed', 'access control'],
    'CWE-643': ['XPath injection', 'injection'],
    'CWE-644': ['Header not encoded', 'injection'],
    'CWE-652': ['XQuery injection', 'injection'],
    'CWE-668': ['Resource exposed', 'configuration'],
    'CWE-676': ['Dangerous function', 'other'],
    'CWE-693': ['Protection missing', 'other'],
    'CWE-704': ['Wrong type conversion', 'other'],
    'CWE-706': ['Name resolved wrongly', 'path traversal'],
    'CWE-732': ['Wrong permissions', 'configuration'],
    'CWE-749': ['Dangerous method exposed', 'other'],
    'CWE-757': ['Weaker algorithm accepted', 'cryptography'],
    'CWE-759': ['Hash without salt', 'cryptography'],
    'CWE-760': ['Predictable salt', 'cryptography'],
    'CWE-770': ['Resources not limited', 'other'],
    'CWE-776': ['XML entity expansion', 'xml entities'],
    'CWE-778': ['Logging missing', 'configuration'],
    'CWE-780': ['RSA without OAEP', 'cryptography'],
    'CWE-798': ['Hard-coded credentials', 'secret'],
    'CWE-807': ['Decision by untrusted input', 'access control'],
    'CWE-827': ['XML document type from outside', 'xml entities'],
    'CWE-829': ['Code from an untrusted source', 'other'],
    'CWE-862': ['Authorisation missing', 'access control'],
    'CWE-863': ['Authorisation wrong', 'access control'],
    'CWE-915': ['Mass assignment', 'injection'],
    'CWE-916': ['Password hash too fast', 'cryptography'],
    'CWE-917': ['Expression injection', 'injection'],
    'CWE-918': ['Server-side request forgery', 'request forgery'],
    'CWE-922': ['Sensitive data stored unprotected', 'other'],
    'CWE-939': ['URL handler not authorised', 'access control'],
    'CWE-942': ['Cross-origin rules too open', 'configuration'],
    'CWE-943': ['Query injection', 'injection'],
    'CWE-1004': ['Cookie without HttpOnly', 'configuration'],
    'CWE-1021': ['Page can be framed', 'configuration'],
    'CWE-1104': ['Unmaintained component', 'configuration'],
    'CWE-1188': ['Unsafe default', 'configuration'],
    'CWE-1204': ['Weak initialisation vector', 'cryptography'],
    'CWE-1236': ['Formula injection', 'injection'],
    'CWE-1275': ['Cookie without SameSite', 'configuration'],
    'CWE-1321': ['Prototype pollution', 'injection'],
    'CWE-1327': ['Listens on all addresses', 'configuration'],
    'CWE-1333': ['Slow regular expression', 'other'],
    'CWE-1336': ['Template injection', 'injection'],
    'CWE-1390': ['Authentication weak', 'access control'],
};
/** Every weakness that has a title of ours. */
const knownWeaknesses = Object.keys(weaknesses);
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
/* The name of a rule that looks for secrets, whatever CWE it gives, if any. */
const secretName = /secret|passw(?:or)?d|api[-_]?key|token|credential|private[-_]?key/i;
const literalName = /hard[-_]?coded|generic|detected/i;
/** Whether what the rule flags is itself a secret, by its weakness or by its name. */
function flagsSecret(rule) {
    return familyOf(rule) === 'secret' || (secretName.test(rule.name) && literalName.test(rule.name));
}


/***/ })

};
