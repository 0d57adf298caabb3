export const id = 3512;
export const ids = [3512];
export const modules = {

/***/ 43512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answersIn: () => (/* binding */ answersIn),
/* harmony export */   checkBatch: () => (/* binding */ checkBatch),
/* harmony export */   exportCases: () => (/* binding */ exportCases),
/* harmony export */   finishBatch: () => (/* binding */ finishBatch),
/* harmony export */   isBatch: () => (/* binding */ isBatch),
/* harmony export */   openBatch: () => (/* binding */ openBatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12311);
/* harmony import */ var _assess_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66451);
/* harmony import */ var _assess_qualify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63092);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62807);
/* harmony import */ var _core_render_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18106);








/** One line of a batch's output. https://platform.openai.com/docs/api-reference/batch/request-output */
const Line = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    custom_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ status_code: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), body: zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J() }).nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullish(), message: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullish() }).nullish(),
});
/** Whether questions go through files instead of over the network. */
function isBatch(settings) {
    return settings['batch-export'] !== null || settings['batch-import'] !== null;
}
/** Absolute paths of the files with answers, if any. */
function answersIn({ 'batch-import': file }, { folder }) {
    return file === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, file)];
}
/** Throws `UserError` where questions should go through files and there is nobody to answer them. */
function checkBatch(settings) {
    if (isBatch(settings))
        namesOf(settings);
}
function namesOf({ model, provider }) {
    if (provider !== 'openai' && provider !== 'azure-openai' && provider !== 'openai-compatible') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`Provider ${provider} has no batch of this form.`, 'Set provider to openai, azure-openai or openai-compatible.');
    }
    if (model === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('A batch needs a model.', 'Set model to the one that will answer.');
    return { model, provider };
}
/** A provider over the files that the settings name. Throws `UserError` for what cannot be read. */
async function openBatch(settings, folder) {
    const { model, provider } = namesOf(settings);
    const { 'batch-export': exportTo, 'batch-import': importFrom } = settings;
    const replies = importFrom === null ? new Map() : await readReplies((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, importFrom), importFrom);
    const { chatBatch } = await __webpack_require__.e(/* import() */ 9882).then(__webpack_require__.bind(__webpack_require__, 49882));
    return (0,_assess_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .batchProvider */ .O)({ id: `${provider}:${model}` }, chatBatch(model), { exportTo, importFrom, replies });
}
async function readReplies(path, shown) {
    const text = await readRegular(path).catch((error) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`batch-import: ${shown} cannot be read: ${codeOf(error)}.`, 'Name the output file of the batch.');
    });
    const replies = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const { custom_id, response, error } = parseLine(line, `${shown}:${index + 1}`);
        replies.set(custom_id, {
            status: response?.status_code ?? null,
            body: response?.body,
            error: error ? (error.code ?? error.message ?? 'no reason given') : null,
        });
    }
    return replies;
}
/** A device would never end, and a pipe may never begin. */
async function readRegular(path) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    if (!about.isFile())
        throw Object.assign(new Error('no regular file'), { code: 'it is no regular file' });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
}
function parseLine(line, at) {
    try {
        return Line.parse(JSON.parse(line));
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`batch-import: ${at} is no line of a batch’s output.`, 'Each is JSON with custom_id and response, as OpenAI’s Batch API writes them.');
    }
}
/** Adds the cases by which the model qualifies to hide to an export, unless an earlier run had them answered. */
async function exportCases({ batch, examinee }, settings, store) {
    if (settings['batch-export'] === null || batch === null || examinee === null)
        return;
    const known = (0,_assess_qualify_js__WEBPACK_IMPORTED_MODULE_4__/* .storedQualification */ .r)(examinee.provider, store);
    // Without code nothing is hidden, so nobody need qualify for it.
    const mayHide = settings['allow-code-in-prompts'];
    if (mayHide && known === null && batch.requests.length > 0)
        await (0,_assess_qualify_js__WEBPACK_IMPORTED_MODULE_4__/* .qualify */ .S)(examinee, store);
}
/** Ends an export: writes the file. */
async function finishBatch({ batch }, settings, runtime) {
    const exportTo = settings['batch-export'];
    if (exportTo !== null && batch !== null)
        await writeRequests(batch.requests, exportTo, runtime);
}
/** They hold code, so nobody else on the machine may read them. */
async function writeRequests(requests, shown, { folder, output }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, shown);
    // Non-blocking: a pipe that nobody reads is refused instead of waited for.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags, 0o600);
        try {
            await file.writeFile(requests.map((request) => `${JSON.stringify(request)}\n`).join(''));
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`batch-export: ${shown} cannot be written: ${codeOf(error)}.`, 'Name a file in a folder that can be written.');
    }
    output.print(requests.length === 0
        ? `There is nothing to ask: ${shown} is empty.\n`
        : `Wrote ${(0,_core_render_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(requests.length, 'question')} to ${shown}. Give the answers to --batch-import.\n`);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}


/***/ })

};
