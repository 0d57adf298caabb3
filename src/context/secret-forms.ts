/** A form in which secrets stand in files: the last group that matched is the secret. */
export interface SecretForm {
  pattern: RegExp
  kind: string
}

/* A value holds no quotes, and is neither a placeholder nor what stands between two literals: that is code, which decides. */
function value(shortest: number): string {
  return String.raw`(?![\s{<%+)&|]|,[\s$\w]|\.[\s$]|\$[{(\w]|#\{)((?:(?!\*\/|\$\{)[^"'${'`'}\n]){${shortest},400})(?<![\s(+,&|])`
}

function literal(shortest = 6): string {
  return String.raw`(?:[bfru@$]{0,2}#{0,2})(?<q>["'${'`'}])${value(shortest)}\k<q>`
}

/* A name that says what it holds; the short ones only as words of their own. */
const word = `(?:pass(?:word|wd|phrase|wort|code)|(?<![a-z])pass(?![a-z])|pwd|secret|token(?!i[sz])|credential|contrase[nñ]a|connection[_-]?string|(?:api|access|private|signing|encryption|auth|aes|master|consumer|hmac|account)[_.-]?key|(?<![a-z0-9])(?:pw|pswd|mdp|salt|creds)(?![a-z]))`
const name = String.raw`${word}[\w-]{0,30}`
/* Without quotes: nothing that code is made of. */
const bare = String.raw`(?![$%<{[=:*&-])((?:(?!\*\/)[^\s"'${'`'}$(){}<>\[\];,|\\])`

function form(kind: string, pattern: string, flags = 'gi'): SecretForm {
  return { kind, pattern: new RegExp(pattern, `${flags}d`) }
}

const vendors = [
  String.raw`gl(?:pat|dt|rt|ptt)-[\w-]{20,200}`,
  `[sr]k_(?:live|test)_[A-Za-z0-9]{10,200}`,
  `whsec_[A-Za-z0-9+/]{20,100}`,
  String.raw`AIza[\w-]{35}`,
  String.raw`SK[0-9a-f]{32}(?!\w)`,
  String.raw`pypi-Ag[\w-]{30,500}`,
  `do[opr]_v1_[a-f0-9]{32,64}`,
  String.raw`hf_[A-Za-z0-9]{30,60}(?!\w)`,
  String.raw`hv[bsr]\.[\w-]{20,300}`,
  String.raw`key-[0-9a-f]{32}(?!\w)`,
  String.raw`SG\.[\w-]{16,32}\.[\w-]{16,64}`,
  String.raw`npm_[A-Za-z0-9]{36}(?!\w)`,
  String.raw`github_pat_\w{22,255}`,
  `gh[pousr]_[A-Za-z0-9]{36,255}`,
  // A digit, or it may be the name of a style.
  String.raw`sk-(?=[A-Za-z_-]{0,100}\d)[\w-]{20,300}`,
  String.raw`ya29\.[\w-]{20,500}`,
  String.raw`\d{8,10}:AA[\w-]{32,34}(?![\w-])`,
  String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])`,
]

const vendorForms = [
  form('vendor token', String.raw`(?<![\w-])(${vendors.join('|')})`, 'g'),
  form('connection key', `(?:AccountKey|SharedAccessKey|SharedSecret)=([A-Za-z0-9+/=]{16,200})`),
  form('connection key', String.raw`[?&;]sig=([\w%+/=-]{16,200})`),
  // Forty signs are an AWS key only where something says so; forty hexadecimal digits are a commit.
  form(
    'AWS key',
    String.raw`(?:(?:AKIA|ASIA)[A-Z0-9]{16}\b[^;]{0,100}?|\b(?:aws|AWS)[^\n]{0,60}?)(?<![A-Za-z0-9/+])(?![0-9a-f]{40})([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])`,
    'g',
  ),
]

const addresses = [
  form(
    'password in an address',
    String.raw`:\/\/[^\s:/?#"'${'`'}@<>]{0,80}:(?![$<{]|%[sdv(])([^\s/?#"'${'`'}{}<>]{2,200})@(?=[\w[{$%<])`,
  ),
  form('token in an address', String.raw`\bhttps?:\/\/([\w-]{20,200})(?::[\w-]{0,40})?@(?=[\w[{$])`),
  form(
    'password in an address',
    String.raw`(?<=[\w.}-]):(?![$<{]|%[sdv(])([^\s"'${'`'}{}<>]{2,200})@(?:tcp|udp|unix)\(`,
  ),
  form('password in a connection string', `["'](?:password|pwd)=${bare}{4,200})(?=;)`),
]

