export const id = 9882;
export const ids = [9882];
export const modules = {

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ embeddedObject)
/* harmony export */ });
/** Braces that open nothing cost a walk to the end each: so many characters are walked in all. */
const mostSteps = 20_000_000;
/**
 * The longest JSON object that stands in prose: models without a JSON mode add a fence, a greeting, an example, or their
 * thoughts, which end with `</think>`. Undefined where there is none.
 */
function embeddedObject(text) {
    const thoughts = /<\/think>/.exec(text);
    const answer = thoughts === null ? undefined : longestObject(text.slice(thoughts.index));
    // No object after that tag: it was a word of the answer itself.
    return answer === undefined ? longestObject(text) : answer;
}
function longestObject(text) {
    let longest = null;
    let steps = 0;
    let at = text.indexOf('{');
    while (at !== -1 && steps < mostSteps) {
        const end = endOfObject(text, at);
        steps += (end ?? text.length) - at;
        const value = end === null ? undefined : parsed(text.slice(at, end));
        if (end !== null && value !== undefined) {
            if (longest === null || end - at > longest.length)
                longest = { length: end - at, value };
            at = text.indexOf('{', end);
        }
        else
            at = text.indexOf('{', at + 1);
    }
    return longest?.value;
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        // A brace in a sentence or in code.
        return undefined;
    }
}
/** The place after the brace that closes the one at `start`; null where none does. Braces in strings do not count. */
function endOfObject(text, start) {
    let depth = 0;
    let quoted = false;
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (quoted) {
            if (character === '\\')
                at++;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0)
            return at + 1;
    }
    return null;
}


/***/ }),

/***/ 49882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chatBatch: () => (/* binding */ chatBatch)
/* harmony export */ });
/* harmony import */ var _chat_completion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74834);
/* harmony import */ var _chat_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83895);


/** Questions and answers as OpenAI's Batch API holds them. https://platform.openai.com/docs/api-reference/batch */
function chatBatch(model) {
    return {
        bodyOf(question) {
            return { ...(0,_chat_request_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .f)(question, { model, form: 'json_schema', compatible: false, has: () => true }) };
        },
        readAnswer(reply) {
            return (0,_chat_completion_js__WEBPACK_IMPORTED_MODULE_0__/* .readCompletion */ .t)(reply, { model, quota: null, tolerant: true });
        },
    };
}


/***/ }),

/***/ 74834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readCompletion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _core_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25525);
/* harmony import */ var _core_provider_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14906);
/* harmony import */ var _core_text_embedded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(187);




/** Only what is read; a compatible server may leave the rest out. */
const Completion = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().catch(''),
    choices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        message: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), refusal: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() }),
    })),
    usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        prompt_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
        completion_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
        prompt_tokens_details: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ cached_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).nullish() })
            .nullish()
            .catch(null),
    })
        .nullish()
        .catch(null),
});
/** The answer in a chat completion. Throws `ProviderError` where there is none. */
function readCompletion(reply, { model, quota, tolerant }) {
    const completion = Completion.safeParse(reply);
    if (!completion.success)
        throw new _core_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('malformed', 'the server answered with something else than a chat completion (check endpoint)');
    const { choices, usage: counted } = completion.data;
    const usage = counted
        ? {
            input: counted.prompt_tokens,
            cachedInput: counted.prompt_tokens_details?.cached_tokens ?? 0,
            output: counted.completion_tokens,
        }
        : null;
    const choice = choices[0];
    const content = choice?.message.content ?? '';
    if (choice?.finish_reason === 'content_filter')
        throw new _core_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('refusal', _core_provider_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC.filtered(), { usage, quota });
    if (choice?.message.refusal)
        throw new _core_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('refusal', _core_provider_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC.refused(), { usage, quota });
    if (choice?.finish_reason === 'length')
        throw new _core_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('truncated', _core_provider_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC.cut(), { usage, quota });
    if (content === '')
        throw new _core_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('malformed', 'the answer is empty', { usage, quota });
    const json = parsed(content, tolerant);
    if (json === undefined)
        throw new _core_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('malformed', 'the answer is not JSON', { usage, quota });
    return {
        json,
        model: completion.data.model || model,
        usage: usage ?? { input: 0, cachedInput: 0, output: 0 },
        quota,
    };
}
function parsed(content, tolerant) {
    try {
        const value = JSON.parse(content);
        return value;
    }
    catch {
        return tolerant ? (0,_core_text_embedded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .embeddedObject */ .w)(content) : undefined;
    }
}


/***/ }),

/***/ 83895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf),
/* harmony export */   n: () => (/* binding */ answerFormats)
/* harmony export */ });
/* harmony import */ var _schema_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79660);

/** How an answer is asked for, from the strictest on. */
const answerFormats = ['json_schema', 'json_object', 'text'];
/** The body of a chat completion; without sampling parameters, which reasoning models refuse. */
function requestOf(question, { model, form, compatible, has }) {
    // A server may take the parameter and ignore it.
    const inWords = compatible || form !== 'json_schema' ? `\n\n${(0,_schema_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaInWords */ .e)(question)}` : '';
    const correction = question.correction === undefined ? [] : [{ role: 'user', content: question.correction }];
    return {
        model,
        ...(!compatible && has('store') && { store: false }),
        ...limitOf(question, compatible, has),
        messages: [
            { role: 'system', content: question.instructions + inWords },
            { role: 'user', content: question.material },
            ...correction,
        ],
        ...formatOf(question, form),
    };
}
function limitOf(question, compatible, has) {
    const names = ['max_completion_tokens', 'max_tokens'];
    const name = (compatible ? names.toReversed() : names).find(has);
    return name === undefined ? {} : { [name]: question.maxOutputTokens };
}
function formatOf(question, form) {
    if (form === 'text')
        return {};
    if (form === 'json_object')
        return { response_format: { type: 'json_object' } };
    const schema = { name: 'answer', strict: true, schema: question.schema };
    return { response_format: { type: 'json_schema', json_schema: schema } };
}


/***/ }),

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ schemaInWords)
/* harmony export */ });
/** For servers and models that take no schema in a field of its own. */
function schemaInWords({ schema }) {
    return `Answer with one JSON object and nothing else, by this JSON schema:\n${JSON.stringify(schema)}`;
}


/***/ })

};
