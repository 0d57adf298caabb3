export const id = 882;
export const ids = [882];
export const modules = {

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chatBatch: () => (/* binding */ chatBatch)
/* harmony export */ });
/* harmony import */ var _chat_completion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4578);
/* harmony import */ var _chat_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3895);


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

/***/ 4578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readCompletion)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/provider.js
var provider = __webpack_require__(5525);
// EXTERNAL MODULE: ./build/core/provider-failure.js
var provider_failure = __webpack_require__(4906);
;// CONCATENATED MODULE: ./build/core/text/embedded-json.js
/**
 * The first JSON object that stands in prose: models without a JSON mode add a fence, a greeting, or their thoughts.
 * Undefined where there is none.
 */
function embeddedObject(text) {
    const said = text.replace(/<think>[\s\S]*?<\/think>/g, '');
    for (let at = said.indexOf('{'), tries = 0; at !== -1 && tries < 50; at = said.indexOf('{', at + 1), tries++) {
        const end = endOfObject(said, at);
        if (end === null)
            continue;
        try {
            const value = JSON.parse(said.slice(at, end));
            return value;
        }
        catch {
            // Not the object: a brace in a sentence or in code.
        }
    }
    return undefined;
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

;// CONCATENATED MODULE: ./build/providers/chat-completion.js




/** Only what is read; a compatible server may leave the rest out. */
const Completion = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().catch(''),
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        finish_reason: schemas/* string */.YjP().nullish(),
        message: schemas/* object */.Ikc({ content: schemas/* string */.YjP().nullish(), refusal: schemas/* string */.YjP().nullish() }),
    })),
    usage: schemas/* object */.Ikc({
        prompt_tokens: schemas/* int */.Whr().min(0),
        completion_tokens: schemas/* int */.Whr().min(0),
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: schemas/* int */.Whr().min(0).nullish() })
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
        throw new provider/* ProviderError */.m('malformed', 'the server answered with something else than a chat completion');
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
        throw new provider/* ProviderError */.m('refusal', provider_failure/* sentences */.hC.filtered(), { usage, quota });
    if (choice?.message.refusal)
        throw new provider/* ProviderError */.m('refusal', provider_failure/* sentences */.hC.refused(), { usage, quota });
    if (choice?.finish_reason === 'length')
        throw new provider/* ProviderError */.m('truncated', provider_failure/* sentences */.hC.cut(), { usage, quota });
    if (content === '')
        throw new provider/* ProviderError */.m('malformed', 'the answer is empty', { usage, quota });
    const json = parsed(content, tolerant);
    if (json === undefined)
        throw new provider/* ProviderError */.m('malformed', 'the answer is not JSON', { usage, quota });
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
        return tolerant ? embeddedObject(content) : undefined;
    }
}


/***/ }),

/***/ 3895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf),
/* harmony export */   n: () => (/* binding */ answerFormats)
/* harmony export */ });
/** How an answer is asked for, from the strictest on. */
const answerFormats = ['json_schema', 'json_object', 'text'];
/** The body of a chat completion; without sampling parameters, which reasoning models refuse. */
function requestOf(question, { model, form, compatible, has }) {
    const inWords = form === 'json_schema' ? '' : `\n\n${schemaInWords(question)}`;
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
function schemaInWords({ schema }) {
    return `Answer with one JSON object and nothing else, by this JSON schema:\n${JSON.stringify(schema)}`;
}


/***/ })

};
