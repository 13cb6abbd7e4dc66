package org.dongthuan.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** The delivery log as the API shows it. */
@ApplicationScoped
class LogViews {

    private final DeliveryLog log;

    LogViews(DeliveryLog log) {
        this.log = log;
    }

    /** A delivery with its attempts, first to last. */
    record One(Delivery delivery, List<Attempt> attempts) {}

    Page<Delivery> page(UUID endpointId, LogFilter filter, PageRequest page) {
        return Page.of(
                log.page(endpointId, filter.state(), page),
                page,
                one -> new Cursor(one.createdAt(), one.id()),
                Function.identity());
    }

    /** @throws DomainException 404 when the endpoint has no such delivery */
    One one(UUID endpointId, UUID id) {
        Delivery delivery = log.find(endpointId, id).orElseThrow(() -> DomainException.notFound("delivery"));
        return new One(delivery, log.attempts(id));
    }
}
