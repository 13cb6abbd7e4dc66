package org.dongthuan.acceptance.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * People as intake stores them, sealed under keys of their own, so that lists open their rows as any others. Names as they
 * occur: a sixth is called Hồ Thị, few names are borne by one person only.
 */
final class PersonRows {

    private static final String INSERT = """
            insert into person (id, citizen_id_ref, wrapped_key, full_name, name_key, citizen_id, phone_kind, source,
                created_at, updated_at, version)
            select id, 'P4-' || id, wrapped, name, name_key, citizen_id, 'NONE', 'COMPLAINT', now(), now(), 0
            from unnest(?, ?, ?, ?, ?) as row (id, wrapped, name, name_key, citizen_id)
            """;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final String[] FAMILY = {"Hồ", "Nguyễn", "Lê", "Trần", "Phan", "Võ"};
    private static final String[] FAMILY_KEY = {"ho", "nguyen", "le", "tran", "phan", "vo"};
    private static final String[] GIVEN = {"Mới", "Hòa", "Đào", "Lan", "Sơn", "Thủy", "Bình", "Hạnh", "Kiên"};
    private static final String[] GIVEN_KEY = {"moi", "hoa", "dao", "lan", "son", "thuy", "binh", "hanh", "kien"};
    private static final int VILLAGES = 500;

    private final SecureRandom random = new SecureRandom();
    private final byte[] kek;

    /** @param kek key encryption key of the stack, base64 */
    PersonRows(String kek) {
        this.kek = Base64.getDecoder().decode(kek);
    }

    /** The id that complaints of this number carry. */
    static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012x".formatted(number));
    }

    void insert(Connection connection, int from, int to) throws SQLException {
        int count = to - from + 1;
        UUID[] ids = new UUID[count];
        byte[][] keys = new byte[count][];
        String[] names = new String[count];
        String[] searched = new String[count];
        byte[][] numbers = new byte[count][];
        for (int i = 0; i < count; i++) {
            int number = from + i;
            ids[i] = id(number);
            byte[] key = new byte[KEY];
            random.nextBytes(key);
            keys[i] = seal(kek, key, "data-key:" + ids[i]);
            numbers[i] = seal(
                    key,
                    "999%09d".formatted(number).getBytes(StandardCharsets.UTF_8),
                    "person:" + ids[i] + ":citizen-id");
            // A middle name for every village: what one looks for is rarely borne by a sixth of all.
            int village = number / 54 % VILLAGES;
            names[i] = FAMILY[number % 6] + " Thị " + GIVEN[number / 6 % 9] + " " + village;
            searched[i] = FAMILY_KEY[number % 6] + " thi " + GIVEN_KEY[number / 6 % 9] + " " + village;
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setArray(2, connection.createArrayOf("bytea", keys));
            statement.setArray(3, connection.createArrayOf("text", names));
            statement.setArray(4, connection.createArrayOf("text", searched));
            statement.setArray(5, connection.createArrayOf("bytea", numbers));
            statement.executeUpdate();
        }
    }

    private byte[] seal(byte[] key, byte[] value, String context) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = cipher.doFinal(value);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new BenchFailure("Cannot seal a person", e);
        }
    }
}
