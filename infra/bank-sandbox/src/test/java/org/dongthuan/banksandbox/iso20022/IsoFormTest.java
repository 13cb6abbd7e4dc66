package org.dongthuan.banksandbox.iso20022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongthuan.banksandbox.callback.Callback;
import org.dongthuan.banksandbox.closure.Amendment;
import org.dongthuan.banksandbox.closure.ClosureRequest;
import org.dongthuan.banksandbox.closure.Ground;
import org.dongthuan.banksandbox.closure.Holder;
import org.dongthuan.banksandbox.closure.PayoutOrder;
import org.dongthuan.banksandbox.closure.Receipt;
import org.dongthuan.banksandbox.closure.RejectionCode;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bank reads the examples that the platform writes in its tests, and writes those that the platform reads. */
class IsoFormTest {

    private static final String REQUEST = "0198c2a4-7b1e-7c55-9a53-0d6f1f2a9b02";
    private static final Instant AT = Instant.parse("2023-08-21T02:00:00Z");

    private final XmlForm form = new XmlForm(new IsoWriter("NH-TG", "dongthuan"));

    @Test
    void shouldReadAClosureRequest() {
        assertEquals(
                new ClosureRequest(
                        REQUEST,
                        "1000000002",
                        new Holder("999123456780", "Lê Văn Mẫu"),
                        Ground.HOLDER_REQUEST,
                        "LB23-000124-5",
                        new PayoutOrder(
                                PayoutOrder.Method.TRANSFER,
                                new PayoutOrder.Destination("NH-MX", "88800011", "Lê Văn Mẫu")),
                        true,
                        2),
                IsoReader.closure(message("acmt.019.transfer.xml")));
    }

    @Test
    void shouldReadAnAmendment() {
        IsoElement message = message("acmt.020.xml");

        assertEquals(
                new Amendment(
                        new Holder("999123456782", "Hồ Thị Thứ"),
                        new PayoutOrder(PayoutOrder.Method.CASH, null),
                        "Người có tài khoản nhận tiền mặt tại quầy."),
                IsoReader.amendment(message));
        assertEquals(REQUEST, IsoReader.processId(message));
    }

    @Test
    void shouldReadForWhichAccountsAReportIsAsked() {
        assertEquals(List.of("1000000001", "1000000002"), IsoReader.accounts(message("acmt.013.xml")));
    }

    @ParameterizedTest
    @CsvSource({
        "acmt.010.xml, a001, 1, ACKNOWLEDGED",
        "acmt.011.xml, a003, 2, REJECTED",
        "acmt.021.xml, a002, 2, INFO_REQUIRED",
        "acmt.014.paid-out.xml, a004, 2, PAID_OUT",
        "acmt.014.closed.xml, a005, 3, CLOSED"
    })
    void shouldWriteItsAnswersAsTheContractShowsThem(String example, String id, int sequence, Callback.Type type) {
        boolean rejected = type == Callback.Type.REJECTED;
        boolean paid = type == Callback.Type.PAID_OUT;
        boolean closed = type == Callback.Type.CLOSED;
        Callback callback = new Callback(
                "6f0a6f4e-3c55-4f0a-9c0f-0a54a1c6" + id,
                "NH-TG",
                REQUEST,
                sequence,
                type,
                AT,
                rejected ? RejectionCode.BALANCE_NOT_ZERO : null,
                rejected ? new Callback.Details(140_000L, null, null, null) : null,
                type == Callback.Type.INFO_REQUIRED
                        ? "Đề nghị xác nhận họ tên của người có tài khoản và cách chi trả số dư."
                        : null,
                closed ? LocalDate.of(2023, 8, 21) : null,
                closed ? "TG-DT-000002-2" : null,
                paid ? PayoutOrder.Method.TRANSFER : null,
                paid ? 140_000L : null,
                paid ? "TG-PC-000002-2" : null);

        assertEquals(example(example), meaning(form.write("1000000002", callback)));
    }

    @Test
    void shouldWriteAReportWithTheStatusOfEachAccount() {
        byte[] written = new IsoWriter("NH-TG", "dongthuan")
                .report(
                        REQUEST,
                        List.of(
                                new IsoWriter.Standing("1000000001", Account.Status.BLOCKED, null),
                                new IsoWriter.Standing("1000000002", Account.Status.CLOSED, LocalDate.of(2023, 8, 21))),
                        AT);

        assertEquals(
                example("acmt.014.view.xml").replaceFirst("<MsgId><Id>[0-9a-f]{32}", "<MsgId><Id>"),
                meaning(written).replaceFirst("<MsgId><Id>[0-9a-f]{32}", "<MsgId><Id>"));
    }

    @Test
    void shouldGiveTheSameReceiptForTheSameRequest() {
        IsoWriter writer = new IsoWriter("NH-TG", "dongthuan");
        Receipt receipt = new Receipt(REQUEST, Instant.parse("2023-08-14T02:00:00Z"));

        assertEquals(meaning(writer.receipt(receipt)), meaning(writer.receipt(receipt)));
        assertEquals(
                example("admi.007.xml").replaceFirst("<MsgId>[0-9a-f]{32}", "<MsgId>"),
                meaning(writer.receipt(receipt)).replaceFirst("<MsgId>[0-9a-f]{32}", "<MsgId>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Document|<!DOCTYPE Document SYSTEM 'file:///etc/passwd'><Document|400",
                "<Fr>|<Fr|400",
                "<Fr>|<Surprise/><Fr>|422",
                "<Ccy>VND</Ccy>|<Ccy>VND</Ccy><Ccy>VND</Ccy>|422",
                "acmt.019.001.04|acmt.019.001.03|422",
                "<dt:Ground>HOLDER_REQUEST</dt:Ground>|<!-- -->|422",
                "999123456780|99912345678|422"
            })
    void shouldRefuseWhatIsNotAsAgreed(String piece, String instead, int status) {
        String xml = new String(bytes("acmt.019.transfer.xml"), StandardCharsets.UTF_8)
                .replaceFirst("<\\?xml[^>]*>", "")
                .replace(piece, instead);

        BankProblem refusal =
                assertThrows(BankProblem.class, () -> IsoSchemas.read(xml.getBytes(StandardCharsets.UTF_8)));

        assertEquals(status, refusal.status());
    }

    @Test
    void shouldTakeAbsentPartsAsAbsent() {
        String xml = new String(bytes("acmt.020.xml"), StandardCharsets.UTF_8)
                .replaceAll("(?s)<dt:Payout>.*</dt:Payout>", "")
                .replaceAll("(?s)<dt:Note>.*</dt:Note>", "");

        Amendment amendment = IsoReader.amendment(IsoElement.of(IsoSchemas.read(xml.getBytes(StandardCharsets.UTF_8))));

        assertNull(amendment.payout());
        assertNull(amendment.note());
    }

    private static IsoElement message(String example) {
        return IsoElement.of(IsoSchemas.read(bytes(example)));
    }

    private static String example(String name) {
        return meaning(bytes(name));
    }

    /** Without declaration, indents and prefixes, which mean nothing; only after the schema has been seen to. */
    private static String meaning(byte[] xml) {
        IsoSchemas.read(xml);
        return new String(xml, StandardCharsets.UTF_8)
                .replaceFirst("<\\?xml[^>]*>", "")
                .replaceAll(">\\s+<", "><")
                .replaceAll("<(/?)dt:", "<$1")
                .replaceAll("xmlns:dt=", "xmlns=")
                .strip();
    }

    static byte[] bytes(String name) {
        try (InputStream stream = IsoFormTest.class.getResourceAsStream("/contracts/iso20022/examples/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
