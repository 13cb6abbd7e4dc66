/** The Kafka broker's own process. */
package org.dongthuan.local.kafka;
