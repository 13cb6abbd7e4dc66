package org.dongthuan.bankintegration.exchange.iso20022;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every example against the schema as ISO publishes it: ours must be a restriction of it. ISO's files are not ours to
 * ship; run with {@code -Diso20022.schemas=} the folder that holds them.
 */
class PublishedSchemasTest {

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "iso20022.schemas", matches = ".+")
    @CsvSource({
        "acmt.019.transfer.xml, CLOSING_REQUEST",
        "acmt.020.xml, CLOSING_AMENDMENT",
        "acmt.013.xml, REPORT_REQUEST",
        "admi.007.xml, RECEIPT",
        "acmt.010.xml, ACKNOWLEDGEMENT",
        "acmt.011.xml, REJECTION",
        "acmt.021.xml, QUESTION",
        "acmt.014.closed.xml, REPORT",
        "acmt.014.paid-out.xml, REPORT",
        "acmt.014.view.xml, REPORT"
    })
    void shouldBeValidByThePublishedSchemaToo(String example, IsoMessage message) {
        byte[] xml = IsoMessagesTest.bytes(example);
        Path published = Path.of(System.getProperty("iso20022.schemas"), message.id() + ".xsd");

        assertEquals(message, IsoSchemas.check(xml));
        assertDoesNotThrow(() -> SchemaFactory.newDefaultInstance()
                .newSchema(published.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml))));
    }
}
