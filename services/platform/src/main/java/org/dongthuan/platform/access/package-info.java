/** Who is calling: role codes of DOMAIN §1, organisation, territory. Each service's scope predicate is built from it. */
package org.dongthuan.platform.access;
