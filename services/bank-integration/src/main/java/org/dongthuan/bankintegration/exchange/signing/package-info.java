/** Detached signatures over bodies. */
package org.dongthuan.bankintegration.exchange.signing;
