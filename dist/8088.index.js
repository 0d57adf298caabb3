export const id = 8088;
export const ids = [8088];
export const modules = {

/***/ 18088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Shelf: () => (/* binding */ Shelf),
  N: () => (/* binding */ commonEnd)
});

// EXTERNAL MODULE: ./build/core/scan/rule.js
var scan_rule = __webpack_require__(36018);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
;// CONCATENATED MODULE: ./build/core/rules/copy.js
const maxDepth = 40;
/**
 * A copy of what a file says, in which nothing is shared: aliases can make a small file an endless tree, so the copy ends after
 * so many steps. `whole`: nothing was left out.
 */
function copyOf(value, steps = 3000) {
    let left = steps;
    let whole = true;
    const copy = (from, depth) => {
        left--;
        if (from === null || typeof from === 'boolean' || typeof from === 'number')
            return from;
        if (typeof from === 'string')
            return from;
        if (typeof from !== 'object')
            return null;
        if (depth === maxDepth) {
            whole = false;
            return null;
        }
        if (Array.isArray(from)) {
            const items = [];
            for (const item of from) {
                if (enough())
                    break;
                items.push(copy(item, depth + 1));
            }
            return items;
        }
        const entries = [];
        for (const [key, item] of Object.entries(from)) {
            if (enough())
                break;
            entries.push([key, copy(item, depth + 1)]);
        }
        return Object.fromEntries(entries);
    };
    const enough = () => {
        if (left > 0)
            return false;
        whole = false;
        return true;
    };
    return { value: copy(value, 0), whole };
}

;// CONCATENATED MODULE: ./build/core/rules/rules-file.js




