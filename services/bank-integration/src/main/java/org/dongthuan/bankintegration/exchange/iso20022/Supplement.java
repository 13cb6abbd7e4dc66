package org.dongthuan.bankintegration.exchange.iso20022;

import com.prowidesoftware.swift.model.mx.dic.SupplementaryData1;
import com.prowidesoftware.swift.model.mx.dic.SupplementaryDataEnvelope1;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of contracts/iso20022/supplement.v1.xsd: what ISO 20022 has no place for. */
final class Supplement {

    private static final String NAMESPACE = "urn:dongthuan:iso20022:v1";

    private final Element element;

    private Supplement(Element element) {
        this.element = element;
    }

    /** Of a message that has been held against its schema. */
    static Supplement in(List<SupplementaryData1> data, String name) {
        if (data.size() == 1
                && data.getFirst().getEnvlp().getAny() instanceof Element element
                && name.equals(element.getLocalName())) {
            return new Supplement(element);
        }
        throw IsoProblem.against("SplmtryData.Envlp", name + "-expected");
    }

    /** A new one, empty. */
    static Supplement named(String name) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            return new Supplement(create(document, name));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's builder needs no settings", e);
        }
    }

    /** Adds a text; nothing when there is none. */
    Supplement text(String name, Object value) {
        if (value != null) {
            Element child = create(element.getOwnerDocument(), name);
            child.setTextContent(value.toString());
            element.appendChild(child);
        }
        return this;
    }

    /** Adds an element to fill. */
    Supplement child(String name) {
        Element child = create(element.getOwnerDocument(), name);
        element.appendChild(child);
        return new Supplement(child);
    }

    Optional<Supplement> find(String name) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && name.equals(child.getLocalName())) {
                return Optional.of(new Supplement(child));
            }
        }
        return Optional.empty();
    }

    /** Names of all that is in it, in their order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                names.add(child.getLocalName());
            }
        }
        return names;
    }

    Optional<String> text(String name) {
        return find(name).map(child -> child.element.getTextContent());
    }

    SupplementaryData1 data() {
        return new SupplementaryData1().setEnvlp(new SupplementaryDataEnvelope1().setAny(element));
    }

    private static Element create(Document document, String name) {
        return document.createElementNS(NAMESPACE, "dt:" + name);
    }
}
