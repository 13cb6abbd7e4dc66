/** Events of other services. */
package org.dongthuan.bankintegration.messaging;
