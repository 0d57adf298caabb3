export const id = 4200;
export const ids = [4200,5152];
export const modules = {

/***/ 24200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _read_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42350);
/* harmony import */ var _system_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5152);
/* harmony import */ var _review_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70934);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88095);






/** Reviews the example application's recorded scan by offline rules: no key, no network, no git. */
async function demo(settings, home, runtime) {
    const examples = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'examples');
    const forced = {
        ...(0,_read_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)({ action: false, flags: new Map(), env: {} }),
        'report-dir': settings['report-dir'],
        scan: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(examples, 'semgrep.json'),
        scope: 'all',
        provider: 'offline',
    };
    const subject = await openExample(forced, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(examples, 'shop'));
    const { review: made } = await (0,_review_js__WEBPACK_IMPORTED_MODULE_5__.review)(forced, { ...subject, label: 'the example application' }, { ...runtime, event: (0,_system_event_js__WEBPACK_IMPORTED_MODULE_3__.readEvent)({}) });
    // The example has findings that block, to show what that looks like; nobody's check should fail for it.
    return { ...made, status: 0 };
}
async function openExample(settings, folder) {
    try {
        return await (0,_review_subject_js__WEBPACK_IMPORTED_MODULE_4__.openFolder)(settings, folder);
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The example application is not at ${folder}.`, 'Run the demo from a clone of the project.');
    }
}


/***/ }),

/***/ 5152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);



const PullRequestEvent = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        draft: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() }),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }),
        user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish(),
    }),
});
const MergeGroupEvent = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), head_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), head_ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});
const Repository = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        private: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
    })
        .nullish(),
});
const commandLine = {
    name: null,
    fromFork: false,
    keyless: false,
    base: null,
    defaultBranch: null,
    isForDefault: false,
    isPublic: false,
    inPipeline: false,
    pull: null,
    repository: null,
};
/* One that the system always sets, of each system that does not set CI. */
const pipelineVariables = [
    'CI',
    'TF_BUILD',
    'JENKINS_URL',
    'TEAMCITY_VERSION',
    'CODEBUILD_BUILD_ID',
    'BUILDKITE',
    'BITBUCKET_BUILD_NUMBER',
];
/** Reads GitHub's event; elsewhere there is none. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
function readEvent(env) {
    const inPipeline = pipelineVariables.some((name) => env[name] !== undefined && env[name] !== '' && env[name] !== 'false');
    const name = env.GITHUB_ACTIONS === 'true' ? (env.GITHUB_EVENT_NAME ?? null) : null;
    if (name === null)
        return { ...commandLine, inPipeline };
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const about = Repository.safeParse(payload).data?.repository;
    const known = {
        ...commandLine,
        name,
        inPipeline,
        defaultBranch: about?.default_branch ?? null,
        isPublic: about?.private === false,
        repository: env.GITHUB_REPOSITORY || about?.full_name || null,
    };
    if (name === 'merge_group')
        return { ...known, ...readMergeGroup(payload) };
    if (name !== 'pull_request' && name !== 'pull_request_target')
        return known;
    const parsed = PullRequestEvent.safeParse(payload);
    if (!parsed.success) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The ${name} event has no readable payload.`, 'GITHUB_EVENT_PATH must name the file that the runner wrote.');
    }
    const { head, base, user, number, draft } = parsed.data.pull_request;
    const fromFork = head.repo === null || head.repo.full_name !== base.repo.full_name;
    const dependabot = user?.login === 'dependabot[bot]';
    return {
        ...known,
        fromFork,
        keyless: name === 'pull_request' && (fromFork || dependabot),
        base: base.sha,
        isForDefault: known.defaultBranch !== null && base.ref === known.defaultBranch,
        pull: { number, base: base.sha, head: head.sha, draft: draft === true, queued: false },
        repository: known.repository ?? base.repo.full_name,
    };
}
/** The queue's branch names the pull request: `refs/heads/gh-readonly-queue/main/pr-7-<commit>`. */
function readMergeGroup(payload) {
    const group = MergeGroupEvent.safeParse(payload).data?.merge_group;
    if (group === undefined)
        return {};
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1];
    const pull = number === undefined
        ? null
        : { number: Number(number), base: group.base_sha, head: group.head_sha, draft: false, queued: true };
    return { base: group.base_sha, pull };
}
function readPayload(path) {
    try {
        return path === undefined ? null : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}


/***/ })

};
