package org.dongthuan.bankintegration.formal.reply;

/** What a bank states of all accounts of the incident; checked against them before it is signed. */
public enum Statement {
    /** Each is closed, or kept because its holder proved that she wants it. */
    ALL_SETTLED("Toàn bộ tài khoản đã được đóng, hoặc được giữ lại theo ý muốn đã được chứng minh của chủ tài khoản."),
    /** Some are still open. */
    IN_PROGRESS("Còn tài khoản chưa xử lý xong; ngân hàng tiếp tục thực hiện và báo kết quả.");

    private final String wording;

    Statement(String wording) {
        this.wording = wording;
    }

    /** As it stands in the document. */
    String wording() {
        return wording;
    }

    /** Whether it is so. */
    boolean holds(ReplyFigures figures) {
        return (this == ALL_SETTLED) == (figures.open() == 0);
    }
}
