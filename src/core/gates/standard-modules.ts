const python = new Set(
  'abc argparse array ast asyncio base64 binascii bisect calendar cgi cmath codecs collections concurrent configparser contextlib contextvars copy csv ctypes dataclasses datetime decimal difflib dis email enum errno fcntl fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox math mimetypes mmap multiprocessing netrc numbers operator os pathlib pickle pkgutil platform plistlib poplib posixpath pprint pwd queue quopri random re reprlib resource sched secrets select selectors shelve shlex shutil signal smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess sys sysconfig syslog tarfile tempfile textwrap threading time timeit tkinter token tokenize tomllib traceback types typing typing_extensions unicodedata unittest urllib uuid venv warnings wave weakref webbrowser xml xmlrpc zipfile zipimport zlib zoneinfo __future__'.split(
    ' ',
  ),
)
const node = new Set(
  'assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib'.split(
    ' ',
  ),
)
const ruby = new Set(
  'abbrev base64 benchmark bigdecimal bundler cgi csv date delegate digest drb English erb etc fiddle fileutils find forwardable getoptlong io ipaddr irb json logger matrix monitor mutex_m net observer open-uri open3 openssl optparse ostruct pathname pp prettyprint prime pstore psych racc rdoc readline resolv rexml ripper securerandom set shellwords singleton socket stringio strscan syslog tempfile time timeout tmpdir tsort un uri weakref yaml zlib'.split(
    ' ',
  ),
)

/** Whether a module comes with the language; as far as fixes plausibly import any. */
export function isStandard(language: string, module: string): boolean {
  switch (language) {
    case 'python':
      return python.has(module.split('.')[0] ?? '')
    case 'javascript':
    case 'typescript':
    case 'tsx':
      return module.startsWith('node:') || node.has(module.split('/')[0] ?? '')
    case 'java':
      return /^java(?:x\.(?:crypto|net|xml|naming|security|sql|management|imageio|script|annotation\.processing))?\./.test(
        `${module}.`,
      )
    case 'kotlin':
    case 'scala':
      return /^(?:java|kotlin|scala|javax\.(?:crypto|net|xml|naming|security|sql))\./.test(`${module}.`)
    case 'go':
      return !(module.split('/')[0] ?? '').includes('.')
    case 'ruby':
      return ruby.has(module.split('/')[0] ?? '')
    case 'rust':
      return /^(?:std|core|alloc|crate|self|super|proc_macro|test)(?:::|$)/.test(module)
    case 'csharp':
      return /^(?:System|Microsoft\.(?:Win32|CSharp|Extensions\.Primitives))(?:\.|$)/.test(module)
    case 'swift':
      return /^(?:Foundation|CryptoKit|Security|Darwin|Glibc|UIKit|AppKit|SwiftUI|WebKit|CommonCrypto|Combine|Dispatch|os|Swift)$/.test(
        module,
      )
    case 'c':
    case 'cpp':
      return isSystemHeader(module)
    case 'php':
      return !/[\\/.]/.test(module)
    default:
      return true
  }
}

const headers = new Set(
  'assert complex ctype errno fcntl fenv float getopt glob grp iconv inttypes io iso646 langinfo libgen limits locale malloc math memory monetary netdb poll pthread pwd regex sched search semaphore setjmp signal spawn stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib stdnoreturn string strings sysexits syslog tchar termios tgmath threads time uchar unistd utime wchar wctype windows dirent dlfcn alloca bcrypt wincrypt'.split(
    ' ',
  ),
)

/** Whether a header is one of C, C++ or the system: those of C++ have no ending. */
export function isSystemHeader(module: string): boolean {
  const name = /^([a-z\d_]+)\.h$/.exec(module)?.[1]
  return (
    /^(?:[a-z\d_]+|(?:sys|arpa|netinet|net|linux)\/[a-z\d_]+\.h)$/.test(module) ||
    (name !== undefined && headers.has(name))
  )
}
