package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.gateway.client.SampleClient;
import org.dongthuan.gateway.client.SampleClient.Finding;

/**
 * What an officer chose for each account of a sample: {@code found.<account>} is {@link SampleClient#AGREES}, the code of a
 * difference, or empty; {@code was.<account>} is what the page showed before.
 */
final class SampleFindings {

    private static final String FOUND = "found.";

    private SampleFindings() {}

    static List<Finding> changed(MultivaluedMap<String, String> form) {
        List<Finding> findings = new ArrayList<>();
        form.forEach((name, values) -> {
            String found = values.getFirst();
            if (!name.startsWith(FOUND) || found.isEmpty()) {
                return;
            }
            String account = name.substring(FOUND.length());
            if (!found.equals(form.getFirst("was." + account))) {
                boolean agrees = found.equals(SampleClient.AGREES);
                findings.add(new Finding(account, agrees, agrees ? null : found));
            }
        });
        return findings;
    }
}
