package shop.orders;

import java.time.Instant;
import java.util.List;

/** An order as it is stored and as customers see it. */
record Order(long id, String customerId, String status, List<Line> lines, String note, boolean isGift, Instant placedAt) {
    record Line(String sku, int quantity, long cents) {
    }

    Order cancelled() {
        return new Order(id, customerId, "cancelled", lines, note, isGift, placedAt);
    }

    Order withLines(List<Line> lines) {
        return new Order(id, customerId, status, List.copyOf(lines), note, isGift, placedAt);
    }

    Order withNote(String note) {
        return new Order(id, customerId, status, lines, note, isGift, placedAt);
    }

    long total() {
        return lines.stream().mapToLong(line -> line.quantity() * line.cents()).sum();
    }

    boolean contains(String sku) {
        return lines.stream().anyMatch(line -> line.sku().equals(sku));
    }

    boolean isOlderThan(Instant moment) {
        return placedAt.isBefore(moment);
    }
}
