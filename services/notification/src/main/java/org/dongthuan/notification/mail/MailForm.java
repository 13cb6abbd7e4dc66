package org.dongthuan.notification.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Puts a mail together: text and HTML as alternatives (RFC 2046 §5.1.4), UTF-8 throughout. */
final class MailForm extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MailForm(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws MessagingException when an address is none */
    static MimeMessage of(MailText text, String from, Session session) throws MessagingException {
        MailForm mail = new MailForm(session, "<" + text.key() + "@" + domain(from) + ">");
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(text.to(), true));
        mail.setSubject(text.subject(), UTF_8);
        mail.setSentDate(Date.from(text.at()));
        mail.setHeader("Content-Language", text.language());
        // No answering machine replies to it (RFC 3834 §5).
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(new MimeMultipart("alternative", part(text.plain(), "plain"), part(text.html(), "html")));
        mail.saveChanges();
        return mail;
    }

    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        // Survives servers that know seven bits alone, and no line grows too long.
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** One id for an attempt, which tells nothing of this machine. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
