/** Containers of both sides' signed messages, for whoever has to prove what was said to a bank and what it answered. */
package org.dongthuan.bankintegration.evidence;
