package org.dongthuan.platform.idempotency;

import java.util.Optional;

/** What was answered the first time. */
record StoredAnswer(byte[] requestHash, int status, Optional<String> location, Optional<byte[]> body) {}
