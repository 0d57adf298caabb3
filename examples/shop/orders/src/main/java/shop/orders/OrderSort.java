package shop.orders;

/** The orders that the list can be sorted by; the names are part of the address of the page. */
enum OrderSort {
    NEWEST("placed_at DESC"),
    OLDEST("placed_at ASC"),
    DEAREST("total_cents DESC");

    private final String clause;

    OrderSort(String clause) {
        this.clause = clause;
    }

    static OrderSort named(String name) {
        for (OrderSort sort : values()) {
            if (sort.name().equalsIgnoreCase(name)) {
                return sort;
            }
        }
        return NEWEST;
    }

    String clause() {
        return clause;
    }

    boolean isByTime() {
        return this != DEAREST;
    }
}
