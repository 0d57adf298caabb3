import type { QualificationCase } from './case.ts'

/**
 * What decides is a function that is not shown, and whose name promises much. In truth each of them does too little, so
 * that whoever trusts the name would hide a flaw.
 */
export const undecidable: readonly QualificationCase[] = [
  {
    id: 'sql-unseen-cleaning',
    kind: 'undecidable',
    cwe: 'CWE-89',
    language: 'Python',
    path: 'library/catalogue.py',
    rule: 'formatted-query',
    message: 'A query is formatted from values.',
    code: `from flask import request

from library.database import connection
from library.ordering import checked_ordering


def catalogue():
    ordering = checked_ordering(request.args.get("order", "title"))
    cursor = connection.cursor()
    cursor.execute(f"SELECT title, author FROM books ORDER BY {ordering} LIMIT 50")
    return {"books": cursor.fetchall()}`,
    flagged: 'cursor.execute(f"SELECT title, author FROM books ORDER BY {ordering} LIMIT 50")',
    truth: 'true_positive',
    expected: 'needs_review',
    why: 'checked_ordering is not shown (it only trims): an allow-list or nothing, nobody can tell.',
  },
  {
    id: 'xss-unseen-cleaning',
    kind: 'undecidable',
    cwe: 'CWE-79',
    language: 'PHP',
    path: 'templates/guestbook.php',
    rule: 'echoed-value',
    message: 'A value is written into the page.',
    code: `<?php
require __DIR__ . '/../lib/markup.php';

$entries = $database->query('SELECT author, words FROM guestbook ORDER BY id DESC')->fetchAll();
?>
<ol class="guestbook">
<?php foreach ($entries as $entry): ?>
  <li>
    <b><?= htmlspecialchars($entry['author'], ENT_QUOTES, 'UTF-8') ?></b>
    <?= safe_markup($entry['words']) ?>
  </li>
<?php endforeach ?>
</ol>`,
    flagged: "<?= safe_markup($entry['words']) ?>",
    truth: 'true_positive',
    expected: 'needs_review',
    why: 'safe_markup is not shown (it lets event handlers through): its name alone says nothing.',
  },
  {
    id: 'ldap-unseen-encoding',
    kind: 'undecidable',
    cwe: 'CWE-90',
    language: 'Java',
    path: 'src/main/java/directory/PhoneBook.java',
    rule: 'ldap-filter-concatenation',
    message: 'An LDAP filter is joined from strings.',
    code: `import directory.text.Encodings;

class PhoneBook {
    private final DirContext directory;

    PhoneBook(DirContext directory) {
        this.directory = directory;
    }

    NamingEnumeration<SearchResult> find(HttpServletRequest request) throws NamingException {
        String name = Encodings.encode(request.getParameter("name"));
        String filter = "(&(objectClass=person)(cn=" + name + "))";
        return directory.search("ou=staff,dc=example,dc=com", filter, new SearchControls());
    }
}`,
    flagged: 'directory.search("ou=staff,dc=example,dc=com", filter, new SearchControls())',
    truth: 'true_positive',
    expected: 'needs_review',
    why: 'Encodings.encode is not shown (it encodes for HTML): what it encodes for decides.',
  },
]
