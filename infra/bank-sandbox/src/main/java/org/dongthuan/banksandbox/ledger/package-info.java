/**
 * What the bank knows: accounts, requests, effects. Every change is a fact in an append-only journal, read again at start.
 */
package org.dongthuan.banksandbox.ledger;
