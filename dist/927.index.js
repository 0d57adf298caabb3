export const id = 927;
export const ids = [927];
export const modules = {

/***/ 80927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allFixes: () => (/* binding */ allFixes)
});

// EXTERNAL MODULE: ./build/core/fix/apply.js
var apply = __webpack_require__(64070);
// EXTERNAL MODULE: ./build/core/diff/listed.js
var listed = __webpack_require__(96567);
// EXTERNAL MODULE: ./build/core/diff/patch.js
var patch = __webpack_require__(57762);
;// CONCATENATED MODULE: ./build/core/fix/patch-file.js


/**
 * One patch that `git apply` takes, of all files that differ. `left` are those that are not in it, and why, as the end of a
 * sentence about the file: the patch is written as UTF-8, so it cannot hold lines with other bytes, changed or beside a change.
 */
function fixesPatch(files) {
    const left = [];
    const parts = files.flatMap(({ path, before, after }) => {
        const hunks = (0,patch/* patchOf */.g)(bytewise(before), bytewise(after));
        if (hunks === '')
            return [];
        const text = hunks === undefined ? null : decoded(Buffer.from(hunks, 'latin1'));
        if (text !== null)
            return [[...headerOf(path), text, ''].join('\n')];
        const why = hunks === undefined ? 'it is binary, too large or too different' : 'it is not UTF-8 where it changes';
        left.push({ path, why });
        return [];
    });
    return { text: parts.join(''), left };
}
/** Each byte as a character of its own, so that different bytes that are not UTF-8 are not taken for equal. */
function bytewise(bytes) {
    return Buffer.from(Buffer.from(bytes).toString('latin1'));
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** As git does, with a tab after a name with a space, where other programs look for a time. */
function headerOf(path) {
    const [before, after] = [(0,listed/* quoted */.T)(`a/${path}`), (0,listed/* quoted */.T)(`b/${path}`)];
    const end = path.includes(' ') ? '\t' : '';
    return [`diff --git ${before} ${after}`, `--- ${before}${end}`, `+++ ${after}${end}`];
}

// EXTERNAL MODULE: ./build/core/fix/places.js
var places = __webpack_require__(49344);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
// EXTERNAL MODULE: ./build/commands/review/fix-bench.js + 30 modules
var fix_bench = __webpack_require__(41172);
;// CONCATENATED MODULE: ./build/commands/review/all-fixes.js






/**
 * Makes all checked fixes of a run at once. Each was tried alone: where a file gets several, they are tried together, and only the first
 * is made if they do not pass so.
 */
async function allFixes(remedies, findings, bench) {
    const checked = [...remedies.values()].flatMap(({ fingerprint, fix }) => fix?.check.outcome === 'checked' ? [{ fingerprint, fix }] : []);
    if (checked.length === 0)
        return { files: [], patch: '', notes: [] };
    const groups = connected(checked);
    const several = groups.filter((group) => group.length > 1);
    const outcomes = await (0,fix_bench.tryFixes)(several.flatMap((group) => {
        const finding = findings.find(({ fingerprint }) => fingerprint === group[0]?.fingerprint);
        const edits = (0,places/* joined */.oR)(group.map(({ fix }) => fix.edits));
        const together = {
            source: 'rule',
            edits,
            confidence: null,
            explanation: '',
            beyond: 'They go together.',
            removes: 'As each says.',
        };
        return finding === undefined
            ? []
            : [{ finding, fix: together, shownFiles: new Set(edits.map(({ path }) => path)) }];
    }), bench);
    const notes = [];
    const made = groups.flatMap((group) => {
        const at = several.indexOf(group);
        const check = at === -1 ? null : outcomes[at]?.check;
        if (check === null || check?.outcome === 'checked')
            return group;
        const path = group[0]?.fix.edits[0]?.path ?? '';
        const why = check !== undefined && 'why' in check ? check.why : 'nobody tried them';
        notes.push(`fixes.patch has the first of ${group.length} fixes in ${(0,encode/* oneLine */.TN)(path, 200)} alone, since together they do not pass: ${why}.`);
        return group.slice(0, 1);
    });
    return written(made.map(({ fix }) => fix), notes, bench);
}
/** Lines of context that a patch shows. */
const context = 3;
/** Whether the lines that a patch shows of a file may be seen as they are: what kind of file it is tells what is a secret there. */
async function showsAll({ path, before }, edits, { linesOf }) {
    const shown = await linesOf(path);
    const lines = (0,source_text/* decode */.D4)(before)
        .replace(/^\ufeff/, '')
        .split(/\r?\n/);
    return edits.every((edit) => {
        if (edit.path !== path)
            return true;
        const first = Math.max(1, edit.from - context);
        const last = Math.min(lines.length, edit.to + context);
        for (let line = first; line <= last; line++)
            if ((shown?.[line - 1] ?? '') !== (lines[line - 1] ?? ''))
                return false;
        return true;
    });
}
/** Fixes that have a file in common, directly or through others. */
function connected(checked) {
    const groups = [];
    for (const each of checked) {
        const paths = new Set(each.fix.edits.map(({ path }) => path));
        const touched = groups.filter((group) => [...paths].some((path) => group.paths.has(path)));
        const merged = {
            paths: new Set([...touched.flatMap((group) => [...group.paths]), ...paths]),
            members: [...touched.flatMap(({ members }) => members), each],
        };
        for (const group of touched)
            groups.splice(groups.indexOf(group), 1);
        groups.push(merged);
    }
    return groups.map(({ members }) => members);
}
async function written(fixes, notes, bench) {
    const edits = (0,places/* joined */.oR)(fixes.map((fix) => fix.edits));
    const paths = [...new Set(edits.map(({ path }) => path))];
    const reads = await bench.files.read(paths);
    const files = [];
    for (const path of paths) {
        const read = reads.get(path);
        if (read === undefined || 'refused' in read)
            continue;
        const applied = (0,apply/* applyEdits */.c)(read.bytes, edits.filter((edit) => edit.path === path));
        if ('bytes' in applied)
            files.push({ path, before: read.bytes, after: applied.bytes });
    }
    const open = [];
    for (const file of files) {
        const { text } = fixesPatch([file]);
        // A patch shows lines as they are, those around it too.
        if ((await bench.redact(text)) === text && (await showsAll(file, edits, bench)))
            open.push(file);
        else
            notes.push(`fixes.patch leaves ${(0,encode/* oneLine */.TN)(file.path, 200)} out: a secret stands in or near what changes.`);
    }
    const { text, left } = fixesPatch(open);
    for (const { path, why } of left)
        notes.push(`fixes.patch leaves ${(0,encode/* oneLine */.TN)(path, 200)} out: ${why}.`);
    return { files, patch: text, notes };
}


/***/ }),

