package org.dongthuan.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.dongthuan.notification.config.NotificationConfig;
import org.jboss.logging.Logger;

/**
 * The way to the mail server (RFC 5321): one connection at a time, and none for a growing while after the server failed.
 * Without a host in the settings there is no such channel.
 */
@ApplicationScoped
public class MailLine {

    private static final Logger LOG = Logger.getLogger(MailLine.class);

    private final NotificationConfig.Mail config;
    private final Optional<SSLSocketFactory> trust;
    private Duration wait;
    private long nextAttemptNanos = System.nanoTime();

    MailLine(NotificationConfig config) {
        this.config = config.mail();
        this.trust = this.config.authorities().map(MailTrust::of);
        this.wait = this.config.reconnectFirst();
        if (exists() && this.config.from().isEmpty()) {
            throw new IllegalStateException("A mail server is set, but no address that mail comes from");
        }
    }

    /** Whether anybody can be told by e-mail at all. */
    public boolean exists() {
        return config.host().isPresent();
    }

    /** Whether there is a server, and it has not failed just now. */
    public synchronized boolean mayTry() {
        return exists() && System.nanoTime() - nextAttemptNanos >= 0;
    }

    /** Empty when the server is away, or turns us away. */
    public Optional<Connection> connect() {
        Session session = Session.getInstance(properties());
        Envelope envelope = new Envelope(session);
        try {
            envelope.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.user().orElse(null),
                    config.password().orElse(null));
            return Optional.of(new Connection(session, envelope));
        } catch (MessagingException e) {
            // The server's own words stay out of the log: they may repeat an address.
            failed("no connection (" + e.getClass().getSimpleName() + ")");
            return Optional.empty();
        }
    }

    /** An open connection; used by one thread, for one mail after the other. */
    public final class Connection implements AutoCloseable {

        private final Session session;
        private final Envelope envelope;
        private boolean usable = true;

        private Connection(Session session, Envelope envelope) {
            this.session = session;
            this.envelope = envelope;
        }

        /** False once something broke: the next mail needs another connection. */
        public boolean isUsable() {
            return usable;
        }

        /** Hands one mail over and waits for the answer. */
        public Handed hand(MailText text) {
            MimeMessage mail;
            try {
                mail = MailForm.of(text, config.from().orElseThrow(), session);
            } catch (MessagingException e) {
                LOG.warn("An address or text does not fit into a mail");
                return Handed.REFUSED;
            }
            Handed handed = envelope.send(mail);
            usable = handed != Handed.AWAY && handed != Handed.UNCERTAIN;
            if (usable) {
                answered();
            } else {
                failed("a mail ended as " + handed);
            }
            return handed;
        }

        @Override
        public void close() {
            try {
                envelope.close();
            } catch (MessagingException e) {
                LOG.debug("The mail server did not wait for the end", e);
            }
        }
    }

    private synchronized void answered() {
        wait = config.reconnectFirst();
    }

    private synchronized void failed(String how) {
        LOG.warnf("Mail server: %s; next try in %s", how, wait);
        nextAttemptNanos = System.nanoTime() + wait.toNanos();
        Duration doubled = wait.multipliedBy(2);
        wait = doubled.compareTo(config.reconnectMost()) > 0 ? config.reconnectMost() : doubled;
    }

    private Properties properties() {
        String millis = String.valueOf(config.answer().toMillis());
        Properties all = new Properties();
        all.put("mail.smtp.connectiontimeout", millis);
        all.put("mail.smtp.timeout", millis);
        all.put("mail.smtp.writetimeout", millis);
        all.put("mail.smtp.starttls.enable", String.valueOf(config.startTls()));
        all.put("mail.smtp.starttls.required", String.valueOf(config.startTls()));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        trust.ifPresent(factory -> all.put("mail.smtp.ssl.socketFactory", factory));
        all.put("mail.smtp.auth", String.valueOf(config.user().isPresent()));
        all.put("mail.smtp.quitwait", "false");
        // Who greets: the name of this machine is nobody's business.
        config.from().ifPresent(from -> all.put("mail.smtp.localhost", MailForm.domain(from)));
        return all;
    }
}
