/**
 * Closing an account on the platform's request: taking it, judging it, answering it.
 */
package org.dongthuan.banksandbox.closure;
