/** Idempotency keys of unsafe requests (IETF draft, rules of DOMAIN §5). */
package org.dongthuan.platform.idempotency;
