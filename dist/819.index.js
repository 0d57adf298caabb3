export const id = 819;
export const ids = [819];
export const modules = {

/***/ 4200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _review_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(172);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6146);




/** Reviews the example application's recorded scan by offline rules: no key, no network, no git. */
async function demo(settings, home, runtime) {
    const examples = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'examples');
    const forced = {
        ...settings,
        scan: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(examples, 'semgrep.json'),
        scope: 'all',
        provider: 'offline',
    };
    const subject = await openExample(forced, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(examples, 'shop'));
    const made = await (0,_review_js__WEBPACK_IMPORTED_MODULE_3__.review)(forced, { ...subject, label: 'the example application' }, runtime);
    // The example has findings that block, to show what that looks like; nobody's check should fail for it.
    return { ...made, status: 0 };
}
async function openExample(settings, folder) {
    try {
        return await (0,_review_subject_js__WEBPACK_IMPORTED_MODULE_2__.openFolder)(settings, folder);
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The example application is not at ${folder}.`, 'Run the demo from a clone of the project.');
    }
}


/***/ })

};
