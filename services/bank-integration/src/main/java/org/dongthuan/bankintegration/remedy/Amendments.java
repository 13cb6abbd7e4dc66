package org.dongthuan.bankintegration.remedy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest.Amendment;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest.Holder;
import org.dongthuan.bankintegration.order.BankRequests;
import org.dongthuan.bankintegration.order.BankRequests.BankRequest;

/** Answers to the bank's questions. Stored with the decision, sent afterwards: an officer never waits for the bank. */
@ApplicationScoped
class Amendments {

    private final BankRequests requests;
    private final ObjectMapper json;

    Amendments(BankRequests requests, ObjectMapper json) {
        this.requests = requests;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void queue(Account account, RemedyRequest with) {
        BankRequest closure = requests.ofPresentAttempt(account.id()).orElseThrow();
        UUID id = UUID.randomUUID();
        try {
            byte[] body = json.writeValueAsBytes(amendment(with));
            requests.add(new BankRequests.NewRequest(
                    id, "AMENDMENT", account.id(), account.attempt(), id.toString(), closure.id(), body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An amendment is always serialisable");
        }
    }

    private static Amendment amendment(RemedyRequest with) {
        RemedyRequest.Holder said = with.holder();
        Holder holder = said == null ? null : new Holder(said.citizenId(), said.fullName());
        return new Amendment(holder, with.payout(), with.note());
    }
}
