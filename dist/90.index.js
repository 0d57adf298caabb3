export const id = 90;
export const ids = [90];
export const modules = {

/***/ 40090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareNetwork: () => (/* binding */ prepareNetwork)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/core/proxy.js

/* As curl has it: lower case first. https://everything.curl.dev/usingcurl/proxies/env.html */
const names = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
/** Every variable by which a library might find another way than ours. */
const proxyVariables = [...names, 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];
/** This machine, and what clouds offer to machines alone: no proxy can reach either. */
const neverProxied = 'localhost,127.0.0.1,[::1],169.254.169.254,169.254.170.2,169.254.170.23,metadata.google.internal';
/** What the environment says of a proxy; null where there is none. Throws `UserError` that names the variable and hides its value. */
function proxyOf(env) {
    const name = names.find((each) => env[each]?.trim());
    const spared = (env.no_proxy || env.NO_PROXY || '').split(/[,\s]+/).filter((each) => each !== '');
    if (name === undefined || spared.includes('*'))
        return null;
    const text = env[name]?.trim() ?? '';
    // Without a scheme, as curl takes it.
    const url = parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (url === null) {
        throw new errors/* UserError */.y(`${name} is not the address of a proxy.`, 'It looks like http://proxy.example.com:3128 or http://USER:PASSWORD@proxy.example.com:3128, with %40 for @, %23 for #, %2F for / in the password.');
    }
    return {
        address: url.origin,
        url: url.href,
        authorization: authorizationOf(url),
        except: [...spared, neverProxied].join(','),
    };
}
function parse(text) {
    try {
        const url = new URL(text);
        // A password with a bare # or / would end up there, and part of it as the host's name.
        const isBare = url.pathname === '/' && url.search === '' && url.hash === '';
        authorizationOf(url);
        return isBare && /^https?:$/.test(url.protocol) ? url : null;
    }
    catch {
        return null;
    }
}
/** Throws where percent signs stand for nothing. */
function authorizationOf({ username, password }) {
    if (username === '' && password === '')
        return null;
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}

// EXTERNAL MODULE: ./build/core/text/glob.js
var glob = __webpack_require__(40196);
;// CONCATENATED MODULE: ./build/system/network.js




/* By these, SDKs and libraries print what they send and get. */
const talkative = [
    'DEBUG',
    'GOOGLE_SDK_NODE_LOGGING',
    'GOOGLE_SDK_DEBUG_LOGGING',
    'OPENAI_LOG',
    'ANTHROPIC_LOG',
    'AZURE_LOG_LEVEL',
];
/* Parts of Node that print headers, or pieces of bodies, when NODE_DEBUG names them. */
const revealing = ['http', 'https', 'net', 'stream'];
/**
 * Makes every client of this process take one way to the network, before any is loaded: certificates are always checked, by
 * the authorities that Node and `SSL_CERT_FILE` name, and the proxy of the environment is used. Throws `UserError` for a
 * proxy that is none, and where Node was told to print headers.
 */
async function prepareNetwork(env, note) {
    refuseNodeDebug(env.NODE_DEBUG ?? '');
    // Node asks for it at each connection.
    if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
        note('NODE_TLS_REJECT_UNAUTHORIZED has no effect: certificates are always checked.\n');
    for (const name of ['NODE_TLS_REJECT_UNAUTHORIZED', ...talkative])
        Reflect.deleteProperty(env, name);
    if (env.SSL_CERT_FILE)
        await trustAlso(env.SSL_CERT_FILE, note);
    const proxy = proxyOf(env);
    if (proxy === null && (env.http_proxy || env.HTTP_PROXY) && !(env.no_proxy || env.NO_PROXY))
        note('HTTP_PROXY has no effect, since everything goes over HTTPS: set HTTPS_PROXY.\n');
    // Libraries differ in the names they know and their order: one way for all of them.
    for (const name of proxyVariables)
        Reflect.deleteProperty(env, name);
    if (proxy === null)
        return;
    Object.assign(env, { https_proxy: proxy.url, HTTPS_PROXY: proxy.url });
    Object.assign(env, { no_proxy: proxy.except, NO_PROXY: proxy.except });
    await fetchThrough(proxy);
}
/** Node read it when it began: now it cannot be taken back. */
function refuseNodeDebug(sections) {
    const named = sections.split(',').map((section) => section.trim());
    if (!revealing.some((part) => named.some((section) => (0,glob/* matchesWildcard */._)(section, part))))
        return;
    throw new errors/* UserError */.y('NODE_DEBUG makes Node print the headers of requests, and with them keys.', `Take ${revealing.join(', ')} out of NODE_DEBUG.`);
}
async function fetchThrough({ address, authorization, except }) {
    const { EnvHttpProxyAgent, install, setGlobalDispatcher } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    setGlobalDispatcher(new EnvHttpProxyAgent({
        // Plain HTTP goes to this machine only.
        httpProxy: '',
        httpsProxy: address,
        noProxy: except,
        ...(authorization !== null && { token: authorization }),
    }));
    // Node's own fetch may be of another version than the dispatcher, and versions do not understand each other.
    install();
}
/** Node reads this variable with an option only, and then instead of its own authorities. */
async function trustAlso(file, note) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    if (tls.setDefaultCACertificates === undefined) {
        note(`SSL_CERT_FILE has no effect on Node ${process.versions.node}: set NODE_EXTRA_CA_CERTS.\n`);
        return;
    }
    try {
        const own = certificatesIn(await (0,promises_.readFile)(file, 'utf8'));
        if (own.length === 0)
            throw new Error('no certificates');
        tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...own]);
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'it holds no certificates';
        note(`SSL_CERT_FILE has no effect: ${file} cannot be used (${reason}).\n`);
    }
}
/** Bundles hold comments between certificates. */
function certificatesIn(text) {
    return text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
}


/***/ })

};
