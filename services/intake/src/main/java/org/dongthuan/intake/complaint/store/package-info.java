/** Stored complaints and the scope predicate that guards every way of reading them. */
package org.dongthuan.intake.complaint.store;
