/** Text from outside that tries to do more than be read; each holds `PWNED` where it would have got out. */
export const hostile: [name: string, text: string][] = [
  ['a mention', 'ask @octocat and @org/team'],
  ['an issue', 'see #12, org/repo#12 and GH-12'],
  ['a link', '[PWNED](https://evil.example) and https://evil.example and www.evil.example'],
  ['a link by reference', '[PWNED][1]\n\n[1]: https://evil.example'],
  ['an image', '![PWNED](https://evil.example/x.png)'],
  ['a script', '<script>PWNED</script><img src=x onerror=PWNED>'],
  ['the end of what is folded', '</details></summary></sub><b>PWNED</b>'],
  ['an HTML comment', '<!-- semgrep-assistant {"version":1} -->'],
  ['an open HTML comment', '<!-- PWNED'],
  ['a fence', 'x\n```\n</details>\n# PWNED\n```\ny'],
  ['a longer fence', '````````\n</details>\nPWNED'],
  ['an open backtick', 'a ` b `` @octocat'],
  ['backticks around a mention', '``` @octocat'],
  ['a command of GitHub', '::error::PWNED\n::add-mask::x ##[error]PWNED'],
  ['a command of Azure', '##vso[task.setvariable variable=x]PWNED'],
  ['a section of GitLab', 'section_start:1:PWNED section_end:1:x'],
  ['a quick action', '/close\n/approve'],
  ['a quick action in code that ends', 'x\n```\n```\n/close\n````\n/merge'],
  ['quick actions in lists and quotes', '- a\n/close\n> b\n/merge\n\n1. c\n\n/approve'],
  ['references of GitLab', 'group/a!12 $12 ~bug ~"a b" %v1 %"a b" &12 g&12 ^alert#12 GL-12 ABC-12'],
  [
    'longer references of GitLab',
    '[vulnerability:12] [feature_flag:1] *iteration:9 [[PWNED]] group/PWNED> 0123abc',
  ],
  ['what GitLab draws', '{+PWNED+} {-x-} [+PWNED+] [-x-] [TOC] [[_TOC_]] $`PWNED`$ :tada:'],
  ['a heading', '# PWNED\n\n## PWNED'],
  ['a table', '| PWNED |\n| --- |\n| PWNED |'],
  ['a task', '- [x] PWNED'],
  ['text that runs backwards', 'a\u202eb\u2066c\u200bd'],
  ['control characters', 'a\u001b[31mb\u0000\u0007'],
  ['emphasis', '**PWNED** ~~x~~ _y_ $z$'],
]

/** Markdown without code: read as CommonMark does, of a code span a dot is left and of a fenced block nothing. */
function outsideCode(markdown: string): string {
  const kept: string[] = []
  let fence: string | null = null
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,})/.exec(line)?.[1]
    if (fence === null && run !== undefined && !line.slice(line.indexOf(run) + run.length).includes('`')) {
      fence = run
    } else if (fence === null) {
      kept.push(line)
    } else if (run !== undefined && run.length >= fence.length && line.trim() === run) {
      fence = null
      kept.push('')
    }
  }
  if (fence !== null) throw new Error('a fence is left open')
  return kept
    .join('\n')
    .split(/\n{2,}/)
    .map(withoutSpans)
    .join('\n\n')
}

function withoutSpans(paragraph: string): string {
  let out = ''
  for (let at = 0; at < paragraph.length; ) {
    if (paragraph[at] === '\\') {
      out += paragraph.slice(at, at + 2)
      at += 2
      continue
    }
    const run = /^`+/.exec(paragraph.slice(at))?.[0]
    if (run === undefined) {
      out += paragraph[at++]
      continue
    }
    const rest = paragraph.slice(at + run.length)
    const close = [...rest.matchAll(/`+/g)].find(([found]) => found === run)
    out += close === undefined ? run : '·'
    at += run.length + (close === undefined ? 0 : close.index + run.length)
  }
  return out
}

/** https://docs.gitlab.com/user/markdown#gitlab-specific-references; `·` is code. */
const gitLabReferences =
  /!\d|\$\d|\$·|~["\w]|%["\w]|&\d|\[[a-z_]+:|\*iteration:|\[\[|\w\/[\w.-]+>|\b(?:GL|ABC)-\d|\b0123abc\b|[[{][-+]|\[TOC\]|:tada:/i

function unescaped(markdown: string): string {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? '')
}

/**
 * Lines that a version of GitLab would run: a slash at the very beginning, where its own patterns for code do not reach. Those of
 * versions before 16 take the first three backticks for a fence, whatever follows.
 */
export function quickActions(markdown: string): string[] {
  const code = /^```[\s\S]+?\n```$|^.*`\n*[\s\S]+?\n*`$|^<[^>]+?>\n[\s\S]+?\n<\/[^>]+?>$/gm
  return [outsideCode(markdown), markdown.replaceAll(code, '')].flatMap(
    (text) => text.match(/^\/[a-z_]+.*/gim) ?? [],
  )
}

const ownTags = /<\/?(?:details|summary|sub)>/g

/** What a text from outside brought about in markdown of ours, whose links all go to `/`. Nothing is what it should be. */
export function effectsOf(markdown: string): string[] {
  const text = outsideCode(markdown)
  const plain = text.replace(ownTags, '').replace(/\]\(\/[\w.~%/#:-]*\)/g, ']()')
  const patterns: [name: string, pattern: RegExp][] = [
    ['a mention', /@[A-Za-z0-9]/],
    ['an issue', /#\d|\bGH-\d/i],
    ['a link elsewhere', /(?<!\\)\]\((?!\))|(?<!\\)\]\[|^\[[^\]]*\]:/m],
    ['an image', /(?<!\\)!\[/],
    ['a bare link', /(?:https?:\/\/|www\.|mailto:)\w/i],
    ['HTML', /</],
    ['an open code span', /(?<!\\)`/],
    ['a quick action', /^\s*\/\w/m],
    ['a reference of GitLab', gitLabReferences],
    ['a heading', /^ {0,3}#{1,6} PWNED/m],
    ['a task', /^\s*[-*+] \[[ x]\]/m],
    ['emphasis', /\*\*PWNED/],
  ]
  // GitLab looks at what is left once markdown is read.
  const read = unescaped(plain)
  const found = patterns
    .filter(([, pattern]) => pattern.test(pattern === gitLabReferences ? read : plain))
    .map(([name]) => name)
  if (quickActions(markdown).length > 0) found.push('a quick action of GitLab')
  if (/[\u202a-\u202e\u2066-\u2069]/.test(markdown)) found.push('text that runs backwards')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
  if (/[\u0000-\u0008\u000b-\u001f]/.test(markdown)) found.push('a control character')
  for (const tag of ['details', 'summary', 'sub']) {
    const count = (form: string) => text.split(form).length - 1
    if (count(`<${tag}>`) !== count(`</${tag}>`)) found.push(`an open ${tag}`)
  }
  return found
}

/** Commands of a CI system that a line of a log would run. */
export function commandsIn(text: string): string[] {
  return text.match(/^\s*::.*|##\w*\[.*|section_(?:start|end):/gm) ?? []
}
