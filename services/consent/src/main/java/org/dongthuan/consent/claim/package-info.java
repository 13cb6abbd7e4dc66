/** Claims that consent to open an account exists. */
package org.dongthuan.consent.claim;
