export const id = 8726;
export const ids = [8726];
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

/***/ 28726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bedrock: () => (/* binding */ bedrock)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-bedrock-runtime/dist-cjs/index.js
var dist_cjs = __webpack_require__(47462);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/provider.js
var provider = __webpack_require__(25525);
// EXTERNAL MODULE: ./build/core/provider-failure.js
var provider_failure = __webpack_require__(14906);
// EXTERNAL MODULE: ./build/core/text/embedded-json.js
var embedded_json = __webpack_require__(187);
;// CONCATENATED MODULE: ./build/providers/bedrock-answer.js




const count = schemas/* int */.Whr().min(0);
/** Only what is read; blocks of other kinds hold a model's thoughts. */
const Reply = schemas/* object */.Ikc({
    stopReason: schemas/* string */.YjP(),
    output: schemas/* object */.Ikc({
        message: schemas/* object */.Ikc({
            content: schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP().optional(), toolUse: schemas/* object */.Ikc({ input: schemas/* unknown */.L5J() }).optional() })),
        }),
    }),
    usage: schemas/* object */.Ikc({
        inputTokens: count,
        outputTokens: count,
        cacheReadInputTokens: count.optional(),
        cacheWriteInputTokens: count.optional(),
    })
        .nullish()
        .catch(null),
});
/** The answer in what Converse returns: the tool's input, or JSON in the text. Throws `ProviderError` where there is none. */
function readReply(reply, model) {
    const read = Reply.safeParse(reply);
    if (!read.success)
        throw new provider/* ProviderError */.m('malformed', 'the server answered with something else than a message (check endpoint)');
    const { stopReason, output, usage: counted } = read.data;
    const usage = counted ? usageOf(counted) : null;
    const failed = failureOf(stopReason);
    if (failed !== null)
        throw new provider/* ProviderError */.m(failed.kind, failed.message, { usage });
    const { content } = output.message;
    const called = content.find(({ toolUse }) => toolUse !== undefined)?.toolUse;
    const text = content.map((block) => block.text ?? '').join('');
    if (called === undefined && text === '')
        throw new provider/* ProviderError */.m('malformed', 'the answer is empty', { usage });
    const json = called === undefined ? (0,embedded_json/* embeddedObject */.w)(text) : called.input;
    if (json === undefined)
        throw new provider/* ProviderError */.m('malformed', 'the answer is not JSON', { usage });
    return { json, model, usage: usage ?? { input: 0, cachedInput: 0, output: 0 }, quota: null };
}
/** AWS counts what the cache gave or took beside `inputTokens`, not in it (see the link in bedrock-request.ts). */
function usageOf(counted) {
    const { inputTokens, outputTokens, cacheReadInputTokens: read = 0, cacheWriteInputTokens: written = 0, } = counted;
    return { input: inputTokens + read + written, cachedInput: read, output: outputTokens };
}
/** Reasons to stop, by https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html; null for an answer. */
function failureOf(stopReason) {
    switch (stopReason) {
        case 'max_tokens':
            return { kind: 'truncated', message: provider_failure/* sentences */.hC.cut() };
        case 'model_context_window_exceeded':
            return { kind: 'context_length', message: provider_failure/* sentences */.hC.tooLong() };
        case 'guardrail_intervened':
        case 'content_filtered':
            return { kind: 'refusal', message: provider_failure/* sentences */.hC.filtered() };
        case 'refusal':
            return { kind: 'refusal', message: provider_failure/* sentences */.hC.refused() };
        case 'malformed_model_output':
        case 'malformed_tool_use':
            return { kind: 'malformed', message: 'the model did not keep to the form of an answer' };
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/fetch-http-handler/dist-cjs/index.js
var fetch_http_handler_dist_cjs = __webpack_require__(47809);
// EXTERNAL MODULE: ./build/providers/transport.js
var transport = __webpack_require__(93256);
;// CONCATENATED MODULE: ./build/providers/bedrock-client.js



/**
 * The SDK's client, and the base URL that it asks. Credentials come from the SDK's own chain (variables, profile, role with
 * a web identity token, container, machine), unless `apiKey` is a Bedrock API key.
 */
function bedrockClient({ apiKey, endpoint, env }, region) {
    // Addresses in profiles have no say: neither where code goes, nor where a token is exchanged for credentials.
    process.env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = 'true';
    const fips = endpoint === null && env.AWS_USE_FIPS_ENDPOINT === 'true';
    const client = new dist_cjs/* BedrockRuntimeClient */.mam({
        region,
        ...(endpoint !== null && { endpoint }),
        ...(apiKey !== null && { token: { token: apiKey }, authSchemePreference: ['httpBearerAuth'] }),
        useFipsEndpoint: fips,
        useDualstackEndpoint: false,
        maxAttempts: 1,
        logger: silence,
        // The SDK's own speaks HTTP/2 on sockets of its own; this goes the way of all others, as do requests for credentials.
        requestHandler: new fetch_http_handler_dist_cjs.FetchHttpHandler({ customFetch: transport/* vendorFetch */.j1 }),
    });
    const own = () => client.config.endpointProvider({ Region: region, UseFIPS: fips, UseDualStack: false }).url;
    return { client, address: endpoint ?? own().origin };
}
const nothing = () => undefined;
/** Without a logger the SDK would warn on the console. */
const silence = { debug: nothing, info: nothing, warn: nothing, error: nothing };

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/providers/bedrock-model.js

/** `arn:PARTITION:bedrock:REGION:ACCOUNT:KIND/ID`; foundation models belong to no account. */
const arn = /^arn:[\w-]+:(?:bedrock|sagemaker):([a-z0-9-]+):\d*:([\w-]+)\/(.+)$/;
/** The region to ask: the setting, the ARN's own, or the machine's. Throws `UserError` where there is none. */
function regionOf({ region, env }, model) {
    const named = arn.exec(model)?.[1];
    if (region && named && region !== named)
        throw new errors/* UserError */.y(`region is ${region}, but the ARN in model is of ${named}.`, 'Leave region out.');
    const found = region || named || env.AWS_REGION || env.AWS_DEFAULT_REGION;
    if (!found) {
        throw new errors/* UserError */.y('Provider bedrock needs a region.', 'Set region, such as us-east-1, or the environment variable AWS_REGION.');
    }
    // It becomes part of a host's name.
    if (!/^[a-z0-9-]+$/.test(found))
        throw new errors/* UserError */.y('The region of AWS is not valid.', 'It looks like us-east-1: check region or AWS_REGION.');
    return found;
}
/**
 * How names of inference profiles begin, by the region that is asked.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html
 */
const geographies = [
    [/^us-gov-/, ['us-gov']],
    [/^us-/, ['us', 'global']],
    [/^ca-/, ['ca', 'global']],
    [/^eu-/, ['eu', 'global']],
    [/^ap-northeast-[13]$/, ['apac', 'jp', 'global']],
    [/^ap-southeast-[24]$/, ['apac', 'au', 'global']],
    [/^ap-/, ['apac', 'global']],
];
/** The inference profiles that may serve a model which takes no requests by its own name. */
function profilesFor(model, region) {
    const id = arn.exec(model)?.[3] ?? model;
    const [, prefixes] = geographies.find(([regions]) => regions.test(region)) ?? [null, ['global']];
    return prefixes.map((prefix) => `${prefix}.${id}`);
}

;// CONCATENATED MODULE: ./build/providers/bedrock-errors.js






/**
 * Names of exceptions as
 * https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html lists them, and those of the
 * services that give credentials.
 */
function translate(error, asked) {
    if (error instanceof provider/* ProviderError */.m)
        return error;
    const failure = bedrock_errors_failureOf(error);
    return byName(nameOf(error), failure, asked) ?? (0,provider_failure/* failureByStatus */.qX)(failure, asked);
}
function byName(name, failure, asked) {
    const { message, retryAfterMs, cause } = failure;
    switch (name) {
        case 'CredentialsProviderError':
        case 'TokenProviderError':
            return new provider/* ProviderError */.m('authentication', provider_failure/* sentences */.hC.awsNoCredentials(), { cause });
        case 'UnrecognizedClientException':
        case 'InvalidSignatureException':
        case 'SignatureDoesNotMatch':
        case 'IncompleteSignature':
        case 'MissingAuthenticationTokenException':
        case 'InvalidClientTokenId':
        case 'ExpiredToken':
        case 'ExpiredTokenException':
        case 'InvalidIdentityToken':
        // Nobody may take on the role; Bedrock's own ends with Exception.
        case 'AccessDenied':
            return new provider/* ProviderError */.m('authentication', provider_failure/* sentences */.hC.awsRefused(), { cause });
        case 'AccessDeniedException':
        case 'ResourceNotFoundException':
            return accessFailure(name, failure, asked);
        case 'ValidationException':
            return validationFailure(failure, asked);
        case 'ThrottlingException':
            // A day is longer than any run waits.
            return /per day/i.test(message) ? quotaFailure(failure, asked) : null;
        case 'ServiceQuotaExceededException':
            return quotaFailure(failure, asked);
        case 'ModelErrorException':
        case 'ModelNotReadyException': {
            // Their statuses mean other things elsewhere.
            const sentence = provider_failure/* sentences */.hC.failed(failure.status ?? 0);
            return new provider/* ProviderError */.m('unavailable', sentence, { retryable: true, retryAfterMs, cause });
        }
        case 'SyntaxError':
            return failure.status === null
                ? new provider/* ProviderError */.m('malformed', 'the server did not answer with JSON (check endpoint)', { cause })
                : null;
        default:
            return null;
    }
}
function accessFailure(name, { message, cause }, { model, region }) {
    const refused = (sentence) => new provider/* ProviderError */.m('authentication', sentence, { cause });
    if (/access to the model|model access|use case details/i.test(message))
        return refused(provider_failure/* sentences */.hC.bedrockNotEnabled(region));
    if (name === 'ResourceNotFoundException')
        return new provider/* ProviderError */.m('configuration', provider_failure/* sentences */.hC.noModel(model), { cause });
    // Without its words, which name account and role.
    return refused(/api key|bearer token/i.test(message) ? provider_failure/* sentences */.hC.awsRefused() : provider_failure/* sentences */.hC.bedrockNotAllowed());
}
function validationFailure({ message, cause }, { model, region }) {
    if (/on-demand throughput/i.test(message)) {
        const sentence = provider_failure/* sentences */.hC.bedrockNeedsProfile(profilesFor(model, region));
        return new provider/* ProviderError */.m('configuration', sentence, { cause });
    }
    if (/too long|too many (?:input )?tokens|context (?:limit|window|length)|maximum context/i.test(message))
        return new provider/* ProviderError */.m('context_length', provider_failure/* sentences */.hC.tooLong(), { cause });
    if (/model identifier is invalid/i.test(message))
        return new provider/* ProviderError */.m('configuration', provider_failure/* sentences */.hC.noModel(model), { cause });
    return null;
}
function quotaFailure({ cause }, { region }) {
    return new provider/* ProviderError */.m('rate_limit', provider_failure/* sentences */.hC.bedrockQuota(region), { cause });
}
/** Bedrock's words where they may be about what a request holds; what it names in prose only stands before them. */
function rejectionOf(error) {
    if (nameOf(error) !== 'ValidationException')
        return null;
    const { message } = bedrock_errors_failureOf(error);
    if (/tool use/i.test(message))
        return `toolConfig: ${message}`;
    if (/maximum tokens/i.test(message))
        return `maxTokens: ${message}`;
    return message;
}
/** What the SDK adds to whatever went wrong once there was an HTTP answer. */
const Answered = schemas/* object */.Ikc({
    $metadata: schemas/* object */.Ikc({ httpStatusCode: schemas/* number */.aig() }),
    $response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }).optional(),
});
function bedrock_errors_failureOf(error) {
    const answered = Answered.safeParse(error).data;
    const status = answered?.$metadata.httpStatusCode ?? null;
    const words = error instanceof dist_cjs/* BedrockRuntimeServiceException */.bY6 ? error.message : '';
    const headers = answered?.$response?.headers;
    // An answer that was no error broke off, or was no JSON.
    const failed = status !== null && status >= 300 ? status : null;
    // A server that only resembles the vendor's says it in another form.
    const message = typeof words === 'string' ? words : '';
    return (0,transport/* httpFailure */.tG)(failed, message, headers && { get: (name) => headers[name] }, error);
}
function nameOf(error) {
    return error instanceof Error ? error.name : '';
}

