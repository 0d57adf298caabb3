import type { Family } from '../../core/weakness.ts'

/*
 * Words by which languages and frameworks are known here: paths of names, `()` for a call and `[]` for a place in brackets. All
 * patterns are anchored or bounded, so that a hostile name costs no more than its length.
 */

const request = String.raw`(?:(?:this|self|flask|\$this)\.)?(?:\w{0,30}[rR]equest|req|\$req|\$request)`

/** Expressions by which web frameworks, command lines and the environment hand in what others wrote. */
export const outsideData = new RegExp(
  `^(?:${[
    // Properties and methods of a request, whatever the framework.
    String.raw`(?:${request}|ctx\.req(?:uest)?|context\.request|call\.request|HttpContext\.(?:Current\.)?Request)(?:\(\))?\.(?:query|params|param|body|headers|header|cookies|cookie|signedCookies|args|form|json|values|value|files|file|url|originalUrl|path|hostname|GET|POST|META|FILES|COOKIES|data|get_json\(\)|get_data\(\)|query_params|path_params|query_string|queryParameters|rawText|content|parameters|QueryString|Query|Form|Params|Cookies|Headers|Path|Url|RawUrl|Files|InputStream|Body|RouteValues|matchdict|env|fullpath|referer|referrer|remote_ip|user_agent|raw_post|request_parameters|query_parameters|path_parameters|input\(\)|all\(\)|post\(\)|get\(\)|query\(\)|header\(\)|cookie\(\)|param\(\)|only\(\)|getParsedBody\(\)|getQueryParams\(\)|getCookieParams\(\)|getUploadedFiles\(\)|getContent\(\))`,
    String.raw`${request}(?:\(\))?\.(?:getParameter|getParameterValues|getParameterMap|getParameterNames|getHeader|getHeaders|getHeaderNames|getCookies|getQueryString|getInputStream|getReader|getPathInfo|getRequestURI|getRequestURL|getPart|getParts|getPathParameters|getQueryParameters)\(\)`,
    String.raw`(?:ctx|context|c)\.(?:query|params|headers|cookies|Query\(\)|DefaultQuery\(\)|Param\(\)|PostForm\(\)|DefaultPostForm\(\)|FormValue\(\)|QueryParam\(\)|QueryParams\(\)|GetHeader\(\)|Cookie\(\)|Params\(\)|Body\(\)|GetRawData\(\)|FormFile\(\))`,
    String.raw`event\.(?:queryStringParameters|multiValueQueryStringParameters|body|pathParameters|headers)`,
    String.raw`(?:Request)\[\]|call\.(?:parameters|receive\(\)|receiveText\(\)|receiveParameters\(\))`,
    // Go.
    String.raw`\w{1,40}\.(?:URL\.(?:Query\(\)|Path|RawQuery|RawPath)|FormValue\(\)|PostFormValue\(\)|PathValue\(\)|PostForm|MultipartForm)|(?:r|req|request)\.(?:Form|Header|Body|Cookie\(\)|Cookies\(\)|RequestURI|Host|Referer\(\)|UserAgent\(\))|mux\.Vars\(\)|chi\.URLParam\(\)|os\.Args|flag\.Args?\(\)`,
    // PHP, Ruby, browsers.
    String.raw`\$_(?:GET|POST|REQUEST|COOKIE|FILES|SERVER)|\$argv|getallheaders\(\)|params|cookies|ARGV|(?:self\.)?get_(?:query_|body_)?arguments?\(\)`,
    String.raw`(?:window\.|document\.|self\.)?location\.(?:search|hash|href)|document\.(?:URL|documentURI|cookie|referrer)|window\.name`,
    // Command lines.
    String.raw`sys\.argv|sys\.stdin|process\.argv|argv|input\(\)|raw_input\(\)|(?:std\.)?env\.args\(\)|CommandLine\.arguments|Console\.ReadLine\(\)|[1-9@*]`,
  ].join('|')})$`,
)

/** Methods of a request by which values come in, where only its declared type says that it is one. */
export const outsideMethods =
  /^(?:getParameter|getParameterValues|getParameterMap|getParameterNames|getHeader|getHeaders|getHeaderNames|getCookies|getQueryString|getInputStream|getReader|getPathInfo|getRequestURI|getRequestURL|getPart|getParts|FormValue|PostFormValue)$/
export const requestTypes = /(?:^|[.*])(?:Http)?(?:Servlet)?Request(?:Wrapper)?$|^\*http\.Request$/

