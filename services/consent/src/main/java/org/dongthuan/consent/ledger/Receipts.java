package org.dongthuan.consent.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.ConsentProblem;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.problem.DomainException;

/** Writes receipts, only for consents that were really given. */
@ApplicationScoped
public class Receipts {

    private static final String VERSION = "KI-CR-v1.1.0";
    private static final String PROFILE = "ISO/IEC TS 27560:2023; DPV 2";
    private static final List<String> PERSONAL_DATA =
            List.of("Name", "Government ID", "Contact", "Financial account", "Photograph");
    /** Decree 356/2025 art. 4: pictures of identity cards, faces, and account data. */
    private static final List<String> SENSITIVE = List.of("Picture of identity card", "Biometric", "Financial account");

    private static final int PSEUDONYM = 32;

    private final Chain chain;
    private final Notices notices;
    private final Accounts accounts;

    Receipts(Chain chain, Notices notices, Accounts accounts) {
        this.chain = chain;
        this.notices = notices;
        this.accounts = accounts;
    }

    /** @throws DomainException 409 when nobody gave it, or when the record was changed */
    @Transactional
    public Receipt of(ConsentRecord record) {
        if (!record.state().wasGiven()) {
            throw new DomainException(
                    ConsentProblem.NO_RECEIPT,
                    "In state " + record.state() + " nothing shows that this consent was given.");
        }
        List<Chain.Link> links = chain.of(record);
        if (Chain.brokenAt(record, links).isPresent()) {
            throw new DomainException(
                    ConsentProblem.RECORD_NOT_INTACT, "Nothing is vouched for until it is known what was changed.");
        }
        Revision given = last(links, r -> r.to() == RecordState.GIVEN && r.from() != RecordState.GIVEN)
                .orElseThrow();
        return new Receipt(
                VERSION,
                "VN",
                given.effectiveAt().getEpochSecond(),
                Optional.ofNullable(given.method()).orElse(CollectionMethod.CONTROLLERS_CLAIM),
                record.id().toString(),
                "vi",
                pseudonym(record, given),
                List.of(new Receipt.Controller(record.controllerOrg().orElse("unknown"), false)),
                "/my/consents/" + record.id(),
                List.of(service(record)),
                true,
                SENSITIVE,
                profile(record, links, given),
                record.id());
    }

    private static Receipt.Service service(ConsentRecord record) {
        return new Receipt.Service(
                "Payment account",
                List.of(new Receipt.Use(
                        record.purpose(),
                        List.of("Core Function"),
                        "EXPLICIT",
                        PERSONAL_DATA,
                        true,
                        "When the account is closed or the consent is withdrawn"
                                + record.validUntil()
                                        .map(day -> ", at the latest at the end of " + day)
                                        .orElse(""),
                        false)));
    }

    private Receipt.Profile profile(ConsentRecord record, List<Chain.Link> links, Revision given) {
        Chain.Link last = links.getLast();
        Optional<Revision> ended = last(
                links,
                r -> r.from() != r.to()
                        && r.to() == record.state()
                        && r.seq() > given.seq()
                        && r.to() != RecordState.RENEWED);
        return new Receipt.Profile(
                PROFILE,
                record.id(),
                record.state().dpv(),
                record.revisions(),
                last.revision().previous(),
                last.hash(),
                given.effectiveAt(),
                given.representation(),
                last(links, r -> r.event() == RecordEvent.VERIFY || r.event() == RecordEvent.PROVE)
                        .map(Revision::effectiveAt)
                        .orElse(null),
                last(links, r -> r.event() == RecordEvent.RENEW)
                        .map(Revision::effectiveAt)
                        .orElse(null),
                record.validUntil().orElse(null),
                ended.map(Revision::effectiveAt).orElse(null),
                ended.map(Revision::method).orElse(null),
                record.effectAt().orElse(null),
                record.notice()
                        .flatMap(notices::find)
                        .map(n -> new Receipt.Told(n.id(), n.sha256(), "vi", n.textVi(), n.textEn()))
                        .orElse(null));
    }

    private static Optional<Revision> last(List<Chain.Link> links, Predicate<Revision> which) {
        return links.stream().map(Chain.Link::revision).filter(which).reduce((earlier, later) -> later);
    }

    /** Of a random id, so that nobody finds the person by trying; of the controller too, so that two cannot compare. */
    private String pseudonym(ConsentRecord record, Revision given) {
        String person = Optional.ofNullable(given.personId())
                .or(() -> accounts.find(record.accountId()).flatMap(AccountRef::personId))
                .map(Object::toString)
                .orElse("unknown");
        return Sha256.hex("consent-receipt:" + record.controllerOrg().orElse("") + ":" + person)
                .substring(0, PSEUDONYM);
    }
}
