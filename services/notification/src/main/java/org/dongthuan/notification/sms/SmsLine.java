package org.dongthuan.notification.sms;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.dongthuan.notification.config.NotificationConfig;

/**
 * All lines to the SMS centre together. A text goes over the line with the most room; while one is down the others go on. The
 * agreed rate is for all of them. Threads that submit wait here; they are virtual.
 */
@ApplicationScoped
public class SmsLine {

    private final List<SmsBind> binds;
    private final Pace pace;
    private final AtomicInteger reference = new AtomicInteger();

    SmsLine(NotificationConfig config, ReceiptInbox receipts) {
        NotificationConfig.Smpp smpp = config.smpp();
        this.binds = smpp.hosts().stream()
                .map(host -> SmsCentreAddress.of(host, smpp.port()))
                .flatMap(centre -> Stream.generate(() -> new SmsBind(smpp, centre, receipts))
                        .limit(smpp.bindsEach()))
                .toList();
        this.pace = new Pace(smpp.perSecond());
    }

    /** Whether a text could be handed over now. */
    public boolean isUp() {
        return binds.stream().anyMatch(SmsBind::isUp);
    }

    @Scheduled(every = "0.2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepUp() {
        binds.forEach(bind -> Thread.ofVirtual().start(bind::keepUp));
    }

    /**
     * Hands one text over and waits for the answer.
     *
     * @param phone E.164
     * @param mayGo asked when its turn has come; false gives NotSent
     */
    public Submission submit(String phone, String text, BooleanSupplier mayGo) throws InterruptedException {
        List<SmsPart> parts = SmsPart.of(text, reference.incrementAndGet());
        // The centre counts parts.
        for (int i = 0; i < parts.size(); i++) {
            pace.await();
        }
        return binds.stream()
                .max(Comparator.comparingInt(SmsBind::room))
                .orElseThrow()
                .submit(phone, parts, mayGo);
    }

    void stop(@Observes ShutdownEvent event) {
        binds.forEach(SmsBind::stop);
    }
}
