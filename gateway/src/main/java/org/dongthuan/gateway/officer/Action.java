package org.dongthuan.gateway.officer;

import java.util.List;
import java.util.Set;

/**
 * One row of {@link RoleActions}.
 *
 * @param event last segment of the service's path
 * @param states states it leaves from; empty means any
 * @param roles who is offered it
 * @param grave shown apart, because it turns somebody away or cannot be taken back easily
 */
public record Action(
        Subject subject, String event, Set<String> states, Set<String> roles, List<Input> inputs, boolean grave) {

    boolean isFor(Officer officer, String state) {
        return roles.stream().anyMatch(officer::has) && (states.isEmpty() || states.contains(state));
    }

    /** Key of its label. */
    public String label() {
        return subject.code() + "." + event;
    }
}
