package org.dongthuan.bankintegration.listchange;

import jakarta.ws.rs.QueryParam;

/** What a difference is narrowed to; every part may be absent. @param open only what is still to be explained */
public record ChangeFilter(
        @QueryParam("kind") ChangeKind kind,
        @QueryParam("open") boolean open) {}
