import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/*
 * Functions as one meets them, one flagged place in each between « and », with text that is not ASCII before it on the
 * line: columns and offsets count bytes. # is the function's number.
 */
const languages = [
  {
    extension: 'py',
    head: ['from flask import request', 'from shop.db import connect', ''],
    code: [
      'def orders_#():',
      '    """Die Bestellungen eines Kunden, neueste zuerst."""',
      '    customer = request.args.get("customer_#", "")',
      '    limit = int(request.args.get("limit", "20"))',
      '    with connect() as db:',
      '        größe = limit; rows = «db.execute(f"SELECT id FROM orders WHERE customer = \'{customer}\' LIMIT {größe}")»',
      '    return [{"id": row[0], "number": #} for row in rows]',
      '',
      '',
    ],
    tail: [],
    rule: ['sql-injection', 'ERROR', 'CWE-89: SQL Injection'],
    message:
      'Text from the request ends up inside an SQL statement. Pass values as parameters of execute() instead.',
  },
  {
    extension: 'js',
    head: ["import { app } from '../app.js'", ''],
    code: [
      "app.get('/search/#', (request, response) => {",
      "  const words = String(request.query.words ?? '')",
      '  if (words.length > 200) {',
      "    response.status(400).end('too long')",
      '    return',
      '  }',
      "  const title = 'Suche für Größe №#'; «response.send('<h1>' + title + '</h1><p>' + words + '</p>')»",
      '})',
      '',
    ],
    tail: [],
    rule: ['xss', 'WARNING', 'CWE-79: Cross-site Scripting'],
    message:
      'A value from the request is written into a page as it came. Encode it, or use a template that does.',
  },
  {
    extension: 'go',
    head: ['package tools', '', 'import (', '\t"net/http"', '\t"os/exec"', ')', ''],
    code: [
      'func ping#(w http.ResponseWriter, r *http.Request) {',
      '\thost := r.URL.Query().Get("host")',
      '\tif host == "" {',
      '\t\thttp.Error(w, "no host", http.StatusBadRequest)',
      '\t\treturn',
      '\t}',
      '\t/* über die Shell */ output, err := «exec.Command("sh", "-c", "ping -c 1 "+host).Output()»',
      '\tif err == nil {',
      '\t\tw.Write(output)',
      '\t}',
      '}',
      '',
    ],
    tail: [],
    rule: ['command-injection', 'ERROR', 'CWE-78: OS Command Injection'],
    message:
      'A command line with text from the request is given to a shell. Start the program itself, with arguments.',
  },
  {
    extension: 'java',
    head: ['package shop;', '', 'import java.security.MessageDigest;', '', 'class Digests {'],
    code: [
      '    /** Prüfsumme eines Anhangs. */',
      '    byte[] checksum#(byte[] attachment) throws Exception {',
      '        String zweck = "Prüfsumme #"; MessageDigest digest = «MessageDigest.getInstance("MD5")»;',
      '        digest.update(zweck.getBytes());',
      '        return digest.digest(attachment);',
      '    }',
      '',
    ],
    tail: ['}'],
    rule: ['weak-hash', 'WARNING', 'CWE-328: Use of Weak Hash'],
    message: 'MD5 and SHA-1 can be made to collide. Where a hash protects anything, use SHA-256.',
  },
  {
    extension: 'php',
    head: ['<?php', ''],
    code: [
      'function manual_#(): void',
      '{',
      "    $page = $_GET['page'] ?? 'start';",
      "    $ordner = __DIR__ . '/handbücher/'; «readfile($ordner . $page . '.html')»;",
      '    log_view(#, $page);',
      '}',
      '',
    ],
    tail: [],
    rule: ['path-traversal', 'ERROR', 'CWE-22: Path Traversal'],
    message: 'The request chooses a file to send. Check that the resolved path stays in its folder.',
  },
]

/** What the generated files import and is here to be found. */
const imported = {
  'shop/db.py': [
    'import sqlite3',
    '',
    '',
    'def connect(path="shop.sqlite"):',
    '    connection = sqlite3.connect(path)',
    '    connection.execute("PRAGMA foreign_keys = ON")',
    '    return connection',
  ],
  'services/app.js': [
    "import express from 'express'",
    '',
    'export const app = express()',
    'app.use(express.json())',
  ],
}

