import type { QualificationCase } from './case.ts'

/** Files, documents and memory behind a check of something else. */
export const disguisedData: readonly QualificationCase[] = [
  {
    id: 'path-not-normalised',
    kind: 'disguised',
    cwe: 'CWE-22',
    language: 'Java',
    path: 'src/main/java/exports/ExportServlet.java',
    rule: 'file-name-from-request',
    message: 'The name of a file comes from the request.',
    code: `public class ExportServlet extends HttpServlet {
    private static final Path EXPORTS = Path.of("/srv/exports");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path safeFile = EXPORTS.resolve(request.getParameter("file"));
        if (!safeFile.startsWith(EXPORTS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Files.copy(safeFile, response.getOutputStream());
    }
}`,
    flagged: 'Files.copy(safeFile, response.getOutputStream());',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'The path is compared without being normalised: ../../etc/passwd starts with /srv/exports.',
  },
  {
    id: 'upload-type-by-client',
    kind: 'disguised',
    cwe: 'CWE-434',
    language: 'PHP',
    path: 'public/profile/picture.php',
    rule: 'upload-into-document-root',
    message: 'An uploaded file is stored under the name that came with it.',
    code: `<?php
require __DIR__ . '/../../session.php';

$allowed = ['image/png', 'image/jpeg'];
$picture = $_FILES['picture'];
// Only pictures get past this line.
if (!in_array($picture['type'], $allowed, true)) {
    http_response_code(415);
    exit;
}
$name = basename($picture['name']);
move_uploaded_file($picture['tmp_name'], __DIR__ . '/pictures/' . $name);
header('Location: /profile/pictures/' . rawurlencode($name));`,
    flagged: `move_uploaded_file($picture['tmp_name'], __DIR__ . '/pictures/' . $name);`,
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'The type is what the sender claims; the name may end in .php, and the folder is served.',
  },
  {
    id: 'pickle-signature-ignored',
    kind: 'disguised',
    cwe: 'CWE-502',
    language: 'Python',
    path: 'basket/cookie.py',
    rule: 'pickle-of-request-value',
    message: 'Data from the request is read with pickle.',
    code: `import base64
import hmac
import os
import pickle

from flask import request

SECRET = os.environ["BASKET_SECRET"].encode()


def verified_basket():
    payload, _, signature = request.cookies["basket"].rpartition(".")
    expected = hmac.new(SECRET, payload.encode(), "sha256").hexdigest()
    hmac.compare_digest(signature, expected)
    return pickle.loads(base64.b64decode(payload))`,
    flagged: 'pickle.loads(base64.b64decode(payload))',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'The signature is compared, but the result of the comparison is dropped.',
  },
  {
    id: 'xml-other-factory',
    kind: 'disguised',
    cwe: 'CWE-611',
    language: 'Java',
    path: 'src/main/java/orders/OrderReader.java',
    rule: 'xml-with-external-entities',
    message: 'An XML parser resolves external entities.',
    code: `class OrderReader {
    private final DocumentBuilderFactory hardened = DocumentBuilderFactory.newInstance();

    OrderReader() throws ParserConfigurationException {
        hardened.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        hardened.setExpandEntityReferences(false);
    }

    Document read(HttpServletRequest request) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(request.getInputStream());
    }
}`,
    flagged: 'builder.parse(request.getInputStream())',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'Another factory is hardened than the one that makes the parser.',
  },
  {
    id: 'file-mode-by-name',
    kind: 'disguised',
    cwe: 'CWE-732',
    language: 'Go',
    path: 'internal/keys/store.go',
    rule: 'file-open-to-others',
    message: 'A file is created with permissions for other accounts.',
    code: `package keys

import (
	"crypto/x509"
	"encoding/pem"
	"os"
)

const ownerOnly os.FileMode = 0o666

// SavePrivateKey writes the signing key of this host.
func SavePrivateKey(path string, key any) error {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	block := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
	return os.WriteFile(path, block, ownerOnly)
}`,
    flagged: 'os.WriteFile(path, block, ownerOnly)',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'Whatever the constant is called, 0o666 lets others read a private key.',
  },
  {
    id: 'copy-other-size',
    kind: 'disguised',
    cwe: 'CWE-120',
    language: 'C',
    path: 'daemon/session.c',
    rule: 'strcpy-into-array',
    message: 'A string is copied into a buffer without regard for its size.',
    code: `#include <string.h>
#include <unistd.h>

struct session {
    char request[256];
    char user[32];
};

int greet(int client, struct session *s) {
    ssize_t got = read(client, s->request, sizeof(s->request) - 1);
    if (got <= 0)
        return -1;
    s->request[got] = '\\0';
    if (strlen(s->request) >= sizeof(s->request))
        return -1;
    strcpy(s->user, s->request);
    return 0;
}`,
    flagged: 'strcpy(s->user, s->request);',
    truth: 'true_positive',
    expected: 'true_positive',
    why: 'The length is held against the source of 256 bytes; the target has 32.',
  },
]
