/** The claim, its states and what may follow what. */
package org.dongthuan.consent.claim.domain;
