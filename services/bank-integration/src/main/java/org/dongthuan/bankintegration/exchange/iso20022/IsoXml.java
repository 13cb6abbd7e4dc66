package org.dongthuan.bankintegration.exchange.iso20022;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.xml.namespace.QName;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Between Prowide's model and the bytes on the wire. Prowide shares its parts among all versions of all messages, without
 * a namespace; {@link MessageNamespace} puts that of the message on and takes it off.
 */
@ApplicationScoped
class IsoXml {

    private static final AttributesImpl NONE = new AttributesImpl();

    /** Built when the first message crosses: it costs a third of a second and some megabytes. */
    private static final class Model {
        static final JAXBContext CONTEXT = context();
    }

    /** @param content of the type of the model's class for this message */
    record Message(IsoMessage type, Object content) {

        <T> T as(Class<T> model) {
            return model.cast(content);
        }
    }

    /**
     * @return the bytes to sign and send
     * @throws IsoProblem when it does not fit into the message; nothing is ever cut
     */
    byte[] write(IsoMessage type, Object content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerHandler out =
                    ((SAXTransformerFactory) TransformerFactory.newDefaultInstance()).newTransformerHandler();
            out.setResult(new StreamResult(bytes));
            MessageNamespace named = MessageNamespace.puttingOn(type.namespace());
            named.setContentHandler(out);
            out.startDocument();
            out.startPrefixMapping("", type.namespace());
            out.startElement(type.namespace(), "Document", "Document", NONE);
            Marshaller marshaller = Model.CONTEXT.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(element(type, content), named);
            out.endElement(type.namespace(), "Document", "Document");
            out.endPrefixMapping("");
            out.endDocument();
        } catch (JAXBException | SAXException | TransformerConfigurationException e) {
            // Its message may quote what was to be written.
            throw IsoProblem.against("Document." + type.root(), "not-writable");
        }
        byte[] xml = bytes.toByteArray();
        IsoSchemas.check(xml);
        return xml;
    }

    /** @throws IsoProblem when it is no XML, or not as contracts/iso20022 has it */
    Message read(byte[] xml) {
        IsoMessage type = IsoSchemas.check(xml);
        MessageNamespace plain = MessageNamespace.takingOff(type.namespace());
        plain.setParent(IsoSchemas.reader());
        try {
            Object content = Model.CONTEXT
                    .createUnmarshaller()
                    .unmarshal(new SAXSource(plain, new InputSource(new ByteArrayInputStream(xml))), type.model())
                    .getValue();
            return new Message(type, content);
        } catch (JAXBException e) {
            throw IsoProblem.against("Document." + type.root(), "not-readable");
        }
    }

    @SuppressWarnings("unchecked")
    private static JAXBElement<?> element(IsoMessage type, Object content) {
        return new JAXBElement<>(
                new QName(type.root()),
                (Class<Object>) type.model(),
                type.model().cast(content));
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(
                    Arrays.stream(IsoMessage.values()).map(IsoMessage::model).toArray(Class<?>[]::new));
        } catch (JAXBException e) {
            throw new IllegalStateException("Prowide's model does not fit together", e);
        }
    }
}
