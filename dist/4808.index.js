export const id = 4808;
export const ids = [4808];
export const modules = {

/***/ 34808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsForEvent: () => (/* binding */ settingsForEvent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Settings as the event wants them: a change is reviewed, anything else is only reported. Throws `UserError` for events it does not know. */
function settingsForEvent(settings, event, action) {
    const { kind } = event;
    // What was asked for by name is done on any event; only that secrets are handed to strangers is never assumed.
    const byName = !action || settings.command !== 'auto';
    const isChange = kind === 'change' || kind === 'privileged change' || (kind === 'queue' && !action);
    if (byName && !isChange)
        return settings;
    switch (kind) {
        case null:
            return settings;
        case 'privileged change':
            if (!settings['allow-pull-request-target']) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${event.name} hands this repository’s secrets to a change from outside.`, 'Use on: pull_request. If you have read what it means, set allow-pull-request-target to true.');
            }
            return { ...settings, base: settings.base ?? event.base };
        case 'change':
            return { ...settings, base: settings.base ?? event.base };
        case 'queue':
            return {
                ...settings,
                provider: 'offline',
                base: settings.base ?? event.base,
                // No model is asked again, so no verdict of one can fail what passed with it.
                'fail-on': settings['fail-on'] === 'true-positive' ? 'block' : settings['fail-on'],
            };
        case 'tree':
            return { ...settings, scope: 'all', 'auto-triage': false, 'fail-on': 'never' };
        case 'other':
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is nothing to do on the event ${event.name}.`, 'Run it on pull_request, merge_group, push, schedule or workflow_dispatch.');
    }
}


/***/ })

};
