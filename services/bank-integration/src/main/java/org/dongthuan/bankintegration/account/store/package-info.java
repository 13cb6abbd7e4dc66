/** Stored accounts and who may know of them. */
package org.dongthuan.bankintegration.account.store;
