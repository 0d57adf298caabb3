export const id = 5760;
export const ids = [5760];
export const modules = {

/***/ 45760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeRemedies: () => (/* binding */ proposeRemedies)
});

// EXTERNAL MODULE: ./build/core/fix/places.js
var places = __webpack_require__(49344);
;// CONCATENATED MODULE: ./build/core/fix/choose-fixes.js

/**
 * Which fixes are offered, by fingerprint: those that remove most first, then in the order given. What another one removes gets none of
 * its own, and of two that touch the same lines only one can be taken.
 */
function chooseFixes(proposals) {
    const choices = new Map();
    const taken = [];
    const ordered = [...proposals].sort((a, b) => b.removes.length - a.removes.length);
    for (const { fingerprint, fix, removes } of ordered) {
        if (choices.has(fingerprint))
            continue;
        const inTheWay = taken.find(({ edits }) => inTheWayOf(edits, fix.edits));
        if (inTheWay !== undefined) {
            choices.set(fingerprint, { dropped: `it edits the same lines as the one for ${inTheWay.fingerprint}` });
            continue;
        }
        choices.set(fingerprint, { fix });
        taken.push({ fingerprint, edits: fix.edits });
        for (const other of removes)
            if (!choices.has(other))
                choices.set(other, { fixedWith: fingerprint });
    }
    return choices;
}
/** Both may add the same import: what two fixes have in common is in nobody's way. */
function inTheWayOf(some, others) {
    const is = (edit) => JSON.stringify([edit.path, edit.from, edit.to, edit.lines]);
    const shared = new Set(some.map(is).filter((each) => others.some((edit) => is(edit) === each)));
    const own = (edits) => edits.filter((edit) => !shared.has(is(edit)));
    return (0,places/* touching */.Ed)(own(some), others) || (0,places/* touching */.Ed)(some, own(others));
}

// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(30630);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
// EXTERNAL MODULE: ./build/core/fix/apply.js
var apply = __webpack_require__(64070);
// EXTERNAL MODULE: ./build/core/fix/lines.js
var fix_lines = __webpack_require__(95849);
;// CONCATENATED MODULE: ./build/core/fix/rule-edits.js




/**
 * The rule's own fix as an edit of whole lines of the finding's file at head, whose bytes these are. It replaces the flagged bytes as
 * Semgrep rendered it, values of metavariables and the indentation of its second and later lines included; nothing is added to that.
 * Where it leaves nothing on its lines, they go. `none` says why there is no edit, as the end of a sentence about the fix.
 */
function ruleEdits(finding, bytes) {
    const { fix, head, path } = finding;
    if (fix === null)
        return { none: 'the rule has none' };
    if (head === null)
        return { none: finding.unavailable ?? 'the flagged lines are not in the reviewed commit' };
    if (fix.includes('\ufffd'))
        return { none: 'it holds bytes that are not UTF-8' };
    if (/\r(?!\n)|\0/.test(fix))
        return { none: 'it holds a control character' };
    const unfit = (0,apply/* unfitFile */.d)(bytes);
    if (unfit !== null)
        return { none: `its file cannot be edited: ${unfit}` };
    const source = new source_text/* SourceText */.D(bytes);
    const parts = partsOf(finding, head, source);
    if (parts === null)
        return { none: 'the flagged text is not where the scan found it' };
    const open = unboundIn(fix, parts.matched, (0,source_text/* decode */.D4)(bytes));
    if (open !== null)
        return { none: `nothing is known to stand for ${open} in it` };
    const edit = (0,fix_lines/* trimmed */.dE)({ path, ...head, lines: replacing(parts, fix) }, (0,fix_lines/* linesOf */.Dx)(source));
    return (0,fix_lines/* changes */.Ao)(edit) ? { edits: [edit] } : { none: 'it changes nothing' };
}
/** Null where the flagged text does not stand there. */
function partsOf(finding, head, source) {
    const { start, end } = finding.span;
    const last = head.from + end.line - start.line;
    const begin = source.offset({ line: head.from, column: start.column });
    const stop = source.offset({ line: last, column: end.column });
    const first = source.offset({ line: head.from, column: 1 });
    const lastStart = source.offset({ line: head.to, column: 1 });
    if (begin === null || stop === null || first === null || lastStart === null || stop < begin)
        return null;
    if (!(0,identity/* flags */.Mv)(finding, source.bytes.subarray(begin, stop)))
        return null;
    // Where a match goes over the end of its last line this comes before its own end: the line break stays.
    const lineEnd = lastStart + source.lineBytes(head.to).length;
    return {
        before: (0,source_text/* decode */.D4)(source.bytes.subarray(first, begin)).replace(fix_lines/* byteOrderMark */.y2, ''),
        matched: (0,source_text/* decode */.D4)(source.bytes.subarray(begin, stop)),
        after: (0,source_text/* decode */.D4)(source.bytes.subarray(stop, lineEnd)),
    };
}
function replacing({ before, after }, fix) {
    const blank = after.trim() === '';
    if (`${before}${fix}`.trim() === '' && blank)
        return [];
    const text = fix.replaceAll('\r\n', '\n');
    return `${before}${blank ? text.replace(/\n$/, '') : text}${after}`.split('\n');
}
/**
 * The first metavariable for which nothing was put in, or null. One whose name the flagged text has is a variable of the code; so
 * is one that the file uses in a language in which variables look like that.
 */
