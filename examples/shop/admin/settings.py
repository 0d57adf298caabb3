"""Settings of the back office that are the same in every environment."""

from pathlib import Path

EXPORT_DIR = Path("/srv/shop/exports")
INVOICE_DIR = Path("/srv/shop/invoices")
LOGO_FILE = Path("/srv/shop/assets/logo.svg")

PAYMENT_URL = "https://pay.partner.example/v3"
FORMER_PAYMENT_URL = "https://pay.partner.example/v1"

# The partner closed v1 in spring; the branch goes when the last monthly statement is settled.
USE_FORMER_GATEWAY = False

PAGE_SIZE = 50
CURRENCIES = ("EUR", "CHF", "SEK")
REQUEST_TIMEOUT = 10


def page_offset(page: int) -> int:
    """Rows to skip before the given page, counted from one."""
    return max(0, page - 1) * PAGE_SIZE


def money(cents: int, currency: str = "EUR") -> str:
    """An amount as people write it, for example 12.90 EUR."""
    if currency not in CURRENCIES:
        raise ValueError(f"unknown currency {currency}")
    return f"{cents // 100}.{cents % 100:02d} {currency}"


def page_count(rows: int) -> int:
    """How many pages a list of so many rows has; an empty one has one page too."""
    return max(1, -(-rows // PAGE_SIZE))
