export const id = 7389;
export const ids = [7389];
export const modules = {

/***/ 48741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ patience),
  I: () => (/* binding */ patient)
});

// EXTERNAL MODULE: ./build/core/budget.js
var budget = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/core/provider.js
var core_provider = __webpack_require__(25525);
;// CONCATENATED MODULE: ./build/core/rate.js
function startRate(most) {
    return { most, limit: most, openAt: 0, cutAt: Number.NEGATIVE_INFINITY };
}
/** A minute is what vendors' windows last; a longer wait is asked for by `Retry-After` alone. */
const longestWindow = 60_000;
/** After an answer: a little faster, as far as the vendor says that something is left. */
function afterAnswer(rate, quota, now) {
    const faster = { ...rate, limit: Math.min(rate.most, rate.limit + 1 / rate.limit) };
    return withinQuota(faster, quota, now);
}
/**
 * After the vendor refused for its rate: half as fast, once for all questions that were under way together, and not before
 * it wants to be asked again. Its wish comes before its figures: they say when a limit is whole again, and long before that
 * there is room for a question.
 */
function afterRefusal(rate, refusal, now) {
    const cut = refusal.sentAt < rate.cutAt ? rate : { ...rate, limit: Math.max(1, rate.limit / 2), cutAt: now };
    const openAt = Math.max(cut.openAt, now + (refusal.retryAfterMs ?? 0));
    const quota = refusal.retryAfterMs === null ? refusal.quota : null;
    return withinQuota({ ...cut, openAt }, quota, now);
}
/** Milliseconds until another question may go out while so many are under way; null until one of those is back. */
function pauseBefore(rate, underWay, now) {
    return underWay >= Math.max(1, Math.floor(rate.limit)) ? null : Math.max(0, rate.openAt - now);
}
/** Tokens below which the next question would be refused: about one with its answer. */
const oneQuestion = 2000;
function withinQuota(rate, quota, now) {
    if (quota === null)
        return rate;
    const { requests, tokens } = quota;
    const empty = [
        ...(requests !== null && requests.left < 1 ? [requests] : []),
        ...(tokens !== null && tokens.left < oneQuestion ? [tokens] : []),
    ];
    const waits = empty.map(({ resetMs }) => Math.min(resetMs ?? 0, longestWindow));
    const limit = requests === null ? rate.limit : Math.min(rate.limit, Math.max(1, requests.left));
    return { ...rate, limit, openAt: Math.max(rate.openAt, ...waits.map((wait) => now + wait)) };
}

;// CONCATENATED MODULE: ./build/assess/gate.js


/**
 * As many questions under way at once as the vendor bears, `most` at the most; the others wait, the most severe first.
 * What the vendor says of its limits counts for all of them. `deadline`: when the run ends, in milliseconds since the epoch.
 */
function adaptRate(provider, most, deadline) {
    const gate = new Gate(most);
    return {
        ...provider,
        async ask(question, signal) {
            await gate.enter(question, signal);
            const sentAt = Date.now();
            try {
                signal.throwIfAborted();
                const answer = await provider.ask(question, signal);
                gate.learn((rate) => afterAnswer(rate, answer.quota, Date.now()));
                return answer;
            }
            catch (error) {
                if (error instanceof core_provider/* ProviderError */.m && error.kind === 'rate_limit') {
                    const { quota } = error;
                    const now = Date.now();
                    // A wait that nobody lives to see holds up no other question: they may have better luck.
                    const retryAfterMs = now + (error.retryAfterMs ?? 0) < deadline ? error.retryAfterMs : null;
                    gate.learn((rate) => afterRefusal(rate, { sentAt, retryAfterMs, quota }, now));
                }
                throw error;
            }
            finally {
                gate.leave();
            }
        },
    };
}
class Gate {
    #rate;
    #underWay = 0;
    #timer = null;
    #waiting = [];
    constructor(most) {
        this.#rate = startRate(most);
    }
    /** Resolves when the question may go out; throws the signal's reason if that comes first. */
    enter({ rank }, signal) {
        signal.throwIfAborted();
        return new Promise((resolve, reject) => {
            const leave = () => {
                this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
                this.#open();
                reject(signal.reason);
            };
            const waiting = {
                rank,
                enter: () => {
                    signal.removeEventListener('abort', leave);
                    resolve();
                },
            };
            signal.addEventListener('abort', leave, { once: true });
            const behind = this.#waiting.findIndex((other) => other.rank > rank);
            this.#waiting.splice(behind === -1 ? this.#waiting.length : behind, 0, waiting);
            this.#open();
        });
    }
    leave() {
        this.#underWay--;
        this.#open();
    }
    learn(next) {
        this.#rate = next(this.#rate);
    }
    #open() {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#timer = null;
        while (this.#waiting.length > 0) {
            const pause = pauseBefore(this.#rate, this.#underWay, Date.now());
            if (pause === null)
                return;
            if (pause > 0) {
                this.#timer = setTimeout(() => this.#open(), pause);
                return;
            }
            this.#underWay++;
            this.#waiting.shift()?.enter();
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/redaction.js
var redaction = __webpack_require__(13471);
;// CONCATENATED MODULE: ./build/assess/record.js



/** Writes down each try: what was shown, what it cost, how it ended; never a word of it. */
function recordQuestions(provider, entries) {
    return {
        ...provider,
        async ask(question, signal) {
            const sentAt = Date.now();
            const record = (ending) => entries.push({ ...aboutQuestion(question, sentAt), ...ending, durationMs: Date.now() - sentAt });
            try {
                const answer = await provider.ask(question, signal);
                const { model, usage } = answer;
                record({ outcome: 'answered', model, usage: usage.input + usage.output > 0 ? usage : null });
                return answer;
            }
            catch (error) {
                const known = error instanceof core_provider/* ProviderError */.m ? error : null;
                record({ outcome: known?.kind ?? 'broken off', model: null, usage: known?.usage ?? null });
                throw error;
            }
        },
    };
}
function aboutQuestion({ instructions, material, correction = '', schema, sources }, sentAt) {
    const sent = [instructions, material, correction].join('\n');
    return {
        at: new Date(sentAt).toISOString(),
        sources,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(sent).digest('hex'),
        bytes: Buffer.byteLength(sent) + Buffer.byteLength(JSON.stringify(schema)),
        redactions: [...material.matchAll(redaction/* placeholderPattern */.iS)].length,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/provider-failure.js
var provider_failure = __webpack_require__(14906);
;// CONCATENATED MODULE: ./build/assess/retry.js



const longestPauseMs = 30_000;
/** Asks again what may work when asked again; `Retry-After` is obeyed, and a wait beyond the deadline is not begun. */
function retry(provider, options) {
    return {
        ...provider,
        async ask(question, signal) {
            // What went wrong before the time ran out says more than that it ran out.
            let last = null;
            const known = () => (last !== null && !(signal.reason instanceof core_provider/* ProviderError */.m) ? last : signal.reason);
            for (let attempt = 1;; attempt++) {
                try {
                    return await provider.ask(question, signal);
                }
                catch (error) {
                    // What the vendor said counts, and its cost, even where the run has ended meanwhile.
                    if (!(error instanceof core_provider/* ProviderError */.m))
                        throw signal.aborted ? known() : error;
                    if (signal.aborted || !error.retryable || attempt >= options.attempts)
                        throw error;
                    const pause = pauseAfter(error, attempt, options.pauseMs);
                    if (Date.now() + pause >= options.deadline)
                        throw error;
                    last = error;
                    await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => {
                        throw known();
                    });
                }
            }
        },
    };
}
/** Never less than the vendor wishes; a little more, so that not all come back at one time. */
function pauseAfter({ retryAfterMs }, attempt, pauseMs) {
    // No wish: who takes it at its word has used up all tries in a moment.
    if (retryAfterMs !== null && retryAfterMs > 0)
        return retryAfterMs * (1 + Math.random() / 10);
    return Math.min(longestPauseMs, pauseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
}
/**
 * Ends the wait for one answer, the body included: a server that sends a byte now and then is one that does not answer.
 * `limitMs` in milliseconds.
 */
function limitTime(provider, limitMs) {
    return {
        ...provider,
        async ask(question, signal) {
            const limit = AbortSignal.timeout(limitMs);
            try {
                return await provider.ask(question, AbortSignal.any([signal, limit]));
            }
            catch (error) {
                if (!limit.aborted || signal.aborted)
                    throw error;
                const seconds = Math.round(limitMs / 1000);
                throw new core_provider/* ProviderError */.m('timeout', provider_failure/* sentences */.hC.noAnswer(seconds), { retryable: true, cause: error });
            }
        },
    };
}
/** So many questions that failed for good, one after the other, and none that was answered: the next will fail, too. */
const hopeless = { rate_limit: 3, unavailable: 10, timeout: 10 };
/** Stops asking a vendor who answers nothing any more, so that a run over hundreds of findings ends in time. */
function giveUp(provider) {
    const none = { rate_limit: 0, unavailable: 0, timeout: 0 };
    let inARow = { ...none };
    const stop = new AbortController();
    return {
        ...provider,
        async ask(question, signal) {
            stop.signal.throwIfAborted();
            try {
                const answer = await provider.ask(question, AbortSignal.any([signal, stop.signal]));
                inARow = { ...none };
                return answer;
            }
            catch (error) {
                if (!(error instanceof core_provider/* ProviderError */.m) || stop.signal.aborted)
                    throw error;
                const { kind, retryable } = error;
                // What no asking again can help is this question's own: a batch without its answer may hold the next one's.
                if (kind === 'rate_limit' || (retryable && (kind === 'unavailable' || kind === 'timeout'))) {
                    if (++inARow[kind] >= hopeless[kind])
                        stop.abort(error);
                }
                throw error;
            }
        },
    };
}

// EXTERNAL MODULE: ./build/assess/spend.js
var spend = __webpack_require__(90307);
;// CONCATENATED MODULE: ./build/assess/patient.js





/** How long an answer is waited for, and how often it is asked for again. */
const patience = { answerMs: 180_000, attempts: 5, pauseMs: 1000 };
/**
 * A vendor within a run's limits. From the outside in: gives up where it is hopeless, holds tokens, asks again, waits for its
 * turn, counts the try, does not wait for ever, writes it down.
 */
function patient(vendor, options) {
    const recorded = limitTime(recordQuestions(vendor, options.questions), options.answerMs);
    const paying = (0,spend/* spendWithin */.E)(new budget/* Budget */.__(options.budget));
    const paced = adaptRate(paying.perTry(recorded), options.concurrency, options.deadline);
    return giveUp(paying.perQuestion(retry(paced, options)));
}


/***/ }),

/***/ 24972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ withoutOwnSecrets)
});

