package org.dongthuan.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dongthuan.acceptance.client.Parties;
import org.dongthuan.acceptance.story.Promises;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.StackOptions;
import org.dongthuan.local.setting.Settings;
import org.dongthuan.testing.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizens' and officers' pages in a real browser on the whole real stack. */
class PortalsTest {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final String NARRATIVE = "Họ chụp căn cước và mặt tôi rồi mở tài khoản.";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path data;

    private static LocalStack stack;
    private static Sandbox sandbox;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        stack = LocalStack.start(
                StackOptions.on(data).withFreePorts().withScenarioClock().forMinutes());
        sandbox = new Sandbox(stack);
        sandbox.clockAt("2023-08-09T12:00");
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void shouldCarryAComplaintFromThePhoneToAClosureOrderApprovedByTheBank() {
        // Given: somebody complains on the phone, and the post office reports what its people did
        Filer filer = new Filer("Hồ Thị Mẫu", "999190000101", "0912000101");
        sandbox.bankHasAccount(filer.citizenId(), filer.fullName(), filer.phone());
        String code = file(filer);
        as("po.songhien", PHONE, this::reportIncident);

        // When: reception takes it, the chair accepts, chair and police confirm, the bank hands over its list
        as("co.laobao", DESK, desk -> {
            openComplaint(desk, code);
            desk.act("take");
            assertTrue(desk.text().contains(filer.fullName()) && desk.text().contains("+84912000101"));
        });
        as("cp.laobao", DESK, police -> {
            openIncident(police);
            police.act("confirm");
        });
        as("cc.laobao", DESK, chair -> {
            openComplaint(chair, code);
            chair.act("accept");
            String incident = openIncident(chair);
            chair.act("confirm");
            chair.unfold("contain");
            chair.fill("effectiveAt", "2023-08-09T11:15");
            chair.send("contain");
            sandbox.bankSendsList(incident, "2023-08-08T00:00:00Z", "2023-08-09T04:15:00Z");
            chair.openUntil("/officer/accounts", "table .by");
            Parties parties = new Parties(stack);
            Promises.give((officer, path, body) -> parties.officer(officer).post(path, body), incident);
            chair.actUntilTaken("/officer/incidents/" + incident, "adopt-plan");
            chair.act("ask-holders");
        });
        // Then: the citizen follows it and decides, two persons approve the order, and the bank sees no narrative
        decideToClose(filer, code);
        as("co.laobao", DESK, desk -> {
            openIncident(desk);
            desk.act("order-closures");
        });
        as("cc.laobao", DESK, chair -> approveOrder(chair, "1 / 2"));
        as("bka.truonggiang", PHONE, bank -> {
            approveOrder(bank, "2 / 2");
            assertFalse(bank.has("nav.areas a[href='/officer/complaints']"), "complaints are not the bank's");
            bank.openUntil("/officer/cases", "table a");
            bank.press("table a");
            assertFalse(bank.source().contains(NARRATIVE));
        });
        as("co.laobao", DESK, desk -> desk.openUntil("/officer/accounts?state=NOTIFIED", "table a"));
    }

    @Test
    void shouldShowThePostOfficeACategoryButNeitherPhoneNorIdNorNarrative() {
        Filer filer = new Filer("Lê Văn Thử", "999090000202", "0912000202");
        String code = file(filer);

        as("po.songhien", DESK, post -> {
            openComplaint(post, code);

            assertTrue(post.text().contains(filer.fullName()), "the name belongs to its window");
            for (String hidden : List.of("912000202", filer.citizenId(), "•••", NARRATIVE)) {
                assertFalse(post.source().contains(hidden), hidden);
            }
            assertFalse(post.has("form[action$='/take']"), "taking is not for the post office");
        });
    }

    @Test
    void shouldKeepWhatWasTypedAndFileItOnceWhenTheNetworkReturns() {
        Filer filer = new Filer("Hồ Văn Mạng", "999190000303", "0912000303");
        String code;
        try (Screen phone = screen("vi", PHONE)) {
            // Given: half a form, and the phone reloads the page
            phone.open("/file");
            phone.awaitWorker();
            type(phone, filer);
            phone.reload();
            assertEquals(filer.fullName(), phone.value("fullName"));
            assertTrue(phone.shows("#kept"), "says that it was kept");

            // When: no network as it is sent, twice, and the page is opened again meanwhile
            phone.offline(true);
            phone.press("form[action='/file'] button");
            phone.until(() -> phone.shows("#offline"));
            phone.press("form[action='/file'] button");
            phone.until(() -> phone.shows("#offline"));
            phone.reload();
            assertEquals(NARRATIVE, phone.value("narrative"));
            phone.until(() -> phone.shows("#offline"));
            phone.offline(false);

            // Then: the receipt comes by itself, and nothing is left on the phone
            phone.until(() -> phone.path().equals("/receipt") && phone.has("dd.code"));
            code = phone.text("dd.code");
            phone.open("/file");
            assertEquals("", phone.value("fullName"));
            assertFalse(phone.shows("#kept"));
        }
        as("co.laobao", DESK, desk -> {
            openComplaint(desk, code);
            desk.open("/officer/complaints");
            assertEquals(1, desk.count("tbody tr:has-text('" + filer.fullName() + "')"));
        });
    }

