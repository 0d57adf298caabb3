export const id = 4954;
export const ids = [4954];
export const modules = {

/***/ 64954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/core/decision.js + 1 modules
var core_decision = __webpack_require__(71302);
;// CONCATENATED MODULE: ./build/core/counts.js

function count(decisions) {
    const reviewed = decisions.filter(core_decision/* isReviewed */.qe);
    const verdict = (name) => reviewed.filter(({ assessment }) => assessment?.status === 'analyzed' && assessment.verdict === name)
        .length;
    const action = (name) => reviewed.filter((decision) => decision.action === name).length;
    const analyzed = reviewed.filter(({ assessment }) => assessment?.status === 'analyzed').length;
    const outside = decisions.filter(({ scope }) => !scope.inside).length;
    return {
        total: reviewed.length,
        analyzed,
        notAnalyzed: reviewed.length - analyzed,
        truePositives: verdict('true_positive'),
        falsePositives: verdict('false_positive'),
        needsReview: verdict('needs_review'),
        hidden: action('hide'),
        annotated: action('annotate'),
        commented: action('comment') + action('annotate'),
        blocked: reviewed.filter(({ blocks }) => blocks).length,
        monitored: decisions.length - reviewed.length - outside,
        outside,
    };
}

;// CONCATENATED MODULE: ./build/core/coverage.js
/** Compares what the scan read with what the change touches. */
function coverageOf(scan, diff, map) {
    const scanned = scan.scanned === null ? null : new Set(scan.scanned.flatMap((path) => map(path) ?? []));
    const problems = new Map();
    for (const problem of scan.problems) {
        const path = problem.path === null ? null : map(problem.path);
        if (path !== null && !problems.has(path))
            problems.set(path, problem);
    }
    if (diff === null) {
        const gaps = [...problems].map(([path, problem]) => ({ path, why: describe(problem) }));
        return { changed: null, changedScanned: null, scanned: scanned?.size ?? null, gaps };
    }
    const changed = [...diff.values()].filter((file) => !file.deleted).map(({ path }) => path);
    const gaps = changed.flatMap((path) => {
        const problem = problems.get(path);
        if (problem)
            return [{ path, why: describe(problem) }];
        return scanned !== null && !scanned.has(path)
            ? [{ path, why: 'not read: no rule for it, or ignored' }]
            : [];
    });
    return {
        changed: changed.length,
        changedScanned: scanned === null ? null : changed.filter((path) => scanned.has(path)).length,
        scanned: scanned?.size ?? null,
        gaps,
    };
}
function describe({ kind, detail }) {
    return detail === '' ? kind : `${kind}: ${detail}`;
}

// EXTERNAL MODULE: ./build/core/exit-status.js
var exit_status = __webpack_require__(43619);
// EXTERNAL MODULE: ./build/core/policy/may-block.js
var may_block = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/scan/merge-scans.js
var merge_scans = __webpack_require__(42761);
// EXTERNAL MODULE: ./build/commands/review/assess-ready.js
var assess_ready = __webpack_require__(21850);
// EXTERNAL MODULE: ./build/commands/review/batch.js
var batch = __webpack_require__(43512);
// EXTERNAL MODULE: ./build/commands/review/decide-one.js
var decide_one = __webpack_require__(86079);
// EXTERNAL MODULE: ./build/context/enclosing.js
var context_enclosing = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/core/host-error.js
var host_error = __webpack_require__(25593);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
// EXTERNAL MODULE: ./build/core/plan/silencing.js
var silencing = __webpack_require__(71720);
;// CONCATENATED MODULE: ./build/core/plan/code-digest.js



/** Longer functions are compared around the flagged lines. */
const maxLines = 20_000;
/** Steps from a flagged name to the values that it is made of. */
const maxSteps = 20;
/**
 * Digest of the code on which a verdict or a person's decision rests: the enclosing function, white space collapsed; outside
 * of functions the lines of the file that share a value with the flagged ones, or with what those are made of. Where the
 * file's other parts change or the code moves, it stays the same; a comment that silences findings does not count. 16 hex
 * digits; empty where the flagged lines are not there.
 */
function codeDigest(source, flagged, enclosing) {
    if (source === null || flagged === null)
        return '';
    const lines = enclosing === null ? related(source, flagged) : linesOf(source, around(flagged, enclosing));
    const code = lines.map((line) => (0,source_text/* collapse */.ap)((0,silencing/* withoutSilencing */.LR)(line))).filter((line) => line !== '');
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(code)).digest('hex').slice(0, 16);
}
function around(flagged, enclosing) {
    if (enclosing.to - enclosing.from < maxLines)
        return enclosing;
    const from = Math.max(enclosing.from, flagged.from - maxLines / 2);
    return { from, to: Math.min(enclosing.to, from + maxLines) };
}
function related(source, flagged) {
    const texts = linesOf(source, { from: 1, to: source.lineCount });
    const targets = targetsOf(texts);
    const lines = texts.map((text, index) => ({
        text,
        own: index + 1 >= flagged.from && index + 1 <= flagged.to,
        names: namesIn(text),
        targets: targets[index] ?? [],
    }));
    const names = new Set(lines.flatMap((line) => (line.own ? line.names : [])));
    for (let step = 0, size = -1; step < maxSteps && names.size !== size; step++) {
        size = names.size;
        for (const line of lines) {
            if (line.targets.some((name) => names.has(name)))
                for (const name of line.names)
                    names.add(name);
        }
    }
    return lines
        .filter((line) => line.own || [...line.names, ...line.targets].some((name) => names.has(name)))
        .map(({ text }) => text);
}
/** For each line the names to which it gives a value; a value in brackets goes on until they are closed. */
function targetsOf(lines) {
    let open = 0;
    let targets = [];
    return lines.map((text) => {
        if (open <= 0) {
            open = 0;
            targets = assignedIn(text);
        }
        open += (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0);
        return targets;
    });
}
function linesOf(source, { from, to }) {
    return Array.from({ length: to - from + 1 }, (_, index) => source.line(from + index));
}
/** Names left of an assignment, whatever else stands there: types, members, several targets. */
function assignedIn(text) {
    const left = /^([^=(]*?)[-+*/.|&^%<>:?]{0,3}=(?![=>])/.exec(text)?.[1] ?? '';
    return left.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}
/**
 * Names of values in a line: not of what is called, of objects and packages that members are taken from, or of named arguments,
 * which lines about other things share. Of a text only what is put into it counts.
 */
function namesIn(text) {
    const code = text.replace(/(?:\b[bfru]{1,2})?(["'`])(?:\\.|(?!\1).)*\1/giu, (literal) => [...literal.matchAll(/\{([^{}]*)\}/g)].map(([, inner]) => ` ${inner} `).join(''));
    const names = code.match(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_]|\s*(?:[(.]|=(?!=)))/gu) ?? [];
    return names.filter((name) => !constants.has(name.toLowerCase()));
}
const constants = new Set([
    'true',
    'false',
    'null',
    'none',
    'nil',
    'undefined',
    'return',
    'if',
    'in',
    'not',
    'and',
    'or',
]);

;// CONCATENATED MODULE: ./build/core/plan/gone.js
/** Gone is not fixed: a comment counts as done only if nothing but an edit of its code can be the reason. */
function ruleGone({ mark, marked }, traced, facts, hasTwin = false) {
    if (marked.state === 'fixed' || marked.state === 'duplicate')
        return marked.state;
    const doubtful = marked.blocks ? 'unread' : 'unknown';
    // Of such a scan only the code itself tells: while it is the same, what blocked blocks.
    if (facts.foreign)
        return traced?.intact === false ? 'unknown' : doubtful;
    if (hasTwin)
        return 'duplicate';
    if (traced === undefined || traced.intact === null)
        return doubtful;
    if (traced.path !== null && facts.silences(traced.path, traced.lines, marked.rule))
        return 'silenced';
    if (facts.editsScanning)
        return traced.intact || marked.blocks ? 'silenced' : 'unknown';
    if (facts.scans < Math.max(mark.scans, facts.lastScans))
        return doubtful;
    if (traced.path === null)
        return 'fixed';
    // A scan that never says what it read would let nothing be fixed.
    const whole = facts.readWhole(traced.path);
    if (whole === null)
        return 'unknown';
    // A rule that no Semgrep can read would otherwise let nothing be fixed, or everything.
    if (whole === 'listed')
        return traced.intact ? doubtful : 'unknown';
    if (!whole)
        return doubtful;
    return traced.intact ? 'unreported' : 'fixed';
}

// EXTERNAL MODULE: ./build/core/plan/hear.js
var hear = __webpack_require__(70578);
// EXTERNAL MODULE: ./build/core/plan/left.js
var plan_left = __webpack_require__(39243);
// EXTERNAL MODULE: ./build/core/plan/mark.js
var mark = __webpack_require__(88667);
// EXTERNAL MODULE: ./build/core/plan/match.js
var match = __webpack_require__(80333);
// EXTERNAL MODULE: ./build/core/plan/word.js
var word = __webpack_require__(21258);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./build/core/plan/trace.js



/** Edits beyond this are another file. */
const maxEdits = 4000;
/**
 * Follows lines from an earlier version of a file to the current one; what was edited leads to what replaced it. `reported`:
 * how many findings the same code has elsewhere in the current version; more copies than that are the same code, moved.
 */
function traceLines(before, after, range, reported = 0) {
    const flagged = codeOf(before, range);
    const lines = followed(before, after, range);
    const here = lines !== null && sameLines(codeOf(after, lines), flagged);
    const intact = flagged.length > 0 && (here || placesOf(flagged, after).length > reported);
    return { lines, intact };
}
/** Lines of a file, white space collapsed, empty ones left out; a comment that silences findings does not count. */
function codeOf(source, { from, to }) {
    const lines = Array.from({ length: to - from + 1 }, (_, index) => source.line(from + index));
    return lines.map((line) => (0,source_text/* collapse */.ap)((0,silencing/* withoutSilencing */.LR)(line))).filter((line) => line !== '');
}
/** Where whole lines of code stand in a file, one place after the other. */
function placesOf(code, source) {
    const numbered = trace_linesOf(source).flatMap((text, index) => {
        const line = (0,source_text/* collapse */.ap)((0,silencing/* withoutSilencing */.LR)(text));
        return line === '' ? [] : [{ line, number: index + 1 }];
    });
    const places = [];
    for (let at = 0; code.length > 0 && at + code.length <= numbered.length; at++) {
        if (!code.every((line, index) => numbered[at + index]?.line === line))
            continue;
        places.push({ from: numbered[at]?.number ?? 1, to: numbered[at + code.length - 1]?.number ?? 1 });
        at += code.length - 1;
    }
    return places;
}
function sameLines(a, b) {
    return a.length === b.length && a.every((line, index) => line === b[index]);
}
/* A file's versions are compared once, however many findings it has. */
const compared = new WeakMap();
function compare(before, after) {
    return (0,array/* diffArrays */.E)(trace_linesOf(before), trace_linesOf(after), { maxEditLength: maxEdits });
}
function followed(before, after, range) {
    const known = compared.get(before);
    const changes = known?.after === after ? known.changes : compare(before, after);
    compared.set(before, { after, changes });
    let line = 1;
    let target = 1;
    let first = null;
    let last = null;
    const cover = (from, to) => {
        first = first === null ? from : Math.min(first, from);
        last = last === null ? to : Math.max(last, to);
    };
    for (const [index, { value, removed, added }] of (changes ?? []).entries()) {
        const length = value.length;
        if (added) {
            target += length;
            continue;
        }
        const from = Math.max(range.from, line);
        const to = Math.min(range.to, line + length - 1);
        if (from <= to && !removed)
            cover(target + from - line, target + to - line);
        const next = changes?.[index + 1];
        if (from <= to && removed && next?.added)
            cover(target, target + next.value.length - 1);
        const previous = changes?.[index - 1];
        if (from <= to && removed && !next?.added && previous?.added)
            cover(target - previous.value.length, target - 1);
        line += length;
        if (!removed)
            target += length;
    }
    return first === null || last === null ? null : { from: first, to: last };
}
function trace_linesOf(source) {
    return Array.from({ length: source.lineCount }, (_, index) => source.line(index + 1));
}

;// CONCATENATED MODULE: ./build/commands/review/trace-topics.js






/** Files whose contents are in memory at once. */
const batchSize = 200;
/** Where topics' lines are at head, by the files themselves: a host's own idea of it may be another. */
async function traceTopics(topics, findings, readWhole, { host, diff, files, head }) {
    const renamed = new Map([...(diff?.values() ?? [])].flatMap(({ path, oldPath, deleted }) => oldPath === null || deleted ? [] : [[oldPath, path]]));
    const before = new Map();
    const touched = [...(diff?.values() ?? [])].filter(({ deleted }) => !deleted);
    const added = touched.filter(({ oldPath }) => oldPath === null).map(({ path }) => path);
    const unread = touched.map(({ path }) => path).filter((path) => readWhole(path) !== true);
    const traced = { places: new Map(), digests: new Map() };
    for (const topic of topics) {
        const key = (0,match/* topicKey */.Jj)(topic);
        const { at, fingerprint } = topic.marked;
        const old = at?.path ?? topic.thread.path;
        const path = files.has(old) ? old : (renamed.get(old) ?? null);
        if (path === null) {
            const earlier = at === null || host === null ? null : await versionAt(host, at.commit, old, head, null, before);
            traced.places.set(key, await elsewhere(topic, earlier, [...new Set([...added, ...unread])], files));
            continue;
        }
        const read = (await files.read([path])).get(path);
        const after = read !== undefined && 'bytes' in read ? new source_text/* SourceText */.D(read.bytes) : null;
        const earlier = at === null || host === null ? null : await versionAt(host, at.commit, old, head, after, before);
        const reported = findings.filter((each) => each.path === path && (0,match/* sameCode */.om)(each.fingerprint, fingerprint)).length;
        const here = at === null || earlier === null || after === null
            ? { path, lines: topic.thread.lines, intact: null }
            : { path, ...traceLines(earlier, after, at, reported) };
        const moved = here.intact === false ? await elsewhere(topic, earlier, unread, files) : here;
        const place = moved.path === null ? here : moved;
        traced.places.set(key, place);
        if (after !== null)
            traced.digests.set(key, digestAt(after, place.lines));
    }
    return traced;
}
/** Code that is gone from its file may have moved to another that the change touches: one that nobody scans, for all we know. */
async function elsewhere({ marked }, earlier, paths, files) {
    if (earlier === null || marked.at === null)
        return { path: null, lines: null, intact: null };
    const code = codeOf(earlier, marked.at);
    for (let at = 0; at < paths.length; at += batchSize) {
        const reads = await files.read(paths.slice(at, at + batchSize));
        for (const [path, read] of reads) {
            const [lines] = 'bytes' in read ? placesOf(code, new source_text/* SourceText */.D(read.bytes)) : [];
            if (lines !== undefined)
                return { path, lines, intact: true };
        }
    }
    return { path: null, lines: null, intact: false };
}
function digestAt(source, lines) {
    const whole = { from: 1, to: source.lineCount };
    return lines === null
        ? codeDigest(source, whole, whole)
        : codeDigest(source, lines, (0,context_enclosing/* enclosingOf */.um)({ head: lines }, source.bytes));
}
function versionAt(host, commit, path, head, after, known) {
    if (commit === head)
        return Promise.resolve(after);
    const key = JSON.stringify([commit, path]);
    const asked = known.get(key) ??
        host.fileAt(commit, path).then((bytes) => (bytes === null ? null : new source_text/* SourceText */.D(bytes)), (error) => {
            if (error instanceof errors/* UserError */.y)
                return null;
            throw error;
        });
    known.set(key, asked);
    return asked;
}

;// CONCATENATED MODULE: ./build/commands/review/dialogue.js












/** More accounts than that do not triage one change; each costs a question to the host. */
const maxSpeakers = 50;
/** Reads the conversation; a note instead where the host does not let us. */
async function readDialogue(host) {
    if (host === null)
        return null;
    try {
        return await host.conversation();
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d))
            throw error;
        return `What was said about the change cannot be read, so nothing is posted: ${error.message}.`;
    }
}
/** Matches comments of earlier runs to findings, and hears what people said in them. */
async function listen(conversation, name, subject, placed, standIns, judged, facts) {
    const own = (0,match/* ownThreads */._u)(conversation.threads, name);
    const topics = (0,match/* topicsOf */.eU)(own);
    const reviewed = judged.filter(core_decision/* isReviewed */.qe);
    const sources = await sourcesOf(standIns, placed, subject);
    const digests = new Map(reviewed.map(({ finding }) => {
        const source = sources.get(finding.path) ?? null;
        const enclosing = source === null ? null : (0,context_enclosing/* enclosingOf */.um)(finding, source.bytes);
        return [finding.fingerprint, codeDigest(source, finding.head, enclosing)];
    }));
    const traced = await traceTopics((0,match/* topicsToTrace */.H1)(topics, placed.findings), placed.findings, facts.readWhole, subject);
    const matches = (0,match/* matchTopics */.aB)(topics, placed.findings, traced.places, digests);
    // A stand-in is known by its own comment alone: it must not take over that of a finding.
    const unmatched = (0,plan_left/* without */.FF)(topics, matches);
    for (const [fingerprint, topic] of (0,match/* matchTopics */.aB)(unmatched, standIns, new Map(), digests))
        matches.set(fingerprint, topic);
    const audience = { admitted: await admittedOf(own, subject.host), author: conversation.author };
    const modes = new Map(judged.map(({ finding, mode }) => [finding.fingerprint, mode.mode]));
    const heard = new Map();
    for (const [fingerprint, topic] of matches) {
        const blocks = modes.get(fingerprint) === 'block';
        heard.set(fingerprint, answerTo(topic, digests.get(fingerprint) ?? '', { ...audience, blocks }));
    }
    const left = (0,plan_left/* without */.FF)(topics, matches).map((topic) => {
        const key = (0,match/* topicKey */.Jj)(topic);
        const place = traced.places.get(key);
        const twin = placed.findings.some((finding) => (0,plan_left/* standsAt */.T7)(finding, topic, place));
        const ruling = ruleGone(topic, place, { ...facts, lastScans: lastScans(conversation, name) }, twin);
        const digest = traced.digests.get(key) ?? '';
        return {
            key,
            topic,
            place,
            ruling,
            digest,
            heard: answerTo(topic, digest, { ...audience, blocks: topic.marked.blocks }),
        };
    });
    const superseded = standIns.filter((standIn) => !matches.has(standIn.fingerprint) &&
        left.some(({ topic, place, ruling }) => ruling === 'silenced' && (0,plan_left/* standsFor */.jE)(standIn, topic, place)));
    return {
        conversation,
        own,
        matches,
        digests,
        heard,
        gone: new Map(left.map(({ key, ruling }) => [key, ruling])),
        heardGone: new Map(left.map(({ key, heard }) => [key, heard])),
        digestsGone: new Map(left.map(({ key, digest }) => [key, digest])),
        silencings: left.flatMap(plan_left/* silencingOf */.y9),
        expectedScans: left.some(({ ruling }) => ruling === 'unknown' || ruling === 'unread')
            ? Math.max(facts.scans, lastScans(conversation, name))
            : facts.scans,
        superseded: new Set(superseded.map(({ fingerprint }) => fingerprint)),
    };
}
/** A stand-in may be all that is known of its file. */
async function sourcesOf(standIns, { head }, { files }) {
    const missing = standIns.map(({ path }) => path).filter((path) => !head.has(path));
    const reads = missing.length === 0 ? [] : [...(await files.read([...new Set(missing)]))];
    const read = reads.flatMap(([path, file]) => 'bytes' in file ? [[path, new source_text/* SourceText */.D(file.bytes)]] : []);
    return new Map([...head, ...read]);
}
function answerTo({ thread, mark, marked, index }, digest, about) {
    const { writtenAt, replies } = thread;
    return (0,hear/* hear */.d)(marked, replies, digest, { ...about, writtenAt, number: index + 1, of: mark.findings.length });
}
async function admittedOf(own, host) {
    const names = (0,word/* speakers */.$U)(own.flatMap(({ thread }) => thread.replies)).slice(0, maxSpeakers);
    const admitted = new Map();
    for (const name of names)
        admitted.set(name, host === null ? false : await host.mayTriage(name));
    return admitted;
}
function lastScans({ remarks }, name) {
    const marks = remarks.flatMap(({ ours, body }) => (ours ? ((0,mark/* readMark */.Mp)(body) ?? []) : []));
    return Math.max(0, ...marks.filter((mark) => mark.name === name).map(({ scans }) => scans));
}

// EXTERNAL MODULE: ./build/commands/review/findings.js + 2 modules
var findings = __webpack_require__(12660);
// EXTERNAL MODULE: ./build/commands/review/gather.js + 27 modules
var gather = __webpack_require__(70291);
// EXTERNAL MODULE: ./build/commands/review/guards.js
var guards = __webpack_require__(28756);
// EXTERNAL MODULE: ./build/commands/review/judge.js
var judge = __webpack_require__(62811);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/settings.js + 1 modules
var settings = __webpack_require__(99590);
;// CONCATENATED MODULE: ./build/commands/review/notes.js


/** What a reader has to know besides the findings, most important first. */
function notesOf(subject, scan, settings, { foreignScan }) {
    return [
        ...subject.brokenByChange.map(breaksNote),
        ...(foreignScan
            ? [
                'A workflow that the change can edit made this scan: it resolves no thread and passes no check, whatever it leaves out.',
            ]
            : []),
        ...subject.notes,
        ...emptyNotes(scan),
        ...reservedNotes(settings),
    ];
}
function breaksNote({ line, message }) {
    return `This change breaks the policy file at line ${line}: ${(0,encode/* sentence */.em)(message)}`;
}
function emptyNotes({ empty }) {
    return empty.map((name) => `${name} is a scan that read no files: it says nothing.`);
}
/** Nobody should believe that a setting works which does not yet. */
function reservedNotes({ given }) {
    return [...given]
        .filter((name) => (0,settings/* settingFacts */.US)(name).reserved)
        .map((name) => `Setting ${name} has no effect in this version.`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./build/core/change-usage.js

const change_usage_count = schemas/* int */.Whr().min(0);
const ChangeUsage = schemas/* object */.Ikc({
    runs: change_usage_count,
    questions: change_usage_count,
    usage: schemas/* object */.Ikc({ input: change_usage_count, cachedInput: change_usage_count, output: change_usage_count }),
});
/** Under which key a change's usage is kept; `name` is the run's. */
function changeUsageKey(repository, number, name) {
    return `usage ${JSON.stringify([repository, number, name])}`;
}
/** With one more run, if it asked anything; what was kept counts if it can be read. */
function addRun(kept, { questions, usage }) {
    const earlier = ChangeUsage.safeParse(kept);
    const runs = questions > 0 ? 1 : 0;
    if (!earlier.success)
        return { runs, questions, usage };
    const { data } = earlier;
    return {
        runs: data.runs + runs,
        questions: data.questions + questions,
        usage: {
            input: data.usage.input + usage.input,
            cachedInput: data.usage.cachedInput + usage.cachedInput,
            output: data.usage.output + usage.output,
        },
    };
}

// EXTERNAL MODULE: ./build/core/prompt/instructions.js + 1 modules
var instructions = __webpack_require__(82569);
;// CONCATENATED MODULE: ./build/commands/review/provider-facts.js


/** Who answered, and what it cost; counts the run among those of its change. */
function providerFacts(assessed, settings, runtime) {
    const { providerId, spending, reused } = assessed;
    return {
        id: providerId,
        models: spending === null ? [] : [...spending.models].sort(),
        promptVersion: spending === null ? null : instructions/* promptVersion */.NK,
        usage: spending?.usage ?? { input: 0, cachedInput: 0, output: 0 },
        questions: spending?.questions ?? 0,
        reused,
        requests: spending?.requests ?? { answered: 0, refused: 0 },
        prices: { 'price-input': settings['price-input'], 'price-output': settings['price-output'] },
        change: countRun(assessed, settings, runtime),
    };
}
/** Null where there is no change, nobody was asked, or nobody keeps count. */
function countRun({ spending, cache }, { name }, { event }) {
    if (spending === null || !cache.keeps || event.pull === null || event.repository === null)
        return null;
    const key = changeUsageKey(event.repository, event.pull.number, name);
    const usage = addRun(cache.store.get(key)?.value, spending);
    if (spending.questions > 0)
        cache.store.set(key, usage);
    return usage.runs === 0 ? null : usage;
}

// EXTERNAL MODULE: ./build/assess/qualify.js + 7 modules
var qualify = __webpack_require__(63092);
// EXTERNAL MODULE: ./build/core/qualification/qualification.js
var qualification_qualification = __webpack_require__(82233);
;// CONCATENATED MODULE: ./build/commands/review/qualification.js


/**
 * Has the model qualified where it matters: `decisions` were made as if it might hide, and one of them hides. Asks within
 * the run's own budget and time unless an earlier run did. Without `examinee` rules decided, which need no proof.
 */
async function permitToHide(decisions, examinee, store, output) {
    if (examinee === null || !decisions.some(({ action }) => action === 'hide'))
        return free;
    const { provider } = examinee;
    const known = (0,qualify/* storedQualification */.r)(provider, store);
    if (known === null)
        output.note(`Asking ${provider.id} about cases whose answer is known, before it may hide.\n`);
    const qualification = known ?? (await (0,qualify/* qualify */.S)(examinee, store));
    const note = (0,qualification_qualification/* qualificationNote */.mH)(provider.id, qualification);
    return { mayHide: (0,qualification_qualification/* mayHide */.uv)(qualification), notes: note === null ? [] : [note] };
}
const free = { mayHide: true, notes: [] };

;// CONCATENATED MODULE: ./build/core/fix/wants-remedy.js

/** Of what is no false positive; whoever says that it is none, or that it may stay, wants no change. */
function wantsRemedy(decision) {
    const { action, assessment, said, finding } = decision;
    if (!(0,core_decision/* isReviewed */.qe)(decision) || (action !== 'comment' && action !== 'annotate') || finding.silenced)
        return false;
    if (said?.word === 'fp' || said?.word === 'ar')
        return false;
    return !(assessment?.status === 'analyzed' && assessment.verdict === 'false_positive');
}

// EXTERNAL MODULE: ./build/core/public-view.js
var public_view = __webpack_require__(86867);
;// CONCATENATED MODULE: ./build/commands/review/remedy-all.js


/** Proposes what to do about a run's findings. What that takes is loaded where there is somebody to ask or a fix to try. */
async function remedyAll(all, { workshop }, evidence, assessed, subject, settings, runtime) {
    const decisions = all.filter(wantsRemedy);
    const asks = assessed.examinee !== null && assessed.batch === null && (settings.autofix || settings.guidance);
    const tries = settings.autofix && decisions.some(({ finding }) => finding.fix !== null);
    if (decisions.length === 0 || !(asks || tries))
        return { remedies: new Map(), files: [], patch: '', notes: [] };
    const [{ allFixes }, { benchOf }, { proposeRemedies }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1172), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 80927)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1172)]).then(__webpack_require__.bind(__webpack_require__, 41172)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1172), __webpack_require__.e(5760)]).then(__webpack_require__.bind(__webpack_require__, 45760)),
    ]);
    const bench = benchOf(workshop, all, subject, settings, runtime);
    const { output, event } = runtime;
    const { remedies, notes } = await proposeRemedies(decisions, {
        evidence,
        assessed,
        bench,
        settings,
        output,
        instruction: null,
    });
    // Whoever may read the report gets no code by the patch that the report itself keeps back.
    const told = event.isPublic ? (0,public_view/* publicRemedies */.o)(all, remedies, subject.diff) : remedies;
    const fixes = await allFixes(told, bench.findings, bench);
    return { remedies, files: fixes.files, patch: fixes.patch, notes: [...notes, ...fixes.notes] };
}