// EXTERNAL MODULE: ./build/providers/schema-in-words.js
var schema_in_words = __webpack_require__(79660);
;// CONCATENATED MODULE: ./build/providers/bedrock-request.js


/** What some of Bedrock's models do not take; where a complaint names several, the first goes. */
const optional = ['toolChoice', 'toolConfig', 'maxTokens', 'system'];
/** The tool whose input is the answer: a model that must call it answers by its schema. */
const tool = 'answer';
/**
 * The body for Converse. No cache points: instructions and schema are shorter than the least that any model caches (1024
 * tokens), and models that do not cache refuse them.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html
 */
function requestOf(question, modelId, has) {
    const instructions = question.instructions + (has('toolConfig') ? '' : `\n\n${(0,schema_in_words/* schemaInWords */.e)(question)}`);
    const spoken = [...(has('system') ? [] : [instructions]), question.material, question.correction ?? []];
    return {
        modelId,
        ...(has('system') && { system: [{ text: instructions }] }),
        messages: [{ role: 'user', content: spoken.flat().map((text) => ({ text })) }],
        ...(has('maxTokens') && { inferenceConfig: { maxTokens: question.maxOutputTokens } }),
        ...(has('toolConfig') && {
            toolConfig: {
                tools: [{ toolSpec: { name: tool, inputSchema: { json: inputSchema(question.schema) } } }],
                ...(has('toolChoice') && { toolChoice: { tool: { name: tool } } }),
            },
        }),
    };
}
/** Amazon's own models know `type`, `properties` and `required` alone at the top of a schema. */
function inputSchema({ $schema: _, additionalProperties: __, ...schema }) {
    return schemas/* json */.Pq9().parse(schema);
}

// EXTERNAL MODULE: ./build/providers/optional-parameters.js
var optional_parameters = __webpack_require__(3846);
// EXTERNAL MODULE: ./build/providers/settings.js
var providers_settings = __webpack_require__(11416);
;// CONCATENATED MODULE: ./build/providers/bedrock.js








/**
 * Amazon Bedrock's Converse, for models by their id, by an inference profile's, or by ARN.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
function bedrock(settings) {
    const model = (0,providers_settings/* modelOf */.DM)(settings, 'bedrock');
    const region = regionOf(settings, model);
    const { client, address } = bedrockClient(settings, region);
    const parameters = new optional_parameters/* OptionalParameters */.n(optional);
    const send = (question, abortSignal) => parameters.send((has) => client.send(new dist_cjs/* ConverseCommand */.Ruf(requestOf(question, model, has)), { abortSignal }), rejectionOf);
    return {
        id: `bedrock:${model}`,
        endpoint: address,
        region,
        async ask(question, signal) {
            try {
                return readReply(await send(question, signal), model);
            }
            catch (error) {
                signal.throwIfAborted();
                throw translate(error, { model, region, question });
            }
        },
    };
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
