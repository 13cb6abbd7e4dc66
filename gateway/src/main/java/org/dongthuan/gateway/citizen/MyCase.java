package org.dongthuan.gateway.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.dongthuan.gateway.client.BankIntegrationClient.Holder;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.ConsentClient.Claim;
import org.dongthuan.gateway.client.ConsentClient.Keep;
import org.dongthuan.gateway.client.CustomerLetterClient;
import org.dongthuan.gateway.client.CustomerLetterClient.Letter;
import org.dongthuan.gateway.client.DestructionClient;
import org.dongthuan.gateway.client.DestructionClient.Certificate;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Attachment;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.RepresentationClient;
import org.dongthuan.gateway.client.RepresentationClient.Group;
import org.dongthuan.gateway.client.RightsClient;
import org.dongthuan.gateway.client.RightsClient.DataRequest;
import org.dongthuan.gateway.client.ServiceProblem;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * All that a signed-in citizen has here, from every service; each part stands or falls alone.
 *
 * @param complaint the one that is handled; nothing for people on a bank's list who never complained
 * @param others further complaints of the same person, newest first
 * @param groups of people with the same complaint, while somebody speaks for them
 * @param unanswered when no reply came in time: until when they may go on without one
 * @param keeps new consents to keep an account, asked and answered
 * @param letters of banks, made for them with a written reply
 * @param claims what others say that the citizen agreed to
 */
