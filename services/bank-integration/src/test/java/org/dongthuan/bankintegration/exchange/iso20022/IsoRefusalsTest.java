package org.dongthuan.bankintegration.exchange.iso20022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.dongthuan.platform.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bank may send wrongly, or somebody in its name. */
class IsoRefusalsTest {

    private static final String GOOD = new String(IsoMessagesTest.bytes("acmt.011.xml"), StandardCharsets.UTF_8);

    private final IsoCallbacks callbacks = new IsoCallbacks(new IsoXml());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "{\"type\":\"CLOSED\"}",
                "<Document",
                "<!DOCTYPE Document><Document/>",
                "<!DOCTYPE Document SYSTEM \"http://localhost:1/x.dtd\"><Document/>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document>&x;</Document>",
                "<!DOCTYPE d [<!ENTITY % x SYSTEM \"file:///etc/passwd\">%x;]><Document/>"
            })
    void shouldNotReadWhatIsNoPlainXml(String body) {
        DomainException refusal = refused(body);

        assertEquals("unreadable", refusal.code().code());
        assertEquals(400, refusal.code().status());
    }

    @Test
    void shouldNotExpandABombOfEntities() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><Document>&a29;</Document>");

        DomainException refusal = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refused(bomb.toString()));

        assertEquals("unreadable", refusal.code().code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Unknown element, also one of the full standard that this exchange does not use.
                "<RjctdReqTp>|<Surprise/><RjctdReqTp>|Document.AcctReqRjctn.Refs.Surprise",
                "</RjctdReqId>|</RjctdReqId><AttchdDocNm>x</AttchdDocNm>|Document.AcctReqRjctn.Refs.AttchdDocNm",
                // Wrong namespace, wrong version, no message.
                "acmt.011.001.04|acmt.011.001.03|Document",
                "urn:iso:std:iso:20022:tech:xsd:acmt.011.001.04|urn:example|Document",
                // Missing, empty, too long, of another kind.
                "<RjctdReqTp>CLSG</RjctdReqTp>||Document.AcctReqRjctn.Refs.RjctnRsn",
                "CLSG|OPEN|Document.AcctReqRjctn.Refs.RjctdReqTp",
                "<Ccy>VND</Ccy>|<Ccy>USD</Ccy>|Document.AcctReqRjctn.AcctId.Ccy",
                "<Id>1000000002</Id>|<Id></Id>|Document.AcctReqRjctn.AcctId.Id.Othr.Id",
                "2023-08-21T02:00:00Z|2023-08-21T02:00:00|Document.AcctReqRjctn.Refs.RjctdReqId.CreDtTm",
                "<dt:Sequence>2|<dt:Sequence>0|Document.AcctReqRjctn.SplmtryData.Envlp.Answer.Sequence",
                "<dt:Sequence>2|<dt:Sequence>99999999999|Document.AcctReqRjctn.SplmtryData.Envlp.Answer.Sequence",
                "urn:dongthuan:iso20022:v1|urn:other|Document.AcctReqRjctn.SplmtryData.Envlp.Answer",
                // The form of reasons.
                "BALANCE_NOT_ZERO|NO_MOOD|Document.AcctReqRjctn.Refs.RjctnRsn",
                "balanceAmount=140000|balanceAmount=many|Document.AcctReqRjctn.Refs.RjctnRsn",
                "balanceAmount=140000|mood=bad|Document.AcctReqRjctn.Refs.RjctnRsn",
                // Contradictions, and what nobody would read.
                "<RjctdReqId><Id>0|<RjctdReqId><Id>1|Refs.PrcId",
                "2</dt:Sequence>|2</dt:Sequence><dt:EvidenceRef>x</dt:EvidenceRef>|SplmtryData.Envlp.Answer",
                // A sender that answers for another bank.
                "<Fr><Othr><Id>NH-TG|<Fr><Othr><Id>NH-XX|AcctSvcrId"
            })
    void shouldNameWhereAMessageIsNotAsAgreed(String piece, String instead, String at) {
        // Given
        String body = GOOD.replaceAll(">\\s+<", "><");
        String broken = body.replace(piece, instead == null ? "" : instead);
        assertFalse(broken.equals(body), "nothing was broken");

        // When
        DomainException refusal = refused(broken);

        // Then
        assertEquals("invalid", refusal.code().code());
        assertEquals(at, refusal.violations().getFirst().field());
    }

    @Test
    void shouldNotRepeatWhatStoodAtTheWrongPlace() {
        DomainException refusal = refused(GOOD.replace("1000000002", "secret-77"));

        assertFalse(refusal.violations().toString().contains("secret-77"));
        assertFalse(refusal.getMessage().contains("secret-77"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 2023-08-21T02:00:00Z ", "2023-08-21T24:00:00Z", "12023-08-21T02:00:00Z"})
    void shouldRefuseTimesThatOnlySomeReadersUnderstand(String moment) {
        String message = GOOD.replace("2023-08-21T02:00:00Z", moment);

        // Read or refused, but never a fault of ours.
        try {
            assertEquals(
                    "2023-08-21T02:00:00Z",
                    callbacks
                            .read(message.getBytes(StandardCharsets.UTF_8))
                            .callback()
                            .occurredAt()
                            .toString());
        } catch (DomainException e) {
            assertEquals("invalid", e.code().code());
        }
    }

    @Test
    void shouldNotFetchASchemaThatAMessageNames() {
        String hinting = GOOD.replaceFirst(
                "<Document ",
                "<Document xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x"
                        + " http://localhost:1/x.xsd\" ");

        assertEquals(
                "NH-TG",
                callbacks
                        .read(hinting.getBytes(StandardCharsets.UTF_8))
                        .callback()
                        .bankOrg());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"acmt.019.transfer.xml", "acmt.020.xml", "acmt.013.xml", "admi.007.xml", "acmt.014.view.xml"})
    void shouldTakeOnlyAnswersAtTheDoorForAnswers(String name) {
        assertEquals(
                "invalid",
                refused(new String(IsoMessagesTest.bytes(name), StandardCharsets.UTF_8))
                        .code()
                        .code());
    }

    private DomainException refused(String body) {
        return assertThrows(DomainException.class, () -> callbacks.read(body.getBytes(StandardCharsets.UTF_8)));
    }
}
