package org.dongthuan.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void shouldDrawHtmlFromTheTextWithNothingOfItAsMarkup() {
        MailText mail = text("a@example.com", "Hồ sơ", List.of("<b>\"Đóng\" & giữ</b>", "một\nhai"));
        assertEquals("<b>\"Đóng\" & giữ</b>\n\nmột\nhai\n", mail.plain());
        assertTrue(mail.html().contains("<p>&lt;b&gt;&quot;Đóng&quot; &amp; giữ&lt;/b&gt;</p>"), mail.html());
        assertTrue(mail.html().contains("<p>một<br/>\nhai</p>"), mail.html());
    }

    @Test
    void shouldNotBeSafeWithALineEndInAHeader() {
        assertTrue(text("a@example.com", "Hồ sơ", List.of("một\nhai")).isSafe());
        assertFalse(
                text("a@example.com", "Hồ sơ\r\nBcc: b@example.com", List.of()).isSafe());
        assertFalse(
                text("a@example.com\nBcc: b@example.com", "Hồ sơ", List.of()).isSafe());
    }

    private static MailText text(String to, String subject, List<String> paragraphs) {
        return new MailText("key", to, "vi", subject, paragraphs, Instant.EPOCH);
    }
}
