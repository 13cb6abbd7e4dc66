/** Accounts meet people and cases. */
package org.dongthuan.bankintegration.matching;
