package org.dongthuan.gateway.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** QR codes as pictures inside a page: no file to fetch, sharp on paper, nothing a strict policy would block. */
public final class QrCode {

    /** Empty modules around the code, which readers need (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /** Dark on white, whatever the page's colours; hidden from screen readers, so that a link has to stand beside it. */
    public static String svg(String text) {
        try {
            BitMatrix code = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            return "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"200\" viewBox=\"0 0 %1$d %1$d\""
                            .formatted(code.getWidth())
                    + " shape-rendering=\"crispEdges\" aria-hidden=\"true\" focusable=\"false\">"
                    + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path fill=\"#000\" d=\"%2$s\"/></svg>"
                            .formatted(code.getWidth(), path(code));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** Each run of dark modules in a row as one rectangle. */
    private static String path(BitMatrix code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            int x = 0;
            while (x < code.getWidth()) {
                int from = x;
                while (x < code.getWidth() && code.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
                x++;
            }
        }
        return path.toString();
    }
}
