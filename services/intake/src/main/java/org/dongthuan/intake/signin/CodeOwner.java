package org.dongthuan.intake.signin;

import java.util.Optional;
import java.util.UUID;

/** Whose a case code is. {@code complaintId} is absent for people who were listed but never complained. */
record CodeOwner(UUID personId, Optional<UUID> complaintId) {}
