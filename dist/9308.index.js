export const id = 9308;
export const ids = [9308];
export const modules = {

/***/ 59308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/assess/model.js + 1 modules
var model = __webpack_require__(35784);
// EXTERNAL MODULE: ./build/assess/share-answers.js
var share_answers = __webpack_require__(56482);
// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var decision = __webpack_require__(71302);
// EXTERNAL MODULE: ./build/core/budget.js
var budget = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/core/redaction.js
var redaction = __webpack_require__(13471);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(81583);
// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(18106);
;// CONCATENATED MODULE: ./build/core/render/explanation.js





/** Everything that a person should know who wants to see what leaves. The material comes last, byte for byte. */
function renderExplanation({ judged, scans, providerId, notAsked, sent }) {
    const { finding, scope, mode } = judged;
    const { rule } = finding;
    const place = `${(0,encode/* oneLine */.TN)(finding.path, 300)}:${finding.head?.from ?? finding.span.start.line}`;
    const head = [
        `${(0,weakness/* titleOf */.Gg)(rule)} · ${rule.severity} · ${[...rule.cwes, (0,encode/* oneLine */.TN)(rule.name, 100)].join(' · ')}`,
        `  ${place}`,
        `  fingerprint ${finding.fingerprint}, from ${scans.map((name) => (0,encode/* oneLine */.TN)(name, 100)).join(', ')}`,
        `  scope: ${scope.inside ? 'in' : 'out'}: ${(0,encode/* oneLine */.TN)(scope.because, 300)}`,
        `  mode: ${mode.mode}: ${(0,encode/* oneLine */.TN)(mode.because, 300)}`,
        '',
    ];
    const asked = notAsked === null ? [] : [`A run does not ask about it: ${notAsked}.`];
    const body = 'nothing' in sent
        ? [...asked, `Nothing would be sent: ${(0,encode/* sentence */.em)(sent.nothing)}`]
        : [...asked, opening(providerId, notAsked === null), ...aboutQuestion(sent)];
    return `${[...head, ...body].join('\n')}\n`;
}
function opening(providerId, isAsked) {
    if (providerId === null)
        return 'Rules decide (provider: offline), and nothing is sent. A model would be sent this:';
    return isAsked ? `A run sends this to ${providerId}:` : `If it did, this would be sent to ${providerId}:`;
}
function aboutQuestion({ group, at, alike, question }) {
    const { instructions, material, schema, maxOutputTokens } = question;
    const others = group.length - 1;
    const redactions = [...material.matchAll(redaction/* placeholderPattern */.iS)].length;
    const withheld = group.some((each) => each.withheld !== undefined);
    return [
        '',
        `  finding F${at + 1}${others === 0 ? '' : `, together with ${(0,words/* plural */.LS)(others, 'other finding')}`}`,
        ...(alike === 1 ? [] : [`  it stands for ${(0,words/* plural */.LS)(alike, 'finding')} of which the same would be sent`]),
        `  about ${(0,words/* number */.ai)((0,budget/* estimateInput */.PH)(question))} tokens; the answer may have ${(0,words/* number */.ai)(maxOutputTokens)}`,
        `  ${(0,words/* plural */.LS)(redactions, 'placeholder')} for secrets`,
        `  the form of the answer: a JSON schema of ${(0,words/* number */.ai)(JSON.stringify(schema).length)} bytes, with ${formOf(schema)}`,
        ...(withheld
            ? ['  no code, no path, no line, no message: allow-code-in-prompts is false']
            : ['  code of these lines:', ...sourceLines(group, question)]),
        '',
        'If the model asks for more code, it is asked again, twice at the most, with what is shown by the same rules.',
        '',
        `Instructions, ${(0,words/* number */.ai)(Buffer.byteLength(instructions))} bytes:`,
        '',
        instructions,
        '',
        `Material, ${(0,words/* number */.ai)(Buffer.byteLength(material))} bytes, to the end:`,
        '',
        material,
    ];
}
/** The names of what an answer about a finding holds. */
function formOf(schema) {
    const names = [...JSON.stringify(schema).matchAll(/"(\w+)":\{"(?:type|anyOf)"/g)].map(([, name]) => name);
    return [...new Set(names)].filter((name) => name !== 'items').join(', ');
}
function sourceLines(group, question) {
    const pieces = group.flatMap((each) => each.pieces);
    return question.sources.map(({ path, from, to, sha256 }) => {
        const role = pieces.find((piece) => piece.path === path && piece.from === from)?.role ?? '';
        return `    ${(0,encode/* oneLine */.TN)(path, 300)} ${from}-${to}, ${(0,encode/* oneLine */.TN)(role, 60)}, sha256 ${sha256}`;
    });
}

// EXTERNAL MODULE: ./build/commands/review/ask-model.js + 1 modules
var ask_model = __webpack_require__(15676);
// EXTERNAL MODULE: ./build/commands/review/assess.js + 41 modules
var assess = __webpack_require__(65800);
// EXTERNAL MODULE: ./build/commands/review/find-one.js + 1 modules
var find_one = __webpack_require__(1043);
// EXTERNAL MODULE: ./build/commands/review/gather.js + 27 modules
var gather = __webpack_require__(70291);
;// CONCATENATED MODULE: ./build/commands/explain.js









/** Prints what a run would send about one finding of the scan, by the way that a run takes. Asks nobody. */
async function explain(fingerprint, settings, subject, runtime) {
    const { judged, all, scans } = await (0,find_one/* findOne */.s)(fingerprint, settings, subject, runtime);
    const ready = await (0,gather/* gatherForRun */._)(all, subject, settings, runtime);
    const offline = (0,assess/* isOffline */.a)(settings, runtime.event.keyless);
    const explanation = {
        judged,
        scans,
        providerId: offline ? null : `${settings.provider}:${settings.model ?? '(no model is set)'}`,
        notAsked: whyNotAsked(judged, ready, settings),
        sent: await sentAbout(judged, ready, settings, subject, () => (0,gather/* gatherAbout */.V)([judged.finding], all, subject, settings, runtime)),
    };
    runtime.output.print(renderExplanation(explanation));
}
function whyNotAsked(judged, { reviewed }, settings) {
    const { finding, scope, mode } = judged;
    if (!scope.inside)
        return `it is outside the change: ${(0,encode/* oneLine */.TN)(scope.because, 300)}`;
    if (!(0,decision/* isReviewed */.qe)(judged))
        return `it is only monitored: ${(0,encode/* oneLine */.TN)(mode.because, 300)}`;
    if (!settings['auto-triage'])
        return 'auto-triage is false';
    const index = reviewed.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint);
    return index >= settings['max-findings'] ? 'max-findings are more severe' : null;
}
/** The question of a run that holds the finding; where none does, the one that would be asked about it alone. */
async function sentAbout({ finding }, { gathered }, settings, { policy }, gatherAlone) {
    const nothing = (0,ask_model/* withholding */.wr)(policy);
    if (nothing !== null)
        return { nothing };
    const { fingerprint } = finding;
    const isIts = (each) => each.finding.fingerprint === fingerprint;
    const evidence = gathered.flatMap((each) => ('pieces' in each ? each : []));
    if (evidence.some(isIts))
        return questionWith(fingerprint, evidence, settings);
    const [alone] = (await gatherAlone()).gathered;
    if (alone === undefined || !('pieces' in alone))
        return { nothing: `there is no code to look at: ${alone?.unavailable ?? 'it was not read'}` };
    return questionWith(fingerprint, [alone], settings);
}
function questionWith(fingerprint, evidence, settings) {
    const shown = evidence.map((each) => (0,ask_model/* shownTo */.Pe)(each, settings));
    const sets = settings['allow-code-in-prompts'] ? shown.map((each) => [each]) : (0,share_answers/* alike */.n)(shown);
    const set = sets.find((each) => each.some(({ finding }) => finding.fingerprint === fingerprint)) ?? [];
    const questions = (0,model/* questionsAbout */.T)(sets.flatMap(([first]) => first ?? []));
    for (const asked of questions) {
        const at = set[0] === undefined ? -1 : asked.group.indexOf(set[0]);
        if (at !== -1)
            return { ...asked, alike: set.length, at };
    }
    return { nothing: 'no question holds it' };
}


/***/ }),