;// CONCATENATED MODULE: ./build/core/own-secrets.js
/** Shorter ones would be found in too much else in another form. */
const shortestForm = 8;
/**
 * A text without our own secrets, as they are and in the forms in which servers repeat them: in other letters, encoded for a
 * URL, in base64 at any place, in hex, backwards.
 */
function withoutSecrets(text, secrets, placeholder) {
    return secrets
        .filter((secret) => secret !== '')
        .reduce((left, secret) => {
        const exact = left.replaceAll(secret, placeholder);
        return secret.length < shortestForm ? exact : exact.replace(anyForm(secret), () => placeholder);
    }, text);
}
function anyForm(secret) {
    const base64 = [0, 1, 2].map((shift) => base64At(secret, shift));
    const forms = [
        secret,
        encodeURIComponent(secret),
        ...base64,
        ...base64.map((each) => each.replaceAll('+', '-').replaceAll('/', '_')),
        Buffer.from(secret).toString('hex'),
        [...secret].reverse().join(''),
    ];
    return new RegExp([...new Set(forms)].map((form) => form.replace(/\W/g, '\\$&')).join('|'), 'gi');
}
/** What stands in base64 of any text with the secret at a byte that leaves `shift` when divided by three. */
function base64At(secret, shift) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(Math.ceil((shift * 8) / 6), whole);
}

;// CONCATENATED MODULE: ./build/commands/own-secrets.js

/** A text without the secrets that a run was given, in whatever form somebody repeats them. */
function withoutOwnSecrets(settings, text) {
    const secrets = [
        settings['api-key'],
        settings.token,
        settings['cache-key'],
        settings['slack-webhook-url'],
    ].filter((secret) => secret !== null);
    return withoutSecrets(text, secrets, '[secret]');
}


/***/ }),

/***/ 98897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wt: () => (/* binding */ noCache),
  bp: () => (/* binding */ openCache)
});

// UNUSED EXPORTS: secretOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/system/actions-cache.js





/** A service that does not answer must not keep a review waiting. */
const limitMs = 60_000;
/* The toolkit's own and what it, tar and zstd need to run. They see no input of the action: no key, no token. */
const needed = /^(?:ACTIONS_.*|RUNNER_.*|GITHUB_(?:WORKSPACE|SERVER_URL|RUN_ID)|TAR_OPTIONS|PATH|HOME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|(?:https?|no)_proxy)$/i;
/** The cache of the runner that runs this action; null where there is none: another system, a plain step, a make of runner without one. */
async function openActionsCache(file, key, env) {
    if (env.GITHUB_ACTIONS !== 'true' || !env.ACTIONS_RUNTIME_TOKEN)
        return null;
    if (!env.ACTIONS_RESULTS_URL && !env.ACTIONS_CACHE_URL)
        return null;
    const obstacle = await confineTar(file, env);
    if (obstacle !== null)
        return unused(obstacle);
    const toolkit = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3838), __webpack_require__.e(9728)]).then(__webpack_require__.bind(__webpack_require__, 9728));
    if (!toolkit.isFeatureAvailable())
        return null;
    const prefix = `semgrep-assistant-${key.trust}-${key.name}/${key.change ?? 'tree'}/`;
    const full = `${prefix}${env.GITHUB_RUN_ID ?? 0}-${env.GITHUB_RUN_ATTEMPT ?? 1}`;
    return {
        async restore() {
            const { faults } = await alone(env, () => toolkit.restoreCache([file], full, [prefix]));
            return faults.length > 0 ? `GitHub’s cache cannot be read: ${faults[0]}` : null;
        },
        async save() {
            const { value, faults } = await alone(env, () => toolkit.saveCache([file], full));
            if (value !== undefined && value !== -1 && faults.length === 0)
                return null;
            const why = faults[0] ?? 'it is not taken.';
            return `GitHub’s cache cannot be written, so later runs ask again: ${why}`;
        },
    };
}
function unused(why) {
    return { restore: async () => `GitHub’s cache is not used: ${why}`, save: async () => null };
}
/**
 * Any workflow of a change may store an archive under our key, and the toolkit unpacks all of it, to wherever its names lead:
 * over this program, for one. So tar writes whatever is in it to `file`, links included. For as long as this process lives: an
 * archive that comes too late is unpacked all the same. Why that cannot be had; null where it can.
 */
async function confineTar(file, env) {
    const name = (0,external_node_path_.relative)(env.GITHUB_WORKSPACE ?? process.cwd(), (0,external_node_path_.resolve)(file)).replaceAll(external_node_path_.sep, '/');
    if (!/^[\w.@+/-]+$/.test(name))
        return 'cache-dir may hold letters, digits, dots, dashes and slashes.';
    if (!(await hasGnuTar(env)))
        return 'this machine has no GNU tar.';
    env.TAR_OPTIONS = `--transform=s,.*,${name},`;
    return null;
}
/** Whether the tar that the toolkit takes is GNU's: others do not know `TAR_OPTIONS`. */
async function hasGnuTar(env) {
    const ofGit = (0,external_node_path_.join)(env.PROGRAMFILES ?? '', 'Git', 'usr', 'bin', 'tar.exe');
    if (process.platform === 'win32' && (0,external_node_fs_.existsSync)(ofGit))
        return true;
    const program = (0,system_process/* findProgram */.K)(process.platform === 'darwin' ? 'gtar' : 'tar', env, process.cwd());
    if (program === null)
        return false;
    const { stdout } = await (0,system_process/* runProgram */.m)(program, ['--version'], { cwd: process.cwd(), env });
    return stdout.toString('utf8').includes('GNU tar');
}
/**
 * Runs the toolkit with few variables, and without its words in the log: it prints warnings where it fails, and does not
 * throw. They are what is returned; secrets that it wants masked still are.
 */
