/** The bank over ISO 20022 account management in XML: contracts/iso20022, decision 0005. */
package org.dongthuan.bankintegration.exchange.iso20022;
