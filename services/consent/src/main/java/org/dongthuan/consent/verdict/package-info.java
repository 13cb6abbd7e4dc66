/** Checklist and opinions: how two persons come to a verdict (DOMAIN §3.3). */
package org.dongthuan.consent.verdict;
