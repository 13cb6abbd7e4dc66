package org.dongthuan.gateway.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.gateway.client.Bytes;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.ServiceProblem;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Hands pictures and papers on to intake and shows its cleaned copies. The browser's word for the type is not trusted: some
 * phones say nothing or something else.
 */
@ApplicationScoped
public class Photos {

    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int HEAD = 4;

    private final IntakeClient intake;

    Photos(@RestClient IntakeClient intake) {
        this.intake = intake;
    }

    /** What somebody says of a file. @param collectedBy organisation that took the picture, or {@code null} */
    public record About(String kind, String collectedBy) {

        /** A paper or picture that shows nobody's card or face. */
        public static final About OTHER = new About("OTHER", null);
    }

    /**
     * Adds a file to a complaint.
     *
     * @param key same for a repeated sending of one form
     * @return code of what is wrong, a label of kind {@code refused}; empty when it was taken
     */
    public Optional<String> add(String complaintId, About about, String key, FileUpload file) {
        if (file == null || file.size() == 0) {
            return Optional.of("file-missing");
        }
        if (file.size() > LARGEST) {
            return Optional.of("file-too-large");
        }
        byte[] bytes = read(file);
        String mediaType = typeOf(bytes);
        if (mediaType.isEmpty()) {
            return Optional.of("file-type");
        }
        try {
            String order = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
            intake.attach(order, mediaType, complaintId, about.kind(), about.collectedBy(), bytes);
            return Optional.empty();
        } catch (ServiceProblem problem) {
            return Optional.of(
                    switch (problem.status()) {
                        case 413 -> "file-too-large";
                        case 415, 422 -> "file-type";
                        default -> problem.isDown() ? "503" : Integer.toString(problem.status());
                    });
        } catch (ProcessingException noAnswer) {
            return Optional.of("503");
        }
    }

    /** The cleaned copy, for the browser to show. */
    public Response show(String id) {
        Bytes file = Bytes.of(intake.attachment(id));
        // The strict policy of the pages keeps browsers from showing a PDF in place.
        boolean picture = file.type().getType().equals("image");
        return Response.ok(file.content(), file.type())
                .header("Content-Disposition", picture ? "inline" : "attachment; filename=\"" + id + ".pdf\"")
                .build();
    }

    private static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typeOf(byte[] bytes) {
        if (bytes.length < HEAD) {
            return "";
        }
        return switch (bytes[0] & 0xFF) {
            case 0xFF -> "image/jpeg";
            case 0x89 -> "image/png";
            case '%' -> "application/pdf";
            default -> "";
        };
    }
}