function unboundIn(fix, matched, file) {
    const names = fix.match(/\$(?:\.\.\.)?[A-Z][A-Z0-9_]*\b/g) ?? [];
    return names.find((name) => !holds(matched, name) && !holds(file, name)) ?? null;
}
function holds(text, name) {
    const bare = name.slice(1).replaceAll('.', '\\.');
    return new RegExp(`\\$(?:${bare}|\\{${bare})\\b`).test(text);
}

// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(18106);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/assessment.js
var assessment = __webpack_require__(71282);
// EXTERNAL MODULE: ./build/core/cache-key.js
var cache_key = __webpack_require__(3238);
// EXTERNAL MODULE: ./build/core/evidence.js
var core_evidence = __webpack_require__(73017);
// EXTERNAL MODULE: ./build/core/more-code.js
var more_code = __webpack_require__(22423);
// EXTERNAL MODULE: ./build/core/prompt/instructions.js + 1 modules
var instructions = __webpack_require__(82569);
;// CONCATENATED MODULE: ./build/core/fix/remedy-key.js







/**
 * Names a question what to do about a finding: all that `answerKey` says of the evidence, and what is known and wished of it.
 * Code that moves as a whole has the same. `promptVersion` of `asked` counts for nothing: this question has its own.
 */
function remedyKey(wanted, asked) {
    const { evidence, assessment, wantsFix, failed, instruction } = wanted;
    const pieces = ordered(evidence);
    const about = [
        (0,cache_key/* answerKey */.q7)(evidence, { ...asked, promptVersion: instructions/* remedyVersion */.NH }),
        assessment?.verdict ?? null,
        wantsFix,
        failed && [failed.edits.map((edit) => relative(edit, pieces) ?? edit), failed.why],
        instruction,
    ];
    return `remedy-${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(about)).digest('hex')}`;
}
const RelativeEdit = schemas/* object */.Ikc({
    piece: schemas/* int */.Whr().min(0),
    /** Lines from the first one of the piece. */
    offset: schemas/* int */.Whr().min(0).max(1_000_000),
    /** How many lines are replaced. */
    length: schemas/* int */.Whr().min(0).max(1_000_000),
    replacement: schemas/* string */.YjP().max(40_000),
});
const note = schemas/* string */.YjP().max(2000).nullable();
/** An answer as it is stored; placeholders of what was redacted may make texts longer than a model's. */
const RelativeRemedy = schemas/* object */.Ikc({
    why: schemas/* string */.YjP().min(1).max(3000),
    steps: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(2000)).min(1).max(6),
    fix: schemas/* object */.Ikc({
        edits: schemas/* array */.YOg(RelativeEdit).min(1).max(20),
        confidence: schemas/* enum */.k5n(assessment/* confidences */.E2),
        explanation: schemas/* string */.YjP().max(2000),
        beyond: note,
        removes: note,
        /** SHA-256 of the rest of the file, which the key says nothing of, where an edit lies in it; else null. */
        rest: schemas/* string */.YjP().nullable(),
    })
        .nullable(),
    /** Key of the finding whose fix removes this one too. */
    fixedWith: schemas/* string */.YjP().nullable(),
});
/**
 * An answer for later runs, in which the same lines may stand elsewhere; null where an edit is not within one piece, since
 * pieces move apart. `fixedWith` is the key of the other finding.
 */
function toRelativeRemedy({ why, steps, fix }, fixedWith, evidence) {
    if (fix === null)
        return { why, steps, fix: null, fixedWith };
    const pieces = ordered(evidence);
    const edits = fix.edits.flatMap((edit) => relative(edit, pieces) ?? []);
    if (edits.length < fix.edits.length)
        return null;
    const inRest = edits.some(({ piece }) => pieces[piece]?.role === core_evidence/* restOfFile */.kV);
    const rest = inRest ? (0,more_code/* digestOf */.ol)(restOf(evidence)) : null;
    return { why, steps, fix: { ...fix, edits, rest }, fixedWith };
}
/**
 * The same answer about today's lines, with the key of the finding whose fix removes this one too; null for what is none, or
 * does not fit this evidence.
 */
function toAbsoluteRemedy(stored, { evidence, wantsFix }) {
    const parsed = RelativeRemedy.safeParse(stored);
    if (!parsed.success)
        return null;
    const { why, steps, fix: kept, fixedWith: fixedWithKey } = parsed.data;
    const answer = { fingerprint: evidence.finding.fingerprint, why, steps, fixedWithKey, left: null };
    if (kept === null)
        return { ...answer, fix: null };
    const { rest, edits: relativeEdits, ...said } = kept;
    const pieces = ordered(evidence);
    const edits = relativeEdits.flatMap((edit) => absolute(edit, pieces) ?? []);
    const inRest = relativeEdits.some(({ piece }) => pieces[piece]?.role === core_evidence/* restOfFile */.kV);
    if (!wantsFix || fixedWithKey !== null || edits.length < relativeEdits.length)
        return null;
    if (inRest && rest !== (0,more_code/* digestOf */.ol)(restOf(evidence)))
        return null;
    return { ...answer, fix: { ...said, edits } };
}
/** Pieces that the key is about come first, so that they count alike whatever else is in the file. */
function ordered(evidence) {
    return [...(0,cache_key/* telling */.gM)(evidence).pieces, ...restOf(evidence)];
}
function restOf({ pieces }) {
    return pieces.filter(({ role }) => role === core_evidence/* restOfFile */.kV);
}
/** Counted from the piece that holds all of it, or the line next to which lines are put in; null where none does. */
function relative({ path, startLine, endLine, replacement }, pieces) {
    const length = endLine - startLine + 1;
    const holding = (first, last) => pieces.findIndex((piece) => piece.path === path && first >= piece.from && last <= (0,core_evidence/* lastLine */.fM)(piece));
    // Lines are put in after what the key is about rather than before what it says nothing of.
    const places = length > 0
        ? [holding(startLine, endLine)]
        : [holding(startLine, startLine), holding(startLine - 1, startLine - 1)];
    const piece = Math.min(...places.filter((index) => index !== -1));
    const from = pieces[piece]?.from;
    return from === undefined ? null : { piece, offset: startLine - from, length, replacement };
}
function absolute({ piece: index, offset, length, replacement }, pieces) {
    const piece = pieces[index];
    if (piece === undefined || offset + length > piece.lines.length)
        return null;
    const startLine = piece.from + offset;
    return { path: piece.path, startLine, endLine: startLine + length - 1, replacement };
}

