import type { Syntax } from '../syntax/syntax.ts'
import type { Use } from './uses.ts'

/* Words of several parts: functions of a language's own library are seldom called so, helpers that nobody wrote are. */
const coined = /[\p{L}\d]_\p{L}|\p{Ll}\p{Lu}/u

/* Those of PHP begin with what they are about. */
const phpLibrary = new RegExp(
  `^(?:${'array str preg mb json file html ctype filter openssl password hash random session mysqli pg sqlite sqlite3 curl is in date get set var func call iterator spl error ob stream simplexml xml dom libxml iconv image move http header headers ini number parse php print proc shell sodium sys time timezone trigger utf8 version zip base64 class method property function convert crypt debug ftp gz highlight ignore ldap localeconv mime money nl odbc pcntl posix quoted register restore similar socket substr sem shm strip token user xmlwriter xmlreader assert apcu connection constant extension gc interface enum trait net dns create url add finfo exif bc gmp intl idn normalizer numfmt grapheme transliterator opcache readline memory spl imap inet ip2long openlog fsockopen escapeshell rawurl'.split(' ').join('|')})_`,
)
const phpClasses = new Set(
  'PDO PDOException PDOStatement mysqli DateTime DateTimeImmutable DateTimeZone DateInterval DateTimeInterface DOMDocument DOMXPath DOMElement SimpleXMLElement XMLReader XMLWriter Exception ErrorException Error TypeError ValueError ArgumentCountError ArithmeticError RuntimeException LogicException InvalidArgumentException DomainException LengthException OutOfRangeException OutOfBoundsException RangeException OverflowException UnderflowException UnexpectedValueException BadFunctionCallException BadMethodCallException JsonException Closure Generator ArrayObject ArrayIterator SplFileInfo SplFileObject SplObjectStorage SplStack SplQueue ReflectionClass ReflectionMethod ReflectionException stdClass SoapClient ZipArchive finfo IntlDateFormatter NumberFormatter Collator Normalizer CURLFile SQLite3 Redis Memcached Imagick Phar Throwable Stringable Countable Iterator IteratorAggregate ArrayAccess Traversable JsonSerializable Serializable WeakMap DirectoryIterator RecursiveDirectoryIterator RecursiveIteratorIterator FilesystemIterator'.split(
    ' ',
  ),
)
const superglobals = new Set(
  '$this $_GET $_POST $_REQUEST $_COOKIE $_FILES $_SERVER $_ENV $_SESSION $GLOBALS $argv $argc $php_errormsg $http_response_header'.split(
    ' ',
  ),
)

/** Whether a name that nothing explains is none that the library of its language holds, as far as one can tell without a list of it. */
export function isTold(use: Use, { language }: Syntax, text: string): boolean {
  const { name, role } = use
  switch (language) {
    case 'kotlin':
    case 'scala':
    case 'swift':
      return role !== 'call' || coined.test(name) || /^\p{Lu}/u.test(name)
    case 'csharp':
      return role === 'call' ? coined.test(name) : role === 'value' && /^\p{Ll}/u.test(name)
    case 'php':
      if (name.startsWith('$')) return !superglobals.has(name)
      if (isClassOfPhp(use, text)) return !phpClasses.has(name)
      return role === 'call' && coined.test(name) && !phpLibrary.test(name)
    case 'ruby':
      return role === 'call' && coined.test(name) && /^\p{Ll}/u.test(name)
    case 'c':
    case 'cpp':
      if (!/^\p{Ll}/u.test(name) || /^(?:pthread|sem|posix|shm|clock|timer|sched)_|_[rs]$/.test(name))
        return false
      return role === 'value' || (role === 'call' && coined.test(name))
    case 'bash':
      // Variables in capitals come with the environment; programs have no underscores in their names.
      return role === 'call' ? /^[a-z]\w*_\w+$/.test(name) : /^[a-z_][a-z\d_]*$/.test(name)
    default:
      return false
  }
}

/** A class of PHP's own that, in a namespace, needs a backslash or a `use`. */
export function isGlobalInNamespace(use: Use, { language }: Syntax, text: string): boolean {
  return (
    language === 'php' &&
    phpClasses.has(use.name) &&
    /^\s*(?:<\?php\s+)?namespace\s+[\w\\]+\s*[;{]/m.test(text) &&
    isClassOfPhp(use, text)
  )
}

/** `new A`, `A::b`; not what is written with its namespace. */
function isClassOfPhp({ name, role, start }: Use, text: string): boolean {
  if (!text.startsWith(name, start) || text[start - 1] === '\\' || /^(?:self|static|parent)$/.test(name))
    return false
  const rest = text.slice(start + name.length, start + name.length + 2)
  return !rest.startsWith('\\') && (role === 'type' || rest === '::')
}
