/**
 * The audit log of the whole platform: an append-only Merkle log (RFC 6962) of what all services recorded, its signed tree
 * heads and proofs (decision 0006). The verifier of an export is infra/log-verifier, which shares no class with it.
 */
package org.dongthuan.casetracking.auditlog;