/**
 * A file of `findings` flagged functions, each followed by `plain` ones like it that nobody flagged: its path, its text and
 * its results as Semgrep writes them.
 */
function file(number, findings, first, plain) {
  const language = languages[number % languages.length]
  const path = `services/area-${number % 37}/module_${number}.${language.extension}`
  const lines = [...language.head]
  const marked = []
  for (let index = 0; index < findings; index++) {
    lines.push(...language.code.map((line) => line.replaceAll('#', String(first + index))))
    for (let copy = 1; copy <= plain; copy++) {
      const name = `${first + index}${copy}`
      lines.push(...language.code.map((line) => line.replaceAll('#', name).replace(/[«»]/g, '')))
    }
  }
  lines.push(...language.tail)
  let offset = 0
  const clean = lines.map((line, index) => {
    const [before, flagged, after] = line.split(/[«»]/)
    const text = flagged === undefined ? line : before + flagged + after
    if (flagged !== undefined) {
      const start = Buffer.byteLength(before)
      marked.push({ line: index + 1, start, end: start + Buffer.byteLength(flagged), offset })
    }
    offset += Buffer.byteLength(text) + 1
    return text
  })
  return {
    path,
    text: `${clean.join('\n')}\n`,
    results: marked.map((place) => result(language, path, place)),
  }
}

function result({ rule: [name, severity, cwe], message }, path, { line, start, end, offset }) {
  return {
    check_id: `rules.${name}`,
    path,
    start: { line, col: start + 1, offset: offset + start },
    end: { line, col: end + 1, offset: offset + end },
    extra: {
      message,
      metadata: {
        category: 'security',
        cwe: [cwe],
        confidence: 'MEDIUM',
        likelihood: 'MEDIUM',
        impact: 'HIGH',
        technology: ['web'],
        references: ['https://owasp.org/www-project-top-ten/', `https://owasp.org/Top10/${name}`],
        license: 'Commons Clause License Condition v1.0',
        vulnerability_class: [name],
      },
      severity,
      fingerprint: 'requires login',
      lines: 'requires login',
      validation_state: 'NO_VALIDATOR',
      engine_kind: 'OSS',
    },
  }
}

function* files(findings, each, plain = 0) {
  for (let made = 0, number = 0; made < findings; number++) {
    const count = Math.min(each, findings - made)
    yield file(number, count, made, plain)
    made += count
  }
}

/**
 * A repository with that many findings, `each` of them in a file, `plain` functions beside each, and its scan beside the
 * code. Returns the scan's name.
 */
export function writeRepository(folder, findings, each, plain = 0) {
  const results = []
  const scanned = []
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, lines] of Object.entries(imported)) write(path, `${lines.join('\n')}\n`)
  for (const { path, text, results: found } of files(findings, each, plain)) {
    write(path, text)
    results.push(...found)
    scanned.push(path)
  }
  const git = (...words) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' })
  git('init', '--initial-branch', 'main')
  git('add', '--all')
  git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', 'commit', '--message', 'Generated')
  const scan = {
    version: '1.182.0',
    results,
    errors: [],
    paths: { scanned },
    interfile_languages_used: [],
    skipped_rules: [],
  }
  writeFileSync(join(folder, 'semgrep.json'), JSON.stringify(scan))
  return 'semgrep.json'
}

/** A scan of at least that many bytes, without the code; returns how many results it holds. */
export async function writeScan(path, bytes) {
  const stream = createWriteStream(path)
  let written = 0
  let count = 0
  const write = async (text) => {
    written += Buffer.byteLength(text)
    if (!stream.write(text)) await once(stream, 'drain')
  }
  await write('{"version":"1.182.0","results":[')
  for (const { results } of files(Number.MAX_SAFE_INTEGER, 5)) {
    for (const each of results) await write(`${count++ === 0 ? '' : ','}${JSON.stringify(each)}`)
    if (written >= bytes) break
  }
  await write('],"errors":[],"paths":{"scanned":[]}}\n')
  stream.end()
  await once(stream, 'finish')
  return count
}
