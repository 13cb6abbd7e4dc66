/**
 * The same exchange in ISO 20022 XML (contracts/iso20022). Written with nothing but the JDK and the schemas, so that it
 * does not repeat a mistake of the platform's side, which goes through a library.
 */
package org.dongthuan.banksandbox.iso20022;
