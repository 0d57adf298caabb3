export const id = 1172;
export const ids = [1172,8088];
export const modules = {

/***/ 41172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  benchOf: () => (/* binding */ benchOf),
  tryFixes: () => (/* binding */ tryFixes)
});

// EXTERNAL MODULE: ./build/context/enclosing.js
var enclosing = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/core/select/defining-lines.js
var defining_lines = __webpack_require__(91573);
// EXTERNAL MODULE: ./build/core/select/path-index.js
var path_index = __webpack_require__(88161);
// EXTERNAL MODULE: ./build/core/text/pattern.js
var pattern = __webpack_require__(91838);
;// CONCATENATED MODULE: ./build/context/known-names.js



/* Files that say which packages a program uses. */
const manifests = /(?:^|\/)(?:package\.json|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|Gemfile|[\w.-]+\.gemspec|composer\.json|Cargo\.toml|Package\.swift|[\w.-]+\.csproj|packages\.config)$/;
const manifestEndings = [
    'json',
    'txt',
    'toml',
    '',
    'cfg',
    'py',
    'mod',
    'xml',
    'gradle',
    'kts',
    'sbt',
    'gemspec',
    'swift',
    'csproj',
    'config',
];
const importing = /\b(?:import|from|require(?:_relative)?|use|using|include)\b/;
/**
 * Looks names and modules up in the files of a repository, once for all that is asked of it: `names` by the files that use them,
 * `modules` by those that import them.
 */
async function knownNames(files, asked) {
    const index = new path_index/* PathIndex */.EG(await files.list());
    const definitions = new Set();
    const modules = new Set();
    for (const { kin, paths, names, modules: wanted } of byKin(asked)) {
        const words = [...new Set([...names.keys(), ...[...wanted.keys()].flatMap(lastWords)])];
        if (words.length === 0)
            continue;
        const lines = await files.mentions(words, [...new Set([...kin, ...manifestEndings])]);
        for (const line of lines) {
            const isKin = kin.includes((0,path_index/* extensionOf */.je)(line.path));
            const elsewhere = (askers) => askers.size > 1 || !askers.has(line.path);
            for (const [name, askers] of names)
                if (isKin && elsewhere(askers) && isKnownBy(line, name))
                    definitions.add(key(name, paths[0] ?? ''));
            for (const [module, askers] of wanted) {
                if (!elsewhere(askers))
                    continue;
                // A manifest has names of packages, which are seldom longer than the last word.
                const [last = module] = lastWords(module);
                const isUse = manifests.test(line.path)
                    ? line.text.includes(last)
                    : importing.test(line.text) && line.text.includes(module);
                if (isUse)
                    modules.add(module);
            }
        }
    }
    return {
        definedElsewhere: (name, path) => definitions.has(key(name, path)),
        usedElsewhere: (module) => modules.has(module),
        resolves: (module, path) => index.modules(module, path).length > 0,
    };
}
/** What files of one kind ask for, so that all of it is looked up at once: a run may ask for hundreds. */
function byKin(asked) {
    const groups = new Map();
    for (const { path, names, modules } of asked) {
        const kin = (0,path_index/* kinOf */.ae)(path);
        const group = groups.get(kin.join()) ?? {
            kin,
            paths: [],
            names: new Map(),
            modules: new Map(),
        };
        groups.set(kin.join(), group);
        group.paths.push(path);
        for (const name of names)
            group.names.set(name, (group.names.get(name) ?? new Set()).add(path));
        for (const module of modules)
            group.modules.set(module, (group.modules.get(module) ?? new Set()).add(path));
    }
    return [...groups.values()];
}
function key(name, path) {
    return JSON.stringify([name, (0,path_index/* kinOf */.ae)(path)]);
}
/** A line defines a name; or calls it, where functions are everybody's and their declarations have many forms. */
function isKnownBy({ path, text }, name) {
    if (!text.includes(name))
        return false;
    if (isDefinition(text, name) || isField(text, name) || (0,defining_lines/* definingLines */.y)(name)(text))
        return true;
    // A block of constants in Go.
    if (path.endsWith('.go') && new RegExp(String.raw `^\s*${(0,pattern/* literally */.D)(name)}\s*(?:$|,|//|=[^=])`).test(text))
        return true;
    return (/\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|inc|php|phtml|sh|bash|rb)$/i.test(path) &&
        new RegExp(String.raw `(?<![\w.>])${(0,pattern/* literally */.D)(name)}\s*\(`).test(text));
}
/** `List<String> name;` */
function isField(text, name) {
    const at = text.slice(0, 300).lastIndexOf(name);
    return (at > 0 &&
        /^(?!\s*(?:return|throw|delete|goto|else|case|new|await|yield|import|using|package)\b)[\w<>,.:[\]?&* ]*[\w>\]?&*]\s+[*&]?$/.test(text.slice(0, at)) &&
        /^\s*(?:[;,=]|\[|$)/.test(text.slice(at + name.length, 300)));
}
/** A name stands where a definition has it. */
function isDefinition(text, name) {
    const word = (0,pattern/* literally */.D)(name);
    return new RegExp(String.raw `(?:\b(?:class|interface|enum|record|struct|trait|object|module|def|func|fun|fn|function|type|typedef|const|static|let|val|var|extension|protocol|namespace|union|macro_rules!)\b|#\s*define\b)[^=;{]*\b${word}\b|^\s*${word}\s*(?::=|=[^=])`).test(text);
}
function lastWords(module) {
    return (module.match(/[\p{L}\p{N}_$-]+/gu) ?? []).slice(-1);
}

// EXTERNAL MODULE: ./build/core/fix/apply.js
var apply = __webpack_require__(64070);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
;// CONCATENATED MODULE: ./build/core/gates/edited-file.js
/** The lines that a fix writes into a file. */
function addedLines({ edits }) {
    return edits.flatMap(({ lines }) => lines);
}

;// CONCATENATED MODULE: ./build/core/gates/addresses.js



