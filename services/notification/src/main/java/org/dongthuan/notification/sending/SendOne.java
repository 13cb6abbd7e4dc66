package org.dongthuan.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.sms.SmsLine;
import org.dongthuan.notification.sms.Submission;
import org.dongthuan.notification.template.Template;
import org.dongthuan.notification.template.Templates;
import org.dongthuan.notification.template.TextValues;
import org.dongthuan.platform.time.Vietnam;
import org.jboss.logging.Logger;

/** Makes one text and hands it to the line. Number and text live only as long as this call. */
@ApplicationScoped
public class SendOne {

    private static final Logger LOG = Logger.getLogger(SendOne.class);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm");

    private final SmsLine line;
    private final Templates templates;
    private final MailOne mail;
    private final TextValues textValues;
    private final InstantSource clock;

    SendOne(SmsLine line, Templates templates, MailOne mail, TextValues textValues, InstantSource clock) {
        this.line = line;
        this.mail = mail;
        this.templates = templates;
        this.textValues = textValues;
        this.clock = clock;
    }

    /** @param contact null when intake does not know the person */
    Outcome send(Claimed claimed, Contacts.Contact contact) throws InterruptedException {
        Instant now = clock.instant();
        if (contact == null || !contact.takesTexts()) {
            return Outcome.of(
                    claimed, mail.reaches(claimed, contact, now) ? MessageEvent.BY_EMAIL : MessageEvent.NO_PHONE, now);
        }
        Optional<Template> template = templates.find(claimed.template(), contact.language(), now);
        if (template.isEmpty()) {
            LOG.errorf("No template %s in force", claimed.template());
            return Outcome.of(claimed, MessageEvent.REFUSE, now);
        }
        if (template.get().needs("oneTimeCode") && contact.oneTimeCode() == null) {
            return Outcome.of(claimed, MessageEvent.GIVE_UP, now);
        }
        Optional<Instant> quiet = claimed.quietUntil(now, contact);
        if (quiet.isPresent()) {
            return Outcome.held(claimed, quiet.get(), now);
        }
        String text = template.get().fill(values(claimed, contact));
        // Its turn may come late: what was claimed in the evening must not go at night.
        Submission submission = line.submit(
                contact.phone(),
                text,
                () -> claimed.quietUntil(clock.instant(), contact).isEmpty());
        return outcome(claimed, template.get(), submission, now);
    }

    private Map<String, String> values(Claimed claimed, Contacts.Contact contact) {
        Map<String, String> values = textValues.of(claimed.code(), claimed.expiresAt());
        put(values, "oneTimeCode", contact.oneTimeCode());
        Instant until = claimed.expiresAt();
        put(values, "until", until == null ? null : UNTIL.format(until.atZone(Vietnam.ZONE)));
        return values;
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static Outcome outcome(Claimed claimed, Template template, Submission submission, Instant at) {
        Outcome.Wording wording = Outcome.Wording.of(template);
        return switch (submission) {
            case Submission.Accepted accepted ->
                new Outcome(
                        claimed.id(), claimed.attempt(), MessageEvent.ACCEPT, accepted.smscIds(), wording, at, null);
            case Submission.Refused ignored -> Outcome.of(claimed, MessageEvent.REFUSE, at);
            case Submission.NotSent ignored -> Outcome.of(claimed, MessageEvent.NOT_SENT, at);
            case Submission.Uncertain ignored ->
                new Outcome(claimed.id(), claimed.attempt(), null, List.of(), wording, at, null);
        };
    }
}
