export const id = 3680;
export const ids = [3680];
export const modules = {

/***/ 6928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyFixes: () => (/* binding */ applyFixes),
  checkApply: () => (/* binding */ checkApply)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(18106);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/own-folder.js
var own_folder = __webpack_require__(92325);
;// CONCATENATED MODULE: ./build/system/work-tree.js


/**
 * Changes files of a work tree, without following links. One that is not what it was taken for is left alone: `left` says which, and why,
 * as the end of a sentence.
 */
async function changeFiles(root, changes) {
    const written = [];
    const left = [];
    for (const { path, before, after } of changes) {
        const full = (0,external_node_path_.join)(root, path);
        try {
            (0,own_folder/* ownFolder */.vY)(root, (0,external_node_path_.dirname)(full), { make: false });
            const there = await (0,own_folder/* openOwnFile */.ZM)(full, 'read');
            try {
                if (Buffer.compare(await there.readFile(), before) !== 0) {
                    left.push({ path, why: 'it is not what was reviewed' });
                    continue;
                }
            }
            finally {
                await there.close();
            }
            const file = await (0,own_folder/* openOwnFile */.ZM)(full, 'write');
            try {
                await file.writeFile(after);
            }
            finally {
                await file.close();
            }
            written.push(path);
        }
        catch (error) {
            left.push({ path, why: (0,own_folder/* faultOf */.Kl)(error) });
        }
    }
    return { written, left };
}

;// CONCATENATED MODULE: ./build/commands/apply-fixes.js




/** Throws `UserError` where nobody would look at what is written. */
function checkApply({ event }) {
    if (!event.inPipeline)
        return;
    throw new errors/* UserError */.y('--apply writes to a work tree that somebody looks at, and this is a pipeline.', 'A job of its own can run git apply with fixes.patch of the report folder.');
}
/** Writes files with their checked fixes into the work tree, and says which. */
async function applyFixes(root, files, { output }) {
    if (files.length === 0) {
        output.print('\nNo fix was checked, so nothing is changed.\n');
        return;
    }
    const { written, left } = await changeFiles(root, files);
    const names = written.map((path) => (0,encode/* oneLine */.TN)(path, 200)).join(', ');
    if (written.length > 0)
        output.print(`\nChanged ${(0,words/* plural */.LS)(written.length, 'file')}: ${names}. Look at it with git diff; behavior was not tested.\n`);
    for (const { path, why } of left)
        output.note(`Left ${(0,encode/* oneLine */.TN)(path, 200)} as it is: ${why}.\n`);
}


/***/ }),

/***/ 13680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: ./build/core/exit-status.js
var exit_status = __webpack_require__(43619);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/weakness.js
var weakness = __webpack_require__(81583);
;// CONCATENATED MODULE: ./build/core/render/proposal.js


