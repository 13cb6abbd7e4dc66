package org.dongthuan.notification.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** One attempt at a delivery. @param status HTTP status; absent where none came */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attempt(int number, Outcome outcome, Integer status, Instant at) {}
