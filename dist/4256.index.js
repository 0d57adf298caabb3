export const id = 4256;
export const ids = [4256];
export const modules = {

/***/ 94256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   taintSearch: () => (/* binding */ taintSearch)
/* harmony export */ });
const maxSearches = 1000;
/**
 * Makes a search rule of every source, sanitizer and propagator: without a login Semgrep prints where a value ends, not where
 * it came from. The sink is the finding itself. A part that is no search by itself is left out.
 */
function taintSearch(rules) {
    const searches = new Map();
    for (const rule of new Set(rules)) {
        for (const [role, entry] of partsOf(rule)) {
            const form = searchForm(entry);
            if (form === null || rule.languages.length === 0)
                continue;
            // Rules of a set have most of their sources in common: each is searched for once.
            const key = JSON.stringify([role, rule.languages, form]);
            const known = searches.get(key);
            if (known)
                known.uses.push({ rule, role });
            else if (searches.size < maxSearches) {
                const id = `${role}-${String(searches.size + 1).padStart(4, '0')}`;
                const body = { id, languages: rule.languages, severity: 'INFO', message: role, ...form };
                searches.set(key, { id, body, uses: [{ rule, role }] });
            }
        }
    }
    const byId = new Map([...searches.values()].map(({ id, uses }) => [id, uses]));
    const bodies = [...searches.values()].map(({ body }) => body);
    return {
        // JSON is YAML, and nothing in it depends on how a text is quoted.
        config: bodies.length === 0 ? null : JSON.stringify({ rules: bodies }),
        marksOf: ({ rule: { name }, span }) => (byId.get(name) ?? []).map(({ rule, role }) => ({ rule, mark: { role, line: span.start.line } })),
    };
}
function partsOf({ taint }) {
    return [
        ...taint.sources.map((entry) => ['source', entry]),
        ...taint.sanitizers.map((entry) => ['sanitizer', entry]),
        ...taint.propagators.map((entry) => ['step', entry]),
    ];
}
/** What else an entry may say: how a value is followed, not where it is. */
const options = new Set([
    'by-side-effect',
    'not-conflicting',
    'exact',
    'requires',
    'label',
    'control',
    'at-exit',
    'from',
    'to',
]);
const roots = ['pattern', 'patterns', 'pattern-either', 'pattern-regex'];
/** The part of a rule that finds what an entry matches; null where it is none. */
function searchForm(entry) {
    // Newer rules write a pattern alone.
    if (typeof entry === 'string')
        return { match: entry };
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry))
        return null;
    const kept = Object.entries(entry).filter(([key]) => !options.has(key));
    const [first, ...others] = kept;
    if (first === undefined)
        return null;
    if (!roots.some((root) => root in entry)) {
        const newer = kept.some(([key]) => ['any', 'all', 'inside', 'regex'].includes(key));
        return newer ? { match: Object.fromEntries(kept) } : null;
    }
    if (!kept.every(([key, value]) => isFilled(key, value)))
        return null;
    // Negations and conditions beside a pattern belong to one list with it.
    return others.length === 0
        ? Object.fromEntries(kept)
        : { patterns: kept.map(([key, value]) => ({ [key]: value })) };
}
/** Semgrep's ordinary command line refuses a whole file for one value of another type. */
function isFilled(key, value) {
    if (key === 'patterns' || key === 'pattern-either')
        return Array.isArray(value) && value.length > 0;
    return !roots.some((root) => root === key) || typeof value === 'string';
}


/***/ })

};
