package org.dongthuan.platform.messaging;

/**
 * All events of a consumer's transaction have been handled, and it is still running: who observes this does once what each
 * of them would otherwise repeat. A failure counts as a failure of the events.
 */
public record EventsHandled() {}
