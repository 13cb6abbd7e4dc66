package org.dongthuan.notification.message.store;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.notification.message.domain.Purpose;

/** What a list of messages is narrowed by; each may be absent. */
public record MessageFilter(
        @QueryParam("state") MessageState state,
        @QueryParam("purpose") Purpose purpose,
        @QueryParam("caseId") UUID caseId) {}
