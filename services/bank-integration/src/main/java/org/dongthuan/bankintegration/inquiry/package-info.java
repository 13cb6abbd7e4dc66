/** Complainants without a row in the bank's list. */
package org.dongthuan.bankintegration.inquiry;
