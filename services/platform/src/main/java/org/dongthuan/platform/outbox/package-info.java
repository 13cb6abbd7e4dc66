/**
 * Transactional outbox with a relay inside each service (decision 0001). A use case records an event in its own
 * transaction; the relay publishes it later, in order per key, at least once.
 */
package org.dongthuan.platform.outbox;
