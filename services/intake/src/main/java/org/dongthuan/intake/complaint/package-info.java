/** Complaints: filing, states, duplicates, reply (DOMAIN §2.1). */
package org.dongthuan.intake.complaint;
