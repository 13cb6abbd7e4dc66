/** Consents that hold until a day: their holders are reminded, and what nobody renewed ends (DOMAIN §2.5). */
package org.dongthuan.consent.term;
