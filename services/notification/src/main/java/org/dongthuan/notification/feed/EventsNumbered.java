package org.dongthuan.notification.feed;

import java.util.List;

/** These events got positions in the running transaction; who observes this does its part in it. */
public record EventsNumbered(List<String> eventIds) {}
