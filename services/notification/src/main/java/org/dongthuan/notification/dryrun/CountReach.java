package org.dongthuan.notification.dryrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.campaign.Audience;
import org.dongthuan.notification.mail.MailLine;
import org.dongthuan.notification.written.Medium;
import org.dongthuan.notification.written.WrittenTemplates;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Counts whom a campaign would reach: the same people as it would ({@link Audience}), each once. */
@ApplicationScoped
class CountReach {

    private static final String LANGUAGE = "vi";

    private final Audience audience;
    private final Reaching reaching;
    private final MailLine mail;
    private final WrittenTemplates mails;
    private final InstantSource clock;

    CountReach(
            Audience audience,
            @RestClient Reaching reaching,
            MailLine mail,
            WrittenTemplates mails,
            InstantSource clock) {
        this.audience = audience;
        this.reaching = reaching;
        this.mail = mail;
        this.mails = mails;
        this.clock = clock;
    }

    /** @param code of the text; null for a proposed one, which no mail says yet */
    DryRunView.Reach of(UUID incidentId, Collection<String> communes, String code) {
        List<UUID> people = audience.people(incidentId, communes);
        int mobile = 0;
        int mailed = 0;
        for (int from = 0; from < people.size(); from += Reaching.MOST) {
            Reaching.Reach part = ask(people.subList(from, Math.min(from + Reaching.MOST, people.size())));
            mobile += part.mobile();
            mailed += part.mail();
        }
        int byEmail = goesByMail(code) ? mailed : 0;
        return new DryRunView.Reach(people.size(), mobile, byEmail, people.size() - mobile - byEmail);
    }

    private boolean goesByMail(String code) {
        return mail.exists()
                && code != null
                && mails.find(Medium.EMAIL, code, LANGUAGE, clock.instant()).isPresent();
    }

    private Reaching.Reach ask(List<UUID> people) {
        try {
            return reaching.count(new Reaching.Request(people));
        } catch (WebApplicationException | ProcessingException e) {
            throw new DomainException(CommonProblem.UNAVAILABLE, "Who can be reached cannot be counted now.");
        }
    }
}
