/** Events of other services that people are told of. */
package org.dongthuan.notification.messaging;
