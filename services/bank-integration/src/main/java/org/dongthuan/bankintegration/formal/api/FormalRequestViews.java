package org.dongthuan.bankintegration.formal.api;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dongthuan.bankintegration.formal.letter.LetterStore;
import org.dongthuan.bankintegration.formal.request.FormalRequest;
import org.dongthuan.bankintegration.formal.request.RequestItem;
import org.dongthuan.bankintegration.formal.request.RequestState;
import org.dongthuan.bankintegration.formal.request.RequestStore;
import org.dongthuan.bankintegration.formal.request.RequestTransitions;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** Requests for the eyes of one caller: auditors see that something was asked and when, not what. */
@Singleton
class FormalRequestViews {

    private final RequestStore store;
    private final LetterStore letters;
    private final InstantSource clock;

    FormalRequestViews(RequestStore store, LetterStore letters, InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param who must have the request in scope */
    FormalRequestView one(FormalRequest request, Actor who) {
        boolean wording = !who.has(Roles.AUD);
        return new FormalRequestView(
                request.id(),
                request.incidentId(),
                request.placeCode(),
                request.org(),
                wording ? request.number() : null,
                wording ? request.subject() : null,
                wording ? items(request) : null,
                request.recipients(),
                request.state(),
                request.askedRole(),
                request.askedOrg(),
                request.askedAt(),
                request.dueOn(),
                request.ruleCode(),
                request.overdue(clock.instant()),
                request.receivedAt(),
                request.repliedAt(),
                wording && !request.missingItems().isEmpty() ? request.missingItems() : null,
                wording ? request.returnReason() : null,
                request.wantsLetters() ? counts(request) : null,
                actions(request, who),
                request.version());
    }

    private List<RequestItem> items(FormalRequest request) {
        return store.items(request.id());
    }

    private Map<String, Long> counts(FormalRequest request) {
        return letters.counts(request.id());
    }

    private static List<String> actions(FormalRequest request, Actor who) {
        Stream<String> moves =
                RequestTransitions.TABLE
                        .actions(request.state(), who, event -> !event.isTheAskers() || request.isAskedBy(who))
                        .stream();
        boolean writesLetters = request.wantsLetters()
                && who.hasAny(Roles.BK, Roles.BKA)
                && (request.state() == RequestState.REPLIED || request.state() == RequestState.ACCEPTED);
        return Stream.concat(moves, writesLetters ? Stream.of("letters") : Stream.empty())
                .toList();
    }
}
