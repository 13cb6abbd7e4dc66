package org.dongthuan.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks intake once for a batch of claimed messages how to reach their people. */
@ApplicationScoped
class FetchContacts {

    private final Contacts contacts;

    FetchContacts(@RestClient Contacts contacts) {
        this.contacts = contacts;
    }

    /** By message; messages to people unknown to intake are absent. */
    Map<UUID, Contacts.Contact> of(List<Claimed> claimed) {
        List<Contacts.Wanted> wanted =
                claimed.stream().map(FetchContacts::wanted).distinct().toList();
        Map<Contacts.Wanted, Contacts.Contact> answers = contacts.read(new Contacts.Request(wanted)).items().stream()
                .collect(Collectors.toMap(
                        c -> new Contacts.Wanted(c.personId(), c.challengeId()), Function.identity(), (a, b) -> a));
        return claimed.stream()
                .filter(c -> answers.containsKey(wanted(c)))
                .collect(Collectors.toMap(Claimed::id, c -> answers.get(wanted(c))));
    }

    private static Contacts.Wanted wanted(Claimed claimed) {
        return new Contacts.Wanted(claimed.personId(), claimed.challengeId());
    }
}
