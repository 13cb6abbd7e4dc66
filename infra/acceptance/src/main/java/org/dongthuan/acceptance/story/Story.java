package org.dongthuan.acceptance.story;

import java.util.ArrayList;
import java.util.List;
import org.dongthuan.acceptance.Scenario;

/** The steps of DOMAIN §6 that the platform has today, in the order in which they happen. */
public final class Story {

    private final Incident incident;
    private final Filing filing;
    private final Agencies agencies;
    private final ComplaintDesk desk;
    private final BankList list;
    private final Holders holders;
    private final Consents consents;
    private final Closures closures;
    private final CaseWork cases;
    private final ResultDesk results;
    private final MinutesTable minutes;
    private final BankReply bankReply;
    private final Duties duties;
    private final RumourDesk rumours;
    private final ChainReports reports;
    private final Notices notices;
    private final CrimeDesk crime;
    private final ErasureDesk erasures;
    private final Sampling sampling;
    private final List<Step> steps = new ArrayList<>();

    /** @param seed decides who files when and how */
    public Story(Incident incident, long seed) {
        this.incident = incident;
        this.filing = new Filing(incident, seed);
        this.agencies = new Agencies(incident);
        this.desk = new ComplaintDesk(incident);
        this.list = new BankList(incident);
        this.holders = new Holders(incident);
        this.consents = new Consents(incident);
        this.closures = new Closures(incident);
        this.cases = new CaseWork(incident);
        this.results = new ResultDesk(incident);
        this.minutes = new MinutesTable(incident);
        this.bankReply = new BankReply(incident);
        this.duties = new Duties(incident, bankReply);
        this.rumours = new RumourDesk(incident);
        this.reports = new ChainReports(incident);
        this.notices = new Notices(incident);
        this.crime = new CrimeDesk(incident);
        this.erasures = new ErasureDesk(incident);
        this.sampling = new Sampling(incident, seed);
    }

    public List<Step> steps() {
        steps.clear();
        Scenario.Moments at = incident.scenario().moments();
        reportedAndReconciled(at);
        askedAndJudged(at);
        closedAndTold(at);
        return List.copyOf(steps);
    }

    private void reportedAndReconciled(Scenario.Moments at) {
        List<Scenario.Wave> waves = incident.scenario().waves();
        add(null, "accounts are opened", new BankBooks(incident)::accountsAreOpened);
        add(at.reported(), "the utility reports", agencies::utilityReports);
        wave(waves.getFirst());
        add(at.rumours(), "rumours are reported and assessed", rumours::reported);
        add(at.confirmed(), "the incident is confirmed", agencies::confirm);
        add(at.contained(), "minutes are signed and sealed, it is contained", () -> {
            minutes.drawUp();
            agencies.contain();
        });
        add(at.crimeOpened(), "the police open a crime file", crime::open);
        add(at.commitment(), "the post commits itself", duties::commit);
        List<Scenario.Wave> between = waves.subList(1, waves.size() - 1);
        between.stream().filter(wave -> before(wave, at.utilityReport())).forEach(this::wave);
        add(at.utilityReport(), "the utility reports up its chain", reports::utility);
        between.stream()
                .filter(wave -> !before(wave, at.utilityReport()))
                .filter(wave -> before(wave, at.statement()))
                .forEach(this::wave);
        add(at.statement(), "the post commits itself again, reports", () -> {
            duties.state();
            reports.post();
        });
        between.stream().filter(wave -> !before(wave, at.statement())).forEach(this::wave);
        add(at.firstAcceptance(), "complaints are accepted", desk::acceptNewOnes);
        add(at.list(), "the bank's list is reconciled", () -> {
            list.handOver();
            agencies.adoptPlan();
        });
    }

    private void askedAndJudged(Scenario.Moments at) {
        add(at.asked(), "holders are asked", holders::ask);
        add(at.evidenceAsked(), "evidence is asked for", consents::askForEvidence);
        add(at.crimeForwarded(), "the crime file goes to the investigators", crime::forward);
        add(at.noticeInTime(), "the bank files its violation notice", notices::bank);
        add(at.corrected(), "a correction is approved and published", rumours::corrected);
        add(at.decided(), "holders decide", holders::decideAtOnce);
        add(at.inquiriesConfirmed(), "inquiries are confirmed", () -> {
            list.confirmInquiries();
            cases.assessAndDispatch();
        });
        add(at.noticeLate(), "the post files its notice late", notices::post);
        wave(incident.scenario().waves().getLast());
        add(at.lastAcceptance(), "late complaints are accepted", () -> {
            desk.acceptNewOnes();
            list.confirmInquiries();
            cases.assessAndDispatch();
        });
        add(at.evidenceGiven(), "evidence is shown, keepers are judged", () -> {
            consents.showEvidence();
            consents.judgeKeepers();
        });
        add(at.erasureAsked(), "people ask to erase photographs", erasures::ask);
    }

    private void closedAndTold(Scenario.Moments at) {
        add(at.firstOrder(), "the first order is carried out", () -> {
            results.phonesFail();
            closures.firstOrder();
        });
        add(at.verdicts(), "people are asked, and what was shown is judged", () -> {
            consents.askPeople();
            consents.giveVerdicts();
        });
        add(at.held(), "a hold is taken over, silence judged", () -> {
            closures.hold();
            consents.awaitSilence();
        });
        add(at.decidedLate(), "late holders decide", holders::decideLate);
        add(at.erasureAnswered(), "the post answers most of them", erasures::answerInTime);
        add(at.secondOrder(), "the second order is sent", closures::secondOrder);
        add(at.quiet(), "the bank answers at night", closures::awaitNight);
        add(at.morning(), "texts go out in the morning", closures::awaitMorning);
        add(at.defaultClosure(), "the last decide, silence closes", () -> {
            holders.decideLast();
            closures.defaultClosure();
        });
        add(at.erasureLate(), "the post answers the rest late", erasures::answerLate);
        add(at.thirdOrder(), "the third order, the bank is silent", closures::thirdOrder);
        add(at.remedied(), "payouts, corrections, resends", closures::remedy);
        add(at.desk(), "the desk reaches everybody else", results::work);
        add(at.sampled(), "the State Bank checks a sample", sampling::check);
        add(at.replied(), "complaints are replied", desk::reply);
        add(at.letters(), "the bank replies in writing, its letters are accepted", () -> {
            bankReply.given();
            duties.lettersAccepted();
        });
        add(at.crimeDecided(), "the investigators decide", crime::decide);
        add(at.released(), "the hold is released", closures::release);
        add(at.lastClosed(), "the last account is closed", closures::awaitLastClosed);
        add(at.verified(), "cases and incident are verified", () -> {
            cases.verify();
            duties.restAccepted();
            agencies.acceptResult();
            rumours.closed();
            reports.commune();
        });
    }

    private static boolean before(Scenario.Wave wave, String moment) {
        return wave.from().compareTo(moment) < 0;
    }

    private void wave(Scenario.Wave wave) {
        add(wave.from(), wave.count() + " filings", () -> filing.wave(wave));
    }

    private void add(String at, String what, Runnable happens) {
        steps.add(new Step(at, what, happens));
    }
}
