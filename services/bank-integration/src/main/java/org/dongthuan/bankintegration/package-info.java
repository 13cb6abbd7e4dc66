/** Bank account lists, reconciliation, closures and the signed exchange with each bank. */
package org.dongthuan.bankintegration;
