export const id = 6583;
export const ids = [6583];
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

/***/ 16583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anthropic: () => (/* binding */ anthropic)
});

// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/client.mjs + 226 modules
var client = __webpack_require__(7766);
// EXTERNAL MODULE: ./build/core/rate-headers.js
var rate_headers = __webpack_require__(13065);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/provider.js
var provider = __webpack_require__(25525);
// EXTERNAL MODULE: ./build/core/provider-failure.js
var provider_failure = __webpack_require__(14906);
// EXTERNAL MODULE: ./build/core/text/embedded-json.js
var embedded_json = __webpack_require__(187);
;// CONCATENATED MODULE: ./build/providers/anthropic-answer.js




const count = schemas/* int */.Whr().min(0);
/** Only what is read. */
const Message = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().catch(''),
    stop_reason: schemas/* string */.YjP().nullish(),
    content: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), input: schemas/* unknown */.L5J().optional(), text: schemas/* unknown */.L5J().optional() })),
    usage: schemas/* object */.Ikc({
        input_tokens: count,
        cache_creation_input_tokens: count.nullish(),
        cache_read_input_tokens: count.nullish(),
        output_tokens: count,
    })
        .nullish()
        .catch(null),
});
/** The answer in a message. Throws `ProviderError` where there is none. */
function readMessage(reply, { model, quota }) {
    const message = Message.safeParse(reply);
    if (!message.success)
        throw new provider/* ProviderError */.m('malformed', 'the server answered with something else than a message (check endpoint)');
    const usage = usageOf(message.data);
    const cost = { usage, quota };
    switch (message.data.stop_reason) {
        case 'refusal':
            throw new provider/* ProviderError */.m('refusal', provider_failure/* sentences */.hC.refused(), cost);
        case 'max_tokens':
            throw new provider/* ProviderError */.m('truncated', provider_failure/* sentences */.hC.cut(), cost);
        case 'model_context_window_exceeded':
            throw new provider/* ProviderError */.m('context_length', provider_failure/* sentences */.hC.tooLong(), cost);
    }
    const json = answerIn(message.data);
    if (json === null)
        throw new provider/* ProviderError */.m('malformed', 'the answer is empty', cost);
    if (json === undefined)
        throw new provider/* ProviderError */.m('malformed', 'the answer is not JSON', cost);
    return {
        json,
        model: message.data.model || model,
        usage: usage ?? { input: 0, cachedInput: 0, output: 0 },
        quota,
    };
}
/** What the tool was called with, or else the object in the text; null where there is neither call nor text. */
function answerIn({ content }) {
    const call = content.find(({ type }) => type === 'tool_use');
    if (call !== undefined)
        return call.input;
    const text = content.map((block) => (block.type === 'text' ? block.text : '')).join('');
    return text.trim() === '' ? null : (0,embedded_json/* embeddedObject */.w)(text);
}
/** The vendor counts what it wrote to its cache, and what it read from there, apart from the rest. */
function usageOf({ usage }) {
    if (!usage)
        return null;
    const written = usage.cache_creation_input_tokens ?? 0;
    const cachedInput = usage.cache_read_input_tokens ?? 0;
    return {
        input: usage.input_tokens + written + cachedInput,
        cachedInput,
        output: usage.output_tokens,
    };
}

// EXTERNAL MODULE: ./build/providers/transport.js
var transport = __webpack_require__(93256);
;// CONCATENATED MODULE: ./build/providers/anthropic-errors.js




/** Types and statuses as https://docs.claude.com/en/api/errors lists them; what has no type of its own is known by its words. */
function translate(error, asked) {
    if (error instanceof provider/* ProviderError */.m)
        return error;
    if (error instanceof SyntaxError)
        return new provider/* ProviderError */.m('malformed', 'the server did not answer with JSON (check endpoint)', {
            cause: error,
        });
    if (!(error instanceof client/* Anthropic */.N.APIError) || error.status === undefined)
        return (0,provider_failure/* failureByStatus */.qX)((0,transport/* httpFailure */.tG)(null, '', null, error), asked);
    const words = wordsOf(error);
    const noMoney = error.type === 'billing_error' || error.errorCode?.endsWith('spend_limit_reached');
    if (noMoney || /credit balance is too low/i.test(words))
        return new provider/* ProviderError */.m('rate_limit', provider_failure/* sentences */.hC.quotaGone(), { cause: error });
    if (/prompt is too long|exceeds? (?:the )?context (?:limit|window)/i.test(words))
        return new provider/* ProviderError */.m('context_length', provider_failure/* sentences */.hC.tooLong(), { cause: error });
    if (/blocked by content filtering/i.test(words))
        return new provider/* ProviderError */.m('refusal', provider_failure/* sentences */.hC.filtered(), { cause: error });
    return (0,provider_failure/* failureByStatus */.qX)((0,transport/* httpFailure */.tG)(error.status, words, error.headers, error), asked);
}
/** The vendor's words where they may be about a parameter of the request. */
function rejectionOf(error) {
    return error instanceof client/* Anthropic */.N.APIError && error.status === 400 ? wordsOf(error) : null;
}
/** Empty where a server that only resembles the vendor's says it in another form. */
function wordsOf({ apiMessage }) {
    return typeof apiMessage === 'string' ? apiMessage : '';
}

