/** What the bank owes an answer to, order by order and day by day; case-tracking runs the clocks on it. */
package org.dongthuan.bankintegration.dispatch;
