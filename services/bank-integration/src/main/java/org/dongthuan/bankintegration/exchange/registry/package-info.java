/** The banks that messages are exchanged with, and the port to each. */
package org.dongthuan.bankintegration.exchange.registry;
