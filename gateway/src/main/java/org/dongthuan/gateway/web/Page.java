package org.dongthuan.gateway.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.live.LiveTopic;
import org.dongthuan.gateway.officer.Action;
import org.dongthuan.gateway.officer.Area;
import org.dongthuan.gateway.officer.Input;
import org.dongthuan.gateway.officer.Menu;
import org.dongthuan.gateway.officer.Officer;

/**
 * What every template needs beside its own data: language, form token, who is signed in, and how things are written.
 *
 * @param path of this page, for the language switch
 * @param formToken value of the hidden form field
 * @param traceId for people who ask for help
 * @param names of places and organisations
 * @param officer absent on the citizens' pages
 * @param live how an open page learns of changes; absent where it shows no single thing
 */
public record Page(
        Language language,
        String path,
        String formToken,
        String traceId,
        String hotline,
        Assets assets,
        CodeLabels labels,
        Names names,
        Optional<Officer> officer,
        Optional<LiveTopic.Live> live) {

    /** Labels of states, by what is counted by state. */
    private static final Map<String, String> STATES_OF =
            Map.of("accounts", "account", "cases", "case", "obligations", "obligation", "deadlines", "deadline");

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public String lang() {
        return language.tag();
    }

    public String otherLang() {
        return language.other().tag();
    }

    /** Local date and time; a dash when absent. */
    public String at(Instant moment) {
        return moment == null ? "–" : MOMENT.format(moment);
    }

    /** Local date of a moment; a dash when absent. */
    public String day(Instant moment) {
        return moment == null ? "–" : DAY.format(moment.atZone(ZONE));
    }

    /** A deadline. Periods in days end at 24:00, which people read as the day before the instant shown. */
    public String due(Instant end) {
        if (end == null) {
            return "–";
        }
        ZonedDateTime local = end.atZone(ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? label("date", "end-of") + " " + DAY.format(local.minusDays(1))
                : at(end);
    }

    public String on(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    /** Amount in VND, such as {@code 1.260.000 ₫}. */
    public String money(Long amount) {
        if (amount == null) {
            return "–";
        }
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi"))).format(amount)
                + " ₫";
    }

    /** Words for a code, see {@link CodeLabels}. */
    public String label(String kind, String code) {
        return labels.label(language, kind, code);
    }

    /** Words for a figure of a report: {@code accounts}, or a part of it by state such as {@code accounts.KEPT}. */
    public String figure(String key) {
        int dot = key.indexOf('.');
        if (dot < 0 || hasLabel("figure", key)) {
            return label("figure", key);
        }
        String group = key.substring(0, dot);
        return label("figure-group", group) + ": " + label(STATES_OF.get(group), key.substring(dot + 1));
    }

    /** What an input of an action asks for: in words of this kind of thing where there are some. */
    public String asks(Action action, Input input) {
        String own = action.inputLabel(input);
        return hasLabel("input", own) ? label("input", own) : label("input", input.name());
    }

    public boolean hasLabel(String kind, String code) {
        return labels.has(language, kind, code);
    }

    /** A length of time such as {@code 10 DAYS}, in words. */
    public String length(String text) {
        int gap = text.indexOf(' ');
        return text.substring(0, gap) + " " + label("clock-unit", text.substring(gap + 1));
    }

    /** Where a rule comes from, in the reader's language; as its service has it where there are no words for it. */
    public String source(String ruleCode, String text) {
        return hasLabel("rule-source", ruleCode) ? label("rule-source", ruleCode) : text;
    }

    /**
     * What a service found wrong, in our words where there are some for the rule, at best for the rule of this field, and
     * with what.
     */
    public String rule(ServiceProblem.Violation violation) {
        String own = violation.field() + "." + violation.rule();
        if (!hasLabel("rule", own) && !hasLabel("rule", violation.rule())) {
            return violation.message();
        }
        String words = label("rule", hasLabel("rule", own) ? own : violation.rule());
        return (words + " " + String.join(", ", violation.codes())).strip();
    }

    /** Broken rules in our words, as far as there are some. */
    public List<String> reasons(List<String> rules) {
        return rules.stream()
                .filter(rule -> hasLabel("rule", rule))
                .map(rule -> label("rule", rule))
                .toList();
    }

    /** Name of an organisation; its code where it is not known here, a dash where there is none. */
    public String org(String code) {
        return text(names.organisation(code));
    }

    /** Name of a commune; its code where it is not known here, a dash where there is none. */
    public String place(String code) {
        return text(names.place(code));
    }

    /** Where the officer can go; an empty menu for citizens. */
    public Menu menu() {
        return officer.map(signedIn -> Menu.of(signedIn, this::isIn))
                .orElseGet(() -> new Menu(List.of(), List.of(), Optional.empty()));
    }

    /** Whether this officer works in another part of the portal, so that a link to it leads somewhere. */
    public boolean may(String area) {
        return officer.map(signedIn -> Area.valueOf(area).isFor(signedIn)).orElse(false);
    }

    /** A new number for a form, so that sending it twice counts once. */
    public String newKey() {
        return java.util.UUID.randomUUID().toString();
    }

    /** Key of the label of an action, such as {@code incident.confirm}. */
    public String join(String subject, String event) {
        return subject + "." + event;
    }

    /** Whether this page belongs to an area; the queue only to itself. */
    boolean isIn(Area area) {
        return area.path().equals("/officer") || area == Area.DESK
                ? path.equals(area.path())
                : path.startsWith(area.path()) && !path.equals(Area.DESK.path());
    }

    public String officerName() {
        return officer.map(Officer::name).orElse("");
    }

    public String officerMark() {
        return officer.map(Officer::mark).orElse("");
    }

    /** Where this page is asked for again; empty where it is not kept up to date. */
    public String liveAt() {
        return live.map(LiveTopic.Live::at).orElse("");
    }

    /** What this page listens to. */
    public String liveOn() {
        return live.map(LiveTopic.Live::on).orElse("");
    }

    public String officerOrg() {
        return officer.map(Officer::org)
                .filter(org -> !org.isEmpty())
                .map(names::organisation)
                .orElse("");
    }

    /** Roles of the officer in words. */
    public String officerRoles() {
        return officer.stream()
                .flatMap(signedIn -> signedIn.roles().stream())
                .sorted()
                .map(role -> label("role", role))
                .collect(Collectors.joining(", "));
    }

    /** Codes of a kind in the order of the label file, for choices. */
    public List<String> choices(String kind) {
        return labels.codes(kind);
    }

    /** Text, or a dash. */
    public String text(Object value) {
        return value == null || value.toString().isBlank() ? "–" : value.toString();
    }
}
