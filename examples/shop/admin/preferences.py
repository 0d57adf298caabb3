"""What a clerk has set up for the own browser: filters, columns, open baskets."""

import base64
import hashlib
import hmac
import os
import pickle

from flask import Blueprint, jsonify, request

preferences = Blueprint("preferences", __name__, url_prefix="/admin/preferences")

KEY = os.environ["SHOP_COOKIE_KEY"].encode()
NO_FILTERS = {"state": "open", "columns": ["id", "customer", "amount"]}


def unpack(text):
    """The reverse of pack()."""
    return pickle.loads(base64.urlsafe_b64decode(text))


def pack(value):
    """Any plain value as text that fits into a cookie."""
    return base64.urlsafe_b64encode(pickle.dumps(value)).decode()


@preferences.get("/filters")
def filters():
    stored = request.cookies.get("filters")
    return jsonify(unpack(stored) if stored else NO_FILTERS)


@preferences.put("/filters")
def save_filters():
    answer = jsonify(request.json)
    answer.set_cookie("filters", pack(request.json), secure=True, httponly=True)
    return answer


def _basket(blob):
    return pickle.loads(blob)


@preferences.get("/basket")
def basket():
    """A basket that a clerk began at the counter; the cookie is text, a dot and its seal."""
    body, _, seal = request.cookies.get("basket", ".").partition(".")
    expected = hmac.new(KEY, body.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(seal, expected):
        return jsonify([])
    return jsonify(_basket(base64.urlsafe_b64decode(body)))
