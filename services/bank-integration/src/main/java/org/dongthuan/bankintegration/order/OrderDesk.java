package org.dongthuan.bankintegration.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.job.JobStore;
import org.dongthuan.bankintegration.order.OrderStore.Item;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** What both kinds of orders show and how they are stopped: shared by their two resources. */
@ApplicationScoped
class OrderDesk {

    private final OrderStore store;
    private final JobStore jobs;

    OrderDesk(OrderStore store, JobStore jobs) {
        this.store = store;
        this.jobs = jobs;
    }

    Response created(String base, BankOrder order) {
        return Response.created(URI.create(base + "/" + order.id()))
                .entity(view(order))
                .build();
    }

    @Transactional
    OrderView view(BankOrder order) {
        return OrderView.of(
                order,
                store.approvals(order.id()),
                store.progress(order.id()),
                jobs.find(order.id()).orElse(null));
    }

    @Transactional
    OrderView get(UUID id, BankOrder.Kind kind) {
        return view(store.inScope(id, kind));
    }

    @Transactional
    Page<OrderView> list(BankOrder.Kind kind, UUID incidentId, PageRequest page) {
        List<BankOrder> rows = store.page(kind, incidentId, page);
        return Page.of(rows, page, order -> new Cursor(order.createdAt(), order.id()), this::view);
    }

    @Transactional
    Page<Item> items(UUID id, BankOrder.Kind kind, PageRequest page) {
        BankOrder order = store.inScope(id, kind);
        List<Item> rows = store.items(id, page.cursor().map(Cursor::id).orElse(null), page.fetch());
        return Page.of(rows, page, item -> new Cursor(order.createdAt(), item.accountId()), item -> item);
    }

    @Transactional
    OrderView turn(UUID id, BankOrder.Kind kind, boolean on) {
        BankOrder order = store.inScope(id, kind);
        if (jobs.find(id).isEmpty()) {
            throw DomainException.wrongState("order", order.state(), on ? "resume" : "stop");
        }
        if (on) {
            jobs.resume(id);
        } else {
            jobs.stop(id);
        }
        return view(order);
    }
}
