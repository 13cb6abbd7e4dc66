/** Events intake reads. Each consumer only unwraps and calls a use case. */
package org.dongthuan.intake.messaging;
