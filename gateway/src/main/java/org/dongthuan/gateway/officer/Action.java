package org.dongthuan.gateway.officer;

import java.util.List;
import java.util.Set;

/**
 * One row of {@link RoleActions}.
 *
 * @param event last segment of the service's path
 * @param states states it leaves from; empty where the service itself says what is possible
 * @param roles who is offered it
 * @param grave shown apart, because it turns somebody away or cannot be taken back easily
 * @param versioned whether the service wants the version that was read
 */
public record Action(
        Subject subject,
        String event,
        Set<String> states,
        Set<String> roles,
        List<Input> inputs,
        boolean grave,
        boolean versioned) {

    private static final Set<Subject> KEPT_NOWHERE = Set.of(
            Subject.NUMBER_REVEAL, Subject.PHONE_REVEAL, Subject.PICTURE_REVEAL, Subject.REVEAL, Subject.EVIDENCE);

    /** The service says when it is possible. */
    static Action on(Subject subject, String event, Set<String> roles, Input... inputs) {
        return in(Set.of(), subject, event, roles, inputs);
    }

    /** Possible in some states; in none named, the service says when. */
    static Action in(Set<String> states, Subject subject, String event, Set<String> roles, Input... inputs) {
        return new Action(subject, event, states, roles, List.of(inputs), false, true);
    }

    boolean isFor(Officer officer, Thing thing) {
        boolean possible = states.isEmpty() ? thing.possible().contains(event) : states.contains(thing.state());
        return possible && isFor(officer);
    }

    boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::has);
    }

    Action asGrave() {
        return new Action(subject, event, states, roles, inputs, true, versioned);
    }

    Action unversioned() {
        return new Action(subject, event, states, roles, inputs, grave, false);
    }

    /** Whether what is typed for it, such as why somebody wants to see what is hidden, may not stay in a browser. */
    public boolean isKeptNowhere() {
        return KEPT_NOWHERE.contains(subject);
    }

    /** Key of an input's label where it means something of its own here. */
    public String inputLabel(Input input) {
        return subject.code() + "." + input.name();
    }

    /** Key of its label. */
    public String label() {
        return subject.code() + "." + event;
    }
}
