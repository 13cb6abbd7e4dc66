package org.dongthuan.acceptance.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.people.Resident.Choice;
import org.dongthuan.acceptance.people.Resident.Kind;
import org.dongthuan.acceptance.people.Resident.Reach;
import org.dongthuan.acceptance.people.Resident.Trouble;
import org.dongthuan.acceptance.people.Resident.WayOut;

/** Gives each part of the story to somebody. A holder has one part at most, so that no trouble hides another. */
final class Casting {

    private final Scenario scenario;
    private final List<Resident> everybody;
    private final List<Resident> free;
    private final Supplier<String> newAccount;

    /** @param newAccount gives a fresh account number */
    Casting(Scenario scenario, List<Resident> everybody, Random random, Supplier<String> newAccount) {
        this.scenario = scenario;
        this.everybody = new ArrayList<>(everybody);
        this.newAccount = newAccount;
        Collections.shuffle(this.everybody, random);
        this.free =
                new ArrayList<>(this.everybody.stream().filter(Resident::listed).toList());
    }

    void cast() {
        telephones();
        choices();
        troubles();
        failingTexts();
        take(scenario.people().secondAccounts(), r -> true, r -> r.accounts.add(newAccount.get()));
        names();
        mark(scenario.people().spokenBru(), Resident::complains, r -> r.spokenBru = true);
    }

    /** Complainants who come to the desk, and numbers that are not one mobile per person. */
    private void telephones() {
        List<Resident> complainants = new ArrayList<>(everybody.stream()
                .filter(r -> r.kind == Kind.LISTED_COMPLAINANT)
                .toList());
        Iterator<Resident> next = complainants.iterator();
        for (int i = 0; i < scenario.people().landlines(); i++) {
            Resident resident = next.next();
            resident.phone = PhoneNumbers.landline(i);
            resident.reach = Reach.LANDLINE;
            free.remove(resident);
        }
        for (int i = 0; i < scenario.people().oldNumbers(); i++) {
            next.next().phone = PhoneNumbers.old(i);
        }
        Scenario.Shared shared = scenario.people().sharedPhones();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < shared.persons(); i++) {
            Resident resident = next.next();
            if (i < shared.things()) {
                numbers.add(resident.phone);
            }
            resident.phone = numbers.get(i % shared.things());
        }
        for (int i = 0; i < scenario.filings().fingerprints(); i++) {
            next.next().fingerprint = true;
        }
    }

    private void choices() {
        Scenario.Decisions decisions = scenario.decisions();
        Predicate<Resident> online = r -> !r.needsDesk();
        take(decisions.keepComplainants(), online.and(Resident::complains), r -> r.choice = Choice.KEEP);
        take(decisions.kept() - decisions.keepComplainants(), r -> !r.complains(), r -> r.choice = Choice.KEEP);
        take(decisions.keepFailed(), online, r -> r.choice = Choice.KEEP_UNPROVEN);
        take(decisions.silent(), r -> true, r -> r.choice = Choice.NONE);
        take(decisions.late(), r -> true, r -> r.choice = Choice.CLOSE_LATE);
        take(scenario.bank().silentOnce(), r -> true, r -> r.choice = Choice.CLOSE_LAST);
    }

    private void troubles() {
        Scenario.Bank bank = scenario.bank();
        take(bank.transfers(), r -> true, r -> r.trouble = Trouble.PAID_BY_TRANSFER);
        take(bank.cash(), r -> true, r -> r.trouble = Trouble.PAID_IN_CASH);
        take(bank.mismatches(), r -> true, r -> r.trouble = Trouble.OTHER_NAME);
        take(bank.holds(), r -> true, r -> r.trouble = Trouble.LEGAL_HOLD);
    }

    /** A phone that fails must be nobody else's; the ways out meet the failures in the order of the scenario. */
    private void failingTexts() {
        Scenario.Texts texts = scenario.texts();
        List<Resident> failing = new ArrayList<>();
        Predicate<Resident> own = r ->
                everybody.stream().filter(other -> other.phone.equals(r.phone)).count() == 1;
        take(texts.undelivered(), own, r -> {
            r.reach = Reach.UNDELIVERED;
            failing.add(r);
        });
        take(texts.expired(), own, r -> {
            r.reach = Reach.EXPIRED;
            failing.add(r);
        });
        everybody.stream().filter(r -> r.reach == Reach.LANDLINE).forEach(failing::add);
        List<WayOut> ways = new ArrayList<>();
        ways.addAll(Collections.nCopies(texts.corrected(), WayOut.CORRECTED_NUMBER));
        ways.addAll(Collections.nCopies(texts.retried(), WayOut.RETRY));
        ways.addAll(Collections.nCopies(texts.letters(), WayOut.LETTER));
        ways.addAll(Collections.nCopies(texts.calls(), WayOut.CALL));
        for (int i = 0; i < failing.size(); i++) {
            failing.get(i).wayOut = ways.get(i);
        }
    }

    /** Several people of one full name: nobody may ever be taken for another. */
    private void names() {
        Scenario.Shared shared = scenario.people().sharedNames();
        for (int i = shared.things(); i < shared.persons(); i++) {
            everybody.get(i).fullName = everybody.get(i % shared.things()).fullName;
        }
    }

    private void take(int count, Predicate<Resident> who, Consumer<Resident> part) {
        List<Resident> taken = free.stream().filter(who).limit(count).toList();
        if (taken.size() < count) {
            throw new IllegalArgumentException("Too few people for all parts of scenario " + scenario.name());
        }
        free.removeAll(taken);
        taken.forEach(part);
    }

    private void mark(int count, Predicate<Resident> who, Consumer<Resident> mark) {
        everybody.stream().filter(who).limit(count).forEach(mark);
    }
}
