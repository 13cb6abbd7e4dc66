/** People and the formats of what identifies and reaches them (DOMAIN §4). One person per citizen ID, never matched by name. */
package org.dongthuan.intake.person;
