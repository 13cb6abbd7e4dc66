/** Destroying pictures that an organisation took without right: two persons, person by person, with a certificate each. */
package org.dongthuan.intake.destruction;