/***/ 1043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ findOne)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/core/find-fingerprint.js

/** Digits of a fingerprint that name it where no other begins with them. */
const fewestDigits = 4;
const mostNearest = 5;
/** The fingerprint that a person means, whole or by its first digits; else those that come nearest. */
function findFingerprint(said, known) {
    const wanted = said.trim().toLowerCase();
    if (known.includes(wanted))
        return { found: wanted };
    const matching = known.filter((each) => each.startsWith(wanted));
    const [only, ...others] = wanted.length < fewestDigits ? [] : matching;
    if (only !== undefined && others.length === 0)
        return { found: only };
    const nearest = [...known].sort((a, b) => shared(b, wanted) - shared(a, wanted) || (0,finding/* compare */.UD)(a, b));
    const isAmbiguous = matching.length > 1;
    return { among: (isAmbiguous ? matching : nearest).slice(0, mostNearest), isAmbiguous };
}
/** Digits at the beginning that two fingerprints share. */
function shared(a, b) {
    let count = 0;
    while (count < a.length && a[count] === b[count])
        count++;
    return count;
}

// EXTERNAL MODULE: ./build/core/scan/merge-scans.js
var merge_scans = __webpack_require__(42761);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/commands/review/findings.js + 2 modules
var findings = __webpack_require__(12660);
// EXTERNAL MODULE: ./build/commands/review/guards.js
var guards = __webpack_require__(28756);
// EXTERNAL MODULE: ./build/commands/review/judge.js
var judge = __webpack_require__(62811);
// EXTERNAL MODULE: ./build/commands/review/scans.js + 2 modules
var review_scans = __webpack_require__(96784);
// EXTERNAL MODULE: ./build/commands/review/silenced.js
var silenced = __webpack_require__(96119);
;// CONCATENATED MODULE: ./build/commands/review/find-one.js









