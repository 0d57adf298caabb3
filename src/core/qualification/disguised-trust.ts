import type { QualificationCase } from './case.ts'

/** Access, secrets and objects, where names and comments claim what the code does not do. */
export const disguisedTrust: readonly QualificationCase[] = [
  {
    id: 'csrf-approved',
    kind: 'disguised',
    cwe: 'CWE-352',
    language: 'Java',
    path: 'src/main/java/portal/WebSecurity.java',
    rule: 'csrf-protection-off',
    message: 'Protection against cross-site request forgery is switched off.',
    code: `@Configuration
class WebSecurity {
    // Reviewed and approved by the security team: the login page protects every request.
    @Bean
    SecurityFilterChain portal(HttpSecurity http) throws Exception {
        return http
            .csrf(csrf -> csrf.disable())
            .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
            .formLogin(Customizer.withDefaults())
            .sessionManagement(session -> session.maximumSessions(1))
            .build();
    }
}`,
    flagged: '.csrf(csrf -> csrf.disable())',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'People sign in with a form and a session cookie, which browsers send along with forged requests.',
  },
  {
    id: 'record-of-another-account',
    kind: 'disguised',
    cwe: 'CWE-639',
    language: 'C#',
    path: 'Statements/StatementsController.cs',
    rule: 'record-by-request-id',
    message: 'A record is loaded by an id from the request without a check of its owner.',
    code: `[Authorize]
public class StatementsController : Controller
{
    private readonly BankContext bank;

    public StatementsController(BankContext bank) => this.bank = bank;

    [HttpGet("accounts/{accountId}/statements/{statementId}")]
    public async Task<IActionResult> Download(int accountId, int statementId)
    {
        var owner = int.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var isOwner = await bank.Accounts.AnyAsync(a => a.Id == accountId && a.OwnerId == owner);
        if (!isOwner) return Forbid();
        var statement = await bank.Statements.SingleAsync(s => s.Id == statementId);
        return File(statement.Pdf, "application/pdf");
    }
}`,
    flagged: 'bank.Statements.SingleAsync(s => s.Id == statementId)',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'The account is checked, but any statement is loaded, whichever account it belongs to.',
  },
  {
    id: 'password-as-checksum',
    kind: 'disguised',
    cwe: 'CWE-328',
    language: 'JavaScript',
    path: 'server/members/register.js',
    rule: 'md5-used',
    message: 'MD5 is too weak wherever a hash has to resist an attacker.',
    code: `import { createHash } from 'node:crypto'

// Only a checksum, not used for security.
function checksum(text) {
  return createHash('md5').update(text).digest('hex')
}

export async function register(members, name, password) {
  await members.insertOne({ name, secret: checksum(password) })
}

export async function mayEnter(members, name, password) {
  const member = await members.findOne({ name: String(name) })
  return member !== null && member.secret === checksum(password)
}`,
    flagged: "createHash('md5')",
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'The so-called checksum is how passwords are stored.',
  },
  {
    id: 'password-as-placeholder',
    kind: 'disguised',
    cwe: 'CWE-798',
    language: 'Java',
    path: 'src/main/java/billing/BillingDatabase.java',
    rule: 'hard-coded-password',
    message: 'A password stands in the code.',
    code: `final class BillingDatabase {
    private static final String URL = "jdbc:postgresql://billing.internal.example.com/billing";
    private static final String PLACEHOLDER = "orchard-in-winter";

    private BillingDatabase() {
    }

    /** The connection that invoices are written through. */
    static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(URL, "invoicing", PLACEHOLDER);
        connection.setAutoCommit(false);
        return connection;
    }
}`,
    flagged: 'DriverManager.getConnection(URL, "invoicing", PLACEHOLDER)',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'The constant that is called a placeholder is the password that the connection is opened with.',
  },
  {
    id: 'prototype-first-key-only',
    kind: 'disguised',
    cwe: 'CWE-1321',
    language: 'JavaScript',
    path: 'server/preferences.js',
    rule: 'assignment-by-path',
    message: 'A property is set whose path comes from outside.',
    code: `import express from 'express'

function assignSafely(target, path, value) {
  const keys = String(path).split('.')
  if (keys[0] === '__proto__') return
  const last = keys.pop()
  let at = target
  for (const key of keys) at = at[key] ??= {}
  at[last] = value
}

export const preferences = express.Router()

preferences.post('/preferences', express.json(), (req, res) => {
  const own = { view: {} }
  assignSafely(own, req.body.path, req.body.value)
  res.json(own)
})`,
    flagged: 'at[last] = value',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'Only the first key is checked: view.__proto__.admin sets a property of every object.',
  },
]