// EXTERNAL MODULE: ./build/core/prompt/material.js
var material = __webpack_require__(91300);
;// CONCATENATED MODULE: ./build/core/prompt/remedy-material.js


/** What is sent about findings that are to be removed: as for judging them, and what is known and wished of each. */
function remedyMaterial(group) {
    return (0,material/* material */.El)(group.map(({ evidence }) => evidence), [], group.map(besidesOf));
}
function besidesOf({ assessment, wantsFix, failed, instruction }) {
    return {
        attributes: [['wanted', wantsFix ? 'guidance and fix' : 'guidance']],
        tags: (id, suffix) => [
            ...(assessment === null ? [] : [assessmentTag(assessment, id, suffix)]),
            ...(failed === null ? [] : [tag('failed', [['id', id]], failedLines(failed), suffix)]),
            ...(instruction === null
                ? []
                : [tag('request', [['id', id]], (0,material/* said */.ag)('request', (0,encode/* cut */.Jj)(instruction, 2000)), suffix)]),
        ],
    };
}
function assessmentTag({ verdict, confidence, reason }, id, suffix) {
    const attributes = [
        ['id', id],
        ['verdict', verdict],
        ['confidence', confidence],
    ];
    return tag('assessment', attributes, (0,material/* said */.ag)('reason', (0,encode/* cut */.Jj)(reason, 2000)), suffix);
}
/** A fix in the form in which it was written, so that what was said of it can be understood. */
function failedLines({ edits, why }) {
    return [
        ...why.slice(0, 10).flatMap((each) => (0,material/* said */.ag)('wrong', (0,encode/* cut */.Jj)(each, 500))),
        ...edits
            .slice(0, 20)
            .flatMap(({ path, startLine, endLine, replacement }) => [
            `edit: ${(0,encode/* oneLine */.TN)(path, 300)}, startLine ${startLine}, endLine ${endLine}`,
            ...(replacement === '' ? [] : (0,material/* said */.ag)('replacement', (0,encode/* cut */.Jj)(replacement, 4000))),
        ]),
    ];
}
function tag(name, attributes, lines, suffix) {
    return `<${name}${suffix} ${(0,material/* headOf */.Uo)(attributes)}>\n${lines.join('\n')}\n</${name}${suffix}>`;
}

// EXTERNAL MODULE: ./build/core/prompt/remedy-reply.js + 1 modules
var remedy_reply = __webpack_require__(17533);
// EXTERNAL MODULE: ./build/assess/asking.js + 1 modules
var assess_asking = __webpack_require__(31788);
// EXTERNAL MODULE: ./build/core/prompt/without-code.js
var without_code = __webpack_require__(15947);
;// CONCATENATED MODULE: ./build/assess/clean-remedy.js

/** What may be sent of it. A maintainer may name a secret, and what is said of a failed fix may quote one. */
async function asShown(each, withCode, redact) {
    const { evidence, failed } = each;
    const instruction = each.instruction === null ? null : await redact(each.instruction);
    if (withCode)
        return { ...each, instruction, failed: failed && (await cleanFailure(failed, redact)) };
    const shown = evidence.withheld === undefined ? (0,without_code/* withoutCode */.M)(evidence) : evidence;
    return { ...each, evidence: shown, wantsFix: false, failed: null, instruction };
}
async function cleanFailure({ edits, why }, redact) {
    return { edits: await cleanEdits(edits, redact), why: await Promise.all(why.map(redact)) };
}
function cleanEdits(edits, redact) {
    return Promise.all(edits.map(async (edit) => ({ ...edit, replacement: await redact(edit.replacement) })));
}
/** An answer without secrets: a model may repeat one in other words than it was shown. */
async function redacted({ why, steps, fix, left }, redact) {
    const orNull = async (text) => (text === null ? null : redact(text));
    return {
        why: await redact(why),
        steps: await Promise.all(steps.map(redact)),
        fix: fix && {
            ...fix,
            edits: await cleanEdits(fix.edits, redact),
            explanation: await redact(fix.explanation),
            beyond: await orNull(fix.beyond),
            removes: await orNull(fix.removes),
        },
        left: await orNull(left),
    };
}

// EXTERNAL MODULE: ./build/assess/groups.js
var groups = __webpack_require__(75947);
;// CONCATENATED MODULE: ./build/assess/known-remedies.js

