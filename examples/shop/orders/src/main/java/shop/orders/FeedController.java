package shop.orders;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Takes in what resellers and carriers send as XML. */
@RestController
class FeedController {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final OrderIntake intake;

    FeedController(OrderIntake intake) {
        this.intake = intake;
    }

    @PostMapping("/feeds/resellers")
    int orders(@RequestBody byte[] feed) throws Exception {
        if (!seen.add(fingerprint(feed))) {
            return 0;
        }
        DocumentBuilderFactory factory = XmlLimits.plain(DocumentBuilderFactory.newInstance());
        Document document = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(feed));
        return intake.accept(document.getElementsByTagName("order"));
    }

    @PostMapping("/feeds/carriers")
    int parcels(InputStream feed) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(feed);
        return intake.delivered(document.getElementsByTagName("parcel"));
    }

    /** Resellers repeat a feed when their connection breaks; the same bytes are taken in once. */
    private static String fingerprint(byte[] feed) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        return HexFormat.of().formatHex(digest.digest(feed));
    }
}
