/**
 * The platform's seal on documents: PAdES signatures made and examined (decision 0008). A service that seals brings the DSS
 * libraries itself, and the store of the key.
 */
package org.dongthuan.platform.pdf.seal;
