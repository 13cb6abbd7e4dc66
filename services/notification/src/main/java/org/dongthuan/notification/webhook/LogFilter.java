package org.dongthuan.notification.webhook;

import jakarta.ws.rs.QueryParam;

/** What a log is narrowed to. @param state absent for all */
public record LogFilter(@QueryParam("state") DeliveryState state) {}