/**
 * What was answered before to the same questions. A store holds what anybody may have written: what does not fit is asked for, a
 * path comes from the evidence alone, and a fix is checked like any other. An answer that points to another finding's fix
 * counts only where that fix is known, too.
 */
function knownRemedies(all, store) {
    const kept = new Map(all.flatMap((each) => {
        const answer = toAbsoluteRemedy(store.get(each.key)?.value, each.wanted);
        return answer === null ? [] : [[each, answer]];
    }));
    const known = new Map();
    for (const [each, { fixedWithKey, ...answer }] of kept) {
        const other = all.find(({ key }) => key === fixedWithKey);
        if (fixedWithKey === null)
            known.set(each, { ...answer, fixedWith: null });
        else if (other !== undefined && kept.get(other)?.fix) {
            known.set(each, { ...answer, fixedWith: other.wanted.evidence.finding.fingerprint });
        }
    }
    return known;
}

;// CONCATENATED MODULE: ./build/assess/remedy.js









/** Room for the thinking of reasoning models, which counts as output, and for each finding's answer. */
const outputTokens = { base: 6000, guidance: 500, fix: 1300 };
/**
 * Asks what to do about findings, those of one function together, the most severe first; what was answered before to the same
 * question is taken from the store. One outcome for each, in the order given; does not throw for what a model or a network
 * does. Fixes are what the model wrote about lines that it was shown, without secrets; nobody has checked anything else.
 */
async function askRemedies(wanted, options, signal) {
    const { asked, store, withCode, redactReply, onProgress } = options;
    const all = await Promise.all(wanted.map(async (each) => {
        const shown = await asShown(each, withCode, redactReply);
        return { wanted: shown, key: remedyKey(shown, asked) };
    }));
    // What shows no code has no place either: its answer is everybody's who shows the same.
    const askedFor = (each) => (withCode ? fingerprintOf(each) : each.key);
    const firsts = [...new Map(all.map((each) => [askedFor(each), each])).values()];
    const settles = (some) => {
        const names = new Set(some.map(askedFor));
        onProgress(all.filter((each) => names.has(askedFor(each))).length);
    };
    const known = knownRemedies(firsts, store);
    const outcomes = new Map();
    for (const [each, answer] of known)
        outcomes.set(askedFor(each), answer);
    if (known.size > 0)
        settles([...known.keys()]);
    const asking = new assess_asking/* Asking */.g(options, signal);
    const questions = inQuestions(firsts.filter((each) => !known.has(each)));
    await Promise.all(questions.map(async (group, index) => {
        const answers = await answersOf(group, options.rankFrom + index, asking, options);
        for (const [each, outcome] of answers)
            outcomes.set(askedFor(each), outcome);
        settles(group);
    }));
    return all.map((each) => ({
        ...(outcomes.get(askedFor(each)) ?? unanswered),
        fingerprint: fingerprintOf(each),
    }));
}
const unanswered = { kind: 'error', detail: 'Nobody was asked.' };
/** Findings that share a question: those of one function that want the same, the most severe first. */
function inQuestions(open) {
    const byEvidence = new Map(open.map((each) => [each.wanted.evidence, each]));
    const questions = [true, false].flatMap((wantsFix) => {
        const some = open.filter(({ wanted }) => wanted.wantsFix === wantsFix);
        return (0,groups/* groups */.T)(some.map(({ wanted }) => wanted.evidence));
    });
    return questions
        .sort(([a], [b]) => (a && b ? (0,finding/* byPriority */.mu)(a.finding, b.finding) : 0))
        .map((group) => group.flatMap((evidence) => byEvidence.get(evidence) ?? []));
}
function formOf(wantsFix, rank) {
    return {
        put(group) {
            const shown = remedyMaterial(group.map(({ wanted }) => wanted));
            const each = outputTokens.guidance + (wantsFix ? outputTokens.fix : 0);
            const question = {
                instructions: (0,instructions/* remedyInstructionsFor */.rC)(group.map(({ wanted }) => wanted.evidence.finding.rule)),
                material: shown.text,
                schema: wantsFix ? remedy_reply/* remedySchema */.qN : remedy_reply/* guidanceSchema */.cX,
                maxOutputTokens: outputTokens.base + each * group.length,
                sources: shown.sources,
                rank,
            };
            return { question, ids: shown.ids };
        },
        read(json, ids, group) {
            const pieces = group.flatMap(({ wanted }) => wanted.evidence.pieces);
            const { answers, faults } = (0,remedy_reply/* readRemedyReply */.bk)(json, ids, wantsFix ? pieces : null);
            const read = [...answers].map(([id, remedy]) => {
                const to = remedy.fixedWith === null ? -1 : ids.indexOf(remedy.fixedWith);
                return [id, { remedy, fixedWith: group[to] ?? null }];
            });
            return { answers: new Map(read), faults };
        },
    };
}
/** Asks about findings that share a question, and keeps what is worth it. */
async function answersOf(group, rank, asking, { redactReply, store }) {
    const wantsFix = group.some(({ wanted }) => wanted.wantsFix);
    const settled = await asking.ask(group, formOf(wantsFix, rank));
    // After a split or a correction the other finding may have lost its fix.
    const fixed = new Set(settled.filter(({ answer }) => answer?.remedy.fix).map(({ about }) => about));
    return Promise.all(settled.map(async (each) => {
        const { about } = each;
        const fingerprint = fingerprintOf(about);
        if (each.answer === null)
            return [about, { fingerprint, ...each.why }];
        const { remedy, fixedWith } = each.answer;
        const other = fixedWith !== null && fixed.has(fixedWith) ? fixedWith : null;
        const answer = await redacted(remedy, redactReply);
        // Where something was left out, another run may be answered better.
        if (remedy.left === null && other === fixedWith) {
            const kept = toRelativeRemedy(answer, other?.key ?? null, about.wanted.evidence);
            if (kept !== null)
                store.set(about.key, kept);
        }
        return [about, { ...answer, fingerprint, fixedWith: other && fingerprintOf(other) }];
    }));
}
function fingerprintOf({ wanted }) {
    return wanted.evidence.finding.fingerprint;
}

