package org.dongthuan.bankintegration.formal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountDetails;
import org.dongthuan.platform.pdf.FormalPaper;
import org.dongthuan.platform.pdf.Html;
import org.dongthuan.platform.pdf.Stationery;
import org.dongthuan.platform.pdf.seal.PdfForge;
import org.dongthuan.platform.time.Vietnam;

/** Puts a letter on paper and seals it: what became of each of the holder's accounts, in plain Vietnamese. */
@ApplicationScoped
class LetterPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AccountVault vault;
    private final Stationery stationery;
    private final PdfForge forge;

    LetterPaper(AccountVault vault, Stationery stationery, PdfForge forge) {
        this.vault = vault;
        this.stationery = stationery;
        this.forge = forge;
    }

    /** @param accounts of the holder, at least one */
    byte[] sealed(String holderName, String number, String bankOrg, List<Account> accounts, Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        String bank = stationery.nameOf(bankOrg);
        List<List<String>> rows = accounts.stream()
                .map(account -> List.of(masked(account), outcome(account)))
                .toList();
        FormalPaper paper = new FormalPaper(
                bank,
                number,
                stationery.nameOf(accounts.getFirst().placeCode()),
                day,
                "Về tài khoản mở tại buổi làm hợp đồng điện",
                "<p>" + Html.text("Kính gửi: Ông/Bà " + holderName) + "</p><p>"
                        + Html.text("Ngân hàng trả lời Ông/Bà về từng tài khoản đứng tên Ông/Bà như sau:") + "</p>"
                        + Html.table(List.of("Tài khoản", "Kết quả"), rows) + "<p>"
                        + Html.text(
                                "Ông/Bà không phải trả khoản tiền nào. Nếu thấy điều gì chưa đúng, xin báo cho Ủy ban"
                                        + " nhân dân nơi Ông/Bà ở; không cần đến ngân hàng.")
                        + "</p>",
                "<p>" + Html.text("ĐẠI DIỆN NGÂN HÀNG\n" + bank) + "</p>",
                List.of("Ông/Bà " + holderName));
        return forge.sealed(paper.in(stationery.template("CUSTOMER_LETTER", day)), at);
    }

    private String masked(Account account) {
        return vault.details(account)
                .map(AccountDetails::last4)
                .map(last -> "•••• " + last)
                .orElse("");
    }

    private static String outcome(Account account) {
        return switch (account.state()) {
            case CLOSED_REPORTED, VERIFIED, NOTIFIED -> closed(account);
            case KEPT -> "Được giữ lại, vì Ông/Bà đã chứng minh muốn giữ.";
            default -> "Chưa đóng xong. Ngân hàng đang tiếp tục thực hiện và sẽ báo kết quả.";
        };
    }

    private static String closed(Account account) {
        LocalDate day = account.bankWord().closedOn();
        Long paid = account.bankWord().paidOutAmount();
        return (day == null ? "Đã đóng." : "Đã đóng ngày " + DAY.format(day) + ".")
                + (paid == null ? "" : " Đã chi trả số dư " + money(paid) + " đồng.");
    }

    private static String money(long amount) {
        return String.format(java.util.Locale.ROOT, "%,d", amount).replace(',', '.');
    }
}
