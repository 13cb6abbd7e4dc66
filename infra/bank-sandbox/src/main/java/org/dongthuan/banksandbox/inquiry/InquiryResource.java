package org.dongthuan.banksandbox.inquiry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.AccountRow;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.signing.DetachedJws;
import org.dongthuan.banksandbox.signing.SignedExchange;

/** Inquiries. A POST although it changes nothing: a citizen ID must not stand in a URL. */
@Path("/bank/v1/inquiries")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InquiryResource {

    private final SignedExchange exchange;
    private final Ledger ledger;
    private final SandboxConfig config;
    private final InstantSource clock;

    public InquiryResource(SignedExchange exchange, Ledger ledger, SandboxConfig config, InstantSource clock) {
        this.exchange = exchange;
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
    }

    @POST
    public Response inquire(@HeaderParam(DetachedJws.HEADER) String signature, byte[] body) {
        Inquiry inquiry = exchange.open(signature, body, Inquiry.class);
        inquiry.check();
        return exchange.seal(200, answer(inquiry, find(inquiry))).build();
    }

    private Optional<AccountRow> find(Inquiry inquiry) {
        return ledger.read(state -> state.accounts().stream()
                .map(Account::row)
                .filter(row -> row.citizenId().equals(inquiry.citizenId()))
                .min(Comparator.comparing((AccountRow row) -> !fits(row, inquiry))
                        .thenComparing(AccountRow::openedAt)));
    }

    private static boolean fits(AccountRow row, Inquiry inquiry) {
        return !row.openedAt().isBefore(inquiry.windowFrom())
                && row.openedAt().isBefore(inquiry.windowTo())
                && row.placeCode().equals(inquiry.placeCode());
    }

    private InquiryAnswer answer(Inquiry inquiry, Optional<AccountRow> found) {
        return new InquiryAnswer(
                inquiry.inquiryId(),
                config.org(),
                found.isPresent(),
                found.map(AccountRow::openedAt).orElse(null),
                found.map(AccountRow::placeCode).orElse(null),
                clock.instant());
    }
}
