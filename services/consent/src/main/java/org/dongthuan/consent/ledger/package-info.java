/**
 * The consent ledger: what each consent is worth now, and every step that led there, in rows that are only ever added and
 * hash one another (DOMAIN §2.5, decision 0010).
 */
package org.dongthuan.consent.ledger;
