package org.dongthuan.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String EXPECTED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    /** Published with the specification. */
    @Test
    void shouldSignTheVectorOfTheSpecification() {
        assertEquals(EXPECTED, Signature.header("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, BODY, List.of(SECRET)));
    }

    @Test
    void shouldWriteASignatureForEachSecret() {
        assertEquals(
                EXPECTED + " " + EXPECTED,
                Signature.header("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, BODY, List.of(SECRET, SECRET)));
    }
}