// EXTERNAL MODULE: ./build/core/scan/map-paths.js
var map_paths = __webpack_require__(81885);
;// CONCATENATED MODULE: ./build/core/fix/indentation.js
/**
 * Lines that a model wrote, with the indentation of the file where it plainly lost that; otherwise as they are. `replaced` are the
 * lines they stand for, `file` all of the file's. What stands inside of a text over several lines is left alone, unless it was
 * there before and moved with the code around it.
 */
function fitted(lines, replaced, file) {
    return shifted(withUnitOf(lines, replaced, file), replaced);
}
/** Indents all lines where the model left out what the replaced ones have in common, and began at the margin. */
function shifted(lines, replaced) {
    const common = commonIndent(replaced);
    const first = lines.find(filled);
    if (common === '' || first === undefined || indentOf(first) !== '')
        return [...lines];
    const texts = textParts(lines);
    const there = (part) => part === null || !filled(part) || replaced.some((line) => line.startsWith(`${common}${part}`));
    if (!texts.every(there))
        return [...lines];
    return lines.map((line) => (filled(line) ? `${common}${line}` : line));
}
/** Tabs for spaces in a file that indents with tabs, and the reverse. */
function withUnitOf(lines, replaced, file) {
    const style = styleOf(file);
    if (style === null)
        return [...lines];
    const foreign = style === 'tabs' ? /^ {2,}/ : /^ *\t/;
    if (!lines.some((line) => foreign.test(line)) || replaced.some((line) => foreign.test(line)))
        return [...lines];
    const width = style === 'tabs' ? widthOf(lines, replaced) : stepOf(file);
    if (width === null)
        return [...lines];
    const texts = textParts(lines);
    return lines.map((line, index) => (texts[index] === null ? converted(line, style, width) : line));
}
function converted(line, style, width) {
    const indent = indentOf(line);
    if (style === 'spaces')
        return indent.replaceAll('\t', ' '.repeat(width)) + line.slice(indent.length);
    const [spaces = ''] = /^ */.exec(line) ?? [];
    const tabs = Math.floor(spaces.length / width);
    return '\t'.repeat(tabs) + line.slice(tabs * width);
}
/** What nearly all indented lines of a file begin with; null where there are none, or it is mixed. One space goes before `*`. */
function styleOf(file) {
    const tabs = file.filter((line) => /^\t+\S/.test(line)).length;
    const spaces = file.filter((line) => /^ {2,}\S/.test(line)).length;
    if (tabs > 9 * spaces)
        return 'tabs';
    return spaces > 9 * tabs ? 'spaces' : null;
}
/**
 * How many spaces a model wrote for a tab. Lines that stand for indented ones begin as deep as those do; otherwise all indentations
 * are multiples of it. Null where that does not tell.
 */
