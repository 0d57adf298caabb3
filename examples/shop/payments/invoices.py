"""Invoices as files, one folder for each year."""

from datetime import date

from flask import Blueprint, abort, jsonify, request, send_file

from admin.settings import INVOICE_DIR

invoices = Blueprint("invoices", __name__, url_prefix="/payments/invoices")


def years():
    return sorted(path.name for path in INVOICE_DIR.iterdir() if path.is_dir())


@invoices.get("/")
def index():
    return jsonify(years())


@invoices.get("/file")
def show():
    """One invoice; the viewer passes on the year and the name that it was given."""
    year = request.args.get("year", str(date.today().year))
    name = request.args["name"]
    if ".." in year or year.startswith("/"):
        abort(400)
    return send_file(INVOICE_DIR / year / name, mimetype="application/pdf")


@invoices.get("/count")
def count():
    year = request.args.get("year", date.today().year, type=int)
    folder = INVOICE_DIR / f"{year:04d}"
    return jsonify(len(list(folder.glob("*.pdf"))) if folder.is_dir() else 0)
