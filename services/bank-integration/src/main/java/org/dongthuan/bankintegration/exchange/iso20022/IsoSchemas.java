package org.dongthuan.bankintegration.exchange.iso20022;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Holds every message, ours as well as the bank's, against contracts/iso20022. The first fault ends it, so that a huge
 * message with a fault costs little. A document type is refused before anything in it is looked at.
 */
final class IsoSchemas {

    private static final String FOLDER = "/contracts/iso20022/";

    private IsoSchemas() {}

    /** Built when the first message crosses: a platform whose banks all speak JSON never pays for it. */
    private static final class Compiled {
        static final Schema SCHEMA = compile();
    }

    /**
     * @return which message it is
     * @throws IsoProblem with the first fault
     */
    static IsoMessage check(byte[] xml) {
        ElementPath path = new ElementPath();
        try {
            ValidatorHandler validator = Compiled.SCHEMA.newValidatorHandler();
            validator.setErrorHandler(new Strict(path));
            path.setParent(reader());
            path.setContentHandler(validator);
            path.setErrorHandler(new Unreadable());
            path.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            throw IsoProblem.unreadable();
        } catch (IOException e) {
            // Bytes that are not of the encoding that the declaration names.
            throw IsoProblem.unreadable();
        }
        return IsoMessage.ofNamespace(path.namespace())
                .orElseThrow(() -> IsoProblem.against("Document", "message-of-this-exchange"));
    }

    /** A parser that reads no document type and fetches nothing. */
    static XMLReader reader() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK's parser knows these features", e);
        }
    }

    private static Schema compile() {
        List<Source> sources = new ArrayList<>();
        sources.add(source("supplement.v1.xsd"));
        Arrays.stream(IsoMessage.values()).forEach(message -> sources.add(source(message.id() + ".xsd")));
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            DOMImplementationLS inputs = (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .getFeature("LS", "3.0");
            factory.setResourceResolver((type, namespace, publicId, name, base) -> {
                LSInput input = inputs.createLSInput();
                input.setSystemId(name);
                input.setByteStream(open(name));
                return input;
            });
            return factory.newSchema(sources.toArray(Source[]::new));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The schemas of contracts/iso20022 do not fit together", e);
        }
    }

    private static Source source(String name) {
        return new StreamSource(open(name), name);
    }

    private static InputStream open(String name) {
        InputStream stream = IsoSchemas.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("contracts/iso20022 lacks " + name);
        }
        return stream;
    }

    /** Turns the validator's first complaint into a place and a rule; its sentence may quote values. */
    private record Strict(ElementPath path) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // Nothing that makes a message wrong.
        }

        @Override
        public void error(SAXParseException e) {
            String sentence = String.valueOf(e.getMessage());
            int colon = sentence.indexOf(':');
            throw IsoProblem.against(path.toString(), colon > 0 ? sentence.substring(0, colon) : "schema");
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }

    private record Unreadable() implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // Nothing that makes a message unreadable.
        }

        @Override
        public void error(SAXParseException e) {
            throw IsoProblem.unreadable();
        }

        @Override
        public void fatalError(SAXParseException e) {
            throw IsoProblem.unreadable();
        }
    }
}
