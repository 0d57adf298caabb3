import type { Family } from '../../core/weakness.ts'

/** Expressions by which web frameworks, command lines and the environment hand in what others wrote. */
export const outsideData =
  /\b(?:req|request|ctx|context)\.(?:query|params|body|headers|cookies|args|form|json|values|files|GET|POST|get_json|query_params|path_params|QueryString|Form|Params)\b|\brequest\.(?:getParameter|getHeader|getCookies|getQueryString|getInputStream|get_data)\s*\(|\.getParameter\s*\(|\$_(?:GET|POST|REQUEST|COOKIE|FILES|SERVER)\b|(?<![\w.])params\[|\b\w+\.(?:URL\.Query\(\)|FormValue\(|PostFormValue\(|PathValue\()|\bmux\.Vars\(|\bsys\.argv\b|\bos\.Args\b|\bprocess\.argv\b|(?<![\w.])input\(\s*\)/

const numeric =
  /\b(?:int|float|intval|floatval|parseInt|parseFloat|Number|Integer\.(?:parseInt|valueOf)|Long\.(?:parseLong|valueOf)|strconv\.(?:Atoi|ParseInt|ParseUint)|UUID\.fromString|uuid\.UUID|uuid\.Parse|Integer|Float)\s*\(/

const cleaning: Partial<Record<Family, RegExp>> = {
  injection:
    /\b(?:shlex\.quote|escapeshellarg|pipes\.quote|Shellwords\.escape|quote_ident|mysqli_real_escape_string|pg_escape_literal|pg_escape_string|connection\.quote|sqlstring\.escape)\s*\(/,
  'cross-site scripting':
    /\b(?:html\.escape|markupsafe\.escape|escape|htmlspecialchars|htmlentities|html\.EscapeString|template\.HTMLEscapeString|HtmlUtils\.htmlEscape|Encode\.forHtml|encodeForHTML|escapeHtml4?|encodeURIComponent|DOMPurify\.sanitize|bleach\.clean|sanitizeHtml|ERB::Util\.html_escape|html_escape|CGI\.escapeHTML|strip_tags)\s*\(/,
  'path traversal':
    /\b(?:os\.path\.basename|path\.basename|basename|secure_filename|filepath\.Base|path\.Base|FilenameUtils\.getName|File\.basename)\s*\(/,
}

/** Functions after which a value can no longer carry this family's attack. */
export function cleaningFor(family: Family): RegExp {
  const own = cleaning[family]
  return own ? new RegExp(`${numeric.source}|${own.source}`) : numeric
}

/** Uses for which a hash or a random number has to withstand an attacker. */
export const securityWords =
  /\b\w*(?:password|passwd|passphrase|token|session|nonce|salt|otp|signature|secret|credential|csrf|reset_?code|api_?key)\w*\b/i

/** Uses for which any hash or random number will do. */
export const harmlessWords =
  /\b\w*(?:checksum|etag|e_tag|cache_?key|cachekey|fingerprint|dedup\w*|jitter|backoff|shard|bucket|shuffle|colou?r|sampl(?:e|ing)|delay|animation|placeholder)\w*\b/i

/** Switches that turn a protection off by being written so. */
export const weakSettings =
  /\bverify\s*=\s*False\b|\brejectUnauthorized\s*:\s*false\b|\bInsecureSkipVerify\s*:\s*true\b|\bCERT_NONE\b|\bsecure\s*[:=]\s*false\b|\bhttpOnly\s*:\s*false\b|\bhttponly\s*=\s*False\b|\bdebug\s*=\s*True\b|\bCURLOPT_SSL_VERIFYPEER\s*,\s*(?:false|0)\b|\bVERIFY_NONE\b|\bset(?:Secure|HttpOnly)\s*\(\s*false\s*\)/i
