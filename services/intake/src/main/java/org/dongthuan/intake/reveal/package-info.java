/** Seeing what is masked or quarantined: asked with a reason, approved by another person, for a time, one by one. */
package org.dongthuan.intake.reveal;
