package org.dongthuan.acceptance.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.dongthuan.local.LocalStack;

/** Which processes of the stack are the platform's own, and what they and the database have used. */
final class OwnProcesses {

    /** The six deployables: gateway and five services. */
    static final List<String> OWN =
            List.of("gateway", "intake", "case-tracking", "bank-integration", "consent", "notification");

    private final LocalStack stack;

    OwnProcesses(LocalStack stack) {
        this.stack = stack;
    }

    /** CPU seconds since they started. */
    double cpu() {
        return sum(OWN, ProcFs::cpu);
    }

    /** CPU seconds of the database server with all its sessions. */
    double databaseCpu() {
        return sum(List.of("postgres"), ProcFs::cpuWithChildren);
    }

    /** CPU seconds of each of them and of the database since they started, by name. */
    Map<String, Double> cpuByPart() {
        Map<String, Double> cpu = new LinkedHashMap<>();
        OWN.forEach(part -> cpu.put(part, sum(List.of(part), ProcFs::cpu)));
        cpu.put("postgres", databaseCpu());
        return cpu;
    }

    double pssMb(String part) {
        return sum(List.of(part), ProcFs::pssMb);
    }

    double pssMb() {
        return sum(OWN, ProcFs::pssMb);
    }

    double rssMb() {
        return sum(OWN, ProcFs::rssMb);
    }

    private double sum(List<String> parts, ToDoubleFunction<ProcessHandle> value) {
        return parts.stream()
                .mapToDouble(part -> stack.processOf(part)
                        .map(value::applyAsDouble)
                        .orElseThrow(() -> new BenchFailure("The part " + part + " does not run any more")))
                .sum();
    }
}
