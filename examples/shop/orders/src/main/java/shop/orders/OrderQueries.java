package shop.orders;

/** The SQL of the order service in one place, so that an index can be planned for it. */
final class OrderQueries {
    private static final String COLUMNS = "id, customer_id, status, total_cents, placed_at";

    private OrderQueries() {
    }

    static String page(String orderBy) {
        return "SELECT " + COLUMNS + " FROM orders ORDER BY " + orderBy + " LIMIT ?";
    }

    static String placedBy(String email) {
        String address = email.trim().toLowerCase();
        return "SELECT " + COLUMNS + " FROM orders JOIN customers USING (customer_id)"
            + " WHERE customers.email = '" + address + "' ORDER BY placed_at DESC";
    }

    static String countByStatus() {
        return "SELECT status, count(*) FROM orders GROUP BY status";
    }

    static String byNumber() {
        return "SELECT " + COLUMNS + " FROM orders WHERE id = ?";
    }

    static String turnover() {
        return "SELECT date_trunc('month', placed_at), sum(total_cents) FROM orders"
            + " WHERE status <> 'cancelled' GROUP BY 1 ORDER BY 1";
    }
}
