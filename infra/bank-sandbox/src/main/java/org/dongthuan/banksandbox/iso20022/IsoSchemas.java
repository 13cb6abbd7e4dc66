package org.dongthuan.banksandbox.iso20022;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.w3c.dom.Document;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads messages strictly: no document type, nothing fetched, and the schema to the letter. */
final class IsoSchemas {

    private static final String FOLDER = "/contracts/iso20022/";
    private static final String[] FILES = {
        "supplement.v1.xsd",
        "acmt.010.001.04.xsd",
        "acmt.011.001.04.xsd",
        "acmt.013.001.04.xsd",
        "acmt.014.001.05.xsd",
        "acmt.019.001.04.xsd",
        "acmt.020.001.04.xsd",
        "acmt.021.001.04.xsd",
        "admi.007.001.01.xsd"
    };

    private IsoSchemas() {}

    /** Built when the first message comes in. */
    private static final class Compiled {
        static final Schema SCHEMA = compile();
    }

    /** @throws BankProblem 400 {@code unreadable-body}, 422 {@code schema-invalid} */
    static Document read(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setSchema(Compiled.SCHEMA);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw BankProblem.of(400, "unreadable-body", "$", "xml", "must be XML without a document type");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's parser knows these features", e);
        }
    }

    private static Schema compile() {
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
            return factory.newSchema(Arrays.stream(FILES)
                    .map(name -> new StreamSource(open(name), name))
                    .toArray(Source[]::new));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The schemas of contracts/iso20022 do not fit together", e);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = IsoSchemas.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("contracts/iso20022 lacks " + name);
        }
        return stream;
    }

    private record Strict() implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // Nothing that makes a message wrong.
        }

        /** Names the place and the rule; the validator's own sentence may quote values. */
        @Override
        public void error(SAXParseException e) {
            String sentence = String.valueOf(e.getMessage());
            String rule = sentence.substring(0, Math.max(0, sentence.indexOf(':')));
            String place = "line " + e.getLineNumber() + ", column " + e.getColumnNumber();
            throw BankProblem.of(422, "schema-invalid", place, rule, "must be as contracts/iso20022 has it");
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
