import type { QualificationCase } from './case.ts'

/** Rules that fire although nothing can come of it. */
export const harmless: readonly QualificationCase[] = [
  {
    id: 'sql-column-of-constants',
    kind: 'false',
    cwe: 'CWE-89',
    language: 'Java',
    path: 'src/main/java/stock/StockReport.java',
    rule: 'query-concatenation',
    message: 'A query is joined from strings.',
    code: `class StockReport {
    private static final Map<String, String> COLUMNS =
        Map.of("name", "item_name", "amount", "in_stock");

    ResultSet list(Connection connection, HttpServletRequest request) throws SQLException {
        String sort = String.valueOf(request.getParameter("sort"));
        String column = COLUMNS.getOrDefault(sort, "item_name");
        PreparedStatement statement = connection.prepareStatement(
            "SELECT item_name, in_stock FROM stock WHERE warehouse = ? ORDER BY " + column);
        statement.setString(1, request.getParameter("warehouse"));
        return statement.executeQuery();
    }
}`,
    flagged: '"SELECT item_name, in_stock FROM stock WHERE warehouse = ? ORDER BY " + column',
    truth: 'false_positive',
    expected: 'false_positive',
    why: 'The column is one of two constants; the other value is a parameter.',
  },
  {
    id: 'command-with-a-number',
    kind: 'false',
    cwe: 'CWE-78',
    language: 'Go',
    path: 'internal/preview/resize.go',
    rule: 'command-from-request',
    message: 'A program is started with a value from the request.',
    code: `package preview

import (
	"net/http"
	"os/exec"
	"strconv"
)

func resize(w http.ResponseWriter, r *http.Request) {
	width, err := strconv.Atoi(r.FormValue("width"))
	if err != nil || width < 16 || width > 2048 {
		http.Error(w, "width must be 16 to 2048", http.StatusBadRequest)
		return
	}
	command := exec.CommandContext(r.Context(), "/usr/bin/convert", "/srv/cover.png", "-resize", strconv.Itoa(width), "png:-")
	command.Stdout = w
	_ = command.Run()
}`,
    flagged:
      'exec.CommandContext(r.Context(), "/usr/bin/convert", "/srv/cover.png", "-resize", strconv.Itoa(width), "png:-")',
    truth: 'false_positive',
    expected: 'false_positive',
    why: 'There is no shell, and the only value from outside is a number from 16 to 2048.',
  },
  {
    id: 'request-to-fixed-host',
    kind: 'false',
    cwe: 'CWE-918',
    language: 'Python',
    path: 'rates/lookup.py',
    rule: 'request-with-request-value',
    message: 'The URL of a request is made with a value from outside.',
    code: `import re

import requests
from flask import abort, request


def rate():
    currency = request.args.get("currency", "EUR")
    if not re.fullmatch(r"[A-Z]{3}", currency):
        abort(400)
    url = "https://rates.example.com/v1/" + currency
    answer = requests.get(url, timeout=5, allow_redirects=False)
    return {"rate": answer.json()["rate"]}`,
    flagged: 'requests.get(url, timeout=5, allow_redirects=False)',
    truth: 'false_positive',
    expected: 'false_positive',
    why: 'The host is constant, and only three capital letters get into the path.',
  },
  {
    id: 'random-for-pauses',
    kind: 'false',
    cwe: 'CWE-330',
    language: 'TypeScript',
    path: 'web/sync/retry.ts',
    rule: 'weak-random-values',
    message: 'Math.random can be predicted.',
    code: `const firstPauseMs = 500
const longestPauseMs = 30_000

/** Pauses before the attempt, a little longer each time, so that clients do not come back all at once. */
export async function pauseBefore(attempt: number): Promise<void> {
  const spread = 0.5 + Math.random() / 2
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt) * spread
  await new Promise((resolve) => setTimeout(resolve, pause))
}`,
    flagged: 'Math.random()',
    truth: 'false_positive',
    expected: 'false_positive',
    why: 'The value spreads pauses; nothing has to be kept from guessing it.',
  },
  {
    id: 'cookie-for-colours',
    kind: 'false',
    cwe: 'CWE-1004',
    language: 'TypeScript',
    path: 'server/routes/theme.ts',
    rule: 'cookie-without-httponly',
    message: 'A cookie can be read by scripts.',
    code: `import express from 'express'

export const theme = express.Router()

// Scripts read it to choose the style sheet before the first paint.
theme.post('/theme', express.urlencoded({ extended: false }), (req, res) => {
  const chosen = req.body.theme === 'dark' ? 'dark' : 'light'
  res.cookie('theme', chosen, { secure: true, sameSite: 'lax', httpOnly: false })
  res.redirect(303, '/settings')
})`,
    flagged: "res.cookie('theme', chosen, { secure: true, sameSite: 'lax', httpOnly: false })",
    truth: 'false_positive',
    expected: 'false_positive',
    why: 'The cookie holds "dark" or "light": nobody gains anything by reading it.',
  },
  {
    id: 'pattern-in-linear-time',
    kind: 'false',
    cwe: 'CWE-1333',
    language: 'Go',
    path: 'internal/names/check.go',
    rule: 'nested-repetition',
    message: 'A pattern with nested repetitions may take exponential time.',
    code: `package names

import (
	"net/http"
	"regexp"
)

var words = regexp.MustCompile("^([a-z]+)+$")

func check(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if len(name) > 200 || !words.MatchString(name) {
		http.Error(w, "letters only", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}`,
    flagged: 'regexp.MustCompile("^([a-z]+)+$")',
    truth: 'false_positive',
    expected: 'false_positive',
    why: 'Go’s regexp matches in linear time whatever the pattern, and the text is short.',
  },
  {
    id: 'log-of-the-word',
    kind: 'false',
    cwe: 'CWE-532',
    language: 'Java',
    path: 'src/main/java/members/PasswordService.java',
    rule: 'password-in-log',
    message: 'A password may be written to the log.',
    code: `class PasswordService {
    private static final Logger log = LoggerFactory.getLogger(PasswordService.class);
    private final PasswordEncoder encoder;
    private final MemberRepository members;

    PasswordService(PasswordEncoder encoder, MemberRepository members) {
        this.encoder = encoder;
        this.members = members;
    }

    void change(long memberId, String password) {
        members.updatePassword(memberId, encoder.encode(password));
        log.info("password changed for member {}", memberId);
    }
}`,
    flagged: 'log.info("password changed for member {}", memberId);',
    truth: 'false_positive',
    expected: 'false_positive',
    why: 'The log gets the word and a number, not the password.',
  },
]
