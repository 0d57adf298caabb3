export const id = 5210;
export const ids = [5210];
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

/***/ 65210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azureOpenAi: () => (/* binding */ azureOpenAi),
  openAi: () => (/* binding */ openAi),
  openAiCompatible: () => (/* binding */ openAiCompatible)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/provider.js
var provider = __webpack_require__(25525);
// EXTERNAL MODULE: ./build/core/provider-failure.js
var provider_failure = __webpack_require__(14906);
;// CONCATENATED MODULE: ./build/providers/azure-errors.js


/**
 * What Azure alone means by a status; null where it is as with all others.
 * https://learn.microsoft.com/azure/ai-foundry/openai/how-to/troubleshooting
 */
function azureFailure({ status, message, retryAfterMs, quota, cause }, { model, question }, credential) {
    switch (status) {
        case 401: {
            const sentence = credential === 'token' ? provider_failure/* sentences */.hC.azureTokenRefused() : provider_failure/* sentences */.hC.azureKeyRefused();
            return new provider/* ProviderError */.m('authentication', sentence, { cause });
        }
        case 403: {
            const sentence = `${provider_failure/* sentences */.hC.azureShut()}${(0,provider_failure/* vendorWords */.SW)(message, { model, question })}`;
            return new provider/* ProviderError */.m('authentication', sentence, { cause });
        }
        case 404:
            return new provider/* ProviderError */.m('configuration', provider_failure/* sentences */.hC.azureNoDeployment(model), { cause });
        case 429: {
            const sentence = provider_failure/* sentences */.hC.azureRateLimited(model);
            return new provider/* ProviderError */.m('rate_limit', sentence, { retryable: true, retryAfterMs, quota, cause });
        }
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/providers/azure-target.js

const azure_target_forms = 'It looks like https://NAME.openai.azure.com/openai/deployments/DEPLOYMENT/chat/completions?api-version=VERSION ' +
    '(the Target URI that the portal shows beside the deployment), or https://NAME.openai.azure.com/openai/v1/ with the deployment as model.';
/** A deployment's own address, at the resource or behind a gateway's prefix. */
const deploymentForm = /^(.*\/deployments\/([^/]+))(?:\/chat\/completions)?$/;
/**
 * Addresses whose resource speaks the `/openai/v1/` form, with what stands before it: that form itself, the one of the
 * Responses API (which the portal shows for newer models), the one of model inference, a project, the bare resource.
 */
const resourceForms = [
    /^(.*)\/openai(?:\/v1)?(?:\/chat\/completions|\/responses)?$/,
    /^()(?:\/models(?:\/chat\/completions)?)?$/,
    /^(\/api\/projects\/[^/]+)$/,
];
/** Endpoints of one model, which have neither deployments nor that form. */
const otherHosts = /\.(?:models\.ai|inference\.ml)\.azure\.com$/;
/**
 * Reads the Target URI of Azure's portal, the newer `/openai/v1/` form, or the resource's address alone; `model` names the
 * deployment where the address does not. Throws `UserError` that shows what an address looks like.
 * https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
 */
function azureTarget(endpoint, model) {
    if (endpoint === null)
        throw new errors/* UserError */.y('Provider azure-openai needs an endpoint.', azure_target_forms);
    const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
    if (url === null)
        throw new errors/* UserError */.y('endpoint is no URL.', azure_target_forms);
    if (otherHosts.test(url.hostname)) {
        throw new errors/* UserError */.y('endpoint is not of Azure OpenAI, but of a model that Azure serves at an address of its own.', 'Set provider to openai-compatible, with this endpoint.');
    }
    const path = url.pathname.replace(/\/+$/, '');
    const apiVersion = url.searchParams.get('api-version');
    const [, base, named] = deploymentForm.exec(path) ?? [];
    if (base !== undefined && named !== undefined) {
        if (!apiVersion)
            throw new errors/* UserError */.y('endpoint: the address of the deployment lacks ?api-version=…', azure_target_forms);
        return { baseUrl: url.origin + base, apiVersion, deployment: decoded(named) };
    }
    const prefix = resourceForms.map((form) => form.exec(path)?.[1]).find((found) => found !== undefined);
    if (prefix === undefined)
        throw new errors/* UserError */.y('endpoint is no address of an Azure OpenAI deployment.', azure_target_forms);
    if (model === null) {
        throw new errors/* UserError */.y('endpoint names no deployment, and there is no model.', 'Set model to the deployment’s name.');
    }
    // This form takes `preview` alone besides nothing; a dated version belongs to the other one.
    const version = apiVersion === 'preview' ? apiVersion : null;
    return { baseUrl: `${url.origin}${prefix}/openai/v1`, apiVersion: version, deployment: model };
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        throw new errors/* UserError */.y('endpoint: the name of the deployment is not encoded as URLs are.', azure_target_forms);
    }
}

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(98193);
// EXTERNAL MODULE: ./build/providers/transport.js
var transport = __webpack_require__(93256);
;// CONCATENATED MODULE: ./build/providers/chat-client.js


/** The SDK's client, with every value given; without a key it sends none. */
function clientFor(baseURL, apiKey, more = {}) {
    return new Client({
        apiKey: apiKey ?? 'none',
        ...(apiKey === null && { defaultHeaders: { authorization: null } }),
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        baseURL,
        maxRetries: 0,
        logLevel: 'off',
        timeout: transport/* noTimeout */.V0,
        fetch: transport/* vendorFetch */.j1,
        ...more,
    });
}
/** The SDK keeps of an error's body what stands under `error`; gateways and other servers say it elsewhere. */
class Client extends openai/* default */.Ay {
    makeStatusError(status, body, text, headers) {
        const usual = typeof body === 'object' && body !== null && 'error' in body && body.error ? body : null;
        return super.makeStatusError(status, usual ?? { error: body ?? text }, undefined, headers);
    }
}

// EXTERNAL MODULE: ./build/core/rate-headers.js
var rate_headers = __webpack_require__(13065);
// EXTERNAL MODULE: ./build/providers/chat-completion.js
var chat_completion = __webpack_require__(74834);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./build/providers/chat-errors.js





/** Statuses and codes as https://platform.openai.com/docs/guides/error-codes lists them. */
function translate(error, asked, before) {
    if (error instanceof provider/* ProviderError */.m)
        return error;
    if (error instanceof SyntaxError)
        return new provider/* ProviderError */.m('malformed', 'the server did not answer with JSON (check endpoint)', {
            cause: error,
        });
    const failure = failureOf(error);
    const code = error instanceof openai/* default.APIError */.Ay.APIError ? error.code : null;
    if (code === 'insufficient_quota')
        return new provider/* ProviderError */.m('rate_limit', provider_failure/* sentences */.hC.quotaGone(), { cause: error });
    if (code === 'context_length_exceeded' ||
        /context (?:window|length|size)|prompt is too long/i.test(failure.message))
        return new provider/* ProviderError */.m('context_length', provider_failure/* sentences */.hC.tooLong(), { cause: error });
    if (code === 'content_filter' || code === 'content_policy_violation' || isPolicyViolation(error))
        return new provider/* ProviderError */.m('refusal', provider_failure/* sentences */.hC.filtered(), { cause: error });
    return before?.(failure, asked) ?? (0,provider_failure/* failureByStatus */.qX)(failure, asked);
}
/** Azure's own code, which gateways pass on where they change the outer one. */
function isPolicyViolation(error) {
    return error instanceof openai/* default.APIError */.Ay.APIError && Violation.safeParse(error.error).success;
}
const Violation = schemas/* object */.Ikc({ innererror: schemas/* object */.Ikc({ code: schemas/* literal */.euz('ResponsibleAIPolicyViolation') }) });
function failureOf(error) {
    if (!(error instanceof openai/* default.APIError */.Ay.APIError) || error.status === undefined)
        return (0,transport/* httpFailure */.tG)(null, '', null, error);
    return (0,transport/* httpFailure */.tG)(error.status, wordsOf(error.error), error.headers, error);
}
/** A vendor's words where they may be about what a request holds: a parameter, or the form of the answer. */
function rejectionOf(error) {
    if (!(error instanceof openai/* default.APIError */.Ay.APIError) || error.status === undefined)
        return null;
    if (![400, 422, 501].includes(error.status))
        return null;
    return `${error.param ?? ''} ${wordsOf(error.error)}`;
}
/** `error.message`, or whatever stands in its place with servers that only resemble the vendor's; no page of a gateway. */
function wordsOf(body) {
    if (typeof body === 'string')
        return body.trimStart().startsWith('<') ? '' : body;
    if (typeof body !== 'object' || body === null)
        return '';
    for (const name of ['message', 'error', 'detail']) {
        const value = Reflect.get(body, name);
        if (typeof value === 'string')
            return value;
        if (typeof value === 'object' && value !== null)
            return JSON.stringify(value);
    }
    return '';
}

// EXTERNAL MODULE: ./build/providers/chat-request.js
var chat_request = __webpack_require__(83895);
// EXTERNAL MODULE: ./build/providers/optional-parameters.js
var optional_parameters = __webpack_require__(3846);
;// CONCATENATED MODULE: ./build/providers/chat-provider.js





const optional = ['store', 'max_completion_tokens', 'max_tokens'];
/** A provider over Chat Completions. */
function chatProvider(options) {
    const { vendor, model, endpoint, client, compatible = false } = options;
    const parameters = new optional_parameters/* OptionalParameters */.n(optional);
    /** Index of the form of answer that the server has not refused yet. */
    let format = 0;
    async function send(question, signal) {
        for (;;) {
            const tried = format;
            const form = chat_request/* answerFormats */.n[tried] ?? 'text';
            try {
                return await parameters.send((has) => {
                    const about = { model, form, compatible, has };
                    return client.chat.completions.create((0,chat_request/* requestOf */.f)(question, about), { signal }).withResponse();
                }, rejectionOf);
            }
            catch (error) {
                const refused = compatible && refusesForm(rejectionOf(error)) && tried + 1 < chat_request/* answerFormats */.n.length;
                if (!refused)
                    throw error;
                // Others may have found out meanwhile.
                format = Math.max(format, tried + 1);
            }
        }
    }
    return {
        id: `${vendor}:${model}`,
        endpoint,
        region: null,
        async ask(question, signal) {
            try {
                const { data, response } = await send(question, signal);
                const quota = (0,rate_headers/* quotaOf */.O)(response.headers, Date.now());
                return (0,chat_completion/* readCompletion */.t)(data, { model, quota, tolerant: compatible });
            }
            catch (error) {
                signal.throwIfAborted();
                throw translate(error, { model, question }, options.before);
            }
        },
    };
}
function refusesForm(complaint) {
    return (complaint !== null && /response_format|json_schema|json_object|schema|structured|grammar/i.test(complaint));
}

// EXTERNAL MODULE: ./build/providers/settings.js
var providers_settings = __webpack_require__(11416);
;// CONCATENATED MODULE: ./build/providers/chat.js






/** OpenAI's Chat Completions. https://platform.openai.com/docs/api-reference/chat */
function openAi(settings) {
    const model = (0,providers_settings/* modelOf */.DM)(settings, 'openai');
    const endpoint = baseOf(settings.endpoint ?? 'https://api.openai.com/v1');
    const apiKey = settings.endpoint === null ? (0,providers_settings/* keyOf */.TN)(settings, 'openai') : settings.apiKey;
    const client = clientFor(endpoint, apiKey);
    return chatProvider({ vendor: 'openai', model, endpoint, client });
}
/** Any server that speaks Chat Completions: a proxy, a router, a model on this machine. It may need no key. */
function openAiCompatible(settings) {
    const model = (0,providers_settings/* modelOf */.DM)(settings, 'openai-compatible');
    const { apiKey } = settings;
    if (settings.endpoint === null) {
        throw new errors/* UserError */.y('Provider openai-compatible needs an endpoint.', 'Set endpoint to its base URL, such as https://llm.example.com/v1.');
    }
    const endpoint = baseOf(settings.endpoint);
    const client = clientFor(endpoint, apiKey);
    return chatProvider({ vendor: 'openai-compatible', model, endpoint, client, compatible: true });
}
/** Vendors' pages show the whole address; the SDK adds the last part itself. */
function baseOf(endpoint) {
    return endpoint.replace(/\/chat\/completions$/, '');
}
/**
 * Azure OpenAI, by the Target URI that its portal shows.
 * https://learn.microsoft.com/azure/ai-foundry/openai/reference
 */
function azureOpenAi(settings) {
    const target = azureTarget(settings.endpoint, settings.model);
    const credential = (0,providers_settings/* keyOf */.TN)(settings, 'azure-openai');
    // An Entra ID token is a JWT; keys of Azure have no dots.
    const isToken = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(credential);
    const client = clientFor(target.baseUrl, credential, {
        ...(target.apiVersion !== null && { defaultQuery: { 'api-version': target.apiVersion } }),
        ...(!isToken && { defaultHeaders: { authorization: null, 'api-key': credential } }),
    });
    return chatProvider({
        vendor: 'azure-openai',
        model: target.deployment,
        endpoint: target.baseUrl,
        client,
        before: (failure, asked) => azureFailure(failure, asked, isToken ? 'token' : 'key'),
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
