/** Consuming events: inbox row and effect in one transaction, offset after it; what cannot be read goes to the dead letters. */
package org.dongthuan.platform.messaging;
