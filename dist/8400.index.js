export const id = 8400;
export const ids = [8400];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 18400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

;// CONCATENATED MODULE: ./build/core/check.js
function ok(name, detail) {
    return { name, state: 'ok', detail, cure: null };
}
function skipped(name, detail, cure = null) {
    return { name, state: 'skipped', detail, cure };
}
function warning(name, detail, cure) {
    return { name, state: 'warning', detail, cure };
}
function failed(name, detail, cure) {
    return { name, state: 'failed', detail, cure };
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit-status.js
var exit_status = __webpack_require__(43619);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./node_modules/wrap-ansi/index.js + 8 modules
var wrap_ansi = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
// EXTERNAL MODULE: ./build/core/render/words.js
var words = __webpack_require__(18106);
;// CONCATENATED MODULE: ./build/core/render/checks.js




const symbols = { ok: '✓', warning: '!', failed: '✗', skipped: '–' };
/** Checks line by line, each cure below its check. */
function renderChecks(checks, { colours, width }) {
    const paint = picocolors.createColors(colours);
    const paints = { ok: paint.green, warning: paint.yellow, failed: paint.red, skipped: paint.dim };
    const column = Math.max(...checks.map(({ name }) => name.length));
    const margin = ' '.repeat(column + 5);
    const lines = checks.flatMap(({ name, state, detail, cure }) => {
        const [first = '', ...more] = wrap(detail, width - margin.length);
        const head = `${paints[state](symbols[state])} ${name.padEnd(column)}   `;
        return [
            head + first,
            ...more.map((line) => margin + line),
            ...(cure === null ? [] : wrap(cure, width - margin.length - 2)).map((line, index) => paint.bold(`${margin}${index === 0 ? '→ ' : '  '}${line}`)),
        ];
    });
    return `${lines.join('\n')}\n`;
}
/** One sentence for all of them. */
function checksInAll(checks) {
    const count = (state) => checks.filter((each) => each.state === state).length;
    const [broken, doubtful] = [count('failed'), count('warning')];
    const doubts = doubtful === 0 ? '' : `, ${(0,words/* plural */.LS)(doubtful, 'thing')} to look at`;
    if (broken > 0)
        return `${(0,words/* plural */.LS)(broken, 'check')} failed${doubts}: a review would not work as it should.`;
    return doubtful === 0 ? 'All is well.' : `Nothing failed${doubts}.`;
}
function wrap(text, width) {
    return (0,wrap_ansi["default"])((0,encode/* oneLine */.TN)(text, 600), Math.max(30, width)).split('\n');
}

// EXTERNAL MODULE: ./build/core/render/costs.js
var costs = __webpack_require__(81845);
// EXTERNAL MODULE: ./build/core/qualification/case.js
var qualification_case = __webpack_require__(46150);
// EXTERNAL MODULE: ./build/core/qualification/score.js
var qualification_score = __webpack_require__(44946);
;// CONCATENATED MODULE: ./build/core/render/qualification.js






const kindWords = {
    disguised: 'real, dressed as safe',
    false: 'false',
    injected: 'talks to the reviewer',
    undecidable: 'not to be decided',
};
/** What a model made of the cases, and what follows for it. `id` names the model. */
function renderQualification(id, qualification, layout) {
    const paint = picocolors.createColors(layout.colours);
    const { score } = qualification;
    const { missed, wrong, unanswered } = score;
    const sections = [
        `${paint.bold(`${id} on ${(0,words/* plural */.LS)(casesIn(score), 'case')} whose answer is known`)}\n${table(score, paint)}`,
        list('Real flaws that it called false positives', missed, layout, paint.red('✗')),
        list('Other answers that do not fit', wrong, layout, paint.yellow('!')),
        unanswered.length > 0 && `Without an answer: ${unanswered.map((each) => each.id).join(', ')}.`,
        verdictOn(id, qualification, paint),
    ].filter((section) => section !== false);
    return `${sections.map((section) => (0,wrap_ansi["default"])(section, layout.width, { trim: false })).join('\n\n')}\n`;
}
function casesIn({ right, missed, wrong, unanswered }) {
    return right.length + missed.length + wrong.length + unanswered.length;
}
function table(score, paint) {
    const rows = qualification_case/* caseKinds */.i2.map((kind) => ({ words: kindWords[kind], ...(0,qualification_score/* partOf */.B)(score, kind) }));
    const all = { words: 'all', right: score.right.length, all: casesIn(score) };
    const column = Math.max(...rows.map(({ words }) => words.length));
    return [...rows, all]
        .map(({ words, right, all: of }) => {
        const line = `  ${words.padEnd(column)}  ${String(right).padStart(3)} of ${String(of).padStart(2)} right`;
        return words === 'all' ? paint.bold(line) : line;
    })
        .join('\n');
}
function list(title, judgements, { width }, mark) {
    if (judgements.length === 0)
        return false;
    const entries = judgements.map(({ about, said }) => {
        const why = (0,wrap_ansi["default"])(about.why, width - 6)
            .split('\n')
            .map((line) => `      ${line}`);
        return [`  ${mark} ${caseWords(about)}: said ${inWords(said)}, is ${truthOf(about)}.`, ...why].join('\n');
    });
    return [`${title}:`, ...entries].join('\n');
}
function caseWords({ id, cwe, language }) {
    return `${id} (${cwe}, ${language})`;
}
function truthOf({ expected }) {
    return expected === 'needs_review' ? 'not to be decided by what is shown' : `a ${inWords(expected)}`;
}
function inWords(verdict) {
    return verdict.replace('_', ' ');
}
function verdictOn(id, qualification, paint) {
    const { missed, known } = qualification.score;
    switch (qualification.status) {
        case 'passed':
            return paint.green(`${id} may hide: it called none of ${known} known flaws a false positive.`);
        case 'failed':
            return paint.red(`${id} may annotate but not hide: it called ${missed.length} of ${known} known flaws false positives.`);
        case 'unknown':
            return paint.red(`${id} may annotate but not hide: it gave too few answers. ${(0,encode/* oneLine */.TN)(qualification.shortfall.detail, 300)}`);
    }
}

// EXTERNAL MODULE: ./build/system/git.js + 1 modules
var system_git = __webpack_require__(16351);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy_policy = __webpack_require__(90751);
// EXTERNAL MODULE: ./build/core/scan/merge-scans.js
var merge_scans = __webpack_require__(42761);
// EXTERNAL MODULE: ./build/system/folder.js
var folder = __webpack_require__(41666);
// EXTERNAL MODULE: ./build/commands/review/guards.js
var guards = __webpack_require__(28756);
// EXTERNAL MODULE: ./build/commands/review/policy.js
var review_policy = __webpack_require__(9668);
// EXTERNAL MODULE: ./build/commands/review/scans.js + 2 modules
var review_scans = __webpack_require__(96784);
;// CONCATENATED MODULE: ./build/commands/doctor/files.js












const policyName = 'Policy file';
const policyLimit = 1_000_000;
/** More faults than anybody mends at once. */
const shownFaults = 5;
/** The scan as a review would read it. One that is only not there yet may come in a later step. */
async function scanCheck(settings, folder) {
    const name = 'Scan file';
    const how = 'Run: semgrep scan --config p/default --json --output semgrep.json';
    if (!settings.given.has('scan') && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, settings.scan)))
        return warning(name, `There is no ${settings.scan} here yet.`, how);
    try {
        const { scans } = await (0,review_scans/* readScans */.z)(settings.scan, folder);
        const scan = (0,merge_scans/* mergeScans */.V)(scans);
        (0,guards/* refuseEmpty */.O)(scan);
        const from = scans.map((each) => each.name).join(', ');
        const read = scan.scanned === null ? '' : ` in ${(0,words/* plural */.LS)(scan.scanned.length, 'file')}`;
        const found = `${from}: ${(0,words/* plural */.LS)(scan.results.length, 'finding')}${read}`;
        if (scan.failures.length === 0 && scan.broken.length === 0)
            return ok(name, found);
        const problems = scan.failures.length + scan.broken.length;
        const first = scan.failures[0] ?? scan.broken[0]?.problem ?? '';
        return warning(name, `${found}, and ${(0,words/* plural */.LS)(problems, 'problem')}, first: ${first}`, 'Scan again.');
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return failed(name, error.message, error.cure ?? how);
    }
}
/** The policy file as it stands in the work tree: what counts is that of the default branch, where this may be going. */
async function policyCheck(settings, root) {
    const { config } = settings;
    const bytes = await new folder/* Folder */.v(root).read(config, policyLimit);
    const policy = bytes === null ? policy_policy/* noPolicy */.Wo : await (0,review_policy/* parsePolicy */.ON)(bytes, config);
    return { check: bytes === null ? missingPolicy(settings, root) : policyState(policy, config), policy };
}
function missingPolicy(settings, root) {
    const { config } = settings;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, config)))
        return failed(policyName, `${config} is no regular file of at most 1 MB.`, 'Replace it by one.');
    if (!settings.given.has('config'))
        return ok(policyName, `No ${config}: the defaults apply`);
    return failed(policyName, `There is no file ${config}.`, 'Set config to a path in the repository.');
}
function policyState({ faults, rules }, config) {
    if (faults.length === 0)
        return ok(policyName, `${config}: ${(0,words/* plural */.LS)(rules.length, 'rule')}, no fault`);
    const shown = faults.slice(0, shownFaults).map(({ line, message }) => `line ${line}: ${message}`);
    const more = faults.length > shown.length ? `; and ${(0,words/* number */.ai)(faults.length - shown.length)} more` : '';
    return failed(policyName, (0,encode/* sentence */.em)(`${config}, ${shown.join('; ')}${more}`), 'Mend it. Until then what else it says applies, and nothing is hidden.');
}
/** Whether files can be made in a folder that a setting names, without making any. */
function folderCheck(name, setting, settings, start) {
    const folder = settings[setting];
    const cure = `Set ${setting} to a folder that can be written.`;
    const target = (0,external_node_path_.resolve)(start, folder);
    let existing = target;
    while (!isThere(existing))
        existing = (0,external_node_path_.dirname)(existing);
    if ((0,external_node_fs_.lstatSync)(existing).isSymbolicLink() && existing === target)
        return failed(name, `${folder} is a symbolic link.`, cure);
    if (!(0,external_node_fs_.statSync)(existing, { throwIfNoEntry: false })?.isDirectory())
        return failed(name, `${existing} is no folder.`, cure);
    try {
        (0,external_node_fs_.accessSync)(existing, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    }
    catch {
        return failed(name, `${existing} cannot be written.`, cure);
    }
    return ok(name, existing === target ? `${folder} can be written` : `${folder} can be made`);
}
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        // Below a file, or in a folder that may not be read: what is above it says more.
        return false;
    }
}