/** Annotations of a parameter that a framework fills with what a request says, and decorators of functions so called. */
export const outsideParameter =
  /@(?:RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|MatrixVariable|QueryParam|PathParam|FormParam|HeaderParam|CookieParam|ModelAttribute|Query|Param|Body|Headers)\b|\[From(?:Query|Route|Body|Form|Header)\b/
export const routeDecorator = /^\s*@(?:\w+\.){1,4}(?:route|get|post|put|patch|delete)\(/

/** Text that the machine or the program's place on it decides, which nobody who sends requests can choose. */
export const hostText =
  /^(?:__dirname|__filename|__DIR__|__FILE__|__file__|(?:java\.io\.)?File\.(?:separator|separatorChar|pathSeparator)|os\.(?:sep|linesep|curdir|getcwd\(\)|TempDir\(\)|tmpdir\(\))|os\.path\.sep|path\.sep|process\.cwd\(\)|PHP_EOL|DIRECTORY_SEPARATOR|Environment\.NewLine|(?:java\.lang\.)?System\.lineSeparator\(\)|Path\.DirectorySeparatorChar|Rails\.root|Dir\.pwd|AppDomain\.CurrentDomain\.BaseDirectory|tempfile\.gettempdir\(\))$/
export const hostProperty = /^(?:java\.lang\.)?System\.getProperty$/
export const hostProperties =
  /^(?:user\.dir|os\.name|java\.io\.tmpdir|file\.separator|line\.separator|path\.separator|java\.version|java\.home)$/

const numeric =
  /(?:^|\.)(?:int|float|intval|floatval|parseInt|parseFloat|Number|Integer\.(?:parseInt|valueOf)|Long\.(?:parseLong|valueOf)|Double\.parseDouble|Short\.parseShort|strconv\.(?:Atoi|ParseInt|ParseUint|ParseFloat|ParseBool)|UUID\.fromString|uuid\.UUID|uuid\.Parse|UUID\.Parse|Guid\.Parse|int\.Parse|Int32\.Parse|long\.Parse|Convert\.ToInt(?:32|64|16)|Integer|Float|to_i|to_f|toInt|toLong|toIntOrNull|toDouble)$/

const html =
  /(?:^|\.)(?:html\.escape|cgi\.escape|markupsafe\.escape|conditional_escape|htmlspecialchars|htmlentities|html\.EscapeString|template\.HTMLEscapeString|HtmlUtils\.htmlEscape|forHtml|forHtmlContent|forHtmlAttribute|encodeForHTML|encodeForHTMLAttribute|escapeHtml[34]?|escapeXml(?:10|11)?|DOMPurify\.sanitize|bleach\.clean|sanitizeHtml|html_escape|CGI\.escapeHTML|HtmlEncode|HtmlAttributeEncode|escapeHTML|encodeURIComponent|rawurlencode|urlencode|validator\.escape|xss|he\.encode|lodash\.escape|_\.escape)$/

const cleaning: Partial<Record<Family, RegExp>> = { 'cross-site scripting': html }

const byWeakness: Record<string, RegExp> = {
  'CWE-22':
    /(?:^|\.)(?:os\.path\.basename|path\.basename|basename|secure_filename|filepath\.Base|path\.Base|FilenameUtils\.getName|File\.basename|Path\.GetFileName)$/,
  'CWE-78':
    /(?:^|\.)(?:shlex\.quote|pipes\.quote|escapeshellarg|Shellwords\.escape|Shellwords\.shellescape|shellescape|shell_quote|shellQuote\.quote)$/,
  'CWE-89':
    /(?:^|\.)(?:quote_ident|mysqli?_real_escape_string|pg_escape_literal|pg_escape_identifier|pg_escape_string|real_escape_string|connection\.quote|sqlstring\.escape|mysql\.escape|connection\.escape|quote_literal)$/,
  'CWE-90':
    /(?:^|\.)(?:encodeForLDAP|encodeForDN|escape_filter_chars|ldap_escape|EscapeFilter|LdapFilterEncode|filterEncode)$/,
  'CWE-643': /(?:^|\.)(?:encodeForXPath)$/,
}

const sameWeakness: Record<string, string> = {
  'CWE-23': 'CWE-22',
  'CWE-73': 'CWE-22',
  'CWE-98': 'CWE-22',
  'CWE-706': 'CWE-22',
  'CWE-77': 'CWE-78',
  'CWE-88': 'CWE-78',
}

/** Functions after which a value can no longer carry this weakness's attack. */
export function cleans(callee: string, family: Family, cwes: string[]): boolean {
  if (numeric.test(callee)) return true
  if (cleaning[family]?.test(callee)) return true
  return cwes.some((cwe) => byWeakness[sameWeakness[cwe] ?? cwe]?.test(callee) ?? false)
}

/** Methods whose result is made of what they are called on and with, and that change nothing. */
export const keeps =
  /^(?:trim|trimStart|trimEnd|trimToEmpty|strip|lstrip|rstrip|chomp|lower|upper|toLowerCase|toUpperCase|ToLower|ToUpper|downcase|upcase|capitalize|title|concat|substring|substr|slice|split|join|replace|replaceAll|replaceFirst|gsub|sub|format|formatted|repeat|padStart|padEnd|charAt|at|toString|to_s|to_str|String|ToString|getBytes|encode|decode|toCharArray|chars|lines|intern|reverse|toArray|toList|to_a|get|getOrDefault|getValue|getName|getlist|getall|getFirst|getLast|first|last|next|nextElement|nextToken|iterator|hasNext|hasMoreElements|values|keys|keySet|entrySet|elements|stream|orElse|orElseThrow|Get|Values|toPath|toFile|toURI|toURL|getPath|getAbsolutePath|getCanonicalPath|normalize|resolve|getFD|getKey|item|fetch|dig|pop|shift|Substring|Trim|Split|Replace|html_safe|as_str|as_ref|to_string|to_owned|clone|into|unwrap|unwrap_or_default|expect|collect|trimIndent|plus|subSequence)$/

/** Functions of libraries whose result is made of their arguments alone. */
export const passes =
  /^(?:(?:java\.lang\.)?String\.(?:format|valueOf|join|copyValueOf|raw|Format|Join|Concat)|str|String|repr|bytes|list|tuple|sorted|reversed|Array\.from|Array\.of|(?:java\.util\.)?Arrays\.(?:asList|copyOf|toString|stream)|(?:java\.util\.)?(?:List|Set|Map)\.(?:of|copyOf)|(?:java\.nio\.file\.)?Paths?\.(?:get|of|join|resolve|normalize|Combine|GetFullPath|basename|dirname)|(?:java\.nio\.file\.)?Files\.(?:newInputStream|newOutputStream|newBufferedReader)|os\.path\.(?:join|normpath|abspath|realpath|dirname|basename|expanduser)|path\.(?:join|resolve|normalize|basename|dirname|Join|Base|Clean)|filepath\.(?:Join|Clean|Base|Dir|Abs)|File\.(?:join|expand_path|basename|dirname)|fmt\.Sprintf?(?:ln)?|sprintf|vsprintf|format|implode|join|explode|strtolower|strtoupper|ucfirst|trim|ltrim|rtrim|str_replace|preg_replace|substr|strrev|nl2br|stripslashes|addslashes|urldecode|rawurldecode|base64_decode|base64_encode|base64\.(?:b64decode|urlsafe_b64decode|standard_b64decode|b64encode|urlsafe_b64encode)|binascii\.unhexlify|zlib\.decompress|strval|strings\.(?:Join|Replace|ReplaceAll|TrimSpace|Trim|ToLower|ToUpper|Split|Title|Repeat|TrimPrefix|TrimSuffix)|decodeURIComponent|decodeURI|unescape|urllib\.parse\.(?:unquote|unquote_plus)|(?:java\.net\.)?URLDecoder\.decode|(?:java\.net\.)?URI\.create|url\.(?:parse|QueryUnescape)|(?:[\w.]+\.)?Base64\.(?:decodeBase64|encodeBase64|encodeBase64String|getDecoder\(\)\.decode|getEncoder\(\)\.encode|getEncoder\(\)\.encodeToString|decode|encode)|JSON\.(?:parse|stringify)|json\.(?:loads|dumps)|Object\.(?:freeze|keys|values|entries)|(?:java\.util\.)?Collections\.(?:unmodifiableList|unmodifiableSet|unmodifiableMap|singletonList|singleton|emptyList)|(?:java\.util\.)?Optional\.(?:of|ofNullable)|(?:java\.util\.)?Objects\.(?:toString|requireNonNull|requireNonNullElse)|frozenset|set|dict|Vec\.from|String\.from|vec!|format!|\[\]byte|string|Buffer\.from|min|max|abs|Math\.(?:min|max|abs|floor|ceil|round)|len|strlen|count|ord)$/

/** Functions and methods that may take something out of text: whether enough, somebody has to look. */
export const mayClean =
  /(?:^|[._])(?:replace\w*|gsub!?|sub!?|tr|translate|strip_tags|encode\w*|escape\w*|sanitize\w*|clean\w*|filter\w*|purify\w*|normalize|normpath|realpath|resolve|quote\w*)$/i

/** Names of functions that stop where something is not as it has to be. */
export const mayStop =
  /check|require|ensure|valid|verify|assert|guard|must|allow|safe|inside|permit|authori[sz]e|forbid|reject/i

/** Types whose things hold what they were made of and nothing from elsewhere. */
export const plainTypes =
  /(?:^|\.)(?:String|File|Path|URL|URI|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile|SearchControls|Locale|ProcessBuilder|Process|Date|Object|Integer|Long|Boolean|SqlCommand|SqlParameter|MySqlCommand|OleDbCommand|OdbcCommand|SqliteCommand|SQLiteCommand|SqlDataAdapter|MySqlDataAdapter)$/
/** Those of them that name a file: what their methods return is made of the name. */
export const pathTypes =
  /(?:^|\.)(?:File|Path|URL|URI|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)$/
/** Things that are told one thing after the other, and return themselves. */
export const fluentTypes = /(?:^|\.)(?:ProcessBuilder)$/
export const listTypes =
  /(?:^|\.)(?:ArrayList|LinkedList|Vector|Stack|List|ArrayDeque|HashSet|LinkedHashSet|TreeSet|Set|Array|CopyOnWriteArrayList)$/
export const mapTypes =
  /(?:^|\.)(?:HashMap|LinkedHashMap|TreeMap|Hashtable|Map|Dictionary|ConcurrentHashMap|Hash|OrderedDict|Properties)$/
export const textTypes = /(?:^|\.)(?:StringBuilder|StringBuffer|StringWriter|StringJoiner)$/
/** Types of arguments that carry no text of a query, a command or a page. */
export const textlessTypes =
  /(?:^|[.*&])(?:Document|Node|Element|Connection|SqlConnection|MySqlConnection|DB|Tx|Context|Conn|SearchControls|Locale|QName|NamespaceContext|Logger|HttpServletResponse|ResponseWriter|RowMapper|Class)$/

/** Methods that make a query, a pattern or a command of their text, to be run later. */
export const prepares =
  /^(?:prepareStatement|prepareCall|prepare|Prepare|PrepareContext|createQuery|createNativeQuery|createSQLQuery|createStatement|getStatement|compile|prepared_statement|query!?)$/
/** Methods by which such a thing is told values, not text. */
export const binds =
  /^(?:set(?!CommandText)[A-Z]\w*|bind\w*|Bind\w*|register\w*|close|clearParameters|setParameter|AddWithValue)$/
/** Methods that are handed their text: what they are called on is a connection, a writer, a machine. */
export const takesText =
  /^(?:execute\w*|query\w*|Query\w*|Exec\w*|exec\w*|raw|select\w*|update|batchUpdate|addBatch|prepare\w*|Prepare\w*|create\w*|search|lookup|evaluate|compile|selectNodes|write\w*|Write\w*|print\w*|Print\w*|append|format|send\w*|redirect\w*|Redirect\w*|render\w*|end|json|html|where|find_by_sql|order|joins|group|having|open|Open\w*|read\w*|Read\w*|spawn\w*|system|popen|run|call|check_output|check_call|Popen|get|post|put|request|fetch|urlopen|setAttribute|putValue|setHeader|addHeader|set|add|command|loads?|eval|parse)$/

/** Methods and functions that only look at what they are called on or with. */
export const looksOnly =
  /^(?:includes|contains|containsKey|containsValue|has|include\?|key\?|has_key\?|member\?|get|getOrDefault|fetch|dig|indexOf|lastIndexOf|index|length|size|count|len|isEmpty|empty\?|any\?|keys|values|entries|keySet|entrySet|join|slice|some|every|find|filter|map|forEach|each|charAt|startsWith|endsWith|equals|equalsIgnoreCase|toString|test|match|format|ContainsKey|Contains|TryGetValue|hashCode|hasOwnProperty|trim|strip|lower|upper|toLowerCase|toUpperCase)$/
export function isLook(callee: string): boolean {
  return /^(?:len|in_array|array_key_exists|isset|empty|count|sizeof|sorted|list|tuple|set|frozenset|str|print|println|fmt\.Println|console\.\w+|System\.out\.print(?:ln)?|slices\.Contains|contains|Object\.(?:freeze|keys|values|entries)|hasOwnProperty|Object\.hasOwn|implode|join|array_search|any|all|min|max|range|enumerate|zip|type|isinstance|log\.\w+|logger\.\w+|logging\.\w+|new Set|Set|Map|Array\.from|(?:java\.util\.)?Arrays\.asList|(?:java\.util\.)?Collections\.unmodifiable\w+|HashSet|ArrayList)$/.test(
    callee,
  )
}

const ending: Record<string, RegExp> = {
  javascript: /^process\.exit$/,
  typescript: /^process\.exit$/,
  tsx: /^process\.exit$/,
  python: /^(?:sys\.exit|os\._exit|exit|quit|abort)$/,
  php: /^(?:exit|die)$/,
  ruby: /^(?:exit|exit!|abort|raise|fail)$/,
  go: /^(?:os\.Exit|log\.Fatal(?:f|ln)?|panic)$/,
  java: /^(?:java\.lang\.)?System\.exit$/,
  kotlin: /^(?:exitProcess|System\.exit)$/,
  scala: /^(?:sys\.exit|System\.exit)$/,
  csharp: /^Environment\.Exit$/,
  c: /^(?:exit|abort|_exit)$/,
  cpp: /^(?:std\.)?(?:exit|abort|_exit|terminate)$/,
  rust: /^(?:panic!|(?:std\.)?process\.exit|unreachable!)$/,
  swift: /^(?:fatalError|exit|preconditionFailure)$/,
  bash: /^exit$/,
}

/** Whether nothing runs after a call. */
export function ends(callee: string, language: string): boolean {
  return ending[language]?.test(callee) ?? false
}

/** Names of lists that say what is allowed. */
export const allowing =
  /allow|white|permit|valid|known|accept|safe|support|choice|option|column|field|^[A-Z][A-Z0-9_]+$/i

const changing: Record<string, RegExp> = {
  php: /^(?:eval|extract|parse_str|mb_parse_str|include|include_once|require|require_once|import_request_variables)$/,
  python: /^(?:eval|exec|execfile|locals|globals|vars)$/,
  ruby: /(?:^|\.)(?:eval|instance_eval|class_eval|binding|load|instance_variable_set|local_variable_set)$/,
  bash: /^(?:eval|source|\.|read|declare|export|printf|mapfile|readarray)$/,
  javascript: /^(?:eval|Function)$/,
}
changing.typescript = changing.javascript ?? /^eval$/
changing.tsx = changing.typescript

/** Whether a call can give variables a value without naming them. */
export function changesAll(callee: string, language: string): boolean {
  return changing[language]?.test(callee) ?? false
}

/** Uses for which a hash or a random number has to withstand an attacker. */
export const securityWords =
  /\b\w*(?:password|passwd|passphrase|token|session|nonce|salt|otp|signature|secret|credential|csrf|reset_?code|api_?key|remember_?me)\w*\b/i

/** Uses for which any hash or random number will do. */
export const harmlessWords =
  /\b\w*(?:checksum|etag|e_tag|cache_?key|cachekey|fingerprint|dedup\w*|jitter|backoff|shard|bucket|shuffle|colou?r|sampl(?:e|ing)|delay|animation|placeholder)\w*\b/i

/** Switches that turn a protection off by being written so. */
export const weakSettings =
  /\bverify\s*=\s*False\b|\brejectUnauthorized\s*:\s*false\b|\bInsecureSkipVerify\s*:\s*true\b|\bCERT_NONE\b|\bsecure\s*[:=]\s*false\b|\bhttpOnly\s*:\s*false\b|\bhttponly\s*=\s*False\b|\bdebug\s*=\s*True\b|\bCURLOPT_SSL_VERIFYPEER\s*,\s*(?:false|0)\b|\bVERIFY_NONE\b|\bset(?:Secure|HttpOnly)\s*\(\s*false\s*\)/i

/** Methods of Ruby that change text in place. */
export function changesText(name: string): boolean {
  return /!$|^(?:concat|replace|insert|prepend|clear|<<|setbyte|append_as_bytes)$/.test(name)
}
