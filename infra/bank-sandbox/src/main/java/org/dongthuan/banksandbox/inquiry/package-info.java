/**
 * Does a person hold an account here, and since when? Answered at once, signed.
 */
package org.dongthuan.banksandbox.inquiry;
