/** Totals that must balance. */
package org.dongthuan.bankintegration.reconciliation;
