/** W3C trace context across the broker: stored with the event, resumed by the consumer. */
package org.dongthuan.platform.trace;
