package org.dongthuan.casetracking.minutes.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.minutes.domain.Minutes;
import org.dongthuan.casetracking.minutes.domain.MinutesEvent;
import org.dongthuan.casetracking.minutes.domain.MinutesTransitions;
import org.dongthuan.casetracking.minutes.domain.Party;
import org.dongthuan.casetracking.minutes.store.Parties;
import org.dongthuan.casetracking.scope.DutyScope;
import org.dongthuan.platform.access.Actor;

/** Makes views of minutes. */
@Singleton
class MinutesViews {

    private final Parties parties;
    private final Steps steps;

    MinutesViews(Parties parties, Steps steps) {
        this.parties = parties;
        this.steps = steps;
    }

    MinutesView view(Minutes minutes, Actor who, boolean full) {
        boolean wording = DutyScope.readsWording(who);
        List<Party> all = parties.of(minutes.id());
        return new MinutesView(
                minutes.id(),
                minutes.incidentId(),
                minutes.org(),
                minutes.number(),
                minutes.title(),
                wording && full ? minutes.text() : null,
                minutes.heldAt(),
                minutes.addendumTo().orElse(null),
                minutes.state(),
                minutes.draftedAt(),
                minutes.readOutAt().orElse(null),
                minutes.documentId().orElse(null),
                wording ? all : all.stream().map(Party::masked).toList(),
                actions(minutes, all, who),
                full ? steps.of(minutes.id()) : null,
                minutes.version());
    }

    private static List<String> actions(Minutes minutes, List<Party> all, Actor who) {
        return MinutesTransitions.TABLE.actions(
                minutes.state(), who, event -> event != MinutesEvent.SIGN || mayStillSign(all, who));
    }

    private static boolean mayStillSign(List<Party> all, Actor who) {
        return all.stream()
                .anyMatch(party ->
                        party.open() && who.has(party.role()) && who.org().equals(Optional.of(party.org())));
    }
}