const wrappers = String.raw`(?:(?:new[ \t])?(?:\w{1,20}\.)?(?:SecretStr|SecretString|String|String::from|\[\]byte|Field|b64decode|urlsafe_b64decode|Buffer\.from|bytes|bytearray|atob|base64_decode|from)\([ \t\n]{0,20}(?:default[ \t]{0,3}=[ \t]{0,3})?){0,3}`
const declared = String.raw`(?:[ \t]{0,5}:[ \t]{0,5}(?:&(?:'\w{1,20}[ \t])?)?[\w.<>[\]|?]{1,40}|[ \t]{1,3}(?:string|\[\]byte)|\[\d{0,5}\]|[ \t]{0,3}\{[ \w;]{3,40}\})?`
const given = String.raw`(?:(?:[!:]?={1,3}|\|\|=|\?\?=)[ \t]{0,20}(?:\\?\n[ \t]{0,60})?(?:\([ \t\n]{0,60})?|(?:=>|:)[ \t]{0,20})`

const assigned = [
  form(
    'assigned secret',
    String.raw`${name}["'\])]{0,3}${declared}[ \t]{0,20}${given}${wrappers}${literal()}`,
  ),
  form(
    'assigned secret',
    String.raw`${name}["'\])]{0,4}[ \t]{0,5}\n?[ \t]{0,40}(?:\|\||\?\?|\?:|(?<![a-z])or(?=[ \t]))[ \t]{0,5}${literal()}`,
  ),
  form('assigned secret', String.raw`(?:\b(?:set|with)\w{0,20}|\.)${word}\w{0,10}\([ \t]{0,3}${literal()}`),
  form(
    'compared secret',
    String.raw`${name}(?:\(\))?\.(?:equals(?:IgnoreCase)?|contentEquals|compareTo|eql\?)\([ \t]{0,3}${literal()}`,
  ),
  form(
    'compared secret',
    String.raw`${literal()}[ \t]{0,3}(?:\.equals\(|[!=]={1,2})[ \t]{0,3}[\w.$>-]{0,30}${word}(?![\w-]{0,30}[.([])`,
  ),
]

const argument = String.raw`[ \t\n]{0,40}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w.$>-]{1,60})[ \t\n]{0,10},`
const positional = [
  form(
    'password',
    String.raw`\b(?:auth[ \t]{0,2}[=:][ \t]{0,2}[([]|HTTP(?:Basic|Digest)Auth\(|(?:set_?)?basic_?auth\(|NetworkCredential\(|PasswordAuthentication\(|login\()${argument}[ \t\n]{0,40}${literal(3)}`,
  ),
  form(
    'password',
    String.raw`\b(?:getConnection|PDO|mysqli?_connect|mysqli|mysqli_real_connect)\(${argument}${argument}[ \t\n]{0,40}${literal(3)}`,
  ),
]

const headers = [
  form('header', String.raw`\bBasic[ \t]{1,5}(?=[A-Za-z+/]{0,200}[\d=])([A-Za-z0-9+/]{8,500}={0,2})(?!\w)`),
  form('header', String.raw`\bbearer[ \t]{1,5}(?=[A-Za-z._~+/-]{0,200}\d)([\w.~+/-]{16,500}={0,2})`),
  form(
    'header',
    String.raw`\bX-[a-z-]{0,30}(?:key|token|secret)["']?[ \t]{0,3}[:=][ \t]{0,3}${bare}{6,300})`,
  ),
  form('header', String.raw`\bAuthorization:[ \t]{0,3}(?:token|apikey|key)[ \t]{1,3}${bare}{6,300})`),
]

