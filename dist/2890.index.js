export const id = 2890;
export const ids = [2890];
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

/***/ 22890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gemini: () => (/* binding */ gemini)
});

// EXTERNAL MODULE: ./node_modules/@google/genai/dist/node/index.mjs + 1 modules
var node = __webpack_require__(67964);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/provider.js
var provider = __webpack_require__(25525);
// EXTERNAL MODULE: ./build/core/provider-failure.js
var provider_failure = __webpack_require__(14906);
// EXTERNAL MODULE: ./build/core/text/embedded-json.js
var embedded_json = __webpack_require__(187);
;// CONCATENATED MODULE: ./build/providers/gemini-answer.js




const count = schemas/* int */.Whr().min(0).nullish();
/** Only what is read. */
const Content = schemas/* object */.Ikc({
    modelVersion: schemas/* string */.YjP().catch(''),
    promptFeedback: schemas/* object */.Ikc({ blockReason: schemas/* string */.YjP().nullish() }).nullish().catch(null),
    candidates: schemas/* array */.YOg(schemas/* object */.Ikc({
        finishReason: schemas/* string */.YjP().nullish(),
        content: schemas/* object */.Ikc({
            parts: schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish(), thought: schemas/* boolean */.zMY().nullish() }))
                .nullish(),
        })
            .nullish(),
    }))
        .nullish(),
    usageMetadata: schemas/* object */.Ikc({
        promptTokenCount: count,
        cachedContentTokenCount: count,
        candidatesTokenCount: count,
        thoughtsTokenCount: count,
    })
        .nullish()
        .catch(null),
});
/** Reasons for which the vendor's filters end an answer; the vendor adds to them now and then. */
const filters = /SAFETY|RECITATION|BLOCKLIST|PROHIBITED|SPII|LANGUAGE|MODEL_ARMOR|JAILBREAK/;
/** The answer in generated content. Throws `ProviderError` where there is none. */
function readContent(reply, asked) {
    const content = Content.safeParse(reply);
    if (!content.success || !isContent(content.data))
        throw new provider/* ProviderError */.m('malformed', 'the server answered with something else than generated content (check endpoint)');
    const { candidates, promptFeedback, modelVersion } = content.data;
    const usage = usageOf(content.data);
    const [candidate] = candidates ?? [];
    const finish = candidate?.finishReason ?? '';
    const blocked = promptFeedback?.blockReason ?? 'BLOCK_REASON_UNSPECIFIED';
    if (filters.test(finish) || !blocked.endsWith('_UNSPECIFIED'))
        throw new provider/* ProviderError */.m('refusal', provider_failure/* sentences */.hC.filtered(), { usage });
    if (finish === 'MAX_TOKENS')
        throw new provider/* ProviderError */.m('truncated', provider_failure/* sentences */.hC.cut(), { usage });
    const parts = candidate?.content?.parts ?? [];
    const text = parts.map((part) => (part.thought ? '' : (part.text ?? ''))).join('');
    if (text.trim() === '')
        throw new provider/* ProviderError */.m('malformed', 'the answer is empty', { usage });
    const json = (0,embedded_json/* embeddedObject */.w)(text);
    if (json === undefined)
        throw new provider/* ProviderError */.m('malformed', 'the answer is not JSON', { usage });
    return {
        json,
        model: modelVersion || asked,
        usage: usage ?? { input: 0, cachedInput: 0, output: 0 },
        quota: null,
    };
}
/** Each of its members may be missing, but not all. */
function isContent({ candidates, promptFeedback, usageMetadata }) {
    return [candidates, promptFeedback, usageMetadata].some(Boolean);
}
/** What is served from the cache is part of the prompt; thoughts are not part of the candidates, and cost as much. */
function usageOf({ usageMetadata: counted }) {
    if (!counted)
        return null;
    return {
        input: counted.promptTokenCount ?? 0,
        cachedInput: counted.cachedContentTokenCount ?? 0,
        output: (counted.candidatesTokenCount ?? 0) + (counted.thoughtsTokenCount ?? 0),
    };
}

// EXTERNAL MODULE: ./build/providers/transport.js
var transport = __webpack_require__(93256);
;// CONCATENATED MODULE: ./build/providers/gemini-errors.js





