/** What a bank can be asked, in words of the domain. */
package org.dongthuan.bankintegration.exchange.port;
