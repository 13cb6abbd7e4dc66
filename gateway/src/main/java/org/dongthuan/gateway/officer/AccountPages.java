package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.dongthuan.gateway.client.ExchangeEvidenceClient;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Accounts of the banks' lists: where each stands, and what helps when the bank could not close one. */
@Path("/officer/accounts")
@Authenticated
@RunOnVirtualThread
public class AccountPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance accounts(Page page, ItemList<Account> list, String state, String incident);

        static native TemplateInstance account(
                Page page, Notice notice, Account account, ExchangeEvidence evidence, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final BankIntegrationClient bank;
    private final ExchangeEvidenceClient evidence;

    AccountPages(
            Visitor visitor,
            ThingPage pages,
            @RestClient BankIntegrationClient bank,
            @RestClient ExchangeEvidenceClient evidence) {
        this.evidence = evidence;
        this.visitor = visitor;
        this.pages = pages;
        this.bank = bank;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.ACCOUNTS);
        ItemList<Account> list =
                bank.accounts(visitor.incident(), null, visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.accounts(page, list, visitor.state(), visitor.incident()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.ACCOUNTS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.ACCOUNTS,
                ThingPage.Sent.of(Subject.ACCOUNT, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Account account = bank.account(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.ACCOUNT, Thing.of(account));
        return Templates.account(
                page,
                notice,
                account,
                ExchangeEvidence.ofAccount(evidence, visitor.officer(), id),
                ActionForm.withRefused(forms, refused));
    }
}
