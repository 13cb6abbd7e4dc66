package org.dongthuan.banksandbox.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dongthuan.banksandbox.callback.Outgoing;
import org.dongthuan.banksandbox.closure.ClosureRequest;
import org.dongthuan.banksandbox.closure.Form;

/** One request and its answers. Guarded by the ledger's lock; changed by facts only. */
public final class ClosureCase {

    private final Form form;
    private ClosureRequest request;
    private RequestStatus status = RequestStatus.RECEIVED;
    private final List<Outgoing> answers = new ArrayList<>(2);
    private final Set<String> delivered = new HashSet<>(2);

    ClosureCase(ClosureRequest request, Form form) {
        this.request = request;
        this.form = form;
    }

    /** How it came and how its answers go. */
    public Form form() {
        return form;
    }

    public ClosureRequest request() {
        return request;
    }

    public RequestStatus status() {
        return status;
    }

    public List<Outgoing> answers() {
        return List.copyOf(answers);
    }

    /** Answers that should be with the platform and are not. */
    List<Outgoing> undelivered() {
        return answers.stream()
                .filter(answer -> answer.manner() != Outgoing.Manner.WITHHELD)
                .filter(answer -> !delivered.contains(answer.callback().callbackId()))
                .toList();
    }

    void amend(ClosureRequest amended) {
        request = amended;
    }

    void move(RequestStatus to) {
        status = to;
    }

    void write(Outgoing answer) {
        answers.add(answer);
    }

    void delivered(String callbackId) {
        delivered.add(callbackId);
    }
}
