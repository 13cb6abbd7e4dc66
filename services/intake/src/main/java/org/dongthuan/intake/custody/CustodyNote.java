package org.dongthuan.intake.custody;

import java.util.Optional;
import java.util.UUID;

/**
 * What is to be written about an act, beside who and when.
 *
 * @param toOrg organisation that answers for it from now on; only for {@link CustodyAct#MOVED}
 * @param reference the request, hold or order under which it was done
 */
public record CustodyNote(CustodyAct act, Optional<Reason> reason, Optional<String> toOrg, Optional<UUID> reference) {

    public static CustodyNote of(CustodyAct act) {
        return new CustodyNote(act, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static CustodyNote of(CustodyAct act, Reason reason) {
        return new CustodyNote(act, Optional.of(reason), Optional.empty(), Optional.empty());
    }

    public CustodyNote to(String org) {
        return new CustodyNote(act, reason, Optional.of(org), reference);
    }

    public CustodyNote under(UUID id) {
        return new CustodyNote(act, reason, toOrg, Optional.of(id));
    }
}
