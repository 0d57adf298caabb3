// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code of shells and of Scala
import { describe, expect, test } from '@jest/globals'
import { marked } from './marked.ts'
import { refused } from './try-fix.ts'

/* Fixes as people write them: `«old│new»`. None may be refused. */
const good: Record<string, string[]> = {
  'a.py': [
    'import subprocess\n«│import shlex\n»\n\ndef f(x):\n    «subprocess.run("ls " + x, shell=True)│subprocess.run(["ls", *shlex.split(x)], check=True)»\n',
    'import yaml\n\ndef f(x):\n    return «yaml.load(x)│yaml.safe_load(x)»\n',
    'import pickle\n«│import json\n»\ndef f(x):\n    return «pickle.loads(x)│json.loads(x)»\n',
    'def f(db, x):\n    «db.execute("select " + x)│db.execute("select ?", (x,))»\n',
    'import hashlib\n\ndef f(x):\n    return hashlib.«md5»(x)\n'.replace('«md5»', '«md5│sha256»'),
    'def f(x):\n    «return open(x).read()│with open(x) as source, open("b") as (a, b):\n        return source.read() + a»\n',
    'class A:\n    def f(self, x):\n        «g(x)│y = [a.b for a in x if (c := a.d) and c > 1]\n        self.h = {k: v for k, v in y}\n        del x[0]\n        assert all(z for z in y), f"{x!r:>{len(y)}}"\n        g(lambda q, *r, s=1, **t: q + s)»\n',
    'from a import *\n\ndef f(x):\n    «g(x)│g(tidy(x))»\n',
    'import os.path\n\ndef f(x):\n    «g(x)│g(os.path.realpath(x))»\n',
    'def f(x):\n    «g(x)│match x:\n        case {"a": a, **rest}:\n            g(a, rest)\n        case [first, *others] if others:\n            g(first)\n        case str() as text:\n            g(text)»\n',
    'def f(x):\n    «g(x)│try:\n        import lxml_safe\n    except ImportError:\n        lxml_safe = None\n    g(x)»\n'.replaceAll(
      'lxml_safe',
      'defusedxml',
    ),
    'def f(x):\n    «g(x)│async def inner(a, /, b, *, c=None):\n        nonlocal x\n        async for d in a:\n            yield d\n        async with b as e:\n            await e\n    g(inner)»\n',
    'from typing import Optional\n\nclass A(object):\n    «x = 1│x: Optional[int] = None\n\n    @staticmethod\n    def h(y: "A") -> Optional[str]:\n        return str(y)»\n',
    'import re\n\ndef f(x):\n    «return eval(x)│match = re.fullmatch(r"[a-z]+", x)\n    if match is None:\n        raise ValueError("x") from None\n    return match.group(0)»\n',
    'from flask import request\n«│from markupsafe import escape\n»\ndef f():\n    return «request.args["x"]│escape(request.args["x"])»\n',
  ],
  'a.js': [
    "const cp = require('child_process')\nfunction f(x) {\n  «cp.exec('ls ' + x)│cp.execFile('ls', [x])»\n}\n",
    "const { exec«│File» } = require('child_process')\nfunction f(x) {\n  «exec('ls ' + x)│execFile('ls', ['--', x])»\n}\n",
    'function f(x) {\n  document.body.«innerHTML│textContent» = x\n}\n',
    'function f(x) {\n  «return eval(x)│return JSON.parse(x)»\n}\n',
    "«│const crypto = require('node:crypto')\n»function f(x) {\n  return «Math.random()│crypto.randomBytes(16).toString('hex')»\n}\n",
    "const express = require('express')\nconst app = express()\napp.get('/', (req, res) => {\n  «res.redirect(req.query.u)│const allowed = new Set(['/a', '/b'])\n  const target = String(req.query.u)\n  if (!allowed.has(target)) return res.status(400).end()\n  res.redirect(target)»\n})\n",
    "function f(o, k, v) {\n  «o[k] = v│if (k === '__proto__' || k === 'constructor' || k === 'prototype') return\n  Object.defineProperty(o, k, { value: v, writable: true })»\n}\n",
    "function f(x) {\n  «g(x)│label: for (const [k, { a = 1, ...rest }] of Object.entries(x)) {\n    for (let i = 0; i < 3; i++) if (k) continue label\n    g(a, rest)\n  }\n  try { g() } catch ({ message }) { g(message) }\n  try { g() } catch { g() }\n  class B { #p = 1; static s = 2; get q() { return this.#p } }\n  g(new B(), typeof nothing === 'undefined')»\n}\n",
    "import a from 'a'\n«│import { b } from 'a/b'\n»export default function (x) {\n  return «a(x)│b(x)»\n}\n",
    "module.exports = async function (x) {\n  «return x│const { join } = await import('node:path')\n  return join('a', x)»\n}\n",
    "$(function () {\n  $('#a').«html│text»(location.hash)\n})\n",
    "test('a', () => {\n  «expect(1)│expect(2)»\n})\n",
  ],
  'a.ts': [
    "import fs from 'node:fs'\n«│import type { Stats } from 'node:fs'\n»export class A {\n  constructor(private readonly root: string) {}\n  f(x: string): unknown {\n    «return fs.statSync(x)│const seen: Stats = fs.statSync(x)\n    const all = new Map<string, Stats>([[x, seen]])\n    return all as ReadonlyMap<string, Stats>»\n  }\n}\n",
    'export function f<T extends object>(x: T, k: keyof T): T {\n  «return x│const y: Partial<T> = { ...x, [k]: x[k] }\n  const z: Array<keyof T> = []\n  type U = { a: number }\n  interface V { b: U }\n  enum W { C }\n  const u = { a: 1 } satisfies U\n  const v: V = { b: u }\n  if (v.b.a === W.C) return x\n  return (y as T)!»\n}\n',
    'export const f = async (x: string): Promise<Response> => {\n  «return fetch(x)│const c = new AbortController()\n  const t = setTimeout(() => c.abort(), 1000)\n  try {\n    const u = new URL(x)\n    return await fetch(u, { signal: c.signal })\n  } finally {\n    clearTimeout(t)\n  }»\n}\n',
    "import { Component } from '@angular/core'\n«│import { DomSanitizer } from '@angular/platform-browser'\n»@Component({ selector: 'a' })\nexport class A {\n  «constructor() {}│constructor(private readonly sanitizer: DomSanitizer) {}»\n  f(x: string) { return «x│this.sanitizer.sanitize(1, x)» }\n}\n",
  ],
  'a.tsx': [
    'import React from \'react\'\nexport function A({ html }: { html: string }) {\n  return «<div dangerouslySetInnerHTML={{ __html: html }} />│<><div className="a" aria-label={html}>{html}</div><React.Fragment /></>»\n}\n',
    "import { useState } from 'react'\nimport { B } from './b'\nexport const A: React.FC<{ u: string }> = ({ u }) => {\n  const [s, setS] = useState('')\n  return «<a href={u}>x</a>│<B href={/^https?:/.test(u) ? u : '#'} onClick={(e) => setS(e.type)}>{s}</B>»\n}\n",
  ],
  'A.java': [
    'package a;\nimport java.sql.*;\nclass A extends Base {\n  void f(Connection c, String x) throws SQLException {\n    «c.createStatement().executeQuery("select " + x);│try (PreparedStatement s = c.prepareStatement("select ?")) {\n      s.setString(1, x);\n      try (ResultSet r = s.executeQuery()) {\n        while (r.next()) log(r.getString(1));\n      }\n    } catch (SQLException e) {\n      throw new IllegalStateException(e);\n    }»\n  }\n}\n',
    'package a;\nimport javax.servlet.http.HttpServlet;\nimport javax.servlet.http.HttpServletRequest;\n«│import java.io.File;\n»class A extends HttpServlet {\n  String f(HttpServletRequest r) throws java.io.IOException {\n    «return r.getParameter("x");│File base = new File(getServletContext().getRealPath("/a"));\n    File file = new File(base, r.getParameter("x")).getCanonicalFile();\n    if (!file.toPath().startsWith(base.toPath())) { throw new SecurityException("x"); }\n    return file.getPath();»\n  }\n}\n',
    'package a;\nimport javax.xml.parsers.DocumentBuilderFactory;\n«│import javax.xml.XMLConstants;\n»class A {\n  void f() throws Exception {\n    DocumentBuilderFactory d = DocumentBuilderFactory.newInstance();\n    «d.newDocumentBuilder();│d.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);\n    d.setFeature("http://xml.org/sax/features/external-general-entities", false);\n    d.setAttribute("http://javax.xml.XMLConstants/property/accessExternalDTD", "");\n    d.newDocumentBuilder();»\n  }\n}\n',
    'package a;\nimport java.util.List;\n«│import java.util.Map;\nimport java.util.stream.Collectors;\n»class A {\n  private static final String K = "k";\n  <T> void f(List<T> x) {\n    «g(x);│Map<String, List<T>> m = x.stream().collect(Collectors.groupingBy(Object::toString));\n    for (Map.Entry<String, List<T>> e : m.entrySet()) { g(e.getValue()); }\n    Runnable r = () -> g(x);\n    r.run();\n    outer: for (int i = 0; i < 3; i++) { if (i == 2) break outer; }\n    if (x instanceof java.util.ArrayList<T> list) { g(list); }\n    byte[] b = K.getBytes(java.nio.charset.StandardCharsets.UTF_8);\n    var y = switch (b.length) { case 1 -> "a"; default -> "b"; };\n    g(List.of(y));»\n  }\n  void g(Object x) {}\n}\n',
    'package a;\n«import java.util.Random;│import java.security.SecureRandom;»\nclass A {\n  «private final Random r = new Random();│private static final SecureRandom r = new SecureRandom();»\n  int f() { return r.nextInt(); }\n}\n',
    'package a;\nimport static org.junit.Assert.*;\nclass A {\n  void f() { «assertTrue(true);│assertEquals(1, 1);» }\n}\n',
    'package a;\nenum A { X, Y;\n  A f(String s) { «return A.valueOf(s);│for (A a : values()) { if (a.name().equals(s)) return a; }\n    return X;» }\n}\n',
  ],
  'a.go': [
    'package a\n\nimport (\n\t"database/sql"\n\t"fmt"\n«│\t"net/http"\n»)\n\nfunc f(db *sql.DB, x string) (rows *sql.Rows, err error) {\n\t«return db.Query(fmt.Sprintf("select %s", x))│rows, err = db.Query("select ?", x)\n\tif err != nil {\n\t\treturn nil, fmt.Errorf("%w", err)\n\t}\n\t_ = &http.Cookie{Name: "a", Secure: true, HttpOnly: true, SameSite: http.SameSiteStrictMode}\n\treturn»\n}\n',
    'package a\n\nimport "os/exec"\n\nfunc f(x string) error {\n\t«return exec.Command("sh", "-c", "ls "+x).Run()│return exec.Command("ls", "--", x).Run()»\n}\n',
    'package a\n\nimport (\n\t"crypto/tls"\n\t"net/http"\n)\n\nvar c = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{«InsecureSkipVerify: true│MinVersion: tls.VersionTLS12»}}}\n',
    'package a\n\nimport (\n\t"«math/rand│crypto/rand»"\n)\n\nfunc f() []byte {\n\tb := make([]byte, 8)\n\t«rand.Read(b)│if _, err := rand.Read(b); err != nil {\n\t\tpanic(err)\n\t}»\n\treturn b\n}\n',
    'package a\n\nfunc (s *S) f(x string) {\n\t«s.g(x)│for i, v := range s.all {\n\t\tswitch t := v.(type) {\n\t\tcase string:\n\t\t\ts.g(t)\n\t\tcase nil:\n\t\t\tcontinue\n\t\tdefault:\n\t\t\ts.h(i)\n\t\t}\n\t}\n\ttype pair[K comparable] struct{ k K }\n\tconst limit = 3\n\tp := pair[string]{k: x}\n\tselect {\n\tcase m := <-s.c:\n\t\ts.g(m)\n\tcase <-s.d:\n\t}\n\tdefer func() { recover() }()\n\ts.g(p.k[:limit])»\n}\n',
    'package a\n\nimport "html/template"\n\nfunc f(x string) any {\n\treturn «template.HTML(x)│template.HTMLEscapeString(x)»\n}\n',
    'package a\n\nimport (\n\t"gopkg.in/yaml.v3"\n\t"github.com/golang-jwt/jwt/v5"\n\tpg "github.com/jackc/pgx/v5"\n)\n\nfunc f(x string, k []byte) {\n\t«jwt.Parse(x, nil)│jwt.Parse(x, func(t *jwt.Token) (interface{}, error) {\n\t\tif _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {\n\t\t\treturn nil, pg.ErrNoRows\n\t\t}\n\t\treturn k, yaml.Unmarshal(k, &t)\n\t})»\n}\n',
  ],
  'a.rb': [
    'class A < ApplicationController\n  def f\n    «User.where("a = #{params[:a]}")│User.where("a = ?", params[:a])»\n  end\nend\n',
    '«│require "shellwords"\n»def f(x)\n  «system("ls #{x}")│system("ls", "--", Shellwords.escape(x))»\nend\n',
    'require "yaml"\ndef f(x)\n  YAML.«load(x)│safe_load(x, permitted_classes: [Symbol], aliases: true)»\nend\n',
    'def f(x)\n  «send(x)│raise ArgumentError, "x" unless %w[a b].include?(x)\n  public_send(x)»\nend\n',
    'class A\n  def f(x)\n    «g(x)│x.each_with_index do |(a, b), i|\n      g(a, b, i) if defined?(b)\n    end\n    begin\n      g(x)\n    rescue StandardError => e\n      g(e.message)\n    ensure\n      @h ||= {}\n    end\n    format("%s", x)\n    render json: { a: x }, status: :ok»\n  end\n\n  def g(*); end\nend\n',
    'def f(x)\n  «Digest::MD5.hexdigest(x)│OpenSSL::Digest::SHA256.hexdigest(x)»\nend\n'.replace(
      /^/,
      'require "digest"\nrequire "openssl"\n',
    ),
    'class A < ApplicationController\n  def f\n    «render inline: params[:x]│render plain: ERB::Util.html_escape(params[:x])\n    redirect_to root_path, allow_other_host: false»\n  end\nend\n',
  ],
  'a.php': [
    '<?php\nfunction f($db, $x) {\n  «return $db->query("select $x");│$s = $db->prepare("select ?");\n  $s->execute([$x]);\n  foreach ($s->fetchAll(PDO::FETCH_ASSOC) as $k => [$a, \'b\' => $b]) {\n    echo htmlspecialchars($a, ENT_QUOTES, \'UTF-8\'), $k, $b;\n  }\n  return $s;»\n}\n',
    '<?php\n«echo $_GET["x"];│echo htmlspecialchars($_GET["x"] ?? "", ENT_QUOTES | ENT_HTML5, "UTF-8");»\n',
    '<?php\nfunction f($x) {\n  «system("ls " . $x);│system("ls " . escapeshellarg($x));»\n}\n',
    "<?php\nnamespace App;\nuse App\\Models\\User;\n«│use InvalidArgumentException;\n»class A extends Controller {\n  private $h;\n  public function f(Request $r): ?string {\n    «return unserialize($r->x);│try {\n      $y = json_decode($r->x, true, 512, JSON_THROW_ON_ERROR);\n    } catch (\\JsonException $e) {\n      throw new InvalidArgumentException($e->getMessage());\n    }\n    $g = fn($z) => $z + 1;\n    $q = function ($w) use (&$y) { static $n = 0; $n++; return $w . $n; };\n    [$u, [$v]] = $y;\n    $this->h = compact('u', 'v');\n    return $g($u) . $q($v) . User::find(1);»\n  }\n}\n",
    "<?php\nfunction f($x) {\n  «include $x;│$pages = ['a' => 'a.php'];\n  if (!isset($pages[$x])) { http_response_code(404); exit; }\n  include __DIR__ . '/' . $pages[$x];»\n}\n",
    "<?php\nfunction f($x) {\n  «return md5($x);│if (preg_match('/a/', $x, $m)) { return $m[0]; }\n  return password_hash($x, PASSWORD_DEFAULT);»\n}\n",
    '<html>\n<b><?= «$_GET["x"]│htmlspecialchars($_GET["x"], ENT_QUOTES)» ?></b>\n</html>\n',
  ],
  'A.cs': [
    'using System;\nusing System.Data.SqlClient;\nnamespace A {\n  class A : Controller {\n    void F(SqlConnection c, string x) {\n      «var k = new SqlCommand("select " + x, c);│using (var k = new SqlCommand("select @x", c)) {\n        k.Parameters.AddWithValue("@x", x);\n        foreach (var p in k.Parameters) { Console.WriteLine(p); }\n      }\n      if (x is string s && int.TryParse(s, out var n)) { Response.Write(n); }\n      Func<int, int> g = y => y + 1;\n      try { g(1); } catch (Exception e) when (e.Message != null) { throw; }»\n    }\n  }\n}\n',
    'using System.IO;\nnamespace A;\npublic class A {\n  private readonly string _root;\n  public string F(string x) {\n    «return File.ReadAllText(x);│var full = Path.GetFullPath(Path.Combine(_root, x));\n    if (!full.StartsWith(_root, StringComparison.Ordinal)) throw new UnauthorizedAccessException();\n    return File.ReadAllText(full);»\n  }\n}\n',
    'namespace A;\npublic class A {\n  public string F(string x) {\n    «return x;│return Path.GetFileName(x);»\n  }\n}\n',
    'public class A : Controller {\n  public IActionResult F(string x) {\n    «return Redirect(x);│if (!Url.IsLocalUrl(x)) return BadRequest(nameof(x));\n    return LocalRedirect(x);»\n  }\n}\n',
    'using System.Security.Cryptography;\nclass A {\n  byte[] F(byte[] x) {\n    «using var h = MD5.Create();│using var h = SHA256.Create();»\n    return h.ComputeHash(x);\n  }\n}\n',
  ],
  'a.c': [
    "#include <stdio.h>\n#include <string.h>\nvoid f(char *to, size_t n, const char *x) {\n  «strcpy(to, x);│if (n == 0) return;\n  strncpy(to, x, n - 1);\n  to[n - 1] = '\\0';»\n}\n",
    '#include <stdio.h>\nvoid f(const char *x) {\n  «printf(x);│printf("%s", x);\n  fprintf(stderr, "%s\\n", x);»\n}\n',
    '#include "all.h"\nint f(struct s *x) {\n  «gets(x->b);│char b[MAX_LINE];\n  struct t *y = x->t;\n  if (fgets(b, sizeof(b), stdin) == NULL) { goto out; }\n  for (size_t i = 0; i < ARRAY_SIZE(b); i++) { y->c[i] = b[i]; }\nout:»\n  return 0;\n}\n',
    '#include <stdlib.h>\n«│#include <limits.h>\n»void *f(size_t n) {\n  «return malloc(n * 4);│if (n > INT_MAX / 4) return NULL;\n  return calloc(n, 4);»\n}\n',
    '#include <stdlib.h>\nvoid f(char *p) {\n  free(p);\n  «free(p);│p = NULL;»\n}\n',
  ],
  'a.cpp': [
    '#include <string>\n«│#include <memory>\n»namespace a {\nclass A : public B {\n public:\n  void f(const std::string &x) {\n    «char *b = new char[8];│auto b = std::make_unique<char[]>(8);\n    for (const auto &c : x) { if (auto p = g(c); p) { h(p); } }\n    std::string y = static_cast<std::string>(x);\n    [this, &y](int z) { i(z); }(1);\n    try { h(b.get()); } catch (const std::exception &e) { h(e.what()); }\n    field_ = nullptr;»\n  }\n  void *field_;\n};\n}\n',
    '#include <cstring>\n#include <cstdio>\nvoid f(char *to, const char *x) {\n  «strcpy(to, x);│std::snprintf(to, 8, "%s", x);»\n}\n',
    '#include <iostream>\nusing namespace std;\nint f(const char *x) {\n  «return atoi(x);│try { return stoi(string(x)); } catch (const invalid_argument &) { cerr << "x" << endl; return 0; }»\n}\n',
  ],
  'a.rs': [
    'use std::fs;\n«│use std::path::{Component, Path};\n»fn f(x: &str) -> Result<String, std::io::Error> {\n    «fs::read_to_string(x)│let p = Path::new(x);\n    if p.components().any(|c| matches!(c, Component::ParentDir)) {\n        return Err(std::io::Error::new(std::io::ErrorKind::Other, format!("{x}")));\n    }\n    fs::read_to_string(p)»\n}\n',
    'use std::process::Command;\nfn f(x: &str) {\n    «Command::new("sh").arg("-c").arg(x).status().unwrap();│let status = Command::new("ls").arg(x).status();\n    if let Ok(s) = status { println!("{}", s); }\n    match x.parse::<u32>() {\n        Ok(n) if n > 1 => drop(n),\n        Ok(n @ 0..=1) => eprintln!("{n}"),\n        Err(e) => panic!("{e:?}"),\n        _ => {}\n    }»\n}\n',
    'struct A { b: Vec<u8> }\nimpl A {\n    fn f<T: AsRef<str>>(&self, x: T) -> Option<u8> {\n        «unsafe { Some(*self.b.get_unchecked(0)) }│let Self { b } = self;\n        let first = b.first().copied()?;\n        while let Some(y) = x.as_ref().chars().next() { if y == \'a\' { break; } }\n        let A { b: other } = A { b: vec![first; 2] };\n        for (i, (p, q)) in other.iter().zip(b.iter()).enumerate() { assert_eq!(p, q, "{i}"); }\n        let add = |m: u8, n| -> u8 { m + n };\n        Some(add(first, u8::MAX))»\n    }\n}\n',
    'use super::*;\nfn f(x: Thing) {\n    «g(x)│g(Other::from(x))»\n}\n',
    'mod m { pub fn g(x: &str) -> String { x.into() } }\nconst LIMIT: usize = 3;\nfn f(x: &str) -> String {\n    «m::g(x)│m::g(&x[..LIMIT.min(x.len())])»\n}\n',
  ],
  'a.kt': [
    'package a\nimport java.sql.Connection\nclass A(private val c: Connection) : Base() {\n  fun f(x: String): Int? {\n    «return c.createStatement().executeUpdate("a" + x)│return c.prepareStatement("a ?").use { s ->\n      s.setString(1, x)\n      s.executeUpdate()\n    }.also { log(it) }.takeIf { n -> n > 0 } ?: run { null }»\n  }\n}\n',
    'package a\nimport java.io.File\nfun f(x: String): String {\n  «return File(x).readText()│val base = File("a").canonicalFile\n  val (p, q) = Pair(base, File(base, x).canonicalFile)\n  require(q.startsWith(p)) { "bad: $x" }\n  for ((k, v) in mapOf("a" to 1)) println("$k $v")\n  val z = when (val t = q.name) { "a" -> listOf(t); else -> emptyList() }\n  val y: List<String> = buildList { add(x); addAll(z) }\n  try { error("x") } catch (e: IllegalStateException) { println(e.message) }\n  with(StringBuilder()) { append(y.joinToString()); return toString() }»\n}\n',
    'package a\nimport android.webkit.WebView\nval ALLOWED = setOf("a")\nclass A : Activity() {\n  companion object { const val K = "k" }\n  fun f(w: WebView) {\n    w.settings.javaScriptEnabled = «true│false»\n    «w.loadUrl(K)│intent.getStringExtra(K)?.let { if (it in ALLOWED) w.loadUrl(it) }\n    apply { finish() }»\n  }\n}\n',
  ],
  'a.scala': [
    'package a\nimport java.sql.Connection\nclass A(c: Connection) extends Base {\n  def f(x: String): Option[Int] = {\n    «Some(c.createStatement().executeUpdate("a" + x))│val s = c.prepareStatement("a ?")\n    try {\n      s.setString(1, x)\n      Option(s.executeUpdate()).filter(_ > 0)\n    } catch {\n      case e: IllegalStateException => log(s"${e.getMessage} $x"); None\n    } finally s.close()»\n  }\n}\n',
    'package a\nimport scala.sys.process._\nobject A {\n  def f(x: String): Int = {\n    «("ls " + x).!│val (p, q) = (Seq("ls", x), 1)\n    for { a <- p; b = a.trim if b.nonEmpty } yield b\n    p match { case Seq(h, t @ _*) => h.length + t.size; case h :: Nil => 1; case _ => 0 }\n    p.! + q»\n  }\n}\n',
  ],
  'a.swift': [
    'import Foundation\nenum Bad: Error { case url(String) }\nclass A: Base {\n  let root: URL\n  func f(x: String) throws -> String {\n    «return try String(contentsOfFile: x)│guard let u = URL(string: x), u.scheme == "https" else { throw Bad.url(x) }\n    let base = root.standardizedFileURL\n    if case .some(let y) = u.host, y.isEmpty { log(y) }\n    for (i, v) in [1, 2].enumerated() where v > i { print(i, v) }\n    let all = ["a"].map { $0.uppercased() }.filter { a in a.count > 1 }\n    do { try g(all) } catch let e as NSError { print(e) } catch { print(error) }\n    switch x { case let z where z.hasPrefix("a"): print(z); default: break }\n    defer { print(base) }\n    return try String(contentsOf: u, encoding: .utf8)»\n  }\n}\n',
    'import CryptoKit\nimport Foundation\nfunc f(x: Data) -> String {\n  return «Insecure.MD5│SHA256».hash(data: x).map { String(format: "%02x", $0) }.joined()\n}\n',
  ],
  'a.sh': [
    '#!/bin/bash\nset -e\nf() {\n  «eval "ls $1"│local dir=${1:?} name\n  name="$(basename -- "$dir")"\n  for x in "${name[@]}"; do printf \'%s\\n\' "$x"; done\n  ls -- "$dir"»\n}\nf "$@"\n',
    '#!/bin/sh\nrm -rf «$DIR/*│"${DIR:?}"/*»\n',
    '#!/bin/bash\nwhile read -r a b; do\n  «echo $a│echo "$a" "$b"»\ndone < "$1"\ncurl «-k »https://a.example/x\n'.replace(
      '«-k »',
      '«-k │»',
    ),
  ],
}

describe('fixes that are right', () => {
  test.each(
    Object.entries(good).flatMap(([path, fixes]) => fixes.map((fix, index) => [path, index, fix] as const)),
  )('%s %i', async (path, _, fix) => {
    const { before, after } = marked(fix)
    expect(
      await refused(path, before, after, {
        beyond: 'It is needed.',
        elsewhere: ['flask', 'markupsafe', '@angular/platform-browser', 'defusedxml'],
      }),
    ).toEqual([])
  })
})
