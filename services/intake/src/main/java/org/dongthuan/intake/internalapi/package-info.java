/** Reads for other services with their own credentials: contact data for notification, identities for bank-integration. */
package org.dongthuan.intake.internalapi;
