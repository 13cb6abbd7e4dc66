/** The citizens' site: file, keep the receipt, sign in by code and phone, follow, decide. */
package org.dongthuan.gateway.citizen;
