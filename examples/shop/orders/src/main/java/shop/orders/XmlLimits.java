package shop.orders;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** How our services read XML. */
final class XmlLimits {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private XmlLimits() {
    }

    static DocumentBuilderFactory plain(DocumentBuilderFactory factory) throws ParserConfigurationException {
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    static int depthOf(org.w3c.dom.Node node) {
        int depth = 0;
        for (org.w3c.dom.Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
            depth++;
        }
        return depth;
    }

    static boolean isSmall(byte[] document) {
        return document.length <= 2_000_000;
    }
}
