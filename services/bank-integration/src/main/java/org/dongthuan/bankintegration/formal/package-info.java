/** What authorities ask in writing, what is answered in writing, and the letters to customers (decision 0012). */
package org.dongthuan.bankintegration.formal;
