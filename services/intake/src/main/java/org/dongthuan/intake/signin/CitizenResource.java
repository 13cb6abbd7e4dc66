package org.dongthuan.intake.signin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.platform.problem.DomainException;

/** Citizen sign-in with case code and one-time password. */
@Path("/api/v1/citizen")
@RunOnVirtualThread
public class CitizenResource {

    private final RequestSignInCode requestCode;
    private final OpenSession openSession;

    CitizenResource(RequestSignInCode requestCode, OpenSession openSession) {
        this.requestCode = requestCode;
        this.openSession = openSession;
    }

    /** Body of a request for a one-time password. */
    public record SignInCodeRequest(@NotNull @Size(max = 40) String code) {}

    /** Where to send the password back to. */
    public record ChallengeView(UUID challengeId) {}

    /** Body that opens a session. */
    public record SessionRequest(
            @NotNull UUID challengeId,
            @NotNull @Size(max = 20) String oneTimeCode) {}

    @POST
    @Path("/sign-in-codes")
    @PermitAll
    public Response requestCode(@NotNull @Valid SignInCodeRequest request) {
        CaseCode code = CaseCode.parse(request.code())
                .orElseThrow(() -> DomainException.invalid(
                        "code", "case-code", "A case code looks like LB23-000123-7; please check each digit."));
        return Response.accepted(new ChallengeView(requestCode.request(code))).build();
    }

    @POST
    @Path("/sessions")
    @PermitAll
    public CitizenTokens.Session open(@NotNull @Valid SessionRequest request) {
        return openSession
                .open(request.challengeId(), request.oneTimeCode())
                .orElseThrow(() -> DomainException.invalid(
                        "oneTimeCode", "one-time-code", "The code is wrong, used or too old; ask for a new one."));
    }
}
