package org.dongthuan.gateway.citizen;

import java.util.List;
import java.util.Optional;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.dongthuan.gateway.client.BankIntegrationClient.Holder;
import org.dongthuan.gateway.client.IntakeClient.Complaint;

/**
 * Where a citizen's matter stands, in five steps everybody understands instead of the states of five services.
 *
 * @param step the step of now, from 0
 * @param ended for a complaint that was declined, withdrawn, merged or passed on: its state, {@code TRANSFERRED} when an
 *     agency outside the platform has it; otherwise empty
 * @param words code of the sentence that says what the step means just now
 */
public record Progress(int step, String ended, String words) {

    private static final List<String> STEPS = List.of("received", "examined", "decide", "closing", "result");
    private static final List<String> ENDED = List.of("NOT_ACCEPTED", "WITHDRAWN", "MERGED", "REDIRECTED");
    private static final List<String> REPLIED = List.of("REPLIED", "CLOSED");
    private static final List<String> FINAL = List.of("NOTIFIED", "KEPT", "NOT_FOUND", "OUT_OF_WINDOW");

    static Progress of(Optional<Complaint> complaint, List<Holder> holders, boolean keepAsked) {
        String state = complaint.map(Complaint::state).orElse("");
        if (ENDED.contains(state)) {
            boolean outside = complaint.filter(one -> one.transfer() != null).isPresent();
            return new Progress(0, outside ? "TRANSFERRED" : state, "");
        }
        if (state.equals("DISPUTED")
                || complaint.filter(Complaint::isSecondLevel).isPresent() && !REPLIED.contains(state)) {
            return new Progress(STEPS.size() - 1, "", "disputed");
        }
        if (state.equals("INFO_REQUESTED")) {
            // Before all else: nothing goes on until they have answered.
            return new Progress(1, "", "asked");
        }
        List<String> accounts = holders.stream()
                .flatMap(holder -> holder.accounts().stream())
                .map(Account::state)
                .toList();
        if (!accounts.isEmpty() && FINAL.containsAll(accounts)) {
            return at(4);
        }
        if (accounts.contains("DECISION_PENDING")) {
            return at(2);
        }
        if (accounts.contains("KEEP_REQUESTED")) {
            return new Progress(2, "", keepAsked ? "keep-asked" : "keep-checked");
        }
        if (!accounts.isEmpty() && !accounts.contains("IDENTIFIED")) {
            return at(3);
        }
        if (REPLIED.contains(state)) {
            return at(4);
        }
        return at(state.isEmpty() || state.equals("SUBMITTED") ? 0 : 1);
    }

    private static Progress at(int step) {
        return new Progress(step, "", STEPS.get(step));
    }

    public List<String> steps() {
        return STEPS;
    }

    /** {@code past}, {@code now} or nothing, for the step at a position. */
    public String mark(int position) {
        return position < step ? "past" : position == step ? "now" : "";
    }
}
