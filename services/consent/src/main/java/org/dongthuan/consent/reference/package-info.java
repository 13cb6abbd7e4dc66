/** What other services' events tell of accounts, and who may see what follows from it. */
package org.dongthuan.consent.reference;
