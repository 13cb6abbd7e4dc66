package org.dongthuan.notification.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.dongthuan.notification.config.NotificationConfig;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.*;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.*;
import org.jsmpp.util.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several binds with centres that come and go. */
class SmsLineTest {

    private final Centre first = new Centre();
    private final Centre second = new Centre();
    private final SmsLine line = line(first, second);

    @AfterEach
    void close() {
        line.stop(new ShutdownEvent());
        first.close();
        second.close();
    }

    @Test
    void shouldGoOnWhileOneCentreIsAwayAndUseItAgainWhenItIsBack() throws InterruptedException {
        // Given
        awaitBinds(2, 2);
        first.close();
        Awaitility.await()
                .until(() -> first.sessions.stream()
                        .noneMatch(s -> s.getSessionState().isBound()));

        // When: until the line has noticed, a text may be uncertain, but none is lost without a word
        Awaitility.await().until(() -> line.submit("+84900000001", "a", () -> true) instanceof Submission.Accepted);
        int before = second.taken.size();
        for (int i = 0; i < 10; i++) {
            assertInstanceOf(Submission.Accepted.class, line.submit("+84900000001", "b", () -> true));
        }

        // Then
        assertEquals(10, second.taken.size() - before);
        first.open();
        awaitBinds(2, 2);
    }

    @Test
    void shouldNotTryAgainWhenALaterPartIsRefused() throws InterruptedException {
        awaitBinds(2, 2);
        first.takes.set(1);
        second.takes.set(1);
        assertInstanceOf(Submission.Uncertain.class, line.submit("+84900000001", "ạ".repeat(100), () -> true));
        assertEquals(1, first.taken.size() + second.taken.size());
    }

    @Test
    void shouldSendTheWholeTextPartByPartOverOneSession() throws InterruptedException {
        awaitBinds(2, 2);
        Submission.Accepted accepted =
                assertInstanceOf(Submission.Accepted.class, line.submit("+84900000001", "€".repeat(160), () -> true));
        assertEquals(3, accepted.smscIds().size());
        Centre used = first.taken.isEmpty() ? second : first;
        assertEquals(
                List.of(6 + 152, 6 + 152, 6 + 16),
                used.taken.stream().map(octets -> octets.length).toList());
        // 05 00 03, the same reference, of three, which one
        assertEquals(
                List.of(1, 2, 3),
                used.taken.stream().map(octets -> (int) octets[5]).toList());
        assertTrue(used.taken.stream().allMatch(octets -> octets[0] == 5 && octets[1] == 0 && octets[2] == 3));
        assertEquals(1, used.taken.stream().map(octets -> octets[3]).distinct().count());
        assertTrue(used.taken.stream().allMatch(octets -> octets[4] == 3));
    }

    @Test
    void shouldNotKeepASessionThatWasMadeWhileItStopped() throws InterruptedException {
        // Given: the centres take their time to answer a bind
        first.answers = new CountDownLatch(1);
        second.answers = first.answers;
        line.keepUp();
        assertTrue(first.asked.await(10, TimeUnit.SECONDS));

        // When
        line.stop(new ShutdownEvent());
        first.answers.countDown();

        // Then
        Awaitility.await().until(() -> !first.sessions.isEmpty() && !second.sessions.isEmpty());
        Awaitility.await().until(() -> first.bound() == 0 && second.bound() == 0);
    }

