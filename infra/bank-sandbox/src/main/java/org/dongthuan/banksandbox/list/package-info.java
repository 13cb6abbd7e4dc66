/**
 * The signed list of accounts opened in an incident's window.
 */
package org.dongthuan.banksandbox.list;
