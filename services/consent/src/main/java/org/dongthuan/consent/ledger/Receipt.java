package org.dongthuan.consent.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * What a person agreed to: the fields of Kantara's Consent Receipt v1.1 under their own names, and a profile that says what
 * ISO/IEC TS 27560 and DPV want beside. contracts/receipts/consent-receipt.v1.schema.json describes it. It names nobody.
 *
 * @param consentTimestamp seconds since 1970, as Kantara has it
 * @param piiPrincipalId a pseudonym, another one for each controller
 * @param policyUrl where the person finds what they were told, on this platform's site
 * @param sensitive whether data of the categories in {@code spiCat} are used
 */
public record Receipt(
        String version,
        String jurisdiction,
        long consentTimestamp,
        CollectionMethod collectionMethod,
        String consentReceiptID,
        String language,
        String piiPrincipalId,
        List<Controller> piiControllers,
        String policyUrl,
        List<Service> services,
        boolean sensitive,
        List<String> spiCat,
        Profile profile,
        @JsonIgnore UUID recordId)
        implements AuditedObject {

    /** Whose purpose it is. @param piiController organisation code */
    public record Controller(String piiController, boolean onBehalf) {}

    /** What the person gets. */
    public record Service(String service, List<Use> purposes) {}

    /** One use of data. @param termination when it ends */
    public record Use(
            Purpose purpose,
            List<String> purposeCategory,
            String consentType,
            List<String> piiCategory,
            boolean primaryPurpose,
            String termination,
            boolean thirdPartyDisclosure) {}

    /**
     * The part of ISO/IEC TS 27560 and DPV.
     *
     * @param state DPV term, as of this receipt
     * @param previousHash of the last revision; {@code hash} is its own
     * @param representation by what right somebody else gave it; absent where the person did
     * @param verifiedAt when two persons found that the person really gave it; absent until they did
     * @param renewedAt when it was last given anew; absent where it was not
     * @param validUntil the last day on which it holds; absent where it has no end
     * @param endedAt absent while it holds, like {@code endMethod}
     * @param effectAt when the bank carried out what the end asked for
     * @param notice absent where nobody knows what the person was told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Profile(
            String schema,
            UUID recordId,
            String state,
            int revision,
            String previousHash,
            String hash,
            Instant givenAt,
            Representation.Kind representation,
            Instant verifiedAt,
            Instant renewedAt,
            LocalDate validUntil,
            Instant endedAt,
            CollectionMethod endMethod,
            Instant effectAt,
            Told notice) {}

    /** What the person was told. */
    public record Told(String id, String sha256, String language, String text, String textEn) {}

    @Override
    @JsonIgnore
    public String auditedId() {
        return recordId.toString();
    }
}
