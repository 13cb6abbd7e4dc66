/** Intake: people, complaints, receipts, citizen sign-in. */
package org.dongthuan.intake;
