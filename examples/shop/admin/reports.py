"""Lists and totals for the accountants."""

from flask import Blueprint, jsonify, request

from admin.db import connect
from admin.queries import sort_column, totals_by_month
from admin.settings import PAGE_SIZE, page_offset

reports = Blueprint("reports", __name__, url_prefix="/admin/reports")


@reports.get("/months")
def months():
    with connect() as db:
        rows = db.execute(totals_by_month()).fetchall()
    return jsonify([{"month": row[0].isoformat(), "total": row[1]} for row in rows])


@reports.get("/orders")
def orders():
    """The table of orders; the header of each column sorts by it."""
    order_by = sort_column(request.args.get("sort", "date"))
    offset = page_offset(request.args.get("page", 1, type=int))
    with connect() as db:
        rows = db.execute(f"SELECT id, amount_cents FROM orders ORDER BY {order_by} LIMIT %s OFFSET %s", (PAGE_SIZE, offset))
        return jsonify([tuple(row) for row in rows])


@reports.get("/customers")
def customers():
    """Customers by city, as the field staff plan their visits (Zürich, 東京)."""
    city = request.args.get("city", "")
    with connect() as db:
        rows = db.execute(f"SELECT id, name FROM customers WHERE city = '{city}' AND note <> '—'").fetchall()
    return jsonify([{"id": row[0], "name": row[1]} for row in rows])


@reports.get("/stock")
def stock():
    with connect() as db:
        rows = db.execute("SELECT sku, quantity FROM stock WHERE quantity < %s", (request.args["below"],))
        return jsonify(dict(tuple(row) for row in rows))