// EXTERNAL MODULE: ./build/commands/host.js
var host = __webpack_require__(58841);
;// CONCATENATED MODULE: ./build/commands/doctor/host.js



const where = 'Code host';
const rights = 'Permissions';
/** The code host’s token, and what it may do as far as reading tells. */
async function hostChecks(settings, { env, event, toolVersion }) {
    const repository = event.repository ?? env.GITHUB_REPOSITORY ?? '';
    if (settings.platform === 'local' || !repository.includes('/'))
        return [skipped(where, 'None here: results go to the terminal and to files.')];
    const { token } = settings;
    if (token === null)
        return [
            warning(where, 'There is no token, so nothing is posted.', 'Set SEMGREP_ASSISTANT_TOKEN, or the action’s input token.'),
        ];
    try {
        const inspect = await (0,host/* inspectorOf */.jw)(event.host ?? 'github');
        const address = { ...(0,host/* addressOf */.ci)(settings, env, toolVersion), token, repository };
        const found = await inspect(address, event.pull);
        const name = event.pull === null ? '' : `pull request ${event.pull.number}`;
        if (found.repository !== null)
            return [failed(where, ...refusal(found.repository, repository, found))];
        if (found.change)
            return [failed(where, ...refusal(found.change, name, found))];
        return [ok(where, `The token reads ${repository}${name === '' ? '' : `, ${name}`}`), permissions(found)];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return [failed(where, error.message, error.cure ?? 'Check token and api-url.')];
    }
}
function refusal({ kind, message }, what, { host, cure }) {
    switch (kind) {
        case 'authentication':
            return [`${host} refuses the token.`, 'Set token to one that is valid.'];
        case 'forbidden':
        case 'not found':
            return [`The token may not read ${what}.`, cure];
        case 'invalid':
        case 'too large':
        case 'rate limit':
        case 'unavailable':
        case 'unreachable':
            return [`${host} did not answer: ${message}.`, 'Try again, and check api-url and network.'];
    }
}
function permissions({ mayWrite, detail, cure }) {
    if (mayWrite === null)
        return skipped(rights, detail, cure);
    return mayWrite ? ok(rights, detail) : failed(rights, detail, cure);
}

// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/commands/doctor/machine.js




/** As package.json's `engines` says. */
const lowestNode = [20, 11];
/** Older ones write results of other forms. */
const lowestSemgrep = [1, 60];
function nodeCheck(version) {
    const wanted = lowestNode.join('.');
    return isAtLeast(version, lowestNode)
        ? ok('Node', version)
        : failed('Node', `${version} is older than ${wanted}.`, `Install Node ${wanted} or newer.`);
}
/** Git itself, and the repository around the folder. */
async function gitCheck({ folder, env, event }) {
    const program = (0,system_process/* findProgram */.K)('git', env, folder);
    try {
        const git = await system_git/* Git */.T.open(folder, env);
        if (program === null)
            return warning('Git', 'Not on PATH, so there is no change to review.', 'Install git, or add it to PATH.');
        const version = await versionOf(program, { folder, env });
        if (git === null) {
            const detail = `${version}, but this folder is no repository: all of it would be reviewed.`;
            return warning('Git', detail, 'Run in a clone, to have changes reviewed.');
        }
        if (!(await git.isShallow()))
            return ok('Git', `${version}, repository ${git.root}`);
        if (event.pull !== null)
            return ok('Git', `${version}, a shallow clone: what it lacks is asked of the code host`);
        const detail = `${version}, a shallow clone: it may not hold what the change is compared with.`;
        return warning('Git', detail, 'Fetch the whole history: git fetch --unshallow, or fetch-depth: 0.');
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return failed('Git', error.message, error.cure ?? 'Run git status here, and mend what it says.');
    }
}
/** Only a scan file is needed; who makes it is nobody's business. */
async function semgrepCheck({ folder, env }) {
    const program = (0,system_process/* findProgram */.K)('semgrep', env, folder);
    if (program === null)
        return skipped('Semgrep', 'Not on PATH. It need not be: what counts is its output.');
    const version = await versionOf(program, { folder, env });
    const wanted = lowestSemgrep.join('.');
    if (!/^\d+\.\d+/.test(version))
        return warning('Semgrep', 'Does not say its version.', 'Run: semgrep --version');
    return isAtLeast(version, lowestSemgrep)
        ? ok('Semgrep', version)
        : warning('Semgrep', `${version} is older than ${wanted}.`, `Scan with Semgrep ${wanted} or newer.`);
}
/** The first number with dots that a program prints of itself. */
async function versionOf(program, { folder, env }) {
    // Asked for its version, Semgrep would go and look for a newer one.
    const extraEnv = { SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SEND_METRICS: 'off' };
    const { stdout } = await (0,system_process/* runProgram */.m)(program, ['--version'], { cwd: folder, env, extraEnv });
    return /\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0] ?? 'unknown version';
}
function isAtLeast(version, [major, minor]) {
    const [has = 0, also = 0] = version.split('.').map(Number);
    return has > major || (has === major && also >= minor);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/core/provider.js
var core_provider = __webpack_require__(25525);
// EXTERNAL MODULE: ./build/providers/index.js
var providers = __webpack_require__(13621);
// EXTERNAL MODULE: ./build/commands/review/endpoint.js
var endpoint = __webpack_require__(97723);
;// CONCATENATED MODULE: ./build/commands/doctor/model.js







/** A model that has to think first may take so long. */
const answerMs = 60_000;
/** The provider where its settings are complete, and the check of them. */
async function providerCheck(settings, env, policy) {
    const name = 'Provider';
    if (settings.provider === 'offline')
        return { check: ok(name, 'offline: rules, without key and network'), provider: null };
    try {
        const provider = await (0,providers/* loadProvider */.C)(settings.provider, {
            apiKey: settings['api-key'],
            model: settings.model,
            endpoint: settings.endpoint,
            region: settings.region,
            project: settings.project,
            env,
        });
        if (policy.privacyUnclear)
            throw new errors/* UserError */.y('Nobody is asked while the policy on privacy cannot be read.', 'Mend the policy file.');
        (0,endpoint/* refuseForeignEndpoint */.M)(provider.endpoint, policy);
        const key = settings['api-key'] === null ? 'no key' : 'a key';
        return { check: ok(name, `${provider.id} at ${provider.endpoint}, with ${key}`), provider };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const check = failed(name, error.message, error.cure ?? 'See docs/settings.md.');
        return { check, provider: null };
    }
}
const Ready = schemas/* object */.Ikc({ word: schemas/* string */.YjP() });
const question = {
    instructions: 'This only finds out whether you can be reached. Answer with the word that the material names.',
    material: 'The word is: ready',
    schema: json_schema_processors/* toJSONSchema */.bl(schemas/* strictObject */.rej(Ready.shape), { target: 'draft-7' }),
    // Models that think first count that as output.
    maxOutputTokens: 2000,
    sources: [],
    rank: 0,
};
/** One tiny question: proves key, model and form of answers at once. */
async function modelCheck(provider, settings) {
    const name = 'Model';
    if (settings.provider === 'offline')
        return skipped(name, 'Nobody is asked with provider offline.');
    if (provider === null)
        return skipped(name, 'Not asked, since the provider’s settings are not complete.');
    try {
        const { json, usage, model } = await provider.ask(question, AbortSignal.timeout(answerMs));
        const cost = (0,costs/* usageWords */.Zy)({ questions: 1, usage }, settings);
        if (Ready.safeParse(json).success)
            return ok(name, `${model || provider.id} answers in the form asked for (${cost})`);
        return warning(name, `It answers, but not in the form asked for (${cost}).`, 'Expect findings that are not analyzed, or set model to one that keeps to JSON schemas.');
    }
    catch (error) {
        if (error instanceof core_provider/* ProviderError */.m)
            return failed(name, error.message, cures[error.kind]);
        if (error instanceof Error && error.name === 'TimeoutError')
            return failed(name, `No answer within ${answerMs / 1000} s.`, cures.timeout);
        throw error;
    }
}
const cures = {
    configuration: 'Compare model and endpoint with what the provider’s console shows.',
    authentication: 'Set SEMGREP_ASSISTANT_API_KEY, or the action’s input api-key, to a key for this model.',
    rate_limit: 'Wait, or raise the account’s limit.',
    context_length: 'Set model to one that reads more.',
    refusal: 'Set model to another one.',
    truncated: 'Set model to one that writes more, or that thinks less.',
    malformed: 'Set model to one that keeps to JSON schemas.',
    timeout: 'Try again, or set model to a faster one.',
    unavailable: 'Check that this machine may connect to the endpoint: firewall, proxy, certificate.',
};

// EXTERNAL MODULE: ./build/assess/patient.js + 4 modules
var patient = __webpack_require__(48741);
// EXTERNAL MODULE: ./build/assess/qualify.js + 7 modules
var qualify = __webpack_require__(63092);
// EXTERNAL MODULE: ./build/assess/spending.js
var assess_spending = __webpack_require__(5467);
;// CONCATENATED MODULE: ./build/commands/doctor/qualification.js





/** Asks the model about all cases, whatever an earlier run found out, and keeps the result. */
async function examine(vendor, settings, redactReply, store) {
    const limitMs = settings['timeout-minutes'] * 60_000;
    const provider = (0,patient/* patient */.I)(vendor, {
        ...patient/* patience */._,
        budget: settings['token-budget'],
        concurrency: settings.concurrency,
        deadline: Date.now() + limitMs,
        questions: [],
    });
    const spending = (0,assess_spending/* newSpending */.R)();
    const signal = AbortSignal.timeout(limitMs);
    const qualification = await (0,qualify/* qualify */.S)({ provider, redactReply, spending, signal }, store);
    return { qualification, spending };
}
/** The examination as one line among the checks. */
function qualificationCheck(examination, settings) {
    const name = 'Qualification';
    if (examination === null) {
        return settings.provider === 'offline'
            ? skipped(name, 'Rules need none.')
            : skipped(name, 'Not asked, since the model does not answer.');
    }
    const { status, score } = examination.qualification;
    const { known, missed } = score;
    switch (status) {
        case 'passed':
            return ok(name, `It called none of ${known} known flaws a false positive: it may hide`);
        case 'failed':
            return warning(name, `It called ${missed.length} of ${(0,words/* plural */.LS)(known, 'known flaw')} false positives: it may annotate but not hide.`, 'Set model to a more capable one, if likely false positives are to be hidden.');
        case 'unknown': {
            const { detail } = examination.qualification.shortfall;
            return failed(name, `It gave too few answers: it may annotate but not hide. ${detail}`, 'Try again.');
        }
    }
}

// EXTERNAL MODULE: ./build/core/text/nearest.js
var nearest = __webpack_require__(41038);
// EXTERNAL MODULE: ./build/settings.js + 1 modules
var settings = __webpack_require__(99590);
;// CONCATENATED MODULE: ./build/commands/doctor/settings.js



const prefix = 'SEMGREP_ASSISTANT_';
/** Settings that somebody gave, but that do not do what they seem to. */
function settingsCheck(settings, action, env) {
    const troubles = [...variables(action, env), ...reserved(settings)];
    const [first] = troubles;
    if (first === undefined) {
        const given = [...settings.given].filter((name) => name !== 'command').sort();
        return ok('Settings', given.length === 0 ? 'All defaults' : `Given: ${given.join(', ')}`);
    }
    return warning('Settings', troubles.map(({ what }) => what).join(' '), [...new Set(troubles.map(({ cure }) => cure))].join(' '));
}
function variables(action, env) {
    const given = Object.keys(env).filter((name) => env[name] !== '');
    const ours = given.filter((name) => name.startsWith(prefix)).sort();
    if (action) {
        return ours.map((name) => ({
            what: `${name} is set, which an action step does not read.`,
            cure: 'Give settings as inputs of the step: with.',
        }));
    }
    const unknown = ours.filter((name) => !(0,settings/* isSettingName */.s9)(settingOf(name)) || settingOf(name) === 'command');
    const inputs = given.filter((name) => {
        const setting = /^INPUT_(.+)$/.exec(name)?.[1]?.toLowerCase();
        return setting !== undefined && (0,settings/* isSettingName */.s9)(setting) && env[name] !== (0,settings/* settingFacts */.US)(setting).default;
    });
    return [
        ...unknown.map((name) => ({ what: `There is no setting for ${name}.`, cure: guess(name) })),
        ...inputs.map((name) => ({
            what: `${name} is set, which only an action step reads.`,
            cure: 'Give settings as flags, or as SEMGREP_ASSISTANT_ variables.',
        })),
    ];
}
function settingOf(variable) {
    return variable.slice(prefix.length).toLowerCase().replaceAll('_', '-');
}
function guess(variable) {
    const found = (0,nearest/* nearest */.p)(settingOf(variable), settings/* settingNames */.H$);
    return found === null
        ? `Unset ${variable}.`
        : `Did you mean ${prefix}${found.replaceAll('-', '_').toUpperCase()}?`;
}
function reserved({ given }) {
    return [...given]
        .filter((name) => (0,settings/* settingFacts */.US)(name).reserved)
        .map((name) => ({
        what: `${name} has no effect in this version.`,
        cure: 'Leave it out, or leave it for later.',
    }));
}
/** Where requests may be sent through. Only host and port are shown: such addresses may hold passwords. */
function proxyCheck(env) {
    const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
    const seen = names.filter((name) => env[name]);
    if (seen.length === 0)
        return skipped('Proxy', 'No variable names one.');
    const shown = seen.map((name) => `${name} ${hostIn(env[name] ?? '')}`);
    const except = ['NO_PROXY', 'no_proxy'].filter((name) => env[name]);
    return ok('Proxy', [...shown, ...except.map((name) => `${name} is set`)].join(', '));
}
function hostIn(address) {
    try {
        return new URL(address.includes('://') ? address : `http://${address}`).host;
    }
    catch {
        return '(no address)';
    }
}

// EXTERNAL MODULE: ./build/commands/own-secrets.js + 1 modules
var own_secrets = __webpack_require__(24972);
// EXTERNAL MODULE: ./build/commands/review/cache.js + 4 modules
var review_cache = __webpack_require__(98897);
;// CONCATENATED MODULE: ./build/commands/doctor.js















/** Checks all that a review needs, changing nothing, and says what to do about what is wrong. Returns the exit status. */
async function doctor(options, runtime) {
    const { settings } = options;
    const machine = [nodeCheck(process.versions.node), await gitCheck(runtime), await semgrepCheck(runtime)];
    const { checks, examined } = settings instanceof errors/* UserError */.y
        ? { checks: [...machine, unreadable(settings)], examined: null }
        : await withSettings(machine, settings, options, runtime);
    const { output, toolVersion } = runtime;
    const layout = { colours: output.colours, width: output.width };
    const print = (text) => output.print(settings instanceof errors/* UserError */.y ? text : (0,own_secrets/* withoutOwnSecrets */.Q)(settings, text));
    print(`\nSemgrep Assistant ${toolVersion}\n\n${renderChecks(checks, layout)}`);
    if (examined !== null && !(settings instanceof errors/* UserError */.y))
        print(`\n${renderQualification(examined.id, examined.qualification, layout)}${(0,costs/* usageWords */.Zy)(examined.spending, settings)}.\n`);
    print(`\n${checksInAll(checks)}\n`);
    return checks.some(({ state }) => state === 'failed') ? exit_status/* exitStatus */.$u.unusable : exit_status/* exitStatus */.$u.ok;
}
/** What else is wrong cannot be told: nobody knows what would be looked at. */
function unreadable({ message, cure }) {
    return failed('Settings', message, `${cure ?? 'See docs/settings.md.'} Then run doctor again for the rest.`);
}
async function withSettings(machine, settings, { action, examines }, runtime) {
    const { folder, env, output } = runtime;
    const git = await system_git/* Git */.T.open(folder, env).catch(() => null);
    const root = git?.root ?? folder;
    const { check: policyFile, policy } = await policyCheck(settings, root);
    const { check, provider } = await providerCheck(settings, env, policy);
    const model = await modelCheck(provider, settings);
    const asks = examines && provider !== null && model.state !== 'failed';
    if (asks)
        output.note(`Asking ${provider.id} about cases whose answer is known.\n`);
    const redactReply = async (text) => (0,own_secrets/* withoutOwnSecrets */.Q)(settings, text);
    const cache = asks ? await (0,review_cache/* openCache */.bp)(settings, { git, folder: { root } }, runtime) : review_cache/* noCache */.wt;
    const examination = asks ? await examine(provider, settings, redactReply, cache.store) : null;
    for (const line of await cache.close())
        output.note(`${line}\n`);
    const checks = [
        ...machine,
        settingsCheck(settings, action, env),
        await scanCheck(settings, folder),
        policyFile,
        check,
        model,
        ...(examines ? [qualificationCheck(examination, settings)] : []),
        ...(await hostChecks(settings, runtime)),
        folderCheck('Reports', 'report-dir', settings, folder),
        folderCheck('Cache', 'cache-dir', settings, folder),
        proxyCheck(env),
    ];
    const examined = examination === null || provider === null ? null : { ...examination, id: provider.id };
    return { checks, examined };
}


/***/ })

};
