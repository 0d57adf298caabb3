export const id = 5268;
export const ids = [5268];
export const modules = {

/***/ 85268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancellation: () => (/* binding */ cancellation)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * A signal that is aborted with `Cancelled` on Ctrl-C, or when a CI system ends the job: asking ends, publishing goes on. A
 * second Ctrl-C ends the program at once. GitHub sends SIGINT, then SIGTERM 7.5 s later, then kills:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
function cancellation(note) {
    const controller = new AbortController();
    // Counted by itself: two signals sent one right after the other may arrive in either order.
    let interrupts = 0;
    const cancel = (name) => {
        if (name === 'SIGINT' && ++interrupts > 1)
            process.exit(130);
        if (controller.signal.aborted)
            return;
        note('\nCancelled: asking ends, and what is done is published. Press Ctrl-C again to stop at once.\n');
        controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .c());
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    return controller.signal;
}


/***/ })

};
