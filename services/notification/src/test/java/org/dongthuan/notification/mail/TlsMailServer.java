package org.dongthuan.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * GreenMail with STARTTLS (RFC 3207), which it does not know by itself: a gate talks with the client until the connection is
 * secret, then GreenMail does. Keeps every line that came in clear.
 */
final class TlsMailServer implements AutoCloseable {

    static final String USER = "tin";
    static final String PASSWORD = "mat-khau";

    /** What the server does about STARTTLS. */
    enum Offer {
        TAKEN,
        NONE,
        /** Offered, and then not to be had. */
        REFUSED
    }

    final List<String> clear = new CopyOnWriteArrayList<>();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ServerSocket gate;
    private final SSLContext keys;
    private final Offer offer;

    TlsMailServer(SSLContext keys, Offer offer) throws IOException {
        this.keys = keys;
        this.offer = offer;
        server.setUser(USER, PASSWORD);
        server.start();
        gate = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return gate.getLocalPort();
    }

    List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
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
            if (greeted(client)) {
                secret(client);
            }
        } catch (IOException e) {
            // One side is gone; the other end of the gate closes with it.
        }
    }

    /** True once the connection is to be made secret. */
    private boolean greeted(Socket client) throws IOException {
        say(client, "220 gate");
        for (String line = line(client.getInputStream()); !line.isEmpty(); line = line(client.getInputStream())) {
            clear.add(line.substring(0, Math.min(8, line.length())).strip());
            if (line.startsWith("EHLO")) {
                say(client, offer == Offer.NONE ? "250-gate\r\n250 AUTH LOGIN PLAIN" : "250-gate\r\n250 STARTTLS");
            } else if (line.startsWith("STARTTLS") && offer == Offer.TAKEN) {
                say(client, "220 go on");
                return true;
            } else {
                say(client, line.startsWith("STARTTLS") ? "454 4.7.0 not now" : "250 anything");
            }
        }
        return false;
    }

    private void secret(Socket client) throws IOException {
        try (SSLSocket secret =
                        (SSLSocket) keys.getSocketFactory().createSocket(client, null, client.getPort(), false);
                Socket behind = new Socket("127.0.0.1", server.getSmtp().getPort())) {
            secret.setUseClientMode(false);
            line(behind.getInputStream()); // its greeting: the client had one
            Thread.ofVirtual().start(() -> pump(behind, secret));
            secret.getInputStream().transferTo(behind.getOutputStream());
        }
    }

    private static void pump(Socket from, Socket to) {
        try (to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // As above.
        }
    }

    /** Reads no further than the line's end: what follows may be the beginning of TLS. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            line.write(octet);
            if (octet == '\n') {
                break;
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        client.getOutputStream().flush();
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
