package org.dongthuan.bankintegration.exchange.port;

import java.util.Optional;
import java.util.UUID;

/** What was asked of banks before, for a protocol whose later messages repeat some of it. */
public interface SentClosures {

    /** The body of a closure request (contracts/openapi/bank.yaml); empty when there is no such request. */
    Optional<byte[]> body(UUID requestId);
}