public record MyCase(
        Part<Optional<Complaint>> complaint,
        Part<Optional<Instant>> unanswered,
        List<Complaint> others,
        Part<List<Group>> groups,
        Part<List<Holder>> holders,
        Part<List<Keep>> keeps,
        Part<List<Claim>> claims,
        Part<List<Attachment>> attachments,
        Part<List<DataRequest>> requests,
        Part<List<Certificate>> certificates,
        Part<List<Letter>> letters) {

    private static final int LIMIT = 20;

    /** The complaint, when there is one and it could be read. */
    public Complaint file() {
        return complaint.optional().flatMap(one -> one).orElse(null);
    }

    /** Last moment for a second complaint or the court without a reply; {@code null} while the reply may still come. */
    public Instant unansweredUntil() {
        return unanswered.optional().flatMap(one -> one).orElse(null);
    }

    public List<Holder> holdersOrNone() {
        return holders.optional().orElse(List.of());
    }

    /** Those that wait for the citizen's answer. */
    public List<Keep> keepsOrNone() {
        return keeps.optional().orElse(List.of()).stream().filter(Keep::isAsked).toList();
    }

    /** Those that hold until a day. */
    public List<Keep> keepsEnding() {
        return keeps.optional().orElse(List.of()).stream()
                .filter(Keep::isEnding)
                .toList();
    }

    public List<Claim> claimsOrNone() {
        return claims.optional().orElse(List.of());
    }

    public List<Attachment> attachmentsOrNone() {
        return attachments.optional().orElse(List.of());
    }

    public List<DataRequest> requestsOrNone() {
        return requests.optional().orElse(List.of());
    }

    public List<Group> groupsOrNone() {
        return groups.optional().orElse(List.of());
    }

    /** What says that pictures of them are gone. */
    public List<Certificate> certificatesOrNone() {
        return certificates.optional().orElse(List.of());
    }

    /** Banks' letters that are ready to be read. */
    public List<Letter> lettersOrNone() {
        return letters.optional().orElse(List.of()).stream()
                .filter(Letter::isMade)
                .toList();
    }

    /** The case a request about their data belongs to; {@code null} while they have none in an incident. */
    public String caseId() {
        return file() != null && file().incidentId() != null && file().caseId() != null
                ? file().caseId()
                : holdersOrNone().stream()
                        .map(Holder::caseId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Organisations that may hold their data: the one complained of, and their banks. */
    public List<String> controllers() {
        Stream<String> banks = holdersOrNone().stream()
                .flatMap(holder -> holder.accounts().stream())
                .map(Account::bankOrg);
        return Stream.concat(Stream.ofNullable(file()).map(Complaint::respondentOrg), banks)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public boolean isMayAskData() {
        return caseId() != null && !controllers().isEmpty();
    }

    /** Case code to call the page by; {@code null} while nothing could be read. */
    public String code() {
        return file() != null
                ? file().code()
                : holdersOrNone().stream().map(Holder::code).findFirst().orElse(null);
    }

    /** Where the matter stands. */
    public Progress progress() {
        return Progress.of(
                Optional.ofNullable(file()), holdersOrNone(), !keepsOrNone().isEmpty());
    }

    /** Asks the services in the citizen's name. */
    @ApplicationScoped
    static class Reader {

        private final IntakeClient intake;
        private final CaseTrackingClient cases;
        private final BankIntegrationClient bank;
        private final ConsentClient consent;
        private final RightsClient rights;
        private final DestructionClient destruction;
        private final RepresentationClient representations;
        private final CustomerLetterClient letters;

        Reader(
                @RestClient IntakeClient intake,
                @RestClient CaseTrackingClient cases,
                @RestClient BankIntegrationClient bank,
                @RestClient ConsentClient consent,
                @RestClient RightsClient rights,
                @RestClient DestructionClient destruction,
                @RestClient RepresentationClient representations,
                @RestClient CustomerLetterClient letters) {
            this.intake = intake;
            this.cases = cases;
            this.bank = bank;
            this.consent = consent;
            this.rights = rights;
            this.destruction = destruction;
            this.representations = representations;
            this.letters = letters;
        }

        /** @throws ServiceProblem 401 when the session is over; nothing else */
        MyCase read() {
            Part<List<Complaint>> all;
            try {
                all = new Part<>(intake.complaints(null, null, null, LIMIT).items(), Part.State.SHOWN);
            } catch (ServiceProblem problem) {
                if (problem.status() == 401) {
                    throw problem;
                }
                all = new Part<>(null, Part.State.DOWN);
            }
            List<Complaint> own = all.optional().orElse(List.of());
            Optional<Complaint> main = own.stream()
                    .filter(one -> !"MERGED".equals(one.state()))
                    .findFirst()
                    .or(() -> own.stream().findFirst());
            Part<Optional<Complaint>> complaint = all.isDown()
                    ? new Part<>(null, Part.State.DOWN)
                    : Part.of(() -> main.map(one -> intake.complaint(one.id())));
            return new MyCase(
                    complaint,
                    main.map(one -> Part.of(() -> unanswered(one.id()))).orElse(Part.hidden()),
                    own.stream()
                            .filter(one ->
                                    main.filter(m -> m.id().equals(one.id())).isEmpty())
                            .toList(),
                    main.map(one -> Part.of(this::groups)).orElse(Part.hidden()),
                    Part.of(() -> bank.me().items()),
                    Part.of(() -> consent.keeps(null, null, LIMIT).items()),
                    Part.of(() -> consent.claims(null, null, null, LIMIT).items()),
                    main.map(one -> Part.of(() -> intake.attachments(one.id()).items()))
                            .orElse(Part.hidden()),
                    Part.of(() ->
                            rights.dataRequests(null, null, null, null, LIMIT).items()),
                    Part.of(() -> destruction.certificates(null, null, LIMIT).items()),
                    Part.of(() -> letters.letters(null, null, null, null, LIMIT).items()));
        }

        private Optional<Instant> unanswered(String complaintId) {
            return cases.periods(complaintId).items().stream()
                    .filter(CaseTrackingClient.Period::isWithoutReply)
                    .map(CaseTrackingClient.Period::dueAt)
                    .findFirst();
        }

        /** Whether they speak for the others, only a group by itself tells. */
        private List<Group> groups() {
            return representations.groups("ACTIVE", null, LIMIT).items().stream()
                    .map(one -> representations.group(one.id()))
                    .toList();
        }
    }
}
