/** Formal requests and their replies over HTTP. */
package org.dongthuan.bankintegration.formal.api;
