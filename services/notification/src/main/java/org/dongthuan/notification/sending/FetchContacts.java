package org.dongthuan.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks intake once for a batch of claimed messages how to reach their people. */
@ApplicationScoped
class FetchContacts {

    private static final Logger LOG = Logger.getLogger(FetchContacts.class);

    private final Contacts contacts;
    private final StoreOutcomes outcomes;

    FetchContacts(@RestClient Contacts contacts, StoreOutcomes outcomes) {
        this.contacts = contacts;
        this.outcomes = outcomes;
    }

    /**
     * By message; messages to people unknown to intake are absent. Empty when intake does not answer: then nothing was sent,
     * and all of them wait again.
     */
    Optional<Map<UUID, Contacts.Contact>> orPutBack(List<Claimed> claimed) {
        try {
            return Optional.of(of(claimed));
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("Intake does not say now how people are reached: %s", e.getMessage());
            outcomes.notSent(claimed);
            return Optional.empty();
        }
    }

    private Map<UUID, Contacts.Contact> of(List<Claimed> claimed) {
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
