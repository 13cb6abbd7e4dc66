package org.dongthuan.intake.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.dongthuan.platform.problem.DomainException;

/**
 * What others than the vault see of a picture: drawn anew, so that place, time, device and thumbnail (EXIF) and anything
 * hidden behind the picture stay behind.
 */
final class CleanCopy {

    /** About 10,000 × 5,000; a small file may claim to be far larger and would fill the memory. */
    private static final long MAX_PIXELS = 50_000_000;

    private CleanCopy() {}

    /**
     * Empty for a format that is no picture: such a file is shown as it is.
     *
     * @throws DomainException 422 when the picture cannot be read or is too large
     */
    static Optional<byte[]> of(byte[] original, FileFormat format) {
        return format.imageFormat().map(name -> redrawn(original, name));
    }

    /** Of a file taken before: redrawn, or unchanged when it is no picture. */
    static byte[] orAsItIs(byte[] original) {
        return FileFormat.of(original).flatMap(format -> of(original, format)).orElse(original);
    }

    private static byte[] redrawn(byte[] original, String format) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                throw DomainException.invalid("body", "picture-50-megapixels", "A picture has at most 50 megapixels.");
            }
            BufferedImage picture = reader.read(0);
            reader.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(opaque(picture), format, out)) {
                throw unreadable();
            }
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            // Readers throw all kinds of exceptions at a damaged file.
            throw e instanceof DomainException refusal ? refusal : unreadable();
        }
    }

    private static BufferedImage opaque(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, copy.getWidth(), copy.getHeight());
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return copy;
    }

    private static DomainException unreadable() {
        return DomainException.invalid("body", "picture-readable", "The picture is damaged or of an unknown kind.");
    }
}