/** What is proposed for one finding, as plain text for a terminal. */
function renderProposal(finding, remedy) {
    const { path, head, span, rule } = finding;
    const place = `${(0,encode/* oneLine */.TN)(path, 300)}:${head?.from ?? span.start.line}`;
    const { why = null, steps = [], fix = null, dropped = [] } = remedy ?? {};
    const lines = [`${(0,weakness/* titleOf */.Gg)(rule)} · ${(0,encode/* oneLine */.TN)(rule.name, 100)} · ${place}`];
    if (why !== null)
        lines.push('', (0,encode/* oneLine */.TN)(why, 1000));
    lines.push(...steps.map((step, index) => `${index + 1}. ${(0,encode/* oneLine */.TN)(step, 600)}`));
    for (const each of dropped) {
        const whose = each.source === 'rule' ? 'The rule’s fix' : 'A fix of the model';
        lines.push('', `${whose} was dropped: ${(0,encode/* oneLine */.TN)(each.why, 400)}.`);
    }
    if (fix === null)
        return `${[...lines, '', 'There is no fix to offer.'].join('\n')}\n`;
    if (fix.explanation !== '')
        lines.push('', (0,encode/* oneLine */.TN)(fix.explanation, 600));
    for (const { path: file, from, before, after } of fix.changes) {
        lines.push('', `${(0,encode/* oneLine */.TN)(file, 300)}:${from}`);
        lines.push(...before.map((line) => `- ${(0,encode/* visible */.RK)(line)}`), ...after.map((line) => `+ ${(0,encode/* visible */.RK)(line)}`));
    }
    const state = fix.check.outcome === 'checked'
        ? 'Checked: the rule no longer fires, nothing new fires, the file parses. Behavior was not tested.'
        : `Not checked: ${(0,encode/* oneLine */.TN)(fix.check.why, 400)}.`;
    return `${[...lines, '', state].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/commands/apply-fixes.js + 1 modules
var apply_fixes = __webpack_require__(6928);
// EXTERNAL MODULE: ./build/commands/review/all-fixes.js + 1 modules
var all_fixes = __webpack_require__(80927);
// EXTERNAL MODULE: ./build/commands/review/assess-ready.js
var assess_ready = __webpack_require__(21850);
// EXTERNAL MODULE: ./build/commands/review/decide-one.js
var decide_one = __webpack_require__(86079);
// EXTERNAL MODULE: ./build/commands/review/find-one.js + 1 modules
var find_one = __webpack_require__(1043);
// EXTERNAL MODULE: ./build/commands/review/fix-bench.js + 29 modules
var fix_bench = __webpack_require__(17725);
// EXTERNAL MODULE: ./build/commands/review/gather.js + 27 modules
var gather = __webpack_require__(70291);
// EXTERNAL MODULE: ./build/commands/review/remedies.js + 11 modules
var remedies = __webpack_require__(45760);
;// CONCATENATED MODULE: ./build/commands/fix.js











const maxInstruction = 2000;
/**
 * Proposes a fix for one finding of the scan, as its maintainer wishes it, checked like all others. Returns the exit status: that nothing
 * was analyzed where the model gave no answer.
 */
async function fix({ fingerprint, instruction, applies }, settings, subject, runtime) {
    const { output } = runtime;
    const { judged, all } = await (0,find_one/* findOne */.s)(fingerprint, settings, subject, runtime);
    const { finding } = judged;
    const gathered = await (0,gather/* gatherAbout */.V)([finding], all, subject, settings, runtime);
    const { assessed, shown } = await (0,assess_ready/* assessReady */.E)({ ...gathered, reviewed: [finding] }, subject, settings, runtime);
    const context = (0,decide_one/* contextOf */.V)(finding, shown, null, assessed.providerId, subject, settings, runtime);
    // Whoever asks for it wants it, whatever policy and verdict say.
    const asked = {
        ...judged,
        scope: { ...judged.scope, inside: true },
        mode: { ...judged.mode, mode: 'comment' },
    };
    const decision = (0,decide_one/* decideOne */.R)(asked, assessed.assessments, shown.evidence, subject, {
        ...context,
        mayHide: 'it is asked for',
    });
    const bench = (0,fix_bench/* benchOf */.u)(gathered.workshop, all, subject, settings, runtime);
    const wish = instruction === null ? null : (0,encode/* cut */.Jj)(await gathered.workshop.redact(instruction), maxInstruction);
    const { evidence } = shown;
    const proposed = await (0,remedies/* proposeRemedies */.z)([decision], {
        evidence,
        assessed,
        bench,
        settings,
        output,
        instruction: wish,
    });
    const unheard = wish !== null && assessed.examinee === null;
    const notes = [
        ...(unheard
            ? ['An instruction needs a model: set provider. Without one there are the rules’ own fixes.']
            : []),
        ...gathered.notes,
        ...assessed.notes,
        ...proposed.notes,
        ...(await assessed.cache.close()),
    ];
    const remedy = proposed.remedies.get(finding.fingerprint);
    output.print(`\n${renderProposal(finding, remedy)}`);
    for (const note of notes)
        output.note(`${note}\n`);
    if (applies) {
        const { files } = await (0,all_fixes/* allFixes */.J)(proposed.remedies, bench.findings, bench);
        await (0,apply_fixes.applyFixes)(subject.folder.root, files, runtime);
    }
    const unanswered = assessed.examinee !== null && remedy === undefined;
    return unanswered ? exit_status/* exitStatus */.$u.notAnalyzed : exit_status/* exitStatus */.$u.ok;
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
