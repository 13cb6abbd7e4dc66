package org.dongthuan.casetracking.publicstatus;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * A public status of one moment, signed: whoever keeps it can show later what was told.
 *
 * @param snapshot the {@link PublicStatus} by RFC 8785, exactly the text that is hashed and signed
 * @param sha256 of its UTF-8 bytes, in hexadecimal
 * @param keyId of the key at {@code /api/v1/public/keys}
 * @param signature ES256 (r ‖ s, 64 bytes) over the same bytes, base64
 */
public record PublicSnapshot(@JsonRawValue String snapshot, String sha256, String keyId, String signature) {}
