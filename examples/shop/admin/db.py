"""Connections to the shop's database."""

import os
from contextlib import contextmanager

import psycopg


@contextmanager
def connect():
    """One connection for one request; commits when the block ends well."""
    connection = psycopg.connect(os.environ["SHOP_DATABASE"])
    try:
        yield connection
        connection.commit()
    except Exception:
        connection.rollback()
        raise
    finally:
        connection.close()


def healthy() -> bool:
    """Whether the database answers at all."""
    with connect() as db:
        return db.execute("SELECT 1").fetchone() == (1,)


def version() -> str:
    """The version of the schema, shown at the foot of each page."""
    with connect() as db:
        row = db.execute("SELECT name FROM migrations ORDER BY applied_at DESC LIMIT 1").fetchone()
    return row[0] if row else "none"
