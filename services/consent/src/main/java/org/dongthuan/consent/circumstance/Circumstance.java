package org.dongthuan.consent.circumstance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * One body's word on how a claimed consent was taken. It names no person; who said it stands for the body.
 *
 * @param claimId the one claim it is about; absent when it is about every claim of the incident
 * @param org absent for bodies that have none
 * @param from when consents were taken, to {@code to}; both absent when nobody knows
 * @param deviceReference inventory number or the like; absent when unknown or not for the reader
 * @param told the pretext: what people were told that their data are for
 * @param usedFor what they were used for
 * @param contractReference of the contract that the data were captured for; absent when there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Circumstance(
        UUID id,
        UUID claimId,
        Side side,
        String role,
        String org,
        Taker takenBy,
        Instant from,
        Instant to,
        Venue venue,
        Device device,
        String deviceReference,
        DataPurpose told,
        DataPurpose usedFor,
        String contractReference,
        Instant statedAt) {

    /** Whose word it is. */
    public enum Side {
        /** What a controller says. */
        CONTROLLER,
        /** What an authority found. */
        FINDING
    }

    /** Who took the consent. */
    public enum Taker {
        OWN_STAFF,
        AGENT,
        /** Staff of the body whose premises it was. */
        HOST_STAFF,
        /** The person did it alone. */
        PERSON_ALONE,
        UNKNOWN
    }

    /** Where. */
    public enum Venue {
        POST_OFFICE,
        UTILITY_OFFICE,
        BANK_BRANCH,
        HOME,
        ONLINE,
        ELSEWHERE,
        UNKNOWN
    }

    /** On what. */
    public enum Device {
        STAFF_PHONE,
        STAFF_COMPUTER,
        PERSONS_PHONE,
        PAPER,
        UNKNOWN
    }

    /** Data captured for one purpose served another: no consent reaches that far (Law 91/2025 art. 9, C3). */
    public boolean breaksPurposeLimit() {
        return told != DataPurpose.UNKNOWN && usedFor != DataPurpose.UNKNOWN && told != usedFor;
    }

    /** Without what leads to a device or a contract, for whoever supervises bodies and not their papers. */
    Circumstance withoutReferences() {
        return new Circumstance(
                id, claimId, side, role, org, takenBy, from, to, venue, device, null, told, usedFor, null, statedAt);
    }
}
