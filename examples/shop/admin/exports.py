"""Files that the accountants take away."""

import hashlib
import subprocess

from flask import Blueprint, request, send_file

from admin.paths import newest, readable_size, require_inside
from admin.settings import EXPORT_DIR, LOGO_FILE

exports = Blueprint("exports", __name__, url_prefix="/admin/exports")


@exports.get("/file")
def download():
    target = EXPORT_DIR / request.args["file"]
    require_inside(EXPORT_DIR, target)
    return send_file(target, as_attachment=True)


@exports.post("/bundle")
def bundle():
    """Packs one month into an archive with a label of the clerk's choice."""
    label = request.form["label"]
    month = request.form.get("month", type=int)
    packed = subprocess.run(
        f"tar --create --gzip"
        f" --directory {EXPORT_DIR}"
        f" --file {EXPORT_DIR}/{label}-été.tar.gz"
        f" month-{month}",
        shell=True,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env={"LANG": "C.UTF-8"},
    )
    if packed.returncode != 0:
        return {"error": packed.stderr}, 500
    latest = newest(EXPORT_DIR, "*.tar.gz")
    return {"size": readable_size(latest) if latest else "0 B"}


@exports.post("/backup")
def backup():
    """The nightly dump, on demand before a release."""
    subprocess.run("pg_dump --format=plain shop | gzip > /srv/shop/backups/日次.sql.gz", shell=True, check=True)
    return {"done": True}


@exports.get("/logo")
def logo():
    """Browsers ask for the logo on every page and keep it while the tag is the same."""
    content = LOGO_FILE.read_bytes()
    tag = hashlib.md5(content).hexdigest()
    if request.headers.get("If-None-Match") == tag:
        return "", 304
    return content, 200, {"ETag": tag, "Content-Type": "image/svg+xml"}
