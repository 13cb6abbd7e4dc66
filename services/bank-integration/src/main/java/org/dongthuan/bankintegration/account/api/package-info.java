/** Accounts over HTTP. */
package org.dongthuan.bankintegration.account.api;