;// CONCATENATED MODULE: ./build/providers/anthropic-request.js
/** What some models and servers do not take: forced tools where a model thinks, marks for the cache. */
const optional = ['tool_choice', 'cache_control'];
/** The one tool: its input is the answer. */
const tool = 'answer';
/**
 * The body of a message; without sampling parameters, which thinking models refuse. Tools and instructions are the same for
 * every question and come before the material, so the mark behind them has the vendor cache both.
 * https://docs.claude.com/en/docs/build-with-claude/prompt-caching
 */
function requestOf(question, { model, has }) {
    const forced = has('tool_choice');
    const inWords = forced ? '' : `\n\nAnswer by calling the tool ${tool}, and with nothing else.`;
    return {
        model,
        max_tokens: question.maxOutputTokens,
        tools: [
            {
                name: tool,
                description: 'Takes the answer.',
                input_schema: { ...question.schema, type: 'object' },
            },
        ],
        ...(forced && { tool_choice: { type: 'tool', name: tool } }),
        system: [
            {
                type: 'text',
                text: question.instructions + inWords,
                ...(has('cache_control') && { cache_control: { type: 'ephemeral' } }),
            },
        ],
        // Turns of one role that follow each other are read as one.
        messages: [question.material, question.correction ?? []].flat().map((content) => {
            return { role: 'user', content };
        }),
    };
}

// EXTERNAL MODULE: ./build/providers/optional-parameters.js
var optional_parameters = __webpack_require__(3846);
// EXTERNAL MODULE: ./build/providers/settings.js
var providers_settings = __webpack_require__(11416);
;// CONCATENATED MODULE: ./build/providers/anthropic.js








/** Anthropic's Messages. https://docs.claude.com/en/api/messages */
function anthropic(settings) {
    const model = (0,providers_settings/* modelOf */.DM)(settings, 'anthropic');
    // The SDK adds the last parts itself.
    const endpoint = (settings.endpoint ?? 'https://api.anthropic.com').replace(/\/v1(?:\/messages)?$/, '');
    const apiKey = settings.endpoint === null ? (0,providers_settings/* keyOf */.TN)(settings, 'anthropic') : settings.apiKey;
    const client = clientFor(endpoint, apiKey);
    const parameters = new optional_parameters/* OptionalParameters */.n(optional);
    function send(question, signal) {
        return parameters.send((has) => client.messages.create(requestOf(question, { model, has }), { signal }).withResponse(), rejectionOf);
    }
    return {
        id: `anthropic:${model}`,
        endpoint,
        region: null,
        async ask(question, signal) {
            try {
                const { data, response } = await send(question, signal);
                return readMessage(data, { model, quota: (0,rate_headers/* quotaOf */.O)(response.headers, Date.now()) });
            }
            catch (error) {
                signal.throwIfAborted();
                throw translate(error, { model, question });
            }
        },
    };
}
function clientFor(baseURL, apiKey) {
    return new client/* Anthropic */.N({
        // With a key the SDK looks for no other credentials, neither in variables nor in files.
        apiKey: apiKey ?? 'none',
        authToken: null,
        webhookKey: null,
        baseURL,
        maxRetries: 0,
        logLevel: 'off',
        openTelemetry: false,
        timeout: transport/* noTimeout */.V0,
        fetch: transport/* vendorFetch */.j1,
    });
}


/***/ }),

/***/ 3846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ OptionalParameters)
/* harmony export */ });
/* harmony import */ var _core_provider_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14906);

/**
 * Sends a request, and again without each parameter that the model is said not to accept. What was left out stays out for
 * the run, so that one question pays for it and not each.
 */
class OptionalParameters {
    #names;
    #left = new Set();
    /** `names`: parameters that an answer does not depend on; where a complaint names several, the first of them goes. */
    constructor(names) {
        this.#names = names;
    }
    /** `complaintOf` gives a vendor's words where they may be about a parameter, else null. */
    async send(attempt, complaintOf) {
        for (;;) {
            const sent = this.#names.filter((name) => !this.#left.has(name));
            try {
                return await attempt((name) => sent.includes(name));
            }
            catch (error) {
                const complaint = complaintOf(error);
                const rejected = complaint === null ? null : (0,_core_provider_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectedParameter */ .cq)(complaint, sent);
                if (rejected === null)
                    throw error;
                this.#left.add(rejected);
            }
        }
    }
}


/***/ })

};
