export const id = 6267;
export const ids = [6267];
export const modules = {

/***/ 86267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   traceOf: () => (/* binding */ traceOf)
/* harmony export */ });
/* unused harmony export maxSteps */
/** Lines of a trace that are kept, the sink among them. */
const maxSteps = 6;
const order = ['source', 'step', 'sanitizer'];
/**
 * The likely way of a value into a finding, of all the places in its file where parts of its rule match: those in the function
 * around it, the nearest first; ones after the finding only where none stands before. Of another function it has the nearest of
 * what its own has none of: a value can come from there. Empty without any.
 */
function traceOf(marks, path, sink, enclosing) {
    const apart = (line) => Math.max(0, sink.from - line, line - sink.to);
    const sorted = distinct(marks).sort((a, b) => Number(a.line > sink.to) - Number(b.line > sink.to) ||
        apart(a.line) - apart(b.line) ||
        b.line - a.line ||
        order.indexOf(a.role) - order.indexOf(b.role));
    const isInside = ({ line }) => enclosing === null || (line >= enclosing.from && line <= enclosing.to);
    const around = sorted.filter(isInside);
    const before = new Set(around.filter(({ line }) => line <= sink.to).map(({ role }) => role));
    const inside = around.filter(({ role, line }) => line <= sink.to || !before.has(role));
    const others = order.flatMap((role) => inside.some((mark) => mark.role === role) ? [] : nearest(sorted, role, apart));
    // One of each first: ten sources must not hide the one sanitizer.
    const firsts = order.flatMap((role) => inside.filter((mark) => mark.role === role).slice(0, 1));
    const kept = [...new Set([...firsts, ...others, ...inside])].slice(0, maxSteps - 1);
    if (kept.length === 0)
        return [];
    const steps = kept.sort((a, b) => a.line - b.line || order.indexOf(a.role) - order.indexOf(b.role));
    return [
        ...steps.map(({ role, line }) => ({ role, path, line })),
        { role: 'sink', path, line: sink.from },
    ];
}
function nearest(marks, role, apart) {
    return marks
        .filter((mark) => mark.role === role)
        .sort((a, b) => apart(a.line) - apart(b.line))
        .slice(0, 1);
}
function distinct(marks) {
    return [...new Map(marks.map((mark) => [`${mark.role} ${mark.line}`, mark])).values()];
}


/***/ })

};
