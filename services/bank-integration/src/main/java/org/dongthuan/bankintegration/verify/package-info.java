/** A closure counts when the bank's books agree. */
package org.dongthuan.bankintegration.verify;