async function alone(env, work) {
    const faults = [];
    const hidden = Object.entries(env).filter(([name]) => !needed.test(name));
    for (const [name] of hidden)
        delete env[name];
    const write = process.stdout.write;
    process.stdout.write = (chunk) => {
        for (const line of String(chunk).split('\n')) {
            const [, command, message = ''] = /^::(add-mask|warning|error)(?: [^:]*)?::(.*)/.exec(line) ?? [];
            if (command === 'add-mask')
                write.call(process.stdout, `${line}\n`);
            else if (command !== undefined)
                faults.push(spoken(message));
        }
        return true;
    };
    const done = new AbortController();
    const expired = async () => {
        await (0,promises_.setTimeout)(limitMs, undefined, { signal: done.signal });
        throw new Error(`no answer within ${limitMs / 1000} s`);
    };
    try {
        const value = await Promise.race([work(), expired()]);
        return { value, faults };
    }
    catch (error) {
        return { value: undefined, faults: [...faults, spoken(String(error))] };
    }
    finally {
        done.abort();
        process.stdout.write = write;
        for (const [name, value] of hidden)
            env[name] = value;
    }
}
/** Without addresses: those of the service are signed. */
function spoken(message) {
    return (0,encode/* sentence */.em)((0,encode/* oneLine */.TN)(message.replace(/https?:\/\/\S+/g, '(address)'), 200));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/system/answer-entries.js



/** Bounds of one file: what is beyond them goes, the least recently used first. */
const limits = { entries: 5000, bytes: 20_000_000, idleDays: 90 };
const Line = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    trust: schemas/* string */.YjP(),
    key: schemas/* string */.YjP().max(200),
    value: schemas/* string */.YjP(),
    used: schemas/* string */.YjP().regex(/^\d{4}-\d\d-\d\d$/),
    mac: schemas/* string */.YjP().nullable(),
});
/** The key that signs, from a secret of any length. */
function sealingKey(secret) {
    return Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secret, '', 'semgrep-assistant answers 1', 32));
}
/** Reads a file, the least recently used entry first; of two with one key the last counts. Lines that are not ours are counted. */
function readEntries(text, seal, today) {
    const lines = [];
    let broken = 0;
    let at = 0;
    for (let read = 0; at < text.length; read++) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end === -1 ? text.length : end);
        at = end === -1 ? text.length : end + 1;
        if (read >= 2 * limits.entries)
            return { entries: byUse(lines, today), broken: broken + 1 };
        if (line.trim() === '')
            continue;
        const parsed = readLine(line, seal);
        if (parsed === null)
            broken++;
        else
            lines.push(parsed);
    }
    return { entries: byUse(lines, today), broken };
}
/** The file of some entries, as far as the limits allow. */
function renderEntries(entries, seal) {
    const kept = [];
    let bytes = 0;
    for (const [key, { value, used }] of [...entries]
        .sort(([, a], [, b]) => (0,finding/* compare */.UD)(a.used, b.used))
        .reverse()) {
        const body = { version: 1, trust: seal.trust, key, value };
        const line = `${JSON.stringify({ ...body, used, mac: macOf(body, seal)?.toString('hex') ?? null })}\n`;
        bytes += Buffer.byteLength(line);
        if (kept.length >= limits.entries || bytes > limits.bytes)
            break;
        kept.push(line);
    }
    return kept.reverse().join('');
}
/** The first day on which an entry must have been used to be kept until today. */
function oldest(today) {
    return new Date(Date.parse(today) - limits.idleDays * 86_400_000).toISOString().slice(0, 10);
}
function readLine(text, seal) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return null;
    }
    const { data: line } = Line.safeParse(json);
    if (line === undefined || line.trust !== seal.trust)
        return null;
    const mac = macOf(line, seal);
    const given = line.mac === null ? null : Buffer.from(line.mac, 'hex');
    if (mac === null || given === null)
        return mac === given ? line : null;
    return given.length === mac.length && (0,external_node_crypto_.timingSafeEqual)(given, mac) ? line : null;
}
/** Over the version as well, so that no later form can pass for this one. */
function macOf({ version, trust, key, value }, seal) {
    if (seal.key === null)
        return null;
    return (0,external_node_crypto_.createHmac)('sha256', seal.key)
        .update(JSON.stringify([version, trust, key, value]))
        .digest();
}
function byUse(lines, today) {
    const entries = new Map();
    const first = oldest(today);
    // A day is not signed: one that is still to come would keep its entry for ever.
    const dated = lines.map((line) => ({ ...line, used: line.used > today ? today : line.used }));
    for (const { key, value, used } of dated) {
        entries.delete(key);
        entries.set(key, { value, used });
    }
    return new Map([...entries].filter(([, { used }]) => used >= first).sort(([, a], [, b]) => (0,finding/* compare */.UD)(a.used, b.used)));
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(18106);
// EXTERNAL MODULE: ./build/system/own-folder.js
var own_folder = __webpack_require__(92325);
;// CONCATENATED MODULE: ./build/system/answer-store.js







/** The file of one name and one degree of trust, in the folder for answers. */
function answerFile(start, folder, name, { trust }) {
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(start, folder), `${prefix}${trust}-${name}.jsonl`);
}
const prefix = 'answers-';
/** A longer value is not kept. */
const longestValue = 1_000_000;
/** A store that holds nothing and keeps nothing, with what people should know about that. */
function noStore(...notes) {
    return {
        store: { get: () => null, set: () => undefined },
        close: async () => ({ notes, changed: false }),
    };
}
/** Opens a file of answers. Whatever is wrong with it becomes a note, and the answers are asked for. */
async function openAnswerStore(file) {
    const { path, repository, seal, today } = file;
    const said = (error) => (0,own_folder/* faultOf */.Kl)(error).replaceAll(`${repository}/`, '');
    let text;
    try {
        const there = (0,own_folder/* ownFolder */.vY)(repository, (0,external_node_path_.dirname)(path), { make: false });
        text = there ? await read(path) : '';
        // A host that keeps the file may have brought it without the rest.
        if (there && text !== '')
            await keepOutOfGit((0,external_node_path_.dirname)(path)).catch(() => undefined);
    }
    catch (error) {
        return noStore(`The cache is not used: ${said(error)}.`);
    }
    const notes = text === null ? ['The cache is longer than ours ever is, and was ignored.'] : [];
    const { entries, broken } = readEntries(text ?? '', seal, today);
    let unusable = broken;
    let changed = broken > 0 || text === null;
    let used = false;
    const store = {
        get(key) {
            const entry = entries.get(key);
            if (entry === undefined)
                return null;
            const value = parse(entry.value);
            if (value === undefined) {
                entries.delete(key);
                unusable++;
                changed = true;
                return null;
            }
            if (entry.used !== today)
                used = true;
            touch(entries, key, { ...entry, used: today });
            return { value, proved: seal.key !== null };
        },
        set(key, value) {
            const json = JSON.stringify(value);
            if (json === undefined || json.length > longestValue || entries.get(key)?.value === json)
                return;
            touch(entries, key, { value: json, used: today });
            changed = true;
        },
    };
    return {
        store,
        async close() {
            if (unusable > 0) {
                const are = unusable === 1 ? 'is' : 'are';
                const were = unusable === 1 ? 'was' : 'were';
                notes.push(`${(0,words/* plural */.LS)(unusable, 'entry', 'entries')} of the cache ${are} broken or not ours, and ${were} ignored.`);
            }
            if (!changed && !used)
                return { notes, changed: false };
            try {
                await write(file, renderEntries(entries, seal));
                return { notes, changed };
            }
            catch (error) {
                notes.push(`The cache cannot be written, so later runs ask again: ${said(error)}.`);
                return { notes, changed: false };
            }
        },
    };
}
function touch(entries, key, entry) {
    entries.delete(key);
    entries.set(key, entry);
}
/** Undefined for what is no JSON. */
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
/** The file's text, empty where there is none; null where it is too long. Throws for what is no file of its own. */
async function read(path) {
    try {
        const file = await (0,own_folder/* openOwnFile */.ZM)(path, 'read');
        try {
            const about = await file.stat();
            if (!about.isFile())
                throw new Error(`${path} is no file`);
            if (about.size > limits.bytes)
                return null;
            const { buffer, bytesRead } = await file.read(Buffer.alloc(about.size), 0, about.size, 0);
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if ((0,own_folder/* hasCode */.up)(error, 'ENOENT'))
            return '';
        throw error;
    }
}
/** All or nothing: a run that is broken off leaves what was there. */
async function write({ path, repository }, text) {
    const folder = (0,external_node_path_.dirname)(path);
    (0,own_folder/* ownFolder */.vY)(repository, folder, { make: true });
    await keepOutOfGit(folder);
    // Runs in containers that share the folder often have one process id.
    const fresh = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await create(fresh, text);
        await (0,external_node_fs_promises_.rename)(fresh, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(fresh, { force: true });
        throw error;
    }
}
/** Nobody should commit answers by accident; but in a folder that holds other things as well, those may be meant to be. */
async function keepOutOfGit(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder);
    if (names.some((name) => !(0,external_node_path_.basename)(name).startsWith(prefix)))
        return;
    await create((0,external_node_path_.join)(folder, '.gitignore'), '*\n').catch((error) => {
        // Another run was faster.
        if (!(0,own_folder/* hasCode */.up)(error, 'EEXIST'))
            throw error;
    });
}
async function create(path, text) {
    const file = await (0,own_folder/* openOwnFile */.ZM)(path, 'create');
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/system/trust.js
/* Events that a change sets off, and that have no more rights than it. */
const ofChanges = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/* Set in a pipeline for a change by GitLab, Azure Pipelines and Bitbucket, and in no other. */
const changeVariables = ['CI_MERGE_REQUEST_IID', 'SYSTEM_PULLREQUEST_PULLREQUESTID', 'BITBUCKET_PR_ID'];
/** Which of them an event is of. What one leaves, the other never reads. */
function trustOf({ host, name, inPipeline }, env) {
    if (host === 'github')
        return ofChanges.includes(name ?? '') ? 'change' : 'privileged';
    return !inPipeline || changeVariables.some((variable) => env[variable]) ? 'change' : 'privileged';
}

;// CONCATENATED MODULE: ./build/commands/review/cache.js






const noCache = withoutHost(noStore());
/** Opens the cache of the event, as far as `cache` allows. Whatever is wrong with it becomes a note. */
async function openCache(settings, subject, runtime) {
    const { event, env, folder } = runtime;
    if (!settings.cache || event.keyless)
        return noCache;
    const trust = trustOf(event, env);
    const path = answerFile(folder, settings['cache-dir'], settings.name, { trust });
    const repository = subject.folder.root;
    if (await comesWithChange(path, subject)) {
        const name = path.slice(repository.length + 1);
        return withoutHost(noStore(`git tracks ${name}, so a change could write it: the cache is not used.`));
    }
    const { secret, note } = secretOf(settings);
    const notes = note === null ? [] : [note];
    const host = await hostCache(settings, trust, path, repository, runtime);
    const restored = await host?.restore();
    if (restored)
        notes.push(restored);
    const seal = { trust, key: secret === null ? null : sealingKey(secret) };
    const today = new Date().toISOString().slice(0, 10);
    const { store, close } = await openAnswerStore({ path, repository, seal, today });
    return {
        store,
        keeps: true,
        async close() {
            const closed = await close();
            // A job that is being ended has seconds left, and they are for the results.
            const saved = closed.changed && !runtime.cancelled.aborted ? await host?.save() : null;
            return [...notes, ...closed.notes, ...(saved ? [saved] : [])];
        },
    };
}
function withoutHost({ store, close }) {
    return { store, keeps: false, close: async () => (await close()).notes };
}
async function comesWithChange(path, { git, folder }) {
    const inside = path.startsWith(`${folder.root}/`);
    return inside && git !== null && (await git.isTracked(path.slice(folder.root.length + 1)));
}
/** Shorter ones can be guessed; local servers take any word for a key. */
const shortestSecret = 16;
/* Tokens that live for hours: of Microsoft Entra, of Google, and Bedrock's short-lived ones. */
const shortLived = /^(?:eyJ[\w-]+\.[\w-]+\.[\w-]*|ya29\..+|bedrock-api-key-.+)$/;
/** What proves entries to be our own; null where nothing does that the next run has as well. */
function secretOf(settings) {
    const { 'api-key': apiKey, 'cache-key': cacheKey } = settings;
    if (cacheKey !== null) {
        return cacheKey.length >= shortestSecret
            ? { secret: cacheKey, note: null }
            : {
                secret: null,
                note: `cache-key proves nothing, for it is too short: give it ${shortestSecret} characters or more.`,
            };
    }
    const stable = apiKey !== null && apiKey.length >= shortestSecret && !shortLived.test(apiKey);
    return { secret: stable ? apiKey : null, note: null };
}
/** GitHub keeps the file by itself. Not for everybody to read: of a public repository, forks read what the default branch keeps. */
async function hostCache(settings, trust, path, repository, { event, env, folder }) {
    if (event.isPublic && trust === 'privileged')
        return null;
    // Unpacking follows links: where there is one, the folder is refused all the same, with a note.
    if (!isOwn(repository, (0,external_node_path_.resolve)(folder, settings['cache-dir'])))
        return null;
    const change = event.pull?.number ?? null;
    const file = (0,external_node_path_.join)(settings['cache-dir'], (0,external_node_path_.basename)(path));
    return openActionsCache(file, { trust, name: settings.name, change }, env);
}
function isOwn(repository, folder) {
    try {
        (0,own_folder/* ownFolder */.vY)(repository, folder, { make: false });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 97723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ refuseForeignEndpoint)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_policy_allowed_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55862);


/** Throws `UserError` where the policy names endpoints and this is none of them. */
function refuseForeignEndpoint(endpoint, { allowedEndpoints, source }) {
    if (allowedEndpoints === null || (0,_core_policy_allowed_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowedEndpoint */ .C)(endpoint, allowedEndpoints.patterns))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The policy does not allow the endpoint ${endpoint}: ${source ?? 'policy'}, line ${allowedEndpoints.line}.`, 'Nothing was sent. Set provider, endpoint or region to what allowed-endpoints names there, or add this one to it.');
}


/***/ }),

/***/ 28756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refuseEmpty),
/* harmony export */   d: () => (/* binding */ refuseTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_render_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18106);
/* harmony import */ var _core_text_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75232);




/**
 * In a pipeline, a scan that comes with the change is what its author says was found, and answers are what its author says of
 * it. `setting` names the files.
 */
async function refuseTracked(setting, files, { change, folder, git }, { event }) {
    if (!event.inPipeline || git === null || (change === null && event.base === null))
        return;
    // By its name, and by what the name leads to: a link can come with the change as well.
    for (const file of new Set(files.flatMap((each) => [each, realOf(each)]))) {
        const path = file.startsWith(`${folder.root}/`) ? file.slice(folder.root.length + 1) : null;
        if (path !== null && (await git.isTracked(path))) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${setting}: git tracks ${path}, so the change could write it.`, cures[setting]);
        }
    }
}
const cures = {
    scan: 'Scan in this pipeline, into a file that is not tracked.',
    'batch-import': 'Fetch the answers in this pipeline, into a file that is not tracked.',
};
/** The path itself where nothing is: who reads it says so. */
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** A scan that read no file says nothing, and must not look like one that found nothing. */
function refuseEmpty(scan) {
    if (scan.results.length > 0)
        return;
    const first = scan.broken[0];
    if (first !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${(0,_core_render_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(scan.broken.length, 'result')} of the scan cannot be read, and there is no other. The first: ${(0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(first.at, 200)}: ${(0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(first.problem, 200)}.`, 'Scan with a Semgrep from 1.60 on, with --json or --sarif.');
    }
    const failure = scan.failures[0];
    const unknown = scan.scanned === null && (failure !== undefined || !scan.ran);
    if (!unknown && (scan.scanned === null || scan.scanned.length > 0))
        return;
    const why = failure === undefined ? '' : ` Semgrep says: ${(0,_core_text_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(failure, 300)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The scan read no files, so it says nothing about this code.${why}`, 'Check the paths and rules that Semgrep was given.');
}


/***/ }),

/***/ 96784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readScans)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/scan/rule.js
var scan_rule = __webpack_require__(36018);
;// CONCATENATED MODULE: ./build/core/scan/sarif.js



/*
 * Semgrep's SARIF: columns are UTF-8 bytes like its JSON's, the level stands on the rule alone, the CWE among the tags,
 * silenced results stay in with `suppressions`. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
const Result = schemas/* object */.Ikc({
    ruleId: schemas/* string */.YjP().min(1),
    level: schemas/* string */.YjP().optional(),
    message: schemas/* object */.Ikc({ text: schemas/* string */.YjP() }),
    locations: schemas/* array */.YOg(schemas/* object */.Ikc({
        physicalLocation: schemas/* object */.Ikc({
            artifactLocation: schemas/* object */.Ikc({ uri: schemas/* string */.YjP().min(1) }),
            region: schemas/* object */.Ikc({
                startLine: schemas/* int */.Whr().min(1),
                startColumn: schemas/* int */.Whr().min(1).optional(),
                endLine: schemas/* int */.Whr().min(1).optional(),
                endColumn: schemas/* int */.Whr().min(1).optional(),
            }),
        }),
    }))
        .min(1),
    suppressions: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* string */.YjP().optional() })).nullish(),
});
const levels = { error: 'error', warning: 'warning', note: 'info', none: 'info' };
/** Whether a parsed document looks like SARIF 2.1. */
function isSarif(document) {
    return (typeof document === 'object' && document !== null && 'runs' in document && Array.isArray(document.runs));
}
/** Reads Semgrep's SARIF; results with a suppression that was not rejected are kept apart. */
function readSarif(document) {
    const results = [];
    const broken = [];
    const failures = [];
    const silenced = [];
    let version = null;
    for (const [runIndex, rawRun] of document.runs.entries()) {
        const run = (0,scan_rule/* record */.g1)(rawRun);
        const driver = (0,scan_rule/* record */.g1)((0,scan_rule/* record */.g1)(run.tool).driver);
        version ??= typeof driver.semanticVersion === 'string' ? driver.semanticVersion : null;
        const rules = rulesById(driver.rules);
        for (const failure of notifications(run.invocations))
            failures.push(failure);
        for (const [index, raw] of (Array.isArray(run.results) ? run.results : []).entries()) {
            const parsed = Result.safeParse(raw);
            if (!parsed.success) {
                const issue = parsed.error.issues[0];
                const at = ['runs', runIndex, 'results', index, ...(issue?.path ?? [])].join('.');
                broken.push({ at, problem: issue?.message ?? 'not a SARIF result' });
                continue;
            }
            const result = resultOf(parsed.data, rules.get(parsed.data.ruleId));
            const { start, end } = result.span;
            if (end.line < start.line || (end.line === start.line && end.column < start.column)) {
                const at = `runs.${runIndex}.results.${index}.locations`;
                broken.push({ at, problem: 'Invalid range: the end comes before the start' });
                continue;
            }
            if (parsed.data.suppressions?.some(({ status }) => status === undefined || status === 'accepted')) {
                silenced.push(result);
                continue;
            }
            results.push(result);
        }
    }
    return {
        format: 'sarif',
        version,
        results,
        broken,
        silenced,
        ran: document.runs.length > 0,
        scanned: null,
        problems: [],
        failures,
    };
}
function resultOf(result, rule) {
    const place = result.locations[0]?.physicalLocation;
    const region = place?.region ?? { startLine: 1 };
    const properties = (0,scan_rule/* record */.g1)(rule?.properties);
    const tags = Array.isArray(properties.tags) ? properties.tags : [];
    const category = tags.includes('security') ? 'security' : undefined;
    const level = result.level ?? (0,scan_rule/* record */.g1)(rule?.defaultConfiguration).level;
    const start = { line: region.startLine, column: region.startColumn ?? 1 };
    // Without an end column a region reaches to the end of its last line.
    const endLine = region.endLine ?? start.line;
    const end = region.endColumn === undefined
        ? { line: endLine + 1, column: 1 }
        : { line: endLine, column: region.endColumn };
    return {
        rule: (0,scan_rule/* ruleOf */.Y)(result.ruleId, (typeof level === 'string' && Object.hasOwn(levels, level) ? levels[level] : undefined) ??
            (0,finding/* severityOf */.xJ)('WARNING'), {
            cwe: tags.filter((tag) => /^cwe-\d+/i.test(String(tag))),
            category,
            references: typeof rule?.helpUri === 'string' ? [rule.helpUri] : [],
        }),
        path: decodePath(place?.artifactLocation.uri ?? ''),
        span: { start, end },
        offset: null,
        message: result.message.text,
        fix: null,
        liveSecret: false,
        trace: [],
    };
}
function rulesById(rules) {
    const entries = (Array.isArray(rules) ? rules : []).map((raw) => (0,scan_rule/* record */.g1)(raw));
    return new Map(entries.flatMap((rule) => (typeof rule.id === 'string' ? [[rule.id, rule]] : [])));
}
function notifications(invocations) {
    const failed = (Array.isArray(invocations) ? invocations : []).some((raw) => (0,scan_rule/* record */.g1)(raw).executionSuccessful === false);
    const words = (Array.isArray(invocations) ? invocations : [])
        .flatMap((raw) => (0,scan_rule/* record */.g1)(raw).toolExecutionNotifications)
        .flatMap((raw) => {
        const text = (0,scan_rule/* record */.g1)((0,scan_rule/* record */.g1)(raw).message).text;
        return typeof text === 'string' ? [text] : [];
    });
    return failed ? ['the scan says that it did not succeed', ...words] : words;
}
function decodePath(uri) {
    const path = uri.replace(/^file:\/\//, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./build/core/scan/semgrep-json.js
var semgrep_json = __webpack_require__(23152);
;// CONCATENATED MODULE: ./build/core/scan/read-scan.js






const expected = 'Expected what `semgrep scan --json` or `--sarif` writes.';
/** Reads one scan file. Throws `UserError` with its name, the place and what was expected if it is not a scan. */
function readScan(name, bytes) {
    const document = parse(name, bytes);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if ((0,semgrep_json/* isSemgrepJson */._)(document))
        return { name, sha256, ...(0,semgrep_json/* readSemgrepJson */.Y)(document) };
    if (isSarif(document))
        return { name, sha256, ...readSarif(document) };
    const found = document === null || typeof document !== 'object' ? typeof document : `keys ${keysOf(document)}`;
    throw new errors/* UserError */.y(`${name} is JSON, but no Semgrep scan: it has neither "results" nor "runs" (${found}).`, expected);
}
function parse(name, bytes) {
    if (bytes.length === 0)
        throw new errors/* UserError */.y(`${name} is empty: Semgrep wrote no results into it.`, expected);
    const text = (0,source_text/* decode */.D4)(bytes).replace(/^\ufeff/, '');
    try {
        return JSON.parse(text);
    }
    catch {
        // The engine's own message quotes the file, which may hold secrets: only the place is told.
        const { line, column, atEnd } = firstFault(text);
        const what = atEnd ? 'the JSON ends too early: was the scan interrupted?' : 'not valid JSON.';
        const hint = /^\s*[[{]/.test(text) ? expected : `${expected} Is Semgrep's progress output mixed in?`;
        throw new errors/* UserError */.y(`${name}:${line}:${column}: ${what}`, hint);
    }
}
/** Where a text stops being JSON; line and column from 1. */
function firstFault(text) {
    let found = null;
    try {
        (0,main.visit)(text, {
            onError: (_, offset, length, line, column) => {
                const end = text.trimEnd();
                const atEnd = offset + length >= end.length;
                found ??= atEnd ? { ...lastPlace(end), atEnd } : { line: line + 1, column: column + 1, atEnd };
                throw new Error('the first fault is enough');
            },
        }, { disallowComments: true });
    }
    catch {
        // Stopped on purpose, or nested too deeply to follow: then the beginning is all that can be named.
    }
    return found ?? { line: 1, column: 1, atEnd: false };
}
function lastPlace(text) {
    return { line: text.split('\n').length, column: text.length - text.lastIndexOf('\n') };
}
function keysOf(document) {
    return (Object.keys(document)
        .slice(0, 5)
        .map((key) => JSON.stringify(key.slice(0, 40)))
        .join(', ') || 'none');
}

;// CONCATENATED MODULE: ./build/commands/review/scans.js




/** The engine cannot hold a longer text; Semgrep writes about 1 kB a finding. */
const sizeLimit = 500_000_000;
/** Reads the scan files that `scan` names: paths or globs, separated by commas, relative to `folder`. */
async function readScans(setting, folder) {
    const files = [];
    for (const pattern of setting
        .split(/,(?![^{]*\})/)
        .map((part) => part.trim())
        .filter((part) => part !== '')) {
        files.push(...(await expand(pattern, folder)));
    }
    const unique = [...new Set(files)];
    if (unique.length === 0)
        throw new errors/* UserError */.y('scan names no file.', 'Set scan to the file that Semgrep wrote.');
    const scans = [];
    for (const file of unique)
        scans.push(readScan(nameOf(file, folder), await bytesOf(file, folder)));
    return { scans, files: unique };
}
async function expand(pattern, folder) {
    if (!/[*?[{]/.test(pattern) || (await exists((0,external_node_path_.resolve)(folder, pattern))))
        return [(0,external_node_path_.resolve)(folder, pattern)];
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const cwd = (0,external_node_path_.isAbsolute)(pattern) ? '/' : folder;
    const found = await glob(pattern, { cwd, absolute: true, dot: true, followSymbolicLinks: false });
    if (found.length === 0)
        throw new errors/* UserError */.y(`scan: no file matches ${pattern}.`, 'Set scan to the file that Semgrep wrote.');
    return found.sort();
}
async function bytesOf(file, folder) {
    const name = nameOf(file, folder);
    try {
        const about = await (0,promises_.stat)(file);
        if (!about.isFile())
            throw new errors/* UserError */.y(`${name} is not a regular file.`, 'Let Semgrep write its output into a file: --output.');
        const { size } = about;
        if (size > sizeLimit) {
            throw new errors/* UserError */.y(`${name} is larger than ${sizeLimit / 1_000_000} MB.`, 'Scan in parts, and name all of them in scan.');
        }
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        const missing = !(await exists(file));
        throw new errors/* UserError */.y(missing ? `scan: there is no file ${name}.` : `scan: ${name} cannot be read.`, 'Run: semgrep scan --config p/default --json --output semgrep.json');
    }
}
async function exists(file) {
    return (0,promises_.stat)(file).then(() => true, () => false);
}
function nameOf(file, folder) {
    return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
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


/***/ }),

/***/ 55862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAllowedEndpoint),
/* harmony export */   a: () => (/* binding */ isEndpointPattern)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40196);

/**
 * Whether a text is an origin whose host's labels may hold `*`, with or without a path: `https://api.openai.com`,
 * `https://*.openai.azure.com`, `http://localhost:8080/v1`. Without a scheme it stands for HTTPS.
 */
function isEndpointPattern(text) {
    const url = parse(text);
    // With the last label open, anybody's host would match.
    return url !== null && !(labelsOf(url).at(-1) ?? '*').includes('*') && !url.pathname.includes('*');
}
/** Whether an endpoint, as an adapter names it, is one of those that the patterns allow. */
function isAllowedEndpoint(endpoint, patterns) {
    const url = parse(endpoint);
    return url !== null && patterns.filter(isEndpointPattern).some((pattern) => matches(parse(pattern), url));
}
function matches(pattern, endpoint) {
    if (pattern === null || pattern.protocol !== endpoint.protocol || pattern.port !== endpoint.port)
        return false;
    const [wanted, labels] = [labelsOf(pattern), labelsOf(endpoint)];
    return (wanted.length === labels.length &&
        wanted.every((label, at) => labels[at] !== '' && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(label, labels[at] ?? '')) &&
        isBelow(pattern.pathname, endpoint.pathname));
}
function isBelow(folder, path) {
    const prefix = folder.replace(/\/+$/, '');
    if (prefix === '')
        return true;
    // Servers differ in what they make of these, so nobody knows where they lead.
    if (/%2f|%5c|%2e/i.test(path))
        return false;
    return path === prefix || path.startsWith(`${prefix}/`);
}
/** Lower case, Punycode and default ports are the parser's work; a dot at the end names the same host. */
function labelsOf({ hostname }) {
    return hostname.replace(/\.$/, '').split('.');
}
function parse(text) {
    try {
        const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
        const isPlain = url.username === '' && url.password === '' && url.hash === '' && url.search === '';
        return isPlain && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 13065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ quotaOf),
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
/**
 * `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or OpenAI's `retry-after-ms`; as milliseconds from `now`,
 * which is in milliseconds since the epoch. Null where there is none or it says nothing.
 */
function retryAfterMs(headers, now) {
    const exact = number(headers?.get('retry-after-ms'));
    if (exact !== null)
        return exact;
    const text = headers?.get('retry-after')?.trim();
    if (!text)
        return null;
    const seconds = number(text);
    if (seconds !== null)
        return seconds * 1000;
    // `Date.parse` makes a date of nearly any number.
    const date = /^[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
/**
 * What vendors say is left of the rate: OpenAI and Azure `x-ratelimit-remaining-KIND`
 * (https://platform.openai.com/docs/guides/rate-limits), Anthropic `anthropic-ratelimit-KIND-remaining`
 * (https://docs.claude.com/en/api/rate-limits).
 */
function quotaOf(headers, now) {
    if (!headers)
        return null;
    const of = (...kinds) => scarcest(kinds.flatMap((kind) => [
        remaining(headers, `x-ratelimit-remaining-${kind}`, `x-ratelimit-reset-${kind}`, now),
        remaining(headers, `anthropic-ratelimit-${kind}-remaining`, `anthropic-ratelimit-${kind}-reset`, now),
    ]));
    const requests = of('requests');
    const tokens = of('tokens', 'input-tokens', 'output-tokens');
    return requests === null && tokens === null ? null : { requests, tokens };
}
function scarcest(all) {
    const known = all.filter((each) => each !== null);
    return known.sort((a, b) => a.left - b.left)[0] ?? null;
}
function remaining(headers, left, reset, now) {
    const count = number(headers.get(left));
    return count === null ? null : { left: count, resetMs: span(headers.get(reset)?.trim() ?? '', now) };
}
/** `6m0s`, `1.5s`, `20ms`, seconds, or a time as RFC 3339 writes it. */
function span(text, now) {
    const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)];
    if (parts.length > 0 && parts.map(([part]) => part).join('') === text) {
        return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0);
    }
    const seconds = number(text);
    if (seconds !== null)
        return seconds * 1000;
    const date = /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function number(text) {
    if (text === null || text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text))
        return null;
    return Number(text);
}


/***/ }),

/***/ 13471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ replaced),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   JJ: () => (/* binding */ flaggedValues),
/* harmony export */   T5: () => (/* binding */ occurrences),
/* harmony export */   iS: () => (/* binding */ placeholderPattern),
/* harmony export */   rY: () => (/* binding */ renumbering)
/* harmony export */ });
/** What stands for a secret, wherever it is shown. */
const placeholderPattern = /\[redacted \d+: [^\]\n]{1,60}\]/g;
/**
 * Placeholders for secrets: equal ones get the same number, in all texts that share `numbers`. Overlapping stretches are
 * joined.
 */
