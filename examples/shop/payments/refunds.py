"""Refunds: find them, look at them, release them."""

from flask import Blueprint, jsonify, request

from admin.db import connect
from admin.queries import refund_by_reference, refund_filter
from admin.settings import money

refunds = Blueprint("refunds", __name__, url_prefix="/payments/refunds")


def as_row(record):
    return {"id": record[0], "order": record[1], "amount": money(record[2]), "reference": record[3]}


@refunds.get("/")
def index():
    sql, params = refund_filter(request.args.get("customer"), request.args.get("state"))
    with connect() as db:
        found = db.execute(sql, params).fetchall()
    return jsonify([as_row(record) for record in found])


@refunds.get("/by-reference")
def by_reference():
    with connect() as db:
        record = db.execute(refund_by_reference(request.args["reference"])).fetchone()
    return jsonify(as_row(record) if record else None)


@refunds.get("/by-account")
def by_account():
    """Names such as O'Neill are common on accounts."""
    holder = request.args["holder"].replace("'", "''", 1)
    with connect() as db:
        found = db.execute(
            f"SELECT id, order_id, amount_cents, reference FROM refunds WHERE holder = '{holder}'"
        ).fetchall()
    return jsonify([as_row(record) for record in found])


@refunds.post("/<int:refund_id>/release")
def release(refund_id):
    with connect() as db:
        db.execute("UPDATE refunds SET state = 'released' WHERE id = %s", (refund_id,))
    return "", 204
