package shop.orders;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may do what with an order. */
@Component
class OrderPolicy {
    private static final String PACKED = "packed";

    /** Ends the request with 404 for a stranger, so that numbers of orders cannot be tried out. */
    void requireOwner(Order order, Principal caller) {
        if (!order.customerId().equals(caller.getName())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    void requireOpen(Order order) {
        if (PACKED.equals(order.status())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "already packed");
        }
    }

    boolean mayReturn(Order order, int daysSinceDelivery) {
        return daysSinceDelivery <= 30 && !order.isGift();
    }

    boolean mayChangeAddress(Order order) {
        return !PACKED.equals(order.status()) && !order.isGift();
    }
}