function widthOf(lines, replaced) {
    const depth = commonIndent(replaced).length;
    const spaces = commonIndent(lines).length;
    if (depth > 0 && spaces > 0)
        return [2, 3, 4, 8].find((width) => width * depth === spaces) ?? null;
    const widths = lines.filter(filled).map((line) => (/^ */.exec(line)?.[0] ?? '').length);
    const indented = widths.filter((width) => width > 0);
    return [4, 2, 3].find((width) => indented.every((each) => each % width === 0)) ?? null;
}
/** By how many spaces most lines are deeper than the one before; null where none is. */
function stepOf(file) {
    const widths = file.filter(filled).map((line) => (/^ */.exec(line)?.[0] ?? '').length);
    const counts = new Map();
    for (const [index, width] of widths.entries()) {
        const step = width - (widths[index - 1] ?? width);
        if (step > 1)
            counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
function commonIndent(lines) {
    const indents = lines.filter(filled).map(indentOf);
    const [first = ''] = indents;
    let length = first.length;
    for (const indent of indents)
        while (!indent.startsWith(first.slice(0, length)))
            length--;
    return first.slice(0, length);
}
function indentOf(line) {
    return /^[ \t]*/.exec(line)?.[0] ?? '';
}
function filled(line) {
    return line.trim() !== '';
}
/**
 * Of each line that may begin inside of a text over several lines: as much of it as may belong to that text, with the mark at its
 * end; null for others. May, since nobody parses here: a mark in a comment counts.
 */
function textParts(lines) {
    let open = null;
    return lines.map((line) => {
        let part = open === null ? null : line;
        if (open !== null && !marks.includes(open)) {
            if (line.trim().replace(/[;,)]+$/, '') === open)
                open = null;
            return part;
        }
        for (const { 0: mark, index } of line.matchAll(/"""|'''|`/g)) {
            if (open === mark && part === line)
                part = line.slice(0, index + mark.length);
            if (open === null)
                open = mark;
            else if (open === mark)
                open = null;
        }
        open ??= /<<[-~<]?\s*["']?([A-Z_][A-Z0-9_]*)\b/.exec(line)?.[1] ?? null;
        return part;
    });
}
const marks = ['"""', "'''", '`'];

;// CONCATENATED MODULE: ./build/core/fix/settle.js





/**
 * Makes exact edits of what a model proposed, in order and joined where they adjoin: without line numbers that it copied, with the
 * file's indentation where the model plainly lost it, and without lines that stay as they are. The inside of lines is never
 * touched. `textOf` has a file's text at head, null for what may not be edited. A fault is a sentence, for the model and people.
 */
function settleEdits(proposed, textOf) {
    if (proposed.length === 0)
        return { fault: 'There is no edit in it.' };
    // A model that says the same twice means it once.
    const distinct = new Map();
    for (const each of proposed) {
        const settled = settle(each, textOf);
        if ('fault' in settled)
            return settled;
        const key = JSON.stringify([each.startLine, each.endLine, settled.edit]);
        if ((0,fix_lines/* changes */.Ao)(settled.edit))
            distinct.set(key, settled.edit);
    }
    const joined = join([...distinct.values()].sort(fix_lines/* byPlace */.hz));
    if ('fault' in joined)
        return joined;
    const real = joined.edits.map((edit) => (0,fix_lines/* trimmed */.dE)(edit, linesIn(textOf, edit.path))).filter(fix_lines/* changes */.Ao);
    if (real.length > 0)
        return { edits: real };
    const places = [...new Set(proposed.map(placeOf))].sort(finding/* compare */.UD);
    return {
        fault: `Nothing changes: what is to stand at ${places.slice(0, 5).join('; ')} stands there already.`,
    };
}
function settle(proposed, textOf) {
    const { startLine: from, endLine: to } = proposed;
    const path = settle_relative(proposed.path);
    if (path === null)
        return fault(`${shown(proposed.path) || 'An empty path'} is not a path inside the repository, written from its root.`);
    const text = textOf(path);
    if (text === null)
        return fault(`${shown(path)} is not among the files that may be edited.`);
    const lines = (0,fix_lines/* linesOfText */.uv)(text);
    const fits = [from, to].every(Number.isInteger) && from >= 1 && from <= lines.length + 1;
    if (!fits || to > lines.length || to < from - 1)
        return fault(`${shown(path)} has ${lines.length} line${lines.length === 1 ? '' : 's'}, and an edit is from line ${from} to ${to}.`);
    const before = lines.slice(from - 1, to);
    const written = linesOfReplacement(proposed.replacement);
    const where = placeOf({ ...proposed, path });
    if (written.some((line) => /[\r\0]/.test(line)))
        return fault(`The replacement at ${where} holds a carriage return or a NUL.`);
    const plain = withoutNumbers(written, before);
    if (fenced(plain, before))
        return fault(`The replacement at ${where} holds a Markdown fence; only the lines of code belong in it.`);
    // An empty file counts one line, which is not there to be replaced.
    if (text === '' || text === fix_lines/* byteOrderMark */.y2)
        return { edit: { path, from: 1, to: 0, lines: plain } };
    const least = (0,fix_lines/* trimmed */.dE)({ path, from, to, lines: plain }, lines);
    const replaced = lines.slice(least.from - 1, least.to);
    return { edit: (0,fix_lines/* trimmed */.dE)({ ...least, lines: fitted(least.lines, replaced, lines) }, lines) };
}
/** Null for what is absolute, or may lead out of the repository. */
function settle_relative(path) {
    if (/^(?:[/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..'))
        return null;
    return (0,map_paths/* normalise */.j)(path);
}
function linesOfReplacement(text) {
    const plain = (text.startsWith(fix_lines/* byteOrderMark */.y2) ? text.slice(1) : text).replace(/\r(?=\n|$)/g, '');
    return plain === '' ? [] : plain.replace(/\n$/, '').split('\n');
}
/** Our material numbers lines as `  12| code`; a model that copies that does so on every line. */
function withoutNumbers(lines, before) {
    const number = /^ *\d+\|(?: |$)/;
    const copied = lines.length > 0 && lines.every((line) => number.test(line));
    return copied && !before.some((line) => number.test(line))
        ? lines.map((line) => line.replace(number, ''))
        : lines;
}
/** Whether the text begins or ends with a fence that the file does not have there. */
function fenced(lines, before) {
    const fence = /^\s*(?:`{3,}|~{3,})/;
    const filled = lines.filter((line) => line.trim() !== '');
    return [filled[0], filled.at(-1)].some((line) => line !== undefined && fence.test(line) && !before.some((each) => fence.test(each)));
}
/** Edits are sorted and trimmed. Those that adjoin become one. */
function join(edits) {
    const out = [];
    for (const edit of edits) {
        const last = out.at(-1);
        if (last === undefined || last.path !== edit.path || edit.from > last.to + 1)
            out.push(edit);
        else if (edit.from === last.to + 1)
            out.splice(-1, 1, { ...last, to: edit.to, lines: [...last.lines, ...edit.lines] });
        else
            return fault(`Two edits of ${shown(edit.path)} overlap at line ${edit.from}.`);
    }
    return { edits: out };
}
function linesIn(textOf, path) {
    return (0,fix_lines/* linesOfText */.uv)(textOf(path) ?? '');
}
function placeOf({ path, startLine, endLine }) {
    if (endLine < startLine)
        return `${shown(path)}, before line ${startLine}`;
    return endLine > startLine
        ? `${shown(path)}, lines ${startLine} to ${endLine}`
        : `${shown(path)}, line ${startLine}`;
}
function shown(path) {
    return (0,encode/* oneLine */.TN)(path, 200);
}
function fault(text) {
    return { fault: text };
}

// EXTERNAL MODULE: ./build/commands/review/fix-bench.js + 30 modules
var fix_bench = __webpack_require__(41172);
;// CONCATENATED MODULE: ./build/commands/review/remedy-work.js

/** Tries fixes for findings, together, and remembers what came of it. */
async function tryAll(made, bench, proposed) {
    const outcomes = await (0,fix_bench.tryFixes)(made.map(({ candidate }) => candidate), bench);
    for (const [index, { work, candidate }] of made.entries()) {
        const outcome = outcomes[index];
        if (outcome === undefined)
            continue;
        const { check } = outcome;
        if (check.outcome === 'failed')
            work.dropped.push({ source: candidate.fix.source, why: check.why });
        work.attempt = { outcome, proposed: proposed?.get(work) ?? null };
    }
}

;// CONCATENATED MODULE: ./build/commands/review/ask-remedies.js







/** Questions about remedies come after all others. */
const rankFrom = 100_000;
/** Lines at the beginning of a file, where imports stand. */
const mostTop = 60;
const emptyTop = 5;
/** Asks for guidance and for fixes where the rule has none that works; for a fix that fails once more. */
async function askForRemedies(works, context) {
    const { assessed, settings, output } = context;
    if (assessed.examinee === null || assessed.batch !== null)
        return [];
    const wanted = works.flatMap((work) => wantedOf(work, context) ?? []);
    if (wanted.length === 0)
        return [];
    output.note(`Asking how to mend ${(0,words/* plural */.LS)(wanted.length, 'finding')}.\n`);
    const first = await ask(wanted, works, context);
    const failed = works.filter(({ attempt }) => attempt?.outcome.check.outcome === 'failed' && attempt.proposed !== null);
    const again = failed.flatMap((work) => wantedOf(work, context) ?? []);
    if (again.length === 0 || !settings.autofix)
        return first;
    output.note(`Asking again about ${(0,words/* plural */.LS)(again.length, 'change')} that cannot be used.\n`);
    return [...first, ...(await ask(again, works, context))];
}
function wantedOf({ decision, attempt }, { evidence, settings, instruction }) {
    const { assessment, finding } = decision;
    const shown = evidence.get(finding.fingerprint);
    if (assessment?.status !== 'analyzed' || shown === undefined)
        return null;
    const check = attempt?.outcome.check;
    const works = check !== undefined && check.outcome !== 'failed';
    const wantsFix = settings.autofix && !works && settings['allow-code-in-prompts'];
    if (!wantsFix && !settings.guidance)
        return null;
    const { verdict, confidence, reason } = assessment;
    const proposed = attempt?.proposed ?? null;
    const failed = proposed !== null && check?.outcome === 'failed' ? { edits: proposed.edits, why: [check.why] } : null;
    return {
        evidence: wantsFix ? withTop(shown) : shown,
        assessment: { verdict, confidence, reason },
        wantsFix,
        failed,
        instruction,
    };
}
/** A fix may need an import: evidence with the lines of its file among which that would stand. */
function withTop(evidence) {
    const [file] = evidence.files;
    if (file === undefined)
        return evidence;
    const lines = file.text.split('\n');
    const last = Math.max(emptyTop, ...(file.syntax?.imports ?? []).map(({ at }) => at.to + 1));
    const top = { path: file.path, from: 1, to: Math.min(last, mostTop, lines.length) };
    const pieces = (0,more_code/* unshown */.TI)(top, evidence.pieces)
        .map(({ from, to }) => ({ path: file.path, role: 'imports', from, lines: lines.slice(from - 1, to) }))
        .filter((piece) => piece.lines.some((line) => line.trim() !== ''));
    return pieces.length === 0 ? evidence : { ...evidence, pieces: [...evidence.pieces, ...pieces] };
}
async function ask(wanted, works, { assessed, bench, settings }) {
    if (assessed.examinee === null)
        return [];
    const { signal, ...examinee } = assessed.examinee;
    const { provider } = examinee;
    const outcomes = await askRemedies(wanted, {
        ...examinee,
        store: assessed.cache.store,
        asked: {
            provider: provider.id,
            endpoint: provider.endpoint,
            promptVersion: instructions/* remedyVersion */.NH,
            memories: [],
        },
        withCode: settings['allow-code-in-prompts'],
        rankFrom,
        onProgress: () => undefined,
    }, signal);
    const byFingerprint = new Map(works.map((work) => [work.finding.fingerprint, work]));
    const made = [];
    const proposed = new Map();
    for (const [index, outcome] of outcomes.entries()) {
        const work = byFingerprint.get(outcome.fingerprint);
        const about = wanted[index];
        if (work === undefined || about === undefined || !('why' in outcome))
            continue;
        // Guidance is that of the first answer: asking again is about the fix alone.
        work.said ??= outcome;
        const { fix, left } = outcome;
        // Where in the reply it stood is for the model alone.
        if (left !== null)
            work.dropped.push({ source: 'model', why: left.replace(/^findings\.\d+[\w.]*: /, '') });
        if (fix === null || !about.wantsFix)
            continue;
        if (!(0,assessment/* atLeast */.jZ)(fix.confidence, settings['autofix-min-confidence'])) {
            const why = `its confidence, ${fix.confidence}, is below autofix-min-confidence`;
            work.dropped.push({ source: 'model', why });
            continue;
        }
        proposed.set(work, fix);
        const candidate = await settled(work, fix, about.evidence, bench);
        if (candidate !== null)
            made.push({ work, candidate });
    }
    await tryAll(made, bench, proposed);
    return outcomes;
}
/** The model's change as exact edits; one that makes no sense fails like any other. */
async function settled(work, proposed, { pieces }, bench) {
    const paths = [...new Set(pieces.map(({ path }) => path))];
    const texts = new Map();
    for (const path of paths) {
        const lines = await bench.linesOf(path);
        if (lines !== null)
            texts.set(path, lines.map((line) => `${line}\n`).join(''));
    }
    const { edits, ...about } = proposed;
    const found = settleEdits(edits, (path) => texts.get(path) ?? null);
    if ('fault' in found) {
        const why = found.fault.replace(/\.$/, '');
        work.dropped.push({ source: 'model', why });
        const outcome = { check: { outcome: 'failed', why }, removes: [], offer: null, after: new Map() };
        work.attempt = { outcome, proposed };
        return null;
    }
    const fix = { source: 'model', ...about, edits: found.edits };
    return { finding: work.finding, fix, shownFiles: new Set(paths) };
}

;// CONCATENATED MODULE: ./build/commands/review/remedies.js






/**
 * Proposes what to do about findings: the rule's own fix where it passes every check, else the model's, asked
 * once more with what failed; and guidance in either case. Never throws for what a model, a network or Semgrep does.
 */
async function proposeRemedies(decisions, context) {
    const { settings } = context;
    const works = (0,words/* readingOrder */.fR)(decisions).map((decision) => ({ decision, finding: decision.finding, said: null, attempt: null, dropped: [] }));
    // Whoever says how wants another than the rule's, where somebody can be asked.
    const isWished = context.instruction !== null && context.assessed.examinee !== null;
    const untried = settings.autofix && !isWished ? await tryRules(works, context) : [];
    const outcomes = await askForRemedies(works, context);
    const choices = chooseFixes(works.flatMap(proposalOf));
    const remedies = new Map(works.map((work) => [work.finding.fingerprint, remedyOf(work, choices)]));
    return {
        remedies: new Map([...remedies].filter(([, remedy]) => saysSomething(remedy))),
        notes: [...untried, ...failureNotes(outcomes)],
    };
}
/** Each costs a parse and a place in a scan. */
const mostTried = 200;
/** Tries the rules' own fixes of the most urgent findings; returns what a reader has to know. */
async function tryRules(works, { bench }) {
    const all = works.filter(({ finding }) => finding.fix !== null);
    const withFix = all.slice(0, mostTried);
    const files = await bench.files.read([...new Set(withFix.map(({ finding }) => finding.path))]);
    const made = [];
    for (const work of withFix) {
        const { finding } = work;
        const read = files.get(finding.path);
        const found = read !== undefined && 'bytes' in read
            ? ruleEdits(finding, read.bytes)
            : { none: 'its file cannot be read' };
        if ('none' in found)
            work.dropped.push({ source: 'rule', why: found.none });
        else
            made.push({ work, candidate: candidateOf(finding, ruleFix(found.edits), [finding.path]) });
    }
    await tryAll(made, bench, null);
    return all.length <= mostTried
        ? []
        : [
            `${all.length - mostTried} fixes of rules were not tried, and are not shown: a run tries ${mostTried}.`,
        ];
}
function ruleFix(edits) {
    return { source: 'rule', edits, confidence: null, explanation: '', beyond: null, removes: null };
}
function candidateOf(finding, fix, shown) {
    return { finding, fix, shownFiles: new Set(shown) };
}
function proposalOf({ finding, attempt }) {
    const offer = attempt?.outcome.offer ?? null;
    return offer === null
        ? []
        : [{ fingerprint: finding.fingerprint, fix: offer, removes: attempt?.outcome.removes ?? [] }];
}
function remedyOf({ finding, said, attempt, dropped }, choices) {
    const { fingerprint } = finding;
    const choice = choices.get(fingerprint);
    const refused = choice !== undefined && 'dropped' in choice ? [{ source: sourceOf(attempt), why: choice.dropped }] : [];
    return {
        fingerprint,
        why: said?.why ?? null,
        steps: said?.steps ?? [],
        fix: choice !== undefined && 'fix' in choice ? choice.fix : null,
        fixedWith: choice !== undefined && 'fixedWith' in choice ? choice.fixedWith : null,
        dropped: [...dropped, ...refused],
    };
}
function sourceOf(attempt) {
    return attempt?.proposed == null ? 'rule' : 'model';
}
function saysSomething({ why, steps, fix, fixedWith, dropped }) {
    return why !== null || steps.length > 0 || fix !== null || fixedWith !== null || dropped.length > 0;
}
function failureNotes(outcomes) {
    const failures = outcomes.flatMap((each) => ('kind' in each ? [each] : []));
    const [first] = failures;
    if (first === undefined)
        return [];
    return [`There is no guidance for ${(0,words/* plural */.LS)(failures.length, 'finding')}: ${(0,encode/* oneLine */.TN)(first.detail, 300)}`];
}


/***/ })

};
