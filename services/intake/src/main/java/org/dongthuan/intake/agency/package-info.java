/** Agencies that are competent for complaints but do not work on them here: a register, effective-dated. */
package org.dongthuan.intake.agency;
