/** One sealed letter for each customer, and its way to the person. */
package org.dongthuan.bankintegration.formal.letter;
