package org.dongthuan.bankintegration.exchange.iso20022;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Knows where in a document the parser stands. */
final class ElementPath extends XMLFilterImpl {

    private static final int MAX_LENGTH = 200;

    private final Deque<String> names = new ArrayDeque<>();
    private String namespace = "";

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (names.isEmpty()) {
            namespace = uri;
        }
        names.addLast(name);
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        super.endElement(uri, name, qName);
        names.removeLast();
    }

    /** Of the outermost element; empty when there was none. */
    String namespace() {
        return namespace;
    }

    /** For example {@code Document.AcctReqAck.Refs}. */
    @Override
    public String toString() {
        String path = String.join(".", names);
        return path.length() > MAX_LENGTH ? path.substring(0, MAX_LENGTH) : path;
    }
}
