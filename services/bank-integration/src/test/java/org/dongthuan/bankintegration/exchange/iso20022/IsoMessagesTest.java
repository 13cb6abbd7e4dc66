package org.dongthuan.bankintegration.exchange.iso20022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.prowidesoftware.swift.model.mx.dic.AccountClosingRequestV04;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Ground;
import org.dongthuan.bankintegration.account.domain.Payout;
import org.dongthuan.bankintegration.account.domain.RejectionCode;
import org.dongthuan.bankintegration.callback.Callback;
import org.dongthuan.bankintegration.callback.XmlCallbacks.Told;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest.Amendment;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write is the example of the contract, which the bank's side reads in its own tests; and the other way round. */
class IsoMessagesTest {

    private static final UUID REQUEST = UUID.fromString("0198c2a4-7b1e-7c55-9a53-0d6f1f2a9b02");
    private static final UUID AMENDMENT = UUID.fromString("0198c2a4-7b1e-7c55-9a53-0d6f1f2a9b07");
    private static final Instant AT = Instant.parse("2023-08-14T02:00:00Z");
    private static final Payout TRANSFER =
            new Payout(Payout.Method.TRANSFER, new Payout.Target("NH-MX", "88800011", "Lê Văn Mẫu"));

    private final IsoXml xml = new IsoXml();
    private final IsoRequests requests = new IsoRequests("dongthuan", "NH-TG");
    private final IsoCallbacks callbacks = new IsoCallbacks(xml);

    @Test
    void shouldWriteAClosureRequestAsTheContractShowsIt() {
        assertEquals(
                example("acmt.019.transfer.xml"),
                text(xml.write(IsoMessage.CLOSING_REQUEST, requests.closing(order("Lê Văn Mẫu", TRANSFER), AT))));
    }

    @Test
    void shouldWriteAnAmendmentAsTheContractShowsIt() {
        Amendment amendment = new Amendment(
                new Holder("999123456782", "Hồ Thị Thứ"),
                new Payout(Payout.Method.CASH, null),
                "Người có tài khoản nhận tiền mặt tại quầy.");

        assertEquals(
                example("acmt.020.xml"),
                text(xml.write(
                        IsoMessage.CLOSING_AMENDMENT,
                        requests.amendment(AMENDMENT, order("Lê Văn Mẫu", null), amendment, AT))));
    }

    @Test
    void shouldWriteAReportRequestAsTheContractShowsIt() {
        assertEquals(
                example("acmt.013.xml"),
                text(xml.write(
                        IsoMessage.REPORT_REQUEST, requests.report(REQUEST, List.of("1000000001", "1000000002"), AT))));
    }

    @Test
    void shouldLeaveOutAnAccountNameThatIsTooLongAndKeepTheHoldersNameWhole() {
        // Given
        String longest = "Công Tằng Tôn Nữ ".repeat(11).strip();
        assertTrue(longest.length() > 70 && longest.length() <= 200);

        // When
        byte[] written = xml.write(IsoMessage.CLOSING_REQUEST, requests.closing(order(longest, null), AT));

        // Then
        AccountClosingRequestV04 read = xml.read(written).as(AccountClosingRequestV04.class);
        assertEquals(null, read.getAcctId().getNm());
        assertEquals(
                longest,
                Supplement.in(read.getSplmtryData(), "ClosureRequest")
                        .find("Holder")
                        .flatMap(holder -> holder.text("FullName"))
                        .orElseThrow());
    }

    @Test
    void shouldRefuseToWriteWhatDoesNotFitRatherThanCutIt() {
        Payout longCode =
                new Payout(Payout.Method.TRANSFER, new Payout.Target("B".repeat(36), "88800011", "Lê Văn Mẫu"));

        IsoProblem problem = assertThrows(
                IsoProblem.class,
                () -> xml.write(IsoMessage.CLOSING_REQUEST, requests.closing(order("Lê Văn Mẫu", longCode), AT)));

        assertEquals("Document.AcctClsgReq.TrfAcctSvcrId.FinInstnId.Othr.Id", problem.path());
        assertFalse(problem.getMessage().contains("BBB"), "the value stays out");
    }