/***/ 96567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unifiedOf),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Puts a unified diff together from the list of files. `isSame`: whether a file without a patch is the same as before. */
function unifiedOf(files, isSame) {
    return files.map((file) => [...headerOf(file), ...bodyOf(file, isSame), ''].join('\n')).join('');
}
function headerOf({ filename, status, previous_filename }) {
    const before = previous_filename ?? filename;
    const lines = [`diff --git ${quoted(`a/${before}`)} ${quoted(`b/${filename}`)}`];
    if (status === 'added')
        lines.push('new file mode 100644');
    if (status === 'removed')
        lines.push('deleted file mode 100644');
    if (previous_filename !== undefined)
        lines.push(`rename from ${quoted(before)}`, `rename to ${quoted(filename)}`);
    return lines;
}
function bodyOf(file, isSame) {
    const { filename, status, previous_filename, patch } = file;
    const before = quoted(`a/${previous_filename ?? filename}`);
    const after = quoted(`b/${filename}`);
    if (patch !== undefined && patch !== '') {
        return [
            `--- ${status === 'added' ? '/dev/null' : before}`,
            `+++ ${status === 'removed' ? '/dev/null' : after}`,
            patch,
        ];
    }
    return isSame(file) ? [] : [`Binary files ${before} and ${after} differ`];
}
/** As git writes unusual names. https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function quoted(path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: names can hold them
    if (!/[\u0000-\u001f"\\]/.test(path))
        return path;
    const bytes = [...Buffer.from(path)].map((byte) => {
        const plain = byte >= 0x20 && byte !== 0x22 && byte !== 0x5c;
        return plain ? Buffer.of(byte).toString('latin1') : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${Buffer.from(bytes.join(''), 'latin1').toString('utf8')}"`;
}


/***/ }),

/***/ 57762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85725);

/** Edits beyond this are not worth the time; nor are files of more bytes than anybody reads. */
const maxEdits = 4000;
const maxBytes = 2_000_000;
/**
 * The hunks of a unified diff between two versions of a file, as git writes them; null for a version that is not there.
 * Undefined where git would not show them: binaries, and what is too large or too different to be compared.
 */
function patchOf(before, after) {
    const [old, now] = [before ?? empty, after ?? empty];
    if ([old, now].some((bytes) => bytes.length > maxBytes || bytes.subarray(0, 8000).includes(0)))
        return;
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', old.toString('utf8'), now.toString('utf8'), '', '', {
        context: 3,
        maxEditLength: maxEdits,
    });
    return patch?.hunks
        .map(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${rangeOf(oldStart, oldLines)} +${rangeOf(newStart, newLines)} @@`, ...lines].join('\n'))
        .join('\n');
}
/** A side without lines names the line before it. https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html */
function rangeOf(start, lines) {
    return `${lines === 0 ? start - 1 : start},${lines}`;
}
const empty = Buffer.alloc(0);


/***/ }),

/***/ 85725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ structuredPatch)
});

// UNUSED EXPORTS: FILE_HEADERS_ONLY, INCLUDE_HEADERS, OMIT_HEADERS, createPatch, createTwoFilesPatch, formatPatch

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends base/* default */.A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}


/***/ })

};
