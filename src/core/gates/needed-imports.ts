/* Names of a language's own library, and modules of which one has to be imported for them. By `Syntax.language`. */

/** What the compiler of C# imports by itself where a project asks for that, as most new ones do. */
export const implicitUsings: ReadonlySet<string> = new Set([
  'System',
  'System.Collections.Generic',
  'System.IO',
  'System.Linq',
  'System.Net.Http',
  'System.Threading',
  'System.Threading.Tasks',
])

/** What Rails has loaded before any file of an application. */
export const loadedByRails: ReadonlySet<string> = new Set([
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
])

/** Modules of which one brings a name. Fixes seldom need others. */
export const needsImport: Record<string, Record<string, string[]>> = {
  java: javaNames(),
  kotlin: javaNames(),
  scala: javaNames(),
  csharp: {
    ...named(
      ['System.IO'],
      'Path File Directory Stream StreamReader StreamWriter FileStream FileInfo MemoryStream',
    ),
    ...named(['System.Text'], 'StringBuilder Encoding'),
    ...named(['System.Text.Json'], 'JsonSerializer JsonDocument JsonSerializerOptions'),
    ...named(['Newtonsoft.Json'], 'JsonConvert JsonSerializerSettings TypeNameHandling'),
    ...named(['System.Text.Encodings.Web'], 'HtmlEncoder JavaScriptEncoder UrlEncoder'),
    ...named(['System.Globalization'], 'CultureInfo'),
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
  cpp: { ...cNames('.h'), ...cppNames() },
  swift: {
    ...named(
      ['Foundation', 'UIKit', 'AppKit', 'SwiftUI', 'WebKit', 'Cocoa', 'Vapor', 'CryptoKit'],
      'URL Data FileManager NSString URLComponents URLRequest URLSession Process JSONSerialization JSONDecoder JSONEncoder NSRegularExpression NSError Date UUID NSKeyedUnarchiver',
    ),
    ...named(
      ['CryptoKit', 'Crypto'],
      'SHA256 SHA384 SHA512 HMAC SymmetricKey AES ChaChaPoly Insecure Curve25519 P256 HKDF',
    ),
    ...named(
      ['Security', 'Foundation', 'UIKit', 'AppKit', 'SwiftUI', 'LocalAuthentication'],
      'SecRandomCopyBytes SecItemAdd SecItemCopyMatching kSecRandomDefault errSecSuccess',
    ),
  },
}

function named(modules: string[], names: string): Record<string, string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, modules]))
}

function cNames(ending: string): Record<string, string[]> {
  const headers = (...names: string[]) => names.flatMap((name) => [`${name}${ending}`, `c${name}`])
  return {
    ...named(
      headers('stdio'),
      'snprintf fscanf sscanf perror remove rename fgets fopen fprintf printf vsnprintf fputs fread fwrite fclose getline',
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
  }
}

function javaNames(): Record<string, string[]> {
  return {
    ...named(
      ['java.util'],
      'List ArrayList LinkedList Map HashMap LinkedHashMap TreeMap Set HashSet LinkedHashSet TreeSet Collection Collections Arrays Optional Objects Iterator UUID Random Scanner Date Locale Base64 Properties Deque ArrayDeque Queue Enumeration StringJoiner',
    ),
    ...named(['java.util.regex'], 'Pattern Matcher PatternSyntaxException'),
    ...named(['java.util.stream'], 'Collectors Stream IntStream'),
    ...named(['java.util.concurrent'], 'TimeUnit ExecutorService Executors ConcurrentHashMap'),
    ...named(
      ['java.io'],
      'File InputStream OutputStream FileInputStream FileOutputStream IOException BufferedReader InputStreamReader StringReader StringWriter PrintWriter ByteArrayInputStream ByteArrayOutputStream ObjectInputStream ObjectInputFilter InvalidClassException UncheckedIOException FileNotFoundException',
    ),
    ...named(['java.nio.file'], 'Path Paths Files StandardOpenOption InvalidPathException'),
    ...named(['java.nio.charset'], 'StandardCharsets Charset'),
    ...named(
      ['java.net'],
      'URI URL URLEncoder URLDecoder URISyntaxException MalformedURLException InetAddress',
    ),
    ...named(
      ['java.sql'],
      'Connection PreparedStatement ResultSet Statement CallableStatement SQLException DriverManager',
    ),
    ...named(
      ['java.security'],
      'SecureRandom MessageDigest NoSuchAlgorithmException GeneralSecurityException KeyStore',
    ),
    ...named(['javax.crypto'], 'Cipher Mac SecretKey KeyGenerator SecretKeyFactory'),
    ...named(['javax.crypto.spec'], 'GCMParameterSpec IvParameterSpec SecretKeySpec PBEKeySpec'),
    ...named(['javax.xml'], 'XMLConstants'),
    ...named(['java.time'], 'Instant Duration LocalDate LocalDateTime'),
    ...named(['java.math'], 'BigInteger BigDecimal'),
  }
}

/** After `std::`. Headers bring much of each other, so only what few bring counts. */
function cppNames(): Record<string, string[]> {
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
  ]
  return {
    ...named(
      ['memory', 'functional', 'future', 'filesystem', 'regex'],
      'make_unique make_shared unique_ptr shared_ptr',
    ),
    ...named(containers, 'vector'),
    ...named(['optional', 'filesystem', 'map', 'set'], 'optional nullopt'),
    ...named(['filesystem'], 'filesystem'),
    ...named(['regex'], 'regex regex_match regex_replace regex_search smatch'),
    ...named(['random'], 'random_device mt19937 uniform_int_distribution'),
    ...named(
      ['mutex', 'shared_mutex', 'condition_variable', 'future'],
      'mutex lock_guard unique_lock scoped_lock',
    ),
    ...named(['charconv'], 'from_chars to_chars'),
    ...named(
      ['sstream', 'iostream', 'fstream', 'regex', 'filesystem'],
      'stringstream ostringstream istringstream',
    ),
    ...named(['fstream', 'filesystem'], 'ifstream ofstream'),
    ...named(['format'], 'format'),
    ...named(['span', 'ranges'], 'span'),
  }
}
