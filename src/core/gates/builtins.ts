/*
 * Names that code of a language may use without anybody defining them, as far as fixes plausibly do; and what well-known names need
 * to be imported. By `Syntax.language`.
 */

const python =
  'abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod complex delattr dict dir divmod enumerate filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip True False None NotImplemented Ellipsis __name__ __file__ __doc__ self cls _ BaseException Exception ArithmeticError AssertionError AttributeError BufferError EOFError ImportError ModuleNotFoundError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError RecursionError RuntimeError StopIteration SyntaxError SystemExit TypeError UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError ZeroDivisionError IOError FileNotFoundError FileExistsError PermissionError TimeoutError ConnectionError InterruptedError IsADirectoryError NotADirectoryError ProcessLookupError Warning DeprecationWarning UserWarning'
const javascript =
  'undefined NaN Infinity globalThis window document self navigator location history console process require module exports __dirname __filename Buffer Object Function Array String Number Boolean Symbol BigInt Math Date RegExp JSON Promise Proxy Reflect Map Set WeakMap WeakSet WeakRef ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Error TypeError RangeError SyntaxError ReferenceError URIError EvalError AggregateError Intl URL URLSearchParams Headers Request Response FormData Blob File FileReader AbortController AbortSignal TextEncoder TextDecoder crypto fetch performance structuredClone queueMicrotask setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape alert confirm localStorage sessionStorage DOMParser Node Element HTMLElement Event CustomEvent MutationObserver XMLHttpRequest WebSocket arguments this super React JSX'
const typescript = `${javascript} string number boolean any unknown never void object symbol bigint Record Partial Required Readonly Pick Omit Exclude Extract NonNullable ReturnType Parameters Awaited Iterable AsyncIterable Generator NodeJS`
const java =
  'String StringBuilder StringBuffer Object Integer Long Short Byte Character Boolean Double Float Number Math StrictMath System Thread Runnable Runtime Process ProcessBuilder Class ClassLoader Iterable Comparable CharSequence AutoCloseable Cloneable Enum Record Override Deprecated SafeVarargs FunctionalInterface Void Throwable Exception Error RuntimeException IllegalArgumentException IllegalStateException NullPointerException IndexOutOfBoundsException ArrayIndexOutOfBoundsException ArithmeticException ClassCastException ClassNotFoundException CloneNotSupportedException InterruptedException NumberFormatException SecurityException UnsupportedOperationException StackTraceElement ThreadLocal int long short byte char boolean double float void var this super java javax org com'
const go =
  'append cap clear close complex copy delete imag len make max min new panic print println real recover bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr any true false nil iota _'
const rust =
  'std core alloc crate self super Self Some None Ok Err Option Result Vec String Box str bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 Iterator IntoIterator Clone Copy Debug Default Drop Eq Fn FnMut FnOnce From Into Ord PartialEq PartialOrd Send Sync Sized ToString ToOwned TryFrom TryInto AsRef AsMut drop format println eprintln print eprint panic assert assert_eq assert_ne debug_assert vec matches todo unimplemented unreachable write writeln include_str include_bytes env option_env concat line file stringify true false'
const kotlin =
  'Any Unit Nothing String Int Long Short Byte Char Boolean Double Float Number Array List MutableList Set MutableSet Map MutableMap Pair Triple Sequence Iterable Collection Regex Result Exception RuntimeException IllegalArgumentException IllegalStateException Throwable Error NullPointerException IndexOutOfBoundsException NumberFormatException UnsupportedOperationException Comparable CharSequence StringBuilder IntArray LongArray ByteArray CharArray BooleanArray Math System Thread Runnable Integer Class Object ProcessBuilder Process Runtime JvmStatic Suppress Throws Lazy Charsets ArrayList HashMap HashSet LinkedHashMap LinkedHashSet java javax kotlin'
const scala =
  'Any AnyRef AnyVal Unit Nothing Null String Int Long Short Byte Char Boolean Double Float Option Some None Either Left Right List Nil Vector Seq IndexedSeq Map Set Array Iterator Iterable Range Tuple2 Try Exception RuntimeException IllegalArgumentException IllegalStateException Throwable Error StringBuilder Math System Thread Runnable Integer Object Class StringContext Predef Function1 Function2 BigInt BigDecimal ProcessBuilder java javax scala'
const swift =
  'Any AnyObject String Substring Character Int Int8 Int16 Int32 Int64 UInt UInt8 UInt16 UInt32 UInt64 Double Float Bool Array Dictionary Set Optional Result Range ClosedRange Error Never Void Self Hashable Equatable Comparable Codable Encodable Decodable Identifiable Sequence Collection CaseIterable CustomStringConvertible Task'

export const builtins: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    python,
    javascript,
    typescript,
    tsx: typescript,
    java,
    go,
    rust,
    kotlin,
    scala,
    swift,
  }).map(([language, names]) => [language, new Set(names.split(' '))] as const),
)

/** In these only what the file itself names is known; in Java, Go and the like files of the same package add to it. */
export const strictLanguages: ReadonlySet<string> = new Set([
  'python',
  'javascript',
  'typescript',
  'tsx',
  'java',
  'go',
  'rust',
])
/** In these types must be known, while functions and values may come from what a type inherits. */
export const strictTypes: ReadonlySet<string> = new Set(['kotlin', 'scala', 'swift'])

/** Names that a language's own library has, and modules of which one has to be imported for them. */
export const needsImport: Record<string, Record<string, string[]>> = {
  csharp: {
    ...named(
      ['System.IO'],
      'Path File Directory Stream StreamReader StreamWriter FileStream FileInfo MemoryStream',
    ),
    ...named(['System.Text'], 'StringBuilder Encoding'),
    ...named(['System.Text.RegularExpressions'], 'Regex'),
    ...named(['System.Diagnostics'], 'Process ProcessStartInfo'),
    ...named(
      ['System.Security.Cryptography'],
      'RandomNumberGenerator SHA256 SHA512 HMACSHA256 Aes AesGcm RSA Rfc2898DeriveBytes',
    ),
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
  cpp: cNames('.h'),
  swift: named(
    ['Foundation', 'UIKit', 'AppKit', 'SwiftUI'],
    'URL Data FileManager NSString URLComponents Process JSONSerialization JSONDecoder JSONEncoder DispatchQueue NSRegularExpression',
  ),
}

function named(modules: string[], names: string): Record<string, string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, modules]))
}

function cNames(ending: string): Record<string, string[]> {
  const headers = (...names: string[]) => names.flatMap((name) => [`${name}${ending}`, `c${name}`])
  return {
    ...named(
      headers('stdio'),
      'snprintf fgets fopen fprintf printf vsnprintf fputs fread fwrite fclose getline',
    ),
    ...named(
      headers('string'),
      'strlen strncpy strncat strcmp strncmp memcpy memset memmove strnlen strlcpy strlcat strchr strstr strdup strtok_r',
    ),
    ...named(headers('stdlib'), 'malloc calloc realloc free strtol strtoul strtoll atoi exit abort mkstemp'),
    ...named(headers('stdint'), 'uint8_t uint16_t uint32_t uint64_t int32_t int64_t SIZE_MAX'),
    ...named(headers('limits'), 'INT_MAX INT_MIN UINT_MAX LONG_MAX PATH_MAX'),
    ...named(headers('errno'), 'errno'),
    ...named(headers('assert'), 'assert'),
    ...named(headers('ctype'), 'isalnum isalpha isdigit isspace tolower toupper'),
    ...named(headers('unistd'), 'read write close unlink access execv execve fork'),
    ...named(['string', 'string.h'], 'string'),
  }
}
