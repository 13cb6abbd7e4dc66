package org.dongthuan.gateway.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the path of an SVG drawing, one unit a module, so that pages need neither picture files nor style.
 *
 * @param side of the drawing with its quiet zone, in modules
 * @param path what is dark
 */
public record QrCode(int side, String path) {

    /** Free modules all around; scanners need four (ISO/IEC 18004). */
    private static final int QUIET = 4;

    /** Draws a text; still read where a seventh of it is dirty or torn. */
    public static QrCode of(String text) {
        ByteMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int run = darkFrom(modules, x, y);
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
                    x += run;
                }
            }
        }
        return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
    }

    private static int darkFrom(ByteMatrix modules, int x, int y) {
        int run = 0;
        while (x + run < modules.getWidth() && modules.get(x + run, y) == 1) {
            run++;
        }
        return run;
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
