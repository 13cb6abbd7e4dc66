package org.dongthuan.gateway.citizen;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dongthuan.gateway.client.CallToken;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** Everything about the signed-in citizen in one file, to keep or to take elsewhere. */
@Path("/my/data.zip")
@RunOnVirtualThread
public class MyDataFileResource {

    private final Pages pages;
    private final CitizenDoor door;
    private final CallToken callToken;
    private final OwnData data;
    private final InstantSource clock;

    MyDataFileResource(Pages pages, CitizenDoor door, CallToken callToken, OwnData data, InstantSource clock) {
        this.pages = pages;
        this.door = door;
        this.callToken = callToken;
        this.data = data;
        this.clock = clock;
    }

    @GET
    public Response file(RoutingContext rc) {
        Optional<String> token = door.token(rc);
        if (token.isEmpty()) {
            return Pages.goTo("/track");
        }
        callToken.use(token.get());
        try {
            return Response.ok(zip(pages.forCitizen(rc)), "application/zip")
                    .header("Content-Disposition", "attachment; filename=\"dong-thuan.zip\"")
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (ServiceProblem problem) {
            if (problem.status() != 401) {
                throw problem;
            }
            door.close(rc);
            return Pages.goTo("/track");
        }
    }

    private byte[] zip(Page page) {
        Map<String, byte[]> files = data.files();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String words = page.label("my-file", "words") + "\n\n" + page.label("my-file", "as-of") + " "
                    + page.at(clock.instant()) + "\n";
            add(zip, "README.txt", words.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
