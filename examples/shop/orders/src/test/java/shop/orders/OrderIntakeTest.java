package shop.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class OrderIntakeTest {
    private static final String TWO_ORDERS = """
        <orders>
          <order number="17"><line sku="café-250" quantity="2"/></order>
          <order number="18"><line sku="茶-100" quantity="1"/></order>
        </orders>
        """;

    private final OrderIntake intake = new OrderIntake(new OrdersInMemory());

    @Test
    void takesInEachOrderOnce() throws Exception {
        assertEquals(2, intake.accept(elements("order")));
        assertEquals(0, intake.accept(elements("order")));
    }

    @Test
    void leavesOutWhatIsNoOrder() throws Exception {
        assertEquals(0, intake.accept(elements("parcel")));
    }

    private static NodeList elements(String name) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(TWO_ORDERS))).getElementsByTagName(name);
    }
}