function placeholders(text, secrets, numbers = new Map()) {
    const joined = [];
    for (const secret of [...secrets].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = joined.at(-1);
        if (last && secret.start < last.end)
            last.end = Math.max(last.end, secret.end);
        else
            joined.push({ ...secret });
    }
    return joined.map(({ start, end, kind }) => {
        const secret = text.slice(start, end);
        const number = numbers.get(secret) ?? numbers.size + 1;
        numbers.set(secret, number);
        return { start, end, placeholder: `[redacted ${number}: ${kind}]` };
    });
}
/**
 * A text, or its part from `from` to `to`, with placeholders in place of what they stand for. Line breaks stay, so that line
 * numbers hold.
 */
function replaced(text, replacements, from = 0, to = text.length) {
    let out = '';
    let at = from;
    for (const { start, end, placeholder } of replacements) {
        if (end <= from || start >= to)
            continue;
        const secret = text.slice(Math.max(start, from), Math.min(end, to));
        out += text.slice(at, Math.max(start, from)) + secret.replace(/[^\n]+/g, placeholder);
        at = Math.min(end, to);
    }
    return out + text.slice(at, to);
}
/**
 * Gives the placeholders of some texts the numbers 1, 2, 3… in the order in which they first appear, so that what is shown does not
 * depend on what else a run has read.
 */
