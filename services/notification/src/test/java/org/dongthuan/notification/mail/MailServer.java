package org.dongthuan.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * GreenMail behind a gate that makes trouble where the recipient's address says so: {@code refused.}, {@code later.} (always),
 * {@code later-once.}, {@code silent.} (the mail is taken, the answer lost). With {@code test.mail.down} every connection ends
 * at once.
 */
public final class MailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final ServerSocket gate;

    public MailServer() throws IOException {
        server.start();
        gate = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return gate.getLocalPort();
    }

    /** Whole mails that came for an address. */
    public List<String> to(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    private static boolean isTo(Message mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void accept() {
        while (!gate.isClosed()) {
            try {
                Socket client = gate.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (Boolean.getBoolean("test.mail.down")) {
                return;
            }
            try (Socket behind = new Socket("127.0.0.1", server.getSmtp().getPort())) {
                Thread.ofVirtual().start(() -> pump(behind, client));
                talk(client, behind);
            }
        } catch (IOException e) {
            // One side is gone; the other end of the gate closes with it.
        }
    }

    private void talk(Socket client, Socket behind) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        String recipient = "";
        boolean text = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("RCPT TO:<")) {
                recipient = line.substring(9, line.indexOf('>'));
                String no = refusal(recipient);
                if (no != null) {
                    write(client, no);
                    continue;
                }
            }
            if (text && line.equals(".")) {
                text = false;
                if (recipient.startsWith("silent.")) {
                    client.close();
                }
            }
            text = text || line.equals("DATA");
            write(behind, line);
        }
    }

    private String refusal(String recipient) {
        if (recipient.startsWith("refused.")) {
            return "550 5.1.1 No such mailbox";
        }
        boolean later = recipient.startsWith("later.") || recipient.startsWith("later-once.") && seen.add(recipient);
        return later ? "451 4.7.1 Come back later" : null;
    }

    private static void write(Socket socket, String line) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void pump(Socket from, Socket to) {
        try (to) {
            InputStream in = from.getInputStream();
            in.transferTo(to.getOutputStream());
        } catch (IOException e) {
            // As above.
        }
    }

    @Override
    public void close() {
        try {
            gate.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.stop();
    }
}
