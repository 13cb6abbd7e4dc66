/** The way to a bank, whatever is said on it: tokens, signatures, and what an HTTP status means. */
package org.dongthuan.bankintegration.exchange.http;
