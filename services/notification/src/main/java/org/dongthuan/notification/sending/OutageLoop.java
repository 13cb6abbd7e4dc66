package org.dongthuan.notification.sending;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.notification.mail.MailLine;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.sms.SmsLine;

/**
 * While no text can go, finds out for whom mail is the way: they wait for nothing. Everybody else is looked at once an attempt
 * and then left to the line, so that a long outage does not read numbers again and again.
 */
@ApplicationScoped
public class OutageLoop {

    private final SmsLine line;
    private final MailLine mail;
    private final ClaimMessages claims;
    private final FetchContacts contacts;
    private final MailOne mailOne;
    private final StoreOutcomes outcomes;
    private final NotificationConfig config;
    private final InstantSource clock;

    OutageLoop(
            SmsLine line,
            MailLine mail,
            ClaimMessages claims,
            FetchContacts contacts,
            MailOne mailOne,
            StoreOutcomes outcomes,
            NotificationConfig config,
            InstantSource clock) {
        this.line = line;
        this.mail = mail;
        this.claims = claims;
        this.contacts = contacts;
        this.mailOne = mailOne;
        this.outcomes = outcomes;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        boolean more = mail.exists();
        while (more && !line.isUp()) {
            more = batch();
        }
    }

    /** False when there is nobody left to look at, or nobody can be looked at now. */
    private boolean batch() {
        ClaimMessages.Batch batch = claims.claimUnseen(config.batch());
        List<Claimed> claimed = batch.claimed();
        if (claimed.isEmpty()) {
            return batch.looked() > 0;
        }
        Optional<Map<UUID, Contacts.Contact>> found = contacts.orPutBack(claimed);
        if (found.isEmpty()) {
            return false;
        }
        Predicate<Claimed> byMail = one -> isForMail(one, found.get().get(one.id()));
        outcomes.store(claimed.stream()
                .filter(byMail)
                .map(one -> Outcome.of(one, MessageEvent.BY_EMAIL, clock.instant()))
                .toList());
        outcomes.leaveToLine(claimed.stream().filter(byMail.negate()).toList());
        return true;
    }

    private boolean isForMail(Claimed claimed, Contacts.Contact contact) {
        return contact != null && !contact.takesTexts() && mailOne.reaches(claimed, contact, clock.instant());
    }
}