function renumbering(texts) {
    const numbers = new Map();
    for (const [placeholder] of texts.flatMap((text) => [...text.matchAll(placeholderPattern)])) {
        if (!numbers.has(placeholder))
            numbers.set(placeholder, numbers.size + 1);
    }
    return (text) => text.replace(placeholderPattern, (placeholder) => placeholder.replace(/\d+/, (own) => String(numbers.get(placeholder) ?? own)));
}
/** A text without its secrets. */
function redact(text, secrets) {
    return replaced(text, placeholders(text, secrets));
}
/** What a rule about hard-coded secrets flags: string literals; without any, what is assigned, or all of the code. */
function flaggedValues(code) {
    const literals = [...code.matchAll(/(["'`])((?:[^"'`\\\n]|\\.){4,})\1/g)].map((match) => match[2] ?? '');
    if (literals.length > 0)
        return literals;
    const value = code.replace(/^[^:=]*[:=]\s*(?=[^\s:=])/, '').trim();
    return value.length >= 4 && !/^[\w.]+\(/.test(value) ? [value] : [];
}
/** Shorter values are words that stand for much else. */
const shortestValue = 6;
/** Every place of some values in a text. */
function occurrences(text, values, kind, shortest = shortestValue) {
    const found = [];
    for (const value of values) {
        if (value.length < shortest)
            continue;
        for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
            found.push({ start: at, end: at + value.length, kind });
        }
    }
    return found;
}


/***/ }),

/***/ 81845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ usageWords),
/* harmony export */   ae: () => (/* binding */ estimateWords),
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18106);

