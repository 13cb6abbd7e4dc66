package org.dongthuan.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.notification.mail.Handed;
import org.dongthuan.notification.mail.MailLine;
import org.dongthuan.notification.mail.MailText;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.template.TextValues;
import org.dongthuan.notification.written.Medium;
import org.dongthuan.notification.written.WrittenTemplate;
import org.dongthuan.notification.written.WrittenTemplates;
import org.jboss.logging.Logger;

/** Makes one mail and hands it to the line. Address and text live only as long as this call. */
@ApplicationScoped
class MailOne {

    private static final Logger LOG = Logger.getLogger(MailOne.class);

    private final MailLine line;
    private final WrittenTemplates templates;
    private final SendingRules rules;
    private final TextValues textValues;
    private final InstantSource clock;

    MailOne(MailLine line, WrittenTemplates templates, SendingRules rules, TextValues textValues, InstantSource clock) {
        this.line = line;
        this.templates = templates;
        this.rules = rules;
        this.textValues = textValues;
        this.clock = clock;
    }

    /**
     * Whether mail can tell the person this. No mail tells a one-time code: see {@link
     * org.dongthuan.notification.written.WrittenRule}.
     *
     * @param contact null when intake does not know the person
     */
    boolean reaches(Claimed claimed, Contacts.Contact contact, Instant now) {
        return line.exists()
                && contact != null
                && contact.email() != null
                && template(claimed, contact, now).isPresent();
    }

    /** @param contact null when intake does not know the person */
    Outcome send(MailLine.Connection connection, Claimed claimed, Contacts.Contact contact) {
        Instant now = clock.instant();
        if (!reaches(claimed, contact, now)) {
            return Outcome.of(claimed, MessageEvent.NO_PHONE, now);
        }
        // Its turn may come late: what was claimed in the evening must not go at night.
        Optional<Instant> quiet = claimed.quietUntil(now, contact);
        if (quiet.isPresent()) {
            return Outcome.held(claimed, quiet.get(), now);
        }
        WrittenTemplate template = template(claimed, contact, now).orElseThrow();
        Map<String, String> values = textValues.of(claimed.code(), claimed.expiresAt());
        MailText text = new MailText(
                claimed.id() + "." + claimed.attempt(),
                contact.email(),
                template.language(),
                template.subject(values),
                template.paragraphs(values),
                now);
        return outcome(claimed, template, text.isSafe() ? connection.hand(text) : Handed.REFUSED, now);
    }

    private Optional<WrittenTemplate> template(Claimed claimed, Contacts.Contact contact, Instant now) {
        return templates.find(Medium.EMAIL, claimed.template(), contact.language(), now);
    }

    private Outcome outcome(Claimed claimed, WrittenTemplate template, Handed handed, Instant at) {
        Outcome.Wording wording = Outcome.Wording.of(template);
        return switch (handed) {
            case TAKEN ->
                new Outcome(claimed.id(), claimed.attempt(), MessageEvent.ACCEPT, List.of(), wording, at, null);
            case REFUSED -> Outcome.of(claimed, MessageEvent.REFUSE, at);
            case LATER -> later(claimed, at);
            case AWAY -> Outcome.of(claimed, MessageEvent.NOT_SENT, at);
            case UNCERTAIN -> new Outcome(claimed.id(), claimed.attempt(), null, List.of(), wording, at, null);
        };
    }

    /** Nobody waits for ever: what the server never takes becomes work for the desk. */
    private Outcome later(Claimed claimed, Instant at) {
        List<Duration> waits = rules.mailWaits(at);
        if (claimed.mailTries() >= waits.size()) {
            LOG.warnf("The mail server never took message %s", claimed.id());
            return Outcome.of(claimed, MessageEvent.REFUSE, at);
        }
        return new Outcome(
                claimed.id(),
                claimed.attempt(),
                MessageEvent.NOT_SENT,
                List.of(),
                null,
                at,
                at.plus(waits.get(claimed.mailTries())));
    }
}
