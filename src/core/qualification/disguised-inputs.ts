import type { QualificationCase } from './case.ts'

/** Data from outside that reaches an interpreter past something that looks like a check. */
export const disguisedInputs: readonly QualificationCase[] = [
  {
    id: 'sql-html-escaped',
    kind: 'disguised',
    cwe: 'CWE-89',
    language: 'Python',
    path: 'orders/lines.py',
    rule: 'sql-string-concatenation',
    message: 'A query is joined from strings. Pass values as parameters.',
    code: `from html import escape

from flask import request

from orders.database import connection


def order_lines():
    safe_query_id = escape(request.args["order"])
    cursor = connection.cursor()
    cursor.execute("SELECT sku, amount FROM order_lines WHERE order_id = " + safe_query_id)
    return {"lines": cursor.fetchall()}`,
    flagged: `cursor.execute("SELECT sku, amount FROM order_lines WHERE order_id = " + safe_query_id)`,
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'HTML escaping leaves `1 OR 1=1` as it is, and the value stands outside of quotes.',
  },
  {
    id: 'command-check-ignored',
    kind: 'disguised',
    cwe: 'CWE-78',
    language: 'Ruby',
    path: 'lib/status/ping.rb',
    rule: 'shell-interpolation',
    message: 'A value is interpolated into a shell command.',
    code: String.raw`require "sinatra"

VALID_HOST = /\A[a-z0-9][a-z0-9.-]*\z/

post "/status/ping" do
  host = params["host"].to_s
  host.match?(VALID_HOST)
  output = %x(ping -c 1 #{host})
  content_type "text/plain"
  output
end`,
    flagged: '%x(ping -c 1 #{host})',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'The host is matched, but nothing happens when it does not match.',
  },
  {
    id: 'xpath-decoded-after-check',
    kind: 'disguised',
    cwe: 'CWE-643',
    language: 'C#',
    path: 'Directory/StaffController.cs',
    rule: 'xpath-concatenation',
    message: 'A value from a request is joined into an XPath expression.',
    code: `public class StaffController : Controller
{
    private readonly XmlDocument staff = StaffFile.Load();

    [HttpGet("/staff")]
    public IActionResult Find()
    {
        var name = Request.Query["name"].ToString();
        if (name.Contains('\\'') || name.Contains('"')) return BadRequest();
        name = Uri.UnescapeDataString(name);
        var entry = staff.SelectSingleNode("/staff/person[name='" + name + "']/phone");
        return entry == null ? NotFound() : Content(entry.InnerText);
    }
}`,
    flagged: `staff.SelectSingleNode("/staff/person[name='" + name + "']/phone")`,
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'Quotes are refused before the value is decoded: %2527 in the URL is a quote afterwards.',
  },
  {
    id: 'xss-escaped-link',
    kind: 'disguised',
    cwe: 'CWE-79',
    language: 'PHP',
    path: 'public/continue.php',
    rule: 'echoed-request-value',
    message: 'A value from the request is written into the page.',
    code: `<?php
session_start();
$next = htmlspecialchars($_GET['next'] ?? '/', ENT_QUOTES, 'UTF-8');
?>
<!doctype html>
<title>Signed in</title>
<p>You are signed in.</p>
<a class="button" href="<?= $next ?>">Continue</a>`,
    flagged: '<?= $next ?>',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'Escaping for HTML does not keep out javascript: in a link.',
  },
  {
    id: 'redirect-two-slashes',
    kind: 'disguised',
    cwe: 'CWE-601',
    language: 'Python',
    path: 'accounts/sign_in.py',
    rule: 'redirect-to-request-value',
    message: 'The target of a redirect comes from the request.',
    code: `from flask import redirect, request, session

from accounts.people import find_person


def is_local(target):
    return target.startswith("/")


def sign_in():
    person = find_person(request.form["name"], request.form["password"])
    if person is None:
        return "Unknown name or password", 401
    session["person"] = person.id
    target = request.args.get("next", "/")
    if not is_local(target):
        target = "/"
    return redirect(target)`,
    flagged: 'return redirect(target)',
    truth: 'true_positive',
    expected: 'true_positive',
    why: '//evil.example starts with a slash, and leads to another host.',
  },
  {
    id: 'request-prefix-of-host',
    kind: 'disguised',
    cwe: 'CWE-918',
    language: 'JavaScript',
    path: 'server/routes/thumbnail.js',
    rule: 'fetch-of-request-value',
    message: 'The server fetches a URL from the request.',
    code: `import express from 'express'
import { shrink } from '../images.js'

const trustedSource = 'https://images.example.com'

export const thumbnails = express.Router()

thumbnails.get('/thumbnail', async (req, res) => {
  const url = String(req.query.url)
  if (!url.startsWith(trustedSource)) return res.sendStatus(400)
  const image = await fetch(url)
  res.type('image/webp').send(await shrink(await image.arrayBuffer()))
})`,
    flagged: 'await fetch(url)',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'https://images.example.com.evil.example begins with the trusted text, too.',
  },
]
