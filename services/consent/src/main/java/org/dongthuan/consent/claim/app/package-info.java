/** Use cases on claims. */
package org.dongthuan.consent.claim.app;
