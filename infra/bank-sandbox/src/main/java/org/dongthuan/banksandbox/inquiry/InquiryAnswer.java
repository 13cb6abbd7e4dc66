package org.dongthuan.banksandbox.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What the books say. Of several accounts, one that fits window and place is told before one that does not, then the
 * earliest.
 *
 * @param openedAt absent when nothing was found
 * @param placeCode absent when nothing was found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InquiryAnswer(
        String inquiryId, String bankOrg, boolean found, Instant openedAt, String placeCode, Instant answeredAt) {}