    @Test
    void shouldLetAPartnersSystemInWithTheFileMadeFromItsKey() {
        PartnerSystem bank = new PartnerSystem(stack, "partner-second");
        as("adm.dongthuan", DESK, admin -> {
            admin.open("/officer/partners");
            admin.unfold("register");
            admin.fill("clientId", "partner-second");
            admin.fill("name", "Core banking");
            admin.fill("org", "NH-TG");
            admin.choose("role", "BK");
            admin.tick("ACCOUNT");
            admin.send("register");
            admin.press("table a");
            admin.press("a[href$='/client']");
            admin.fill("keys", bank.publicKey());
            admin.fill("provinces", "45");
            assertEquals(2, bank.imported(admin.download("form[action$='/client'] button")));
        });
        assertTrue(bank.feed().path("items").isArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldFitASmallPhoneInBothLanguages(String language) {
        try (Screen citizen = screen(language, PHONE)) {
            List.of("/", "/file", "/track", "/nothing").forEach(citizen::open);
        }
        try (Screen officer = screen(language, PHONE).signedIn("co.laobao", Settings.DEMO_PASSWORD)) {
            List.of(
                            "/officer",
                            "/officer/complaints",
                            "/officer/complaints/new",
                            "/officer/cases",
                            "/officer/incidents",
                            "/officer/incidents/new",
                            "/officer/accounts",
                            "/officer/closure-orders",
                            "/officer/inquiries",
                            "/officer/consent-claims",
                            "/officer/keep-consents",
                            "/officer/messages")
                    .forEach(officer::open);
        }
    }

    /** Somebody made up. */
    private record Filer(String fullName, String citizenId, String phone) {}

    /** Files on the phone. @return code of the receipt */
    private static String file(Filer filer) {
        try (Screen phone = screen("vi", PHONE)) {
            phone.open("/");
            phone.press("nav.choices a[href='/file']");
            phone.press("form[action='/file'] button");
            assertTrue(phone.has("#citizenId-error"), "what is missing is said at its field");
            type(phone, filer);
            // Pressed again where the page says that the service is busy: the same text is never filed twice.
            phone.until(() -> {
                phone.press("form[action='/file'] button");
                return phone.path().equals("/receipt") || phone.has("#errors");
            });
            assertEquals("/receipt", phone.path(), phone::text);
            return phone.text("dd.code");
        }
    }

    private static void type(Screen phone, Filer filer) {
        phone.fill("fullName", filer.fullName());
        phone.fill("citizenId", filer.citizenId());
        phone.fill("phone", filer.phone());
        phone.choose("placeCode", "19432");
        phone.choose("respondentOrg", "BD-SH");
        phone.fill("occurredOn", "8/8/2023");
        phone.fill("narrative", NARRATIVE);
    }

    /** Signs in with the code and the number on the phone, and decides. */
    private static void decideToClose(Filer filer, String code) {
        try (Screen phone = screen("vi", PHONE)) {
            phone.open("/track");
            phone.fill("code", code);
            int before = sandbox.oneTimeCodes(filer.phone()).size();
            phone.press("form[action='/track'] button");
            phone.until(() -> sandbox.oneTimeCodes(filer.phone()).size() > before);
            phone.fill("oneTimeCode", sandbox.oneTimeCodes(filer.phone()).getLast());
            phone.press("form[action='/track/code'] button");
            assertTrue(phone.text().contains(code) && phone.text().contains(NARRATIVE));
            phone.openUntil("/my/case", "button[value=CLOSE]");
            phone.press("button[value=CLOSE]");
            phone.openUntil("/my/case", ".notice:has-text('Bà con đã chọn: đóng tài khoản.')");
        }
    }

    private void reportIncident(Screen post) {
        post.open("/officer/incidents");
        post.press("a[href='/officer/incidents/new']");
        post.fill("windowFrom", "2023-08-08T07:00");
        post.fill("windowTo", "2023-08-09T11:15");
        List.of("BD-SH", "NH-TG", "DL-DB").forEach(post::tick);
        post.press("form[action='/officer/incidents/new'] button");
        assertTrue(post.path().contains("done=incident.report"), post::text);
    }

    private static void approveOrder(Screen who, String then) {
        who.openUntil("/officer/closure-orders", "table a");
        who.press("table a");
        who.act("approve");
        assertTrue(who.text().contains("(" + then + ")"), who::text);
    }

    private static void openComplaint(Screen who, String code) {
        who.openUntil("/officer/complaints", "table a:has-text('" + code + "')");
        who.press("table a:has-text('" + code + "')");
    }

    /** Opens the one incident. @return its id */
    private static String openIncident(Screen who) {
        who.openUntil("/officer/incidents", "table a");
        who.press("table a");
        return who.path().substring(who.path().lastIndexOf('/') + 1);
    }

    private static Screen screen(String language, int width) {
        return new Screen(chromium, stack.publicUrl(), language, width);
    }

    private static void as(String officer, int width, Consumer<Screen> story) {
        try (Screen screen = screen("vi", width).signedIn(officer, Settings.DEMO_PASSWORD)) {
            story.accept(screen);
        }
    }
}
