import type { Syntax } from '../syntax/syntax.ts'
import { literally } from '../text/pattern.ts'

/** What a call does to whoever calls it, and how it is told. */
export interface DangerousCalls {
  kind: 'starts' | 'evaluates' | 'revives'
  pattern: RegExp
}

const called = (names: string) => String.raw`(?<![.:\w$])(?:${names})\s*\(`

const starts = [
  called(
    'exec|system|_?popen|passthru|shell_exec|proc_open|pcntl_exec|spawn|v?fork|execv\\w*|execl\\w*|posix_spawnp?|WinExec|_wsystem|ShellExecute\\w*|CreateProcess\\w*|execSync|execFile|execFileSync|spawnSync|execa',
  ),
  String.raw`\bos\.(?:system|popen|exec\w*|spawn\w*|posix_spawn\w*|fork|startfile|StartProcess)\s*\(`,
  String.raw`\b(?:subprocess|commands|pty)\.\w+\s*\(`,
  String.raw`\basyncio\.create_subprocess_\w+\s*\(`,
  String.raw`\b(?:child_?process|childProcess|cp|shelljs|shell|execa)\.\w+\s*\(`,
  String.raw`\brequire\s*\(\s*["'](?:node:)?child_process["']\s*\)\s*\.`,
  String.raw`\.exec\s*\(\s*new\s+String\b|\bgetRuntime\s*\(|\bnew\s+ProcessBuilder\b|(?<!new\s+)\bProcessBuilder\s*\(`,
  String.raw`\bexec\.Command\w*\s*\(|\bsyscall\.(?:Exec|ForkExec|StartProcess)\s*\(`,
  String.raw`\bProcess\.(?:Start|run|launchedProcess)\s*\(|\bnew\s+ProcessStartInfo\b|(?<![.\w])(?:Process|NSTask)\s*\(\s*\)`,
  String.raw`\bCommand::new\s*\(|\blibc::(?:system|exec\w*|fork)\s*\(|\bstd::system\s*\(`,
  String.raw`\bKernel\.(?:system|exec|spawn|fork|open)\b|\bOpen3\.\w+|\bIO\.popen\b|\bPTY\.spawn\b|\bProcess\.spawn\b`,
]
const evaluates = [
  called('eval|execfile|Function|create_function|__import__|dlopen|execScript|LoadLibrary\\w*'),
  String.raw`\bvm\.(?:run\w+|compileFunction|Script)\b|\bplugin\.Open\s*\(`,
  String.raw`\b(?:instance_eval|class_eval|module_eval|binding\.eval|Kernel\.eval)\b`,
  String.raw`\bClass\.forName\s*\(|\bScriptEngine\w*\b|\bGroovyShell\b|\bAssembly\.Load\w*\s*\(|\bActivator\.CreateInstance\s*\(|\bCSharpScript\b|\bimportlib\.import_module\s*\(|\brunpy\.\w+\s*\(|\bdefineClass\s*\(`,
  String.raw`\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*["'\x60]`,
]
const revives = [
  called('unserialize'),
  String.raw`\b(?:pickle|cPickle|dill|marshal|shelve|jsonpickle|cloudpickle|joblib)\.(?:loads?|decode|open)\s*\(|\byaml\.(?:unsafe_|full_)?load(?:_all)?\s*\(|\bMarshal\.load\b|\bYAML\.(?:unsafe_)?load\b`,
  String.raw`\bnew\s+ObjectInputStream\b|\breadObject\s*\(|\bBinaryFormatter\b|\bXMLDecoder\b`,
]

