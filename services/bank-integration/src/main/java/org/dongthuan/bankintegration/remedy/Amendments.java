package org.dongthuan.bankintegration.remedy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.Payout;
import org.dongthuan.bankintegration.order.BankRequests;
import org.dongthuan.bankintegration.order.BankRequests.BankRequest;
import org.dongthuan.bankintegration.remedy.RemedyRequest.Holder;

/** Answers to the bank's questions. Stored with the decision, sent afterwards: an officer never waits for the bank. */
@ApplicationScoped
class Amendments {

    private final BankRequests requests;
    private final ObjectMapper json;

    Amendments(BankRequests requests, ObjectMapper json) {
        this.requests = requests;
        this.json = json;
    }

    /** As the bank reads it (contracts/openapi/bank.yaml). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Amendment(Holder holder, Payout payout, String note) {

        /** Leaves everything personal out. */
        @Override
        public String toString() {
            return "Amendment[]";
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void queue(Account account, RemedyRequest with) {
        BankRequest closure =
                requests.ofAttempt(account.id(), account.attempt()).orElseThrow();
        UUID id = UUID.randomUUID();
        try {
            byte[] body = json.writeValueAsBytes(new Amendment(with.holder(), with.payout(), with.note()));
            requests.add(id, "AMENDMENT", account.id(), account.attempt(), id.toString(), closure.id(), body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An amendment is always serialisable");
        }
    }
}
