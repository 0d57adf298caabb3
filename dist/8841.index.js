export const id = 8841;
export const ids = [8841];
export const modules = {

/***/ 58841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ openHosted),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   jw: () => (/* binding */ inspectorOf),
/* harmony export */   reachHost: () => (/* binding */ reachHost)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25593);


/** Asks the code host of the event for what its pipeline does not say. One that does not answer ends nothing. */
async function reachHost(settings, event, env, toolVersion) {
    const { pull, repository, host } = event;
    const { platform, token } = settings;
    const nowhere = (...notes) => ({ connection: null, notes, event, gone: false });
    if (platform === 'local')
        return nowhere();
    // The branch or the repository of the change is gone, and so is the change.
    if (event.foreignScan && event.origin === null && pull === null)
        return { connection: null, notes: [], event, gone: true };
    if (event.origin !== null)
        return reachOrigin(settings, event, event.origin, env, toolVersion);
    if (host === null || pull === null || repository === null || (platform !== 'auto' && platform !== host)) {
        if (platform === 'auto')
            return nowhere();
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`platform ${platform}: this is no event of a pull request there.`, 'Run it in a pipeline of a pull request, or set platform to auto.');
    }
    if (token === null) {
        if (pull.queued)
            return nowhere('There is no token, so what people said of findings is not heard: set token.');
        return settings.post === 'none'
            ? nowhere()
            : nowhere('There is no token, so nothing is posted: set token.');
    }
    const connect = await connectorOf(host);
    const address = { ...addressOf(settings, env, toolVersion), token, repository };
    const connection = connect(address, pull);
    try {
        return { connection, notes: [], event: { ...event, ...(await connection.about()) }, gone: false };
    }
    catch (error) {
        if (!(error instanceof _core_host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d))
            throw error;
        return nowhere(unread(error));
    }
}
/** Looks the change up whose pipeline has ended. Throws `UserError` where the host cannot be asked. */
async function reachOrigin(settings, event, origin, env, toolVersion) {
    const { token } = settings;
    const { repository } = event;
    if (token === null || repository === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The event ${event.name} does not name the pull request, and without a token nobody can be asked.`, 'Set token, with pull-requests: write.');
    const { findPull } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4686)]).then(__webpack_require__.bind(__webpack_require__, 84686));
    const found = await findPull({ ...addressOf(settings, env, toolVersion), token, repository }, origin);
    if (found === null)
        return { connection: null, notes: [], event, gone: true };
    return reachHost(settings, { ...event, ...found, origin: null }, env, toolVersion);
}
/** Opens what was reached. */
function openHosted({ connection, notes }, git) {
    return { host: connection?.open(git) ?? null, notes: [...notes] };
}
/** Why nothing is posted. */
function unread({ message }) {
    return `The change cannot be read from its host, so nothing is posted: ${message}.`;
}
/** Each host is a chunk of its own. */
async function connectorOf(host) {
    switch (host) {
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(5469), __webpack_require__.e(2757)]).then(__webpack_require__.bind(__webpack_require__, 23940))).connect;
        case 'azure':
            return (await Promise.all(/* import() */[__webpack_require__.e(240), __webpack_require__.e(7815), __webpack_require__.e(1166), __webpack_require__.e(5469), __webpack_require__.e(4703)]).then(__webpack_require__.bind(__webpack_require__, 74703))).connect;
        case 'gitlab':
            return (await Promise.all(/* import() */[__webpack_require__.e(240), __webpack_require__.e(7582), __webpack_require__.e(5469), __webpack_require__.e(5358)]).then(__webpack_require__.bind(__webpack_require__, 31))).connect;
        case 'bitbucket':
            return (await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(5469), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 9434))).connect;
    }
}
/** What asks a host about a token. */
async function inspectorOf(host) {
    switch (host) {
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7335)]).then(__webpack_require__.bind(__webpack_require__, 37335))).inspect;
        case 'azure':
            return (await Promise.all(/* import() */[__webpack_require__.e(240), __webpack_require__.e(7815), __webpack_require__.e(4255)]).then(__webpack_require__.bind(__webpack_require__, 34255))).inspect;
        case 'gitlab':
            return (await Promise.all(/* import() */[__webpack_require__.e(240), __webpack_require__.e(7582), __webpack_require__.e(4537)]).then(__webpack_require__.bind(__webpack_require__, 61023))).inspect;
        case 'bitbucket':
            return (await __webpack_require__.e(/* import() */ 4821).then(__webpack_require__.bind(__webpack_require__, 74821))).inspect;
    }
}
/** All of an address but the token and the repository. */
function addressOf(settings, env, toolVersion) {
    const secrets = [settings.token ?? '', settings['api-key'] ?? ''];
    return {
        secrets: secrets.filter((secret) => secret !== ''),
        apiUrl: settings['api-url'],
        formerAccounts: listOf(settings['former-accounts']),
        userAgent: `semgrep-assistant/${toolVersion}`,
        env,
    };
}
function listOf(names) {
    return (names ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}


/***/ }),

/***/ 25593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** An answer of a code host that is none, in words for a person. Holds no token. */
class HostError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    kind;
    /** Milliseconds that the server asks to wait; null where it does not say. */
    retryAfterMs;
    constructor(kind, message, retryAfterMs = null) {
        super(message);
        this.name = 'HostError';
        this.kind = kind;
        this.retryAfterMs = retryAfterMs;
    }
}


/***/ })

};