/* What only one language means by it, by ending of the file. */
const special: [endings: RegExp, kind: DangerousCalls['kind'], patterns: string[]][] = [
  [/\.pyi?$/, 'starts', ['(?<![.\\w])exec\\s*\\(']],
  [/\.pyi?$/, 'evaluates', ['(?<![.\\w])compile\\s*\\(']],
  [
    /\.(?:[cm]?[jt]sx?|vue|html?)$/,
    'evaluates',
    [
      String.raw`(?<![-\w$])eval\b(?!\s*\()|(?<=\.)eval\s*\(`,
      String.raw`\.constructor\s*(?:\.\s*constructor\b|\()`,
      String.raw`(?<![.\w$])(?:require|import)\s*\(\s*(?!["'\x60/)])`,
    ],
  ],
  [/\.(?:java|kt|scala|groovy)$/, 'evaluates', [String.raw`\.invoke\s*\(|\.eval\s*\(`]],
  [/\.scala$/, 'starts', [String.raw`\.!{1,2}(?![=\w])|(?<![.\w])Process\s*\(`]],
  [
    /\.(?:rb|rake|erb)$/,
    'starts',
    [String.raw`(?<![.\w:@$])(?:system|exec|spawn)\s+(?=["'\w%\x60@$[{])`, '%x[[({<|!/]', '\x60[^\x60]*\x60'],
  ],
  [
    /\.(?:rb|rake|erb)$/,
    'evaluates',
    [String.raw`(?<![.\w:@$])eval\s+(?=["'\w%@$])`, String.raw`\.(?:safe_)?constantize\b|\bconst_get\b`],
  ],
  [/\.(?:php\d?|phtml|inc)$/, 'starts', ['\x60[^\x60]*\x60']],
  [
    /\.(?:php\d?|phtml|inc)$/,
    'evaluates',
    [
      String.raw`\b(?:include|require)(?:_once)?\s*\(?\s*["']?\$`,
      String.raw`(?<![.\w$>:])(?:assert\s*\(\s*["'$]|call_user_func(?:_array)?\s*\()`,
      String.raw`\bnew\s+\$|\bpreg_replace\s*\(\s*["'](.)[^"']*\1\w*e`,
    ],
  ],
  [
    /\.(?:sh|bash|zsh|ksh)$/,
    'evaluates',
    [
      String.raw`(?<=^|[;&|(]|\bthen|\bdo|\belse)[ \t]*(?:eval|source|\.)[ \t]`,
      String.raw`\b(?:ba|z|da|k)?sh[ \t]+-\w*c\b`,
      String.raw`\|[ \t]*(?:sudo[ \t]+)?(?:ba|z|da|k)?sh\b`,
    ],
  ],
]

/** Calls of a file in its language; those of modules that it imports under a name of its own as well. */
export function dangerousCalls(path: string, syntax: Syntax | null): DangerousCalls[] {
  const own = imported(syntax)
  const common: [DangerousCalls['kind'], string[]][] = [
    ['starts', starts],
    ['evaluates', evaluates],
    ['revives', revives],
  ]
  return common.map(([kind, patterns]) => {
    const all = [
      ...patterns,
      ...special.filter(([endings, of]) => of === kind && endings.test(path)).flatMap(([, , more]) => more),
      ...own.filter((each) => each.kind === kind).map(({ pattern }) => pattern),
    ]
    return { kind, pattern: new RegExp(all.join('|'), 'gm') }
  })
}

const modules: [module: RegExp, kind: DangerousCalls['kind'], names: RegExp][] = [
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
]

/** `from subprocess import run as start` makes `start(` a call of this kind, `import subprocess as s` makes `s.run(` one. */
function imported(syntax: Syntax | null): { kind: DangerousCalls['kind']; pattern: string }[] {
  return (syntax?.imports ?? []).flatMap(({ module, names }) =>
    modules
      .filter(([pattern]) => pattern.test(module))
      .flatMap(([, kind, wanted]) =>
        names.flatMap(({ imported: name, local }) => {
          // Other words for the same call are found as they are.
          if (name === null || name === 'default')
            return local === module
              ? []
              : [{ kind, pattern: String.raw`(?<![.\w$])${literally(local)}\.${source(wanted)}\w*\s*\(` }]
          return wanted.test(name) ? [{ kind, pattern: String.raw`(?<![.\w$])${literally(local)}\s*\(` }] : []
        }),
      ),
  )
}

/** A pattern for a whole word as part of another. */
function source(pattern: RegExp): string {
  return pattern.source.replace(/^\^|\$$/g, '')
}
