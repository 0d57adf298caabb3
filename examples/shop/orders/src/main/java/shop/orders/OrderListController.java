package shop.orders;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of orders for the people in the warehouse. */
@RestController
@RequestMapping("/orders/lists")
class OrderListController {
    private static final int PAGE_SIZE = 50;

    private final JdbcTemplate jdbc;

    OrderListController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    List<Map<String, Object>> page(@RequestParam(defaultValue = "newest") String sort) {
        String sql = OrderQueries.page(OrderSort.named(sort).clause());
        return jdbc.queryForList(sql, PAGE_SIZE);
    }

    @GetMapping("/customer")
    List<Map<String, Object>> ofCustomer(@RequestParam String email) {
        return jdbc.queryForList(OrderQueries.placedBy(email));
    }

    @GetMapping("/status")
    List<Map<String, Object>> byStatus() {
        return jdbc.queryForList(OrderQueries.countByStatus());
    }

    @GetMapping("/open")
    List<Map<String, Object>> open(@RequestParam int days) {
        return jdbc.queryForList(
            "SELECT id, placed_at FROM orders WHERE status = 'open' AND placed_at < now() - ? * interval '1 day'",
            days);
    }
}