/** What tokens cost in the currency of the prices; null without both. Cached input counts in full: at most so much. */
function costOf({ input, output }, prices) {
    const { 'price-input': perInput, 'price-output': perOutput } = prices;
    if (perInput === null || perOutput === null)
        return null;
    return (input * perInput + output * perOutput) / 1_000_000;
}
/** A sum of money without its currency: two digits after the point, or the first two that count. */
function amount(value) {
    return value >= 1 || value < 0.000001 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
}
/** One line before the first question: what asking will cost. */
function estimateWords(estimate, findings, providerId, settings) {
    const { questions, input, output } = estimate;
    if (questions === 0)
        return '';
    const least = costOf({ input, output: 0 }, settings);
    const most = costOf({ input, output }, settings);
    const money = least === null || most === null ? '' : `, which costs ${amount(least)} to ${amount(most)}`;
    const budget = settings['token-budget'];
    return (`Asking ${providerId} about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'finding')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(questions, 'question')}: ` +
        `about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(input)} tokens to read, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(output)} to write at the most${money}. ` +
        `The budget is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(budget)} tokens${input > budget ? ', so the least severe will be left out' : ''}.\n`);
}
/** What asking has cost: `3 questions, 4,100 tokens in (2,000 cached), 600 out, costs 0.012`. */
function usageWords({ usage, questions }, prices) {
    const money = costOf(usage, prices);
    return (`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(questions, 'question')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(usage.input)} tokens in (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(usage.cachedInput)} cached), ` +
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(usage.output)} out${money === null ? '' : `, costs ${amount(money)}`}`);
}


/***/ }),

/***/ 81885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mapPaths),
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/**
 * Maps a scan's paths to the repository: by `scanRoot` if given, else by whichever way makes most of `paths` exist: as
 * they are, below the folder that the command runs in, or without leading folders that they all share (a checkout elsewhere).
 */
function mapPaths(paths, options, exists) {
    const { scanRoot, repositoryRoot, workingFolder } = options;
    const candidates = scanRoot !== null
        ? [below(scanRoot, repositoryRoot)]
        : [below('', repositoryRoot), below(workingFolder, repositoryRoot), ...withoutPrefixes(paths)];
    let best = null;
    // A sample tells one way from another; trying every way on every path would take for ever on a hostile scan.
    const sample = paths.slice(0, sampleSize);
    for (const candidate of candidates) {
        const map = eitherWay(candidate, exists);
        const existing = sample.filter((path) => {
            const mapped = map(path);
            return mapped !== null && exists(mapped);
        }).length;
        if (best === null || existing > best.existing)
            best = { map, existing };
        if (existing === sample.length)
            break;
    }
    return best ?? { map: eitherWay(below('', repositoryRoot), exists), existing: 0 };
}
const sampleSize = 300;
const maxPrefix = 16;
function below(folder, repositoryRoot) {
    const root = `${repositoryRoot.replace(/\/$/, '')}/`;
    return (path) => {
        if (path.startsWith(root))
            return normalise(path.slice(root.length));
        if (!isAbsolute(path))
            return normalise(`${slashes(folder)}/${path}`);
        const absoluteFolder = `${slashes(folder).replace(/\/$/, '')}/`;
        return absoluteFolder.length > 1 && path.startsWith(absoluteFolder)
            ? normalise(path.slice(absoluteFolder.length))
            : null;
    };
}
function withoutPrefixes(paths) {
    if (paths.length === 0)
        return [];
    const split = paths.slice(0, sampleSize).map((path) => slashes(path).split('/', maxPrefix + 2));
    const shortest = Math.min(...split.map((segments) => segments.length)) - 1;
    const first = split[0] ?? [];
    let shared = 0;
    while (shared < Math.min(shortest, maxPrefix) &&
        split.every((segments) => segments[shared] === first[shared]))
        shared++;
    return Array.from({ length: Math.max(0, shared) }, (_, index) => {
        return (path) => normalise(path
            .split('/')
            .slice(index + 1)
            .join('/'));
    });
}
/** Windows writes `\`; elsewhere it may be part of a name, and a file of just that name comes first. */
function eitherWay(map, exists) {
    return (path) => {
        const asWritten = map(path);
        if (!path.includes('\\') || (asWritten !== null && exists(asWritten)))
            return asWritten;
        return map(slashes(path));
    };
}
function slashes(path) {
    return path.replaceAll('\\', '/');
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
/** Resolves `.` and `..`; null for a path that leaves the repository, is empty or holds a NUL. */
function normalise(path) {
    const out = [];
    for (const segment of path.split('/')) {
        if (segment === '..') {
            if (out.pop() === undefined)
                return null;
        }
        else if (segment !== '' && segment !== '.') {
            out.push(segment);
        }
    }
    const joined = out.join('/');
    return joined === '' || joined.includes('\0') ? null : joined;
}


/***/ }),

/***/ 42761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ mergeScans)
/* harmony export */ });
/** Joins scans, keeping one of equal results (same full rule id, path and range) from different files. */
function mergeScans(scans) {
    const seen = new Map();
    const results = [];
    let duplicates = 0;
    for (const scan of scans) {
        for (const result of scan.results) {
            const { start, end } = result.span;
            const key = JSON.stringify([
                result.rule.id,
                result.path,
                start.line,
                start.column,
                end.line,
                end.column,
            ]);
            const first = seen.get(key);
            if (first !== undefined && first !== scan.name)
                duplicates++;
            else
                results.push(result);
            seen.set(key, first ?? scan.name);
        }
    }
    const known = scans.flatMap((scan) => (scan.scanned === null ? [] : [scan.scanned]));
    return {
        results,
        duplicates,
        broken: scans.flatMap(({ name, broken }) => broken.map(({ at, problem }) => ({ at: `${name}: ${at}`, problem }))),
        silenced: scans.flatMap(({ silenced }) => silenced),
        ran: scans.some(({ ran }) => ran),
        scanned: known.length === 0 ? null : [...new Set(known.flat())],
        problems: scans.flatMap(({ problems }) => problems),
        failures: scans.flatMap(({ failures }) => failures),
        empty: scans
            .filter(({ scanned, results: own }) => scanned?.length === 0 && own.length === 0)
            .map(({ name }) => name),
    };
}


/***/ }),

/***/ 36018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   oF: () => (/* binding */ ruleName),
/* harmony export */   vq: () => (/* binding */ RuleCache)
/* harmony export */ });
/* unused harmony export cweNumbers */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);

/** Reads what we use of a rule's free-form metadata; whatever has another shape counts as absent. */
function ruleOf(id, severity, metadata) {
    const data = record(metadata);
    const mode = record(data['semgrep-assistant']).mode;
    return {
        id,
        name: ruleName(id),
        severity,
        category: typeof data.category === 'string' ? data.category.toLowerCase() : null,
        cwes: cweNumbers(data.cwe),
        references: list(data.references).filter((item) => typeof item === 'string'),
        mode: isMode(mode) ? mode : null,
    };
}
/** Rules of one scan: results of one rule repeat its metadata, and reading it each time would take as long as parsing. */
class RuleCache {
    #known = new Map();
    get(id, severity, metadata) {
        const key = `${severity} ${id}`;
        const data = fields(metadata);
        const known = this.#known.get(key);
        if (known && used.every((field) => alike(known.metadata[field], data[field])))
            return known.rule;
        const rule = ruleOf(id, (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(severity), metadata);
        this.#known.set(key, { rule, metadata: data });
        return rule;
    }
}
const used = ['cwe', 'category', 'references', 'semgrep-assistant'];
function alike(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a) && Array.isArray(b))
        return a.length === b.length && a.every((item, index) => item === b[index]);
    return JSON.stringify(a) === JSON.stringify(b);
}
/** The part of a rule id that does not depend on where the rule file lay when Semgrep ran. */
function ruleName(id) {
    return id.slice(id.lastIndexOf('.') + 1) || id;
}
/** `["CWE-89: …"]`, `"cwe-327"`, `[829]` and the like as `CWE-89`. */
function cweNumbers(value) {
    const numbers = list(value).flatMap((item) => {
        if (typeof item === 'number' && Number.isInteger(item))
            return [item];
        if (typeof item !== 'string')
            return [];
        const digits = /^\s*(?:cwe[-_ ]?)?(\d{1,5})\b/i.exec(item)?.[1] ?? /cwe-(\d{1,5})\b/i.exec(item)?.[1];
        return digits === undefined ? [] : [Number(digits)];
    });
    return [...new Set(numbers)].map((number) => `CWE-${number}`);
}
function record(value) {
    return { ...fields(value) };
}
/** The same without a copy: for what is read and never kept. */
function fields(value) {
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function list(value) {
    if (Array.isArray(value))
        return value;
    return value === undefined || value === null ? [] : [value];
}
function isMode(value) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI.some((mode) => mode === value);
}


/***/ }),

/***/ 23152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readSemgrepJson),
/* harmony export */   _: () => (/* binding */ isSemgrepJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36018);


/*
 * Only the fields that are read, so that fields which come and go between versions matter to nobody. `metadata` and
 * `dataflow_trace` are read by hand, once a rule or when present: validating them here would double the time of a scan.
 */
const Position = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), col: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), offset: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).nullish() });
const Result = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    check_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    start: Position,
    end: Position,
    extra: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        severity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
        fix: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        is_ignored: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
        validation_state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        dataflow_trace: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    }),
});
const Failure = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch(''),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish().catch(null),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
    rule_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish().catch(null),
});
/** Whether a parsed document looks like `semgrep --json`. */
function isSemgrepJson(document) {
    return (typeof document === 'object' &&
        document !== null &&
        'results' in document &&
        Array.isArray(document.results));
}
/** Reads `semgrep --json` from 1.60 on. A result that does not fit is counted and named; the others go on. */
function readSemgrepJson(document) {
    const results = [];
    const broken = [];
    const silenced = [];
    const rules = new _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .RuleCache */ .vq();
    for (const [index, raw] of document.results.entries()) {
        const parsed = Result.safeParse(raw);
        if (!parsed.success) {
            const issue = parsed.error.issues[0];
            const at = ['results', index, ...(issue?.path ?? [])].join('.');
            broken.push({ at, problem: issue?.message ?? 'not a Semgrep result' });
            continue;
        }
        const { check_id, path, start, end, extra } = parsed.data;
        if (end.line < start.line || (end.line === start.line && end.col < start.col)) {
            broken.push({ at: `results.${index}.end`, problem: 'Invalid range: the end comes before the start' });
            continue;
        }
        const rule = rules.get(check_id, extra.severity, extra.metadata);
        const into = extra.is_ignored === true ? silenced : results;
        into.push({
            rule,
            path,
            span: { start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } },
            offset: start.offset ?? null,
            message: extra.message,
            fix: extra.fix?.includes('\ufffd') ? null : (extra.fix ?? null),
            liveSecret: extra.validation_state === 'CONFIRMED_VALID',
            trace: extra.dataflow_trace == null ? [] : readTrace(extra.dataflow_trace),
        });
    }
    const top = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(document);
    const paths = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(top.paths);
    const { problems, failures } = readErrors(top.errors);
    return {
        format: 'semgrep-json',
        version: typeof top.version === 'string' ? top.version : null,
        results,
        broken,
        silenced,
        ran: Array.isArray(paths.scanned),
        scanned: Array.isArray(paths.scanned) ? paths.scanned.filter((path) => typeof path === 'string') : null,
        problems: [...problems, ...readSkipped(paths.skipped)],
        failures,
    };
}
function readErrors(errors) {
    const problems = [];
    const failures = [];
    for (const raw of Array.isArray(errors) ? errors : []) {
        const parsed = Failure.safeParse(raw);
        if (!parsed.success)
            continue;
        const { message, path, type, rule_id: rule } = parsed.data;
        const name = errorName(type);
        const detail = rule ? `${name} (${rule})` : name;
        if (path && name !== 'Rule parse error')
            problems.push({ path, kind: problemKind(name), detail });
        else
            failures.push(message || detail);
    }
    return { problems, failures };
}
/** A word, or a list that begins with one. */
function errorName(type) {
    const first = Array.isArray(type) ? type[0] : type;
    return typeof first === 'string' ? first : 'an error of unknown kind';
}
function problemKind(name) {
    if (/timeout/i.test(name))
        return 'timed out';
    return /syntax|pars/i.test(name) ? 'partly parsed' : 'failed';
}
/** Semgrep lists skipped files only with `--verbose`. */
function readSkipped(skipped) {
    return (Array.isArray(skipped) ? skipped : []).flatMap((raw) => {
        const { path, reason } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(raw);
        if (typeof path !== 'string')
            return [];
        return [
            {
                path,
                kind: 'skipped',
                detail: typeof reason === 'string' ? reason.replaceAll('_', ' ') : '',
            },
        ];
    });
}
const Place = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), start: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1) }) });
/** `["CliLoc", [place, code]]`, or a list of such calls; steps of another form are left out. */
function readTrace(trace) {
    const { taint_source: source, intermediate_vars: steps, taint_sink: sink } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(trace);
    const callPlaces = (value) => Array.isArray(value) && Array.isArray(value[1]) ? [value[1][0]] : [];
    const places = [
        ...callPlaces(source).map((place) => ['source', place]),
        ...(Array.isArray(steps) ? steps : []).map((step) => ['step', (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(step).location]),
        ...callPlaces(sink).map((place) => ['sink', place]),
    ];
    return places.flatMap(([role, place]) => {
        const parsed = Place.safeParse(place);
        return parsed.success ? [{ role, path: parsed.data.path, line: parsed.data.start.line }] : [];
    });
}


/***/ }),

/***/ 29955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** HTTPS everywhere; plain HTTP only to this machine, where nobody can listen in. Returns it without a slash at its end. */
function checkUrl(setting, value) {
    if (value === null)
        return value;
    const url = parseUrl(value);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${setting} is not a URL.`, 'It starts with https:// and a host.');
    }
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${setting} holds a user name or password.`, 'Give the key or token in its own setting.');
    }
    const loopback = url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(url.hostname);
    if (url.protocol === 'http:' && !loopback) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${setting} uses plain HTTP, so code and key could be read on the way.`, 'Use https://.');
    }
    return value.replace(/\/+$/, '');
}
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 13621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadProvider)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29955);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11416);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93256);




