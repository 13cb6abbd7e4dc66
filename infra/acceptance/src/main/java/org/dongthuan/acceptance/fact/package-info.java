/** The checked end facts of DOMAIN §6. */
package org.dongthuan.acceptance.fact;
