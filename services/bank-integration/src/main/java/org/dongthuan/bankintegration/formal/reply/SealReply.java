package org.dongthuan.bankintegration.formal.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.formal.request.FormalRequest;
import org.dongthuan.bankintegration.formal.request.Recipient;
import org.dongthuan.bankintegration.formal.request.RequestItem;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.pdf.FormalPaper;
import org.dongthuan.platform.pdf.Html;
import org.dongthuan.platform.pdf.Stationery;
import org.dongthuan.platform.pdf.Template;
import org.dongthuan.platform.pdf.seal.PdfForge;
import org.dongthuan.platform.time.Vietnam;

/** Puts a signed reply on paper, once for each authority that is to get it, and seals it. */
@ApplicationScoped
class SealReply {

    private static final Map<Recipient, String> PREFIXES =
            Map.of(Recipient.PEOPLES_COMMITTEE, "UBND-", Recipient.POLICE, "CA-");

    private final DocumentStore store;
    private final Stationery stationery;
    private final PdfForge forge;
    private final Audit audit;

    SealReply(DocumentStore store, Stationery stationery, PdfForge forge, Audit audit) {
        this.store = store;
        this.stationery = stationery;
        this.forge = forge;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<ReplyDocument> seal(
            FormalRequest request,
            WrittenReply reply,
            List<RequestItem> items,
            List<Answer> answers,
            Actor by,
            Instant at) {
        List<ReplyDocument> sealed = new ArrayList<>();
        for (Recipient recipient : request.recipients()) {
            if (PREFIXES.containsKey(recipient)) {
                sealed.add(seal(request, reply, content(request, reply, items, answers), recipient, by, at));
            }
        }
        return sealed;
    }

    private ReplyDocument seal(
            FormalRequest request, WrittenReply reply, String content, Recipient recipient, Actor by, Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        Template template = stationery.template("WRITTEN_REPLY", day);
        String authority = stationery.nameOf(PREFIXES.get(recipient) + request.placeCode());
        FormalPaper paper = new FormalPaper(
                stationery.nameOf(request.org()),
                reply.number(),
                stationery.nameOf(request.placeCode()),
                day,
                request.subject(),
                "<p>" + Html.text("Kính gửi: " + authority) + "</p>" + content,
                Html.table(List.of("Họ tên", "Chức vụ"), List.of(List.of(reply.signerName(), reply.signerPosition()))),
                List.of(authority));
        byte[] pdf = forge.sealed(paper.in(template), at);
        ReplyDocument document = new ReplyDocument(
                UUID.randomUUID(), request.id(), reply.id(), recipient, reply.number(), Sha256.hex(pdf), at);
        store.add(document, template, pdf, by);
        audit.record(
                "seal",
                "document",
                List.of(
                        document.id().toString(),
                        "sha256:" + document.sha256(),
                        request.id().toString()),
                null);
        return document;
    }

    private static String content(
            FormalRequest request, WrittenReply reply, List<RequestItem> items, List<Answer> answers) {
        Map<String, String> texts = answers.stream().collect(Collectors.toMap(Answer::code, Answer::text));
        List<List<String>> rows = items.stream()
                .map(item -> List.of(item.code(), item.question(), texts.get(item.code())))
                .toList();
        String stated = Optional.ofNullable(reply.statement())
                .map(statement -> "<p>" + Html.text(statement.wording()) + "</p>")
                .orElse("");
        return "<p>" + Html.text("Trả lời văn bản số " + request.number() + ", chúng tôi xin báo cáo như sau.") + "</p>"
                + Html.table(List.of("Mục", "Nội dung hỏi", "Trả lời"), rows)
                + reply.figures().map(SealReply::counted).orElse("") + stated;
    }

    private static String counted(ReplyFigures figures) {
        return "<p>" + Html.text("Số liệu do nền tảng tính từ từng tài khoản lúc ký:") + "</p>"
                + Html.table(
                        List.of("Nội dung", "Số lượng"),
                        List.of(
                                row("Tài khoản mở trong đợt", figures.accounts()),
                                row("Chủ tài khoản", figures.holders()),
                                row("Đã đóng", figures.closed()),
                                row("Giữ lại theo ý chủ tài khoản", figures.kept()),
                                row("Chưa xử lý xong", figures.open()),
                                row("Đã chi trả số dư (tài khoản)", figures.payouts()),
                                row("Tổng số tiền chi trả (đồng)", figures.payoutSum())));
    }

    private static List<String> row(String what, long number) {
        return List.of(what, Long.toString(number));
    }
}