const openAiSdk = { node: 22, variables: ['OPENAI_', 'AZURE_OPENAI_'] };
/** Each SDK is a chunk of its own, loaded only when chosen. */
const providers = {
    openai: { ...openAiSdk, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(5210)]).then(__webpack_require__.bind(__webpack_require__, 65210))).openAi },
    'openai-compatible': { ...openAiSdk, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(5210)]).then(__webpack_require__.bind(__webpack_require__, 65210))).openAiCompatible },
    'azure-openai': { ...openAiSdk, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(5210)]).then(__webpack_require__.bind(__webpack_require__, 65210))).azureOpenAi },
    bedrock: {
        node: 22,
        // Those by which credentials are found stay.
        variables: ['AWS_ENDPOINT_URL'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7462), __webpack_require__.e(8726)]).then(__webpack_require__.bind(__webpack_require__, 28726))).bedrock,
    },
    anthropic: {
        node: 22,
        variables: ['ANTHROPIC_'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7766), __webpack_require__.e(6583)]).then(__webpack_require__.bind(__webpack_require__, 16583))).anthropic,
    },
    gemini: {
        node: 22,
        // Those by which Google's credentials are found stay.
        variables: [
            'GEMINI_',
            'GOOGLE_API_KEY',
            'GOOGLE_GEMINI_',
            'GOOGLE_GENAI_',
            'GOOGLE_VERTEX_',
            'GOOGLE_SDK_NODE_LOGGING',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7964), __webpack_require__.e(2890)]).then(__webpack_require__.bind(__webpack_require__, 22890))).gemini,
    },
};
/** Checks what can be checked before anything is sent. Throws `UserError` naming the setting and the cure. */
async function loadProvider(name, settings) {
    const entry = providers[name];
    const running = Number(process.versions.node.split('.')[0]);
    if (running < entry.node) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Provider ${name} needs Node ${entry.node} or newer; this is Node ${process.versions.node}.`, 'Run it with a newer Node, or use provider offline.');
    }
    (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .checkKey */ .yR)(settings.apiKey);
    (0,_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .forgetVariables */ .hK)(...entry.variables);
    const createProvider = await entry.load();
    const endpoint = (0,_core_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkUrl */ .C)('endpoint', settings.endpoint);
    // Only Azure's addresses have a query; elsewhere it would hold a key, and be shown with the address.
    if (name !== 'azure-openai' && endpoint !== null && /[?#]/.test(endpoint))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('endpoint holds more than a base URL.', 'Leave out what follows ? or #.');
    const provider = createProvider({ ...settings, endpoint });
    return { ...provider, ask: (question, signal) => (0,_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessAborted */ .Wh)(provider.ask(question, signal), signal) };
}


/***/ }),

/***/ 11416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** The model; throws `UserError` where none is set. */
function modelOf({ model }, provider) {
    if (model)
        return model;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Provider ${provider} needs a model.`, 'Set model to a name that the provider knows.');
}
/** The key; throws `UserError` where none is set. */
function keyOf({ apiKey }, provider) {
    if (apiKey)
        return apiKey;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Provider ${provider} needs a key.`, 'Set the environment variable SEMGREP_ASSISTANT_API_KEY, or the action input api-key.');
}
/** A key goes into a header. Throws `UserError` for what none can hold, or what was copied along with it. */
function checkKey(apiKey) {
    if (apiKey === null || (/^[!-~]+$/.test(apiKey) && !/^["'`]|["'`]$/.test(apiKey)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('api-key holds a space, a line break, quotation marks or a letter outside ASCII, which no key has.', 'Copy the key alone, without what stands around it.');
}


