export const id = 7599;
export const ids = [7599];
export const modules = {

/***/ 27599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStepResults: () => (/* binding */ writeStepResults)
/* harmony export */ });
/* harmony import */ var _core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75232);

/**
 * What a GitHub action step hands on: outputs for later steps, the job's summary page, and messages beside the run. The toolkit
 * escapes what could end a command or begin another.
 */
async function writeStepResults(outputs, summary, { warning, annotations }) {
    const core = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    if (warning !== null)
        core.warning((0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(warning), { title: 'Semgrep Assistant' });
    for (const { level, title, message, path, lines } of annotations) {
        core[level]((0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(message), {
            title: (0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(title),
            file: (0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path),
            ...(lines !== null && { startLine: lines.from, endLine: lines.to }),
        });
    }
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    // Runners of other makes may offer no summary page.
    if (process.env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(summary, true).write();
}


/***/ })

};
