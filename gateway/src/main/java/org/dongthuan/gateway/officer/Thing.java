package org.dongthuan.gateway.officer;

import java.util.List;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Case;
import org.dongthuan.gateway.client.CaseTrackingClient.Deadline;
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.client.CustomerLetterClient;
import org.dongthuan.gateway.client.DestructionClient;
import org.dongthuan.gateway.client.DutyClient;
import org.dongthuan.gateway.client.DutyClient.Commitment;
import org.dongthuan.gateway.client.DutyClient.Minutes;
import org.dongthuan.gateway.client.DutyClient.Obligation;
import org.dongthuan.gateway.client.FormalRequestClient.FormalRequest;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.NotificationClient.Message;
import org.dongthuan.gateway.client.PartnerClient;
import org.dongthuan.gateway.client.RepresentationClient;
import org.dongthuan.gateway.client.RightsClient;
import org.dongthuan.gateway.client.TransferClient.Transfer;
import org.dongthuan.gateway.client.VaultClient;

/**
 * What is acted on, as far as offering actions needs to know.
 *
 * @param possible events its service says are possible now; empty for services that do not say
 * @param version as shown; {@code null} where the service wants none
 */
record Thing(String id, String state, List<String> possible, Long version) {

    Thing {
        possible = possible == null ? List.of() : possible;
    }

    static Thing of(Complaint complaint) {
        return new Thing(complaint.id(), complaint.state(), complaint.actions(), complaint.version());
    }

    static Thing of(Transfer transfer) {
        return new Thing(transfer.id(), transfer.state(), transfer.actions(), transfer.version());
    }

    static Thing of(RepresentationClient.Group group) {
        return new Thing(group.id(), group.state(), group.actions(), group.version());
    }

    static Thing of(Case file) {
        return new Thing(file.id(), file.state(), file.actions(), file.version());
    }

    static Thing of(CaseTrackingClient.Task task) {
        return new Thing(task.id(), task.state(), task.actions(), task.version());
    }

    static Thing of(Incident incident) {
        return new Thing(incident.id(), incident.state(), incident.actions(), incident.version());
    }

    static Thing of(Deadline deadline) {
        return new Thing(deadline.id(), deadline.state(), deadline.actions(), deadline.version());
    }

    static Thing of(Minutes minutes) {
        return new Thing(minutes.id(), minutes.state(), minutes.actions(), minutes.version());
    }

    static Thing of(Commitment commitment) {
        return new Thing(commitment.id(), commitment.state(), commitment.actions(), commitment.version());
    }

    static Thing of(Obligation obligation) {
        return new Thing(obligation.id(), obligation.state(), obligation.actions(), obligation.version());
    }

    static Thing of(DutyClient.Rumour rumour) {
        return new Thing(rumour.id(), rumour.state(), rumour.actions(), rumour.version());
    }

    static Thing of(DutyClient.Report report) {
        return new Thing(report.id(), report.state(), report.actions(), report.version());
    }

    static Thing of(DestructionClient.Order order) {
        return new Thing(order.id(), order.state(), order.actions(), order.version());
    }

    static Thing of(VaultClient.Reveal reveal) {
        return new Thing(reveal.id(), reveal.state(), reveal.actions(), reveal.version());
    }

    static Thing of(RightsClient.CrimeFile file) {
        return new Thing(file.id(), file.state(), file.actions(), file.version());
    }

    static Thing of(RightsClient.DataRequest request) {
        return new Thing(request.id(), request.state(), request.actions(), request.version());
    }

    static Thing of(RightsClient.ViolationNotice notice) {
        return new Thing(notice.id(), notice.state(), notice.actions(), notice.version());
    }

    /** What a remedy needs follows from the reason of the rejection, so it is part of the state here. */
    static Thing of(Account account) {
        String state = account.rejection() == null ? account.state() : account.state() + ":" + account.rejection();
        return new Thing(account.id(), state, account.actions(), account.version());
    }

    static Thing of(FormalRequest request) {
        return new Thing(request.id(), request.state(), request.actions(), request.version());
    }

    static Thing of(CustomerLetterClient.Letter letter) {
        return new Thing(letter.id(), letter.state(), letter.actions(), letter.version());
    }

    static Thing of(PartnerClient.Partner partner) {
        return new Thing(partner.id(), partner.state(), partner.actions(), partner.version());
    }

    static Thing of(Message message) {
        return new Thing(message.id(), message.state(), message.actions(), message.version());
    }

    /** What is not there yet and can be made. */
    static Thing toMake(String event) {
        return new Thing(ThingPage.NEW, "", List.of(event), null);
    }

    /** Something of a service that names states but not what is possible in them. */
    static Thing inState(String id, String state, Long version) {
        return new Thing(id, state, List.of(), version);
    }
}
