/** Events of other services. */
package org.dongthuan.consent.messaging;
