package shop.orders;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What signed-in customers do with their orders. */
@RestController
@RequestMapping("/orders")
class OrderController {
    record Copy(long fromOrder, String note) {
    }

    private final OrderRepository orders;
    private final OrderPolicy policy;

    OrderController(OrderRepository orders, OrderPolicy policy) {
        this.orders = orders;
        this.policy = policy;
    }

    @GetMapping("/{id}")
    Order show(@PathVariable long id, Principal caller) {
        return orders.findById(id).orElseThrow();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id, Principal caller) {
        Order order = orders.findById(id).orElseThrow();
        policy.requireOwner(order, caller);
        policy.requireOpen(order);
        orders.save(order.cancelled());
    }

    /** Puts the lines of an earlier order into the order that is being written. */
    @PostMapping("/{id}/lines")
    Order copyLines(@PathVariable long id, @RequestBody Copy copy, Principal caller) {
        Order source = orders.getReferenceById(copy.fromOrder());
        policy.requireOwner(source, caller);
        Order target = orders.findById(id).orElseThrow();
        policy.requireOpen(target);
        return orders.save(target.withLines(source.lines()).withNote(copy.note()));
    }
}
