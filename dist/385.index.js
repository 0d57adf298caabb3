export const id = 385;
export const ids = [385];
export const modules = {

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProvider: () => (/* binding */ createProvider)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(8193);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/core/provider.js
var provider = __webpack_require__(5525);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(5232);
;// CONCATENATED MODULE: ./build/providers/openai-errors.js



/** Statuses and codes as https://platform.openai.com/docs/guides/error-codes lists them. */
function translate(error, model, apiKey) {
    if (error instanceof SyntaxError)
        return new provider/* ProviderError */.m('malformed', 'the server did not answer with JSON', { cause: error });
    if (!(error instanceof openai/* default.APIError */.Ay.APIError) || error.status === undefined) {
        return new provider/* ProviderError */.m('unavailable', 'The provider cannot be reached, or broke off: check endpoint and network.', {
            retryable: true,
            cause: error,
        });
    }
    const { status, code } = error;
    const said = describe(error, apiKey);
    if (status === 401)
        return new provider/* ProviderError */.m('authentication', 'The provider refuses the key: check api-key.');
    if (status === 403)
        return new provider/* ProviderError */.m('authentication', `The key may not use this model or region: check api-key and model.${said}`);
    if (status === 404)
        return new provider/* ProviderError */.m('configuration', `There is no model ${model} at this endpoint: check model and endpoint.`);
    if (status === 408)
        return new provider/* ProviderError */.m('timeout', 'The provider gave up waiting.', { retryable: true });
    if (status === 429 && code === 'insufficient_quota') {
        return new provider/* ProviderError */.m('rate_limit', 'The provider account has no quota left: check its plan and billing.');
    }
    if (status === 429) {
        return new provider/* ProviderError */.m('rate_limit', 'The provider limits the rate: lower concurrency, or raise the account’s limit.', {
            retryable: true,
            retryAfterMs: retryAfter(error.headers),
        });
    }
    if (code === 'context_length_exceeded' || status === 413) {
        return new provider/* ProviderError */.m('context_length', 'The question is longer than the model can read.');
    }
    if (code === 'content_filter' || code === 'content_policy_violation') {
        return new provider/* ProviderError */.m('refusal', 'The provider’s content filter refused this code.');
    }
    if (status >= 500 || status === 409) {
        return new provider/* ProviderError */.m('unavailable', `The provider failed with status ${status}.`, {
            retryable: true,
            retryAfterMs: retryAfter(error.headers),
        });
    }
    if (status >= 300 && status < 400) {
        return new provider/* ProviderError */.m('configuration', 'The endpoint redirects elsewhere, which is not followed: set endpoint to where it leads.');
    }
    return new provider/* ProviderError */.m('configuration', `The provider rejects the request with status ${status}: check model and endpoint.${said}`);
}
/** The vendor's own words, without the key should they repeat it. */
function describe(error, apiKey) {
    const inner = error.error;
    const message = typeof inner === 'object' && inner !== null && 'message' in inner ? inner.message : null;
    if (typeof message !== 'string')
        return '';
    const words = apiKey ? message.replaceAll(apiKey, '[key]') : message;
    return ` It says: ${(0,encode/* oneLine */.TN)(words, 200)}`;
}
/** `Retry-After` in seconds or as a date, `retry-after-ms` in milliseconds; as milliseconds from now. */
function retryAfter(headers) {
    const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
    if (Number.isFinite(milliseconds) && milliseconds >= 0)
        return milliseconds;
    const text = headers?.get('retry-after');
    if (!text)
        return null;
    const seconds = Number(text);
    const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - Date.now();
    return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

;// CONCATENATED MODULE: ./build/providers/openai.js




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
/** OpenAI's Chat Completions, and any server that speaks them. https://platform.openai.com/docs/api-reference/chat */
function createProvider({ apiKey, model, endpoint }) {
    // Every value is given, and variables of an earlier step have no say: the SDK even reads headers from one.
    for (const name of Object.keys(process.env)) {
        if (name.startsWith('OPENAI_'))
            Reflect.deleteProperty(process.env, name);
    }
    const client = new openai/* default */.Ay({
        apiKey: apiKey ?? 'none',
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        baseURL: endpoint ?? 'https://api.openai.com/v1',
        maxRetries: 0,
        logLevel: 'off',
        // Our own limits cover the whole answer, the body included.
        timeout: 24 * 60 * 60 * 1000,
        fetchOptions: { redirect: 'manual' },
        fetch: limitedFetch,
    });
    return {
        id: `openai:${model}`,
        async ask(question, signal) {
            let reply;
            try {
                reply = await client.chat.completions.create(requestOf(question, model), { signal });
            }
            catch (error) {
                signal.throwIfAborted();
                throw translate(error, model, apiKey);
            }
            return read(reply, model);
        },
    };
}
/** No answer is that long; a server that goes on and on must not fill the memory. */
const longestAnswer = 20_000_000;
/** `fetch`, whose answers break off when they are too long. */
async function limitedFetch(...request) {
    const response = await fetch(...request);
    if (response.body === null)
        return response;
    let bytes = 0;
    const counted = new TransformStream({
        transform(chunk, controller) {
            bytes += chunk.length;
            if (bytes > longestAnswer)
                controller.error(new Error('the answer is too long'));
            else
                controller.enqueue(chunk);
        },
    });
    return new Response(response.body.pipeThrough(counted), response);
}
function requestOf(question, model) {
    const correction = question.correction === undefined ? [] : [{ role: 'user', content: question.correction }];
    return {
        model,
        store: false,
        max_completion_tokens: question.maxOutputTokens,
        messages: [
            { role: 'system', content: question.instructions },
            { role: 'user', content: question.material },
            ...correction,
        ],
        response_format: {
            type: 'json_schema',
            json_schema: { name: 'answer', strict: true, schema: question.schema },
        },
    };
}
function read(reply, model) {
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
    if (choice?.message.refusal || choice?.finish_reason === 'content_filter') {
        throw new provider/* ProviderError */.m('refusal', 'The model refused to answer about this code.', { usage });
    }
    if (choice?.finish_reason === 'length') {
        throw new provider/* ProviderError */.m('truncated', 'The answer was cut at the output limit.', { usage });
    }
    if (content === '')
        throw new provider/* ProviderError */.m('malformed', 'the answer is empty', { usage });
    try {
        const json = JSON.parse(content);
        return {
            json,
            model: completion.data.model || model,
            usage: usage ?? { input: 0, cachedInput: 0, output: 0 },
        };
    }
    catch {
        throw new provider/* ProviderError */.m('malformed', 'the answer is not JSON', { usage });
    }
}


/***/ })

};
