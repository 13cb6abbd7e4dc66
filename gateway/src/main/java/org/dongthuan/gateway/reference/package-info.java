/** The API reference for those who build against the platform: drawn from the contracts, without scripts. */
package org.dongthuan.gateway.reference;