/** The finding of a scan that somebody means, and all of that scan as a run sees them. Throws `UserError` where it is none, or several. */
async function findOne(fingerprint, settings, subject, runtime) {
    const { scans, files } = await (0,review_scans/* readScans */.z)(settings.scan, runtime.folder);
    await (0,guards/* refuseTracked */.d)('scan', files, subject, runtime);
    const scan = (0,merge_scans/* mergeScans */.V)(scans);
    (0,guards/* refuseEmpty */.O)(scan);
    const placed = await (0,findings/* placeFindings */.k)(scan, subject, settings);
    const added = subject.change === null ? [] : await (0,silenced/* addedSilencings */.u)(subject.diff ?? new Map(), subject.files);
    const standIns = (0,silenced/* silencedFindings */.Y)(added, placed, subject.policy);
    const all = await (0,judge/* judge */.S)(placed, standIns, subject, settings, runtime);
    return { judged: pick(fingerprint, all), all, scans: scans.map(({ name }) => name) };
}
/** Throws `UserError` where no finding of the scan is meant, or more than one. */
function pick(said, all) {
    const found = findFingerprint(said, all.map(({ finding }) => finding.fingerprint));
    const judged = 'found' in found && all.find(({ finding }) => finding.fingerprint === found.found);
    if (judged)
        return judged;
    const among = 'among' in found ? found.among : [];
    const lines = among.map((each) => {
        const finding = all.find((one) => one.finding.fingerprint === each)?.finding;
        return `  ${each}  ${(0,encode/* oneLine */.TN)(finding?.path ?? '', 100)}:${finding?.span.start.line} ${(0,encode/* oneLine */.TN)(finding?.rule.name ?? '', 60)}`;
    });
    const isAmbiguous = 'isAmbiguous' in found && found.isAmbiguous;
    throw new errors/* UserError */.y(isAmbiguous
        ? `More than one finding begins with ${JSON.stringify((0,encode/* oneLine */.TN)(said, 40))}, or it has fewer than ${fewestDigits} digits.`
        : `No finding of the scan has the fingerprint ${JSON.stringify((0,encode/* oneLine */.TN)(said, 40))}.`, among.length === 0 ? 'The scan has no findings.' : `The nearest:\n${lines.join('\n')}`);
}


/***/ })

};
