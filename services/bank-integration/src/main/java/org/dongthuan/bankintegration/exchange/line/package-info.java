/** The HTTP line to a bank, whatever is said over it: our token, patience, and what no answer means. */
package org.dongthuan.bankintegration.exchange.line;