/** As https://cloud.google.com/apis/design/errors describes it; only what is read. */
const Body = schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({
        message: schemas/* string */.YjP().catch(''),
        details: schemas/* array */.YOg(schemas/* object */.Ikc({
            reason: schemas/* string */.YjP().optional().catch(undefined),
            /** `34s`, `0.5s` */
            retryDelay: schemas/* string */.YjP().optional().catch(undefined),
            violations: schemas/* array */.YOg(schemas/* object */.Ikc({ quotaId: schemas/* string */.YjP().catch('') }))
                .optional()
                .catch(undefined),
        }))
            .catch([]),
    }),
});
function translate(error, { question, target, exchange }) {
    if (error instanceof provider/* ProviderError */.m)
        return error;
    const { model, vertex } = target;
    const asked = { model, question };
    const { sent, response } = exchange;
    if (!sent)
        return withoutCredentials(error);
    if (error instanceof SyntaxError && response?.ok)
        return new provider/* ProviderError */.m('malformed', 'the server did not answer with JSON (check endpoint)', {
            cause: error,
        });
    const status = response === null || response.ok ? null : response.status;
    const said = saidIn(error);
    const failure = (0,transport/* httpFailure */.tG)(status, said.message, response?.headers, error);
    if (said.reasons.includes('API_KEY_INVALID'))
        return new provider/* ProviderError */.m('authentication', provider_failure/* sentences */.hC.keyRefused(), { cause: error });
    if (status === 400 && /token count .*exceeds|maximum number of tokens/i.test(said.message))
        return new provider/* ProviderError */.m('context_length', provider_failure/* sentences */.hC.tooLong(), { cause: error });
    if (status === 429 && said.quotaGone)
        return new provider/* ProviderError */.m('rate_limit', provider_failure/* sentences */.hC.quotaGone(), { cause: error });
    if (vertex !== null && status === 401)
        return new provider/* ProviderError */.m('authentication', provider_failure/* sentences */.hC.googleLogin(), { cause: error });
    if (vertex !== null && status === 403) {
        const sentence = provider_failure/* sentences */.hC.googleNotAllowed(vertex.project);
        return new provider/* ProviderError */.m('authentication', sentence + (0,provider_failure/* vendorWords */.SW)(said.message, asked), {
            cause: error,
        });
    }
    return (0,provider_failure/* failureByStatus */.qX)({ ...failure, retryAfterMs: said.retryDelayMs ?? failure.retryAfterMs }, asked);
}
/** The vendor's words where they may be about a parameter; it writes names in both ways. */
function rejectionOf(error) {
    if (!(error instanceof node/* ApiError */.hD) || error.status !== 400)
        return null;
    return saidIn(error).message.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A server that gives out tokens may be down for a moment; all else about credentials stays as it is. */
function withoutCredentials(error) {
    const request = schemas/* object */.Ikc({ config: schemas/* looseObject */._H3({}), status: schemas/* number */.aig().optional() }).safeParse(error);
    if (request.success && (request.data.status ?? 500) >= 500)
        return new provider/* ProviderError */.m('unavailable', provider_failure/* sentences */.hC.unreachable(), { retryable: true, cause: error });
    return new provider/* ProviderError */.m('authentication', provider_failure/* sentences */.hC.googleLogin(), { cause: error });
}
/** The SDK has the body as text in the error's message. */
function saidIn(error) {
    const body = Body.safeParse(error instanceof node/* ApiError */.hD ? parsed(error.message) : null);
    const { message = '', details = [] } = body.data?.error ?? {};
    const retryDelay = /^(\d+(?:\.\d+)?)s$/.exec(details.find((each) => each.retryDelay)?.retryDelay ?? '')?.[1];
    const quotas = details.flatMap(({ violations = [] }) => violations.map(({ quotaId }) => quotaId));
    return {
        message,
        reasons: details.flatMap(({ reason }) => reason ?? []),
        retryDelayMs: retryDelay === undefined ? null : Number(retryDelay) * 1000,
        quotaGone: quotas.some((id) => /PerDay/.test(id)) ||
            /\blimit: 0\b/.test(message) ||
            // Every message about limits speaks of billing; what passes by itself also says when.
            (retryDelay === undefined && /billing|prepay/i.test(message)),
    };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/providers/gemini-exchange.js

/** What went over the wire for one question: the SDK's errors tell neither headers nor every status. */
class Exchange {
    /** False as long as credentials are still looked for. */
    sent = false;
    /** The last answer; null where there was none. */
    response = null;
    /** In place of the SDK's own. */
    fetch = async (...request) => {
        this.sent = true;
        this.response = null;
        this.response = await (0,transport/* vendorFetch */.j1)(...request);
        return this.response;
    };
}

// EXTERNAL MODULE: ./build/providers/schema-in-words.js
var schema_in_words = __webpack_require__(79660);
;// CONCATENATED MODULE: ./build/providers/gemini-request.js

/** What some models and servers do not take; the form of the answer is then asked for in words. */
const optional = ['responseJsonSchema', 'responseMimeType', 'maxOutputTokens'];
/** A request for content; without sampling parameters, which thinking models are not meant to get. */
function requestOf(question, { model, has, exchange, signal }) {
    const prescribed = has('responseJsonSchema') && has('responseMimeType');
    const inWords = prescribed ? '' : `\n\n${(0,schema_in_words/* schemaInWords */.e)(question)}`;
    // Not among the keywords that are documented for responseJsonSchema.
    const { $schema: _, ...schema } = question.schema;
    return {
        model,
        contents: [question.material, question.correction ?? []].flat().map((text) => {
            return { role: 'user', parts: [{ text }] };
        }),
        config: {
            systemInstruction: question.instructions + inWords,
            ...(has('maxOutputTokens') && { maxOutputTokens: question.maxOutputTokens }),
            ...(has('responseMimeType') && { responseMimeType: 'application/json' }),
            ...(prescribed && { responseJsonSchema: schema }),
            // One question is one request.
            automaticContinuation: false,
            abortSignal: signal,
            httpOptions: { fetch: exchange.fetch },
        },
    };
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/providers/settings.js
var providers_settings = __webpack_require__(11416);
;// CONCATENATED MODULE: ./build/providers/gemini-target.js


/** With a project it is Vertex AI, else AI Studio. Throws `UserError` for what is missing or no name. */
function geminiTarget(settings) {
    const { endpoint, project } = settings;
    const model = (0,providers_settings/* modelOf */.DM)(settings, 'gemini');
    if (!/^[\w.@:/-]+$/.test(model) || model.includes('..'))
        throw new errors/* UserError */.y('model is no name of a model.', 'Set model to a name such as gemini-2.5-pro.');
    if (project === null) {
        const apiKey = endpoint === null ? (0,providers_settings/* keyOf */.TN)(settings, 'gemini') : (settings.apiKey ?? 'none');
        return {
            model,
            endpoint: endpoint ?? 'https://generativelanguage.googleapis.com',
            vertex: null,
            apiKey,
        };
    }
    const location = settings.region ?? 'global';
    // The project may be `example.com:shop`.
    if (!/^[\w.:-]+$/.test(project))
        throw new errors/* UserError */.y('project is no name that Google Cloud gives.', 'Set project to its id, such as shop-1.');
    if (!/^[\w-]+$/.test(location))
        throw new errors/* UserError */.y('region is no name that Google Cloud gives.', 'Set region to one such as europe-west4.');
    return { model, endpoint: endpoint ?? vertexHost(location), vertex: { project, location }, apiKey: '' };
}
/** https://cloud.google.com/vertex-ai/generative-ai/docs/learn/locations */
function vertexHost(location) {
    if (location === 'global')
        return 'https://aiplatform.googleapis.com';
    if (location === 'us' || location === 'eu')
        return `https://aiplatform.${location}.rep.googleapis.com`;
    return `https://${location}-aiplatform.googleapis.com`;
}

// EXTERNAL MODULE: ./build/providers/optional-parameters.js
var optional_parameters = __webpack_require__(3846);
;// CONCATENATED MODULE: ./build/providers/gemini.js








/** How long Google's credentials are waited for, in milliseconds. */
const credentialsMs = 30_000;
/**
 * Google's Gemini, with a key of AI Studio, or through Vertex AI with the credentials that this machine has.
 * https://ai.google.dev/api/generate-content, https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference
 */
function gemini(settings) {
    const target = geminiTarget(settings);
    const { model } = target;
    const client = clientFor(target);
    const parameters = new optional_parameters/* OptionalParameters */.n(optional);
    return {
        id: `gemini:${model}`,
        endpoint: target.endpoint,
        region: target.vertex?.location ?? null,
        async ask(question, signal) {
            const exchange = new Exchange();
            try {
                const answer = await parameters.send((has) => client.models.generateContent(requestOf(question, { model, has, exchange, signal })), rejectionOf);
                return readContent(answer, model);
            }
            catch (error) {
                signal.throwIfAborted();
                throw translate(error, { question, target, exchange });
            }
        },
    };
}
/** Without options for retries the SDK tries once, and without a time limit it has none. Credentials come the same safe way. */
function clientFor({ endpoint, vertex, apiKey }) {
    const httpOptions = { baseUrl: endpoint };
    if (vertex === null)
        return new node/* GoogleGenAI */.M4({ vertexai: false, apiKey, apiVersion: 'v1beta', httpOptions });
    return new node/* GoogleGenAI */.M4({
        vertexai: true,
        ...vertex,
        apiVersion: 'v1',
        httpOptions,
        googleAuthOptions: {
            // Else it is looked for, with requests to other services of Google.
            projectId: vertex.project,
            clientOptions: { transporterOptions: { timeout: credentialsMs, fetchImplementation: transport/* vendorFetch */.j1 } },
        },
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
