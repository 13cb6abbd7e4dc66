package org.dongthuan.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The library's dialogue, watched for how far it came: whether a mail may have been taken depends on whether its end was
 * written, and the library's exceptions do not tell that.
 */
final class Envelope extends SMTPTransport {

    /** How far the dialogue about one mail came. */
    private enum Step {
        SENDER,
        RECIPIENT,
        TEXT,
        END
    }

    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;

    private Step step = Step.SENDER;

    Envelope(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** Hands over one mail to its recipient. */
    Handed send(MimeMessage mail) {
        step = Step.SENDER;
        try {
            sendMessage(mail, mail.getAllRecipients());
            return Handed.TAKEN;
        } catch (SendFailedException answered) {
            return after(getLastReturnCode());
        } catch (MessagingException broken) {
            return after(-1);
        }
    }

    /** @param code what the server answered last; -1 when the connection broke */
    private Handed after(int code) {
        // A refusal of the sender is about us, not about the person.
        if (step == Step.SENDER) {
            return Handed.AWAY;
        }
        if (code >= PERMANENT) {
            return Handed.REFUSED;
        }
        if (code >= TEMPORARY) {
            return Handed.LATER;
        }
        return step == Step.END ? Handed.UNCERTAIN : Handed.AWAY;
    }

    @Override
    protected void rcptTo() throws MessagingException {
        step = Step.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        step = Step.TEXT;
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        step = Step.END;
        super.finishData();
    }
}
