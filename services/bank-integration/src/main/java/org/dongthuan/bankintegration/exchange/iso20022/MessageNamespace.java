package org.dongthuan.bankintegration.exchange.iso20022;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Puts the namespace of a message on every element that has none, or takes it off, together with {@code Document}. */
final class MessageNamespace extends XMLFilterImpl {

    private final String from;
    private final String to;
    private final boolean unwrap;
    private int depth;

    private MessageNamespace(String from, String to, boolean unwrap) {
        this.from = from;
        this.to = to;
        this.unwrap = unwrap;
    }

    static MessageNamespace puttingOn(String namespace) {
        return new MessageNamespace("", namespace, false);
    }

    static MessageNamespace takingOff(String namespace) {
        return new MessageNamespace(namespace, "", true);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (!prefix.isEmpty()) {
            super.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        if (!prefix.isEmpty()) {
            super.endPrefixMapping(prefix);
        }
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (depth++ > 0 || !unwrap) {
            boolean mapped = uri.equals(from);
            super.startElement(mapped ? to : uri, name, mapped ? name : qName, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (--depth > 0 || !unwrap) {
            boolean mapped = uri.equals(from);
            super.endElement(mapped ? to : uri, name, mapped ? name : qName);
        }
    }
}
