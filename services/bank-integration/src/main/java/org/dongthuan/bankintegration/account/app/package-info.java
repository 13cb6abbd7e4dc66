/** Moving accounts. */
package org.dongthuan.bankintegration.account.app;