/** Characters of a rule's patterns that are kept. */
const maxPatterns = 1500;
const maxRules = 5000;
const maxEntries = 100;
/** Reads a file of Semgrep's rules. Never throws: what a rule is about is worth knowing, but nothing depends on it. */
function readRulesFile(text) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'error', uniqueKeys: false, merge: true });
        const error = document.errors[0];
        if (error !== undefined)
            return broken((error.message.split('\n')[0] ?? '').replace(/:$/, ''));
        const tree = document.toJS({ maxAliasCount: 10_000 });
        const entries = (0,scan_rule/* record */.g1)(tree).rules;
        if (!Array.isArray(entries))
            return broken('it has no list of rules');
        return { rules: entries.slice(0, maxRules).flatMap(readRule), fault: null };
    }
    catch (error) {
        return broken(error instanceof RangeError ? 'it is nested too deep' : messageOf(error));
    }
}
function broken(fault) {
    return { rules: [], fault: (0,encode/* oneLine */.TN)(fault, 200) };
}
function messageOf(error) {
    return error instanceof Error ? error.message : 'it cannot be read';
}
function readRule(entry) {
    const rule = (0,scan_rule/* record */.g1)(entry);
    const { id, languages, message, metadata } = rule;
    // As Semgrep itself has it: an id is a word.
    if (typeof id !== 'string' || !/^[\w.-]{1,300}$/.test(id))
        return [];
    const taint = taintOf(rule);
    return [
        {
            id,
            name: (0,scan_rule/* ruleName */.oF)(id),
            languages: texts(languages).filter((language) => /^[\w+#.-]{1,40}$/.test(language)),
            mode: modeOf(rule),
            patterns: patternsOf(rule),
            message: typeof message === 'string' ? (0,encode/* cut */.Jj)(message, 5000) : null,
            references: texts((0,scan_rule/* record */.g1)(metadata).references),
            taint,
        },
    ];
}
function modeOf(rule) {
    if (rule.mode === 'taint' || 'taint' in rule)
        return 'taint';
    return rule.mode === undefined || rule.mode === 'search' ? 'search' : 'other';
}
/** `pattern-sources: […]`, or `taint: { sources: […] }` as newer rules have it. */
function taintOf(rule) {
    const inner = (0,scan_rule/* record */.g1)(rule.taint);
    const entries = (name) => {
        const listed = rule[`pattern-${name}`] ?? inner[name];
        if (!Array.isArray(listed) || modeOf(rule) !== 'taint')
            return [];
        return listed.slice(0, maxEntries).flatMap((entry) => {
            const { value, whole } = copyOf(entry);
            // Half a pattern would find other things.
            return whole ? [value] : [];
        });
    };
    return {
        sources: entries('sources'),
        sanitizers: entries('sanitizers'),
        propagators: entries('propagators'),
    };
}
/** The parts of a rule that say what it looks for. */
function patternsOf(rule) {
    const parts = Object.entries(rule).filter(([key]) => /^(?:pattern|match$|taint$|join$|extract$)/.test(key));
    const { value, whole } = copyOf(Object.fromEntries(parts));
    if (parts.length === 0)
        return '';
    const lines = (0,dist/* stringify */.As)(value, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd().split('\n');
    return cutLines(lines, whole);
}
/** As many lines as there is room for, and how many are missing. */
function cutLines(lines, whole) {
    let room = maxPatterns - 40;
    let kept = 0;
    while (kept < lines.length && room >= (lines[kept]?.length ?? 0) + 1) {
        room -= (lines[kept]?.length ?? 0) + 1;
        kept++;
    }
    if (kept === lines.length && whole)
        return lines.join('\n');
    // One line that is longer than everything else may be: its beginning still says something.
    const begun = kept < lines.length && room > 200 ? [(0,encode/* cut */.Jj)(lines[kept] ?? '', room)] : [];
    const missing = lines.length - kept - begun.length;
    const more = whole ? `${missing} more lines are` : 'more is';
    return [...lines.slice(0, kept), ...begun, ...(missing > 0 || !whole ? [`… (${more} left out)`] : [])].join('\n');
}
function texts(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.slice(0, 20).flatMap((item) => (typeof item === 'string' ? [(0,encode/* cut */.Jj)(item, 500)] : []));
}

// EXTERNAL MODULE: ./build/core/rules/split.js
var split = __webpack_require__(83926);
;// CONCATENATED MODULE: ./build/core/rules/shelf.js



/** Characters that are parsed at once; what is hostile takes seconds for a megabyte. */
const maxEntry = 300_000;
const maxFile = 2_000_000;
/** The rules of some files. An entry is parsed when its rule is asked for: there may be thousands, and few rules fire. */
class Shelf {
    /** Where ids seem to stand, by their last segments. */
    #mentioned = new Map();
    #read = new Map();
    #whole = new Map();
    #found = new Map();
    /** Files that could not be read, and why. */
    faults = [];
    constructor(files) {
        for (const file of files) {
            for (const text of (0,split/* splitRules */.K)(file.text) ?? [file.text])
                this.#register({ file, text });
        }
    }
    #register(part) {
        for (const [, id = ''] of part.text.matchAll(/\bid["']?[ \t]*:[ \t]*["']?([\w.-]{1,300})/g)) {
            const name = (0,scan_rule/* ruleName */.oF)(id);
            const known = this.#mentioned.get(name);
            if (known)
                known.add(part);
            else
                this.#mentioned.set(name, new Set([part]));
        }
    }
    /**
     * The rule that a scan means by an id: the one whose folders and id have the longest end in common with it. Null where none
     * has that id, or several have as much in common and say different things.
     */
    find({ id, name }) {
        const known = this.#found.get(id);
        if (known !== undefined)
            return known;
        const wanted = id.split('.');
        let best = [];
        let longest = 0;
        for (const part of this.#mentioned.get(name) ?? []) {
            const folder = part.file.path.split('/').slice(0, -1);
            for (const rule of this.#open(part)) {
                const common = commonEnd([...folder, rule.id].join('.').split('.'), wanted);
                if (common < rule.id.split('.').length || common < longest)
                    continue;
                if (common > longest)
                    best = [];
                best.push(rule);
                longest = common;
            }
        }
        const [first, ...others] = best;
        const alike = others.every((rule) => JSON.stringify(rule) === JSON.stringify(first));
        const found = first !== undefined && alike ? first : null;
        this.#found.set(id, found);
        return found;
    }
    #open(part) {
        const known = this.#read.get(part);
        if (known)
            return known;
        const alone = part.text.length <= maxEntry ? readRulesFile(part.text) : null;
        const isWhole = part.text === part.file.text;
        const rules = alone !== null && (alone.fault === null || isWhole) ? alone.rules : this.#openWhole(part.file);
        if (isWhole && alone?.fault)
            this.faults.push({ path: part.file.path, fault: alone.fault });
        this.#read.set(part, rules);
        return rules;
    }
    /** For entries that do not read on their own. */
    #openWhole(file) {
        const known = this.#whole.get(file);
        if (known)
            return known;
        const { rules, fault } = file.text.length <= maxFile ? readRulesFile(file.text) : { rules: [], fault: 'it is too large' };
        if (fault !== null)
            this.faults.push({ path: file.path, fault });
        this.#whole.set(file, rules);
        return rules;
    }
}
/** How many of their last parts two names have in common. */
function commonEnd(a, b) {
    let length = 0;
    while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length))
        length++;
    return length;
}


/***/ }),

/***/ 83926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ splitRules)
/* harmony export */ });
/**
 * The entries of a rules file one by one, each a rules file of its own: files from a registry hold thousands, and parsing all of
 * one for the sake of one rule takes seconds. Null where the file is not written as a plain list. What uses an anchor of
 * another entry does not read on its own.
 */
function splitRules(text) {
    const list = /^rules:[ \t]*(?:#.*)?\r?\n/m.exec(text);
    if (list === null)
        return null;
    const starts = [];
    let dash = null;
    let at = list.index + list[0].length;
    let end = text.length;
    while (at < text.length) {
        const next = text.indexOf('\n', at);
        const stop = next === -1 ? text.length : next + 1;
        const line = text.slice(at, Math.min(stop, at + 200));
        if (!/^\s*(?:#|$)/.test(line)) {
            dash ??= /^ *- /.exec(line)?.[0] ?? '';
            if (dash === '')
                return null;
            const indent = line.length - line.trimStart().length;
            if (line.startsWith(dash))
                starts.push(at);
            else if (indent < dash.length - 1) {
                // Another key of the file; a line that is further in belongs to the entry before.
                end = at;
                break;
            }
        }
        at = stop;
    }
    return starts.map((start, index) => `rules:\n${text.slice(start, starts[index + 1] ?? end)}`);
}


/***/ })

};
