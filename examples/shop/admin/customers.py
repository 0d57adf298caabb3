"""Pages about customers."""

from flask import Blueprint, render_template, request

from admin.db import connect

customers = Blueprint("customers", __name__, url_prefix="/admin/customers")

COLUMNS = "id, name, city, created_at"


@customers.get("/")
def index():
    """The list, and the search above it."""
    query = request.args.get("q", "")
    with connect() as db:
        found = db.execute(
            f"SELECT {COLUMNS} FROM customers WHERE name ILIKE %s ORDER BY name",
            ("%" + query + "%",),
        ).fetchall()
    return render_template("customers.html", query=query, count=len(found))


@customers.get("/<int:customer_id>")
def show(customer_id):
    with connect() as db:
        row = db.execute(f"SELECT {COLUMNS} FROM customers WHERE id = %s", (customer_id,)).fetchone()
    if row is None:
        return render_template("missing.html"), 404
    return render_template("customer.html", customer=row)


@customers.get("/letter")
def letter():
    """Shows a circular letter as the customer will see it."""
    greeting = request.args.get("greeting", "Grüezi")
    return render_template("letter.html", title="Brief ✉ für Sie", greeting=greeting)
