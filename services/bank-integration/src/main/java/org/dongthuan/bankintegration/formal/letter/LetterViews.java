package org.dongthuan.bankintegration.formal.letter;

import jakarta.inject.Singleton;
import java.util.List;
import org.dongthuan.bankintegration.account.api.AccountView;
import org.dongthuan.bankintegration.account.api.AccountViews;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** Letters for the eyes of one caller; names as accounts show them. */
@Singleton
class LetterViews {

    private final LetterStore store;
    private final LetterVault vault;
    private final AccountRepository accounts;
    private final AccountViews views;

    LetterViews(LetterStore store, LetterVault vault, AccountRepository accounts, AccountViews views) {
        this.store = store;
        this.vault = vault;
        this.accounts = accounts;
        this.views = views;
    }

    /** @param who must have the letter in scope */
    LetterView one(CustomerLetter letter, Actor who) {
        AccountView holder =
                views.one(accounts.findById(store.accounts(letter.id()).getFirst()), who);
        return new LetterView(
                letter.id(),
                letter.requestId(),
                letter.incidentId(),
                letter.number(),
                holder.holderName(),
                holder.code(),
                holder.caseId(),
                letter.state(),
                letter.accounts(),
                letter.sha256(),
                letter.issuedAt(),
                steps(letter, who),
                LetterTransitions.TABLE.actions(letter.state(), who),
                letter.version());
    }

    private List<LetterView.Way> steps(CustomerLetter letter, Actor who) {
        boolean notes = who.hasAny(Roles.CO, Roles.CC, Roles.BK, Roles.BKA);
        return store.way(letter.id()).stream()
                .map(way -> new LetterView.Way(
                        way.to(),
                        way.on(),
                        way.at(),
                        way.role(),
                        way.org(),
                        notes ? vault.note(letter, way.note()).orElse(null) : null))
                .toList();
    }
}
