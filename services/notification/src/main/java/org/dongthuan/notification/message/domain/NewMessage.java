package org.dongthuan.notification.message.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a message is queued with.
 *
 * @param subjectId what it is about: complaint, challenge, case, incident or record
 * @param discriminator tells apart several messages about one subject, for example an attempt; may be empty
 * @param caseId null when no case is known
 * @param code case code for the text; null when not known yet
 * @param expiresAt null unless the text is useless later
 */
public record NewMessage(
        Purpose purpose,
        UUID subjectId,
        String discriminator,
        UUID personId,
        UUID caseId,
        String code,
        String template,
        Instant expiresAt) {}
