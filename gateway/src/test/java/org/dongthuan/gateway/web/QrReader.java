package org.dongthuan.gateway.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the QR code of a page. */
public final class QrReader {

    private QrReader() {}

    /** As a phone would: draws the picture's rectangles and reads the code in them. */
    public static String read(String page) throws ReaderException {
        Matcher size =
                Pattern.compile("<svg class=\"qr\"[^>]*viewBox=\"0 0 (\\d+) ").matcher(page);
        assertTrue(size.find());
        int width = Integer.parseInt(size.group(1));
        BitMatrix picture = new BitMatrix(width * 4);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(page);
        while (run.find()) {
            picture.setRegion(
                    4 * Integer.parseInt(run.group(1)),
                    4 * Integer.parseInt(run.group(2)),
                    4 * Integer.parseInt(run.group(3)),
                    4);
        }
        int[] pixels = new int[16 * width * width];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = picture.get(i % (4 * width), i / (4 * width)) ? 0xFF000000 : 0xFFFFFFFF;
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(4 * width, 4 * width, pixels))))
                .getText();
    }
}