    @Test
    void shouldRefuseToWriteCharactersThatXmlDoesNotHave() {
        assertThrows(
                IsoProblem.class,
                () -> xml.write(IsoMessage.CLOSING_REQUEST, requests.closing(order("Lê\u0001Mẫu", null), AT)));
    }

    @Test
    void shouldKeepMarkupInANameAsText() {
        String name = "Lê <Văn> & \"Mẫu\" ]]>";

        byte[] written = xml.write(IsoMessage.CLOSING_REQUEST, requests.closing(order(name, null), AT));

        AccountClosingRequestV04 read = xml.read(written).as(AccountClosingRequestV04.class);
        assertEquals(name, read.getAcctId().getNm());
    }

    @Test
    void shouldPackAndUnpackIds() {
        assertEquals(32, CompactId.of(REQUEST).length());
        assertEquals(REQUEST, CompactId.parse(CompactId.of(REQUEST)));
    }

    @Test
    void shouldReadAnAcknowledgement() {
        Told told = callbacks.read(bytes("acmt.010.xml"));

        assertEquals(
                callback("a001", 1, Callback.Type.ACKNOWLEDGED, null, null, null, null, null, null, null, null),
                told.callback());
        assertEquals("1000000002", told.accountNumber());
    }

    @Test
    void shouldReadARejectionWithItsFacts() {
        Callback.Details details = new Callback.Details(140_000L, null, null, null);

        assertEquals(
                callback(
                        "a003",
                        2,
                        Callback.Type.REJECTED,
                        RejectionCode.BALANCE_NOT_ZERO,
                        details,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                callbacks.read(bytes("acmt.011.xml")).callback());
    }

    @Test
    void shouldReadAQuestionThatIsLongerThanTheStandardAllows() {
        assertEquals(
                callback(
                        "a002",
                        2,
                        Callback.Type.INFO_REQUIRED,
                        null,
                        null,
                        "Đề nghị xác nhận họ tên của người có tài khoản và cách chi trả số dư.",
                        null,
                        null,
                        null,
                        null,
                        null),
                callbacks.read(bytes("acmt.021.xml")).callback());
    }

    @Test
    void shouldReadAPayout() {
        assertEquals(
                callback(
                        "a004",
                        2,
                        Callback.Type.PAID_OUT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "TRANSFER",
                        140_000L,
                        "TG-PC-000002-2"),
                callbacks.read(bytes("acmt.014.paid-out.xml")).callback());
    }

    @Test
    void shouldReadAClosing() {
        Told told = callbacks.read(bytes("acmt.014.closed.xml"));

        assertEquals(
                callback(
                        "a005",
                        3,
                        Callback.Type.CLOSED,
                        null,
                        null,
                        null,
                        LocalDate.of(2023, 8, 21),
                        "TG-DT-000002-2",
                        null,
                        null,
                        null),
                told.callback());
        assertEquals("1000000002", told.accountNumber());
    }

    @ParameterizedTest
    @EnumSource(RejectionCode.class)
    void shouldKnowEveryRejectionCode(RejectionCode code) {
        assertEquals(code, RejectionReasons.parse(List.of(code.name())).code());
    }

    static ClosureRequest order(String name, Payout payout) {
        return new ClosureRequest(
                REQUEST,
                "1000000002",
                new Holder("999123456780", name),
                Ground.HOLDER_REQUEST,
                "LB23-000124-5",
                payout,
                true,
                2);
    }

    private static Callback callback(
            String id,
            int sequence,
            Callback.Type type,
            RejectionCode code,
            Callback.Details details,
            String question,
            LocalDate closedOn,
            String evidence,
            String method,
            Long amount,
            String receipt) {
        return new Callback(
                UUID.fromString("6f0a6f4e-3c55-4f0a-9c0f-0a54a1c6" + id),
                "NH-TG",
                REQUEST,
                sequence,
                type,
                Instant.parse("2023-08-21T02:00:00Z"),
                code,
                details,
                question,
                closedOn,
                evidence,
                method,
                amount,
                receipt);
    }

    /** Without the line breaks and indents that make the examples readable. */
    private static String example(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .replaceAll(">\\s+<", "><")
                .strip();
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8).strip();
    }

    static byte[] bytes(String name) {
        try (InputStream stream = IsoMessagesTest.class.getResourceAsStream("/contracts/iso20022/examples/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
