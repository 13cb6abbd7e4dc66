package org.dongthuan.banksandbox.iso20022;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element to read from or to write into, by local names; children take its namespace. */
final class IsoElement {

    private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:";
    private static final String OURS = "urn:dongthuan:iso20022:v1";

    private final Element element;

    private IsoElement(Element element) {
        this.element = element;
    }

    /** The message inside {@code Document}. */
    static IsoElement of(Document document) {
        return new IsoElement((Element) children(document.getDocumentElement()).getFirst());
    }

    /** An empty message. @param id for example {@code acmt.010.001.04} */
    static IsoElement message(String id, String root) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element top = document.createElementNS(ISO + id, "Document");
            document.appendChild(top);
            return new IsoElement(top).add(root);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's builder needs no settings", e);
        }
    }

    /** For example {@code acmt.019.001.04}. */
    String messageId() {
        return element.getNamespaceURI().substring(ISO.length());
    }

    /** Down this way of names, each of which the schema demands. */
    IsoElement at(String... names) {
        IsoElement at = this;
        for (String name : names) {
            at = at.find(name).orElseThrow();
        }
        return at;
    }

    Optional<IsoElement> find(String name) {
        return all(name).stream().findFirst();
    }

    List<IsoElement> all(String name) {
        return children(element).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .map(child -> new IsoElement((Element) child))
                .toList();
    }

    String text() {
        return element.getTextContent();
    }

    /** The only element inside, whatever its name. */
    IsoElement only() {
        return new IsoElement((Element) children(element).getFirst());
    }

    IsoElement add(String name) {
        return append(element.getNamespaceURI(), name);
    }

    /** Adds elements down this way. */
    IsoElement add(String first, String... names) {
        IsoElement at = add(first);
        for (String name : names) {
            at = at.add(name);
        }
        return at;
    }

    IsoElement with(String name, Object text) {
        add(name).element.setTextContent(text.toString());
        return this;
    }

    /** Adds an element of our own supplement. */
    IsoElement supplement(String name) {
        return add("SplmtryData", "Envlp").append(OURS, name);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(element.getOwnerDocument()), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("A document in memory can be written", e);
        }
    }

    private IsoElement append(String namespace, String name) {
        Element child = element.getOwnerDocument().createElementNS(namespace, name);
        element.appendChild(child);
        return new IsoElement(child);
    }

    private static List<Node> children(Element of) {
        List<Node> children = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                children.add(node);
            }
        }
        return children;
    }
}
