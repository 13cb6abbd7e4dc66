/** Claims over HTTP. */
package org.dongthuan.consent.claim.api;