/* Names that look like addresses and are never asked for: XML features and namespaces, by which parsers are made safe. */
const identifiers = /^https?:\/\/(?:(?:apache|xml|xmlpull)\.org\/(?:xml|sax|v1)\/|javax\.xml\.(?:XMLConstants|stream)\/|www\.w3\.org\/|schemas\.(?:xmlsoap\.org|microsoft\.com|android\.com)\/|java\.sun\.com\/(?:xml|dtd)\/|xmlns\.jcp\.org\/|www\.oracle\.com\/xml\/)[\w./:#-]*$/i;
/* Values that are put in belong to it. */
const address = /\b[a-z][a-z\d+.-]{1,20}:\/\/(?:[^\s"'`<>()[\]{}]|[$#]?\{[^{}\s"'`]*\})+/gi;
const endings = 'com|org|net|io|dev|app|cloud|info|biz|co|me|ai|xyz|site|online|top|club|shop|tech|live|link|example|test|ru|cn|de|uk|fr|eu|nl|it|es|pl|br|in|jp|kr|au|ca|ch|us|tk|ml|gov|edu|mil|int|local|internal|lan|onion';
const host = new RegExp(
// A word behind two slashes or an at sign is a host whatever its end.
String.raw `(?<=["'\`@/]|=)(?:[a-z\d-]+\.)+(?:${endings})(?=["'\`:/?])|(?<=["'\`]//|["'\`][\w.+-]+@)(?:[a-z\d-]+\.)+[a-z]{2,}`, 'gi');
const number = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\blocalhost\b|\[(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}\]/gi;
/* Who listens everywhere is asked by rules to listen on this machine alone. */
const everywhere = /(?<![\d.])0\.0\.0\.0(?![\d.])|\[::\]|["']::["']/;
const loopback = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/i;
/** Hosts that a file did not hold before; another way to ask a known one is none. */
function newAddresses(file) {
    const found = addedLines(file).flatMap((line) => {
        const rest = line.replace(address, ' ');
        return [...(line.match(address) ?? []), ...(rest.match(host) ?? []), ...(rest.match(number) ?? [])];
    });
    const fresh = [...new Set(found)].filter((each) => !identifiers.test(each) &&
        !(loopback.test(each) && everywhere.test(file.before)) &&
        !isKnown(each, file.before));
    return fresh.slice(0, 3).map((each) => `it adds the address ${(0,encode/* oneLine */.TN)(each, 120)}`);
}
function isKnown(found, before) {
    const place = /^[a-z][a-z\d+.-]*:\/\/([^\s/?#]*)/i.exec(found)?.[1] ?? found;
    // What is put in when it runs is known to nobody: `${host}`, `%s`, `$name`.
    const name = place
        .replace(/:(?:\d*|[$#]?\{[^}]*\}|%\w|\$\w*)$/, '')
        .replace(/^(?:(?:[$#]?\{[^}]*\}|%\w|\$\w*)(?:[.-]|$|(?=[$#]?\{)))+/, '');
    return name === '' || new RegExp(String.raw `(?<![\w.-])${(0,pattern/* literally */.D)(name)}(?![\w.-])`, 'i').test(before);
}

// EXTERNAL MODULE: ./build/core/deny-list.js
var deny_list = __webpack_require__(11763);
// EXTERNAL MODULE: ./build/core/sensitive-files.js
var sensitive_files = __webpack_require__(99272);
// EXTERNAL MODULE: ./build/core/text/glob.js
var text_glob = __webpack_require__(40196);
;// CONCATENATED MODULE: ./build/core/gates/files.js




/* What decides which programs and packages a build gets, where it runs, and what is run by itself. */
const decisive = [
    ...[
        'package.json',
        'package-lock.json',
        'npm-shrinkwrap.json',
        'yarn.lock',
        'pnpm-lock.yaml',
        'bun.lock*',
        'deno.json*',
        'deno.lock',
    ],
    ...[
        'requirements*.txt',
        'constraints*.txt',
        'setup.py',
        'setup.cfg',
        'pyproject.toml',
        'poetry.lock',
        'uv.lock',
        'Pipfile*',
        'tox.ini',
        'conftest.py',
    ],
    ...[
        'pom.xml',
        'build.gradle*',
        'settings.gradle*',
        'gradle.properties',
        'gradle-wrapper.properties',
        'gradle.lockfile',
        'build.sbt',
        'build.xml',
        'ivy.xml',
    ],
    ...[
        'go.mod',
        'go.sum',
        'go.work*',
        'Gemfile*',
        'gems.rb',
        'gems.locked',
        '*.gemspec',
        'Rakefile',
        'composer.json',
        'composer.lock',
    ],
    ...[
        'Cargo.toml',
        'Cargo.lock',
        'build.rs',
        'Package.swift',
        'Package.resolved',
        'Podfile*',
        'Cartfile*',
        '*.csproj',
        '*.fsproj',
        '*.sln',
        '*.props',
        '*.targets',
        'packages.config',
        'packages.lock.json',
    ],
    ...[
        'mix.exs',
        'mix.lock',
        'pubspec.yaml',
        'pubspec.lock',
        'CMakeLists.txt',
        'conanfile.*',
        'vcpkg.json',
        'Makefile',
        'makefile',
        'GNUmakefile',
        'Jenkinsfile*',
    ],
    ...[
        'Dockerfile',
        'Dockerfile.*',
        'Dockerfile-*',
        '*.dockerfile',
        'Containerfile',
        'Containerfile.*',
        'docker-compose*.y*ml',
        'compose*.y*ml',
        '.dockerignore',
        'Chart.yaml',
        'Chart.lock',
    ],
    ...[
        '.gitattributes',
        '.gitmodules',
        '.gitignore',
        '.pre-commit-config.yaml',
        '.editorconfig',
        '.travis.yml',
        'appveyor.yml',
        'CODEOWNERS',
    ],
].map((name) => `**/${name}`);
const folders = [
    '.git/**',
    '.github/**',
    '.gitlab/**',
    '.circleci/**',
    '.husky/**',
    '.vscode/**',
    '.idea/**',
    '.devcontainer/**',
    '.buildkite/**',
    '.teamcity/**',
];
/** A file that no fix may touch, whatever it does there. */
function forbiddenFile(path, { policyPath }) {
    const isDecisive = path === policyPath ||
        (0,deny_list/* isDenied */.G)(path) ||
        (0,sensitive_files/* isPipelineFile */.b5)(path) ||
        [...decisive, ...folders, ...folders.map((each) => `**/${each}`)].some((glob) => (0,text_glob/* matchesPath */.$)(glob, path));
    return isDecisive
        ? [
            `it edits ${(0,encode/* oneLine */.TN)(path, 200)}: files of pipelines, packages, containers, credentials and policy are for people alone`,
        ]
        : [];
}

// EXTERNAL MODULE: ./build/core/redaction.js
var redaction = __webpack_require__(13471);
;// CONCATENATED MODULE: ./build/core/gates/hidden.js



/** Comments by which scanners and linters are told to be silent. */
const silencing = /\b(?:nosem(?:grep)?|nosec|noqa|nolint\w*|nosonar|noinspection|skipcq|pragma:\s*(?:allowlist|no cover)|pylint:\s*disable|type:\s*ignore|pyright:\s*ignore|mypy:\s*ignore|eslint-disable|tslint:disable|biome-ignore|oxlint-disable|rubocop:disable|phpcs:(?:ignore|disable)|psalm-suppress|phpstan-ignore|checkov:skip|tfsec:ignore|trivy:ignore|kics-scan|hadolint\s+ignore|lgtm\s*\[|codeql\s*\[|swiftlint:disable|ktlint-disable|shellcheck\s+disable|gosec\s*(?::|disable)|brakeman:ignore|coverity\s*\[|SuppressMessage|(?:deepcode|snyk)[\s:-]ignore)|@ts-(?:ignore|expect-error|nocheck)|@Suppress(?:Warnings|FBWarnings|Lint)?\b|#!?\[allow|#pragma\s+(?:warning\s*\(?\s*disable|GCC\s+diagnostic\s+ignored|clang\s+diagnostic\s+ignored)/i;
/** What nobody is to see or to take for code: characters without a shape, placeholders of secrets, orders to scanners. */
function hiddenThings(file) {
    const lines = addedLines(file);
    const unseen = lines.find((line) => (0,encode/* visible */.RK)(line) !== line);
    const placeholder = lines.flatMap((line) => line.match(redaction/* placeholderPattern */.iS) ?? [])[0];
    const silenced = lines.find((line) => silencing.test(line) && !file.before.includes(line.trim()));
    return [
        ...(unseen === undefined ? [] : [`it holds characters that nobody sees: ${(0,encode/* oneLine */.TN)(unseen.trim(), 120)}`]),
        ...(placeholder === undefined
            ? []
            : [`it holds ${placeholder}, which stands for a secret that is not shown`]),
        ...(silenced === undefined ? [] : [`it tells a scanner to be silent: ${(0,encode/* oneLine */.TN)(silenced.trim(), 120)}`]),
    ];
}

;// CONCATENATED MODULE: ./build/core/gates/code-of.js
/** A file's code without comments and what stands in its literals; offsets and lines stay. */
function codeOf(text, { comments, strings }) {
    return blanked(text, [...comments, ...strings]);
}
/** A text in which some stretches are blank; offsets and lines stay. */
function blanked(text, extents) {
    let out = '';
    let at = 0;
    for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
        if (end <= at)
            continue;
        const from = Math.max(start, at);
        out += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, ' ');
        at = end;
    }
    return out + text.slice(at);
}

;// CONCATENATED MODULE: ./build/core/gates/standard-modules.js
const python = new Set('abc argparse array ast asyncio base64 binascii bisect calendar cgi cmath codecs collections concurrent configparser contextlib contextvars copy csv ctypes dataclasses datetime decimal difflib dis email enum errno fcntl fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox math mimetypes mmap multiprocessing netrc numbers operator os pathlib pickle pkgutil platform plistlib poplib posixpath pprint pwd queue quopri random re reprlib resource sched secrets select selectors shelve shlex shutil signal smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess sys sysconfig syslog tarfile tempfile textwrap threading time timeit tkinter token tokenize tomllib traceback types typing typing_extensions unicodedata unittest urllib uuid venv warnings wave weakref webbrowser xml xmlrpc zipfile zipimport zlib zoneinfo __future__'.split(' '));
const node = new Set('assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib'.split(' '));
const ruby = new Set('abbrev base64 benchmark bigdecimal bundler cgi csv date delegate digest drb English erb etc fiddle fileutils find forwardable getoptlong io ipaddr irb json logger matrix monitor mutex_m net observer open-uri open3 openssl optparse ostruct pathname pp prettyprint prime pstore psych racc rdoc readline resolv rexml ripper securerandom set shellwords singleton socket stringio strscan syslog tempfile time timeout tmpdir tsort un uri weakref yaml zlib'.split(' '));
/** Whether a module comes with the language; as far as fixes plausibly import any. */
function isStandard(language, module) {
    switch (language) {
        case 'python':
            return python.has(module.split('.')[0] ?? '');
        case 'javascript':
        case 'typescript':
        case 'tsx':
            return module.startsWith('node:') || node.has(module.split('/')[0] ?? '');
        case 'java':
            return /^java(?:x\.(?:crypto|net|xml|naming|security|sql|management|imageio|script|annotation\.processing))?\./.test(`${module}.`);
        case 'kotlin':
        case 'scala':
            return /^(?:java|kotlin|scala|javax\.(?:crypto|net|xml|naming|security|sql))\./.test(`${module}.`);
        case 'go':
            return !(module.split('/')[0] ?? '').includes('.');
        case 'ruby':
            return ruby.has(module.split('/')[0] ?? '');
        case 'rust':
            return /^(?:std|core|alloc|crate|self|super|proc_macro|test)(?:::|$)/.test(module);
        case 'csharp':
            return /^(?:System|Microsoft\.(?:Win32|CSharp|Extensions\.Primitives))(?:\.|$)/.test(module);
        case 'swift':
            return /^(?:Foundation|CryptoKit|Security|Darwin|Glibc|UIKit|AppKit|SwiftUI|WebKit|CommonCrypto|Combine|Dispatch|os|Swift)$/.test(module);
        case 'c':
        case 'cpp':
            return isSystemHeader(module);
        case 'php':
            return !/[\\/.]/.test(module);
        default:
            return true;
    }
}
const headers = new Set('assert complex ctype errno fcntl fenv float getopt glob grp iconv inttypes io iso646 langinfo libgen limits locale malloc math memory monetary netdb poll pthread pwd regex sched search semaphore setjmp signal spawn stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib stdnoreturn string strings sysexits syslog tchar termios tgmath threads time uchar unistd utime wchar wctype windows dirent dlfcn alloca bcrypt wincrypt'.split(' '));
/** Whether a header is one of C, C++ or the system: those of C++ have no ending. */
function isSystemHeader(module) {
    const name = /^([a-z\d_]+)\.h$/.exec(module)?.[1];
    return (/^(?:[a-z\d_]+|(?:sys|arpa|netinet|net|linux)\/[a-z\d_]+\.h)$/.test(module) ||
        (name !== undefined && headers.has(name)));
}

// EXTERNAL MODULE: ./build/core/syntax/walk.js
var walk = __webpack_require__(85167);
;// CONCATENATED MODULE: ./build/core/gates/uses.js


const used = new WeakMap();
/** All names that a file uses, as its syntax and, for types that this does not hold, its text tells. */
function usesIn(syntax, text) {
    const known = used.get(syntax);
    if (known !== undefined)
        return known;
    const uses = [];
    const add = (name, role, start) => uses.push({ name: first(name), role, start });
    for (const body of bodiesIn(syntax)) {
        for (const root of rootsIn(body))
            visit(root, 'value', add);
    }
    for (const { parameters } of syntax.functions)
        for (const { type, at } of parameters)
            for (const each of typesIn(type))
                add(each, 'type', at.start);
    for (const { name, start } of writtenTypes(syntax, text))
        add(name, 'type', start);
    used.set(syntax, uses);
    return uses;
}
function* rootsIn(body) {
    for (const statement of body) {
        yield* (0,walk/* headOf */.Uo)(statement);
        for (const inner of (0,walk/* bodiesOf */.AV)(statement))
            yield* rootsIn(inner);
    }
}
function visit(expression, role, add) {
    const { start } = expression.at;
    if (expression.kind === 'name')
        add(expression.name, role, start);
    // What is asked for its type may not be there.
    if (expression.kind === 'unary' && expression.operator === 'typeof' && expression.operand.kind === 'name')
        return;
    if (expression.kind === 'assign' || expression.kind === 'cast')
        for (const type of typesIn(expression.type))
            add(type, 'type', start);
    for (const part of (0,walk/* partsOf */.CI)(expression)) {
        const isCallee = expression.kind === 'call' && part === expression.callee && part.kind === 'name';
        const called = expression.kind === 'call' && expression.makes ? 'type' : 'call';
        visit(part, isCallee ? called : 'value', add);
    }
}
const types = {
    ...Object.fromEntries(['java', 'kotlin', 'scala', 'swift', 'rust'].map((language) => [
        language,
        /(?<![\p{L}\p{N}_$.@:'`#]|\bcase\s)\p{Lu}[\p{L}\p{N}_]*(?!\s*(?::(?!:)|=(?![=>]))|[\p{L}\p{N}_$]|!|\.\.)/gu,
    ])),
    // A colon ends the head of a statement there.
    python: /(?<![\p{L}\p{N}_.@])\p{Lu}[\p{L}\p{N}_]*(?!\s*=(?!=)|[\p{L}\p{N}_])/gu,
    // Text between the tags of TSX is no code.
    typescript: /(?<=\b[\p{L}\p{N}_$]+\??\s*:\s*|\)\s*:\s*|[\p{L}\p{N}]<|\bas\s+|\bextends\s+)\p{Lu}[\p{L}\p{N}_]*(?![\p{L}\p{N}_$])/gu,
    go: /(?<![\p{L}\p{N}_.$])[\p{Ll}_][\p{L}\p{N}_]*(?=\.\p{Lu})/gu,
};
/** Types where no expression has them: what is returned, thrown, caught, and type arguments. */
function writtenTypes(syntax, text) {
    const pattern = types[syntax.language];
    if (pattern === undefined)
        return [];
    const code = codeOf(text, syntax);
    const imports = syntax.imports.map(({ at }) => at);
    return [...code.matchAll(pattern)]
        .map(({ 0: name, index }) => ({ name, start: index }))
        .filter(({ start }) => !imports.some((at) => start >= at.start && start < at.end));
}
const defines = new WeakMap();
/** All that a file gives a meaning to, wherever that holds: names are seldom used where they do not. */
function definedIn(syntax, text) {
    const known = defines.get(syntax);
    if (known !== undefined)
        return known;
    const names = new Set();
    const add = (name) => {
        if (name !== null && name !== '')
            names.add(first(name));
    };
    for (const { name, parameters } of syntax.functions) {
        add(name);
        for (const parameter of parameters)
            add(parameter.name);
    }
    for (const { name } of syntax.types)
        add(name);
    for (const body of bodiesIn(syntax))
        addStatements(body, syntax.language, add);
    for (const { module, names: imported } of syntax.imports) {
        for (const { local } of imported) {
            add(local);
            // Go's packages are seldom called otherwise than the last part of their path, without what says that it is Go.
            if (syntax.language === 'go')
                add(local
                    .replace(/^go[-.]|[-.]go$/g, '')
                    .split(/[-.]/)
                    .at(-1) ?? null);
        }
        if (imported.length === 0)
            add(module.split(/[/.\\:]+/).at(-1) ?? null);
    }
    const code = codeOf(text, syntax);
    for (const pattern of written[syntax.language] ?? written.other ?? [])
        for (const [, list = ''] of code.matchAll(pattern))
            for (const name of list.match(word) ?? [])
                add(name);
    defines.set(syntax, names);
    return names;
}
const word = /\$?[\p{L}_][\p{L}\p{N}_]*/gu;
/* Definitions that syntax does not hold, in the first group. */
const written = {
    other: [
        /\b(?:type|interface|enum|class|struct|trait|protocol|typealias|typedef|namespace|module|object|record|associatedtype)\s+([\p{L}\p{N}_]+)/gu,
        // Type parameters.
        /\b(?:class|interface|struct|enum|trait|type|impl|function|func|fun|fn|def)\b[^\n(){}=<[]{0,80}[<[]([^\n(){}]{1,120})[>\]]/gu,
        /(?:[(,]|^\s*(?:(?:public|private|protected|static|final|async)\s+)*)<([^\n(){}<>]{1,120})>\s*[\p{L}(]/gmu,
    ],
    bash: [
        /\b(?:printf\s+-v|getopts\s+\S+|mapfile|readarray|declare|typeset|export|readonly|local|unset)((?:\s+[\w-]+)+)/g,
    ],
    c: [/\btypedef\b[^;{]*?(\w+)\s*;/g, /\}\s*(\w+)\s*;/g],
};
function addStatements(body, language, add) {
    for (const statement of (0,walk/* statementsIn */.WI)(body)) {
        if (statement.kind === 'try')
            for (const handler of statement.handlers)
                add(handler.name);
        if (statement.kind === 'loop')
            for (const bound of statement.binds)
                addTargets(bound, add);
        // A pattern gives names to what fits it; constants of an enumeration need no other name there.
        if (statement.kind === 'switch')
            for (const { tests } of statement.cases)
                for (const test of tests)
                    addNames(test, add);
    }
    for (const expression of (0,walk/* expressionsIn */.l$)(body)) {
        if (expression.kind === 'assign')
            addTargets(expression.target, add);
        if (language === 'php' && expression.kind === 'call')
            addResults(expression, add);
    }
}
/* Functions of PHP that give their arguments values. */
const setting = /^(?:preg_match(?:_all)?|sscanf|openssl_\w+|exec|parse_str|similar_text|stream_select|getmxrr|bind_\w+|settype|mb_parse_str|curl_multi_exec|headers_sent|is_callable|str_replace|preg_replace(?:_callback)?)$/;
function addResults({ callee, arguments: list }, add) {
    if ((callee.kind !== 'name' && callee.kind !== 'member') || !setting.test(callee.name))
        return;
    for (const { value } of list)
        if (value.kind === 'name')
            add(value.name);
}
function addNames(expression, add) {
    if (expression.kind === 'name')
        add(expression.name);
    // A class that a pattern asks for is not defined by that, nor is what a guard calls.
    if (expression.kind !== 'call' && expression.kind !== 'member')
        for (const part of (0,walk/* partsOf */.CI)(expression))
            if (!isClass(part))
                addNames(part, add);
}
function isClass(expression) {
    return expression.kind === 'name' && /^\p{Lu}.*\p{Ll}/u.test(expression.name);
}
function addTargets(target, add) {
    if (target.kind === 'name')
        add(target.name);
    if (target.kind === 'collection')
        for (const { value } of target.entries)
            addTargets(value, add);
    if (target.kind === 'unary')
        addTargets(target.operand, add);
    if (target.kind === 'cast')
        addTargets(target.value, add);
    if (target.kind === 'assign')
        addTargets(target.target, add);
    if (target.kind === 'unknown')
        for (const part of target.parts)
            addTargets(part, add);
}
function bodiesIn({ functions, types: found }) {
    return [...functions.map(({ body }) => body), ...found.map(({ fields }) => fields)];
}
/** Without what makes a list or a pointer of it. */
function first(name) {
    return name.replace(/^[*&[\]]+/, '').split(/\.|::|[[<]/)[0] ?? name;
}
/** `Map.Entry[]` names `Map`; words in small letters are the language's own, or packages. */
function typesIn(type) {
    return (type ?? '').match(/(?<![\w.:$])\p{Lu}[\p{L}\p{N}_$]*/gu) ?? [];
}
/** `nix` of `nix::unistd::gethostname()`: a crate of Rust, or a module; the primitive types have paths as well. */
function isPathOfCrate({ name, start }, text) {
    return (text.startsWith(`${name}::`, start) &&
        !/^(?:[ui](?:8|16|32|64|128|size)|f32|f64|str|char|bool|std|core|alloc|crate|self|super)$/.test(name) &&
        /^[a-z_][a-z\d_]*$/.test(name));
}

;// CONCATENATED MODULE: ./build/core/gates/modules.js




/** Modules that a fix brings into a file and that are not of the language's own library: imported, or named in full where they are used. */
function newModules({ syntaxBefore, syntaxAfter, before, after }) {
    if (syntaxBefore === null || syntaxAfter === null)
        return [];
    const known = new Set(modulesIn(syntaxBefore, before));
    const fresh = modulesIn(syntaxAfter, after).filter((module) => !known.has(module));
    return [...new Set(fresh)].filter((module) => !isStandard(syntaxAfter.language, module));
}
/* Names in full where no import is. */
const modules_packages = /(?<![\w.])(?:org|com|io|net|edu|dev|jakarta)(?:\.[a-z_]\w*)+(?=\.[A-Z])/g;
const inFull = {
    java: modules_packages,
    kotlin: modules_packages,
    scala: modules_packages,
    php: /(?<![\w\\])\\\w+(?:\\\w+)+/g,
};
function modulesIn(syntax, text) {
    const imports = syntax.imports.map(({ module }) => module);
    const pattern = inFull[syntax.language];
    if (syntax.language === 'rust')
        return [...imports, ...cratesIn(syntax, text)];
    if (pattern === undefined)
        return imports;
    const code = blanked(text, [...syntax.comments, ...syntax.strings, ...syntax.imports.map(({ at }) => at)]);
    return [...imports, ...(code.match(pattern) ?? []).map((each) => each.replace(/^\\/, ''))];
}
/** Crates that paths begin with, without a `use`. */
function cratesIn(syntax, text) {
    const defined = definedIn(syntax, text);
    const modules = new Set([...text.matchAll(/\bmod\s+(\w+)/g)].map((match) => match[1]));
    return usesIn(syntax, text)
        .filter((use) => isPathOfCrate(use, text) && !defined.has(use.name) && !modules.has(use.name))
        .map(({ name }) => name);
}
/** Imports of what the program does not have yet: a package that nobody installs, a file that is not there. */
function newDependencies(file, context) {
    const syntax = file.syntaxAfter;
    if (syntax === null)
        return [];
    return newModules(file)
        .filter((module) => !modules_isKnown(module, file, syntax, context))
        .map((module) => `it imports ${(0,encode/* oneLine */.TN)(module, 120)}, which this program does not use yet`);
}
function modules_isKnown(module, file, syntax, context) {
    if (context.resolves(module, file.path))
        return true;
    if (/^\.{1,2}(?:\/|$)/.test(module))
        return false;
    const before = file.syntaxBefore?.imports.map((each) => each.module) ?? [];
    // Another part of a package that the file imports already.
    const root = packageOf(syntax.language, module);
    return before.some((each) => packageOf(syntax.language, each) === root) || context.usedElsewhere(root);
}
/** The part of a module's name that says who makes it. */
function packageOf(language, module) {
    switch (language) {
        case 'javascript':
        case 'typescript':
        case 'tsx':
            return module
                .split('/')
                .slice(0, module.startsWith('@') ? 2 : 1)
                .join('/');
        case 'go':
            return module.split('/').slice(0, 3).join('/');
        case 'java':
        case 'kotlin':
        case 'scala':
            // Whose parts are packages of their own.
            return module
                .split('.')
                .slice(0, /^(?:org\.apache\.(?:commons|logging|httpcomponents)|com\.google\.(?:cloud|api)|(?:io|com)\.github)\./.test(module)
                ? 4
                : 3)
                .join('.');
        case 'csharp':
            return module.split('.').slice(0, 2).join('.');
        case 'php':
            return module
                .split('\\')
                .slice(0, /^(?:Symfony|League|Laminas)\\/.test(module) ? 3 : 1)
                .join('\\');
        case 'c':
        case 'cpp':
            return module;
        default:
            return module.split(/[./\\]|::/)[0] ?? module;
    }
}

// EXTERNAL MODULE: ./build/core/file-kind.js
var file_kind = __webpack_require__(85101);
;// CONCATENATED MODULE: ./build/core/gates/builtins.js
/* Names that code of a language may use without anybody defining them, as far as fixes plausibly do. */
const builtins_python = 'abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod complex delattr dict dir divmod enumerate filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip True False None NotImplemented Ellipsis __name__ __file__ __doc__ self cls _ BaseException Exception ArithmeticError AssertionError AttributeError BufferError EOFError ImportError ModuleNotFoundError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError RecursionError RuntimeError StopIteration SyntaxError SystemExit TypeError UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError ZeroDivisionError IOError FileNotFoundError FileExistsError PermissionError TimeoutError ConnectionError InterruptedError IsADirectoryError NotADirectoryError ProcessLookupError BlockingIOError ChildProcessError BrokenPipeError ConnectionResetError ConnectionRefusedError ConnectionAbortedError StopAsyncIteration GeneratorExit ExceptionGroup BaseExceptionGroup FloatingPointError ReferenceError TabError IndentationError EnvironmentError ResourceWarning RuntimeWarning FutureWarning SyntaxWarning aiter anext exit quit copyright __import__ __builtins__ __debug__ __package__ __path__ __spec__ Warning DeprecationWarning UserWarning';
const javascript = 'import eval $ jQuery undefined NaN Infinity globalThis window document self navigator location history console process require module exports __dirname __filename Buffer Object Function Array String Number Boolean Symbol BigInt Math Date RegExp JSON Promise Proxy Reflect Map Set WeakMap WeakSet WeakRef ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Error TypeError RangeError SyntaxError ReferenceError URIError EvalError AggregateError Intl URL URLSearchParams Headers Request Response FormData Blob File FileReader AbortController AbortSignal TextEncoder TextDecoder crypto fetch performance structuredClone queueMicrotask setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape alert confirm localStorage sessionStorage DOMParser Node Element HTMLElement Event CustomEvent MutationObserver XMLHttpRequest WebSocket arguments this super React JSX global self screen history Worker SharedArrayBuffer Atomics ReadableStream WritableStream TransformStream Iterator FinalizationRegistry MessageChannel BroadcastChannel EventTarget EventSource Image Audio Option NodeFilter Range Selection Document DocumentFragment Text Comment Attr HTMLCollection NodeList CSS customElements requestAnimationFrame cancelAnimationFrame requestIdleCallback getComputedStyle matchMedia postMessage btoa atob indexedDB caches trustedTypes Notification IntersectionObserver ResizeObserver DOMException Temporal TrustedHTML TrustedScript';
const typescript = `${javascript} string number boolean any unknown never void object symbol bigint Record Partial Required Readonly Pick Omit Exclude Extract NonNullable ReturnType Parameters Awaited Iterable AsyncIterable Generator AsyncGenerator NodeJS ReadonlyArray ReadonlyMap ReadonlySet PromiseLike ArrayLike ArrayBufferLike IterableIterator AsyncIterableIterator IteratorResult InstanceType ConstructorParameters ThisType NoInfer OmitThisParameter ThisParameterType Uppercase Lowercase Capitalize Uncapitalize PropertyKey PropertyDescriptor TemplateStringsArray ErrorOptions RequestInit ResponseInit HeadersInit BodyInit RequestInfo BufferEncoding BlobPart FileList DOMRect Window Global Storage Location Navigator MouseEvent KeyboardEvent MessageEvent EventListener asserts is keyof infer`;
const java = 'String StringBuilder StringBuffer Object Integer Long Short Byte Character Boolean Double Float Number Math StrictMath System Thread Runnable Runtime Process ProcessBuilder Class ClassLoader Iterable Comparable CharSequence AutoCloseable Cloneable Enum Record Override Deprecated SuppressWarnings SafeVarargs FunctionalInterface Appendable Readable LinkageError StackOverflowError OutOfMemoryError AssertionError NegativeArraySizeException ArrayStoreException NoSuchFieldException NoSuchMethodException ReflectiveOperationException InstantiationException IllegalAccessException IllegalMonitorStateException EnumConstantNotPresentException TypeNotPresentException Package Module ModuleLayer ProcessHandle InheritableThreadLocal StackWalker ThreadGroup ScopedValue Character yield Void Throwable Exception Error RuntimeException IllegalArgumentException IllegalStateException NullPointerException IndexOutOfBoundsException ArrayIndexOutOfBoundsException ArithmeticException ClassCastException ClassNotFoundException CloneNotSupportedException InterruptedException NumberFormatException SecurityException UnsupportedOperationException StackTraceElement ThreadLocal int long short byte char boolean double float void var this super java javax jakarta org com net io values valueOf ordinal getClass hashCode toString equals notify notifyAll wait clone finalize';
const go = 'append cap clear close complex copy delete imag len make max min new panic print println real recover bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr any true false nil iota _';
const rust = 'std core alloc crate self super Self Some None Ok Err Option Result Vec String Box str bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 Iterator IntoIterator Clone Copy Debug Default Drop Eq Fn FnMut FnOnce From Into Ord PartialEq PartialOrd Send Sync Sized ToString ToOwned TryFrom TryInto AsRef AsMut drop format println eprintln print eprint panic assert assert_eq assert_ne debug_assert vec matches assert_matches debug_assert_eq debug_assert_ne dbg thread_local cfg include module_path column compile_error todo unimplemented unreachable write writeln include_str include_bytes env option_env concat line file stringify derive allow deny warn cfg_attr inline test must_use doc repr non_exhaustive DoubleEndedIterator ExactSizeIterator Extend FromIterator Hash r#type box union true false _';
const kotlin = 'CharRange IntRange LongRange Enum Annotation Deprecated Volatile Synchronized JvmField JvmName JvmOverloads Transient OptIn Cloneable Comparator Iterator ListIterator MutableIterator MutableCollection MutableIterable Function Lazy UInt ULong UByte UShort KClass Closeable AutoCloseable AssertionError ClassCastException ArithmeticException ConcurrentModificationException NoSuchElementException NotImplementedError UninitializedPropertyAccessException InterruptedException SecurityException Void Any Unit Nothing String Int Long Short Byte Char Boolean Double Float Number Array List MutableList Set MutableSet Map MutableMap Pair Triple Sequence Iterable Collection Regex Result Exception RuntimeException IllegalArgumentException IllegalStateException Throwable Error NullPointerException IndexOutOfBoundsException NumberFormatException UnsupportedOperationException Comparable CharSequence StringBuilder IntArray LongArray ByteArray CharArray BooleanArray Math System Thread Runnable Integer Class Object ProcessBuilder Process Runtime JvmStatic Suppress Throws Lazy Charsets ArrayList HashMap HashSet LinkedHashMap LinkedHashSet java javax jakarta kotlin kotlinx org com android androidx it field this super true false null println print readln readLine readlnOrNull error require check requireNotNull checkNotNull assert TODO run let also apply with repeat lazy listOf listOfNotNull mutableListOf arrayListOf emptyList setOf mutableSetOf emptySet hashSetOf linkedSetOf mapOf mutableMapOf hashMapOf linkedMapOf emptyMap arrayOf arrayOfNulls emptyArray intArrayOf longArrayOf byteArrayOf charArrayOf booleanArrayOf doubleArrayOf floatArrayOf sequenceOf sequence emptySequence generateSequence buildString buildList buildMap buildSet runCatching synchronized maxOf minOf compareBy compareByDescending enumValueOf enumValues typeOf to until downTo step toString hashCode equals compareTo values valueOf entries javaClass takeIf takeUnless';
const scala = 'Any AnyRef AnyVal Unit Nothing Null String Int Long Short Byte Char Boolean Double Float Option Some None Either Left Right List Nil Vector Seq IndexedSeq Map Set Array Iterator Iterable Range Tuple2 Try Exception RuntimeException IllegalArgumentException IllegalStateException Throwable Error StringBuilder Math System Thread Runnable Integer Object Class StringContext Predef Function1 Function2 BigInt BigDecimal ProcessBuilder ArrayIndexOutOfBoundsException ArithmeticException ClassCastException IndexOutOfBoundsException NullPointerException NumberFormatException NoSuchElementException UnsupportedOperationException InterruptedException SecurityException Comparable CharSequence PartialFunction Function Product Serializable Equals Ordering Numeric Iterator LazyList Stream Console Symbol Manifest Ordered Using Tuple3 deprecated throws tailrec inline volatile transient Override Deprecated SuppressWarnings Ref Dynamic Self Thread Character Boolean Number Void App java javax jakarta scala org com this super println print printf identity implicitly summon classOf require assert assume ensuring locally valueOf raw s f isInstanceOf asInstanceOf eq ne getClass hashCode toString equals notify wait synchronized apply unapply copy';
const swift = 'Any AnyObject String Substring Character Int Int8 Int16 Int32 Int64 UInt UInt8 UInt16 UInt32 UInt64 Double Float Bool Array Dictionary Set Optional Result Range ClosedRange Error Never Void Self Hashable Equatable Comparable Codable Encodable Decodable Identifiable Sequence Collection CaseIterable CustomStringConvertible Task TaskGroup MainActor Sendable Actor ObjectIdentifier KeyPath UnsafePointer UnsafeMutablePointer UnsafeRawPointer UnsafeBufferPointer UnsafeRawBufferPointer Unicode StaticString Slice ArraySlice ContiguousArray Mirror Iterator IteratorProtocol AsyncSequence AsyncStream CheckedContinuation Duration Clock ContinuousClock ExpressibleByStringLiteral RawRepresentable Comparable BinaryInteger FloatingPoint Numeric SignedInteger StringProtocol Substring DispatchQueue Main Swift self super error newValue oldValue true false nil print debugPrint dump min max abs zip stride swap type precondition preconditionFailure fatalError assert assertionFailure withUnsafeBytes withUnsafePointer withUnsafeMutablePointer withUnsafeMutableBytes withUnsafeTemporaryAllocation withExtendedLifetime withCheckedContinuation withCheckedThrowingContinuation withTaskGroup withThrowingTaskGroup unsafeBitCast isKnownUniquelyReferenced readLine repeatElement sequence numericCast autoreleasepool NSLog NSLocalizedString available unavailable selector objc IBAction IBOutlet discardableResult escaping autoclosure main State Binding Published ObservedObject StateObject Environment';
const csharp = 'this base value var dynamic await nameof typeof sizeof default global args _ get set true false null string int long short byte bool char decimal double float object uint ulong ushort sbyte void nint nuint field partial where select from in let orderby group into by join on equals ascending descending new System Microsoft add remove init required scoped record with and or not is as stackalloc checked unchecked GetType ToString GetHashCode Equals ReferenceEquals MemberwiseClone assembly module method property param return type event';
const c = 'stdin stdout stderr errno environ optarg optind opterr program_invocation_name main sizeof alignof typeof offsetof defined true false nullptr this va_list va_start va_end va_arg va_copy explicit_bzero explicit_memset static_assert ssize_t size_t wchar_t bool std char8_t char16_t char32_t static_cast dynamic_cast reinterpret_cast const_cast typeid decltype noexcept co_await co_return co_yield requires override final operator new delete default';
const builtins_ruby = 'block_given? instance_variable_get instance_variable_set instance_variables instance_of? is_a? kind_of? respond_to? method_missing public_send attr_reader attr_writer attr_accessor define_method module_function private_class_method public_class_method private_constant alias_method require_relative at_exit set_trace_func caller_locations binding_irb respond_to_missing? nil? __method__ __dir__ __FILE__ each_with_index each_with_object singleton_class local_variables global_variables warn_once instance_eval instance_exec class_eval define_singleton_method';
const bash = 'command_not_found_handle';
const builtins = Object.fromEntries(Object.entries({
    python: builtins_python,
    javascript,
    typescript,
    tsx: typescript,
    java,
    go,
    rust,
    kotlin,
    scala,
    swift,
    csharp,
    c,
    cpp: c,
    ruby: builtins_ruby,
    bash,
}).map(([language, names]) => [language, new Set(names.split(' '))]));

;// CONCATENATED MODULE: ./build/core/gates/needed-imports.js
/* Names of a language's own library, and modules of which one has to be imported for them. By `Syntax.language`. */
/** What the compiler of C# imports by itself where a project asks for that, as most new ones do. */
const implicitUsings = new Set([
    'System',
    'System.Collections.Generic',
    'System.IO',
    'System.Linq',
    'System.Net.Http',
    'System.Threading',
    'System.Threading.Tasks',
]);
/** What Rails has loaded before any file of an application. */
const loadedByRails = new Set([
    ...[
        'securerandom',
        'digest',
        'openssl',
        'uri',
        'json',
        'yaml',
        'pathname',
        'cgi',
        'erb',
        'tempfile',
        'fileutils',
        'net/http',
    ],
]);
/** Modules of which one brings a name. Fixes seldom need others. */
const needsImport = {
    java: javaNames(),
    kotlin: javaNames(),
    scala: javaNames(),
    csharp: {
        ...named(['System.IO'], 'Path File Directory Stream StreamReader StreamWriter FileStream FileInfo MemoryStream'),
        ...named(['System.Text'], 'StringBuilder Encoding'),
        ...named(['System.Text.Json'], 'JsonSerializer JsonDocument JsonSerializerOptions'),
        ...named(['Newtonsoft.Json'], 'JsonConvert JsonSerializerSettings TypeNameHandling'),
        ...named(['System.Text.Encodings.Web'], 'HtmlEncoder JavaScriptEncoder UrlEncoder'),
        ...named(['System.Globalization'], 'CultureInfo'),
        ...named(['System.Text.RegularExpressions'], 'Regex'),
        ...named(['System.Diagnostics'], 'Process ProcessStartInfo'),
        ...named(['System.Security.Cryptography'], 'RandomNumberGenerator SHA256 SHA512 HMACSHA256 Aes AesGcm RSA Rfc2898DeriveBytes'),
        ...named(['System.Data.SqlClient', 'Microsoft.Data.SqlClient'], 'SqlCommand SqlConnection SqlParameter'),
        ...named(['System.Data'], 'SqlDbType DbType CommandType'),
        ...named(['System.Net', 'System.Web'], 'WebUtility HttpUtility'),
        ...named(['System.Xml'], 'XmlReader XmlReaderSettings XmlDocument DtdProcessing'),
        ...named(['System.Linq'], 'Enumerable'),
        ...named(['System.Collections.Generic'], 'List Dictionary HashSet'),
    },
    ruby: {
        ...named(['shellwords'], 'Shellwords'),
        ...named(['open3'], 'Open3'),
        ...named(['securerandom'], 'SecureRandom'),
        ...named(['digest', 'digest/sha2'], 'Digest'),
        ...named(['openssl'], 'OpenSSL'),
        ...named(['uri'], 'URI'),
        ...named(['json'], 'JSON'),
        ...named(['yaml', 'psych'], 'YAML Psych'),
        ...named(['pathname'], 'Pathname'),
        ...named(['cgi'], 'CGI'),
        ...named(['erb'], 'ERB'),
        ...named(['tempfile'], 'Tempfile'),
        ...named(['fileutils'], 'FileUtils'),
        ...named(['bcrypt'], 'BCrypt'),
        ...named(['rexml/document'], 'REXML'),
        ...named(['net/http'], 'Net'),
    },
    c: cNames('.h'),
    cpp: { ...cNames('.h'), ...cppNames() },
    swift: {
        ...named(['Foundation', 'UIKit', 'AppKit', 'SwiftUI', 'WebKit', 'Cocoa', 'Vapor', 'CryptoKit'], 'URL Data FileManager NSString URLComponents URLRequest URLSession Process JSONSerialization JSONDecoder JSONEncoder NSRegularExpression NSError Date UUID NSKeyedUnarchiver'),
        ...named(['CryptoKit', 'Crypto'], 'SHA256 SHA384 SHA512 HMAC SymmetricKey AES ChaChaPoly Insecure Curve25519 P256 HKDF'),
        ...named(['Security', 'Foundation', 'UIKit', 'AppKit', 'SwiftUI', 'LocalAuthentication'], 'SecRandomCopyBytes SecItemAdd SecItemCopyMatching kSecRandomDefault errSecSuccess'),
    },
};
function named(modules, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, modules]));
}
function cNames(ending) {
    const headers = (...names) => names.flatMap((name) => [`${name}${ending}`, `c${name}`]);
    return {
        ...named(headers('stdio'), 'snprintf fscanf sscanf perror remove rename fgets fopen fprintf printf vsnprintf fputs fread fwrite fclose getline'),
        ...named(headers('string'), 'strlen strncpy strncat strcmp strncmp memcpy memset memmove strnlen strlcpy strlcat strchr strstr strdup strtok_r'),
        ...named(headers('stdlib'), 'malloc calloc realloc free strtol strtoul strtoll atoi exit abort mkstemp'),
        ...named(headers('stdint'), 'uint8_t uint16_t uint32_t uint64_t int32_t int64_t SIZE_MAX'),
        ...named(headers('limits'), 'INT_MAX INT_MIN UINT_MAX LONG_MAX PATH_MAX'),
        ...named(headers('errno'), 'errno'),
        ...named(headers('assert'), 'assert'),
        ...named(headers('ctype'), 'isalnum isalpha isdigit isspace tolower toupper'),
        ...named(headers('unistd'), 'read write close unlink access execv execve fork'),
    };
}
function javaNames() {
    return {
        ...named(['java.util'], 'List ArrayList LinkedList Map HashMap LinkedHashMap TreeMap Set HashSet LinkedHashSet TreeSet Collection Collections Arrays Optional Objects Iterator UUID Random Scanner Date Locale Base64 Properties Deque ArrayDeque Queue Enumeration StringJoiner'),
        ...named(['java.util.regex'], 'Pattern Matcher PatternSyntaxException'),
        ...named(['java.util.stream'], 'Collectors Stream IntStream'),
        ...named(['java.util.concurrent'], 'TimeUnit ExecutorService Executors ConcurrentHashMap'),
        ...named(['java.io'], 'File InputStream OutputStream FileInputStream FileOutputStream IOException BufferedReader InputStreamReader StringReader StringWriter PrintWriter ByteArrayInputStream ByteArrayOutputStream ObjectInputStream ObjectInputFilter InvalidClassException UncheckedIOException FileNotFoundException'),
        ...named(['java.nio.file'], 'Path Paths Files StandardOpenOption InvalidPathException'),
        ...named(['java.nio.charset'], 'StandardCharsets Charset'),
        ...named(['java.net'], 'URI URL URLEncoder URLDecoder URISyntaxException MalformedURLException InetAddress'),
        ...named(['java.sql'], 'Connection PreparedStatement ResultSet Statement CallableStatement SQLException DriverManager'),
        ...named(['java.security'], 'SecureRandom MessageDigest NoSuchAlgorithmException GeneralSecurityException KeyStore'),
        ...named(['javax.crypto'], 'Cipher Mac SecretKey KeyGenerator SecretKeyFactory'),
        ...named(['javax.crypto.spec'], 'GCMParameterSpec IvParameterSpec SecretKeySpec PBEKeySpec'),
        ...named(['javax.xml'], 'XMLConstants'),
        ...named(['java.time'], 'Instant Duration LocalDate LocalDateTime'),
        ...named(['java.math'], 'BigInteger BigDecimal'),
    };
}
/** After `std::`. Headers bring much of each other, so only what few bring counts. */
function cppNames() {
    const containers = [
        'vector',
        'map',
        'unordered_map',
        'set',
        'array',
        'functional',
        'regex',
        'iostream',
        'filesystem',
    ];
    return {
        ...named(['memory', 'functional', 'future', 'filesystem', 'regex'], 'make_unique make_shared unique_ptr shared_ptr'),
        ...named(containers, 'vector'),
        ...named(['optional', 'filesystem', 'map', 'set'], 'optional nullopt'),
        ...named(['filesystem'], 'filesystem'),
        ...named(['regex'], 'regex regex_match regex_replace regex_search smatch'),
        ...named(['random'], 'random_device mt19937 uniform_int_distribution'),
        ...named(['mutex', 'shared_mutex', 'condition_variable', 'future'], 'mutex lock_guard unique_lock scoped_lock'),
        ...named(['charconv'], 'from_chars to_chars'),
        ...named(['sstream', 'iostream', 'fstream', 'regex', 'filesystem'], 'stringstream ostringstream istringstream'),
        ...named(['fstream', 'filesystem'], 'ifstream ofstream'),
        ...named(['format'], 'format'),
        ...named(['span', 'ranges'], 'span'),
    };
}

;// CONCATENATED MODULE: ./build/core/gates/out-of-sight.js

/**
 * Whether a name may come from where nobody looks though nothing is wrong: from what a type inherits, from what is imported as a
 * whole, from the object that a block runs on.
 */
function isOutOfSight(use, syntax, text) {
    const { language } = syntax;
    const isType = use.role === 'type' || /^\p{Lu}.*\p{Ll}/u.test(use.name);
    switch (language) {
        case 'python':
        case 'go':
            return takesAll(syntax);
        case 'rust':
            // Whether the program has such a crate is asked like for an import.
            return isPathOfCrate(use, text) || takesAllAround(use, syntax, text);
        case 'java':
            if (isType)
                return takesAll(syntax);
            return (inherits(use, syntax) && !isVariable(use)) || takesAllOfType(syntax);
        case 'kotlin':
            return (takesAll(syntax) ||
                (!isType && (inherits(use, syntax) || isExtending(use, syntax, text) || isInBlock(use, syntax))));
        case 'scala':
            return takesAll(syntax) || (!isType && (inherits(use, syntax) || isExtending(use, syntax, text)));
        case 'swift':
            // Modules export types and functions.
            if (use.role === 'value' && !isType)
                return inherits(use, syntax) || isExtending(use, syntax, text);
            return (syntax.imports.length > (isType || !importsOnly(syntax, 'Foundation') ? 0 : syntax.imports.length) ||
                (!isType && (inherits(use, syntax) || isExtending(use, syntax, text) || isInBlock(use, syntax))));
        case 'csharp':
            return ((use.role !== 'value' && inherits(use, syntax)) ||
                takesAllOfType(syntax) ||
                /\bpartial\s+(?:class|struct|record)\b/.test(text));
        case 'ruby':
            return isOutsideOfRuby(use, syntax, text);
        case 'c':
            return false;
        case 'cpp':
            return (/\busing\s+namespace\b/.test(text) ||
                (use.role !== 'value' && (inherits(use, syntax) || isExtending(use, syntax, text))));
        case 'php':
            return /\$\$|\bextract\s*\(|\b(?:include|require)(?:_once)?\b/.test(text) && use.name.startsWith('$');
        case 'bash':
            return /^\s*(?:source|\.)\s/m.test(text);
        default:
            return false;
    }
}
/** A name of several words that is no constant: libraries let nobody inherit such variables. */
function isVariable({ name, role }) {
    return role === 'value' && /^\p{Ll}+\p{Lu}/u.test(name);
}
function importsOnly({ imports }, module) {
    return imports.every((each) => each.module === module);
}
function takesAll({ imports }) {
    return imports.some(({ names }) => names.some(({ imported }) => imported === '*'));
}
/** As a file, or in the module below which the name stands: tests of Rust are one within their file. */
function takesAllAround({ start }, { imports }, text) {
    return imports.some(({ at, names }) => names.some(({ imported }) => imported === '*') &&
        (start === -1 || at.start < start || !/[ \t]/.test(text[at.start - 1] ?? '')));
}
/** `import static a.B.*`, `using static A.B`. */
function takesAllOfType({ language, imports }) {
    const isType = language === 'java' ? /(?:^|\.)\p{Lu}[\p{L}\d_]*$/u : /^$/;
    return imports.some(({ module, names }) => isType.test(module) && names.some(({ imported }) => imported === '*'));
}
/** Code of a type that extends, implements or mixes in another. */
function inherits({ start }, { types }) {
    return types.some(({ supertypes, at }) => supertypes.length > 0 && at.start <= start && start < at.end);
}
/** Code of a type that is declared in another file. */
function isExtending({ start }, syntax, text) {
    const extended = syntax.types.some(({ at }) => at.start <= start &&
        start < at.end &&
        /^[\w\s@]*\bextension\b/.test(text.slice(at.start, at.start + 80)));
    if (extended)
        return true;
    return around(start, syntax).some(({ owner }) => owner !== null &&
        !syntax.types.some(({ name, at }) => name === owner && at.start <= start && start < at.end));
}
/** Code of a block that may be run on another object. */
function isInBlock({ start }, syntax) {
    return around(start, syntax).some(({ name, parent }) => name === null && parent !== null);
}
function isOutsideOfRuby(use, syntax, text) {
    const functions = around(use.start, syntax);
    const types = syntax.types.filter(({ at }) => at.start <= use.start && use.start < at.end);
    const isModule = types.some(({ at }) => /^\s*module\b/.test(text.slice(at.start, at.start + 40)));
    return (isModule ||
        inherits(use, syntax) ||
        isInBlock(use, syntax) ||
        !functions.some(({ name }) => name !== null) ||
        /\b(?:include|extend|prepend|delegate|def_delegators?|define_method|method_missing|class_eval|instance_eval|Struct\.new|Class\.new)\b/.test(text) ||
        (types.length === 0 && syntax.imports.length > 0));
}
function around(start, { functions }) {
    return functions.filter(({ id, at }) => id !== 0 && at.start <= start && start < at.end);
}

;// CONCATENATED MODULE: ./build/core/gates/told-names.js
/* Words of several parts: functions of a language's own library are seldom called so, helpers that nobody wrote are. */
const coined = /[\p{L}\d]_\p{L}|\p{Ll}\p{Lu}/u;
/* Those of PHP begin with what they are about. */
const phpLibrary = new RegExp(`^(?:${'array str preg mb json file html ctype filter openssl password hash random session mysqli pg sqlite sqlite3 curl is in date get set var func call iterator spl error ob stream simplexml xml dom libxml iconv image move http header headers ini number parse php print proc shell sodium sys time timezone trigger utf8 version zip base64 class method property function convert crypt debug ftp gz highlight ignore ldap localeconv mime money nl odbc pcntl posix quoted register restore similar socket substr sem shm strip token user xmlwriter xmlreader assert apcu connection constant extension gc interface enum trait net dns create url add finfo exif bc gmp intl idn normalizer numfmt grapheme transliterator opcache readline memory spl imap inet ip2long openlog fsockopen escapeshell rawurl'.split(' ').join('|')})_`);
const phpClasses = new Set('PDO PDOException PDOStatement mysqli DateTime DateTimeImmutable DateTimeZone DateInterval DateTimeInterface DOMDocument DOMXPath DOMElement SimpleXMLElement XMLReader XMLWriter Exception ErrorException Error TypeError ValueError ArgumentCountError ArithmeticError RuntimeException LogicException InvalidArgumentException DomainException LengthException OutOfRangeException OutOfBoundsException RangeException OverflowException UnderflowException UnexpectedValueException BadFunctionCallException BadMethodCallException JsonException Closure Generator ArrayObject ArrayIterator SplFileInfo SplFileObject SplObjectStorage SplStack SplQueue ReflectionClass ReflectionMethod ReflectionException stdClass SoapClient ZipArchive finfo IntlDateFormatter NumberFormatter Collator Normalizer CURLFile SQLite3 Redis Memcached Imagick Phar Throwable Stringable Countable Iterator IteratorAggregate ArrayAccess Traversable JsonSerializable Serializable WeakMap DirectoryIterator RecursiveDirectoryIterator RecursiveIteratorIterator FilesystemIterator'.split(' '));
const superglobals = new Set('$this $_GET $_POST $_REQUEST $_COOKIE $_FILES $_SERVER $_ENV $_SESSION $GLOBALS $argv $argc $php_errormsg $http_response_header'.split(' '));
/** Whether a name that nothing explains is none that the library of its language holds, as far as one can tell without a list of it. */
function isTold(use, { language }, text) {
    const { name, role } = use;
    switch (language) {
        case 'kotlin':
        case 'scala':
        case 'swift':
            return role !== 'call' || coined.test(name) || /^\p{Lu}/u.test(name);
        case 'csharp':
            return role === 'call' ? coined.test(name) : role === 'value' && /^\p{Ll}/u.test(name);
        case 'php':
            if (name.startsWith('$'))
                return !superglobals.has(name);
            if (isClassOfPhp(use, text))
                return !phpClasses.has(name);
            return role === 'call' && coined.test(name) && !phpLibrary.test(name);
        case 'ruby':
            return role === 'call' && coined.test(name) && /^\p{Ll}/u.test(name);
        case 'c':
        case 'cpp':
            if (!/^\p{Ll}/u.test(name) || /^(?:pthread|sem|posix|shm|clock|timer|sched)_|_[rs]$/.test(name))
                return false;
            return role === 'value' || (role === 'call' && coined.test(name));
        case 'bash':
            // Variables in capitals come with the environment; programs have no underscores in their names.
            return role === 'call' ? /^[a-z]\w*_\w+$/.test(name) : /^[a-z_][a-z\d_]*$/.test(name);
        default:
            return false;
    }
}
/** A class of PHP's own that, in a namespace, needs a backslash or a `use`. */
function isGlobalInNamespace(use, { language }, text) {
    return (language === 'php' &&
        phpClasses.has(use.name) &&
        /^\s*(?:<\?php\s+)?namespace\s+[\w\\]+\s*[;{]/m.test(text) &&
        isClassOfPhp(use, text));
}
/** `new A`, `A::b`; not what is written with its namespace. */
function isClassOfPhp({ name, role, start }, text) {
    if (!text.startsWith(name, start) || text[start - 1] === '\\' || /^(?:self|static|parent)$/.test(name))
        return false;
    const rest = text.slice(start + name.length, start + name.length + 2);
    return !rest.startsWith('\\') && (role === 'type' || rest === '::');
}

;// CONCATENATED MODULE: ./build/core/gates/names.js









/** Names that neither a file nor its language knows: all whose meaning other files may hold. */
function openNames({ syntaxBefore, syntaxAfter, before, after }) {
    if (syntaxBefore === null || syntaxAfter === null)
        return [];
    const fresh = freshUses({ syntaxBefore, syntaxAfter, before, after });
    if (fresh.length === 0)
        return [];
    // In some languages it counts whether the file has used any such before.
    const old = isClosed(syntaxAfter)
        ? []
        : unknownIn(syntaxBefore, before).filter((use) => isTold(use, syntaxBefore, before));
    return [...new Set([...fresh, ...old.slice(0, mostAsked)].map(({ name }) => name))];
}
/** A file that uses more than these from where nobody knows is open without asking. */
const mostAsked = 60;
/** Names that nothing defines: a forgotten import, a variable of another function, a helper that exists nowhere. */
function undefinedNames(file, context) {
    const { syntaxBefore, syntaxAfter, before, after, path } = file;
    if (syntaxBefore === null || syntaxAfter === null)
        return [];
    const elsewhere = (use) => isShared(use, syntaxAfter, after) && context.definedElsewhere(use.name, path);
    // What the file got from where nobody looked, it may get more of.
    const isOpen = !isClosed(syntaxAfter) &&
        unknownIn(syntaxBefore, before).some((use) => isTold(use, syntaxBefore, before) && !elsewhere(use));
    const missing = freshUses({ syntaxBefore, syntaxAfter, before, after }).filter((use) => {
        if (elsewhere(use))
            return false;
        const needed = neededBy(use.name, syntaxAfter);
        if (needed !== null)
            return !isBrought(needed, syntaxAfter, after);
        if (isGlobalInNamespace(use, syntaxAfter, after))
            return true;
        if (isOfTests(use.name, path))
            return false;
        if (isOutOfSight(use, syntaxAfter, after))
            return false;
        return isClosed(syntaxAfter) || (!isOpen && isTold(use, syntaxAfter, after));
    });
    return [...new Set(missing.map(({ name }) => name))].map((name) => `it uses ${(0,encode/* oneLine */.TN)(name, 80)}, which nothing defines or imports in ${(0,encode/* oneLine */.TN)(path, 200)}`);
}
/** Uses of names that a fix brings into a file. */
function freshUses({ syntaxBefore, syntaxAfter, before, after, }) {
    const [then, now] = [definedIn(syntaxBefore, before), definedIn(syntaxAfter, after)];
    const known = new Set([...usesIn(syntaxBefore, before).map(({ name }) => name), ...then]);
    for (const name of then)
        if (!now.has(name))
            known.delete(name);
    const fresh = [...unknownIn(syntaxAfter, after), ...neededIn(syntaxAfter, after)];
    const written = new Set(neededIn(syntaxBefore, before).map(({ name }) => name));
    return fresh.filter(({ name, start }) => !known.has(name) && !(start === inText && written.has(name)));
}
function unknownIn(syntax, text) {
    const defined = definedIn(syntax, text);
    const own = builtins[syntax.language];
    return usesIn(syntax, text).filter(({ name }) => !defined.has(name) && own?.has(name) !== true && !/^[#@]|^\d|^\p{Lu}\d?$/u.test(name));
}
const inText = -1;
/** Names that have to be imported, where no expression begins with them: types, and what stands behind `std::`. */
function neededIn(syntax, text) {
    const names = needsImport[syntax.language];
    if (names === undefined || !/^(?:c|cpp|csharp)$/.test(syntax.language))
        return [];
    const pattern = syntax.language === 'cpp' ? /(?<=\bstd::)\w+|(?<![\w.:>])\w+/g : /(?<![\w.>])\w+/g;
    const code = codeOf(text, syntax);
    return [...new Set(code.match(pattern) ?? [])]
        .filter((name) => Object.hasOwn(names, name) && !definedIn(syntax, text).has(name))
        .filter((name) => !isBareStandard(name, code, syntax.language))
        .map((name) => ({ name, role: 'type', start: inText }));
}
/** A word that only means the library's behind `std::`. */
function isBareStandard(name, code, language) {
    return (language === 'cpp' &&
        /^(?:vector|map|set|array|optional|format|span|mutex|regex|filesystem)$/.test(name) &&
        !code.includes(`std::${name}`));
}
function neededBy(name, { language }) {
    const names = needsImport[language];
    return names !== undefined && Object.hasOwn(names, name) ? (names[name] ?? null) : null;
}
/** Headers of the program's own, and imports of all that another's package has, may bring anything. */
function isBrought(modules, { language, imports }, text) {
    if (language === 'csharp' && modules.some((each) => implicitUsings.has(each)) && usesImplicitly(text))
        return true;
    if (language === 'ruby' && modules.some((each) => loadedByRails.has(each)) && rails.test(text))
        return true;
    return imports.some(({ module, names }) => {
        const whole = names.length === 0 || names.some(({ imported }) => imported === '*' || imported === null);
        if (whole && modules.some((each) => module === each || module.endsWith(`/${each}`)))
            return true;
        if (language === 'c' || language === 'cpp')
            return !isSystemHeader(module);
        const wild = names.some(({ imported }) => imported === '*');
        return /^(?:java|kotlin|scala)$/.test(language) && wild && !/^javax?\./.test(module);
    });
}
const rails = /\b(?:Application|Action|Active)[A-Z]\w+|\bRails\b|_helper['"]/;
/** A file of C# in the newer form, or one that already names what it does not import. */
function usesImplicitly(text) {
    if (/^\s*using\s+System\s*;/m.test(text))
        return false;
    return (/^\s*namespace\s+[\w.]+\s*;/m.test(text) ||
        /\b(?:Console|Exception|Task|List|Guid|DateTime|Math)\b/.test(text));
}
/* What programs that run tests of JavaScript define. */
const ofTests = /^(?:describe|context|it|test|specify|suite|expect|assert|before|after|beforeEach|afterEach|beforeAll|afterAll|jest|vi|cy|Cypress|browser|page|sinon|chai)$/;
function isOfTests(name, path) {
    return ofTests.test(name) && /\.[cm]?[jt]sx?$/.test(path) && (0,file_kind/* fileKindOf */.y)(path) === 'test';
}
/** Languages in which a file's own words say all that its names can mean. */
function isClosed({ language }) {
    return /^(?:python|javascript|typescript|tsx|java|go|rust)$/.test(language);
}
/** Whether other files of a program may tell a file what a name means that it does not import. */
function isShared(use, syntax, text) {
    const { language, imports } = syntax;
    switch (language) {
        case 'python':
        case 'typescript':
        case 'tsx':
        case 'rust':
            return false;
        case 'java':
        case 'csharp':
            // What is no type belongs to one.
            return use.role === 'type' || /^\p{Lu}/u.test(use.name) || inherits(use, syntax);
        case 'javascript':
            // A script of a page shares what all of them define.
            return (imports.length === 0 && !/\b(?:require\s*\(|module\.exports|exports\.|export\s|import\b)/.test(text));
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./build/core/gates/place.js

/** Lines around a finding outside of functions that a fix may edit without saying why. */
const place_around = 15;
/** Where imports may be put: below what has to stand first in a file. */
const place_top = 30;
/** Edits outside of the function around the finding and of the imports, where nobody says why. */
function farEdits(fix, file, context) {
    if (!context.shownFiles.has(file.path))
        return [`it edits ${(0,encode/* oneLine */.TN)(file.path, 200)}, which was not shown`];
    if (fix.beyond !== null)
        return [];
    if (file.path !== context.path)
        return [`it edits ${(0,encode/* oneLine */.TN)(file.path, 200)}, another file than the finding’s, and does not say why`];
    const home = context.enclosing ?? { from: context.lines.from - place_around, to: context.lines.to + place_around };
    const far = file.edits.find((edit) => !isWithin(edit, home) && !isOfImports(edit, file));
    return far === undefined
        ? []
        : [`it edits line ${far.from}, outside of the function around the finding, and does not say why`];
}
function isWithin({ from, to }, home) {
    return from >= home.from && Math.max(from - 1, to) <= home.to;
}
const importLine = /^\s*(?:import\b|from\s+[\w.]+\s+import\b|using\b|use\b|#\s*include\b|require(?:_relative)?\b|package\b|extern\s+crate\b|@import\b|(?:const|let|var)\s+[^=]+=\s*require\s*\(|"[\w./-]+"$|[\w.]+\s+"[\w./-]+"$|\)?$)/;
/** It only brings imports, and stands among them or where the first would stand. */
function isOfImports(edit, { before, after, edits, syntaxBefore, syntaxAfter }) {
    const { from, to, lines } = edit;
    const imports = syntaxBefore?.imports ?? [];
    const isOld = (line, index) => importLine.test(line) || isIn(from + index, before, syntaxBefore);
    const first = lineAfterEdits(edit, edits);
    const isNew = (line, index) => importLine.test(line) || isIn(first + index, after, syntaxAfter);
    const old = before.split('\n').slice(from - 1, to);
    if (!old.every(isOld) || !lines.every(isNew))
        return false;
    if (imports.length === 0)
        return from <= place_top;
    const [start, end] = [
        Math.min(...imports.map(({ at }) => at.from)),
        Math.max(...imports.map(({ at }) => at.to)),
    ];
    return from >= start - 1 && Math.max(from - 1, to) <= end + 2;
}
const requiredNames = /^[ \t]*(?:const|let|var)\s*\{[^{}()]*\}\s*=\s*require\s*\([^()\n]*\)/gm;
/** Whether a line is one of an import that goes over lines. */
function isIn(line, text, syntax) {
    if (syntax === null)
        return false;
    const start = text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length;
    return (syntax.imports.some(({ at }) => at.from <= line && line <= at.to) ||
        [...text.matchAll(requiredNames)].some((match) => match.index <= start && start < match.index + match[0].length));
}
/** Where an edit's first line stands when all are made. */
function lineAfterEdits({ from }, edits) {
    return edits.reduce((line, each) => (each.from < from ? line + each.lines.length - (each.to - each.from + 1) : line), from);
}

;// CONCATENATED MODULE: ./build/core/gates/removal.js


/* Comments of a line of their own in any of the languages. */
const comment = /^\s*(?:#(?!include|define|if|else|endif|pragma|!|\[)|\/\/|\/\*|\*(?:\s|\/|$)|--\s|<!--|;;)/;
/* Conditions under which nothing ever runs. */
const never = /^\s*(?:#\s*if\s+0\b|#\s*ifdef\s+NEVER\b|(?:if|while|elif|elsif)\s*\(?\s*(?:false|False|0|!true|not True|!1)\s*(?:\)|:|\{|then\b|$))|^\s*=begin\b/;
/** Code that goes without another in its place, and nobody says why. Of a rule's fix its author says so by writing it. */
function silentRemoval(fix, file) {
    const { before, edits } = file;
    const lines = before.split('\n');
    const old = edits.flatMap(({ from, to }) => lines.slice(from - 1, to));
    const fresh = addedLines(file);
    if (fresh.some((line) => never.test(line)) && !lines.some((line) => never.test(line)))
        return ['it keeps code from ever running, which hides it and mends nothing'];
    if (disables(file))
        return ['it comments code out, which hides it and mends nothing'];
    if (fix.source === 'rule' || fix.removes !== null)
        return [];
    const [was, is] = [amount(old), amount(fresh)];
    const shrinks = codeLines(fresh).length < codeLines(old).length && is * 2 < was;
    return shrinks ? ['it takes away more code than it puts in, and does not say why'] : [];
}
/** Code that is a comment or a text now, with nothing new in its place. */
function disables({ syntaxBefore, syntaxAfter, before, after }) {
    const [then, now] = [loudLines(before, syntaxBefore), loudLines(after, syntaxAfter)];
    const gone = without(then, now).filter((line) => line.length > 3);
    const known = new Set(silentTexts(before, syntaxBefore));
    const texts = silentTexts(after, syntaxAfter).filter((text) => !known.has(text));
    const disabled = gone.filter((line) => texts.some((text) => text.includes(line)));
    return disabled.length > 0 && amount(without(now, then)) * 2 < amount(disabled);
}
/** Comments, and texts over several lines. */
function silent(text, syntax) {
    if (syntax === null)
        return [];
    return [
        ...syntax.comments,
        ...syntax.strings.filter(({ start, end }) => text.slice(start, end).includes('\n')),
    ];
}
function silentTexts(text, syntax) {
    const lines = text.split('\n').filter((line) => comment.test(line));
    return [...lines, ...silent(text, syntax).map(({ start, end }) => text.slice(start, end))];
}
/** Lines of code, without the marks around it. */
function loudLines(text, syntax) {
    return codeLines(blanked(text, silent(text, syntax)).split('\n')).map((line) => line.trim().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
}
/** Lines of the first that the second does not have, as often as it has them. */
function without(lines, others) {
    const left = new Map();
    for (const line of others)
        left.set(line, (left.get(line) ?? 0) + 1);
    return lines.filter((line) => {
        const count = left.get(line) ?? 0;
        left.set(line, count - 1);
        return count <= 0;
    });
}
function codeLines(lines) {
    return lines.filter((line) => line.trim() !== '' && !comment.test(line));
}
/** Characters of code. */
function amount(lines) {
    return codeLines(lines).join('').replace(/\s/g, '').length;
}

;// CONCATENATED MODULE: ./build/core/gates/running-calls.js

const called = (names) => String.raw `(?<![.:\w$])(?:${names})\s*\(`;
const starts = [
    called('exec|system|_?popen|passthru|shell_exec|proc_open|pcntl_exec|spawn|v?fork|execv\\w*|execl\\w*|posix_spawnp?|WinExec|_wsystem|ShellExecute\\w*|CreateProcess\\w*|execSync|execFile|execFileSync|spawnSync|execa'),
    String.raw `\bos\.(?:system|popen|exec\w*|spawn\w*|posix_spawn\w*|fork|startfile|StartProcess)\s*\(`,
    String.raw `\b(?:subprocess|commands|pty)\.\w+\s*\(`,
    String.raw `\basyncio\.create_subprocess_\w+\s*\(`,
    String.raw `\b(?:child_?process|childProcess|cp|shelljs|shell|execa)\.\w+\s*\(`,
    String.raw `\brequire\s*\(\s*["'](?:node:)?child_process["']\s*\)\s*\.`,
    String.raw `\.exec\s*\(\s*new\s+String\b|\bgetRuntime\s*\(|\bnew\s+ProcessBuilder\b|(?<!new\s+)\bProcessBuilder\s*\(`,
    String.raw `\bexec\.Command\w*\s*\(|\bsyscall\.(?:Exec|ForkExec|StartProcess)\s*\(`,
    String.raw `\bProcess\.(?:Start|run|launchedProcess)\s*\(|\bnew\s+ProcessStartInfo\b|(?<![.\w])(?:Process|NSTask)\s*\(\s*\)`,
    String.raw `\bCommand::new\s*\(|\blibc::(?:system|exec\w*|fork)\s*\(|\bstd::system\s*\(`,
    String.raw `\bKernel\.(?:system|exec|spawn|fork|open)\b|\bOpen3\.\w+|\bIO\.popen\b|\bPTY\.spawn\b|\bProcess\.spawn\b`,
];
const evaluates = [
    called('eval|execfile|Function|create_function|__import__|dlopen|execScript|LoadLibrary\\w*'),
    String.raw `\bvm\.(?:run\w+|compileFunction|Script)\b|\bplugin\.Open\s*\(`,
    String.raw `\b(?:instance_eval|class_eval|module_eval|binding\.eval|Kernel\.eval)\b`,
    String.raw `\bClass\.forName\s*\(|\bScriptEngine\w*\b|\bGroovyShell\b|\bAssembly\.Load\w*\s*\(|\bActivator\.CreateInstance\s*\(|\bCSharpScript\b|\bimportlib\.import_module\s*\(|\brunpy\.\w+\s*\(|\bdefineClass\s*\(`,
    String.raw `\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*["'\x60]`,
];
const revives = [
    called('unserialize'),
    String.raw `\b(?:pickle|cPickle|dill|marshal|shelve|jsonpickle|cloudpickle|joblib)\.(?:loads?|decode|open)\s*\(|\byaml\.(?:unsafe_|full_)?load(?:_all)?\s*\(|\bMarshal\.load\b|\bYAML\.(?:unsafe_)?load\b`,
    String.raw `\bnew\s+ObjectInputStream\b|\breadObject\s*\(|\bBinaryFormatter\b|\bXMLDecoder\b`,
];
/* What only one language means by it, by ending of the file. */
const special = [
    [/\.pyi?$/, 'starts', ['(?<![.\\w])exec\\s*\\(']],
    [/\.pyi?$/, 'evaluates', ['(?<![.\\w])compile\\s*\\(']],
    [
        /\.(?:[cm]?[jt]sx?|vue|html?)$/,
        'evaluates',
        [
            String.raw `(?<![-\w$])eval\b(?!\s*\()|(?<=\.)eval\s*\(`,
            String.raw `\.constructor\s*(?:\.\s*constructor\b|\()`,
            String.raw `(?<![.\w$])(?:require|import)\s*\(\s*(?!["'\x60/)])`,
        ],
    ],
    [/\.(?:java|kt|scala|groovy)$/, 'evaluates', [String.raw `\.invoke\s*\(|\.eval\s*\(`]],
    [/\.scala$/, 'starts', [String.raw `\.!{1,2}(?![=\w])|(?<![.\w])Process\s*\(`]],
    [
        /\.(?:rb|rake|erb)$/,
        'starts',
        [String.raw `(?<![.\w:@$])(?:system|exec|spawn)\s+(?=["'\w%\x60@$[{])`, '%x[[({<|!/]', '\x60[^\x60]*\x60'],
    ],
    [
        /\.(?:rb|rake|erb)$/,
        'evaluates',
        [String.raw `(?<![.\w:@$])eval\s+(?=["'\w%@$])`, String.raw `\.(?:safe_)?constantize\b|\bconst_get\b`],
    ],
    [/\.(?:php\d?|phtml|inc)$/, 'starts', ['\x60[^\x60]*\x60']],
    [
        /\.(?:php\d?|phtml|inc)$/,
        'evaluates',
        [
            String.raw `\b(?:include|require)(?:_once)?\s*\(?\s*["']?\$`,
            String.raw `(?<![.\w$>:])(?:assert\s*\(\s*["'$]|call_user_func(?:_array)?\s*\()`,
            String.raw `\bnew\s+\$|\bpreg_replace\s*\(\s*["'](.)[^"']*\1\w*e`,
        ],
    ],
    [
        /\.(?:sh|bash|zsh|ksh)$/,
        'evaluates',
        [
            String.raw `(?<=^|[;&|(]|\bthen|\bdo|\belse)[ \t]*(?:eval|source|\.)[ \t]`,
            String.raw `\b(?:ba|z|da|k)?sh[ \t]+-\w*c\b`,
            String.raw `\|[ \t]*(?:sudo[ \t]+)?(?:ba|z|da|k)?sh\b`,
        ],
    ],
];
/** Calls of a file in its language; those of modules that it imports under a name of its own as well. */
function dangerousCalls(path, syntax) {
    const own = imported(syntax);
    const common = [
        ['starts', starts],
        ['evaluates', evaluates],
        ['revives', revives],
    ];
    return common.map(([kind, patterns]) => {
        const all = [
            ...patterns,
            ...special.filter(([endings, of]) => of === kind && endings.test(path)).flatMap(([, , more]) => more),
            ...own.filter((each) => each.kind === kind).map(({ pattern }) => pattern),
        ];
        return { kind, pattern: new RegExp(all.join('|'), 'gm') };
    });
}
const modules = [
    [
        /^(?:subprocess|pty|commands|(?:node:)?child_process|execa|shelljs|open3)$/,
        'starts',
        /^(?!PIPE$|DEVNULL$|STDOUT$)\w/,
    ],
    [/^os$/, 'starts', /^(?:system|popen|exec\w*|spawn\w*|fork|startfile)$/],
    [/^(?:importlib|runpy|(?:node:)?vm)$/, 'evaluates', /^(?:import_module|run\w+|Script|compileFunction)$/],
    [
        /^(?:pickle|cPickle|dill|marshal|yaml|jsonpickle|joblib)$/,
        'revives',
        /^(?:loads?|load_all|unsafe_load|decode|Unpickler)$/,
    ],
];
/** `from subprocess import run as start` makes `start(` a call of this kind, `import subprocess as s` makes `s.run(` one. */
function imported(syntax) {
    return (syntax?.imports ?? []).flatMap(({ module, names }) => modules
        .filter(([pattern]) => pattern.test(module))
        .flatMap(([, kind, wanted]) => names.flatMap(({ imported: name, local }) => {
        // Other words for the same call are found as they are.
        if (name === null || name === 'default')
            return local === module
                ? []
                : [{ kind, pattern: String.raw `(?<![.\w$])${(0,pattern/* literally */.D)(local)}\.${source(wanted)}\w*\s*\(` }];
        return wanted.test(name) ? [{ kind, pattern: String.raw `(?<![.\w$])${(0,pattern/* literally */.D)(local)}\s*\(` }] : [];
    })));
}
/** A pattern for a whole word as part of another. */
function source(pattern) {
    return pattern.source.replace(/^\^|\$$/g, '');
}

;// CONCATENATED MODULE: ./build/core/gates/running.js



/**
 * Starts of programs, texts run as code and objects made of bytes that a file did not hold before. One that takes the place of
 * another of its kind is none.
 */
function newRunning({ path, before, after, syntaxBefore, syntaxAfter }) {
    const [then, now] = [kinds(path, before, syntaxBefore), kinds(path, after, syntaxAfter)];
    for (const [kind, calls] of now) {
        const old = then.get(kind) ?? [];
        if (calls.length <= old.length)
            continue;
        const left = [...old];
        const fresh = calls.find((each) => {
            const at = left.indexOf(each);
            if (at !== -1)
                left.splice(at, 1);
            return at === -1;
        });
        const what = (0,encode/* oneLine */.TN)((fresh ?? calls.at(-1) ?? '').replace(/\s*\($/, ''), 60);
        return [`it adds a call that starts a program or runs text as code: ${what}`];
    }
    return [];
}
/** The calls of a file by what they do. */
function kinds(path, text, syntax) {
    // A backtick in the middle of a literal quotes a name of SQL.
    const quoting = (syntax?.strings ?? []).filter(({ start, end }) => text.slice(start, end).lastIndexOf('`') > 0);
    const literals = quoting.filter(({ start }) => text[start] !== '`');
    const code = blanked(text, [...(syntax?.comments ?? []), ...(/\.[cm]?[jt]sx?$/.test(path) ? [] : literals)]);
    return new Map(dangerousCalls(path, syntax).map(({ kind, pattern }) => [
        kind,
        (code.match(pattern) ?? []).map((each) => each.trim()),
    ]));
}

// EXTERNAL MODULE: ./build/core/fix/places.js
var places = __webpack_require__(49344);
;// CONCATENATED MODULE: ./build/core/gates/scope.js



/* Elsewhere a name may be inherited, or be a call without brackets. */
const scoped = new Set(['python', 'javascript', 'typescript', 'tsx', 'java', 'go', 'php']);
/** Names that a fix uses in one function and that only another one gives a meaning to: its parameters and variables. */
function foreignLocals({ syntaxBefore, syntaxAfter, edits, path }) {
    if (syntaxBefore === null || syntaxAfter === null || !scoped.has(syntaxAfter.language))
        return [];
    const locals = syntaxAfter.functions.map((each) => (each.id === 0 ? new Set() : localsOf(each)));
    const shared = sharedNames(syntaxAfter);
    const usedBefore = new Set(syntaxBefore.functions.flatMap((each) => namesIn(each).map((name) => `${each.name} ${name}`)));
    const stays = new Set();
    for (let line = 1; line <= (syntaxBefore.functions[0]?.at.to ?? 0); line++) {
        const now = (0,places/* lineAfter */.pD)(edits, path, line);
        if (now !== null)
            stays.add(now);
    }
    const found = new Set();
    for (const each of syntaxAfter.functions) {
        const visible = chainOf(each, syntaxAfter).map(({ id }) => locals[id] ?? new Set());
        for (const expression of (0,walk/* expressionsIn */.l$)(each.body)) {
            if (expression.kind !== 'name' || stays.has(expression.at.from))
                continue;
            const { name } = expression;
            if (shared.has(name) || visible.some((names) => names.has(name)))
                continue;
            if (usedBefore.has(`${each.name} ${name}`))
                continue;
            if (locals.some((names) => names.has(name)))
                found.add(name);
        }
    }
    return [...found].map((name) => `it uses ${(0,encode/* oneLine */.TN)(name, 80)}, which only another function of ${(0,encode/* oneLine */.TN)(path, 200)} has`);
}
/** A function, and those that it stands in. */
function chainOf(start, { functions }) {
    const chain = [];
    for (let at = start; at !== undefined; at = at.parent === null ? undefined : functions[at.parent])
        chain.push(at);
    return chain;
}
function localsOf({ parameters, body, name }) {
    const names = new Set(parameters.map((each) => each.name));
    for (const statement of (0,walk/* statementsIn */.WI)(body)) {
        if (statement.kind === 'try')
            for (const handler of statement.handlers)
                if (handler.name !== null)
                    names.add(handler.name);
        if (statement.kind === 'loop')
            for (const bound of statement.binds)
                scope_addTargets(bound, names);
    }
    for (const expression of (0,walk/* expressionsIn */.l$)(body))
        if (expression.kind === 'assign')
            scope_addTargets(expression.target, names);
    if (name !== null)
        names.delete(name);
    return names;
}
/** What the file's top level, its types, functions and imports make known everywhere in it. */
function sharedNames({ functions, types, imports }) {
    const names = new Set();
    for (const { name } of [...functions, ...types])
        if (name !== null)
            names.add(name);
    for (const { names: imported, module } of imports) {
        names.add(module.split(/[/.\\:]+/).at(-1) ?? '');
        for (const { local } of imported)
            names.add(local.split('.')[0] ?? local);
    }
    for (const body of [functions[0]?.body ?? [], ...types.map(({ fields }) => fields)]) {
        for (const statement of (0,walk/* statementsIn */.WI)(body))
            if (statement.kind === 'loop')
                for (const bound of statement.binds)
                    scope_addTargets(bound, names);
        for (const expression of (0,walk/* expressionsIn */.l$)(body))
            if (expression.kind === 'assign')
                scope_addTargets(expression.target, names);
    }
    return names;
}
function namesIn({ body }) {
    return [...(0,walk/* expressionsIn */.l$)(body)].flatMap((each) => (each.kind === 'name' ? [each.name] : []));
}
function scope_addTargets(target, names) {
    if (target.kind === 'name')
        names.add(target.name);
    if (target.kind === 'collection')
        for (const { value } of target.entries)
            scope_addTargets(value, names);
    if (target.kind === 'unary')
        scope_addTargets(target.operand, names);
    if (target.kind === 'cast')
        scope_addTargets(target.value, names);
    if (target.kind === 'assign')
        scope_addTargets(target.target, names);
    if (target.kind === 'unknown')
        for (const part of target.parts)
            scope_addTargets(part, names);
}

;// CONCATENATED MODULE: ./build/core/gates/structure.js




/** What makes a file another one than its edits say: it does not parse any more, or code outside of them belongs elsewhere. */
function brokenStructure(file) {
    const { syntaxBefore, syntaxAfter, path } = file;
    const stray = strayText(file);
    if (stray !== null)
        return [stray];
    if (syntaxBefore === null || syntaxAfter === null)
        return [];
    const error = newError(file, syntaxBefore, syntaxAfter);
    if (error !== null)
        return [`${(0,encode/* oneLine */.TN)(path, 200)} does not parse any more at line ${error}`];
    const lost = lostDeclaration(file, syntaxBefore, syntaxAfter);
    return lost === null
        ? []
        : [`${(0,encode/* oneLine */.TN)(lost, 100)}, which it does not edit, is not where it was in ${(0,encode/* oneLine */.TN)(path, 200)}`];
}
const fence = /^[ \t]*(?:`{3,}|~{3,})/m;
const structure_open = /\$(?:\.\.\.)?[A-Z][A-Z\d_]*\b/g;
/* Files in which such a word is a variable of the environment. */
const environment = /\.(?:sh|bash|zsh|ksh|ya?ml|env|mk|tf|conf|toml|json|ps1|pl|pm)$|(?:^|\/)[^./]+$/;
/** What no program holds: a fence of Markdown, a name in a rule's pattern that nothing took the place of. */
function strayText(file) {
    const { path, before, after, syntaxAfter } = file;
    const lines = addedLines(file);
    if (lines.some((line) => fence.test(line)) && !fence.test(before) && !/\.(?:md|mdx|rst|adoc)$/i.test(path))
        return `it holds a fence of Markdown in ${(0,encode/* oneLine */.TN)(path, 200)}`;
    // In Python a pattern's ellipsis is a value.
    const isEllipsis = (line) => /[(,]\s*\.\.\.\s*[,)]/.test(line);
    if (/\.pyw?$/.test(path) && lines.some(isEllipsis) && !isEllipsis(before))
        return `it holds ... in ${(0,encode/* oneLine */.TN)(path, 200)}, in whose place nothing was put`;
    const isMeant = (name) => {
        const word = name.slice(1);
        if (before.includes(name))
            return true;
        if (name.startsWith('$...'))
            return false;
        if (environment.test(path) && (word.length > 1 || /\$[A-Z]/.test(before)))
            return true;
        // `$NAME` puts in a value, or is a name of its own.
        const defined = syntaxAfter === null ? new Set() : definedIn(syntaxAfter, after);
        return defined.has(name) || defined.has(word);
    };
    const name = lines.flatMap((line) => line.match(structure_open) ?? []).find((each) => !isMeant(each));
    return name === undefined ? null : `it holds ${(0,encode/* oneLine */.TN)(name, 60)}, in whose place nothing was put`;
}
function newError({ path, edits }, before, after) {
    const known = before.errors.map(({ from }) => (0,places/* lineAfter */.pD)(edits, path, from));
    const fresh = after.errors.find(({ from }) => !known.includes(from));
    if (after.errors.length <= before.errors.length)
        return null;
    return (fresh ?? after.errors.at(-1))?.from ?? null;
}
/** A function or type that stays as it is, with all that it stands in. */
function lostDeclaration({ path, edits }, before, after) {
    const now = new Map();
    for (const each of declarations(after))
        now.set(each.is, (now.get(each.is) ?? 0) + 1);
    for (const { is, name, from, to } of declarations(before)) {
        const untouched = !edits.some((edit) => edit.path === path && edit.from <= to && Math.max(edit.to, edit.from - 1) >= from);
        if (!untouched)
            continue;
        const left = now.get(is) ?? 0;
        if (left === 0)
            return name;
        now.set(is, left - 1);
    }
    return null;
}
function declarations({ functions, types, }) {
    const named = (id) => (id === null ? '' : (functions[id]?.name ?? ''));
    return [
        ...functions.flatMap(({ name, owner, parent, parameters, at }) => name === null
            ? []
            : [
                {
                    is: JSON.stringify([owner, named(parent), name, parameters.map((each) => each.name)]),
                    name,
                    from: at.from,
                    to: at.to,
                },
            ]),
        ...types.map(({ name, supertypes, at }) => ({
            is: JSON.stringify([name, supertypes]),
            name,
            from: at.from,
            to: at.to,
        })),
    ];
}

;// CONCATENATED MODULE: ./build/core/gates/gates.js










/**
 * Why a fix must not be offered, whatever Semgrep makes of it: each the end of a sentence, the first being the one to know. Empty where
 * nothing speaks against it.
 */
function refusals(fix, files, context) {
    return files.flatMap((file) => [
        ...forbiddenFile(file.path, context),
        ...brokenStructure(file),
        ...undefinedNames(file, context),
        ...foreignLocals(file),
        ...newDependencies(file, context),
        ...newAddresses(file),
        ...newRunning(file),
        ...hiddenThings(file),
        ...silentRemoval(fix, file),
        ...farEdits(fix, file, context),
    ]);
}

// EXTERNAL MODULE: ./build/core/text/source-text.js
var source_text = __webpack_require__(23459);
// EXTERNAL MODULE: ./build/system/semgrep.js
var semgrep = __webpack_require__(70283);
// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/system/javascript.js

/* Compiles and does not run: what a function or module would do is done by nobody who never calls it. */
const program = `const vm = require('node:vm')
const tried = (make) => { try { make(); return true } catch { return false } }
let text = ''
process.stdin.setEncoding('utf8').on('data', (part) => { text += part }).on('end', () => {
  const names = ['exports', 'require', 'module', '__filename', '__dirname']
  const answers = JSON.parse(text).map((each) => ({
    script: tried(() => vm.compileFunction(each.replace(/^#!.*/, ''), names)),
    module: tried(() => new vm.SourceTextModule(each)),
  }))
  process.stdout.write(JSON.stringify(answers))
})`;
/** As what Node takes texts, which knows early errors that a grammar does not; null where it fails. */
async function compilesAsJavaScript(texts, env) {
    if (texts.length === 0)
        return null;
    try {
        const { status, stdout } = await (0,system_process/* runProgram */.m)(process.execPath, ['--experimental-vm-modules', '--no-warnings', '-e', program], { cwd: '/', env, input: JSON.stringify(texts), limit: { bytes: 1_000_000, ms: 20_000 } });
        const answers = status === 0 ? JSON.parse(stdout.toString('utf8')) : null;
        if (!Array.isArray(answers) || answers.length !== texts.length)
            return null;
        return answers.map((each) => ({ script: each?.script === true, module: each?.module === true }));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/system/python.js

/* Compiles and does not run; `-I -S` keeps what lies around from being loaded. */
const python_program = `import json, sys
def compiles(text):
    try:
        compile(text, "x", "exec", dont_inherit=True)
        return True
    except (SyntaxError, ValueError):
        return False
print(json.dumps([compiles(text) for text in json.load(sys.stdin)]))`;
/**
 * Whether Python itself takes texts for programs, which knows indentation better than a grammar does; null where there is no Python
 * outside of `exclude`, or it fails.
 */
async function compilesAsPython(texts, env, exclude) {
    const python = texts.length === 0 ? null : (0,system_process/* findProgram */.K)('python3', env, exclude);
    if (python === null)
        return null;
    try {
        const { status, stdout } = await (0,system_process/* runProgram */.m)(python, ['-I', '-S', '-W', 'ignore', '-c', python_program], {
            cwd: '/',
            env,
            input: JSON.stringify(texts),
            limit: { bytes: 1_000_000, ms: 20_000 },
        });
        const answers = status === 0 ? JSON.parse(stdout.toString('utf8')) : null;
        return Array.isArray(answers) && answers.length === texts.length
            ? answers.map((each) => each === true)
            : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/commands/review/compile-faults.js



/** What a language's own compiler took for a program before a fix and takes for none after it; ends of sentences, by file. */
async function compileFaults(files, env, root) {
    const faults = new Map();
    const python = files.filter(({ path }) => path.endsWith('.py'));
    const taken = (await compilesAsPython(versionsOf(python), env, root)) ?? [];
    for (const [index, file] of python.entries()) {
        if (taken[2 * index] === true && taken[2 * index + 1] === false)
            faults.set(file, `Python does not take ${(0,encode/* oneLine */.TN)(file.path, 200)} for a program any more`);
    }
    const javascript = files.filter(({ path }) => /\.[cm]?js$/.test(path));
    const compiled = (await compilesAsJavaScript(versionsOf(javascript), env)) ?? [];
    for (const [index, file] of javascript.entries()) {
        const [before, after] = [compiled[2 * index], compiled[2 * index + 1]];
        const kind = before?.script === true ? 'script' : 'module';
        if (before?.[kind] === true && after?.[kind] === false)
            faults.set(file, `Node does not take ${(0,encode/* oneLine */.TN)(file.path, 200)} for a ${kind} any more`);
    }
    return faults;
}
function versionsOf(files) {
    return files.flatMap(({ before, after }) => [before, after]);
}

// EXTERNAL MODULE: ./build/core/fix/lines.js
var fix_lines = __webpack_require__(95849);
;// CONCATENATED MODULE: ./build/core/fix/one-range.js

/**
 * Edits of one file as a single one that replaces at least one line, for hosts that know nothing else: lines between stand in it
 * as they are, and where lines are only put in it takes the line after them, or at the end of the file the one before. `lines` are
 * the file's, without endings. Null where they are of several files, would span more than `most` lines, the file has no line to
 * take, a line that stays holds a carriage return, or a byte order mark stands before a line that is taken: a host would take it away.
 */
function oneRange(edits, lines, most) {
    const [first] = edits;
    if (first === undefined || edits.some(({ path }) => path !== first.path))
        return null;
    const whole = { from: first.from, to: Math.max(...edits.map(({ to }) => to)) };
    const range = whole.to < whole.from ? withNeighbour(whole.from, lines) : whole;
    if (range === null || range.to - range.from + 1 > most)
        return null;
    if (range.from === 1 && lines[0]?.startsWith(fix_lines/* byteOrderMark */.y2))
        return null;
    const out = [];
    let at = range.from;
    for (const edit of edits) {
        out.push(...lines.slice(at - 1, edit.from - 1), ...edit.lines);
        at = (0,fix_lines/* inserts */.$1)(edit) ? edit.from : edit.to + 1;
    }
    out.push(...lines.slice(at - 1, range.to));
    // Hosts and models take a carriage return within a line for its end.
    return out.some((line) => line.includes('\r')) ? null : { path: first.path, ...range, lines: out };
}
/** An empty file and one that holds an empty line look the same here, and only one of them has a line. */
function withNeighbour(from, lines) {
    if (lines.length === 0 || (lines.length === 1 && lines[0] === ''))
        return null;
    const line = Math.min(from, lines.length);
    return { from: line, to: line };
}

;// CONCATENATED MODULE: ./build/commands/review/offer.js


/** Lines that one click may replace: more than that nobody reads before it. */
const mostLines = 40;
/** A fix as people may see it: with the lines before and after, redacted, and as one range where its text may be shown exactly. */
async function offerOf(fix, check, before, bench) {
    const changes = [];
    for (const { path, from, to, lines } of fix.edits) {
        const shown = (await bench.linesOf(path)) ?? [];
        const after = await Promise.all(lines.map((line) => bench.redact(line)));
        changes.push({ path, from, before: shown.slice(from - 1, to), after });
    }
    return { ...fix, check, changes, suggestion: await suggestionOf(fix.edits, before, bench) };
}
async function suggestionOf(edits, before, { linesOf, redact }) {
    const path = edits[0]?.path ?? '';
    const bytes = before.get(path);
    if (bytes === undefined)
        return null;
    const text = (0,source_text/* decode */.D4)(bytes);
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    const one = oneRange(edits, lines, mostLines);
    // A byte order mark is part of the first line, and a click would take it along.
    if (one === null || (one.from === 1 && text.startsWith('\ufeff')))
        return null;
    const shown = await linesOf(path);
    if (shown === null)
        return null;
    for (let line = one.from; line <= one.to; line++)
        if (shown[line - 1] !== lines[line - 1])
            return null;
    const written = one.lines.join('\n');
    if ((await redact(written)) !== written)
        return null;
    return text.includes('\r\n') ? { ...one, crlf: true } : one;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/fix/judge-scan.js

/**
 * Whether a fix did its work, by what Semgrep says of the files before and after. A finding that is gone proves nothing where
 * the file was not read, fires elsewhere instead, or made room for another: counts are compared by rule and file, since lines move.
 */
function judgeScan(edits, target, before, after, nameOf) {
    const paths = [...new Set([target.path, ...edits.map(({ path }) => path)])];
    for (const path of paths) {
        if (!before.scanned.has(path) || !after.scanned.has(path))
            return unchecked(`Semgrep did not read ${path}`);
        const problem = newProblem(path, before, after);
        if (problem !== null && /time\W?d? ?out/i.test(problem))
            return unchecked(`Semgrep says of ${path}: ${problem}`);
        if (problem !== null)
            return failed(`Semgrep cannot read all of ${path} any more: ${problem}`);
    }
    const place = widened(edits, target);
    const of = (hit) => target.rules.includes(hit.rule) && hit.path === target.path;
    const then = before.hits.filter((hit) => of(hit) && overlap(hit.lines, place)).length;
    if (then === 0)
        return unchecked('the rule does not find it with the rules at hand');
    const now = (0,places/* rangeAfter */.k9)(edits, target.path, place);
    const still = now === null ? [] : after.hits.filter((hit) => of(hit) && overlap(hit.lines, now));
    if (still.length >= then)
        return failed(`the rule still fires at line ${still[0]?.lines.from}`);
    if (after.hits.filter(of).length >= before.hits.filter(of).length)
        return failed('the rule fires at another place of the file instead');
    const fresh = newHit(paths, before, after);
    if (fresh !== null)
        return failed(`${nameOf(fresh.rule)} fires now at ${fresh.path}:${fresh.lines.from}`);
    return { outcome: 'checked' };
}
/** Whether a fix for one finding also removes another, by the same comparison. */
function alsoRemoves(edits, other, before, after) {
    if (!after.scanned.has(other.path))
        return false;
    const of = (hit) => other.rules.includes(hit.rule) && hit.path === other.path;
    const place = widened(edits, other);
    const then = before.hits.filter((hit) => of(hit) && overlap(hit.lines, place)).length;
    const now = (0,places/* rangeAfter */.k9)(edits, other.path, place);
    const still = now === null ? 0 : after.hits.filter((hit) => of(hit) && overlap(hit.lines, now)).length;
    return then > 0 && still === 0;
}
/** The flagged lines with all that is replaced together with one of them. */
function widened(edits, { path, lines }) {
    let { from, to } = lines;
    for (const edit of edits) {
        if (edit.path !== path || edit.to < edit.from || !overlap(edit, lines))
            continue;
        from = Math.min(from, edit.from);
        to = Math.max(to, edit.to);
    }
    return { from, to };
}
function newProblem(path, before, after) {
    const told = (view) => view.problems.filter((each) => each.path === path).map(({ detail }) => detail);
    const known = told(before);
    for (const detail of told(after)) {
        const at = known.indexOf(detail);
        if (at === -1)
            return detail;
        known.splice(at, 1);
    }
    return null;
}
/** A result of a rule that fires more often in a file than before; the last of them, since those before it may be old. */
function newHit(paths, before, after) {
    for (const path of paths) {
        const rules = new Set(after.hits.filter((hit) => hit.path === path).map(({ rule }) => rule));
        for (const rule of rules) {
            const same = (hit) => hit.rule === rule && hit.path === path;
            const now = after.hits.filter(same);
            if (now.length > before.hits.filter(same).length)
                return now.at(-1) ?? null;
        }
    }
    return null;
}
function overlap(a, b) {
    return a.from <= b.to && b.from <= a.to;
}
function unchecked(why) {
    return { outcome: 'unchecked', why };
}
function failed(why) {
    return { outcome: 'failed', why };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/scan/rule.js
var scan_rule = __webpack_require__(36018);
;// CONCATENATED MODULE: ./build/core/rules/rule-languages.js

/*
 * Endings of the files that rules of a language are run over, by the names that rules give the language. Those that are not here
 * are taken to read any file. https://semgrep.dev/docs/writing-rules/rule-syntax#language-extensions-and-languages-key-values
 */
const rule_languages_endings = {};
const known = [
    [
        ['bash', 'sh'],
        ['bash', 'sh'],
    ],
    [['c'], ['c', 'h']],
    [
        ['cpp', 'c++'],
        ['c', 'h', 'cc', 'cpp', 'cxx', 'c++', 'hh', 'hpp', 'hxx', 'h++'],
    ],
    [
        ['csharp', 'c#', 'C#'],
        ['cs', 'csx'],
    ],
    [['dart'], ['dart']],
    [
        ['elixir', 'ex'],
        ['ex', 'exs'],
    ],
    [['go', 'golang'], ['go']],
    [['html'], ['html', 'htm']],
    [['java'], ['java']],
    [
        ['javascript', 'js'],
        ['js', 'jsx', 'mjs', 'cjs', 'vue'],
    ],
    [['json'], ['json']],
    [
        ['kotlin', 'kt'],
        ['kt', 'kts', 'ktm'],
    ],
    [['lua'], ['lua']],
    [['ocaml'], ['ml', 'mli']],
    [['php'], ['php', 'tpl', 'phtml']],
    [
        ['python', 'py', 'python2', 'python3'],
        ['py', 'pyi', 'py2', 'py3'],
    ],
    [['ruby', 'rb'], ['rb']],
    [['rust', 'rs'], ['rs']],
    [['scala'], ['scala', 'sbt']],
    [['solidity', 'sol'], ['sol']],
    [['swift'], ['swift']],
    [
        ['terraform', 'hcl', 'tf'],
        ['tf', 'hcl', 'tfvars'],
    ],
    [
        ['typescript', 'ts'],
        ['ts', 'tsx', 'mts', 'cts', 'vue'],
    ],
    [['xml'], ['xml', 'plist']],
    [['yaml'], ['yml', 'yaml']],
];
for (const [names, files] of known)
    for (const name of names)
        rule_languages_endings[name] = files;
/** Whether rules of these languages may be run over one of these files; a file without an ending may be anything. */
function mayRead(languages, paths) {
    const found = paths.map(path_index/* extensionOf */.je);
    return languages.some((language) => {
        const files = rule_languages_endings[language];
        return files === undefined || found.some((ending) => ending === '' || files.includes(ending));
    });
}

// EXTERNAL MODULE: ./build/core/rules/shelf.js + 2 modules
var shelf = __webpack_require__(18088);
// EXTERNAL MODULE: ./build/core/rules/split.js
var split = __webpack_require__(83926);
;// CONCATENATED MODULE: ./build/core/rules/check-rules.js





/** A rule that matches nothing, for which Semgrep has to parse a file all the same. */
const probeId = 'probe';
const maxWhole = 2_000_000;
/**
 * The rules of some files that may read `paths`, with ids of our own: Semgrep's newer command line runs only one of several
 * rules that share an id, and what it prints before an id depends on where a file lies. A file that says nothing clear is left out.
 */
function checkRules(files, paths) {
    const entries = [];
    const rename = (id, path) => {
        const own = `r${entries.length}`;
        entries.push({ id, own, folder: path.split('/').slice(0, -1) });
        return own;
    };
    const configs = files.flatMap((file) => {
        const text = splitText(file, paths, rename) ?? wholeText(file, paths, rename);
        return text === null || text === '' ? [] : [text];
    });
    const names = new Map(entries.map(({ own, id }) => [own, id]));
    return {
        configs: configs.length === 0 ? [] : [probe, ...configs],
        idsOf({ id, name }) {
            const wanted = id.split('.');
            let longest = 0;
            let best = [];
            for (const entry of entries) {
                if ((0,scan_rule/* ruleName */.oF)(entry.id) !== name)
                    continue;
                const common = (0,shelf/* commonEnd */.N)([...entry.folder, entry.id].join('.').split('.'), wanted);
                if (common < entry.id.split('.').length || common < longest)
                    continue;
                if (common > longest)
                    best = [];
                best.push(entry.own);
                longest = common;
            }
            return best;
        },
        nameOf: (id) => names.get(id) ?? id,
    };
}
/* Every language whose parser Semgrep brings along, and an expression that is looked for everywhere and found nowhere. */
const probe = JSON.stringify({
    rules: [
        {
            id: probeId,
            languages: [
                ...[
                    'bash',
                    'c',
                    'cpp',
                    'csharp',
                    'dart',
                    'go',
                    'html',
                    'java',
                    'javascript',
                    'json',
                    'kotlin',
                    'lua',
                ],
                ...['php', 'python', 'ruby', 'rust', 'scala', 'solidity', 'swift', 'terraform', 'typescript', 'yaml'],
            ],
            severity: 'INFO',
            message: probeId,
            patterns: [{ pattern: '$X' }, { 'metavariable-regex': { metavariable: '$X', regex: '(?!)' } }],
        },
    ],
});
/** Entry by entry without parsing, which takes seconds for thousands of rules; null where the file is not plain enough. */
function splitText({ path, text }, paths, rename) {
    const entries = (0,split/* splitRules */.K)(text);
    // What has a name may be used in another entry.
    if (entries === null || /(?:^|[\s:,[{-])[&*][\w-]+(?:\s|$)/m.test(text))
        return null;
    const found = entries.map((entry) => placesIn(entry));
    if (found.includes(null))
        return null;
    const kept = found.flatMap((each) => {
        if (each === null || (each.languages !== null && !mayRead(each.languages, paths)))
            return [];
        return [`${each.before}${rename(each.id, path)}${each.after.replace(/\n*$/, '\n')}`];
    });
    return kept.length === 0 ? '' : `rules:\n${kept.join('')}`;
}
/** Where an entry says its id and languages; null where it does not say the first on a line of its own. */
function placesIn(text) {
    const entry = text.slice('rules:\n'.length);
    const indent = /^ *- /m.exec(entry)?.[0].length ?? 0;
    const keys = new RegExp(`^(?: {${indent}}| *- )(id|languages)[ \\t]*:[ \\t]*(.*)$`, 'gm');
    const found = new Map([...entry.matchAll(keys)].map((match) => [match[1], match]));
    const line = found.get('id');
    const id = /^["']?([\w.-]{1,300})["']?[ \t]*(?:#.*)?\r?$/.exec(line?.[2] ?? '')?.[1];
    if (line === undefined || id === undefined)
        return null;
    const end = line.index + line[0].length;
    return {
        before: entry.slice(0, end - (line[2] ?? '').length),
        id,
        after: entry.slice(end),
        languages: languagesIn(entry, found.get('languages')),
    };
}
/** `[python, js]`, or a list on lines of their own; null for another form. */
function languagesIn(entry, line) {
    if (line === undefined)
        return null;
    const rest = entry.slice(line.index + line[0].length - (line[2] ?? '').length);
    const listed = /^\[([\w+#.,"' \t\r\n-]*)\]/.exec(rest)?.[1] ??
        /^\r?\n((?:[ \t]*- *["']?[\w+#.-]+["']?[ \t]*\r?\n)+)/.exec(rest)?.[1];
    return listed === undefined ? null : (listed.match(/[\w+#.]+[\w+#.-]*/g) ?? []);
}
/** Through a parser, which knows anchors and every other form. */
function wholeText({ path, text }, paths, rename) {
    if (text.length > maxWhole)
        return null;
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'error', uniqueKeys: false, merge: true });
        const tree = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10_000 });
        const { rules } = (0,scan_rule/* record */.g1)(tree);
        if (!Array.isArray(rules))
            return null;
        const kept = rules.flatMap((each) => {
            const rule = (0,scan_rule/* record */.g1)(each);
            const languages = Array.isArray(rule.languages) ? rule.languages : [];
            const named = languages.filter((language) => typeof language === 'string');
            if (typeof rule.id !== 'string' || (named.length > 0 && !mayRead(named, paths)))
                return [];
            return [{ ...rule, id: rename(rule.id, path) }];
        });
        const made = JSON.stringify({ rules: kept });
        // Aliases can make a small file an endless one.
        return made.length > 4 * maxWhole || kept.length === 0 ? null : made;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/system/scratch.js
var system_scratch = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/commands/review/scan-fixes.js




/** Trees that are scanned at the same time: a scan takes a core, and starting it takes most of its time. */
const together = 2;
/**
 * Runs the rules over the files as they are, and over trees in which fixes are made: every tree has the paths of the repository,
 * since rules may ask for them, and holds as many fixes as have no file in common. Never throws; what Semgrep does not do leaves
 * fixes unchecked.
 */
async function scanFixes(trials, context) {
    const paths = [...new Set(trials.flatMap(pathsOf))];
    const rules = checkRules(context.rules, paths);
    const runnable = trials.filter(({ finding }) => rules.idsOf(finding.rule).length > 0);
    if (runnable.length === 0)
        return trials.map((trial) => missing(trial, rules));
    const layers = layersOf(runnable);
    const originals = new Map([...new Set(runnable.flatMap(pathsOf))].flatMap((path) => {
        const bytes = context.before.get(path);
        return bytes === undefined ? [] : [[path, bytes]];
    }));
    const trees = layers.map((layer) => new Map(layer.flatMap((trial) => treeOf(trial, originals))));
    try {
        const [before, ...afters] = await scanAll([originals, ...trees], rules, context);
        return trials.map((trial) => {
            const layer = layers.findIndex((each) => each.includes(trial));
            if (layer === -1)
                return missing(trial, rules);
            return judged(trial, before, afters[layer], rules, context.findings);
        });
    }
    catch {
        return trials.map(() => scan_fixes_unchecked('the files could not be laid out'));
    }
}
function pathsOf({ finding, edits }) {
    return [...new Set([finding.path, ...edits.map(({ path }) => path)])];
}
/** As few groups as can be made one after the other, in each of which no two fixes have a file in common. */
function layersOf(trials) {
    const layers = [];
    for (const trial of trials) {
        const paths = pathsOf(trial);
        const free = layers.find((layer) => paths.every((path) => !layer.paths.has(path)));
        if (free === undefined)
            layers.push({ trials: [trial], paths: new Set(paths) });
        else {
            free.trials.push(trial);
            for (const path of paths)
                free.paths.add(path);
        }
    }
    return layers.map((layer) => layer.trials);
}
function treeOf(trial, originals) {
    return pathsOf(trial).flatMap((path) => {
        const bytes = trial.after.get(path) ?? originals.get(path);
        return bytes === undefined ? [] : [[path, bytes]];
    });
}
async function scanAll(trees, rules, { semgrep, limit }) {
    const deadline = performance.now() + limit.ms;
    return (0,system_scratch/* withScratch */.h)(async (shared) => {
        for (const [index, text] of rules.configs.entries()) {
            if (!(await (0,system_scratch/* layFile */.r)((0,external_node_path_.join)(shared.root, 'rules'), `${index}.yml`, text)))
                throw new Error('no room');
        }
        const views = [];
        for (let at = 0; at < trees.length; at += together) {
            const some = trees.slice(at, at + together).map((tree) => (0,system_scratch/* withScratch */.h)(async (scratch) => {
                const laid = [];
                for (const [path, bytes] of tree)
                    if (await (0,system_scratch/* layFile */.r)(scratch.files, path, bytes))
                        laid.push(path);
                const ms = deadline - performance.now();
                if (ms <= 0)
                    return { failed: 'it took too long' };
                const scan = await semgrep.run((0,external_node_path_.join)(shared.root, 'rules'), scratch, laid, { ...limit, ms });
                if ('failed' in scan)
                    return scan;
                return {
                    hits: scan.results.map(hitOf),
                    problems: scan.problems.flatMap(({ path, detail }) => (path === null ? [] : [{ path, detail }])),
                    scanned: new Set(scan.scanned ?? laid),
                };
            }));
            views.push(...(await Promise.all(some)));
        }
        return views;
    });
}
function hitOf({ rule, path, span }) {
    return { rule: rule.name, path, lines: { from: span.start.line, to: span.end.line } };
}
function judged({ finding, edits }, before, after, rules, findings) {
    if (before === undefined || after === undefined)
        return scan_fixes_unchecked('Semgrep was not run');
    for (const view of [before, after])
        if ('failed' in view)
            return scan_fixes_unchecked(`Semgrep failed: ${view.failed}`);
    if ('failed' in before || 'failed' in after)
        return scan_fixes_unchecked('Semgrep failed');
    const target = targetOf(finding, rules);
    if (target === null)
        return scan_fixes_unchecked('its lines are not in the reviewed commit');
    const check = judgeScan(edits, target, before, after, rules.nameOf);
    if (check.outcome !== 'checked')
        return { check, removes: [] };
    // Other files of the tree hold other fixes.
    const own = pathsOf({ finding, edits });
    const removes = findings.flatMap((other) => {
        const isOther = other.fingerprint !== finding.fingerprint && own.includes(other.path);
        const also = isOther ? targetOf(other, rules) : null;
        return also !== null && alsoRemoves(edits, also, before, after) ? [other.fingerprint] : [];
    });
    return { check, removes };
}
function targetOf({ path, head, rule }, rules) {
    return head === null ? null : { path, lines: head, rules: rules.idsOf(rule) };
}
function missing({ finding }, { idsOf }) {
    const known = idsOf(finding.rule).length > 0;
    return scan_fixes_unchecked(known
        ? 'Semgrep was not run'
        : `the file of the rule ${finding.rule.name} is not at hand: name it in semgrep-config`);
}
function scan_fixes_unchecked(why) {
    return { check: { outcome: 'unchecked', why }, removes: [] };
}

;// CONCATENATED MODULE: ./build/commands/review/fix-bench.js












/** For so long fixes are scanned at a time. */
const scanMs = 120_000;
/** What the fixes of a run are tried with. */
function benchOf(workshop, judged, { files, folder }, settings, { env, cancelled }) {
    return {
        ...workshop,
        files,
        semgrep: semgrep/* Semgrep */.U.find(env, folder.root),
        findings: judged.map(({ finding }) => finding),
        policyPath: settings.config,
        env,
        root: folder.root,
        limit: { ms: scanMs, signal: cancelled },
    };
}
/** Tries fixes, all together, in their order: they are made in copies, looked at by the gates, and scanned. */
async function tryFixes(candidates, bench) {
    const paths = [
        ...new Set(candidates.flatMap(({ finding, fix }) => [finding.path, ...fix.edits.map(({ path }) => path)])),
    ];
    const before = new Map();
    for (const [path, read] of await bench.files.read(paths))
        if ('bytes' in read)
            before.set(path, read.bytes);
    const made = await Promise.all(candidates.map((candidate) => makeFix(candidate, before, bench)));
    await passGates(made, before, bench);
    await passCompilers(made, bench);
    const alive = made.filter(({ failed }) => failed === null);
    const scanned = await scanAlive(alive, before, bench);
    return Promise.all(made.map(async (each) => {
        const { failed, after, fix } = each;
        if (failed !== null)
            return { check: { outcome: 'failed', why: failed }, removes: [], offer: null, after };
        const { check, removes } = scanned[alive.indexOf(each)] ?? {
            check: fix_bench_unchecked('it was not tried'),
            removes: [],
        };
        const offer = check.outcome === 'failed' ? null : await offerOf(fix, check, before, bench);
        return { check, removes, offer, after };
    }));
}
async function makeFix(candidate, before, bench) {
    const after = new Map();
    const edited = [];
    let failed = null;
    for (const path of new Set(candidate.fix.edits.map((edit) => edit.path))) {
        const bytes = before.get(path);
        const edits = candidate.fix.edits.filter((edit) => edit.path === path);
        const applied = bytes === undefined ? { refused: `${(0,encode/* oneLine */.TN)(path, 200)} cannot be read` } : (0,apply/* applyEdits */.c)(bytes, edits);
        if ('refused' in applied || bytes === undefined)
            failed ??= 'refused' in applied ? applied.refused : 'it cannot be made';
        else if (Buffer.compare(applied.bytes, bytes) === 0)
            failed ??= 'it changes nothing';
        else {
            after.set(path, applied.bytes);
            edited.push(await editedFile(path, bytes, applied.bytes, edits, bench));
        }
    }
    return { ...candidate, after, edited, failed: failed ?? (await newSecret(edited, bench)) };
}
async function editedFile(path, bytes, now, edits, { parse }) {
    const [before, after] = [plainText(bytes), plainText(now)];
    const [syntaxBefore, syntaxAfter] = await Promise.all([parse(before, path), parse(after, path)]);
    return { path, before, after, syntaxBefore, syntaxAfter, edits };
}
function plainText(bytes) {
    return (0,source_text/* decode */.D4)(bytes)
        .replace(/^\ufeff/, '')
        .replaceAll('\r\n', '\n');
}
/** A literal like a secret that the file did not hold before. */
async function newSecret(edited, { redact }) {
    for (const { edits, before } of edited) {
        for (const line of edits.flatMap(({ lines }) => lines)) {
            if (!before.includes(line.trim()) && (await redact(line)) !== line)
                return 'it holds a literal like a secret';
        }
    }
    return null;
}
async function passGates(made, before, bench) {
    const open = made.filter(({ failed }) => failed === null);
    const asked = open.flatMap(({ edited }) => edited.map((file) => ({
        path: file.path,
        names: openNames(file),
        modules: newModules(file).map((module) => packageOf(file.syntaxAfter?.language ?? '', module)),
    })));
    const known = await knownNames(bench.files, asked);
    for (const each of open) {
        const { finding, fix, edited, shownFiles } = each;
        const bytes = before.get(finding.path);
        const context = {
            path: finding.path,
            lines: finding.head ?? { from: 1, to: 1 },
            enclosing: bytes === undefined ? null : (0,enclosing/* enclosingOf */.um)(finding, bytes),
            shownFiles,
            policyPath: bench.policyPath,
            ...known,
        };
        each.failed = refusals(fix, edited, context)[0] ?? null;
    }
}
/** What the compilers of this machine took before and take no more. */
async function passCompilers(made, { env, root }) {
    const open = made.filter(({ failed }) => failed === null);
    const lost = await compileFaults(open.flatMap(({ edited }) => edited), env, root);
    for (const each of open)
        each.failed = each.edited.map((file) => lost.get(file)).find((why) => why) ?? null;
}
async function scanAlive(alive, before, bench) {
    const { semgrep, rules, findings, limit } = bench;
    if (alive.length === 0)
        return [];
    const missing = rules.length === 0 ? 'no file of rules is at hand: name them in semgrep-config' : null;
    if (missing !== null || semgrep === null) {
        const why = missing ?? 'Semgrep is not on PATH';
        return alive.map(() => ({ check: fix_bench_unchecked(why), removes: [] }));
    }
    const trials = alive.map(({ finding, fix, after }) => ({ finding, edits: fix.edits, after }));
    return scanFixes(trials, { semgrep, rules, before, findings, limit });
}
function fix_bench_unchecked(why) {
    return { outcome: 'unchecked', why };
}


/***/ }),

/***/ 64070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   d: () => (/* binding */ unfitFile)
/* harmony export */ });
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23459);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95849);


/**
 * A file after edits. `edits` are those of this one file, in order of place; lines are counted as `SourceText` does. Every byte
 * outside of replaced lines stays: encoding, a byte order mark, tabs, each line's ending. The n-th new line ends as the n-th
 * replaced one does, or as the last of them; where nothing is replaced as the line after it, at the end of the file as the last.
 * A file without a line break at its end has none afterwards, unless its last line is now empty, which only a line break can show.
 * What is put into an empty file ends with a line feed. What is `refused` is the end of a sentence about the file.
 */
function applyEdits(bytes, edits) {
    const unfit = unfitFile(bytes);
    if (unfit !== null)
        return { refused: unfit };
    const marked = Buffer.from(bytes.subarray(0, 3)).toString('utf8') === _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .byteOrderMark */ .y2;
    const body = marked ? bytes.subarray(3) : bytes;
    const lines = linesIn(body);
    const refused = unfitEdits(edits, Math.max(1, lines.length));
    if (refused !== null)
        return { refused };
    const changed = Buffer.concat([bytes.subarray(0, marked ? 3 : 0), joinedLines(edited(lines, edits), lines)]);
    if (changed.equals(bytes))
        return { refused: 'nothing in it would change' };
    return { bytes: changed };
}
/** Why a file cannot be edited by lines of text, as the end of a sentence about it; null where it can. */
function unfitFile(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return 'it is UTF-16';
    if (bytes.includes(0))
        return 'it is binary, or not in an encoding that keeps ASCII';
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return 'it is not UTF-8';
    }
    if (bytes.includes(0x0d) && !bytes.includes(0x0a))
        return 'its lines end in carriage returns alone';
    return null;
}
function unfitEdits(edits, lineCount) {
    for (const [index, edit] of edits.entries()) {
        const { from, to, lines } = edit;
        const place = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .inserts */ .$1)(edit) ? `before line ${from}` : `lines ${from} to ${to}`;
        const inside = from >= 1 && from <= lineCount + 1 && to >= from - 1 && to <= lineCount;
        if (!Number.isInteger(from) || !Number.isInteger(to) || !inside)
            return `it has ${lineCount === 1 ? 'one line' : `${lineCount} lines`}, and an edit is of ${place}`;
        const before = edits[index - 1];
        if (before !== undefined && !follows(before, edit))
            return `edits overlap or are not in order at line ${from}`;
        if (lines.some((line) => /[\r\n\0]/.test(line)))
            return `a new line for ${place} holds a line break or a NUL`;
        if (lines.some((line) => /\p{Surrogate}/u.test(line)))
            return `a new line for ${place} holds half of a character`;
        if (from === 1 && lines[0]?.startsWith(_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .byteOrderMark */ .y2))
            return 'its first line would begin with a byte order mark';
    }
    return null;
}
/** Of two that put lines in at the same place, nobody can tell which comes first. */
function follows(before, after) {
    return after.from > before.to && !((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .inserts */ .$1)(before) && (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .inserts */ .$1)(after) && before.from === after.from);
}
function linesIn(body) {
    if (body.length === 0)
        return [];
    const source = new _text_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(body);
    let at = 0;
    return Array.from({ length: source.lineCount }, (_, index) => {
        const content = source.lineBytes(index + 1);
        const next = source.offset({ line: index + 2, column: 1 }) ?? body.length;
        const ending = Buffer.from(body.subarray(at + content.length, next)).toString('latin1');
        at = next;
        return { content, ending };
    });
}
function edited(lines, edits) {
    const out = [];
    let kept = 0;
    for (const edit of edits) {
        out.push(...lines.slice(kept, edit.from - 1));
        kept = Math.max(kept, edit.to);
        const last = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .inserts */ .$1)(edit) ? edit.from : edit.to;
        edit.lines.forEach((text, index) => {
            const ending = breakOf(lines, Math.min(edit.from + index, last));
            out.push({ content: Buffer.from(text), ending });
        });
    }
    return [...out, ...lines.slice(kept)];
}
/** The line break of a line, or of the nearest before it that has one. */
function breakOf(lines, line) {
    for (let at = Math.min(line, lines.length) - 1; at >= 0; at--) {
        const ending = lines[at]?.ending;
        if (ending?.endsWith('\n'))
            return ending;
    }
    return '\n';
}
function joinedLines(after, before) {
    const end = before.at(-1)?.ending ?? '\n';
    const complete = end.endsWith('\n');
    return Buffer.concat(after.flatMap(({ content, ending }, index) => {
        const isLast = index === after.length - 1;
        if (isLast && !complete && (content.length > 0 || end !== ''))
            return [content, Buffer.from(end)];
        return [content, Buffer.from(ending.endsWith('\n') ? ending : breakOf(before, before.length))];
    }));
}


/***/ }),

/***/ 95849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ inserts),
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   uv: () => (/* binding */ linesOfText),
/* harmony export */   y2: () => (/* binding */ byteOrderMark)
/* harmony export */ });
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23459);

/** U+FEFF at the beginning of a file. It belongs to the file and not to its first line. */
const byteOrderMark = '\ufeff';
/** A file's lines as edits speak of them: without their endings and without a byte order mark. */
function linesOf(source) {
    return Array.from({ length: source.lineCount }, (_, index) => {
        const line = source.line(index + 1);
        return index === 0 && line.startsWith(byteOrderMark) ? line.slice(1) : line;
    });
}
/** The lines of a file whose text is at hand, counted as `SourceText` counts them. */
function linesOfText(text) {
    return linesOf(new _text_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(Buffer.from(text)));
}
/** How many lines an edit adds to its file; less than 0 where it takes some away. */
function growth({ from, to, lines }) {
    return lines.length - (to - from + 1);
}
/** Whether an edit puts lines in and replaces none. */
function inserts({ from, to }) {
    return to < from;
}
/** In order of path and place; what is put in before a line comes before what replaces it. Equal ones stay in their order. */
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.from - b.from || a.to - b.to;
}
/**
 * An edit without the lines at its beginning and end that stay as they are. `lines` are the file's. One that changes nothing
 * comes back with no lines, replacing none.
 */
function trimmed(edit, lines) {
    const before = lines.slice(edit.from - 1, Math.max(edit.from - 1, edit.to));
    const shorter = Math.min(before.length, edit.lines.length);
    let head = 0;
    while (head < shorter && before[head] === edit.lines[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && before.at(-1 - tail) === edit.lines.at(-1 - tail))
        tail++;
    return {
        path: edit.path,
        from: edit.from + head,
        to: edit.from + before.length - 1 - tail,
        lines: edit.lines.slice(head, edit.lines.length - tail),
    };
}
/** Whether an edit changes a file at all. It is `trimmed`. */
function changes(edit) {
    return edit.lines.length > 0 || !inserts(edit);
}


/***/ }),

/***/ 49344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ touching),
/* harmony export */   k9: () => (/* binding */ rangeAfter),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pD: () => (/* binding */ lineAfter)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95849);

/**
 * Whether two fixes get in each other's way: they replace the same line, or one puts lines in where the other edits or puts
 * some in. Lines next to each other may both be replaced.
 */
function touching(a, b) {
    return a.some((one) => b.some((other) => meet(one, other)));
}
function meet(a, b) {
    const near = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .inserts */ .$1)(a) || (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .inserts */ .$1)(b) ? 1 : 0;
    return a.path === b.path && a.from <= b.to + near && b.from <= a.to + near;
}
/** Where a line of a file stands once its edits are applied; null where it is replaced or taken away. No two edits touch. */
function lineAfter(edits, path, line) {
    const own = edits.filter((edit) => edit.path === path);
    if (own.some(({ from, to }) => from <= line && line <= to))
        return null;
    return line + sum(own.filter(({ to }) => to < line).map(_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .growth */ .Am));
}
/**
 * The smallest range of the file with its edits applied in which stands what is left of `range`, and what replaces lines of it;
 * null where that is nothing. What is put in between lines of the range is in it, what is put in before or after it is not. No
 * two edits touch.
 */
function rangeAfter(edits, path, { from, to }) {
    const own = edits.filter((edit) => edit.path === path).sort(_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz);
    const parts = own
        .filter((edit) => !(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .inserts */ .$1)(edit) && edit.from <= to && edit.to >= from && edit.lines.length > 0)
        .map((edit) => {
        const start = edit.from + sum(own.slice(0, own.indexOf(edit)).map(_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .growth */ .Am));
        return { from: start, to: start + edit.lines.length - 1 };
    });
    const first = kept(own, from, to, 1);
    const last = kept(own, to, from, -1);
    for (const line of [first, last])
        if (line !== null)
            parts.push({ from: line, to: line });
    if (parts.length === 0)
        return null;
    return {
        from: Math.min(...parts.map((part) => part.from)),
        to: Math.max(...parts.map((part) => part.to)),
    };
}
/** Where the first line from `start` to `end` stands that is not replaced. */
function kept(edits, start, end, step) {
    for (let line = start; (end - line) * step >= 0; line += step) {
        const replaced = edits.find((edit) => edit.from <= line && line <= edit.to);
        if (replaced === undefined)
            return lineAfter(edits, edits[0]?.path ?? '', line);
        line = step === 1 ? replaced.to : replaced.from;
    }
    return null;
}
/** All edits of fixes of which no two touch, in order of path and place. */
function joined(fixes) {
    const distinct = new Map(fixes.flat().map((edit) => [JSON.stringify([edit.path, edit.from, edit.to, edit.lines]), edit]));
    return [...distinct.values()].sort(_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .hz);
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}


/***/ }),

/***/ 18088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Shelf: () => (/* binding */ Shelf),
  N: () => (/* binding */ commonEnd)
});

// EXTERNAL MODULE: ./build/core/scan/rule.js
var scan_rule = __webpack_require__(36018);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/text/encode.js
var encode = __webpack_require__(75232);
;// CONCATENATED MODULE: ./build/core/rules/copy.js
const maxDepth = 40;
/**
 * A copy of what a file says, in which nothing is shared: aliases can make a small file an endless tree, so the copy ends after
 * so many steps. `whole`: nothing was left out.
 */
function copyOf(value, steps = 3000) {
    let left = steps;
    let whole = true;
    const copy = (from, depth) => {
        left--;
        if (from === null || typeof from === 'boolean' || typeof from === 'number')
            return from;
        if (typeof from === 'string')
            return from;
        if (typeof from !== 'object')
            return null;
        if (depth === maxDepth) {
            whole = false;
            return null;
        }
        if (Array.isArray(from)) {
            const items = [];
            for (const item of from) {
                if (enough())
                    break;
                items.push(copy(item, depth + 1));
            }
            return items;
        }
        const entries = [];
        for (const [key, item] of Object.entries(from)) {
            if (enough())
                break;
            entries.push([key, copy(item, depth + 1)]);
        }
        return Object.fromEntries(entries);
    };
    const enough = () => {
        if (left > 0)
            return false;
        whole = false;
        return true;
    };
    return { value: copy(value, 0), whole };
}

;// CONCATENATED MODULE: ./build/core/rules/rules-file.js




/** Characters of a rule's patterns that are kept. */
const maxPatterns = 1500;
const maxRules = 5000;
const maxEntries = 100;
/** Reads a file of Semgrep's rules. Never throws: what a rule is about is worth knowing, but nothing depends on it. */
function readRulesFile(text) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'error', uniqueKeys: false, merge: true });
        const error = document.errors[0];
        if (error !== undefined)
            return broken((error.message.split('\n')[0] ?? '').replace(/:$/, ''));
        const tree = document.toJS({ maxAliasCount: 10_000 });
        const entries = (0,scan_rule/* record */.g1)(tree).rules;
        if (!Array.isArray(entries))
            return broken('it has no list of rules');
        return { rules: entries.slice(0, maxRules).flatMap(readRule), fault: null };
    }
    catch (error) {
        return broken(error instanceof RangeError ? 'it is nested too deep' : messageOf(error));
    }
}
function broken(fault) {
    return { rules: [], fault: (0,encode/* oneLine */.TN)(fault, 200) };
}
function messageOf(error) {
    return error instanceof Error ? error.message : 'it cannot be read';
}
function readRule(entry) {
    const rule = (0,scan_rule/* record */.g1)(entry);
    const { id, languages, message, metadata } = rule;
    // As Semgrep itself has it: an id is a word.
    if (typeof id !== 'string' || !/^[\w.-]{1,300}$/.test(id))
        return [];
    const taint = taintOf(rule);
    return [
        {
            id,
            name: (0,scan_rule/* ruleName */.oF)(id),
            languages: texts(languages).filter((language) => /^[\w+#.-]{1,40}$/.test(language)),
            mode: modeOf(rule),
            patterns: patternsOf(rule),
            message: typeof message === 'string' ? (0,encode/* cut */.Jj)(message, 5000) : null,
            references: texts((0,scan_rule/* record */.g1)(metadata).references),
            taint,
        },
    ];
}
function modeOf(rule) {
    if (rule.mode === 'taint' || 'taint' in rule)
        return 'taint';
    return rule.mode === undefined || rule.mode === 'search' ? 'search' : 'other';
}
/** `pattern-sources: […]`, or `taint: { sources: […] }` as newer rules have it. */
function taintOf(rule) {
    const inner = (0,scan_rule/* record */.g1)(rule.taint);
    const entries = (name) => {
        const listed = rule[`pattern-${name}`] ?? inner[name];
        if (!Array.isArray(listed) || modeOf(rule) !== 'taint')
            return [];
        return listed.slice(0, maxEntries).flatMap((entry) => {
            const { value, whole } = copyOf(entry);
            // Half a pattern would find other things.
            return whole ? [value] : [];
        });
    };
    return {
        sources: entries('sources'),
        sanitizers: entries('sanitizers'),
        propagators: entries('propagators'),
    };
}
/** The parts of a rule that say what it looks for. */
function patternsOf(rule) {
    const parts = Object.entries(rule).filter(([key]) => /^(?:pattern|match$|taint$|join$|extract$)/.test(key));
    const { value, whole } = copyOf(Object.fromEntries(parts));
    if (parts.length === 0)
        return '';
    const lines = (0,dist/* stringify */.As)(value, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd().split('\n');
    return cutLines(lines, whole);
}
/** As many lines as there is room for, and how many are missing. */
function cutLines(lines, whole) {
    let room = maxPatterns - 40;
    let kept = 0;
    while (kept < lines.length && room >= (lines[kept]?.length ?? 0) + 1) {
        room -= (lines[kept]?.length ?? 0) + 1;
        kept++;
    }
    if (kept === lines.length && whole)
        return lines.join('\n');
    // One line that is longer than everything else may be: its beginning still says something.
    const begun = kept < lines.length && room > 200 ? [(0,encode/* cut */.Jj)(lines[kept] ?? '', room)] : [];
    const missing = lines.length - kept - begun.length;
    const more = whole ? `${missing} more lines are` : 'more is';
    return [...lines.slice(0, kept), ...begun, ...(missing > 0 || !whole ? [`… (${more} left out)`] : [])].join('\n');
}
function texts(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.slice(0, 20).flatMap((item) => (typeof item === 'string' ? [(0,encode/* cut */.Jj)(item, 500)] : []));
}

// EXTERNAL MODULE: ./build/core/rules/split.js
var split = __webpack_require__(83926);
;// CONCATENATED MODULE: ./build/core/rules/shelf.js



/** Characters that are parsed at once; what is hostile takes seconds for a megabyte. */
const maxEntry = 300_000;
const maxFile = 2_000_000;
/** The rules of some files. An entry is parsed when its rule is asked for: there may be thousands, and few rules fire. */
class Shelf {
    /** Where ids seem to stand, by their last segments. */
    #mentioned = new Map();
    #read = new Map();
    #whole = new Map();
    #found = new Map();
    /** Files that could not be read, and why. */
    faults = [];
    constructor(files) {
        for (const file of files) {
            for (const text of (0,split/* splitRules */.K)(file.text) ?? [file.text])
                this.#register({ file, text });
        }
    }
    #register(part) {
        for (const [, id = ''] of part.text.matchAll(/\bid["']?[ \t]*:[ \t]*["']?([\w.-]{1,300})/g)) {
            const name = (0,scan_rule/* ruleName */.oF)(id);
            const known = this.#mentioned.get(name);
            if (known)
                known.add(part);
            else
                this.#mentioned.set(name, new Set([part]));
        }
    }
    /**
     * The rule that a scan means by an id: the one whose folders and id have the longest end in common with it. Null where none
     * has that id, or several have as much in common and say different things.
     */
    find({ id, name }) {
        const known = this.#found.get(id);
        if (known !== undefined)
            return known;
        const wanted = id.split('.');
        let best = [];
        let longest = 0;
        for (const part of this.#mentioned.get(name) ?? []) {
            const folder = part.file.path.split('/').slice(0, -1);
            for (const rule of this.#open(part)) {
                const common = commonEnd([...folder, rule.id].join('.').split('.'), wanted);
                if (common < rule.id.split('.').length || common < longest)
                    continue;
                if (common > longest)
                    best = [];
                best.push(rule);
                longest = common;
            }
        }
        const [first, ...others] = best;
        const alike = others.every((rule) => JSON.stringify(rule) === JSON.stringify(first));
        const found = first !== undefined && alike ? first : null;
        this.#found.set(id, found);
        return found;
    }
    #open(part) {
        const known = this.#read.get(part);
        if (known)
            return known;
        const alone = part.text.length <= maxEntry ? readRulesFile(part.text) : null;
        const isWhole = part.text === part.file.text;
        const rules = alone !== null && (alone.fault === null || isWhole) ? alone.rules : this.#openWhole(part.file);
        if (isWhole && alone?.fault)
            this.faults.push({ path: part.file.path, fault: alone.fault });
        this.#read.set(part, rules);
        return rules;
    }
    /** For entries that do not read on their own. */
    #openWhole(file) {
        const known = this.#whole.get(file);
        if (known)
            return known;
        const { rules, fault } = file.text.length <= maxFile ? readRulesFile(file.text) : { rules: [], fault: 'it is too large' };
        if (fault !== null)
            this.faults.push({ path: file.path, fault });
        this.#whole.set(file, rules);
        return rules;
    }
}
/** How many of their last parts two names have in common. */
function commonEnd(a, b) {
    let length = 0;
    while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length))
        length++;
    return length;
}


/***/ }),

/***/ 83926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ splitRules)
/* harmony export */ });
/**
 * The entries of a rules file one by one, each a rules file of its own: files from a registry hold thousands, and parsing all of
 * one for the sake of one rule takes seconds. Null where the file is not written as a plain list. What uses an anchor of
 * another entry does not read on its own.
 */
function splitRules(text) {
    const list = /^rules:[ \t]*(?:#.*)?\r?\n/m.exec(text);
    if (list === null)
        return null;
    const starts = [];
    let dash = null;
    let at = list.index + list[0].length;
    let end = text.length;
    while (at < text.length) {
        const next = text.indexOf('\n', at);
        const stop = next === -1 ? text.length : next + 1;
        const line = text.slice(at, Math.min(stop, at + 200));
        if (!/^\s*(?:#|$)/.test(line)) {
            dash ??= /^ *- /.exec(line)?.[0] ?? '';
            if (dash === '')
                return null;
            const indent = line.length - line.trimStart().length;
            if (line.startsWith(dash))
                starts.push(at);
            else if (indent < dash.length - 1) {
                // Another key of the file; a line that is further in belongs to the entry before.
                end = at;
                break;
            }
        }
        at = stop;
    }
    return starts.map((start, index) => `rules:\n${text.slice(start, starts[index + 1] ?? end)}`);
}


/***/ })

};
