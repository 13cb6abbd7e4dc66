package org.dongthuan.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.dongthuan.platform.config.PlatformConfig;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final String PHONE = "+84912345678";

    private final KeyRing ring = new KeyRing(config(1));

    @Test
    void shouldOpenAValueOnlyForTheContextItWasSealedFor() {
        DataKey key = ring.unwrap(ring.newWrappedKey("a"), "a");
        byte[] sealed = key.seal(PHONE, "person:a:phone");
        assertEquals(PHONE, key.open(sealed, "person:a:phone"));
        assertThrows(IllegalStateException.class, () -> key.open(sealed, "person:a:address"));
        assertThrows(IllegalStateException.class, () -> key.open(sealed, "person:b:phone"));
    }

    @Test
    void shouldNotUnwrapAKeyForAnotherOwnerOrUnderAnotherKeyEncryptionKey() {
        byte[] wrapped = ring.newWrappedKey("a");
        assertThrows(IllegalStateException.class, () -> ring.unwrap(wrapped, "b"));
        assertThrows(IllegalStateException.class, () -> new KeyRing(config(2)).unwrap(wrapped, "a"));
    }

    @Test
    void shouldLeaveNothingReadableOnceThePersonsKeyIsErased() {
        // Given
        byte[] wrapped = ring.newWrappedKey("a");
        byte[] sealed = ring.unwrap(wrapped, "a").seal(PHONE, "person:a:phone");

        // When
        Arrays.fill(wrapped, (byte) 0);

        // Then
        assertThrows(IllegalStateException.class, () -> ring.unwrap(wrapped, "a"));
        DataKey another = ring.unwrap(ring.newWrappedKey("a"), "a");
        assertThrows(IllegalStateException.class, () -> another.open(sealed, "person:a:phone"));
        assertFalse(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1).contains("912345678"));
    }

    @Test
    void shouldRefuseAKeyOfAnotherLengthWithoutRepeatingIt() {
        PlatformConfig config = config("c2hvcnQ=");
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> new KeyRing(config));
        assertEquals("dongthuan.platform.keys.kek must be 32 bytes in base64", refusal.getMessage());
    }

    @Test
    void shouldHashEqualTextsOfDifferentKindsDifferently() {
        KeyedHash hash = new KeyedHash(config(1));
        assertEquals(hash.citizenIdRef("999085100001"), hash.hash("citizen-id", "999085100001"));
        assertNotEquals(hash.citizenIdRef("999085100001"), hash.phoneRef("999085100001"));
        assertNotEquals(hash.citizenIdRef("999085100001"), new KeyedHash(config(2)).citizenIdRef("999085100001"));
    }

    private static PlatformConfig config(int fill) {
        byte[] key = new byte[Keys.BYTES];
        Arrays.fill(key, (byte) fill);
        return config(Base64.getEncoder().encodeToString(key));
    }

    private static PlatformConfig config(String key) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(PlatformConfig.class)
                .withDefaultValues(Map.of(
                        "dongthuan.platform.service", "probe",
                        "dongthuan.platform.keys.kek", key,
                        "dongthuan.platform.keys.lookup", key))
                .build()
                .getConfigMapping(PlatformConfig.class);
    }
}