// EXTERNAL MODULE: ./build/core/rules/paths.js
var paths = __webpack_require__(56906);
// EXTERNAL MODULE: ./build/core/sensitive-files.js
var sensitive_files = __webpack_require__(99272);
;// CONCATENATED MODULE: ./build/commands/review/scan-facts.js





/** What the scan and the change say about findings that are not there any more. */
async function scanFacts(scan, scans, map, silencings, subject, settings, foreign) {
    const scanned = scan.scanned === null ? null : new Set(scan.scanned.map(map));
    const partly = new Set(scan.problems.map(({ path }) => (path === null ? null : map(path))));
    return {
        scans,
        foreign,
        readWhole(path) {
            if (scanned === null)
                return null;
            const isRead = scanned.has(path) && !partly.has(path);
            return isRead && (scan.failures.length > 0 || scan.empty.length > 0) ? 'listed' : isRead;
        },
        editsScanning: await editsScanning(subject, settings),
        silences: (path, lines, rule) => silencings.some((each) => each.path === path && (0,silencing/* covers */.hU)(each, rule, lines)),
    };
}
/** Whether the change edits which files are scanned, by which rules, or the pipeline that does it. */
async function editsScanning(subject, settings) {
    const { diff, files, host, change } = subject;
    if (diff === null)
        return false;
    const configs = (0,paths/* configNames */.FG)(settings['semgrep-config']);
    const named = (path) => configs.some((config) => path === config || path.startsWith(`${config}/`));
    if ((0,sensitive_files/* scanningFiles */.fn)(diff).length > 0 || [...diff.keys()].some(named))
        return true;
    const yaml = [...diff.values()].filter(({ path, oldPath }) => isYaml(path) || (oldPath !== null && isYaml(oldPath)));
    const now = await files.read(yaml.map(({ path }) => path));
    for (const { path, oldPath } of yaml.slice(0, 100)) {
        const read = now.get(path);
        if (read !== undefined && 'bytes' in read && holdsRules(read.bytes))
            return true;
        if (host === null || change === null)
            continue;
        const before = await host.fileAt(change.base, oldPath ?? path).catch(unreadable);
        if (before === 'unreadable' || (before !== null && holdsRules(before)))
            return true;
    }
    return false;
}
/** What nobody can read may be rules. */
function unreadable(error) {
    if (error instanceof errors/* UserError */.y)
        return 'unreadable';
    throw error;
}
function isYaml(path) {
    return /\.ya?ml$/i.test(path);
}
/** A file of Semgrep rules, wherever it lies. https://semgrep.dev/docs/writing-rules/rule-syntax */
function holdsRules(bytes) {
    const text = (0,source_text/* decode */.D4)(bytes);
    return (/^rules:/m.test(text) &&
        /^\s*-?\s*(?:pattern|patterns|pattern-either|pattern-regex|match|mode|taint):?/m.test(text));
}

