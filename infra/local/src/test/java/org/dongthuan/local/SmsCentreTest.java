package org.dongthuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.dongthuan.local.setting.Settings;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmsCentreTest {
    private static final int UDH = 0x40;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(StackOptions.on(data).withFreePorts().withOnly("sms-centre"));
    }

    @AfterAll
    static void stop() {
        stack.stop();
    }

    @Test
    void shouldJoinPartsOfAVietnameseTextAndReceiptEachPart() throws Exception {
        Receipts receipts = new Receipts();
        try (Client client = new Client(receipts)) {
            String second = client.submit("84900000001", UDH, part(2, 2, "đã được đóng."));
            String first = client.submit("84900000001", UDH, part(1, 2, "Tài khoản của Ông/Bà "));

            Awaitility.await().until(() -> receipts.texts.size() == 2);
            for (String id : List.of(first, second)) {
                assertTrue(
                        receipts.texts.stream()
                                .anyMatch(
                                        text -> text.matches(
                                                "id:" + id
                                                        + " sub:001 dlvrd:001 submit date:\\d{10} done date:\\d{10} stat:DELIVRD err:000 text:.*")),
                        receipts.texts::toString);
            }
            JsonNode inbox = get("/inbox/84900000001").get("items");
            assertEquals(1, inbox.size());
            assertEquals(
                    "Tài khoản của Ông/Bà đã được đóng.",
                    inbox.get(0).get("text").asText());
            assertEquals(2, inbox.get(0).get("receivedParts").asInt());
        }
    }

    @Test
    void shouldFollowTheScriptOfAPhoneAndThenTheDefault() throws Exception {
        put(
                "/behaviours/84900000002",
                "{\"outcome\":\"UNDELIV\",\"delayMillis\":1,\"duplicateReceipts\":2,\"times\":1}");
        Receipts receipts = new Receipts();
        try (Client client = new Client(receipts)) {
            String failed = client.submit("84900000002", 0, "một".getBytes(StandardCharsets.UTF_16BE));
            Awaitility.await().until(() -> receipts.texts.size() == 3);
            assertTrue(receipts.texts.stream()
                    .allMatch(text -> text.startsWith("id:" + failed) && text.contains("stat:UNDELIV err:001")));
            assertEquals(0, get("/inbox/84900000002").get("items").size());

            client.submit("84900000002", 0, "hai".getBytes(StandardCharsets.UTF_16BE));
            Awaitility.await()
                    .until(() -> get("/inbox/84900000002").get("items").size() == 1);
        }
    }

    @Test
    void shouldRefuseSubmissionsAsScriptedAndClientsWithAWrongPassword() throws Exception {
        put("/behaviours/84900000003", "{\"rejectSubmit\":true}");
        try (Client client = new Client(new Receipts())) {
            assertThrows(
                    NegativeResponseException.class,
                    () -> client.submit("84900000003", 0, "x".getBytes(StandardCharsets.UTF_16BE)));
        }
        assertThrows(IOException.class, () -> bind(new SMPPSession(), "wrong"));
    }

    @Test
    void shouldLetNobodyInDuringAnOutageAndSendWaitingReceiptsAfterIt() throws Exception {
        put("/behaviours/84900000004", "{\"outcome\":\"EXPIRED\",\"delayMillis\":300}");
        String id;
        try (Client client = new Client(new Receipts())) {
            id = client.submit("84900000004", 0, "x".getBytes(StandardCharsets.UTF_16BE));
        }
        put("/outage", "{\"down\":true}");
        assertThrows(IOException.class, () -> new Client(new Receipts()).close());

        put("/outage", "{\"down\":false}");
        Receipts receipts = new Receipts();
        try (Client client = new Client(receipts)) {
            Awaitility.await()
                    .until(() -> receipts.texts.stream()
                            .anyMatch(text -> text.startsWith("id:" + id) && text.contains("stat:EXPIRED")));
        }
    }

    private static byte[] part(int number, int total, String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] message = new byte[6 + octets.length];
        System.arraycopy(new byte[] {5, 0, 3, 77, (byte) total, (byte) number}, 0, message, 0, 6);
        System.arraycopy(octets, 0, message, 6, octets.length);
        return message;
    }

    private static void bind(SMPPSession session, String password) throws IOException {
        session.connectAndBind(
                "localhost",
                stack.ports().of("sms-centre"),
                new BindParameter(
                        BindType.BIND_TRX,
                        Settings.SMPP_SYSTEM_ID,
                        password,
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null));
    }

    private static JsonNode get(String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).build();
        return new ObjectMapper()
                .readTree(
                        HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static void put(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertEquals(
                204, HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    }

    private static URI address(String path) {
        return URI.create(stack.ports().http("sms-centre-http") + path);
    }

    /** A bound client. */
    private static final class Client implements AutoCloseable {
        private final SMPPSession session = new SMPPSession();

        Client(Receipts receipts) throws IOException {
            session.setMessageReceiverListener(receipts);
            bind(session, stack.settings().smppPassword());
        }

        String submit(String phone, int esmClass, byte[] message) throws Exception {
            return session.submitShortMessage(
                            "",
                            TypeOfNumber.ALPHANUMERIC,
                            NumberingPlanIndicator.UNKNOWN,
                            "DongThuan",
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            phone,
                            new ESMClass(esmClass),
                            (byte) 0,
                            (byte) 0,
                            null,
                            null,
                            new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                            (byte) 0,
                            DataCodings.newInstance((byte) 8),
                            (byte) 0,
                            message)
                    .getMessageId();
        }

        @Override
        public void close() {
            session.unbindAndClose();
        }
    }

    private static final class Receipts implements MessageReceiverListener {
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        public void onAcceptDeliverSm(DeliverSm message) {
            assertTrue(message.isSmscDeliveryReceipt());
            texts.add(new String(message.getShortMessage(), StandardCharsets.US_ASCII));
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification alert) {}

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session source) {
            throw new UnsupportedOperationException();
        }
    }
}
