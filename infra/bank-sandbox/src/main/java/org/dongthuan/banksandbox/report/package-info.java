/**
 * Status of accounts as the bank's books have it, independent of what callbacks said.
 */
package org.dongthuan.banksandbox.report;
