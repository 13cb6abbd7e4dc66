package org.dongthuan.banksandbox.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongthuan.banksandbox.callback.Answers;
import org.dongthuan.banksandbox.callback.Callback;
import org.dongthuan.banksandbox.callback.Outgoing;
import org.dongthuan.banksandbox.closure.ClosureRequest;
import org.dongthuan.banksandbox.closure.Form;
import org.dongthuan.banksandbox.closure.Ground;
import org.dongthuan.banksandbox.closure.Holder;
import org.dongthuan.banksandbox.closure.PayoutOrder;
import org.dongthuan.banksandbox.ledger.Ledger.Decision;
import org.dongthuan.banksandbox.script.Behaviour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final String NUMBER = "1000000001";
    private static final Instant NOW = Instant.parse("2023-08-14T02:00:00Z");

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @TempDir
    Path folder;

    @Test
    void shouldKnowEffectsKeysAndUndeliveredAnswersAfterARestart() {
        // Given
        Callback closed = new Answers("NH-TG", "r1", 0, NOW).closed(LocalDate.of(2023, 8, 14), "TG-DT-1");
        record(
                new Ledger(folder, mapper),
                new Fact.AccountLoaded(row()),
                new Fact.AccountScripted(NUMBER, List.of(Behaviour.parse("LATE:PT2H"), Behaviour.parse("SILENT"))),
                new Fact.RequestTaken(request(), Form.XML),
                new Fact.KeyUsed("key-1", "f1", "r1", NOW),
                new Fact.BehaviourUsed(NUMBER),
                new Fact.PaidOut(NUMBER, new Payout(PayoutOrder.Method.CASH, 140_000, "TG-PC-1")),
                new Fact.AccountClosed(NUMBER, LocalDate.of(2023, 8, 14), "TG-DT-1"),
                new Fact.AnswerWritten(new Outgoing(NUMBER, closed, Outgoing.Manner.NORMAL)),
                new Fact.RequestMoved("r1", RequestStatus.ANSWERED_CLOSED));

        // When
        Ledger restarted = new Ledger(folder, mapper);

        // Then
        Account account = restarted.read(state -> state.account(NUMBER).orElseThrow());
        assertEquals(1, account.closeEffects());
        assertEquals(List.of(new Payout(PayoutOrder.Method.CASH, 140_000, "TG-PC-1")), account.payouts());
        assertEquals(0, account.balance());
        assertEquals("SILENT", account.nextBehaviour().orElseThrow().toString());
        assertEquals(
                "f1", restarted.read(state -> state.key("key-1").orElseThrow().fingerprint()));
        assertEquals(
                List.of(closed),
                restarted.read(state ->
                        state.undelivered().stream().map(Outgoing::callback).toList()));
    }

    @Test
    void shouldDropABatchThatACrashLeftUnfinished() throws IOException {
        // Given
        record(new Ledger(folder, mapper), new Fact.AccountLoaded(row()));
        Files.writeString(folder.resolve("bank-journal.jsonl"), "[{\"fact\":\"acc", StandardOpenOption.APPEND);

        // When
        record(new Ledger(folder, mapper), new Fact.HoldSet(NUMBER, true));

        // Then
        boolean held = new Ledger(folder, mapper)
                .read(state -> state.account(NUMBER).orElseThrow().isHeld());
        assertTrue(held);
    }

    @Test
    void shouldForgetEverythingOnReset() {
        Ledger ledger = new Ledger(folder, mapper);
        record(ledger, new Fact.AccountLoaded(row()), new Fact.BankSwitched(true, null));

        ledger.clear();

        int left = new Ledger(folder, mapper).read(state -> state.accounts().size());
        assertEquals(0, left);
        assertFalse(ledger.isDown(Instant.now()));
    }

    private static void record(Ledger ledger, Fact... facts) {
        ledger.decide(state -> new Decision<>(List.of(facts), true));
    }

    private static AccountRow row() {
        return new AccountRow(
                NUMBER,
                "999123456789",
                "Hồ Thị Thử",
                null,
                Instant.parse("2023-08-08T02:00:00Z"),
                "BD-SH-07",
                "EKYC",
                "19432",
                140_000L,
                null,
                null,
                null);
    }

    private static ClosureRequest request() {
        PayoutOrder cash = new PayoutOrder(PayoutOrder.Method.CASH, null);
        Holder holder = new Holder("999123456789", "Hồ Thị Thử");
        return new ClosureRequest("r1", NUMBER, holder, Ground.HOLDER_REQUEST, "LB23-000123-7", cash, true, 1);
    }
}
