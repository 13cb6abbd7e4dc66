/** Stored claims. */
package org.dongthuan.consent.claim.store;
