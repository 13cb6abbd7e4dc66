package org.dongthuan.gateway.officer;

import java.util.function.Supplier;
import org.dongthuan.gateway.client.FormalRequestClient.Verification;
import org.dongthuan.gateway.client.ServiceProblem;

/** Code of what was found of the seal of a paper, of kind {@code seal-check}. */
final class SealWords {

    private static final String CHANGED = "document-changed";
    private static final String BROKEN = "BROKEN";

    private SealWords() {}

    static String of(Supplier<Verification> look) {
        try {
            return look.get().holds() ? "HOLDS" : BROKEN;
        } catch (ServiceProblem problem) {
            if (problem.code().equals(CHANGED)) {
                return BROKEN;
            }
            if (problem.isDown()) {
                return "UNKNOWN";
            }
            throw problem;
        }
    }
}
