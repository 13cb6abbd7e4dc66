package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.UnheardHolder;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Whom the commune goes to see: people on a bank's list who never complained. */
@Path("/officer/proactive-list")
@Authenticated
@RunOnVirtualThread
public class ProactiveListPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance proactiveList(
                Page page, ItemList<UnheardHolder> list, String state, String incident);
    }

    private final Visitor visitor;
    private final BankIntegrationClient bank;

    ProactiveListPages(Visitor visitor, @RestClient BankIntegrationClient bank) {
        this.visitor = visitor;
        this.bank = bank;
    }

    /** Of one incident; without one there is nothing to show but the way to the incidents. */
    @GET
    public Response list() {
        Page page = visitor.in(Area.PROACTIVE_LIST);
        String incident = visitor.incident();
        if (incident == null) {
            return Pages.goTo(Area.INCIDENTS.path());
        }
        ItemList<UnheardHolder> list =
                bank.neverComplained(incident, visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.proactiveList(page, list, visitor.state(), incident), page);
    }
}