/***/ }),

/***/ 93256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ noTimeout),
/* harmony export */   Wh: () => (/* binding */ unlessAborted),
/* harmony export */   hK: () => (/* binding */ forgetVariables),
/* harmony export */   j1: () => (/* binding */ vendorFetch),
/* harmony export */   tG: () => (/* binding */ httpFailure)
/* harmony export */ });
/* harmony import */ var _core_rate_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13065);

/** No answer is that long; a server that goes on and on must not fill the memory. */
const longestAnswer = 4_000_000;
/** Our own limits cover the whole answer, the body included; an SDK's may never end it first. In milliseconds. */
const noTimeout = 24 * 60 * 60 * 1000;
/**
 * `fetch` that follows no redirect, since the key would travel along, and whose answers break off when they are too long, or
 * with the signal.
 */
async function vendorFetch(...[input, init]) {
    const response = await fetch(input, { ...init, redirect: 'manual' });
    if (response.body === null)
        return response;
    let bytes = 0;
    const counted = new TransformStream({
        transform(chunk, controller) {
            // A `Request` hears of its signal only as long as somebody holds it, and a body may outlive all who do.
            if (input instanceof Request)
                input.signal.throwIfAborted();
            bytes += chunk.length;
            if (bytes > longestAnswer)
                controller.error(new Error('the answer is too long'));
            else
                controller.enqueue(chunk);
        },
    });
    return new Response(response.body.pipeThrough(counted), response);
}
/** A failure with what its headers say. */
function httpFailure(status, message, headers, cause) {
    const now = Date.now();
    return { status, message, retryAfterMs: (0,_core_rate_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .V)(headers, now), quota: (0,_core_rate_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .quotaOf */ .O)(headers, now), cause };
}
/** Ends the waiting when the signal does, whatever an SDK does meanwhile: looking for credentials, it listens to nobody. */
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason);
        if (signal.aborted)
            leave();
        signal.addEventListener('abort', leave, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
}
/** Removes variables by which a machine, or an earlier step of the job, would change what an SDK does. */
function forgetVariables(...prefixes) {
    for (const name of Object.keys(process.env)) {
        if (prefixes.some((prefix) => name.startsWith(prefix)))
            Reflect.deleteProperty(process.env, name);
    }
}


/***/ }),

/***/ 41666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Folder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** A folder whose files are read by paths that came from somewhere else: nothing outside it, no links, no devices. */
class Folder {
    /** Absolute, links resolved. */
    root;
    constructor(root) {
        this.root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    /** Whether the path is a regular file of this folder, reached without links. */
    has(path) {
        try {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path);
            const inside = this.root === '/' || full.startsWith(`${this.root}/`);
            return inside && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full) === full;
        }
        catch {
            return false;
        }
    }
    /** Paths of regular files, hidden folders and installed packages left out; at most so many. */
    async list(most) {
        const paths = [];
        const folders = [''];
        for (let at = folders.pop(); at !== undefined && paths.length < most; at = folders.pop()) {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, at), { withFileTypes: true }).catch(() => []);
            for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
                const path = at === '' ? entry.name : `${at}/${entry.name}`;
                if (entry.isFile())
                    paths.push(path);
                else if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
                    folders.push(path);
            }
        }
        return paths.slice(0, most);
    }
    /** Bytes of a file, or null where there is no such regular file or it is larger than `limit` bytes. */
    async read(path, limit) {
        if (!this.has(path))
            return null;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const { size } = await file.stat();
            return size > limit ? null : await file.readFile();
        }
        finally {
            await file.close();
        }
    }
}


/***/ }),

/***/ 92325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   ZM: () => (/* binding */ openOwnFile),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   vY: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Whether a folder is there that is reached without following links of `trusted`, the repository: whoever may write to the
 * work tree could otherwise point us at a folder of somebody else's. Links above `trusted` are the machine's own (macOS:
 * /tmp). With `make`, what is missing is made, part by part. Throws an error whose message names the link or the fault.
 */
function ownFolder(trusted, target, { make }) {
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(target).root;
    for (const part of target
        .slice(path.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .filter((each) => each !== '')) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, part);
        const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        const inside = path.startsWith(trusted + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        if (inside && about?.isSymbolicLink())
            throw new Error(`${path} is a symbolic link`);
        if (inside && part === '.git')
            throw new Error(`${path} is git's own`);
        if (about === undefined) {
            if (!make)
                return false;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
        }
        else if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            throw new Error(`${path} is no folder`);
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isSymbolicLink())
        throw new Error(`${target} is a symbolic link`);
    return true;
}
const unfollowed = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** Opens a file that is no link: `read`; `write` over what is there; or `create` where there is nothing. */
function openOwnFile(path, how) {
    switch (how) {
        case 'read':
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | unfollowed);
        case 'write':
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | unfollowed, 0o644);
        case 'create':
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | unfollowed, 0o600);
    }
}
/** What is wrong with a path, for people. */
function faultOf(error) {
    if (hasCode(error, 'ELOOP'))
        return 'it is a symbolic link';
    return error instanceof Error ? error.message.replace(/, (?:open|mkdir|rename) '.*'$/, '') : String(error);
}
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}


/***/ }),

/***/ 96641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** What children may see of our environment: no key, no token, nothing that changes what they load. */
const allowedVariables = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'SYSTEMROOT',
    'TMPDIR',
    'TEMP',
    'TMP',
    'XDG_CONFIG_HOME',
];
/** The absolute path of a program on `PATH`, or null. Relative entries and those below `exclude` do not count. */
function findProgram(name, env, exclude) {
    const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
    for (const folder of (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) || folder === exclude || folder.startsWith(exclude + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
            continue;
        for (const file of names.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, each))) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile())
                    return file;
            }
            catch {
                // Not here: the next folder may have it.
            }
        }
    }
    return null;
}
/** Runs a program by absolute path, without a shell, and resolves with whatever it did; rejects only if it cannot start. */
function runProgram(program, args, options) {
    const inherited = allowedVariables.flatMap((name) => {
        const value = options.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: { ...Object.fromEntries(inherited), LC_ALL: 'C', ...options.extraEnv },
            stdio: ['pipe', 'pipe', 'pipe'],
            shell: false,
            windowsHide: true,
            // Ctrl-C of a terminal goes to all that it runs: what a child dies of would look like its answer.
            detached: process.platform !== 'win32',
        });
        const stdout = [];
        const stderr = [];
        const { limit, signal } = options;
        const end = () => kill(child);
        const timer = limit && setTimeout(end, limit.ms);
        signal?.addEventListener('abort', end, { once: true });
        if (signal?.aborted)
            end();
        let written = 0;
        const keep = (chunks) => (chunk) => {
            chunks.push(chunk);
            written += chunk.length;
            if (limit && written > limit.bytes)
                end();
        };
        child.stdout.on('data', keep(stdout));
        child.stderr.on('data', keep(stderr));
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
        };
        child.on('error', (error) => {
            done();
            reject(error);
        });
        child.on('close', (status) => {
            done();
            resolve({ status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
        });
        // A child that ends before it has read everything closes the pipe; its exit status says what happened.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
/** With all that it started: whoever lived on would keep its output open. */
function kill(child) {
    child.stdout?.destroy();
    child.stderr?.destroy();
    try {
        if (process.platform !== 'win32' && child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        // It is gone already.
    }
}


/***/ })

};
