/**
 * Who may call: the platform with a token of this bank, the test bench with the control token.
 */
package org.dongthuan.banksandbox.access;
