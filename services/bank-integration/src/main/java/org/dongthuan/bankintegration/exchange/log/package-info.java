/** Signed messages of both sides, kept as evidence. */
package org.dongthuan.bankintegration.exchange.log;
