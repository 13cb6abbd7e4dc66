/** Destroying pictures that an organisation took without right: two persons, picture by picture, certified to each person and to the organisation. */
package org.dongthuan.intake.destruction;