// EXTERNAL MODULE: ./build/commands/review/scans.js + 2 modules
var review_scans = __webpack_require__(96784);
// EXTERNAL MODULE: ./build/assess/model.js + 1 modules
var assess_model = __webpack_require__(35784);
// EXTERNAL MODULE: ./build/assess/reuse.js
var reuse = __webpack_require__(2299);
// EXTERNAL MODULE: ./build/core/evidence.js
var evidence = __webpack_require__(73017);
// EXTERNAL MODULE: ./build/core/injection/addresses.js + 2 modules
var injection_addresses = __webpack_require__(11332);
;// CONCATENATED MODULE: ./build/core/text/plain-code.js
const slashes = {
    line: ['//'],
    block: [['/*', '*/']],
    long: ['"""', "'''", '`'],
    short: ['"', "'"],
};
const hashes = {
    line: ['#'],
    block: [['\n=begin', '\n=end']],
    long: ['"""', "'''"],
    short: ['"', "'", '`'],
};
const dashes = {
    line: ['--'],
    block: [
        ['/*', '*/'],
        ['--[[', ']]'],
        ['{-', '-}'],
    ],
    long: [],
    short: ['"', "'", '`'],
};
const markup = {
    line: [],
    block: [
        ['<!--', '-->'],
        ['<%--', '--%>'],
        ['<%#', '%>'],
        ['{#', '#}'],
        ['{{!--', '--}}'],
        ['@*', '*@'],
        ['/*', '*/'],
    ],
    long: [],
    short: [],
};
const php = { ...slashes, line: ['//', '#'], block: [...slashes.block, ['<!--', '-->']] };
/* A file of which nobody knows the language may have any of them; but not in the middle of something. */
const unknown = { ...php, long: [], short: ['"', "'", '`'], apart: true };
const plain_code_forms = {};
for (const [form, extensions] of [
    [
        slashes,
        'js jsx mjs cjs ts tsx mts cts java kt kts go c h cc cpp cxx hpp cs rs scala swift dart groovy sol proto scss less m mm',
    ],
    [
        hashes,
        'py pyi rb sh bash zsh yml yaml toml pl pm r ex exs ps1 jl nim cr tcl rake gemspec conf cfg ini properties tf hcl env',
    ],
    [dashes, 'sql lua hs elm'],
    [php, 'php phtml'],
    [markup, 'html htm xhtml xml svg erb ejs hbs cshtml aspx jsp jinja j2 twig'],
]) {
    for (const extension of extensions.split(' '))
        plain_code_forms[extension] = form;
}
/**
 * Comments and strings of code by the customs of its language, where nobody has parsed it. Text that begins inside a comment is
 * known by the comment's end. What it takes for neither stays code.
 */