/* Looked for backwards from a name, so that no other place costs anything. */
const inComment = String.raw`(?<=(?:#[ \t#]|(?<!:)\/\/|(?<![\w)\]])--[ \t]|\/\*|^[ \t]{0,40}\*[ \t])(?:(?!\*\/)[^;\n"'${'`'}]){0,150})`
const described = String.raw`(?!(?:string|str|required|optional|hashed?|encrypted|null|none|undefined|true|false)\b)`
const withDigit = String.raw`(?=[^\s]{0,100}[\d!@^])`
const ends = String.raw`(?=[\s,;]|\*\/|$)`
const comments = [
  form(
    'secret in a comment',
    String.raw`(?=pass|pwd|pw)${inComment}(?:pass(?:word|wd|phrase)?|pwd|pw)[ \t]{0,3}(?::|=(?!=))[ \t]{0,3}${described}${bare}{6,200})${ends}`,
    'gim',
  ),
  form(
    'secret in a comment',
    String.raw`(?=${word})${inComment}${name}[ \t]{0,3}(?::|=(?!=))[ \t]{0,3}${withDigit}${bare}{6,200})${ends}`,
    'gim',
  ),
]

const option = String.raw`(?<![\w)-])--[a-z-]{0,20}?(?:password|passwd|passphrase|pwd|token|secret|api-key|access-key|secret-key|private-key)`
const commands = [
  // `--password PASSWORD` explains the option.
  form('option', String.raw`${option}=["']?(?![A-Z_]{1,40}\b)${bare}{4,300})`, 'g'),
  form('option', String.raw`${option}[ \t]{1,3}["']?(?![A-Z_]{1,40}\b)${withDigit}${bare}{4,300})`, 'g'),
  form(
    'password in SQL',
    String.raw`\bIDENTIFIED[ \t\n]{1,5}(?:WITH[ \t]{1,3}\w{1,40}[ \t]{1,3})?BY[ \t\n]{1,5}(?:PASSWORD[ \t]{1,3})?${literal(4)}`,
  ),
  form(
    'password in SQL',
    String.raw`\b(?:WITH|ENCRYPTED|LOGIN|(?:USER|ROLE)[ \t]{1,3}\w{1,40})[ \t\n]{1,5}PASSWORD[ \t]{0,3}=?[ \t]{0,3}${literal(4)}`,
  ),
  form('password', String.raw`\b(?:PGPASSWORD|MYSQL_PWD|SSHPASS|REDISCLI_AUTH)=${bare}{3,200})`, 'g'),
]

const settings = [
  form(
    'setting',
    String.raw`\bname:[ \t]{1,5}["']?[\w.-]{0,60}?${word}[\w.-]{0,30}["']?[ \t]{0,5}\n[ \t]{1,40}value:[ \t]{1,5}["']?(?![$<{%*&])([^\s"'#(){};]{4,400})`,
  ),
  form(
    'setting',
    String.raw`\b(?:name|key)=(?<q>["'])[\w.:-]{0,60}?${word}[\w.:-]{0,30}\k<q>[ \t\n]{1,40}value=["'](?![$#%{])([^"'<>\n]{3,400})["']`,
  ),
  form(
    'setting',
    String.raw`\bvariable[ \t]{1,3}"[\w-]{0,60}?${word}[\w-]{0,30}"[ \t]{0,3}\{(?:[^{}\n]{0,200}\n){0,8}?[ \t]{0,40}default[ \t]{0,20}=[ \t]{0,3}${literal(3)}`,
  ),
]

/** Forms in any file, beside those that `redact.ts` knows by itself. */
export const secretForms: SecretForm[] = [
  ...vendorForms,
  ...addresses,
  ...assigned,
  ...positional,
  ...headers,
  ...comments,
  ...commands,
  ...settings,
]

/** Forms in files of settings and scripts, where values need no quotes. */
export const settingsForms: SecretForm[] = [
  form(
    'setting',
    String.raw`[{,][ \t]{0,5}["']?[\w-]{0,30}?${name}["']?:[ \t]{1,5}(?!(?:true|false|null|string)\b)${bare}{4,200})(?=[ \t]{0,5}[,}])`,
  ),
  form(
    'setting',
    String.raw`\b(?:local|readonly|export|declare|typeset|ENV|ARG|env)[ \t]{1,3}(?:-\w{1,3}[ \t]{1,3})?(?:\w{1,40}=[\w./:-]{0,100}[ \t]{1,3}){0,5}\w{0,40}?${word}\w{0,30}=${bare}{4,300})`,
  ),
  form(
    'setting',
    String.raw`(?<![\w.-])(?=[A-Z])[A-Z0-9_]{0,40}?(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|API_?KEY|ACCESS_KEY|_PASS|_PW)[A-Z0-9_]{0,20}=${bare}{4,300})(?=\s|$)`,
    'g',
  ),
]
