"""SQL that more than one page needs."""

SORT_COLUMNS = {
    "date": "created_at DESC",
    "amount": "amount_cents DESC",
    "customer": "customer_name ASC",
}

REFUND_COLUMNS = "id, order_id, amount_cents, reference, created_at"


def sort_column(name):
    """The ORDER BY clause for the name of a column in the table view."""
    return SORT_COLUMNS.get(name, SORT_COLUMNS["date"])


def refund_by_reference(reference):
    """The query for one refund, as the partner's letters refer to it."""
    reference = reference.strip().upper()
    return f"SELECT {REFUND_COLUMNS} FROM refunds WHERE reference = '{reference}'"


def refund_filter(customer, state):
    """A query and its parameters; what the clerk left empty is not part of it."""
    conditions, params = [], []
    if customer:
        conditions.append("customer_name ILIKE %s")
        params.append(f"%{customer}%")
    if state:
        conditions.append("state = %s")
        params.append(state)
    where = " AND ".join(conditions) or "TRUE"
    return f"SELECT {REFUND_COLUMNS} FROM refunds WHERE {where}", params


def totals_by_month():
    """Turnover by month, for the chart on the first page."""
    return (
        "SELECT date_trunc('month', created_at) AS month, sum(amount_cents) "
        "FROM orders GROUP BY month ORDER BY month"
    )
