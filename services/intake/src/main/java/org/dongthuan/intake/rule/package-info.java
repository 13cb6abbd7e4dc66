/** Periods of the evidence vault, effective-dated: how long a reveal lasts, a file is kept, a destruction may take. */
package org.dongthuan.intake.rule;
