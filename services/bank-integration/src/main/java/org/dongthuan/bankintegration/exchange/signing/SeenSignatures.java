package org.dongthuan.bankintegration.exchange.signing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dongthuan.platform.sql.Sql;

/** Message ids already used, for as long as their signature would still be fresh; shared by all instances. */
@ApplicationScoped
public class SeenSignatures {

    private final Sql sql;

    SeenSignatures(Sql sql) {
        this.sql = sql;
    }

    /** Uses the id up, in the running transaction if there is one. @return false when it was seen before */
    @Transactional
    boolean firstTime(String jti, Instant forgetAt) {
        return sql.run(
                        "insert into seen_signature (jti, forget_at) values (?, ?) on conflict do nothing",
                        jti,
                        forgetAt)
                == 1;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        sql.run("delete from seen_signature where forget_at < now()");
    }
}
