/** What is let in: requests in flight by worth, and calls per caller, never by network address alone. */
package org.dongthuan.gateway.admission;
