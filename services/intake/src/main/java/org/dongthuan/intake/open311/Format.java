package org.dongthuan.intake.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The two forms of an answer; the name of what is asked for ends with it. */
enum Format {
    XML("text/xml") {
        @Override
        String write(Answer answer) {
            StringWriter text = new StringWriter();
            try {
                XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
                xml.writeStartDocument("UTF-8", "1.0");
                element(xml, answer.root(), answer.item(), answer.content());
                xml.writeEndDocument();
                return text.toString();
            } catch (XMLStreamException e) {
                throw new IllegalStateException("Text in memory can be written", e);
            }
        }
    },
    JSON("application/json") {
        @Override
        String write(Answer answer) {
            try {
                return MAPPER.writeValueAsString(answer.content());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Maps, lists and texts can be written", e);
            }
        }
    };

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /**
     * An answer before it has a form.
     *
     * @param root name of the outermost element in XML
     * @param item name of each row in XML
     * @param content a list of rows, or one object; values are texts, numbers, flags, lists and objects
     */
    record Answer(String root, String item, Object content) {}

    abstract String write(Answer answer);

    /** Content type, in UTF-8. */
    String type() {
        return type + ";charset=UTF-8";
    }

    private static void element(XMLStreamWriter xml, String name, String item, Object value) throws XMLStreamException {
        xml.writeStartElement(name);
        switch (value) {
            case List<?> rows -> {
                for (Object row : rows) {
                    element(xml, item, item, row);
                }
            }
            case Map<?, ?> fields -> {
                for (Map.Entry<?, ?> field : fields.entrySet()) {
                    String key = field.getKey().toString();
                    // attributes → attribute, values → value
                    element(xml, key, key.substring(0, key.length() - 1), field.getValue());
                }
            }
            default -> xml.writeCharacters(value.toString());
        }
        xml.writeEndElement();
    }
}
