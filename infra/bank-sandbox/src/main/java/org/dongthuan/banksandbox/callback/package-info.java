/**
 * Answers on their way to the platform: in order per account, again until accepted.
 */
package org.dongthuan.banksandbox.callback;
