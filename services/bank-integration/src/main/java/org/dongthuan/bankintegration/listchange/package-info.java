/** What a later version of a bank's list changed, and how officers explained what stays different. */
package org.dongthuan.bankintegration.listchange;