function plainCode(text, path) {
    const form = formOf(path);
    const found = { comments: [], strings: [] };
    let at = endOfComment(text, form);
    if (at > 0)
        found.comments.push({ start: 0, end: at });
    while (at < text.length) {
        const comment = commentAt(text, at, form);
        const string = comment === null ? stringAt(text, at, form) : null;
        if (comment !== null)
            found.comments.push({ start: at, end: comment });
        if (string !== null)
            found.strings.push({ start: at, end: string });
        at = comment ?? string ?? at + 1;
    }
    return found;
}
/* Files that are known by their names. */
const hashed = /(?:^|\/)(?:Dockerfile|Containerfile|Makefile|GNUmakefile|Gemfile|Rakefile|Vagrantfile|Procfile|Brewfile|\.[\w.-]+)(?:\.[\w-]+)?$/;
function formOf(path) {
    if (hashed.test(path))
        return hashes;
    const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(plain_code_forms, extension) ? (plain_code_forms[extension] ?? unknown) : unknown;
}
/** The end of a comment in which the text begins; 0 where it does not. */
function endOfComment(text, { block }) {
    for (const [open, close] of block) {
        const end = text.indexOf(close);
        const start = text.indexOf(open);
        if (close.length > 1 &&
            end !== -1 &&
            (start === -1 || start > end) &&
            /^\s*(?:\*|-->|--%>|#\})/m.test(text.slice(0, end + close.length)))
            return end + close.length;
    }
    return 0;
}
function commentAt(text, at, { line, block, apart }) {
    if (apart && at > 0 && !/\s/.test(text[at - 1] ?? ''))
        return null;
    for (const [open, close] of block) {
        if (!text.startsWith(open, at))
            continue;
        const end = text.indexOf(close, at + open.length);
        return end === -1 ? text.length : end + close.length;
    }
    for (const mark of line) {
        if (!text.startsWith(mark, at) || !begins(mark, text, at))
            continue;
        const end = text.indexOf('\n', at);
        return end === -1 ? text.length : end;
    }
    return null;
}
/** Whether a mark is one where it stands: `#` may be a directive or part of a word, `//` of an address. */
function begins(mark, text, at) {
    const before = at === 0 ? '\n' : (text[at - 1] ?? '');
    if (mark === '//')
        return before !== ':';
    if (mark === '#') {
        return (/[\s;,()}[\]]/.test(before) &&
            !/^#(?:if|ifn?def|include|define|undef|endif|elif|else|pragma|\[|\{)/.test(text.slice(at, at + 9)));
    }
    return true;
}
function stringAt(text, at, { long, short }) {
    for (const quote of long) {
        if (!text.startsWith(quote, at))
            continue;
        const end = closing(text, at + quote.length, quote, text.length);
        if (end !== null)
            return end;
    }
    const quote = text[at] ?? '';
    if (!short.includes(quote))
        return null;
    const line = text.indexOf('\n', at);
    // Without an end it is no string: an apostrophe, a lifetime.
    return closing(text, at + 1, quote, line === -1 ? text.length : line);
}
function closing(text, from, quote, limit) {
    for (let at = from; at < limit; at++) {
        if (text[at] === '\\')
            at++;
        else if (text.startsWith(quote, at))
            return at + quote.length;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/text/prose.js
/* Words of a language, not of a format: letters, with the marks of a sentence around them. */
const prose_word = /^["“‘«(*_]{0,3}(?:[\p{L}\p{M}]{2,}(?:['’-][\p{L}\p{M}]+)*|[aiаиояàéèùyeo])["'”’»)*_]{0,3}[.,:;!?…]{0,3}$/iu;
/* A letter again and again, as in the formats of dates. */
const pattern = /^(.)\1*[.,:;]?$/iu;
/* Letters of languages that put no spaces between words. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f][\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f、。，！？\s]{4,}/;
/* Statements and clauses of query languages, in any case, with what only these have next to it. */
const queries = [
    /^[\s(]*(?:with\b[\s\S]{1,200}?)?\bselect\b[\s\S]{1,400}?\bfrom\b\s+[\w"'`[$({:.%?]/i,
    /^[\s(]*(?:insert|merge|replace)\s+into\s+[\w"'`[$({:.%?]/i,
    /^[\s(]*update\s+\S{1,100}\s+set\s+\S{1,100}\s*=/i,
    /^[\s(]*delete\s+from\s+[\w"'`[$({:.%?]/i,
    /^[\s(]*(?:create|alter|drop|truncate)\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+|unique\s+)?(?:table|view|index|database|schema|procedure|function|trigger|user|role)\b/i,
    /\b(?:where|and|or|on|having|set|when|not)\s+[\w.`"[\]()]{1,80}\s*(?:=|<|>|!=|~|\blike\b|\bilike\b|\bin\s*\(|\bin\b\s*$|\bis\s+(?:not\s+)?null\b|\bbetween\b)/i,
    /^\s*(?:order|group)\s+by\s+[\w.`"[\]?%:$,\s()]{0,120}$/i,
    /^\s*(?:limit|offset|values|returning|from|join|inner\s+join|left\s+join|union(?:\s+all)?\s+select)\b\s*[\w.`"[\]?%:$({*,\s)=']{0,120}$/i,
    /^\s*(?:grant|revoke|exec(?:ute)?|call|begin|commit|rollback|use|show|set|pragma|declare|explain)\s+[\w.@=`"$?:,()*'\s-]{1,120};?\s*$/i,
    /^\s*(?:optional\s+)?match\s*\([^)]{0,100}\)/i,
    /^\s*(?:query|mutation|subscription|fragment)\b[^{]{0,200}\{/,
    /\bfrom\s+\w{1,60}(?:\s+(?:as\s+)?\w{1,30})?\s+(?:where|join|order\s+by|group\s+by)\b/i,
];
/* Programs that command lines begin with. */
const command = /^\s*(?:sudo\s+)?(?:\.{0,2}\/[\w./-]+|sh|bash|zsh|cmd(?:\.exe)?|powershell|git|docker|kubectl|helm|terraform|aws|gcloud|az|npm|npx|yarn|pip3?|python3?|node|ruby|perl|php|java|go|make|cargo|mvn|gradle|systemctl|service|ls|cat|cp|mv|rm|mkdir|rmdir|touch|chmod|chown|chgrp|ln|find|grep|sed|awk|tar|zip|unzip|gzip|curl|wget|ping6?|nslookup|dig|host|traceroute|ssh|scp|rsync|ftp|nc|netstat|ifconfig|ip|ps|kill|echo|env|whoami|useradd|usermod|passwd|mount|umount|dd|openssl|gpg|convert|ffmpeg|ffprobe|mysql|psql|mysqldump|pg_dump|sqlite3|redis-cli|nmap|whois)\s+[^.!?]{0,300}$/;
/**
 * Whether a string is said to people rather than used by the program: three words or more, or a sentence without spaces. Not
 * queries, command lines and formats: what such a string says decides.
 */
function readsAsProse(text) {
    if (unspaced.test(text))
        return true;
    const parts = text.split(/\s+/).filter((part) => part !== '');
    const words = parts.filter((part) => prose_word.test(part) && !pattern.test(part));
    if (words.length < 3 || words.length * 2 < parts.length)
        return false;
    return !isQuery(text) && !isCommand(text, parts);
}
/* What the words of command lines are beside words: options, assignments, pipes and paths. */
const argument = /^(?:-{1,2}[a-z][\w=:,./-]*|[A-Z_][A-Z0-9_]*=\S*|\|{1,2}|&&|2?>{1,2}|\$\(.*|\.{0,2}\/[\w./*-]+)$/i;
function isCommand(text, parts) {
    if (command.test(text) && parts.length <= 8)
        return true;
    return /^\s*[a-z][\w./-]*\s/.test(text) && parts.some((part) => argument.test(part));
}
function isQuery(text) {
    return queries.some((query) => query.test(text));
}
/* Values that are put into a text, in the ways of all languages; they are code. */
const values = /[#$]\{(?:[^{}]|\{[^{}]{0,200}\}){0,300}\}|\$[a-z_]\w{0,60}(?:->\w{1,60}|\[[^\]\n]{0,60}\])?|\{\{[^{}]{0,200}\}\}|\{[^{}\s]{0,100}\}|\\\([^()]{0,200}\)|%(?:\(\w{1,60}\))?[-+0#]?\d{0,3}(?:\.\d{1,3})?[a-z]\b|%\{\w{1,60}\}|<\?(?:=|php)[\s\S]{0,300}?\?>|<%[=-]?[\s\S]{0,300}?%>/gi;
/* What stands between the parts of a text that may be prose: tags, and in a query all but its comments. */
const tags = /<(?:[a-z/?]|!(?!--))[^<>]{0,500}>/gi;
const queryComments = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
/**
 * The parts of a text that are prose: in markup what stands between its tags, in queries their comments; never the values that
 * are put into it.
 */
function proseParts(text) {
    const parts = isQuery(text) ? partsOf(text, queryComments) : between(text, tags);
    return parts
        .filter(({ start, end }) => readsAsProse(text.slice(start, end).replace(values, ' ')))
        .flatMap((part) => wordsOf(text, part));
}
/** All of a text but the values that are put into it. */
function wordsOf(text, { start, end } = { start: 0, end: text.length }) {
    return between(text.slice(start, end), values)
        .map((part) => ({ start: part.start + start, end: part.end + start }))
        .filter((part) => text.slice(part.start, part.end).trim() !== '');
}
function partsOf(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
    }));
}
function between(text, pattern) {
    const marks = partsOf(text, pattern);
    return [...marks, { start: text.length, end: text.length }].map(({ start }, index) => ({
        start: marks[index - 1]?.end ?? 0,
        end: start,
    }));
}

;// CONCATENATED MODULE: ./build/core/bare.js





const maxMatched = 2000;
/**
 * The same evidence without what is said in it rather than done: comments are blank, prose in strings and names that address a
 * reviewer are neutral. Lines keep their numbers. Null where nothing changes.
 */
function bare(evidence) {
    const removed = new Map();
    const files = new Map(evidence.files.map((file) => [file.path, blankedFile(file, evidence, removed)]));
    const pieces = evidence.pieces.map((piece) => {
        const file = files.get(piece.path);
        return {
            ...piece,
            lines: file === undefined ? blankedAlone(piece, removed) : blankedLines(piece, file, removed),
        };
    });
    const said = { ...evidence, pieces, files: [], flagged: null, matched: matchedOf(evidence, files, removed) };
    const neutral = withNeutralNames({ ...said, message: without(evidence.message, removed) });
    return shows(neutral) === shows(evidence) ? null : neutral;
}
function shows({ pieces, matched, message, finding }) {
    return JSON.stringify([pieces.map(({ path, lines }) => [path, lines]), matched, message, finding.path]);
}
function blankedFile({ path, text, syntax }, evidence, removed) {
    const code = syntax ?? plainCode(text, path);
    const shown = shownIn(text, path, evidence);
    const near = ({ start, end }) => shown.some((each) => start < each.end && end > each.start);
    const blank = blanked(text, { comments: code.comments.filter(near), strings: code.strings.filter(near) }, removed);
    return { text, blank, lines: text.split('\n'), blankLines: blank.split('\n') };
}
/** The parts of a file that are shown, and the flagged code: what else it says, nobody is told. */
function shownIn(text, path, { pieces, flagged, files }) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const spans = pieces
        .filter((piece) => piece.path === path)
        .map((piece) => ({
        start: starts[piece.from - 1] ?? text.length,
        end: starts[(0,evidence/* lastLine */.fM)(piece)] ?? text.length,
    }));
    return flagged !== null && files[0]?.path === path ? [...spans, flagged] : spans;
}
function blankedLines(piece, file, removed) {
    return piece.lines.map((line, index) => {
        const number = piece.from + index - 1;
        const whole = file.lines[number] ?? '';
        const blank = file.blankLines[number] ?? '';
        if (line === whole)
            return tidied(line, blank);
        // Of a long line a part is shown.
        const part = line.replace(/^… /, '').replace(/ …$/, '');
        const at = whole.indexOf(part);
        if (at === -1)
            return blankedAlone({ ...piece, lines: [line] }, removed)[0] ?? '';
        return tidied(line, line.replace(part, () => blank.slice(at, at + part.length)));
    });
}
function blankedAlone({ path, lines }, removed) {
    const text = lines.join('\n');
    const blank = blanked(text, plainCode(text, path), removed).split('\n');
    return lines.map((line, index) => tidied(line, blank[index] ?? ''));
}
function tidied(line, blank) {
    return blank === line ? line : blank.trimEnd();
}
/** Text of the same length and lines in which comments are blank and prose is replaced. */
function blanked(text, code, removed) {
    const cuts = code.comments.map((span) => {
        removed.set(text.slice(span.start, span.end).trim(), '');
        return { ...span, filler: '' };
    });
    for (const run of runsOf(text, sorted(code.strings))) {
        const said = run.map(({ start, end }) => text.slice(start, end)).join('');
        const addresses = (0,injection_addresses/* addressesReviewer */.K)(said.split('\n')).length > 0;
        const prose = run.length > 1 && proseParts(said).length > 0 && !said.includes('<');
        for (const { start, end } of run) {
            const all = addresses || prose ? wordsOf(text.slice(start, end)) : proseParts(text.slice(start, end));
            for (const piece of all) {
                const span = { start: start + piece.start, end: start + piece.end };
                const words = text.slice(span.start, span.end).trim();
                if (words.length >= shortestWords)
                    removed.set(words, neutralText);
                cuts.push({ ...span, filler: neutralText });
            }
        }
    }
    let out = '';
    let at = 0;
    for (const { start, end, filler } of cuts.sort((a, b) => a.start - b.start)) {
        if (start < at)
            continue;
        out += text.slice(at, start) + filled(text.slice(start, end), filler);
        at = end;
    }
    return out + text.slice(at);
}
const neutralText = 'text';
/** Spaces in place of a text, with a word at its beginning where there is room; its line breaks stay. */
function filled(text, filler) {
    const blank = text.replace(/[^\n]/g, ' ');
    return text.length > filler.length && !text.slice(0, filler.length).includes('\n')
        ? filler + blank.slice(filler.length)
        : blank;
}
function sorted(spans) {
    return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}
/* What joins strings that are one text. */
const joint = /^[\s+.&\\()]*(?:[rbuf]{1,2}(?=$))?$/i;
const mostJoint = 200;
/** Contents of strings, those together that only an operator or white space keeps apart. */
function runsOf(text, strings) {
    const runs = [];
    let before = null;
    for (const string of strings) {
        const gap = before === null ? null : text.slice(before.end, Math.min(string.start, before.end + mostJoint));
        const content = contentOf(text, string);
        if (gap !== null && joint.test(gap))
            runs.at(-1)?.push(content);
        else
            runs.push([content]);
        before = string;
    }
    return runs;
}
/** A string without its quotes and what stands before them. */
function contentOf(text, { start, end }) {
    const [opening = ''] = /^[a-z@$#]{0,3}(?:"""|'''|["'`])/i.exec(text.slice(start, start + 6)) ?? [];
    const quote = opening.replace(/^[a-z@$#]+/i, '');
    if (quote === '' || end - start < opening.length + quote.length || !text.slice(start, end).endsWith(quote))
        return { start, end };
    return { start: start + opening.length, end: end - quote.length };
}
function matchedOf({ matched, flagged, files: [file] }, files, removed) {
    const blank = file === undefined ? undefined : files.get(file.path);
    if (blank !== undefined && flagged !== null) {
        const { start, end } = flagged;
        if ((0,encode/* cut */.Jj)(blank.text.slice(start, end), maxMatched) === matched) {
            const bared = (0,encode/* cut */.Jj)(blank.blank.slice(start, end), maxMatched);
            return bared === matched ? matched : bared.replace(/[ \t]+$/gm, '');
        }
    }
    return without(matched, removed);
}
/** Shorter ones stand for much else: comments, with what begins them, and parts of strings. */
const shortestText = 4;
const shortestWords = 12;
function without(text, removed) {
    const inText = [...removed].filter(([said]) => said.length >= shortestText && text.includes(said));
    if (inText.length === 0)
        return text;
    let left = text;
    for (const [said, filler] of inText.sort(([a], [b]) => b.length - a.length))
        left = left.replaceAll(said, filler);
    return left.replace(/[ \t]+$/gm, '');
}
const shortestName = 10;
/** Names of things and files that address a reviewer become neutral ones, the same everywhere. */
function withNeutralNames(evidence) {
    if ((0,injection_addresses/* addressing */.X)(evidence.pieces).length === 0)
        return evidence;
    const names = new Map();
    const paths = new Map();
    const inCode = evidence.pieces.flatMap(({ lines }) => lines).join('\n');
    for (const [name] of `${inCode}\n${evidence.matched}`.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) {
        if (name.length < shortestName || names.has(name))
            continue;
        if ((0,injection_addresses/* addressesReviewer */.K)([name]).length > 0)
            names.set(name, `name${names.size + 1}`);
    }
    for (const path of new Set([...evidence.pieces.map((piece) => piece.path), evidence.finding.path])) {
        if ((0,injection_addresses/* addressesReviewer */.K)([path]).length === 0)
            continue;
        const extension = /\.[a-z0-9]{1,10}$/i.exec(path)?.[0] ?? '';
        paths.set(path, `file${paths.size + 1}${extension}`);
    }
    const renamed = (text) => names.size === 0 ? text : text.replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (name) => names.get(name) ?? name);
    const moved = (path) => paths.get(path) ?? path;
    return {
        ...evidence,
        finding: { ...evidence.finding, path: moved(evidence.finding.path) },
        matched: renamed(evidence.matched),
        message: renamed(evidence.message),
        pieces: evidence.pieces.map((piece) => ({
            ...piece,
            path: moved(piece.path),
            lines: piece.lines.map(renamed),
        })),
    };
}

// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(18106);
;// CONCATENATED MODULE: ./build/core/second-look.js
/** Answers that say that the model was asked and did not stand by its verdict. */
const invalid = ['refusal', 'truncated', 'malformed'];
/**
 * Whether a model's word is to be asked for once more before it counts: it hides a finding, or calls one false whose code
 * addresses the reviewer.
 */
function isLookedAtTwice({ action, assessment, addressesReviewer, }) {
    if (action === 'hide')
        return true;
    const isFalse = assessment?.status === 'analyzed' && assessment.verdict === 'false_positive';
    return isFalse && addressesReviewer.length > 0;
}
/**
 * A first answer in the light of the second one, given without comments and prose. The same verdict confirms it; another one, or
 * none where the model was asked, makes it open; where nobody could be asked, it is known that nobody was.
 */
function afterSecondLook(first, second) {
    if (first.status === 'not_analyzed')
        return first;
    if (second === null)
        return { ...first, secondLook: { unasked: 'error' } };
    if (second.status === 'not_analyzed') {
        return invalid.includes(second.kind)
            ? changed(first, `no valid answer (${second.kind})`)
            : { ...first, secondLook: { unasked: second.kind } };
    }
    if (second.verdict === first.verdict)
        return { ...first, secondLook: 'same' };
    return changed(first, second.verdict.replace('_', ' '));
}
function changed(first, verdict) {
    return {
        ...first,
        verdict: 'needs_review',
        reason: `${first.reason} (Asked again without comments and prose: ${verdict}.)`,
        secondLook: 'changed',
    };
}

// EXTERNAL MODULE: ./build/commands/review/ask-model.js + 1 modules
var ask_model = __webpack_require__(15676);
;// CONCATENATED MODULE: ./build/commands/review/second-look.js








/**
 * Asks again, without comments and prose, about what the model's word would hide, within the run's own budget and time. Returns
 * what follows for each assessment; rules that answered are not asked, and where the question would be the same the first
 * answer stands.
 */
async function lookAgain(decisions, evidence, assessed, contextFor, settings, output) {
    const { assessments, examinee, batch } = assessed;
    if (examinee === null)
        return assessments;
    // What a batch will answer is not known yet: all that might be hidden goes into the same file.
    const candidates = decisions.filter((decision) => isLookedAtTwice(decision) ||
        (batch !== null && isExported(decision) && (0,core_decision/* mightBeHidden */.x8)(decision, contextFor(decision.finding))));
    const stripped = candidates.flatMap(({ finding }) => bareOf(evidence.get(finding.fingerprint), settings));
    if (stripped.length === 0)
        return assessments;
    if (batch === null)
        output.note(noteFor(stripped.length));
    const answers = await askAgain(stripped, examinee, assessed);
    const result = new Map(assessments);
    for (const { finding } of stripped) {
        const { fingerprint } = finding;
        const first = assessments.get(fingerprint);
        if (first !== undefined)
            result.set(fingerprint, afterSecondLook(first, answers.get(fingerprint) ?? null));
    }
    return result;
}
function isExported({ assessment }) {
    return assessment?.status === 'not_analyzed' && assessment.kind === 'exported';
}
function noteFor(count) {
    const [findings, they] = [(0,words/* plural */.LS)(count, 'finding'), count === 1 ? 'it is' : 'they are'];
    return `Asking again about ${findings} without comments and prose, before ${they} hidden.\n`;
}
/** Of code that may not be sent nothing is left to take away. */
function bareOf(evidence, settings) {
    const stripped = evidence === undefined ? null : bare((0,ask_model/* shownTo */.Pe)(evidence, settings));
    return stripped === null ? [] : [stripped];
}
async function askAgain(stripped, { provider, redactReply, signal, spending }, { cache, batch }) {
    const model = (0,assess_model/* modelAssessor */.d)({
        provider,
        redactReply,
        spending,
        onEstimate: nothing,
        onProgress: nothing,
        // Which findings are asked about again depends on the first answers: alone, each has the same question in every run.
        ...(batch !== null && { grouping: (all) => all.map((each) => [each]) }),
    });
    const assessor = (0,reuse/* reuseAnswers */.s)(model, cache.store, {
        provider: provider.id,
        endpoint: provider.endpoint,
        promptVersion: instructions/* promptVersion */.NK,
        memories: [],
        unprovedMayClear: false,
    });
    const answers = await assessor.assess(stripped, signal);
    return new Map(answers.map((answer) => [answer.fingerprint, answer]));
}
const nothing = () => undefined;

// EXTERNAL MODULE: ./build/commands/review/silenced.js
var silenced = __webpack_require__(96119);
;// CONCATENATED MODULE: ./build/commands/review.js





















/** Reviews a scan: reads, places, scopes, listens, assesses, decides. Writes nothing but progress. */
async function review(settings, subject, runtime) {
    const { event } = runtime;
    const { scans, files } = await (0,review_scans/* readScans */.z)(settings.scan, runtime.folder);
    await (0,guards/* refuseTracked */.d)('scan', files, subject, runtime);
    await (0,guards/* refuseTracked */.d)('batch-import', (0,batch.answersIn)(settings, runtime), subject, runtime);
    const scan = (0,merge_scans/* mergeScans */.V)(scans);
    (0,guards/* refuseEmpty */.O)(scan);
    const [placed, conversation] = await Promise.all([
        (0,findings/* placeFindings */.k)(scan, subject, settings),
        readDialogue(subject.host),
    ]);
    const added = subject.change === null ? [] : await (0,silenced/* addedSilencings */.u)(subject.diff ?? new Map(), subject.files);
    const standIns = (0,silenced/* silencedFindings */.Y)(added, placed, subject.policy);
    const found = await (0,judge/* judge */.S)(placed, standIns, subject, settings, runtime);
    const facts = await scanFacts(scan, scans.length, placed.map, added, subject, settings, event.foreignScan);
    const dialogue = conversation === null || typeof conversation === 'string'
        ? null
        : await listen(conversation, settings.name, subject, placed, standIns, found, facts);
    const judged = found.filter(({ finding }) => dialogue?.superseded.has(finding.fingerprint) !== true);
    const ready = await (0,gather/* gatherForRun */._)(judged, subject, settings, runtime);
    const { assessed, shown } = await (0,assess_ready/* assessReady */.E)(ready, subject, settings, runtime);
    const { evidence } = shown;
    const contextFor = (finding) => (0,decide_one/* contextOf */.V)(finding, shown, dialogue, assessed.providerId, subject, settings, runtime);
    const decideAll = (mayHide, assessments = assessed.assessments) => judged.map((each) => (0,decide_one/* decideOne */.R)(each, assessments, evidence, subject, { ...contextFor(each.finding), mayHide }));
    const hopeful = decideAll(true);
    const { store } = assessed.cache;
    const permit = await permitToHide(hopeful, assessed.examinee, store, runtime.output);
    const permitted = permit.mayHide === true ? hopeful : decideAll(permit.mayHide);
    // Without these nothing is hidden: where tokens are scarce, they come before second questions.
    await (0,batch.exportCases)(assessed, settings, store);
    const confirmed = await lookAgain(permitted, evidence, assessed, contextFor, settings, runtime.output);
    const decisions = confirmed === assessed.assessments ? permitted : decideAll(permit.mayHide, confirmed);
    const remedied = await remedyAll(decisions, ready, evidence, assessed, subject, settings, runtime);
    const provider = providerFacts(assessed, settings, runtime);
    // What was paid for is kept, whatever comes after.
    const cacheNotes = await assessed.cache.close();
    await (0,batch.finishBatch)(assessed, settings, runtime);
    // Nobody can have agreed where nobody can be heard.
    const unheard = typeof conversation === 'string' && (0,may_block/* mayBlock */.Z)(null, [], subject.policy);
    const silencings = joinSilencings(added.map((each) => ({ ...each, blocks: unheard })), dialogue?.silencings ?? []);
    const failOn = settings['fail-on'];
    const made = {
        toolVersion: runtime.toolVersion,
        subject: subject.label,
        base: settings.scope === 'all' ? null : (subject.change?.base ?? null),
        head: subject.head,
        isChange: subject.change !== null && settings.scope !== 'all',
        decisions,
        evidence,
        counts: count(decisions),
        coverage: coverageOf(scan, settings.scope === 'all' ? null : subject.diff, placed.map),
        scans: scans.map(({ name, sha256, format, version }) => ({ name, sha256, format, version })),
        broken: [...scan.broken, ...placed.broken],
        suppressed: scan.silenced.length,
        duplicates: scan.duplicates,
        scanFailures: scan.failures,
        silencings,
        edited: subject.edited,
        policy: { source: subject.policy.source, sha256: subject.policy.sha256, faults: subject.policy.faults },
        provider,
        correspondence: assessed.correspondence,
        failOn,
        showFixes: settings.autofix,
        remedies: remedied.remedies,
        patch: remedied.patch,
        failing: (0,exit_status/* failing */.Jr)(decisions, failOn),
        status: (0,exit_status/* exitStatusOf */.et)({
            decisions,
            failOn,
            onAiFailure: settings['on-ai-failure'],
            breaksPolicy: subject.brokenByChange.length > 0,
            silencesBlocking: silencings.some(({ blocks }) => blocks),
            trial: settings.post === 'none',
            keyless: runtime.event.keyless,
            cancelled: runtime.cancelled.aborted,
            delivered: true,
        }),
        trial: settings.post === 'none',
        root: subject.folder.root,
        notes: [
            ...(typeof conversation === 'string' ? [conversation] : []),
            ...permit.notes,
            ...ready.notes,
            ...assessed.notes,
            ...remedied.notes,
            ...notesOf(subject, scan, settings, event),
            ...cacheNotes,
        ],
    };
    return {
        review: made,
        fixed: remedied.files,
        dialogue: dialogue && { ...dialogue, shownDigests: shown.digests },
    };
}
/** What had a comment is known better than the line that silences it. */
function joinSilencings(added, known) {
    const named = new Set(known.map(({ path, line }) => `${path}:${line}`));
    return [...known, ...added.filter(({ path, line }) => !named.has(`${path}:${line}`))];
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


/***/ })

};