    private void awaitBinds(int ofFirst, int ofSecond) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            line.keepUp();
            return first.bound() == ofFirst && second.bound() == ofSecond;
        });
    }

    private static SmsLine line(Centre... centres) {
        NotificationConfig config = new SmallRyeConfigBuilder()
                .withMapping(NotificationConfig.class)
                .withDefaultValues(Map.of(
                        "notification.hotline", "1900 0000",
                        "notification.smpp.host", "localhost:" + centres[0].port + ",localhost:" + centres[1].port,
                        "notification.smpp.port", "1",
                        "notification.smpp.binds-each", "2",
                        "notification.smpp.system-id", "test",
                        "notification.smpp.password", "secret",
                        "notification.smpp.sender", "DongThuan",
                        "notification.smpp.per-second", "10000",
                        "notification.smpp.window", "5",
                        "notification.smpp.receipt-id", "same"))
                .build()
                .getConfigMapping(NotificationConfig.class);
        return new SmsLine(config, null);
    }

    /** An SMS centre that counts what it takes. */
    private static final class Centre implements ServerMessageReceiverListener {

        private final List<byte[]> taken = new CopyOnWriteArrayList<>();
        private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
        private final AtomicInteger takes = new AtomicInteger(Integer.MAX_VALUE);
        private final AtomicInteger ids = new AtomicInteger();
        private final CountDownLatch asked = new CountDownLatch(1);
        private volatile CountDownLatch answers = new CountDownLatch(0);
        private volatile SMPPServerSessionListener listener;
        private final int port;

        Centre() {
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            open();
        }

        void open() {
            try {
                listener = new SMPPServerSessionListener(port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            SMPPServerSessionListener mine = listener;
            Thread.startVirtualThread(() -> accept(mine));
        }

        private void accept(SMPPServerSessionListener mine) {
            try {
                while (mine == listener) {
                    SMPPServerSession session = mine.accept();
                    session.setMessageReceiverListener(this);
                    Thread.startVirtualThread(() -> bind(session));
                }
            } catch (IOException closed) {
                return;
            }
        }

        private void bind(SMPPServerSession session) {
            try {
                BindRequest request = session.waitForBind(5000);
                asked.countDown();
                answers.await();
                request.accept("centre", InterfaceVersion.IF_34);
                sessions.add(session);
            } catch (Exception e) {
                session.close();
            }
        }

        long bound() {
            return sessions.stream().filter(s -> s.getSessionState().isBound()).count();
        }

        void close() {
            try {
                SMPPServerSessionListener old = listener;
                listener = null;
                if (old != null) {
                    old.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            sessions.forEach(SMPPServerSession::close);
        }

        @Override
        public SubmitSmResult onAcceptSubmitSm(SubmitSm submit, SMPPServerSession source)
                throws ProcessRequestException {
            if (takes.getAndDecrement() <= 0) {
                throw new ProcessRequestException("full", SMPPConstant.STAT_ESME_RMSGQFUL);
            }
            taken.add(submit.getShortMessage());
            try {
                return new SubmitSmResult(
                        new MessageId(Integer.toString(ids.incrementAndGet())), new OptionalParameter[0]);
            } catch (PDUStringException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti submit, SMPPServerSession source)
                throws ProcessRequestException {
            throw new ProcessRequestException("no", SMPPConstant.STAT_ESME_RINVCMDID);
        }

        @Override
        public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession source) throws ProcessRequestException {
            throw new ProcessRequestException("no", SMPPConstant.STAT_ESME_RINVCMDID);
        }

        @Override
        public void onAcceptReplaceSm(ReplaceSm replace, SMPPServerSession source) throws ProcessRequestException {
            throw new ProcessRequestException("no", SMPPConstant.STAT_ESME_RINVCMDID);
        }

        @Override
        public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession source) throws ProcessRequestException {
            throw new ProcessRequestException("no", SMPPConstant.STAT_ESME_RINVCMDID);
        }

        @Override
        public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession source)
                throws ProcessRequestException {
            throw new ProcessRequestException("no", SMPPConstant.STAT_ESME_RINVCMDID);
        }

        @Override
        public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancel, SMPPServerSession source)
                throws ProcessRequestException {
            throw new ProcessRequestException("no", SMPPConstant.STAT_ESME_RINVCMDID);
        }

        @Override
        public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession source)
                throws ProcessRequestException {
            throw new ProcessRequestException("no", SMPPConstant.STAT_ESME_RINVCMDID);
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
            throw new ProcessRequestException("no", SMPPConstant.STAT_ESME_RINVCMDID);
        }
    }
}
